//! The home page: what can be done here and now.

messages! {
    home_title = "home-title" ();
    home_folder = "home-folder" (folder: &str);
    home_keys = "home-keys" ();
    home_keys_short = "home-keys-short" ();
    home_number = "home-number" ();
    home_watch = "home-watch" (title: &str);
    home_resume = "home-resume" (title: &str, when: &str);
    home_resume_rehearsal = "home-resume-rehearsal" (title: &str, when: &str);
    home_today = "home-today" (hour: &str);
    home_yesterday = "home-yesterday" (hour: &str);
    home_that_day = "home-that-day" (day: &str, hour: &str);
    home_tour = "home-tour" ();
    home_run = "home-run" ();
    home_rehearse = "home-rehearse" ();
    home_print = "home-print" ();
    home_workshop = "home-workshop" (title: &str, minutes: &str);
    home_handover = "home-handover" (title: &str);
    home_report = "home-report" (title: &str);
    home_report_file = "home-report-file" ();
    home_check = "home-check" (title: &str);
    home_replay = "home-replay" (title: &str);
    home_replay_rehearsal = "home-replay-rehearsal" (title: &str);
    home_review = "home-review" (title: &str, day: &str);
    home_follow_up = "home-follow-up" (title: &str, day: &str);
    home_settings = "home-settings" ();
    home_after = "home-after" ();
    home_after_document = "home-after-document" (path: &str);
    home_cannot_open = "home-cannot-open" (path: &str);
}
