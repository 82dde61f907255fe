//! `show --times`: planned against actual, of one session or of many.

use std::path::PathBuf;

use crate::facilitate::names::quoted;
use crate::session::State;
use crate::store::{SessionFolder, sessions_below};
use crate::view::{self, StepTimes};
use crate::workshop::{Minutes, Workshop, set_aside, usual};

use super::read::{self, ReadSession};
use super::{Context, Failure};

/// Draws the times of the sessions at and below `paths`; of the session meant, where none is named.
pub(super) fn show(paths: &[PathBuf], context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let (sessions, all_read) = sessions(paths, context)?;
    let one = sessions.len() == 1;
    let mut kept: Vec<&ReadSession> = Vec::new();
    for read in &sessions {
        let header = &read.session.state().header;
        let shown = read.folder.path().display().to_string();
        let workshop = kept
            .first()
            .map_or(&header.workshop, |first| &first.session.state().header.workshop);
        if !header.timed {
            context.tell(&words.workshop_times_untimed(&shown));
        } else if header.workshop.id != workshop.id {
            context.tell(&words.times_other(&shown, &header.workshop.title));
        } else if header.rehearsal && !one {
            context.tell(&words.workshop_times_rehearsal(&shown));
        } else {
            kept.push(read);
        }
    }
    let Some(first) = kept.first() else {
        return Err(Failure::usage(words.times_none()));
    };
    let steps = steps(&first.session.state().header.workshop, &kept);
    let lines = if context.linear() {
        view::times_linear(&steps, words)
    } else {
        view::times(&steps, words, context.width(), context.palette)
    };
    context.draw(&lines)?;
    next(&steps, &kept, context)?;
    if all_read { Ok(()) } else { Err(Failure::Look) }
}

/// The sessions, the latest first, and whether all could be read.
fn sessions(paths: &[PathBuf], context: &Context) -> Result<(Vec<ReadSession>, bool), Failure> {
    if paths.is_empty() {
        let folder = super::which::session(None, context)?;
        return Ok((vec![read::session(&folder, context)?], true));
    }
    let mut folders: Vec<SessionFolder> = Vec::new();
    for path in paths {
        let found = sessions_below(SessionFolder::at(path).path());
        if found.folders.is_empty() {
            return Err(Failure::usage(context.words.not_a_session(&path.display().to_string())));
        }
        folders.extend(found.folders);
    }
    folders.dedup_by(|one, other| one.path() == other.path());
    if let [folder] = folders.as_slice() {
        return Ok((vec![read::session(folder, context)?], true));
    }
    let mut sessions = Vec::new();
    let mut all_read = true;
    for folder in &folders {
        match read::session(folder, context) {
            Ok(read) => sessions.push(read),
            Err(failure) => {
                all_read = false;
                context.insist(&failure.first_line(context));
            }
        }
    }
    sessions.sort_by_cached_key(|read| {
        let created = read.session.state().header.created.parse::<jiff::Timestamp>();
        std::cmp::Reverse(created.ok())
    });
    Ok((sessions, all_read))
}

/// Each step of the workshop, as these sessions had it.
fn steps(workshop: &Workshop, kept: &[&ReadSession]) -> Vec<StepTimes> {
    let one = match kept {
        [one] => Some(one.session.state()),
        _ => None,
    };
    let step = |(index, step): (usize, &crate::workshop::Step)| {
        let took: Vec<u64> = kept.iter().filter_map(|read| spent(read, &step.id)).collect();
        let of_one = one.and_then(|state| state.time.steps.get(index));
        StepTimes {
            name: step.short().to_owned(),
            planned: of_one.map_or(step.minutes, |planned| planned.first),
            replanned: of_one.map_or(step.minutes, |planned| planned.now),
            usual: match took.as_slice() {
                [one] => Some(*one),
                took => usual(took).map(Minutes::ms),
            },
            took,
        }
    };
    workshop.steps.iter().enumerate().map(step).collect()
}

/// How long a step was open, in ms; nothing when it was never closed.
fn spent(read: &ReadSession, id: &str) -> Option<u64> {
    let state: &State = read.session.state();
    let index = state.workshop().steps.iter().position(|step| step.id == id)?;
    let now = read.session.entries().last()?.ms;
    let closed = state.finished || state.step > index;
    let spent = state.time.spent(index, now);
    (closed && spent > 0).then_some(spent)
}

/// What the next workshop should plan, and how to make it.
fn next(steps: &[StepTimes], kept: &[&ReadSession], context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    if kept.iter().all(|read| read.session.state().header.rehearsal) {
        return Ok(());
    }
    let suggested = |step: &StepTimes| {
        let usually = usual(&[step.usual?])?;
        (usually != step.planned).then(|| format!("{} {}", step.name, view::halves(usually, words)))
    };
    let suggested: Vec<String> = steps.iter().filter_map(suggested).collect();
    let indent = if context.linear() { "" } else { "  " };
    let say = |text: String| match context.results() {
        view::Register::Screen => context.draw(&view::answer(&text, context.width(), context.palette)),
        _ => context.print(&text),
    };
    for step in steps.iter().filter(|step| set_aside(&step.took) > 0) {
        say(words.workshop_times_aside(&step.name, set_aside(&step.took)))?;
    }
    let list = suggested.join(", ");
    match (kept.len(), suggested.is_empty()) {
        (1, true) => return say(words.times_keep_one()),
        (many, true) => return say(words.times_keep(many)),
        (1, false) => say(words.times_next_one(&list))?,
        (many, false) => say(words.times_next_many(many, &list))?,
    }
    let workshop = &kept[0].session.state().header.workshop.id;
    let sessions: Vec<String> = kept
        .iter()
        .map(|read| quoted(&read.folder.path().display().to_string()))
        .collect();
    let command = format!(
        "ctrls workshop copy {workshop} {workshop}-2.toml --from-times {}",
        sessions.join(" ")
    );
    context.tell(&format!("{indent}{}", words.times_copy(&command)));
    Ok(())
}
