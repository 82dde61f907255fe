//! What groups share: themes, people and bodies, pillars; and what waits for a decision.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::roadmap::{Issue, Roadmap, Status, day_within, day_written};
use crate::text::fold_case;

use super::{Axis, Decision, PillarRow, RoadmapRow, SharedName};

/// Themes that more than one group named.
pub(super) fn shared_themes(axes: &[Axis]) -> Vec<SharedName> {
    shared_names(axes, |roadmap| {
        all_notes(roadmap).map(|note| note.theme.clone()).collect()
    })
}

/// People and bodies that more than one group named.
pub(super) fn shared_stakeholders(axes: &[Axis]) -> Vec<SharedName> {
    shared_names(axes, |roadmap| {
        let noted = all_notes(roadmap).flat_map(|note| note.stakeholders.clone());
        let asked = roadmap.question.iter().chain(&roadmap.other_questions);
        let asked = asked.flat_map(|question| question.stakeholders.clone());
        let partners = roadmap.phases.iter().flat_map(|phase| &phase.actions);
        noted
            .chain(asked)
            .chain(partners.flat_map(|action| action.partners.clone()))
            .collect()
    })
}

fn all_notes(roadmap: &Roadmap) -> impl Iterator<Item = &Issue> {
    roadmap.issues.iter().chain(&roadmap.frictions).chain(&roadmap.ideas)
}

fn shared_names(axes: &[Axis], named: impl Fn(&Roadmap) -> Vec<String>) -> Vec<SharedName> {
    let mut shared: Vec<SharedName> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut counted: HashSet<(usize, String)> = HashSet::new();
    for row in axes.iter().flat_map(|axis| &axis.roadmaps) {
        let group = group_of(row);
        for name in named(&row.roadmap).into_iter().filter(|name| !name.trim().is_empty()) {
            let at = *places.entry(fold_case(&name)).or_insert_with(|| {
                shared.push(SharedName {
                    name,
                    groups: Vec::new(),
                });
                shared.len() - 1
            });
            if counted.insert((at, group.clone())) {
                shared[at].groups.push(group.clone());
            }
        }
    }
    shared.retain(|shared| shared.groups.len() > 1);
    shared.sort_by_key(|shared| std::cmp::Reverse(shared.groups.len()));
    shared
}

/// The group, with its axis: `Groupe 1` may stand at each.
pub(super) fn group_of(row: &RoadmapRow) -> String {
    let source = &row.roadmap.source;
    match (source.axis.as_str(), source.group.as_str()) {
        (_, "") => row.roadmap.title.clone(),
        ("", group) => group.to_owned(),
        (axis, group) => format!("{axis}, {group}"),
    }
}

/// What each pillar carries, phase by phase; those that carry nothing as well. `named` are those of the workshops.
pub(super) fn pillar_rows(axes: &[Axis], named: &[String]) -> Vec<PillarRow> {
    let roadmaps: Vec<&Roadmap> = axes
        .iter()
        .flat_map(|axis| &axis.roadmaps)
        .map(|row| &row.roadmap)
        .collect();
    let most = roadmaps.iter().map(|roadmap| roadmap.phases.len()).max().unwrap_or(0);
    let mut rows: Vec<PillarRow> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut row_of = |name: &str| -> usize {
        *places.entry(fold_case(name)).or_insert_with(|| {
            rows.push(PillarRow {
                pillar: name.to_owned(),
                phases: vec![0; most],
            });
            rows.len() - 1
        })
    };
    let own: Vec<&String> = roadmaps.iter().flat_map(|roadmap| &roadmap.pillars).collect();
    // Groups that named their own missions were not asked about those of the workshop.
    let named = if own.is_empty() { named } else { &[] };
    let names: Vec<&String> = named.iter().chain(own).filter(|name| !name.trim().is_empty()).collect();
    for name in names {
        row_of(name);
    }
    let mut carried: Vec<(usize, usize)> = Vec::new();
    for roadmap in &roadmaps {
        for (number, phase) in roadmap.phases.iter().enumerate() {
            let standing = phase
                .actions
                .iter()
                .filter(|action| action.status != Some(Status::Dropped));
            for action in standing.filter(|action| !action.pillar.trim().is_empty()) {
                carried.push((row_of(&action.pillar), number));
            }
        }
    }
    for (row, phase) in carried {
        rows[row].phases[phase] += 1;
    }
    rows
}

/// What waits for a decision: those whose day was given first, by that day; then the others, by when what waits is due.
pub(super) fn pending_decisions(axes: &[Axis]) -> Vec<Decision> {
    let mut decisions = Vec::new();
    for row in axes.iter().flat_map(|axis| &axis.roadmaps) {
        let roadmap = &row.roadmap;
        let written = day_written(roadmap);
        let mut add = |who: &str, due: Option<Date>, what: &str, id: String| {
            if !who.trim().is_empty() {
                decisions.push(Decision {
                    day: day_within(who, written).map(|day| day.to_string()).unwrap_or_default(),
                    due: due.map(|day| day.to_string()).unwrap_or_default(),
                    who: who.to_owned(),
                    what: what.to_owned(),
                    id,
                    group: group_of(row),
                });
            }
        };
        add(&roadmap.decided_by, None, &roadmap.title, row.slug.clone());
        let actions = roadmap.phases.iter().flat_map(|phase| &phase.actions);
        // What is done or given up waits for nobody.
        for action in actions.filter(|action| !matches!(action.status, Some(Status::Done | Status::Dropped))) {
            let id = format!("{}/{}", row.slug, action.id);
            add(&action.decided_by, action.due.day(), &action.text, id);
        }
    }
    let last = |day: &str| (day.is_empty(), day.to_owned());
    decisions.sort_by_key(|decision| (last(&decision.day), last(&decision.due)));
    decisions
}
