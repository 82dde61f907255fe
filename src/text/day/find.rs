//! A day within a sentence: the one on which what it says is done.

use jiff::civil::Date;

use super::day_reading::{DayMatch, DayReading};
use super::grammar::{Expression, Grammar, Meaning, Parsed};
use super::parse_day::{ANY_DAY, parse_day};
use super::token::{Gap, Token, TokenKind, tokenize};

/// Bytes that are read of a longer text.
const READ: usize = 2_000;

/// Tokens: what has more says more than a day.
const LONGEST_DATE: usize = 24;

/// The first date in `text` that says on which day it is done, read on the day `today`. A part of a whole (`1/2
/// journée`), a name (`Mme Avril`, `Champ de Mars`), what a document or a street is called by (`la loi du 11 février
/// 2005`) and a whole year are none.
pub fn find_day(text: &str, today: Date) -> Option<DayMatch> {
    let text = &text[..text.floor_char_boundary(READ)];
    let tokens = tokenize(text);
    clauses(&tokens).find_map(|clause| {
        let grammar = Grammar {
            tokens: clause,
            today,
            in_sentence: true,
        };
        let (expression, start, end) = grammar.first_dated()?;
        Some(DayMatch {
            day: grammar.day_of(&expression),
            span: clause[start].span.start..clause[end - 1].span.end,
            is_whole: is_whole(text, today, &tokens),
        })
    })
}

/// The same in a text of which nobody knows on what day it was written: a day without its year is none.
pub fn find_fixed_day(text: &str) -> Option<DayMatch> {
    find_day(text, ANY_DAY).filter(|found| found.day.is_err() || found.day.is_ok_and(|day| day.year_said))
}

/// Whether a text with a date says nothing else.
fn is_whole(text: &str, today: Date, tokens: &[Token]) -> bool {
    tokens.len() <= LONGEST_DATE && parse_day(text, today) != DayReading::Text
}

/// The parts of a text between its stops.
fn clauses(tokens: &[Token]) -> impl Iterator<Item = &[Token]> {
    let ends = |token: &Token| token.gap == Gap::Stop || token.kind == TokenKind::Sign('?');
    let mut rest = tokens;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .iter()
            .skip(1)
            .position(ends)
            .map_or(rest.len(), |position| position + 1);
        let (clause, behind) = rest.split_at(end);
        rest = behind;
        Some(clause)
    })
}

impl Grammar<'_> {
    /// The first expression that is a day on which something is done, with its first token and the one behind.
    fn first_dated(&self) -> Option<(Expression, usize, usize)> {
        let mut at = 0;
        let mut here = self.longest_at(at);
        while at < self.tokens.len() {
            let next = self.longest_at(at + 1);
            // "du 11" of "du 11 février": the longer one begins behind the article.
            let found = here.filter(|(_, end)| next.is_none_or(|(_, behind)| behind <= *end));
            let Some((expression, end)) = found else {
                (at, here) = (at + 1, next);
                continue;
            };
            let expression = self.in_context(expression, at);
            if self.is_dated(&expression, at, end) {
                return Some((expression, at, end));
            }
            (at, here) = (end, self.longest_at(end));
        }
        None
    }

    fn longest_at(&self, at: usize) -> Parsed<Expression> {
        self.expressions(at).into_iter().next()
    }

    /// With the `avant` that comes before a period.
    fn in_context(&self, expression: Expression, at: usize) -> Expression {
        match expression.meaning {
            Meaning::Period(period) if self.is_before(at) => {
                Expression::new(expression.form, Meaning::Period(period.before()))
            }
            _ => expression,
        }
    }
}
