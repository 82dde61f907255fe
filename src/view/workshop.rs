//! Workshops as tables: which there are, and the timetable of one.

use unicode_width::UnicodeWidthStr;

use crate::text::{clean, truncate_text, wrap};
use crate::words::Words;
use crate::workshop::{CollectedKind, Minutes, Step, Workshop};

use super::layout::hanging_lines;
use super::plain_table::{indented_sentence, plain_table};
use super::time_format::minutes_in_words;
use super::{OutputMode, ViewContext};

/// Below this the timetable does without what each step collects, then without the order in which steps give way, then
/// without the most that they may last.
const NARROW: [u16; 3] = [72, 52, 44];

/// Beside its names, the list takes so many columns: the languages, the minutes, and a title of 20.
const ROOM: usize = 2 + 2 + 7 + 2 + 3 + 2 + 20;

/// The column of what a step collects, and how many columns a timetable has at least: names, minutes, planned.
const COLLECTS: usize = 5;
const FEWEST: usize = 3;

/// A text that wraps has so many columns at least.
const LEAST: usize = 20;

/// How far in a part is under its step.
const PART: &str = "    ";

/// The widest line of a title.
const WIDEST: u16 = 80;

/// One workshop of a list.
#[derive(Clone, Debug)]
pub struct WorkshopRow {
    /// What it is called on the command line.
    pub name: String,
    /// In which languages there is one.
    pub languages: Vec<String>,
    /// The workshop, in the language of the screen.
    pub workshop: Workshop,
}

/// The list of workshops; in linear mode, and where their names leave no room for a table, one after the other.
pub fn workshop_lines(listed: &[WorkshopRow], view: ViewContext) -> String {
    match view.mode {
        OutputMode::Screen => workshop_table(listed, view),
        OutputMode::Linear | OutputMode::Piped => listed.iter().map(|one| workshop_linear(&view.words, one)).collect(),
    }
}

fn workshop_table(listed: &[WorkshopRow], view: ViewContext) -> String {
    let words = &view.words;
    let names = listed.iter().map(|one| one.name.width()).max().unwrap_or(0);
    if usize::from(view.width) < names + ROOM {
        return listed.iter().map(|one| below_text(one, view)).collect();
    }
    let head = [
        words.workshop_head_name(),
        words.workshop_head_languages(),
        words.workshop_head_minutes(),
        words.workshop_head_title(),
    ];
    let rows: Vec<Vec<String>> = listed
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                one.languages.join(", "),
                minutes_number(words, one.workshop.minutes),
                format!("{}\n{}", clean(&one.workshop.title), clean(&one.workshop.about)),
            ]
        })
        .collect();
    plain_table(&head.each_ref().map(String::as_str), &[2], &rows, view.width)
}

/// One workshop in a line.
fn workshop_linear(words: &Words, one: &WorkshopRow) -> String {
    let minutes = minutes_in_words(one.workshop.minutes, words);
    let parts = [one.name.clone(), one.languages.join(", "), minutes];
    let title = format!("{}. {}", clean(&one.workshop.title), clean(&one.workshop.about));
    format!("{}\n", words.trace_line(&parts.join(", "), &title))
}

