//! The part of the row that says what runs inside the step, whose turn it is, and what Enter leads to.

use super::ViewContext;
use unicode_segmentation::UnicodeSegmentation;

use crate::session::{ClockReading, ClockStatus, LeadTarget, State, TimerKind};
use crate::words::Words;

use super::step_part::part_title;
use super::time_format::format_countdown;
use crate::text::columns;

/// Columns of a part's title, where the row is too long for all of it.
const SHORT: usize = 12;

/// How much of a part's title is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TitleFit {
    Whole,
    Short,
    None,
}

/// What runs inside the step.
#[derive(Debug)]
pub(super) struct PartStatus {
    /// The part that runs; of one that is over, what Enter leads to.
    title: String,
    /// Its countdown, the turns, a countdown of one's own.
    figures: String,
    /// Its time is over: Enter leads on.
    leads: bool,
    ascii: bool,
}

impl PartStatus {
    /// `None` in a step without parts whose time is not over, before the clock starts, and after the end.
    pub(super) fn from_state(state: &State, now: u64, dial: &ClockReading, view: ViewContext) -> Option<Self> {
        let (words, ascii) = (&view.words, view.palette.ascii);
        if matches!(dial.going, ClockStatus::NotStarted | ClockStatus::Stopped) {
            return None;
        }
        let running = state.time.running_part()?;
        let title = part_title(state, running, words);
        let shown = |title: String, figures: String| Self {
            title,
            figures,
            leads: false,
            ascii,
        };
        let next = state.next_lead(now);
        match dial.timer {
            Some(timer) if timer.kind == TimerKind::Own => {
                return Some(shown(String::new(), words.row_timer(&format_countdown(timer.left))));
            }
            Some(timer) => {
                if let TimerKind::Turn(group) = timer.kind {
                    let table = words.row_table(&group.0.to_string());
                    let speaking = format!("{table} {}", format_countdown(timer.left));
                    return Some(shown(title, with_turns_to_come(state, now, speaking, words)));
                }
                let turn_is_over = state.time.speaking(now).is_some();
                if let (LeadTarget::Turn(group), true) = (next.target, turn_is_over) {
                    let table = words.row_table(&group.0.to_string());
                    return Some(shown(title, lead_text(&table, ascii, words)));
                }
                return Some(shown(title, format_countdown(timer.left)));
            }
            None => {}
        }
        let lead = |title: String| Self {
            title,
            figures: String::new(),
            leads: true,
            ascii,
        };
        match next.target {
            LeadTarget::Turn(group) => {
                let table = words.row_table(&group.0.to_string());
                Some(shown(title, lead_text(&table, ascii, words)))
            }
            LeadTarget::Part(part) => Some(lead(part_title(state, part, words))),
            LeadTarget::Step(step) => {
                let next = state.workshop().steps.get(step)?;
                Some(lead(crate::text::clean(next.short()).into_owned()))
            }
            LeadTarget::End => Some(shown(title, String::new())),
        }
    }

    pub(super) fn text(&self, fit: TitleFit, words: &Words) -> String {
        let title = match fit {
            TitleFit::Whole => self.title.clone(),
            TitleFit::Short => cut_graphemes(&self.title, SHORT),
            TitleFit::None => String::new(),
        };
        if self.leads {
            return lead_text(&title, self.ascii, words).trim_end().to_owned();
        }
        format!("{title} {}", self.figures).trim().to_owned()
    }
}

/// `⏎ Frictions`: what Enter leads to.
fn lead_text(next: &str, ascii: bool, words: &Words) -> String {
    match ascii {
        true => words.row_lead_ascii(next),
        false => words.row_lead(next),
    }
}

/// `T2 0:40, puis T3`.
fn with_turns_to_come(state: &State, now: u64, speaking: String, words: &Words) -> String {
    let to_come: Vec<String> = state
        .turns_to_come(now)
        .iter()
        .map(|group| words.row_table(&group.0.to_string()))
        .collect();
    if to_come.is_empty() {
        speaking
    } else {
        words.row_turns_then(&speaking, &to_come.join(" "))
    }
}

/// A title in so many columns: its place in the row does not move with the words that it has.
fn cut_graphemes(title: &str, most: usize) -> String {
    if columns(title) <= most {
        return title.to_owned();
    }
    let mut kept = String::new();
    for grapheme in title.graphemes(true) {
        if columns(&kept) + columns(grapheme) + 1 > most {
            break;
        }
        kept.push_str(grapheme);
    }
    format!("{}…", kept.trim_end())
}
