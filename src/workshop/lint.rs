//! What a workshop file may say and had better not.

use crate::text::Span;
use crate::text::toml::{Fault, FaultKind, PathSegment, TomlFile};

use super::Workshop;

/// Texts that are read aloud or projected and name a length of time: the tool says it, and the plan may change it.
pub fn find_spoken_lengths(read: &TomlFile<'_, Workshop>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut look = |path: &[PathSegment<'_>]| {
        let span = read.tree.span_of(path);
        let start = span.range_within(read.tree.source()).start;
        let text = &read.tree.source()[span.range_within(read.tree.source())];
        if let Some((at, found)) = length_in(text) {
            faults.push(Fault {
                span: Span::from(start + at..start + at + found.len()),
                flaw: FaultKind::SaysMinutes {
                    found: found.split_whitespace().collect::<Vec<_>>().join(" "),
                },
            });
        }
    };
    for (nth, step) in read.value.steps.iter().enumerate() {
        let at = |key| [PathSegment::Name("step"), PathSegment::Nth(nth), PathSegment::Name(key)];
        if !step.say.is_empty() {
            look(&at("say"));
        }
        for prompt in 0..step.prompts.len() {
            look(&[&at("prompts")[..], &[prompt.into()]].concat());
        }
        for (inner, part) in step.parts.iter().enumerate() {
            for (key, text) in [("shown", &part.shown), ("say", &part.say)] {
                if !text.is_empty() {
                    look(&[&at("part")[..], &[inner.into(), key.into()]].concat());
                }
            }
        }
    }
    faults
}

/// Numbers in letters that a plan is made of, in French and in English.
const NUMBERS: &[&str] = &[
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "douze", "quinze", "vingt", "trente",
    "quarante", "two", "three", "four", "five", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty",
    "thirty", "forty",
];

/// The first number of minutes in a text, and where it begins: `4 minutes`, `dix minutes`, `5 min`.
fn length_in(text: &str) -> Option<(usize, &str)> {
    let is_end = |c: char| !c.is_alphanumeric();
    let mut words = text
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter(|word| !word.is_empty());
    let at = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let mut before = words.next()?;
    for word in words {
        let unit = word.trim_end_matches(is_end);
        let number = before.trim_start_matches(is_end);
        let is_number = number.starts_with(|c: char| c.is_ascii_digit()) || NUMBERS.contains(&&*number.to_lowercase());
        if is_number && matches!(&*unit.to_lowercase(), "min" | "mn" | "minute" | "minutes") {
            let start = at(number);
            return Some((start, &text[start..at(word) + unit.len()]));
        }
        before = word;
    }
    None
}
