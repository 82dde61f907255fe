//! The first word that counts.

use crate::check::title::{COMMA, Title, TitleLanguage, is_in_list};

use super::{english, french};

/// Whether a title starts with a verb: `S'appuyer sur…`, `Ne pas fermer…`, `Nous ouvrons…`, `Keep…`. `Ouverture de…` does
/// not.
pub(in crate::check) fn starts_with_verb(title: &Title) -> bool {
    let Some(first) = title.parts().first() else {
        return false;
    };
    let words: Vec<&str> = first.iter().map(String::as_str).collect();
    let words = behind_circumstance(&words);
    match title.tongue() {
        TitleLanguage::French => french::starts(words),
        TitleLanguage::English => english::starts(words),
        TitleLanguage::Either => french::starts(words) || english::starts(words),
    }
}

/// The words behind a circumstance that a comma closes: `Avec les habitants, planter…`, `In spring, plant…`.
fn behind_circumstance<'a, 'b>(words: &'a [&'b str]) -> &'a [&'b str] {
    let circumstance = words
        .first()
        .is_some_and(|first| is_in_list(CIRCUMSTANCE, first) || first.ends_with("ing"));
    let comma = words.iter().position(|word| *word == COMMA);
    match comma {
        Some(comma) if circumstance => &words[comma + 1..],
        _ => words,
    }
}

const CIRCUMSTANCE: &str = "avec dans sur sous en par sans chez entre a au aux selon apres avant depuis pendant grace d \
    des lors via suite quand lorsque si plutot pour chaque deux with from in on at by for without before after during \
    through instead rather once when if based every each";
