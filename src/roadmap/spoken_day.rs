//! The day that stands in a text of people's: in a first step, in who decides.

use jiff::civil::{Date, date};

use crate::text::day::{find_day, parse_day};

use super::Roadmap;

/// For reading a day whose year is said: which day it is seen from changes nothing.
const ANY_DAY: Date = date(2000, 1, 1);

/// The most words that one date takes.
const LONGEST: usize = 8;

/// When the roadmap was written, where that is known.
pub fn day_written(roadmap: &Roadmap) -> Option<Date> {
    let held = &roadmap.source.held;
    held.day().or_else(|| {
        let day = find_day(held.as_str(), ANY_DAY)?;
        day.year_said.then_some(day.date)
    })
}

/// The day that stands in a text: `Conseil municipal, le 8 avril`. Without a year, the next after `written`; `None` where
/// neither is known.
pub fn day_within(text: &str, written: Option<Date>) -> Option<Date> {
    match written {
        Some(written) => find_day(text, written).map(|day| day.date),
        None => find_day(text, ANY_DAY).filter(|day| day.year_said).map(|day| day.date),
    }
}

/// The text without that day, for where the day stands beside it: `Conseil municipal`. As it is, where nothing else
/// would be left.
pub fn text_without_day(text: &str, day: Date, written: Option<Date>) -> String {
    let Some((from, until)) = place_of_day(text, day, written.unwrap_or(ANY_DAY)) else {
        return text.trim().to_owned();
    };
    let before = text[..from].trim_end_matches(is_joint);
    let after = text[until..].trim_start_matches(is_joint);
    let before = without_last_preposition(before);
    let gap = if before.is_empty() || after.is_empty() || after.starts_with(['.', ')']) {
        ""
    } else {
        " "
    };
    let left = format!("{before}{gap}{after}");
    let left = left.replace("()", "");
    match left.trim() {
        left if left.contains(char::is_alphanumeric) => left.to_owned(),
        _ => text.trim().to_owned(),
    }
}

/// Where the words of that day stand, as bytes: the first place, the longest reading of it.
fn place_of_day(text: &str, day: Date, seen_from: Date) -> Option<(usize, usize)> {
    let words = words(text);
    for first in 0..words.len() {
        for last in (first..words.len().min(first + LONGEST)).rev() {
            let (from, until) = (words[first].0, words[last].1);
            if parse_day(&text[from..until], seen_from).is_some_and(|read| read.date == day) {
                return Some((from, until));
            }
        }
    }
    None
}

/// The words of a text by their first and last byte, without the signs around them.
fn words(text: &str) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut at = 0;
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '«' | '»' | '"')) {
        let trimmed = word.trim_end_matches([':', '!', '?']);
        if trimmed.contains(char::is_alphanumeric) {
            words.push((at, at + trimmed.len()));
        }
        at += word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
    }
    words
}

/// What stands between a day and the words around it.
fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '·')
}

/// `au conseil du`, whose day is gone, is `au conseil`.
fn without_last_preposition(text: &str) -> &str {
    let mut text = text;
    while let Some((before, last)) = text.rsplit_once(char::is_whitespace) {
        let hangs = [
            "le", "la", "du", "au", "à", "de", "en", "pour", "avant", "on", "of", "the", "by", "for", "at", "before",
        ];
        if !hangs.contains(&last.to_lowercase().as_str()) {
            break;
        }
        text = before.trim_end_matches(is_joint);
    }
    text
}
