//! Which command a name means: in either language, shortened, misspelt, or not at all.

use ctrls::facilitate::slash;
use ctrls::session::{Command, Intent, NoteKind, Query, Refusal};
use ctrls::words::Language::{En, Fr};

use super::{bad, read, refused, state};

#[test]
fn names_are_known_in_both_languages_without_case_or_accents() {
    for line in [
        "/idée X",
        "/idee X",
        "/IDÉE X",
        "/ide\u{301}e X",
        "/idea X",
        "/ idée X",
        ":idée X",
    ] {
        for language in [Fr, En] {
            assert_eq!(
                slash::parse_line(line, &state(), language),
                Ok(Intent::Note {
                    kind: NoteKind::Idea,
                    text: "X".to_owned()
                }),
                "{line}"
            );
        }
    }
    for line in ["/démarre", "/reprends", "/go", ":demarre"] {
        assert_eq!(read(line), Intent::Go { ago: None });
    }
}

#[test]
fn a_beginning_that_is_unique_in_the_screen_s_language_will_do() {
    assert_eq!(read("/su"), Intent::Next);
    assert_eq!(slash::parse_line("/ne", &state(), En), Ok(Intent::Next));
    assert!(matches!(
        refused("/nex"),
        Refusal::UnknownCommand {
            nearest: Some("next"),
            ..
        }
    ));
    // The whole name of one is a beginning of another.
    assert!(matches!(
        read("/enjeu central"),
        Intent::Note {
            kind: NoteKind::Issue,
            ..
        }
    ));
    assert!(matches!(read("/enjeu-c X"), Intent::Roadmap { .. }));
    assert_eq!(
        refused("/re"),
        Refusal::Ambiguous {
            typed: "re".to_owned(),
            among: vec!["retour", "retire", "refais", "remplis", "reprends", "remarque"],
        }
    );
}

#[test]
fn what_cannot_be_taken_back_is_not_shortened() {
    for (language, typed, full) in [
        (Fr, "quit", None),
        (Fr, "quitt", Some("quitte")),
        (Fr, "retir", Some("retire")),
        (Fr, "fi", None),
        (En, "qui", Some("quit")),
        (En, "dro", Some("drop")),
        (En, "fin", None),
        (En, "fini", Some("finish")),
    ] {
        let read = slash::parse_line(&format!("/{typed}"), &state(), language);
        match full {
            Some(full) => assert_eq!(
                read,
                Err(Refusal::NotShortened {
                    typed: typed.to_owned(),
                    full
                })
            ),
            // A full name of the other language, or several.
            None => assert!(!matches!(read, Err(Refusal::NotShortened { .. })), "{typed}"),
        }
    }
    // Names that may not be shortened count.
    assert!(matches!(refused("/fi"), Refusal::Ambiguous { among, .. } if among == ["fiche", "fin"]));
    assert_eq!(
        read("/aide quitt"),
        Intent::Query(Query::Help {
            command: Some(Command::Quit)
        })
    );
}

#[test]
fn a_near_miss_is_answered_and_not_carried_out() {
    let unknown = |typed: &str, nearest| Refusal::UnknownCommand {
        typed: typed.to_owned(),
        nearest,
    };
    assert_eq!(refused("/acton Recenser"), unknown("acton", Some("action")));
    assert_eq!(refused("/etc/passwd"), unknown("etc/passwd", None));
    assert_eq!(refused("/groupe-3"), unknown("groupe-3", Some("groupe")));
    assert_eq!(refused("/2 /siute"), unknown("siute", Some("suite")));
}

#[test]
fn a_sentence_that_begins_like_a_command_is_not_carried_out() {
    assert_eq!(refused("/fin juin 2027"), bad(Command::Finish, "juin 2027"));
    assert_eq!(refused("/non merci"), bad(Command::No, "merci"));
    assert_eq!(refused("/suite ?"), bad(Command::Next, "?"));
}
