//! What is asked and said around a room: before, after, on return.

messages! {
    minutes_too_few = "minutes-too-few" (minutes: &str, least: &str);
    start_needs_input = "start-needs-input" ();
    speed_range = "speed-range" ();
    table_name = "table-name" (number: u32);
    setup_head = "setup-head" (title: &str, minutes: &str, language: &str);
    setup_rule = "setup-rule" (count: usize);
    ask_title = "ask-title" ();
    ask_tables = "ask-tables" ();
    not_tables = "not-tables" (text: &str);
    ask_people = "ask-people" ();
    ask_people_later = "ask-people-later" ();
    not_people = "not-people" (text: &str);
    ask_end = "ask-end" ();
    ask_end_default = "ask-end-default" (minutes: &str);
    hour_passed = "hour-passed" (hour: &str, now: &str, meant: &str);
    not_an_hour = "not-an-hour" (text: &str);
    not_a_start = "not-a-start" (text: &str);
    default_title = "default-title" (workshop: &str, day: &str);
    saved_in = "saved-in" (folder: &str);
    name_a_table = "name-a-table" ();
    for_the_projector = "for-the-projector" (command: &str);
    clock_waits = "clock-waits" ();
    to_resume = "to-resume" (folder: &str);
    panicked = "panicked" (folder: &str);
    journal_newer_minor = "journal-newer-minor" (path: &str, found: &str);
    reopened_finished = "reopened-finished" (counts: &str);
    stopped_dead = "stopped-dead" (hour: &str, counts: &str);
    stopped_dead_partly = "stopped-dead-partly" (hour: &str, counts: &str);
    lines_missing = "lines-missing" (lines: u64);
    left_at = "left-at" (hour: &str, counts: &str);
    clock_stopped_at = "clock-stopped-at" (hour: &str);
    clock_went_on = "clock-went-on" (last: &str, pause: &str);
    nothing_to_repair = "nothing-to-repair" (path: &str);
    repaired = "repaired" (lines: usize, numbers: &str, path: &str);
    line_left_out = "line-left-out" (line: &str);
    not_an_id = "not-an-id" (text: &str);
    no_such_id = "no-such-id" (text: &str, session: &str);
    redact_exists = "redact-exists" (path: &str);
    session_not_writable = "session-not-writable" (session: &str, reason: &str);
}
