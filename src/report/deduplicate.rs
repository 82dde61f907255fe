//! What counts, and once: copies, rehearsals, one workshop on several laptops.

use std::collections::BTreeMap;

use crate::session::{Entry, State};

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
fn is_prefix(shorter: &[Entry], longer: &[Entry]) -> bool {
    longer.get(..shorter.len()).is_some_and(|head| head == shorter)
}

/// Sessions of one event with the same title that overlap in time are one workshop; so are diverging copies.
fn group_workshops(sessions: &[SessionInput<'_>], counting: &DistinctSessions) -> Vec<Vec<usize>> {
    let mut workshops: Vec<Vec<usize>> = Vec::new();
    for &at in &counting.kept {
        let together = workshops.iter().position(|workshop| {
            workshop.iter().any(|&other| {
                let (a, b) = (sessions[at].session, sessions[other].session);
                let copies = a.state().header.session == b.state().header.session;
                copies
                    || same_workshop(a.state(), b.state())
                        && spans_overlap(session_span(&sessions[at]), session_span(&sessions[other]))
            })
        });
        match together {
            Some(workshop) => workshops[workshop].push(at),
            None => workshops.push(vec![at]),
        }
    }
    workshops
}

fn same_workshop(a: &State, b: &State) -> bool {
    a.header.timed
        && b.header.timed
        && !a.description.title.is_empty()
        && a.description.title == b.description.title
        && a.description.event == b.description.event
}

type TimeRange = Option<(i64, i64)>;

/// From when to when a session's lines were written, in ms since the epoch.
fn session_span(source: &SessionInput<'_>) -> TimeRange {
    let created: jiff::Timestamp = source.session.state().header.created.parse().ok()?;
    let begin = created.as_millisecond();
    let last = source.session.entries().last().map_or(0, |entry| entry.ms);
    Some((begin, begin.saturating_add(i64::try_from(last).unwrap_or(i64::MAX))))
}

fn spans_overlap(a: TimeRange, b: TimeRange) -> bool {
    matches!((a, b), (Some(a), Some(b)) if a.0 <= b.1 && b.0 <= a.1)
}
