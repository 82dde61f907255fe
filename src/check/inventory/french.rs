//! French titles.

use crate::check::title::{Title, is_in_list, split_clauses};
use crate::check::verb::is_infinitive;

use super::clause::Verdict;
use super::french_nouns as nouns;
use super::french_survey::{
    asks_everyone, asks_what_exists, each_writes, goes_and_notes, hands_out_the_work, holds_all, is_process,
    lists_by_relative, lists_everything, made_of_it, stays_true,
};
use super::french_verbs::{infinitive_of, inventory_verb, is_noun, phrasal, stranger};
use super::french_words::*;

/// Whether a French title makes, updates or keeps an inventory.
pub(super) fn makes(title: &Title) -> bool {
    let mut parts = title.parts().iter();
    let Some(first) = parts.next() else { return false };
    let said = match part(first) {
        // "Connaître le territoire : cartographie des acteurs": a hope, then what is done.
        Verdict::Does if first.first().is_some_and(|verb| is_in_list(VAGUE, verb)) => Verdict::Open,
        said => said,
    };
    match said {
        Verdict::Makes => true,
        // What stands behind a colon counts where what stands before it says nothing of its own.
        Verdict::Open => {
            let said = parts.map(|next| part(next)).find(|said| *said != Verdict::Open);
            said == Some(Verdict::Makes)
        }
        // "Y voir clair : cartographier les acteurs".
        Verdict::Does => parts
            .next()
            .is_some_and(|second| is_verb(second) && part(second) == Verdict::Makes),
        Verdict::Denies => false,
    }
}

fn is_verb(part: &[String]) -> bool {
    part.first()
        .is_some_and(|word| inventory_verb(word).is_some() && word.ends_with("er"))
}

fn part(words: &[String]) -> Verdict {
    let mut said = Verdict::Open;
    // The verb of the clause before: "créer un comité et un observatoire".
    let mut verb: Option<String> = None;
    let mut bare_verb = false;
    for clause in split_clauses(words, &["et", "puis", "ou", "ensuite"]) {
        if said != Verdict::Denies && made_of_it(&clause) {
            return Verdict::Makes;
        }
        let clause = bare(&clause);
        if clause.is_empty() {
            continue;
        }
        let verdict = read(clause, &mut verb, said == Verdict::Open, bare_verb);
        bare_verb = clause.len() == 1;
        match verdict {
            Verdict::Makes => return Verdict::Makes,
            Verdict::Denies => said = Verdict::Denies,
            Verdict::Does if said == Verdict::Open => said = Verdict::Does,
            _ => {}
        }
    }
    said
}

/// A clause without what stands before its verb or its noun.
fn bare<'a, 'b>(clause: &'a [&'b str]) -> &'a [&'b str] {
    let mut rest = clause;
    loop {
        rest = match rest {
            ["il", "faut" | "faudra" | "faudrait", tail @ ..]
            | ["il", "s", "agit", "de" | "d", tail @ ..]
            | [
                "nous" | "on",
                "va" | "allons" | "voulons" | "devons" | "pouvons" | "veut" | "doit",
                tail @ ..,
            ]
            | ["commencer" | "commencons", "par", tail @ ..]
            | ["continuer" | "commencer", "a" | "de", tail @ ..]
            | ["d", "abord", tail @ ..]
            | ["tout", "d", "abord", tail @ ..]
            | [
                "nous" | "on" | "je" | "j" | "y" | "mieux" | "enfin" | "ensemble" | "aussi" | "ainsi" | "encore"
                | "bien" | "vite" | "que" | "s" | "se" | "re" | "co",
                tail @ ..,
            ] => tail,
            ["aller" | "venir" | "pouvoir" | "devoir" | "vouloir" | "oser", verb, ..] if is_infinitive(verb) => {
                &rest[1..]
            }
            ["aider" | "parvenir" | "reussir", "a", verb, ..] if is_infinitive(verb) => &rest[2..],
            // Pronouns: "et en faire une carte", "et les recenser".
            ["en" | "le" | "la" | "les" | "l" | "leur" | "lui", verb, ..]
                if is_infinitive(verb) && nouns::at(&rest[1..]).is_none() =>
            {
                &rest[1..]
            }
            [word, tail @ ..] if is_adverb(word, tail) => tail,
            _ => return rest,
        };
    }
}

/// `collectivement` before a verb, and not `lancement d'une enquête`.
fn is_adverb(word: &str, behind: &[&str]) -> bool {
    let noun = nouns::at(&[word]).is_some()
        || is_in_list(WORK, word)
        || behind.first().is_some_and(|next| is_in_list("de d du des", next));
    word.ends_with("ment") && !behind.is_empty() && !noun
}

