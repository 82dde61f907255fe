//! Reading tokens: a cursor over words, and what an expression of time can be.

use jiff::civil::Date;

use super::day_reading::DayDoubt;
use super::month_day::MonthDay;
use super::period::Period;
use super::token::{Gap, Number, Token, TokenKind};
use super::vocabulary::{is_ordinal_ending, numeral, ordinal};

/// A value and the number of the token behind it.
pub(super) type Parsed<T> = Option<(T, usize)>;

/// What an expression means before a day is chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// A day of a month, with or without its year.
    Date(MonthDay),
    /// `le 12`: of the month in which it comes next.
    DayOfMonth(u32),
    /// A month, a quarter, a year …
    Period(Period),
    /// A day counted from the day of reading.
    Day(Date),
    /// One that has to be asked about.
    Doubt(DayDoubt),
}

/// How an expression is written: in a sentence some forms are more often something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// With a day and a month's name, or with all its figures.
    Full,
    /// `12/1`; whether it could be a part of a whole (`1/2`).
    Slash { fraction: bool },
    /// `le 12`
    DayNumber,
    /// `mars`
    Month,
    /// `T1`, `S12`
    Label,
    /// `2027`
    Year,
    /// `mardi`
    Weekday { short: bool },
    /// `dans 3 semaines`
    Relative,
    /// `Noël`, `été`
    Named,
}

/// An expression of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Expression {
    pub(super) meaning: Meaning,
    pub(super) form: Form,
    /// The first day of a range.
    pub(super) begins: Option<Date>,
}

impl Expression {
    pub(super) fn new(form: Form, meaning: Meaning) -> Self {
        Self {
            meaning,
            form,
            begins: None,
        }
    }

    pub(super) fn doubt(form: Form, doubt: DayDoubt) -> Self {
        Self::new(form, Meaning::Doubt(doubt))
    }
}

/// The tokens of a text, read on a day.
#[derive(Clone, Copy)]
pub(super) struct Grammar<'t> {
    pub(super) tokens: &'t [Token],
    pub(super) today: Date,
    /// Whether they are a sentence of which a date is a part: a number behind a date may count something else then.
    pub(super) in_sentence: bool,
}

impl<'t> Grammar<'t> {
    pub(super) fn word(&self, at: usize) -> Option<&'t str> {
        match &self.tokens.get(at)?.kind {
            TokenKind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn number(&self, at: usize) -> Option<Number> {
        match self.tokens.get(at)?.kind {
            TokenKind::Number(number) => Some(number),
            _ => None,
        }
    }

    pub(super) fn sign(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            TokenKind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    /// What comes before a token; a stop where there is none.
    pub(super) fn gap(&self, at: usize) -> Gap {
        self.tokens.get(at).map_or(Gap::Stop, |token| token.gap)
    }

    /// The token behind a phrase, its words apart by spaces; a hyphen between two of them is passed over.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        // Most phrases fail at once.
        if !phrase.starts_with(self.word(at)?) {
            return None;
        }
        let mut next = at;
        for (nth, wanted) in phrase.split(' ').enumerate() {
            if nth > 0 && self.sign(next) == Some('-') {
                next += 1;
            }
            if self.word(next) != Some(wanted) {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// The token behind the longest of some phrases.
    pub(super) fn any_phrase(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().filter_map(|phrase| self.phrase(at, phrase)).max()
    }

    /// The same, where the phrase may be left out.
    pub(super) fn maybe(&self, at: usize, phrases: &[&str]) -> usize {
        self.any_phrase(at, phrases).unwrap_or(at)
    }

    /// The token behind a hyphen, where there is one.
    pub(super) fn maybe_hyphen(&self, at: usize) -> usize {
        if self.sign(at) == Some('-') { at + 1 } else { at }
    }

    /// A number in figures or in words: `15`, `quinze`, `vingt et un`, `twenty-five`, `a`.
    pub(super) fn count(&self, at: usize) -> Parsed<u32> {
        if let Some(number) = self.number(at) {
            return (number.digits <= 4).then_some((number.value, at + 1));
        }
        let first = numeral(self.word(at)?)?;
        let units = self.maybe_hyphen(at + 1);
        let units = self.maybe(units, &["et"]);
        let more = self.word(units).filter(|word| !matches!(*word, "a" | "an"));
        match more.and_then(numeral) {
            Some(more) if first == 10 && (7..=9).contains(&more) => Some((first + more, units + 1)),
            Some(more) if (20..100).contains(&first) && more < 20 => Some((first + more, units + 1)),
            _ => Some((first, at + 1)),
        }
    }

    /// A rank: `1er`, `2e`, `15th`, `premier`, `twenty-first`.
    pub(super) fn rank(&self, at: usize) -> Parsed<u32> {
        if let Some(number) = self.number(at) {
            let glued = self.gap(at + 1) == Gap::Glued && self.word(at + 1).is_some_and(is_ordinal_ending);
            return (glued && number.digits <= 2).then_some((number.value, at + 2));
        }
        let word = self.word(at)?;
        if let Some(rank) = ordinal(word) {
            return Some((rank, at + 1));
        }
        let tens = numeral(word).filter(|tens| matches!(tens, 20 | 30))?;
        let units = self.maybe_hyphen(at + 1);
        let rank = ordinal(self.word(units)?).filter(|rank| *rank < 10)?;
        Some((tens + rank, units + 1))
    }

    /// Candidates for an expression that begins at a token, the longest first.
    pub(super) fn expressions(&self, at: usize) -> Vec<(Expression, usize)> {
        let mut found: Vec<(Expression, usize)> = self.simple(at);
        found.extend(self.range(at));
        // Of two of a length the first stays first.
        found.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
        found
    }

    /// Those that are no range.
    pub(super) fn simple(&self, at: usize) -> Vec<(Expression, usize)> {
        let readers: [fn(&Self, usize) -> Parsed<Expression>; 8] = [
            Self::relative,
            Self::weekday,
            Self::figures,
            Self::calendar_date,
            Self::holiday,
            Self::edged_period,
            Self::period,
            Self::day_of_month,
        ];
        readers.iter().filter_map(|read| read(self, at)).collect()
    }

    /// The longest expression that is no range.
    pub(super) fn longest(&self, at: usize) -> Parsed<Expression> {
        let mut longest: Parsed<Expression> = None;
        for found in self.simple(at) {
            if longest.is_none_or(|(_, end)| found.1 > end) {
                longest = Some(found);
            }
        }
        longest
    }
}
