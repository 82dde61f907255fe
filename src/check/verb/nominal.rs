//! The verb inside a noun: `Mise en place d'une permanence` is to set one up.

use crate::text::fold_case;
use crate::words::Language;

use super::{nominal_english, nominal_french};

/// The verb that a title which begins with a noun of action could begin with: `Mettre en place`, `Set up`. `None` where
/// the noun names no action.
pub(in crate::check) fn find_nominal_verb(text: &str, language: Language) -> Option<String> {
    let written: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let folded: Vec<String> = written.iter().map(|word| fold_case(word)).collect();
    let words: Vec<&str> = folded.iter().map(String::as_str).collect();
    // An article or an adjective may come before it, and the number or label of the plan.
    (0..words.len().min(MOST_BEFORE)).find_map(|start| {
        let verb = match language {
            Language::Fr => nominal_french::verb_of(&written[start..], &words[start..]),
            Language::En => nominal_english::verb_of(&words[start..]),
        }?;
        Some(capitalised(&verb))
    })
}

/// Words that may come before the noun.
const MOST_BEFORE: usize = 4;

fn capitalised(verb: &str) -> String {
    let mut letters = verb.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
