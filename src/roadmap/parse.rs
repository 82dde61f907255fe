//! A roadmap read out of a TOML file.

use crate::text::toml::{Fault, FileFormat, TomlFile};

use super::follow_up::status_named;
use super::{Roadmap, Status};

/// The format of roadmap files.
const FORMAT: FileFormat = FileFormat {
    name: "ctrls-roadmap",
    version: 1,
};

/// Reads a roadmap file's text; unknown keys are warnings, and so is what a hand wrote otherwise: `partners = "a, b"`,
/// `status = "en cours"`.
///
/// # Errors
/// Every fault with its place.
pub fn parse_roadmap(text: &str) -> Result<TomlFile<'_, Roadmap>, Vec<Fault>> {
    crate::text::toml::read_toml_leniently(text, FORMAT, |text| status_named(text).map(Status::code))
}
