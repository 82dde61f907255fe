//! What a workshop file must hold to beyond its keys and types: its minutes add up, its names are unique.

use std::collections::BTreeMap;

use crate::text::nearest;
use crate::text::toml::{ExpectedType, Fault, FaultKind, PathSegment, Tree};

use super::{Minutes, Step, StepPart, Workshop};

pub const ASK_ROADMAP: &[&str] = &[
    "title",
    "stake",
    "pilot",
    "decided_by",
    "indicator",
    "review",
    "contact",
    "pillars",
    "licence",
];
pub const ASK_PHASE: &[&str] = &["title", "goal", "due"];
pub const ASK_ACTION: &[&str] = &[
    "pilot",
    "due",
    "first_step",
    "done_when",
    "from",
    "pillar",
    "resources",
    "partners",
    "depends_on",
    "decided_by",
    "indicator",
];

/// Characters of a part's line on the projector, at most.
const MOST_SHOWN: usize = 60;
/// Lines that say what to type, at most.
const MOST_TYPED: usize = 2;

/// What is wrong with a workshop that was read, each with its place.
pub(super) fn validate_workshop(workshop: &Workshop, tree: &Tree<'_>) -> Vec<Fault> {
    let mut rules = Validator {
        tree,
        faults: Vec::new(),
    };
    rules.check_workshop(workshop);
    rules.faults
}

/// Faults that were found so far.
struct Validator<'t, 's> {
    tree: &'t Tree<'s>,
    faults: Vec<Fault>,
}

/// A number of a file, with its key as a person would name it.
type KeyedMinutes<'a> = (&'a str, Minutes);

impl Validator<'_, '_> {
    fn check_workshop(&mut self, workshop: &Workshop) {
        for (key, text) in [
            ("id", &workshop.id),
            ("language", &workshop.language),
            ("title", &workshop.title),
        ] {
            self.require_text(&[key.into()], key, text);
        }
        for (nth, pillar) in workshop.pillars.iter().enumerate() {
            self.require_text(&["pillars".into(), nth.into()], "pillars", pillar);
        }
        for (code, rule) in &workshop.check {
            let path = ["check".into(), code.as_str().into(), "reason".into()];
            self.require_text(&path, "reason", &rule.reason);
        }
        self.require_minutes(&["minutes".into()], workshop.minutes);
        if workshop.steps.is_empty() {
            self.push_fault(&["step".into()], FaultKind::Empty { key: "step".to_owned() });
            return;
        }
        let steps = workshop.steps.iter().map(|step| step.minutes);
        self.require_total(
            &["minutes".into()],
            ("step.minutes + margin", steps.sum::<Minutes>() + workshop.margin),
            ("minutes", workshop.minutes),
        );
        for (nth, step) in workshop.steps.iter().enumerate() {
            self.check_step(nth, step);
        }
        self.require_unique("id", workshop.steps.iter().map(|step| Some(step.id.clone())));
        let elastic = workshop.steps.iter().map(|step| step.elastic);
        self.require_unique("elastic", elastic.map(|place| place.map(|place| place.to_string())));
    }

    fn check_step(&mut self, nth: usize, step: &Step) {
        let at = |key| [PathSegment::Name("step"), PathSegment::Nth(nth), PathSegment::Name(key)];
        self.require_text(&at("id"), "id", &step.id);
        self.require_text(&at("title"), "title", &step.title);
        self.require_minutes(&at("minutes"), step.minutes);
        self.require_order(&at("min"), ("min", step.min), ("minutes", step.minutes));
        self.require_order(&at("max"), ("minutes", step.minutes), ("max", step.max));
        for (key, lines) in [("prompts", &step.prompts), ("tips", &step.tips)] {
            for (line, text) in lines.iter().enumerate() {
                self.require_text(&[&at(key)[..], &[line.into()]].concat(), key, text);
            }
        }
        self.check_typed_lines(&at("to_type"), "to_type", &step.to_type);
        self.check_typed_lines(&at("to_type_many"), "to_type_many", &step.to_type_many);
        for (table, known, questions) in [
            ("roadmap", ASK_ROADMAP, &step.ask.roadmap),
            ("phase", ASK_PHASE, &step.ask.phase),
            ("action", ASK_ACTION, &step.ask.action),
        ] {
            self.check_questions(&[&at("ask")[..], &[table.into()]].concat(), known, questions);
        }
        if !step.parts.is_empty() {
            self.check_parts(nth, step);
        }
    }

    fn check_questions(
        &mut self,
        path: &[PathSegment<'_>],
        known: &'static [&'static str],
        questions: &BTreeMap<String, String>,
    ) {
        for (key, question) in questions {
            let path = [path, &[key.as_str().into()]].concat();
            if known.contains(&key.as_str()) {
                self.require_text(&path, key, question);
            } else {
                let span = self.tree.key_span(&path);
                let flaw = FaultKind::UnknownKey {
                    key: key.chars().take(60).collect(),
                    nearest: nearest(key, known.iter().copied()),
                };
                self.faults.push(Fault { span, flaw });
            }
        }
    }

