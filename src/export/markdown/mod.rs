//! A document as Markdown: CommonMark with the tables and task lists of GitHub. What looks like markup in people's
//! texts stays text.

mod escape;
mod page;

pub use page::markdown;
