//! What counts, and once: copies, rehearsals, one workshop on several laptops.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use crate::session;

use super::SessionInput;

#[derive(Debug, Default)]
pub(super) struct DistinctSessions {
    /// The sessions that count, by their place in the input.
    pub(super) kept: Vec<usize>,
    /// Copies of one session that diverge, by their places.
    pub(super) diverging: Vec<Vec<usize>>,
    pub(super) rehearsals: Vec<usize>,
    /// The workshops: sessions of one that ran on several laptops stand together.
    pub(super) workshops: Vec<Vec<usize>>,
}

/// Of two copies where one begins the other the longer counts; copies that diverge both do, and are named.
pub(super) fn count_once(sessions: &[SessionInput<'_>]) -> DistinctSessions {
    let mut counting = DistinctSessions::default();
    let mut by_id: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, source) in sessions.iter().enumerate() {
        let header = &source.session.state().header;
        if header.rehearsal {
            counting.rehearsals.push(at);
        } else {
            by_id.entry(&header.session).or_default().push(at);
        }
    }
    for copies in by_id.into_values() {
        let mut longest: Vec<usize> = Vec::new();
        for copy in copies {
            let entries = sessions[copy].session.entries();
            match longest
                .iter()
                .position(|other| is_prefix(sessions[*other].session.entries(), entries))
            {
                Some(shorter) => longest[shorter] = copy,
                None if longest
                    .iter()
                    .any(|other| is_prefix(entries, sessions[*other].session.entries())) => {}
                None => longest.push(copy),
            }
        }
        if longest.len() > 1 {
            counting.diverging.push(longest.clone());
        }
        counting.kept.extend(longest);
    }
    counting.kept.sort_unstable();
    counting.workshops = group_workshops(sessions, &counting);
    counting
}

/// Whether one journal is the beginning of the other, or the same.
fn is_prefix(shorter: &[session::ReadEntry], longer: &[session::ReadEntry]) -> bool {
    longer.get(..shorter.len()).is_some_and(|head| head == shorter)
}

/// A title, and the event that it is of.
type TitleOfEvent<'a> = (&'a str, Option<&'a str>);

/// Sessions of one event with the same title that overlap in time are one workshop, if only through others between
/// them; so are diverging copies. In the order of their first sessions.
fn group_workshops(sessions: &[SessionInput<'_>], counting: &DistinctSessions) -> Vec<Vec<usize>> {
    let mut workshops = SessionGroups::new(sessions.len());
    let mut copies: HashMap<&str, usize> = HashMap::new();
    let mut titled: HashMap<TitleOfEvent<'_>, Vec<(TimeRange, usize)>> = HashMap::new();
    for &at in &counting.kept {
        let state = sessions[at].session.state();
        match copies.entry(&state.header.session) {
            Entry::Occupied(copy) => workshops.join(*copy.get(), at),
            Entry::Vacant(new) => {
                new.insert(at);
            }
        }
        let description = &state.description;
        if state.header.timed && !description.title.is_empty() {
            let name = (description.title.as_str(), description.event.as_deref());
            titled.entry(name).or_default().push((session_span(&sessions[at]), at));
        }
    }
    for mut spans in titled.into_values() {
        spans.sort_unstable();
        let mut together: Option<(i64, usize)> = None;
        for ((from, to), at) in spans {
            match &mut together {
                Some((until, first)) if from <= *until => {
                    *until = to.max(*until);
                    workshops.join(*first, at);
                }
                _ => together = Some((to, at)),
            }
        }
    }
    workshops.into_groups(&counting.kept)
}

/// Which sessions stand together: each leads to an earlier one of its group, the first to itself.
struct SessionGroups {
    before: Vec<usize>,
}

impl SessionGroups {
    fn new(count: usize) -> Self {
        Self {
            before: (0..count).collect(),
        }
    }

    fn first_of(&mut self, mut at: usize) -> usize {
        while self.before[at] != at {
            self.before[at] = self.before[self.before[at]];
            at = self.before[at];
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.first_of(one), self.first_of(other));
        self.before[one.max(other)] = one.min(other);
    }

    fn into_groups(mut self, kept: &[usize]) -> Vec<Vec<usize>> {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for &at in kept {
            groups.entry(self.first_of(at)).or_default().push(at);
        }
        groups.into_values().collect()
    }
}

type TimeRange = (i64, i64);

/// From when to when a session's lines were written, in ms since the epoch.
fn session_span(source: &SessionInput<'_>) -> TimeRange {
    let begin = source.session.state().header.created.timestamp().as_millisecond();
    let last = source.session.entries().last().map_or(0, |entry| entry.ms);
    (begin, begin.saturating_add(i64::try_from(last).unwrap_or(i64::MAX)))
}
