//! From a byte of a file to the line and column that an editor shows.

use std::ops::Range;

/// A place in a file: line and column from 1; a column is a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineColumn {
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl LineColumn {
    /// The place of a byte; past the end it is the end, within a character that character.
    pub fn from_source(source: &str, byte: usize) -> Self {
        let byte = floor_boundary(source, byte);
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
pub struct LineIndex<'s> {
    source: &'s str,
    starts: Vec<usize>,
}

impl<'s> LineIndex<'s> {
    /// Reads a text once.
    pub fn from_source(source: &'s str) -> Self {
        let newlines = source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
        Self { source, starts }
    }

    /// What `LineColumn::from_source` says, without reading the text again.
    pub fn position_of(&self, byte: usize) -> LineColumn {
        let byte = floor_boundary(self.source, byte);
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts[line - 1];
        LineColumn {
            line,
            column: self.source[start..byte].chars().count() + 1,
        }
    }
}

/// A stretch of a file, in bytes, from its first to past its last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: usize,
    /// The byte past the last.
    pub end: usize,
}

impl Span {
    pub fn position_in(self, source: &str) -> LineColumn {
        LineColumn::from_source(source, self.start)
    }

    /// The same stretch, within the file and on whole characters.
    pub fn range_within(self, source: &str) -> Range<usize> {
        let start = floor_boundary(source, self.start);
        start..floor_boundary(source, self.end).max(start)
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

fn floor_boundary(source: &str, byte: usize) -> usize {
    let mut byte = byte.min(source.len());
    while !source.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}
