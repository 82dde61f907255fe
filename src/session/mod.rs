//! What happened: the entries of a journal, how they are decided, folded and timed. Pure.
//!
//! A typed line becomes an [`Intent`]; `decide` turns it into one `EntryKind` or a [`Refusal`] that names the way out; the
//! journal keeps it as an [`Entry`]; `fold` applies entries to a [`State`].

mod aggregate;
mod clock_rate;
mod cursor;
mod decide;
mod entry;
mod entry_codec;
mod field;
mod fold;
mod hour;
mod id;
mod intent;
mod item_map;
pub mod journal;
mod json_line;
mod kept_words;
mod lead;
mod line_error;
mod local_time;
mod mention;
mod pace;
mod refusal;
mod same_words;
mod shared_list;
mod state;
mod time;
mod timestamp;
mod unfinished;

pub use aggregate::{Session, SharedState};
pub use clock_rate::ClockRate;
pub use cursor::{SessionCursor, is_of_the_clock};
pub use decide::{Decision, Moment, decide};
pub use entry::{
    Entry, EntryKind, Header, InputKind, ItemRef, NoteContent, NoteMove, ReadEntry, ReadKind, SessionPatch,
    UnknownKind, Vote,
};
pub use entry_codec::{format_entry, format_read_entry};
pub use field::{Field, FieldValue, Fields};
pub use fold::fold;
pub use hour::{hour_meant, is_soon};
pub use id::{GroupId, Id, IdKind, NoteKind};
pub use intent::{Command, GroupPatch, Intent, MoveTarget, Query, SayScope};
pub use item_map::ItemMap;
pub use kept_words::{holds_words, ids_held};
pub use lead::{LeadTarget, NextLead, Unfinished};
pub use line_error::LineError;
pub use local_time::LocalTime;
pub use mention::{Mentions, without_mentions};
pub use pace::{Pace, PlayPosition};
pub use refusal::{Notice, Refusal};
pub use same_words::{WordsElsewhere, same_words_elsewhere};
pub use shared_list::SharedList;
pub use state::{
    ActionDraft, Group, Note, Observation, PhaseDraft, RemarkOrLesson, RoadmapDraft, SessionDetails, State,
};
pub use time::{
    Absence, ClockReading, ClockSpan, ClockStatus, EndedTimers, Proposal, SessionClock, SpeakingTurn, StepChange,
    StepPlan, TimeAnnouncement, TimeSpan, Timer, TimerKind, Urgency, absence_since,
};
pub use timestamp::{ParseWallTimeError, WallTime, format_timestamp, parse_timestamp};
