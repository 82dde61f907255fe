//! English titles.

use crate::check::title::{Title, begins_with, is_in_list, split_clauses};
use crate::check::verb::is_base;

use super::clause::Verdict;
use super::english_survey::{LOOKING, asks, lists_by_relative, lists_everything};
use super::english_words::*;

/// Whether an English title makes, updates or keeps an inventory.
pub(super) fn makes(title: &Title) -> bool {
    let mut parts = title.parts().iter();
    let Some(first) = parts.next() else { return false };
    match part(first) {
        Verdict::Makes => true,
        Verdict::Open => {
            let said = parts.map(|next| part(next)).find(|said| *said != Verdict::Open);
            said == Some(Verdict::Makes)
        }
        // "See clearly: map the actors".
        Verdict::Does => parts.next().is_some_and(|second| {
            second.first().is_some_and(|verb| is_in_list(INVENTORY_VERBS, verb)) && part(second) == Verdict::Makes
        }),
        Verdict::Denies => false,
    }
}

fn part(words: &[String]) -> Verdict {
    let mut said = Verdict::Open;
    let mut verb: Option<String> = None;
    for clause in split_clauses(words, &["and", "then", "or"]) {
        let clause = bare(&clause);
        if clause.is_empty() {
            continue;
        }
        match read(clause, &mut verb, said == Verdict::Open) {
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
            ["let", "s" | "us", tail @ ..]
            | ["we", "will" | "must" | "should" | "need" | "want" | "can", tail @ ..]
            | ["start" | "begin", "by", tail @ ..]
            | ["continue" | "start" | "begin" | "keep", "to", tail @ ..]
            | [
                "we" | "to" | "also" | "together" | "please" | "first" | "jointly" | "help" | "finally" | "better",
                tail @ ..,
            ] => tail,
            ["start" | "begin", "with", tail @ ..] => tail,
            [word, tail @ ..] if word.len() > 4 && word.ends_with("ly") && !is_base(word) && !tail.is_empty() => tail,
            _ => return rest,
        };
    }
}

fn read(clause: &[&str], verb: &mut Option<String>, first: bool) -> Verdict {
    let Some((head, rest)) = clause.split_first() else {
        return Verdict::Open;
    };
    if matches!(
        clause,
        ["do" | "don" | "did", "not" | "t", ..] | ["not" | "never" | "no" | "without" | "nor" | "neither", ..]
    ) {
        *verb = None;
        return Verdict::Denies;
    }
    if is_in_list(CIRCUMSTANCE, head) {
        return Verdict::Open;
    }
    if matches!(
        clause,
        ["take", "stock" | "inventory", ..] | ["take", "an" | "a", "inventory" | "census" | "survey" | "poll", ..]
    ) {
        return Verdict::Makes;
    }
    if is_in_list(INVENTORY_VERBS, head) {
        *verb = None;
        return match rest {
            // "Map of the town" is the thing itself, as good as the verb.
            ["of", ..] | [] => Verdict::Makes,
            _ if stranger(head, rest) => Verdict::Does,
            _ if first && is_compound(clause) => noun_headed(clause),
            _ => Verdict::Makes,
        };
    }
    if is_in_list(INVENTORY_GERUNDS, head) && !rest.is_empty() {
        return if *head == "mapping" && is_compound(clause) {
            noun_headed(clause)
        } else {
            Verdict::Makes
        };
    }
    let name = if is_base(head) || is_in_list(OTHERWISE, head) || is_in_list(LOOKING, head) {
        Some((*head).to_owned())
    } else {
        gerund(head)
    };
    if let Some(name) = name
        && !rest.is_empty()
        && !(first && rest.first() == Some(&"of") && !is_in_list(WORK, head))
    {
        if is_in_list(WORK, head) && rest.first() == Some(&"of") {
            return noun_headed(clause);
        }
        let verdict = object_of(&name, rest);
        // "Contact list" is a thing; "stop mapping" is none.
        if verdict == Verdict::Makes || !first || !is_in_list(NOUNS, rest[0]) || is_in_list(ENDING, head) {
            *verb = Some(name);
            return verdict;
        }
    }
    match verb {
        Some(name) => object_of(&name.clone(), clause),
        None if first => noun_headed(clause),
        None => Verdict::Open,
    }
}

