//! Which session is meant, and what is wrong with what was read.

messages! {
    latest_session = "latest-session" (folder: &str);
    last_session = "last-session" (folder: &str);
    session_around = "session-around" (folder: &str);
    live_session = "live-session" (folder: &str);
    open_session = "open-session" (folder: &str);
    no_session = "no-session" ();
    damage_more = "damage-more" (lines: usize);
    damage_repair = "damage-repair" (folder: &str);
    damage_torn = "damage-torn" (path: &str);
    trouble_too_long = "trouble-too-long" ();
    trouble_not_utf8 = "trouble-not-utf8" ();
    trouble_nul = "trouble-nul" ();
    trouble_blank = "trouble-blank" ();
    trouble_not_an_entry = "trouble-not-an-entry" (why: &str);
    trouble_not_understood = "trouble-not-understood" (kind: &str, why: &str);
    misread_not_json = "misread-not-json" ();
    misread_cut = "misread-cut" ();
    misread_missing = "misread-missing" (field: &str);
    misread_twice = "misread-twice" (field: &str);
    misread_wrong = "misread-wrong" (field: &str);
    misread_other_shape = "misread-other-shape" ();
    misread_too_long = "misread-too-long" (mebibytes: usize);
    misread_not_utf8 = "misread-not-utf8" ();
    trouble_unknown_kind = "trouble-unknown-kind" (kind: &str);
    trouble_gap = "trouble-gap" (expected: u64, found: u64);
    trouble_backwards = "trouble-backwards" ();
    journal_no_header = "journal-no-header" (path: &str);
    journal_header = "journal-header" (path: &str, column: usize, why: &str);
    journal_version_newer = "journal-version-newer" (path: &str, found: &str, known: &str);
    journal_version = "journal-version" (path: &str, found: &str, known: &str);
    newer_waits = "newer-waits" (path: &str, newer: &str);
    nothing_to_report = "nothing-to-report" ();
    report_only_rehearsals = "report-only-rehearsals" (count: usize);
    report_only_adapted = "report-only-adapted" (count: usize);
    report_event = "report-event" (name: &str);
    report_several_events = "report-several-events" (events: &str, name: &str);
    report_several_languages = "report-several-languages" (languages: &str, language: &str);
    report_not_public = "report-not-public" (count: usize);
    report_undeclared = "report-undeclared" (path: &str);
    report_several_texts = "report-several-texts" (name: &str);
    report_not_a_text = "report-not-a-text" (format: &str, name: &str);
    report_other_ending = "report-other-ending" (path: &str, named: &str, asked: &str);
    report_file_name = "report-file-name" ();
    event_template_head = "event-template-head" ();
}
