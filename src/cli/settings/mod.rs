//! What somebody set once for all: in a `ctrls.toml`, for a folder or for herself, and in variables.
//!
//! An option comes first, then a variable, then the nearest file, then the user's, then the system, then the default.

mod layered_settings;
mod save_setting;
mod settings_file;
mod settings_sources;

pub(super) use layered_settings::{SettingOrigin, Settings, Sourced};
pub(super) use save_setting::save_settings;
pub(super) use settings_file::SettingsFile;
pub(super) use settings_sources::{SettingsSource, find_sources, first_language, user_file};
