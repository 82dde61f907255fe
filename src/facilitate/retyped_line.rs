//! A refused line is on the prompt again; who types on without looking adds to it. Pure.
//!
//! What was typed behind it completes it where the whole can then be carried out; else it is the line that was meant:
//! no note is lost behind a command that was refused.

use crate::session::{Intent, Refusal, decide};

use super::room_context::RoomContext;
use super::slash;

/// What was typed behind a line that came back unchanged in front, where it is a line of its own.
pub(super) fn text_behind<'l>(returned: &mut Vec<String>, room: &RoomContext<'_>, line: &'l str) -> Option<&'l str> {
    let at = returned.iter().position(|back| line.starts_with(back.as_str()))?;
    let back = returned.remove(at);
    let behind = &line[back.len()..];
    if behind.trim().is_empty() {
        return None;
    }
    // A line that was mended can be carried out as it is: what is glued to it was typed without a look at it.
    let is_glued = behind.starts_with('/') || !behind.starts_with(char::is_whitespace) && is_done(room, &back);
    (is_glued || !is_mended(room, &back, line)).then_some(behind)
}

/// Whether a line can be carried out.
fn is_done(room: &RoomContext<'_>, line: &str) -> bool {
    match slash::parse_line(line, room.state(), room.words.language()) {
        Ok(intent) if intent.only_looks() || matches!(intent, Intent::Finish | Intent::Quit) => true,
        Ok(intent) => decide(room.state(), &intent, room.moment()).is_ok(),
        Err(_) => false,
    }
}

/// Whether the whole line does what the one that came back set out to do, or is nearer to it.
fn is_mended(room: &RoomContext<'_>, back: &str, line: &str) -> bool {
    let language = room.words.language();
    let read = |line: &str| slash::parse_line(line, room.state(), language);
    match read(line) {
        // A command's name that is still being looked for.
        Err(refusal) if !back.contains(char::is_whitespace) && !line[back.len()..].starts_with(char::is_whitespace) => {
            matches!(
                refusal,
                Refusal::UnknownCommand { nearest: Some(_), .. }
                    | Refusal::Ambiguous { .. }
                    | Refusal::NotShortened { .. }
            )
        }
        // `/edit E41` and what was glued to it would be the text of another note.
        Ok(Intent::Edit { id: None, .. }) => !matches!(read(back), Ok(Intent::Edit { id: Some(_), .. })),
        _ => is_done(room, line),
    }
}
