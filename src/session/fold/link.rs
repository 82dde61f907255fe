//! Names and links: what finds a note, whatever became of it.

use std::collections::{HashSet, VecDeque};

use crate::session::{Id, IdKind, Note};
use crate::text;

use super::Projection;

impl Projection {
    /// The links and stakeholders of `from` come behind those of `into`. Each once, under its present name, when all is
    /// applied: here the shorter list is put to the longer one, so that a long chain of merges costs little.
    pub(super) fn gather_links(&mut self, into: Id, from: Id) {
        let [mut first, mut then] = [into, from].map(|id| {
            let own = |note: &mut Note| MergedLinks {
                links: std::mem::take(&mut note.links).into(),
                stakeholders: std::mem::take(&mut note.stakeholders).into(),
            };
            let gathered = self.gathered.remove(&id);
            gathered
                .or_else(|| self.state.notes.get_mut(&id).map(own))
                .unwrap_or_default()
        });
        join_lists(&mut first.links, &mut then.links);
        join_lists(&mut first.stakeholders, &mut then.stakeholders);
        self.gathered.insert(into, first);
    }

    /// Whether nothing has, or had, that name.
    pub(super) fn is_free(&self, id: Id) -> bool {
        let state = &self.state;
        !state.names.contains_key(&id)
            && match id.mark {
                IdKind::Action => !state.actions.contains_key(&id),
                IdKind::Remark => !state.remarks.contains_key(&id),
                IdKind::Lesson => !state.lessons.contains_key(&id),
                _ => !state.notes.contains_key(&id),
            }
    }

    /// The name that `id` has now. No name leads back to itself: only what stands gets another, and only what is free
    /// or stands becomes one. The way is shortened as it is walked.
    pub(super) fn current_name(&mut self, id: Id) -> Id {
        let names = &mut self.state.names;
        let mut now = id;
        while let Some(next) = names.get(&now) {
            now = *next;
        }
        let mut walked = id;
        while walked != now
            && let Some(next) = names.insert(walked, now)
        {
            walked = next;
        }
        now
    }

    /// Links by the names that the notes have now, each once, none to itself.
    pub(super) fn live_links(&mut self, of: Id, links: &[Id]) -> Vec<Id> {
        let mut seen = HashSet::from([of]);
        let named = links.iter().map(|link| self.current_name(*link));
        named.filter(|link| seen.insert(*link)).collect()
    }

    /// After notes got other names: every name leads straight to the present one, and so does every link.
    pub(super) fn rename_links(&mut self) {
        let names: Vec<Id> = self.state.names.keys().copied().collect();
        for name in names {
            self.current_name(name);
        }
        for (id, gathered) in std::mem::take(&mut self.gathered) {
            if let Some(note) = self.state.notes.get_mut(&id) {
                note.links = gathered.links.into();
                note.stakeholders = each_once(gathered.stakeholders.into());
            }
        }
        // What stays as it is stays shared.
        let notes = self.state.notes.values().map(|note| (note.id, note.links.clone()));
        let actions = self
            .state
            .actions
            .values()
            .map(|action| (action.id, action.links.clone()));
        let linked: Vec<_> = notes.chain(actions).filter(|(_, links)| !links.is_empty()).collect();
        for (id, before) in linked {
            let links = self.live_links(id, &before);
            if links == before {
                continue;
            }
            if let Some(note) = self.state.notes.get_mut(&id) {
                note.links = links;
            } else if let Some(action) = self.state.actions.get_mut(&id) {
                action.links = links;
            }
        }
        self.renamed = false;
    }
}

/// What a note and those merged into it link to and name, until all is applied.
#[derive(Clone, Debug, Default)]
pub(super) struct MergedLinks {
    links: VecDeque<Id>,
    stakeholders: VecDeque<String>,
}

fn join_lists<T>(first: &mut VecDeque<T>, then: &mut VecDeque<T>) {
    if first.len() < then.len() {
        while let Some(last) = first.pop_back() {
            then.push_front(last);
        }
        std::mem::swap(first, then);
    } else {
        first.append(then);
    }
}

/// Each name once, as it was first written.
pub(super) fn each_once(names: Vec<String>) -> Vec<String> {
    if names.len() < 2 {
        return names;
    }
    let mut seen = HashSet::new();
    let mut names = names;
    names.retain(|name| seen.insert(text::fold_case(name)));
    names
}
