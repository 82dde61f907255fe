//! What a typed line asks for.

mod answers;
mod bare;
mod clock;
mod complete;
mod fields;
mod groups;
mod looks;
mod names;
mod notes;

use std::sync::Arc;

use ctrls::facilitate::slash::{self, near_misses};
use ctrls::session::{Command, Field, FieldValue, Fields, Group, GroupId, Id, InputKind, Intent, Refusal, State, fold};
use ctrls::view::OutputMode;
use ctrls::words::Language::{self, En, Fr};
use ctrls::workshop::{CollectedKind, Step, Workshop};
use proptest::prelude::*;

use self::answers::sentence;
use crate::support::header;

/// Three tables, the third closed, in a step that collects frictions.
fn state() -> State {
    let step = Step {
        collects: CollectedKind::Friction,
        ..Step::default()
    };
    let workshop = Workshop {
        steps: vec![step],
        ..Workshop::default()
    };
    let header = header(workshop, "2026-12-03T13:52:00.000+01:00");
    let mut state = fold(&Arc::new(header), &[]);
    state.groups = ["Confiance", "Compétences", "Coordination"]
        .into_iter()
        .zip(1..)
        .map(|(name, number)| Group {
            id: GroupId(number),
            name: name.to_owned(),
            axis: None,
            participants: None,
            backgrounds: Vec::new(),
            closed: number == 3,
        })
        .collect();
    state.active = GroupId(1);
    state
}

fn in_materialisation() -> State {
    let mut state = state();
    state.picked = Some(InputKind::Action);
    state
}

fn read(line: &str) -> Intent {
    slash::parse_line(line, &state(), Fr).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}"))
}

fn refused(line: &str) -> Refusal {
    refused_in(line, Fr)
}

fn refused_in(line: &str, language: Language) -> Refusal {
    match slash::parse_line(line, &state(), language) {
        Ok(intent) => panic!("{line}: {intent:?}"),
        Err(refusal) => refusal,
    }
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn ids(text: &str) -> Vec<Id> {
    text.split(' ').map(id).collect()
}

fn note(text: &str) -> Intent {
    Intent::Bare {
        text: text.to_owned(),
        command: None,
    }
}

fn to_group(number: u32, then: Option<Intent>) -> Intent {
    Intent::Group {
        group: GroupId(number),
        then: then.map(Box::new),
    }
}

fn texts(pairs: &[(Field, &str)]) -> Fields {
    let text = |text: &str| FieldValue::Text(text.to_owned());
    pairs.iter().map(|(field, typed)| (*field, text(typed))).collect()
}

fn needs(command: Command) -> Refusal {
    Refusal::NeedsArgument { command }
}

fn bad(command: Command, typed: &str) -> Refusal {
    Refusal::BadArgument {
        command,
        typed: typed.to_owned(),
    }
}

proptest! {
    #[test]
    fn no_line_stops_the_reading(line in "[/: |=#+-]{0,3}\\PC{0,40}", cursor in 0_usize..60) {
        for state in [state(), in_materialisation()] {
            for language in [Fr, En] {
                let read = slash::parse_line(&line, &state, language);
                match &read {
                    Ok(intent) => { near_misses(intent, language); }
                    Err(refusal) => { sentence(refusal, OutputMode::Screen); }
                }
                slash::complete_line(&line, cursor, &state, language);
                // Only what begins with a sign can be refused.
                prop_assert!(read.is_ok() || line.contains(['/', ':']), "{line}");
            }
        }
    }
}
