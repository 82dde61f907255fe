//! A session so long that what stood is kept on the way: it goes back and on, and is what the fold of its lines is.

use super::*;

/// More than two checkpoints are apart.
const LINES: usize = 2600;

/// Numbers that look like chance, the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// A session that notes, corrects, counts, merges, takes back and brings back; in its middle it takes back more lines
/// than two checkpoints are apart.
fn long_room() -> Room {
    let mut room = Room::at("issues");
    let mut numbers = Numbers(7);
    while room.session.entries().len() < LINES {
        let any = format!("E{}", numbers.below(room.state().notes.len() as u64 + 1) + 1);
        let intent = match numbers.below(12) {
            0 => Intent::Undo,
            1 => Intent::Redo,
            2 => Intent::Edit {
                id: Some(id(&any)),
                text: Some("Corrigée #E1".into()),
            },
            3 => Intent::Drop { id: Some(id(&any)) },
            4 => Intent::Merge {
                into: id("E2"),
                from: vec![id(&any)],
            },
            _ => bare("Qui garantit quoi ? #E1"),
        };
        if let Ok(Decision {
            group,
            kind: Some(kind),
            ..
        }) = room.asks(&intent)
        {
            room.write(group, kind);
        }
    }
    room
}

fn fold_of(room: &Room, count: usize) -> State {
    ctrls::session::fold(&header(), &room.session.entries()[..count])
}

#[test]
fn what_is_taken_back_line_by_line_is_what_the_whole_list_folds_to() {
    let mut room = long_room();
    assert_eq!(room.state(), &fold_of(&room, room.session.entries().len()));
    // Further back than the last checkpoints: each of them says what is no longer so.
    for number in 0..1500 {
        room.does(Intent::Undo);
        if number % 499 == 0 {
            assert_eq!(room.state(), &fold_of(&room, room.session.entries().len()), "{number}");
        }
    }
    for _ in 0..700 {
        room.does(Intent::Redo);
    }
    assert_eq!(room.state(), &fold_of(&room, room.session.entries().len()));
    room.types("Une de plus");
    assert_eq!(room.state(), &fold_of(&room, room.session.entries().len()));
}

#[test]
fn a_long_session_that_is_played_back_and_forth_is_what_it_was_then() {
    let mut room = long_room();
    for _ in 0..1300 {
        room.does(Intent::Undo);
    }
    let mut cursor = SessionCursor::from_session(&room.session);
    let mut numbers = Numbers(11);
    for _ in 0..40 {
        let count = numbers.below(cursor.len() as u64 + 1) as usize;
        cursor.seek(count);
        assert_eq!(cursor.state(), &fold_of(&room, cursor.position()), "{count}");
        cursor.seek(cursor.position() + 1);
        assert_eq!(cursor.state(), &fold_of(&room, cursor.position()), "{count}");
    }
}

#[test]
fn a_state_that_is_kept_stays_as_it_was() {
    let mut room = long_room();
    let (kept, then) = (room.session.shared_state(), room.state().clone());
    room.does(Intent::Edit {
        id: room.state().last,
        text: Some("Autre chose".into()),
    });
    room.does(Intent::Undo);
    room.types("Une de plus");
    assert_eq!(*kept, then);
}
