//! How it is written: untrusted text, places in a file, TOML reading, slugs, dates as people say them. Pure.

pub mod clean;
pub mod day;
pub mod fold;
mod hour;
pub mod near;
pub mod place;
pub mod slug;
pub mod toml;

pub use clean::{clean, clean_lines};
pub use fold::fold;
pub use hour::hour_of_day;
pub use near::{nearest, one_change_from};
pub use place::{Lines, Place, Span};
pub use slug::slug;
