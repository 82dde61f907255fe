//! Periods as they are named: `mars 2027`, `T1-2027`, `semaine 12`, `fin du mois`, `début mars`.

use super::day_reading::DayDoubt;
use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::month_day::is_year;
use super::period::{Edge, Period, PeriodKind, Year};
use super::vocabulary::{Unit, season_name, unit_name, weekday_name};

/// Words for the edges of a period, behind an article or none.
const EDGES: [(&str, Edge); 24] = [
    ("fin", Edge::End),
    ("toute fin", Edge::End),
    ("en fin", Edge::End),
    ("a la fin", Edge::End),
    ("au plus tard fin", Edge::End),
    ("end", Edge::End),
    ("the end", Edge::End),
    ("late", Edge::End),
    ("debut", Edge::Begin),
    ("tout debut", Edge::Begin),
    ("en debut", Edge::Begin),
    ("au debut", Edge::Begin),
    ("start of", Edge::Begin),
    ("the start of", Edge::Begin),
    ("the beginning", Edge::Begin),
    ("beginning", Edge::Begin),
    ("early", Edge::Begin),
    ("early in", Edge::Begin),
    ("mi", Edge::Middle),
    ("a la mi", Edge::Middle),
    ("mid", Edge::Middle),
    ("milieu", Edge::Middle),
    ("au milieu", Edge::Middle),
    ("middle", Edge::Middle),
];

const OF: &[&str] = &["de", "du", "d'", "de la", "of", "of the", "in", "des"];

