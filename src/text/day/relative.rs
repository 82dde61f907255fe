//! Days counted from the day of reading: `dans 3 mois`, `in two weeks`, `J+30`, `demain`.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::day_reading::DayDoubt;
use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::period::{Period, PeriodKind, unit_around};
use super::vocabulary::{Unit, unit_name};

/// What says how far away a day is.
const AHEAD: &[&str] = &[
    "dans",
    "dans les",
    "d' ici",
    "d' ici a",
    "d' ici les",
    "sous",
    "au bout de",
    "au bout d'",
    "dans moins de",
    "dans moins d'",
    "in less than",
    "in under",
    "in",
    "in about",
    "within",
    "within the next",
    "in the next",
    "over the next",
    "dans environ",
];

impl Grammar<'_> {
    pub(super) fn relative(&self, at: usize) -> Parsed<Expression> {
        let found = [
            self.near_day(at),
            self.length_ahead(at),
            self.day_plus(at),
            self.weekend(at),
        ];
        let (day, end) = found.into_iter().flatten().max_by_key(|(_, end)| *end)?;
        Some((Expression::new(Form::Relative, Meaning::Day(day)), end))
    }

    /// A length alone: `3 mois` may be a time limit or how long it takes.
    pub(super) fn bare_length(&self, at: usize) -> Parsed<Expression> {
        let (span, end) = self.length(at)?;
        let day = self.today.checked_add(span).ok()?;
        Some((Expression::doubt(Form::Relative, DayDoubt::Unsure(day)), end))
    }

    fn near_day(&self, at: usize) -> Parsed<Date> {
        const NEAR: [(&str, i32); 15] = [
            ("aujourd' hui", 0),
            ("ce jour", 0),
            ("ce matin", 0),
            ("ce midi", 0),
            ("cet apres midi", 0),
            ("ce soir", 0),
            ("cette nuit", 0),
            ("today", 0),
            ("tonight", 0),
            ("this morning", 0),
            ("this afternoon", 0),
            ("this evening", 0),
            ("demain", 1),
            ("tomorrow", 1),
            ("apres demain", 2),
        ];
        const OTHERS: [(&str, i32); 4] = [
            ("the day after tomorrow", 2),
            ("day after tomorrow", 2),
            ("hier", -1),
            ("yesterday", -1),
        ];
        let known = NEAR.iter().chain(&OTHERS);
        let found = known.filter_map(|(name, days)| Some((*days, self.phrase(at, name)?)));
        let (days, end) = found.max_by_key(|(_, end)| *end)?;
        Some((self.today.checked_add(days.days()).ok()?, end))
    }

    /// `dans 3 semaines`, `sous quinzaine`, `within two weeks`, `3 weeks from now`, `in two weeks' time`.
    fn length_ahead(&self, at: usize) -> Parsed<Date> {
        let mut longest: Parsed<Span> = None;
        // "d'ici" and "d'ici à": each of those that fit may be the one before a length.
        for lead in AHEAD.iter().filter_map(|lead| self.phrase(at, lead)) {
            let lengths = [self.length(lead), self.named_length(lead)];
            longest = longest.or(lengths.into_iter().flatten().max_by_key(|(_, end)| *end));
        }
        let (span, end) = match longest {
            Some((span, end)) => (span, self.maybe(end, &["time", "from now", "from today"])),
            None => {
                let (span, end) = self.length(at)?;
                let after = [
                    "from now",
                    "from today",
                    "hence",
                    "a partir d' aujourd' hui",
                    "a partir de maintenant",
                ];
                (span, self.any_phrase(end, &after)?)
            }
        };
        // "3 semaines après l'ouverture" is counted from something else.
        if self
            .any_phrase(end, &["apres", "avant", "after", "before", "of", "suivant"])
            .is_some()
        {
            return None;
        }
        Some((self.today.checked_add(span).ok()?, end))
    }

    /// `3 mois`, `2 à 3 semaines`, `un an et demi`, `une dizaine de jours`, `the next two weeks`.
    fn length(&self, at: usize) -> Parsed<Span> {
        let (mut count, mut end) = self.rough_count(at).or_else(|| self.count(at))?;
        let joined = self.maybe_hyphen(self.maybe(end, &["a", "ou", "to", "or"]));
        if joined > end
            && let Some((more, behind)) = self.count(joined)
        {
            (count, end) = (more, behind);
        }
        end = self.maybe(
            end,
            &["prochain", "prochains", "prochaines", "petits", "short", "de", "of"],
        );
        let unit = unit_name(self.word(end)?)?;
        end += 1;
        let span = span_of(count, unit)?;
        let half = self.any_phrase(end, &["et demi", "et demie", "and a half"]);
        Some(match half {
            Some(end) => (span_and_half(count, unit)?, end),
            None => (span, end),
        })
    }

    /// `une quinzaine (de jours)`, `une dizaine de jours`, `a couple of weeks`.
    fn rough_count(&self, at: usize) -> Parsed<u32> {
        const ROUGH: [(&str, u32); 9] = [
            ("une huitaine", 8),
            ("une dizaine", 10),
            ("une douzaine", 12),
            ("une quinzaine", 15),
            ("une vingtaine", 20),
            ("une trentaine", 30),
            ("a couple", 2),
            ("a dozen", 12),
            ("couple", 2),
        ];
        ROUGH
            .iter()
            .filter_map(|(name, count)| Some((*count, self.phrase(at, name)?)))
            .max_by_key(|(_, end)| *end)
    }

    /// Lengths that have a name of their own.
    fn named_length(&self, at: usize) -> Parsed<Span> {
        let start = self.maybe(at, &["une", "la", "a", "one"]);
        if let Some(end) = self.any_phrase(start, &["huitaine"]) {
            return Some((1.week(), end));
        }
        let end = self.any_phrase(start, &["quinzaine", "fortnight", "quinzaine de jours"])?;
        Some((2.weeks(), end))
    }

    /// `J+30`, `S+2`, `M+3`, `D+30`, `+30 jours`.
    fn day_plus(&self, at: usize) -> Parsed<Date> {
        if self.sign(at) == Some('+') {
            let (span, end) = self.length(at + 1)?;
            return Some((self.today.checked_add(span).ok()?, end));
        }
        let unit = match self.word(at)? {
            "j" | "d" | "jour" | "day" => Unit::Days,
            "s" | "w" => Unit::Weeks,
            "m" => Unit::Months,
            "a" | "y" => Unit::Years,
            _ => return None,
        };
        let count = self.number(at + 2).filter(|_| self.sign(at + 1) == Some('+'))?;
        let span = span_of(count.value, unit)?;
        let said_again = self.word(at + 3).and_then(unit_name) == Some(unit);
        Some((self.today.checked_add(span).ok()?, at + 3 + usize::from(said_again)))
    }

    /// `ce week-end`, `next weekend`: its Sunday.
    fn weekend(&self, at: usize) -> Parsed<Date> {
        let (_, sunday) = unit_around(Unit::Weeks, self.today)?;
        const THIS: [&str; 6] = [
            "ce week end",
            "ce weekend",
            "le week end",
            "this weekend",
            "the weekend",
            "this week end",
        ];
        const NEXT: [&str; 4] = [
            "le week end prochain",
            "week end prochain",
            "weekend prochain",
            "next weekend",
        ];
        if let Some(end) = self.any_phrase(at, &NEXT) {
            return Some((sunday.checked_add(1.week()).ok()?, end));
        }
        self.any_phrase(at, &THIS).map(|end| (sunday, end))
    }

    /// `cette semaine`, `mois prochain`, `next quarter`: a period counted from today's.
    pub(super) fn counted_period(&self, at: usize) -> Parsed<Period> {
        let start = self.maybe(at, &["la", "le", "l'", "the"]);
        let this = self.any_phrase(start, &["ce", "cet", "cette", "this", "the current"]);
        let next = self.any_phrase(start, &["next", "the coming", "prochaine", "prochain"]);
        let unit_at = this.or(next).unwrap_or(start);
        let unit = self.word(unit_at).and_then(unit_in_one)?;
        let behind = unit_at + 1;
        let next_behind = self.any_phrase(behind, &["prochaine", "prochain", "qui vient", "a venir"]);
        let (next, end) = match (this, next, next_behind) {
            (None, _, Some(end)) => (true, end),
            (None, Some(_), None) => (true, behind),
            (Some(_), _, _) => (false, self.maybe(self.maybe_hyphen(behind), &["ci", "en cours"])),
            (None, None, None) => (false, self.any_phrase(behind, &["en cours", "courant", "courante"])?),
        };
        let (first, last) = unit_around(unit, self.today)?;
        let (first, last) = if next {
            unit_around(unit, last.tomorrow().ok()?)?
        } else {
            (first, last)
        };
        Some((Period::span(first, last, unit), end))
    }

    /// `mois`, `année`, `the week` behind a word that says which part of it: the present one.
    pub(super) fn current_period(&self, at: usize) -> Parsed<Period> {
        let start = self.maybe(at, &["la", "le", "l'", "the"]);
        let unit = self.word(start).and_then(unit_in_one)?;
        Some((Period::new(PeriodKind::Current(unit), None), start + 1))
    }
}

