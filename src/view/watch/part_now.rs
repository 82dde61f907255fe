//! The part that runs, as the room is told: its title, its line, what is read aloud, whose turn it is.

use crate::session::{GroupId, State};
use crate::text::{clean, columns};
use crate::view::ViewContext;
use crate::view::entry_summary::group_name;
use crate::view::step_part::{opening_say, part_title};
use crate::words::Words;

/// What the room is told of the open step now; never the text of a part that does not run.
#[derive(Debug, Default)]
pub(super) struct PartTexts {
    /// Empty where no part runs.
    pub(super) title: String,
    /// The part's line for the projector.
    pub(super) shown: String,
    /// What is read aloud: in the first part, the step's own text before it.
    pub(super) say: String,
    /// What the step is for; empty in a later part that has a text of its own.
    pub(super) purpose: String,
}

impl PartTexts {
    pub(super) fn from_state(state: &State, words: &Words) -> Self {
        let Some(step) = state.workshop().steps.get(state.step) else {
            return Self::default();
        };
        let running = state.time.running_part();
        let running = running.and_then(|nth| Some((nth, step.parts.get(nth)?)));
        let purpose = clean(step.purpose.trim()).into_owned();
        let Some((nth, part)) = running else {
            return Self {
                say: clean(step.say.trim()).into_owned(),
                purpose,
                ..Self::default()
            };
        };
        let shown = clean(part.shown.trim()).into_owned();
        let say = match nth {
            0 => clean(&opening_say(step)).into_owned(),
            _ => clean(part.say.trim()).into_owned(),
        };
        let silent = shown.is_empty() && say.is_empty();
        Self {
            title: part_title(state, nth, words),
            purpose: if nth == 0 || silent { purpose } else { String::new() },
            shown,
            say,
        }
    }
}

/// `maintenant : 2 Compétences · à venir : 3 Collecte, 4 Achats`, with numbers alone where names take more than `width`
/// columns; empty where tables take no turns.
pub(super) fn turns_text(state: &State, now: u64, view: ViewContext) -> String {
    let (words, width) = (&view.words, usize::from(view.width));
    let turns = |name: &dyn Fn(GroupId) -> String, between: &str| {
        let speaking = state.time.speaking(now);
        let speaking = speaking.map(|turn| words.watch_speaking(&name(turn.group)));
        let to_come: Vec<String> = state.turns_to_come(now).into_iter().map(name).collect();
        let to_come = (!to_come.is_empty()).then(|| words.watch_to_come(&to_come.join(between)));
        speaking.into_iter().chain(to_come).collect::<Vec<_>>().join(" · ")
    };
    let whole = turns(&|group| group_name(state, group), ", ");
    if columns(&whole) <= width {
        whole
    } else {
        turns(&|group| words.row_table(&group.0.to_string()), " ")
    }
}

/// The tables that speak after this one, `puis 3 Collecte, 4 Achats`, in so many columns; empty after the last.
pub(super) fn next_turns_text(state: &State, now: u64, view: ViewContext) -> String {
    let (words, width) = (&view.words, usize::from(view.width));
    let to_come = state.turns_to_come(now);
    if to_come.is_empty() {
        return String::new();
    }
    let names: Vec<String> = to_come.iter().map(|group| group_name(state, *group)).collect();
    let whole = words.watch_next(&names.join(", "));
    if columns(&whole) <= width {
        return whole;
    }
    let numbers: Vec<String> = to_come
        .iter()
        .map(|group| words.row_table(&group.0.to_string()))
        .collect();
    words.watch_next(&numbers.join(" "))
}
