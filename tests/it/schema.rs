//! The schemas say what reading does: what the tool writes and the examples fit, what it refuses does not.

use std::fs;

use ctrls::roadmap::{self, DateText, Phase, Roadmap};
use ctrls::session::{
    ClockRate, Entry, EntryKind, Field, FieldValue as Filled, Fields, Header, InputKind, ItemRef, NoteContent,
    SessionPatch, Vote, format_entry, journal,
};
use ctrls::workshop::{BUILTINS, Minutes, find_builtin};
use serde_json::{Value, json};

use crate::support::{Place, project};

pub(crate) fn schema(format: &str) -> Value {
    let text = Place::new().ctrls(&["schema", format]).ended(0);
    serde_json::from_str(&text).unwrap()
}

/// Why a value does not fit a schema, with the path; fails on a word of JSON Schema that it does not know.
pub(crate) fn misfits(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut no = |what: String| wrong.push(format!("{path}: {what}"));
    let fits = |schema: &Value| misfits(root, schema, value, path).is_empty();
    let mut inner = Vec::new();
    // A schema that is `true` lets everything through.
    for (word, says) in schema.as_object().into_iter().flatten() {
        match word.as_str() {
            "$schema" | "title" | "description" | "default" | "format" | "definitions" | "then" | "else" => {}
            "$ref" => {
                let found = root.pointer(says.as_str().unwrap().trim_start_matches('#'));
                inner.extend(misfits(root, found.expect("a reference leads somewhere"), value, path));
            }
            "type" => {
                let types = says.as_array().cloned().unwrap_or_else(|| vec![says.clone()]);
                let is = |name: &str| match name {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    "integer" => value.is_u64() || value.is_i64(),
                    "number" => value.is_number(),
                    other => panic!("the type {other}"),
                };
                if !types.iter().any(|name| is(name.as_str().unwrap())) {
                    no(format!("not {says}"));
                }
            }
            "const" if value != says => no(format!("not {says}")),
            "enum" if !says.as_array().unwrap().contains(value) => no(format!("none of {says}")),
            "const" | "enum" => {}
            "minimum" if value.as_f64().is_some_and(|number| number < says.as_f64().unwrap()) => {
                no("too little".into())
            }
            "maximum" if value.as_f64().is_some_and(|number| number > says.as_f64().unwrap()) => no("too much".into()),
            "multipleOf"
                if value
                    .as_f64()
                    .is_some_and(|number| (number / says.as_f64().unwrap()).fract() != 0.0) =>
            {
                no("no multiple".into());
            }
            "minItems"
                if value
                    .as_array()
                    .is_some_and(|items| (items.len() as u64) < says.as_u64().unwrap()) =>
            {
                no("too few".into())
            }
            "maxItems"
                if value
                    .as_array()
                    .is_some_and(|items| items.len() as u64 > says.as_u64().unwrap()) =>
            {
                no("too many".into())
            }
            "minimum" | "maximum" | "multipleOf" | "minItems" | "maxItems" => {}
            "pattern" if says.as_str().unwrap().contains("0-9a-f") => {
                let digits = value
                    .as_str()
                    .is_some_and(|text| text.len() == 8 && u32::from_str_radix(text, 16).is_ok());
                if !digits {
                    no("no checksum".into());
                }
            }
            "pattern" => {
                // Ids alone have one: a capital, then digits.
                let id = value
                    .as_str()
                    .is_none_or(|id| id.len() > 1 && id[1..].bytes().all(|b| b.is_ascii_digit()));
                if !id {
                    no("no id".into());
                }
            }
            "properties" => {
                for (key, schema) in says.as_object().unwrap() {
                    if let Some(value) = value.get(key) {
                        inner.extend(misfits(root, schema, value, &format!("{path}/{key}")));
                    }
                }
            }
            "required" => {
                for key in says.as_array().unwrap() {
                    if value.is_object() && value.get(key.as_str().unwrap()).is_none() {
                        no(format!("no {key}"));
                    }
                }
            }
            "additionalProperties" => {
                let known = schema["properties"].as_object();
                for (key, value) in value.as_object().into_iter().flatten() {
                    if known.is_some_and(|known| known.contains_key(key)) {
                        continue;
                    }
                    match says {
                        Value::Bool(true) => {}
                        Value::Bool(false) => no(format!("unknown {key}")),
                        schema => inner.extend(misfits(root, schema, value, &format!("{path}/{key}"))),
                    }
                }
            }
            "propertyNames" => {
                for key in value.as_object().into_iter().flatten().map(|(key, _)| key) {
                    inner.extend(misfits(root, says, &json!(key), &format!("{path}/{key}")));
                }
            }
            "items" if says.is_array() => {
                let items = value.as_array().into_iter().flatten().zip(says.as_array().unwrap());
                for (nth, (item, says)) in items.enumerate() {
                    inner.extend(misfits(root, says, item, &format!("{path}/{nth}")));
                }
            }
            "items" => {
                for (nth, item) in value.as_array().into_iter().flatten().enumerate() {
                    inner.extend(misfits(root, says, item, &format!("{path}/{nth}")));
                }
            }
            "allOf" => inner.extend(
                says.as_array()
                    .unwrap()
                    .iter()
                    .flat_map(|s| misfits(root, s, value, path)),
            ),
            "anyOf" if !says.as_array().unwrap().iter().any(fits) => no("fits nothing".into()),
            "oneOf" if says.as_array().unwrap().iter().filter(|s| fits(s)).count() != 1 => no("fits not one".into()),
            "anyOf" | "oneOf" => {}
            "if" => {
                let then = if fits(says) { "then" } else { "else" };
                inner.extend(schema.get(then).map_or(Vec::new(), |s| misfits(root, s, value, path)));
            }
            other => panic!("{path}: the word {other}"),
        }
    }
    wrong.extend(inner);
    wrong
}