fn read(clause: &[&str], verb: &mut Option<String>, first: bool, bare_verb: bool) -> Verdict {
    let Some((head, rest)) = clause.split_first() else {
        return Verdict::Open;
    };
    if denies(clause) {
        *verb = None;
        return Verdict::Denies;
    }
    if stays_true(clause) || (verb.as_ref().is_some_and(|verb| !is_in_list(OTHERWISE, verb)) && each_writes(clause)) {
        return Verdict::Makes;
    }
    if is_in_list(CIRCUMSTANCE, head) || (*head == "a" && first) {
        return circumstance(clause, verb);
    }
    if let Some(stem) = inventory_verb(head)
        && !is_noun(stem, clause)
    {
        *verb = None;
        let noun_of_it = nouns::at(clause).is_some() || !rest.is_empty() || head.ends_with("er");
        // "compiler et publier le logiciel": what is compiled comes later.
        let waits = stem == "compil" && rest.is_empty() && first;
        return if noun_of_it && !waits && !stranger(stem, rest) {
            Verdict::Makes
        } else {
            Verdict::Does
        };
    }
    if let Some((name, object)) = phrasal(clause) {
        *verb = Some(name.to_owned());
        return object_of(name, object);
    }
    if let Some(name) = infinitive_of(head) {
        let verdict = match verb.take() {
            // "compléter et diffuser l'annuaire": two verbs, one object.
            Some(waiting) if bare_verb && object_of(&waiting, rest) == Verdict::Makes => Verdict::Makes,
            _ => object_of(&name, rest),
        };
        *verb = Some(name);
        return verdict;
    }
    if passive(clause) {
        return Verdict::Makes;
    }
    match verb {
        // A second object: a thing and not a verb.
        Some(name) => object_of(&name.clone(), clause),
        None if first => noun_headed(clause),
        None => Verdict::Open,
    }
}

/// "ne pas", "sans", "pas de", "aucun", "ni", "plutôt que".
fn denies(clause: &[&str]) -> bool {
    matches!(
        clause,
        ["ne" | "n", ..]
            | [
                "pas" | "plus" | "aucun" | "aucune" | "ni" | "sans" | "non" | "zero" | "jamais",
                ..
            ]
    ) || matches!(clause, ["plutot", "que" | "qu", ..] | ["au", "lieu", ..])
        || matches!(clause, [_, "pas" | "plus" | "jamais", ..])
}

/// A title that begins with where, when or with what: its verb may stand behind without a comma.
fn circumstance(clause: &[&str], verb: &mut Option<String>) -> Verdict {
    // "Vers un référentiel commun" is the thing itself.
    if let ["vers" | "pour", "un" | "une" | "le" | "la" | "l" | "des", ..] = clause
        && noun_headed(&clause[1..]) == Verdict::Makes
    {
        return Verdict::Makes;
    }
    for at in 1..clause.len() {
        let free = !is_in_list("pour de d a afin sans par que qu ne", clause[at - 1]);
        let known = |word: &str| inventory_verb(word).is_some_and(|_| word.ends_with("er")) || is_in_list(MAKING, word);
        if free && known(clause[at]) && clause[at] != "faire" {
            return read(&clause[at..], verb, true, false);
        }
    }
    Verdict::Open
}

/// Whether the object of a verb is an inventory that this verb makes.
fn object_of(verb: &str, object: &[&str]) -> Verdict {
    let makes = |found: bool| if found { Verdict::Makes } else { Verdict::Does };
    if object
        .windows(2)
        .any(|pair| pair[0] == "par" && is_in_list("questionnaire sondage enquete", pair[1]))
    {
        return Verdict::Makes;
    }
    if lists_everything(verb, object)
        || hands_out_the_work(verb, object)
        || asks_everyone(verb, object)
        || (is_in_list("charger mandater missionner demander", verb) && charges_with(object))
        || goes_and_notes(verb, object)
    {
        return Verdict::Makes;
    }
    if is_in_list(VAGUE, verb) && by_means_of(object) {
        return Verdict::Makes;
    }
    if verb == "doter" && endows(object) {
        return Verdict::Makes;
    }
    if is_in_list(OTHERWISE, verb) && !hands_out(verb, object) {
        return makes(is_in_list(GATHERING, verb) && gathers(object));
    }
    let making = is_in_list(MAKING, verb);
    if (is_in_list(GATHERING, verb) || making) && gathers(object) {
        return Verdict::Makes;
    }
    if is_for(object) {
        return Verdict::Makes;
    }
    let unknown = object.first().is_some_and(|word| is_in_list(INDEFINITE, word));
    if (making || unknown) && lists_by_relative(object) {
        return Verdict::Makes;
    }
    // "faire le point sur ce qui existe", "dresser le bilan de ce qui existe".
    let all_there_is = object.windows(3).any(|three| three == ["ce", "qui", "existe"]);
    if (verb == "dresser" && asks_what_exists(object)) || (making && all_there_is) {
        return Verdict::Makes;
    }
    for start in starts(object) {
        let (determined, length) = determiner(&object[start..]);
        let phrase = &object[start + length..];
        let skipped = light(phrase);
        let phrase = &phrase[skipped..];
        let may = match determined {
            Determiner::Known => making,
            Determiner::Unknown => true,
            Determiner::Bare => making && start == 0 && phrase.first() != Some(&"liste"),
        };
        let portrayed = is_in_list("dresser brosser tirer etablir", verb)
            && phrase
                .first()
                .is_some_and(|noun| is_in_list("portrait profil profils", noun));
        let drawn =
            is_in_list("dresser tracer etablir", verb) && phrase.first() == Some(&"carte") && !card_like(phrase);
        if may && (nouns::at(phrase).is_some() || works_on(phrase) || portrayed || (drawn && start == 0)) {
            return Verdict::Makes;
        }
    }
    Verdict::Does
}

