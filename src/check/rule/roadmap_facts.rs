//! What a roadmap needs as a whole: a question, a pilot, a review, an indicator, somebody who says yes.

use crate::check::check_context::CheckContext;
use crate::check::{Code, Finding, QuestionArguments};

use super::date_clarity::{DateClarity, clear};

pub(super) fn find_roadmap_gaps(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    let roadmap = context.roadmap;
    let mut ask = |code: Code, named: &str| {
        let arguments = QuestionArguments {
            named: named.to_owned(),
            ..QuestionArguments::default()
        };
        found.push(context.whole(code, arguments));
    };
    if context.is_empty() {
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
        DateClarity::Nothing => ask(Code::RoadmapNoReview, ""),
        DateClarity::No(text) => ask(Code::RoadmapReviewUnclear, text),
        DateClarity::Yes | DateClarity::Unlikely { .. } => {}
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
