//! Dates as people say them, in French and in English at once.
//!
//! Day before month; a period is its last day; without a year, the next to come (today counts).

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

use super::fold_case;

/// A day that was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParsedDay {
    pub date: Date,
    /// Whether it lies before today.
    pub past: bool,
    /// Whether the text said a year.
    pub year_said: bool,
    /// Whether the text named a month.
    pub month_named: bool,
}

/// The day that the whole of `text` says, seen from `today`; `None` where it says none.
pub fn parse_day(text: &str, today: Date) -> Option<ParsedDay> {
    // No date is that long, and a pasted page is not worth the reading.
    if text.len() > 80 {
        return None;
    }
    let folded = fold_case(text);
    let words: Vec<&str> = words(&folded).collect();
    read(&words, today)
}

/// The first day that stands within a longer text. One without a year or a month's name counts only after *le* or *on*:
/// `1/2 journée` is no date, `le 12/1` is.
pub fn find_day(text: &str, today: Date) -> Option<ParsedDay> {
    let folded = fold_case(text);
    let words: Vec<&str> = words(&folded).collect();
    for start in 0..words.len() {
        // Longest first: "15 mars 2027" before "15 mars".
        for end in (start + 1..=words.len().min(start + 7)).rev() {
            let said = &words[start..end];
            if lone_and_doubtful(said) {
                continue;
            }
            let Some(day) = read(said, today) else { continue };
            let announced = start > 0 && matches!(words[start - 1], "le" | "on");
            if day.year_said || day.month_named || announced || matches!(said[0], "le" | "on") {
                return Some(day);
            }
        }
    }
    None
}

/// A month or a year that is more often something else: "sept personnes", "we may call", "pour 2000 euros". Such a word
/// counts only behind one that announces a time.
fn lone_and_doubtful(said: &[&str]) -> bool {
    let Some((last, before)) = said.split_last() else {
        return false;
    };
    if !before.iter().all(|word| BEFORE.contains(word)) {
        return false;
    }
    let announced = |by: &[&str]| before.last().is_some_and(|word| by.contains(word));
    match *last {
        "may" | "march" => !announced(&["in", "by", "before", "until"]),
        "sept" | "mar" | "jan" | "dec" | "avr" | "apr" | "aug" | "sep" | "oct" | "nov" => true,
        _ if last.bytes().all(|b| b.is_ascii_digit()) => !announced(&["en", "in", "by", "before", "avant", "d'ici"]),
        _ => false,
    }
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '«' | '»' | '"'))
        .map(|word| word.trim_matches(|c: char| matches!(c, '.' | ':' | '!' | '?')))
        .filter(|word| !word.is_empty())
}

/// What may stand before a date and says nothing of it.
const BEFORE: [&str; 17] = [
    "avant", "d'ici", "pour", "jusqu'au", "by", "before", "until", "on", "for", "le", "la", "au", "a", "en", "the",
    "in", "courant",
];

fn read(words: &[&str], today: Date) -> Option<ParsedDay> {
    let (date, year_said, month_named) = whole(words, today)?;
    Some(ParsedDay {
        date,
        past: date < today,
        year_said,
        month_named,
    })
}

/// The day, whether a year was said, whether a month was named.
type DayMatch = (Date, bool, bool);

fn whole(words: &[&str], today: Date) -> Option<DayMatch> {
    if let Some(said) = relative(words, today) {
        return Some((said, false, false));
    }
    match words {
        [] => None,
        [first, rest @ ..] if !rest.is_empty() && BEFORE.contains(first) => whole(rest, today),
        // "lundi 15 mars": the date decides.
        [first, rest @ ..] if !rest.is_empty() && weekday(first).is_some() => whole(rest, today),
        ["fin" | "end", rest @ ..] => {
            let rest = of(rest);
            let this = current(rest, today).or_else(|| relative(rest, today));
            this.map(|date| (date, false, false)).or_else(|| period(rest, today))
        }
        _ => exact(words, today).or_else(|| period(words, today)),
    }
}

/// What stands after "fin", without "de", "of", "the", "l'".
fn of<'a, 'b>(words: &'a [&'b str]) -> &'a [&'b str] {
    match words {
        ["de" | "du" | "of" | "the" | "la", rest @ ..] => of(rest),
        _ => words,
    }
}

fn exact(words: &[&str], today: Date) -> Option<DayMatch> {
    match words {
        [figures] => {
            let (day, month, year) = figured(figures)?;
            match year {
                Some(year) => Some((Date::new(year, month, day).ok()?, true, false)),
                None => Some((next(month, day, today)?, false, false)),
            }
        }
        ["mi", name] | ["mid", name] => dated(15, name, None, today),
        [day, "of", name] => dated(day_number(day)?, name, None, today),
        [day, "of", name, year] => dated(day_number(day)?, name, Some(year), today),
        [first, second] => match day_number(first) {
            Some(day) => dated(day, second, None, today),
            None => dated(day_number(second)?, first, None, today),
        },
        [first, second, year] => match day_number(first) {
            Some(day) => dated(day, second, Some(year), today),
            None => dated(day_number(second)?, first, Some(year), today),
        },
        _ => None,
    }
}

