//! Hours of the day as people write them.

/// `15:30`, `15h30`, `15 h 30`, `15h`, `15 heures 30`, `15.30`: the hour and its minutes.
pub fn parse_hour(text: &str) -> Option<(u8, u8)> {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (hour, behind) = text.split_once([':', 'h', 'H', '.'])?;
    let sign = text[hour.len()..].chars().next()?;
    let minute = if matches!(sign, 'h' | 'H') {
        let behind = behind.strip_prefix("eures").or_else(|| behind.strip_prefix("eure"));
        behind.unwrap_or_else(|| &text[hour.len() + 1..])
    } else {
        behind
    };
    let minute = match minute {
        "" if matches!(sign, 'h' | 'H') => 0,
        _ if minute.len() == 2 => parse_figures(minute)?,
        _ => return None,
    };
    let hour = parse_figures(hour)?;
    (hour < 24 && minute < 60).then_some((hour, minute))
}

fn parse_figures(text: &str) -> Option<u8> {
    let plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}
