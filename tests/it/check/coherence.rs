//! Days that cannot go together.

use std::collections::BTreeMap;

use ctrls::check::{Code, Finding, check_roadmap, is_ready, question_text};
use ctrls::roadmap::{Roadmap, parse_roadmap};
use ctrls::text::toml::PathSegment;
use ctrls::words::{Language, Words};

use super::{READY, WHOLE, codes, codes_of, found, french, roadmap};

/// Of a roadmap that was written at a workshop on 10 January 2027.
const HELD: &str = "[source]\nheld = 2027-01-10\n";

/// A phase with an action that lacks nothing, with more lines for the phase and for the action.
fn phase(phase: &str, id: &str, action: &str) -> String {
    let lines = "pilot = \"Accueil\"\ndone_when = \"c'est fait\"\nresources = [\"un banc\"]\npartners = [\"mairie\"]\n\
        from = [\"I2\"]\n";
    format!("[[phase]]\n{phase}[[phase.action]]\nid = {id:?}\ntext = \"Ouvrir la cour\"\n{lines}{action}")
}

fn clashes(lines: &str) -> Vec<Finding> {
    let known = [
        Code::FirstStepLate,
        Code::DueBeforeNeed,
        Code::DueAfterPhase,
        Code::DecisionLate,
        Code::ReviewEarly,
        Code::DateUnlikely,
    ];
    let findings = found(lines);
    findings
        .into_iter()
        .filter(|finding| known.contains(&finding.code))
        .collect()
}

fn key_of(finding: &Finding) -> Option<&'static str> {
    match finding.segments().last() {
        Some(PathSegment::Name(key)) => Some(key),
        _ => None,
    }
}

#[test]
fn a_document_whose_dates_cannot_be_is_questioned_everywhere() {
    let text = include_str!("../roadmaps/dates_that_cannot_be.toml");
    let read: Roadmap = parse_roadmap(text).unwrap().value;
    let findings = check_roadmap(&read, &BTreeMap::new());
    let mut asked: Vec<_> = findings
        .iter()
        .filter(|finding| finding.code != Code::ActionOrphan)
        .map(|finding| {
            (
                finding.code.name(),
                finding.id.as_deref().unwrap_or("-"),
                key_of(finding).unwrap(),
            )
        })
        .collect();
    asked.sort();
    assert_eq!(
        asked,
        [
            ("decision-late", "-", "decided_by"),
            ("decision-late", "A1", "decided_by"),
            ("due-after-phase", "-", "due"),
            ("due-before-need", "A1", "due"),
            ("first-step-late", "A1", "first_step"),
            ("review-early", "-", "review"),
        ]
    );
    let [first, second] = &read.phases[0].actions[..] else {
        panic!("two actions")
    };
    assert!(!is_ready(&read, first));
    assert!(
        is_ready(&read, second),
        "that it is due after its phase is in no action's way"
    );
}

#[test]
fn a_question_names_both_days_in_the_two_languages() {
    let text = include_str!("../roadmaps/dates_that_cannot_be.toml");
    let read = parse_roadmap(text).unwrap().value;
    let findings = check_roadmap(&read, &BTreeMap::new());
    let words = Words::new(Language::En);
    for (code, in_french, in_english) in [
        (
            Code::FirstStepLate,
            "A1 « Faire » : premier pas le 12 octobre 2027, après l'échéance du 1er septembre 2027 : lequel change ?",
            "A1 “Faire”: first step on 12 October 2027, after the due date, 1 September 2027: which one changes?",
        ),
        (
            Code::DueAfterPhase,
            "Phase 1 « Une » s'achève le 1er mars 2027, et A1, A2 plus tard : quel jour change ?",
            "Phase 1 “Une” ends on 1 March 2027, and A1, A2 later: which day changes?",
        ),
        (
            Code::ReviewEarly,
            "La feuille de route se relit le 5 janvier 2027, avant l'atelier du 10 janvier 2027 : quel jour est-ce ?",
            "The roadmap is read again on 5 January 2027, before the workshop of 10 January 2027: which day is it?",
        ),
    ] {
        let finding = findings.iter().find(|finding| finding.code == code).unwrap();
        assert_eq!(french(finding), in_french);
        assert_eq!(question_text(finding, &words), in_english);
    }
}

