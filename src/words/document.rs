//! The labels of the documents, and days as they write them.

use jiff::civil::Date;

messages! {
    document_roadmap = "document-roadmap" ();
    document_question = "document-question" ();
    document_stake = "document-stake" ();
    document_facts = "document-facts" ();
    document_pilot_of_all = "document-pilot-of-all" ();
    document_next_review = "document-next-review" ();
    document_sign = "document-sign" ();
    document_decider = "document-decider" ();
    document_blank_pilot = "document-blank-pilot" ();
    document_blank_day = "document-blank-day" ();
    document_blank_review = "document-blank-review" ();
    document_blank_step = "document-blank-step" ();
    document_blank_done = "document-blank-done" ();
    document_blank_sign = "document-blank-sign" ();
    document_calendar = "document-calendar" ();
    document_calendar_of_phases = "document-calendar-of-phases" ();
    document_calendar_span = "document-calendar-span" (from: &str, until: &str);
    document_calendar_from = "document-calendar-from" (month: i8, year: &str);
    document_calendar_until = "document-calendar-until" (day: &str);
    document_calendar_from_until = "document-calendar-from-until" (from: &str, until: &str);
    document_calendar_row = "document-calendar-row" (phase: &str, marks: &str);
    document_calendar_bare_row = "document-calendar-bare-row" (phase: &str);
    document_calendar_first_mark = "document-calendar-first-mark" (id: &str, day: &str);
    document_calendar_mark = "document-calendar-mark" (id: &str, day: &str);
    document_calendar_undated = "document-calendar-undated" (ids: &str);
    document_calendar_off = "document-calendar-off" (ids: &str);
    document_calendar_undated_phase = "document-calendar-undated-phase" ();
    document_calendar_review = "document-calendar-review" (day: &str);
    document_calendar_flag = "document-calendar-flag" (day: &str);
    document_quarter = "document-quarter" ();
    document_settle = "document-settle" ();
    document_settle_intro = "document-settle-intro" ();
    document_settle_open = "document-settle-open" ();
    document_settle_adapted = "document-settle-adapted" ();
    document_settle_more = "document-settle-more" (count: usize);
    document_settle_others = "document-settle-others" (count: usize);
    document_asked = "document-asked" (question: &str);
    document_asked_phases = "document-asked-phases" ();
    document_word_question = "document-word-question" ();
    document_word_pilot = "document-word-pilot" ();
    document_word_review = "document-word-review" ();
    document_word_sign = "document-word-sign" ();
    document_word_decision = "document-word-decision" ();
    document_word_phases = "document-word-phases" ();
    document_word_actions = "document-word-actions" ();
    document_word_pillar = "document-word-pillar" ();
    document_word_other = "document-word-other" ();
    document_phase = "document-phase" (number: usize);
    document_phase_titled = "document-phase-titled" (number: usize, title: &str);
    document_for_day = "document-for-day" (day: &str);
    document_for_text = "document-for-text" (text: &str);
    document_no_action = "document-no-action" ();
    document_pilot = "document-pilot" ();
    document_due = "document-due" ();
    document_state = "document-state" ();
    document_ready = "document-ready" ();
    document_open = "document-open" (count: usize);
    document_started = "document-started" ();
    document_done = "document-done" ();
    document_done_on = "document-done-on" (day: &str);
    document_stuck = "document-stuck" ();
    document_moved = "document-moved" (from: &str, to: &str);
    document_moved_to = "document-moved-to" (to: &str);
    document_moved_text = "document-moved-text" (to: &str);
    document_state_why = "document-state-why" (state: &str, reason: &str);
    document_dropped = "document-dropped" ();
    document_first_step = "document-first-step" ();
    document_done_when = "document-done-when" ();
    document_partners = "document-partners" ();
    document_resources = "document-resources" ();
    document_indicator = "document-indicator" ();
    document_depends_on = "document-depends-on" ();
    document_decided_by = "document-decided-by" ();
    document_pillar = "document-pillar" ();
    document_trace = "document-trace" ();
    document_trace_caption = "document-trace-caption" ();
    document_trace_issue = "document-trace-issue" ();
    document_trace_friction = "document-trace-friction" ();
    document_trace_idea = "document-trace-idea" ();
    document_trace_actions = "document-trace-actions" ();
    document_trace_nothing = "document-trace-nothing" ();
    document_trace_no_issue = "document-trace-no-issue" ();
    document_votes = "document-votes" (count: u32);
    document_also_noted = "document-also-noted" ();
    document_also_question = "document-also-question" ();
    document_also_idea = "document-also-idea" ();
    document_room_said = "document-room-said" ();
    document_learned = "document-learned" ();
    document_source = "document-source" ();
    document_source_original = "document-source-original" (what: &str);
    document_source_in = "document-source-in" (when: &str);
    document_source_named = "document-source-named" (name: &str);
    document_source_the_group = "document-source-the-group" (group: &str);
    document_source_the_table = "document-source-the-table" (group: &str);
    document_source_word_group = "document-source-word-group" ();
    document_source_word_table = "document-source-word-table" ();
    document_source_word_workshop = "document-source-word-workshop" ();
    document_source_adapted_itself = "document-source-adapted-itself" (from: &str);
    document_source_written = "document-source-written" (what: &str);
    document_source_day = "document-source-day" (day: &str);
    document_source_group = "document-source-group" (group: &str);
    document_source_people = "document-source-people" (count: u32);
    document_source_people_of = "document-source-people-of" (count: u32, backgrounds: &str);
    document_source_workshop = "document-source-workshop" (label: &str, workshop: &str);
    document_source_facilitators = "document-source-facilitators" (names: &str);
    document_source_adapted = "document-source-adapted" (from: &str);
    document_licence = "document-licence" (licence: &str);
    document_licence_open = "document-licence-open" (licence: &str);
    document_licence_unknown = "document-licence-unknown" ();
    document_contact = "document-contact" (contact: &str);
    document_page = "document-page" ();
    document_page_of = "document-page-of" ();
    document_scrolls = "document-scrolls" ();
    export_nothing = "export-nothing" (path: &str);
    export_missing = "export-missing" (name: &str, signs: &str);
    export_not_made = "export-not-made" (name: &str, reason: &str);
    document_csv_intro = "document-csv-intro" ();
    document_csv_plain = "document-csv-plain" ();
    document_csv_french = "document-csv-french" ();
    document_csv_column = "document-csv-column" (column: &str);
    document_month = "document-month" (month: i8);
    document_month_short = "document-month-short" (month: i8);
    document_day = "document-day" (day: i8, month: &str);
    document_date = "document-date" (day: i8, month: &str, year: &str);
    document_month_year = "document-month-year" (month: &str, year: &str);
    document_who_does_what = "document-who-does-what" ();
    document_who_caption = "document-who-caption" ();
    document_who_when = "document-who-when" ();
    document_who_what = "document-who-what" ();
    document_who_who = "document-who-who" ();
    document_who_blank_day = "document-who-blank-day" ();
    document_who_blank_pilot = "document-who-blank-pilot" ();
    document_who_blank_step = "document-who-blank-step" ();
    document_who_step = "document-who-step" ();
    document_who_step_on = "document-who-step-on" (day: &str);
    document_ready_of = "document-ready-of" (ready: usize, all: usize);
    document_yes = "document-yes" ();
    document_yes_whole = "document-yes-whole" ();
    document_yes_undated = "document-yes-undated" ();
    document_progress = "document-progress" ();
    document_count_done = "document-count-done" (count: usize);
    document_count_started = "document-count-started" (count: usize);
    document_count_moved = "document-count-moved" (count: usize);
    document_count_stuck = "document-count-stuck" (count: usize);
    document_count_dropped = "document-count-dropped" (count: usize);
    document_trace_unlinked = "document-trace-unlinked" ();
    pilot_kicker = "pilot-kicker" ();
    pilot_said = "pilot-said" ();
    pilot_said_one = "pilot-said-one" ();
    pilot_said_several = "pilot-said-several" (count: usize);
    pilot_said_whole = "pilot-said-whole" ();
    pilot_whole = "pilot-whole" ();
    pilot_review = "pilot-review" ();
    pilot_review_of = "pilot-review-of" ();
    pilot_dates = "pilot-dates" ();
    pilot_actions = "pilot-actions" (count: usize);
    pilot_others = "pilot-others" ();
    pilot_depends = "pilot-depends" ();
    pilot_awaited = "pilot-awaited" ();
    pilot_for_yours = "pilot-for-yours" ();
    pilot_source = "pilot-source" (count: usize, titles: &str);
    pilot_foot = "pilot-foot" (name: &str);
    pilot_folder = "pilot-folder" ();
    pilot_nobody = "pilot-nobody" ();
}

