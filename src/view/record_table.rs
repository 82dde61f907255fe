//! Tables without a frame: one rule under the head, so that they survive 60 columns, a magnifier and copy-paste.
//!
//! Too wide, a table first drops its least columns, then each record becomes two lines; a text that wraps keeps 20
//! columns at least.

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width};
use ratatui_core::text::{Line, Span};

use crate::text::{clean, columns, pad, truncate_text};

use super::layout::{bounded_width, hanging_lines};
use super::{Palette, ViewContext};

/// The longest name before a record of two lines.
const LONGEST_NAME: usize = 20;

/// A table with a column of texts fills so many columns where there is room.
const FILLS: usize = 78;

/// A text that wraps has so many columns at least.
const LEAST: usize = 20;

/// A word that is longer may be cut: an address, not a word.
const LONGEST_WORD: usize = 32;

const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// A column of a table.
#[derive(Clone, Debug)]
pub struct TableColumn {
    head: String,
    right: bool,
    wraps: bool,
    /// The order in which columns go where there is no room; absent: never.
    least: Option<u8>,
    /// Shown only where a record has two lines.
    aside: bool,
}

impl TableColumn {
    /// A column of short texts.
    pub fn left(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            right: false,
            wraps: false,
            least: None,
            aside: false,
        }
    }

    /// A column of numbers.
    pub fn right(head: impl Into<String>) -> Self {
        Self {
            right: true,
            ..Self::left(head)
        }
    }

    /// A column of texts that wrap; it takes what room there is.
    pub fn text(head: impl Into<String>) -> Self {
        Self {
            wraps: true,
            ..Self::left(head)
        }
    }

    /// What is at the end of a record's first line, where it has two; not shown elsewhere.
    pub fn aside() -> Self {
        Self {
            aside: true,
            ..Self::left("")
        }
    }

    /// It may go where there is no room, the lowest number first.
    pub fn droppable(self, order: u8) -> Self {
        Self {
            least: Some(order),
            ..self
        }
    }
}

/// A table: a head, and records of as many cells.
#[derive(Clone, Debug, Default)]
pub struct RecordTable {
    columns: Vec<TableColumn>,
    rows: Vec<Vec<String>>,
    indent: usize,
    /// Blank columns between two columns.
    gap: usize,
    /// Whether the first column is in bold: ids, names.
    strong: bool,
    /// The columns that each column has at least: those of another table, to be in line with it.
    like: Vec<usize>,
    /// How a record is laid out in two lines: the columns of the first, and of the second.
    two: Option<(Vec<usize>, Vec<usize>)>,
}

impl RecordTable {
    /// A table of these columns, two columns in.
    pub fn new(columns: impl IntoIterator<Item = TableColumn>) -> Self {
        Self {
            columns: columns.into_iter().collect(),
            indent: 2,
            gap: 2,
            ..Self::default()
        }
    }

    /// So many columns in.
    pub fn indent(self, indent: usize) -> Self {
        Self { indent, ..self }
    }

    /// With so many blank columns between two.
    pub fn with_gap(self, gap: usize) -> Self {
        Self { gap, ..self }
    }

    /// With its first column in bold.
    pub fn bold_first_column(self) -> Self {
        Self { strong: true, ..self }
    }

    /// Where there is no room for texts, a record has these columns on one line and those on a second.
    pub fn in_two_lines(self, first: &[usize], second: &[usize]) -> Self {
        Self {
            two: Some((first.to_vec(), second.to_vec())),
            ..self
        }
    }

    /// In line with a table of the same columns that holds more.
    pub fn aligned_with(self, other: &Self) -> Self {
        let like = (0..other.columns.len()).map(|at| other.widest_cell(at)).collect();
        Self { like, ..self }
    }

    pub fn push(&mut self, row: impl IntoIterator<Item = String>) {
        self.rows
            .push(row.into_iter().map(|cell| clean(&cell).into_owned()).collect());
    }

