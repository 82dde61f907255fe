//! Faults of TOML itself: which of the usual slips it is, and the stretch that shows it.

use std::ops::Range;

use super::{Fault, FaultKind};
use crate::text::Span;

/// A slip of syntax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyntaxErrorKind {
    /// A text whose quotation mark does not close; `"` or `'`.
    UnclosedText(char),
    /// A text whose three quotation marks do not close.
    UnclosedLines,
    /// A quotation mark within a text.
    QuoteInText,
    /// A text without quotation marks.
    Unquoted,
    /// Quotation marks as word processors set them: `“ ”`, `« »`.
    CurlyQuotes,
    /// A key with nothing behind `=`.
    NoValue,
    /// No `=` behind a key.
    NoEquals,
    /// The same key twice.
    RepeatedKey,
    /// The same table twice, in single brackets.
    RepeatedTable,
    /// A key that has a value already is used as a table.
    KeyIsValue,
    /// A key with letters that want quotation marks.
    BadKey,
    /// `[` without `]` in a list.
    UnclosedList,
    /// `[` without `]`, `{` without `}` in a table.
    UnclosedTable,
    /// Two values of a list without a comma, or a comma too many.
    Comma,
    /// Something behind a value.
    AfterValue,
    Control,
    /// A `\` that begins no escape.
    Escape,
    /// A date that does not exist.
    Date,
    /// A number that is none.
    Number,
    /// Tables or lists nested too deep.
    TooDeep,
    Other,
}

impl SyntaxErrorKind {
    fn from_message(message: &str, at: &Range<usize>, source: &str) -> Self {
        // The parser says the kind before the first comma, what it expected after it.
        let kind = message.split(", ").next().unwrap_or(message);
        let shown = source.get(at.clone()).unwrap_or_default();
        let before = source.get(..at.start).unwrap_or_default().trim_end_matches([' ', '\t']);
        let control = shown
            .chars()
            .any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t');
        let line = line_at(source, at.start);
        match kind {
            _ if control => Self::Control,
            _ if curly_quote(line).is_some() => Self::CurlyQuotes,
            "duplicate key" if line.trim_start().starts_with('[') => Self::RepeatedTable,
            "invalid basic string" if message.ends_with("expected `\"`") => Self::UnclosedText('"'),
            "invalid literal string" if message.ends_with("expected `'`") => Self::UnclosedText('\''),
            "invalid multi-line basic string" | "invalid multi-line literal string"
                if message.ends_with("expected `\"`") || message.contains("expected `'") =>
            {
                Self::UnclosedLines
            }
            "string values must be quoted" if shown.is_empty() => Self::NoValue,
            "string values must be quoted" | "invalid boolean" => Self::Unquoted,
            "duplicate key" => Self::RepeatedKey,
            "key with no value" => Self::NoEquals,
            // `pilot: "…"`, as other formats have it.
            _ if kind.contains("unquoted key") && shown.starts_with(':') => Self::NoEquals,
            "missing escaped value" | "too few unicode value digits" | "invalid escape" => Self::Escape,
            "unclosed array" | "unexpected `=` in array" => Self::UnclosedList,
            "unclosed table" | "unclosed array table" | "unclosed inline table" => Self::UnclosedTable,
            "missing comma between array elements"
            | "missing comma between key-value pairs"
            | "extra comma in array"
            | "extra comma in inline table" => Self::Comma,
            "unexpected key or value" | "unexpected content" if before.ends_with(['"', '\'']) => Self::QuoteInText,
            "unexpected key or value" | "unexpected content" => Self::AfterValue,
            "invalid comment character" => Self::Control,
            _ if kind.starts_with("cannot extend value") => Self::KeyIsValue,
            _ if kind.contains("recurs") => Self::TooDeep,
            _ if kind.contains("unquoted key") => Self::BadKey,
            _ if kind.contains("date") || kind.contains("time") => Self::Date,
            _ if kind.contains("number") || kind.contains("leading zero") || kind.contains("radix") => Self::Number,
            _ if kind.contains("mantissa") || kind.contains("fraction") || kind.contains("digits") => Self::Number,
            _ => Self::Other,
        }
    }

    /// Of two slips on one line, the lower is the cause and the other follows from it.
    fn rank(self) -> u8 {
        match self {
            Self::CurlyQuotes | Self::UnclosedText(_) | Self::UnclosedLines | Self::UnclosedList | Self::TooDeep => 0,
            Self::Other => 2,
            _ => 1,
        }
    }
}

/// Errors that are looked at.
const MOST: usize = 100;

