//! Lengths of time as people type them.

/// No command takes more: a day.
pub(super) const LONGEST_DURATION: u64 = 24 * 60 * 60_000;

/// Units in ms, with what they are called in either language; a number without one is of the next smaller unit.
const UNITS: [(u64, &[&str]); 3] = [
    (3_600_000, &["heures", "heure", "hours", "hour", "hrs", "hr", "h"]),
    (60_000, &["minutes", "minute", "mins", "min", "mn", "m", "'", "’", "′"]),
    (
        1000,
        &[
            "secondes", "seconde", "seconds", "second", "secs", "sec", "s", "\"", "''", "″", "”",
        ],
    ),
];

/// A length in ms, however long: `4`, `2.5`, `2,5`, `+5`, `1:30`, `5 min`, `5'`, `90s`, `1h`, `1h30`, `1'30"`.
pub(super) fn parse_duration(text: &str) -> Option<u64> {
    let text = text.trim();
    let text = text.strip_prefix('+').unwrap_or(text).trim_start().to_lowercase();
    if let Some((minutes, seconds)) = text.split_once(':') {
        let seconds = whole_number(seconds).filter(|left| *left < 60 && seconds.len() == 2)?;
        return whole_number(minutes)?.checked_mul(60_000)?.checked_add(seconds * 1000);
    }
    let mut rest = text.as_str();
    let mut total = 0_u64;
    // The place in `UNITS` of the greatest unit that may follow; minutes where none is said.
    let mut next: Option<usize> = None;
    while !rest.is_empty() {
        let end = rest
            .find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '.' | ','))
            .unwrap_or(rest.len());
        let (number, behind) = (&rest[..end], rest[end..].trim_start());
        let (unit, behind) = match unit_of(behind) {
            Some(found) => found,
            None if behind.is_empty() => (next.unwrap_or(1), ""),
            None => return None,
        };
        if next.is_some_and(|next| unit < next) {
            return None;
        }
        total = total.checked_add(times(number, UNITS.get(unit)?.0)?)?;
        next = Some(unit + 1);
        rest = behind.trim_start();
    }
    next.map(|_| total)
}

/// The unit that a text begins with, by its place in [`UNITS`], and what follows it.
fn unit_of(text: &str) -> Option<(usize, &str)> {
    let mut found: Option<(usize, &str)> = None;
    for (at, (_, names)) in UNITS.iter().enumerate() {
        for name in *names {
            if let Some(behind) = text.strip_prefix(name)
                && !behind.starts_with(char::is_alphabetic)
                && found.is_none_or(|(_, shortest)| behind.len() < shortest.len())
            {
                found = Some((at, behind));
            }
        }
    }
    found
}

/// `2`, `2.5` or `2,5` of a unit, in ms; three places at most.
fn times(number: &str, unit: u64) -> Option<u64> {
    match number.split_once(['.', ',']) {
        None => whole_number(number)?.checked_mul(unit),
        Some((whole, part)) => {
            let places = u32::try_from(part.len()).ok().filter(|places| *places <= 3)?;
            let part = whole_number(part)? * unit / 10_u64.pow(places);
            whole_number(whole)?.checked_mul(unit)?.checked_add(part)
        }
    }
}

pub(super) fn whole_number(digits: &str) -> Option<u64> {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}