fn dated(day: i8, name: &str, year: Option<&str>, today: Date) -> Option<DayMatch> {
    let month = month(name)?;
    match year {
        Some(year) => Some((Date::new(year_number(year)?, month, day).ok()?, true, true)),
        None => Some((next(month, day, today)?, false, true)),
    }
}

/// The last day of the period that today is in, after "fin du", "end of the".
fn current(words: &[&str], today: Date) -> Option<Date> {
    match words {
        ["mois" | "month"] => Some(today.last_of_month()),
        ["annee" | "l'annee" | "d'annee" | "year" | "l'an"] => Some(date(today.year(), 12, 31)),
        ["semaine" | "week"] => end_of_week(today),
        _ => None,
    }
}

/// The last day of a period: a month, a quarter, a half, a year.
fn period(words: &[&str], today: Date) -> Option<DayMatch> {
    match words {
        [one] => {
            if let Some(month) = month(one) {
                return Some((ahead(month, today)?, false, true));
            }
            if let Some(month) = one.strip_prefix("mi-").or_else(|| one.strip_prefix("mid-")) {
                return dated(15, month, None, today);
            }
            if let Some(month) = last_month(one) {
                return Some((ahead(month, today)?, false, false));
            }
            Some((Date::new(year_number(one)?, 12, 31).ok()?, true, false))
        }
        [first, second] => {
            if let Some(last) = rank(first).and_then(|rank| last_of(rank, second)) {
                return Some((ahead(last, today)?, false, false));
            }
            let year = year_number(second)?;
            if let Some(month) = first.strip_prefix("mi-").or_else(|| first.strip_prefix("mid-")) {
                return dated(15, month, Some(second), today);
            }
            let (last, named) = match month(first) {
                Some(month) => (month, true),
                None => (last_month(first)?, false),
            };
            Some((Date::new(year, last, 1).ok()?.last_of_month(), true, named))
        }
        [first, second, year] | [first, second, "de" | "of", year] => {
            let last = rank(first).and_then(|rank| last_of(rank, second))?;
            let first_day = Date::new(year_number(year)?, last, 1).ok()?;
            Some((first_day.last_of_month(), true, false))
        }
        _ => None,
    }
}

/// A day counted from today.
fn relative(words: &[&str], today: Date) -> Option<Date> {
    match words {
        ["aujourd'hui" | "today"] => Some(today),
        ["demain" | "tomorrow"] => today.tomorrow().ok(),
        ["apres-demain"] | ["the", "day", "after", "tomorrow"] => today.checked_add(2.days()).ok(),
        ["dans" | "in" | "within", number, unit] | ["d'ici", number, unit] => later(number, unit, today),
        ["d'ici", "a", number, unit] => later(number, unit, today),
        [day] => coming(weekday(day)?, today),
        [day, "prochain"] | ["next" | "this", day] if weekday(day).is_some() => coming(weekday(day)?, today),
        ["semaine", "prochaine"] | ["la", "semaine", "prochaine"] | ["next", "week"] => {
            end_of_week(today)?.checked_add(1.week()).ok()
        }
        ["cette", "semaine"] | ["this", "week"] => end_of_week(today),
        ["mois", "prochain"] | ["le", "mois", "prochain"] | ["next", "month"] => {
            Some(today.checked_add(1.month()).ok()?.last_of_month())
        }
        ["ce", "mois" | "mois-ci"] | ["this", "month"] => Some(today.last_of_month()),
        ["l'annee" | "l'an", "prochaine" | "prochain"] | ["next", "year"] => {
            Date::new(today.year().checked_add(1)?, 12, 31).ok()
        }
        ["cette", "annee"] | ["this", "year"] => Some(date(today.year(), 12, 31)),
        _ => None,
    }
}

fn later(number: &str, unit: &str, today: Date) -> Option<Date> {
    let number = count(number)?;
    let span: Span = match unit {
        "jour" | "jours" | "day" | "days" => number.days(),
        "semaine" | "semaines" | "week" | "weeks" => number.weeks(),
        "mois" | "month" | "months" => number.months(),
        "an" | "ans" | "annee" | "annees" | "year" | "years" => number.years(),
        _ => return None,
    };
    today.checked_add(span).ok()
}

/// `2027-03-15`, `15/3/2027`, `15.3.27`, `12/1`.
fn figured(figures: &str) -> Option<(i8, i8, Option<i16>)> {
    let separator = figures.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(separator, '/' | '-' | '.') {
        return None;
    }
    let parts: Vec<&str> = figures.split(separator).collect();
    let small = |part: &str| -> Option<i8> {
        let plain = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| part.parse().ok())?
    };
    match parts[..] {
        [year, month, day] if year.len() == 4 && separator == '-' => {
            Some((small(day)?, small(month)?, Some(year_number(year)?)))
        }
        [day, month, year] if year.len() == 4 => Some((small(day)?, small(month)?, Some(year_number(year)?))),
        [day, month, year] => Some((small(day)?, small(month)?, Some(2000 + i16::from(two(year)?)))),
        // "2.5" and "3-4" are a number and a range.
        [day, month] if separator == '/' => Some((small(day)?, small(month)?, None)),
        _ => None,
    }
}

