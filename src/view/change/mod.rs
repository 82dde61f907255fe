//! What an entry changed, as data, and the words for it: the same for the live room, a session that is played again and
//! what is taken back. Pure.

mod change_text;
mod entry_change;
mod field_change;
mod label;
mod vote_count;

pub use change_text::{Clause, change_clauses};
pub use entry_change::{ChosenNotes, EntryChange, FindingQuestion, GroupDetail, LateStart};
pub use field_change::{FieldChange, FieldContent, ToldBeside};
pub use label::{GroupLabel, NoteLabel, PhaseLabel};
pub use vote_count::{GroupVotes, VoteCount};

pub(super) use label::{id_list, item_text};
pub(super) use vote_count::dots_text;
