//! The spaces, quotation marks and apostrophes of French, put in when a document is made: people type what keyboards
//! have.

use crate::words::Language;

use super::address::link_addresses;
use super::{Block, Card, Document, Fact, LabelledText, Table, Text, Timeline};

const THIN: char = '\u{202f}';
const FIXED: char = '\u{a0}';

impl Document {
    /// Sets every text by the rules of the document's language, and lets addresses lead where they say. Done once, when
    /// all is given.
    #[must_use]
    pub fn typeset(mut self) -> Self {
        let language = self.language;
        each_text(&mut self, &mut |text| {
            *text = link_addresses(&typeset_text(text, language))
        });
        self.foot = typeset_text(&Text::new(&self.foot), language).plain();
        self
    }
}

/// A text by the rules of a language: in French U+202F before `; ! ?`, U+00A0 before `:` and inside « », between a
/// number and its noun; `’` and « » for the keyboard's marks. Addresses stay as they are.
pub fn typeset_text(text: &Text, language: Language) -> Text {
    if language != Language::Fr {
        return text.clone();
    }
    let marks: Vec<(usize, char)> = text
        .spans
        .iter()
        .enumerate()
        .flat_map(|(span, said)| said.text.chars().map(move |mark| (span, mark)))
        .collect();
    let line: Vec<char> = marks.iter().map(|(_, mark)| *mark).collect();
    let mut set = text.clone();
    set.spans.iter_mut().for_each(|span| span.text.clear());
    let quoted = quoted(&line);
    for (at, (span, mark)) in marks.iter().enumerate() {
        for mark in at_place(&line, at, *mark, &quoted).into_iter().flatten() {
            set.spans[*span].text.push(mark);
        }
    }
    set
}

/// What stands for one character: up to three.
fn at_place(line: &[char], at: usize, mark: char, quoted: &[(usize, usize)]) -> [Option<char>; 3] {
    let before = at.checked_sub(1).map(|at| line[at]);
    let after = line.get(at + 1).copied();
    if quoted.iter().any(|(open, _)| *open == at) {
        return [Some('«'), Some(FIXED), None];
    }
    if quoted.iter().any(|(_, close)| *close == at) {
        return [Some(FIXED), Some('»'), None];
    }
    match mark {
        ' ' | FIXED | THIN => [Some(space(line, at, mark)), None, None],
        ';' | '!' | '?' if before.is_some_and(|c| !is_space(c) && !is_sign(c)) && ends_a_word(line, at) => {
            [Some(THIN), Some(mark), None]
        }
        ':' if before.is_some_and(|c| !is_space(c) && !is_sign(c))
            && after.is_none_or(is_space)
            && !address(line, at) =>
        {
            [Some(FIXED), Some(mark), None]
        }
        '«' if after.is_some_and(|c| !is_space(c)) => [Some(mark), Some(FIXED), None],
        '»' if before.is_some_and(|c| !is_space(c)) => [Some(FIXED), Some(mark), None],
        '\'' if before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic) => {
            [Some('’'), None, None]
        }
        _ => [Some(mark), None, None],
    }
}

/// The space that is at `at`, as wide and as fixed as what is around it asks.
fn space(line: &[char], at: usize, mark: char) -> char {
    let before = at.checked_sub(1).map(|at| line[at]);
    let after = line.get(at + 1).copied();
    match (before, after) {
        (Some('«'), _) | (_, Some('»' | '·' | '–')) => FIXED,
        (_, Some(':')) if line.get(at + 2).is_none_or(|c| is_space(*c)) => FIXED,
        (Some(_), Some(';' | '!' | '?')) if ends_a_word(line, at + 1) => THIN,
        (Some(digit), Some(next)) if digit.is_ascii_digit() && (next.is_alphabetic() || matches!(next, '%' | '€')) => {
            if number_before(line, at) {
                FIXED
            } else {
                mark
            }
        }
        // 15 h 30
        (Some('h'), Some(next)) if next.is_ascii_digit() && at >= 3 && is_space(line[at - 2]) => FIXED,
        _ => mark,
    }
}

/// Whether the word before `at` is a number of up to three digits: a year and the word after it may part.
fn number_before(line: &[char], at: usize) -> bool {
    let word: Vec<char> = line[..at]
        .iter()
        .rev()
        .take_while(|c| !is_space(**c))
        .copied()
        .collect();
    (1..=3).contains(&word.iter().filter(|c| c.is_ascii_digit()).count())
        && word.iter().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '('))
}

/// Whether the signs that begin at `at` close a word: an end, a space or a closing mark comes after them.
fn ends_a_word(line: &[char], at: usize) -> bool {
    let after = line[at..].iter().find(|c| !is_sign(**c));
    after.is_none_or(|c| is_space(*c) || matches!(c, ')' | '»' | '"' | '”' | ']')) && !address(line, at)
}

