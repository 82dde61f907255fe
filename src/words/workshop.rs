//! The workshops themselves: the list, the timetable, checking and copying a file.

messages! {
    workshop_not_found = "workshop-not-found" (name: &str, known: &str);
    workshop_file_not_found = "workshop-file-not-found" (path: &str);
    workshop_nearest = "workshop-nearest" (name: &str, nearest: &str);
    workshop_fine = "workshop-fine" (path: &str, title: &str, steps: usize, minutes: &str);
    workshop_copied = "workshop-copied" (path: &str);
    workshop_print_groups = "workshop-print-groups" (workshop: &str);
    workshop_times_untimed = "workshop-times-untimed" (path: &str);
    workshop_times_rehearsal = "workshop-times-rehearsal" (path: &str);
    workshop_times_none = "workshop-times-none" ();
    workshop_times_step = "workshop-times-step" (step: &str, before: &str, minutes: &str);
    workshop_times_same = "workshop-times-same" ();
    workshop_times_whole = "workshop-times-whole" (before: &str, minutes: &str);
    workshop_times_rests = "workshop-times-rests" (count: usize);
    workshop_times_added = "workshop-times-added" (steps: &str);
    workshop_times_aside = "workshop-times-aside" (step: &str, count: usize);
    workshop_list_next = "workshop-list-next" (name: &str);
    workshop_head_name = "workshop-head-name" ();
    workshop_head_languages = "workshop-head-languages" ();
    workshop_head_minutes = "workshop-head-minutes" ();
    workshop_head_title = "workshop-head-title" ();
    workshop_head_step = "workshop-head-step" ();
    workshop_head_min = "workshop-head-min" ();
    workshop_head_plan = "workshop-head-plan" ();
    workshop_head_max = "workshop-head-max" ();
    workshop_head_elastic = "workshop-head-elastic" ();
    workshop_head_collects = "workshop-head-collects" ();
    workshop_collects_issue = "workshop-collects-issue" ();
    workshop_collects_friction = "workshop-collects-friction" ();
    workshop_collects_question = "workshop-collects-question" ();
    workshop_collects_idea = "workshop-collects-idea" ();
    workshop_collects_roadmap = "workshop-collects-roadmap" ();
    workshop_collects_nothing = "workshop-collects-nothing" ();
    workshop_chooses = "workshop-chooses" ();
    workshop_keeps = "workshop-keeps" (collects: &str);
    workshop_minutes = "workshop-minutes" (minutes: &str);
    workshop_step_numbered = "workshop-step-numbered" (number: u32, step: &str);
    workshop_step_linear = "workshop-step-linear" (step: &str, planned: &str, min: &str, max: &str);
    workshop_elastic_linear = "workshop-elastic-linear" (place: &str);
    workshop_collects_linear = "workshop-collects-linear" (collects: &str);
    workshop_part_linear = "workshop-part-linear" (part: &str, planned: &str, min: &str);
    workshop_half = "workshop-half" (whole: u32);
    workshop_margin = "workshop-margin" (margin: &str);
    workshop_slack = "workshop-slack" (slack: &str);
    workshop_per_group = "workshop-per-group" (step: &str, minutes: &str);
}
