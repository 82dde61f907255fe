//! Names that a system does not give to files. Those of Windows.

use std::path::{Component, Path};

/// Why Windows gives no file such a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefusedName {
    /// It keeps that name for a device: `CON`, `NUL.txt`, `com1`.
    Device(String),
    /// A sign that it keeps for itself.
    Sign(char),
    /// A blank or a full stop at the end, which it drops.
    End(String),
}

/// What Windows refuses in a path, the first of it; `None` where it takes every name.
pub fn refused_name(path: &Path) -> Option<RefusedName> {
    path.components().find_map(|part| match part {
        Component::Normal(name) => refused_part(&name.to_string_lossy()),
        _ => None,
    })
}

/// As [`refused_name`] on Windows; other systems take every name.
pub fn refused_name_here(path: &Path) -> Option<RefusedName> {
    (super::SYSTEM_NAME == "windows").then(|| refused_name(path)).flatten()
}

fn refused_part(name: &str) -> Option<RefusedName> {
    if let Some(sign) = name.chars().find(|sign| "<>:\"|?*".contains(*sign) || *sign < ' ') {
        return Some(RefusedName::Sign(sign));
    }
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ');
    let upper = stem.to_uppercase();
    let numbered = |prefix: &str| {
        upper.strip_prefix(prefix).is_some_and(|number| {
            matches!(
                number,
                "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³"
            )
        })
    };
    if matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || numbered("COM")
        || numbered("LPT")
    {
        return Some(RefusedName::Device(stem.to_owned()));
    }
    name.ends_with([' ', '.']).then(|| RefusedName::End(name.to_owned()))
}
