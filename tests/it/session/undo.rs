//! One act back or forth; the end, and completing after it.

use super::*;

#[test]
fn undo_goes_further_each_time_and_redo_comes_back() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.does(merge_pair());
    for left in ["E1", ""] {
        room.does(Intent::Undo);
        assert_eq!(room.notes_of(1), left);
    }
    room.does(Intent::Redo);
    room.does(Intent::Redo);
    assert_eq!(room.notes_of(1), "E1 E2");
    assert_eq!(room.refuses(&Intent::Redo), Refusal::NothingToRedo);
}

fn merge_pair() -> Intent {
    bare("Deux")
}

#[test]
fn a_new_act_empties_the_redo_and_what_is_passed_over_does_not() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.does(Intent::Undo);
    room.does(to(2, Intent::Pick(InputKind::Friction)));
    room.does(Intent::Redo);
    assert_eq!(room.notes_of(1), "E1");
    room.does(Intent::Undo);
    room.types("Autre");
    assert_eq!(room.refuses(&Intent::Redo), Refusal::NothingToRedo);
}

#[test]
fn undoing_the_next_step_is_as_if_it_had_never_been_opened() {
    let mut room = Room::at("issues");
    room.does(Intent::Next);
    room.does(Intent::Undo);
    assert_eq!(room.state().step, 1);
}

#[test]
fn what_the_options_of_run_wrote_is_not_undone() {
    let mut room = Room::new();
    room.write(
        None,
        EntryKind::SessionDescribed(Box::new(ctrls::session::SessionPatch {
            title: Some("Réemploi".into()),
            ..Default::default()
        })),
    );
    assert_eq!(room.refuses(&Intent::Undo), Refusal::NothingToUndo);
    room.does(Intent::Bell);
    room.does(Intent::Undo);
    assert_eq!(room.refuses(&Intent::Undo), Refusal::NothingToUndo);
    assert_eq!(
        (room.state().description.title.as_str(), room.state().description.silent),
        ("Réemploi", false)
    );
}

#[test]
fn an_undone_merge_finds_both_notes_again() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.types("Deux");
    room.does(merge("E1", "E2"));
    room.does(Intent::Undo);
    assert_eq!(room.notes_of(1), "E1 E2");
    assert_eq!(room.note("E2").text, "Deux");
}

#[test]
fn in_a_reopened_session_undo_goes_back_to_the_reopening() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.does(Intent::Finish);
    assert!(room.state().finished);
    assert_eq!(room.does(Intent::Finish), [Notice::Already]);
    room.write(None, EntryKind::Reopened);
    assert!(room.state().reopened && !room.state().finished);
    room.types("Deux");
    room.does(Intent::Undo);
    assert_eq!(room.refuses(&Intent::Undo), Refusal::BeforeReopening);
    assert_eq!(room.notes_of(1), "E1");
    room.does(Intent::Finish);
    assert!(room.state().finished && !room.state().reopened);
}
