//! What many dots are on, and nothing answers.

use std::collections::BTreeSet;

use crate::check::check_context::CheckContext;
use crate::check::{Code, Finding, QuestionArguments, RoadmapLocation};
use crate::roadmap::{Issue, Question, Roadmap};
use crate::text::fold_case;

/// Among how many of the most voted, and with how many dots at least: fewer say little.
const MOST: usize = 3;
const DOTS: u32 = 2;

/// Notes of one kind, what is asked of them, where they are.
type Kind<'r> = (&'r [Issue], Code, fn(usize) -> RoadmapLocation);

pub(super) fn find_unanswered(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    let roadmap = context.roadmap;
    let answered = answered_ids(roadmap);
    let kinds: [Kind<'_>; 2] = [
        (&roadmap.issues, Code::IssueUnanswered, RoadmapLocation::Issue),
        (&roadmap.frictions, Code::FrictionUnanswered, RoadmapLocation::Friction),
    ];
    for (notes, code, place) in kinds {
        let among_most = least_of_most(notes);
        for (nth, note) in notes.iter().enumerate() {
            let dots = note.votes.unwrap_or_default();
            let answered = !note.id.is_empty() && answered.contains(&fold_case(&note.id));
            if dots >= DOTS && dots >= among_most && !answered {
                let arguments = QuestionArguments {
                    text: note.text.clone(),
                    count: usize::try_from(dots).unwrap_or(usize::MAX),
                    ..QuestionArguments::default()
                };
                found.push(context.finding(code, place(nth), &note.id, arguments));
            }
        }
    }
}

/// The dots of the last that is among the most voted; ties count as one rank.
fn least_of_most(notes: &[Issue]) -> u32 {
    let mut dots: Vec<u32> = notes.iter().map(|note| note.votes.unwrap_or_default()).collect();
    dots.sort_unstable_by(|one, other| other.cmp(one));
    dots.get(MOST - 1).copied().unwrap_or_default()
}

/// Every id that something in the roadmap answers.
fn answered_ids(roadmap: &Roadmap) -> BTreeSet<String> {
    let links = |notes: &'_ [Issue]| notes.iter().flat_map(|note| note.links.clone()).collect::<Vec<_>>();
    let asked = |question: &Question| question.from.clone();
    let actions = roadmap.phases.iter().flat_map(|phase| &phase.actions);
    let mut all = links(&roadmap.issues);
    all.extend(links(&roadmap.frictions));
    all.extend(links(&roadmap.ideas));
    all.extend(roadmap.question.iter().chain(&roadmap.other_questions).flat_map(asked));
    all.extend(actions.flat_map(|action| action.from.clone()));
    all.iter().map(|id| fold_case(id.trim())).collect()
}