/// Where a noun phrase that is an object can start: behind the verb, or behind a circumstance that stands there.
fn starts(object: &[&str]) -> Vec<usize> {
    let mut starts = vec![0];
    let circumstance = |word: &str| {
        is_in_list(
            "avec dans sur en chez a au aux par pour entre d ensemble collectivement chaque avant apres des",
            word,
        ) || word.ends_with("ment")
    };
    if object.first().is_some_and(|first| circumstance(first)) {
        starts.extend((1..object.len()).filter(|&at| {
            (is_in_list(INDEFINITE, object[at]) || is_in_list(DEFINITE, object[at]))
                && !is_in_list(PREPOSITIONS, object[at - 1])
        }));
    }
    starts
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Determiner {
    Known,
    Unknown,
    Bare,
}

fn determiner(words: &[&str]) -> (Determiner, usize) {
    match words {
        ["de" | "d", second, ..] if is_in_list(LIGHT, second) => (Determiner::Unknown, 1),
        ["tous" | "toutes" | "tout" | "toute", word, ..] if is_in_list(DEFINITE, word) => (Determiner::Known, 2),
        [word, ..] if is_in_list(INDEFINITE, word) => (Determiner::Unknown, 1),
        [word, ..] if is_in_list(DEFINITE, word) => (Determiner::Known, 1),
        _ => (Determiner::Bare, 0),
    }
}

/// How many light words stand before the noun.
fn light(words: &[&str]) -> usize {
    let mut count = 0;
    while count < 4 && count < words.len() && nouns::at(&words[count..]).is_none() && is_light(words[count]) {
        count += 1;
    }
    count
}

fn is_light(word: &str) -> bool {
    is_in_list(LIGHT, word) || word == "et" || (word.len() > 6 && (word.ends_with("able") || word.ends_with("ieux")))
}

/// `mise à jour de l'annuaire`, `élaboration d'un référentiel`, `campagne de recensement`.
fn works_on(phrase: &[&str]) -> bool {
    let rest = match phrase {
        ["mise", "a", "jour", rest @ ..] | ["mise", "en", _, rest @ ..] | ["mise", "au", "point", rest @ ..] => rest,
        [noun, rest @ ..] if is_in_list(WORK, noun) || is_in_list(HOLDERS, noun.strip_suffix('s').unwrap_or(noun)) => {
            rest
        }
        _ => return false,
    };
    let holder = phrase
        .first()
        .is_some_and(|noun| is_in_list(HOLDERS, noun.strip_suffix('s').unwrap_or(noun)));
    // "atelier participatif de cartographie": one adjective may stand before `de`.
    let at = rest
        .iter()
        .take(3)
        .position(|word| matches!(*word, "de" | "d" | "du" | "des" | "pour"));
    let Some(at) = at else {
        return rest.first().is_some_and(|_| holder && nouns::at(rest).is_some());
    };
    let object = &rest[at + 1..];
    let purpose = rest[at] == "pour";
    if purpose && !holder {
        return false;
    }
    let (_, length) = determiner(object);
    let object = &object[length..];
    let object = &object[light(object)..];
    let verb = object
        .first()
        .is_some_and(|word| inventory_verb(word).is_some() && word.ends_with("er"));
    // "groupe de travail", "journée de l'observatoire": a holder takes the inventory itself, without an article.
    (verb && purpose) || (nouns::at(object).is_some() && (!holder || length == 0)) || (!holder && works_on(object))
}

/// `rassembler les adresses dans un annuaire`.
fn gathers(object: &[&str]) -> bool {
    object.windows(2).enumerate().any(|(at, pair)| {
        let into = is_in_list("dans sur en", pair[0]) && is_in_list("un une", pair[1]);
        let rest = &object[at + 2..];
        let rest = &rest[light(rest)..];
        let within = pair == ["d", "un"] && at > 1 && object[at - 1] == "sein";
        (into || within)
            && (nouns::at(rest).is_some()
                || holds_all(&object[at + 2..])
                || (pair[0] == "sur" && object[at + 2..].first() == Some(&"plan"))
                || (pair[0] == "sur" && rest.first() == Some(&"carte") && !card_like(rest)))
    })
}

fn card_like(rest: &[&str]) -> bool {
    rest.get(1).is_some_and(|word| {
        is_in_list(
            "de d sim mere memoire postale postales bancaire vitale grise etudiante jeune",
            word,
        )
    })
}

/// `réunir les élus pour cartographier`, `organiser un atelier afin de recenser`: what it is for is what it makes.
fn is_for(object: &[&str]) -> bool {
    object
        .iter()
        .enumerate()
        .any(|(at, word)| match (*word, &object[at + 1..]) {
            ("afin", ["de" | "d", rest @ ..])
            | ("charge" | "chargee" | "charges" | "chargees", ["de" | "d", rest @ ..]) => {
                takes_inventory(rest) || is_process(rest)
            }
            ("charge" | "chargee" | "charges" | "chargees", ["du", rest @ ..]) => is_process(rest),
            ("pour", ["voir" | "savoir" | "connaitre", rest @ ..]) => {
                matches!(rest, ["ce", "qui" | "qu", ..] | ["combien", ..])
            }
            ("pour", rest) => takes_inventory(rest),
            _ => false,
        })
}

/// `charger le comité de dresser la liste`.
fn charges_with(object: &[&str]) -> bool {
    (0..object.len()).any(|at| matches!(object[at], "de" | "d") && takes_inventory(&object[at + 1..]))
}

fn takes_inventory(words: &[&str]) -> bool {
    let Some((verb, rest)) = words.split_first() else {
        return false;
    };
    let inventory = inventory_verb(verb).is_some_and(|stem| verb.ends_with("er") && !stranger(stem, rest));
    inventory || (is_in_list("dresser etablir faire realiser", verb) && object_of(verb, rest) == Verdict::Makes)
}

/// `doter la vallée d'un observatoire`.
fn endows(object: &[&str]) -> bool {
    object.windows(2).enumerate().any(|(at, pair)| {
        let rest = &object[at + 2..];
        pair[0] == "d" && is_in_list("un une", pair[1]) && nouns::at(&rest[light(rest)..]).is_some()
    })
}

/// `structurer la filière par un annuaire`.
fn by_means_of(object: &[&str]) -> bool {
    object.windows(2).enumerate().any(|(at, pair)| {
        let rest = &object[at + 2..];
        is_in_list("par via avec", pair[0])
            && is_in_list("un une", pair[1])
            && nouns::at(&rest[light(rest)..]).is_some()
    })
}

/// `envoyer un questionnaire aux familles` carries out a survey.
fn hands_out(verb: &str, object: &[&str]) -> bool {
    let survey = object
        .iter()
        .take(4)
        .any(|word| is_in_list("questionnaire questionnaires sondage enquete", word));
    survey && is_in_list("envoyer distribuer", verb) && object.first().is_some_and(|word| is_in_list(INDEFINITE, word))
}

/// `les acteurs sont recensés`.
fn passive(clause: &[&str]) -> bool {
    let conditional = is_in_list("quand lorsque si une", clause[0]);
    !conditional
        && clause.windows(2).any(|pair| {
            let copula = is_in_list("est sont sera seront ete", pair[0]);
            let stem = ["ees", "es", "ee", "e"]
                .iter()
                .find_map(|ending| pair[1].strip_suffix(ending));
            copula
                && stem.is_some_and(|stem| {
                    is_in_list("recens cartographi repertori inventori list referenc denombr", stem)
                })
        })
}

/// `Cartographie des acteurs`, `Mise en place d'un annuaire`.
fn noun_headed(clause: &[&str]) -> Verdict {
    let (_, length) = determiner(clause);
    let phrase = &clause[length..];
    let phrase = &phrase[light(phrase)..];
    if nouns::at(phrase).is_some() || works_on(phrase) || lists_by_relative(phrase) || asks_what_exists(phrase) {
        Verdict::Makes
    } else {
        Verdict::Open
    }
}
