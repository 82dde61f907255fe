//! The French nouns that are inventories, and their false friends.

use crate::check::title::{begins_with, is_in_list};

use super::french_qualified::is_qualified;

/// One word is enough.
const PLAIN: &str = "annuaire atlas audit autodiagnostic barometre carto benchmark cartopartie benchmarking bottin cartographie catalogue \
    catalogage classification denombrement diagnostic prediagnostic enquete glossaire inventaire lexique listing liste \
    mapping nomenclature observatoire ontologie panorama parangonnage questionnaire recensement recension referentiel \
    registre sociogramme cadastre cartotheque comptage denombrement repertoire sondage taxonomie thesaurus trombinoscope typologie directory";

/// More than one word.
const PHRASES: &[&str] = &[
    "etat des lieux",
    "etats des lieux",
    "etat de l art",
    "etat de l existant",
    "tour d horizon",
    "carnet d adresses",
    "cadre de reference",
    "cadre commun",
    "cadre partage",
    "cadre methodologique",
    "cadre d analyse",
    "cadre d evaluation",
    "systeme d information geographique",
    "pages jaunes",
    "qui fait quoi",
    "tableau recapitulatif",
    "tableau de recensement",
    "portrait de territoire",
    "portrait du territoire",
    "analyse de l existant",
    "etude de l existant",
    "revue de l existant",
    "cartographie",
    "mise en carte",
    "guide annuaire",
    "pre diagnostic",
    "auto diagnostic",
    "ce qui existe",
    "ce qui se fait",
    "vue d ensemble",
    "vue complete",
    "vision complete",
    "vision d ensemble",
    "vision globale",
    "idee d ensemble",
    "recherche documentaire",
    "recherche bibliographique",
    "profils types",
    "recolement",
    "bibliographie",
    "campagne de releves",
    "revue documentaire",
    "revue systematique",
    "carte d identite de chaque",
];

/// What makes an inventory of `base de …`, `banque de …`.
const STORES: &str = "donnees connaissances contacts ressources adresses references savoirs competences";

/// What is shown by `carte des …`, `carte du …`, unless it is a menu.
const MENU: &str = "vins desserts boissons plats menus bieres thes cafes cafe restaurant menu jour chef bar";

const CARD_ADJECTIVES: &str = "interactive interactives participative participatives collaborative collaboratives \
    partagee partagees numerique sensible subjective commune communale dynamique detaillee ouverte contributive \
    evolutive thematique exhaustive isochrone citoyenne touristique precise complete";

const PLACES: &str = "territoire quartier bassin departement canton reseau parcours pays secteur littoral bourg village \
    massif tissu patrimoine parc bati mobilier maillage";

const REPAIRED: &str = "panne pannes appareil appareils objet objets ordinateur ordinateurs velo velos telephone \
    telephones machine machines pc poste batterie batteries imprimante medical patient patients gratuit gratuits voiture \
    grille moteur electromenager smartphone smartphones tablette tablettes ecran carte";

const MUSIC: &str = "musical musicale choral chorale theatral theatrale populaire chansons chants chant chanson danses danse \
    morceaux concert fanfare orchestre harmonie choeur baroque classique troupe contes jazz groupe ensemble";

/// How many words from the start are an inventory; `None` where they are none, or a false friend.
pub(super) fn at(words: &[&str]) -> Option<usize> {
    let phrase = PHRASES.iter().find(|phrase| begins_with(words, phrase));
    if let Some(phrase) = phrase {
        return Some(phrase.split(' ').count());
    }
    let (first, rest) = words.split_first()?;
    let noun = singular(first);
    match noun {
        _ if is_qualified(noun, rest) => Some(1),
        "base" | "banque" => match rest {
            ["de" | "d", store, ..] if is_in_list(STORES, store) => Some(3),
            _ => None,
        },
        "carte" => is_map(rest).then_some(1),
        "fichier" | "index" | "releve" if begins_any(rest, &["des", "de toutes", "de tous", "des acteurs"]) => Some(1),
        "fichier" if begins_any(rest, &["partage", "commun", "central", "unique"]) => Some(1),
        _ => (is_in_list(PLAIN, noun) && !is_false_friend(noun, rest)).then_some(1),
    }
}

fn singular(word: &str) -> &str {
    match word {
        "atlas" | "thesaurus" | "index" => word,
        _ => word.strip_suffix('s').unwrap_or(word),
    }
}

fn is_map(rest: &[&str]) -> bool {
    match rest {
        ["des", what, ..] | ["de", "tous" | "toutes", _, what, ..] => !is_in_list(MENU, what),
        ["du" | "de", what, ..] if is_in_list(PLACES, what) => true,
        ["de" | "d", "l" | "la", what, ..] => !is_in_list(MENU, what) && !is_in_list("maison", what),
        ["du" | "de" | "d", ..] => false,
        ["en", "ligne", ..] => true,
        [adjective, ..] => is_in_list(CARD_ADJECTIVES, adjective),
        [] => false,
    }
}

fn is_false_friend(noun: &str, rest: &[&str]) -> bool {
    let elected = rest
        .iter()
        .take(5)
        .any(|word| is_in_list("elections election municipales scrutin", word));
    let strangers: &[&str] = match noun {
        "liste" if elected => return true,
        "liste" => &[
            "d attente",
            "de diffusion",
            "de discussion",
            "electorale",
            "electorales",
            "noire",
            "de mariage",
            "de lecture",
            "de naissance",
            "d emargement",
            "de courses",
            "des courses",
            "des beneficiaires",
            "des ayants droit",
            "de controle",
            "de verification",
            "citoyenne",
            "de souhaits",
            "de taches",
            "des taches",
            "de prix",
            "d envoi",
            "de publipostage",
            "mail",
        ],
        "enquete" => &["publique", "publiques", "judiciaire", "policiere", "de police"],
        "mapping" => &["video"],
        "questionnaire" => &["de sante", "medical"],
        "repertoire" => return rest.iter().take(4).any(|word| is_in_list(MUSIC, word)),
        "registre" => &["de langue", "du commerce", "des societes"],
        "observatoire" => &[
            "a oiseaux",
            "aux oiseaux",
            "d oiseaux",
            "d ornithologie",
            "ornithologique",
            "astronomique",
            "d astronomie",
            "du ciel",
            "des etoiles",
            "des oiseaux",
        ],
        "recensement" => &["militaire"],
        "diagnostic" | "autodiagnostic" => return rest.iter().take(6).any(|word| is_in_list(REPAIRED, word)),
        _ => &[],
    };
    begins_any(rest, strangers)
}

fn begins_any(words: &[&str], phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| begins_with(words, phrase))
}

/// Whether a word is what gets repaired: its diagnosis is a repair.
pub(super) fn is_repaired(word: &str) -> bool {
    is_in_list(REPAIRED, word)
}
