//! What is set once for all: files, variables, options, and which of them holds.

use crate::support::Place;

/// What `ctrls config` says of a setting: its value, and where that came from.
fn setting(told: &str, name: &str) -> (String, String) {
    let line = told.lines().find(|line| line.starts_with(&format!("{name} ")));
    let line = line.unwrap_or_else(|| panic!("no {name}:\n{told}"));
    let rest = line[name.len()..].trim_start();
    let (value, from) = rest.split_once("  ").unwrap_or((rest, ""));
    (value.to_owned(), from.trim().to_owned())
}

#[test]
fn the_option_holds_over_the_variable_over_the_near_file_over_the_own_one() {
    let place = Place::new();
    let own = place.work().parent().unwrap().join("home/.config/ctrls");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::write(
        own.join("ctrls.toml"),
        "format = \"ctrls-config/1\"\nlanguage = \"fr\"\nlicence = \"CC0\"\nfacilitators = [\"Ana\", \"Bo\"]\nbell = false\n",
    )
    .unwrap();
    let told = place.shell("ctrls config").ended(0).replace('\u{a0}', " ");
    let file = own.join("ctrls.toml");
    assert_eq!(setting(&told, "langue"), ("fr".into(), format!("{}:2", file.display())));
    assert_eq!(
        setting(&told, "licence"),
        ("CC0".into(), format!("{}:3", file.display()))
    );
    assert_eq!(setting(&told, "animation").0, "Ana, Bo");
    assert_eq!(setting(&told, "cloche").0, "non");

    place.write(
        "ctrls.toml",
        "format = \"ctrls-config/1\"\n# Ours.\nlanguage = \"en\"\nsessions = \"held\"\nworkshop = \"ctrl-s\"\n",
    );
    place.write("deep/below/here.txt", "");
    let told = place.shell("cd deep/below && ctrls config").ended(0);
    let near = place.path("ctrls.toml");
    assert_eq!(
        setting(&told, "language"),
        ("en".into(), format!("{}:3", near.display()))
    );
    assert_eq!(setting(&told, "licence").0, "CC0");
    // A folder counts from the file that names it.
    assert_eq!(setting(&told, "sessions").0, place.path("held").display().to_string());

    let told =
        place.shell("CTRLS_LANGUAGE=fr CTRLS_LICENCE='CC BY' CTRLS_FACILITATORS='Cy, Di' CTRLS_BELL=oui ctrls config");
    let told = told.ended(0);
    assert_eq!(setting(&told, "langue"), ("fr".into(), "CTRLS_LANGUAGE=fr".into()));
    assert_eq!(
        setting(&told, "licence"),
        ("CC BY".into(), "CTRLS_LICENCE=CC BY".into())
    );
    assert_eq!(setting(&told, "animation").0, "Cy, Di");
    assert_eq!(setting(&told, "cloche").0, "oui");
    let told = place.shell("CTRLS_LANGUAGE=fr ctrls --lang en config").ended(0);
    assert_eq!(setting(&told, "language"), ("en".into(), "--lang".into()));

    place.write(
        "other.toml",
        "format = \"ctrls-config/1\"\nevent = \"Forum\"\nplain = true\ncolor = \"never\"\n",
    );
    let told = place.shell("ctrls config --config other.toml").ended(0);
    assert_eq!(setting(&told, "event"), ("Forum".into(), "other.toml:2".into()));
    assert_eq!(setting(&told, "licence").0, "–");
    assert_eq!(
        setting(&told, "colours"),
        ("none, no bold".into(), "other.toml:4".into())
    );
}

