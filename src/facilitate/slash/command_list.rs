//! The list of commands, by what one is doing, and the help of one.

use ratatui_core::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::platform::TerminalTraits;
use crate::session::Command;
use crate::text::wrap;
use crate::view::{OutputMode, Palette, ViewContext};
use crate::words::Words;

use super::command_table::{CommandSpec, TABLE, other_language};
use super::help_rows::HelpRow;
use super::{command_example, keys_of};

/// Columns before what the tool says on a screen.
const INDENT: usize = 2;
/// Where the explanations of short rows are on a wide screen.
const EXPLAINED_AT: usize = 46;

/// A row in the words of a language.
struct RowTexts {
    section: String,
    begins_section: bool,
    commands: Vec<String>,
    does: String,
}

impl RowTexts {
    fn commands_width(&self) -> usize {
        self.commands
            .iter()
            .map(|command| command.width() + 2)
            .sum::<usize>()
            .saturating_sub(2)
    }
}

/// Every command, by what one is doing.
pub fn command_list(view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let rows = row_texts(words);
    let text = |key: &str| words.command(key).unwrap_or_default();
    let mut lines = Vec::new();
    match view.mode {
        OutputMode::Screen => {
            lines.push(indented_line(text("list-head")));
            lines.extend(draw_rows(&rows, view));
            lines.push(indented_line(text("list-foot")));
        }
        OutputMode::Linear | OutputMode::Piped => {
            lines.push(Line::from(text("list-head-linear")));
            // The terminal's own key, where it has one: the time may be reported while a line is typed.
            if TerminalTraits::of_this_system().has_reprint_key && view.mode == OutputMode::Linear {
                lines.push(Line::from(text("list-half-typed")));
            }
            lines.extend(rows.iter().map(|row| Line::from(in_words(row, words))));
            lines.push(Line::from(text("list-foot-linear")));
        }
    }
    lines
}

fn row_texts(words: &Words) -> Vec<RowTexts> {
    let text = |key: &str| words.command(key).unwrap_or_default();
    let mut before = "";
    let rows = HelpRow::ALL.into_iter().map(|row| {
        let section = row.section();
        RowTexts {
            section: text(section),
            begins_section: std::mem::replace(&mut before, section) != section,
            commands: row_commands(row, words),
            does: row.explanation().map(text).unwrap_or_default(),
        }
    });
    rows.collect()
}

/// The commands of a row, each by the name that answers use; further names follow them.
fn row_commands(row: HelpRow, words: &Words) -> Vec<String> {
    let of_row = || TABLE.iter().filter(|spec| spec.help_row == Some(row));
    let names = |spec: &CommandSpec| spec.names(words.language());
    let mut commands = match row {
        HelpRow::Group => vec![
            "/2".to_owned(),
            format!("/2 {}", words.command("text").unwrap_or_default()),
        ],
        _ => Vec::new(),
    };
    commands.extend(of_row().map(|spec| {
        let typed = format!("/{} {}", names(spec)[0], spec.help_argument);
        typed.trim_end().to_owned()
    }));
    commands.extend(of_row().flat_map(|spec| names(spec)[1..].iter().map(|name| format!("/{name}"))));
    commands
}

/// One line a row, for a screen reader.
fn in_words(row: &RowTexts, words: &Words) -> String {
    let commands = row.commands.join(", ");
    if row.does.is_empty() {
        words.command_list_linear_bare(&row.section, &commands)
    } else {
        words.command_list_linear(&row.section, &commands, &row.does)
    }
}

