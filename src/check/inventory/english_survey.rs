//! English titles that look at all there is without naming an inventory: `find out who does what`, `count, street by street`.

use crate::check::title::{begins_with, is_in_list};

/// Whether a verb and what it takes look at all there is, and write it down.
pub(super) fn lists_everything(verb: &str, object: &[&str]) -> bool {
    let out = matches!(object, ["out", ..]);
    let behind = if out { &object[1..] } else { object };
    let seeking = is_in_list(SEEKING, verb) || (out && is_in_list("find work figure", verb));
    let found = (seeking && asks(behind)) || (is_in_list(FINDING, verb) && is_all(object));
    let counted = verb == "count"
        && object.len() >= 3
        && !object
            .first()
            .is_some_and(|word| is_in_list("to down on in for against off me", word))
        && !object.iter().take(4).any(|word| is_in_list(ACHIEVED, word));
    let gathered = is_in_list(COLLECTING, verb) && holds_facts(object);
    let state = is_in_list("diagnose assess record note check", verb)
        && matches!(
            object,
            ["the", "state" | "condition", "of", "every" | "each" | "all", ..]
        );
    let sorted = is_in_list("sort classify group", verb)
        && object
            .windows(2)
            .any(|pair| pair[0] == "into" && is_in_list("categories types families classes", pair[1]));
    let ranged =
        state || sorted || is_in_list("classify sort rank", verb) && object.contains(&"by") && is_known(object);
    let told = is_in_list(NOTING, verb) && one_by_one(object);
    let existing = is_in_list("research study review analyse analyze explore", verb)
        && object.iter().take(3).any(|word| *word == "existing");
    let added = verb == "add"
        && object.windows(2).enumerate().any(|(at, pair)| {
            pair[0] == "to"
                && is_in_list("the our their this", pair[1])
                && !is_in_list("mailing waiting guest", object.get(at + 2).unwrap_or(&""))
                && object[at + 2..]
                    .iter()
                    .take(3)
                    .any(|word| is_in_list("map directory list database register catalogue", word))
        });
    found || existing || added || counted || gathered || ranged || told || compares(verb, object) || mends(verb, object)
}

/// `who does what`, `what already exists`, `how many are empty`.
pub(super) fn asks(object: &[&str]) -> bool {
    match object {
        ["who", rest @ ..] if rest.iter().take(4).any(|word| *word == "what") => true,
        ["who", what, ..] => is_in_list(
            "does offers works runs has owns uses needs is provides helps funds lives collects knows teaches sells holds takes",
            what,
        ),
        ["what", rest @ ..] => {
            matches!(rest, ["exists" | "already" | "is", ..])
                || (rest.iter().take(4).any(|word| {
                    is_in_list(
                        "exists offers offer does do provides provide charge charges there know knows",
                        word,
                    )
                }))
        }
        ["how", "many", ..] | ["everything", "that", ..] => true,
        ["where", rest @ ..] => rest
            .iter()
            .take(8)
            .any(|word| is_in_list("is are fails fail lacks impassable missing live lives", word)),
        ["which", _, rest @ ..] => rest
            .iter()
            .take(4)
            .any(|word| is_in_list("are is have has offer offers need", word)),
        _ => false,
    }
}

/// `all the groups working on hunger`, `every bench`; and not `every week`.
fn is_all(object: &[&str]) -> bool {
    match object {
        ["all" | "every" | "each", "the" | "of", noun, ..] | ["all" | "every" | "each", noun, ..] => {
            !is_in_list(TIMES, noun)
        }
        ["the", "full", "range", ..] => true,
        _ => false,
    }
}

/// `data about who does what`, `contact details`, `existing statistics`.
fn holds_facts(object: &[&str]) -> bool {
    let object = match object {
        ["together" | "up", rest @ ..] => rest,
        rest => rest,
    };
    let facts = object.iter().take(4).position(|word| is_in_list(FACTS, word));
    facts.is_some_and(|at| {
        object[..at]
            .iter()
            .all(|word| is_in_list("the all existing any available local contact key our basic and", word))
    })
}

fn is_known(object: &[&str]) -> bool {
    object.iter().any(|word| {
        is_in_list(
            "groups clubs services organisations organizations providers actors projects requests needs ideas schemes",
            word,
        )
    })
}

/// `ward by ward`, `street by street`.
pub(super) fn one_by_one(words: &[&str]) -> bool {
    words
        .windows(3)
        .any(|three| three[1] == "by" && three[0] == three[2] && !is_in_list(TIMES, three[0]) && three[0].len() > 3)
}

/// `compare what the neighbouring boroughs charge`, `compare existing schemes`.
fn compares(verb: &str, object: &[&str]) -> bool {
    verb == "compare"
        && (object.first().is_some_and(|word| is_in_list("what how", word))
            || object.iter().take(3).any(|word| {
                is_in_list(
                    "schemes offers practices services models solutions platforms tools policies",
                    word,
                )
            }))
}

/// `clean up the duplicates in the directory`, `check the addresses on the map`: what keeps an inventory alive.
fn mends(verb: &str, object: &[&str]) -> bool {
    is_in_list("clean check correct fix remove verify tidy weed", verb)
        && object
            .iter()
            .any(|word| is_in_list("duplicates addresses entries details records errors numbers", word))
        && object.windows(2).enumerate().any(|(at, pair)| {
            is_in_list("in of on from", pair[0]) && {
                let rest = &object[at + 1..];
                rest.iter().take(4).any(|word| {
                    is_in_list(
                        "directory database register list map registry catalogue inventory",
                        word,
                    )
                })
            }
        })
}

/// `a guide that lists every service`, `a page listing all clubs`.
pub(super) fn lists_by_relative(words: &[&str]) -> bool {
    words.iter().enumerate().skip(1).any(|(at, word)| {
        let rest = &words[at..];
        (is_in_list("listing mapping cataloguing inventorying", word) && is_in_list("a all every the existing", rest.get(1).unwrap_or(&"")))
            || matches!(rest, ["that" | "which", "lists" | "maps" | "catalogues" | "inventories" | "records", ..])
            || matches!(rest, ["where", "each" | "every" | "all", ..] if rest.iter().take(6).any(|word| is_in_list("writes lists describes enters records adds", word)))
            || begins_with(rest, "of who")
            || begins_with(rest, "of everything that")
            || begins_with(rest, "of what exists")
    })
}

const SEEKING: &str = "identify document record note know understand establish determine research learn discover diagnose write study \
    describe scope explore log";

/// Verbs that, taking all of something, list it.
/// Verbs at the head of a title that look.
pub(super) const LOOKING: &str = "log walk interview note count record identify";

const FINDING: &str = "walk identify locate pinpoint spot quantify number describe document log classify";

const NOTING: &str =
    "identify document record note log photograph measure walk describe count plot mark assess inspect analyse";

const COLLECTING: &str =
    "compile collate gather collect centralise centralize aggregate pull pool assemble consolidate";

const FACTS: &str = "data information statistics facts figures details addresses contacts numbers evidence initiatives practices \
    experiences examples needs";

const ACHIEVED: &str =
    "repaired sold served trained votes ballots points participants visitors entries attending saved mended";

const TIMES: &str = "day days week weeks month months year years monday tuesday wednesday thursday friday saturday sunday time \
    hour hours way morning evening term season side step stage one two three minute";
