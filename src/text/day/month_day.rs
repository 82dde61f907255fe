//! A day of a month: `15 mars 2027`, `March 15th`, `le 12`.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::day_reading::DayDoubt;
use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::period::{Period, PeriodKind, YEARS_AHEAD, Year};
use super::token::Gap;
use super::vocabulary::{MonthName, is_french_month, month_name};

/// A day and a month, with or without a year; the day may be one that the month has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthDay {
    pub(super) day: u32,
    pub(super) month: u32,
    pub(super) year: Option<Year>,
}

impl MonthDay {
    /// The date; without a year, the next to come (the day of reading counts).
    pub(super) fn resolve(&self, today: Date) -> Result<Date, DayDoubt> {
        let in_year = |year: i16| {
            let (month, day) = (i8::try_from(self.month).ok()?, i8::try_from(self.day).ok()?);
            Date::new(year, month, day).ok()
        };
        let date = match self.year {
            Some(year) => in_year(year.value()),
            None => (0..=YEARS_AHEAD)
                .filter_map(|ahead| in_year(today.year().checked_add(ahead)?))
                .find(|date| *date >= today),
        };
        date.ok_or(DayDoubt::Impossible)
    }
}

/// The next day of that number; of that weekday too, where one is given.
pub(super) fn next_day_of_month(number: u32, weekday: Option<Weekday>, today: Date) -> Result<Date, DayDoubt> {
    let number = i8::try_from(number)
        .ok()
        .filter(|number| (1..=31).contains(number))
        .ok_or(DayDoubt::Impossible)?;
    // Within some years every number meets every weekday.
    let months = 0..12 * i32::from(YEARS_AHEAD);
    months
        .filter_map(|ahead| {
            let month = today.first_of_month().checked_add(ahead.months()).ok()?;
            Date::new(month.year(), month.month(), number).ok()
        })
        .find(|date| *date >= today && weekday.is_none_or(|weekday| date.weekday() == weekday))
        .ok_or(DayDoubt::Impossible)
}

