//! What a workshop file must hold to beyond its keys and types: its minutes add up, its names are unique.

use std::collections::BTreeMap;

use crate::text::nearest;
use crate::text::toml::{Fault, FaultKind, PathSegment, Tree, ExpectedType};

use super::{Minutes, Part, Step, Workshop};

/// Keys of `ask.roadmap`.
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
/// Keys of `ask.phase`.
pub const ASK_PHASE: &[&str] = &["title", "goal", "due"];
/// Keys of `ask.action`.
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

/// What is wrong with a workshop that was read, each with its place.
pub(super) fn broken(workshop: &Workshop, tree: &Tree<'_>) -> Vec<Fault> {
    let mut rules = Rules {
        tree,
        faults: Vec::new(),
    };
    rules.workshop(workshop);
    rules.faults
}

/// Faults that were found so far.
struct Rules<'t, 's> {
    tree: &'t Tree<'s>,
    faults: Vec<Fault>,
}

/// A number of a file, with its key as a person would name it.
type Named<'a> = (&'a str, Minutes);

impl Rules<'_, '_> {
    fn workshop(&mut self, workshop: &Workshop) {
        for (key, text) in [
            ("id", &workshop.id),
            ("language", &workshop.language),
            ("title", &workshop.title),
        ] {
            self.filled(&[key.into()], key, text);
        }
        for (nth, pillar) in workshop.pillars.iter().enumerate() {
            self.filled(&["pillars".into(), nth.into()], "pillars", pillar);
        }
        for (code, rule) in &workshop.check {
            let path = ["check".into(), code.as_str().into(), "reason".into()];
            self.filled(&path, "reason", &rule.reason);
        }
        self.some(&["minutes".into()], workshop.minutes);
        if workshop.steps.is_empty() {
            self.wrong(&["step".into()], FaultKind::Empty { key: "step".to_owned() });
            return;
        }
        let steps = workshop.steps.iter().map(|step| step.minutes);
        self.total(
            &["minutes".into()],
            ("step.minutes + margin", steps.sum::<Minutes>() + workshop.margin),
            ("minutes", workshop.minutes),
        );
        for (nth, step) in workshop.steps.iter().enumerate() {
            self.step(nth, step);
        }
        self.once("id", workshop.steps.iter().map(|step| Some(step.id.clone())));
        let elastic = workshop.steps.iter().map(|step| step.elastic);
        self.once("elastic", elastic.map(|place| place.map(|place| place.to_string())));
    }

    fn step(&mut self, nth: usize, step: &Step) {
        let at = |key| [PathSegment::Name("step"), PathSegment::Nth(nth), PathSegment::Name(key)];
        self.filled(&at("id"), "id", &step.id);
        self.filled(&at("title"), "title", &step.title);
        self.some(&at("minutes"), step.minutes);
        self.ordered(&at("min"), ("min", step.min), ("minutes", step.minutes));
        self.ordered(&at("max"), ("minutes", step.minutes), ("max", step.max));
        for (key, lines) in [("prompts", &step.prompts), ("tips", &step.tips)] {
            for (line, text) in lines.iter().enumerate() {
                self.filled(&[&at(key)[..], &[line.into()]].concat(), key, text);
            }
        }
        for (table, known, questions) in [
            ("roadmap", ASK_ROADMAP, &step.ask.roadmap),
            ("phase", ASK_PHASE, &step.ask.phase),
            ("action", ASK_ACTION, &step.ask.action),
        ] {
            self.questions(&[&at("ask")[..], &[table.into()]].concat(), known, questions);
        }
        if !step.parts.is_empty() {
            self.parts(nth, step);
        }
    }

    fn questions(&mut self, path: &[PathSegment<'_>], known: &'static [&'static str], questions: &BTreeMap<String, String>) {
        for (key, question) in questions {
            let path = [path, &[key.as_str().into()]].concat();
            if known.contains(&key.as_str()) {
                self.filled(&path, key, question);
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

    fn parts(&mut self, nth: usize, step: &Step) {
        let at = |key| [PathSegment::Name("step"), PathSegment::Nth(nth), PathSegment::Name(key)];
        for (inner, part) in step.parts.iter().enumerate() {
            let path = |key: &'static str| [&at("part")[..], &[inner.into(), key.into()]].concat();
            self.filled(&path("title"), "title", &part.title);
            self.some(&path("minutes"), part.minutes);
            self.ordered(&path("min"), ("min", part.min), ("minutes", part.minutes));
        }
        let sum = |minutes: fn(&Part) -> Minutes| step.parts.iter().map(minutes).sum::<Minutes>();
        self.total(
            &at("minutes"),
            ("part.minutes", sum(|part| part.minutes)),
            ("minutes", step.minutes),
        );
        // A step that may shrink further than its parts could not be shared out among them.
        self.ordered(&at("min"), ("part.min", sum(|part| part.min)), ("min", step.min));
        self.total(
            &at("per_group"),
            ("part.per_group", sum(|part| part.per_group)),
            ("per_group", step.per_group),
        );
    }

    fn wrong(&mut self, path: &[PathSegment<'_>], flaw: FaultKind) {
        let span = self.tree.span_of(path);
        self.faults.push(Fault { span, flaw });
    }

    fn filled(&mut self, path: &[PathSegment<'_>], key: &str, text: &str) {
        if text.trim().is_empty() {
            self.wrong(path, FaultKind::Empty { key: key.to_owned() });
        }
    }

    /// A length of time that is not nothing.
    fn some(&mut self, path: &[PathSegment<'_>], minutes: Minutes) {
        if minutes.is_zero() {
            let flaw = FaultKind::WrongValue {
                wanted: ExpectedType::SomeMinutes,
                found: minutes.to_string(),
            };
            self.wrong(path, flaw);
        }
    }

    fn ordered(&mut self, path: &[PathSegment<'_>], low: Named<'_>, high: Named<'_>) {
        if low.1 > high.1 {
            let flaw = FaultKind::NotOrdered {
                low: low.0.to_owned(),
                low_value: low.1.to_string(),
                high: high.0.to_owned(),
                high_value: high.1.to_string(),
            };
            self.wrong(path, flaw);
        }
    }

    fn total(&mut self, path: &[PathSegment<'_>], added: Named<'_>, said: Named<'_>) {
        if added.1 != said.1 {
            let flaw = FaultKind::Total {
                of: added.0.to_owned(),
                sum: added.1.to_string(),
                key: said.0.to_owned(),
                value: said.1.to_string(),
            };
            self.wrong(path, flaw);
        }
    }

    /// Of the steps' values of a key, each its own.
    fn once(&mut self, key: &'static str, values: impl Iterator<Item = Option<String>>) {
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for (nth, value) in values.enumerate() {
            let Some(value) = value.filter(|value| !value.is_empty()) else {
                continue;
            };
            let path = ["step".into(), nth.into(), key.into()];
            let line = self.tree.position_of(&path).line;
            if let Some(&line) = first.get(&value) {
                let key = key.to_owned();
                self.wrong(&path, FaultKind::Repeated { key, value, line });
            } else {
                first.insert(value, line);
            }
        }
    }
}
