//! A part of the account under a heading of its own.

use crate::export::document::{Block, Section, Text};

pub(super) fn section(id: &str, heading: String, blocks: Vec<Block>) -> Block {
    Block::Section(Section {
        id: id.to_owned(),
        heading: Text::new(&heading),
        blocks,
        ..Section::default()
    })
}
