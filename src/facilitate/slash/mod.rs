//! What a typed line means: one table of commands serves parsing, help, completion and near misses. Pure.

mod arguments;
mod bullet;
mod command;
mod doubt;
mod fields;
mod group;
mod keys;
mod number;
mod read;
mod table;

pub use doubt::doubts;
pub use read::read;
pub use table::name;
