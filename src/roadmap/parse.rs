//! A roadmap read out of a TOML file.

use crate::text::toml::{Fault, FileFormat, TomlFile};

use super::Roadmap;

/// The format of roadmap files.
const FORMAT: FileFormat = FileFormat {
    name: "ctrls-roadmap",
    version: 1,
};

/// Reads a roadmap file's text; unknown keys are warnings.
///
/// # Errors
/// Every fault with its place.
pub fn parse_roadmap(text: &str) -> Result<TomlFile<'_, Roadmap>, Vec<Fault>> {
    crate::text::toml::read_toml(text, FORMAT)
}
