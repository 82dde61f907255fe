//! The day that is in a text of people's: in a first step, in who decides.

use jiff::civil::Date;

use crate::text::day::{DayMatch, find_day, find_fixed_day};

use super::Roadmap;

/// When the roadmap was written, where that is known; of several days or a period, the first.
pub fn day_written(roadmap: &Roadmap) -> Option<Date> {
    let held = &roadmap.source.held;
    held.earliest_day().or_else(|| {
        let found = find_fixed_day(held.as_str())?;
        found.day.ok().map(|day| day.earliest)
    })
}

/// When somebody last looked at it: its workshop, or a follow-up.
pub fn last_known_day(roadmap: &Roadmap) -> Option<Date> {
    let actions = roadmap.phases.iter().flat_map(|phase| &phase.actions);
    let followed = actions
        .flat_map(|action| &action.history)
        .filter_map(|entry| entry.date.day());
    followed.chain(day_written(roadmap)).max()
}

/// The date that is in a text: `Conseil municipal, le 8 avril`. Without a year, the next after `written`; `None`
/// where neither is known.
pub fn find_day_within(text: &str, written: Option<Date>) -> Option<DayMatch> {
    match written {
        Some(written) => find_day(text, written),
        None => find_fixed_day(text),
    }
}

/// Its day, where it need not be asked about.
pub fn day_within(text: &str, written: Option<Date>) -> Option<Date> {
    let day = find_day_within(text, written)?.day.ok()?;
    Some(day.date)
}

/// The text without that day, for where the day is beside it: `Conseil municipal`. As it is, where nothing else
/// would be left.
pub fn text_without_day(text: &str, day: Date, written: Option<Date>) -> String {
    let found = find_day_within(text, written).filter(|found| found.day.is_ok_and(|found| found.date == day));
    let Some(span) = found.map(|found| found.span) else {
        return text.trim().to_owned();
    };
    let before = text[..span.start].trim_end_matches(is_joint);
    let after = text[span.end..].trim_start_matches(is_joint);
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

/// What is between a day and the words around it.
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