/// A unit in its singular; a day is no period.
fn unit_in_one(word: &str) -> Option<Unit> {
    let is_one = matches!(
        word,
        "semaine" | "mois" | "trimestre" | "semestre" | "an" | "annee" | "week" | "month" | "quarter" | "year"
    );
    unit_name(word).filter(|_| is_one)
}

fn span_of(count: u32, unit: Unit) -> Option<Span> {
    // Longer than that is no plan, and a sum that overflows.
    let count = i64::from(count);
    let (span, each) = match unit {
        Unit::Days => (Span::new().try_days(count), 1),
        Unit::Weeks => (Span::new().try_weeks(count), 7),
        Unit::Months => (Span::new().try_months(count), 30),
        Unit::Quarters => (Span::new().try_months(count * 3), 91),
        Unit::Halves => (Span::new().try_months(count * 6), 182),
        Unit::Years => (Span::new().try_years(count), 365),
    };
    span.ok().filter(|_| count * each < 40_000)
}

fn span_and_half(count: u32, unit: Unit) -> Option<Span> {
    let count = i64::from(count);
    match unit {
        Unit::Months => Span::new().try_months(count).ok()?.try_days(15).ok(),
        Unit::Years => Span::new().try_years(count).ok()?.try_months(6).ok(),
        Unit::Weeks => Span::new().try_weeks(count).ok()?.try_days(4).ok(),
        Unit::Days | Unit::Quarters | Unit::Halves => None,
    }
}
