//! What was typed after the program's name.

use std::ffi::OsString;

use super::shell_quoting::trim_shell_quote;

/// The arguments, the program first. Where shells leave `*` and `?` to programs, names that match take their place.
pub fn typed_arguments() -> Vec<OsString> {
    wild::args_os()
        .map(|argument| match argument.into_string() {
            Ok(text) => trim_shell_quote(&text).into(),
            Err(other) => other,
        })
        .collect()
}
