//! What is reported of a session that is played, before it is laid out.

use std::borrow::Cow;

use crate::session::{GroupId, Id, Proposal, SessionCursor, State};
use crate::text::clean;
use crate::view::time_format::{WallClock, day_short};
use crate::words::Words;
use crate::workshop::Minutes;

/// What one entry tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplayLine {
    /// Which entry, from 0; the opening has that of the first.
    pub line: usize,
    /// When, in ms since `created`.
    pub moment: u64,
    /// The group that it is about; `None`: all of them.
    pub group: Option<GroupId>,
    pub shape: ReplayLineKind,
    /// What of it is about each group, where it is about several.
    pub parts: Vec<(GroupId, ReplayLineKind)>,
}

impl ReplayLine {
    /// What one group's view has of it, or the view of all; nothing where it is about others.
    pub fn seen_by(&self, only: Option<GroupId>) -> Option<Cow<'_, Self>> {
        let Some(only) = only else {
            return Some(Cow::Borrowed(self));
        };
        if self.parts.is_empty() {
            let concerned = self.group.is_none_or(|group| group == only);
            return concerned.then_some(Cow::Borrowed(self));
        }
        let (group, shape) = self.parts.iter().find(|(group, _)| *group == only)?;
        Some(Cow::Owned(Self {
            group: Some(*group),
            shape: shape.clone(),
            parts: Vec::new(),
            ..*self
        }))
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplayLineKind {
    /// A step, or the end: a ruled title, and what is at its right end.
    Rule {
        title: String,
        /// At its right end.
        right: String,
        /// The same in linear mode.
        spoken: String,
    },
    Note {
        id: Id,
        answers: Vec<Id>,
        /// People's words, or what became of them.
        text: String,
        /// The fields that were filled in with them.
        more: Vec<String>,
    },
    /// The session itself: title, day, tables.
    Head { text: String, spoken: String },
    /// A sentence; with the group before it where it is about one.
    Aside {
        text: String,
        /// In linear mode, where it is another.
        spoken: Option<String>,
    },
}

/// What is to be known of the state before an entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanBefore {
    pub(super) minutes: Vec<Minutes>,
    pub(super) proposal: Option<Proposal>,
}

impl PlanBefore {
    pub fn from_state(state: &State) -> Self {
        Self {
            minutes: state.time.steps.iter().map(|step| step.now).collect(),
            proposal: state.time.proposal.clone(),
        }
    }
}

/// What is at the head: title, day, tables, how fast it is played.
pub fn opening_line(reel: &SessionCursor, speed: Option<f64>, words: &Words) -> ReplayLine {
    let state = reel.state();
    let said = &state.description;
    let title = if said.title.is_empty() {
        &state.workshop().title
    } else {
        &said.title
    };
    let mut parts = vec![title.clone()];
    if state.header.timed {
        parts.push(day_short(WallClock::from_state(state).day(0), words));
    } else {
        parts.extend(said.held.clone());
    }
    parts.push(words.replay_tables(state.open_groups().count()));
    if state.header.rehearsal {
        parts.push(words.replay_rehearsal());
    }
    parts.extend(
        speed
            .filter(|_| state.header.timed)
            .map(|speed| words.replay_faster(&speed_text(speed, words))),
    );
    ReplayLine {
        line: 0,
        moment: 0,
        group: None,
        shape: ReplayLineKind::Head {
            text: clean(&parts.join(" · ")).into_owned(),
            spoken: clean(&parts.join(", ")).into_owned() + ".",
        },
        parts: Vec::new(),
    }
}

pub(super) fn speed_text(speed: f64, words: &Words) -> String {
    let text = format!("{speed}");
    match words.language() {
        crate::words::Language::Fr => text.replace('.', ","),
        crate::words::Language::En => text,
    }
}
