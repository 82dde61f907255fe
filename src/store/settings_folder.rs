//! Where a person's settings are kept.

use std::env;
use std::path::PathBuf;

/// The folder of a person's settings: `$XDG_CONFIG_HOME/ctrls`, else `~/.config/ctrls`; on macOS
/// `~/Library/Application Support/ctrls`, on Windows `%APPDATA%\ctrls`. `None` where the environment names no home.
pub fn settings_folder() -> Option<PathBuf> {
    let folder = if cfg!(windows) {
        env_folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        env_folder("XDG_CONFIG_HOME").or_else(|| Some(env_folder("HOME")?.join("Library/Application Support")))
    } else {
        env_folder("XDG_CONFIG_HOME").or_else(|| Some(env_folder("HOME")?.join(".config")))
    };
    Some(folder?.join("ctrls"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that knows where settings are kept"
)]
fn env_folder(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}
