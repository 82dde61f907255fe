//! `ctrls export`: which files come out, from what, and what is never overwritten.

use std::fs;

use crate::sample::LORME;
use crate::support::Place;

const LINES: &str = "[00:00] /démarre\n[01:00] /enjeu Personne ne sait réparer\n[02:00] /titre Réparer ensemble\n\
                     [03:00] Ouvrir un atelier le samedi pilote=Mairie\n[04:00] /fin\n[04:01] /fin\n";

/// A place with a session in `s`.
fn session() -> Place {
    let place = Place::new();
    place.write("lines.txt", LINES);
    let ran = place.ctrls(&[
        "run",
        "--lang",
        "fr",
        "--into",
        "s",
        "--group",
        "Axe : Réparer",
        "--input",
        "lines.txt",
        "--start",
        "2027-03-20T14:00:00+01:00",
        "-y",
    ]);
    assert!(place.path("s/journal.jsonl").is_file(), "{}{}", ran.out, ran.err);
    place
}

#[test]
fn without_a_path_it_is_the_last_session_as_pdf() {
    let place = session();
    let ran = place.ctrls(&["export", "--lang", "en"]);
    if cfg!(feature = "pdf") {
        assert_eq!(ran.out, "s/exports/axe-reparer.pdf\n");
        assert!(
            fs::read(place.path("s/exports/axe-reparer.pdf"))
                .unwrap()
                .starts_with(b"%PDF-1.7")
        );
    }
    // Which session it was is told, and is no result.
    assert!(ran.err.contains('s'), "{}", ran.err);
}

#[test]
fn the_language_is_that_of_the_roadmap() {
    let place = session();
    place.ctrls(&["export", "s", "--format", "md", "--lang", "en"]).ended(0);
    assert!(
        place
            .read("s/exports/axe-reparer.md")
            .starts_with("Feuille de route\u{a0}· Axe\n")
    );
}

#[test]
fn a_roadmap_edited_by_hand_is_exported_as_it_was_edited() {
    let place = session();
    let path = "s/roadmaps/axe-reparer.toml";
    let text = place.read(path);
    place.write(path, &text.replace("Réparer ensemble", "Réparer, et rire"));
    place.ctrls(&["export", "s", "--format", "md,toml"]).ended(0);
    assert!(place.read("s/exports/axe-reparer.md").contains("# Réparer, et rire\n"));
    assert_eq!(place.read("s/exports/axe-reparer.toml"), place.read(path));
}

#[test]
fn a_copy_of_the_journal_is_built_afresh() {
    let place = session();
    fs::remove_file(place.path("s/roadmaps/axe-reparer.toml")).unwrap();
    place.ctrls(&["export", "s", "--format", "md"]).ended(0);
    assert!(place.read("s/exports/axe-reparer.md").contains("# Réparer ensemble\n"));
}

