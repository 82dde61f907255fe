//! Days of the week, alone or beside a date that they have to go with.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use super::day_reading::DayDoubt;
use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::month_day::next_day_of_month;
use super::period::{Period, PeriodKind, unit_around};
use super::token::Gap;
use super::vocabulary::{Unit, month_name, weekday_name};

impl Grammar<'_> {
    /// `mardi`, `mardi prochain`, `mardi 15`, `mar. 15 mars 2027`, `Tuesday of next week`, `next Tuesday`.
    pub(super) fn weekday(&self, at: usize) -> Parsed<Expression> {
        let counted = self.any_phrase(at, &["a week on", "a week from", "week on"]);
        let start = counted.unwrap_or_else(|| self.maybe(at, &["ce", "le", "next", "this", "this coming", "prochain"]));
        let (weekday, short) = weekday_name(self.word(start)?)?;
        let form = Form::Weekday { short };
        let behind = start + 1;
        if counted.is_some() {
            let day = self.coming(weekday, 1.week())?;
            return Some((Expression::new(form, Meaning::Day(day)), behind));
        }
        if let Some(found) = self.dated_weekday(weekday, behind) {
            return Some(found);
        }
        if let Some((day, end)) = self.shifted_weekday(weekday, behind) {
            return Some((Expression::new(Form::Relative, Meaning::Day(day)), end));
        }
        let day = self.coming(weekday, Span::new())?;
        let meaning = match month_name(self.word(start)?) {
            // "mar." alone is March as well as a Tuesday.
            Some(_) => return None,
            None => Meaning::Day(day),
        };
        Some((Expression::new(form, meaning), behind))
    }

    /// The date or the day's number behind a weekday.
    fn dated_weekday(&self, weekday: Weekday, at: usize) -> Parsed<Expression> {
        let date_at = self.maybe(at, &["le", "the", "du", "au"]);
        let dated = [
            self.figures(date_at),
            self.calendar_date(date_at),
            self.announced_month_day(date_at),
        ];
        let mut longest: Parsed<Expression> = None;
        for found in dated.into_iter().flatten() {
            let is_day = matches!(found.0.meaning, Meaning::Date(_));
            if is_day && longest.is_none_or(|(_, end)| found.1 > end) {
                longest = Some(found);
            }
        }
        if let Some((found, end)) = longest {
            return Some((self.checked(weekday, found), end));
        }
        let (number, end) = self.day_number(date_at)?;
        let bare = self.number(date_at).is_some();
        // "mar. 16" may be a day of March, "mardi 14h" has an hour.
        let ambiguous = at
            .checked_sub(1)
            .and_then(|name| month_name(self.word(name)?))
            .is_some();
        if !bare
            || ambiguous
            || self.hour(date_at).is_some()
            || self.sign(end).is_some_and(|sign| matches!(sign, '%' | ':'))
        {
            return None;
        }
        if self.in_sentence && self.gap(end) < Gap::Comma && self.hour(end).is_none() && self.sign(end) != Some('-') {
            return None;
        }
        let meaning = match next_day_of_month(number, Some(weekday), self.today) {
            Ok(day) => Meaning::Day(day),
            Err(doubt) => Meaning::Doubt(doubt),
        };
        Some((Expression::new(Form::Full, meaning), end))
    }

    /// The same expression, or what does not go together.
    pub(super) fn checked(&self, weekday: Weekday, found: Expression) -> Expression {
        let date = match found.meaning {
            Meaning::Date(date) => date.resolve(self.today).ok(),
            Meaning::Day(day) => Some(day),
            _ => None,
        };
        let meaning = match date {
            Some(date) if date.weekday() != weekday => Meaning::Doubt(DayDoubt::Weekday { said: weekday, date }),
            _ => found.meaning,
        };
        Expression::new(Form::Full, meaning)
    }

    /// `mardi prochain`, `mardi en huit`, `mardi de la semaine prochaine`.
    fn shifted_weekday(&self, weekday: Weekday, at: usize) -> Parsed<Date> {
        let prochain = self.any_phrase(at, &["prochain", "qui vient", "next", "a venir"]);
        if let Some(end) = prochain {
            return Some((self.coming(weekday, Span::new())?, end));
        }
        if let Some(end) = self.any_phrase(at, &["en huit", "week"]) {
            return Some((self.coming(weekday, 1.week())?, end));
        }
        if let Some(end) = self.any_phrase(at, &["en quinze"]) {
            return Some((self.coming(weekday, 2.weeks())?, end));
        }
        let next_week = [
            "de la semaine prochaine",
            "la semaine prochaine",
            "semaine prochaine",
            "of next week",
            "next week",
        ];
        let end = self.any_phrase(at, &next_week)?;
        let (_, sunday) = unit_around(Unit::Weeks, self.today)?;
        Some((sunday.nth_weekday(1, weekday).ok()?, end))
    }

    /// The next such day of the week, never the day of reading, and so much later.
    fn coming(&self, weekday: Weekday, later: Span) -> Option<Date> {
        self.today.nth_weekday(1, weekday).ok()?.checked_add(later).ok()
    }

    /// With the weekday that follows a date (`15 mars 2027 (lundi)`) or a week (`semaine prochaine, mardi`).
    pub(super) fn with_weekday_behind(&self, found: Expression, at: usize) -> (Expression, usize) {
        let Some((weekday, short)) = self.word(at).and_then(weekday_name) else {
            return (found, at);
        };
        let set_apart = self.gap(at) == Gap::Comma && self.gap(at + 1) >= Gap::Comma;
        if self.in_sentence && (short || !set_apart) {
            return (found, at);
        }
        match found.meaning {
            Meaning::Period(Period {
                kind: PeriodKind::Span(monday, _, Unit::Weeks),
                ..
            }) => {
                let day = i32::from(weekday.to_monday_zero_offset()).days();
                let day = monday.checked_add(day).ok().map(Meaning::Day);
                let within = day.map(|meaning| Expression::new(Form::Relative, meaning));
                within.map_or((found, at), |within| (within, at + 1))
            }
            Meaning::Date(_) | Meaning::Day(_) => (self.checked(weekday, found), at + 1),
            Meaning::Period(_) | Meaning::DayOfMonth(_) | Meaning::Doubt(_) => (found, at),
        }
    }
}
