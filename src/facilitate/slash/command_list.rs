//! The list of commands, by what one is doing, and the help of one.

use ratatui_core::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::view::{OutputMode, Palette, wrap};
use crate::words::Words;

use super::command_table::{Command, CommandSpec, command_named};
use super::{keys_of, spoken_example};

/// A command as it stands in the list.
enum HelpItem {
    Name(Command),
    /// By its second name, where the language has one.
    Second(Command),
    With(Command, &'static str),
    Number,
    NumberAndText,
}

use HelpItem::{Name, Number, NumberAndText, Second, With};

/// A section and its rows, by the names of their texts.
struct HelpSection {
    name: &'static str,
    rows: &'static [(&'static str, &'static [HelpItem])],
}

const SECTIONS: [HelpSection; 8] = [
    HelpSection {
        name: "lead",
        rows: &[
            ("step", &[Name(Command::Next), Name(Command::Back), Name(Command::Say)]),
            ("table", &[Number, NumberAndText, Name(Command::Group)]),
        ],
    },
    HelpSection {
        name: "note",
        rows: &[
            (
                "kind",
                &[
                    Name(Command::Issue),
                    Name(Command::Friction),
                    Name(Command::Question),
                    Name(Command::Idea),
                ],
            ),
            (
                "mend",
                &[
                    Name(Command::Edit),
                    Name(Command::Drop),
                    Name(Command::Move),
                    Name(Command::Merge),
                ],
            ),
            ("undo", &[Name(Command::Undo), Name(Command::Redo)]),
        ],
    },
    HelpSection {
        name: "choose",
        rows: &[(
            "dots",
            &[Name(Command::Vote), Name(Command::Theme), Name(Command::Choose)],
        )],
    },
    HelpSection {
        name: "write",
        rows: &[
            (
                "roadmap",
                &[Name(Command::Title), Name(Command::Stake), Name(Command::Roadmap)],
            ),
            (
                "action",
                &[
                    Name(Command::Phase),
                    Name(Command::Action),
                    Name(Command::Set),
                    Name(Command::Form),
                ],
            ),
            ("check", &[Name(Command::Check), Name(Command::Lesson)]),
        ],
    },
    HelpSection {
        name: "time",
        rows: &[
            ("clock", &[Name(Command::Go), Name(Command::Pause), Second(Command::Go)]),
            (
                "plan",
                &[
                    With(Command::Extend, "5"),
                    With(Command::Timer, "4"),
                    Name(Command::Bell),
                    Name(Command::Yes),
                    Name(Command::No),
                ],
            ),
        ],
    },
    HelpSection {
        name: "look",
        rows: &[("board", &[Name(Command::Board), Name(Command::Plan)])],
    },
    HelpSection {
        name: "own",
        rows: &[("remark", &[Name(Command::Remark)])],
    },
    HelpSection {
        name: "end",
        rows: &[("finish", &[Name(Command::Finish), Name(Command::Quit)])],
    },
];

/// Columns before what the tool says on a screen.
const INDENT: usize = 2;
/// Where the explanations of short rows stand on a wide screen.
const EXPLAINED_AT: usize = 46;

/// A row in the words of a language.
struct HelpRow {
    section: String,
    begins_section: bool,
    commands: Vec<String>,
    does: String,
}

impl HelpRow {
    fn commands_width(&self) -> usize {
        self.commands
            .iter()
            .map(|command| command.width() + 2)
            .sum::<usize>()
            .saturating_sub(2)
    }
}

/// Every command, by what one is doing.
pub fn command_list(words: &Words, width: u16, palette: Palette, register: OutputMode) -> Vec<Line<'static>> {
    let rows = help_rows(words);
    let text = |key: &str| words.command(key).unwrap_or_default();
    if register != OutputMode::Screen {
        let mut lines = vec![Line::from(text("list-head-linear"))];
        // The terminal's own key, where it has one: the time may be told while a line is typed.
        if cfg!(unix) && register == OutputMode::Linear {
            lines.push(Line::from(text("list-half-typed")));
        }
        lines.extend(rows.iter().map(|row| Line::from(in_words(row, words))));
        lines.push(Line::from(text("list-foot-linear")));
        return lines;
    }
    let mut lines = vec![indented_line(text("list-head"))];
    lines.extend(draw_rows(&rows, usize::from(width), palette));
    lines.push(indented_line(text("list-foot")));
    lines
}

