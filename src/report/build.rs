//! From whatever lies about to one account, in which everything counts once.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::roadmap::Roadmap;
use crate::session::GroupId;
use crate::workshop::Event;

use super::deduplicate::{DistinctSessions, count_once};
use super::model::Rules;
use super::{
    Axis, DeclaredCounts, EventFacts, ObservationRow, Report, ReportInput, RoadmapRow, SessionInput, UnreadableFile,
};
use super::{agenda, compare, figures};

/// The account of all that is at some paths. `language`: the one asked for, else that of most roadmaps.
pub fn build_report(input: &ReportInput<'_>, language: Option<&str>) -> Report {
    let counting = count_once(&input.sessions);
    let mut adapted = Vec::new();
    let rows = roadmap_rows(input, &counting, &mut adapted);
    let language = language.map_or_else(|| most_spoken(&rows), str::to_owned);
    let event = input.event.as_ref();
    let axes = group_by_axis(rows, event);
    let held: Vec<_> = counting
        .workshops
        .iter()
        .map(|workshop| {
            let sources: Vec<&SessionInput<'_>> = workshop.iter().map(|&at| &input.sessions[at]).collect();
            figures::workshop_run(&sources)
        })
        .collect();
    let rehearsed = input.lone.iter().filter(|lone| lone.rehearsal);
    let path = |at: &usize| input.sessions[*at].path.clone();
    let mut unread: Vec<UnreadableFile> = input.unread.clone();
    unread.sort_by(|a, b| a.path.cmp(&b.path));
    Report {
        facts: event_facts(input, event, &axes, &counting),
        declared: DeclaredCounts {
            workshops: event.and_then(|event| event.workshops).map(|number| number as usize),
            participants: event.and_then(|event| event.participants).map(|number| number as usize),
        },
        counted: figures::event_counts(&held, &axes),
        agenda: agenda::build_agenda(&axes),
        decisions: compare::pending_decisions(&axes),
        themes: compare::shared_themes(&axes),
        stakeholders: compare::shared_stakeholders(&axes),
        pillars: compare::pillar_rows(&axes, &workshop_pillars(input, &counting)),
        lessons: event
            .map(|event| event.lessons.iter().map(|lesson| lesson.text.clone()).collect())
            .unwrap_or_default(),
        observations: observation_rows(input, &counting),
        diverging: counting
            .diverging
            .iter()
            .map(|copies| copies.iter().map(path).collect())
            .collect(),
        rehearsals: counting
            .rehearsals
            .iter()
            .map(path)
            .chain(rehearsed.map(|lone| lone.path.clone()))
            .collect(),
        adapted,
        unread,
        language,
        held,
        axes,
    }
}

/// Every roadmap that counts: those of the sessions, then the files that are no copies of them.
fn roadmap_rows(input: &ReportInput<'_>, counting: &DistinctSessions, adapted: &mut Vec<String>) -> Vec<RoadmapRow> {
    let mut rows: Vec<RoadmapRow> = Vec::new();
    let mut add = |path: &str, roadmap: &Roadmap, rules: &Rules| {
        if roadmap.source.adapted_from.is_empty() {
            rows.push(figures::roadmap_row(path, roadmap, rules));
        } else {
            adapted.push(path.to_owned());
        }
    };
    let mut known: HashSet<(&str, &str, &str)> = HashSet::new();
    let mut written: HashSet<(&str, GroupId, &Roadmap)> = HashSet::new();
    for &at in &counting.kept {
        let source = &input.sessions[at];
        let rules = &source.session.state().workshop().check;
        // In the order of the tables.
        let mut roadmaps: Vec<_> = source.roadmaps.iter().collect();
        roadmaps.sort_by_key(|(_, group, _)| *group);
        for (path, group, roadmap) in roadmaps {
            known.insert(roadmap_key(roadmap));
            // Copies that diverge may still have some roadmaps in common.
            let same = (source.session.state().header.session.as_str(), *group, *roadmap);
            if written.insert(same) {
                add(path, roadmap, rules);
            }
        }
    }
    let rehearsed: HashSet<&str> = counting
        .rehearsals
        .iter()
        .map(|&at| input.sessions[at].session.state().header.session.as_str())
        .collect();
    let rules = Rules::new();
    for lone in input.lone.iter().filter(|lone| !lone.rehearsal) {
        let source = &lone.roadmap.source;
        let copy = !source.session.is_empty() && known.contains(&roadmap_key(lone.roadmap));
        if !copy && !rehearsed.contains(source.session.as_str()) {
            known.insert(roadmap_key(lone.roadmap));
            add(&lone.path, lone.roadmap, &rules);
        }
    }
    name_apart(&mut rows);
    rows
}

/// Numbers the slugs that repeat: outside its session an id is known by its roadmap's.
fn name_apart(rows: &mut [RoadmapRow]) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        let count = counts.entry(row.slug.clone()).or_insert(1);
        let mut slug = row.slug.clone();
        while !taken.insert(slug.clone()) {
            *count += 1;
            slug = format!("{}-{count}", row.slug);
        }
        row.slug = slug;
    }
}