/// One workshop, its title below its name.
fn below_text(one: &WorkshopRow, view: ViewContext) -> String {
    let words = &view.words;
    let minutes = words.workshop_minutes(&minutes_number(words, one.workshop.minutes));
    let head = format!("{} · {} · {minutes}", one.name, one.languages.join(", "));
    let mut lines = hanging_lines("  ", "    ", &head, view.without_styles());
    for text in [&one.workshop.title, &one.workshop.about] {
        lines.extend(hanging_lines("    ", "    ", text, view.without_styles()));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The timetable in linear mode, a line a step and a line a part.
fn timetable_linear(words: &Words, workshop: &Workshop) -> String {
    let minutes = minutes_in_words(workshop.minutes, words);
    let mut lines = vec![format!("{}, {minutes}.", clean(&workshop.title))];
    if !workshop.about.is_empty() {
        lines.push(clean(&workshop.about).into_owned());
    }
    let mut number = 0;
    for step in &workshop.steps {
        let name = clean(&step.title);
        let name = if step.collects == CollectedKind::Nothing {
            name.into_owned()
        } else {
            number += 1;
            words.workshop_step_numbered(number, &name)
        };
        let [min, max] = [step.min, step.max].map(|minutes| minutes_number(words, minutes));
        let planned = minutes_in_words(step.minutes, words);
        let mut line = words.workshop_step_linear(&name, &planned, &min, &max);
        if let Some(place) = step.elastic {
            line = format!("{line} {}", words.workshop_elastic_linear(&place.to_string()));
        }
        if step.collects != CollectedKind::Nothing || step.keep {
            line = format!(
                "{line} {}",
                words.workshop_collects_linear(&collected_text(words, step))
            );
        }
        lines.push(line);
        lines.extend(step.parts.iter().map(|part| {
            let planned = minutes_in_words(part.minutes, words);
            let line = words.workshop_part_linear(&clean(&part.title), &planned, &minutes_number(words, part.min));
            if part.has_turns {
                format!("{line} {}", words.workshop_turns_linear())
            } else {
                line
            }
        }));
    }
    lines.extend(notes_texts(words, workshop));
    lines.join("\n") + "\n"
}

/// The timetable of a workshop: its steps and their parts, as planned for three groups.
pub fn timetable_text(workshop: &Workshop, view: ViewContext) -> String {
    match view.mode {
        OutputMode::Screen => timetable_table(workshop, view),
        OutputMode::Linear | OutputMode::Piped => timetable_linear(&view.words, workshop),
    }
}

fn timetable_table(workshop: &Workshop, view: ViewContext) -> String {
    let words = &view.words;
    let mut head = vec![
        words.workshop_head_step(),
        words.workshop_head_min(),
        words.workshop_head_plan(),
        words.workshop_head_max(),
        words.workshop_head_elastic(),
        words.workshop_head_collects(),
    ];
    head.truncate(head.len() - NARROW.iter().filter(|narrow| view.width < **narrow).count());
    let mut rows = Vec::new();
    let mut number = 0;
    for step in &workshop.steps {
        if step.collects != CollectedKind::Nothing {
            number += 1;
        }
        rows.push(step_row(words, step, number));
        rows.extend(step.parts.iter().map(|part| {
            let min = minutes_number(words, part.min);
            let plan = minutes_number(words, part.minutes);
            vec![
                format!("{PART}{}", clean(&part.title)),
                min,
                plan,
                String::new(),
                String::new(),
                if part.has_turns {
                    words.workshop_turns()
                } else {
                    String::new()
                },
            ]
        }));
    }
    while head.len() > FEWEST && !fits_width(&head, &rows, view.width) {
        head.pop();
    }
    for row in &mut rows {
        row.truncate(head.len());
    }
    hang_rows(&head, &mut rows, view.width);
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let mut text = title_text(workshop, view);
    if !workshop.about.is_empty() {
        text.push_str(&indented_sentence(&workshop.about, view.width));
    }
    text.push('\n');
    text.push_str(&plain_table(&head, &[1, 2, 3, 4], &rows, view.width));
    text.push('\n');
    for line in notes_texts(words, workshop) {
        text.push_str(&indented_sentence(&line, view.width));
    }
    text
}

/// The columns of a column's widest cell.
fn column_width(head: &[String], rows: &[Vec<String>], column: usize) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column)).chain(head.get(column));
    cells.map(|cell| cell.width()).max().unwrap_or(0)
}

/// The columns of the longest word of a column's cells.
fn longest_word(rows: &[Vec<String>], column: usize) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column));
    let words = cells.flat_map(|cell| cell.split([' ', '\n']));
    words.map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// The fewest columns in which the names of steps and parts stand, no word cut.
fn least_name(rows: &[Vec<String>]) -> usize {
    (longest_word(rows, 0) + PART.len()).max(LEAST)
}

/// Whether a timetable of these columns is in a window, no word cut.
fn fits_width(head: &[String], rows: &[Vec<String>], width: u16) -> bool {
    let numbers: usize = (1..head.len().min(COLLECTS))
        .map(|column| column_width(head, rows, column) + 2)
        .sum();
    let collects = match head.get(COLLECTS) {
        Some(head) => longest_word(rows, COLLECTS).max(head.width()).max(LEAST) + 2,
        None => 0,
    };
    2 + least_name(rows) + 2 + numbers + collects <= usize::from(width)
}

