//! What was said of a roadmap: written, answered, counted.

use std::collections::{BTreeMap, BTreeSet};

use crate::cli::{Context, Failure};
use crate::roadmap::follow::{CheckIn, Line, Spot, Turn, Unclear};
use crate::roadmap::{Status, When};
use crate::words::Words;

use super::sheet::{Sheet, name};

/// Writes one thing that was said; gives the answer once it is on the disk.
pub(super) fn take(sheet: &mut Sheet, line: &Line, tally: &mut Tally, context: &Context) -> Result<String, Failure> {
    sheet.take(line, context)?;
    tally.count(line);
    Ok(answer(sheet, line, &context.words))
}

fn answer(sheet: &Sheet, line: &Line, words: &Words) -> String {
    let check_in = match line {
        Line::Review(review) => {
            return match review.day() {
                Some(day) => words.follow_review_now(&words.long_day(day)),
                None => words.follow_review_as_is(review.as_str()),
            };
        }
        Line::Action(check_in) => check_in,
    };
    let id = name(&sheet.roadmap, check_in.spot);
    let said = match check_in.turn {
        Turn::Is(status) => words.follow_now(&id, &words.status_name(status.code())),
        Turn::Noted => words.follow_noted(&id),
        Turn::Moved => match check_in.due.day() {
            Some(day) => words.follow_now_due(&id, &words.long_day(day)),
            None => words.follow_kept_as_is(&id, check_in.due.as_str()),
        },
    };
    let phase = sheet.roadmap.phases.get(check_in.spot.phase);
    let end = phase.and_then(|phase| phase.due.day());
    let past = end.filter(|end| check_in.due.day().is_some_and(|due| due > *end));
    let parts = [
        Some(said),
        Some(check_in.note.clone()).filter(|note| !note.is_empty()),
        past.map(|end| words.follow_past_phase(&words.long_day(end))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A day in words, a text as it is.
pub(super) fn day(when: &When, words: &Words) -> String {
    when.day()
        .map_or_else(|| when.as_str().to_owned(), |day| words.long_day(day))
}

/// Why a line is not taken, and what would be.
pub(super) fn why(unclear: &Unclear, sheet: &Sheet, words: &Words) -> String {
    match unclear {
        Unclear::NoSuchAction { id } => {
            let known: Vec<String> = Spot::all(&sheet.roadmap)
                .map(|(spot, _)| name(&sheet.roadmap, spot))
                .collect();
            words.follow_no_such_action(id, &known.join(", "))
        }
        Unclear::Twice { id } => words.follow_twice(id),
        Unclear::WhichAction => words.follow_which_action(),
        Unclear::WhatOfIt { word, nearest: None } => words.follow_what_of_it(word),
        Unclear::WhatOfIt {
            word,
            nearest: Some(nearest),
        } => words.follow_what_of_it_near(word, nearest),
        Unclear::ToWhen => words.follow_when(),
        Unclear::ReviewWhen { text } => words.follow_review_when(text, &day(&sheet.roadmap.review, words)),
    }
}

/// How much was said, and of which actions what.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) said: usize,
    pub(super) refused: usize,
    /// How each stands that something was said of: the last word counts.
    standing: BTreeMap<Spot, Status>,
    moved: BTreeSet<Spot>,
}

impl Tally {
    fn count(&mut self, line: &Line) {
        self.said += 1;
        let Line::Action(CheckIn { spot, turn, .. }) = line else {
            return;
        };
        match turn {
            Turn::Is(status) => {
                self.standing.insert(*spot, *status);
            }
            Turn::Moved => {
                self.moved.insert(*spot);
            }
            Turn::Noted => {}
        }
    }

    pub(super) fn told(&self, words: &Words) -> String {
        let count = |wanted: Status| self.standing.values().filter(|status| **status == wanted).count();
        words.follow_counts(
            count(Status::Done),
            count(Status::Started),
            self.moved.len(),
            count(Status::Stuck),
            count(Status::Dropped),
        )
    }
}
