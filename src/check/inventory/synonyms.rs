//! Words that mean much the same, in both languages: what one of them taught, the others know.
//!
//! The groups say nothing about inventories; what each is worth is learned.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A group a line; `carto*` stands for every word that begins so.
const GROUPS: &str = include_str!("synonyms.txt");

/// The group of a folded word, `None` where it has none: the whole word first, then its longest beginning.
pub(super) fn synonym_group(word: &str) -> Option<&'static str> {
    static TABLE: LazyLock<GroupTable> = LazyLock::new(GroupTable::from_groups);
    TABLE.find(word)
}

/// A group is called by its first word.
#[derive(Default)]
struct GroupTable {
    words: HashMap<&'static str, &'static str>,
    beginnings: HashMap<&'static str, &'static str>,
}

impl GroupTable {
    fn from_groups() -> Self {
        let mut table = Self::default();
        for group in GROUPS.lines().filter(|line| !line.starts_with('#')) {
            let name = group.split(' ').next().unwrap_or_default();
            for word in group.split(' ') {
                // The first group that names a word has it.
                match word.strip_suffix('*') {
                    Some(beginning) => table.beginnings.entry(beginning).or_insert(name),
                    None => table.words.entry(word).or_insert(name),
                };
            }
        }
        table
    }

    fn find(&self, word: &str) -> Option<&'static str> {
        let whole = self.words.get(word).copied();
        let ends = word
            .char_indices()
            .map(|(start, letter)| start + letter.len_utf8())
            .rev();
        whole.or_else(|| {
            ends.map(|end| &word[..end])
                .find_map(|beginning| self.beginnings.get(beginning).copied())
        })
    }
}
