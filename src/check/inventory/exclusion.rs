//! Titles that are no inventory whatever their words weigh.

use crate::check::title::{Title, is_in_list};

/// Whether the title begins by saying no: `Ne plus recenser`, `Pas de diagnostic`, `Au lieu de lister`, `Do not map`.
pub(super) fn denies(title: &Title) -> bool {
    let words: Vec<&str> = title.parts().iter().flatten().take(3).map(String::as_str).collect();
    matches!(
        words[..],
        [
            "ne" | "n" | "pas" | "aucun" | "aucune" | "ni" | "zero" | "jamais" | "assez" | "halte" | "sans",
            ..
        ] | ["plus", "de" | "d" | "aucun" | "aucune", ..]
            | ["plutot", "que" | "qu", ..]
            | ["au", "lieu", ..]
            | ["stop" | "fin", "aux" | "a" | "au" | "de" | "des" | "du", ..]
            | ["do", "not", ..]
            | ["don", "t", ..]
            | ["no" | "not" | "never" | "without" | "enough", ..]
            | ["instead" | "rather", "of" | "than", ..]
    )
}

/// Whether the title is a check that law or craft asks for in one place: `Diagnostic amiante`, `état des lieux d'entrée`,
/// `Asbestos survey`. One of many places is an inventory.
pub(super) fn is_statutory_check(title: &Title) -> bool {
    let words: Vec<&str> = title.parts().iter().flatten().map(String::as_str).collect();
    let check = |word: &str| is_in_list(CHECKS, word) || word == "lieux";
    let french = words
        .windows(2)
        .any(|pair| check(pair[0]) && is_in_list(CHECKED, pair[1]))
        || words
            .windows(3)
            .any(|three| check(three[0]) && is_in_list("d de du", three[1]) && is_in_list(CHECKED, three[2]));
    let english = words
        .windows(2)
        .any(|pair| is_in_list(CHECKED, pair[0]) && is_in_list(CHECKS, pair[1]));
    (french || english) && !words.iter().any(|word| is_in_list(MANY, word))
}

const CHECKS: &str =
    "diagnostic diagnostics audit controle inspection verification etude survey surveys check assessment";

const CHECKED: &str = "amiante plomb gaz termites termite electrique structure entree sortie incendie asbestos structural \
    electrical";

const MANY: &str = "tous toutes chaque ensemble all every each";
