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
/// A part ends at a colon, a full stop, a bracket or a dash between spaces; within a part a comma is the word `,`.
/// A compound is one word (`bien-etre`), a prefix is part of its verb (`de-bitumer` is `debitumer`), and a pronoun is a
/// word of its own (`allons-y`).
#[derive(Debug)]
pub(super) struct Title {
    parts: Vec<Vec<String>>,
    /// What ended each part; a space where nothing did.
    ends: Vec<char>,
    language: TitleLanguage,
    question: bool,
}

/// What stands for a comma, a slash or an ampersand.
pub(super) const COMMA: &str = ",";

/// Words before a number or a colon that only say which piece of the plan this is.
const LABELS: [&str; 21] = [
    "phase", "etape", "axe", "lot", "action", "volet", "chantier", "step", "stage", "objectif", "but", "goal",
    "mesure", "projet", "partie", "tache", "task", "part", "jalon", "priorite", "priority",
];

impl Title {
    /// Reads a title; what only numbers it is left out.
    pub(super) fn read(text: &str) -> Self {
        let (mut parts, mut ends) = split_title(&fold_case(text));
        while parts.len() > 1 && is_label(&parts[0]) {
            parts.remove(0);
            ends.remove(0);
        }
        if let Some(first) = parts.first_mut() {
            let mut numbers = label_length(first);
            while numbers > 0 && numbers < first.len() {
                first.drain(..numbers);
                numbers = label_length(first);
            }
        }
        let language = title_language(parts.iter().flatten());
        Self {
            parts,
            ends,
            language,
            question: is_question(text),
        }
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
    pub(super) fn language(&self) -> TitleLanguage {
        self.language
    }

    /// Whether the whole of it is one question: `Quels lieux recenser ?`. One that is asked or answered beside
    /// something else is not: `Bilan : qui fait quoi ?`.
    pub(super) fn is_question(&self) -> bool {
        self.question
    }

    /// What may be a label before the title (`Court terme : ouvrir`, `[Urgent] ouvrir`), and what follows it.
    pub(super) fn behind_label(&self) -> Option<&[String]> {
        let short = self.parts.first()?.len() <= LONGEST_LABEL;
        let marked = matches!(
            self.ends.first()?,
            ':' | ']' | ')' | '-' | '\u{2013}' | '\u{2014}' | '|' | '>' | '\u{2192}'
        );
        self.parts.get(1).filter(|_| short && marked).map(Vec::as_slice)
    }
}

/// Words that a label has at most.
const LONGEST_LABEL: usize = 5;

fn is_question(text: &str) -> bool {
    let asked = text.trim().strip_suffix('?');
    asked.is_some_and(|asked| !asked.contains(['?', ':', '.', ';', '!']))
}

fn split_title(folded: &str) -> (Vec<Vec<String>>, Vec<char>) {
    let mut parts = Parts::default();
    let mut part: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut characters = folded.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        if character.is_alphanumeric() {
            word.push(character);
        } else if is_hyphen(character) && !word.is_empty() && characters.peek().is_some_and(|c| c.is_alphanumeric()) {
            let next: String = characters.clone().take_while(|c| c.is_alphanumeric()).collect();
            match hyphen_role(&word, &next) {
                HyphenRole::Prefix => {}
                HyphenRole::Pronoun => push_word(&mut part, &mut word),
                HyphenRole::Compound => word.push('-'),
            }
        } else {
            push_word(&mut part, &mut word);
            let after = characters.peek().copied().unwrap_or(' ');
            let within = before.is_alphanumeric() && after.is_alphanumeric();
            match character {
                ':' | '.' | ';' | '(' | ')' | '[' | ']' | '\u{2013}' | '\u{2014}' | '|' | '\n' | '!' | '?'
                | '\u{2026}' | '>' | '\u{2192}'
                    if !within =>
                {
                    parts.push(&mut part, character);
                }
                '-' if !within => parts.push(&mut part, character),
                ',' | '/' | '&' | '+' => part.push(COMMA.to_owned()),
                _ => {}
            }
        }
        before = character;
    }
    push_word(&mut part, &mut word);
    parts.push(&mut part, ' ');
    (parts.parts, parts.ends)
}

fn push_word(part: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        part.push(std::mem::take(word));
    }
}

#[derive(Default)]
struct Parts {
    parts: Vec<Vec<String>>,
    ends: Vec<char>,
}

impl Parts {
    fn push(&mut self, part: &mut Vec<String>, end: char) {
        let part = std::mem::take(part);
        if part.iter().any(|word| word != COMMA) {
            self.parts.push(part);
            self.ends.push(end);
        } else if let (Some(last), ' ') = (self.ends.last_mut(), end) {
            *last = ' ';
        }
    }
}

/// What a hyphen within a word does.
enum HyphenRole {
    Prefix,
    Pronoun,
    Compound,
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

fn hyphen_role(before: &str, behind: &str) -> HyphenRole {
    let imperative = before.ends_with("ez") || before.ends_with("ons");
    if is_in_list(PREFIXES, before) {
        HyphenRole::Prefix
    } else if imperative && is_in_list(PRONOUNS, behind) {
        HyphenRole::Pronoun
    } else {
        HyphenRole::Compound
    }
}

const PREFIXES: &str = "co re r de des pre auto sur sous inter entre contre anti eco multi post tele trans un over out";

const PRONOUNS: &str = "y en nous vous les le la l moi toi lui leur";

fn is_label(part: &[String]) -> bool {
    match part {
        [label] if LABELS.contains(&label.as_str()) => true,
        // "A) Ouvrir".
        [letter] if letter.chars().count() == 1 => true,
        _ => label_length(part) == part.len(),
    }
}

/// How many words at the start only number the title: `phase 1`, `2`, `a3`.
fn label_length(part: &[String]) -> usize {
    match part {
        [label, number, ..] if LABELS.contains(&label.as_str()) && is_number(number) => 2,
        [rank, label, ..] if rank.len() <= 8 && is_rank(rank) && LABELS.contains(&label.as_str()) => 2,
        [number, ..] if is_number(number) || number == COMMA => 1,
        // "B/ Ouvrir".
        [letter, comma, ..] if letter.chars().count() == 1 && comma == COMMA => 2,
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

fn title_language<'a>(words: impl Iterator<Item = &'a String>) -> TitleLanguage {
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

/// Whether `word` is one of a list of words separated by spaces and line ends.
pub(super) fn is_in_list(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}
