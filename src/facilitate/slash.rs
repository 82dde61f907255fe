//! What a typed line means: one table of commands serves parsing, help, completion and near misses. Pure.

use crate::session::{Intent, Refusal, State};
use crate::words::Language;

/// What `line` asks for, in a session that is at `state`, typed by somebody whose screen speaks `language`.
///
/// # Errors
/// A [`Refusal`] for a command that is not understood; a note is never refused.
pub(crate) fn read(line: &str, _state: &State, _language: Language) -> Result<Intent, Refusal> {
    Ok(Intent::Bare {
        text: line.to_owned(),
        command: None,
    })
}
