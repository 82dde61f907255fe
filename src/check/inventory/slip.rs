//! Slips of the finger in the words that name an inventory: `Recenssement`, `Cartografier`, `inventry`.

use crate::check::title::is_in_list;
use crate::text::{fold_case, one_change_from};

use super::french_verbs::is_form;

/// The text with each such word as it is meant.
pub(super) fn corrected_slip(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    for piece in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        match meant(word) {
            Some(meant) => mended.push_str(meant),
            None => mended.push_str(word),
        }
        mended.push_str(&piece[word.len()..]);
    }
    mended
}

fn meant(word: &str) -> Option<&'static str> {
    if !(LEAST..=MOST).contains(&word.len()) {
        return None;
    }
    let folded = fold_case(word);
    let right = is_form(&folded) || is_in_list(MEANT, &folded) || is_in_list(OTHER, &folded);
    if right {
        return None;
    }
    one_change_from(&folded, MEANT.split_ascii_whitespace())
}

/// Shorter words are too near to others.
const LEAST: usize = 7;
const MOST: usize = 24;

const MEANT: &str = "recensement recensements recenser cartographie cartographies cartographier inventaire inventaires inventorier \
    repertoire repertoires repertorier referentiel referentiels annuaire annuaires observatoire diagnostic diagnostics \
    typologie questionnaire inventory inventories directory directories database databases framework frameworks exercise \
    exercises";

/// Words of their own that differ by one letter from those.
const OTHER: &str = "cartographe cartographes annulaire annulaires director directors inventor inventors exercice exercices \
    exercised annuel questionnaires diagnostique diagnosis repertorie inventeur";
