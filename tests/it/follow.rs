//! Two weeks later: what is said of each action goes into the same file, and nothing else changes in it.

use ctrls::roadmap::calendar::{CalendarSubject, event_uid};
use ctrls::roadmap::follow_up::{
    ActionIndex, ActionUpdate, CheckIn, FollowUpLine, FollowUpLineError, apply_check_ins, parse_follow_up,
};
use ctrls::roadmap::{Action, DateText, Phase, Roadmap, Status, parse_roadmap, to_toml};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::support::Place;

const TODAY: Date = date(2026, 12, 17);

/// A roadmap as a person wrote it: comments, keys of her own, an order of her own.
const BY_HAND: &str = r#"# Vérifiée avec Inès le 4.
format = "ctrls-roadmap/1"
id = "8e1f"
title = "Acheter d'occasion"
budget = 1200 # notre clé à nous

[[phase]]
title = "Rassurer"

  [[phase.action]]
  text = "Écrire l'étiquette" # au présent
  id = "A1"
  due = 2027-03-15   # après le conseil
  status = 'started' # oui

  # Celle-ci attend.
  [[phase.action]]
  id = "A2"
  text = "Tenir un comptoir"

# Fin.
"#;

fn roadmap(text: &str) -> Roadmap {
    parse_roadmap(text.trim_start_matches('\u{feff}')).unwrap().value
}

/// The text after some lines typed on that day.
fn after(text: &str, lines: &[&str]) -> String {
    let before = roadmap(text);
    let lines: Vec<FollowUpLine> = lines
        .iter()
        .map(|said| parse_follow_up(said, &before, None, TODAY).unwrap().unwrap())
        .collect();
    apply_check_ins(text, &before, &lines, TODAY).unwrap().0
}

/// The lines that `after` has and `before` has not.
fn added<'a>(before: &str, after: &'a str) -> Vec<&'a str> {
    let old: Vec<&str> = before.lines().collect();
    after.lines().filter(|line| !old.contains(line)).collect()
}