fn help_rows(words: &Words) -> Vec<HelpRow> {
    let mut rows = Vec::new();
    for section in &SECTIONS {
        for (at, (name, listed)) in section.rows.iter().enumerate() {
            rows.push(HelpRow {
                section: words.command(&format!("section-{}", section.name)).unwrap_or_default(),
                begins_section: at == 0,
                commands: listed.iter().filter_map(|listed| typed_names(listed, words)).collect(),
                does: words.command(&format!("row-{name}")).unwrap_or_default(),
            });
        }
    }
    rows
}

fn typed_names(listed: &HelpItem, words: &Words) -> Option<String> {
    let names = |command: &Command| command_named(command.id()).map(|row| row.names_in(words.language()));
    Some(match listed {
        Name(command) => format!("/{}", names(command)?[0]),
        Second(command) => format!("/{}", names(command)?.get(1)?),
        With(command, argument) => format!("/{} {argument}", names(command)?[0]),
        Number => "/2".to_owned(),
        NumberAndText => format!("/2 {}", words.command("text")?),
    })
}

/// One line a row, for a screen reader.
fn in_words(row: &HelpRow, words: &Words) -> String {
    let commands = row.commands.join(", ");
    if row.does.is_empty() {
        words.command_list_linear_bare(&row.section, &commands)
    } else {
        words.command_list_linear(&row.section, &commands, &row.does)
    }
}

/// Sections, commands and explanations in three columns; where they do not fit, explanations below their commands;
/// where those do not fit either, commands below their section.
fn draw_rows(rows: &[HelpRow], width: usize, palette: Palette) -> Vec<Line<'static>> {
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
fn explained_at(rows: &[HelpRow], commands_at: usize) -> Vec<usize> {
    let end = |row: &HelpRow| commands_at + row.commands_width() + 2;
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

fn command_spans(row: &HelpRow, before: String, palette: Palette) -> Vec<Span<'static>> {
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

/// One command: how it is typed, what it does, an example, its keys, its name in the other language. The list where
/// there is no such command.
pub fn command_help(
    command: &str,
    words: &Words,
    width: u16,
    palette: Palette,
    register: OutputMode,
) -> Vec<Line<'static>> {
    let Some(row) = command_named(command) else {
        return command_list(words, width, palette, register);
    };
    let indent = if register == OutputMode::Screen {
        " ".repeat(INDENT)
    } else {
        String::new()
    };
    let text = |part: &str| words.command(&format!("{}-{part}", row.id())).unwrap_or_default();
    let mut lines: Vec<Line<'static>> = text("forms")
        .lines()
        .map(|form| Line::from(vec![Span::raw(indent.clone()), palette.strong_span(form.to_owned())]))
        .collect();
    let room = match register {
        OutputMode::Screen => usize::from(width).saturating_sub(INDENT),
        OutputMode::Linear | OutputMode::Piped => usize::MAX,
    };
    let mut say = |text: String| {
        let rows = wrap(&text, room).into_iter();
        lines.extend(rows.map(|row| Line::from(format!("{indent}{row}"))));
    };
    say(text("does"));
    let keys = keys_of(row.id(), words.language());
    if !keys.is_empty() {
        say(words.command_keys(&keys.join(" ")));
    }
    say(words.command_example(&spoken_example(row.id(), words)));
    say(words.command_other(&other_names(row, words)));
    lines
}

fn other_names(row: &CommandSpec, words: &Words) -> String {
    let names = row.names_in(super::command_table::other_language(words.language()));
    names
        .iter()
        .map(|name| format!("/{name}"))
        .collect::<Vec<_>>()
        .join(", ")
}
