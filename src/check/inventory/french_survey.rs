//! French titles that look at all there is without naming an inventory: `savoir qui fait quoi`, `compter, rue par rue`.

use crate::check::title::{begins_with, is_in_list};

use super::french_nouns as nouns;
use super::french_words::*;

/// Whether a verb and what it takes look at all there is, and write it down.
pub(super) fn lists_everything(verb: &str, object: &[&str]) -> bool {
    let state = is_in_list("noter relever observer", verb) && matches!(object, ["l", "etat", "de" | "des" | "du", ..]);
    let existing = is_in_list("etudier analyser explorer identifier observer regarder examiner", verb)
        && object
            .iter()
            .take(4)
            .any(|word| is_in_list("existants existantes", word));
    let list_of_each = (verb == "demander" || is_in_list(COLLECTING, verb))
        && object.iter().take(4).any(|word| is_in_list("chaque tous toutes", word))
        && object
            .windows(3)
            .any(|three| three[..2] == ["la", "liste"] && is_in_list("de des d", three[2]));
    let kept = is_in_list("tenir garder maintenir", verb)
        && matches!(object, ["un" | "le", "tableau" | "fichier", "a", "jour", ..]);
    let point = verb == "dresser" && is_all(object);
    let sought = state
        || point
        || existing
        || list_of_each
        || kept
        || (is_in_list(SEEKING, verb) && asks_what_exists(object))
        || (is_in_list(FINDING, verb) && (is_all(object) || is_of_all(object)));
    let known = is_in_list(KNOWING, verb) && (asks_what_exists(object) || is_number(object));
    let gathered = is_in_list(COLLECTING, verb) && holds_facts(object);
    let counted = is_in_list(COUNTING, verb) && counts(object);
    let listed = is_in_list(SEEKING, verb) && one_by_one(object);
    let ranged = is_in_list("classer ranger ventiler", verb) && sorts(object);
    sought
        || known
        || adds_to(verb, object)
        || gathered
        || counted
        || listed
        || ranged
        || compares(verb, object)
        || mends(verb, object)
}

/// `qui fait quoi`, `combien de foyers`, `l'existant`, `ce qui existe déjà`, `lesquelles cuisinent`.
pub(super) fn asks_what_exists(object: &[&str]) -> bool {
    match object {
        ["l", "existant", ..]
        | ["tout", "ce", "qui" | "que" | "qu", ..]
        | ["ce", "qui", "existe" | "se" | "s" | "manque" | "est" | "a", ..] => true,
        ["ce", "que" | "qu", who, ..] => {
            is_in_list("chacun chaque il ils elle elles font fait proposent propose les", who)
        }
        ["qui", what, ..] => is_in_list(
            "fait propose intervient intervenant offre a dispose vit utilise existe est accueille accompagne aide finance \
             travaille sont participe peut parle habite possede detient joue vient viennent frequente livre",
            what,
        ),
        ["ou", "se" | "sont" | "en" | "vivent" | "habitent" | "trouver", ..] => true,
        ["combien" | "lesquels" | "lesquelles", ..] => true,
        ["quels" | "quelles", _, _, ..] => true,
        _ => false,
    }
}

/// `tous les lieux où`, `l'ensemble des acteurs`, `chaque banc`; and not `chaque semaine`.
fn is_all(object: &[&str]) -> bool {
    let behind = match object {
        ["tous" | "toutes", determiner, rest @ ..] if is_in_list(DEFINITE, determiner) => rest,
        ["l", "ensemble" | "integralite", "des" | "de" | "du", rest @ ..]
        | ["la", "totalite", "des" | "de" | "du", rest @ ..] => rest,
        ["chaque", rest @ ..] => rest,
        _ => return false,
    };
    behind.first().is_some_and(|noun| !is_in_list(TIMES, noun))
}

/// Nouns that, known as a whole, are a map of the field: `identifier les acteurs`.
fn is_of_all(object: &[&str]) -> bool {
    match object {
        ["les", noun, ..] => is_in_list(
            "acteurs structures dispositifs parties associations initiatives besoins attentes",
            noun,
        ),
        _ => false,
    }
}

