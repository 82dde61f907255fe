//! What is answered to an act once it is on the disk. Pure.

use std::collections::BTreeMap;

use crate::check;
use crate::session::{Entry, EntryKind, Field, GroupId, Id, IdKind, NoteKind, Notice, State};
use crate::terminal::OutputChannel;
use crate::view::{FlowText, OutputMode};

use super::room_context::RoomContext;
use super::state_before::StateBefore;
use super::{answer_clash, answer_fields, answer_groups, answer_time, names, notice_text, room_views};

/// What is said of an act that was carried out; `room` is the room after it.
pub(crate) fn answer_entry(
    room: &RoomContext<'_>,
    before: &StateBefore,
    entry: &Entry,
    asides: &[Notice],
) -> Vec<(OutputChannel, FlowText)> {
    let mut out = Vec::new();
    let mut add = |voice: OutputChannel, said: FlowText| out.push((voice, said));
    // A day that fills a field is said by the answer itself.
    let filled = matches!(entry.kind, EntryKind::ItemSet { .. } | EntryKind::RoadmapSet { .. });
    let said_by_it = |aside: &&Notice| filled && matches!(aside, Notice::Day { field, .. } if field.is_date());
    let apart: Vec<Field> = asides.iter().filter_map(|aside| told_of(aside, room.mode)).collect();
    let mut asides: Vec<String> = asides
        .iter()
        .filter(|aside| !said_by_it(aside))
        .filter_map(|aside| notice_text::notice_sentence(aside, room.words))
        .collect();
    if let (EntryKind::ActionAdded { id, .. }, OutputMode::Piped) = (&entry.kind, room.mode) {
        asides.extend(answer_clash::action_clash(room, *id));
    }
    match act_sentences(room, before, entry, &apart) {
        Some(mut parts) => {
            // A program reads the answer alone: what is told beside it goes beside it.
            let mut below = String::new();
            if room.mode == OutputMode::Piped {
                parts.extend(piped_text(room.state(), entry));
            } else if parts.iter().any(|part| part.contains('\n')) {
                // Behind the last of several lines it would seem to be about that one.
                let alone = asides
                    .iter()
                    .map(|aside| names::join_parts(room, &[names::standalone_text(aside)]));
                below.extend(alone.map(|aside| format!("\n{aside}")));
            } else {
                parts.extend(asides.iter().cloned());
            }
            add(
                OutputChannel::Answer,
                room_views::answer_text(room, names::join_parts(room, &parts) + &below),
            );
            if room.mode == OutputMode::Piped {
                // On a line of its own it names what it is about.
                let about = parts.first().map(|name| name.split(' ').next().unwrap_or_default());
                for aside in &asides {
                    let told = match about.filter(|name| name.parse::<Id>().is_ok()) {
                        Some(id) => format!("{id} · {aside}"),
                        None => names::standalone_text(aside),
                    };
                    add(OutputChannel::Aside, room_views::answer_text(room, told));
                }
            }
        }
        None => {
            for aside in &asides {
                add(
                    OutputChannel::Answer,
                    room_views::answer_text(room, names::join_parts(room, &[names::standalone_text(aside)])),
                );
            }
        }
    }
    for (voice, said) in views_after(room, before, entry) {
        add(voice, said);
    }
    out
}

/// The field of which what is told says all there is to say: the answer need not say it too. A program reads the
/// answer alone, and gets every field that holds something there.
fn told_of(aside: &Notice, mode: OutputMode) -> Option<Field> {
    match aside {
        Notice::NoDay { field, .. } | Notice::DoubtfulDay { field, .. } => Some(*field),
        _ if mode == OutputMode::Piped => None,
        Notice::PastDay { field, .. } => Some(*field),
        Notice::Day { field, .. } => Some(*field).filter(|field| !field.is_date()),
        Notice::NoFirstDay { .. } | Notice::DayAlone { .. } => Some(Field::FirstStep),
        Notice::PhaseOpened { .. } => Some(Field::Phase),
        _ => None,
    }
}

