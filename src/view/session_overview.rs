//! A session as tables: what it was, what each table has, the timetable, and each table's notes.

use ratatui_core::text::Line;

use crate::session::{GroupId, NoteKind, State};
use crate::text::clean;
use crate::words::Words;

use super::board::note_lines;
use super::group_counts::action_readiness;
use super::layout::{answer_lines, headed_lines};
use super::line_counts::line_counts;
use super::plan::plan_lines;
use super::record_table::{RecordTable, TableColumn};
use super::time_format::WallClock;
use super::{OutputMode, ViewContext};

/// A session's title and facts, what each table has, and its timetable. The facilitator's own remarks are not shown.
pub fn session_overview(state: &State, now: u64, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let counts = line_counts(state, words);
    let title = session_title(state);
    let (mut lines, between) = match view.mode {
        OutputMode::Screen => (headed_lines(&title, &counts, view), " · "),
        OutputMode::Linear | OutputMode::Piped => (vec![Line::from(format!("{}, {counts}", clean(&title)))], ", "),
    };
    let facts = session_facts(state, words).join(between);
    if !facts.is_empty() {
        lines.extend(answer_lines(&facts, view));
    }
    lines.extend(group_tables(state, view));
    if state.header.timed {
        if view.is_screen() {
            lines.push(Line::default());
        }
        lines.extend(plan_lines(state, now, view));
    }
    lines
}

/// One table of a session: its notes, what the room said to it, what it learned. Its actions are in its roadmap.
pub fn session_group(state: &State, group: GroupId, view: ViewContext) -> Vec<Line<'static>> {
    note_lines(state, group, view)
}

fn session_title(state: &State) -> String {
    match state.description.title.as_str() {
        "" => state.workshop().title.clone(),
        title => title.to_owned(),
    }
}

fn session_facts(state: &State, words: &Words) -> Vec<String> {
    let about = &state.description;
    let mut facts: Vec<String> = Vec::new();
    if state.header.timed {
        let started = state.time.started_at().unwrap_or(0);
        facts.push(words.long_day(WallClock::from_state(state).day(started)));
    } else {
        facts.extend(about.held.clone());
    }
    if state.header.rehearsal {
        facts.push(words.standing_rehearsal());
    }
    facts.extend(about.event.as_ref().map(|event| words.show_event(event)));
    facts.extend(about.theme.as_ref().map(|theme| words.show_theme(theme)));
    if !about.facilitators.is_empty() {
        facts.push(words.show_facilitators(&about.facilitators.join(", ")));
    }
    facts.extend(about.participants.map(|count| words.people(count)));
    facts.extend(about.licence.as_ref().map(|licence| words.show_licence(licence)));
    facts
}

fn group_tables(state: &State, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let mut grid = RecordTable::new([
        TableColumn::text(words.head_table()),
        TableColumn::right(words.show_issues()),
        TableColumn::right(words.show_frictions()),
        TableColumn::right(words.show_questions()).droppable(1),
        TableColumn::right(words.show_ideas()),
        TableColumn::right(words.show_actions_ready()),
        TableColumn::aside(),
    ])
    .in_two_lines(&[0], &[6])
    .bold_first_column();
    let mut spoken = Vec::new();
    for group in &state.groups {
        let name = format!("{} {}", group.id.0, clean(&group.name));
        let [issues, frictions, questions, ideas] = NoteKind::ALL.map(|kind| state.notes_of(group.id, kind).count());
        let (ready, actions) = action_readiness(state, group.id);
        let told = words.show_table_linear(
            &name,
            issues,
            frictions,
            questions,
            ideas,
            &words.report_ready_of(ready, actions),
        );
        spoken.push(Line::from(told));
        let [issues, frictions, questions, ideas] = [issues, frictions, questions, ideas].map(|count| {
            if count == 0 {
                "–".to_owned()
            } else {
                count.to_string()
            }
        });
        let actions = if actions == 0 {
            "–".to_owned()
        } else {
            format!("{ready}/{actions}")
        };
        let heads = [
            words.show_issues(),
            words.show_frictions(),
            words.show_questions(),
            words.show_ideas(),
            words.show_actions_ready(),
        ];
        let cells = [&issues, &frictions, &questions, &ideas, &actions];
        let told = heads.iter().zip(cells).filter(|(_, cell)| *cell != "–");
        let told: Vec<String> = told
            .map(|(head, cell)| format!("{} {cell}", head).replace(' ', "\u{a0}"))
            .collect();
        let told = match told.as_slice() {
            [] => words.board_nothing(),
            told => told.join(" · "),
        };
        grid.push([name, issues, frictions, questions, ideas, actions, told]);
    }
    match view.mode {
        OutputMode::Screen => grid.lines(view),
        OutputMode::Linear | OutputMode::Piped => spoken,
    }
}
