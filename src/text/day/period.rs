//! Periods: their first and last day, the part that is meant, the year in which they come next.

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday, date};

use super::day_reading::{DayDoubt, Precision};
use super::holiday::Holiday;
use super::vocabulary::{Season, Unit};

/// A stretch of days, as it is named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Period {
    pub(super) kind: PeriodKind,
    pub(super) year: Option<Year>,
    pub(super) edge: Edge,
    /// Whether it must begin after the day of reading (`mars prochain`).
    pub(super) is_next: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum PeriodKind {
    Month(i8),
    /// Days of a month; the last is cut to its length.
    MonthDays {
        month: i8,
        first: i8,
        last: i8,
    },
    /// The first Monday of March; -1 is the last.
    NthWeekday {
        month: i8,
        nth: i8,
        weekday: Weekday,
    },
    Quarter(u32),
    Half(u32),
    Season(Season),
    Year,
    /// ISO 8601: from Monday to Sunday.
    Week(u32),
    Holiday(Holiday),
    /// The one in which the day of reading is, else the one behind it: `fin du mois`.
    Current(Unit),
    /// Between two days, counted from the day of reading.
    Span(Date, Date, Unit),
}

/// The year behind a date or a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// In figures.
    Said(i16),
    /// Counted from the day of reading: `next year`.
    Counted(i16),
}

impl Year {
    pub(super) fn value(self) -> i16 {
        match self {
            Self::Said(year) | Self::Counted(year) => year,
        }
    }

    pub(super) fn is_said(self) -> bool {
        matches!(self, Self::Said(_))
    }
}

/// Which day of a period is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    /// Its last day, because nothing else is given.
    Whole,
    Begin,
    Middle,
    End,
    /// The day before it begins.
    Before,
}

/// How many years ahead something is looked for: the 29th of February may be eight years away.
pub(super) const YEARS_AHEAD: i16 = 8;

impl Period {
    pub(super) fn new(kind: PeriodKind, year: Option<Year>) -> Self {
        Self {
            kind,
            year,
            edge: Edge::Whole,
            is_next: false,
        }
    }

    pub(super) fn span(first: Date, last: Date, unit: Unit) -> Self {
        Self::new(PeriodKind::Span(first, last, unit), None)
    }

    pub(super) fn with_edge(self, edge: Edge) -> Self {
        Self { edge, ..self }
    }

    /// As `avant` changes it: a period has to wait for nothing, its end is its end.
    pub(super) fn before(self) -> Self {
        let edge = match self.edge {
            _ if self.precision() == Precision::Day => Edge::Whole,
            Edge::Whole | Edge::Begin | Edge::Before => Edge::Before,
            Edge::Middle | Edge::End => self.edge,
        };
        self.with_edge(edge)
    }

    pub(super) fn precision(&self) -> Precision {
        match self.kind {
            PeriodKind::Holiday(_) | PeriodKind::NthWeekday { .. } => Precision::Day,
            PeriodKind::Week(_) => Precision::Week,
            PeriodKind::Month(_) | PeriodKind::MonthDays { .. } => Precision::Month,
            PeriodKind::Quarter(_) => Precision::Quarter,
            PeriodKind::Season(_) => Precision::Season,
            PeriodKind::Half(_) => Precision::Half,
            PeriodKind::Year => Precision::Year,
            PeriodKind::Current(unit) | PeriodKind::Span(_, _, unit) => match unit {
                Unit::Days => Precision::Day,
                Unit::Weeks => Precision::Week,
                Unit::Months => Precision::Month,
                Unit::Quarters => Precision::Quarter,
                Unit::Halves => Precision::Half,
                Unit::Years => Precision::Year,
            },
        }
    }

    /// The day that is meant; without a year, the next to come.
    pub(super) fn resolve(&self, today: Date) -> Result<Date, DayDoubt> {
        self.resolve_span(today).map(|(_, day)| day)
    }

    /// The same, with the first day that is meant as well.
    pub(super) fn resolve_span(&self, today: Date) -> Result<(Date, Date), DayDoubt> {
        let day = match (self.kind, self.year) {
            (PeriodKind::Span(first, last, _), _) => self.day_within(first, last),
            (PeriodKind::Current(unit), _) => self.current(unit, today),
            (kind, Some(year)) => bounds(kind, year.value()).and_then(|(first, last)| self.day_within(first, last)),
            (kind, None) => (-1..=YEARS_AHEAD)
                .filter_map(|ahead| bounds(kind, today.year().checked_add(ahead)?))
                .filter(|(first, _)| !self.is_next || *first > today)
                .filter_map(|(first, last)| self.day_within(first, last))
                .find(|(_, day)| *day >= today),
        };
        day.ok_or(DayDoubt::Impossible)
    }

    /// Of this week, month … or the one behind it.
    fn current(&self, unit: Unit, today: Date) -> Option<(Date, Date)> {
        let (first, last) = unit_around(unit, today)?;
        let next = unit_around(unit, last.tomorrow().ok()?)?;
        [(first, last), next]
            .into_iter()
            .filter_map(|(first, last)| self.day_within(first, last))
            .find(|(_, day)| *day >= today)
    }

