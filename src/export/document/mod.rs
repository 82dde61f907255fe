//! The one thing that all formats read: headings, paragraphs, facts, lists, tables, cards, a timeline.
//!
//! Texts come out of [`Text`], which cleans them; [`Document::typeset`] puts the no-break spaces of French in, once, at
//! the end. Nothing here knows of a format: where a block stands on the page, or in which colour, is theirs.

mod block;
mod writing_space;
mod text;
mod timeline;
mod typeset;

pub use block::{
    Align, Block, Card, Cell, ChecklistItem, Column, Document, Fact, SectionStyle, LabelledText, Labels, Paragraph, StateTone, Row, RowGroup,
    Section, Colophon, ActionState, Table, Tone,
};
pub use writing_space::{WritingSpace, Slip, Slips};
pub use text::{Link, TextSpan, Style, Text};
pub use timeline::{TimelineMark, TimelineFlag, TimelineBar, Timeline};
pub use typeset::typeset_text;
