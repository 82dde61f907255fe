//! A text as words, numbers and signs.

use std::ops::Range;

use crate::text::fold_case;

/// One word, number or sign.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// What is between it and the token before.
    pub(super) gap: Gap,
    /// Its bytes in the text.
    pub(super) span: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// Letters, folded; an elided word keeps its apostrophe (`d'`).
    Word(String),
    Number(Number),
    Sign(char),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Of more than eight digits, some larger number.
    pub(super) value: u32,
    pub(super) digits: usize,
    /// Whether an apostrophe stands for its first digits (`'27`).
    pub(super) elided: bool,
}

/// What is between two tokens; of several signs, the one that separates most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    Glued,
    Space,
    Comma,
    /// The end of a clause.
    Stop,
}

/// Shortened words: a full stop behind them ends nothing.
const SHORTENED: &str = "janv jan fevr fev feb mar avr apr juil juill jul aou aug sept sep oct nov dec lun mer jeu ven \
    sam dim mon tue tues wed thu thur thurs fri sat sun sem trim wk env max no m \
    mme mlle mr mrs ms dr st ste prof";

pub(super) fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut gap = Gap::Glued;
    let mut elided = false;
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let length = run_length(&text[at..], first);
        let span = at..at + length;
        let next = text[span.end..].chars().next();
        at = span.end;
        let kind = if first.is_ascii_digit() {
            let digits = &text[span.clone()];
            TokenKind::Number(Number {
                value: digits.parse().unwrap_or(u32::MAX),
                digits: digits.len(),
                elided: std::mem::take(&mut elided),
            })
        } else if first.is_alphabetic() {
            TokenKind::Word(fold_case(&text[span.clone()]))
        } else {
            let last = tokens.last();
            match separator(first, next, last) {
                Separator::Gap(wider) => {
                    gap = gap.max(wider);
                    continue;
                }
                Separator::Apostrophe => {
                    elided = true;
                    continue;
                }
                Separator::Sign(sign) => TokenKind::Sign(sign),
            }
        };
        elided = false;
        tokens.push(Token { kind, gap, span });
        gap = Gap::Glued;
    }
    tokens
}

/// The bytes of the word, number or sign that begins `text`.
fn run_length(text: &str, first: char) -> usize {
    let end_of = |belongs: fn(char) -> bool| text.find(|c: char| !belongs(c)).unwrap_or(text.len());
    if first.is_ascii_digit() {
        return end_of(|c| c.is_ascii_digit());
    }
    if !first.is_alphabetic() {
        return first.len_utf8();
    }
    let letters = end_of(|c| c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c));
    let mut behind = text[letters..].chars();
    match (behind.next(), behind.next()) {
        (Some(mark), Some(next)) if is_apostrophe(mark) && next.is_alphabetic() => letters + mark.len_utf8(),
        _ => letters,
    }
}

fn is_apostrophe(mark: char) -> bool {
    matches!(mark, '\'' | '\u{2019}' | '\u{2bc}' | '\u{2032}')
}

enum Separator {
    Gap(Gap),
    Apostrophe,
    Sign(char),
}

fn separator(mark: char, next: Option<char>, last: Option<&Token>) -> Separator {
    let digit_follows = next.is_some_and(|c| c.is_ascii_digit());
    let behind_number = last.is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    let behind_short = last.is_some_and(
        |token| matches!(&token.kind, TokenKind::Word(word) if SHORTENED.split_whitespace().any(|short| short == word)),
    );
    match mark {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Separator::Gap(Gap::Stop),
        _ if mark.is_whitespace() => Separator::Gap(Gap::Space),
        _ if is_apostrophe(mark) && digit_follows => Separator::Apostrophe,
        _ if is_apostrophe(mark) => Separator::Gap(Gap::Glued),
        '.' | ':' if behind_number && digit_follows => Separator::Sign(mark),
        '.' if behind_short => Separator::Gap(Gap::Glued),
        '.' | ':' | ';' | '!' | '\u{2026}' => Separator::Gap(Gap::Stop),
        ',' | '(' | ')' | '[' | ']' | '"' | '\u{ab}' | '\u{bb}' | '\u{201c}' | '\u{201d}' => Separator::Gap(Gap::Comma),
        '\u{b0}' => Separator::Gap(Gap::Glued),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Separator::Sign('-'),
        _ => Separator::Sign(mark),
    }
}