impl Grammar<'_> {
    /// A period by its name, its last day meant.
    pub(super) fn period(&self, at: usize) -> Parsed<Expression> {
        self.named_period(at, false)
    }

    /// `fin mars`, `début du T2`, `mi-2027`, `end of the month`, `year-end 2027`.
    pub(super) fn edged_period(&self, at: usize) -> Parsed<Expression> {
        if let Some(found) = self.unit_end(at) {
            return Some(found);
        }
        let start = self.maybe(at, &["la", "le", "l'", "the"]);
        let edges = EDGES
            .iter()
            .filter_map(|(name, edge)| Some((*edge, self.phrase(start, name)?)));
        let (edge, behind) = edges.max_by_key(|(_, end)| *end)?;
        let behind = self.maybe(self.maybe_hyphen(behind), OF);
        let named = self.named_period(behind, true);
        let current = self
            .current_period(behind)
            .map(|(period, end)| (Expression::new(Form::Relative, Meaning::Period(period)), end));
        let short_year = self.lone_short_year(behind);
        let (found, end) = [named, current, short_year]
            .into_iter()
            .flatten()
            .max_by_key(|(_, end)| *end)?;
        match found.meaning {
            Meaning::Period(period) => Some((
                Expression::new(found.form, Meaning::Period(period.with_edge(edge))),
                end,
            )),
            _ => None,
        }
    }

    /// `year-end 2027`, `month end`, `EOM`, `EOY`.
    fn unit_end(&self, at: usize) -> Parsed<Expression> {
        const ENDS: [(&str, Unit); 10] = [
            ("year end", Unit::Years),
            ("year' s end", Unit::Years),
            ("end of year", Unit::Years),
            ("month end", Unit::Months),
            ("quarter end", Unit::Quarters),
            ("eod", Unit::Days),
            ("eow", Unit::Weeks),
            ("eom", Unit::Months),
            ("eoq", Unit::Quarters),
            ("eoy", Unit::Years),
        ];
        let found = ENDS
            .iter()
            .filter_map(|(name, unit)| Some((*unit, self.phrase(at, name)?)));
        let (unit, end) = found.max_by_key(|(_, end)| *end)?;
        let (year, end) = self.maybe_year(end, false);
        let kind = match year {
            Some(_) if unit != Unit::Years => return None,
            Some(_) => PeriodKind::Year,
            None => PeriodKind::Current(unit),
        };
        let period = Period::new(kind, year).with_edge(Edge::End);
        Some((Expression::new(Form::Relative, Meaning::Period(period)), end))
    }

    /// `27` behind `fin`.
    fn lone_short_year(&self, at: usize) -> Parsed<Expression> {
        let (year, end) = self.maybe_year(at, true);
        let period = Period::new(PeriodKind::Year, Some(year?));
        Some((Expression::new(Form::Year, Meaning::Period(period)), end))
    }

    fn named_period(&self, at: usize, edged: bool) -> Parsed<Expression> {
        let counted = self
            .counted_period(at)
            .map(|(period, end)| (Expression::new(Form::Relative, Meaning::Period(period)), end));
        let found = [
            counted,
            self.month_period(at, edged),
            self.part_of_month(at),
            self.part_of_year(at),
            self.season(at),
            self.week(at),
            self.week_around(at),
            self.whole_year(at),
        ];
        let mut longest: Parsed<Expression> = None;
        for found in found.into_iter().flatten() {
            if longest.is_none_or(|(_, end)| found.1 > end) {
                longest = Some(found);
            }
        }
        longest
    }

    /// `mars`, `le mois de mars 2027`, `mars prochain`, `next March`, `mar 2027`.
    fn month_period(&self, at: usize, edged: bool) -> Parsed<Expression> {
        let next = self.any_phrase(at, &["next", "this", "this coming", "coming"]);
        let lead = [
            "en",
            "courant",
            "au mois de",
            "au mois d'",
            "le mois de",
            "le mois d'",
            "mois de",
            "mois d'",
            "month of",
            "the month of",
        ];
        let start = next.or_else(|| self.any_phrase(at, &lead));
        let (name, behind) = self.month(start.unwrap_or(at))?;
        let next_behind = self.any_phrase(behind, &["prochain", "next", "qui vient", "a venir"]);
        let (year, end) = match next_behind {
            Some(end) if self.maybe_year(behind, false).0.is_none() => (None, end),
            _ => self.maybe_year(behind, edged || (start.is_some() && next.is_none())),
        };
        let two_words = name.is_short && name.month == 3;
        if two_words && year.is_none() && start.is_none() && !edged && !self.in_sentence {
            return self.tuesday_or_march(at);
        }
        let period = Period {
            is_next: next_behind.is_some() && year.is_none(),
            ..Period::new(PeriodKind::Month(name.month), year)
        };
        let form = if year.is_some_and(Year::is_said) {
            Form::Full
        } else {
            Form::Month
        };
        Some((Expression::new(form, Meaning::Period(period)), end))
    }

    fn tuesday_or_march(&self, at: usize) -> Parsed<Expression> {
        let (weekday, _) = weekday_name(self.word(at)?)?;
        let tuesday = self.today.nth_weekday(1, weekday).ok()?;
        let march = Period::new(PeriodKind::Month(3), None).resolve(self.today).ok()?;
        let doubt = DayDoubt::TwoReadings(tuesday, march);
        Some((Expression::doubt(Form::Weekday { short: true }, doubt), at + 1))
    }

    /// `été 2027`, `cet été`, `l'automne prochain`, `next spring`.
    fn season(&self, at: usize) -> Parsed<Expression> {
        let lead = [
            "l'",
            "le",
            "cet",
            "cette",
            "ce",
            "au",
            "a l'",
            "en",
            "the",
            "this",
            "this coming",
            "in the",
        ];
        let next = self.any_phrase(at, &["next"]);
        let start = next.unwrap_or_else(|| self.maybe(at, &lead));
        let season = season_name(self.word(start)?)?;
        let next_behind = self.any_phrase(start + 1, &["prochain", "qui vient", "a venir", "next"]);
        let (year, end) = match (self.maybe_year(start + 1, true), next_behind) {
            ((None, _), Some(end)) => (None, end),
            (year, _) => year,
        };
        let period = Period {
            is_next: year.is_none() && (next.is_some() || next_behind.is_some()),
            ..Period::new(PeriodKind::Season(season), year)
        };
        Some((Expression::new(Form::Named, Meaning::Period(period)), end))
    }

    /// `2027`, `l'année 2027`, `the year 2027`, `l'an prochain`.
    fn whole_year(&self, at: usize) -> Parsed<Expression> {
        let start = self.maybe(at, &["l' annee", "l' an", "annee", "the year", "year"]);
        if let Some(number) = self
            .number(start)
            .filter(|number| number.digits == 4 && is_year(number.value))
        {
            let year = Year::Said(i16::try_from(number.value).ok()?);
            return Some((year_expression(year), start + 1));
        }
        let (year, end) = self.maybe_year(at, false);
        let year = year.filter(|year| !year.is_said())?;
        let starts_here = self
            .word(at)
            .is_some_and(|word| unit_name(word).is_some() || matches!(word, "l'" | "next" | "this" | "cette"));
        starts_here.then_some((year_expression(year), end))
    }
}

fn year_expression(year: Year) -> Expression {
    Expression::new(Form::Year, Meaning::Period(Period::new(PeriodKind::Year, Some(year))))
}
