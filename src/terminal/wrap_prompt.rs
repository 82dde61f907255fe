//! A prompt and the line that is typed behind it, wrapped to the width of a window. Pure.

use ratatui_core::style::Style;
use ratatui_core::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::text::clean::is_unsafe;

/// The rows that a prompt and a text take, and where the cursor stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrappedPrompt {
    /// The rows, none wider than the window.
    pub rows: Vec<Line<'static>>,
    pub column: u16,
    /// The cursor's row among `rows`.
    pub row: usize,
    /// The last row is there for the cursor alone, behind a row that is full.
    pub(crate) overhang: bool,
    /// Where each place of the text stands, its end included: byte, row, column.
    places: Vec<(usize, usize, u16)>,
}

impl WrappedPrompt {
    /// The place of the text nearest to a column of a row, in bytes; `None` where that row holds no text.
    pub(crate) fn place(&self, row: usize, column: u16) -> Option<usize> {
        self.places
            .iter()
            .filter(|(_, at, _)| *at == row)
            .min_by_key(|(_, _, at)| at.abs_diff(column))
            .map(|(byte, _, _)| *byte)
    }
}

/// What takes a place on the screen.
struct PromptCell<'a> {
    symbol: &'a str,
    width: u16,
    style: Style,
    /// Where it begins in the text; `None` in the prompt.
    byte: Option<usize>,
}

/// Lays out `prompt` and `text` behind it in rows of `width` columns: at a word where there is one, else at a
/// grapheme. `cursor` is a place in the text, in bytes.
pub fn wrap_prompt(prompt: &Line<'_>, text: &str, cursor: usize, width: u16) -> WrappedPrompt {
    let width = width.max(1);
    let mut laid = WrappedPrompt::default();
    let mut glyphs: Vec<PromptCell<'_>> = Vec::new();
    for span in &prompt.spans {
        let style = prompt.style.patch(span.style);
        glyphs.extend(glyphs_of(&span.content, style).map(|(_, glyph)| glyph));
    }
    let mut start = 0;
    for line in text.split('\n') {
        laid.overhang = false;
        glyphs.extend(glyphs_of(line, Style::new()).map(|(byte, glyph)| PromptCell {
            byte: Some(start + byte),
            ..glyph
        }));
        put_glyphs(&mut laid, &glyphs, start + line.len(), width);
        glyphs.clear();
        start += line.len() + 1;
    }
    let standing = laid.places.iter().rev().find(|(byte, _, _)| *byte <= cursor);
    (laid.row, laid.column) = standing.map_or((0, 0), |(_, row, column)| (*row, *column));
    laid
}

/// As [`lay`], for a line that nobody is typing any more.
pub(crate) fn wrap_static(prompt: &Line<'_>, text: &str, width: u16) -> Vec<Line<'static>> {
    let mut laid = wrap_prompt(prompt, text, 0, width);
    if laid.overhang {
        laid.rows.pop();
    }
    laid.rows
}

/// The rows that a line takes at that width; the line itself where it fits.
pub(crate) fn wrap_line(line: Line<'static>, width: u16) -> Vec<Line<'static>> {
    if line.width() <= usize::from(width) {
        return vec![line];
    }
    let style = line.style;
    let (indent, line) = split_indent(line, width / 2);
    let mut rows = wrap_static(&line, "", width - indent);
    for row in &mut rows {
        row.style = style;
        if indent > 0 {
            row.spans.insert(0, Span::raw(" ".repeat(usize::from(indent))));
        }
    }
    rows
}

/// The blanks at the beginning of a line, at most so many, and the line without them: its further rows come below it.
fn split_indent(mut line: Line<'static>, most: u16) -> (u16, Line<'static>) {
    let Some(first) = line.spans.first_mut() else {
        return (0, line);
    };
    let blanks = first.content.len() - first.content.trim_start_matches(' ').len();
    let blanks = blanks.min(usize::from(most));
    first.content = first.content[blanks..].to_owned().into();
    (u16::try_from(blanks).unwrap_or(0), line)
}

/// Adds a logical line to what is laid out: its glyphs in rows, and a place behind the last.
fn put_glyphs(laid: &mut WrappedPrompt, glyphs: &[PromptCell<'_>], end: usize, width: u16) {
    let mut from = 0;
    loop {
        let to = row_end(glyphs, from, width);
        let row = laid.rows.len();
        let mut column = 0;
        let mut spans: Vec<Span<'static>> = Vec::new();
        for glyph in &glyphs[from..to] {
            if let Some(byte) = glyph.byte {
                laid.places.push((byte, row, column));
            }
            column += glyph.width;
            match spans.last_mut() {
                Some(span) if span.style == glyph.style => span.content.to_mut().push_str(glyph.symbol),
                _ => spans.push(Span::styled(glyph.symbol.to_owned(), glyph.style)),
            }
        }
        laid.rows.push(Line::from(spans));
        from = to;
        if from < glyphs.len() {
            continue;
        }
        if column < width {
            laid.places.push((end, row, column));
        } else {
            // The row is full: the cursor waits on the next one.
            laid.overhang = true;
            laid.rows.push(Line::default());
            laid.places.push((end, row + 1, 0));
        }
        return;
    }
}

/// Where the row ends that begins at `from`.
fn row_end(glyphs: &[PromptCell<'_>], from: usize, width: u16) -> usize {
    let mut column = 0;
    let mut word = None;
    for (at, glyph) in glyphs.iter().enumerate().skip(from) {
        if column + glyph.width > width && at > from {
            // A word that takes more than half of the row is cut rather than leaving it empty.
            let kept = word.filter(|(_, column)| glyph.symbol != " " && *column >= width / 2);
            return kept.map_or(at, |(start, _)| start);
        }
        column += glyph.width;
        if glyph.symbol == " " {
            word = Some((at + 1, column));
        }
    }
    glyphs.len()
}

/// The graphemes of a text that a screen shows: no control characters, nothing that turns the direction of a line.
fn glyphs_of(text: &str, style: Style) -> impl Iterator<Item = (usize, PromptCell<'_>)> {
    text.grapheme_indices(true).filter_map(move |(byte, symbol)| {
        let width = u16::try_from(symbol.width()).unwrap_or(1);
        (width > 0 && !symbol.contains(is_unsafe)).then_some((
            byte,
            PromptCell {
                symbol,
                width,
                style,
                byte: None,
            },
        ))
    })
}
