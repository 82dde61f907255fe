//! Roadmaps as people write them by hand: read as they are meant and told so, or answered with what mends them.

use crate::support::Place;

const HAND: &str = r#"format = "ctrls-roadmap/1"
language = "fr"
title = 2027
pillars = "accueil, sobriété"
pilot = ["Ana", "Bob"]

[source]
participants = "7"

[[phase]]
title = "Ouvrir"

[[phase.action]]
id = "A1"
text = "Ouvrir le local"
partners = "école; mairie, 2,5 ETP"
depends_on = ""
status = "En cours"
"#;

#[test]
fn another_type_or_word_is_read_with_a_warning_everywhere() {
    let place = Place::new();
    place.write("r.toml", HAND);
    let told = [
        r#"lu comme ["école", "mairie", "2,5 ETP"]"#,
        r#"lu comme "started""#,
        r#"lu comme ["accueil", "sobriété"]"#,
        r#"lu comme "Ana, Bob""#,
        "lu comme 7",
        r#"lu comme "2027""#,
    ];
    for command in [
        &["check", "r.toml"][..],
        &["export", "r.toml", "--format", "json", "--out", "o"],
        &["report", "r.toml"],
        &["show", "r.toml"],
        &["follow-up", "r.toml", "--input", "-"],
    ] {
        let command = [command, &["--lang", "fr"]].concat();
        let ran = place
            .ctrls_reading(&command, "A1 bloqué faute de clé\n")
            .with_plain_blanks();
        let err = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
        for told in told {
            assert!(err.contains(told), "{command:?}: {told}: {}", ran.err);
        }
        assert!(ran.code.is_some_and(|code| code < 2), "{command:?}: {}", ran.err);
    }
    let json: serde_json::Value = serde_json::from_str(&place.read("o/r.json")).unwrap();
    let action = &json["phase"][0]["action"][0];
    assert_eq!(action["partners"], serde_json::json!(["école", "mairie", "2,5 ETP"]));
    assert_eq!(action["status"], "started");
    // The hand's own writing stays, but for what the follow-up said.
    let after = place.read("r.toml");
    assert!(after.contains(r#"partners = "école; mairie, 2,5 ETP""#), "{after}");
    assert!(after.contains(r#"status = "stuck""#), "{after}");
}

#[test]
fn a_word_for_no_state_is_still_a_mistake() {
    let place = Place::new();
    place.write("r.toml", &HAND.replace("En cours", "bizarre"));
    let ran = place.french(&["check", "r.toml"]);
    assert!(
        ran.err.contains("« bizarre »") || ran.err.contains("bizarre"),
        "{}",
        ran.err
    );
    assert!(!ran.err.contains("lu comme"), "{}", ran.err);
    ran.ended(3);
}

#[test]
fn curly_quotation_marks_are_named() {
    let place = Place::new();
    for wrong in [
        "title = “Entrer”",
        "title = « Entrer »",
        "title = \"Entrer”",
        "title = \"x\"\npillars = [\"a\", “b”]",
        "title = ‘Entrer’",
    ] {
        place.write("r.toml", &format!("format = \"ctrls-roadmap/1\"\n{wrong}\n"));
        let ran = place.french(&["check", "r.toml"]);
        assert!(ran.err.contains("guillemets courbes"), "{wrong}: {}", ran.err);
        assert!(ran.err.contains("guillemets droits"), "{wrong}: {}", ran.err);
        ran.ended(3);
    }
    // Within a text they are people's own.
    place.write(
        "r.toml",
        "format = \"ctrls-roadmap/1\"\ntitle = \"Dire « oui », c’est “ça”\"\n",
    );
    assert!(!place.french(&["check", "r.toml"]).err.contains("courbes"));
}

#[test]
fn one_bracket_is_answered_with_two() {
    let place = Place::new();
    let head = "format = \"ctrls-roadmap/1\"\ntitle = \"x\"\n";
    for (wrong, mended) in [
        ("[phase]\ntitle = \"a\"\n", "[[phase]]"),
        ("[issue]\ntext = \"a\"\n", "[[issue]]"),
        (
            "[[phase]]\ntitle = \"a\"\n[phase.action]\ntext = \"b\"\n",
            "[[phase.action]]",
        ),
        ("[phase]\ntitle = \"a\"\n[phase]\ntitle = \"b\"\n", "[[phase]]"),
    ] {
        place.write("r.toml", &format!("{head}{wrong}"));
        let ran = place.french(&["check", "r.toml"]);
        assert!(ran.err.contains(mended), "{wrong}: {}", ran.err);
        ran.ended(3);
    }
}
