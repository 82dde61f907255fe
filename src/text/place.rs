//! From a byte of a file to the line and column that an editor shows.

use std::ops::Range;

/// A place in a file: line and column from 1; a column is a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Place {
    /// The place of a byte; past the end it is the end, within a character that character.
    pub fn of(source: &str, byte: usize) -> Self {
        let byte = floor(source, byte);
        let before = &source[..byte];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.bytes().filter(|&b| b == b'\n').count() + 1,
            column: source[start..byte].chars().count() + 1,
        }
    }
}

/// Where the lines of a text begin: for many places of one text.
#[derive(Debug)]
pub struct Lines<'s> {
    source: &'s str,
    starts: Vec<usize>,
}

impl<'s> Lines<'s> {
    /// Reads a text once.
    pub fn of(source: &'s str) -> Self {
        let newlines = source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
        Self { source, starts }
    }

    /// What [`Place::of`] says, without reading the text again.
    pub fn place(&self, byte: usize) -> Place {
        let byte = floor(self.source, byte);
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts[line - 1];
        Place {
            line,
            column: self.source[start..byte].chars().count() + 1,
        }
    }
}

/// A stretch of a file, in bytes, from its first to past its last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte past the last.
    pub end: usize,
}

impl Span {
    /// Where it begins.
    pub fn place(self, source: &str) -> Place {
        Place::of(source, self.start)
    }

    /// The same stretch, within the file and on whole characters.
    pub fn within(self, source: &str) -> Range<usize> {
        let start = floor(source, self.start);
        start..floor(source, self.end).max(start)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

fn floor(source: &str, byte: usize) -> usize {
    let mut byte = byte.min(source.len());
    while !source.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}
