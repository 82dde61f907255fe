//! A line without a command: a note, its bullet, its slashes, a command's name by mistake.

use ctrls::facilitate::slash;
use ctrls::session::{Command, Intent};
use ctrls::words::Language::Fr;
use proptest::prelude::*;

use super::{in_materialisation, note, read, state, to_group};

#[test]
fn a_line_without_a_slash_is_a_note() {
    for text in [
        "La benne passe avant",
        "3 personnes",
        "a / b",
        "À suivre : la suite",
        ":)",
        ": suite",
        ":5 euros",
    ] {
        assert_eq!(read(text), note(text));
    }
    assert_eq!(read("  blancs autour \r"), note("blancs autour"));
    assert_eq!(read("   "), note(""));
}

#[test]
fn a_bullet_is_dropped_from_any_line() {
    for line in [
        "- Une idée",
        "– Une idée",
        "• Une idée",
        "* Une idée",
        "— Une idée",
        "· Une idée",
        "▪\tUne idée",
        "● Une idée",
        "o Une idée",
        "☐ Une idée",
        "[ ] Une idée",
        "- [x] Une idée",
        "> Une idée",
        "> - Une idée",
        "-\u{a0}Une idée",
    ] {
        assert_eq!(read(line), note("Une idée"), "{line}");
    }
    for text in [
        "-5 degrés",
        "*gras*",
        "2.5 jours",
        "2026. Une année",
        "1. Une idée",
        "-",
    ] {
        assert_eq!(read(text), note(text));
    }
    assert_eq!(read("- "), note(""));
    assert_eq!(read("- /suite"), Intent::Next);
}

#[test]
fn two_slashes_begin_a_note_with_one() {
    assert_eq!(read("//etc est plein"), note("/etc est plein"));
    assert_eq!(read("//"), note("/"));
    assert_eq!(read("/2 //suite"), to_group(2, Some(note("/suite"))));
}

#[test]
fn a_note_that_is_just_a_command_s_name_says_so() {
    let named = |text: &str, command| Intent::Bare {
        text: text.to_owned(),
        command: Some(command),
    };
    assert_eq!(read("suite"), named("suite", Command::Next));
    assert_eq!(read("NEXT"), named("NEXT", Command::Next));
    assert_eq!(read("/2 reprends"), to_group(2, Some(named("reprends", Command::Go))));
    assert_eq!(read("suit"), note("suit"));
    assert_eq!(
        slash::parse_line("fin", &in_materialisation(), Fr),
        Ok(named("fin", Command::Finish)),
        "an action too"
    );
}

proptest! {
    #[test]
    fn a_note_keeps_its_words(line in "\\w[^=]{0,40}") {
        let read = slash::parse_line(&line, &state(), Fr);
        let kept = matches!(&read, Ok(Intent::Bare { text, .. }) if text == line.trim());
        let bullet = line.trim_start_matches(|sign: char| sign.is_ascii_digit()).starts_with('.');
        let letter = line.strip_prefix('o').is_some_and(|rest| rest.starts_with(char::is_whitespace));
        prop_assert!(kept || bullet || letter, "{line}: {read:?}");
    }
}
