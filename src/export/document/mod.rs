//! The one thing that all formats read: headings, paragraphs, facts, lists, tables, cards, a timeline.
//!
//! Texts come out of [`Text`], which cleans them; [`Document::typeset`] puts the no-break spaces of French in, once, at
//! the end. Nothing here knows of a format: where a block stands on the page, or in which colour, is theirs.

mod block;
mod paper;
mod text;
mod timeline;
mod typeset;

pub use block::{
    Align, Block, Card, Cell, Check, Column, Document, Fact, Kind, Labelled, Labels, Paragraph, Progress, Row, Rows,
    Section, Source, State, Table, Tone,
};
pub use paper::{Ruled, Slip, Slips};
pub use text::{Link, Span, Style, Text};
pub use timeline::{Mark, Review, Stretch, Timeline};
pub use typeset::set;
