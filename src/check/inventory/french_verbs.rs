//! The verb of a French title: one that takes an inventory, one of several words, or any other.

use crate::check::title::is_in_list;
use crate::check::verb::is_infinitive;

use super::french_nouns as nouns;
use super::french_words::*;

/// The stem of a verb that takes an inventory, in a form that stands at the head of a title.
pub(super) fn inventory_verb(word: &str) -> Option<&'static str> {
    INVENTORY_STEMS.split_ascii_whitespace().find(|stem| {
        word.strip_prefix(stem).is_some_and(|ending| {
            is_in_list(ENDINGS, ending)
                && (!is_in_list(NOUN_LIKE, stem) || is_in_list("er ons ez erons erez eront", ending))
        })
    })
}

/// Whether a word is a form of such a verb, participles too.
pub(super) fn is_form(word: &str) -> bool {
    INVENTORY_STEMS.split_ascii_whitespace().any(|stem| {
        word.strip_prefix(stem)
            .is_some_and(|ending| is_in_list(ENDINGS, ending) || is_in_list("ee ees ant ait aient ation", ending))
    })
}

/// `Liste des acteurs` and `Catalogue de prêt` are things; `liste les acteurs` is a verb.
pub(super) fn is_noun(stem: &str, clause: &[&str]) -> bool {
    let short = clause[0].len() <= stem.len() + 2 && !clause[0].ends_with("er");
    let taken = clause
        .get(1)
        .is_some_and(|next| is_in_list(DEFINITE, next) || is_in_list("un une tous toutes", next));
    is_in_list("list catalogu enquet", stem) && short && !clause[0].ends_with("ez") && !taken
}

/// What such a verb takes and that makes no inventory.
pub(super) fn stranger(stem: &str, rest: &[&str]) -> bool {
    match stem {
        "referenc" => rest
            .iter()
            .any(|word| is_in_list("site blog google moteurs page pages web", word)),
        "compil" => rest
            .iter()
            .any(|word| is_in_list("logiciel logiciels code noyau programme programmes application photo photos film video videos chansons morceaux", word)),
        "diagnostiqu" => rest.iter().any(|word| nouns::is_repaired(word)),
        "index" => rest
            .iter()
            .any(|word| is_in_list("salaire salaires loyer loyers tarif tarifs inflation", word)),
        "sond" => rest
            .iter()
            .any(|word| is_in_list("sol sols puits coeur coeurs terrain", word)),
        _ => rest.starts_with(&["pas"]) || rest.starts_with(&["plus"]),
    }
}

/// Verbs of several words, and their object.
pub(super) fn phrasal<'a, 'b>(clause: &'a [&'b str]) -> Option<(&'static str, &'a [&'b str])> {
    Some(match clause {
        ["mettre" | "mettons" | "remettre", "a", "jour", object @ ..]
        | [
            "mettre" | "mettons",
            "en",
            "place" | "oeuvre" | "commun" | "chantier",
            object @ ..,
        ]
        | [
            "mettre" | "mettons" | "remettre",
            "au",
            "point" | "propre" | "net",
            object @ ..,
        ]
        | ["mettre" | "mettons", "sur", "pied", object @ ..]
        | ["tenir" | "tenons" | "garder" | "maintenir", "a", "jour", object @ ..]
        | [
            "faire",
            "vivre" | "evoluer" | "grandir" | "realiser" | "etablir" | "dresser",
            object @ ..,
        ]
        | [
            "proceder" | "participer" | "contribuer" | "travailler" | "reflechir" | "atteler" | "aboutir"
            | "collaborer",
            "a" | "au" | "aux" | "sur",
            object @ ..,
        ]
        | ["doter" | "disposer" | "beneficier", "de" | "d", object @ ..] => ("dresser", object),
        ["mettre" | "mettons", "en", "ligne", object @ ..] => ("publier", object),
        ["faire", verb, object @ ..]
            if verb.ends_with("er") && inventory_verb(verb).is_some() && !object.is_empty() =>
        {
            ("dresser", &["inventaire"])
        }
        ["faire", "remonter", object @ ..] => ("recueillir", object),
        // "faire remonter les besoins dans une base", and no "faire signer une liste".
        ["faire", infinitive, object @ ..] if is_infinitive(infinitive) => ("presenter", object),
        ["faire" | "faisons", "le" | "un", "tour", "d", "horizon", ..] => ("dresser", &["inventaire"]),
        ["faire" | "faisons", "le", "point" | "tour", "sur" | "de", object @ ..] => ("dresser", object),
        ["faire" | "faisons", "le", "point" | "tour", object @ ..] => ("dresser", object),
        ["faire", "la", "revue", "de" | "des" | "du", object @ ..] => ("dresser", object),
        ["passer", "en", "revue", ..] => ("dresser", &["inventaire"]),
        ["mettre" | "mettons", object @ ..] => {
            let dated = object.windows(2).any(|pair| pair == ["a", "jour"]);
            if dated { ("dresser", object) } else { ("mettre", object) }
        }
        _ => return None,
    })
}

/// The infinitive that a head word is a form of: itself, or `dressons`, `dressez`, `faisons`.
pub(super) fn infinitive_of(word: &str) -> Option<String> {
    if is_infinitive(word) {
        return Some(word.to_owned());
    }
    let known = |infinitive: &str| is_in_list(MAKING, infinitive) || is_in_list(OTHERWISE, infinitive);
    for ending in ["ons", "ez", "e", "ent", "erons", "erez", "issons", "issez", "it"] {
        let Some(stem) = word.strip_suffix(ending) else {
            continue;
        };
        for infinitive in ["er", "ir", "re", "dre"].map(|end| format!("{stem}{end}")) {
            if known(&infinitive) {
                return Some(infinitive);
            }
        }
    }
    match word {
        "faisons" | "fait" | "fais" | "faites" => Some("faire".to_owned()),
        "tenons" | "tient" => Some("tenir".to_owned()),
        "construisons" | "construit" => Some("construire".to_owned()),
        "produisons" | "produit" => Some("produire".to_owned()),
        "definissons" | "definit" => Some("definir".to_owned()),
        _ => None,
    }
}
