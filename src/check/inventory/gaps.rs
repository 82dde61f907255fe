//! What an inventory has not yet said about itself.

use crate::check::InventoryGap;
use crate::check::rule::{is_clear, is_named};
use crate::check::title::{Title, is_in_list};
use crate::check::verb::{is_base, is_infinitive};
use crate::roadmap::{Action, Phase, Roadmap};

/// What an action that is an inventory leaves open: for which decision, by whom, by when, where it stops, who keeps it.
/// Empty for one that is in the clear.
pub fn inventory_gaps(action: &Action) -> Vec<InventoryGap> {
    let decision = names_decision(&action.text) || tells_decision(&action.done_when);
    open([
        (InventoryGap::Decision, decision),
        (InventoryGap::Decider, is_filled(&action.decided_by)),
        (InventoryGap::Day, is_clear(&action.due)),
        (InventoryGap::End, is_filled(&action.done_when)),
        (InventoryGap::Keeper, is_named(&action.pilot)),
    ])
}

/// The same for a phase: its goal, its day, and what its actions and the roadmap say.
pub(in crate::check) fn open_of_phase(phase: &Phase, roadmap: &Roadmap) -> Vec<InventoryGap> {
    let any = |field: fn(&Action) -> &str| phase.actions.iter().any(|action| is_filled(field(action)));
    let decision = names_decision(&phase.title) || names_decision(&phase.goal) || tells_decision(&phase.goal);
    open([
        (InventoryGap::Decision, decision),
        (
            InventoryGap::Decider,
            is_filled(&roadmap.decided_by) || any(|action| &action.decided_by),
        ),
        (InventoryGap::Day, is_clear(&phase.due)),
        (
            InventoryGap::End,
            is_filled(&phase.goal) || any(|action| &action.done_when),
        ),
        (
            InventoryGap::Keeper,
            is_named(&roadmap.pilot) || phase.actions.iter().any(|action| is_named(&action.pilot)),
        ),
    ])
}

fn open<const N: usize>(answered: [(InventoryGap, bool); N]) -> Vec<InventoryGap> {
    let left = answered.into_iter().filter(|(_, answered)| !answered);
    left.map(|(open, _)| open).collect()
}

fn is_filled(text: &str) -> bool {
    !text.trim().is_empty()
}

/// Whether a text names, behind its inventory, what will be decided or done with it: `pour choisir`, `to open`.
fn names_decision(text: &str) -> bool {
    let title = Title::read(text);
    title.parts().iter().any(|part| {
        let words: Vec<&str> = part.iter().map(String::as_str).collect();
        (0..words.len()).any(|at| purpose(&words[at..])) || DECIDES.iter().any(|phrase| holds(&words, phrase))
    })
}

/// Ways to speak of a decision that are no purpose with a verb.
const DECIDES: &[&str] = &[
    "decision",
    "decisions",
    "vote",
    "arbitrage",
    "arbitrages",
    "lesquels",
    "lesquelles",
];

fn holds(words: &[&str], word: &str) -> bool {
    words.contains(&word)
}

fn purpose(words: &[&str]) -> bool {
    let behind = match words {
        ["pour", rest @ ..] | ["afin", "de" | "d", rest @ ..] | ["en", "vue", "de" | "d", rest @ ..] => rest,
        ["puis" | "et", rest @ ..] => return decides(rest.first()),
        ["to", rest @ ..] | ["in", "order", "to", rest @ ..] | ["and" | "then", rest @ ..] => {
            return rest.first().is_some_and(|verb| {
                is_base(verb) && !is_in_list(ENGLISH_VAGUE, verb) && !is_in_list(ENGLISH_MAKING, verb)
            });
        }
        _ => return false,
    };
    let verb = behind
        .iter()
        .find(|word| !is_in_list("s se mieux ensuite enfin y en bien", word));
    verb.is_some_and(|verb| is_infinitive(verb) && !is_in_list(FRENCH_VAGUE, verb))
}

fn decides(word: Option<&&str>) -> bool {
    word.is_some_and(|word| {
        is_in_list(
            "decider choisir ouvrir retenir selectionner trancher arbitrer fermer garder appeler installer",
            word,
        )
    })
}

/// Whether "done when" speaks of a decision taken or a thing opened, in any form.
fn tells_decision(text: &str) -> bool {
    const STEMS: [&str; 32] = [
        "decid",
        "decis",
        "chois",
        "choix",
        "reten",
        "tranch",
        "arbitr",
        "vote",
        "attribu",
        "sign",
        "ouver",
        "ouvr",
        "ferm",
        "achet",
        "install",
        "financ",
        "selection",
        "chose",
        "pick",
        "select",
        "award",
        "fund",
        "open",
        "bought",
        "clos",
        "priorit",
        "affect",
        "repart",
        "recrut",
        "hired",
        "agreed",
        "adopt",
    ];
    let title = Title::read(text);
    let found = title
        .parts()
        .iter()
        .flatten()
        .any(|word| STEMS.iter().any(|stem| word.starts_with(stem)));
    found || names_decision(text)
}

/// What is no purpose but a hope: it names no decision.
const FRENCH_VAGUE: &str = "connaitre savoir comprendre identifier voir visualiser disposer avoir partager suivre \
    informer faciliter permettre ameliorer mutualiser valoriser aider favoriser renforcer etre faire rendre donner \
    montrer mesurer evaluer analyser etudier nourrir preparer orienter communiquer sensibiliser coordonner structurer \
    developper accompagner repondre capitaliser observer objectiver servir poser apprehender cerner dialoguer echanger \
    reperer situer diffuser promouvoir encourager harmoniser mieux garantir assurer recenser cartographier lister \
    repertorier inventorier reflechir discuter travailler explorer anticiper documenter alimenter completer consulter";

/// The same in English.
const ENGLISH_VAGUE: &str = "know understand see identify visualise visualize have share follow inform facilitate allow \
    improve help support strengthen be make give show measure assess evaluate analyse analyze feed prepare communicate \
    raise coordinate structure develop answer observe serve get learn discuss reflect explore anticipate document map list \
    survey complete consult better promote encourage ensure enable keep grasp";

/// What goes on making the inventory: `List the rooms and map them`.
const ENGLISH_MAKING: &str = "map list catalog catalogue inventory survey benchmark chart index audit enumerate \
    itemise itemize poll categorise categorize stocktake tabulate collate tally \
    make build create compile draw produce develop design draft establish set carry conduct do \
    undertake run launch start begin write update maintain keep complete enrich expand extend refine consolidate finalise \
    finalize prepare assemble construct constitute organise organize define formalise formalize refresh revise correct \
    improve modernise feed fill populate co-create cocreate codesign cobuild put pull commission plan pilot coordinate \
    continue perform generate collect gather grow curate manage administer institute initiate enlarge amend adapt \
    strengthen edit document prototype collate sketch elaborate deepen merge unify harmonise harmonize lead \
    have get";
