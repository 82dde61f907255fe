//! The descriptions of the schemas in French. In English they are the docs of the models, so they are looked up by these.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A description and its French one, line by line, with an empty line between two pairs.
const FRENCH: &str = include_str!("schema_fr.txt");

/// The French description; `None` where there is none. `english` may be broken into lines.
pub fn french_description(english: &str) -> Option<&'static str> {
    static BY_ENGLISH: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
        let pairs = FRENCH.split("\n\n").filter_map(|pair| pair.trim().split_once('\n'));
        pairs.collect()
    });
    let words: Vec<&str> = english.split_whitespace().collect();
    BY_ENGLISH.get(words.join(" ").as_str()).copied()
}
