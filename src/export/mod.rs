//! Documents as bytes: one document model that every format reads. Pure.
//!
//! [`document`] holds the model; `roadmap` lays a roadmap out in it, other modules a report or a sheet to print. The
//! formats read nothing but the model, so that all of them say the same, in the same order; [`csv`], [`json`] and
//! the workbooks are for other programs and read the roadmap itself.

pub mod document;

mod ansi_cells;
mod cast;
mod csv;
mod draw;
mod handover;
mod html;
mod ics;
mod json;
mod markdown;
mod office;
#[cfg(feature = "pdf")]
mod pdf;
mod pilot;
mod report;
mod roadmap;
mod sheets;
mod spreadsheet;

pub use ansi_cells::draw_cells;
pub use cast::cast;
pub use csv::{Dialect, csv, csv_columns};
pub use handover::{EnclosedRoadmap, Enclosure, handover_message, handover_page};
pub use html::html;
pub use ics::{CalendarComponent, CalendarKind, calendar_file, roadmap_events, roadmap_tasks};
pub use json::json;
pub use markdown::markdown;
pub use office::{PackError, docx, odt, zip_files};
#[cfg(feature = "pdf")]
pub use pdf::{Pdf, PdfError, pdf};
pub use pilot::{PilotPromises, PromisedAction, pilot_document, pilot_key, promises_by_pilot};
pub use report::{RoadmapFiles, report_csv, report_document};
pub use roadmap::{SessionStage, one_page_document, roadmap_document};
pub use sheets::{SheetOptions, facilitator_pages, sheet_set};
pub use spreadsheet::{
    MadePlan, MadeWorkbook, SpreadsheetSource, WorkbookError, actions_workbook, plan_workbook, workbook_columns,
};
