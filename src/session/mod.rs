//! What happened: the entries of a journal, how they are decided, folded and timed. Pure.
//!
//! A typed line becomes an [`Intent`]; `decide` turns it into one [`Act`] or a [`Refusal`] that names the way out; the
//! journal keeps it as an [`Entry`]; `fold` applies entries to a [`State`].

mod decide;
mod entry;
mod field;
mod fold;
mod hour;
mod id;
mod intent;
pub mod journal;
mod entry_codec;
mod mention;
mod line_error;
mod pace;
mod cursor;
mod refusal;
mod aggregate;
mod timestamp;
mod state;
mod time;

pub use decide::{Decision, Moment, decide};
pub use entry::{EntryKind, NoteContent, SessionPatch, Entry, Header, ItemRef, NoteMove, InputKind, Vote};
pub use field::{Field, Fields, FieldValue};
pub use fold::fold;
pub use hour::{hour_meant, is_soon, next_hour};
pub use id::{GroupId, Id, IdKind, NoteKind};
pub use intent::{GroupPatch, Intent, MoveTarget};
pub use entry_codec::{WriteEntryError, format_entry as write_entry};
pub use mention::Mentions;
pub use line_error::LineError;
pub use pace::{Pace, PlayPosition};
pub use cursor::{SessionCursor, is_of_the_clock};
pub use refusal::{Refusal, Notice};
pub use aggregate::Session;
pub use timestamp::{parse_timestamp, format_timestamp};
pub use state::{ActionDraft, SessionDetails, RoadmapDraft, Group, Note, Observation, PhaseDraft, RemarkOrLesson, State};
pub use time::{Absence, StepChange, ClockReading, ClockStatus, Urgency, StepPlan, Proposal, EndedTimers, ClockSpan, TimeAnnouncement, SessionClock, Timer, absence_since};
