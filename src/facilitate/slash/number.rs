//! Minutes and hours as they are typed.

/// No command takes more: a day.
const MOST: u64 = 24 * 60 * 60_000;

/// A length in ms: `4`, `2.5`, `2,5`, `1:30`, `5 min`.
pub(super) fn length(text: &str) -> Option<u64> {
    let text = ["minutes", "minute", "min", "mn"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(text)
        .trim_end();
    let ms = match text.split_once(':') {
        Some((minutes, seconds)) => {
            let seconds = whole(seconds).filter(|left| *left < 60 && seconds.len() == 2)?;
            whole(minutes)?.checked_mul(60_000)? + seconds * 1000
        }
        None => match text.split_once(['.', ',']) {
            Some((minutes, part)) => whole(minutes)?.checked_mul(60_000)? + part_of_minute(part)?,
            None => whole(text)?.checked_mul(60_000)?,
        },
    };
    (ms <= MOST).then_some(ms)
}

/// A length in half-minutes; `None` for one that is not whole in them, or nothing.
pub(super) fn halves(text: &str) -> Option<u32> {
    let ms = length(text).filter(|ms| *ms > 0 && ms % 30_000 == 0)?;
    u32::try_from(ms / 30_000).ok()
}

/// An hour of the day: `15:30`, `15h30`, `15 h 30`, `15h`.
pub(super) fn hour(text: &str) -> Option<(u8, u8)> {
    let (hour, minute) = text.split_once([':', 'h', 'H'])?;
    let (hour, minute) = (hour.trim(), minute.trim());
    let minute = match minute {
        "" if !text.contains(':') => 0,
        _ if minute.len() == 2 => whole(minute)?,
        _ => return None,
    };
    let hour = whole(hour).filter(|hour| *hour < 24)?;
    let minute = Some(minute).filter(|minute| *minute < 60)?;
    Some((u8::try_from(hour).ok()?, u8::try_from(minute).ok()?))
}

/// Digits alone.
pub(super) fn whole(digits: &str) -> Option<u64> {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

/// The ms of `5` in `2.5`.
fn part_of_minute(digits: &str) -> Option<u64> {
    let places = u32::try_from(digits.len()).ok().filter(|places| *places <= 3)?;
    Some(whole(digits)? * 60_000 / 10_u64.pow(places))
}
