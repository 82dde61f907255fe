//! `show --times`: planned against actual, of one session or of many.

use std::path::PathBuf;

use crate::platform::quote_for_shell;
use crate::store::{SessionFolder, sessions_below};
use crate::view::{self, StepTimes};
use crate::workshop::{Minutes, Step, Workshop, usual_minutes};

use super::json::{TimesOutput, print_json};
use super::read::{self, ReadSession};
use super::step_times::{StepDuration, WorkshopTimes};
use super::{Context, Failure};

/// Draws the times of the sessions at and below `paths`; of the session meant, where none is named.
pub(super) fn show_durations(paths: &[PathBuf], json: bool, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let (sessions, all_read) = read_sessions(paths, context)?;
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
    let workshop = &first.session.state().header.workshop;
    let taken = WorkshopTimes::from_workshop(workshop, &kept);
    let steps = match kept.as_slice() {
        [one] => steps_of_one(workshop, one),
        _ => step_rows(workshop, &taken),
    };
    if json {
        let sessions = kept
            .iter()
            .map(|read| read.folder.path().display().to_string())
            .collect();
        print_json(&TimesOutput::new(&workshop.id, sessions, &steps), context)?;
        return if all_read { Ok(()) } else { Err(Failure::NeedsAttention) };
    }
    context.draw(&view::times_lines(&steps, context.view(words)))?;
    next_times(workshop, &taken, &kept, context)?;
    if all_read { Ok(()) } else { Err(Failure::NeedsAttention) }
}

/// The sessions, the latest first, and whether all could be read.
fn read_sessions(paths: &[PathBuf], context: &Context) -> Result<(Vec<ReadSession>, bool), Failure> {
    if paths.is_empty() {
        let folder = super::select_session::select_session(None, context)?;
        return Ok((vec![read::read_session(&folder, context)?], true));
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
        return Ok((vec![read::read_session(folder, context)?], true));
    }
    let mut sessions = Vec::new();
    let mut all_read = true;
    for folder in &folders {
        match read::read_session(folder, context) {
            Ok(read) => sessions.push(read),
            Err(failure) => {
                all_read = false;
                context.insist(&failure.first_line(context));
            }
        }
    }
    sessions.sort_by_cached_key(|read| std::cmp::Reverse(read.session.state().header.created.timestamp()));
    Ok((sessions, all_read))
}

/// Each step of the workshop, as one session had it: further groups' minutes are in what was planned and in what it took.
fn steps_of_one(workshop: &Workshop, read: &ReadSession) -> Vec<StepTimes> {
    let state = read.session.state();
    let step = |(index, step): (usize, &Step)| {
        let of_one = state.time.steps.get(index);
        let open = StepDuration::from_session(read, &step.id).map(|spent| spent.open);
        StepTimes {
            name: step.short().to_owned(),
            planned: of_one.map_or(step.minutes, |planned| planned.first),
            replanned: of_one.map_or(step.minutes, |planned| planned.now),
            usual: open,
            took: open.into_iter().collect(),
        }
    };
    workshop.steps.iter().enumerate().map(step).collect()
}

/// Each step of the workshop, as several sessions had it: further groups' minutes are in neither, so that sessions with
/// few groups and with many can be held to one plan.
fn step_rows(workshop: &Workshop, taken: &WorkshopTimes<'_>) -> Vec<StepTimes> {
    let step = |(step, took): (&Step, &Vec<u64>)| StepTimes {
        name: step.short().to_owned(),
        planned: step.minutes,
        replanned: step.minutes,
        usual: match took.as_slice() {
            [one] => Some(*one),
            took => usual_minutes(took).map(Minutes::ms),
        },
        took: took.clone(),
    };
    workshop.steps.iter().zip(&taken.to_plan).map(step).collect()
}

/// What the next workshop should plan, and how to make it: just what `workshop copy --from-times` would write.
fn next_times(
    workshop: &Workshop,
    taken: &WorkshopTimes<'_>,
    kept: &[&ReadSession],
    context: &Context,
) -> Result<(), Failure> {
    let words = &context.words;
    if kept.iter().all(|read| read.session.state().header.rehearsal) {
        return Ok(());
    }
    let planned = taken.planned();
    let steps = planned.iter().flat_map(|planned| &planned.steps);
    let suggested: Vec<String> = workshop
        .steps
        .iter()
        .zip(steps)
        .filter(|(before, after)| before.minutes != after.minutes)
        .map(|(_, after)| format!("{} {}", after.short(), view::half_minutes(after.minutes, words)))
        .collect();
    let indent = context.indent();
    let say = |text: String| match context.results() {
        view::OutputMode::Screen => context.draw(&view::answer_lines(&text, context.view(words))),
        _ => context.print(&text),
    };
    for sentence in taken.left_out(context) {
        say(sentence)?;
    }
    let list = suggested.join(", ");
    match (kept.len(), suggested.is_empty()) {
        (1, true) => return say(words.times_keep_one()),
        (many, true) => return say(words.times_keep(many)),
        (1, false) => say(words.times_next_one(&list))?,
        (many, false) => say(words.times_next_many(many, &list))?,
    }
    let workshop = &workshop.id;
    let sessions: Vec<String> = kept
        .iter()
        .map(|read| quote_for_shell(&read.folder.path().display().to_string()))
        .collect();
    let command = format!(
        "ctrls workshop copy {workshop} {workshop}-2.toml --from-times {}",
        sessions.join(" ")
    );
    context.tell(&format!("{indent}{}", words.times_copy(&command)));
    Ok(())
}