/// A roadmap is a session and a group.
fn roadmap_key(roadmap: &Roadmap) -> (&str, &str, &str) {
    let source = &roadmap.source;
    (&source.session, &source.axis, &source.group)
}

fn most_spoken(rows: &[RoadmapRow]) -> String {
    let mut spoken: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        *spoken.entry(&row.roadmap.language).or_default() += 1;
    }
    let most = spoken
        .into_iter()
        .filter(|(tag, _)| !tag.is_empty())
        .max_by_key(|(_, times)| *times);
    most.map_or_else(String::new, |(tag, _)| tag.to_owned())
}

/// The event's axes in its own order, then those that only groups name, then the groups without one.
fn group_by_axis(rows: Vec<RoadmapRow>, event: Option<&Event>) -> Vec<Axis> {
    let mut axes: Vec<Axis> = event
        .map(|event| event.axes.as_slice())
        .unwrap_or_default()
        .iter()
        .map(|axis| Axis {
            title: axis.title.clone(),
            about: axis.about.clone(),
            roadmaps: Vec::new(),
        })
        .collect();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (at, axis) in axes.iter().enumerate() {
        places.entry(axis.title.clone()).or_insert(at);
    }
    let mut without = Axis::default();
    for row in rows {
        let title = row.roadmap.source.axis.clone();
        if title.is_empty() {
            without.roadmaps.push(row);
            continue;
        }
        let at = *places.entry(title).or_insert_with_key(|title| {
            axes.push(Axis {
                title: title.clone(),
                ..Axis::default()
            });
            axes.len() - 1
        });
        axes[at].roadmaps.push(row);
    }
    if !without.roadmaps.is_empty() {
        axes.push(without);
    }
    axes
}

fn event_facts(
    input: &ReportInput<'_>,
    event: Option<&Event>,
    axes: &[Axis],
    counting: &DistinctSessions,
) -> EventFacts {
    let described = |of: fn(&crate::session::SessionDetails) -> Option<&String>| {
        counting
            .kept
            .iter()
            .find_map(|&at| of(&input.sessions[at].session.state().description).cloned())
            .unwrap_or_default()
    };
    let roadmaps = || axes.iter().flat_map(|axis| &axis.roadmaps).map(|row| &row.roadmap);
    let name = match event {
        Some(event) => event.name.clone(),
        None => described(|description| description.event.as_ref()),
    };
    let first = |of: fn(&Roadmap) -> &String| {
        roadmaps()
            .map(of)
            .find(|text| !text.is_empty())
            .cloned()
            .unwrap_or_default()
    };
    let declared = event.cloned().unwrap_or_default();
    let theme = text_or(declared.theme, || described(|description| description.theme.as_ref()));
    EventFacts {
        name: text_or(name, || first(|roadmap| &roadmap.source.event)),
        theme: text_or(theme, || first(|roadmap| &roadmap.source.theme)),
        edition: declared.edition,
        held: declared.held,
        place: declared.place,
        led_by: declared.led_by,
        why: declared.why,
        aim: declared.aim,
        horizons: if declared.horizons.is_empty() {
            each_once(roadmaps().flat_map(|roadmap| &roadmap.source.backgrounds))
        } else {
            declared.horizons
        },
        licences: if declared.licence.is_empty() {
            each_once(roadmaps().map(|roadmap| &roadmap.licence))
        } else {
            vec![declared.licence]
        },
        declared: event.is_some(),
    }
}

fn text_or(text: String, other: impl FnOnce() -> String) -> String {
    if text.is_empty() { other() } else { text }
}

fn each_once<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut seen: HashSet<&str> = HashSet::new();
    texts
        .filter(|text| !text.trim().is_empty() && seen.insert(text))
        .cloned()
        .collect()
}

/// The pillars that the workshops name.
fn workshop_pillars(input: &ReportInput<'_>, counting: &DistinctSessions) -> Vec<String> {
    each_once(
        counting
            .kept
            .iter()
            .flat_map(|&at| &input.sessions[at].session.state().workshop().pillars),
    )
}

fn observation_rows(input: &ReportInput<'_>, counting: &DistinctSessions) -> Vec<ObservationRow> {
    let states = counting.kept.iter().map(|&at| input.sessions[at].session.state());
    states
        .flat_map(|state| {
            state.observations.iter().map(|observation| ObservationRow {
                workshop: state.description.title.clone(),
                group: state
                    .group(observation.group)
                    .map(|group| format!("{} {}", group.id.0, group.name))
                    .unwrap_or_default(),
                step: state
                    .workshop()
                    .steps
                    .get(observation.step)
                    .map(|step| step.short().to_owned())
                    .unwrap_or_default(),
                text: observation.text.clone(),
            })
        })
        .collect()
}
