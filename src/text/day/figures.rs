//! Dates in figures: `2027-03-15`, `15/3/27`, `12/1`, `03/2027`.

use jiff::civil::Date;

use super::day_reading::DayDoubt;
use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::month_day::{MonthDay, is_year, short_year};
use super::period::{Period, PeriodKind, Year};
use super::token::{Gap, Number, TokenKind};

/// Numbers with one separator between them.
struct Figures {
    numbers: Vec<Number>,
    separator: char,
    /// Whether spaces are around the separators.
    spaced: bool,
}

impl Grammar<'_> {
    /// A date or a month in figures, day before month.
    pub(super) fn figures(&self, at: usize) -> Parsed<Expression> {
        if let Some(compact) = self.number(at).filter(|number| number.digits == 8) {
            return Some((self.compact(compact.value)?, at + 1));
        }
        let (figures, end) = self.separated(at)?;
        let said = self.read_figures(&figures)?;
        Some((said, self.behind_clock(end)))
    }

    fn separated(&self, at: usize) -> Parsed<Figures> {
        let mut numbers = vec![self.number(at)?];
        let before = at.checked_sub(1).and_then(|before| self.sign(before));
        let before = before.filter(|sign| self.gap(at) == Gap::Glued && matches!(sign, '/' | '-' | '.' | '+'));
        let mut separator = None;
        let mut spaced = false;
        let mut end = at + 1;
        while numbers.len() < 4 {
            let (sign, number_at) = match self.sign(end) {
                Some(sign @ ('/' | '-' | '.')) => (sign, end + 1),
                // "15 03 2027"
                None if self.number(end).is_some() => (' ', end),
                _ => break,
            };
            let Some(number) = self.number(number_at) else { break };
            if separator.is_some_and(|separator| separator != sign) {
                break;
            }
            separator = Some(sign);
            spaced |= self.gap(end) != Gap::Glued || self.gap(number_at) != Gap::Glued;
            numbers.push(number);
            end = number_at + 1;
        }
        // A part of a longer row of figures: a telephone's, a reference's.
        if before.is_some_and(|before| matches!(before, '.' | '+') || Some(before) == separator) {
            return None;
        }
        let figures = Figures {
            numbers,
            separator: separator?,
            spaced,
        };
        Some((figures, end))
    }

    fn read_figures(&self, figures: &Figures) -> Option<Expression> {
        let separator = figures.separator;
        match figures.numbers[..] {
            [year, month, day] if is_whole_year(year) && is_small(month) && is_small(day) && separator != ' ' => {
                Some(full_date(day, month, year.value))
            }
            [day, month, year] if is_small(day) && is_small(month) && is_whole_year(year) => {
                Some(full_date(day, month, year.value))
            }
            _ if figures.spaced || separator == ' ' => None,
            [first, month, last] if is_small(first) && is_small(month) && last.digits == 2 => {
                Some(self.short_year(first, month, last))
            }
            [month, year] if is_small(month) && is_whole_year(year) => Some(month_of_year(month, year)),
            [year, month] if is_whole_year(year) && is_small(month) => Some(year_first(year, month)),
            [first, second] if is_whole_year(first) && is_whole_year(second) && first.value < second.value => {
                Some(whole_year(second.value))
            }
            [day, month] => self.day_and_month(day, month, separator),
            _ => None,
        }
    }

    /// `20270315`, `15032027`.
    fn compact(&self, figures: u32) -> Option<Expression> {
        let (year, month, day) = (figures / 10_000, figures / 100 % 100, figures % 100);
        let (day, month, year) = if is_year(year) {
            (day, month, year)
        } else {
            (figures / 1_000_000, figures / 10_000 % 100, figures % 10_000)
        };
        let said = i16::try_from(year).ok().filter(|_| is_year(year))?;
        let date = MonthDay {
            day,
            month,
            year: Some(Year::Said(said)),
        };
        date.resolve(self.today).ok()?;
        Some(Expression::new(Form::Full, Meaning::Date(date)))
    }

    /// `15/03/27`; where that is past and `27/03/15` is not, both are possible.
    fn short_year(&self, first: Number, month: Number, last: Number) -> Expression {
        let in_century = |day: Number, year: Number| MonthDay {
            day: day.value,
            month: month.value,
            year: short_year(year.value).map(Year::Said),
        };
        let day_first = in_century(first, last);
        let year_first = in_century(last, first).resolve(self.today).ok();
        match (day_first.resolve(self.today), year_first) {
            (Ok(day), Some(other)) if day < self.today && other >= self.today => {
                Expression::doubt(Form::Full, DayDoubt::TwoReadings(day, other))
            }
            _ => Expression::new(Form::Full, Meaning::Date(day_first)),
        }
    }

    /// `12/1`, `15.03`; "2.5" and "3-4" are a number and a range, `03/27` may be a month of a year.
    fn day_and_month(&self, day: Number, month: Number, separator: char) -> Option<Expression> {
        let two_each = day.digits == 2 && month.digits == 2;
        if !(is_small(day) && is_small(month)) || (separator != '/' && !(two_each && month.value <= 12)) {
            return None;
        }
        let date = MonthDay {
            day: day.value,
            month: month.value,
            year: None,
        };
        let form = Form::Slash {
            fraction: day.value < month.value && !two_each,
        };
        if let Some(doubt) = self.month_of_short_year(day, month) {
            return Some(Expression::doubt(form, doubt));
        }
        Some(Expression::new(form, Meaning::Date(date)))
    }

    fn month_of_short_year(&self, month: Number, year: Number) -> Option<DayDoubt> {
        let month_number = i8::try_from(month.value)
            .ok()
            .filter(|month| (1..=12).contains(month))?;
        let said = short_year(year.value).filter(|_| year.value > 12)?;
        let end = Period::new(PeriodKind::Month(month_number), Some(Year::Said(said)));
        let end = end.resolve(self.today).ok().filter(|end| *end >= self.today)?;
        // As Americans write it.
        let date = MonthDay {
            day: year.value,
            month: month.value,
            year: None,
        };
        let day: Option<Date> = date.resolve(self.today).ok();
        Some(DayDoubt::TwoReadings(day.unwrap_or(end), end))
    }

    /// Behind the hour of `2027-03-15T10:00:00+01:00`.
    fn behind_clock(&self, at: usize) -> usize {
        let is_clock = self.word(at) == Some("t") && self.gap(at) == Gap::Glued && self.number(at + 1).is_some();
        if !is_clock {
            return at;
        }
        let mut end = at + 1;
        while self.gap(end) == Gap::Glued
            && let Some(token) = self.tokens.get(end)
        {
            let belongs = match &token.kind {
                TokenKind::Number(_) => true,
                TokenKind::Sign(sign) => matches!(sign, ':' | '.' | '+' | '-'),
                TokenKind::Word(word) => word == "z",
            };
            if !belongs {
                break;
            }
            end += 1;
        }
        end
    }
}

