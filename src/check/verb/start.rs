//! The first word that counts.

use crate::check::title::{COMMA, Title, TitleLanguage, is_in_list};
use crate::words::Language;

use super::{english, french};

/// Whether a title starts with a verb: `S'appuyer sur…`, `Ne pas fermer…`, `Nous ouvrons…`, `Keep…`; a label before it is
/// passed over. `Ouverture de…` does not, nor does a question.
///
/// A title too short to tell is read in the roadmap's language: `Plan vélo` plans nothing. `None` reads it in both.
pub(in crate::check) fn starts_with_verb(title: &Title, language: Option<Language>) -> bool {
    let behind_label = || {
        title
            .behind_label()
            .is_some_and(|part| starts(part, title.language(), language))
    };
    let first = || {
        title
            .parts()
            .first()
            .is_some_and(|part| starts(part, title.language(), language))
    };
    !title.is_question() && (first() || behind_label())
}

fn starts(part: &[String], title: TitleLanguage, roadmap: Option<Language>) -> bool {
    let words: Vec<&str> = part.iter().map(String::as_str).collect();
    let words = behind_circumstance(&words);
    match (title, roadmap) {
        (TitleLanguage::French, _) | (TitleLanguage::Either, Some(Language::Fr)) => french::starts(words),
        (TitleLanguage::English, _) | (TitleLanguage::Either, Some(Language::En)) => english::starts(words),
        (TitleLanguage::Either, None) => french::starts(words) || english::starts(words),
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
