//! What was reported of a roadmap: written, answered, counted.

use std::collections::{BTreeMap, BTreeSet};

use crate::cli::{Context, Failure};
use crate::roadmap::follow_up::{ActionIndex, ActionUpdate, CheckIn, FollowUpLine, FollowUpLineError};
use crate::roadmap::{DateText, Status};
use crate::words::Words;

use super::follow_up_file::{FollowUpFile, action_name};

/// Writes one thing that was said; gives the answer once it is on the disk.
pub(super) fn record_check_in(
    sheet: &mut FollowUpFile,
    line: &FollowUpLine,
    tally: &mut FollowUpCounts,
    context: &Context,
) -> Result<String, Failure> {
    sheet.take(line, context)?;
    tally.count(line);
    Ok(answer_text(sheet, line, &context.words))
}

fn answer_text(sheet: &FollowUpFile, line: &FollowUpLine, words: &Words) -> String {
    let check_in = match line {
        FollowUpLine::Review(review) => {
            return match review.day() {
                Some(day) => words.follow_review_now(&words.long_day(day)),
                None => words.follow_review_as_is(review.as_str()),
            };
        }
        FollowUpLine::Action(check_in) => check_in,
    };
    let id = action_name(&sheet.roadmap, check_in.spot);
    let said = match check_in.turn {
        ActionUpdate::Is(status) => words.follow_now(&id, &words.status_name(status.code())),
        ActionUpdate::Noted => words.follow_noted(&id),
        ActionUpdate::Moved => match check_in.due.day() {
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
pub(super) fn date_text(when: &DateText, words: &Words) -> String {
    when.day()
        .map_or_else(|| when.as_str().to_owned(), |day| words.long_day(day))
}

/// Why a line is not taken, and what would be.
pub(super) fn line_error_sentence(unclear: &FollowUpLineError, sheet: &FollowUpFile, words: &Words) -> String {
    match unclear {
        FollowUpLineError::NoSuchAction { id } => {
            let known: Vec<String> = ActionIndex::all(&sheet.roadmap)
                .map(|(spot, _)| action_name(&sheet.roadmap, spot))
                .collect();
            words.follow_no_such_action(id, &known.join(", "))
        }
        FollowUpLineError::Twice { id } => words.follow_twice(id),
        FollowUpLineError::WhichAction => words.follow_which_action(),
        FollowUpLineError::WhatOfIt { word, nearest: None } => words.follow_what_of_it(word),
        FollowUpLineError::WhatOfIt {
            word,
            nearest: Some(nearest),
        } => words.follow_what_of_it_near(word, nearest),
        FollowUpLineError::ToWhen => words.follow_when(),
        FollowUpLineError::ReviewWhen { text } => {
            words.follow_review_when(text, &date_text(&sheet.roadmap.review, words))
        }
    }
}

/// How much was said, and of which actions what.
#[derive(Debug, Default)]
pub(super) struct FollowUpCounts {
    pub(super) said: usize,
    pub(super) refused: usize,
    /// How each stands that something was said of: the last word counts.
    standing: BTreeMap<ActionIndex, Status>,
    moved: BTreeSet<ActionIndex>,
}

impl FollowUpCounts {
    fn count(&mut self, line: &FollowUpLine) {
        self.said += 1;
        let FollowUpLine::Action(CheckIn { spot, turn, .. }) = line else {
            return;
        };
        match turn {
            ActionUpdate::Is(status) => {
                self.standing.insert(*spot, *status);
            }
            ActionUpdate::Moved => {
                self.moved.insert(*spot);
            }
            ActionUpdate::Noted => {}
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
