//! How it is written: untrusted text, texts measured and wrapped, places in a file, TOML reading, slugs, dates as people say them. Pure.

pub mod case_fold;
pub mod clean;
pub mod day;
pub mod file_nature;
mod hour;
mod list;
mod measure;
pub mod nearest;
pub mod position;
mod sentence;
pub mod slug;
pub mod toml;

pub use case_fold::fold_case;
pub use clean::{clean, clean_for_document, clean_lines};
pub use hour::parse_hour;
pub use list::split_list;
pub use measure::{columns, cut_parts, pad, truncate_text, wrap};
pub use nearest::{nearest, one_change_from};
pub use position::{LineColumn, LineIndex, Span};
pub use sentence::{capitalize, with_full_stop};
pub use slug::slug;
