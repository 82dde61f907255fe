//! The sheet of the plan.

use rust_xlsxwriter::{DataValidation, Workbook, Worksheet, XlsxError};

use crate::export::spreadsheet::action_column::CellValue;
use crate::export::spreadsheet::action_row::{PlainSource, SpreadsheetSource, action_rows};
use crate::export::spreadsheet::cell_text::clean_cell;
use crate::export::spreadsheet::row_height::RowHeights;
use crate::export::spreadsheet::workbook::{CellFormats, WorkbookError, WorkbookFacts, workbook_bytes};
use crate::words::{Language, Words};

use super::plan_level::level_paths;
use super::plan_row::{PlanRow, PlanRows};

/// Their columns since March 2026, A to AB; how wide each is, in signs.
const COLUMNS: [(&str, u16); 28] = [
    ("Axe (x)", 28),
    ("Sous-axe (x.x)", 28),
    ("Sous-sous axe (x.x.x)", 28),
    ("Titre de l'action", 44),
    ("Titre de la sous-action", 24),
    ("Descriptif", 50),
    ("Instances de gouvernance", 24),
    ("Objectifs", 36),
    ("Indicateurs liés", 28),
    ("Structure pilote", 20),
    ("Moyens humains et techniques", 28),
    ("Partenaires", 28),
    ("Direction ou service pilote", 20),
    ("Personne pilote", 24),
    ("Élu·e référent·e", 20),
    ("Participation Citoyenne", 20),
    ("Financements", 16),
    ("Financeur 1", 14),
    ("Montant € HT", 14),
    ("Financeur 2", 14),
    ("Montant € HT", 14),
    ("Financeur 3", 14),
    ("Montant € HT", 14),
    ("Budget prévisionnel total € HT", 18),
    ("Statut", 13),
    ("Niveau de priorité", 13),
    ("Date de début", 12),
    ("Date de fin", 12),
];

/// The values that three of the columns take, by column.
const CHOICES: [(u16, &[&str]); 3] = [
    (
        15,
        &[
            "Pas de participation citoyenne",
            "Information",
            "Consultation",
            "Concertation",
            "Co-construction",
        ],
    ),
    (
        24,
        &[
            "À venir",
            "À discuter",
            "En cours",
            "Réalisé",
            "En retard",
            "En pause",
            "Bloqué",
            "Abandonné",
        ],
    ),
    (25, &["Élevé", "Moyen", "Bas"]),
];

/// The row of their heads, and the first one of data: both counted from 0.
const HEADS: u32 = 1;
const DATA: u32 = 3;

/// Rows below the last one in which a value can be chosen as well.
const ROWS_TO_COME: u32 = 200;

/// A plan, and what was done so that the platform takes it.
#[derive(Debug, Default)]
pub struct MadePlan {
    pub bytes: Vec<u8>,
    /// Phases without an action, each of which became one.
    pub phases_as_actions: usize,
    /// Titles that were too long; they stand whole in the description.
    pub shortened_titles: usize,
    /// Other texts that were too long, and end early.
    pub shortened_texts: usize,
}

/// The roadmaps as one plan of the platform.
///
/// # Errors
/// None that a roadmap can cause.
pub fn plan_workbook(sources: &[SpreadsheetSource<'_>]) -> Result<MadePlan, WorkbookError> {
    let words = &Words::new(Language::Fr);
    let sources: Vec<PlainSource<'_>> = sources.iter().map(PlainSource::new).collect();
    let mut made = MadePlan::default();
    let mut rows = Vec::new();
    let mut plan = PlanRows::new(words);
    let paths = level_paths(&sources, words);
    let actions = action_rows(&sources);
    let mut actions = actions.iter().peekable();
    for (source, paths) in sources.iter().zip(&paths) {
        for (phase, levels) in source.roadmap.phases.iter().zip(paths) {
            while let Some(action) = actions.next_if(|row| std::ptr::eq(row.phase, phase)) {
                let row = plan.make_row(action, levels.clone());
                made.phases_as_actions += usize::from(action.action.is_none());
                made.shortened_titles += usize::from(row.is_title_shortened);
                made.shortened_texts += usize::from(row.is_text_shortened);
                rows.push(row);
            }
        }
    }
    let mut events: Vec<String> = sources
        .iter()
        .map(|source| clean_cell(&source.roadmap.source.event))
        .collect();
    events.dedup();
    let event = match events.as_slice() {
        [event] => event.as_str(),
        _ => "",
    };
    let mut workbook = Workbook::new();
    fill_sheet(workbook.add_worksheet(), &rows, words)?;
    let facts = WorkbookFacts {
        title: &words.spreadsheet_plan(),
        subject: event,
        author: "",
        written: sources.iter().filter_map(|source| source.written).max(),
        language: Language::Fr,
    };
    made.bytes = workbook_bytes(workbook, &facts)?;
    Ok(made)
}

fn fill_sheet(sheet: &mut Worksheet, rows: &[PlanRow], words: &Words) -> Result<(), XlsxError> {
    let formats = CellFormats::new(Language::Fr);
    sheet.set_name(words.spreadsheet_plan_sheet())?;
    sheet.write_string(0, 0, words.spreadsheet_plan())?;
    for (at, (head, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(at, f64::from(width))?;
        sheet.write_string_with_format(HEADS, at, head, &formats.head)?;
    }
    let mut heights = RowHeights::default();
    for (line, row) in (DATA..).zip(rows) {
        for (column, value) in plan_cells(row) {
            heights.fit_cell(line, &value, COLUMNS[usize::from(column)].1);
            formats.write_cell(sheet, (line, column), &value)?;
        }
    }
    heights.set_heights(sheet)?;
    let end = DATA + u32::try_from(rows.len()).unwrap_or(u32::MAX - ROWS_TO_COME - DATA);
    for (column, values) in CHOICES {
        let validation = DataValidation::new().allow_list_strings(values)?;
        sheet.add_data_validation(DATA, column, end + ROWS_TO_COME, column, &validation)?;
    }
    sheet.set_freeze_panes(DATA, 0)?;
    // The row above the data may hold anything: the filter's buttons are in it.
    sheet.autofilter(DATA - 1, 0, end.max(DATA) - 1, 27)?;
    Ok(())
}

/// The cells of a row that hold something, by their column.
fn plan_cells(row: &PlanRow) -> Vec<(u16, CellValue)> {
    let texts = (0..).zip(&row.levels).chain([
        (3, &row.title),
        (5, &row.description),
        (6, &row.governance),
        (7, &row.goals),
        (8, &row.indicators),
        (10, &row.resources),
        (11, &row.partners),
        (13, &row.pilot),
    ]);
    let texts = texts
        .map(|(column, text)| (column, text.as_str()))
        .chain([(24, row.status)]);
    let texts = texts.filter(|(_, text)| !text.is_empty());
    let days = [(26, row.start), (27, row.end)].into_iter();
    texts
        .map(|(column, text)| (column, CellValue::Text(text.to_owned())))
        .chain(days.filter_map(|(column, day)| Some((column, CellValue::Day(day?)))))
        .collect()
}
