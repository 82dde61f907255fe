//! The sessions below a folder, one a row.

use ratatui_core::text::Line;

use crate::text::clean;
use crate::words::Words;

use super::record_table::{RecordTable, TableColumn};
use super::{OutputMode, ViewContext};

/// One session of a list.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// The day on which it was held, or when as people said it; empty where that is not known.
    pub day: String,
    /// Its title, else the name of its folder.
    pub title: String,
    pub folder: String,
    /// What it holds; `None` where that could not be read.
    pub holds: Option<SessionContents>,
    pub standing: SessionStatus,
}

/// What a session holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionContents {
    /// Tables, closed ones too.
    pub tables: usize,
    pub notes: usize,
    /// How long it lasted; `None` where its lines have no times.
    pub minutes: Option<u64>,
}

/// How a session stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionStatus {
    Finished,
    /// Left or cut short: it can be resumed.
    Interrupted,
    /// Held open by a process.
    Running,
    /// Not a real one.
    Rehearsal,
    /// Read, but for some lines; the first of them.
    Damaged(usize),
    /// Not a journal that can be read; the line, where one is to blame.
    Unreadable(Option<usize>),
    /// Written by another version: this format is needed.
    Newer(String),
}

/// The sessions of a list, one a row.
pub fn session_lines(listed: &[SessionRow], view: ViewContext) -> Vec<Line<'static>> {
    match view.mode {
        OutputMode::Screen => session_table(listed, view),
        OutputMode::Linear | OutputMode::Piped => sessions_linear(listed, &view.words),
    }
}

fn session_table(listed: &[SessionRow], view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let mut grid = RecordTable::new([
        TableColumn::left(words.head_date()),
        TableColumn::text(words.head_session()),
        TableColumn::right(words.head_tables()).droppable(1),
        TableColumn::right(words.head_notes()),
        TableColumn::right(words.head_min()),
        TableColumn::left(words.head_standing()),
        TableColumn::left(words.head_folder()).droppable(0),
        TableColumn::aside(),
    ])
    .in_two_lines(&[0, 1], &[7, 5]);
    for one in listed {
        let figure = |figure: Option<usize>| figure.map_or_else(|| "–".to_owned(), |figure| figure.to_string());
        let holds = one.holds;
        let minutes = holds.and_then(|holds| holds.minutes);
        grid.push([
            date_text(one),
            title_text(one, listed),
            figure(holds.map(|holds| holds.tables)),
            figure(holds.map(|holds| holds.notes)),
            minutes.map_or_else(|| "–".to_owned(), |minutes| minutes.to_string()),
            status_text(&one.standing, words),
            one.folder.clone(),
            counted_text(one, words),
        ]);
    }
    grid.lines(view)
}

/// A line a session.
fn sessions_linear(listed: &[SessionRow], words: &Words) -> Vec<Line<'static>> {
    let line = |one: &SessionRow| {
        let mut parts = vec![date_text(one), clean(&one.title).into_owned()];
        if let Some(holds) = one.holds {
            parts.push(words.tables_counted(holds.tables));
            parts.push(words.notes_counted(holds.notes));
            parts.extend(holds.minutes.map(|minutes| words.whole_minutes(minutes)));
        }
        parts.push(status_text(&one.standing, words));
        parts.push(clean(&one.folder).into_owned());
        Line::from(parts.join(", "))
    };
    listed.iter().map(line).collect()
}

/// What it holds, each figure with its word.
fn counted_text(one: &SessionRow, words: &Words) -> String {
    let Some(holds) = one.holds else {
        return String::new();
    };
    let mut told = vec![words.notes_counted(holds.notes)];
    told.extend(holds.minutes.map(|minutes| words.short_minutes(&minutes.to_string())));
    told.join(" · ")
}

/// Its title; with its folder where another of that day has the same, for that column may have to go.
fn title_text(one: &SessionRow, listed: &[SessionRow]) -> String {
    let same = |other: &&SessionRow| other.day == one.day && other.title == one.title;
    if listed.iter().filter(same).count() > 1 {
        format!("{} · {}", one.title, one.folder)
    } else {
        one.title.clone()
    }
}

fn date_text(one: &SessionRow) -> String {
    if one.day.is_empty() {
        "–".to_owned()
    } else {
        clean(&one.day).into_owned()
    }
}

fn status_text(standing: &SessionStatus, words: &Words) -> String {
    match standing {
        SessionStatus::Finished => words.standing_finished(),
        SessionStatus::Interrupted => words.standing_interrupted(),
        SessionStatus::Running => words.standing_running(),
        SessionStatus::Rehearsal => words.standing_rehearsal(),
        SessionStatus::Damaged(line) => words.standing_damaged(*line),
        SessionStatus::Unreadable(Some(line)) => words.standing_unreadable_line(*line),
        SessionStatus::Unreadable(None) => words.standing_unreadable(),
        SessionStatus::Newer(version) => words.standing_newer(version),
    }
}
