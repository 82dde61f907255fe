//! How high rows are: a spreadsheet that opens a file may not measure them, and would draw long texts over each other.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::action_column::CellValue;

/// The height of a line, and the most that a row has, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;

/// The lines that each row needs, by the cell that needs most.
#[derive(Default)]
pub(super) struct RowHeights {
    lines: Vec<u32>,
}

impl RowHeights {
    /// Makes room for a cell of a column that is so many signs wide.
    pub(super) fn fit_cell(&mut self, row: u32, value: &CellValue, width: u16) {
        let needed = match value {
            CellValue::Text(text) => text.split('\n').map(|line| wrapped_lines(line, width)).sum(),
            CellValue::Empty | CellValue::Day(_) => 1,
        };
        let at = usize::try_from(row).unwrap_or(usize::MAX);
        if self.lines.len() <= at {
            self.lines.resize(at + 1, 1);
        }
        self.lines[at] = self.lines[at].max(needed);
    }

    /// Sets the height of the rows that need more than a line.
    pub(super) fn set_heights(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        for (row, lines) in (0..).zip(&self.lines) {
            if *lines > 1 {
                sheet.set_row_height(row, (f64::from(*lines) * LINE).min(HIGHEST))?;
            }
        }
        Ok(())
    }
}

/// How many lines a text takes, its words whole where they fit. An estimate: signs are taken for equally wide.
fn wrapped_lines(text: &str, width: u16) -> u32 {
    // A sign less than the column has: a typeface may be a little wider than the one it stands in for.
    let room = usize::from(width).saturating_sub(1).max(1);
    let (mut lines, mut used) = (1, 0);
    for word in text.split_whitespace() {
        let length = word.chars().count();
        let with_blank = if used > 0 { used + 1 + length } else { length };
        if with_blank <= room {
            used = with_blank;
            continue;
        }
        lines += u32::from(used > 0);
        used = length;
        while used > room {
            lines += 1;
            used -= room;
        }
    }
    lines
}
