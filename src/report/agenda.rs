//! What has a day in the weeks that follow: first steps, due dates, decisions, reviews, over all tables.

use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::roadmap::{Action, Status, day_within, day_written, last_known_day, text_without_day};

use super::compare::group_of;
use super::{Axis, RoadmapRow};

/// How many days the agenda of an account holds: six weeks.
const DAYS: i64 = 42;

/// The agenda: from when to when, and what falls in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Agenda {
    /// The day that it follows, as `2027-03-15`: of the last workshop or follow-up; empty where none is known.
    pub from: String,
    /// Its last day, likewise.
    pub until: String,
    /// By day.
    pub entries: Vec<AgendaEntry>,
}

/// Something that has a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AgendaEntry {
    /// As `2027-03-15`.
    pub day: String,
    /// What kind of thing it is.
    pub kind: AgendaKind,
    /// People's words, without that day; empty for what concerns the roadmap as a whole.
    pub what: String,
    /// Who does it; may be empty.
    pub who: String,
    /// The group.
    pub group: String,
    /// `reparer/A2`; the slug alone for the whole.
    pub id: String,
}

/// What falls on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AgendaKind {
    /// A yes is asked.
    Decision,
    /// The first step of an action.
    FirstStep,
    /// An action is to be done.
    Due,
    /// A roadmap is read again.
    Review,
}

/// Six weeks from the last workshop or follow-up; where no such day is known, from the first day that is.
pub(super) fn build_agenda(axes: &[Axis]) -> Agenda {
    let rows = || axes.iter().flat_map(|axis| &axis.roadmaps);
    let mut entries: Vec<(Date, AgendaEntry)> = rows().flat_map(dated_entries).collect();
    entries.sort_by(|(a, one), (b, other)| (a, one.kind).cmp(&(b, other.kind)));
    let known = rows().filter_map(|row| last_known_day(&row.roadmap)).max();
    let first = entries.first().map(|(day, _)| *day);
    let Some(from) = known.or_else(|| first?.yesterday().ok()) else {
        return Agenda::default();
    };
    let until = from.saturating_add(DAYS.days());
    entries.retain(|(day, _)| *day > from && *day <= until);
    Agenda {
        from: known.map(|day| day.to_string()).unwrap_or_default(),
        until: until.to_string(),
        entries: entries.into_iter().map(|(_, entry)| entry).collect(),
    }
}

/// The first day of a roadmap that still waits: first steps, due dates and decisions count; else of a phase; else the
/// review. Days up to the last workshop or follow-up are behind.
pub fn next_day(row: &RoadmapRow) -> Option<Date> {
    let behind = last_known_day(&row.roadmap);
    let ahead = |day: &Date| behind.is_none_or(|behind| *day > behind);
    let of_actions = dated_entries(row);
    let first = of_actions
        .iter()
        .filter(|(_, entry)| entry.kind != AgendaKind::Review)
        .map(|(day, _)| *day)
        .filter(ahead)
        .min();
    let phases = row.roadmap.phases.iter();
    let waits = phases.filter(|phase| phase.actions.is_empty() || phase.actions.iter().any(is_open));
    first
        .or_else(|| waits.filter_map(|phase| phase.due.day()).filter(ahead).min())
        .or_else(|| row.roadmap.review.day())
}

/// All that has a day in a roadmap and still waits.
fn dated_entries(row: &RoadmapRow) -> Vec<(Date, AgendaEntry)> {
    let roadmap = &row.roadmap;
    let written = day_written(roadmap);
    let mut entries = Vec::new();
    let mut add = |day: Option<Date>, kind: AgendaKind, what: String, who: &str, id: String| {
        if let Some(day) = day {
            entries.push((
                day,
                AgendaEntry {
                    day: day.to_string(),
                    kind,
                    what,
                    who: who.to_owned(),
                    group: group_of(row),
                    id,
                },
            ));
        }
    };
    let without = |text: &str, day: Option<Date>| match day {
        Some(day) => text_without_day(text, day, written),
        None => text.to_owned(),
    };
    add(
        roadmap.review.day(),
        AgendaKind::Review,
        String::new(),
        &roadmap.pilot,
        row.slug.clone(),
    );
    let day = day_within(&roadmap.decided_by, written);
    let who = without(&roadmap.decided_by, day);
    add(day, AgendaKind::Decision, String::new(), &who, row.slug.clone());
    for action in roadmap
        .phases
        .iter()
        .flat_map(|phase| &phase.actions)
        .filter(|action| is_open(action))
    {
        let id = format!("{}/{}", row.slug, action.id);
        let day = day_within(&action.decided_by, written);
        let who = without(&action.decided_by, day);
        add(day, AgendaKind::Decision, action.text.clone(), &who, id.clone());
        if !matches!(action.status, Some(Status::Started)) {
            let day = day_within(&action.first_step, written);
            add(
                day,
                AgendaKind::FirstStep,
                without(&action.first_step, day),
                &action.pilot,
                id.clone(),
            );
        }
        add(
            action.due.day(),
            AgendaKind::Due,
            action.text.clone(),
            &action.pilot,
            id,
        );
    }
    entries
}

fn is_open(action: &Action) -> bool {
    !matches!(action.status, Some(Status::Done | Status::Dropped))
}