fn of_toml(format: &str, text: &str) -> Vec<String> {
    fn json_of(value: toml::Value) -> Value {
        match value {
            toml::Value::Datetime(date) => json!(date.to_string()),
            toml::Value::Array(items) => items.into_iter().map(json_of).collect(),
            toml::Value::Table(table) => {
                Value::Object(table.into_iter().map(|(key, value)| (key, json_of(value))).collect())
            }
            other => serde_json::to_value(other).unwrap(),
        }
    }
    let schema = schema(format);
    misfits(
        &schema,
        &schema,
        &json_of(toml::Value::Table(toml::from_str(text).unwrap())),
        "",
    )
}

#[test]
fn what_is_built_in_and_the_examples_fit() {
    let none: Vec<String> = Vec::new();
    for built_in in BUILTINS {
        assert_eq!(of_toml("workshop", built_in.text), none);
    }
    for (format, file) in [
        ("event", "examples/nec-2021/event.toml"),
        ("setup", "examples/repair-cafe/setup.toml"),
    ] {
        assert_eq!(
            of_toml(format, &fs::read_to_string(project().join(file)).unwrap()),
            none
        );
    }
    let roadmap = Roadmap {
        format: "ctrls-roadmap/1".to_owned(),
        title: "Réparer".to_owned(),
        review: DateText::new("2027-03-15"),
        phases: vec![Phase {
            title: "Essayer".to_owned(),
            due: DateText::new("mars"),
            ..Phase::default()
        }],
        ..Roadmap::default()
    };
    assert_eq!(of_toml("roadmap", &roadmap::to_toml(&roadmap)), none);
    assert_eq!(
        of_toml("roadmap", "format = \"ctrls-roadmap/1\"\ntitle = \"X\"\n"),
        none
    );
}

#[test]
fn what_reading_refuses_does_not_fit() {
    let text = find_builtin("ctrl-s", "fr").unwrap().text;
    let wrong = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        of_toml("workshop", &text.replacen(from, to, 1))
    };
    assert_eq!(
        wrong("ctrls-workshop/1", "ctrls-workshop/2"),
        ["/format: not \"ctrls-workshop/1\""]
    );
    assert_eq!(wrong("margin = 3", "marge = 3"), [": unknown marge"]);
    assert_eq!(wrong("minutes = 90\n", ""), [": no \"minutes\""]);
    assert_eq!(wrong("minutes = 90", "minutes = 90.25"), ["/minutes: no multiple"]);
    assert_eq!(wrong("minutes = 90", "minutes = \"90\""), ["/minutes: not \"number\""]);
    assert!(wrong("\"idea\"", "\"ideas\"")[0].starts_with("/step/4/collects: none of"));
    assert!(wrong("done_when =", "done =")[0].starts_with("/step/5/ask/action/done: none of"));
    let check = format!("{text}\n[check.inventory-frist]\nlevel = \"off\"\nreason = \"x\"\n");
    assert!(of_toml("workshop", &check)[0].starts_with("/check/inventory-frist: none of"));
    let known = check.replace("frist", "first").replace("\"off\"", "\"none\"");
    assert!(of_toml("workshop", &known)[0].starts_with("/check/inventory-first/level: none of"));
    assert_eq!(
        of_toml("setup", "format = \"ctrls-setup/1\"\n[[group]]\nname = 3\n"),
        ["/group/0/name: not \"string\""]
    );
    assert_eq!(of_toml("event", "format = \"ctrls-event/1\"\n"), [": no \"name\""]);
}

