//! What lies at a path: read once, damage told, what cannot be read named with its place.

use crate::support::{Place, Ran};

const BLANK: &str = "format = \"ctrls-roadmap/1\"\ntitle = \"Blanche\"\nlanguage = \"fr\"\n";

fn french(place: &Place, arguments: &[&str]) -> Ran {
    place.ctrls(&[arguments, &["--lang", "fr"]].concat())
}

fn session(place: &Place) {
    place
        .ctrls_reading(
            &["run", "--lang", "fr", "--into", "a", "--group", "Une", "-y"],
            "/suite\nUn enjeu\nUn autre\n",
        )
        .ended(0);
}

/// Breaks the third line of the journal, and cuts the last one short.
fn damage(place: &Place) {
    let journal = place.read("a/journal.jsonl");
    let mut lines: Vec<&str> = journal.lines().collect();
    lines[2] = "{\"seq\":2,";
    let text = lines.join("\n");
    place.write("a/journal.jsonl", &text[..text.len() - 8]);
}

#[test]
fn every_command_that_reads_a_session_tells_the_damage_of_its_journal() {
    let place = Place::new();
    session(&place);
    damage(&place);
    for command in [
        &["check", "a"][..],
        &["report", "a"],
        &["export", "a", "--format", "md"],
        &["show", "a"],
        &["show", "a", "--trace"],
        &["adapt", "a", "--out", "adaptee.toml"],
    ] {
        let ran = french(&place, command);
        assert_eq!(
            ran.err.matches("a/journal.jsonl:3: ").count(),
            1,
            "{command:?} {}",
            ran.err
        );
        assert_eq!(
            ran.err.matches("écrite qu'à moitié").count(),
            1,
            "{command:?} {}",
            ran.err
        );
    }
}

#[test]
fn a_session_whose_journal_is_none_fails_as_itself_when_it_was_asked_for() {
    let place = Place::new();
    place.write("a/journal.jsonl", "rien\n");
    for command in [&["check", "a"][..], &["report", "a"], &["export", "a"], &["show", "a"]] {
        let ran = french(&place, command);
        assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""), "{command:?} {}", ran.err);
        assert!(ran.err.starts_with("a/journal.jsonl:1:"), "{}", ran.err);
    }
}

#[test]
fn among_many_each_that_cannot_be_read_is_one_line_with_its_place() {
    let place = Place::new();
    place.write("r/bonne.toml", BLANK);
    place.write("r/cassee.toml", "format = \"ctrls-roadmap/1\"\ntitle = { a = 1 }\n");
    place.write("r/future.toml", "format = \"ctrls-roadmap/2\"\ntitle = \"Demain\"\n");
    place.write("r/autre.toml", "cle = 1\n");
    for command in [
        &["check", "r"][..],
        &["export", "r", "--format", "md"],
        &["show", "r", "--trace"],
        &["show", "r", "--lineage"],
    ] {
        let ran = french(&place, command);
        assert_eq!(ran.code, Some(1), "{command:?} {}", ran.err);
        assert!(
            ran.err
                .contains("r/cassee.toml:2:9: une section au lieu d'un texte\u{a0}; réparer"),
            "{}",
            ran.err
        );
        assert!(
            ran.err.contains("r/future.toml:1:10: un ctrls plus récent"),
            "{}",
            ran.err
        );
        assert!(!ran.err.contains("autre.toml"), "{}", ran.err);
    }
}

#[test]
fn a_roadmap_to_which_two_paths_lead_is_read_once() {
    let place = Place::new();
    place.write("r/bonne.toml", BLANK);
    let ran = french(
        &place,
        &["export", "r", "r/bonne.toml", "./r", "--format", "md", "--out", "d"],
    );
    assert_eq!(ran.ended(0).lines().count(), 3);
    let ran = french(&place, &["check", "r", "r/bonne.toml", "--format", "json"]);
    assert_eq!(ran.ended(0).matches("roadmap-empty").count(), 1);
}