impl Grammar<'_> {
    /// A month's name, a hyphen or a slash in front of it passed over.
    pub(super) fn month(&self, at: usize) -> Parsed<MonthName> {
        Some((month_name(self.word(at)?)?, at + 1))
    }

    /// `15`, `1er`, `quinze`, `fifteenth`: the number of a day, be it one that no month has.
    pub(super) fn day_number(&self, at: usize) -> Parsed<u32> {
        if let Some(rank) = self.rank(at) {
            return Some(rank);
        }
        if let Some(number) = self.number(at) {
            return (number.digits <= 2 && !number.elided).then_some((number.value, at + 1));
        }
        // "a March", "un mars" are no dates.
        self.count(at).filter(|(count, _)| (2..=31).contains(count))
    }

    /// A year behind a date or a period, else the same place.
    pub(super) fn maybe_year(&self, at: usize, two_digits: bool) -> (Option<Year>, usize) {
        match self.year_behind(at, two_digits) {
            Some((year, end)) => (Some(year), end),
            None => (None, at),
        }
    }

    /// `2027`, `, 2027`, `-2027`, `de l'année 2027`, `'27`, `next year`; `27` where two figures will do.
    fn year_behind(&self, at: usize, two_digits: bool) -> Parsed<Year> {
        if let Some(said) = self.year_counted(at) {
            return Some(said);
        }
        let glued = matches!(self.sign(at), Some('-' | '/' | '.')) && self.gap(at) == Gap::Glued;
        let start = if glued {
            at + 1
        } else {
            let start = self.maybe(at, &["de", "d'", "of", "en", "in"]);
            let start = self.maybe(start, &["l' annee", "l' an", "annee", "the year"]);
            if self.sign(start) == Some('-') {
                start + 1
            } else {
                start
            }
        };
        let number = self.number(start)?;
        if number.digits == 4 && is_year(number.value) {
            return Some((Year::Said(i16::try_from(number.value).ok()?), start + 1));
        }
        let short = number.digits == 2 && (number.elided || (two_digits && self.is_short_year(start)));
        short.then_some((Year::Said(short_year(number.value)?), start + 1))
    }

    /// Whether two figures can be a year: nothing is counted by them.
    fn is_short_year(&self, at: usize) -> bool {
        let counts = self
            .word(at + 1)
            .is_some_and(|word| matches!(word, "h" | "heures" | "am" | "pm"))
            || matches!(self.sign(at + 1), Some(':' | '%' | '.'));
        let ends = self.gap(at + 1) >= Gap::Comma || self.hour(at + 1).is_some();
        !counts && (ends || !self.in_sentence) && self.number(at).is_some_and(|number| (20..60).contains(&number.value))
    }

    fn year_counted(&self, at: usize) -> Parsed<Year> {
        let (ahead, end) = self.year_ahead(at)?;
        Some((Year::Counted(self.today.year().checked_add(ahead)?), end))
    }

    fn year_ahead(&self, at: usize) -> Parsed<i16> {
        let next = [
            "de l' annee prochaine",
            "de l' an prochain",
            "l' annee prochaine",
            "l' an prochain",
            "of next year",
            "next year",
        ];
        if let Some(end) = self.any_phrase(at, &next) {
            return Some((1, end));
        }
        let this = ["de cette annee", "cette annee", "of this year", "this year"];
        self.any_phrase(at, &this).map(|end| (0, end))
    }

    /// `15 mars 2027`, `15-Mar-27`, `the 15th of March`, `March 15th, 2027`.
    pub(super) fn calendar_date(&self, at: usize) -> Parsed<Expression> {
        let start = self.maybe(at, &["le", "the"]);
        self.day_first(start).or_else(|| self.month_first(start, false))
    }

    /// `March 27` behind a weekday: no month of a year.
    pub(super) fn announced_month_day(&self, at: usize) -> Parsed<Expression> {
        self.month_first(at, true)
    }

    fn day_first(&self, at: usize) -> Parsed<Expression> {
        let (day, behind) = self.day_number(at)?;
        let joined = matches!(self.sign(behind), Some('-' | '/' | '.')) && self.gap(behind) == Gap::Glued;
        let month_at = if joined {
            behind + 1
        } else {
            self.maybe(behind, &["of", "de", "d'", "du mois de", "du mois d'"])
        };
        let (name, behind) = self.month(month_at)?;
        let behind = self.maybe(behind, &["prochain"]);
        let (year, end) = self.maybe_year(behind, true);
        let date = MonthDay {
            day,
            month: u32::from(name.month.unsigned_abs()),
            year,
        };
        Some((Expression::new(Form::Full, Meaning::Date(date)), end))
    }

    fn month_first(&self, at: usize, announced: bool) -> Parsed<Expression> {
        let (name, behind) = self.month(at)?;
        let month = u32::from(name.month.unsigned_abs());
        let day_at = self.maybe(self.maybe_hyphen(behind), &["the", "le"]);
        let (day, behind_day) = self.day_number(day_at)?;
        let plain = self.number(day_at).is_some() && behind_day == day_at + 1;
        let (year, end) = self.maybe_year(behind_day, false);
        let date = MonthDay { day, month, year };
        // "Mai 68"
        if self.in_sentence && plain && day > 31 {
            return None;
        }
        // "en mars 15 personnes": French says the day first.
        let counts_something = self.in_sentence && plain && self.gap(end) < Gap::Comma && self.hour(end).is_none();
        if year.is_none() && counts_something && self.word(at).is_some_and(is_french_month) {
            return None;
        }
        let meaning = if year.is_none() && plain && day_at == behind && !announced {
            self.month_and_number(name, date)
        } else {
            Meaning::Date(date)
        };
        Some((Expression::new(Form::Full, meaning), end))
    }

    /// `mars 27` is the 27th or the month of a year, `mar. 16` a Tuesday or a day of March.
    fn month_and_number(&self, name: MonthName, date: MonthDay) -> Meaning {
        let short_year = short_year(date.day).filter(|_| (20..60).contains(&date.day));
        let period = short_year.map(|year| Period::new(PeriodKind::Month(name.month), Some(Year::Said(year))));
        let end = period.and_then(|period| period.resolve(self.today).ok());
        let end = end.filter(|end| *end >= self.today);
        match (date.resolve(self.today), end, period) {
            (Ok(day), Some(end), _) => Meaning::Doubt(DayDoubt::TwoReadings(day, end)),
            (Err(_), Some(_), Some(period)) if date.day > 31 => Meaning::Period(period),
            (Ok(day), _, _) if self.is_tuesday_too(name) => {
                let tuesday = next_day_of_month(date.day, Some(Weekday::Tuesday), self.today).unwrap_or(day);
                Meaning::Doubt(DayDoubt::TwoReadings(day, tuesday))
            }
            _ => Meaning::Date(date),
        }
    }

    fn is_tuesday_too(&self, name: MonthName) -> bool {
        name.month == 3 && name.is_short
    }

    /// `le 12`, `the 12th`, `12th`, `le 15 du mois prochain`.
    pub(super) fn day_of_month(&self, at: usize) -> Parsed<Expression> {
        let number_at = self.maybe(at, &["le", "au", "du", "the"]);
        let (number, end) = self.day_number(number_at)?;
        let is_rank = self.rank(number_at).is_some() && self.number(number_at).is_some();
        let announced = number_at > at && self.number(number_at).is_some();
        if !(is_rank || announced) {
            return None;
        }
        let next = self.any_phrase(end, &["du mois prochain", "of next month"]);
        let this = self.any_phrase(end, &["de ce mois", "of this month", "courant"]);
        let (ahead, end) = match (next, this) {
            (Some(end), _) => (1, end),
            (None, Some(end)) => (0, end),
            (None, None) => {
                let end = self.maybe(end, &["du mois", "of the month", "prochain"]);
                return Some((Expression::new(Form::DayNumber, Meaning::DayOfMonth(number)), end));
            }
        };
        let month = self.today.first_of_month().checked_add(ahead.months()).ok()?;
        let date = MonthDay {
            day: number,
            month: u32::from(month.month().unsigned_abs()),
            year: Some(Year::Counted(month.year())),
        };
        Some((Expression::new(Form::Relative, Meaning::Date(date)), end))
    }
}

pub(super) fn is_year(number: u32) -> bool {
    (1900..2200).contains(&number)
}

/// The year of two figures: of this century.
pub(super) fn short_year(figures: u32) -> Option<i16> {
    i16::try_from(figures).ok()?.checked_add(2000)
}
