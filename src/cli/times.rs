//! What the steps of a workshop really took, out of sessions.

use std::path::PathBuf;

use crate::store::SessionFolder;
use crate::view::workshop::figure;
use crate::workshop::{Minutes, Workshop, set_aside, usual};

use super::read::{self, ReadSession};
use super::{Context, Failure};

/// The workshop with the times that these sessions took, and what changes told.
///
/// # Errors
/// When a session cannot be read, or none of them measured a step of this workshop.
pub(super) fn retimed(workshop: &Workshop, sessions: &[PathBuf], context: &Context) -> Result<Workshop, Failure> {
    let words = &context.words;
    let mut took: Vec<Vec<u64>> = vec![Vec::new(); workshop.steps.len()];
    let mut counted = 0;
    for path in sessions {
        let read = read::session(&SessionFolder::at(path), context)?;
        let header = &read.session.state().header;
        let shown = path.display().to_string();
        if !header.timed {
            context.tell(&words.workshop_times_untimed(&shown));
        } else if header.rehearsal {
            context.tell(&words.workshop_times_rehearsal(&shown));
        } else {
            counted += 1;
            for (times, step) in took.iter_mut().zip(&workshop.steps) {
                times.extend(spent(&read, &step.id));
            }
        }
    }
    let minutes: Vec<Option<Minutes>> = took.iter().map(|times| usual(times)).collect();
    if minutes.iter().all(Option::is_none) {
        return Err(Failure::Usage(words.workshop_times_none()));
    }
    let retimed = workshop.retimed(&minutes);
    let mut same = true;
    for (before, after) in workshop.steps.iter().zip(&retimed.steps) {
        if before.minutes != after.minutes {
            same = false;
            let (from, to) = (figure(words, before.minutes), figure(words, after.minutes));
            context.tell(&words.workshop_times_step(after.short(), &from, &to));
        }
    }
    if same {
        context.tell(&words.workshop_times_same());
    } else if workshop.minutes != retimed.minutes {
        let (from, to) = (figure(words, workshop.minutes), figure(words, retimed.minutes));
        context.tell(&words.workshop_times_whole(&from, &to));
    }
    for (step, times) in workshop
        .steps
        .iter()
        .zip(&took)
        .filter(|(_, times)| set_aside(times) > 0)
    {
        context.tell(&words.workshop_times_aside(step.short(), set_aside(times)));
    }
    context.tell(&words.workshop_times_rests(counted));
    Ok(retimed)
}

/// How long a step was open, in ms, what further groups added left out; nothing when it was never closed.
fn spent(read: &ReadSession, id: &str) -> Option<u64> {
    let state = read.session.state();
    let index = state.workshop().steps.iter().position(|step| step.id == id)?;
    let now = read.session.entries().last()?.ms;
    let closed = state.finished || state.step > index;
    let spent = state.time.spent(index, now);
    let added = state.workshop().steps[index].added(state.open_groups().count());
    (closed && spent > 0).then(|| spent.saturating_sub(added.ms()))
}