/// The base of `building`, `drawing`, `setting`, `making`, `updating`.
fn gerund(word: &str) -> Option<String> {
    let stem = word.strip_suffix("ing").filter(|stem| stem.len() > 1)?;
    let mut letters = stem.chars().rev();
    let doubled = letters.next() == letters.next();
    let undoubled = if doubled { &stem[..stem.len() - 1] } else { stem };
    [stem.to_owned(), format!("{stem}e"), undoubled.to_owned()]
        .into_iter()
        .find(|base| is_in_list(MAKING, base) || is_in_list(OTHERWISE, base))
}

/// `map out the next step`, `list price`, `chart a course`.
fn stranger(verb: &str, rest: &[&str]) -> bool {
    let planned = "step steps route way path road plan agenda schedule timeline week day month year future journey course \
        progress milestones programme process evening morning afternoon";
    match verb {
        "map" | "chart" => rest.iter().take(5).any(|word| is_in_list(planned, word)),
        "tally" => rest.iter().any(|word| is_in_list("votes ballots score scores", word)),
        "list" => {
            rest.first().is_some_and(|word| is_in_list("price prices server", word))
                || rest
                    .windows(2)
                    .any(|pair| pair == ["for", "sale"] || pair == ["for", "rent"])
        }
        "index" => rest
            .iter()
            .any(|word| is_in_list("finger rent rents wages salaries inflation prices", word)),
        _ => false,
    }
}

/// Whether a word that may be a verb is only the first half of a noun: `survey results`, `map reading class`.
fn is_compound(clause: &[&str]) -> bool {
    clause.get(1).is_some_and(|word| {
        is_in_list(
            "reading result results data room committee card cards maker office officer exchange price report party \
            workshop exercise campaign project session study day phase team tool platform holder launch",
            word,
        )
    })
}

/// Whether the object of a verb is an inventory that this verb makes.
fn object_of(verb: &str, object: &[&str]) -> Verdict {
    if lists_everything(verb, object) {
        return Verdict::Makes;
    }
    // "draw up", "carry out", "set up", "put together", "keep up".
    let object = match object {
        ["up" | "out" | "together" | "down" | "off" | "forward", rest @ ..] => rest,
        ["on", rest @ ..] if matches!(verb, "work" | "collaborate" | "embark") => {
            return if head_is_inventory(rest) {
                Verdict::Makes
            } else {
                Verdict::Does
            };
        }
        _ => object,
    };
    if !is_in_list("ask request tell want stop refuse wait fail invite forget", verb) && is_for(object) {
        return Verdict::Makes;
    }
    let away = match verb {
        "hand" | "give" | "pass" | "sign" => true,
        _ => is_in_list(OTHERWISE, verb) && !(verb == "bring" && object.first() == Some(&"together")),
    };
    if away {
        let together = is_in_list(GATHERING, verb) && gathers(object);
        return if together { Verdict::Makes } else { Verdict::Does };
    }
    if (is_in_list(GATHERING, verb) || is_in_list(MAKING, verb)) && gathers(object) {
        return Verdict::Makes;
    }
    let unknown = object.first().is_some_and(|word| is_in_list(INDEFINITE, word));
    if (is_in_list(MAKING, verb) || unknown) && lists_by_relative(object) {
        return Verdict::Makes;
    }
    if object.first() == Some(&"stock") && verb == "take" {
        return Verdict::Makes;
    }
    let making = is_in_list(MAKING, verb);
    let known = object.first().is_some_and(|word| is_in_list(DEFINITE, word));
    if known && !making {
        return Verdict::Does;
    }
    if !making && !object.first().is_some_and(|word| is_in_list(INDEFINITE, word)) {
        return Verdict::Does;
    }
    if head_is_inventory(object) || works_on(object) {
        Verdict::Makes
    } else {
        Verdict::Does
    }
}