fn two(year: &str) -> Option<i8> {
    (year.len() == 2).then(|| year.parse().ok())?
}

fn year_number(word: &str) -> Option<i16> {
    let plain = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let year = plain.then(|| word.parse::<i16>().ok())??;
    (1900..2200).contains(&year).then_some(year)
}

/// `15`, `1er`, `premier`, `15th`.
fn day_number(word: &str) -> Option<i8> {
    if matches!(word, "premier" | "first") {
        return Some(1);
    }
    let figures = ["er", "st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    let plain = (1..=2).contains(&figures.len()) && figures.bytes().all(|b| b.is_ascii_digit());
    let day = plain.then(|| figures.parse().ok())??;
    (1..=31).contains(&day).then_some(day)
}

fn count(word: &str) -> Option<i32> {
    const NUMBERS: [[&str; 2]; 12] = [
        ["un", "one"],
        ["deux", "two"],
        ["trois", "three"],
        ["quatre", "four"],
        ["cinq", "five"],
        ["six", "six"],
        ["sept", "seven"],
        ["huit", "eight"],
        ["neuf", "nine"],
        ["dix", "ten"],
        ["onze", "eleven"],
        ["douze", "twelve"],
    ];
    match word {
        "une" | "a" | "an" => Some(1),
        "quinze" => Some(15),
        _ => match NUMBERS.iter().position(|names| names.contains(&word)) {
            Some(position) => i32::try_from(position + 1).ok(),
            // Longer than that is no plan, and a sum that overflows.
            None if word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit()) => word.parse().ok(),
            None => None,
        },
    }
}

fn month(word: &str) -> Option<i8> {
    Some(match word {
        "janvier" | "janv" | "january" | "jan" => 1,
        "fevrier" | "fevr" | "fev" | "february" | "feb" => 2,
        "mars" | "march" | "mar" => 3,
        "avril" | "avr" | "april" | "apr" => 4,
        "mai" | "may" => 5,
        "juin" | "june" | "jun" => 6,
        "juillet" | "juil" | "july" | "jul" => 7,
        "aout" | "august" | "aug" => 8,
        "septembre" | "sept" | "september" | "sep" => 9,
        "octobre" | "october" | "oct" => 10,
        "novembre" | "november" | "nov" => 11,
        "decembre" | "december" | "dec" => 12,
        _ => return None,
    })
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "lundi" | "monday" => Weekday::Monday,
        "mardi" | "tuesday" => Weekday::Tuesday,
        "mercredi" | "wednesday" => Weekday::Wednesday,
        "jeudi" | "thursday" => Weekday::Thursday,
        "vendredi" | "friday" => Weekday::Friday,
        "samedi" | "saturday" => Weekday::Saturday,
        "dimanche" | "sunday" => Weekday::Sunday,
        _ => return None,
    })
}

/// The last month of `t2`, `q2`, `s1`, `h1`.
fn last_month(word: &str) -> Option<i8> {
    let mut letters = word.chars();
    let (letter, number) = (letters.next()?, letters.next()?.to_digit(10)?);
    if letters.next().is_some() {
        return None;
    }
    last_of(i8::try_from(number).ok()?, &letter.to_string())
}

/// The last month of a numbered quarter or half.
fn last_of(rank: i8, kind: &str) -> Option<i8> {
    match kind {
        "t" | "q" | "trimestre" | "quarter" if (1..=4).contains(&rank) => Some(rank * 3),
        "s" | "h" | "semestre" | "half" if (1..=2).contains(&rank) => Some(rank * 6),
        _ => None,
    }
}

/// `1er`, `2e`, `second`, `third`.
fn rank(word: &str) -> Option<i8> {
    Some(match word {
        "1er" | "1re" | "premier" | "1st" | "first" => 1,
        "2e" | "2eme" | "2d" | "2nd" | "deuxieme" | "second" => 2,
        "3e" | "3eme" | "3rd" | "troisieme" | "third" => 3,
        "4e" | "4eme" | "4th" | "quatrieme" | "fourth" => 4,
        _ => return None,
    })
}

/// The next such day, today included; the 29th of February waits for its year.
fn next(month: i8, day: i8, today: Date) -> Option<Date> {
    (0..=8)
        .filter_map(|years| Date::new(today.year().checked_add(years)?, month, day).ok())
        .find(|found| *found >= today)
}

/// The last day of the next such month, this one included.
fn ahead(month: i8, today: Date) -> Option<Date> {
    let year = if month < today.month() {
        today.year().checked_add(1)?
    } else {
        today.year()
    };
    Some(Date::new(year, month, 1).ok()?.last_of_month())
}

/// The next such day of the week, never today.
fn coming(day: Weekday, today: Date) -> Option<Date> {
    today.nth_weekday(1, day).ok()
}

/// The Sunday that ends this week.
fn end_of_week(today: Date) -> Option<Date> {
    let left = 7 - i32::from(today.weekday().to_monday_one_offset());
    today.checked_add(left.days()).ok()
}
