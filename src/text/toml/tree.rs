//! A TOML file as a tree whose every value knows its place.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Fault, syntax_error};
use crate::text::{LineColumn, Span};

/// One step of a path into a file: `phase`, then the second of them, then `title`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathSegment<'k> {
    /// A key of a table.
    Name(&'k str),
    /// The place in an array, from 0.
    Nth(usize),
}

impl<'k> From<&'k str> for PathSegment<'k> {
    fn from(name: &'k str) -> Self {
        Self::Name(name)
    }
}

impl From<usize> for PathSegment<'_> {
    fn from(nth: usize) -> Self {
        Self::Nth(nth)
    }
}

/// A file that is TOML, whatever it says.
#[derive(Debug)]
pub struct Tree<'s> {
    source: &'s str,
    pub(super) root: Spanned<DeTable<'s>>,
}

impl<'s> Tree<'s> {
    /// Parses a text; its faults of syntax otherwise, in order.
    pub fn parse(source: &'s str) -> Result<Self, Vec<Fault>> {
        let (tree, faults) = Self::recover(source);
        if faults.is_empty() { Ok(tree) } else { Err(faults) }
    }

    /// What could be parsed, and the faults.
    pub(super) fn recover(source: &'s str) -> (Self, Vec<Fault>) {
        let (root, errors) = DeTable::parse_recoverable(source);
        (Self { source, root }, syntax_error::syntax_faults(&errors, source))
    }

    /// Where the value of a path stands; where it is missing, the header or value of what would hold it, and an empty
    /// stretch at the beginning for the file itself.
    pub fn span_of(&self, path: &[PathSegment<'_>]) -> Span {
        let mut span = Span::default();
        let Some((PathSegment::Name(first), rest)) = path.split_first() else {
            return span;
        };
        let Some(mut value) = self.root.get_ref().get(*first) else {
            return span;
        };
        span = value.span().into();
        for key in rest {
            let inner = match (key, value.get_ref()) {
                (PathSegment::Name(name), DeValue::Table(table)) => table.get(*name),
                (PathSegment::Nth(nth), DeValue::Array(array)) => array.get(*nth),
                _ => None,
            };
            let Some(inner) = inner else { break };
            value = inner;
            span = value.span().into();
        }
        span
    }

    /// Where the key itself stands that a path ends in; what `Self::span_of` says where there is none.
    pub fn key_span(&self, path: &[PathSegment<'_>]) -> Span {
        self.find_key_span(path).unwrap_or_else(|| self.span_of(path))
    }

    fn find_key_span(&self, path: &[PathSegment<'_>]) -> Option<Span> {
        let (PathSegment::Name(last), path) = path.split_last()? else {
            return None;
        };
        let mut table = self.root.get_ref();
        let mut path = path.iter();
        while let Some(PathSegment::Name(name)) = path.next() {
            let mut value = table.get(*name)?.get_ref();
            while let DeValue::Array(array) = value {
                let Some(PathSegment::Nth(nth)) = path.next() else {
                    return None;
                };
                value = array.get(*nth)?.get_ref();
            }
            let DeValue::Table(inner) = value else { return None };
            table = inner;
        }
        let (key, _) = table.get_key_value(*last)?;
        Some(key.span().into())
    }

    /// Line and column of `Self::span_of`.
    pub fn position_of(&self, path: &[PathSegment<'_>]) -> LineColumn {
        self.span_of(path).position_in(self.source)
    }

    /// The text that was parsed.
    pub fn source(&self) -> &'s str {
        self.source
    }
}
