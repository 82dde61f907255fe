//! An item of one of their lists, which they part at commas.

use crate::export::spreadsheet::cell_text::clean_cell;

/// The signs that keep a comma from parting, when each has its partner.
const PAIRS: [(char, char); 3] = [('(', ')'), ('«', '»'), ('"', '"')];

/// One item, as one tag: no comma that parts it, no sign of a pair without its partner.
pub(super) fn list_item(text: &str) -> String {
    let signs: Vec<char> = clean_cell(text).chars().collect();
    let paired = paired_signs(&signs);
    let mut item = String::new();
    let mut depth = 0_usize;
    for (at, c) in signs.iter().copied().enumerate() {
        match paired.get(at).copied().flatten() {
            Some(PairSide::Opens) => depth += 1,
            Some(PairSide::Closes) => depth = depth.saturating_sub(1),
            None if is_pair_sign(c) => continue,
            None => {}
        }
        let is_decimal = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
        match c {
            ',' if depth > 0 => item.push(c),
            ',' if at > 0 && is_decimal(at - 1) && is_decimal(at + 1) => item.push('.'),
            ',' | ';' => item.push_str(" –"),
            c => item.push(c),
        }
    }
    let item = item.split_whitespace().collect::<Vec<_>>().join(" ");
    item.trim_matches(|c: char| c == '–' || c.is_whitespace()).to_owned()
}

/// Several items as one cell.
pub(super) fn item_list(texts: &[String]) -> String {
    let items = texts.iter().map(|text| list_item(text));
    items.filter(|item| !item.is_empty()).collect::<Vec<_>>().join(", ")
}

#[derive(Clone, Copy)]
enum PairSide {
    Opens,
    Closes,
}

fn is_pair_sign(c: char) -> bool {
    PAIRS.iter().any(|(opens, closes)| c == *opens || c == *closes)
}

/// Which signs have their partner, properly nested.
fn paired_signs(signs: &[char]) -> Vec<Option<PairSide>> {
    let mut paired = vec![None; signs.len()];
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in signs.iter().copied().enumerate() {
        // What was opened within and not closed has no partner.
        match open.iter().rposition(|(_, partner)| *partner == c) {
            Some(place) => {
                paired[open[place].0] = Some(PairSide::Opens);
                paired[at] = Some(PairSide::Closes);
                open.truncate(place);
            }
            None => open.extend(
                PAIRS
                    .iter()
                    .find(|(opens, _)| *opens == c)
                    .map(|(_, closes)| (at, *closes)),
            ),
        }
    }
    paired
}
