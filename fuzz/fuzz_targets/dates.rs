//! Dates and hours as people say them: a day that is understood is past as it says, and is understood again as written.
#![no_main]

use ctrls::text::day::{find_day, parse_day};
use ctrls::text::parse_hour;
use jiff::civil::date;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let today = date(2027, 3, 20);
    if let Some(day) = parse_day(text, today).day() {
        assert_eq!(day.past, day.date < today, "{text}");
        assert!(day.earliest <= day.date, "{text}");
        let again = parse_day(&day.date.to_string(), today).day();
        assert_eq!(again.map(|again| again.date), Some(day.date), "{text}");
    }
    if let Some(found) = find_day(text, today) {
        let said = text.get(found.span.clone());
        assert!(said.is_some_and(|said| !said.is_empty()), "{text}: {:?}", found.span);
        if let Ok(day) = found.day {
            assert_eq!(day.past, day.date < today, "{text}");
        }
    }
    if let Some((hour, minute)) = parse_hour(text) {
        assert!(hour < 24 && minute < 60, "{text}");
    }
});
