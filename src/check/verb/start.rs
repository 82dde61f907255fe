//! The first word that counts.

use crate::check::title::{Title, Tongue};

use super::{english, french};

/// Whether a title starts with a verb: `S'appuyer sur…`, `Ne pas fermer…`, `Nous ouvrons…`, `Keep…`. `Ouverture de…` does
/// not.
pub(in crate::check) fn starts_with_verb(title: &Title) -> bool {
    let Some(first) = title.parts().first() else {
        return false;
    };
    let words: Vec<&str> = first.iter().map(String::as_str).collect();
    match title.tongue() {
        Tongue::French => french::starts(&words),
        Tongue::English => english::starts(&words),
        Tongue::Either => french::starts(&words) || english::starts(&words),
    }
}
