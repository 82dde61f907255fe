//! What a typed line means: one table of commands serves parsing, help, completion and near misses. Pure.

mod arguments;
mod bullet;
mod command;
mod complete;
mod doubt;
mod fields;
mod group;
mod keys;
mod list;
mod number;
mod read;
mod spoken;
mod table;

pub use complete::complete;
pub use doubt::doubts;
pub use list::{help, list};
pub use read::{is_command, read};
pub use spoken::{COMMANDS, example, is_alone, key_of, keys_of, name_of, name_typed};
