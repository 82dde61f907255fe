//! The words for a change, in an output mode.

use crate::check;
use crate::session::Field;
use crate::text::clean;
use crate::view::time_format::{duration_in_words, format_duration, half_minutes, minutes_text};
use crate::view::{OutputMode, WallHour};
use crate::words::Words;

use super::field_change::with_before;
use super::{ChosenNotes, EntryChange, FieldChange, FindingQuestion, GroupDetail, LateStart, id_list, item_text};

/// A part of the line that answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    pub text: String,
    /// Whether it ends with what is to be typed: a stop behind it would be typed too.
    pub ends_with_command: bool,
}

impl Clause {
    pub fn new(text: String) -> Self {
        Self {
            text,
            ends_with_command: false,
        }
    }

    /// A sentence that ends with what is to be typed.
    pub fn with_command(text: String) -> Self {
        Self {
            text,
            ends_with_command: true,
        }
    }
}

/// What is reported of a change, in the parts of one line; none where the mode shows it otherwise.
pub fn change_clauses(change: &EntryChange, words: &Words, mode: OutputMode) -> Vec<Clause> {
    let teller = ChangeWords { words, mode };
    match change {
        EntryChange::Corrected {
            id, is_relinked: false, ..
        } if mode != OutputMode::Piped => {
            vec![Clause::new(
                words.edited(&id.mark.letter().to_string(), &id.to_string()),
            )]
        }
        // A link is said again, and a program reads every text in the same place.
        EntryChange::Corrected { id, links, group, .. } => vec![
            Clause::new(item_text(*id, links, words, mode)),
            Clause::new(group.text()),
            Clause::new(words.edited_link()),
        ],
        EntryChange::Noted { id, links, group } => vec![
            Clause::new(item_text(*id, links, words, mode)),
            Clause::new(group.text()),
        ],
        EntryChange::Turn { group, left, to_come } => {
            let time = teller.countdown(*left);
            let to_come: Vec<String> = to_come.iter().map(|group| group.0.to_string()).collect();
            let time = match to_come.as_slice() {
                [] => time,
                to_come => words.turn_then(&time, &words.list_all(to_come)),
            };
            vec![Clause::new(group.text()), Clause::new(time)]
        }
        change => teller.clause(change).into_iter().collect(),
    }
}

struct ChangeWords<'a> {
    words: &'a Words,
    mode: OutputMode,
}

