//! The questions of a workshop's forms, whichever step holds them.

use std::collections::BTreeMap;

use crate::workshop::{FormQuestions, Workshop};

/// The question that a workshop asks for a field of the roadmap, of a phase or of an action.
pub(super) fn asked<'a>(
    workshop: &'a Workshop,
    of: impl Fn(&'a FormQuestions) -> &'a BTreeMap<String, String>,
    field: &str,
) -> Option<&'a str> {
    let questions = workshop.steps.iter().filter_map(|step| of(&step.ask).get(field));
    questions
        .map(String::as_str)
        .find(|question| !question.trim().is_empty())
}

/// That question, else the field's own label.
pub(super) fn form_question_or_label<'a>(
    workshop: &'a Workshop,
    of: impl Fn(&'a FormQuestions) -> &'a BTreeMap<String, String>,
    field: &str,
    label: impl FnOnce() -> String,
) -> String {
    asked(workshop, of, field).map_or_else(label, str::to_owned)
}
