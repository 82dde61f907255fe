//! What the tool says, in French and in English: one typed function a message. Pure.
//!
//! The texts live in `fr/*.ftl` and `en/*.ftl`, one file a subject; the functions beside them, in the module of the
//! same name. [`help`] and [`command`] are the exceptions: their texts are looked up by command and argument;
//! [`schema`] is another: its English texts are docs in the code.

mod catalogue;
#[macro_use]
mod messages;

pub mod answer;
pub mod check;
pub mod command;
pub mod conduct;
pub mod document;
pub mod error;
pub mod fault;
pub mod follow;
pub mod handover;
pub mod help;
pub mod home;
pub mod prompt;
pub mod reading;
pub mod refusal;
pub mod replay;
pub mod report;
pub mod room;
pub mod row;
pub mod schema;
pub mod sheet;
pub mod spreadsheet;
pub mod step;
pub mod table;
pub mod time;
pub mod tour;
pub mod usage;
pub mod workshop;

pub use catalogue::{Language, MessageValue, Words, catalogue_files};
pub use messages::registered_messages;
