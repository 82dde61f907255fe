//! The folder that one sends, and its mail.

messages! {
    handover_folder = "handover-folder" ();
    handover_roadmap_folder = "handover-roadmap-folder" ();
    handover_workbook_name = "handover-workbook-name" ();
    handover_removed = "handover-removed" (path: &str);
    handover_message_name = "handover-message-name" ();
    handover_enclosed = "handover-enclosed" ();
    handover_report = "handover-report" ();
    handover_workbook = "handover-workbook" ();
    handover_calendar = "handover-calendar" ();
    handover_mail = "handover-mail" ();
    handover_roadmaps = "handover-roadmaps" ();
    handover_source = "handover-source" (title: &str);
    handover_pilots = "handover-pilots" ();
    mail_subject = "mail-subject" (name: &str);
    mail_greeting = "mail-greeting" ();
    mail_people = "mail-people" (people: usize, name: &str);
    mail_we = "mail-we" (name: &str);
    mail_held = "mail-held" (who: &str, place: &str);
    mail_counts = "mail-counts" (who: &str, counts: &str);
    mail_workshops = "mail-workshops" (count: usize);
    mail_roadmaps = "mail-roadmaps" (count: usize);
    mail_actions = "mail-actions" (count: usize);
    mail_thanks = "mail-thanks" ();
    mail_enclosed = "mail-enclosed" (file: &str);
    mail_line = "mail-line" (file: &str, what: &str);
    mail_roadmap_files = "mail-roadmap-files" (count: usize);
    mail_pilot_files = "mail-pilot-files" (count: usize);
    mail_decisions = "mail-decisions" ();
    mail_decision = "mail-decision" (day: &str, who: &str, what: &str);
    mail_review = "mail-review" (day: &str, titles: &str);
    mail_end = "mail-end" ();
    handover_next = "handover-next" (path: &str);
}
