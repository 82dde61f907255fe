//! The rows of all roadmaps: one an action, and one a phase that has none.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::roadmap::{Action, Phase, Roadmap, day_written, plain_words};

/// A roadmap, and the name that its actions are told apart by outside it (`reparer` in `reparer/A2`).
#[derive(Clone, Copy, Debug)]
pub struct SpreadsheetSource<'a> {
    pub slug: &'a str,
    pub roadmap: &'a Roadmap,
}

/// A roadmap in people's plain words.
pub(super) struct PlainSource<'a> {
    pub(super) slug: &'a str,
    pub(super) roadmap: Roadmap,
    /// When it was written, where that is known.
    pub(super) written: Option<Date>,
}

/// What is in one row.
pub(super) struct ActionRow<'a> {
    pub(super) source: &'a PlainSource<'a>,
    pub(super) phase: &'a Phase,
    /// `P1`: its own, else counted.
    pub(super) phase_id: Cow<'a, str>,
    /// `None` in the row of a phase without actions.
    pub(super) action: Option<&'a Action>,
    /// `reparer/A2`: no two rows have the same.
    pub(super) key: String,
    /// The keys of the actions that it depends on.
    pub(super) needs: Vec<String>,
}

impl<'a> PlainSource<'a> {
    pub(super) fn new(source: &SpreadsheetSource<'a>) -> Self {
        let roadmap = plain_words(source.roadmap);
        Self {
            slug: source.slug,
            written: day_written(&roadmap),
            roadmap,
        }
    }
}

/// The rows, roadmap by roadmap, phase by phase.
pub(super) fn action_rows<'a>(sources: &'a [PlainSource<'a>]) -> Vec<ActionRow<'a>> {
    let owners = ActionOwners::new(sources);
    let mut keys = BTreeSet::new();
    let mut rows = Vec::new();
    for source in sources {
        for (number, phase) in (1..).zip(&source.roadmap.phases) {
            let phase_id = match phase.id.as_str() {
                "" => Cow::Owned(format!("P{number}")),
                id => Cow::Borrowed(id),
            };
            if phase.actions.is_empty() {
                rows.push(ActionRow {
                    source,
                    phase,
                    key: unique_key(format!("{}/{phase_id}", source.slug), &mut keys),
                    phase_id,
                    action: None,
                    needs: Vec::new(),
                });
                continue;
            }
            for (at, action) in (1..).zip(&phase.actions) {
                let id = match action.id.as_str() {
                    "" => format!("{phase_id}.{at}"),
                    id => id.to_owned(),
                };
                rows.push(ActionRow {
                    source,
                    phase,
                    phase_id: phase_id.clone(),
                    action: Some(action),
                    key: unique_key(format!("{}/{id}", source.slug), &mut keys),
                    needs: action.depends_on.iter().map(|id| owners.key(source, id)).collect(),
                });
            }
        }
    }
    rows
}

fn unique_key(key: String, taken: &mut BTreeSet<String>) -> String {
    let mut unique = key.clone();
    let mut number = 2;
    while !taken.insert(unique.clone()) {
        unique = format!("{key}-{number}");
        number += 1;
    }
    unique
}

/// In which roadmap of a session an action stands: ids are numbered over the whole session.
struct ActionOwners<'a> {
    slugs: BTreeMap<(&'a str, &'a str), &'a str>,
}

impl<'a> ActionOwners<'a> {
    fn new(sources: &'a [PlainSource<'a>]) -> Self {
        let mut slugs = BTreeMap::new();
        for PlainSource { slug, roadmap, .. } in sources {
            for action in roadmap.phases.iter().flat_map(|phase| &phase.actions) {
                slugs
                    .entry((roadmap.source.session.as_str(), action.id.as_str()))
                    .or_insert(*slug);
            }
        }
        Self { slugs }
    }

    fn key(&self, source: &PlainSource<'_>, id: &str) -> String {
        if id.contains('/') {
            return id.to_owned();
        }
        let session = source.roadmap.source.session.as_str();
        let mut own = source.roadmap.phases.iter().flat_map(|phase| &phase.actions);
        let slug = match self.slugs.get(&(session, id)) {
            Some(slug) if !session.is_empty() && !own.any(|action| action.id == id) => slug,
            _ => source.slug,
        };
        format!("{slug}/{id}")
    }
}
