//! Why a question is asked: the reason, an example before and after, where it comes from; and what a title was taken for.

use crate::words::Words;

use super::{Code, VerdictGrounds, WordWeight, weigh_title};

/// The reason, an example before and after, and the source: four lines.
pub fn explain_code(code: Code, words: &Words) -> String {
    words.check_reason(code.name())
}

/// Whether a title was taken for an inventory, and which of its words speak for that and against it, the heaviest first.
pub fn explain_title(title: &str, words: &Words) -> String {
    let verdict = weigh_title(title);
    let title = title.trim();
    let mut lines = vec![if verdict.inventory {
        words.title_inventory(title)
    } else {
        words.title_no_inventory(title)
    }];
    match verdict.grounds {
        VerdictGrounds::Question => lines.push(words.title_question()),
        VerdictGrounds::Negation => lines.push(words.title_negation()),
        VerdictGrounds::StatutoryCheck => lines.push(words.title_statutory_check()),
        VerdictGrounds::Words(weights) => {
            let heaviest = |sign: i32| heaviest_words(&weights, sign);
            lines.extend(heaviest(1).map(|heavy| words.title_words_for(&heavy)));
            lines.extend(heaviest(-1).map(|heavy| words.title_words_against(&heavy)));
        }
    }
    if verdict.inventory {
        lines.push(words.title_what_is_asked());
    }
    lines.join("\n")
}

/// Words of a title that are named on either side.
const NAMED: usize = 5;

/// Thousandths of the whole below which a word is not worth naming.
const LIGHTEST: i32 = 20;

/// The words of one side, joined by commas; `None` where none weighs.
fn heaviest_words(weights: &[WordWeight], sign: i32) -> Option<String> {
    let mut side: Vec<&WordWeight> = weights
        .iter()
        .filter(|weight| weight.share * sign >= LIGHTEST)
        .collect();
    side.sort_by_key(|weight| -weight.share * sign);
    let named: Vec<&str> = side
        .into_iter()
        .take(NAMED)
        .map(|weight| weight.word.as_str())
        .collect();
    (!named.is_empty()).then(|| named.join(", "))
}
