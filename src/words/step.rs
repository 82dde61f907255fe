//! A step that opens, its instruction, a re-plan.

messages! {
    step_title = "step-title" (step: &str, number: usize, all: usize);
    step_read = "step-read" ();
    step_say_more = "step-say-more" ();
    step_prompts = "step-prompts" ();
    step_prompts_short = "step-prompts-short" ();
    step_prompts_more = "step-prompts-more" (count: usize);
    step_resumed = "step-resumed" (step: &str);
    step_numbered = "step-numbered" (step: &str, number: usize, all: usize);
    step_linear = "step-linear" (step: &str, number: usize, all: usize, minutes: &str);
    step_plain_linear = "step-plain-linear" (step: &str, minutes: &str);
    step_purpose_linear = "step-purpose-linear" (purpose: &str);
    step_read_linear = "step-read-linear" (say: &str);
    step_prompts_linear = "step-prompts-linear" (prompts: &str);
    proposal_one = "proposal-one" (changes: &str, hour: &str);
    proposal_short = "proposal-short" (gained: &str, changes: &str);
    proposal_moves = "proposal-moves" (changes: &str, hour: &str);
    proposal_nothing_left = "proposal-nothing-left" (hour: &str);
    proposal_change = "proposal-change" (step: &str, before: &str, after: &str);
    proposal_first_linear = "proposal-first-linear" (step: &str, before: &str, after: &str);
    proposal_change_linear = "proposal-change-linear" (step: &str, before: &str, after: &str);
    proposal_head = "proposal-head" (late: u32, hour: &str);
    proposal_head_moves = "proposal-head-moves" (late: u32, hour: &str);
    proposal_answer = "proposal-answer" ();
    proposal_answer_short = "proposal-answer-short" ();
    proposal_answer_linear = "proposal-answer-linear" ();
    proposal_answer_piped = "proposal-answer-piped" ();
    head_step = "head-step" ();
    head_planned = "head-planned" ();
    head_proposed = "head-proposed" ();
    head_at_least = "head-at-least" ();
    head_end = "head-end" ();
}