/// Whether the noun phrase that begins here ends in an inventory: the last noun before a preposition.
fn head_is_inventory(words: &[&str]) -> bool {
    for at in 0..words.len().min(8) {
        if let Some(length) = noun(&words[at..]) {
            let before = at.checked_sub(1).map(|before| words[before]);
            if before.is_some_and(|before| is_in_list(ESTRANGED, before)) {
                return false;
            }
            let behind = &words[at + length..];
            match behind.first() {
                None => return true,
                Some(next) if is_behind(next) => return true,
                Some(next) if is_in_list(HOLDERS, next.strip_suffix('s').unwrap_or(next)) => return true,
                // "a directory launch party": the inventory only qualifies; "skills database backup" too.
                Some(_) => continue,
            }
        }
        // "an up-to-date list".
        if begins_with(&words[at.saturating_sub(1)..], "up to date") {
            continue;
        }
        if is_in_list(
            "of for with in on at by from to that which who where without via into than about as",
            words[at],
        ) {
            return false;
        }
    }
    false
}

fn is_behind(word: &str) -> bool {
    is_in_list(BEHIND, word)
        || is_in_list("a an the all our their local", word)
        || word.bytes().all(|b| b.is_ascii_digit())
        || (word.len() > 4 && (word.ends_with("ed") || word.ends_with("ly")))
}

/// How many words from the start are an inventory.
fn noun(words: &[&str]) -> Option<usize> {
    if let Some(phrase) = PHRASES.iter().find(|phrase| begins_with(words, phrase)) {
        return Some(phrase.split(' ').count());
    }
    let first = words.first()?;
    let singular = singular(first);
    if is_in_list("portrait profile repository spreadsheet picture file chart", &singular) {
        return (words.get(1) == Some(&"of")).then_some(1);
    }
    is_in_list(NOUNS, &singular).then_some(1)
}

fn singular(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if word == "atlas" || word == "census" || word == "diagnosis" => word.to_owned(),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

/// `creation of a directory`, `the update of the register`.
fn works_on(words: &[&str]) -> bool {
    let of = words.iter().take(5).position(|word| *word == "of");
    of.is_some_and(|of| of > 0 && is_in_list(WORK, words[of - 1]) && head_is_inventory(&words[of + 1..]))
}

/// `gather all contacts in one database`.
fn gathers(object: &[&str]) -> bool {
    object.windows(2).enumerate().any(|(at, pair)| {
        let into = is_in_list("in into on onto to", pair[0]) && is_in_list("a an one", pair[1]);
        let held = object[at + 2..]
            .iter()
            .take(3)
            .any(|word| is_in_list("file spreadsheet table dashboard report sheet", word));
        let plotted = pair[0] == "on" && object[at + 2..].first() == Some(&"plan");
        into && (plotted || held || head_is_inventory(&object[at + 2..]))
    })
}

/// `run a workshop to map needs`, `hire someone to draw up a list`: what it is for is what it makes.
fn is_for(object: &[&str]) -> bool {
    object.iter().enumerate().any(|(at, word)| {
        if *word != "to" {
            return false;
        }
        let Some((verb, rest)) = object[at + 1..].split_first() else {
            return false;
        };
        (is_in_list(INVENTORY_VERBS, verb) && !rest.is_empty() && !stranger(verb, rest))
            || (is_in_list("draw make compile build create", verb) && object_of(verb, rest) == Verdict::Makes)
            || (is_in_list("record document note log identify learn find", verb) && lists_everything(verb, rest))
    })
}

/// `Directory of services`, `Stakeholder mapping`, `A shared frame of reference`.
fn noun_headed(clause: &[&str]) -> Verdict {
    if head_is_inventory(clause) || works_on(clause) || lists_by_relative(clause) || asks(clause) {
        Verdict::Makes
    } else {
        Verdict::Open
    }
}
