//! What the parts of a roadmap's document are made from.

use crate::check::{Finding, OpenQuestionCounts, ReadinessCheck};
use crate::export::document::{Style, Text};
use crate::roadmap::Roadmap;
use crate::words::Words;

use super::anchors::Anchors;

/// How far the session is that a roadmap comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SessionStage {
    /// It has ended, or nothing is known of it.
    #[default]
    Ended,
    /// It was interrupted, or goes on.
    Open,
}

/// What every part of the document is made from.
pub(super) struct DocumentContext<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) findings: &'a [Finding],
    /// Open questions, place by place.
    pub(super) open: OpenQuestionCounts,
    pub(super) readiness: ReadinessCheck<'a>,
    pub(super) anchors: &'a Anchors,
    pub(super) words: &'a Words,
    pub(super) stage: SessionStage,
    /// Whether each action is there whole: links lead to it.
    pub(super) has_cards: bool,
}

impl DocumentContext<'_> {
    /// The id of an action, leading to it where it is there whole; empty where it has none.
    pub(super) fn reference(&self, phase: usize, at: usize, style: Style) -> Text {
        let action = self.roadmap.phases.get(phase).and_then(|phase| phase.actions.get(at));
        match action.map_or("", |action| action.id.as_str()) {
            "" => Text::default(),
            id if self.has_cards => Text::default().linked(id, style, self.anchors.action(phase, at)),
            id => Text::default().styled(id, style),
        }
    }
}
