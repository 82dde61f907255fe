//! What is for the hand: room to write, slips to cut out.

use super::Text;

/// Room to write on by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WritingSpace {
    /// What belongs there; may be empty.
    pub label: Text,
    pub lines: u8,
}

impl WritingSpace {
    /// So many lines under a label.
    pub fn new(label: impl Into<Text>, lines: u8) -> Self {
        Self {
            label: label.into(),
            lines,
        }
    }
}

/// The same slip several times over. It is read once; the others are for the scissors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slips {
    /// What is on each.
    pub slip: Slip,
    /// How many there are.
    pub count: u8,
    /// How many stand side by side.
    pub across: u8,
    /// How many stand one below the other on a page, where their text allows it.
    pub down: u8,
}

/// A slip of paper to fill in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slip {
    /// What it is, or how it begins.
    pub heading: Text,
    /// At the right of the heading, less loud: whose it is.
    pub aside: Text,
    /// From top to bottom; those of a row stand side by side.
    pub rows: Vec<Vec<WritingSpace>>,
}
