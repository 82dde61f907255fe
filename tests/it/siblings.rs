//! A roadmap file that cannot be read hides none of its session.

use crate::support::{Place, Ran};

fn french(place: &Place, arguments: &[&str]) -> Ran {
    place.ctrls(&[arguments, &["--lang", "fr"]].concat())
}

/// A session of three tables in `s`, whose first roadmap is about to be broken.
fn three_tables(place: &Place) {
    place.write("lines.txt", "/1 /titre Rouge\n/2 /titre Vert\n/3 /titre Bleu\n/fin\n");
    let groups = ["--group", "Rouge", "--group", "Vert", "--group", "Bleu"];
    let run = ["run", "--into", "s", "--input", "lines.txt", "-y"];
    french(place, &[&run[..], &groups].concat()).ended(0);
    french(place, &["export", "s", "--format", "md"]).ended(0);
}

const READ_ALL: [&[&str]; 7] = [
    &["check", "s"],
    &["check", "."],
    &["report", "s"],
    &["show", "s"],
    &["show", "s", "--trace"],
    &["show", "s", "--lineage"],
    &["export", "s", "--format", "md"],
];

#[test]
fn a_broken_roadmap_hides_none_of_its_session_and_is_told_with_its_place_and_how_to_mend_it() {
    let place = Place::new();
    three_tables(&place);
    place.write(
        "s/roadmaps/rouge.toml",
        "format = \"ctrls-roadmap/1\"\ntitle = \"Rouge\n",
    );
    let told = "s/roadmaps/rouge.toml:2:9: il manque le guillemet qui ferme ce texte ; réparer : ajoutez \" à la fin de la ligne 2";
    for command in READ_ALL {
        let ran = french(&place, command);
        assert_eq!(ran.code, Some(1), "{command:?} {}", ran.err);
        let err = ran.err.replace('\u{a0}', " ");
        assert_eq!(err.matches(told).count(), 1, "{command:?} {err}");
        if !command.contains(&"--trace") {
            assert!(ran.out.to_lowercase().contains("vert"), "{command:?} {}", ran.out);
            assert!(ran.out.to_lowercase().contains("bleu"), "{command:?} {}", ran.out);
        }
    }
    // What was exported before stays.
    assert!(place.path("s/exports/rouge.md").is_file());
    assert!(place.read("s/roadmaps/rouge.toml").ends_with("\"Rouge\n"));
}

#[test]
fn a_roadmap_that_is_no_text_or_too_long_is_told_in_the_same_way() {
    let place = Place::new();
    three_tables(&place);
    std::fs::write(
        place.path("s/roadmaps/rouge.toml"),
        b"format = \"ctrls-roadmap/1\"\ntitle = \"\xff\"\n",
    )
    .unwrap();
    place.write("s/roadmaps/vert.toml", &"# long\n".repeat(200_000));
    let ran = french(&place, &["check", "s"]);
    let err = ran.err.replace('\u{a0}', " ");
    assert!(
        err.contains("s/roadmaps/rouge.toml:2:10: ce fichier n'est pas un texte en UTF-8 ; réparer : "),
        "{err}"
    );
    assert!(
        err.contains("s/roadmaps/vert.toml:1:1: ce fichier fait 1368 Kio, "),
        "{err}"
    );
    assert!(ran.out.contains("s/roadmaps/bleu.toml"), "{}", ran.out);
    assert_eq!(ran.code, Some(1));
}

#[test]
fn a_roadmap_that_the_system_keeps_closed_hides_none_of_its_session() {
    let place = Place::new();
    three_tables(&place);
    // More than is ever read, and nothing on the disk: no right that a test could take away from root.
    let closed = std::fs::File::create(place.path("s/roadmaps/rouge.toml")).unwrap();
    closed.set_len(2 << 30).unwrap();
    let verify: &[&str] = &["replay", "s", "--verify"];
    for command in READ_ALL.into_iter().chain([verify]) {
        let ran = french(&place, command);
        assert_eq!(ran.code, Some(1), "{command:?} {}", ran.err);
        assert_eq!(
            ran.err.matches("s/roadmaps/rouge.toml").count(),
            1,
            "{command:?} {}",
            ran.err
        );
        if !command.contains(&"--trace") {
            assert!(ran.out.to_lowercase().contains("vert"), "{command:?} {}", ran.out);
        }
    }
    assert!(french(&place, verify).out.contains("s/roadmaps/rouge.toml"));
    let named = ["follow-up", "s/roadmaps/vert.toml", "--input", "lines.txt"];
    place.write("lines.txt", "");
    french(&place, &named).ended(0);
}

#[test]
fn where_one_roadmap_is_wanted_the_others_of_a_session_are_named_beside_the_broken_one() {
    let place = Place::new();
    three_tables(&place);
    place.write("s/roadmaps/rouge.toml", "format = \"ctrls-roadmap/1\"\ntitle =\n");
    place.write("lines.txt", "");
    for command in [&["follow-up", "s", "--input", "lines.txt"][..], &["adapt", "s"]] {
        let ran = french(&place, command);
        assert_eq!(ran.code, Some(2), "{command:?} {}", ran.err);
        assert!(ran.err.contains("s/roadmaps/rouge.toml:2:"), "{}", ran.err);
        assert!(
            ran.err.ends_with("\n  s/roadmaps/bleu.toml\n  s/roadmaps/vert.toml\n"),
            "{}",
            ran.err
        );
    }
    for name in ["vert", "bleu"] {
        place.write(&format!("s/roadmaps/{name}.toml"), "title");
    }
    let ran = french(&place, &["follow-up", "s", "--input", "lines.txt"]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert_eq!(ran.err.lines().count(), 3, "{}", ran.err);
}