#[test]
fn a_session_begins_as_it_is_set() {
    let place = Place::new();
    place.write(
        "ctrls.toml",
        "format = \"ctrls-config/1\"\nsessions = \"held\"\nlicence = \"CC0\"\nfacilitators = [\"Ana\"]\nevent = \"Forum\"\nbell = false\nworkshop = \"mine.toml\"\n",
    );
    place.ctrls(&["workshop", "copy", "ctrl-s", "mine.toml"]).ended(0);
    place.ctrls(&["run", "--title", "Repair"]).ended(0);
    let folder = std::fs::read_dir(place.path("held"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let journal = std::fs::read_to_string(folder.join("journal.jsonl")).unwrap();
    for said in [
        "\"licence\":\"CC0\"",
        "\"facilitators\":[\"Ana\"]",
        "\"event\":\"Forum\"",
        "\"bell\":false",
    ] {
        assert!(journal.contains(said), "{said}\n{journal}");
    }
    place
        .ctrls(&[
            "run",
            "--into",
            "s",
            "--licence",
            "MIT",
            "--facilitator",
            "Bo",
            "--event",
            "Fair",
            "--bell",
        ])
        .ended(0);
    let journal = place.read("s/journal.jsonl");
    for said in ["\"licence\":\"MIT\"", "\"facilitators\":[\"Bo\"]", "\"event\":\"Fair\""] {
        assert!(journal.contains(said), "{said}\n{journal}");
    }
    assert!(!journal.contains("\"bell\""), "{journal}");
    // What is set is a part of the folder that has it, not of one beside.
    place.write("elsewhere/x", "");
    place.shell("ctrls run --sessions elsewhere").ended(0);
    assert!(std::fs::read_dir(place.path("elsewhere")).unwrap().count() == 2);
}

#[test]
fn what_is_wrong_with_a_settings_file_is_told_with_its_line() {
    let place = Place::new();
    place.write("ctrls.toml", "format = \"ctrls-config/1\"\n\nlangauge = \"fr\"\n");
    let ran = place.ctrls(&["list"]);
    assert!(
        ran.err.contains("ctrls.toml:3:1") && ran.err.contains("language"),
        "{}",
        ran.err
    );
    ran.ended(0);
    assert!(!place.ctrls(&["-q", "list"]).err.contains("langauge"));
    for (text, what) in [
        ("format = \"ctrls-config/1\"\nlanguage = \"de\"\n", "ctrls.toml:2:12"),
        ("format = \"ctrls-config/1\"\nbell = \"no\"\n", "ctrls.toml:2:8"),
        ("format = \"ctrls-config/1\"\ncolor = \"sometimes\"\n", "ctrls.toml:2:9"),
        ("format = \"ctrls-config/1\"\nfacilitators = [\"Ana\"\n", "ctrls.toml:"),
        ("language = \"fr\"\n", "ctrls-config/1"),
        ("format = \"ctrls-config/2\"\n", "ctrls.toml:1"),
    ] {
        place.write("ctrls.toml", text);
        let ran = place.ctrls(&["list"]);
        assert!(ran.err.contains(what), "{text}\n{}", ran.err);
        ran.ended(3);
    }
    std::fs::remove_file(place.path("ctrls.toml")).unwrap();
    let ran = place.shell("CTRLS_COLOR=sometimes ctrls list");
    assert!(
        ran.err.contains("CTRLS_COLOR") && ran.err.contains("auto, always, never"),
        "{}",
        ran.err
    );
    ran.ended(2);
    let ran = place.french(&["list", "--config", "none.toml"]);
    assert!(ran.err.contains("none.toml"), "{}", ran.err);
    ran.ended(2);
}

#[test]
fn a_report_keeps_its_language_whatever_the_screen_is_set_to() {
    let place = Place::repair_cafe("");
    let english = place.shell("CTRLS_LANGUAGE=en ctrls report s").ended(0);
    let french = place.shell("CTRLS_LANGUAGE=fr ctrls report s").ended(0);
    assert_eq!(english, french);
    // A session that is shown speaks the language that is set.
    let shown = place.shell("CTRLS_LANGUAGE=en ctrls replay s --at 10:00").ended(0);
    let own = place.shell("ctrls replay s --at 10:00").ended(0);
    assert_ne!(shown, own);
}

#[test]
fn the_settings_have_their_schema() {
    let place = Place::new();
    let schema = place.ctrls(&["schema", "config"]).ended(0);
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let keys: Vec<&str> = schema["properties"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    for key in [
        "language",
        "workshop",
        "sessions",
        "licence",
        "organisation",
        "facilitators",
        "event",
        "bell",
        "color",
        "plain",
    ] {
        assert!(keys.contains(&key), "{key}: {keys:?}");
    }
    assert_eq!(schema["properties"]["format"]["const"], "ctrls-config/1");
}
