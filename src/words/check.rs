//! The questions of the check, and why they are asked.

use super::{MessageValue, Words};

// What a question is about, and the clauses of an inventory.
messages! {
    check_named = "check-named" (id: &str, text: &str);
    check_quoted = "check-quoted" (text: &str);
    check_about = "check-about" (what: &str);
    check_phase_named = "check-phase-named" (number: usize, text: &str);
    check_phase = "check-phase" (number: usize);
    check_untitled = "check-untitled" ();
    check_at_once = "check-at-once" (asked: &str);
    at_once_first_step_late = "at-once-first-step-late" (against: &str);
    at_once_due_before_need = "at-once-due-before-need" (named: &str);
    at_once_due_after_phase = "at-once-due-after-phase" (against: &str);
    at_once_decision_late = "at-once-decision-late" (against: &str);
    at_once_review_early = "at-once-review-early" (against: &str);
    open_decision = "open-decision" ();
    open_decider = "open-decider" ();
    open_by_whom = "open-by-whom" ();
    open_who_agrees = "open-who-agrees" ();
    open_day = "open-day" ();
    open_when = "open-when" ();
    open_end = "open-end" ();
    open_keeper = "open-keeper" ();
    // What a code asks in another way; its question and its reason are looked up by its name.
    ask_action_nominal = "ask-action-nominal" (about: &str, verb: &str);
    // Two in one breath, and one for many.
    ask_action_day_alone = "ask-action-day-alone" (about: &str, named: &str);
    ask_roadmap_decision_late = "ask-roadmap-decision-late" (named: &str, against: &str);
    ask_roadmap_date_unlikely = "ask-roadmap-date-unlikely" (named: &str, against: &str);
    ask_action_unnamed_pilot = "ask-action-unnamed-pilot" (about: &str, named: &str);
    ask_action_no_pilot_no_due = "ask-action-no-pilot-no-due" (about: &str);
    ask_action_no_first_step_no_done = "ask-action-no-first-step-no-done" (about: &str);
    ask_roadmap_no_pilot_no_review = "ask-roadmap-no-pilot-no-review" ();
    ask_roadmap_no_contact_no_licence = "ask-roadmap-no-contact-no-licence" ();
    ask_phases_no_action = "ask-phases-no-action" (listed: &str);
    ask_phases_alone = "ask-phases-alone" (listed: &str);
    ask_pillars_idle = "ask-pillars-idle" (listed: &str);
    ask_actions_orphan = "ask-actions-orphan" (listed: &str);
    ask_actions_no_resources = "ask-actions-no-resources" (listed: &str);
    ask_actions_no_partner = "ask-actions-no-partner" (listed: &str);
    // The command.
    check_error = "check-error" ();
    check_warning = "check-warning" ();
    check_line = "check-line" (place: &str, level: &str, question: &str, code: &str);
    check_clear = "check-clear" (title: &str, path: &str);
    check_sum = "check-sum" (roadmaps: usize, errors: usize, warnings: usize);
    check_explain_how = "check-explain-how" (code: &str);
    check_no_roadmap = "check-no-roadmap" (paths: &str);
    check_unknown_code = "check-unknown-code" (code: &str, nearest: &str);
    check_unknown_code_list = "check-unknown-code-list" (code: &str, listed: &str);
    title_inventory = "title-inventory" (title: &str);
    title_no_inventory = "title-no-inventory" (title: &str);
    title_question = "title-question" ();
    title_negation = "title-negation" ();
    title_statutory_check = "title-statutory-check" ();
    title_words_for = "title-words-for" (listed: &str);
    title_words_against = "title-words-against" (listed: &str);
    title_what_is_asked = "title-what-is-asked" ();
    check_explained = "check-explained" (code: &str, level: &str);
    check_unread = "check-unread" (unread: usize);
    check_set_otherwise = "check-set-otherwise" (code: &str, level: &str, reason: &str);
    check_off = "check-off" ();
}

impl Words {
    /// The question of a check's code (`action-no-due`), with what it names.
    pub fn check_question(&self, code: &str, variables: &[(&'static str, MessageValue<'_>)]) -> String {
        self.say(&format!("ask-{code}"), variables)
    }

    /// Why a check's code is asked: the reason, an example before and after, the source.
    pub fn check_reason(&self, code: &str) -> String {
        self.say(&format!("why-{code}"), &[])
    }
}
