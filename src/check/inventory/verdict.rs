//! Whether a title makes, updates or keeps an inventory, and why one thinks so.

use crate::check::title::Title;
use crate::text::fold_case;

use super::exclusion::{denies, is_statutory_check};
use super::features::TitleFeatures;
use super::weights::{score, score_by_word};

/// What a title was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleVerdict {
    /// Whether it makes, updates or keeps an inventory.
    pub inventory: bool,
    /// What that rests on.
    pub grounds: VerdictGrounds,
}

/// What a verdict rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerdictGrounds {
    /// It is a question.
    Question,
    /// It begins by saying no.
    Negation,
    /// It is a check that law or craft asks for in one place.
    StatutoryCheck,
    /// What its words weigh, each once, in the order of the title.
    Words(Vec<WordWeight>),
}

/// What one word of a title adds to the verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordWeight {
    /// The word as written.
    pub word: String,
    /// Thousandths of all that was weighed: above 0 it speaks for an inventory, below 0 against.
    pub share: i32,
}

/// Characters of a title that are read: nobody titles an action with a page.
const LONGEST: usize = 600;

/// Whether a title makes, updates or keeps an inventory.
pub fn is_inventory(text: &str) -> bool {
    let title = Title::read(beginning(text));
    exclusion_of(&title).is_none() && score(&TitleFeatures::from_title(&title)) > 0
}

/// The same, with what speaks for it and against it.
pub fn weigh_title(text: &str) -> TitleVerdict {
    let text = beginning(text);
    let title = Title::read(text);
    if let Some(grounds) = exclusion_of(&title) {
        return TitleVerdict {
            inventory: false,
            grounds,
        };
    }
    let features = TitleFeatures::from_title(&title);
    TitleVerdict {
        inventory: score(&features) > 0,
        grounds: VerdictGrounds::Words(word_weights(text, &features)),
    }
}

fn exclusion_of(title: &Title) -> Option<VerdictGrounds> {
    if title.is_question() {
        Some(VerdictGrounds::Question)
    } else if denies(title) {
        Some(VerdictGrounds::Negation)
    } else if is_statutory_check(title) {
        Some(VerdictGrounds::StatutoryCheck)
    } else {
        None
    }
}

/// The features of a title, for those who train the weights.
pub fn title_features(text: &str) -> TitleFeatures {
    TitleFeatures::from_title(&Title::read(beginning(text)))
}

fn beginning(text: &str) -> &str {
    text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end])
}

fn word_weights(text: &str, features: &TitleFeatures) -> Vec<WordWeight> {
    let scores = score_by_word(features);
    let all: i32 = scores.iter().map(|score| score.abs()).sum::<i32>().max(1);
    let mut weights: Vec<(&str, i32)> = Vec::new();
    for (word, score) in features.words.iter().zip(scores) {
        match weights.iter_mut().find(|(known, _)| known == word) {
            Some((_, known)) => *known += score,
            None => weights.push((word, score)),
        }
    }
    let spoken = weights
        .into_iter()
        .filter(|(word, _)| word.starts_with(char::is_alphanumeric));
    spoken
        .map(|(word, score)| WordWeight {
            word: word_as_written(text, word),
            share: (i64::from(score) * 1000 / i64::from(all)) as i32,
        })
        .collect()
}

/// The first word of the text that folds to `folded`, else `folded` itself.
fn word_as_written(text: &str, folded: &str) -> String {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words
        .find(|word| fold_case(word) == folded)
        .unwrap_or(folded)
        .to_owned()
}