impl crate::words::Words {
    /// `1er mars 2027`, `1 March 2027`.
    pub fn long_day(&self, day: Date) -> String {
        let month = self.document_month(day.month());
        self.document_date(day.day(), &month, &day.year().to_string())
    }

    /// `mercredi 31 mars 2027`, `Wednesday 31 March 2027`: in an answer, so that a slip of the date is seen.
    pub fn told_day(&self, day: Date) -> String {
        let weekday = self.weekday(day.weekday().to_monday_one_offset());
        format!("{weekday} {}", self.long_day(day))
    }

    /// `12 janv. 2027`, `12 Jan 2027`: for narrow columns.
    pub fn short_day(&self, day: Date) -> String {
        let month = self.document_month_short(day.month());
        self.document_date(day.day(), &month, &day.year().to_string())
    }

    /// `1er mars`, `1 March`: where the year is given elsewhere.
    pub fn day_of_year(&self, day: Date) -> String {
        self.document_day(day.day(), &self.document_month(day.month()))
    }

    /// `mars 2027`, `March 2027`.
    pub fn month_of_year(&self, day: Date) -> String {
        self.document_month_year(&self.document_month(day.month()), &day.year().to_string())
    }

    /// The twelve short names of months, January first.
    pub fn short_months(&self) -> [String; 12] {
        std::array::from_fn(|month| self.document_month_short(i8::try_from(month + 1).unwrap_or(1)))
    }
}
