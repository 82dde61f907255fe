//! Reading a roadmap file.

use std::path::Path;

use crate::cli::{Context, Failure};
use crate::text::toml::{Fault, Read};

pub(super) fn text_of(_context: &Context, path: &Path) -> Result<String, Failure> {
    Ok(crate::store::read_text(path)?)
}

pub(super) fn understood<'s, T>(
    _context: &Context,
    path: &Path,
    source: &str,
    read: Result<Read<'s, T>, Vec<Fault>>,
) -> Result<Read<'s, T>, Failure> {
    read.map_err(|faults| {
        let place = faults.first().map(|fault| fault.span.place(source));
        let place = place.map_or(String::new(), |place| format!(":{}:{}", place.line, place.column));
        Failure::NotUnderstood(format!("{}{place}", path.display()))
    })
}
