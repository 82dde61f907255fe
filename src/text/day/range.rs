//! From one day to another, or one of two: `du 12 au 15 mars`, `mars/avril`, `15 ou 16 mars`.

use super::day_reading::DayDoubt;
use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::month_day::MonthDay;
use super::period::{Period, Year};
use super::token::Gap;

const LEADS: &[&str] = &[
    "du",
    "de",
    "d'",
    "des",
    "entre",
    "entre le",
    "de la",
    "from",
    "from the",
    "between",
    "between the",
    "les",
    "le",
    "the",
    "soit",
    "either",
];

/// Words between the two ends.
const TO: &[&str] = &[
    "a",
    "au",
    "jusqu' a",
    "jusqu' au",
    "jusqu' en",
    "to",
    "to the",
    "until",
    "till",
    "through",
    "thru",
];
const AND: &[&str] = &["et", "et le", "et au", "and", "and the"];
const OR: &[&str] = &["ou", "ou le", "ou au", "ou en", "or", "or the", "soit", "ou bien"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    /// The second ends what the first begins.
    To,
    And,
    Or,
}

/// Where a range begins.
#[derive(Clone, Copy)]
enum RangeStart {
    /// A number: the month follows the second one.
    Number(u32),
    Expression(Expression),
}

impl Grammar<'_> {
    /// A range, the last day meant; of two days with *or* between, neither.
    pub(super) fn range(&self, at: usize) -> Parsed<Expression> {
        let begin = self.maybe(at, LEADS);
        let of_numbers = self.numbers_of_month(begin);
        let of_expressions = self
            .longest(begin)
            .and_then(|(first, end)| self.second_half(RangeStart::Expression(first), end));
        let month_first = self.month_with_days(begin);
        [of_numbers, of_expressions, month_first]
            .into_iter()
            .flatten()
            .max_by_key(|(_, end)| *end)
    }

    /// `12, 13 et 14 mars`, `12-15 mars`, `15 ou 16/03`.
    fn numbers_of_month(&self, at: usize) -> Parsed<Expression> {
        let (mut number, mut end) = self.day_number(at)?;
        while self.gap(end) == Gap::Comma
            && let Some((next, behind)) = self.day_number(end)
        {
            (number, end) = (next, behind);
        }
        self.second_half(RangeStart::Number(number), end)
    }

    fn join(&self, at: usize) -> Parsed<Join> {
        let to = self.any_phrase(at, TO).map(|end| (Join::To, end));
        let and = self.any_phrase(at, AND).map(|end| (Join::And, end));
        let or = self.any_phrase(at, OR).map(|end| (Join::Or, end));
        let sign = matches!(self.sign(at), Some('-' | '/' | '&')).then_some((Join::To, at + 1));
        [to, and, or, sign].into_iter().flatten().max_by_key(|(_, end)| *end)
    }

    fn second_half(&self, start: RangeStart, at: usize) -> Parsed<Expression> {
        let (join, second_at) = self.join(at)?;
        if self.in_sentence && join == Join::And && matches!(start, RangeStart::Expression(_)) {
            return None;
        }
        let (second, end) = self.longest(second_at)?;
        let first = match (start, second.meaning) {
            (RangeStart::Number(day), Meaning::Date(date)) => Meaning::Date(MonthDay { day, ..date }),
            // "2 à mars" says nothing.
            (RangeStart::Number(_), _) => return None,
            (RangeStart::Expression(first), _) => with_year_of(first.meaning, second.meaning)?,
        };
        let (Ok(from), Ok(to)) = (self.resolve(first), self.resolve(second.meaning)) else {
            let doubt = match (first, second.meaning) {
                (Meaning::Doubt(doubt), _) | (_, Meaning::Doubt(doubt)) => doubt,
                _ => DayDoubt::Impossible,
            };
            return Some((Expression::doubt(second.form, doubt), end));
        };
        let meaning = match join {
            Join::Or => Meaning::Doubt(DayDoubt::TwoReadings(from.date, to.date)),
            Join::To | Join::And if runs_backwards(first, second.meaning) => Meaning::Doubt(DayDoubt::Impossible),
            Join::To | Join::And => second.meaning,
        };
        let form = match second.form {
            Form::Slash { .. } => Form::Full,
            form => form,
        };
        let range = Expression {
            begins: Some(from.earliest),
            ..Expression::new(form, meaning)
        };
        Some((range, end))
    }

    /// `March 12-15`, `March 12 to 15, 2027`.
    fn month_with_days(&self, at: usize) -> Parsed<Expression> {
        let (name, behind) = self.month(at)?;
        let (first, behind) = self.day_number(behind)?;
        let (join, last_at) = self.join(behind)?;
        let (last, behind) = self.day_number(last_at)?;
        if self.month(behind).is_some() {
            return None;
        }
        let (year, end) = self.maybe_year(behind, false);
        let date = |day: u32| MonthDay {
            day,
            month: u32::from(name.month.unsigned_abs()),
            year,
        };
        let meaning = match (join, date(first).resolve(self.today), date(last).resolve(self.today)) {
            (_, Err(doubt), _) | (_, _, Err(doubt)) => Meaning::Doubt(doubt),
            (Join::Or, Ok(first), Ok(last)) => Meaning::Doubt(DayDoubt::TwoReadings(first, last)),
            _ if first > last => Meaning::Doubt(DayDoubt::Impossible),
            _ => Meaning::Date(date(last)),
        };
        Some((Expression::new(Form::Full, meaning), end))
    }
}

/// The first end in the year of the second, where it has none of its own; `None` where the two are of no kind that goes
/// together.
fn with_year_of(first: Meaning, second: Meaning) -> Option<Meaning> {
    let year = match second {
        Meaning::Date(date) => date.year,
        Meaning::Period(period) => period.year,
        Meaning::Day(_) | Meaning::DayOfMonth(_) | Meaning::Doubt(_) => None,
    };
    let year = year.filter(|year| matches!(year, Year::Said(_)));
    Some(match first {
        Meaning::Date(date) => Meaning::Date(MonthDay {
            year: date.year.or(year),
            ..date
        }),
        Meaning::Period(period) => Meaning::Period(Period {
            year: period.year.or(year),
            ..period
        }),
        other => other,
    })
}

/// Whether the second is before the first within the month or the years that both say.
fn runs_backwards(first: Meaning, second: Meaning) -> bool {
    match (first, second) {
        (Meaning::Date(first), Meaning::Date(second)) => {
            first.month == second.month && first.year == second.year && first.day > second.day
        }
        _ => false,
    }
}