/// Whether the word around `at` is an address: nothing is put into it.
fn address(line: &[char], at: usize) -> bool {
    let start = line[..at]
        .iter()
        .rposition(|c| is_space(*c))
        .map_or(0, |space| space + 1);
    let word: String = line[start..].iter().take_while(|c| !is_space(**c)).collect();
    word.contains("://") || word.contains(['@', '=', '&', '<', '\\'])
}

/// The pairs of `"` around words: the first after a space, the second before a space or a point.
fn quoted(line: &[char]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut open = None;
    for (at, _) in line.iter().enumerate().filter(|(_, mark)| **mark == '"') {
        let before = at.checked_sub(1).map(|at| line[at]);
        let after = line.get(at + 1).copied();
        let opens = before.is_none_or(is_space) && after.is_some_and(char::is_alphanumeric);
        let closes = before.is_some_and(|c| !is_space(c))
            && after.is_none_or(|c| is_space(c) || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '…'));
        match open {
            None if opens => open = Some(at),
            Some(first) if closes => {
                pairs.push((first, at));
                open = None;
            }
            // Anything else is code or a measure, and stays.
            _ => open = None,
        }
    }
    pairs
}

fn is_space(mark: char) -> bool {
    matches!(mark, ' ' | FIXED | THIN | '\n')
}

fn is_sign(mark: char) -> bool {
    matches!(mark, ';' | '!' | '?' | ':')
}

fn each_text(document: &mut Document, set: &mut impl FnMut(&mut Text)) {
    set(&mut document.kicker);
    set(&mut document.title);
    for LabelledText { label, text, .. } in &mut document.opening {
        set(label);
        set(text);
    }
    document.blocks.iter_mut().for_each(|block| each_of_block(block, set));
    if let Some(source) = &mut document.source {
        set(&mut source.heading);
        source.paragraphs.iter_mut().for_each(&mut *set);
    }
}

fn each_of_block(block: &mut Block, set: &mut impl FnMut(&mut Text)) {
    match block {
        Block::Section(section) => {
            set(&mut section.heading);
            set(&mut section.aside);
            each_of_facts(section.mark.as_mut_slice(), set);
            section.set.iter_mut().for_each(&mut *set);
            section.blocks.iter_mut().for_each(|block| each_of_block(block, set));
        }
        Block::Paragraph(paragraph) => set(&mut paragraph.text),
        Block::Facts(facts) | Block::Figures(facts) => each_of_facts(facts, set),
        Block::List(items) => items.iter_mut().for_each(set),
        Block::Checks(checks) => {
            for check in checks {
                set(&mut check.reference);
                set(&mut check.text);
            }
        }
        Block::Table(table) => each_of_table(table, set),
        Block::Timeline(timeline) => each_of_timeline(timeline, set),
        Block::Card(card) => each_of_card(card, set),
        Block::Ruled(ruled) => set(&mut ruled.label),
        Block::SideBySide(rooms) => rooms.iter_mut().for_each(|ruled| set(&mut ruled.label)),
        Block::Slips(slips) => {
            set(&mut slips.slip.heading);
            set(&mut slips.slip.aside);
            let rooms = slips.slip.rows.iter_mut().flatten();
            rooms.for_each(|ruled| set(&mut ruled.label));
        }
        Block::PageBreak => {}
    }
}

fn each_of_facts(facts: &mut [Fact], set: &mut impl FnMut(&mut Text)) {
    for fact in facts {
        set(&mut fact.label);
        set(&mut fact.value);
    }
}

fn each_of_card(card: &mut Card, set: &mut impl FnMut(&mut Text)) {
    set(&mut card.reference);
    set(&mut card.heading);
    each_of_facts(&mut card.who, set);
    if let Some(state) = &mut card.state {
        set(&mut state.label);
        set(&mut state.text);
    }
    each_of_facts(&mut card.how, set);
}

fn each_of_table(table: &mut Table, set: &mut impl FnMut(&mut Text)) {
    set(&mut table.caption);
    table.columns.iter_mut().for_each(|column| set(&mut column.head));
    for group in &mut table.groups {
        group.head.iter_mut().for_each(&mut *set);
        for cell in group.rows.iter_mut().flat_map(|row| &mut row.cells) {
            set(&mut cell.text);
            set(&mut cell.under);
            for (text, under) in &mut cell.more {
                set(text);
                set(under);
            }
        }
    }
}

fn each_of_timeline(timeline: &mut Timeline, set: &mut impl FnMut(&mut Text)) {
    set(&mut timeline.title);
    set(&mut timeline.alternative);
    for stretch in &mut timeline.stretches {
        set(&mut stretch.name);
        set(&mut stretch.aside);
        set(&mut stretch.undated);
    }
    if let Some(review) = &mut timeline.review {
        set(&mut review.text);
    }
}
