//! What the room looks at, and how its sentences stand: names, hours, the drawings of `view` for this room. Pure.

use std::path::Path;

use ratatui_core::text::Line;

use crate::check;
use crate::roadmap;
use crate::session::{Act, Entry, Field, Going, GroupId, Id, Mark, NoteKind, Picked, State, Told, Value};
use crate::text::clean;
use crate::view::{self, Alarm, Register, Said};
use crate::words::Words;
use crate::workshop::{Collects, Minutes, Step};

use super::turn::{Room, text_of};
use super::{slash, told};

/// One answer: two columns in on a screen, wrapped there under itself; as it is elsewhere.
pub(crate) fn line(room: &Room<'_>, text: impl Into<String>) -> Said {
    let text = text.into();
    let (register, palette) = (room.register, room.palette);
    Box::new(move |width| match register {
        Register::Screen => text
            .lines()
            .flat_map(|line| view::answer(line, width, palette))
            .collect(),
        _ => text.lines().map(|line| Line::from(clean(line).into_owned())).collect(),
    })
}

/// A ruled title, and a sentence below it.
pub(super) fn titled(room: &Room<'_>, title: String, rest: String) -> Said {
    let (register, palette) = (room.register, room.palette);
    let below = line(room, rest);
    Box::new(move |width| {
        let mut lines = match register {
            Register::Screen => vec![view::rule(&title, "", width, palette)],
            _ => vec![Line::from(clean(&title).into_owned())],
        };
        lines.extend(below(width));
        lines
    })
}

/// `F4 ← E2`, then the group.
pub(super) fn opening(room: &Room<'_>, id: Id) -> Vec<String> {
    let state = room.state();
    let links: Vec<String> = links_of(state, id).iter().map(Id::to_string).collect();
    let links = links.join(", ");
    let name = match (links.as_str(), room.register) {
        ("", _) => id.to_string(),
        (links, Register::Linear) => room.words.answers_linear(&id.to_string(), links),
        (links, _) => format!("{id} ← {links}"),
    };
    let group = group_of(state, id).unwrap_or(state.active);
    vec![name, group_name(state, group)]
}

fn links_of(state: &State, id: Id) -> Vec<Id> {
    let links = match id.mark {
        Mark::Action => state.actions.get(&id).map(|action| action.links.clone()),
        _ => state.notes.get(&id).map(|note| note.links.clone()),
    };
    let mut names: Vec<Id> = links.unwrap_or_default().iter().map(|link| state.name(*link)).collect();
    names.retain(|name| text_of(state, *name).is_some());
    names.dedup();
    names
}

/// The parts of one answer.
pub(super) fn joined(room: &Room<'_>, parts: &[String]) -> String {
    match room.register {
        Register::Linear => {
            let text = parts.join(", ");
            // Behind what is to be typed a stop would be typed too.
            let typed = text.rsplit([':', '?']).next().map(str::trim).unwrap_or_default();
            if text.ends_with(['.', '?', '!', '\n']) || typed.starts_with('/') || typed.contains('=') {
                text
            } else {
                format!("{text}.")
            }
        }
        _ => parts.join(" · "),
    }
}

/// What is told beside an answer, where it stands alone: with a capital, as a sentence has it.
pub(super) fn alone(aside: &str) -> String {
    let mut signs = aside.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => String::new(),
    }
}

/// Parts within a sentence.
pub(super) fn joined_plain(room: &Room<'_>, parts: &[String]) -> String {
    parts.join(if room.register == Register::Linear {
        ", "
    } else {
        " · "
    })
}

/// Whose a note, action, remark or lesson is.
pub(super) fn group_of(state: &State, id: Id) -> Option<GroupId> {
    let id = state.name(id);
    match id.mark {
        Mark::Action => state.actions.get(&id).map(|action| action.group),
        Mark::Remark => state.remarks.get(&id).map(|saying| saying.group),
        Mark::Lesson => state.lessons.get(&id).map(|saying| saying.group),
        _ => state.notes.get(&id).map(|note| note.group),
    }
}

