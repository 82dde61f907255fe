//! What commands say to other programs: one object each, that fits the schema of its format.

use std::fs;

use serde_json::Value;

use crate::schema::{misfits, schema};
use crate::support::{Place, Ran};

/// The one object that a command printed; it fits the schema of that name.
fn object(ran: Ran, code: i32, name: &str) -> Value {
    let out = ran.ended(code);
    let value: Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}"));
    let schema = schema(name);
    let wrong = misfits(&schema, &schema, &value, "");
    assert!(wrong.is_empty(), "{name}: {}\n{out}", wrong.join("\n"));
    assert_eq!(value["format"], format!("ctrls-{name}/1"));
    assert!(out.starts_with("{\n  \"format\": "), "the format comes first: {out}");
    // A schema that lets everything through would prove nothing.
    let mut other = value.clone();
    other["format"] = "ctrls-other/1".into();
    assert!(!misfits(&schema, &schema, &other, "").is_empty(), "{name}");
    for key in value.as_object().unwrap().keys() {
        let mut other = value.clone();
        other
            .as_object_mut()
            .unwrap()
            .insert(key.clone(), serde_json::json!([[0.25]]));
        assert!(
            !misfits(&schema, &schema, &other, "").is_empty(),
            "{name}: {key} may be anything"
        );
    }
    value
}

fn texts<'v>(list: &'v Value, key: &str) -> Vec<&'v str> {
    let list = list.as_array().unwrap().iter();
    list.map(|one| one[key].as_str().unwrap_or_default()).collect()
}