/// The slips of a file in order, one a line: what follows from another on the same line is left out.
pub(super) fn syntax_faults(errors: &[toml::de::Error], source: &str) -> Vec<Fault> {
    let mut errors: Vec<_> = errors
        .iter()
        .map(|error| (error.span().unwrap_or(0..0), error.message()))
        .collect();
    errors.sort_by_key(|(at, _)| at.start);
    // A file of nothing but errors has one a byte.
    errors.truncate(MOST);
    let mut found: Vec<(usize, SyntaxErrorKind, Span)> = errors
        .into_iter()
        .map(|(at, message)| {
            let syntax = SyntaxErrorKind::from_message(message, &at, source);
            let span = shown_span(syntax, Span::from(at), source);
            (line_start(source, span.start), syntax, span)
        })
        .collect();
    found.sort_by_key(|(line, syntax, span)| (*line, syntax.rank(), span.start));
    found.dedup_by_key(|(line, ..)| *line);
    let mut list_told = false;
    found.retain(|(_, syntax, _)| *syntax != SyntaxErrorKind::UnclosedList || !std::mem::replace(&mut list_told, true));
    found
        .into_iter()
        .map(|(_, syntax, span)| Fault {
            span,
            flaw: FaultKind::Syntax(syntax),
        })
        .collect()
}

/// A stretch that the eye finds: an unclosed text from its opening mark, an empty place the character before it.
fn shown_span(syntax: SyntaxErrorKind, at: Span, source: &str) -> Span {
    let at = Span::from(at.range_within(source));
    match syntax {
        SyntaxErrorKind::UnclosedText(_) => Span {
            start: opening_quote(source, at.start).unwrap_or(at.start),
            end: at.end,
        },
        SyntaxErrorKind::UnclosedLines => {
            let before = &source[..at.start];
            let start = before
                .rfind("\"\"\"")
                .or_else(|| before.rfind("'''"))
                .unwrap_or(at.start);
            Span { start, end: start + 3 }
        }
        SyntaxErrorKind::CurlyQuotes => {
            let start = line_start(source, at.start);
            let found = curly_quote(line_at(source, at.start));
            found.map_or(at, |(from, quote)| Span {
                start: start + from,
                end: start + from + quote.len_utf8(),
            })
        }
        _ if at.start == at.end => {
            let end_of_line = source[at.start..].chars().next().is_none_or(|c| c == '\n' || c == '\r');
            let start = match source[..at.start].chars().next_back() {
                Some(before) if end_of_line && before != '\n' => at.start - before.len_utf8(),
                _ => at.start,
            };
            let length = source[start..]
                .chars()
                .next()
                .filter(|c| *c != '\n')
                .map_or(0, char::len_utf8);
            Span {
                start,
                end: start + length,
            }
        }
        _ => at,
    }
}

/// The quotation mark on this line that is still open at `end`.
fn opening_quote(source: &str, end: usize) -> Option<usize> {
    let start = line_start(source, end);
    let mut open = None;
    let mut escaped = false;
    for (offset, character) in source[start..end].char_indices() {
        match (open, character) {
            (Some((_, '"')), '\\') if !escaped => {
                escaped = true;
                continue;
            }
            (None, '"' | '\'') => open = Some((start + offset, character)),
            (Some((_, mark)), _) if mark == character && !escaped => open = None,
            _ => {}
        }
        escaped = false;
    }
    open.map(|(at, _)| at)
}

/// Marks that word processors set where TOML wants `"`.
const CURLY: [char; 10] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‹', '›'];

/// The mark on this line where a text begins, or ends one that began with a straight one.
fn curly_quote(line: &str) -> Option<(usize, char)> {
    let mut open = None;
    let mut escaped = false;
    let mut before = None;
    for (at, c) in line.char_indices() {
        match open {
            Some('"') if c == '\\' && !escaped => {
                escaped = true;
                continue;
            }
            Some(mark) if mark == c && !escaped => open = None,
            Some(_) => {}
            None if c == '#' => return None,
            None if CURLY.contains(&c) && matches!(before, Some('=' | '[' | ',')) => return Some((at, c)),
            None if matches!(c, '"' | '\'') => open = Some(c),
            None => {}
        }
        escaped = false;
        if !c.is_whitespace() {
            before = Some(c);
        }
    }
    let end = line.trim_end();
    let last = end.chars().next_back().filter(|c| CURLY.contains(c))?;
    open.map(|_| (end.len() - last.len_utf8(), last))
}

/// The line on which a byte stands.
fn line_at(source: &str, byte: usize) -> &str {
    source[line_start(source, byte)..].lines().next().unwrap_or_default()
}

fn line_start(source: &str, byte: usize) -> usize {
    source[..byte.min(source.len())]
        .rfind('\n')
        .map_or(0, |newline| newline + 1)
}