/// `1 Confiance`.
pub(super) fn group_name(state: &State, group: GroupId) -> String {
    let name = state.group(group).map_or("", |group| group.name.as_str());
    format!("{} {name}", group.0).trim_end().to_owned()
}

/// The title of a phase; a phase without one has its number.
pub(super) fn phase_title(room: &Room<'_>, group: GroupId, phase: u32) -> String {
    let title = phase_own_title(room.state(), group, phase);
    if title.is_empty() {
        room.words.phase_untitled(phase)
    } else {
        title
    }
}

/// The title that was given to a phase; empty where none was.
pub(super) fn phase_own_title(state: &State, group: GroupId, phase: u32) -> String {
    let at = usize::try_from(phase).unwrap_or_default().wrapping_sub(1);
    let phase = state.drafts.get(&group).and_then(|draft| draft.phases.get(at));
    phase
        .and_then(|phase| phase.fields.get(&Field::Title))
        .map(Value::joined)
        .unwrap_or_default()
}

/// The name of a kind in files: what a message selects on.
pub(super) fn kind(kind: Picked) -> &'static str {
    match kind {
        Picked::Issue => "issue",
        Picked::Friction => "friction",
        Picked::Question => "question",
        Picked::Idea => "idea",
        Picked::Action => "action",
        Picked::Remark => "remark",
    }
}

/// Whether an action is ready.
pub(super) fn is_ready(state: &State, id: Id) -> bool {
    let name = id.to_string();
    let Some(action) = state.actions.get(&id) else {
        return false;
    };
    let roadmap = roadmap::build(state, action.group);
    roadmap
        .phases
        .iter()
        .flat_map(|phase| &phase.actions)
        .any(|action| action.id == name && check::is_ready(action))
}

/// The first `most` columns of a text, cut at a word.
pub(super) fn cut(text: &str, most: usize) -> String {
    view::cut(&clean(text), most)
}

pub(super) fn dots(room: &Room<'_>, id: Id, dots: u32) -> String {
    match room.register {
        Register::Linear => room.words.dots_linear(&id.to_string(), dots),
        _ => format!("{id} ●{dots}"),
    }
}

pub(super) fn dots_before(room: &Room<'_>, id: Id, now: u32, before: u32) -> String {
    room.words.dots_before(&dots(room, id, now), before)
}

/// `4:12`; in words in linear mode.
pub(super) fn duration(room: &Room<'_>, ms: u64) -> String {
    match room.register {
        Register::Linear => view::duration_in_words(ms, room.words),
        _ => view::duration(ms),
    }
}

/// `4:12`, for who has no room yet.
pub(crate) fn duration_of(_words: &Words, ms: u64) -> String {
    view::duration(ms)
}

/// `2,5 min`.
pub(super) fn minutes(room: &Room<'_>, minutes: Minutes) -> String {
    view::minutes(minutes, room.words)
}

/// The hour on the wall at a moment of the session.
pub(super) fn hour(room: &Room<'_>, ms: u64) -> String {
    view::hour(room.state(), i64::try_from(ms).unwrap_or(i64::MAX))
}

/// The hour promised.
pub(super) fn promised(room: &Room<'_>) -> String {
    view::hour(room.state(), room.state().time.at(room.ms).promised)
}

/// The hour of the end as it comes.
pub(super) fn end(room: &Room<'_>) -> String {
    view::hour(room.state(), room.state().time.at(room.ms).end)
}

/// A day in words.
pub(super) fn day(room: &Room<'_>, day: jiff::civil::Date) -> String {
    view::day_short(day, room.words)
}

/// Whether the clock runs.
pub(super) fn runs(room: &Room<'_>) -> bool {
    room.state().time.at(room.ms).going == Going::Running
}