fn is_small(number: Number) -> bool {
    number.digits <= 2 && !number.elided
}

fn is_whole_year(number: Number) -> bool {
    number.digits == 4 && is_year(number.value)
}

fn full_date(day: Number, month: Number, year: u32) -> Expression {
    let date = MonthDay {
        day: day.value,
        month: month.value,
        year: i16::try_from(year).ok().map(Year::Said),
    };
    Expression::new(Form::Full, Meaning::Date(date))
}

fn month_of_year(month: Number, year: Number) -> Expression {
    let number = i8::try_from(month.value).ok().filter(|month| (1..=12).contains(month));
    let said = i16::try_from(year.value).ok().map(Year::Said);
    match number {
        Some(month) => Expression::new(Form::Full, Meaning::Period(Period::new(PeriodKind::Month(month), said))),
        None => Expression::doubt(Form::Full, DayDoubt::Impossible),
    }
}

/// `2027-03`, `2026-27`.
fn year_first(year: Number, second: Number) -> Expression {
    if second.value > 12 && second.value == (year.value + 1) % 100 {
        return whole_year(year.value + 1);
    }
    month_of_year(second, year)
}

fn whole_year(year: u32) -> Expression {
    let said = i16::try_from(year).ok().map(Year::Said);
    Expression::new(Form::Year, Meaning::Period(Period::new(PeriodKind::Year, said)))
}