    fn check_parts(&mut self, nth: usize, step: &Step) {
        let at = |key| [PathSegment::Name("step"), PathSegment::Nth(nth), PathSegment::Name(key)];
        for (inner, part) in step.parts.iter().enumerate() {
            let path = |key: &'static str| [&at("part")[..], &[inner.into(), key.into()]].concat();
            self.require_text(&path("title"), "title", &part.title);
            self.require_minutes(&path("minutes"), part.minutes);
            self.require_order(&path("min"), ("min", part.min), ("minutes", part.minutes));
            self.check_shown_line(&path("shown"), &part.shown);
            self.check_typed_lines(&path("to_type"), "to_type", &part.to_type);
            self.check_typed_lines(&path("to_type_many"), "to_type_many", &part.to_type_many);
        }
        let sum = |minutes: fn(&StepPart) -> Minutes| step.parts.iter().map(minutes).sum::<Minutes>();
        self.require_total(
            &at("minutes"),
            ("part.minutes", sum(|part| part.minutes)),
            ("minutes", step.minutes),
        );
        // A step that may shrink further than its parts could not be shared out among them.
        self.require_order(&at("min"), ("part.min", sum(|part| part.min)), ("min", step.min));
        self.require_total(
            &at("per_group"),
            ("part.per_group", sum(|part| part.per_group)),
            ("per_group", step.per_group),
        );
    }

    /// What a projector shows is read from the last row of chairs.
    fn check_shown_line(&mut self, path: &[PathSegment<'_>], text: &str) {
        self.check_lines(path, "shown", text, 1);
        let found = text.trim().chars().count();
        if found > MOST_SHOWN {
            let (key, most) = ("shown".to_owned(), MOST_SHOWN);
            self.push_fault(path, FaultKind::TooManyCharacters { key, found, most });
        }
    }

    fn check_typed_lines(&mut self, path: &[PathSegment<'_>], key: &str, text: &str) {
        self.check_lines(path, key, text, MOST_TYPED);
    }

    /// Blank lines are none.
    fn check_lines(&mut self, path: &[PathSegment<'_>], key: &str, text: &str, most: usize) {
        let found = text.lines().filter(|line| !line.trim().is_empty()).count();
        if found > most {
            let key = key.to_owned();
            self.push_fault(path, FaultKind::TooManyLines { key, found, most });
        }
    }

    fn push_fault(&mut self, path: &[PathSegment<'_>], flaw: FaultKind) {
        let span = self.tree.span_of(path);
        self.faults.push(Fault { span, flaw });
    }

    fn require_text(&mut self, path: &[PathSegment<'_>], key: &str, text: &str) {
        if text.trim().is_empty() {
            self.push_fault(path, FaultKind::Empty { key: key.to_owned() });
        }
    }

    /// A length of time that is not nothing.
    fn require_minutes(&mut self, path: &[PathSegment<'_>], minutes: Minutes) {
        if minutes.is_zero() {
            let flaw = FaultKind::WrongValue {
                wanted: ExpectedType::SomeMinutes,
                found: minutes.to_string(),
            };
            self.push_fault(path, flaw);
        }
    }

    fn require_order(&mut self, path: &[PathSegment<'_>], low: KeyedMinutes<'_>, high: KeyedMinutes<'_>) {
        if low.1 > high.1 {
            let flaw = FaultKind::NotOrdered {
                low: low.0.to_owned(),
                low_value: low.1.to_string(),
                high: high.0.to_owned(),
                high_value: high.1.to_string(),
            };
            self.push_fault(path, flaw);
        }
    }

    fn require_total(&mut self, path: &[PathSegment<'_>], added: KeyedMinutes<'_>, said: KeyedMinutes<'_>) {
        if added.1 != said.1 {
            let flaw = FaultKind::Total {
                of: added.0.to_owned(),
                sum: added.1.to_string(),
                key: said.0.to_owned(),
                value: said.1.to_string(),
            };
            self.push_fault(path, flaw);
        }
    }

    /// Of the steps' values of a key, each its own.
    fn require_unique(&mut self, key: &'static str, values: impl Iterator<Item = Option<String>>) {
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for (nth, value) in values.enumerate() {
            let Some(value) = value.filter(|value| !value.is_empty()) else {
                continue;
            };
            let path = ["step".into(), nth.into(), key.into()];
            let line = self.tree.position_of(&path).line;
            if let Some(&line) = first.get(&value) {
                let key = key.to_owned();
                self.push_fault(&path, FaultKind::Repeated { key, value, line });
            } else {
                first.insert(value, line);
            }
        }
    }
}
