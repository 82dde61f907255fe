//! Names of months, weekdays, seasons and lengths of time, folded, in both languages.

use jiff::civil::Weekday;

/// A month by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthName {
    /// 1 to 12.
    pub(super) month: i8,
    /// Whether it is a shortened name: alone it may be another word.
    pub(super) is_short: bool,
}

/// The month of `mars` or `March`; `mar` is also a Tuesday.
pub(super) fn month_name(word: &str) -> Option<MonthName> {
    let (month, is_short) = match word {
        "janvier" | "january" => (1, false),
        "janv" | "jan" => (1, true),
        "fevrier" | "february" => (2, false),
        "fevr" | "fev" | "feb" => (2, true),
        "mars" | "march" => (3, false),
        "mar" => (3, true),
        "avril" | "april" => (4, false),
        "avr" | "apr" => (4, true),
        "mai" | "may" => (5, false),
        "juin" | "june" => (6, false),
        "jun" => (6, true),
        "juillet" | "july" => (7, false),
        "juil" | "juill" | "jul" => (7, true),
        "aout" | "august" => (8, false),
        "aug" => (8, true),
        "septembre" | "september" => (9, false),
        "sept" | "sep" => (9, true),
        "octobre" | "october" => (10, false),
        "oct" => (10, true),
        "novembre" | "november" => (11, false),
        "nov" => (11, true),
        "decembre" | "december" => (12, false),
        "dec" => (12, true),
        _ => return None,
    };
    Some(MonthName { month, is_short })
}

/// Whether English has another name for that month.
pub(super) fn is_french_month(word: &str) -> bool {
    const FRENCH: &str = "janvier janv fevrier fevr fev mars avril avr mai juin juillet juil juill aout septembre octobre \
        novembre decembre";
    FRENCH.split_whitespace().any(|name| name == word)
}

/// A weekday by its name, and whether the name is shortened.
pub(super) fn weekday_name(word: &str) -> Option<(Weekday, bool)> {
    Some(match word {
        "lundi" | "monday" => (Weekday::Monday, false),
        "lun" | "mon" => (Weekday::Monday, true),
        "mardi" | "tuesday" => (Weekday::Tuesday, false),
        "mar" | "tue" | "tues" => (Weekday::Tuesday, true),
        "mercredi" | "wednesday" => (Weekday::Wednesday, false),
        "mer" | "wed" => (Weekday::Wednesday, true),
        "jeudi" | "thursday" => (Weekday::Thursday, false),
        "jeu" | "thu" | "thur" | "thurs" => (Weekday::Thursday, true),
        "vendredi" | "friday" => (Weekday::Friday, false),
        "ven" | "fri" => (Weekday::Friday, true),
        "samedi" | "saturday" => (Weekday::Saturday, false),
        "sam" | "sat" => (Weekday::Saturday, true),
        "dimanche" | "sunday" => (Weekday::Sunday, false),
        "dim" | "sun" => (Weekday::Sunday, true),
        _ => return None,
    })
}

/// A length of time that people count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Days,
    Weeks,
    Months,
    Quarters,
    Halves,
    Years,
}

pub(super) fn unit_name(word: &str) -> Option<Unit> {
    Some(match word {
        "jour" | "jours" | "day" | "days" => Unit::Days,
        "semaine" | "semaines" | "sem" | "week" | "weeks" | "wk" | "wks" => Unit::Weeks,
        "mois" | "month" | "months" => Unit::Months,
        "trimestre" | "trimestres" | "quarter" | "quarters" => Unit::Quarters,
        "semestre" | "semestres" => Unit::Halves,
        "an" | "ans" | "annee" | "annees" | "year" | "years" => Unit::Years,
        _ => return None,
    })
}

/// The quarters of a year that the sun makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    /// It ends in the year after the one that it is named by.
    Winter,
}

pub(super) fn season_name(word: &str) -> Option<Season> {
    Some(match word {
        "printemps" | "spring" => Season::Spring,
        "ete" | "summer" => Season::Summer,
        "automne" | "autumn" | "fall" => Season::Autumn,
        "hiver" | "winter" => Season::Winter,
        _ => return None,
    })
}

/// What a part of a year is called, where a number says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum YearPart {
    Quarter,
    Half,
}

impl YearPart {
    /// How many make a year.
    pub(super) fn count(self) -> u32 {
        match self {
            Self::Quarter => 4,
            Self::Half => 2,
        }
    }
}

/// `T` or `Q`, `S` or `H` before or behind a number.
pub(super) fn year_part_letter(word: &str) -> Option<YearPart> {
    Some(match word {
        "t" | "q" => YearPart::Quarter,
        "s" | "h" => YearPart::Half,
        _ => return None,
    })
}

pub(super) fn year_part_name(word: &str) -> Option<YearPart> {
    Some(match word {
        "trimestre" | "trim" | "quarter" => YearPart::Quarter,
        "semestre" | "sem" | "half" => YearPart::Half,
        _ => return None,
    })
}

/// A number in one word, up to nineteen, and the tens.
pub(super) fn numeral(word: &str) -> Option<u32> {
    Some(match word {
        "un" | "une" | "one" | "a" | "an" => 1,
        "deux" | "two" => 2,
        "trois" | "three" => 3,
        "quatre" | "four" => 4,
        "cinq" | "five" => 5,
        "six" => 6,
        "sept" | "seven" => 7,
        "huit" | "eight" => 8,
        "neuf" | "nine" => 9,
        "dix" | "ten" => 10,
        "onze" | "eleven" => 11,
        "douze" | "twelve" => 12,
        "treize" | "thirteen" => 13,
        "quatorze" | "fourteen" => 14,
        "quinze" | "fifteen" => 15,
        "seize" | "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "vingt" | "twenty" => 20,
        "trente" | "thirty" => 30,
        "quarante" | "forty" => 40,
        "cinquante" | "fifty" => 50,
        "soixante" | "sixty" => 60,
        "ninety" => 90,
        "cent" | "hundred" => 100,
        _ => return None,
    })
}

/// A rank in one word: the French ones up to ten, the English ones up to thirty.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "premier" | "premiere" | "first" => 1,
        "deuxieme" | "second" | "seconde" => 2,
        "troisieme" | "third" => 3,
        "quatrieme" | "fourth" => 4,
        "cinquieme" | "fifth" => 5,
        "sixieme" | "sixth" => 6,
        "septieme" | "seventh" => 7,
        "huitieme" | "eighth" => 8,
        "neuvieme" | "ninth" => 9,
        "dixieme" | "tenth" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        "thirteenth" => 13,
        "fourteenth" => 14,
        "fifteenth" => 15,
        "sixteenth" => 16,
        "seventeenth" => 17,
        "eighteenth" => 18,
        "nineteenth" => 19,
        "twentieth" => 20,
        "thirtieth" => 30,
        _ => return None,
    })
}

/// What makes a rank of a number in figures.
pub(super) fn is_ordinal_ending(word: &str) -> bool {
    matches!(
        word,
        "er" | "ere" | "re" | "e" | "eme" | "nd" | "nde" | "d" | "st" | "rd" | "th" | "o"
    )
}
