//! A refused line stands on the prompt again; who types on without looking adds to it. Pure.
//!
//! Somebody who mends a line at its end goes on with a blank, or ends its last word. A text that follows without one,
//! and that makes the line no better, is the line that was meant: no note is lost behind a command that was refused.

use crate::session::{Intent, Refusal, decide};

use super::room_context::RoomContext;
use super::slash;

/// What was typed behind a line that came back unchanged in front, where it is a line of its own.
pub(super) fn text_behind<'l>(returned: &mut Vec<String>, room: &RoomContext<'_>, line: &'l str) -> Option<&'l str> {
    let at = returned.iter().position(|back| line.starts_with(back.as_str()))?;
    let back = returned.remove(at);
    let behind = &line[back.len()..];
    let is_own = behind.starts_with('/') || is_line(behind) && !is_mended(room, &back, line);
    is_own.then_some(behind)
}

/// Words: figures and signs alone go on with what stands before them.
fn is_line(behind: &str) -> bool {
    let begins = !behind.starts_with(char::is_whitespace);
    begins && (behind.starts_with(char::is_alphabetic) || behind.trim_end().contains(char::is_whitespace))
}

/// Whether the whole line does what the one that came back set out to do, or is nearer to it.
fn is_mended(room: &RoomContext<'_>, back: &str, line: &str) -> bool {
    let language = room.words.language();
    let read = |line: &str| slash::parse_line(line, room.state(), language);
    match read(line) {
        // A command's name that is still being looked for.
        Err(refusal) if !back.contains(char::is_whitespace) => matches!(
            refusal,
            Refusal::UnknownCommand { nearest: Some(_), .. } | Refusal::Ambiguous { .. } | Refusal::NotShortened { .. }
        ),
        Err(_) => false,
        // `/edit E41` and what was glued to it would be the text of another note.
        Ok(Intent::Edit { id: None, .. }) => !matches!(read(back), Ok(Intent::Edit { id: Some(_), .. })),
        Ok(intent) if intent.only_looks() || matches!(intent, Intent::Finish | Intent::Quit) => true,
        Ok(intent) => decide(room.state(), &intent, room.moment()).is_ok(),
    }
}
