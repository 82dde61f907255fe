//! A roadmap afterwards: traced, compared, adapted, followed up.

messages! {
    trace_nothing = "trace-nothing" ();
    trace_unanswered = "trace-unanswered" ();
    trace_from_nowhere = "trace-from-nowhere" ();
    trace_apart = "trace-apart" ();
    trace_again = "trace-again" ();
    trace_below = "trace-below" ();
    trace_line = "trace-line" (name: &str, text: &str);
    trace_answers = "trace-answers" (name: &str, above: &str, text: &str);
    trace_answers_too = "trace-answers-too" (name: &str, above: &str);
    trace_end = "trace-end" (label: &str, name: &str, text: &str);
    trace_kind = "trace-kind" (kind: &str);

    diff_field = "diff-field" (subject: &str, field: &str, before: &str, after: &str);
    diff_added = "diff-added" (thing: &str);
    diff_removed = "diff-removed" (thing: &str);
    diff_added_line = "diff-added-line" (subject: &str, text: &str);
    diff_removed_line = "diff-removed-line" (subject: &str, text: &str);
    diff_order = "diff-order" (thing: &str);
    diff_other_order = "diff-other-order" ();
    diff_empty = "diff-empty" ();
    diff_yes = "diff-yes" ();
    diff_no = "diff-no" ();
    diff_none = "diff-none" (same: usize);
    diff_count = "diff-count" (count: usize);
    diff_same = "diff-same" (count: usize);
    diff_summary = "diff-summary" (differences: &str, same: &str);
    diff_key = "diff-key" (key: &str);
    thing_name = "thing-name" (thing: &str);
    thing_one = "thing-one" (thing: &str);
    status_name = "status-name" (status: &str);
    quoted = "quoted" (text: &str);

    lineage_elsewhere = "lineage-elsewhere" ();
    lineage_line = "lineage-line" (name: &str, file: &str);
    lineage_child = "lineage-child" (name: &str, file: &str, parent: &str);
    lineage_nothing = "lineage-nothing" (path: &str);

    adapt_next = "adapt-next" (path: &str);
    adapt_no_licence = "adapt-no-licence" (path: &str);
    adapt_exists = "adapt-exists" (path: &str);

    follow_opening = "follow-opening" (title: &str, open: usize);
    follow_opening_all = "follow-opening-all" (title: &str, all: usize, open: usize);
    follow_closed = "follow-closed" (count: usize);
    follow_all_closed = "follow-all-closed" ();
    follow_pilot = "follow-pilot" (pilot: &str, count: usize);
    follow_no_pilot = "follow-no-pilot" (count: usize);
    follow_action = "follow-action" (id: &str, text: &str);
    adapt_file_name = "adapt-file-name" ();
    follow_due = "follow-due" (day: &str);
    follow_since = "follow-since" (day: &str);
    follow_next_review = "follow-next-review" ();
    follow_how = "follow-how" ();
    follow_not_asked = "follow-not-asked" (count: usize, ids: &str);
    follow_now = "follow-now" (id: &str, status: &str);
    follow_now_due = "follow-now-due" (id: &str, day: &str);
    follow_kept_as_is = "follow-kept-as-is" (id: &str, text: &str);
    follow_noted = "follow-noted" (id: &str);
    follow_review_now = "follow-review-now" (day: &str);
    follow_review_as_is = "follow-review-as-is" (text: &str);
    follow_past_phase = "follow-past-phase" (day: &str);
    follow_nothing = "follow-nothing" (path: &str);
    follow_counts = "follow-counts" (done: usize, started: usize, moved: usize, stuck: usize, dropped: usize);
    follow_refused = "follow-refused" (line: usize, reason: &str);
    follow_no_such_action = "follow-no-such-action" (id: &str, known: &str);
    follow_twice = "follow-twice" (id: &str);
    follow_which_action = "follow-which-action" ();
    follow_what_of_it = "follow-what-of-it" (word: &str);
    follow_what_of_it_near = "follow-what-of-it-near" (word: &str, nearest: &str);
    follow_when = "follow-when" ();
    follow_review_when = "follow-review-when" (text: &str, day: &str);
    follow_not_editable = "follow-not-editable" (path: &str);
    follow_changed_meanwhile = "follow-changed-meanwhile" (path: &str);
    follow_many = "follow-many" (path: &str);
    follow_none = "follow-none" (path: &str);
    follow_bad_start = "follow-bad-start" (text: &str);

    id_written = "id-written" (path: &str, id: &str);
    id_not_writable = "id-not-writable" (path: &str, id: &str);
    calendar_action = "calendar-action" (text: &str, pilot: &str);
    calendar_review = "calendar-review" (title: &str);
    calendar_decision = "calendar-decision" (who: &str, text: &str);
    calendar_name_of_all = "calendar-name-of-all" ();
    calendar_name_of_tasks = "calendar-name-of-tasks" ();
    calendar_left_out = "calendar-left-out" (path: &str, other: &str);
    calendar_field = "calendar-field" (label: &str, text: &str);
    calendar_undated = "calendar-undated" (count: usize);
    calendar_none = "calendar-none" ();
    calendar_not_ours = "calendar-not-ours" (path: &str);
}
