//! How it is written: untrusted text, places in a file, TOML reading, slugs, dates as people say them. Pure.

pub mod case_fold;
pub mod clean;
pub mod day;
pub mod file_nature;
mod hour;
mod list;
pub mod nearest;
pub mod position;
pub mod slug;
pub mod toml;

pub use case_fold::fold_case;
pub use clean::{clean, clean_for_document, clean_lines};
pub use hour::parse_hour;
pub use list::split_list;
pub use nearest::{nearest, one_change_from};
pub use position::{LineColumn, LineIndex, Span};
pub use slug::slug;
