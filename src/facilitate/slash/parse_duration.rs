//! Minutes as they are typed.

/// No command takes more: a day.
pub(super) const MOST: u64 = 24 * 60 * 60_000;

/// A length in ms, however long: `4`, `2.5`, `2,5`, `1:30`, `5 min`.
pub(super) fn parse_duration(text: &str) -> Option<u64> {
    let text = ["minutes", "minute", "min", "mn"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(text)
        .trim_end();
    match text.split_once(':') {
        Some((minutes, seconds)) => {
            let seconds = whole_number(seconds).filter(|left| *left < 60 && seconds.len() == 2)?;
            whole_number(minutes)?.checked_mul(60_000)?.checked_add(seconds * 1000)
        }
        None => match text.split_once(['.', ',']) {
            Some((minutes, part)) => whole_number(minutes)?
                .checked_mul(60_000)?
                .checked_add(part_of_minute(part)?),
            None => whole_number(text)?.checked_mul(60_000),
        },
    }
}

pub(super) fn whole_number(digits: &str) -> Option<u64> {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

/// The ms of `5` in `2.5`.
fn part_of_minute(digits: &str) -> Option<u64> {
    let places = u32::try_from(digits.len()).ok().filter(|places| *places <= 3)?;
    Some(whole_number(digits)? * 60_000 / 10_u64.pow(places))
}