#[test]
fn the_kin_of_a_file_says_nothing_of_its_neighbours_keys() {
    let place = Place::new();
    place.write("r/bonne.toml", BLANK);
    place.write("r/voisine.toml", &format!("{BLANK}couleur = \"bleu\"\n"));
    let ran = french(&place, &["show", "--lineage", "r/bonne.toml"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let ran = french(&place, &["show", "--lineage", "r/voisine.toml"]);
    assert!(ran.err.contains("clé inconnue\u{a0}: couleur"), "{}", ran.err);
}

#[test]
fn the_commands_that_compare_and_take_a_newer_version_can_be_pasted() {
    let place = Place::new();
    place.write("une feuille.toml", BLANK);
    place.write("une feuille.new.toml", BLANK);
    let ran = french(&place, &["check", "une feuille.toml"]);
    let told = "ctrls diff 'une feuille.toml' 'une feuille.new.toml'";
    assert!(ran.err.contains(told), "{}", ran.err);
    assert!(
        ran.err.contains("mv 'une feuille.new.toml' 'une feuille.toml'"),
        "{}",
        ran.err
    );
}

#[test]
fn a_folder_for_a_file_and_a_name_typed_wrong_are_wrong_use() {
    let place = Place::new();
    place.write("d/bonne.toml", BLANK);
    let ran = french(&place, &["workshop", "check", "d"]);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (Some(2), "d est un dossier\u{a0}: indiquez un fichier.\n")
    );
    for command in [
        &["adapt", "nulle"][..],
        &["diff", "nulle", "d"],
        &["follow-up", "nulle"],
    ] {
        let ran = french(&place, command);
        assert_eq!(
            (ran.code, ran.err.as_str()),
            (Some(2), "nulle n'est pas là.\n"),
            "{command:?}"
        );
    }
}

#[test]
fn what_programs_read_is_the_same_on_a_terminal_of_ascii() {
    let place = Place::new();
    place.write("r.toml", &format!("{BLANK}pilot = \"Zoé → Nadia\"\n"));
    let plain = place.ctrls(&["report", "r.toml", "--format", "json"]).ended(0);
    let ascii = place.shell("LC_ALL=C ctrls report r.toml --format json").ended(0);
    assert_eq!(plain, ascii);
    assert!(ascii.contains("Zoé → Nadia"));
}

/// A device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn results_that_find_no_room_are_told_in_the_screens_language() {
    let place = Place::new();
    place.write("r.toml", BLANK);
    let ran = place.shell("ctrls report r.toml --lang fr > /dev/full");
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (Some(4), "La sortie est incomplète\u{a0}: disque plein.\n")
    );
    let ran = place.shell("ctrls schema roadmap --lang en > /dev/full");
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (Some(4), "The output is incomplete: disk full.\n")
    );
}

/// Files may be 4 kB long: the copy's journal is longer.
#[cfg(target_os = "linux")]
#[test]
fn a_redacted_copy_that_finds_no_room_leaves_nothing_behind() {
    let place = Place::new();
    session(&place);
    let ran = place.shell("ulimit -f 4; trap '' XFSZ; exec ctrls redact a E1 --into b --lang fr");
    assert_eq!((ran.code, ran.out.as_str()), (Some(4), ""), "{}", ran.err);
    assert!(!place.path("b").exists());
    french(&place, &["redact", "a", "E1", "--into", "b"]).ended(0);
}

#[test]
fn what_an_export_copied_is_no_further_roadmap() {
    let place = Place::new();
    place.write("r.toml", BLANK);
    session(&place);
    french(&place, &["export", "r.toml", "--format", "toml"]).ended(0);
    french(&place, &["export", "a", "--format", "toml", "--out", "sent"]).ended(0);
    let judged = french(&place, &["check", "."]);
    assert!(judged.err.contains("2 feuilles de route"), "{}", judged.err);
    assert!(
        !judged.out.contains("exports/") && !judged.out.contains("sent/"),
        "{}",
        judged.out
    );
    assert_eq!(french(&place, &["show", ".", "--lineage"]).ended(0).lines().count(), 2);
    // What changed since is still told of the original alone; what a hand made of the copy is another.
    place.write("r.toml", &BLANK.replace("Blanche", "Moins blanche"));
    let judged = french(&place, &["check", "."]);
    assert!(judged.err.contains("2 feuilles de route"), "{}", judged.err);
    place.write("exports/r.toml", &BLANK.replace("Blanche", "Autre"));
    let judged = french(&place, &["check", "."]);
    assert!(judged.err.contains("3 feuilles de route"), "{}", judged.err);
    // Alone, a copy is the roadmap that there is.
    assert!(!french(&place, &["check", "sent"]).out.is_empty());
}
