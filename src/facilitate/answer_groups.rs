//! What is answered about groups: one that was corrected or closed, a note that moved to another. Pure.

use crate::session::{GroupId, NoteKind, NoteMove};
use crate::view;

use super::names;
use super::room_context::RoomContext;
use super::state_before::StateBefore;

pub(super) fn group_changed(room: &RoomContext<'_>, before: &StateBefore, id: GroupId, closed: bool) -> String {
    let state = room.state();
    let words = room.words;
    let Some(group) = state.group(id) else {
        return String::new();
    };
    let name = names::group_name(state, id);
    if closed {
        let notes = NoteKind::ALL
            .iter()
            .map(|kind| state.notes_of(id, *kind).count())
            .sum::<usize>();
        return words.group_closed(&name, notes);
    }
    let Some(old) = &before.group else {
        return name;
    };
    let mut parts = vec![if old.name == group.name {
        name
    } else {
        words.group_renamed(&name, &old.name)
    }];
    match (group.participants, old.participants) {
        (Some(now), Some(was)) if now != was => parts.push(words.people_before(now, was)),
        (Some(now), None) => parts.push(words.people(now)),
        (None, Some(was)) => parts.push(change_answer(room, words.people_none(), &words.people(was))),
        _ => {}
    }
    if group.axis != old.axis {
        let now = match group.axis.as_deref().unwrap_or_default() {
            "" => words.axis_none(),
            axis => words.axis_now(axis),
        };
        parts.push(change_answer(room, now, old.axis.as_deref().unwrap_or_default()));
    }
    if group.backgrounds != old.backgrounds {
        let now = match group.backgrounds.join(", ") {
            none if none.is_empty() => words.backgrounds_none(),
            backgrounds => words.backgrounds_now(&backgrounds),
        };
        parts.push(change_answer(room, now, &old.backgrounds.join(", ")));
    }
    match parts.as_slice() {
        [name] => words.group_same(name),
        [name, rest @ ..] => words.group_now(name, &rest.join(", ")),
        [] => String::new(),
    }
}

pub(super) fn moved_answer(
    room: &RoomContext<'_>,
    before: &StateBefore,
    moves: &[NoteMove],
    to: Option<GroupId>,
) -> String {
    let state = room.state();
    let words = room.words;
    match to {
        Some(group) => {
            let ids: Vec<String> = moves
                .iter()
                .map(|moved| state.current_id(moved.id).to_string())
                .collect();
            let from: Option<&GroupId> = before.groups.first().filter(|from| **from != group);
            let name = names::group_name(state, group);
            let name = view::group_label_tail(&name);
            match (ids.as_slice(), from) {
                ([one], Some(from)) => words.moved_from(one, name, &names::group_name(state, *from)),
                _ => words.moved(ids.len(), &names::list_texts(room.words, &ids), name),
            }
        }
        None => {
            let became: Vec<String> = moves
                .iter()
                .filter_map(|moved| Some(words.became(&moved.id.to_string(), &moved.becomes?.to_string())))
                .collect();
            became.join(" ")
        }
    }
}

/// What is, and what was before where there was something.
fn change_answer(room: &RoomContext<'_>, now: String, old: &str) -> String {
    if old.is_empty() {
        now
    } else {
        room.words.changed(&now, &names::cut_text(old, 40))
    }
}
