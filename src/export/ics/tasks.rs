//! The actions of a roadmap as tasks, below one task a phase.

use crate::export::roadmap::phase_name;
use crate::roadmap::calendar::CalendarSubject;
use crate::roadmap::{Action, Phase, Roadmap, Status, day_within, day_written, plain_words};
use crate::words::Words;

use super::component::{CalendarComponent, CalendarKind};
use super::events::{action_description, with_pilot};
use super::uid::UidSet;

/// The tasks of a roadmap that has an id: a phase without actions too.
pub fn roadmap_tasks(roadmap: &Roadmap, words: &Words) -> Vec<CalendarComponent> {
    let roadmap = &plain_words(roadmap);
    let mut uids = UidSet::new(roadmap);
    let mut tasks = Vec::new();
    for (number, phase) in roadmap.phases.iter().enumerate() {
        let parent = uids.take(CalendarSubject::PhaseTask(number));
        tasks.push(phase_task(roadmap, (number, phase), parent.clone(), words));
        for action in &phase.actions {
            let uid = uids.take(CalendarSubject::Task(action));
            tasks.push(action_task(roadmap, (number, phase), action, (uid, &parent), words));
        }
    }
    tasks
}

fn phase_task(roadmap: &Roadmap, (number, phase): (usize, &Phase), uid: String, words: &Words) -> CalendarComponent {
    let stands = |wanted: Status| phase.actions.iter().all(|action| action.status == Some(wanted));
    let over = |action: &Action| matches!(action.status, Some(Status::Done | Status::Dropped));
    let status = match phase.actions.as_slice() {
        [] => Status::Planned,
        _ if stands(Status::Dropped) => Status::Dropped,
        actions if actions.iter().all(over) => Status::Done,
        actions
            if actions
                .iter()
                .all(|action| action.status.unwrap_or_default() == Status::Planned) =>
        {
            Status::Planned
        }
        _ => Status::Started,
    };
    CalendarComponent {
        uid,
        kind: CalendarKind::Task {
            start: None,
            due: phase.due.day(),
            status,
            completed: None,
            parent: None,
        },
        summary: phase_name(phase, number, words),
        description: phase.goal.clone(),
        categories: vec![roadmap.title.clone()],
        has_alarm: false,
        sequence: phase.actions.iter().map(|action| action.history.len()).sum(),
    }
}

fn action_task(
    roadmap: &Roadmap,
    (number, phase): (usize, &Phase),
    action: &Action,
    (uid, parent): (String, &str),
    words: &Words,
) -> CalendarComponent {
    let status = action.status.unwrap_or_default();
    let summary = with_pilot(&action.text, &action.pilot, words);
    let done = action
        .history
        .iter()
        .rev()
        .find(|entry| entry.status == Some(Status::Done));
    CalendarComponent {
        uid,
        kind: CalendarKind::Task {
            start: day_within(&action.first_step, day_written(roadmap)),
            due: action.due.day(),
            status,
            completed: done.and_then(|entry| entry.date.day()),
            parent: Some(parent.to_owned()),
        },
        // Clients have no word of their own for what is stuck.
        summary: match status {
            Status::Stuck => words.calendar_action(&summary, &words.status_name(status.code())),
            _ => summary,
        },
        description: action_description(roadmap, (number, phase), action, words),
        categories: vec![roadmap.title.clone(), phase.title.clone(), action.pillar.clone()],
        has_alarm: action.due.day().is_some() && !matches!(status, Status::Done | Status::Dropped),
        sequence: action.history.len(),
    }
}
