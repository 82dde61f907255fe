//! Days that are known by a name.

use jiff::ToSpan;
use jiff::civil::Date;

use super::grammar::{Expression, Form, Grammar, Meaning, Parsed};
use super::period::{Period, PeriodKind};

/// A day of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holiday {
    /// Month and day.
    Fixed(i8, i8),
    /// So many days behind Easter Sunday.
    Easter(i32),
}

impl Holiday {
    pub(super) fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => easter(year)?.checked_add(days.days()).ok(),
        }
    }
}

/// Easter Sunday: the calculation of Butcher (*Nature*, 1876), good for every Gregorian year.
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let golden = year_number % 19;
    let (century, rest) = (year_number / 100, year_number % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let shift = (golden + 11 * epact + 22 * weekday) / 451;
    let march = epact + weekday - 7 * shift + 114;
    Date::new(year, i8::try_from(march / 31).ok()?, i8::try_from(march % 31 + 1).ok()?).ok()
}

/// Folded, an article left out.
const NAMES: [(&str, Holiday); 41] = [
    ("nouvel an", Holiday::Fixed(1, 1)),
    ("jour de l' an", Holiday::Fixed(1, 1)),
    ("premier de l' an", Holiday::Fixed(1, 1)),
    ("new year", Holiday::Fixed(1, 1)),
    ("new year' s", Holiday::Fixed(1, 1)),
    ("new year' s day", Holiday::Fixed(1, 1)),
    ("epiphanie", Holiday::Fixed(1, 6)),
    ("chandeleur", Holiday::Fixed(2, 2)),
    ("saint valentin", Holiday::Fixed(2, 14)),
    ("valentine' s day", Holiday::Fixed(2, 14)),
    ("mardi gras", Holiday::Easter(-47)),
    ("vendredi saint", Holiday::Easter(-2)),
    ("good friday", Holiday::Easter(-2)),
    ("paques", Holiday::Easter(0)),
    ("dimanche de paques", Holiday::Easter(0)),
    ("easter", Holiday::Easter(0)),
    ("easter sunday", Holiday::Easter(0)),
    ("lundi de paques", Holiday::Easter(1)),
    ("easter monday", Holiday::Easter(1)),
    ("ascension", Holiday::Easter(39)),
    ("jeudi de l' ascension", Holiday::Easter(39)),
    ("pentecote", Holiday::Easter(49)),
    ("pentecost", Holiday::Easter(49)),
    ("lundi de pentecote", Holiday::Easter(50)),
    ("whit monday", Holiday::Easter(50)),
    ("fete du travail", Holiday::Fixed(5, 1)),
    ("saint jean", Holiday::Fixed(6, 24)),
    ("fete nationale", Holiday::Fixed(7, 14)),
    ("bastille day", Holiday::Fixed(7, 14)),
    ("assomption", Holiday::Fixed(8, 15)),
    ("halloween", Holiday::Fixed(10, 31)),
    ("toussaint", Holiday::Fixed(11, 1)),
    ("all saints", Holiday::Fixed(11, 1)),
    ("armistice", Holiday::Fixed(11, 11)),
    ("noel", Holiday::Fixed(12, 25)),
    ("christmas", Holiday::Fixed(12, 25)),
    ("christmas day", Holiday::Fixed(12, 25)),
    ("christmas eve", Holiday::Fixed(12, 24)),
    ("boxing day", Holiday::Fixed(12, 26)),
    ("new year' s eve", Holiday::Fixed(12, 31)),
    ("saint sylvestre", Holiday::Fixed(12, 31)),
];

impl Grammar<'_> {
    /// `Noël`, `le lundi de Pâques 2027`, `Christmas Eve`, `la veille de Noël`.
    pub(super) fn holiday(&self, at: usize) -> Parsed<Expression> {
        let start = self.maybe(at, &["le", "la", "l'", "the"]);
        let (eve, start) = match self.any_phrase(start, &["veille de", "veille du", "veille de l'", "veille de la"]) {
            Some(next) => (true, next),
            None => (false, start),
        };
        let found = NAMES
            .iter()
            .filter_map(|(name, holiday)| Some((*holiday, self.phrase(start, name)?)));
        let (holiday, end) = found.max_by_key(|(_, end)| *end)?;
        let holiday = match (holiday, eve) {
            (Holiday::Fixed(12, 25), true) => Holiday::Fixed(12, 24),
            (Holiday::Fixed(1, 1), true) => Holiday::Fixed(12, 31),
            (Holiday::Easter(days), true) => Holiday::Easter(days - 1),
            (Holiday::Fixed(..), true) => return None,
            (holiday, false) => holiday,
        };
        let (year, end) = self.maybe_year(end, false);
        let period = Period::new(PeriodKind::Holiday(holiday), year);
        Some((Expression::new(Form::Named, Meaning::Period(period)), end))
    }
}
