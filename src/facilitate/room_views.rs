//! What the room looks at, as `view` draws it for this room, and what is left to do in it. Pure.

use std::path::Path;

use ratatui_core::text::Line;

use crate::check;
use crate::platform::quote_for_shell;
use crate::session::{Command, EntryKind, GroupId, InputKind, NoteKind, State};
use crate::text::{clean, columns};
use crate::view::{self, FlowText, OutputMode, ViewContext};
use crate::workshop::{CollectedKind, Step};

use super::room_context::RoomContext;
use super::{group_check, names, slash};

/// A row of an answer.
pub(super) struct AnswerRow {
    /// What opens an item of a list, `– ` or `12. `: its further rows stand under its text.
    opening: String,
    text: String,
}

/// One answer: two columns in on a screen, wrapped there under itself; as it is elsewhere.
pub(crate) fn answer_text(room: &RoomContext<'_>, text: impl Into<String>) -> FlowText {
    answer_rows(room, plain_rows(&text.into()))
}

fn plain_rows(text: &str) -> Vec<AnswerRow> {
    let row = |line: &str| AnswerRow {
        opening: String::new(),
        text: line.to_owned(),
    };
    text.lines().map(row).collect()
}

fn answer_rows(room: &RoomContext<'_>, rows: Vec<AnswerRow>) -> FlowText {
    let view = room.view();
    Box::new(move |width| {
        let lines = rows.iter().flat_map(|AnswerRow { opening, text }| match view.mode {
            OutputMode::Screen => {
                let next = " ".repeat(2 + columns(opening));
                view::hanging_lines("  ", &next, &format!("{opening}{text}"), view.with_width(width))
            }
            OutputMode::Linear | OutputMode::Piped => vec![Line::from(clean(&format!("{opening}{text}")).into_owned())],
        });
        lines.collect()
    })
}

/// A ruled title, and a sentence below it.
pub(super) fn titled_text(room: &RoomContext<'_>, title: String, rest: String) -> FlowText {
    let view = room.view();
    let below = answer_text(room, rest);
    Box::new(move |width| {
        let mut lines = match view.mode {
            OutputMode::Screen => vec![view::rule_line(&title, "", view.with_width(width))],
            OutputMode::Linear | OutputMode::Piped => vec![Line::from(clean(&title).into_owned())],
        };
        lines.extend(below(width));
        lines
    })
}

/// A drawing of the session as it is now, laid out anew at each width.
fn redrawn_view(
    room: &RoomContext<'_>,
    draw: impl Fn(&State, ViewContext) -> Vec<Line<'static>> + Send + 'static,
) -> FlowText {
    let state = room.session.shared_state();
    let view = room.view();
    Box::new(move |width| draw(&state, view.with_width(width)))
}

/// The same of what shows the clock, the plan and the tables alone: however many are kept, the notes are not kept with
/// each.
fn redrawn_clock_view(
    room: &RoomContext<'_>,
    draw: impl Fn(&State, ViewContext) -> Vec<Line<'static>> + Send + 'static,
) -> FlowText {
    let state = room.state().without_items();
    let view = room.view();
    Box::new(move |width| draw(&state, view.with_width(width)))
}

pub(super) fn step_opened(room: &RoomContext<'_>) -> FlowText {
    let rows = room.size.1;
    redrawn_clock_view(room, move |state, view| view::step_opened(state, rows, view))
}

pub(super) fn instruction_view(room: &RoomContext<'_>) -> FlowText {
    redrawn_clock_view(room, view::said_again)
}

pub(super) fn all_texts_view(room: &RoomContext<'_>) -> FlowText {
    redrawn_clock_view(room, view::said_in_full)
}

pub(super) fn part_started_view(room: &RoomContext<'_>) -> FlowText {
    redrawn_clock_view(room, view::part_started_lines)
}

pub(super) fn tips_view(room: &RoomContext<'_>) -> FlowText {
    let tips = room
        .state()
        .workshop()
        .steps
        .get(room.state().step)
        .map(|step| step.tips.clone());
    let tips = tips.unwrap_or_default();
    if tips.is_empty() {
        return answer_text(room, room.words.no_tips());
    }
    let opening = if room.mode == OutputMode::Screen { "– " } else { "" };
    let row = |text: String| AnswerRow {
        opening: opening.to_owned(),
        text,
    };
    answer_rows(room, tips.into_iter().map(row).collect())
}

