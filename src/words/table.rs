//! Tables on the screen: heads, boards, rankings, the timetable, the end, lists.

messages! {
    dots = "dots" (count: u32);
    board_kind = "board-kind" (kind: &str);
    board_theme = "board-theme" (theme: &str);
    board_no_theme = "board-no-theme" ();
    board_actions = "board-actions" ();
    board_remarks = "board-remarks" ();
    board_lessons = "board-lessons" ();
    board_kept = "board-kept" ();
    board_closed = "board-closed" ();
    board_nothing = "board-nothing" ();
    ranking_nothing = "ranking-nothing" ();
    ranking_none = "ranking-none" ();
    ranking_none_linear = "ranking-none-linear" (group: &str);
    ranking_tied = "ranking-tied" ();
    ranking_linear = "ranking-linear" (group: &str, rank: &str, id: &str, dots: &str, text: &str);
    head_at = "head-at" ();
    head_now = "head-now" ();
    head_actual = "head-actual" ();
    plan_open = "plan-open" ();
    plan_linear = "plan-linear" (step: &str, hour: &str, minutes: &str);
    plan_took_linear = "plan-took-linear" (step: &str, hour: &str, minutes: &str, spent: &str);
    plan_ended = "plan-ended" (hour: &str, promised: &str);
    plan_late = "plan-late" (hour: &str, promised: &str, minutes: u32);
    plan_in_time = "plan-in-time" (hour: &str, spare: &str);
    head_table = "head-table" ();
    head_roadmap = "head-roadmap" ();
    head_actions = "head-actions" ();
    head_to_settle = "head-to-settle" ();
    end_counts = "end-counts" (notes: usize, actions: usize);
    end_title = "end-title" (lasted: &str, counts: &str);
    end_untimed = "end-untimed" (counts: &str);
    end_linear = "end-linear" (lasted: &str, counts: &str);
    end_untimed_linear = "end-untimed-linear" (counts: &str);
    end_table_linear = "end-table-linear" (group: &str, title: &str, actions: usize, open: usize);
    end_files = "end-files" (folder: &str);
    end_now = "end-now" ();
    end_send = "end-send" ();
    end_complete = "end-complete" ();
    end_next_linear = "end-next-linear" (what: &str, command: &str);
}