    /// Whether it has no record.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The lines of the table in a window of that width.
    pub fn lines(&self, view: ViewContext) -> Vec<Line<'static>> {
        if view.width == u16::MAX {
            return self.draw_columns(&self.all_columns(), usize::MAX, view.palette);
        }
        let room = bounded_width(view.width).saturating_sub(self.indent);
        let mut shown = self.all_columns();
        if self.gap > 2 && self.least_width(&shown) > room {
            return self.clone().with_gap(2).lines(view);
        }
        loop {
            if self.least_width(&shown) <= room {
                return self.draw_columns(&shown, room, view.palette);
            }
            let going = shown.iter().filter_map(|at| Some((self.columns[*at].least?, *at)));
            match going.min() {
                Some((_, gone)) => shown.retain(|at| *at != gone),
                None => break,
            }
        }
        match &self.two {
            Some((first, second)) => self.record_lines(first, second, view),
            None => self.record_lines(&shown[..1], &shown[1..], view),
        }
    }

    fn all_columns(&self) -> Vec<usize> {
        (0..self.columns.len()).filter(|at| !self.columns[*at].aside).collect()
    }

    /// The columns that a column's content takes.
    fn widest_cell(&self, at: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|cell| columns(cell));
        let like = self.like.get(at).copied().unwrap_or(0);
        cells
            .chain([columns(&self.columns[at].head), like, 1])
            .max()
            .unwrap_or(1)
    }

    /// The fewest columns in which a text wraps: no word of it is cut.
    fn least_cell(&self, at: usize) -> usize {
        let words = self
            .rows
            .iter()
            .filter_map(|row| row.get(at))
            .flat_map(|cell| cell.split(' '));
        let longest = words.map(columns).max().unwrap_or(0).min(LONGEST_WORD);
        self.widest_cell(at).min(LEAST.max(longest))
    }

    /// The fewest columns in which these columns stand.
    fn least_width(&self, shown: &[usize]) -> usize {
        let least = |at: &usize| match self.columns[*at].wraps {
            true => self.least_cell(*at),
            false => self.widest_cell(*at),
        };
        shown.iter().map(least).sum::<usize>() + self.gap * shown.len().saturating_sub(1)
    }

    fn draw_columns(&self, shown: &[usize], room: usize, palette: Palette) -> Vec<Line<'static>> {
        let widths = self.column_widths(shown, room);
        let mut table = comfy_table::Table::new();
        table
            .load_style(STYLE)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(u16::try_from(room).unwrap_or(u16::MAX));
        table.set_header(shown.iter().map(|at| self.columns[*at].head.clone()));
        for row in &self.rows {
            table.add_row(shown.iter().map(|at| row.get(*at).cloned().unwrap_or_default()));
        }
        for (number, at) in shown.iter().enumerate() {
            let Some(column) = table.column_mut(number) else {
                continue;
            };
            let gap = if number == 0 {
                0
            } else {
                u16::try_from(self.gap).unwrap_or(2)
            };
            column.set_padding((gap, 0));
            if self.columns[*at].right {
                column.set_cell_alignment(CellAlignment::Right);
            }
            let width = widths[number].unwrap_or_else(|| self.widest_cell(*at));
            let width = u16::try_from(width).unwrap_or(u16::MAX).saturating_add(gap);
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
        }
        let first = shown
            .first()
            .map_or(0, |at| widths[0].unwrap_or_else(|| self.widest_cell(*at)));
        table
            .lines()
            .enumerate()
            .map(|(number, line)| self.cells_line(number, &line, first, palette))
            .collect()
    }

    /// A drawn line, indented; the head and, where it is asked for, the first column in bold.
    fn cells_line(&self, number: usize, line: &str, first: usize, palette: Palette) -> Line<'static> {
        let line = format!("{}{}", " ".repeat(self.indent), line.trim_end());
        match number {
            0 => Line::from(palette.strong_span(line)),
            1 => Line::from(line),
            _ if !self.strong => Line::from(line),
            _ => {
                let end = self.indent + first;
                let mut used = 0;
                let cut = line.char_indices().find_map(|(at, sign)| {
                    let here = used;
                    used += columns(sign.encode_utf8(&mut [0; 4]));
                    (here >= end).then_some(at)
                });
                let (strong, rest) = line.split_at(cut.unwrap_or(line.len()));
                Line::from(vec![palette.strong_span(strong.to_owned()), Span::raw(rest.to_owned())])
            }
        }
    }

    /// The width of each column that must wrap.
    fn column_widths(&self, shown: &[usize], room: usize) -> Vec<Option<usize>> {
        let wrapping: Vec<usize> = shown.iter().copied().filter(|at| self.columns[*at].wraps).collect();
        let full: usize =
            shown.iter().map(|at| self.widest_cell(*at)).sum::<usize>() + self.gap * shown.len().saturating_sub(1);
        let mut widths = vec![None; shown.len()];
        let Some(last) = wrapping.last() else {
            return widths;
        };
        if full <= room {
            let fills = FILLS.saturating_sub(self.indent).min(room);
            if room != usize::MAX && full < fills {
                let number = shown.iter().position(|at| at == last).unwrap_or(0);
                widths[number] = Some(self.widest_cell(*last) + fills - full);
            }
            return widths;
        }
        let fixed: usize = full - wrapping.iter().map(|at| self.widest_cell(*at)).sum::<usize>();
        let mut left = room.saturating_sub(fixed);
        // The narrowest first: what they leave goes to the wider ones.
        let mut narrow: Vec<(usize, usize)> = wrapping.iter().map(|at| (self.widest_cell(*at), *at)).collect();
        narrow.sort_unstable();
        let mut waiting = narrow.len();
        for (widest, at) in narrow {
            let width = widest.min((left / waiting).max(self.least_cell(at)));
            left = left.saturating_sub(width);
            waiting -= 1;
            if let Some(number) = shown.iter().position(|other| *other == at) {
                widths[number] = Some(width);
            }
        }
        widths
    }

    /// Each record in two lines, without a head.
    fn record_lines(&self, first: &[usize], second: &[usize], view: ViewContext) -> Vec<Line<'static>> {
        let name = first.first().map_or(0, |at| self.widest_cell(*at)).min(LONGEST_NAME);
        // A name that is alone has its record below it, not beside it.
        let under = " ".repeat(self.indent + if first.len() > 1 { name + 2 } else { 2 });
        let join = |row: &[String], cells: &[usize]| {
            let cells = cells
                .iter()
                .filter_map(|at| row.get(*at))
                .filter(|cell| !cell.is_empty());
            cells.map(String::as_str).collect::<Vec<_>>().join(" · ")
        };
        let aside = first.get(2..).unwrap_or_default();
        let widest = self
            .rows
            .iter()
            .map(|row| columns(&join(row, aside)))
            .max()
            .unwrap_or(0);
        let stands = columns(&under) + LEAST + 2 + widest <= usize::from(view.width);
        let mut lines = Vec::new();
        for row in &self.rows {
            let cell = |at: &usize| row.get(*at).map_or("", String::as_str);
            if let [alone] = first {
                let before = " ".repeat(self.indent);
                lines.extend(hanging_lines(&before, &under, cell(alone), view));
                let below = join(row, second);
                if !below.is_empty() {
                    lines.extend(hanging_lines(&under, &under, &below, view));
                }
                continue;
            }
            let (name_of, rest) = match first.split_first() {
                Some((at, rest)) => (truncate_text(cell(at), name), rest),
                None => (String::new(), first),
            };
            let before = format!("{}{}  ", " ".repeat(self.indent), pad(&name_of, name));
            let (text, mut side) = match rest.split_first() {
                Some((text, side)) => (cell(text), join(row, side)),
                None => ("", String::new()),
            };
            let mut below = join(row, second);
            if !side.is_empty() && !stands {
                below = [std::mem::take(&mut side), below]
                    .join(" · ")
                    .trim_end_matches([' ', '·'])
                    .to_owned();
            }
            lines.extend(side_by_side(&before, &under, text, &side, view));
            if !below.is_empty() {
                lines.extend(hanging_lines(&under, &under, &below, view));
            }
        }
        lines
    }
}

/// A text behind `before`, and what is at the right end of its first row.
fn side_by_side(before: &str, under: &str, text: &str, side: &str, view: ViewContext) -> Vec<Line<'static>> {
    if side.is_empty() {
        return hanging_lines(before, under, text, view);
    }
    let narrower = view
        .width
        .saturating_sub(u16::try_from(columns(side) + 2).unwrap_or(u16::MAX));
    let mut lines = hanging_lines(before, under, text, view.with_width(narrower));
    if let Some(line) = lines.first_mut() {
        let gap = usize::from(view.width)
            .saturating_sub(line.width() + columns(side))
            .max(2);
        line.push_span(Span::raw(format!("{}{side}", " ".repeat(gap))));
    }
    lines
}