#[test]
fn what_was_written_here_is_replaced_and_what_somebody_changed_is_not() {
    let place = Place::new();
    place.write("r.toml", LORME);
    let export = |more: &[&str]| {
        let mut arguments = vec!["export", "r.toml", "--format", "md", "--out", "out"];
        arguments.extend(more);
        place.ctrls(&arguments)
    };
    assert_eq!(export(&[]).ended(0), "out/r.md\n");
    // The same again, then a newer version: both are ours.
    assert_eq!(export(&[]).ended(0), "out/r.md\n");
    place.write("r.toml", &LORME.replace("yeux fermés", "yeux ouverts"));
    assert_eq!(export(&[]).ended(0), "out/r.md\n");
    assert!(place.read("out/r.md").contains("yeux ouverts"));
    // A hand was at it.
    place.write("out/r.md", "corrigé à la main\n");
    let ran = export(&[]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(
        ran.err.contains("out/r.md") && ran.err.contains("--force"),
        "{}",
        ran.err
    );
    assert_eq!(place.read("out/r.md"), "corrigé à la main\n");
    assert_eq!(export(&["--force"]).ended(0), "out/r.md\n");
    assert!(place.read("out/r.md").contains("yeux ouverts"));
}

#[test]
fn the_list_of_what_was_written_can_be_checked_by_others() {
    let place = Place::new();
    place.write("r.toml", LORME);
    place
        .ctrls(&["export", "r.toml", "--format", "md,html", "--out", "out"])
        .ended(0);
    assert_eq!(
        place.shell("cd out && sha256sum -c --quiet .ctrls-exports").code,
        Some(0)
    );
}

#[test]
fn a_folder_of_roadmaps_is_exported_and_what_cannot_be_read_is_told() {
    let place = Place::new();
    place.write("f/a.toml", LORME);
    place.write("f/b.toml", &LORME.replace("Acheter", "Vendre"));
    place.write("f/broken.toml", "format = \"ctrls-roadmap/1\"\ntitle = \n");
    place.write("f/other.toml", "format = \"ctrls-event/1\"\nname = \"x\"\n");
    let ran = place.ctrls(&["export", "f", "--format", "md,csv", "--out", "out"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(
        ran.out,
        "out/a.md\nout/b.md\nout/actions.csv\nout/actions.csv.README.txt\n"
    );
    assert!(ran.err.contains("broken.toml"), "{}", ran.err);
    assert_eq!(place.read("out/actions.csv").lines().count(), 13);
}

#[test]
fn one_file_that_cannot_be_understood_is_shown_with_its_place() {
    let place = Place::new();
    place.write("broken.toml", "format = \"ctrls-roadmap/1\"\ntitle = \n");
    let ran = place.ctrls(&["export", "broken.toml"]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert!(ran.err.contains("broken.toml:2"), "{}", ran.err);
}

#[test]
fn wrong_use_says_the_way_out() {
    let place = Place::new();
    assert_eq!(place.ctrls(&["export"]).code, Some(2));
    assert_eq!(place.ctrls(&["export", "nowhere"]).code, Some(2));
    place.write("empty/x.txt", "");
    assert_eq!(place.ctrls(&["export", "empty"]).code, Some(2));
}

#[test]
fn two_roadmaps_of_one_name_have_two_files() {
    let place = Place::new();
    place.write("a/r.toml", LORME);
    place.write("b/r.toml", LORME);
    let ran = place.ctrls(&["export", "a", "b", "--format", "md", "--out", "out"]);
    assert_eq!(ran.ended(0), "out/r.md\nout/r-2.md\n");
}

#[test]
fn recordings_of_sessions_whose_folders_have_one_name_stand_side_by_side() {
    let place = Place::new();
    for folder in ["lundi/seance", "mardi/seance"] {
        place
            .ctrls_reading(&["run", "--lang", "fr", "--into", folder, "-y"], "/suite\nUn enjeu\n")
            .ended(0);
    }
    let ran = place.ctrls(&["export", "lundi", "mardi", "--format", "cast", "--out", "films"]);
    assert_eq!(ran.ended(0), "films/seance.cast\nfilms/seance-2.cast\n");
}

#[test]
fn many_roadmaps_are_written_in_order_and_each_is_known_afterwards() {
    let place = Place::new();
    for number in 10..80 {
        let text = format!("format = \"ctrls-roadmap/1\"\ntitle = \"Feuille {number}\"\n");
        place.write(&format!("r/f{number}.toml"), &text);
    }
    let names: String = (10..80).map(|number| format!("d/f{number}.md\n")).collect();
    let export = || place.ctrls(&["export", "r", "--format", "md", "--out", "d"]);
    assert_eq!(export().ended(0), names);
    assert_eq!(place.read("d/.ctrls-exports").lines().count(), 70);
    place.write("d/f42.md", "Repris à la main\n");
    assert_eq!(export().ended(1), names.replace("d/f42.md\n", ""));
    assert_eq!(place.read("d/f42.md"), "Repris à la main\n");
}