fn is_number(object: &[&str]) -> bool {
    match object {
        ["le", "nombre", ..]
        | ["l", "existant" | "ampleur" | "etendue" | "etat", ..]
        | ["la", "part" | "proportion", ..] => true,
        ["les", noun, ..] => is_in_list("besoins attentes usages pratiques publics", noun),
        _ => false,
    }
}

/// `les coordonnées de`, `toutes les données`, `les bonnes pratiques`.
fn holds_facts(object: &[&str]) -> bool {
    let object = match object {
        ["aupres", "de" | "des" | "du", _, rest @ ..] => rest,
        object => object,
    };
    let rest = match object {
        ["tous" | "toutes", _, rest @ ..] | ["l", "ensemble", _, rest @ ..] | ["les" | "des" | "leurs", rest @ ..] => {
            rest
        }
        _ => return false,
    };
    let rest = match rest {
        ["bonnes" | "differentes" | "principales", rest @ ..] => rest,
        rest => rest,
    };
    rest.first().is_some_and(|noun| is_in_list(FACTS, noun))
}

/// `compter les logements vides au-dessus des commerces`; and not what an action has achieved.
fn counts(object: &[&str]) -> bool {
    if let [
        "le" | "la" | "les",
        "gisement" | "gisements" | "besoin" | "besoins" | "demande",
        ..,
    ] = object
    {
        return true;
    }
    let counted = match object {
        ["le", "nombre", ..] | ["l", "ampleur" | "etendue", ..] | ["la", "part", ..] => return true,
        ["les", rest @ ..] if rest.len() >= 2 => rest,
        ["tous" | "toutes", "les", rest @ ..] => rest,
        _ => return false,
    };
    !counted.iter().take(3).any(|word| is_in_list(ACHIEVED, word))
}

/// `rue par rue`, `structure par structure`.
pub(super) fn one_by_one(words: &[&str]) -> bool {
    words.windows(3).any(|three| {
        let place = three[0].strip_suffix('s').unwrap_or(three[0]);
        three[1] == "par" && place == three[2].strip_suffix('s').unwrap_or(three[2]) && !is_in_list(TIMES, place)
    })
}

/// `classer les structures par public accueilli`, `classer par familles les appareils qu'on apporte`.
fn sorts(object: &[&str]) -> bool {
    if let ["par", family, "les", ..] = object {
        return !is_in_list(TIMES, family);
    }
    let by = object.iter().position(|word| *word == "par");
    let yearly = |at: usize| object.get(at + 1).is_some_and(|word| is_in_list(TIMES, word));
    let known = object.iter().any(|word| is_in_list(SORTED, word));
    by.is_some_and(|at| !yearly(at)) && known
}

/// `comparer les dispositifs de tous les départements`.
fn compares(verb: &str, object: &[&str]) -> bool {
    let what = match object {
        ["tous" | "toutes", _, what, ..] | ["les" | "des", what, ..] => *what,
        ["ce", "que" | "qui" | "qu", ..] => return verb == "comparer",
        _ => return false,
    };
    verb == "comparer"
        && is_in_list(
            "dispositifs offres pratiques solutions modeles logiciels plateformes aides services politiques experiences outils \
             methodes systemes",
            what,
        )
}

/// `vérifier les adresses de l'annuaire`, `chasser les doublons du fichier`: what keeps an inventory alive.
fn mends(verb: &str, object: &[&str]) -> bool {
    is_in_list(
        "verifier nettoyer dedoublonner epurer corriger chasser controler toiletter rectifier supprimer completer",
        verb,
    ) && object.iter().take(6).any(|word| {
        is_in_list(
            "doublons adresses coordonnees horaires numeros fiches erreurs lignes entrees",
            word,
        )
    }) && object.iter().enumerate().any(|(at, word)| {
        is_in_list("du de des", word) && {
            let rest = &object[at + 1..];
            let rest = match rest {
                ["l" | "la" | "notre" | "nos" | "cette" | "ce", rest @ ..] => rest,
                rest => rest,
            };
            nouns::at(rest).is_some() || matches!(rest, ["fichier" | "base" | "carte", ..])
        }
    })
}

