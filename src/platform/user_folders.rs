//! Where the user's own files are.

use std::env;
use std::path::PathBuf;

/// Folders of whoever runs the tool; `None` where the system names none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserFolders {
    pub home: Option<PathBuf>,
    /// What programs keep between two runs.
    pub state: Option<PathBuf>,
    /// What the user sets.
    pub config: Option<PathBuf>,
}

/// Where programs keep what the user sets, below her home.
const CONFIG: &str = if cfg!(target_os = "macos") {
    "Library/Application Support"
} else {
    ".config"
};

/// The folders of whoever runs the tool.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that knows where the user's files are"
)]
pub fn user_folders() -> UserFolders {
    UserFolders::from_variables(|name| env::var_os(name).map(PathBuf::from))
}

impl UserFolders {
    /// From the environment: XDG's variables, else `HOME`, else those of Windows. A path that is not absolute counts
    /// as none.
    pub fn from_variables(variable: impl Fn(&str) -> Option<PathBuf>) -> Self {
        let folder = |name: &str| variable(name).filter(|path| path.is_absolute());
        let below_home = |below: &str| folder("HOME").map(|home| home.join(below));
        Self {
            home: folder("HOME").or_else(|| folder("USERPROFILE")),
            state: folder("XDG_STATE_HOME")
                .or_else(|| below_home(".local/state"))
                .or_else(|| folder("LOCALAPPDATA")),
            config: folder("XDG_CONFIG_HOME")
                .or_else(|| below_home(CONFIG))
                .or_else(|| folder("APPDATA")),
        }
    }
}

/// The folder of the user's documents; `None` where there is no home.
pub fn document_folder() -> Option<PathBuf> {
    dirs::document_dir().or_else(|| Some(user_folders().home?.join("Documents")))
}

/// Where a browser puts what it fetches; `None` where there is no home.
pub fn download_folder() -> Option<PathBuf> {
    dirs::download_dir().or_else(|| Some(user_folders().home?.join("Downloads")))
}
