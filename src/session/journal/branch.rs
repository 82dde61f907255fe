//! Two copies of one session that both went on, made one: the entries of the second come behind those of the first, with
//! numbers and ids of their own.

use std::collections::{BTreeMap, HashSet};

use crate::session::{
    EntryKind, Field, FieldValue, Fields, GroupId, Id, IdKind, ItemRef, NoteContent, ReadEntry, ReadKind,
};

/// What the entries of the second copy are called by now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renumbered {
    /// Ids that both copies had given: the second's before, and now.
    pub ids: BTreeMap<Id, Id>,
    /// Tables that both copies had added.
    pub groups: BTreeMap<GroupId, GroupId>,
    /// How many entries were added.
    pub entries: usize,
}

/// Adds to `first`, whose first `shared` entries both copies have, what the second copy went on with. `active` is the
/// group in which it went on.
pub fn append_branch(
    first: &mut Vec<ReadEntry>,
    shared: usize,
    second: Vec<ReadEntry>,
    active: Option<GroupId>,
) -> Renumbered {
    let mut joiner = Joiner::new(first, shared, &second);
    let mut seq = first.iter().map(|entry| entry.seq).max().unwrap_or(0);
    let mut ms = first.last().map_or(0, |entry| entry.ms);
    let mut enters = active;
    for mut entry in second {
        if let Some(same) = joiner.already_there(first, shared, &entry) {
            joiner.seqs.insert(entry.seq, same);
            continue;
        }
        seq += 1;
        ms = ms.max(entry.ms);
        joiner.seqs.insert(entry.seq, seq);
        joiner.rename(&mut entry);
        (entry.seq, entry.ms) = (seq, ms);
        if entry.group.is_some() {
            enters = None;
        } else if !matches!(entry.known_kind(), Some(EntryKind::RoadmapWritten { .. })) {
            entry.group = enters.take();
        }
        joiner.done.entries += 1;
        first.push(entry);
    }
    joiner.done
}

struct Joiner {
    /// The `seq` that each entry of the second copy has now.
    seqs: BTreeMap<u64, u64>,
    /// How many phases each table had in both copies, and how many more the first opened.
    phases: BTreeMap<GroupId, (u32, u32)>,
    /// The table in which the second copy's entries happen.
    active: Option<GroupId>,
    /// Entries of the first copy that were found in the second as well.
    matched: HashSet<usize>,
    done: Renumbered,
}

impl Joiner {
    fn new(first: &[ReadEntry], shared: usize, second: &[ReadEntry]) -> Self {
        let shared = shared.min(first.len());
        let given: Vec<Id> = first[shared..].iter().flat_map(given_ids).collect();
        let mut highest: BTreeMap<IdKind, u32> = BTreeMap::new();
        for id in first.iter().chain(second).flat_map(given_ids) {
            let most = highest.entry(id.mark).or_default();
            *most = id.number.max(*most);
        }
        let mut done = Renumbered::default();
        for id in second.iter().flat_map(given_ids) {
            if given.contains(&id) && !done.ids.contains_key(&id) {
                let most = highest.entry(id.mark).or_default();
                *most += 1;
                done.ids.insert(id, Id::new(id.mark, *most));
            }
        }
        let groups = |entries: &[ReadEntry]| -> Vec<GroupId> {
            let added = entries.iter().filter_map(|entry| match entry.known_kind()? {
                EntryKind::GroupAdded { id, .. } => Some(*id),
                _ => None,
            });
            added.collect()
        };
        let there = groups(&first[shared..]);
        let mut most = groups(first)
            .into_iter()
            .chain(groups(second))
            .map(|group| group.0)
            .max()
            .unwrap_or(0);
        for group in groups(second) {
            if there.contains(&group) && !done.groups.contains_key(&group) {
                most += 1;
                done.groups.insert(group, GroupId(most));
            }
        }
        let before = count_phases(&first[..shared]);
        let after = count_phases(first);
        let phases = after
            .into_iter()
            .map(|(group, count)| {
                let shared = before.get(&group).copied().unwrap_or(0);
                (group, (shared, count - shared))
            })
            .collect();
        Self {
            seqs: BTreeMap::new(),
            phases,
            active: None,
            matched: HashSet::new(),
            done,
        }
    }

    /// The `seq` of the first copy's entry that is this one: it came there by an earlier merge.
    fn already_there(&mut self, first: &[ReadEntry], shared: usize, entry: &ReadEntry) -> Option<u64> {
        let tail = first.iter().enumerate().skip(shared);
        let (index, same) = tail
            .filter(|(index, _)| !self.matched.contains(index))
            .find(|(_, known)| known.at == entry.at && says_the_same(&known.kind, &entry.kind))?;
        self.matched.insert(index);
        for (id, known) in given_ids(entry).into_iter().zip(given_ids(same)) {
            self.done.ids.remove(&id);
            if id != known {
                self.done.ids.insert(id, known);
            }
        }
        Some(same.seq)
    }

    fn id(&self, id: &mut Id) {
        if let Some(now) = self.done.ids.get(id) {
            *id = *now;
        }
    }

    fn group(&self, group: &mut GroupId) {
        if let Some(now) = self.done.groups.get(group) {
            *group = *now;
        }
    }

