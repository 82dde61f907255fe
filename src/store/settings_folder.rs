//! Where a person's settings are kept.

use std::path::PathBuf;

use crate::platform::user_folders;

/// The folder of a person's settings: `$XDG_CONFIG_HOME/ctrls`, else `~/.config/ctrls`; on macOS
/// `~/Library/Application Support/ctrls`, on Windows `%APPDATA%\ctrls`. `None` where the system names no such folder.
pub fn settings_folder() -> Option<PathBuf> {
    user_folders().config.map(|config| config.join("ctrls"))
}
