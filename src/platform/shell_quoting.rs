//! A path as the shell takes it to which a command is copied.

/// A path as this system's shells take it.
pub fn quote_for_shell(path: &str) -> String {
    if super::SYSTEM_NAME == "windows" {
        quote_for_cmd(path)
    } else {
        quote_for_posix(path)
    }
}

/// For sh and its kin: single quotes.
pub fn quote_for_posix(path: &str) -> String {
    let plain = |sign: char| sign.is_alphanumeric() || "/._-+:,@".contains(sign);
    if !path.is_empty() && path.chars().all(plain) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', "'\\''"))
    }
}

/// For cmd.exe and PowerShell alike: double quotes, which no name of Windows holds.
///
/// `%`, `$` and the backtick are left as they are: no quoting is right in both shells.
pub fn quote_for_cmd(path: &str) -> String {
    // A comma separates arguments in cmd.exe and `@` begins a variable of PowerShell.
    let plain = |sign: char| sign.is_alphanumeric() || "\\/._-+:~".contains(sign);
    if !path.is_empty() && path.chars().all(plain) {
        return path.to_owned();
    }
    // A backslash before the closing quote would quote that one.
    let inner = match path.trim_end_matches('\\') {
        root if root.ends_with(':') => format!("{root}\\."),
        inner => inner.to_owned(),
    };
    format!("\"{}\"", inner.replace('"', ""))
}

/// An argument without the quote that PowerShell 5 leaves at the end of `'.\my folder\'`.
pub fn trim_shell_quote(argument: &str) -> &str {
    match argument.strip_suffix('"') {
        Some(path) if super::SYSTEM_NAME == "windows" && !path.contains('"') => path,
        _ => argument,
    }
}
