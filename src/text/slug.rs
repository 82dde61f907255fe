//! A name for a file, made out of any text.

use super::fold_case;

/// The longest that a slug is, in bytes.
pub const LONGEST: usize = 48;

/// Names that Windows keeps for devices.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// A slug of `text`: `a`–`z`, `0`–`9` and single hyphens, at most [`LONGEST`], cut at a hyphen where one is near.
/// Never a path, never empty: `fallback` (itself a slug) is used where nothing is left, and before a name that
/// Windows reserves.
pub fn slug(text: &str, fallback: &str) -> String {
    let mut made = String::new();
    for character in fold_case(text).chars() {
        if character.is_ascii_alphanumeric() {
            made.push(character);
        } else if !made.is_empty() && !made.ends_with('-') {
            made.push('-');
        }
        // Two more than is kept, so that the cut sees whether a word goes on.
        if made.len() > LONGEST + 1 {
            break;
        }
    }
    let made = cut_word(made.trim_matches('-'));
    if made.is_empty() {
        fallback.to_owned()
    } else if RESERVED.contains(&made) {
        format!("{fallback}-{made}")
    } else {
        made.to_owned()
    }
}

fn cut_word(made: &str) -> &str {
    if made.len() <= LONGEST {
        return made;
    }
    let kept = &made[..LONGEST];
    if made.as_bytes()[LONGEST] == b'-' {
        return kept;
    }
    match kept.rfind('-') {
        Some(hyphen) if hyphen >= LONGEST / 2 => &kept[..hyphen],
        _ => kept,
    }
}
