//! A whole text as a day.

use jiff::civil::{Date, date};

use super::affix::{BEFORE, BEHIND, BY, DOUBTS, FROM, PASSED_OVER};
use super::day_reading::{DayDoubt, DayReading, ParsedDay, Precision};
use super::grammar::{Expression, Grammar, Meaning};
use super::month_day::next_day_of_month;
use super::period::{Edge, Period, PeriodKind, Year};
use super::token::{TokenKind, tokenize};

/// Bytes: no date is longer, and a pasted page is not worth the reading.
const LONGEST: usize = 120;

/// What the words before and behind an expression say of it.
#[derive(Clone, Copy, Default)]
struct Qualifiers {
    before: bool,
    by: bool,
    begins: bool,
    doubted: bool,
}

/// How the whole of `text` reads on the day `today`: both languages, day before month, the last day of a period,
/// without a year the next to come.
pub fn parse_day(text: &str, today: Date) -> DayReading {
    if text.len() > LONGEST {
        return DayReading::Text;
    }
    // As files have it, and read many times.
    if let Some(date) = iso_day(text) {
        return DayReading::Day(ParsedDay {
            date,
            earliest: date,
            past: date < today,
            year_said: true,
            precision: Precision::Day,
        });
    }
    let mut tokens = tokenize(text);
    let all = tokens.len();
    tokens.retain(|token| !matches!(token.kind, TokenKind::Sign('?' | '~' | '\u{2248}')));
    let asked = text.contains('?');
    let qualifiers = Qualifiers {
        doubted: asked && all > tokens.len(),
        ..Qualifiers::default()
    };
    let grammar = Grammar {
        tokens: &tokens,
        today,
        in_sentence: false,
    };
    grammar.whole(0, qualifiers, 0).unwrap_or(DayReading::Text)
}

/// `2027-03-15` and nothing else.
fn iso_day(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
    if shaped { text.parse().ok() } else { None }
}

/// Of a text that means the same whenever it is read, any day of reading will do.
pub(super) const ANY_DAY: Date = date(2026, 1, 1);

/// How a text reads of which nobody knows on what day it was written: only a date with its year is a day.
pub fn parse_fixed_day(text: &str) -> DayReading {
    match parse_day(text, ANY_DAY) {
        DayReading::Day(day) if !day.year_said => DayReading::Text,
        reading => reading,
    }
}

/// How many words may come before a date.
const DEEPEST: usize = 5;

impl Grammar<'_> {
    fn whole(&self, at: usize, qualifiers: Qualifiers, depth: usize) -> Option<DayReading> {
        let found = self.expressions(at).into_iter().chain(self.bare_length(at));
        for (expression, end) in found {
            let (expression, end) = self.with_weekday_behind(expression, end);
            let Some(doubted) = self.passes(end, 0) else { continue };
            let qualifiers = Qualifiers {
                doubted: qualifiers.doubted || doubted,
                ..qualifiers
            };
            return Some(self.read(&expression, qualifiers));
        }
        if depth == DEEPEST {
            return None;
        }
        let hour = self.hour(at).filter(|end| *end < self.tokens.len());
        let mut ways: Vec<(usize, Qualifiers)> = Vec::new();
        let mut add = |phrases: &[&str], qualifiers: Qualifiers| {
            ways.extend(
                phrases
                    .iter()
                    .filter_map(|phrase| Some((self.phrase(at, phrase)?, qualifiers))),
            );
        };
        add(
            BEFORE,
            Qualifiers {
                before: true,
                ..qualifiers
            },
        );
        add(
            FROM,
            Qualifiers {
                begins: true,
                ..qualifiers
            },
        );
        add(BY, Qualifiers { by: true, ..qualifiers });
        add(
            DOUBTS,
            Qualifiers {
                doubted: true,
                ..qualifiers
            },
        );
        add(PASSED_OVER, qualifiers);
        ways.extend(hour.map(|end| (end, qualifiers)));
        if self.sign(at) == Some('-') {
            ways.push((at + 1, qualifiers));
        }
        // The longest words first: "au plus tard le" before "au".
        ways.sort_by_key(|(end, _)| std::cmp::Reverse(*end));
        ways.into_iter()
            .find_map(|(next, qualifiers)| self.whole(next, qualifiers, depth + 1))
    }

    /// Whether nothing but hours and words of no weight stand from a token on; whether they doubt.
    fn passes(&self, at: usize, depth: usize) -> Option<bool> {
        if at == self.tokens.len() {
            return Some(false);
        }
        if depth == DEEPEST {
            return None;
        }
        let plain = self.any_phrase(at, BEHIND).max(self.hour(at));
        let plain = plain.or_else(|| (self.sign(at) == Some('-')).then_some(at + 1));
        if let Some(end) = plain {
            return self.passes(end, depth + 1);
        }
        let end = self.any_phrase(at, DOUBTS)?;
        self.passes(end, depth + 1).map(|_| true)
    }

    fn read(&self, expression: &Expression, qualifiers: Qualifiers) -> DayReading {
        let meaning = match expression.meaning {
            Meaning::Period(period) if qualifiers.before => Meaning::Period(period.before()),
            meaning => meaning,
        };
        let reading = match self.day_of(&Expression { meaning, ..*expression }) {
            Ok(day) => day,
            Err(doubt) => return DayReading::Ask(doubt),
        };
        match meaning {
            _ if qualifiers.begins => DayReading::Ask(DayDoubt::OpenEnded(reading.date)),
            _ if qualifiers.doubted => DayReading::Ask(DayDoubt::Unsure(reading.date)),
            Meaning::Period(period) if qualifiers.by => match self.eve_of_long(period) {
                Some(eve) => DayReading::Ask(DayDoubt::TwoReadings(eve, reading.date)),
                None => DayReading::Day(reading),
            },
            _ => DayReading::Day(reading),
        }
    }

    /// The day before a whole year or season begins, where it is still to come: `by 2028` may mean that one.
    fn eve_of_long(&self, period: Period) -> Option<Date> {
        let is_long = matches!(period.kind, PeriodKind::Year | PeriodKind::Season(_));
        let eve = (is_long && period.edge == Edge::Whole).then(|| period.before().resolve(self.today).ok())??;
        (eve >= self.today).then_some(eve)
    }

    /// The day that is meant, of a range with its first.
    pub(super) fn day_of(&self, expression: &Expression) -> Result<ParsedDay, DayDoubt> {
        let day = self.resolve(expression.meaning)?;
        let begins = expression.begins.filter(|begins| *begins <= day.date);
        Ok(ParsedDay {
            earliest: begins.unwrap_or(day.earliest),
            ..day
        })
    }

    /// The day that is meant.
    pub(super) fn resolve(&self, meaning: Meaning) -> Result<ParsedDay, DayDoubt> {
        let on = |date: Date| (date, date);
        let (span, year, precision) = match meaning {
            Meaning::Date(date) => (on(date.resolve(self.today)?), date.year, Precision::Day),
            Meaning::DayOfMonth(number) => (on(next_day_of_month(number, None, self.today)?), None, Precision::Day),
            Meaning::Period(period) => (period.resolve_span(self.today)?, period.year, period.precision()),
            Meaning::Day(date) => (on(date), None, Precision::Day),
            Meaning::Doubt(doubt) => return Err(doubt),
        };
        let (earliest, date) = span;
        Ok(ParsedDay {
            date,
            earliest,
            past: date < self.today,
            year_said: year.is_some_and(Year::is_said),
            precision,
        })
    }
}
