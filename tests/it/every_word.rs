//! Every word of an accepted line is in the journal: in the entry's fields, or in its `line`.

use std::fmt::Write;

use ctrls::view::OutputMode;
use proptest::prelude::*;

use crate::room_script::{Press, play_in};
use crate::support::Place;

const JOURNAL: &str = "s/journal.jsonl";
const RUN: [&str; 9] = [
    "run",
    "ctrl-s",
    "--into",
    "s",
    "--groups",
    "2",
    "-y",
    "--start",
    "2026-11-30T14:00:00+01:00",
];

/// Lines that are accepted once there are E1 and A1; `w` is another word each time.
const TEMPLATES: &[&str] = &[
    "w w, w ; w",
    "• w « w » : w | w",
    "w #E99 @w pilote = w",
    "/issue w w",
    "/2 /idée w #I99",
    "/action w w | pilote=w | pilote=w w",
    "/action w, qui=w; échéance=w w, moyens=w, w ; w",
    "/action w | Pilote : w w | responsable : w | due : w",
    "/action w | w=w w | partners=w | w = w",
    "/action w pour=w w date=w",
    "/action w | de=I99 w, E1 | dépend=A99, w",
    "/action w partenaires=w partenaires=w, w avec=w",
    "/set A1 | pilot=w | w=w | owner=w",
    "/remplis A1 premier_pas=w w fait=w critère=w",
    "pilote=w pilote=w",
    "indicateur=w | w=w",
    "/phase w w | goal=w | objectif=w | w=w",
    "/feuille | contact=w | contact=w | w=w",
    "/title w w | pilote=w | pilot=w",
    "/remarque w w w",
    "/lesson w | w=w",
    "/theme w w E1",
    "/edit E1 w w #E1",
    "/group + w: w | name=w | name=w | w=w",
    "/group 1 | horizons=w, w | axe=w | w=w",
];

/// What has to be found: every word but the command and the keys, which the kind of the entry and its fields say.
fn words(line: &str) -> Vec<&str> {
    let words = line.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| word.starts_with("mot")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_an_accepted_line_is_in_the_journal(order in prop::collection::vec(0..TEMPLATES.len(), 30..50)) {
        let mut lines = String::from("/issue Le fond\n/action Ouvrir\n");
        let mut number = 0;
        for template in order.into_iter().chain(0..TEMPLATES.len()) {
            lines.push_str(&with_words(TEMPLATES[template], &mut number));
            lines.push('\n');
        }
        let place = Place::new();
        let ran = place.ctrls_reading(&RUN, &lines);
        prop_assert_eq!(ran.code, Some(0), "{}", ran.err);
        let journal = place.read(JOURNAL);
        for line in lines.lines() {
            for word in words(line) {
                prop_assert!(journal.contains(word), "{} of {}", word, line);
            }
        }
    }
}

/// Commands with more words than they take: refused, or the words are kept.
const MORE_WORDS: &[&str] = &[
    "/vote E1 3 w",
    "/vote E1 : 4, w",
    "/choisis E1 w",
    "/déplace E1 w 1",
    "/fusionne E1 E1 w",
    "/minuteur 4 w",
    "/prolonge 1 w",
    "/pause 1 w",
    "/plan 17:00 w",
    "/cloche w",
    "/annule w",
    "/démarre w",
];

#[test]
fn more_words_than_a_command_takes_are_kept_or_refused() {
    let mut number = 0;
    let lines: Vec<String> = MORE_WORDS.iter().map(|more| with_words(more, &mut number)).collect();
    let place = Place::new();
    let run = [&RUN[..], &["--lang", "en"]].concat();
    let input = format!("/issue Le fond\n/issue Autre\n{}\n", lines.join("\n"));
    let told = place.ctrls_reading(&run, &input).err;
    let journal = place.read(JOURNAL);
    let is_refused = |number: usize| {
        told.lines()
            .any(|told| told.to_lowercase().starts_with(&format!("line {number}:")))
    };
    for (number, line) in (3..).zip(&lines) {
        for word in words(line) {
            assert!(is_refused(number) || journal.contains(word), "{word} of {line}: {told}");
        }
    }
}

/// Answers to a form's questions, `w` another word each time.
const ANSWERS: &[&str] = &[
    "w",
    "w w, w ; w",
    "- w",
    "w | pilote=w | w=w",
    "« w » : w #E9 @w",
    "pilote = w",
    "15 mars w",
    "w ?",
    "12/1 : w w",
];

/// A template with words that no other line has.
fn with_words(template: &str, number: &mut usize) -> String {
    let mut line = String::new();
    for (at, part) in template.split('w').enumerate() {
        // A `w` within a word is none of ours.
        if at > 0 && part.starts_with(char::is_alphabetic) {
            line.push('w');
        } else if at > 0 {
            *number += 1;
            write!(line, "mot{number}x").unwrap();
        }
        line.push_str(part);
    }
    line
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn every_word_typed_in_the_room_or_in_a_form_is_in_the_journal(
        order in prop::collection::vec((0..TEMPLATES.len(), any::<bool>(), prop::collection::vec(0..ANSWERS.len(), 4)), 20..40),
        linear in any::<bool>(),
    ) {
        let mut number = 0;
        let mut lines = vec!["/démarre".to_owned(), "/issue Le fond".to_owned(), "/action Ouvrir".to_owned()];
        for (template, in_form, answers) in order {
            lines.push(with_words(TEMPLATES[template], &mut number));
            if in_form {
                lines.push(if number % 2 == 0 { "/fiche A1 tout" } else { "/fiche" }.to_owned());
                lines.extend(answers.iter().map(|answer| with_words(ANSWERS[*answer], &mut number)));
                lines.push("/1".to_owned());
            }
        }
        let place = Place::new();
        let presses = (1..).zip(&lines).map(|(at, line)| (at * 1_500, Press::Line(line.clone()))).collect();
        let mode = if linear { OutputMode::Linear } else { OutputMode::Screen };
        let seen = play_in(&place, mode, &["Cuisine", "Familles"], "2026-12-03T15:30:00+01:00", presses);
        let journal = place.read(JOURNAL);
        for (line, seen) in lines.iter().zip(&seen) {
            for word in words(line) {
                prop_assert!(journal.contains(word), "{} of {}: {:?}", word, line, seen);
            }
        }
    }
}

