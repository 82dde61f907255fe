//! What follows from a line.

use crate::session::{Decision, NoteKind, Refusal};
use crate::terminal::OutputChannel;
use crate::view::{FlowText, OutputMode};

use super::room_context::RoomContext;
use super::{refusal_text, room_views, slash};

/// What follows from a line.
pub(crate) enum Effect {
    /// An act to be written, then answered.
    Act(Decision),
    /// An act to be written; what is reported of it comes by itself.
    Write(Decision),
    /// Something said.
    Say(OutputChannel, FlowText),
    /// A text that is on the line again.
    Offer(String),
    /// A command was not carried out: what is said, and the exit code of a piped run.
    Refused(String),
    Finish,
    /// The end that is on the screen is closed.
    Close,
    /// The facilitator leaves.
    Leave,
    /// Go on in another folder, and leave there.
    MoveTo(String, ExitCommand),
}

impl std::fmt::Debug for Effect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Act(decision) => f.debug_tuple("Act").field(decision).finish(),
            Self::Say(voice, said) => f.debug_tuple("Say").field(voice).field(&said(u16::MAX)).finish(),
            Self::Offer(text) => f.debug_tuple("Offer").field(text).finish(),
            Self::Refused(text) => f.debug_tuple("Refused").field(text).finish(),
            Self::Write(decision) => f.debug_tuple("Write").field(decision).finish(),
            Self::Close => f.write_str("Close"),
            Self::Finish => f.write_str("Finish"),
            Self::Leave => f.write_str("Leave"),
            Self::MoveTo(path, way) => f.debug_tuple("MoveTo").field(path).field(way).finish(),
        }
    }
}

/// How the room is to be left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitCommand {
    Finish,
    Quit,
    Interrupt,
}

/// Says why a line is refused; on a screen it comes back.
pub(super) fn refuse_line(room: &RoomContext<'_>, line: &str, refusal: &Refusal) -> Vec<Effect> {
    let collected = NoteKind::collected(room.state().collects());
    let mut effects = vec![Effect::Refused(refusal_text::refusal_sentence(
        refusal, room.words, room.mode, collected,
    ))];
    if line.is_empty() || !refusal_text::is_mended(refusal) {
        return effects;
    }
    let mended = slash::mended_line(line, refusal);
    let line = mended.as_deref().unwrap_or(line);
    match room.mode {
        OutputMode::Screen => effects.push(Effect::Offer(line.to_owned())),
        OutputMode::Linear => effects.push(offer_again(room, line)),
        OutputMode::Piped => {}
    }
    effects
}

/// A terminal that edits its lines itself is given none: the line is said, to be typed or pasted anew.
pub(super) fn offer_again(room: &RoomContext<'_>, line: &str) -> Effect {
    let said = room_views::answer_text(room, room.words.refusal_linear_again(line.trim()));
    Effect::Say(OutputChannel::Aside, said)
}