#[test]
fn days_that_go_together_are_not_questioned() {
    for lines in [
        "due = 2027-04-17\nfirst_step = \"Appeler le 17 avril 2027\"\n",
        "due = 2027-04-17\nfirst_step = \"Appeler en avril 2027\"\n",
        "due = 2027-04-17\nfirst_step = \"Appeler du 12 au 20 avril 2027\"\n",
        "due = 2027-04-17\ndecided_by = \"Conseil municipal, le 8 avril 2027\"\n",
        "due = 2027-04-17\ndecided_by = \"Conseil, selon la loi du 3 mai 2029\"\n",
        "due = \"17/04/2027\"\nfirst_step = \"Appeler vendredi 16 avril 2027\"\n",
        "due = 2027-04-17\nfirst_step = \"Appeler le 12 octobre 2027\"\nstatus = \"done\"\n",
    ] {
        assert_eq!(
            codes(&clashes(&format!("{WHOLE}{}", phase("", "A1", lines)))),
            [""; 0],
            "{lines}"
        );
    }
}

#[test]
fn a_day_without_its_year_counts_from_the_workshop() {
    let late = phase("", "A1", "due = 2027-03-01\nfirst_step = \"Appeler le 12 octobre\"\n");
    assert_eq!(codes(&clashes(&format!("{WHOLE}{HELD}{late}"))), ["first-step-late"]);
    // Of which October it is nobody knows where the workshop's day is not known.
    assert_eq!(codes(&clashes(&format!("{WHOLE}{late}"))), [""; 0]);
}

#[test]
fn a_day_as_it_is_typed_is_held_against_the_others() {
    let lines =
        "due = \"01/03/2027\"\nfirst_step = \"Appeler le 12/10/2027\"\ndecided_by = \"Maire, le 3 déc. 2027\"\n";
    let clashes = clashes(&format!("{WHOLE}{}", phase("due = 2027-02-01T10:00:00\n", "A1", lines)));
    assert_eq!(codes(&clashes), ["first-step-late", "decision-late", "due-after-phase"]);
}

#[test]
fn a_weekday_that_is_not_that_of_its_date_is_asked_about_at_its_own_key() {
    for (lines, key) in [
        (
            "due = \"mardi 15 mars 2027\"\nfirst_step = \"Appeler le 1er mars 2027\"\n",
            "due",
        ),
        (
            "due = 2027-04-17\nfirst_step = \"Réunion mardi 15 mars 2027\"\n",
            "first_step",
        ),
        (
            "due = 2027-04-17\nfirst_step = \"Appeler le 1er mars 2027\"\ndecided_by = \"Conseil, mardi 15 mars 2027\"\n",
            "decided_by",
        ),
    ] {
        let whole = format!("{WHOLE}{}", phase("", "A1", lines));
        let findings = found(&whole);
        assert_eq!(codes_of(&findings, "A1"), ["date-unlikely"], "{lines}");
        assert_eq!(key_of(&findings[0]), Some(key));
        assert_eq!(
            french(&findings[0]),
            "A1 « Ouvrir la cour » : « mardi 15 mars 2027 », mais au calendrier c'est le lundi 15 mars 2027 : \
             quel jour est-ce ?"
        );
        let read = roadmap(&whole);
        assert!(!is_ready(&read, &read.phases[0].actions[0]), "{lines}");
    }
    let review = format!(
        "review = \"mardi 15 mars 2027\"\n{}",
        WHOLE.replace("review = 2027-06-26\n", "")
    );
    let findings = found(&format!("{review}{READY}"));
    assert_eq!(codes(&findings), ["date-unlikely"]);
    assert_eq!(key_of(&findings[0]), Some("review"));
}

#[test]
fn an_action_does_not_end_before_the_one_it_waits_for() {
    let both = |first: &str, second: &str| {
        let lines = format!("due = 2027-06-01\nfirst_step = \"Appeler le 1er mars 2027\"\n{first}");
        let waiting =
            format!("due = 2027-03-15\nfirst_step = \"Appeler le 1er mars 2027\"\ndepends_on = [\"a1\"]\n{second}");
        format!("{WHOLE}{}{}", phase("", "A1", &lines), phase("", "A2", &waiting))
    };
    let findings = clashes(&both("", ""));
    assert_eq!(codes(&findings), ["due-before-need"]);
    assert_eq!(findings[0].id.as_deref(), Some("A2"));
    let read = roadmap(&both("", ""));
    assert!(is_ready(&read, &read.phases[0].actions[0]));
    assert!(!is_ready(&read, &read.phases[1].actions[0]));
    // What is over or given up is waited for no more.
    assert!(clashes(&both("status = \"done\"\n", "")).is_empty());
    assert!(clashes(&both("status = \"dropped\"\n", "")).is_empty());
    assert!(clashes(&both("", "status = \"done\"\n")).is_empty());
}

#[test]
fn the_former_name_of_a_code_still_says_it() {
    assert_eq!("action-too-early".parse(), Ok(Code::DueBeforeNeed));
    assert_eq!(Code::DueBeforeNeed.name(), "due-before-need");
}
