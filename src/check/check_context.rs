//! A roadmap as the rules look at it: what is still live, where it is, who waits for whom.

use jiff::civil::Date;

use crate::roadmap::{Action, Phase, Roadmap, Status, day_written};

use super::readiness::ActionNames;
use super::{CheckOptions, Code, Finding, QuestionArguments, RoadmapLocation};

/// A roadmap under examination.
pub(super) struct CheckContext<'r> {
    pub(super) roadmap: &'r Roadmap,
    pub(super) against: CheckOptions<'r>,
    /// The actions that are live, with phase and number.
    pub(super) actions: Vec<ActiveAction<'r>>,
    /// The actions by their names.
    names: ActionNames<'r>,
    /// For which each waits.
    awaited: Vec<Vec<usize>>,
    group: Option<String>,
    /// The day of the workshop.
    pub(super) held: Option<Date>,
}

/// An action that was not dropped.
#[derive(Clone, Copy)]
pub(super) struct ActiveAction<'r> {
    pub(super) phase: usize,
    nth: usize,
    pub(super) action: &'r Action,
}

impl ActiveAction<'_> {
    pub(super) fn place(&self) -> RoadmapLocation {
        RoadmapLocation::Action(self.phase, self.nth)
    }

    /// Whether it was done: nobody is asked any more who does it.
    pub(super) fn is_done(&self) -> bool {
        self.action.status == Some(Status::Done)
    }

    /// A finding about it, in its own words.
    pub(super) fn asks(&self, context: &CheckContext<'_>, code: Code, arguments: QuestionArguments) -> Finding {
        let arguments = QuestionArguments {
            text: self.action.text.clone(),
            ..arguments
        };
        context.finding(code, self.place(), &self.action.id, arguments)
    }
}

impl<'r> CheckContext<'r> {
    pub(super) fn from_roadmap(roadmap: &'r Roadmap, against: CheckOptions<'r>) -> Self {
        let mut actions = Vec::new();
        for (phase, held) in roadmap.phases.iter().enumerate() {
            let standing = held
                .actions
                .iter()
                .enumerate()
                .filter(|(_, action)| !is_dropped(action));
            actions.extend(standing.map(|(nth, action)| ActiveAction { phase, nth, action }));
        }
        let group = Some(roadmap.source.group.clone()).filter(|group| !group.is_empty());
        let mut context = Self {
            roadmap,
            against,
            names: ActionNames::of(actions.iter().map(|active| active.action)),
            actions,
            awaited: Vec::new(),
            group,
            held: day_written(roadmap),
        };
        let depends = |standing: &ActiveAction<'_>| {
            let names = standing.action.depends_on.iter();
            names.filter_map(|name| context.named_action(name)).collect()
        };
        context.awaited = context.actions.iter().map(depends).collect();
        context
    }

    /// Whether nothing but what a session knows by itself is there: title, licence, language, source.
    pub(super) fn is_empty(&self) -> bool {
        let roadmap = self.roadmap;
        let texts = [
            &roadmap.stake,
            &roadmap.pilot,
            &roadmap.contact,
            &roadmap.indicator,
            &roadmap.decided_by,
        ];
        texts.iter().all(|text| text.trim().is_empty())
            && roadmap.review.is_empty()
            && roadmap.question.is_none()
            && roadmap.other_questions.is_empty()
            && roadmap.issues.is_empty()
            && roadmap.frictions.is_empty()
            && roadmap.ideas.is_empty()
            && roadmap.phases.is_empty()
            && roadmap.remarks.is_empty()
            && roadmap.lessons.is_empty()
    }

    pub(super) fn finding(
        &self,
        code: Code,
        place: RoadmapLocation,
        id: &str,
        arguments: QuestionArguments,
    ) -> Finding {
        Finding {
            code,
            severity: code.severity(),
            place,
            id: Some(id.to_owned()).filter(|id| !id.is_empty()),
            group: self.group.clone(),
            arguments,
        }
    }

    /// A finding about the whole.
    pub(super) fn whole(&self, code: Code, arguments: QuestionArguments) -> Finding {
        self.finding(code, RoadmapLocation::Roadmap, "", arguments)
    }

    /// A finding about a phase.
    pub(super) fn phase(&self, code: Code, nth: usize, arguments: QuestionArguments) -> Finding {
        let phase = &self.roadmap.phases[nth];
        let arguments = QuestionArguments {
            text: phase.title.clone(),
            ..arguments
        };
        self.finding(code, RoadmapLocation::Phase(nth), &phase.id, arguments)
    }

    /// Phases and their numbers from 0.
    pub(super) fn phases(&self) -> impl Iterator<Item = (usize, &'r Phase)> {
        self.roadmap.phases.iter().enumerate()
    }

    /// The actions of a phase that are live.
    pub(super) fn of_phase(&self, phase: usize) -> impl Iterator<Item = &ActiveAction<'r>> {
        let from = self.actions.partition_point(|standing| standing.phase < phase);
        self.actions[from..]
            .iter()
            .take_while(move |standing| standing.phase == phase)
    }

    /// The number in [`Self::actions`] of what `depends_on` names: an id, or the text of an action without one.
    pub(super) fn named_action(&self, name: &str) -> Option<usize> {
        self.names.find(name).map(|(nth, _)| nth)
    }

    /// The numbers of the actions for which the action of that number waits.
    pub(super) fn awaited(&self, nth: usize) -> &[usize] {
        &self.awaited[nth]
    }
}

/// Whether an action was given up: it is history.
pub(super) fn is_dropped(action: &Action) -> bool {
    action.status == Some(Status::Dropped)
}
