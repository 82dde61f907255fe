//! Texts compared as people do: without case, accents or kinds of apostrophe.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters, without accents, ligatures opened (`Œuvre d’été` becomes `oeuvre d'ete`).
pub fn fold_case(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd().filter(|&character| !is_combining_mark(character)) {
        match character {
            '\u{2019}' | '\u{2bc}' | '\u{2032}' => folded.push('\''),
            _ => {
                for small in character.to_lowercase() {
                    match opened_ligature(small) {
                        Some(letters) => folded.push_str(letters),
                        None => folded.push(small),
                    }
                }
            }
        }
    }
    folded
}

/// Letters that no decomposition opens.
fn opened_ligature(letter: char) -> Option<&'static str> {
    Some(match letter {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => return None,
    })
}