/// Breaks the names that the numbers leave no room for, each line as far in as its first.
fn hang_rows(head: &[String], rows: &mut [Vec<String>], width: u16) {
    let taken: usize = (1..head.len()).map(|column| column_width(head, rows, column) + 2).sum();
    let room = usize::from(width).saturating_sub(2 + taken + 2);
    // Where what is collected wraps too, names have what the numbers leave beside its longest word.
    let room = room.max(least_name(rows));
    for name in rows.iter_mut().filter_map(|row| row.first_mut()) {
        let (before, text) = match name.strip_prefix(PART) {
            Some(text) => (PART, text),
            None => name.split_at(name.len() - name.split_once("  ").map_or(name.len(), |(_, text)| text.len())),
        };
        if name.width() > room && room > before.width() {
            let lines = wrap(text, room - before.width());
            *name = format!("{before}{}", lines.join(&format!("\n{}", " ".repeat(before.width()))));
        }
    }
}

fn step_row(words: &Words, step: &Step, number: usize) -> Vec<String> {
    let name = clean(&step.title);
    vec![
        match step.collects {
            CollectedKind::Nothing => format!("–  {name}"),
            _ => format!("{number}  {name}"),
        },
        minutes_number(words, step.min),
        minutes_number(words, step.minutes),
        minutes_number(words, step.max),
        step.elastic.map_or_else(|| "–".to_owned(), |place| place.to_string()),
        collected_text(words, step),
    ]
}

/// What a step collects, and whether groups choose there.
fn collected_text(words: &Words, step: &Step) -> String {
    let collects = match step.collects {
        CollectedKind::Issue => words.workshop_collects_issue(),
        CollectedKind::Friction => words.workshop_collects_friction(),
        CollectedKind::Question => words.workshop_collects_question(),
        CollectedKind::Idea => words.workshop_collects_idea(),
        CollectedKind::Roadmap => words.workshop_collects_roadmap(),
        CollectedKind::Nothing => words.workshop_collects_nothing(),
    };
    match (step.keep, step.collects) {
        (true, CollectedKind::Nothing) => words.workshop_chooses(),
        (true, _) => words.workshop_keeps(&collects),
        (false, _) => collects,
    }
}

/// What the columns do not say: the margin, what can be won back, what further groups take.
fn notes_texts(words: &Words, workshop: &Workshop) -> Vec<String> {
    let mut notes = vec![words.workshop_margin(&minutes_number(words, workshop.margin))];
    let elastic = workshop.steps.iter().filter(|step| step.elastic.is_some());
    let slack = elastic.map(|step| step.minutes - step.min).sum::<Minutes>() + workshop.margin;
    if !slack.is_zero() {
        notes.push(words.workshop_slack(&minutes_number(words, slack)));
    }
    let growing = workshop.steps.iter().filter(|step| !step.per_group.is_zero());
    notes.extend(
        growing.map(|step| words.workshop_per_group(&clean(&step.title), &minutes_number(words, step.per_group))),
    );
    notes
}

fn title_text(workshop: &Workshop, view: ViewContext) -> String {
    let words = &view.words;
    let minutes = words.workshop_minutes(&minutes_number(words, workshop.minutes));
    // Around the name and the minutes: `━━ `, ` ━ ` and ` ━━`.
    let room = usize::from(view.width.min(WIDEST)).saturating_sub(minutes.width() + 9);
    let name = truncate_text(&clean(&workshop.title), room);
    let rule = (room - name.width().min(room)) + 1;
    format!("━━ {name} {} {minutes} ━━\n", "━".repeat(rule))
}

/// Minutes as the language writes them: `8`, `2,5`.
pub fn minutes_number(words: &Words, minutes: Minutes) -> String {
    if minutes.halves().is_multiple_of(2) {
        (minutes.halves() / 2).to_string()
    } else {
        words.workshop_half(minutes.halves() / 2)
    }
}
