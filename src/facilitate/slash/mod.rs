//! What a typed line means: one table of commands serves parsing, help, completion and near misses. Pure.

mod arguments;
mod bullet;
mod parse_command;
mod complete;
mod near_misses;
mod fields;
mod group_argument;
mod field_keys;
mod command_list;
mod parse_duration;
mod parse_line;
mod command_names;
mod command_table;

pub use complete::complete_line;
pub use near_misses::near_misses;
pub use command_list::{command_help, command_list};
pub use parse_line::{is_command, parse_line};
pub use command_names::{COMMANDS, spoken_example, is_alone, key_of, keys_of, name_of, name_typed};
