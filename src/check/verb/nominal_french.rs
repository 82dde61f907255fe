//! French nouns of action: by a table where the verb looks otherwise, by their endings where it does not.

use crate::check::title::is_in_list;

use super::french::is_infinitive;
use crate::text::fold_case;

/// The verb of the noun that the words begin with, where what is acted upon follows: `mise en place d'une`, `création de`.
pub(super) fn verb_of(written: &[&str], words: &[&str]) -> Option<String> {
    if let Some((verb, length)) = verb_of_phrase(words) {
        return (words.len() > length).then_some(verb);
    }
    let (first, behind) = words.split_first()?;
    let acted_upon = behind.first().is_some_and(|next| is_in_list(COMPLEMENT, next))
        || behind
            .get(1)
            .is_some_and(|next| is_in_list(COMPLEMENT, next) && is_adjective(behind[0]));
    if !acted_upon || is_infinitive(first) {
        return None;
    }
    if let Some(verb) = TABLE
        .iter()
        .find_map(|(nouns, verb)| is_in_list(nouns, first).then_some(*verb))
    {
        return Some(verb.to_owned());
    }
    verb_by_ending(&written[0].to_lowercase(), first)
}

/// `mise en place`, `remise à niveau`, `prise en charge`: the words behind stay as they are.
fn verb_of_phrase(words: &[&str]) -> Option<(String, usize)> {
    let verb = match *words.first()? {
        "mise" => "mettre",
        "remise" => "remettre",
        "prise" => "prendre",
        _ => return None,
    };
    let tail: &[&str] = match words.get(1..)? {
        ["en", "place", ..] => &["en", "place"],
        ["en", "oeuvre", ..] => &["en", "œuvre"],
        ["en", "ligne", ..] => &["en", "ligne"],
        ["en", "service", ..] => &["en", "service"],
        ["en", "commun", ..] => &["en", "commun"],
        ["en", "relation", ..] => &["en", "relation"],
        ["en", "reseau", ..] => &["en", "réseau"],
        ["en", "valeur", ..] => &["en", "valeur"],
        ["en", "vente", ..] => &["en", "vente"],
        ["en", "etat", ..] => &["en", "état"],
        ["en", "charge", ..] => &["en", "charge"],
        ["en", "compte", ..] => &["en", "compte"],
        ["en", "main", ..] => &["en", "main"],
        ["en", "route", ..] => &["en", "route"],
        ["en", "scene", ..] => &["en", "scène"],
        ["en", "securite", ..] => &["en", "sécurité"],
        ["en", "conformite", ..] => &["en", "conformité"],
        ["a", "disposition", ..] => &["à", "disposition"],
        ["a", "jour", ..] => &["à", "jour"],
        ["a", "niveau", ..] => &["à", "niveau"],
        ["a", "plat", ..] => &["à", "plat"],
        ["au", "point", ..] => &["au", "point"],
        ["au", "propre", ..] => &["au", "propre"],
        ["aux", "normes", ..] => &["aux", "normes"],
        ["sur", "pied", ..] => &["sur", "pied"],
        ["de" | "d" | "des" | "du", ..] => &[],
        _ => return None,
    };
    let length = 1 + tail.len();
    Some(([&[verb], tail].concat().join(" "), length))
}

fn is_adjective(word: &str) -> bool {
    [
        "ive", "if", "ale", "al", "elle", "el", "ee", "e", "ique", "aire", "euse",
    ]
    .iter()
    .any(|end| word.ends_with(end))
        && !is_in_list(COMPLEMENT, word)
}

/// `création` → `créer`, `organisation` → `organiser`, `développement` → `développer`, `élargissement` → `élargir`.
fn verb_by_ending(written: &str, folded: &str) -> Option<String> {
    if is_in_list(THINGS, folded) {
        return None;
    }
    let stem = |end: &str| written.strip_suffix(end).filter(|stem| stem.chars().count() > 2);
    let verb = if let Some(stem) = stem("issement") {
        format!("{stem}ir")
    } else if let Some(stem) = stem("oiement") {
        format!("{stem}oyer")
    } else if let Some(stem) = stem("ement") {
        format!("{}er", with_open_vowel(stem))
    } else if let Some(stem) = stem("cation") {
        // "modification" → "modifier", "communication" → "communiquer".
        if stem.ends_with("fi") {
            format!("{stem}er")
        } else {
            format!("{stem}quer")
        }
    } else if let Some(stem) = stem("gation") {
        format!("{stem}guer")
    } else if let Some(stem) = stem("ation") {
        format!("{stem}er")
    } else {
        return None;
    };
    is_infinitive(&fold_case(&verb)).then_some(verb)
}