/// The answer itself, in the parts of one line; the fields `apart` are told beside it.
fn act_sentences(room: &RoomContext<'_>, before: &StateBefore, entry: &Entry, apart: &[Field]) -> Option<Vec<String>> {
    let state = room.state();
    let words = room.words;
    let one = |text: String| Some(vec![text]);
    match &entry.kind {
        EntryKind::NoteAdded(added) => Some(names::note_opening(room, added.id)),
        EntryKind::RemarkAdded(added) => {
            let mut parts = names::note_opening(room, added.id);
            parts.push(words.remark_where());
            Some(parts)
        }
        EntryKind::LessonAdded(added) => {
            let mut parts = names::note_opening(room, added.id);
            parts.push(words.lesson_where());
            Some(parts)
        }
        EntryKind::ActionAdded { id, .. } => Some(action_parts(room, *id, apart)),
        EntryKind::ObservationAdded { .. } => one(words.observation_noted()),
        EntryKind::NoteEdited(added) => {
            let mut parts = vec![words.edited(&id_letter(added.id), &added.id.to_string())];
            // A link is said again, and a program reads every text in the same place.
            if !added.links.is_empty() || room.mode == OutputMode::Piped {
                parts = names::note_opening(room, added.id);
                parts.push(words.edited_link());
            }
            if added.id.mark == IdKind::Action {
                parts.extend(inventory_question(room, added.id));
            }
            Some(parts)
        }
        EntryKind::NoteDropped { id } => one(words.dropped(&id_letter(*id), &names::quoted_note(room, *id))),
        EntryKind::NotesMerged { into, from } => {
            let from: Vec<String> = from.iter().map(Id::to_string).collect();
            let joined = names::list_texts(room.words, &from);
            one(words.merged(from.len(), &joined, &into.to_string()))
        }
        EntryKind::NoteMoved { moves, to } => one(answer_groups::moved_answer(room, before, moves, *to)),
        EntryKind::VotesCounted { votes } => {
            let mut ids: Vec<Id> = votes.iter().map(|vote| state.current_id(vote.id)).collect();
            ids.dedup();
            Some(vec![votes_told(room, before, &ids)])
        }
        EntryKind::ThemeNamed { name, ids } => {
            let ids: Vec<String> = ids.iter().map(|id| state.current_id(*id).to_string()).collect();
            one(match name {
                Some(name) => words.themed(name, &ids.join(", ")),
                None => words.unthemed(&ids.join(", ")),
            })
        }
        EntryKind::NotesChosen { ids } => one(chosen_text(room, before, ids)),
        EntryKind::RoadmapSet { fields } => Some(answer_fields::roadmap_set(room, before, entry, fields, apart)),
        EntryKind::PhaseAdded { phase, .. } => one(answer_fields::phase_named(
            room,
            entry.group.unwrap_or(state.active),
            *phase,
        )),
        EntryKind::PhasePicked { phase } => one(answer_fields::phase_named(
            room,
            entry.group.unwrap_or(state.active),
            *phase,
        )),
        EntryKind::ItemSet { item, fields, .. } => {
            Some(answer_fields::item_set(room, before, entry, *item, fields, apart))
        }
        EntryKind::StepOpened { back: false, .. } => match state.workshop().steps.get(before.step) {
            // A clock that stood: nothing was left behind.
            Some(step) if before.step != state.step => one(words.step_left(
                step.short(),
                &names::duration_text(room, before.spent),
                &names::duration_text(room, state.time.steps.get(before.step).map_or(0, |plan| plan.now.ms())),
            )),
            _ => None,
        },
        EntryKind::StepOpened { back: true, .. } => one(answer_time::reopened_answer(room, before)),
        EntryKind::TimeAdded { step, minutes } => {
            let name = state.workshop().steps.iter().find(|known| known.id == *step);
            let name = name.map_or(step.as_str(), crate::workshop::Step::short);
            one(words.time_added(name, &names::minutes_text(room, *minutes)))
        }
        EntryKind::PlanChanged { .. } => one(words.plan_accepted(&names::end_hour(room))),
        EntryKind::PlanKept => one(words.plan_kept(&names::end_hour(room))),
        EntryKind::GroupAdded { id, .. } => {
            let group = state.group(*id)?;
            one(match group.axis.as_deref().filter(|axis| !axis.is_empty()) {
                Some(axis) => words.group_added_axis(&names::group_name(state, *id), axis),
                None => words.group_added(&names::group_name(state, *id)),
            })
        }
        EntryKind::GroupChanged { id, closed, .. } => one(answer_groups::group_changed(room, before, *id, *closed)),
        EntryKind::SessionDescribed(described) => match (&described.end, described.bell) {
            (Some(_), _) => one(answer_time::promised_answer(room, before)),
            (None, Some(on)) => one(if on { words.bell_on() } else { words.bell_off() }),
            (None, None) => None,
        },
        EntryKind::GroupPicked => one(names::group_name(state, state.active)),
        EntryKind::KindPicked { kind } => one(words.kind_picked(kind.name())),
        EntryKind::TimerSet { .. } => answer_time::timer_answer(room, &entry.kind),
        EntryKind::ClockStarted { .. } => one(answer_time::started_answer(room)),
        EntryKind::Paused { last: None, .. } => one(words.clock_stopped(&names::hour_text(room, entry.ms))),
        EntryKind::Paused { last: Some(last), .. } => one(answer_time::pause_counted(room, *last)),
        EntryKind::Resumed { ago } => {
            let lasted = before.paused.unwrap_or(0).saturating_sub(*ago);
            one(words.clock_goes_on(&names::duration_text(room, lasted), &names::promised_hour(room)))
        }
        EntryKind::Undone { .. } => {
            let told = match room.mode {
                OutputMode::Linear => words.undone_linear(&before.undone),
                _ => words.undone(&before.undone),
            };
            one(with_votes(room, before, told))
        }
        EntryKind::Redone { .. } => one(with_votes(room, before, words.redone(&before.undone))),
        EntryKind::LineKept
        | EntryKind::SessionLeft
        | EntryKind::Reopened
        | EntryKind::Finished
        | EntryKind::RoadmapWritten { .. }
        | EntryKind::Unknown { .. } => None,
    }
}

