//! What comes next in the room: a turn, a part, a step. Enter on an empty line and a presenter's remote lead there.

use super::{GroupId, State};

/// What comes next, and what of the present is not over yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextLead {
    /// What comes next.
    pub target: LeadTarget,
    /// What still runs and would be cut short; `None`: nothing would.
    pub unfinished: Option<Unfinished>,
}

/// What a key leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeadTarget {
    /// The turn of a table, in the part that runs.
    Turn(GroupId),
    /// A part of the open step, as an index.
    Part(usize),
    /// A step, as an index.
    Step(usize),
    /// The last part of the last step runs.
    End,
}

/// What still runs, with what is left of it, in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// The turn of a table.
    Turn(GroupId, u64),
    /// The part that runs.
    Part(usize, u64),
}

impl State {
    /// What comes next, at a moment in ms since `created`.
    pub fn next_lead(&self, now: u64) -> NextLead {
        let target = match (self.turns_to_come(now).first(), self.time.next_part()) {
            (Some(group), _) => LeadTarget::Turn(*group),
            (None, Some(part)) => LeadTarget::Part(part),
            (None, None) if self.step + 1 < self.workshop().steps.len() => LeadTarget::Step(self.step + 1),
            (None, None) => LeadTarget::End,
        };
        let turn = self.time.speaking(now).filter(|turn| turn.left > 0);
        let turn = turn.map(|turn| Unfinished::Turn(turn.group, turn.left));
        let part = self.time.running_part().zip(self.time.part_left(now));
        let part = part.filter(|(_, left)| *left > 0);
        let part = part.map(|(part, left)| Unfinished::Part(part, left));
        // Giving the turn to a table cuts no part short.
        let unfinished = match target {
            LeadTarget::Turn(_) => turn,
            _ => turn.or(part),
        };
        NextLead { target, unfinished }
    }

    /// The open tables that had no turn in the part that runs, the one that speaks left out, in the order of their
    /// numbers; none where tables take no turns.
    pub fn turns_to_come(&self, now: u64) -> Vec<GroupId> {
        if self.time.turn_ms().is_none() {
            return Vec::new();
        }
        let speaking = self.time.speaking(now).map(|turn| turn.group);
        let open = self.open_groups().map(|group| group.id);
        open.filter(|group| Some(*group) != speaking && !self.time.had_turn(*group, now))
            .collect()
    }
}