/// Sections, commands and explanations in three columns; where they do not fit, explanations below their commands;
/// where those do not fit either, commands below their section.
fn draw_rows(rows: &[RowTexts], view: ViewContext) -> Vec<Line<'static>> {
    let (width, palette) = (usize::from(view.width), view.palette);
    let sections = rows.iter().map(|row| row.section.width()).max().unwrap_or(0);
    let commands_at = INDENT + sections + 3;
    let explained = explained_at(rows, commands_at);
    let all_fit = rows
        .iter()
        .zip(&explained)
        .all(|(row, at)| at + row.does.width() <= width);
    let commands_fit = rows.iter().all(|row| commands_at + row.commands_width() <= width);
    let mut lines = Vec::new();
    for (row, explained_at) in rows.iter().zip(explained) {
        let section = if row.begins_section { row.section.as_str() } else { "" };
        if all_fit {
            let mut spans = command_spans(row, padded_section(section, commands_at), palette);
            if !row.does.is_empty() {
                let blanks = explained_at.saturating_sub(commands_at + row.commands_width());
                spans.push(Span::raw(" ".repeat(blanks) + &row.does));
            }
            lines.push(Line::from(spans));
        } else if commands_fit {
            lines.push(Line::from(command_spans(
                row,
                padded_section(section, commands_at),
                palette,
            )));
            if !row.does.is_empty() {
                lines.push(Line::from(" ".repeat(commands_at) + &row.does));
            }
        } else {
            if row.begins_section {
                lines.push(indented_line(row.section.clone()));
            }
            lines.push(Line::from(command_spans(row, " ".repeat(INDENT + 2), palette)));
            if !row.does.is_empty() {
                lines.push(Line::from(" ".repeat(INDENT + 4) + &row.does));
            }
        }
    }
    lines
}

/// Where each row's explanation begins: the long rows of a section share a column of their own.
fn explained_at(rows: &[RowTexts], commands_at: usize) -> Vec<usize> {
    let end = |row: &RowTexts| commands_at + row.commands_width() + 2;
    rows.iter()
        .map(|row| {
            if end(row) <= EXPLAINED_AT {
                return EXPLAINED_AT;
            }
            let beside = rows.iter().filter(|other| other.section == row.section);
            beside.map(end).max().unwrap_or(EXPLAINED_AT)
        })
        .collect()
}

fn command_spans(row: &RowTexts, before: String, palette: Palette) -> Vec<Span<'static>> {
    let mut spans = vec![Span::raw(before)];
    for (at, command) in row.commands.iter().enumerate() {
        if at > 0 {
            spans.push(Span::raw("  "));
        }
        spans.push(palette.strong_span(command.clone()));
    }
    spans
}

fn padded_section(section: &str, width: usize) -> String {
    let text = " ".repeat(INDENT) + section;
    let blanks = width.saturating_sub(text.width());
    text + &" ".repeat(blanks)
}

fn indented_line(text: String) -> Line<'static> {
    Line::from(" ".repeat(INDENT) + &text)
}

/// One command: how it is typed, what it does, an example, its keys, its name in the other language.
pub fn command_help(command: Command, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let spec = CommandSpec::of(command);
    let (indent, room) = match view.mode {
        OutputMode::Screen => (" ".repeat(INDENT), usize::from(view.width).saturating_sub(INDENT)),
        OutputMode::Linear | OutputMode::Piped => (String::new(), usize::MAX),
    };
    let text = |part: &str| words.command(&format!("{}-{part}", spec.key())).unwrap_or_default();
    let mut lines: Vec<Line<'static>> = text("forms")
        .lines()
        .map(|form| {
            Line::from(vec![
                Span::raw(indent.clone()),
                view.palette.strong_span(form.to_owned()),
            ])
        })
        .collect();
    let mut say = |text: String| {
        let rows = wrap(&text, room).into_iter();
        lines.extend(rows.map(|row| Line::from(format!("{indent}{row}"))));
    };
    say(text("does"));
    let keys = keys_of(command, words.language());
    if !keys.is_empty() {
        say(words.command_keys(&keys.join(" ")));
    }
    say(words.command_example(&command_example(command, words)));
    say(words.command_other(&other_names(spec, words)));
    lines
}

fn other_names(spec: &CommandSpec, words: &Words) -> String {
    let names = spec.names(other_language(words.language()));
    names
        .iter()
        .map(|name| format!("/{name}"))
        .collect::<Vec<_>>()
        .join(", ")
}