/// An act of most kinds, filled.
fn acts() -> Vec<EntryKind> {
    let id = |text: &str| text.parse().unwrap();
    let added = NoteContent {
        id: id("E1"),
        text: "Une voix".to_owned(),
        links: vec![id("F2")],
        made: true,
        stakeholders: vec!["mairie".to_owned()],
    };
    let mut fields = Fields::default();
    fields.insert(Field::Pilot, Filled::Text("La Forge".to_owned()));
    fields.insert(Field::Partners, Filled::List(vec!["CCI".to_owned()]));
    vec![
        EntryKind::NoteAdded(added.clone()),
        EntryKind::NoteEdited(added),
        EntryKind::NoteDropped { id: id("E1") },
        EntryKind::NotesMerged {
            into: id("E1"),
            from: vec![id("E3")],
        },
        EntryKind::VotesCounted {
            votes: vec![Vote { id: id("E1"), dots: 4 }],
        },
        EntryKind::RoadmapSet { fields: fields.clone() },
        EntryKind::ItemSet {
            item: ItemRef::Phase(2),
            fields: fields.clone(),
            keeps_kind: false,
        },
        EntryKind::ActionAdded {
            id: id("A1"),
            text: "Écrire".to_owned(),
            links: Vec::new(),
            made: false,
            stakeholders: Vec::new(),
            phase: 1,
            fields,
        },
        EntryKind::TimeAdded {
            step: "ideation".to_owned(),
            minutes: Minutes::from_halves(5),
        },
        EntryKind::PlanChanged {
            steps: [("ideation".to_owned(), Minutes::whole(8))].into(),
            end: None,
        },
        EntryKind::PlanKept,
        EntryKind::GroupAdded {
            id: "G1".parse().unwrap(),
            name: "Confiance".to_owned(),
            axis: None,
            participants: Some(6),
            backgrounds: vec!["mairie".to_owned()],
        },
        EntryKind::SessionDescribed(Box::new(SessionPatch {
            title: Some("Séance".to_owned()),
            bell: Some(false),
            ..SessionPatch::default()
        })),
        EntryKind::KindPicked {
            kind: InputKind::Action,
        },
        EntryKind::TimerSet {
            ms: Some(1000),
            part: None,
            turn: None,
            back: false,
        },
        EntryKind::Finished,
        EntryKind::RoadmapWritten {
            group: "G1".parse().unwrap(),
            file: "a.toml".to_owned(),
            sha256: "0".repeat(64),
        },
        EntryKind::Undone { seq: 3 },
    ]
}

fn line_of(act: EntryKind) -> String {
    let entry = Entry {
        seq: 1,
        at: "2026-11-23T14:03:12.250+01:00".to_owned(),
        ms: 12,
        group: Some("G1".parse().unwrap()),
        line: None,
        kind: act,
    };
    format_entry(&entry)
}

#[test]
fn every_line_of_a_journal_fits() {
    let schema = schema("journal");
    let header = Header {
        format: journal::FORMAT.to_owned(),
        version: journal::VERSION,
        session: "s".to_owned(),
        created: "2026-11-23T13:52:03.120+01:00".parse().unwrap(),
        speed: ClockRate::REAL,
        rehearsal: false,
        timed: true,
        tool: "ctrls".to_owned(),
        workshop: find_builtin("ctrl-s", "en").unwrap().read().unwrap(),
    };
    let lines = acts().into_iter().map(line_of);
    for line in std::iter::once(journal::format_header(&header)).chain(lines) {
        let wrong = misfits(&schema, &schema, &serde_json::from_str(&line).unwrap(), "");
        assert!(wrong.is_empty(), "{line}{wrong:?}");
    }
}

