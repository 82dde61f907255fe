//! A document as a file of a format.

#[cfg(feature = "pdf")]
use std::path::Path;

#[cfg(feature = "pdf")]
use unicode_width::UnicodeWidthChar;

use crate::cli::Context;
use crate::export::{self, document::Document};

use super::batch::Bundle;
use super::format::ExportFormat;

/// A document under a name, in a format that has pages; where it cannot be made, why.
pub(super) fn document_file(document: &Document, format: ExportFormat, name: String, context: &Context) -> Bundle {
    match format {
        #[cfg(feature = "pdf")]
        ExportFormat::Pdf => pdf_file(document, name, context),
        ExportFormat::Html => Bundle::from_file(name, export::html(document).into_bytes()),
        ExportFormat::Md => Bundle::from_file(name, export::markdown(document).into_bytes()),
        ExportFormat::Odt => made_file(export::odt(document), name, context),
        ExportFormat::Docx => made_file(export::docx(document), name, context),
        // All rows are one table, all of a session one recording: they are made elsewhere.
        ExportFormat::Xlsx
        | ExportFormat::Csv
        | ExportFormat::Ics
        | ExportFormat::Json
        | ExportFormat::Toml
        | ExportFormat::Cast => Bundle::default(),
    }
}

fn made_file(made: Result<Vec<u8>, impl std::fmt::Display>, name: String, context: &Context) -> Bundle {
    match made {
        Ok(bytes) => Bundle::from_file(name, bytes),
        Err(error) => Bundle::not_made(&name, &error, context),
    }
}

#[cfg(feature = "pdf")]
fn pdf_file(document: &Document, name: String, context: &Context) -> Bundle {
    let pdf = match export::pdf(document) {
        Ok(pdf) => pdf,
        Err(error) => return Bundle::not_made(&name, &error, context),
    };
    let stem = Path::new(&name).file_stem().unwrap_or_default().to_string_lossy();
    let told = match pdf.missing.as_slice() {
        [] => Vec::new(),
        missing => vec![context.words.export_missing(&stem, &missing_signs(missing))],
    };
    Bundle {
        told,
        ..Bundle::from_file(name, pdf.bytes)
    }
}

/// Signs that no typeface has; those that a terminal shows nothing of by their number.
#[cfg(feature = "pdf")]
fn missing_signs(missing: &[char]) -> String {
    let private = |c: char| matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    let sign = |c: &char| match *c {
        c if private(c) || c.width().unwrap_or(0) == 0 => format!("U+{:04X}", u32::from(c)),
        c => c.to_string(),
    };
    missing.iter().map(sign).collect::<Vec<_>>().join(" ")
}