/// `ajouter les hameaux oubliés à la carte des services`.
fn adds_to(verb: &str, object: &[&str]) -> bool {
    is_in_list("ajouter rajouter", verb)
        && object.windows(2).enumerate().any(|(at, pair)| {
            let rest = match pair {
                ["a", "la" | "l" | "notre" | "cette"] | ["dans", "le" | "la" | "l" | "notre"] => &object[at + 2..],
                ["au", _] => &object[at + 1..],
                _ => return false,
            };
            nouns::at(rest).is_some()
        })
}

/// `un guide recensant tous les services`, `une plateforme qui référence les ateliers`, `où chaque structure inscrit`.
pub(super) fn lists_by_relative(phrase: &[&str]) -> bool {
    phrase.iter().enumerate().skip(1).any(|(at, word)| {
        let rest = &phrase[at..];
        is_in_list("recensant repertoriant listant cartographiant referencant inventoriant denombrant", word)
            || matches!(rest, ["qui", verb, ..] if is_in_list(RELATIVE, verb))
            || matches!(rest, ["ou" | "laquelle" | "lequel", "chaque" | "chacun" | "tous" | "toutes", ..]
                if rest.iter().take(6).any(|word| is_in_list("inscrit inscrivent decrit decrivent renseigne note indique presente", word)))
    })
}

/// `confier à une stagiaire le recensement`, `charger le comité de l'état des lieux`: the work is handed out, and done.
pub(super) fn hands_out_the_work(verb: &str, object: &[&str]) -> bool {
    let known = object.iter().any(|word| {
        is_in_list(
            "existant existante actuel actuelle termine terminee fini finie tenue",
            word,
        )
    });
    is_in_list("confier commander deleguer demander charger mandater", verb)
        && !known
        && (0..object.len()).any(|at| {
            let introduced = (is_in_list("le la l", object[at])
                || (verb != "demander" && is_in_list("un une", object[at])))
                && (at == 0 || object[at - 1] != "pour");
            let rest = &object[at + 1..];
            introduced
                && (rest.first().is_some_and(|noun| is_in_list(PROCESSES, noun)) || begins_with(rest, "etat des lieux"))
                && nouns::at(rest).is_some()
        })
}

/// `un seul fichier`, `un tableau`: what is gathered there is listed.
pub(super) fn holds_all(words: &[&str]) -> bool {
    let one = words
        .first()
        .is_some_and(|word| is_in_list("seul meme unique grand", word));
    let rest = if one { &words[1..] } else { words };
    let held = rest
        .first()
        .is_some_and(|noun| is_in_list("fichier tableau tableur classeur recueil wiki base", noun));
    let shared = rest
        .first()
        .is_some_and(|noun| is_in_list("document dossier espace plan", noun))
        && (one
            || rest
                .get(1)
                .is_some_and(|word| is_in_list("commun unique partage", word)));
    let other = rest.get(1).is_some_and(|word| is_in_list("noir blanc de d", word));
    (held || shared) && !other
}

/// `l'état des lieux`, `recensement`.
pub(super) fn is_process(words: &[&str]) -> bool {
    let words = match words {
        ["le" | "la" | "l" | "un" | "une", rest @ ..] => rest,
        words => words,
    };
    let process = words.first().is_some_and(|noun| is_in_list(PROCESSES, noun));
    process && nouns::at(words).is_some()
}

/// `demander à chaque service la liste de ses démarches`, `contacter chaque mairie pour savoir ce qu'elle propose`.
pub(super) fn asks_everyone(verb: &str, object: &[&str]) -> bool {
    let everyone = object.iter().take(3).any(|word| is_in_list("chaque tous toutes", word));
    let list = |pair: &[&str]| pair == ["la", "liste"] || pair == ["l", "inventaire"];
    let asked = (verb == "demander" && object.windows(2).any(list))
        || object.windows(2).enumerate().any(|(at, pair)| {
            matches!(pair, ["pour", "savoir" | "connaitre" | "noter" | "relever"])
                && asks_what_exists(&object[at + 2..])
        });
    everyone
        && asked
        && is_in_list(
            "demander contacter appeler interroger visiter rencontrer solliciter voir",
            verb,
        )
}

