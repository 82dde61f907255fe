//! Who promised what, over several roadmaps.

use std::collections::HashMap;

use crate::check::names_somebody;
use crate::roadmap::follow_up::ActionIndex;
use crate::roadmap::{Action, Roadmap, Status};
use crate::text::fold_case;

/// Words that come before a name and are no part of it.
const ARTICLES: [&str; 4] = ["le ", "la ", "les ", "the "];

/// A person, a function or a body, and what is theirs.
#[derive(Clone, Debug)]
pub struct PilotPromises<'r> {
    /// As it is written most often.
    pub name: String,
    /// The open actions, in the order of the roadmaps.
    pub actions: Vec<PromisedAction<'r>>,
    /// The roadmaps that they hold as a whole.
    pub whole: Vec<&'r Roadmap>,
}

#[derive(Clone, Copy, Debug)]
pub struct PromisedAction<'r> {
    pub roadmap: &'r Roadmap,
    pub spot: ActionIndex,
    pub action: &'r Action,
}

/// A pilot's name without case, accents and a leading article: `la CCI` and `CCI` are one.
pub fn pilot_key(name: &str) -> String {
    let folded = fold_case(name).replace('\u{2019}', "'");
    let words: Vec<&str> = folded.split_whitespace().collect();
    let plain = words.join(" ");
    let bare = ARTICLES
        .iter()
        .find_map(|article| plain.strip_prefix(article))
        .or_else(|| plain.strip_prefix("l'"));
    bare.unwrap_or(&plain).trim().to_owned()
}

/// Everybody who promised something that still waits, by name; who is still to be found is nobody.
pub fn promises_by_pilot<'r>(roadmaps: &[&'r Roadmap]) -> Vec<PilotPromises<'r>> {
    let mut all: Vec<(String, Vec<&'r str>, PilotPromises<'r>)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut of = |name: &'r str, add: &dyn Fn(&mut PilotPromises<'r>)| {
        let name = name.trim();
        if !names_somebody(name) {
            return;
        }
        let key = pilot_key(name);
        let at = *places.entry(key.clone()).or_insert_with(|| {
            let promises = PilotPromises {
                name: String::new(),
                actions: Vec::new(),
                whole: Vec::new(),
            };
            all.push((key, Vec::new(), promises));
            all.len() - 1
        });
        all[at].1.push(name);
        add(&mut all[at].2);
    };
    for roadmap in roadmaps {
        of(&roadmap.pilot, &|promises| promises.whole.push(roadmap));
        for (spot, action) in ActionIndex::all(roadmap) {
            if !matches!(action.status, Some(Status::Done | Status::Dropped)) {
                let promised = PromisedAction { roadmap, spot, action };
                of(&action.pilot, &|promises| promises.actions.push(promised));
            }
        }
    }
    all.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    let named = |(_, names, promises): (String, Vec<&str>, PilotPromises<'r>)| PilotPromises {
        name: most_frequent(&names).to_owned(),
        ..promises
    };
    all.into_iter().map(named).collect()
}

/// The first among those that are written most often.
fn most_frequent<'n>(names: &[&'n str]) -> &'n str {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    let most = counts.values().max().copied().unwrap_or_default();
    names
        .iter()
        .find(|name| counts[*name] == most)
        .copied()
        .unwrap_or_default()
}