/// What follows the answer: an instruction, a re-plan.
fn views_after(room: &RoomContext<'_>, before: &StateBefore, entry: &Entry) -> Vec<(OutputChannel, FlowText)> {
    let state = room.state();
    let words = room.words;
    let mut out: Vec<(OutputChannel, FlowText)> = Vec::new();
    let proposes = state.time.proposal.is_some()
        && matches!(
            entry.kind,
            // What stands again has to be seen before it is accepted.
            EntryKind::Undone { .. }
                | EntryKind::Redone { .. }
                | EntryKind::StepOpened { .. }
                | EntryKind::ClockStarted { .. }
                | EntryKind::TimeAdded { .. }
                | EntryKind::Resumed { .. }
                | EntryKind::Paused {
                    last: Some(_),
                    stays: false
                }
        );
    if let EntryKind::StepOpened { back, .. } = &entry.kind {
        if before.proposed && state.time.proposal.is_none() {
            out.push((OutputChannel::Aside, room_views::answer_text(room, words.plan_lapsed())));
        }
        if !back {
            if let Some(step) = state.workshop().steps.get(before.step).filter(|step| step.keep) {
                out.extend(room_views::kept_nothing(room, step).map(|said| (OutputChannel::Aside, said)));
            }
            if state.workshop().steps.get(before.step).map(|step| step.collects)
                == Some(crate::workshop::CollectedKind::Roadmap)
            {
                out.extend(room_views::to_settle(room).map(|said| (OutputChannel::Aside, said)));
            }
            out.push((OutputChannel::Aside, room_views::step_opened(room)));
        }
    }
    let opens = matches!(entry.kind, EntryKind::ClockStarted { .. }) && before.stood;
    if opens {
        out.push((OutputChannel::Aside, room_views::step_opened(room)));
    }
    // The proposal stands within the instruction, where nothing pushes the title away; a program has it on the stream of
    // the answers instead.
    let within =
        room.mode != OutputMode::Piped && (opens || matches!(entry.kind, EntryKind::StepOpened { back: false, .. }));
    if proposes && !within {
        let told = room.mode != OutputMode::Screen;
        let voice = if told {
            OutputChannel::Answer
        } else {
            OutputChannel::Aside
        };
        out.push((voice, room_views::proposal_view(room)));
    }
    if let EntryKind::TimerSet {
        part: Some(part),
        turn: None,
        back: false,
        ..
    } = &entry.kind
    {
        out.extend(part_started(room, *part).map(|said| (OutputChannel::Aside, said)));
    }
    out
}

/// What a part shows when it starts; a program is told what is read aloud alone.
fn part_started(room: &RoomContext<'_>, part: usize) -> Option<FlowText> {
    if room.mode != OutputMode::Piped {
        return Some(room_views::part_started_view(room));
    }
    let state = room.state();
    let step = state.workshop().steps.get(state.step)?;
    let said = step.parts.get(part).filter(|part| !part.say.is_empty())?;
    Some(room_views::read_aloud(room, &said.say))
}

/// The text that a pipe's answer repeats.
fn piped_text(state: &State, entry: &Entry) -> Option<String> {
    let id = match &entry.kind {
        EntryKind::NoteAdded(added)
        | EntryKind::NoteEdited(added)
        | EntryKind::RemarkAdded(added)
        | EntryKind::LessonAdded(added) => added.id,
        EntryKind::ActionAdded { id, .. } => *id,
        _ => return None,
    };
    state.text(id).map(str::to_owned)
}