impl ChangeWords<'_> {
    /// What is reported of a change that has one part.
    fn clause(&self, change: &EntryChange) -> Option<Clause> {
        let words = self.words;
        let text = match change {
            EntryChange::Dropped(note) => {
                let text = words.dropped(&note.id.mark.letter().to_string(), &note.text(words));
                return Some(Clause::with_command(text));
            }
            EntryChange::Merged { from, into } => {
                let names: Vec<String> = from.iter().map(ToString::to_string).collect();
                let text = words.merged(from.len(), &words.list_all(&names), &into.to_string());
                return Some(Clause::with_command(text));
            }
            EntryChange::Bell { rings } => {
                let text = if *rings { words.bell_on() } else { words.bell_off() };
                return Some(Clause::with_command(text));
            }
            EntryChange::ClockStopped { hour } => {
                return Some(Clause::with_command(words.clock_stopped(&hour.to_string())));
            }
            EntryChange::Undone(what) => match self.mode {
                OutputMode::Linear => words.undone_linear(what),
                OutputMode::Screen | OutputMode::Piped => return Some(Clause::with_command(words.undone(what))),
            },
            EntryChange::Redone(what) => words.redone(what),
            EntryChange::RemarkKept => words.remark_where(),
            EntryChange::LessonKept => words.lesson_where(),
            EntryChange::ObservationKept => words.observation_noted(),
            EntryChange::Moved { .. } | EntryChange::Renamed(_) | EntryChange::Themed { .. } => self.moved_text(change),
            EntryChange::Chosen { count, kind, groups } => {
                let letter = kind.map_or_else(String::new, |kind| kind.letter().to_string());
                let kept: Vec<String> = groups.iter().map(|group| self.chosen_text(group)).collect();
                words.chosen(*count, &letter, &kept.join(self.mode.separator()))
            }
            EntryChange::RoadmapText { .. } | EntryChange::RoadmapFields { .. } => self.roadmap_text(change),
            EntryChange::Phase { phase, before } => with_before(phase.text(words), before.as_deref(), words),
            EntryChange::Action(id) => id.to_string(),
            EntryChange::Field(field) if field.beside.leaves_out(self.mode) => return None,
            EntryChange::Field(field) => field.text(words),
            EntryChange::ActionPhase {
                phase,
                is_ready,
                beside,
            } => match (beside.leaves_out(self.mode), is_ready) {
                (true, false) => return None,
                (true, true) => words.ready_now(),
                (false, true) => words.action_ready(&phase.title_text(words)),
                (false, false) => phase.title_text(words),
            },
            EntryChange::PhaseChanged { beside, .. } if beside.leaves_out(self.mode) => return None,
            EntryChange::PhaseChanged { phase, before, .. } => {
                let before = before.as_ref().map(|before| before.title_text(words));
                with_before(phase.title_text(words), before.as_deref(), words)
            }
            EntryChange::Ready => words.ready_now(),
            EntryChange::Question(question) => return question.text(words).map(Clause::new),
            EntryChange::GroupAdded { .. }
            | EntryChange::GroupClosed { .. }
            | EntryChange::GroupChanged { .. }
            | EntryChange::GroupPicked(_) => self.group_text(change),
            EntryChange::KindPicked(kind) => words.kind_picked(kind.name()),
            change => self.time_text(change)?,
        };
        Some(Clause::new(text))
    }

    fn moved_text(&self, change: &EntryChange) -> String {
        let words = self.words;
        match change {
            EntryChange::Moved { ids, to, from } => match (ids.as_slice(), from) {
                ([one], Some(from)) => words.moved_from(&one.to_string(), &to.behind_table(), &from.text()),
                _ => {
                    let names: Vec<String> = ids.iter().map(ToString::to_string).collect();
                    words.moved(ids.len(), &words.list_all(&names), &to.behind_table())
                }
            },
            EntryChange::Renamed(names) => {
                let renamed = names
                    .iter()
                    .map(|(old, new)| words.became(&old.to_string(), &new.to_string()));
                renamed.collect::<Vec<_>>().join(" ")
            }
            EntryChange::Themed { name: Some(name), ids } => words.themed(&clean(name), &id_list(ids)),
            EntryChange::Themed { name: None, ids } => words.unthemed(&id_list(ids)),
            _ => String::new(),
        }
    }

    fn chosen_text(&self, chosen: &ChosenNotes) -> String {
        let (words, ids) = (self.words, id_list(&chosen.ids));
        let kept = match self.mode {
            OutputMode::Linear => words.chosen_linear(chosen.group.0, &ids),
            OutputMode::Screen | OutputMode::Piped => words.chosen_one(chosen.group.0, &ids),
        };
        match chosen.replaced {
            Some(old) => words.changed(&kept, &old.to_string()),
            None => kept,
        }
    }

    fn roadmap_text(&self, change: &EntryChange) -> String {
        let words = self.words;
        match change {
            EntryChange::RoadmapText { group, field, before } => {
                let what = match field {
                    Field::Title => words.roadmap_title(group.0),
                    _ => words.roadmap_stake(group.0),
                };
                format!("{}.", with_before(what, before.as_deref(), words))
            }
            EntryChange::RoadmapFields {
                group,
                fields,
                is_alone,
            } => {
                let field_text = |field: &FieldChange| {
                    if *is_alone {
                        field.text(words)
                    } else {
                        field.named_text(words)
                    }
                };
                let told = fields.iter().filter(|field| !field.beside.leaves_out(self.mode));
                match told.map(field_text).collect::<Vec<_>>().as_slice() {
                    [] => words.roadmap_named(group.0),
                    fields => words.roadmap_fields(group.0, &fields.join(", ")),
                }
            }
            _ => String::new(),
        }
    }

    fn group_text(&self, change: &EntryChange) -> String {
        let words = self.words;
        match change {
            EntryChange::GroupAdded {
                group,
                axis: Some(axis),
            } => words.group_added_axis(&group.text(), axis),
            EntryChange::GroupAdded { group, axis: None } => words.group_added(&group.text()),
            EntryChange::GroupClosed { group, notes } => words.group_closed(&group.text(), *notes),
            EntryChange::GroupChanged {
                group,
                name_before,
                details,
            } => {
                let name = match name_before {
                    Some(before) => words.group_renamed(&group.text(), before),
                    None => group.text(),
                };
                let details: Vec<String> = details.iter().map(|detail| detail.text(words)).collect();
                match details.as_slice() {
                    [] => words.group_same(&name),
                    details => words.group_now(&name, &details.join(", ")),
                }
            }
            EntryChange::GroupPicked(group) => group.text(),
            _ => String::new(),
        }
    }

    /// What is reported of steps, the plan, timers and the clock.
    fn time_text(&self, change: &EntryChange) -> Option<String> {
        let words = self.words;
        let minutes = |minutes| minutes_text(minutes, words);
        Some(match change {
            EntryChange::StepLeft { step, spent, planned } => {
                words.step_left(step, &self.duration(*spent), &self.duration(*planned))
            }
            EntryChange::StepReopened { step, meanwhile: None } => words.step_reopened(step),
            EntryChange::StepReopened {
                step,
                meanwhile: Some((ids, kind)),
            } => {
                let names: Vec<String> = ids.iter().map(ToString::to_string).collect();
                let typed = words.typed_meanwhile(ids.len(), &words.list_all(&names), &names.join(" "), kind.name());
                format!("{} {typed}", words.step_reopened(step))
            }
            EntryChange::TimeAdded { step, minutes: added } => words.time_added(&clean(step), &minutes(*added)),
            EntryChange::PlanAccepted { end } => words.plan_accepted(&end.to_string()),
            EntryChange::PlanKept { end } => words.plan_kept(&end.to_string()),
            EntryChange::Promised {
                end,
                before: Some(before),
            } => words.promised_before(&end.to_string(), &before.to_string()),
            EntryChange::Promised { end, before: None } => words.promised(&end.to_string()),
            EntryChange::TimerPart { title, left } => words.timer_part(&clean(title), &self.duration(*left)),
            EntryChange::TimerSet(ms) => words.timer_set(&self.duration(*ms)),
            EntryChange::TimerStopped => words.timer_none(),
            EntryChange::TurnBack {
                group,
                left: Some(left),
            } => words.back_turn(group.0, &self.countdown(*left)),
            EntryChange::TurnBack { group, left: None } => words.back_turn_over(group.0),
            EntryChange::PartBack {
                title,
                left: Some(left),
            } => words.back_part(title, &self.countdown(*left)),
            EntryChange::PartBack { title, left: None } => words.back_part_over(title),
            EntryChange::ClockStarted { hour, promised, late } => self.started_text(*hour, *promised, *late),
            EntryChange::PauseCounted { last, left } => {
                let last = self.duration(*last);
                match left.over_ms() {
                    0 => words.pause_counted_left(&last, &self.duration(left.left_ms())),
                    over => words.pause_counted_over(&last, &self.duration(over)),
                }
            }
            EntryChange::ClockGoesOn { lasted, promised } => {
                words.clock_goes_on(&self.duration(*lasted), &promised.to_string())
            }
            _ => return None,
        })
    }

    fn started_text(&self, hour: WallHour, promised: WallHour, late: Option<LateStart>) -> String {
        let words = self.words;
        let (hour, promised) = (hour.to_string(), promised.to_string());
        let Some(late) = late else {
            return words.started(&hour, &promised);
        };
        let minutes = |minutes| minutes_text(minutes, words);
        let (left, whole) = (minutes(late.left), half_minutes(late.whole, words));
        if late.margin.is_zero() {
            words.started_late(&hour, &promised, &left, &whole)
        } else if late.spare.is_zero() {
            words.started_margin_spent(&hour, &promised, &left, &whole, &minutes(late.margin))
        } else {
            words.started_margin_left(&hour, &promised, &left, &whole, &minutes(late.spare))
        }
    }

    /// `4:12`; in words in linear mode.
    fn duration(&self, ms: u64) -> String {
        match self.mode {
            OutputMode::Linear => duration_in_words(ms, self.words),
            OutputMode::Screen | OutputMode::Piped => format_duration(ms),
        }
    }

    /// What is left of a countdown, as the row has it: a second that has begun is still there.
    fn countdown(&self, ms: u64) -> String {
        self.duration(ms.div_ceil(1000) * 1000)
    }
}

