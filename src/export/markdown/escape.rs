//! Text that stays text, in CommonMark and in the extensions that parsers add to it.

use crate::export::document::{Link, Style, Text, TextSpan};

/// A text with its emphasis, as it may stand anywhere in a line; `starts` where it begins its block.
pub(super) fn inline_markdown(text: &Text, starts: bool) -> String {
    let plain = text.plain();
    let begin = plain.len() - plain.trim_start().len();
    let end = plain.trim_end().len();
    let mut out = String::new();
    let mut at = 0;
    for span in merged(&text.spans) {
        let from = at.max(begin);
        let until = (at + span.text.len()).min(end);
        at += span.text.len();
        if from >= until {
            continue;
        }
        if let Some(link) = leads_out(&span) {
            out.push_str(&address_markdown(link, &plain[from..until]));
            continue;
        }
        out.push_str(&emphasised(
            &plain,
            from,
            until,
            mark(span.style),
            starts && from == begin,
        ));
    }
    out
}

/// Where a span leads, when that is out of the document.
fn leads_out(span: &TextSpan) -> Option<&Link> {
    span.link.as_ref().filter(|link| !matches!(link, Link::Inside(_)))
}

/// An address between its brackets, in which nothing is escaped; a text that leads elsewhere as such.
fn address_markdown(link: &Link, text: &str) -> String {
    match link {
        Link::Mail(address) | Link::Web(address) if address == text => format!("<{address}>"),
        Link::Mail(address) => format!("[{}](mailto:{address})", escape_markdown(text)),
        Link::Web(address) | Link::File(address) | Link::Inside(address) => {
            format!("[{}](<{address}>)", escape_markdown(text))
        }
    }
}

/// A text without emphasis.
pub(super) fn escape_markdown(text: &str) -> String {
    let trimmed = text.trim();
    escape(trimmed, 0, trimmed.len(), true)
}

/// Neighbours of the same emphasis as one: `**a****b**` is none.
fn merged(spans: &[TextSpan]) -> Vec<TextSpan> {
    let mut all: Vec<TextSpan> = Vec::new();
    for span in spans {
        match all.last_mut() {
            // A raised ending belongs to its figure.
            Some(last) if span.style == Style::Raised => last.text.push_str(&span.text),
            Some(last)
                if mark(last.style) == mark(span.style) && leads_out(last).is_none() && leads_out(span).is_none() =>
            {
                last.text.push_str(&span.text);
            }
            _ => all.push(span.clone()),
        }
    }
    all
}

fn mark(style: Style) -> &'static str {
    match style {
        Style::Strong | Style::Id => "**",
        Style::Blank | Style::Absent => "*",
        Style::Plain | Style::Soft | Style::Raised => "",
    }
}

/// The stretch of `line` between its marks, which stand only where every parser sees them as such.
fn emphasised(line: &str, from: usize, until: usize, mark: &str, starts: bool) -> String {
    let stretch = &line[from..until];
    let inner = stretch.trim();
    let before = from + stretch.len() - stretch.trim_start().len();
    let after = before + inner.len();
    let apart = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let can = !mark.is_empty()
        && !inner.is_empty()
        && apart(line[..before].chars().next_back())
        && line[after..]
            .chars()
            .next()
            .is_none_or(|c| c.is_whitespace() || ".,;:".contains(c));
    if !can {
        return escape(line, from, until, starts);
    }
    let starts_outside = starts && before > from;
    format!(
        "{}{mark}{}{mark}{}",
        escape(line, from, before, starts_outside),
        escape(line, before, after, false),
        escape(line, after, until, false)
    )
}

/// The stretch of `line`, each character that some parser might obey behind a backslash.
fn escape(line: &str, from: usize, until: usize, starts: bool) -> String {
    let mut out = String::with_capacity(until - from);
    let number = if starts { leading_number(&line[from..until]) } else { 0 };
    for (at, c) in line[from..until].char_indices() {
        let before = line[..from + at].chars().next_back();
        let after = line[from + at + c.len_utf8()..].chars().next();
        let first = starts && at == 0;
        let doubled = before == Some(c) || after == Some(c);
        let obeyed = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '<' | '|' | '~' | '$' | '^' => true,
            '>' => first || doubled,
            '#' => first || before.is_none_or(|c| c.is_whitespace() || c == '#'),
            '-' | '+' | '=' | ':' if first => true,
            '+' | '=' => doubled,
            // A character reference, a short name of a picture, a citation.
            '&' => after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '#'),
            ':' => {
                after.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '_'))
                    && !before.is_some_and(|c| c.is_ascii_digit())
            }
            '@' => !before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric),
            '.' | ')' => number > 0 && at == number,
            _ => false,
        };
        match (c, obeyed) {
            // In a table a backslash before it is taken away first, and two would hide what is between.
            ('|', _) if doubled => out.push_str("&#124;"),
            // Some parsers take braces at the end of a heading for attributes, behind a backslash too.
            ('{', _) => out.push_str("&#123;"),
            (_, true) => out.extend(['\\', c]),
            (_, false) => out.push(c),
        }
    }
    out
}

/// How many digits a text begins with.
fn leading_number(text: &str) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len()
}
