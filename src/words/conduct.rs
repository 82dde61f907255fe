//! The keys that lead, a step's course, the end that stays.

messages! {
    lead_starts = "lead-starts" (key: &str);
    lead_paused = "lead-paused" (key: &str, time: &str);
    lead_part = "lead-part" (key: &str, part: &str, time: &str, next: &str);
    lead_turn = "lead-turn" (key: &str, table: u32, time: &str, next: &str);
    lead_step = "lead-step" (key: &str, step: &str, minutes: &str);
    lead_end = "lead-end" ();
    lead_rests = "lead-rests" ();
    lead_back = "lead-back" (part: &str);
    lead_table = "lead-table" (table: u32);
    part_untitled = "part-untitled" (number: usize);
    part_started = "part-started" (part: &str, minutes: &str);
    part_started_turns = "part-started-turns" (part: &str, minutes: &str, turn: &str);
    part_started_linear = "part-started-linear" (part: &str, minutes: &str);
    part_started_turns_linear = "part-started-turns-linear" (part: &str, minutes: &str, turn: &str);
    part_next = "part-next" (next: &str);
    turn_then = "turn-then" (time: &str, tables: &str);
    back_part = "back-part" (part: &str, time: &str);
    back_part_over = "back-part-over" (part: &str);
    back_turn = "back-turn" (table: u32, time: &str);
    back_turn_over = "back-turn-over" (table: u32);
    back_step = "back-step" (step: &str, left: &str);
    step_course = "step-course" ();
    step_course_short = "step-course-short" (course: &str);
    step_to_type = "step-to-type" ();
    step_to_type_short = "step-to-type-short" (lines: &str);
    step_more = "step-more" ();
    row_turns_then = "row-turns-then" (speaking: &str, tables: &str);
    prompt_block = "prompt-block" (lines: usize);
    end_stays = "end-stays" ();
    end_stays_linear = "end-stays-linear" ();
    row_finished_stays = "row-finished-stays" ();
    say_part = "say-part" (part: &str, time: &str);
    say_part_over = "say-part-over" (part: &str);
    say_turn = "say-turn" (table: u32, time: &str);
    say_turn_over = "say-turn-over" (table: u32);
    say_next = "say-next" (next: &str);
    time_turn = "time-turn" (table: u32);
    replay_turn = "replay-turn" (table: u32);
    replay_back = "replay-back" (part: &str);
    row_lead = "row-lead" (next: &str);
    row_lead_ascii = "row-lead-ascii" (next: &str);
    finish_no_action = "finish-no-action" (count: usize, time: &str, tables: &str);
}
