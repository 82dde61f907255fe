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
mod line;
mod mention;
mod misread;
mod pace;
mod reel;
mod refusal;
mod run;
mod stamp;
mod state;
mod time;

pub use decide::{Decision, Moment, decide};
pub use entry::{Act, Added, Described, Entry, Header, Item, Move, Picked, Vote};
pub use field::{Field, Fields, Value};
pub use fold::fold;
pub use hour::{hour_meant, is_soon, next_hour};
pub use id::{GroupId, Id, Mark, NoteKind};
pub use intent::{GroupFields, Intent, Target};
pub use line::{NotWritten, write as write_entry};
pub use mention::Mentions;
pub use misread::Misread;
pub use pace::{Pace, Place};
pub use reel::{Reel, is_of_the_clock};
pub use refusal::{Refusal, Told};
pub use run::Session;
pub use stamp::{read_stamp, write_stamp};
pub use state::{Action, Description, Draft, Group, Note, Observation, PhaseDraft, Saying, State};
pub use time::{Away, Change, Dial, Going, Near, Planned, Proposal, Rings, Span, Spoken, Time, Timer, away};