/// What a part of a step says, to be read aloud.
pub(super) fn read_aloud(room: &RoomContext<'_>, text: &str) -> FlowText {
    let text = text.to_owned();
    let view = room.view();
    Box::new(move |width| view::read_aloud_lines(&text, view.with_width(width)))
}

pub(super) fn proposal_view(room: &RoomContext<'_>) -> FlowText {
    let rows = room.size.1;
    redrawn_clock_view(room, move |state, view| view::proposal_in_window(state, rows, view))
}

pub(super) fn board_view(room: &RoomContext<'_>, group: GroupId) -> FlowText {
    redrawn_view(room, move |state, view| view::board_lines(state, group, view))
}

pub(super) fn ranking_view(room: &RoomContext<'_>) -> FlowText {
    redrawn_view(room, view::ranking_lines)
}

pub(super) fn plan_view(room: &RoomContext<'_>) -> FlowText {
    let ms = room.ms;
    redrawn_clock_view(room, move |state, view| view::plan_lines(state, ms, view))
}

pub(super) fn commands_view(room: &RoomContext<'_>) -> FlowText {
    let view = room.view();
    Box::new(move |width| slash::command_list(view.with_width(width)))
}

pub(super) fn help_view(room: &RoomContext<'_>, command: Option<Command>) -> FlowText {
    match command {
        None => commands_view(room),
        Some(command) => {
            let view = room.view();
            Box::new(move |width| slash::command_help(command, view.with_width(width)))
        }
    }
}

/// The questions that a roadmap leaves open, to be read out: the three that weigh most, or all.
pub(super) fn check_view(room: &RoomContext<'_>, group: GroupId, all: bool) -> FlowText {
    let state = room.state();
    let words = room.words;
    let findings = group_check::group_findings(state, group);
    let name = names::group_name(state, group);
    let questions = check::room_questions(&findings, words);
    if questions.is_empty() {
        return answer_text(room, words.check_nothing(&name));
    }
    let shown = if all { questions.len() } else { questions.len().min(3) };
    let more = questions.len() - shown;
    let head = if more > 0 || shown == 3 && !all {
        words.check_head(&name, shown)
    } else {
        words.check_all(&name, shown)
    };
    let mut rows = plain_rows(&head);
    let numbered = questions.into_iter().take(shown).zip(1..);
    rows.extend(numbered.map(|(text, number)| AnswerRow {
        opening: format!("{number}. "),
        text,
    }));
    if more > 0 {
        rows.extend(plain_rows(&match room.mode {
            OutputMode::Linear => words.check_more_linear(more),
            OutputMode::Screen | OutputMode::Piped => words.check_more(more),
        }));
    }
    answer_rows(room, rows)
}

/// On leaving the roadmaps' step: how many questions each group has to settle, as the end of the session counts them.
pub(super) fn to_settle(room: &RoomContext<'_>) -> Option<FlowText> {
    let state = room.state();
    let counts: Vec<String> = state
        .open_groups()
        .map(|group| {
            let open = check::to_settle(&group_check::group_findings(state, group.id));
            let told = room.words.group_to_settle(&names::group_name(state, group.id), open);
            match room.mode {
                // A table and its count are not parted.
                OutputMode::Screen => told.replace(' ', "\u{a0}"),
                OutputMode::Linear | OutputMode::Piped => told,
            }
        })
        .collect();
    (!counts.is_empty()).then(|| answer_text(room, room.words.to_settle(&counts.join(room.mode.separator()))))
}

/// Which groups kept nothing of what `step` collects.
pub(super) fn kept_nothing(room: &RoomContext<'_>, step: &Step) -> Option<FlowText> {
    let state = room.state();
    let words = room.words;
    let kind = NoteKind::collected(step.collects)?;
    let without: Vec<GroupId> = state.groups_without_kept(kind).map(|group| group.id).collect();
    if without.is_empty() {
        return None;
    }
    // The example names what could be kept: the note with the most dots, else the first.
    let examples: Vec<String> = without
        .iter()
        .filter_map(|group| Some(state.heaviest_note(*group, kind)?.id.to_string()))
        .take(3)
        .collect();
    let all = without.len() == state.open_groups().count();
    let tables: Vec<String> = without.iter().map(|group| group.0.to_string()).collect();
    let tables = words.list_all(&tables);
    let told = match (all, examples.is_empty()) {
        (true, true) => return None,
        (true, false) => words.nobody_kept(InputKind::from(kind).name(), &examples.join(" ")),
        (false, true) => words.some_kept_nothing_bare(without.len(), &tables),
        (false, false) => words.some_kept_nothing(without.len(), &tables, &examples.join(" ")),
    };
    Some(answer_text(room, told))
}

