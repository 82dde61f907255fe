//! The dots of notes, as they were counted.

use crate::session::{GroupId, Id};
use crate::view::OutputMode;
use crate::words::Words;

/// The dots of one group's notes of a kind, by rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupVotes {
    pub group: GroupId,
    pub counts: Vec<VoteCount>,
}

/// The dots of one note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoteCount {
    pub id: Id,
    pub dots: u32,
    /// What was counted before, where that was another number.
    pub before: Option<u32>,
}

impl GroupVotes {
    /// The counts side by side.
    pub(super) fn text(&self, words: &Words, mode: OutputMode) -> String {
        let counts: Vec<String> = self.counts.iter().map(|count| count.text(words, mode)).collect();
        counts.join(mode.separator())
    }

    /// A line for each; with the number of its group where there are several groups.
    pub fn lines(all: &[Self], words: &Words, mode: OutputMode) -> Vec<String> {
        let several = all.iter().any(|votes| votes.group != all[0].group);
        let line = |votes: &Self| {
            let dots = votes.text(words, mode);
            if several {
                words.group_votes(votes.group.0, &dots)
            } else {
                dots
            }
        };
        all.iter().map(line).collect()
    }
}

impl VoteCount {
    fn text(&self, words: &Words, mode: OutputMode) -> String {
        let dots = dots_text(self.id, self.dots, words, mode);
        match self.before {
            Some(before) => words.dots_before(&dots, before),
            None => dots,
        }
    }
}

/// `Q2 ●4`; in words in linear mode.
pub(in crate::view) fn dots_text(id: Id, dots: u32, words: &Words, mode: OutputMode) -> String {
    match mode {
        OutputMode::Linear => words.dots_linear(&id.to_string(), dots),
        OutputMode::Screen | OutputMode::Piped => format!("{id} ●{dots}"),
    }
}
