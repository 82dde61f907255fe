//! The numbers of a report: what each workshop and each roadmap came to.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::check::{ActionCounts, Code, Finding, check_roadmap, questions_on_paper};
use crate::roadmap::Roadmap;
use crate::session::State;
use crate::text::slug;

use super::model::Rules;
use super::{Axis, EventCounts, RoadmapRow, SessionInput, StepDurations, WorkshopRun};

/// A roadmap and what is still open about it.
pub(super) fn roadmap_row(path: &str, roadmap: &Roadmap, rules: &Rules) -> RoadmapRow {
    let findings = check_roadmap(roadmap, rules);
    let tally = ActionCounts::from_roadmap(roadmap);
    RoadmapRow {
        path: path.to_owned(),
        slug: slug_of(path, roadmap),
        group: roadmap.source.group.clone(),
        participants: roadmap.source.participants,
        ready: tally.ready,
        actions: tally.standing(),
        done: tally.done,
        without_pilot: tally.without_pilot,
        open: questions_on_paper(&findings).len(),
        inventories: inventory_titles(roadmap, &findings),
        opens_with_inventory: findings.iter().any(|finding| finding.code == Code::InventoryFirst),
        roadmap: roadmap.clone(),
    }
}

fn slug_of(path: &str, roadmap: &Roadmap) -> String {
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    match file.strip_suffix(".toml") {
        Some(stem) if !stem.is_empty() => stem.to_owned(),
        _ => slug(&roadmap.title, "roadmap"),
    }
}

/// What the check says of inventories, each item once: its id and its own words.
fn inventory_titles(roadmap: &Roadmap, findings: &[Finding]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut seen: HashSet<&str> = HashSet::new();
    let texts = texts_by_id(roadmap);
    for finding in findings {
        let about = matches!(
            finding.code,
            Code::InventoryFirst | Code::InventoryOpen | Code::InventoryUnused
        );
        let id = finding.id.as_deref().unwrap_or_default();
        if about && seen.insert(id) {
            let text = texts.get(id).copied().unwrap_or(&finding.arguments.text);
            found.push((id.to_owned(), text.to_owned()));
        }
    }
    found
}

/// The words of each action and phase by its id; an action wins over a phase, and the first over those behind it.
fn texts_by_id(roadmap: &Roadmap) -> HashMap<&str, &str> {
    let actions = roadmap.phases.iter().flat_map(|phase| &phase.actions);
    let actions = actions.map(|action| (action.id.as_str(), action.text.as_str()));
    let phases = roadmap
        .phases
        .iter()
        .map(|phase| (phase.id.as_str(), phase.title.as_str()));
    let mut texts = HashMap::new();
    for (id, text) in actions.chain(phases) {
        texts.entry(id).or_insert(text);
    }
    texts
}

/// How a workshop ran, over the sessions that are it.
pub(super) fn workshop_run(sources: &[&SessionInput<'_>]) -> WorkshopRun {
    let first = sources[0].session.state();
    let laptops = group_by_laptop(sources);
    let heads: Vec<usize> = laptops
        .values()
        .filter_map(|copies| copies.iter().filter_map(|state| head_count(state)).max())
        .collect();
    let groups = laptops
        .values()
        .filter_map(|copies| copies.iter().map(|state| state.open_groups().count()).max());
    let mut facilitators: Vec<String> = Vec::new();
    let mut named: HashSet<&str> = HashSet::new();
    for name in sources
        .iter()
        .flat_map(|source| &source.session.state().description.facilitators)
    {
        if named.insert(name) {
            facilitators.push(name.clone());
        }
    }
    WorkshopRun {
        title: first.description.title.clone(),
        held: held_day(first),
        facilitators,
        groups: groups.sum(),
        participants: (!heads.is_empty()).then(|| heads.iter().sum()),
        laptops: laptops.len(),
        workshop: first.workshop().title.clone(),
        course: first.workshop().steps.iter().map(|step| step.title.clone()).collect(),
        minutes: whole_minutes(first),
        steps: sources.first().map(|source| step_durations(source)).unwrap_or_default(),
    }
}

/// The minutes of its workshop as it is planned for a room of three tables, the margin with them.
fn whole_minutes(state: &State) -> u32 {
    u32::try_from(state.workshop().minutes.ms() / 60_000).unwrap_or(u32::MAX)
}

/// The sessions by their id: copies that diverge are one laptop, whose heads count once.
fn group_by_laptop<'a>(sources: &[&'a SessionInput<'_>]) -> BTreeMap<&'a str, Vec<&'a State>> {
    let mut laptops: BTreeMap<&str, Vec<&State>> = BTreeMap::new();
    for source in sources {
        let state = source.session.state();
        laptops.entry(&state.header.session).or_default().push(state);
    }
    laptops
}

/// The people of a session: those at its tables where each has a count, else what was reported of the whole.
pub(super) fn head_count(state: &State) -> Option<usize> {
    let tables: Option<Vec<u32>> = state.open_groups().map(|group| group.participants).collect();
    let tables = tables
        .filter(|tables| !tables.is_empty())
        .map(|tables| tables.iter().sum());
    tables.or(state.description.participants).map(|heads| heads as usize)
}

fn held_day(state: &State) -> String {
    match &state.description.held {
        Some(held) => held.clone(),
        None if state.header.timed => state.header.created.date().to_string(),
        None => String::new(),
    }
}

/// Planned, re-planned and actual; nothing where the lines have no times.
fn step_durations(source: &SessionInput<'_>) -> Vec<StepDurations> {
    let state = source.session.state();
    if !state.header.timed {
        return Vec::new();
    }
    let now = source.session.entries().last().map_or(0, |entry| entry.ms);
    let steps = state.workshop().steps.iter().zip(&state.time.steps).enumerate();
    steps
        .map(|(at, (step, plan))| StepDurations {
            step: step.short().to_owned(),
            planned: plan.first.ms(),
            replanned: plan.now.ms(),
            actual: state.time.time_spent(at, now),
        })
        .collect()
}

/// What was counted over all workshops and roadmaps.
pub(super) fn event_counts(held: &[WorkshopRun], axes: &[Axis]) -> EventCounts {
    let roadmaps = || axes.iter().flat_map(|axis| &axis.roadmaps);
    let heads: Vec<usize> = held.iter().filter_map(|workshop| workshop.participants).collect();
    EventCounts {
        workshops: held.len(),
        participants: (!heads.is_empty()).then(|| heads.iter().sum()),
        axes: axes.iter().filter(|axis| !axis.title.is_empty()).count(),
        roadmaps: roadmaps().count(),
        phases: roadmaps().map(|row| row.roadmap.phases.len()).sum(),
        actions: roadmaps().map(|row| row.actions).sum(),
        done: roadmaps().map(|row| row.done).sum(),
        ready: roadmaps().map(|row| row.ready).sum(),
        without_pilot: roadmaps().map(|row| row.without_pilot).sum(),
        inventories: roadmaps()
            .map(|row| row.inventories.iter().filter(|(id, _)| id.starts_with('A')).count())
            .sum(),
        opening_with_inventory: roadmaps().filter(|row| row.opens_with_inventory).count(),
    }
}
