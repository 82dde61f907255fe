//! Whatever people, files and foreign journals say, nothing of it drives a terminal: on the screen, in linear mode, in a
//! pipe.

use proptest::prelude::*;
use serde_json::Value;

use crate::pty::Terminal;
use crate::support::{Place, Ran, TWO_TABLES};

/// A window's title, a colour by ESC and by a C1 control, a turned direction, a NUL, a bell, a line that is not one.
const DRIVES: &str = "\u{1b}]0;pwned\u{7}\u{1b}[31m\u{9b}32m\u{202e}turned\u{2066}\u{0}\u{8}\u{2028}";

/// Values that say what a line is, not what people say.
const STRUCTURE: &[&str] = &[
    "format", "created", "at", "kind", "id", "ids", "group", "into", "from", "step", "language", "collects", "links",
    "item", "end", "review", "due",
];

/// Every text of a journal drives.
fn poisoned(mut value: Value) -> Value {
    match &mut value {
        Value::String(text) => text.push_str(DRIVES),
        Value::Array(values) => values.iter_mut().for_each(|value| *value = poisoned(value.take())),
        Value::Object(fields) => {
            for (name, value) in fields
                .iter_mut()
                .filter(|(name, _)| !STRUCTURE.contains(&name.as_str()))
            {
                let _ = name;
                *value = poisoned(value.take());
            }
        }
        _ => {}
    }
    value
}

/// A session with something of everything, every text of which drives.
fn poisoned_session(place: &Place) {
    let lines = "/next\nAn issue @somebody\n/theme Warranty E1\n/vote E1 3\n/choose E1\n/next\n/2 A friction\n/next\nA question\n\
                 /next\nAn idea\n/next\n/title A title\n/phase First | goal=Ten shops\nWrite it | pilot=Somebody | \
                 first=Call on 2030-01-07\n/2 An action\n/remark Mine\n/lesson Learned\n/next\n/1 The room\n";
    place.ctrls_reading(TWO_TABLES, lines).ended(0);
    let journal: Vec<String> = place
        .read("s/journal.jsonl")
        .lines()
        .map(|line| poisoned(serde_json::from_str(line).unwrap()).to_string())
        .collect();
    place.write("s/journal.jsonl", &(journal.join("\n") + "\n"));
}

fn is_harmless(text: &str) -> bool {
    !text
        .chars()
        .any(|sign| sign != '\n' && ctrls::text::clean::is_unsafe(sign))
}

fn assert_harmless(ran: &Ran, what: &str) {
    assert!(is_harmless(&ran.out), "{what}: {:?}", ran.out);
    assert!(is_harmless(&ran.err), "{what}: {:?}", ran.err);
}

const LOOKS: &[&str] = &[
    "/board",
    "/board 2",
    "/vote",
    "/plan",
    "/say",
    "/say tips",
    "/check",
    "/check all",
    "/form",
    "/form A1",
    "/timer",
    "/2",
    "/group 1",
    "/undo",
    "/redo",
    "/edit E1 mended",
    "/move E1 2",
    "/merge E1 E2",
    "/phase 1",
    "/set A1 | pilot=",
    "/roadmap | contact=x",
    "/choose E1",
    "/back",
    "/next",
    "/finish",
    "/xyz",
    "/5 x",
];

#[test]
fn a_foreign_journal_drives_nothing_when_it_is_read_by_a_pipe() {
    let place = Place::new();
    poisoned_session(&place);
    for command in [
        &["show", "s"][..],
        &["show", "--trace", "s"],
        &["show", "--times", "s"],
        &["list", "."],
        &["check", "s"],
        &["replay", "s", "--at", "99:00"],
        &["replay", "s", "--speed", "max"],
    ] {
        assert_harmless(&place.ctrls(command), &command.join(" "));
    }
    let ran = place.ctrls_reading(&["resume", "s"], &(LOOKS.join("\n") + "\n"));
    assert_harmless(&ran, "resume");
    assert!(ran.out.contains("turned"), "{}", ran.out);
}

