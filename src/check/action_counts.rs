//! How far the actions of a roadmap are, counted.

use crate::roadmap::{Roadmap, Status};

use super::ReadinessCheck;
use super::rule::action::is_named;

/// The actions of a roadmap by how far they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActionCounts {
    /// Neither done nor dropped.
    pub open: usize,
    /// Open, lacking nothing, and not stuck.
    pub ready: usize,
    /// Open, and nobody in particular answers for them.
    pub without_pilot: usize,
    pub done: usize,
    pub dropped: usize,
}

impl ActionCounts {
    pub fn from_roadmap(roadmap: &Roadmap) -> Self {
        let mut tally = Self::default();
        let readiness = ReadinessCheck::of(roadmap);
        for action in roadmap.phases.iter().flat_map(|phase| &phase.actions) {
            match action.status {
                Some(Status::Done) => tally.done += 1,
                Some(Status::Dropped) => tally.dropped += 1,
                status => {
                    tally.open += 1;
                    tally.ready += usize::from(status != Some(Status::Stuck) && readiness.is_ready(action));
                    tally.without_pilot += usize::from(!is_named(&action.pilot));
                }
            }
        }
        tally
    }

    /// Those that are live: open or done.
    pub fn standing(&self) -> usize {
        self.open + self.done
    }
}
