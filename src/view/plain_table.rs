//! Tables as the screen has them: no frame, one rule under the head, two columns in.

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, Table, TableStyle, Width,
};

use crate::text::{clean, clean_lines, columns, wrap};

/// One rule under the head and nothing else.
const STYLE: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none())
    .header_separator(LineStyle::none().fill('─'))
    .content_lines(ContentLineStyle::none());

/// A table: the heads, those of them that are to the right, the rows. Cells are cleaned; an end of line stays one.
///
/// It is as wide as what it says, and wraps where that is wider than `width` columns.
pub fn plain_table(head: &[&str], right: &[usize], rows: &[Vec<String>], width: u16) -> String {
    let mut table = Table::new();
    table.load_style(STYLE);
    if width < u16::MAX {
        table
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width.saturating_sub(2));
    }
    table.set_header(head.iter().copied());
    table.add_rows(rows.iter().map(|row| {
        let cells = row.iter().map(|cell| clean_lines(cell).into_owned());
        cells.collect::<Vec<_>>()
    }));
    for (nth, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, 2));
        if width < u16::MAX {
            // No column is so narrow that a word of it would be cut.
            let cells = rows.iter().filter_map(|row| row.get(nth)).map(String::as_str);
            let words = cells
                .chain(head.get(nth).copied())
                .flat_map(|cell| cell.split([' ', '\n']));
            let longest = words.map(columns).max().unwrap_or(0);
            let longest = u16::try_from(longest).unwrap_or(u16::MAX).saturating_add(2);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(longest)));
        }
        if right.contains(&nth) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let mut lines = String::new();
    for line in table.lines() {
        let line = clean(&line).into_owned();
        lines.push_str("  ");
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
    lines
}

/// A sentence two columns in, its further lines too; a no-break space never breaks.
pub fn indented_sentence(sentence: &str, width: u16) -> String {
    let rows = wrap(&clean(sentence), usize::from(width).saturating_sub(2));
    rows.iter().map(|row| format!("  {row}\n")).collect()
}
