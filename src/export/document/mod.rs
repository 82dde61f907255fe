//! The one thing that all formats read: headings, paragraphs, facts, lists, tables, cards, a timeline.
//!
//! Texts come out of [`Text`], which cleans them; [`Document::typeset`] puts the no-break spaces of French in, once, at
//! the end. Nothing here knows of a format: where a block is on the page, or in which colour, is theirs.

mod address;
mod block;
mod text;
mod timeline;
mod typeset;
mod writing_space;

pub use block::{
    ActionState, Align, Block, Card, Cell, ChecklistItem, Colophon, Column, Document, Fact, LabelledText, Labels,
    Paragraph, Row, RowGroup, Section, SectionStyle, StateTone, Table, Tone,
};
pub use text::{Link, Style, Text, TextSpan};
pub use timeline::{Timeline, TimelineBar, TimelineFlag, TimelineMark};
pub use typeset::typeset_text;
pub use writing_space::{Slip, Slips, WritingSpace};