/// The entry that a line made, in a session in which an action is open.
fn entry(line: &str) -> (serde_json::Value, String) {
    let place = Place::new();
    let run = [&RUN[..], &["--lang", "fr"]].concat();
    let ran = place.ctrls_reading(&run, &format!("/action Attendre\n{line}\n"));
    let entries = place.entries(JOURNAL);
    let made = entries.into_iter().rfind(|entry| {
        matches!(
            entry["kind"].as_str(),
            Some("action_added" | "roadmap_set" | "item_set")
        )
    });
    (made.unwrap(), ran.err)
}

/// A line, the keys and JSON values that its entry holds, and what is told.
type FieldCase<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str);

#[test]
fn fields_are_taken_as_they_are_said() {
    let cases: &[FieldCase<'_>] = &[
        (
            "/action Ouvrir le local | pilote=Mairie | pilote=CCAS",
            &[("pilot", "\"CCAS\"")],
            "Mairie",
        ),
        (
            "/action Ranger partenaires=école partenaires=mairie",
            &[("partners", "[\"école\",\"mairie\"]")],
            "",
        ),
        (
            "/feuille | contact=a@b.fr | contact=c@d.fr",
            &[("contact", "\"c@d.fr\"")],
            "a@b.fr",
        ),
        (
            "/action Ouvrir, pilote=Mairie, échéance=fin mars",
            &[
                ("text", "\"Ouvrir\""),
                ("pilot", "\"Mairie\""),
                ("due", "\"2027-03-31\""),
            ],
            "",
        ),
        (
            "/action Ouvrir | pilote=Mairie | budgt=300 €",
            &[("pilot", "\"Mairie\"")],
            "budgt=",
        ),
        (
            "/action Ouvrir | Qui : Mairie | Pour quand : fin mars",
            &[("pilot", "\"Mairie\""), ("due", "\"2027-03-31\"")],
            "",
        ),
        (
            "/action Open | who=Town | by when=March 15",
            &[("pilot", "\"Town\""), ("due", "\"2027-03-15\"")],
            "",
        ),
        (
            "/action Ouvrir | qui=Mairie | quand=fin mars | moyens=2,5 k€",
            &[
                ("pilot", "\"Mairie\""),
                ("due", "\"2027-03-31\""),
                ("resources", "[\"2,5 k€\"]"),
            ],
            "",
        ),
        ("/action Ouvrir | de=I9", &[("text", "\"Ouvrir\"")], "I9"),
        (
            "/action Voir https://exemple.fr/p?pilote=x&de=3",
            &[("text", "\"Voir https://exemple.fr/p?pilote=x&de=3\"")],
            "",
        ),
    ];
    for (line, holds, told) in cases {
        let (entry, err) = entry(line);
        for (key, value) in *holds {
            let found = if *key == "text" {
                &entry["text"]
            } else {
                &entry["fields"][key]
            };
            assert_eq!(found.to_string(), *value, "{line}: {entry}");
        }
        assert!(err.contains(told), "{line}: {err}");
    }
}

#[test]
fn an_id_that_is_not_there_is_no_link_later() {
    let place = Place::new();
    let lines = "/action Ouvrir | de=I1\n/idée Une porte\n/set A1 | pilote=CCAS\n";
    place.ctrls_reading(&RUN, lines).ended(0);
    let roadmap = place.read("s/roadmaps/table-1.toml");
    assert!(!roadmap.contains("from ="), "{roadmap}");
    assert!(place.read(JOURNAL).contains("/action Ouvrir | de=I1"));
}

#[test]
fn what_changes_nothing_writes_nothing_unless_words_would_be_lost() {
    let place = Place::new();
    let lines = "/issue Le fond\n/vote E1 4\n/action Ouvrir | pilote=CCAS\n";
    place.ctrls_reading(&RUN, lines).ended(0);
    let before = place.entries(JOURNAL).len();
    let again = "/vote E1 4\n/set A1 | pilote=CCAS\n/action\n";
    let resume = ["resume", "s", "--lang", "fr"];
    place.ctrls_reading(&resume, again).ended(0);
    let of_lines = |kind: &str| matches!(kind, "votes_counted" | "item_set" | "line_kept" | "kind_picked");
    let count = |entries: &[serde_json::Value]| {
        let kinds = entries.iter().skip(before).filter_map(|entry| entry["kind"].as_str());
        kinds.filter(|kind| of_lines(kind)).count()
    };
    // `/action` picks a kind that the step does not collect.
    assert_eq!(count(&place.entries(JOURNAL)), 1);
    place
        .ctrls_reading(&resume, "/set A1 | pilote=Mairie | pilote=CCAS\n")
        .ended(0);
    let entries = place.entries(JOURNAL);
    let kept = entries.iter().rfind(|entry| entry["kind"] == "line_kept").unwrap();
    assert_eq!(kept["line"], "/set A1 | pilote=Mairie | pilote=CCAS");
}