/// What is left before the end: a sentence when `/finish` should be asked twice.
pub(super) fn left_to_do(room: &RoomContext<'_>) -> Option<String> {
    let state = room.state();
    let words = room.words;
    if state.reopened {
        return None;
    }
    let steps = state.workshop().steps.len().saturating_sub(state.step + 1);
    let dial = state.time.reading_at(room.ms);
    let minutes = u64::try_from(dial.end)
        .unwrap_or(0)
        .saturating_sub(room.ms)
        .div_ceil(60_000);
    let silent: Vec<String> = state
        .silent_groups()
        .map(|group| names::group_name(state, group.id))
        .collect();
    match (steps, silent.as_slice()) {
        (0, []) => without_actions(room),
        (0, silent) => Some(words.finish_silent(&silent.join(", "))),
        (steps, []) => Some(words.finish_early(steps, minutes)),
        (steps, silent) => Some(words.finish_early_silent(steps, minutes, &silent.join(", "))),
    }
}

/// In the last step, while there is time left: the open tables whose roadmap has no action yet, said before the end.
fn without_actions(room: &RoomContext<'_>) -> Option<String> {
    let state = room.state();
    let left = state.time.reading_at(room.ms).left.left_ms();
    if left == 0 {
        return None;
    }
    let collects_actions = |step: &Step| step.collects == CollectedKind::Roadmap;
    if !state.workshop().steps.iter().any(collects_actions) || !room.clock_runs() {
        return None;
    }
    let tables: Vec<String> = state
        .groups_without_action()
        .map(|group| group.id.0.to_string())
        .collect();
    let time = names::countdown_text(room, left);
    let list = room.words.list_all(&tables);
    (!tables.is_empty()).then(|| room.words.finish_no_action(tables.len(), &time, &list))
}

/// The end of a session: its figures, its roadmaps, and what to do next.
pub(super) fn finished_view(room: &RoomContext<'_>, folder: &Path) -> FlowText {
    let (ms, folder, files) = (room.ms, folder.display().to_string(), roadmap_files(room));
    redrawn_view(room, move |state, view| {
        view::end_of_session(state, ms, &folder, &files, view)
    })
}

/// The file of each group's roadmap, as the journal has it.
fn roadmap_files(room: &RoomContext<'_>) -> Vec<String> {
    let mut files: Vec<(GroupId, String)> = Vec::new();
    for entry in room.session.entries() {
        if let Some(EntryKind::RoadmapWritten { group, file, .. }) = entry.known_kind() {
            files.retain(|(known, _)| known != group);
            let name = file.strip_prefix("roadmaps/").unwrap_or(file);
            files.push((*group, name.to_owned()));
        }
    }
    files.sort();
    files.into_iter().map(|(_, file)| file).collect()
}

/// Where a room is that is returned to: the step, the table, the last note, and the open re-plan, because Enter
/// accepts it.
pub(super) fn where_we_are(room: &RoomContext<'_>) -> FlowText {
    let (words, state) = (*room.words, room.state());
    let mut told = words.you_were(state.active.0);
    if let Some(id) = state.last
        && let Some(text) = state.text(state.current_id(id))
    {
        told = format!(
            "{told} {}",
            words.last_note(&state.current_id(id).to_string(), &names::cut_text(text, 40))
        );
    }
    let below = answer_text(room, told);
    let (view, rows) = (room.view(), room.size.1);
    let state = state.without_items();
    Box::new(move |width| {
        let view = view.with_width(width);
        let mut lines = vec![view::step_resumed(&state, view)];
        lines.extend(below(width));
        if state.time.proposal.is_some() {
            lines.extend(view::proposal_in_window(&state, rows, view));
        }
        lines
    })
}

/// Before the clock is started: where all is saved, and what can be done meanwhile. `latest`: `watch` finds the session
/// by itself.
pub(super) fn waiting_view(room: &RoomContext<'_>, folder: &str, latest: bool) -> FlowText {
    let words = room.words;
    let watch = "ctrls watch".to_owned();
    let lines = [
        words.saved_in(folder),
        words.name_a_table(),
        words.for_the_projector(&if latest {
            watch
        } else {
            format!("{watch} {}", quote_for_shell(folder))
        }),
        words.clock_waits(),
    ];
    answer_text(room, lines.join("\n"))
}