#[test]
fn a_line_that_is_not_understood_does_not_fit_and_an_unknown_kind_does() {
    let schema = schema("journal");
    let wrong = |line: &str| misfits(&schema, &schema, &serde_json::from_str(line).unwrap(), "");
    let entry = |rest: &str| format!("{{\"seq\":1,\"at\":\"2026-11-23T14:03:12.250+01:00\",\"ms\":0,{rest}}}");
    assert_eq!(wrong(&entry("\"kind\":\"note_added\",\"text\":\"x\"")), [": no \"id\""]);
    assert_eq!(
        wrong(&entry("\"kind\":\"note_added\",\"id\":\"EX\",\"text\":\"x\"")),
        ["/id: no id"]
    );
    assert_eq!(wrong(&entry("\"kind\":\"step_opened\"")), [": no \"step\""]);
    assert_eq!(wrong("{\"seq\":1,\"ms\":0,\"kind\":\"left\"}"), [": no \"at\""]);
    assert!(wrong(&entry("\"kind\":\"of_a_newer_version\",\"anything\":1")).is_empty());
    assert!(wrong("{\"format\":\"ctrls-journal\"}").contains(&": no \"version\"".to_owned()));
}

#[test]
fn every_kind_of_entry_has_its_keys_in_the_schema() {
    let schema = schema("journal");
    let kinds: Vec<&str> = schema["definitions"]["Entry"]["allOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|kind| kind["if"]["properties"]["kind"]["const"].as_str().unwrap())
        .collect();
    for kind in [
        "note_added",
        "note_edited",
        "note_dropped",
        "notes_merged",
        "note_moved",
        "votes_counted",
        "theme_named",
        "chosen",
        "remark_added",
        "observation_added",
        "lesson_added",
        "roadmap_set",
        "phase_added",
        "action_added",
        "item_set",
        "step_opened",
        "time_added",
        "plan_changed",
        "plan_kept",
        "group_added",
        "group_changed",
        "session_described",
        "group_picked",
        "kind_picked",
        "phase_picked",
        "timer_set",
        "clock_started",
        "paused",
        "resumed",
        "left",
        "reopened",
        "finished",
        "roadmap_written",
        "undone",
        "redone",
    ] {
        assert_eq!(kinds.iter().filter(|known| **known == kind).count(), 1, "{kind}");
    }
}

/// Every description of a schema, each on one line.
fn descriptions(schema: &Value, found: &mut std::collections::BTreeSet<String>) {
    match schema {
        Value::Object(keys) => {
            if let Some(text) = keys.get("description").and_then(Value::as_str) {
                found.insert(text.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            keys.values().for_each(|value| descriptions(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| descriptions(value, found)),
        _ => {}
    }
}

#[test]
fn every_description_is_french_on_a_french_screen_and_none_is_left_over() {
    let table = fs::read_to_string(project().join("src/words/schema_fr.txt")).unwrap();
    let pairs: Vec<(&str, &str)> = table
        .split("\n\n")
        .map(|pair| pair.trim().split_once('\n').unwrap())
        .collect();
    let place = Place::new();
    let (mut english, mut french) = (Default::default(), Default::default());
    let formats = [
        "roadmap",
        "workshop",
        "event",
        "setup",
        "journal",
        "list",
        "show",
        "trace",
        "times",
        "lineage",
        "diff",
        "check",
        "report",
        "workshop-list",
        "workshop-check",
        "verify",
        "written",
        "config",
    ];
    for format in formats {
        for (language, found) in [("en", &mut english), ("fr", &mut french)] {
            let text = place.ctrls(&["schema", format, "--lang", language]).ended(0);
            descriptions(&serde_json::from_str(&text).unwrap(), found);
        }
    }
    let refused = place.ctrls(&["schema", "x", "--lang", "en"]).err;
    let listed = refused.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
    let listed = listed.filter(|word| formats.contains(word)).count();
    assert_eq!(listed, formats.len(), "a format that is not looked at: {refused}");
    for text in &english {
        let (_, translated) = pairs
            .iter()
            .find(|(english, _)| english == text)
            .unwrap_or_else(|| panic!("no French for: {text}"));
        let translated = translated.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(french.contains(&translated), "{text}");
        assert!(
            translated != *text || text.starts_with('`') || text.ends_with('…'),
            "{text}"
        );
    }
    for (text, _) in &pairs {
        assert!(english.contains(*text), "no schema says: {text}");
    }
}