#[test]
fn what_a_hand_wrote_stays_as_it_is() {
    let text = after(BY_HAND, &["A1 moved fin avril: le conseil a reporté", "A2 done"]);
    insta::assert_snapshot!(text, @r#"
    # Vérifiée avec Inès le 4.
    format = "ctrls-roadmap/1"
    id = "8e1f"
    title = "Acheter d'occasion"
    budget = 1200 # notre clé à nous

    [[phase]]
    title = "Rassurer"

      [[phase.action]]
      text = "Écrire l'étiquette" # au présent
      id = "A1"
      due = 2027-04-30   # après le conseil
      status = 'started' # oui

      [[phase.action.history]]
      date = 2026-12-17
      status = "started"
      due = 2027-04-30
      was = 2027-03-15
      note = "le conseil a reporté"

      # Celle-ci attend.
      [[phase.action]]
      id = "A2"
      text = "Tenir un comptoir"
      status = "done"

      [[phase.action.history]]
      date = 2026-12-17
      status = "done"

    # Fin.
    "#);
}

#[test]
fn a_second_check_in_stands_behind_the_first() {
    let once = after(BY_HAND, &["A1 bloquée le conseil ne se réunit pas"]);
    let twice = after(&once, &["A1 done"]);
    assert_eq!(
        added(&once, &twice),
        [r#"  status = "done" # oui"#, r#"  status = "done""#]
    );
    let history = roadmap(&twice).phases[0].actions[0].history.clone();
    let said: Vec<_> = history
        .iter()
        .map(|entry| (entry.status, entry.note.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (Some(Status::Stuck), "le conseil ne se réunit pas"),
            (Some(Status::Done), "")
        ]
    );
}

#[test]
fn ends_of_lines_and_the_byte_order_mark_stay() {
    let windows = format!("\u{feff}{}", BY_HAND.replace('\n', "\r\n"));
    let text = after(&windows, &["A2 done"]);
    assert!(text.starts_with("\u{feff}# V"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(
        text.replace("\r\n", "\n").trim_start_matches('\u{feff}'),
        after(BY_HAND, &["A2 done"])
    );

    let mixed = BY_HAND.replacen('\n', "\r\n", 3);
    let text = after(&mixed, &["A2 done"]);
    assert!(text.starts_with(mixed.split_once("[[phase]]").unwrap().0), "{text:?}");
    assert_eq!(text.matches("\r\n").count(), 3);
}

#[test]
fn actions_written_within_a_line_are_changed_within_it() {
    let inline = r#"format = "ctrls-roadmap/1"
title = "T"
phase = [
  { title = "Un", action = [
    { id = "A1", text = "Écrire" },
    { id = "A2", text = "Lire", history = [{ date = 2026-12-01 }] }, # la seconde
  ] },
]
"#;
    let text = after(inline, &["A1 done", "A2 stuck pas de salle"]);
    insta::assert_snapshot!(text, @r#"
    format = "ctrls-roadmap/1"
    title = "T"
    phase = [
      { title = "Un", action = [
        { id = "A1", text = "Écrire", status = "done", history = [{ date = 2026-12-17, status = "done" }] },
        { id = "A2", text = "Lire", history = [{ date = 2026-12-01 }, { date = 2026-12-17, status = "stuck", note = "pas de salle" }], status = "stuck" }, # la seconde
      ] },
    ]
    "#);
}

#[test]
fn a_line_is_understood_in_both_languages() {
    let sheet = roadmap(BY_HAND);
    let said = |text: &str| parse_follow_up(text, &sheet, Some(ActionIndex { phase: 0, action: 0 }), TODAY);
    let told = |text: &str| match said(text).unwrap().unwrap() {
        FollowUpLine::Action(CheckIn { spot, turn, due, note }) => (spot.action, turn, due.to_string(), note),
        FollowUpLine::Review(review) => panic!("{review}"),
    };
    let is = ActionUpdate::Is;
    let expected = [
        ("done", (0, is(Status::Done), "", "")),
        (
            "a2 faite : trois boutiques",
            (1, is(Status::Done), "", "trois boutiques"),
        ),
        ("A2: en cours", (1, is(Status::Started), "", "")),
        ("2 bloquée le conseil", (1, is(Status::Stuck), "", "le conseil")),
        ("aband", (0, is(Status::Dropped), "", "")),
        ("A1 moved to 2027-04-30", (0, ActionUpdate::Moved, "2027-04-30", "")),
        (
            "A1 reportée au 30 avril, pas de salle",
            (0, ActionUpdate::Moved, "2027-04-30", "pas de salle"),
        ),
        (
            "A1 moved quand on pourra",
            (0, ActionUpdate::Moved, "quand on pourra", ""),
        ),
        (
            "A1 note vu avec la mairie",
            (0, ActionUpdate::Noted, "", "vu avec la mairie"),
        ),
    ];
    for (text, (action, turn, due, note)) in expected {
        assert_eq!(told(text), (action, turn, due.to_owned(), note.to_owned()), "{text}");
    }
    assert_eq!(
        said("revue dans 2 semaines"),
        Ok(Some(FollowUpLine::Review(DateText::new("2026-12-31"))))
    );
    assert_eq!(said("  "), Ok(None));
}

#[test]
fn a_line_that_is_not_clear_says_what_is_missing() {
    let sheet = roadmap(BY_HAND);
    let wrong = |text: &str| parse_follow_up(text, &sheet, None, TODAY).unwrap_err();
    assert_eq!(
        wrong("A9 done"),
        FollowUpLineError::NoSuchAction { id: "A9".to_owned() }
    );
    assert_eq!(wrong("3 done"), FollowUpLineError::NoSuchAction { id: "3".to_owned() });
    assert_eq!(wrong("done"), FollowUpLineError::WhichAction);
    assert_eq!(wrong("A1 moved"), FollowUpLineError::ToWhen);
    assert_eq!(
        wrong("A1 dnoe"),
        FollowUpLineError::WhatOfIt {
            word: "dnoe".to_owned(),
            nearest: Some("done"),
        }
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_reason_is_kept_to_the_letter(note in "[^\\s]([ -~éè\"\\\\\u{202e}\n😀]{0,40}[^\\s])?", windows in any::<bool>()) {
        let before = Roadmap {
            format: "ctrls-roadmap/1".to_owned(),
            title: "T".to_owned(),
            phases: vec![Phase { actions: vec![Action { text: "Lire".to_owned(), ..Action::default() }], ..Phase::default() }],
            ..Roadmap::default()
        };
        let mut text = to_toml(&before);
        if windows {
            text = text.replace('\n', "\r\n");
        }
        let check_in = CheckIn {
            spot: ActionIndex { phase: 0, action: 0 },
            turn: ActionUpdate::Is(Status::Stuck),
            due: DateText::default(),
            note: note.clone(),
        };
        let (text, _) = apply_check_ins(&text, &before, &[FollowUpLine::Action(check_in)], TODAY).unwrap();
        prop_assert_eq!(&parse_roadmap(&text).unwrap().value.phases[0].actions[0].history[0].note, &note);
    }
}

#[test]
fn an_event_keeps_its_id_when_the_action_is_mended_and_no_two_have_the_same() {
    let sheet = roadmap(BY_HAND);
    let [first, second] = &sheet.phases[0].actions[..] else {
        panic!()
    };
    let mended = Action {
        text: "Écrire mieux".to_owned(),
        due: DateText::default(),
        ..first.clone()
    };
    assert_eq!(
        event_uid(&sheet, CalendarSubject::Action(first)),
        event_uid(&sheet, CalendarSubject::Action(&mended))
    );
    assert_ne!(
        event_uid(&sheet, CalendarSubject::Action(first)),
        event_uid(&sheet, CalendarSubject::Action(second))
    );
    assert_ne!(
        event_uid(&sheet, CalendarSubject::Action(first)),
        event_uid(&sheet, CalendarSubject::Review)
    );
    let mut adapted = sheet.clone();
    adapted.id = "another".to_owned();
    assert_ne!(
        event_uid(&sheet, CalendarSubject::Action(first)),
        event_uid(&adapted, CalendarSubject::Action(first))
    );
}

/// A place with the hand-written roadmap in it.
fn place() -> Place {
    let place = Place::new();
    place.write("confiance.toml", BY_HAND);
    place
}

const ON: [&str; 2] = ["--start", "2026-12-17T09:30:00+01:00"];

#[test]
fn lines_from_a_pipe_are_written_and_answered_one_by_one() {
    let place = place();
    let ran = place.ctrls_reading(
        &[&["follow-up", "confiance.toml", "-q"], &ON[..]].concat(),
        "A1 moved end of April, no room\n\nA2 stuck\tthe council\nreview in 2 weeks\n",
    );
    assert_eq!(
        ran.ended(0),
        "A1 · moved to 30 April 2027 · no room\nA2 · stuck · the council\nReview: 31 December 2026\nconfiance.toml\n"
    );
    let text = place.read("confiance.toml");
    let expected = after(
        BY_HAND,
        &[
            "A1 moved end of April, no room",
            "A2 stuck the council",
            "review in 2 weeks",
        ],
    );
    assert_eq!(text, expected);
}

#[test]
fn a_line_that_is_not_understood_is_told_with_its_number_and_the_others_are_taken() {
    let place = place();
    let ran = place.ctrls_reading(
        &["--lang", "fr", "follow-up", "confiance.toml"],
        "A9 faite\nA1 fiate\nA2 faite\n",
    );
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(ran.out, "A2 · faite\nconfiance.toml\n");
    assert!(
        ran.err
            .contains("Ligne 1 refusée\u{a0}: pas d'action A9. Il y a A1, A2."),
        "{}",
        ran.err
    );
    assert!(
        ran.err
            .contains("Ligne 2 refusée\u{a0}: «\u{a0}fiate\u{a0}» n'est pas connu."),
        "{}",
        ran.err
    );
}

#[test]
fn nothing_said_leaves_the_file_to_the_byte() {
    let place = place();
    let ran = place.ctrls(&["follow-up", "confiance.toml"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    assert_eq!(place.read("confiance.toml"), BY_HAND);
}

#[test]
fn the_calendar_stands_beside_the_roadmap_and_replaces_only_its_own() {
    let place = place();
    let command = [&["follow-up", "confiance.toml", "--ics"], &ON[..]].concat();
    assert_eq!(place.ctrls(&command).ended(0), "confiance.ics\n");
    let first = place.read("confiance.ics");
    assert!(first.contains("DTSTAMP:20261217T083000Z\r\n"), "{first}");
    assert!(first.contains("DTSTART;VALUE=DATE:20270315\r\n"), "{first}");
    assert_eq!(
        place.read("confiance.toml"),
        BY_HAND,
        "asking for dates changes nothing"
    );
    place.ctrls(&command).ended(0);
    assert_eq!(place.read("confiance.ics"), first);

    place.write("confiance.ics", "BEGIN:VCALENDAR\r\nPRODID:somebody\r\n");
    let refused = place.ctrls(&command);
    assert_eq!(refused.code, Some(2), "{}", refused.err);
    assert!(place.read("confiance.ics").contains("somebody"));
    place.ctrls(&[&command[..], &["--force"]].concat()).ended(0);
    assert_eq!(place.read("confiance.ics"), first);
}

#[test]
fn the_roadmap_of_a_session_becomes_the_product_of_a_hand() {
    let place = Place::new();
    let lines =
        "[00:00] /action Écrire l'étiquette | pilot=La Forge | due=2027-03-15\n[00:10] /finish\n[00:11] /finish\n";
    place.ctrls_reading(
        &[
            "run",
            "--into",
            "s",
            "--start",
            "2026-12-03T14:00:00+01:00",
            "--title",
            "T",
        ],
        lines,
    );
    let file = "s/roadmaps/table-1.toml";
    let before = place.read(file);
    place
        .ctrls_reading(&["follow-up", file, "--start", "2026-12-17"], "A1 done\n")
        .ended(0);
    let now = place.read(file);
    assert_eq!(
        added(&before, &now),
        [
            "status = \"done\"",
            "[[phase.action.history]]",
            "date = 2026-12-17",
            "status = \"done\""
        ]
    );
    // From now on readers take the file, not the journal.
    let trace = place.ctrls(&["diff", file, "s"]);
    assert_eq!(trace.code, Some(0), "{}{}", trace.out, trace.err);
}
