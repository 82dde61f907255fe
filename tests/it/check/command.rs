//! `ctrls check`: paths, places, JSON, exit codes.

use std::collections::BTreeMap;

use super::{READY, WHOLE};
use crate::support::Place;

#[test]
fn the_two_of_the_event_that_open_with_an_inventory_are_named_and_no_other() {
    let ran = Place::new().ctrls(&[
        "check",
        "--format",
        "json",
        crate::support::project().join("examples/nec-2021").to_str().unwrap(),
    ]);
    let checked: serde_json::Value = serde_json::from_str(&ran.ended(1)).unwrap();
    let records: Vec<serde_json::Value> = serde_json::from_value(checked["findings"].clone()).unwrap();
    let paths: std::collections::BTreeSet<&str> =
        records.iter().map(|record| record["path"].as_str().unwrap()).collect();
    assert_eq!(paths.len(), 6, "six roadmaps, each judged once");
    let named: Vec<String> = records
        .iter()
        .filter(|record| record["code"] == "inventory-first")
        .map(|record| record["question"].as_str().unwrap().replace('\u{a0}', " "))
        .collect();
    assert_eq!(named.len(), 2, "{named:?}");
    assert!(named[0].contains("« Un référentiel partagé »"), "{named:?}");
    assert!(named[1].contains("« Cartographier l'existant »"), "{named:?}");
}

const FILE: &str = r#"format = "ctrls-roadmap/1"
language = "fr"
title = "Essai"
stake = "La confiance"

[[phase]]
title = "Essayer"

[[phase.action]]
id = "A1"
text = "Un banc"
pilot = "tous"
"#;

#[test]
fn a_finding_of_a_file_points_at_its_line_and_column() {
    let place = Place::new();
    place.write("essai.toml", FILE);
    let out = place.ctrls(&["check", "essai.toml"]).ended(1);
    let lines: Vec<String> = out.lines().map(|line| line.replace('\u{a0}', " ")).collect();
    // The key that is asked about, else its holder.
    assert!(
        lines.contains(
            &"essai.toml:12:9: bloque : A1 « Un banc » : parmi « tous », qui pilote, nommément ? [action-no-pilot]"
                .to_owned()
        ),
        "{out}"
    );
    assert!(
        lines.contains(
            &"essai.toml:9:1: bloque : A1 « Un banc » : à quoi verra-t-on que c'est fait ? [action-no-done]".to_owned()
        ),
        "{out}"
    );
}

#[test]
fn json_holds_what_programs_need_in_the_roadmap_s_language() {
    let place = Place::new();
    place.write("essai.toml", FILE);
    let out = place
        .ctrls(&["check", "--format", "json", "--lang", "en", "essai.toml"])
        .ended(1);
    let checked: serde_json::Value = serde_json::from_str(&out).unwrap();
    let records: Vec<BTreeMap<String, serde_json::Value>> =
        serde_json::from_value(checked["findings"].clone()).unwrap();
    let verb = records
        .iter()
        .find(|record| record["code"] == "action-no-verb")
        .unwrap();
    let keys: Vec<&str> = verb.keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        ["code", "column", "group", "id", "line", "path", "question", "severity"]
    );
    assert_eq!((&verb["line"], &verb["column"]), (&11.into(), &8.into()));
    assert_eq!(
        (verb["severity"].as_str(), verb["id"].as_str()),
        (Some("error"), Some("A1"))
    );
    let question = verb["question"].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(question, "A1 « Un banc » : quel verbe dit ce que l'on fait ?");
}

