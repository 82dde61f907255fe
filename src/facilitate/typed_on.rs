//! A refused line stands on the prompt again; who types on without looking adds to it. Pure.
//!
//! Somebody who mends a line at its end goes on with a blank, or ends its last word. A text that follows without one,
//! and that makes the line no better, is the line that was meant: no note is lost behind a command that was refused.

use crate::session::{Intent, Refusal, decide};
use crate::terminal::{Typed, Voice};

use super::turn::{Effect, Memory, Room, given, is_look};
use super::{look, refused, slash};

/// What was typed behind a line that came back unchanged in front, where it is a line of its own.
pub(super) fn behind<'l>(memory: &mut Memory, room: &Room<'_>, line: &'l str) -> Option<&'l str> {
    let at = memory
        .returned
        .iter()
        .position(|back| line.starts_with(back.as_str()))?;
    let back = memory.returned.remove(at);
    let behind = &line[back.len()..];
    let is_own = behind.starts_with('/') || is_line(behind) && !is_mended(room, &back, line);
    is_own.then_some(behind)
}

/// Works it off; the refused line is gone from the prompt, and is told so.
pub(super) fn apart(memory: &mut Memory, room: &Room<'_>, typed: &Typed, behind: &str) -> Vec<Effect> {
    let own = Typed {
        text: behind.to_owned(),
        ..typed.clone()
    };
    let told = room.words.typed_on(&refused::quoted(behind, room.words));
    let mut effects = vec![Effect::Say(Voice::Aside, look::line(room, told))];
    effects.extend(given(memory, room, &own));
    effects
}

/// Words: figures and signs alone go on with what stands before them.
fn is_line(behind: &str) -> bool {
    let begins = !behind.starts_with(char::is_whitespace);
    begins && (behind.starts_with(char::is_alphabetic) || behind.trim_end().contains(char::is_whitespace))
}

/// Whether the whole line does what the one that came back set out to do, or is nearer to it.
fn is_mended(room: &Room<'_>, back: &str, line: &str) -> bool {
    let language = room.words.language();
    let read = |line: &str| slash::read(line, room.state(), language);
    match read(line) {
        // A command's name that is still being looked for.
        Err(refusal) if !back.contains(char::is_whitespace) => matches!(
            refusal,
            Refusal::UnknownCommand { nearest: Some(_), .. } | Refusal::Ambiguous { .. } | Refusal::NotShortened { .. }
        ),
        Err(_) => false,
        // `/edit E41` and what was glued to it would be the text of another note.
        Ok(Intent::Edit { id: None, .. }) => !matches!(read(back), Ok(Intent::Edit { id: Some(_), .. })),
        Ok(intent) if is_look(&intent) || matches!(intent, Intent::Finish | Intent::Quit) => true,
        Ok(intent) => decide(room.state(), &intent, room.moment()).is_ok(),
    }
}
