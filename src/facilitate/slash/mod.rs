//! What a typed line means: one table of commands serves parsing, help, completion and near misses. Pure.

mod arguments;
mod bullet;
mod command_list;
mod command_names;
mod command_table;
mod complete;
mod field_keys;
mod fields;
mod group_argument;
mod help_rows;
mod near_misses;
mod parse_command;
mod parse_duration;
mod parse_line;
mod split_fields;
mod typed_texts;

pub(crate) use bullet::without_number;
pub use command_list::{command_help, command_list};
pub use command_names::{command_example, command_name, commands, is_alone, key_of, keys_of, name_typed, text_key};
pub use complete::complete_line;
pub use near_misses::{mended_line, near_misses};
pub use parse_line::{group_without_slash, is_command, parse_line};
pub use typed_texts::{typed_texts, untaken_texts};