#[test]
fn the_exit_code_follows_the_level_that_is_denied() {
    let place = Place::new();
    place.write(
        "clear.toml",
        &format!("format = \"ctrls-roadmap/1\"\ntitle = \"Essai\"\n{WHOLE}{READY}").replace("2027", "2127"),
    );
    let clear = place.ctrls(&["check", "clear.toml", "--deny", "warning"]);
    assert_eq!(clear.ended(0), "Essai · clear.toml: nothing to ask.\n");
    let warned = place.read("clear.toml").replace("from = [\"I2\"]", "");
    place.write("warned.toml", &warned);
    place.ctrls(&["check", "warned.toml"]).ended(0);
    place.ctrls(&["check", "warned.toml", "--deny", "warning"]).ended(1);
    place.write("errors.toml", FILE);
    place.ctrls(&["check", "errors.toml"]).ended(1);
    // The same file by several ways is judged once.
    let out = place
        .ctrls(&["check", "clear.toml", "./clear.toml", "--format", "json"])
        .ended(0);
    assert!(out.contains("\"findings\": [],"), "{out}");
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_rest_judged() {
    let place = Place::new();
    place.write("event/good.toml", FILE);
    place.write("event/bad.toml", "format = \"ctrls-roadmap/1\"\ntitle = \n");
    let ran = place.ctrls(&["check", "event"]);
    assert!(ran.err.contains("bad.toml"), "{}", ran.err);
    assert!(ran.ended(1).contains("good.toml:12:9:"));
    // The one file that was asked for: it could not be understood.
    place.ctrls(&["check", "event/bad.toml"]).ended(3);
    place.ctrls(&["check", "nowhere"]).ended(2);
}

#[test]
fn a_code_is_explained_and_a_near_miss_named() {
    let place = Place::new();
    let out = place
        .ctrls(&["check", "--explain", "inventory-open", "--lang", "fr"])
        .ended(0);
    assert!(out.starts_with("inventory-open (aiderait)\n"), "{out}");
    assert!(out.contains("pour choisir où ouvrir"));
    let ran = place.ctrls(&["check", "--explain", "inventory-opn"]);
    assert_eq!(ran.err, "inventory-opn is not a code. Perhaps inventory-open?\n");
    ran.ended(2);
}

/// A workshop that weighs a rule otherwise, with its reason.
fn own_workshop() -> String {
    let text = std::fs::read_to_string(crate::support::project().join("workshops/ctrl-s.fr.toml")).unwrap();
    let rule = "[check.roadmap-no-licence]\nlevel = \"error\"\nreason = \"Ici tout se partage.\"\n\n[[step]]";
    text.replacen("[[step]]", rule, 1)
}

#[test]
fn a_finding_of_a_session_has_the_path_of_its_roadmap_and_the_rules_of_its_workshop() {
    let place = Place::new();
    place.write("own.toml", &own_workshop());
    place.write(
        "lines.txt",
        "/titre Essai\n/phase Agir\n/action Recenser les boutiques\n/action Ouvrir\n/fin\n/fin\n",
    );
    let run = [
        "run",
        "own.toml",
        "--into",
        "s",
        "--input",
        "lines.txt",
        "--group",
        "Confiance",
        "--start",
    ];
    let ran = place.ctrls(&[run.as_slice(), &["2027-01-10T14:00:00+01:00", "-q"]].concat());
    assert_ne!(ran.code, Some(2), "{}", ran.err);
    let ran = place.ctrls(&["check", "s", "s/roadmaps", "--format", "json"]);
    assert!(ran.err.is_empty(), "{}", ran.err);
    let checked: serde_json::Value = serde_json::from_str(&ran.ended(1)).unwrap();
    let records: Vec<serde_json::Value> = serde_json::from_value(checked["findings"].clone()).unwrap();
    let path = "s/roadmaps/confiance.toml";
    assert!(
        records
            .iter()
            .all(|record| record["path"] == path && record["group"] == "Confiance"),
        "{records:?}"
    );
    let of = |code: &str| {
        records
            .iter()
            .filter(|record| record["code"] == code)
            .collect::<Vec<_>>()
    };
    assert_eq!(of("roadmap-no-licence")[0]["severity"], "error");
    let first = of("inventory-first");
    assert_eq!(first.len(), 1, "judged once");
    assert_eq!((&first[0]["id"], first[0]["line"].is_number()), (&"A1".into(), true));
    let told = place.ctrls(&["check", "s", "--lang", "fr"]);
    let why = "roadmap-no-licence : bloque, dit l'atelier. Ici tout se partage.";
    assert!(told.err.replace('\u{a0}', " ").contains(why), "{}", told.err);
}

#[test]
fn what_a_terminal_would_obey_stays_out_of_the_json() {
    let place = Place::new();
    place.write("essai.toml", &FILE.replace("Un banc", "Un \\u202Ebanc\\u009B31m"));
    let out = place.ctrls(&["check", "--format", "json", "essai.toml"]).ended(1);
    assert!(!out.contains(['\u{202e}', '\u{9b}']), "{out}");
}

#[test]
fn two_actions_of_one_id_are_told() {
    let place = Place::new();
    let second = "\n[[phase.action]]\nid = \"a1\"\ntext = \"Une table\"\n";
    place.write("essai.toml", &format!("{FILE}{second}"));
    let out = place.ctrls(&["check", "essai.toml"]).ended(1).replace('\u{a0}', " ");
    let asked = "essai.toml:15:6: aiderait : a1 « Une table » et « Un banc » portent le même repère";
    assert!(out.contains(asked), "{out}");
    assert_eq!(out.matches("[action-id-twice]").count(), 1, "{out}");
}

#[test]
fn a_title_is_explained_by_the_words_that_weighed() {
    let place = Place::new();
    let out = place
        .ctrls(&["check", "--explain", "Recenser les boutiques vides", "--lang", "fr"])
        .ended(0)
        .replace('\u{a0}', " ");
    assert!(
        out.starts_with("« Recenser les boutiques vides » est lu comme un inventaire.\n"),
        "{out}"
    );
    assert!(out.contains("Ont fait pencher vers l'inventaire : Recenser"), "{out}");
    assert!(out.contains("ctrls check --explain inventory-open"), "{out}");
    let out = place.ctrls(&["check", "--explain", "Do not map the shops"]).ended(0);
    assert_eq!(
        out,
        "“Do not map the shops” is not read as an inventory.\nThe title begins by saying no.\n"
    );
}