fn id_letter(id: Id) -> String {
    id.mark.letter().to_string()
}

/// `A1 ← I2 · 1 Confiance · Rassurer : prête`, and the question of an inventory.
fn action_parts(room: &RoomContext<'_>, id: Id, apart: &[Field]) -> Vec<String> {
    let state = room.state();
    let mut parts = names::note_opening(room, id);
    // A program reads the text in this place.
    if room.mode != OutputMode::Piped {
        if apart.contains(&Field::Phase) {
            parts.extend(room_views::is_ready(state, id).then(|| room.words.ready_now()));
        } else {
            parts.extend(phase_and_readiness(room, state, id));
        }
        parts.extend(inventory_question(room, id));
        parts.extend(answer_clash::action_clash(room, id));
    }
    parts
}

fn phase_and_readiness(room: &RoomContext<'_>, state: &State, id: Id) -> Option<String> {
    let action = state.actions.get(&id)?;
    let phase = names::phase_title(room, action.group, action.phase);
    Some(if room_views::is_ready(state, id) {
        room.words.action_ready(&phase)
    } else {
        phase
    })
}

/// An inventory gets its question at once, and stops nobody.
fn inventory_question(room: &RoomContext<'_>, id: Id) -> Option<String> {
    let state = room.state();
    let group = state.actions.get(&id)?.group;
    let findings = room_views::group_findings(state, group);
    let name = id.to_string();
    let about = findings.iter().filter(|finding| finding.id.as_deref() == Some(&name));
    about
        .filter_map(|finding| check::inline_question(finding, room.words))
        .next()
}

/// With the counts as they are again, where counts were taken back or brought back.
fn with_votes(room: &RoomContext<'_>, before: &StateBefore, told: String) -> String {
    let votes = votes_told(room, before, &before.recounted);
    match room.mode {
        _ if votes.is_empty() => told,
        OutputMode::Piped => format!("{told} · {}", votes.replace('\n', " · ")),
        OutputMode::Screen | OutputMode::Linear => format!("{told}\n{votes}"),
    }
}

/// The counts of the groups concerned, by rank; a count that changed says the old one.
fn votes_told(room: &RoomContext<'_>, before: &StateBefore, counted: &[Id]) -> String {
    let state = room.state();
    let mut groups: Vec<(GroupId, NoteKind)> = counted
        .iter()
        .filter_map(|id| Some((state.note(*id)?.group, id.mark.note()?)))
        .collect();
    groups.sort();
    groups.dedup();
    let several = groups.iter().any(|(group, _)| *group != groups[0].0);
    let told: Vec<String> = groups
        .iter()
        .map(|&(group, kind)| {
            // A count that is none any more is told as long as it says the old one.
            let is_told = |id: &Id| before.votes.contains_key(id) && counted.contains(id);
            let mut notes: Vec<_> = state
                .notes_of(group, kind)
                .filter_map(|note| Some((note.votes.or(is_told(&note.id).then_some(0))?, note.id)))
                .collect();
            notes.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
            let dots: Vec<String> = notes
                .iter()
                .map(|&(dots, id)| {
                    match before
                        .votes
                        .get(&id)
                        .filter(|old| **old != dots && counted.contains(&id))
                    {
                        Some(&old) => names::dots_before(room, id, dots, old),
                        None => names::dots_text(room, id, dots),
                    }
                })
                .collect();
            let dots = names::joined_plain(room, &dots);
            if several {
                room.words.group_votes(group.0, &dots)
            } else {
                dots
            }
        })
        .collect();
    told.join("\n")
}

fn chosen_text(room: &RoomContext<'_>, before: &StateBefore, ids: &[Id]) -> String {
    let state = room.state();
    let mut kept: BTreeMap<GroupId, Vec<String>> = BTreeMap::new();
    for id in ids.iter().map(|id| state.current_id(*id)) {
        if let Some(note) = state.note(id) {
            kept.entry(note.group).or_default().push(id.to_string());
        }
    }
    let kept: Vec<String> = kept
        .iter()
        .map(|(group, ids)| {
            let kept = match room.mode {
                OutputMode::Linear => room.words.chosen_linear(group.0, &ids.join(", ")),
                _ => room.words.chosen_one(group.0, &ids.join(", ")),
            };
            match before.kept.get(group) {
                Some(old) => room.words.changed(&kept, &old.to_string()),
                None => kept,
            }
        })
        .collect();
    let first = ids.first().map(|id| state.current_id(*id));
    let kind = first.map_or_else(String::new, id_letter);
    room.words.chosen(ids.len(), &kind, &names::joined_plain(room, &kept))
}
