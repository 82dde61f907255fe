//! An act in a few words: what `/undo` says that it took back. Pure.

use crate::view;

use super::room_context::RoomContext;

/// The act of the entry `seq`, in a few words.
pub(super) fn undone_name(room: &RoomContext<'_>, seq: u64) -> String {
    match room.session.entry(seq) {
        Some(entry) => view::entry_summary(entry, room.state(), room.words),
        None => String::new(),
    }
}
