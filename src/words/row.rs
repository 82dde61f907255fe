//! The last line of the screen, the prompt above it, and both in words.

messages! {
    row_left = "row-left" (time: &str);
    row_was_left = "row-was-left" (time: &str);
    row_soon = "row-soon" (time: &str);
    row_soon_short = "row-soon-short" (time: &str);
    row_over = "row-over" (time: &str);
    row_max = "row-max" (time: &str);
    row_max_short = "row-max-short" (time: &str);
    row_max_last_short = "row-max-last-short" (time: &str);
    row_max_last = "row-max-last" (time: &str);
    row_pause = "row-pause" (time: &str);
    row_unsaved = "row-unsaved" (hour: &str);
    row_unsaved_why = "row-unsaved-why" (hour: &str, reason: &str);
    row_end = "row-end" (hour: &str);
    row_end_late = "row-end-late" (hour: &str, minutes: u32);
    row_timer = "row-timer" (time: &str);
    row_table = "row-table" (number: &str);
    row_group = "row-group" (number: &str, count: &str);
    row_silent = "row-silent" (groups: &str);
    row_standing = "row-standing" ();
    row_standing_short = "row-standing-short" ();
    row_promised = "row-promised" (hour: &str, minutes: &str, planned: &str);
    row_planned = "row-planned" (planned: &str);
    row_rests = "row-rests" ();
    row_rests_short = "row-rests-short" ();
    row_finished = "row-finished" (hour: &str);
    prompt_kind = "prompt-kind" (kind: &str);
    prompt_screen = "prompt-screen" (group: &str, kind: &str);
    prompt_linear = "prompt-linear" (group: &str, kind: &str);
    title_pause = "title-pause" ();
    title_soon = "title-soon" ();
    title_over = "title-over" ();
    say_step = "say-step" (step: &str, number: usize, all: usize);
    say_plain_step = "say-plain-step" (step: &str);
    say_pause = "say-pause" (time: &str);
    say_standing = "say-standing" ();
    say_rests = "say-rests" ();
    say_over = "say-over" (time: &str);
    say_end = "say-end" (hour: &str);
    say_end_late = "say-end-late" (hour: &str, minutes: u32);
    say_timer = "say-timer" (time: &str);
    say_notes = "say-notes" (counts: &str);
    say_ready = "say-ready" (counts: &str);
    say_ready_of = "say-ready-of" (ready: usize, all: usize);
}
