//! What every workbook of ours has: its looks, its properties, its language, the same bytes each time.

use std::io::{Cursor, Read, Write};

use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::words::Language;

use super::action_column::CellValue;
use super::cell_text::{CELL_LIMIT, shorten_text};

/// The part that holds title, subject and language.
const CORE: &str = "docProps/core.xml";

/// Where no day is known: spreadsheets want one.
const NO_DAY: Date = jiff::civil::date(2000, 1, 1);

/// Why no workbook was made: a fault of ours, not of the roadmaps.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    #[error("no workbook was made: {0}")]
    Sheet(#[from] XlsxError),
    #[error("no workbook was made: {0}")]
    Package(#[from] zip::result::ZipError),
    #[error("no workbook was made: {0}")]
    Part(#[from] std::io::Error),
}

/// A workbook, and what of it wants to be reported.
#[derive(Debug, Default)]
pub struct MadeWorkbook {
    pub bytes: Vec<u8>,
    /// Texts that are longer than a cell holds, and end early.
    pub shortened: usize,
}

/// What the properties of a workbook say.
pub(super) struct WorkbookFacts<'a> {
    pub(super) title: &'a str,
    pub(super) subject: &'a str,
    pub(super) author: &'a str,
    /// When its content was written.
    pub(super) written: Option<Date>,
    pub(super) language: Language,
}

/// How cells look.
pub(super) struct CellFormats {
    pub(super) head: Format,
    pub(super) text: Format,
    pub(super) day: Format,
}

impl CellFormats {
    pub(super) fn new(language: Language) -> Self {
        let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let days = match language {
            Language::Fr => "dd/mm/yyyy",
            Language::En => "yyyy-mm-dd",
        };
        Self {
            head: text
                .clone()
                .set_bold()
                .set_background_color(Color::RGB(0x00E4_EFF3))
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(Color::RGB(0x000B_4F66)),
            day: text.clone().set_num_format(days).set_align(FormatAlign::Left),
            text,
        }
    }

    /// Writes a cell; whether its text was too long for one.
    pub(super) fn write_cell(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        value: &CellValue,
    ) -> Result<bool, XlsxError> {
        match value {
            CellValue::Empty => {}
            CellValue::Day(day) => {
                sheet.write_datetime_with_format(row, column, excel_day(*day)?, &self.day)?;
            }
            CellValue::Text(text) => {
                let shortened = shorten_text(text, CELL_LIMIT);
                let text = shortened.as_deref().unwrap_or(text);
                sheet.write_string_with_format(row, column, text, &self.text)?;
                return Ok(shortened.is_some());
            }
        }
        Ok(false)
    }
}

fn excel_day(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or_default(),
        part(day.month()),
        part(day.day()),
    )
}

/// The bytes of the workbook, the same for the same content.
pub(super) fn workbook_bytes(mut workbook: Workbook, facts: &WorkbookFacts<'_>) -> Result<Vec<u8>, WorkbookError> {
    let written = facts.written.filter(|day| day.year() >= 1900).unwrap_or(NO_DAY);
    let properties = DocProperties::new()
        .set_title(facts.title)
        .set_subject(facts.subject)
        .set_author(facts.author)
        .set_creation_datetime(&excel_day(written)?);
    workbook.set_properties(&properties);
    with_language(&workbook.save_to_buffer()?, facts.language)
}

/// The package with its language among the properties, which the writer of workbooks does not know.
fn with_language(package: &[u8], language: Language) -> Result<Vec<u8>, WorkbookError> {
    let tag = match language {
        Language::Fr => "fr-FR",
        Language::En => "en-GB",
    };
    let mut read = ZipArchive::new(Cursor::new(package))?;
    let mut written = ZipWriter::new(Cursor::new(Vec::with_capacity(package.len())));
    for at in 0..read.len() {
        if read.by_index_raw(at)?.name()? != CORE {
            written.raw_copy_file(read.by_index_raw(at)?)?;
            continue;
        }
        let mut core = String::new();
        read.by_index(at)?.read_to_string(&mut core)?;
        let end = "</cp:coreProperties>";
        let core = core.replacen(end, &format!("<dc:language>{tag}</dc:language>{end}"), 1);
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        written.start_file(CORE, options)?;
        written.write_all(core.as_bytes())?;
    }
    Ok(written.finish()?.into_inner())
}

/// A name that a sheet may have and no other one has, case aside.
pub(super) fn sheet_name(wanted: &str, taken: &mut Vec<String>) -> String {
    /// The most that a sheet's name has, in UTF-16 units.
    const LONGEST: usize = 31;
    let name: String = wanted
        .chars()
        .map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c })
        .collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = match name.trim_matches('\'').trim() {
        // Excel keeps a sheet of that name for itself.
        name if name.is_empty() || name.eq_ignore_ascii_case("history") => "Table",
        name => name,
    };
    let mut number = 1;
    loop {
        let tail = match number {
            1 => String::new(),
            number => format!(" ({number})"),
        };
        let room = LONGEST - tail.len();
        let head = shorten_text(name, room).unwrap_or_else(|| name.to_owned());
        let unique = format!("{head}{tail}");
        if !taken.iter().any(|taken| taken.to_lowercase() == unique.to_lowercase()) {
            taken.push(unique.clone());
            return unique;
        }
        number += 1;
    }
}