#[test]
fn a_foreign_journal_drives_nothing_on_a_terminal() {
    for (register, more) in [("screen", &[][..]), ("linear", &["--plain"])] {
        let place = Place::new();
        poisoned_session(&place);
        let mut terminal = Terminal::open(&place, &[&["resume", "s"], more].concat(), 80, 24);
        terminal.until_says("turned");
        for look in LOOKS {
            // Esc first: a line that came back is no beginning of the next.
            let clear = if more.is_empty() { "\u{15}" } else { "" };
            terminal.type_(&format!("{clear}{look}\r"));
        }
        terminal.type_("/finish\r/finish\r/quit\r");
        let _ = terminal.wait();
        let raw = terminal.raw();
        for driving in [
            "]0;pwned\u{7}",
            "\u{1b}[31m",
            "\u{9b}",
            "\u{202e}",
            "\u{2066}",
            "\u{0}",
            "\u{2028}",
        ] {
            assert!(!raw.contains(driving), "{register}: {driving:?} in {raw:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_typed_drives_nothing(
        lines in prop::collection::vec("(/[a-zéè]{0,9} ?|/[0-9] )?[\\PC\u{1b}\u{7}\u{9b}\u{85}\u{202e}\u{feff}\t|=#@0-9]{0,40}", 1..30),
        group in "\\PC{0,12}[\u{1b}\u{202e}\u{9b}]{1,3}\\PC{1,12}",
    ) {
        let place = Place::new();
        let ran = place.ctrls_reading(
            &["run", "--lang", "fr", "--into", "s", &format!("--group={group}x"), &format!("--title={group}")],
            &(lines.join("\n") + "\n"),
        );
        prop_assert!(matches!(ran.code, Some(0 | 1)), "{ran:?}");
        prop_assert!(is_harmless(&ran.out), "{:?}", ran.out);
        prop_assert!(is_harmless(&ran.err), "{:?}", ran.err);
        // What was noted can be read again.
        let again = place.ctrls(&["resume", "s"]);
        prop_assert_eq!(again.code, Some(0), "{}", again.err);
    }
}

#[test]
fn names_of_files_and_what_stands_in_them_drive_nothing() {
    let place = Place::new();
    let folder = "s\u{1b}[31m\u{9b}32m\u{202e}";
    let run = ["run", "--lang", "en", "--into", folder];
    assert_harmless(&place.ctrls_reading(&run, "/next\nAn issue\n"), "run");
    assert_harmless(&place.ctrls_reading(&run, ""), "run into what is there");
    assert_harmless(
        &place.ctrls_reading(&["resume", folder], "Another\n/finish\n/finish\n"),
        "resume",
    );
    assert_harmless(
        &place.ctrls(&["export", folder, "--format", "md,xyz\u{1b}[31m"]),
        "export",
    );
    assert_harmless(&place.ctrls(&["resume", "\u{1b}[31mnowhere"]), "resume nowhere");
    assert_harmless(&place.ctrls(&["run", "\u{1b}[31mnowhere.toml"]), "run nowhere");
    assert_harmless(&place.ctrls(&["\u{1b}[31m"]), "no command");
    assert_harmless(&place.ctrls(&["repair", folder]), "repair");
    assert_harmless(
        &place.ctrls(&["redact", folder, "E1", "--into", "t\u{1b}[31m"]),
        "redact",
    );
    let hostile = "format = \"ctrls-workshop/1\"\nid = \"x\u{9b}31m\ntitle\u{202e} = \"a\u{1b}[31m\u{7}\"\n[[step\n";
    place.write("w\u{1b}[31m.toml", hostile);
    assert_harmless(&place.ctrls(&["run", "w\u{1b}[31m.toml"]), "a workshop");
    assert_harmless(
        &place.ctrls(&["workshop", "check", "w\u{1b}[31m.toml"]),
        "a workshop, checked",
    );
    assert_harmless(&place.ctrls(&["run", "--setup", "w\u{1b}[31m.toml"]), "a set-up");
}
