//! The ids of events and tasks, each given once a file.

use std::collections::BTreeSet;

use crate::roadmap::Roadmap;
use crate::roadmap::calendar::{CalendarSubject, event_uid};

/// The ids of one roadmap.
pub(super) struct UidSet<'r> {
    roadmap: &'r Roadmap,
    given: BTreeSet<String>,
}

impl<'r> UidSet<'r> {
    pub(super) fn new(roadmap: &'r Roadmap) -> Self {
        Self {
            roadmap,
            given: BTreeSet::new(),
        }
    }

    /// The id of something; numbered where a hand gave two actions one name.
    pub(super) fn take(&mut self, of: CalendarSubject<'_>) -> String {
        let uid = event_uid(self.roadmap, of);
        let (whole, host) = uid.split_once('@').unwrap_or((&uid, "ctrls"));
        let mut name = uid.clone();
        let mut number = 2;
        while !self.given.insert(name.clone()) {
            name = format!("{whole}-{number}@{host}");
            number += 1;
        }
        name
    }
}
