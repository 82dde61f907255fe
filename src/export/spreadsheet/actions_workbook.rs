//! The workbook for everybody: all actions in one sheet, each roadmap's in one of its own.

use rust_xlsxwriter::{DataValidation, Workbook, Worksheet, XlsxError};

use crate::roadmap::Status;
use crate::words::{Language, Words};

use super::action_column::{COLUMNS, CellValue, ColumnScope, FROZEN, PRINTED, STATUS, columns_in};
use super::action_row::{ActionRow, PlainSource, SpreadsheetSource, action_rows};
use super::cell_text::clean_cell;
use super::row_height::RowHeights;
use super::workbook::{CellFormats, MadeWorkbook, WorkbookError, WorkbookFacts, sheet_name, workbook_bytes};

/// Rows below the last one in which a state can be chosen as well: for actions that come later.
const ROWS_TO_COME: u32 = 200;

/// A4, as the format numbers it.
const A4: u8 = 9;

/// All actions of these roadmaps, heads and states in the language of `words`; a roadmap's own sheet in its own.
///
/// # Errors
/// None that a roadmap can cause.
pub fn actions_workbook(sources: &[SpreadsheetSource<'_>], words: &Words) -> Result<MadeWorkbook, WorkbookError> {
    let sources: Vec<PlainSource<'_>> = sources.iter().map(PlainSource::new).collect();
    let rows = action_rows(&sources);
    let mut workbook = Workbook::new();
    let mut names = Vec::new();
    let mut shortened = 0;
    let all: Vec<&ActionRow<'_>> = rows.iter().collect();
    let sheet = workbook.add_worksheet();
    sheet.set_name(sheet_name(&words.spreadsheet_all_actions(), &mut names))?;
    shortened += fill_sheet(sheet, &all, ColumnScope::AllActions, words)?;
    for source in &sources {
        let own: Vec<&ActionRow<'_>> = rows.iter().filter(|row| std::ptr::eq(row.source, source)).collect();
        let own_words = Words::new(Language::from_tag(&source.roadmap.language).unwrap_or(words.language()));
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(&table_name(source, &sources), &mut names))?;
        // Counted in the first sheet: the same texts stand here.
        fill_sheet(sheet, &own, ColumnScope::OneRoadmap, &own_words)?;
    }
    let facts = WorkbookFacts {
        title: &workbook_title(&sources, words),
        subject: &shared_text(&sources, |source| &source.roadmap.source.event),
        author: &facilitators_text(&sources),
        written: sources.iter().filter_map(|source| source.written).max(),
        language: words.language(),
    };
    Ok(MadeWorkbook {
        bytes: workbook_bytes(workbook, &facts)?,
        shortened,
    })
}

/// Fills a sheet; how many texts were too long for a cell.
fn fill_sheet(
    sheet: &mut Worksheet,
    rows: &[&ActionRow<'_>],
    scope: ColumnScope,
    words: &Words,
) -> Result<usize, XlsxError> {
    let formats = CellFormats::new(words.language());
    let columns = columns_in(scope);
    let mut heights = RowHeights::default();
    let mut shortened = 0;
    let last_row = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let mut last_column = 0;
    for (at, column) in (0..).zip(&columns) {
        last_column = at;
        sheet.set_column_width(at, f64::from(column.width))?;
        let head = words.spreadsheet_head(column.key);
        sheet.write_string_with_format(0, at, &head, &formats.head)?;
        heights.fit_cell(0, &CellValue::Text(head), column.width);
        for (line, row) in (1..).zip(rows) {
            let cell = (column.cell)(row, words);
            heights.fit_cell(line, &cell, column.width);
            shortened += usize::from(formats.write_cell(sheet, (line, at), &cell)?);
        }
        if column.key == STATUS {
            let validation = DataValidation::new().allow_list_strings(&status_names(words))?;
            sheet.add_data_validation(1, at, last_row + ROWS_TO_COME, at, &validation)?;
        }
    }
    heights.set_heights(sheet)?;
    sheet.set_freeze_panes(1, FROZEN)?;
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_repeat_rows(0, 0)?
        .set_print_area(0, 0, last_row, PRINTED - 1)?
        .set_footer("&L&A&R&P / &N");
    Ok(shortened)
}

/// The words of all states, as the list offers them.
fn status_names(words: &Words) -> [String; 5] {
    [
        Status::Planned,
        Status::Started,
        Status::Done,
        Status::Stuck,
        Status::Dropped,
    ]
    .map(|status| words.status_name(status.code()))
}

/// What a roadmap's sheet is called: as its table, where no other is called so.
fn table_name(source: &PlainSource<'_>, sources: &[PlainSource<'_>]) -> String {
    let group = &source.roadmap.source.group;
    let namesakes = sources.iter().filter(|other| other.roadmap.source.group == *group);
    if group.is_empty() || namesakes.count() > 1 {
        clean_cell(&source.roadmap.title)
    } else {
        clean_cell(group)
    }
}

fn workbook_title(sources: &[PlainSource<'_>], words: &Words) -> String {
    let of = match sources {
        [one] => clean_cell(&one.roadmap.title),
        _ => shared_text(sources, |source| &source.roadmap.source.event),
    };
    match of.as_str() {
        "" => words.spreadsheet_all_actions(),
        of => words.spreadsheet_title(of),
    }
}

/// What all roadmaps say; empty where they differ.
fn shared_text(sources: &[PlainSource<'_>], text: for<'s> fn(&'s PlainSource<'_>) -> &'s String) -> String {
    let mut texts = sources.iter().map(|source| clean_cell(text(source)));
    let first = texts.next().unwrap_or_default();
    if texts.all(|text| text == first) {
        first
    } else {
        String::new()
    }
}

fn facilitators_text(sources: &[PlainSource<'_>]) -> String {
    let mut names: Vec<String> = Vec::new();
    for name in sources.iter().flat_map(|source| &source.roadmap.source.facilitators) {
        let name = clean_cell(name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

/// The text beside the workbook: in which key of roadmap files each column stands.
pub fn workbook_columns(words: &Words) -> String {
    let colon = match words.language() {
        Language::Fr => "\u{a0}:",
        Language::En => ":",
    };
    let mut out = format!("{}\n\n", words.spreadsheet_intro());
    for column in COLUMNS.iter().filter(|column| column.scope != ColumnScope::OneRoadmap) {
        out.push_str(&format!(
            "{}{colon} {}\n",
            words.spreadsheet_head(column.key),
            column.key
        ));
    }
    out
}