#[test]
fn sessions_are_listed_for_programs_as_they_stand() {
    let place = Place::new();
    let none = object(place.ctrls(&["list", "--json"]), 0, "list");
    assert_eq!(none["sessions"], serde_json::json!([]));
    place.held(
        "fini",
        "2026-12-03",
        "2",
        "[00:00] /suite\n[10:00] Un enjeu\n[80:00] /fin\n[80:10] /fin\n",
    );
    place.held("ouvert", "2026-12-04", "3", "[00:00] /suite\n[10:00] Un enjeu\n");
    place
        .ctrls_reading(&["run", "--into", "essai", "--speed", "60", "-y"], "")
        .ended(0);
    place.write("casse/journal.jsonl", "{\n");
    let journal = place.read("fini/journal.jsonl");
    place.write("abime/journal.jsonl", &journal.replacen("\"seq\":3", "\"seq\":x", 1));
    place.write("abime/workshop.toml", &place.read("fini/workshop.toml"));
    let listed = object(place.ctrls(&["list", "--json"]), 1, "list");
    let state = |path: &str| {
        let sessions = listed["sessions"].as_array().unwrap();
        sessions
            .iter()
            .find(|one| one["path"] == path)
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(state("fini")["state"], "finished");
    assert_eq!(state("fini")["date"], "2026-12-03");
    assert_eq!(
        (&state("fini")["groups"], &state("fini")["notes"]),
        (&2.into(), &1.into())
    );
    assert_eq!(state("ouvert")["state"], "interrupted");
    assert_eq!(state("essai")["state"], "rehearsal");
    assert_eq!(
        (&state("casse")["state"], &state("casse")["line"]),
        (&"unreadable".into(), &1.into())
    );
    assert_eq!(state("abime")["state"], "damaged");
    // Nothing but the object goes to standard output, and no hint beside it.
    assert_eq!(place.ctrls(&["list", "fini", "--json"]).err, "");
}

#[test]
fn a_session_is_shown_to_programs_with_its_roadmaps() {
    let place = Place::repair_cafe("");
    let shown = object(place.ctrls(&["show", "s", "--json"]), 0, "show");
    assert_eq!(shown["session"]["id"], "repair-cafe");
    let groups = shown["session"]["groups"].as_array().unwrap().len();
    assert!(
        groups > 1 && shown["roadmaps"].as_array().unwrap().len() == groups,
        "{shown}"
    );
    let file = shown["roadmaps"][0]["path"].as_str().unwrap();
    let alone = object(place.ctrls(&["show", file, "--json"]), 0, "show");
    assert!(alone.get("session").is_none());
    assert_eq!(alone["roadmaps"][0]["roadmap"], shown["roadmaps"][0]["roadmap"]);

    let trace = object(place.ctrls(&["show", "s", "--trace", "--json"]), 0, "trace");
    assert!(texts(&trace["trees"], "kind").contains(&"issue"));
    let times = object(place.ctrls(&["show", "s", "--times", "--json"]), 0, "times");
    assert_eq!(times["sessions"], serde_json::json!(["s"]));
    assert!(times["steps"][1]["took_ms"][0].as_u64().unwrap() > 60_000, "{times}");

    place
        .ctrls(&["adapt", file, "--for", "Lorme", "--out", "lorme.toml"])
        .ended(0);
    let lineage = object(place.ctrls(&["show", ".", "--lineage", "--json"]), 0, "lineage");
    let adapted = lineage["families"].as_array().unwrap().iter();
    let children: Vec<&Value> = adapted
        .flat_map(|family| family["adapted"].as_array().unwrap())
        .collect();
    assert_eq!(children.len(), 1, "{lineage}");
    assert_eq!(children[0]["path"], "lorme.toml");
}

#[test]
fn differences_and_findings_are_said_to_programs() {
    let place = Place::new();
    let head = "format = \"ctrls-roadmap/1\"\ntitle = \"Une\"\n[[phase]]\nid = \"P1\"\ntitle = \"Essayer\"\n";
    let action = |more: &str| format!("{head}[[phase.action]]\nid = \"A1\"\ntext = \"Appeler la mairie\"\n{more}");
    place.write("a.toml", &action("pilot = \"CCI\"\nresources = [\"une salle\"]\n"));
    place.write("b.toml", &action("due = 2027-03-15\n"));
    let diff = object(place.ctrls(&["diff", "a.toml", "b.toml", "--json"]), 1, "diff");
    assert_eq!(texts(&diff["differences"], "key"), ["pilot", "due", "resources"]);
    assert_eq!(diff["differences"][0]["before"], "CCI");
    assert!(diff["differences"][0].get("after").is_none());
    assert_eq!(diff["differences"][1]["after"], "2027-03-15");
    assert_eq!(diff["differences"][2]["before"], serde_json::json!(["une salle"]));
    let same = object(place.ctrls(&["diff", "a.toml", "a.toml", "--json"]), 0, "diff");
    assert_eq!(
        (&same["differences"], &same["same_actions"]),
        (&serde_json::json!([]), &1.into())
    );

    place.write("c.toml", "format = \"ctrls-roadmap/1\"\ntitle = \n");
    let check = object(place.ctrls(&["check", ".", "--json"]), 1, "check");
    assert!(texts(&check["findings"], "code").contains(&"action-no-pilot"));
    assert_eq!(texts(&check["unread"], "path"), ["./c.toml"]);
    assert_eq!(check["unread"][0]["line"], 2);
    assert_eq!(
        place.ctrls(&["check", ".", "--format", "json"]).out,
        place.ctrls(&["check", ".", "--json"]).out
    );

    let report = object(place.ctrls(&["report", ".", "--json"]), 1, "report");
    assert_eq!(report["counted"]["roadmaps"], 2);
    assert_eq!(
        place.ctrls(&["report", ".", "--format", "json"]).out,
        place.ctrls(&["report", ".", "--json"]).out
    );
}

#[test]
fn workshops_are_listed_shown_and_checked_for_programs() {
    let place = Place::new();
    let listed = object(place.ctrls(&["workshop", "list", "--json"]), 0, "workshop-list");
    assert!(texts(&listed["workshops"], "name").contains(&"ctrl-s"));
    let shown = object(place.ctrls(&["workshop", "show", "--json"]), 0, "workshop");
    assert_eq!(shown["step"].as_array().unwrap().len(), 7);
    let text = ctrls::workshop::find_builtin("ctrl-s", "fr").unwrap().text;
    place.write("bon.toml", text);
    place.write("faux.toml", &text.replacen("margin = 3", "marge = 3", 1));
    let one = object(
        place.ctrls(&["workshop", "check", "bon.toml", "--json"]),
        0,
        "workshop-check",
    );
    assert_eq!(
        (&one["files"][0]["valid"], &one["files"][0]["faults"]),
        (&true.into(), &serde_json::json!([]))
    );
    let lang = ["--lang", "fr", "workshop", "check", "--json"];
    let wrong = object(place.ctrls(&[&lang[..], &["faux.toml"]].concat()), 3, "workshop-check");
    assert_eq!(wrong["files"][0]["valid"], false);
    assert!(wrong["files"][0]["faults"][0]["line"].as_u64().unwrap() > 1, "{wrong}");
    let many = place.ctrls(&[&lang[..], &["bon.toml", "faux.toml", "parti.toml"]].concat());
    let many = object(many, 1, "workshop-check");
    let valid: Vec<bool> = many["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["valid"] == true)
        .collect();
    assert_eq!(valid, [true, false, false]);
}

#[test]
fn verifying_and_exporting_say_to_programs_what_they_found_and_wrote() {
    let place = Place::repair_cafe("");
    let fine = object(place.ctrls(&["replay", "s", "--verify", "--json"]), 0, "verify");
    assert_eq!(
        (&fine["sound"], &fine["damage"]),
        (&true.into(), &serde_json::json!([]))
    );
    assert!(
        texts(&fine["files"], "state").iter().all(|state| *state == "equal"),
        "{fine}"
    );
    let (edited, gone) = (
        fine["files"][0]["path"].as_str().unwrap(),
        fine["files"][1]["path"].as_str().unwrap(),
    );
    let text = place.read(edited);
    let title = text.lines().find(|line| line.starts_with("title = ")).unwrap();
    place.write(edited, &text.replacen(title, "title = \"Autre chose\"", 1));
    fs::remove_file(place.path(gone)).unwrap();
    let found = object(place.ctrls(&["replay", "s", "--verify", "--json"]), 1, "verify");
    let states = texts(&found["files"], "state");
    assert!(states.contains(&"edited") && states.contains(&"missing"), "{states:?}");
    let of_edited = found["files"]
        .as_array()
        .unwrap()
        .iter()
        .find(|file| file["path"] == edited);
    assert_eq!(of_edited.unwrap()["differences"][0]["after"], "Autre chose");

    let export = ["export", "s", "--format", "md,json", "--out", "out", "--json"];
    let written = object(place.ctrls(&export), 0, "written");
    let paths: Vec<String> = written["written"]
        .as_array()
        .unwrap()
        .iter()
        .map(|path| path.as_str().unwrap().into())
        .collect();
    assert!(
        paths.len() >= 4 && paths.iter().all(|path| place.path(path).is_file()),
        "{paths:?}"
    );
    place.write(&paths[0], "à moi\n");
    let again = object(place.ctrls(&export), 1, "written");
    assert_eq!(again["kept"], serde_json::json!([paths[0]]));
    assert_eq!(again["written"].as_array().unwrap().len(), paths.len() - 1);
}

#[test]
fn the_settings_are_told_with_where_each_came_from() {
    let place = Place::new();
    let bare = object(place.ctrls(&["config", "--json"]), 0, "config");
    assert_eq!(bare["origins"]["workshop"], serde_json::json!({ "source": "default" }));
    assert_eq!(
        (&bare["language"], &bare["bell"], &bare["color"]),
        (&"en".into(), &true.into(), &"auto".into())
    );
    assert_eq!(bare["here"]["mode"], "piped");
    assert!(bare.get("licence").is_none(), "{bare}");
    place.write(
        "ctrls.toml",
        "format = \"ctrls-config/1\"\nsessions = \"séances\"\nfacilitators = [\"Ana\", \"Bo\"]\nbell = false\nplain = true\n",
    );
    let set = object(
        place.ctrls(&["config", "--json", "--lang", "fr", "--color", "never"]),
        0,
        "config",
    );
    assert_eq!(set["facilitators"], serde_json::json!(["Ana", "Bo"]));
    assert_eq!(
        (&set["sessions"], &set["bell"], &set["plain"]),
        (&"séances".into(), &false.into(), &true.into())
    );
    let origins = &set["origins"];
    assert_eq!(
        origins["language"],
        serde_json::json!({ "source": "option", "name": "--lang" })
    );
    assert_eq!(
        origins["color"],
        serde_json::json!({ "source": "option", "name": "--color" })
    );
    assert_eq!(
        (&origins["bell"]["source"], &origins["bell"]["line"]),
        (&"file".into(), &4.into())
    );
    assert!(origins["bell"]["path"].as_str().unwrap().ends_with("ctrls.toml"));
    // Every key of a file is told.
    let schema = schema("config");
    for key in schema["properties"].as_object().unwrap().keys() {
        assert!(
            set.get(key).is_some() || ["licence", "organisation", "event"].contains(&key.as_str()),
            "{key}"
        );
    }
    let ran = place.shell("CTRLS_EVENT='NEC 2027' ctrls config --json");
    let variable = object(ran, 0, "config");
    assert_eq!(variable["event"], "NEC 2027");
    assert_eq!(variable["origins"]["event"]["name"], "CTRLS_EVENT=NEC 2027");
}
