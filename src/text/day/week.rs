//! Weeks by their number or by a day in them: `semaine 12`, `2027-W12`, `week of March 15`.

use super::day_reading::DayDoubt;
use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::month_day::is_year;
use super::period::{Period, PeriodKind, Year, unit_around};
use super::token::Gap;
use super::vocabulary::Unit;

impl Grammar<'_> {
    /// `semaine 12`, `S12`, `week 12 of 2027`, `2027-W12`.
    pub(super) fn week(&self, at: usize) -> Parsed<Expression> {
        if let Some(year) = self
            .number(at)
            .filter(|number| number.digits == 4 && is_year(number.value))
        {
            let (number, end) = self.week_number(self.maybe_hyphen(at + 1))?;
            return Some((
                week_expression(number, Some(Year::Said(i16::try_from(year.value).ok()?))),
                end,
            ));
        }
        let start = self.maybe(at, &["la", "en", "the"]);
        let (number, end) = self.week_number(start)?;
        let (year, end) = self.maybe_year(end, false);
        Some((week_expression(number, year), end))
    }

    fn week_number(&self, at: usize) -> Parsed<u32> {
        let name = self.word(at)?;
        let number_at = self.maybe(at + 1, &["n", "no", "numero", "number"]);
        let number = self
            .number(number_at)
            .filter(|number| number.digits <= 2 && !number.elided)?;
        let glued = self.gap(number_at) == Gap::Glued;
        let is_week = match name {
            "semaine" | "sem" | "week" | "wk" | "kw" => true,
            "w" => glued,
            // "S1" is a half of a year.
            "s" => glued && (number.digits == 2 || number.value > 2),
            _ => false,
        };
        is_week.then_some((number.value, number_at + 1))
    }

    /// `la semaine du 15 mars`, `week of March 15`, `le week-end du 15 mars`.
    pub(super) fn week_around(&self, at: usize) -> Parsed<Expression> {
        let start = self.maybe(at, &["la", "le", "the"]);
        let lead = [
            "semaine du",
            "semaine de",
            "week end du",
            "weekend du",
            "week of",
            "week of the",
            "week beginning",
            "week commencing",
            "weekend of",
        ];
        let date_at = self.any_phrase(start, &lead)?;
        let dated = [
            self.range(date_at),
            self.weekday(date_at),
            self.figures(date_at),
            self.calendar_date(date_at),
        ];
        let (found, end) = dated.into_iter().flatten().max_by_key(|(_, end)| *end)?;
        let Meaning::Date(date) = found.meaning else {
            return None;
        };
        let Ok(day) = date.resolve(self.today) else {
            return Some((Expression::doubt(found.form, DayDoubt::Impossible), end));
        };
        let (_, sunday) = unit_around(Unit::Weeks, day)?;
        // A year that was given stays.
        let meaning = match date.year {
            Some(Year::Said(_)) => Meaning::Period(Period::new(
                PeriodKind::Week(u32::from(sunday.iso_week_date().week().unsigned_abs())),
                Some(Year::Said(sunday.iso_week_date().year())),
            )),
            _ => Meaning::Day(sunday),
        };
        Some((Expression::new(Form::Full, meaning), end))
    }
}

fn week_expression(number: u32, year: Option<Year>) -> Expression {
    let form = if year.is_some() { Form::Full } else { Form::Label };
    Expression::new(form, Meaning::Period(Period::new(PeriodKind::Week(number), year)))
}