/// The vowel of the infinitive: `achèvement` → `achever`.
fn with_open_vowel(stem: &str) -> String {
    let mut letters: Vec<char> = stem.chars().collect();
    let count = letters.len();
    if count > 2 && letters[count - 2] == 'è' {
        letters[count - 2] = 'e';
    }
    letters.into_iter().collect()
}

/// What introduces that which is acted upon.
const COMPLEMENT: &str = "de d du des a au aux avec aupres en par pour l les";

/// Nouns with such an ending that name a thing, a body or a state.
const THINGS: &str = "association fondation station nation population administration information situation relation \
    collation generation corporation delegation equation vocation passation ration batiment logement reglement \
    etablissement departement gouvernement mouvement evenement element supplement complement vetement medicament document \
    moment parlement sentiment appartement instrument monument argument segment testament tempérament temperament \
    stationnement environnement fondement emplacement versement mecontentement isolement prelevement";

/// Nouns whose verb looks otherwise, separated by spaces, and that verb.
const TABLE: &[(&str, &str)] = &[
    ("accueil", "accueillir"),
    ("achat achats", "acheter"),
    ("affichage", "afficher"),
    ("aide", "aider"),
    ("ajout", "ajouter"),
    ("analyse", "analyser"),
    ("appel", "appeler"),
    ("arret", "arrêter"),
    ("arrosage", "arroser"),
    ("baisse", "baisser"),
    ("balisage", "baliser"),
    ("bricolage", "bricoler"),
    ("choix", "choisir"),
    ("collecte", "collecter"),
    ("conception", "concevoir"),
    ("conduite", "conduire"),
    ("constitution", "constituer"),
    ("construction", "construire"),
    ("contribution", "contribuer"),
    ("cession", "céder"),
    ("decision", "décider"),
    ("definition", "définir"),
    ("demarrage", "démarrer"),
    ("demolition", "démolir"),
    ("demontage", "démonter"),
    ("depot", "déposer"),
    ("desherbage", "désherber"),
    ("diffusion", "diffuser"),
    ("distribution", "distribuer"),
    ("don dons", "donner"),
    ("eclairage", "éclairer"),
    ("ecoute", "écouter"),
    ("ecriture", "écrire"),
    ("edition", "éditer"),
    ("elagage", "élaguer"),
    ("election", "élire"),
    ("embauche", "embaucher"),
    ("emission", "émettre"),
    ("emprunt", "emprunter"),
    ("enquete", "enquêter"),
    ("entretien", "entretenir"),
    ("envoi", "envoyer"),
    ("essai", "essayer"),
    ("etude", "étudier"),
    ("examen", "examiner"),
    ("extension", "étendre"),
    ("fermeture", "fermer"),
    ("fourniture", "fournir"),
    ("gestion", "gérer"),
    ("inscription", "inscrire"),
    ("installation", "installer"),
    ("interdiction", "interdire"),
    ("introduction", "introduire"),
    ("invention", "inventer"),
    ("jumelage", "jumeler"),
    ("lecture", "lire"),
    ("livraison", "livrer"),
    ("location", "louer"),
    ("maintien", "maintenir"),
    ("mesure", "mesurer"),
    ("montage", "monter"),
    ("nettoyage", "nettoyer"),
    ("obtention", "obtenir"),
    ("ouverture", "ouvrir"),
    ("paiement", "payer"),
    ("parrainage", "parrainer"),
    ("partage", "partager"),
    ("pilotage", "piloter"),
    ("plantation", "planter"),
    ("pose", "poser"),
    ("pret", "prêter"),
    ("prise", "prendre"),
    ("production", "produire"),
    ("prolongation", "prolonger"),
    ("promotion", "promouvoir"),
    ("protection", "protéger"),
    ("publication", "publier"),
    ("rachat", "racheter"),
    ("ramassage", "ramasser"),
    ("reception", "recevoir"),
    ("recherche", "chercher"),
    ("reconstruction", "reconstruire"),
    ("recueil", "recueillir"),
    ("redaction", "rédiger"),
    ("reduction", "réduire"),
    ("refonte", "refondre"),
    ("relance", "relancer"),
    ("rencontre", "rencontrer"),
    ("reouverture", "rouvrir"),
    ("reparation reparations", "réparer"),
    ("reperage", "repérer"),
    ("reponse", "répondre"),
    ("reprise", "reprendre"),
    ("retrait", "retirer"),
    ("reunion", "réunir"),
    ("revision", "réviser"),
    ("selection", "sélectionner"),
    ("signature", "signer"),
    ("soutien", "soutenir"),
    ("suivi", "suivre"),
    ("suppression", "supprimer"),
    ("tenue", "tenir"),
    ("test", "tester"),
    ("traduction", "traduire"),
    ("transmission", "transmettre"),
    ("transport", "transporter"),
    ("tri", "trier"),
    ("vente", "vendre"),
    ("visite visites", "visiter"),
    ("vote", "voter"),
];
