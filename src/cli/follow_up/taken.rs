//! What was said of a roadmap: written, answered, counted.

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
        Line::Review(review) => return words.follow_review_now(&day(review, words)),
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
    match check_in.note.as_str() {
        "" => said,
        note => format!("{said} · {note}"),
    }
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
    }
}

/// How much was said.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) said: usize,
    pub(super) refused: usize,
    done: usize,
    started: usize,
    moved: usize,
    stuck: usize,
    dropped: usize,
}

impl Tally {
    fn count(&mut self, line: &Line) {
        self.said += 1;
        let Line::Action(CheckIn { turn, .. }) = line else {
            return;
        };
        let count = match turn {
            Turn::Is(Status::Done) => &mut self.done,
            Turn::Is(Status::Started) => &mut self.started,
            Turn::Is(Status::Stuck) => &mut self.stuck,
            Turn::Is(Status::Dropped) => &mut self.dropped,
            Turn::Moved => &mut self.moved,
            Turn::Is(Status::Planned) | Turn::Noted => return,
        };
        *count += 1;
    }

    pub(super) fn told(&self, words: &Words) -> String {
        words.follow_counts(self.done, self.started, self.moved, self.stuck, self.dropped)
    }
}