/// `aller dans chaque hameau noter où …`, `visiter chaque palier pour noter les ascenseurs en panne`.
pub(super) fn goes_and_notes(verb: &str, object: &[&str]) -> bool {
    if verb == "passer" && matches!(object, ["au", "peigne", ..] | ["au", "crible", ..]) {
        return true;
    }
    is_in_list("aller passer visiter parcourir sillonner arpenter faire", verb)
        && (1..object.len()).any(|at| {
            let rest = &object[at + 1..];
            is_in_list(
                "noter relever recenser reperer compter lister photographier",
                object[at],
            ) && (asks_what_exists(rest)
                || matches!(rest, ["les" | "tous" | "toutes" | "chaque", ..] | ["l", "etat", ..]))
        })
}

/// `(compter les vélos) et en faire un tableau`.
pub(super) fn made_of_it(clause: &[&str]) -> bool {
    matches!(clause, ["en", "faire" | "dresser" | "tenir" | "etablir" | "tirer", "un" | "une" | "le" | "la", thing, ..]
        if is_in_list("tableau releve plan fichier carte liste registre repertoire catalogue inventaire", thing))
}

/// `(un tableau où) chaque structure inscrit ce qu'elle propose`.
pub(super) fn each_writes(clause: &[&str]) -> bool {
    matches!(clause, ["chaque" | "chacun" | "tous" | "toutes", ..])
        && clause
            .iter()
            .take(6)
            .any(|word| is_in_list("inscrit inscrivent decrit decrivent renseigne renseignent", word))
}

/// `s'assurer que la carte reste à jour`.
pub(super) fn stays_true(clause: &[&str]) -> bool {
    let ensured = matches!(
        clause,
        ["assurer" | "garantir", "que", ..] | ["veiller", "a", "ce", "que", ..]
    );
    ensured
        && (clause.windows(2).any(|pair| pair == ["a", "jour"])
            || clause
                .iter()
                .any(|word| is_in_list("exact exacte complet complete", word)))
}

/// Verbs that, taking all of something, list it; `noter chaque demande` does not.
const FINDING: &str =
    "identifier reperer localiser pointer caracteriser quantifier comptabiliser compiler numeroter ficher";

const SEEKING: &str = "identifier reperer localiser pointer documenter noter relever caracteriser decrire photographier \
    numeroter quantifier comptabiliser compter compiler etudier analyser observer connaitre savoir consigner regarder \
    qualifier explorer arpenter ecrire examiner";

const KNOWING: &str = "savoir connaitre mesurer estimer evaluer quantifier chiffrer comprendre cerner documenter objectiver \
    etablir calculer";

const COLLECTING: &str = "compiler centraliser agreger collecter recueillir rassembler regrouper reunir collationner consolider \
    croiser collecte recouper relever";

const COUNTING: &str = "compter comptabiliser denombrer quantifier recompter";

const FACTS: &str = "donnees informations infos contacts adresses coordonnees horaires statistiques chiffres initiatives \
    experiences pratiques besoins attentes listes references indicateurs usages renseignements recits doleances \
    projets retours creneaux tarifs noms motifs";

const ACHIEVED: &str = "repares reparees vendus vendues servis servies formes formees distribues distribuees collectes collectees \
    rendus rendues accueillis accueillies participants participantes visiteurs entrees voix points bulletins presents \
    inscrits inscriptions pas calories economises evites evitees sauves recycles recyclees prets";

const SORTED: &str = "acteurs structures associations clubs demandes initiatives projets besoins lieux communes dispositifs \
    services organismes entreprises competences metiers problemes pratiques reponses outils";

const TIMES: &str = "jour jours semaine semaines mois an ans annee annees matin matins soir soirs lundi lundis mardi mardis \
    mercredi mercredis jeudi jeudis vendredi vendredis samedi samedis dimanche dimanches trimestre trimestres heure heures \
    fois saison saisons pas deux trois point points mot mots etape etapes petit minute minutes rentree noel seance goutte";

const RELATIVE: &str = "recense recensent recensera repertorie repertorient repertoriera reference referencent referencera liste \
    listent listera cartographie cartographient inventorie inventorient";

/// Inventories that are a piece of work more than a thing.
const PROCESSES: &str = "recensement cartographie diagnostic prediagnostic inventaire enquete etude audit etat reperage denombrement \
    comptage sondage";
