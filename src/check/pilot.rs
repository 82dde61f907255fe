//! Whether a pilot is somebody whom a room can call: one person, function or body.

use crate::text::fold_case;

use super::title::is_in_list;

/// Who is in the field "pilot".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PilotKind {
    /// One person, function or body.
    Named,
    /// Nothing, a group, a function that many have, somebody still to be found.
    Unnamed,
    /// Two persons or bodies.
    Several,
}

/// Whether a pilot's text names somebody who can be written to: a person, a function, a body, or several.
pub fn names_somebody(text: &str) -> bool {
    pilot_kind(text) != PilotKind::Unnamed
}

/// One of the parties that a text enumerates.
struct Party<'t> {
    /// Folded words.
    words: Vec<String>,
    /// As written.
    text: &'t str,
    /// Whether a conjunction comes before it, and not a comma.
    joined: bool,
}

/// What a pilot's text names.
pub(super) fn pilot_kind(text: &str) -> PilotKind {
    let folded = fold_words(text);
    if folded.is_empty() || is_undecided(text, &folded) {
        return PilotKind::Unnamed;
    }
    let parties = split_parties(text);
    if is_several(&parties) {
        return PilotKind::Several;
    }
    match &parties[..] {
        [party, rest @ ..] if !is_group(party) || rest.iter().any(is_body) => PilotKind::Named,
        _ => PilotKind::Unnamed,
    }
}

fn fold_words(text: &str) -> Vec<String> {
    let folded = fold_case(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// `Service à désigner`, `Mairie (à confirmer)`, `Mairie ?`, `to be confirmed`: somebody will be found.
fn is_undecided(text: &str, folded: &[String]) -> bool {
    let any = |holds: fn(&str, &str) -> bool| folded.windows(2).any(|pair| holds(&pair[0], &pair[1]));
    text.contains('?')
        || folded.iter().any(|word| is_in_list(UNDECIDED, word))
        || any(|first, second| first == "a" && is_in_list(STILL_TO, second))
        || any(|first, second| first == "to" && matches!(second, "be" | "confirm" | "decide" | "find" | "appoint"))
        || any(|first, second| matches!(first, "pas" | "non" | "not") && is_in_list(DECIDED, second))
}

/// The text cut at commas and conjunctions, but not within a name: `Direction de la culture et des sports`.
fn split_parties(text: &str) -> Vec<Party<'_>> {
    let mut parties = Vec::new();
    let mut start = 0;
    let mut joined = false;
    let mut cut = |from: usize, to: usize, joined: bool| {
        let part = text[from..to].trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.'));
        let words = fold_words(part);
        if !words.is_empty() {
            parties.push(Party {
                words,
                text: part,
                joined,
            });
        }
    };
    for (at, piece) in word_positions(text) {
        let conjunction = matches!(
            fold_case(piece).as_str(),
            "et" | "and" | "&" | "+" | "/" | "ou" | "or" | "et/ou" | "and/or"
        );
        let stop = piece.ends_with([',', ';']);
        if conjunction || stop {
            cut(start, if conjunction { at } else { at + piece.len() }, joined);
            start = at + piece.len();
            joined = conjunction;
        }
    }
    cut(start, text.len(), joined);
    parties
}

/// The words between spaces, with their places; `/`, `+` and `&` are words of their own.
fn word_positions(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        let sign = matches!(character, '/' | '+' | '&');
        if sign || character.is_whitespace() {
            if start < at {
                words.push((start, &text[start..at]));
            }
            if sign {
                words.push((at, &text[at..=at]));
            }
            start = at + character.len_utf8();
        }
    }
    words
}