pub(super) fn prompt(room: &Room<'_>) -> Line<'static> {
    view::prompt(room.state(), room.words, room.size.0, room.palette, room.register)
}

pub(super) fn folder_prompt(room: &Room<'_>) -> Line<'static> {
    Line::from(room.words.folder_prompt())
}

pub(super) fn row(room: &Room<'_>, alarm: Option<&Alarm>) -> Line<'static> {
    view::row(room.state(), room.ms, alarm, room.words, room.size.0, room.palette)
}

pub(super) fn window_title(room: &Room<'_>) -> String {
    view::window_title(room.state(), room.ms, room.words)
}

pub(super) fn row_in_words(room: &Room<'_>) -> Said {
    view::said(view::row_in_words(room.state(), room.ms, room.words))
}

/// The times that linear mode tells between two moments.
pub(super) fn time_told(room: &Room<'_>, before: u64, now: u64) -> Vec<String> {
    view::time_told(room.state(), before, now, room.words)
}

pub(super) fn step_opened(room: &Room<'_>) -> Said {
    let state = room.state().clone();
    let (ms, palette, register, rows) = (room.ms, room.palette, room.register, room.size.1);
    let words = Words::new(room.words.language());
    Box::new(move |width| view::step_opened(&state, ms, &words, width, rows, palette, register))
}

pub(super) fn instruction(room: &Room<'_>) -> Said {
    let state = room.state().clone();
    let (ms, palette, register) = (room.ms, room.palette, room.register);
    let words = Words::new(room.words.language());
    Box::new(move |width| view::step_opened(&state, ms, &words, width, u16::MAX, palette, register))
}

pub(super) fn tips(room: &Room<'_>) -> Said {
    let tips = room
        .state()
        .workshop()
        .steps
        .get(room.state().step)
        .map(|step| step.tips.clone());
    let tips = tips.unwrap_or_default();
    if tips.is_empty() {
        return line(room, room.words.no_tips());
    }
    let tips: Vec<String> = tips
        .iter()
        .map(|tip| match room.register {
            Register::Screen => format!("– {tip}"),
            _ => tip.clone(),
        })
        .collect();
    line(room, tips.join("\n"))
}

/// What a part of a step says, to be read aloud.
pub(super) fn aloud(room: &Room<'_>, text: &str) -> Said {
    let text = text.to_owned();
    let (palette, register) = (room.palette, room.register);
    let words = Words::new(room.words.language());
    Box::new(move |width| view::aloud(&text, &words, width, palette, register))
}

pub(super) fn proposal(room: &Room<'_>) -> Said {
    let state = room.state().clone();
    let (palette, register) = (room.palette, room.register);
    let words = Words::new(room.words.language());
    Box::new(move |width| view::proposal(&state, &words, width, palette, register))
}

pub(super) fn board(room: &Room<'_>, group: GroupId) -> Said {
    let state = room.state().clone();
    let (palette, register) = (room.palette, room.register);
    let words = Words::new(room.words.language());
    Box::new(move |width| view::board(&state, group, &words, width, palette, register))
}

pub(super) fn ranking(room: &Room<'_>) -> Said {
    let state = room.state().clone();
    let (palette, register) = (room.palette, room.register);
    let words = Words::new(room.words.language());
    Box::new(move |width| view::ranking(&state, &words, width, palette, register))
}

pub(super) fn plan(room: &Room<'_>) -> Said {
    let state = room.state().clone();
    let (ms, palette, register) = (room.ms, room.palette, room.register);
    let words = Words::new(room.words.language());
    Box::new(move |width| view::plan(&state, ms, &words, width, palette, register))
}

pub(super) fn commands(room: &Room<'_>) -> Said {
    let (palette, register) = (room.palette, room.register);
    let words = Words::new(room.words.language());
    Box::new(move |width| slash::list(&words, width, palette, register))
}

pub(super) fn help(room: &Room<'_>, command: Option<&str>) -> Said {
    match command {
        None => commands(room),
        Some(command) => {
            let (palette, register, command) = (room.palette, room.register, command.to_owned());
            let words = Words::new(room.words.language());
            Box::new(move |width| slash::help(&command, &words, width, palette, register))
        }
    }
}

/// The questions that a roadmap leaves open, to be read out: the three that weigh most, or all.
pub(super) fn check(room: &Room<'_>, group: GroupId, all: bool) -> Said {
    let state = room.state();
    let words = room.words;
    let findings = check::check_against(&roadmap::build(state, group), check::Against::of(state.workshop()));
    let name = group_name(state, group);
    let questions = check::for_the_room(&findings, words);
    if questions.is_empty() {
        return line(room, words.check_nothing(&name));
    }
    let shown = if all { questions.len() } else { questions.len().min(3) };
    let more = questions.len() - shown;
    let head = if more > 0 || shown == 3 && !all {
        words.check_head(&name, shown)
    } else {
        words.check_all(&name, shown)
    };
    let mut lines = vec![head];
    lines.extend(
        questions
            .iter()
            .take(shown)
            .zip(1..)
            .map(|(question, number)| format!("{number}. {question}")),
    );
    if more > 0 {
        lines.push(words.check_more(more));
    }
    line(room, lines.join("\n"))
}

/// On leaving the roadmaps' step: how many questions each group leaves open.
pub(super) fn open_questions(room: &Room<'_>) -> Option<Said> {
    let state = room.state();
    let counts: Vec<String> = state
        .open_groups()
        .map(|group| {
            let findings = check::check_against(&roadmap::build(state, group.id), check::Against::of(state.workshop()));
            room.words.group_open_questions(
                &group_name(state, group.id),
                check::for_the_room(&findings, room.words).len(),
            )
        })
        .collect();
    (!counts.is_empty()).then(|| line(room, room.words.open_questions(&joined_plain(room, &counts))))
}

/// Which groups kept nothing of what `step` collects.
pub(super) fn kept_nothing(room: &Room<'_>, step: &Step) -> Option<Said> {
    let state = room.state();
    let words = room.words;
    let kind = match step.collects {
        Collects::Issue => NoteKind::Issue,
        Collects::Friction => NoteKind::Friction,
        Collects::Question => NoteKind::Question,
        Collects::Idea => NoteKind::Idea,
        Collects::Roadmap | Collects::Nothing => return None,
    };
    let without: Vec<GroupId> = state
        .open_groups()
        .map(|group| group.id)
        .filter(|group| !state.notes_of(*group, kind).any(|note| note.kept))
        .collect();
    if without.is_empty() {
        return None;
    }
    // The example names what could be kept: the note with the most dots, else the first.
    let examples: Vec<String> = without
        .iter()
        .filter_map(|group| {
            let most = state
                .notes_of(*group, kind)
                .max_by_key(|note| (note.votes.unwrap_or(0), std::cmp::Reverse(note.id)))?;
            Some(most.id.to_string())
        })
        .take(3)
        .collect();
    let all = without.len() == state.open_groups().count();
    let tables: Vec<String> = without.iter().map(|group| group.0.to_string()).collect();
    let tables = match tables.as_slice() {
        [most @ .., last] if !most.is_empty() => words.list_and(&most.join(", "), last),
        tables => tables.join(", "),
    };
    let told = match (all, examples.is_empty()) {
        (true, true) => return None,
        (true, false) => words.nobody_kept(self::kind(kind.into()), &examples.join(" ")),
        (false, true) => words.some_kept_nothing_bare(without.len(), &tables),
        (false, false) => words.some_kept_nothing(without.len(), &tables, &examples.join(" ")),
    };
    Some(line(room, told))
}

/// What is left before the end: a sentence when `/finish` should be asked twice.
pub(super) fn left_to_do(room: &Room<'_>) -> Option<String> {
    let state = room.state();
    let words = room.words;
    if state.reopened {
        return None;
    }
    let steps = state.workshop().steps.len().saturating_sub(state.step + 1);
    let dial = state.time.at(room.ms);
    let minutes = u64::try_from(dial.end)
        .unwrap_or(0)
        .saturating_sub(room.ms)
        .div_ceil(60_000);
    let silent: Vec<String> = state
        .groups
        .iter()
        .filter(|group| !has_a_line(state, group.id))
        .map(|group| group_name(state, group.id))
        .collect();
    match (steps, silent.as_slice()) {
        (0, []) => None,
        (0, silent) => Some(words.finish_silent(silent.len(), &silent.join(", "))),
        (steps, _) => Some(words.finish_early(steps, minutes)),
    }
}

/// A line is a note, an action, a remark or a lesson that stands.
fn has_a_line(state: &State, group: GroupId) -> bool {
    state.notes.values().any(|note| note.group == group && !note.dropped)
        || state.actions_of(group).next().is_some()
        || state
            .remarks
            .values()
            .any(|saying| saying.group == group && !saying.dropped)
        || state
            .lessons
            .values()
            .any(|saying| saying.group == group && !saying.dropped)
}

/// The end of a session: its figures, its roadmaps, and what to do next.
pub(super) fn finished(room: &Room<'_>, folder: &Path) -> Said {
    let state = room.state().clone();
    let (ms, palette, register) = (room.ms, room.palette, room.register);
    let words = Words::new(room.words.language());
    let folder = folder.display().to_string();
    let files = files(room);
    Box::new(move |width| view::end_of_session(&state, ms, &folder, &files, &words, width, palette, register))
}

/// The file of each group's roadmap, as the journal has it.
fn files(room: &Room<'_>) -> Vec<String> {
    let mut files: Vec<(GroupId, String)> = Vec::new();
    for entry in room.session.entries() {
        if let Act::RoadmapWritten { group, file, .. } = &entry.act {
            files.retain(|(known, _)| known != group);
            let name = file.strip_prefix("roadmaps/").unwrap_or(file);
            files.push((*group, name.to_owned()));
        }
    }
    files.sort();
    files.into_iter().map(|(_, file)| file).collect()
}

/// What is answered where there was nothing to do.
pub(super) fn nothing_done(room: &Room<'_>, asides: &[Told]) -> Said {
    let asides: Vec<String> = asides
        .iter()
        .filter(|aside| **aside != Told::Already)
        .filter_map(|aside| told::sentence(aside, room.words))
        .map(|aside| joined(room, &[alone(&aside)]))
        .collect();
    let text = if asides.is_empty() {
        room.words.already()
    } else {
        asides.join("\n")
    };
    line(room, text)
}

/// The name of what was noted, for the sentence that it waits for the disk.
pub(super) fn noted_name(room: &Room<'_>, entry: &Entry) -> String {
    match &entry.act {
        Act::NoteAdded(added) | Act::RemarkAdded(added) | Act::LessonAdded(added) => added.id.to_string(),
        Act::ActionAdded { id, .. } => id.to_string(),
        _ => room.words.this_line(),
    }
}

/// A path as a shell takes it.
pub(crate) fn quoted(path: &str) -> String {
    let plain = |sign: char| sign.is_alphanumeric() || "/._-+:,@".contains(sign);
    if !path.is_empty() && path.chars().all(plain) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', "'\\''"))
    }
}

/// Where a room is that is returned to: the step, the table, the last note, and the re-plan that stands, because Enter
/// accepts it.
pub(super) fn where_we_are(room: &Room<'_>) -> Said {
    let words = Words::new(room.words.language());
    let state = room.state().clone();
    let mut told = words.you_were(state.active.0);
    if let Some(id) = state.last
        && let Some(text) = text_of(&state, state.name(id))
    {
        told = format!(
            "{told} {}",
            words.last_note(&state.name(id).to_string(), &cut(text, 40))
        );
    }
    let below = line(room, told);
    let (palette, register) = (room.palette, room.register);
    Box::new(move |width| {
        let mut lines = vec![view::step_resumed(&state, &words, width, palette, register)];
        lines.extend(below(width));
        if state.time.proposal.is_some() {
            lines.extend(view::proposal(&state, &words, width, palette, register));
        }
        lines
    })
}

/// Before the clock is started: where all is saved, and what can be done meanwhile.
pub(super) fn waiting(room: &Room<'_>, folder: &str) -> Said {
    let words = room.words;
    let lines = [
        words.saved_in(folder),
        words.name_a_table(),
        words.for_the_projector(&quoted(folder)),
        words.clock_waits(),
    ];
    line(room, lines.join("\n"))
}
