//! Durations, hours and dates as each language writes them.

messages! {
    seconds = "seconds" (seconds: u64);
    whole_minutes = "whole-minutes" (minutes: u64);
    halves_of_minutes = "halves-of-minutes" (minutes: &str, halves: u32);
    minutes_seconds = "minutes-seconds" (minutes: u64, seconds: u64);
    short_minutes = "short-minutes" (minutes: &str);
    weekday = "weekday" (day: i8);
    time_left = "time-left" (time: &str);
    time_silent = "time-silent" (count: usize, tables: &str);
    time_gone = "time-gone" (step: &str);
    time_past = "time-past" (step: &str, time: &str);
    time_max = "time-max" (step: &str, time: &str);
    time_max_last = "time-max-last" (step: &str, time: &str);
    time_timer = "time-timer" ();
    time_part = "time-part" (part: &str);
}
