//! English nouns of action: a gerund, or an ending that a verb takes.

use crate::check::title::is_in_list;

use super::english::is_base;

/// The verb of the noun that the words begin with: `setting up a desk` → `set up`, `creation of a fund` → `create`,
/// `launch of the shop` → `launch`.
pub(super) fn verb_of(words: &[&str]) -> Option<String> {
    let (first, behind) = words.split_first()?;
    let next = behind.first()?;
    if let Some(verb) = verb_of_gerund(first) {
        let particle = is_in_list(PARTICLES, next) && behind.len() > 1;
        return Some(if particle { format!("{verb} {next}") } else { verb });
    }
    if *next != "of" {
        return None;
    }
    if is_base(first) {
        return Some((*first).to_owned());
    }
    let irregular = IRREGULAR
        .iter()
        .find(|(noun, _)| noun == first)
        .map(|(_, verb)| (*verb).to_owned());
    irregular.or_else(|| verb_by_ending(first))
}

/// `running` → `run`, `making` → `make`, `opening` → `open`.
fn verb_of_gerund(word: &str) -> Option<String> {
    let stem = word.strip_suffix("ing").filter(|stem| stem.len() > 1)?;
    let mut single = stem.to_owned();
    let last = single.pop();
    let doubled = last.is_some() && single.chars().last() == last;
    let candidates = [
        doubled.then_some(single),
        Some(format!("{stem}e")),
        Some(stem.to_owned()),
    ];
    candidates.into_iter().flatten().find(|verb| is_base(verb))
}

/// `installation` → `install`, `organisation` → `organise`, `creation` → `create`, `improvement` → `improve`.
fn verb_by_ending(word: &str) -> Option<String> {
    const ENDINGS: [(&str, [&str; 2]); 7] = [
        ("ication", ["y", "icate"]),
        ("ation", ["e", ""]),
        ("ion", ["e", ""]),
        ("ment", ["", "e"]),
        ("al", ["e", ""]),
        ("ance", ["", "e"]),
        ("ery", ["er", "e"]),
    ];
    ENDINGS.iter().find_map(|(ending, verbs)| {
        let stem = word.strip_suffix(ending)?;
        verbs
            .iter()
            .map(|verb| format!("{stem}{verb}"))
            .find(|verb| is_base(verb))
    })
}

const PARTICLES: &str = "up out down off over on back in away together through";

const IRREGULAR: &[(&str, &str)] = &[
    ("choice", "choose"),
    ("closure", "close"),
    ("decision", "decide"),
    ("expansion", "expand"),
    ("extension", "extend"),
    ("gift", "give"),
    ("growth", "grow"),
    ("introduction", "introduce"),
    ("maintenance", "maintain"),
    ("production", "produce"),
    ("provision", "provide"),
    ("reception", "receive"),
    ("reduction", "reduce"),
    ("revision", "revise"),
    ("sale", "sell"),
    ("signature", "sign"),
];