impl GroupDetail {
    /// `axe « Transmettre » (avant : Habiter)`.
    pub fn text(&self, words: &Words) -> String {
        match self {
            Self::Participants {
                now: Some(now),
                before: Some(before),
            } => words.people_before(*now, *before),
            Self::Participants {
                now: Some(now),
                before: None,
            } => words.people(*now),
            Self::Participants { now: None, before } => {
                let before = before.map(|before| words.people(before));
                with_before(words.people_none(), before.as_deref(), words)
            }
            Self::Axis { now, before } => {
                let now = match now.as_str() {
                    "" => words.axis_none(),
                    axis => words.axis_now(&clean(axis)),
                };
                with_before(now, Some(before.as_str()).filter(|before| !before.is_empty()), words)
            }
            Self::Backgrounds { now, before } => {
                let now = match now.as_str() {
                    "" => words.backgrounds_none(),
                    backgrounds => words.backgrounds_now(&clean(backgrounds)),
                };
                with_before(now, Some(before.as_str()).filter(|before| !before.is_empty()), words)
            }
        }
    }
}

impl FindingQuestion {
    fn text(&self, words: &Words) -> Option<String> {
        match self {
            Self::Inventory(finding) => check::inline_question(finding, words),
            Self::Clash(finding) => check::inline_clash(finding, words),
            Self::Whole(finding) => Some(check::question_text(finding, words)),
        }
    }
}
