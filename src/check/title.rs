//! A title as the rules read it: folded words, cut where people pause.

use crate::text::fold_case;

/// The language that a title is read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TitleLanguage {
    French,
    English,
    /// Too short to tell: it is read in both.
    Either,
}

/// The words of a title without case and accents, elisions apart (`l'annuaire` is `l`, `annuaire`).
///
/// A part ends at a colon, a full stop, a bracket or a dash between spaces; within a part a comma stands as the word `,`.
#[derive(Debug)]
pub(super) struct Title {
    parts: Vec<Vec<String>>,
    tongue: TitleLanguage,
}

/// What stands for a comma, a slash or an ampersand.
pub(super) const COMMA: &str = ",";

/// Words before a number or a colon that only say which piece of the plan this is.
const LABELS: [&str; 19] = [
    "phase", "etape", "axe", "lot", "action", "volet", "chantier", "step", "stage", "objectif", "but", "goal",
    "mesure", "projet", "partie", "tache", "task", "part", "jalon",
];

impl Title {
    /// Reads a title; what only numbers it is left out.
    pub(super) fn read(text: &str) -> Self {
        let mut parts = split_title(&fold_case(text));
        while parts.len() > 1 && is_label(&parts[0]) {
            parts.remove(0);
        }
        if let Some(first) = parts.first_mut() {
            let numbers = label_length(first);
            if numbers < first.len() {
                first.drain(..numbers);
            }
        }
        let tongue = tongue(parts.iter().flatten());
        Self { parts, tongue }
    }

    /// The parts, first things first; none of them is empty.
    pub(super) fn parts(&self) -> &[Vec<String>] {
        &self.parts
    }

    /// Whether there is nothing in it but a number or a label: `Phase 1`.
    pub(super) fn only_numbers(&self) -> bool {
        self.parts.iter().all(|part| is_label(part))
    }

    /// The language that it seems to be in.
    pub(super) fn tongue(&self) -> TitleLanguage {
        self.tongue
    }

    /// Whether it may be French.
    pub(super) fn may_be_french(&self) -> bool {
        self.tongue != TitleLanguage::English
    }

    /// Whether it may be English.
    pub(super) fn may_be_english(&self) -> bool {
        self.tongue != TitleLanguage::French
    }
}

fn split_title(folded: &str) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    let mut part: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut characters = folded.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        if character.is_alphanumeric() {
            word.push(character);
        } else {
            push_word(&mut part, &mut word);
            let after = characters.peek().copied().unwrap_or(' ');
            let within = before.is_alphanumeric() && after.is_alphanumeric();
            match character {
                ':' | '.' | ';' | '(' | ')' | '[' | ']' | '\u{2013}' | '\u{2014}' | '|' | '\n' | '!' | '?'
                | '\u{2026}' | '>' | '\u{2192}'
                    if !within =>
                {
                    end_clause(&mut parts, &mut part);
                }
                '-' if !within => end_clause(&mut parts, &mut part),
                ',' | '/' | '&' | '+' => part.push(COMMA.to_owned()),
                _ => {}
            }
        }
        before = character;
    }
    push_word(&mut part, &mut word);
    end_clause(&mut parts, &mut part);
    parts
}

fn push_word(part: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        part.push(std::mem::take(word));
    }
}

fn end_clause(parts: &mut Vec<Vec<String>>, part: &mut Vec<String>) {
    let part = std::mem::take(part);
    if part.iter().any(|word| word != COMMA) {
        parts.push(part);
    }
}

fn is_label(part: &[String]) -> bool {
    match part {
        [label] if LABELS.contains(&label.as_str()) => true,
        _ => label_length(part) == part.len(),
    }
}

/// How many words at the start only number the title: `phase 1`, `2`, `a3`.
fn label_length(part: &[String]) -> usize {
    match part {
        [label, number, ..] if LABELS.contains(&label.as_str()) && is_number(number) => 2,
        [rank, label, ..] if rank.len() <= 8 && is_rank(rank) && LABELS.contains(&label.as_str()) => 2,
        [number, ..] if is_number(number) => 1,
        _ => 0,
    }
}

fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix(|c: char| c.is_ascii_lowercase()).unwrap_or(word);
    let counted = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    counted || matches!(word, "i" | "ii" | "iii" | "iv" | "v" | "vi")
}

fn is_rank(word: &str) -> bool {
    matches!(
        word,
        "premiere" | "deuxieme" | "derniere" | "first" | "second" | "third" | "1re" | "2e" | "3e" | "1ere"
    )
}

const FRENCH: [&str; 42] = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "et", "aux", "au", "en", "pour", "avec", "dans",
    "sur", "par", "nous", "vous", "qui", "que", "qu", "ne", "pas", "plus", "ou", "se", "s", "chaque", "sans", "ce",
    "cette", "ces", "notre", "nos", "leur", "leurs", "son", "ses", "est",
];

const ENGLISH: [&str; 40] = [
    "the", "an", "of", "and", "to", "with", "for", "in", "by", "from", "at", "our", "their", "its", "each", "every",
    "what", "who", "that", "which", "is", "are", "we", "us", "into", "up", "out", "not", "do", "don", "or", "all",
    "this", "these", "without", "before", "after", "it", "them", "about",
];

fn tongue<'a>(words: impl Iterator<Item = &'a String>) -> TitleLanguage {
    let (mut french, mut english) = (0, 0);
    for word in words {
        french += usize::from(FRENCH.contains(&word.as_str()));
        english += usize::from(ENGLISH.contains(&word.as_str()));
    }
    match french.cmp(&english) {
        std::cmp::Ordering::Greater => TitleLanguage::French,
        std::cmp::Ordering::Less => TitleLanguage::English,
        std::cmp::Ordering::Equal => TitleLanguage::Either,
    }
}

/// A part cut at commas and at these conjunctions; no clause is empty.
pub(super) fn split_clauses<'a>(part: &'a [String], conjunctions: &[&str]) -> Vec<Vec<&'a str>> {
    let mut clauses = Vec::new();
    let mut clause = Vec::new();
    for word in part {
        if word == COMMA || conjunctions.contains(&word.as_str()) {
            if !clause.is_empty() {
                clauses.push(std::mem::take(&mut clause));
            }
        } else {
            clause.push(word.as_str());
        }
    }
    if !clause.is_empty() {
        clauses.push(clause);
    }
    clauses
}

/// Whether `word` is one of a list of words separated by spaces and line ends.
pub(super) fn is_in_list(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

/// Whether the words begin with a phrase.
pub(super) fn begins_with(words: &[&str], phrase: &str) -> bool {
    let mut words = words.iter();
    phrase.split(' ').all(|wanted| words.next() == Some(&wanted))
}