    fn day_within(&self, first: Date, last: Date) -> Option<(Date, Date)> {
        let day = match self.edge {
            Edge::Whole => return Some((first, last)),
            Edge::End => Some(last),
            Edge::Before => first.yesterday().ok(),
            Edge::Begin => early_in(self.precision(), first, last),
            Edge::Middle => middle_of(self.precision(), first, last),
        };
        day.map(|day| (day, day))
    }
}

/// The end of a period's first part: the 10th of a month, March of a year, Tuesday of a week, else a third.
fn early_in(precision: Precision, first: Date, last: Date) -> Option<Date> {
    match precision {
        Precision::Day => Some(first),
        Precision::Week => first.checked_add(1.day()).ok(),
        Precision::Month => first.checked_add(9.days()).ok(),
        Precision::Quarter => Some(first.last_of_month()),
        Precision::Half => Some(first.checked_add(1.month()).ok()?.last_of_month()),
        Precision::Year => Some(first.checked_add(2.months()).ok()?.last_of_month()),
        Precision::Season => first.checked_add((days_between(first, last)? / 3).days()).ok(),
    }
}

/// The middle of a period: the 15th of a month, 30 June of a year, Wednesday of a week.
fn middle_of(precision: Precision, first: Date, last: Date) -> Option<Date> {
    match precision {
        Precision::Day => Some(first),
        Precision::Week => first.checked_add(2.days()).ok(),
        Precision::Month => first.checked_add(14.days()).ok(),
        Precision::Quarter => first.checked_add(1.month().days(14)).ok(),
        Precision::Half => Some(first.checked_add(2.months()).ok()?.last_of_month()),
        Precision::Year => Some(first.checked_add(5.months()).ok()?.last_of_month()),
        Precision::Season => first.checked_add((days_between(first, last)? / 2).days()).ok(),
    }
}

fn days_between(first: Date, last: Date) -> Option<i32> {
    first.until(last).ok().map(|span| span.get_days())
}

/// The first and last day in a year; `None` where that year has no such period.
fn bounds(kind: PeriodKind, year: i16) -> Option<(Date, Date)> {
    let months = |first: i8, last: i8| -> Option<(Date, Date)> {
        Some((
            Date::new(year, first, 1).ok()?,
            Date::new(year, last, 1).ok()?.last_of_month(),
        ))
    };
    let numbered = |number: u32, months_each: i8| {
        let last = i8::try_from(number).ok()?.checked_mul(months_each)?;
        months(last - months_each + 1, last)
    };
    match kind {
        PeriodKind::Month(month) => months(month, month),
        PeriodKind::MonthDays { month, first, last } => {
            let end = Date::new(year, month, 1).ok()?.last_of_month();
            let last = last.min(end.day());
            Some((Date::new(year, month, first).ok()?, Date::new(year, month, last).ok()?))
        }
        PeriodKind::NthWeekday { month, nth, weekday } => {
            let day = Date::new(year, month, 1)
                .ok()?
                .nth_weekday_of_month(nth, weekday)
                .ok()?;
            Some((day, day))
        }
        PeriodKind::Quarter(number) => numbered(number, 3),
        PeriodKind::Half(number) => numbered(number, 6),
        PeriodKind::Season(season) => season_in(season, year),
        PeriodKind::Year => months(1, 12),
        PeriodKind::Week(number) => {
            let monday = ISOWeekDate::new(year, i8::try_from(number).ok()?, Weekday::Monday).ok()?;
            let monday = Date::from(monday);
            Some((monday, monday.checked_add(6.days()).ok()?))
        }
        PeriodKind::Holiday(holiday) => holiday.in_year(year).map(|day| (day, day)),
        PeriodKind::Current(_) | PeriodKind::Span(..) => None,
    }
}

/// Seasons as calendars print them; the days of solstices differ by one at most.
fn season_in(season: Season, year: i16) -> Option<(Date, Date)> {
    let in_years = |first: (i8, i8), last: (i16, i8, i8)| {
        Some((
            Date::new(year, first.0, first.1).ok()?,
            Date::new(year.checked_add(last.0)?, last.1, last.2).ok()?,
        ))
    };
    match season {
        Season::Spring => in_years((3, 20), (0, 6, 20)),
        Season::Summer => in_years((6, 21), (0, 9, 22)),
        Season::Autumn => in_years((9, 23), (0, 12, 20)),
        Season::Winter => in_years((12, 21), (1, 3, 19)),
    }
}

/// The week, month … of a day.
pub(super) fn unit_around(unit: Unit, day: Date) -> Option<(Date, Date)> {
    let months = |each: i8| -> Option<(Date, Date)> {
        let first = (day.month() - 1) / each * each + 1;
        let last = date(day.year(), first + each - 1, 1).last_of_month();
        Some((date(day.year(), first, 1), last))
    };
    match unit {
        Unit::Days => Some((day, day)),
        Unit::Weeks => {
            let monday = day
                .checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days())
                .ok()?;
            Some((monday, monday.checked_add(6.days()).ok()?))
        }
        Unit::Months => months(1),
        Unit::Quarters => months(3),
        Unit::Halves => months(6),
        Unit::Years => months(12),
    }
}
