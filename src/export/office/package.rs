//! Parts of a file as a zip: the same bytes for the same parts.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, System, ZipWriter};

/// Why no file was made: a fault of ours, not of the document.
#[derive(Debug, thiserror::Error)]
#[error("no file was made: {0}")]
pub struct PackError(#[from] zip::result::ZipError);

impl From<std::io::Error> for PackError {
    fn from(error: std::io::Error) -> Self {
        Self(error.into())
    }
}

/// Names and texts; the first is stored as it is, as ODT wants its type.
pub(super) fn zip_parts(parts: &[(String, String)]) -> Result<Vec<u8>, PackError> {
    let options = entry_options();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (number, (name, text)) in parts.iter().enumerate() {
        let method = if number == 0 {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        zip.start_file(name.as_str(), options.compression_method(method))?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Files with their paths as one zip, in the order given.
///
/// # Errors
/// When a name or the whole is too long for the format.
pub fn zip_files(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, PackError> {
    let options = entry_options().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The system on which it is made is nobody's business, and would be one byte of difference an entry.
fn entry_options() -> SimpleFileOptions {
    SimpleFileOptions::default().system(System::Unix)
}
