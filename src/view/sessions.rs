//! The sessions below a folder, one a row.

use ratatui_core::text::Line;

use crate::text::clean;
use crate::words::Words;

use super::Palette;
use super::grid::{Column, Grid};

/// One session of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The day on which it was held, or when as people said it; empty where that is not known.
    pub day: String,
    /// Its title, else the name of its folder.
    pub title: String,
    /// Where it is.
    pub folder: String,
    /// What it holds; `None` where that could not be read.
    pub holds: Option<Holds>,
    /// How it stands.
    pub standing: Standing,
}

/// What a session holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holds {
    /// Tables, closed ones too.
    pub tables: usize,
    /// Notes that stand.
    pub notes: usize,
    /// How long it lasted; `None` where its lines have no times.
    pub minutes: Option<u64>,
}

/// How a session stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Ended.
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

/// The table of sessions.
pub fn sessions(listed: &[Listed], words: &Words, width: u16, palette: Palette) -> Vec<Line<'static>> {
    let mut grid = Grid::new([
        Column::left(words.head_date()),
        Column::text(words.head_session()),
        Column::right(words.head_tables()).goes(1),
        Column::right(words.head_notes()),
        Column::right(words.head_min()),
        Column::left(words.head_standing()),
        Column::left(words.head_folder()).goes(0),
        Column::aside(),
    ])
    .in_two(&[0, 1], &[7, 5]);
    for one in listed {
        let figure = |figure: Option<usize>| figure.map_or_else(|| "–".to_owned(), |figure| figure.to_string());
        let holds = one.holds;
        let minutes = holds.and_then(|holds| holds.minutes);
        grid.push([
            date(one),
            title(one, listed),
            figure(holds.map(|holds| holds.tables)),
            figure(holds.map(|holds| holds.notes)),
            minutes.map_or_else(|| "–".to_owned(), |minutes| minutes.to_string()),
            standing(&one.standing, words),
            one.folder.clone(),
            counted(one, words),
        ]);
    }
    grid.lines(width, palette)
}

/// The same, a line a session.
pub fn sessions_linear(listed: &[Listed], words: &Words) -> Vec<Line<'static>> {
    let line = |one: &Listed| {
        let mut parts = vec![date(one), clean(&one.title).into_owned()];
        if let Some(holds) = one.holds {
            parts.push(words.tables_counted(holds.tables));
            parts.push(words.notes_counted(holds.notes));
            parts.extend(holds.minutes.map(|minutes| words.whole_minutes(minutes)));
        }
        parts.push(standing(&one.standing, words));
        parts.push(clean(&one.folder).into_owned());
        Line::from(parts.join(", "))
    };
    listed.iter().map(line).collect()
}

/// What it holds, each figure with its word.
fn counted(one: &Listed, words: &Words) -> String {
    let Some(holds) = one.holds else {
        return String::new();
    };
    let mut told = vec![words.notes_counted(holds.notes)];
    told.extend(holds.minutes.map(|minutes| words.short_minutes(&minutes.to_string())));
    told.join(" · ")
}

/// Its title; with its folder where another of that day has the same, for that column may have to go.
fn title(one: &Listed, listed: &[Listed]) -> String {
    let same = |other: &&Listed| other.day == one.day && other.title == one.title;
    if listed.iter().filter(same).count() > 1 {
        format!("{} · {}", one.title, one.folder)
    } else {
        one.title.clone()
    }
}

fn date(one: &Listed) -> String {
    if one.day.is_empty() {
        "–".to_owned()
    } else {
        clean(&one.day).into_owned()
    }
}

fn standing(standing: &Standing, words: &Words) -> String {
    match standing {
        Standing::Finished => words.standing_finished(),
        Standing::Interrupted => words.standing_interrupted(),
        Standing::Running => words.standing_running(),
        Standing::Rehearsal => words.standing_rehearsal(),
        Standing::Damaged(line) => words.standing_damaged(*line),
        Standing::Unreadable(Some(line)) => words.standing_unreadable_line(*line),
        Standing::Unreadable(None) => words.standing_unreadable(),
        Standing::Newer(version) => words.standing_newer(version),
    }
}
