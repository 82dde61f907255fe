//! Cells of a screen as the sequences that draw them. Written as texts: crossterm would draw on a console that obeys
//! none.

use std::fmt::Write;

use ratatui_core::buffer::Cell;
use ratatui_core::style::Modifier;

/// Colours and styles as they are when nothing is given.
const RESET: &str = "\u{1b}[39m\u{1b}[49m\u{1b}[0m";

/// The styles that are drawn: how each is switched on. Colours are not.
const STYLES: [(Modifier, &str); 4] = [
    (Modifier::REVERSED, "\u{1b}[7m"),
    (Modifier::BOLD, "\u{1b}[1m"),
    (Modifier::ITALIC, "\u{1b}[3m"),
    (Modifier::UNDERLINED, "\u{1b}[4m"),
];

/// How each is switched off.
const ENDS: [(Modifier, &str); 4] = [
    (Modifier::REVERSED, "\u{1b}[27m"),
    (Modifier::BOLD, "\u{1b}[22m"),
    (Modifier::ITALIC, "\u{1b}[23m"),
    (Modifier::UNDERLINED, "\u{1b}[24m"),
];

/// What draws these cells, each given with its column and row, from 0.
pub fn draw_cells<'a>(cells: impl IntoIterator<Item = (u16, u16, &'a Cell)>) -> String {
    let mut out = String::new();
    let mut style = Modifier::empty();
    let mut next = None;
    for (column, row, cell) in cells {
        if next != Some((column, row)) {
            // A text takes every sign.
            let _ = write!(out, "\u{1b}[{};{}H", row + 1, column + 1);
        }
        next = Some((column + 1, row));
        let switched = |from: Modifier, to: Modifier, all: [(Modifier, &'static str); 4]| {
            all.into_iter()
                .filter(move |(one, _)| from.contains(*one) && !to.contains(*one))
                .map(|(_, sequence)| sequence)
        };
        out.extend(switched(style, cell.modifier, ENDS));
        out.extend(switched(cell.modifier, style, STYLES));
        style = cell.modifier;
        out.push_str(cell.symbol());
    }
    out.push_str(RESET);
    out
}