fn is_several(parties: &[Party<'_>]) -> bool {
    let [first, rest @ ..] = parties else { return false };
    rest.iter().any(|party| {
        if party.joined {
            joins_another(first, party)
        } else {
            adds_another(first, party)
        }
    })
}

/// Whether what follows "et" is somebody else, and no part of a name (`Dupont et fils`, `culture et sports`).
fn joins_another(first: &Party<'_>, party: &Party<'_>) -> bool {
    let word = party.words[0].as_str();
    if is_in_list(OF_A_NAME, word) {
        return false;
    }
    is_in_list("le la l les un une the a an", word)
        || is_person(party)
        || is_in_list(BODIES, word)
        || is_in_list(GROUPS, word)
        || (is_acronym(party.text) && is_acronym(first.text))
        || (is_person(first) && starts_with_capital(party.text))
}

/// Whether what follows a comma is somebody else, and no function of the first (`Marie Durand, directrice`) nor a
/// part of it (`Lycée Marie-Curie, atelier`).
fn adds_another(first: &Party<'_>, party: &Party<'_>) -> bool {
    let word = party.words[0].as_str();
    if is_person(first) {
        return is_person(party);
    }
    let named = party.text.split_whitespace().skip(1).any(starts_with_capital);
    if is_in_list(FUNCTIONS, word) {
        return named;
    }
    // "Service communication, ville de Lorme": where it belongs.
    let before = first.words[0].as_str();
    if [PARTS_OF_A_BODY, FUNCTIONS, UNNAMED_FUNCTIONS]
        .iter()
        .any(|list| is_in_list(list, before))
    {
        return false;
    }
    (is_in_list(BODIES, word) && !is_in_list(PARTS_OF_A_BODY, word))
        || is_in_list(GROUPS, word)
        || (is_acronym(party.text) && is_acronym(first.text))
}

/// `CCI du Lormois`, `ville de Lorme`: behind a function it says who can be called.
fn is_body(party: &Party<'_>) -> bool {
    is_in_list(BODIES, &party.words[0]) || party.text.split_whitespace().next().is_some_and(is_acronym)
}

/// `Mme A.`, `Nadia`, `Dr Petit`.
fn is_person(party: &Party<'_>) -> bool {
    let word = party.words[0].as_str();
    (is_in_list(TITLES, word) && party.words.len() > 1) || is_in_list(FIRST_NAMES, word)
}

fn is_acronym(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
}

fn starts_with_capital(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}

/// `tous`, `les bénévoles`, `un élu`, `prestataire`: nobody who answers to a name.
fn is_group(party: &Party<'_>) -> bool {
    let words: Vec<&str> = party.words.iter().map(String::as_str).collect();
    // "Un Toit pour tous" is the name of a body.
    let name_behind = party.text.split_whitespace().nth(1).is_some_and(starts_with_capital);
    match words[..] {
        [] => true,
        [word] => is_in_list(NOBODY, word) || is_in_list(GROUPS, word) || is_in_list(UNNAMED_FUNCTIONS, word),
        ["tout" | "toute", "le" | "la", "monde" | "table" | "equipe", ..]
        | ["tous" | "toutes", "les", ..]
        | ["l", "ensemble", ..]
        | ["personne", "pour" | "ne" | "n" | "encore", ..]
        | ["le" | "the", "groupe" | "collectif" | "group" | "prestataire" | "team"]
        | ["on", "verra" | "ne", ..]
        | ["nous", "tous" | "toutes"]
        | ["chacun" | "chacune", ..]
        | ["all" | "every" | "each" | "any", ..]
        | ["no", "one"]
        | ["quelqu", "un" | "une", ..]
        | [
            "someone" | "somebody" | "anyone" | "anybody" | "whoever" | "personne",
            "at" | "from" | "in" | "of" | "de" | "du",
            ..,
        ]
        | ["the", "whole", ..]
        | ["charge" | "chargee", "de", "mission" | "projet", ..] => true,
        [
            "un" | "une" | "des" | "a" | "an" | "some" | "plusieurs" | "certains" | "quelques" | "several",
            ..,
        ] => !name_behind,
        ["les" | "nos" | "the" | "our", second, ..] => is_in_list(GROUPS, second) && !name_behind,
        [first, ..] => is_in_list(GROUPS, first) && !party.text.split_whitespace().skip(1).any(starts_with_capital),
    }
}

const UNDECIDED: &str = "tbd tba tbc tbn vacant";

const STILL_TO: &str = "definir preciser designer voir determiner confirmer trouver nommer recruter identifier valider \
    choisir decider completer";

const DECIDED: &str = "defini definie designe designee decide decidee connu connue confirme confirmee encore nomme nommee \
    decided known confirmed yet appointed";

const NOBODY: &str = "tous toutes nous chacun personne everyone everybody all us we anyone nobody na x xx xxx ensemble \
    someone somebody quelqu on whoever none aucun";

/// People who are many: one of them has to be called by name.
const GROUPS: &str = "benevoles benevole habitants habitantes elus elues parents participants participantes partenaires \
    acteurs membres volontaires agents salaries jeunes voisins voisines enseignants professeurs profs eleves etudiants \
    citoyens citoyennes usagers adherents commercants agriculteurs artisans structures collectivites familles riverains \
    locataires animateurs associations communes entreprises volunteers residents neighbours neighbors partners \
    participants councillors councilors staff members parents pupils students teachers citizens users tenants";

/// Functions that many people have, so that without a name they are nobody.
const UNNAMED_FUNCTIONS: &str = "prestataire prestataires consultant consultante stagiaire stagiaires elu elue agent agente \
    volontaire animateur animatrice salarie salariee partenaire adherent adherente habitant habitante enseignant \
    enseignante intervenant intervenante alternant alternante service association commune entreprise contractor intern \
    volunteer councillor councilor consultants supplier teacher resident partner member employee officer";

/// Functions that say what somebody is: behind a comma they speak of the one before.
const FUNCTIONS: &str = "directeur directrice maire adjoint adjointe president presidente secretaire tresorier tresoriere \
    proviseur proviseure principal principale referent referente delegue deleguee responsable chef cheffe coordinateur \
    coordinatrice chargee charge elu elue conseiller conseillere animateur animatrice agent agente medecin infirmiere \
    infirmier gerant gerante benevole director head mayor deputy chair secretary treasurer manager coordinator lead nurse \
    doctor officer councillor clerk";

/// Bodies; two of them do not answer one telephone.
const BODIES: &str = "mairie ville commune communaute agglomeration agglo metropole departement region etat prefecture \
    ecole college lycee universite creche association assos asso club comite ccas cias caf mission maison centre \
    direction service bureau atelier pole office agence syndicat cooperative entreprise societe fondation federation \
    mediatheque bibliotheque hopital clinique bailleur chambre academie rectorat musee mjc regie foyer epicerie council \
    school library hospital charity parish university company trust town city county borough church centre center team";

/// Bodies that are parts of others: `Lycée Marie-Curie, atelier`.
const PARTS_OF_A_BODY: &str = "service bureau atelier pole direction accueil team";

/// What follows "et" in the name of one body.
const OF_A_NAME: &str = "fils filles freres soeurs associes associees cie co compagnie sons daughters partners company \
    des de d du";

const TITLES: &str = "m mm mme mmes mlle mr mrs ms miss dr docteur maitre me pr sir madame monsieur";

const FIRST_NAMES: &str = "adam agnes ahmed aicha alain alex alexandre alice aline amelie amina amir ana andre anna anne \
    antoine arthur audrey aurelie baptiste beatrice ben benoit bernard brigitte bruno camille carla carole caroline \
    catherine cecile celine chantal charles charlotte chloe christelle christian christine christophe claire claude \
    clement corinne damien daniel david delphine denis didier dominique edith elena eliane elise elodie emilie emma eric \
    estelle etienne eva fabien fabrice fanny farid fatima fatou florence francis franck francois francoise frederic \
    gabriel gaelle genevieve georges gerard gilles guillaume guy hamid hassan helene henri herve hugo ines isabelle jack \
    jacqueline jacques james jane janet jean jeanne jennifer jeremy jerome joan john jonathan joseph julie julien juliette \
    karen karim karine kate khadija laura laurence laurent lea leila leo lila lina linda lise louis louise luc lucas lucie \
    lucy lydia manon marc marcel margot marguerite maria marie marine marion mark martine mary mathieu mathilde maurice max \
    mehdi michel michele mohamed monique mourad myriam nadia nadine naima nathalie nicolas nicole nina noemie nora odile \
    olivier omar pascal pascale patricia patrick paul pauline peter philippe pierre quentin rachel rachid raphael raymond \
    rene robert roger romain rosa ruth sabine said salma samir samira samuel sandra sandrine sara sarah sebastien serge \
    simon simone sofia sophie stephane stephanie steve susan suzanne sylvain sylvie tariq theo theresa thierry thomas tom \
    valerie vanessa veronique victor vincent virginie walid william xavier yann yasmina yves yvette zoe";
