//! Parts of a year and of a month that a number or a rank names: `T1-2027`, `first half of March`.

use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::month_day::is_year;
use super::period::{Period, PeriodKind, Year};
use super::token::Gap;
use super::vocabulary::{YearPart, weekday_name, year_part_letter, year_part_name};

impl Grammar<'_> {
    /// `première quinzaine de mars`, `first week of March`, `le premier lundi de mars`, `last Friday of April 2027`.
    pub(super) fn part_of_month(&self, at: usize) -> Parsed<Expression> {
        let start = self.maybe(at, &["la", "le", "the"]);
        let (rank, what_at) = match self.any_phrase(start, &["derniere", "dernier", "last"]) {
            Some(next) => (-1, next),
            None => {
                let (rank, next) = self.rank(start)?;
                (i8::try_from(rank).ok()?, next)
            }
        };
        let what = self.word(what_at)?;
        let month_at = self.maybe(what_at + 1, &["de", "d'", "du mois de", "du mois d'", "of", "in"]);
        let (name, behind) = self.month(month_at)?;
        let (year, end) = self.maybe_year(behind, true);
        let month = name.month;
        let days = |first: i8, last: i8| PeriodKind::MonthDays { month, first, last };
        let kind = match (what, rank) {
            ("quinzaine" | "moitie" | "half", 1) => days(1, 15),
            ("quinzaine" | "moitie" | "half", 2 | -1) => days(16, 31),
            ("semaine" | "week", 1..=4) => days(7 * rank - 6, 7 * rank),
            ("semaine" | "week", -1) => days(25, 31),
            ("jour" | "day", -1) => days(31, 31),
            (word, 1..=5 | -1) => PeriodKind::NthWeekday {
                month,
                nth: rank,
                weekday: weekday_name(word).filter(|(_, short)| !short)?.0,
            },
            _ => return None,
        };
        let kind = if kind == days(31, 31) {
            PeriodKind::Month(month)
        } else {
            kind
        };
        Some((
            Expression::new(Form::Full, Meaning::Period(Period::new(kind, year))),
            end,
        ))
    }

    /// `T1 2027`, `1T27`, `2027-Q2`, `1er trimestre`, `trimestre 1 de 2027`, `second half of 2027`.
    pub(super) fn part_of_year(&self, at: usize) -> Parsed<Expression> {
        let at = self.maybe(at, &["le", "au", "the"]);
        if let Some(year) = self
            .number(at)
            .filter(|number| number.digits == 4 && is_year(number.value))
        {
            let (part, number, end) = self.numbered_part(self.maybe_hyphen(at + 1))?;
            return Some((
                part_expression(part, number, Some(Year::Said(i16::try_from(year.value).ok()?)))?,
                end,
            ));
        }
        let (part, number, end) = self.numbered_part(at)?;
        let (year, end) = self.maybe_year(end, true);
        let end = if year.is_none() {
            self.maybe(end, &["prochain", "next"])
        } else {
            end
        };
        Some((part_expression(part, number, year)?, end))
    }

    fn numbered_part(&self, at: usize) -> Option<(YearPart, u32, usize)> {
        if let Some(part) = self.word(at).and_then(year_part_letter)
            && self.gap(at + 1) <= Gap::Space
            && let Some(number) = self.number(at + 1).filter(|number| number.digits == 1)
        {
            return Some((part, number.value, at + 2));
        }
        if let Some(number) = self.number(at).filter(|number| number.digits == 1)
            && let Some(part) = self.word(at + 1).and_then(year_part_letter)
        {
            return Some((part, number.value, at + 2));
        }
        if let Some(part) = self.word(at).and_then(year_part_name)
            && self.word(at) != Some("sem")
            && let Some(number) = self.number(at + 1).filter(|number| number.digits == 1)
        {
            return Some((part, number.value, at + 2));
        }
        if let Some(next) = self.any_phrase(at, &["dernier", "last"]) {
            let part = year_part_name(self.word(next)?)?;
            return Some((part, part.count(), next + 1));
        }
        let (rank, next) = self.rank(at)?;
        let name = self.word(next)?;
        let part = year_part_name(name)
            .or_else(|| year_part_letter(name))
            .or((name == "moitie").then_some(YearPart::Half))?;
        Some((part, rank, next + 1))
    }
}

fn part_expression(part: YearPart, number: u32, year: Option<Year>) -> Option<Expression> {
    if !(1..=part.count()).contains(&number) {
        return None;
    }
    let kind = match part {
        YearPart::Quarter => PeriodKind::Quarter(number),
        YearPart::Half => PeriodKind::Half(number),
    };
    let form = if year.is_some() { Form::Full } else { Form::Label };
    Some(Expression::new(form, Meaning::Period(Period::new(kind, year))))
}