    /// A phase that the second copy opened comes behind those that the first opened.
    fn phase(&self, phase: &mut u32) {
        let counts = self.active.and_then(|group| self.phases.get(&group));
        if let Some((shared, more)) = counts
            && *phase > *shared
        {
            *phase += more;
        }
    }

    fn content(&self, content: &mut NoteContent) {
        self.id(&mut content.id);
        content.links.iter_mut().for_each(|id| self.id(id));
    }

    fn fields(&self, fields: &mut Fields) {
        for (field, value) in fields {
            let renamed = |text: &String| match (field, text.parse::<Id>(), text.parse::<u32>()) {
                (Field::From | Field::DependsOn, Ok(mut id), _) => {
                    self.id(&mut id);
                    id.to_string()
                }
                (Field::Phase, _, Ok(mut phase)) => {
                    self.phase(&mut phase);
                    phase.to_string()
                }
                _ => text.clone(),
            };
            match value {
                FieldValue::Text(text) => *text = renamed(text),
                FieldValue::List(texts) => *texts = texts.iter().map(renamed).collect(),
            }
        }
    }

    fn rename(&mut self, entry: &mut ReadEntry) {
        if let Some(group) = &mut entry.group {
            self.group(group);
            self.active = Some(*group);
        }
        let ReadKind::Known(kind) = &mut entry.kind else {
            return;
        };
        match kind {
            EntryKind::NoteAdded(content)
            | EntryKind::NoteEdited(content)
            | EntryKind::RemarkAdded(content)
            | EntryKind::LessonAdded(content) => self.content(content),
            EntryKind::NoteDropped { id } => self.id(id),
            EntryKind::NotesMerged { into, from } => {
                self.id(into);
                from.iter_mut().for_each(|id| self.id(id));
            }
            EntryKind::NoteMoved { moves, to } => {
                for moved in moves {
                    moved.links.iter_mut().for_each(|id| self.id(id));
                    self.id(&mut moved.id);
                    if let Some(id) = &mut moved.becomes {
                        self.id(id);
                    }
                }
                if let Some(group) = to {
                    self.group(group);
                }
            }
            EntryKind::VotesCounted { votes } => votes.iter_mut().for_each(|vote| self.id(&mut vote.id)),
            EntryKind::ThemeNamed { ids, .. } | EntryKind::NotesChosen { ids } => {
                ids.iter_mut().for_each(|id| self.id(id));
            }
            EntryKind::RoadmapSet { fields } => self.fields(fields),
            EntryKind::PhaseAdded { phase, fields } => {
                self.phase(phase);
                self.fields(fields);
            }
            EntryKind::ActionAdded {
                id,
                links,
                phase,
                fields,
                ..
            } => {
                self.id(id);
                links.iter_mut().for_each(|id| self.id(id));
                self.phase(phase);
                self.fields(fields);
            }
            EntryKind::ItemSet { item, fields, .. } => {
                match item {
                    ItemRef::Action(id) => self.id(id),
                    ItemRef::Phase(phase) => self.phase(phase),
                }
                self.fields(fields);
            }
            EntryKind::PhasePicked { phase } => self.phase(phase),
            EntryKind::GroupAdded { id, .. } | EntryKind::GroupChanged { id, .. } => self.group(id),
            EntryKind::RoadmapWritten { group, .. } => self.group(group),
            EntryKind::Undone { seq } | EntryKind::Redone { seq } => {
                if let Some(now) = self.seqs.get(seq) {
                    *seq = *now;
                }
            }
            _ => {}
        }
    }
}

/// The ids that an entry gives.
pub(super) fn given_ids(entry: &ReadEntry) -> Vec<Id> {
    match entry.known_kind() {
        Some(EntryKind::NoteAdded(content) | EntryKind::RemarkAdded(content) | EntryKind::LessonAdded(content)) => {
            vec![content.id]
        }
        Some(EntryKind::ActionAdded { id, .. }) => vec![*id],
        Some(EntryKind::NoteMoved { moves, .. }) => moves.iter().filter_map(|moved| moved.becomes).collect(),
        _ => Vec::new(),
    }
}

/// Whether two entries of one instant say the same, whatever ids and numbers they have.
fn says_the_same(one: &ReadKind, other: &ReadKind) -> bool {
    let (ReadKind::Known(one), ReadKind::Known(other)) = (one, other) else {
        return one == other;
    };
    match (one, other) {
        (EntryKind::NoteAdded(one), EntryKind::NoteAdded(other))
        | (EntryKind::RemarkAdded(one), EntryKind::RemarkAdded(other))
        | (EntryKind::LessonAdded(one), EntryKind::LessonAdded(other)) => {
            one.id.mark == other.id.mark && one.text == other.text
        }
        (EntryKind::ActionAdded { text: one, .. }, EntryKind::ActionAdded { text: other, .. }) => one == other,
        _ => one == other,
    }
}

fn count_phases(entries: &[ReadEntry]) -> BTreeMap<GroupId, u32> {
    let mut counts: BTreeMap<GroupId, u32> = BTreeMap::new();
    let mut active = None;
    for entry in entries {
        active = entry.group.or(active);
        let phase = match entry.known_kind() {
            Some(EntryKind::PhaseAdded { phase, .. } | EntryKind::ActionAdded { phase, .. }) => *phase,
            _ => continue,
        };
        if let Some(group) = active {
            let count = counts.entry(group).or_default();
            *count = phase.max(*count);
        }
    }
    counts
}
