//! What a roadmap needs as a whole: a question, a pilot, a review, an indicator, somebody who says yes.

use crate::check::sheet::Sheet;
use crate::check::{Arguments, Code, Finding};
use crate::roadmap::{Dated, When};
use crate::text::day::understand;

pub(super) fn find(sheet: &Sheet<'_>, found: &mut Vec<Finding>) {
    let roadmap = sheet.roadmap;
    let mut ask = |code: Code, named: &str| {
        let arguments = Arguments {
            named: named.to_owned(),
            ..Arguments::default()
        };
        found.push(sheet.whole(code, arguments));
    };
    if sheet.is_empty() {
        ask(Code::RoadmapEmpty, "");
        return;
    }
    if roadmap.phases.is_empty() {
        ask(Code::RoadmapNoPhase, "");
    }
    if roadmap
        .question
        .as_ref()
        .is_none_or(|question| question.text.trim().is_empty())
    {
        ask(Code::RoadmapNoQuestion, "");
    }
    match clear(&roadmap.review) {
        Clear::Nothing => ask(Code::RoadmapNoReview, ""),
        Clear::No(text) => ask(Code::RoadmapReviewUnclear, text),
        Clear::Yes => {}
    }
    let texts = [
        (&roadmap.pilot, Code::RoadmapNoPilot),
        (&roadmap.indicator, Code::RoadmapNoIndicator),
        (&roadmap.decided_by, Code::RoadmapNoDecider),
        (&roadmap.contact, Code::RoadmapNoContact),
        (&roadmap.licence, Code::RoadmapNoLicence),
    ];
    for (text, code) in texts {
        if text.trim().is_empty() {
            ask(code, "");
        }
    }
}

/// Whether a date can be put in a diary.
pub(super) enum Clear<'a> {
    /// Nothing is said.
    Nothing,
    /// It is a day, or a text that is one whatever today is.
    Yes,
    /// It is no day.
    No(&'a str),
}

/// Whether it is a day that goes into a diary.
pub(in crate::check) fn is_clear(when: &When) -> bool {
    matches!(clear(when), Clear::Yes)
}

pub(super) fn clear(when: &When) -> Clear<'_> {
    match when.dated() {
        Dated::Empty => Clear::Nothing,
        Dated::Day(_) => Clear::Yes,
        Dated::Text(text) if text.trim().is_empty() => Clear::Nothing,
        Dated::Text(text) if understand(text, super::action::ANY_DAY).is_some_and(|day| day.year_said) => Clear::Yes,
        Dated::Text(text) => Clear::No(text),
    }
}
