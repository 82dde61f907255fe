//! What holds whatever people type.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

fn an_id() -> impl Strategy<Value = Id> {
    ("[EFQIARL]", 1..9u32).prop_map(|(letter, number)| id(&format!("{letter}{number}")))
}

fn some_ids() -> impl Strategy<Value = Vec<Id>> {
    prop::collection::vec(an_id(), 1..4)
}

fn a_text() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop::sample::select(vec!["une", "idée", "#E1", "#f2", "#Q9", "@CFA", "@la_Forge", "le 12/1"]),
        0..5,
    )
    .prop_map(|words| words.join(" "))
}

fn a_kind() -> impl Strategy<Value = NoteKind> {
    prop::sample::select(NoteKind::ALL.to_vec())
}

fn some_fields() -> impl Strategy<Value = Fields> {
    let one = prop::sample::select(vec![
        "pilot=CCI",
        "pilot=",
        "due=mars",
        "due=bientôt",
        "goal=Dix",
        "title=Rassurer",
        "title=Installer",
        "from=I1, F2",
        "from=",
        "depends_on=A1",
        "phase=1",
        "phase=2",
        "first_step=Réunir le 12/1",
        "partners=CFA, CCI",
    ]);
    prop::collection::vec(one, 0..3).prop_map(|texts| fields(&texts.join(" | ")))
}

fn an_intent() -> impl Strategy<Value = Intent> {
    let group = || (1..6u32).prop_map(GroupId);
    let leaf = prop_oneof![
        4 => a_text().prop_map(|text| bare(&text)),
        4 => (a_kind(), a_text()).prop_map(|(kind, text)| Intent::Note { kind, text }),
        1 => (a_text(), some_fields()).prop_map(|(text, fields)| Intent::BareFields { text, fields }),
        1 => a_kind().prop_map(|kind| Intent::Pick(kind.into())),
        1 => Just(Intent::Next),
        1 => Just(Intent::Back),
        1 => a_text().prop_map(|name| Intent::GroupAdd { axis: None, name, fields: GroupPatch::default() }),
        1 => group().prop_map(|group| Intent::GroupClose { group }),
        1 => (group(), a_text()).prop_map(|(group, name)| Intent::GroupChange {
            group,
            fields: GroupPatch { name: Some(name), ..GroupPatch::default() },
        }),
        1 => (some_ids(), 0..9u32, any::<bool>())
            .prop_map(|(ids, dots, more)| Intent::Vote { counts: ids.into_iter().map(|id| (id, dots, more)).collect() }),
        1 => (prop::option::of(a_text()), some_ids()).prop_map(|(name, ids)| Intent::Theme { name, ids }),
        2 => (prop::option::of(an_id()), a_text()).prop_map(|(id, text)| Intent::Edit { id, text: Some(text) }),
        1 => prop::option::of(an_id()).prop_map(|id| Intent::Drop { id }),
        3 => (an_id(), some_ids()).prop_map(|(into, from)| Intent::Merge { into, from }),
        2 => (some_ids(), group()).prop_map(|(ids, group)| Intent::Move { ids, to: MoveTarget::Group(group) }),
        2 => (prop::collection::vec(an_id(), 0..3), a_kind())
            .prop_map(|(ids, kind)| Intent::Move { ids, to: MoveTarget::Kind(kind) }),
        2 => some_ids().prop_map(|ids| Intent::Choose { ids }),
        1 => some_fields().prop_map(|fields| Intent::Roadmap { fields }),
        2 => some_fields().prop_map(|fields| Intent::PhaseAdd { fields }),
        1 => (1..4u32, some_fields()).prop_map(|(phase, fields)| Intent::Phase { phase, fields }),
        3 => (a_text(), some_fields()).prop_map(|(text, fields)| Intent::Action { text, fields }),
        2 => (prop::option::of(an_id()), some_fields()).prop_map(|(id, fields)| Intent::Set { id, fields }),
        1 => Just(Intent::Bell),
        1 => (0..30u8, 0..70u8).prop_map(|(hour, minute)| Intent::Promise { hour, minute }),
        1 => (0..20u32).prop_map(|halves| Intent::Extend { halves }),
        1 => prop::option::of(0..600_000u64).prop_map(|ago| Intent::Go { ago }),
        1 => prop::option::of(0..600_000u64).prop_map(|last| Intent::Pause { last }),
        1 => (0..600_000u64).prop_map(|ms| Intent::Timer { ms }),
        1 => Just(Intent::TimerNext),
        1 => Just(Intent::Yes),
        1 => Just(Intent::No),
        1 => a_text().prop_map(|text| Intent::Lesson { text }),
        1 => a_text().prop_map(|text| Intent::Observe { text }),
        4 => Just(Intent::Undo),
        3 => Just(Intent::Redo),
        1 => Just(Intent::Finish),
    ];
    (prop::option::weighted(0.3, group()), leaf).prop_map(|(group, then)| match group {
        Some(group) => Intent::Group {
            group,
            then: Some(Box::new(then)),
        },
        None => then,
    })
}

/// Does what can be done of all that; a finished session is opened again.
fn play(intents: &[Intent]) -> Room {
    let mut room = Room::new();
    for intent in intents {
        if room.state().finished {
            room.write(None, EntryKind::Reopened);
        }
        if let Ok(Decision {
            kind: Some(act), group, ..
        }) = room.asks(intent)
        {
            room.write(group, act);
        }
    }
    room
}

fn given_by(act: &EntryKind) -> Vec<String> {
    match act {
        EntryKind::NoteAdded(added) | EntryKind::RemarkAdded(added) | EntryKind::LessonAdded(added) => {
            vec![added.id.to_string()]
        }
        EntryKind::ActionAdded { id, .. } => vec![id.to_string()],
        EntryKind::NoteMoved { moves, .. } => moves
            .iter()
            .filter_map(|moved| moved.becomes)
            .map(|id| id.to_string())
            .collect(),
        EntryKind::GroupAdded { id, .. } => vec![id.to_string()],
        _ => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn line_after_line_is_the_same_as_the_whole_list(intents in prop::collection::vec(an_intent(), 0..60)) {
        let room = play(&intents);
        prop_assert_eq!(room.state(), &ctrls::session::fold(&header(), room.session.entries()));
    }

    #[test]
    fn undo_then_redo_changes_nothing(intents in prop::collection::vec(an_intent(), 0..40)) {
        let mut room = play(&intents);
        if let Ok(undone) = room.asks(&Intent::Undo) {
            let before = room.state().clone();
            room.write(None, undone.kind.unwrap());
            room.does(Intent::Redo);
            let mut after = room.state().clone();
            // The moment of the last line is another one.
            after.time = before.time.clone();
            prop_assert_eq!(after.redoable.len(), before.redoable.len());
            prop_assert_eq!(after, before);
        }
    }

    #[test]
    fn no_id_is_given_twice(intents in prop::collection::vec(an_intent(), 0..60)) {
        let room = play(&intents);
        let mut given = HashSet::new();
        for id in room.session.entries().iter().filter_map(|entry| entry.known_kind()).flat_map(given_by) {
            prop_assert!(given.insert(id.clone()), "{} was given twice", id);
        }
    }

    #[test]
    fn every_act_is_valid_where_it_stands(intents in prop::collection::vec(an_intent(), 0..60)) {
        // What was decided for a group, an id or a phase is found there when it is folded.
        let room = play(&intents);
        let state = room.state();
        prop_assert!(state.group(state.active).is_some_and(|group| state.is_reachable(group)));
        prop_assert!(state.last.is_none_or(|last| state.is_live(last)));
        for note in state.notes.values() {
            prop_assert!(note.links.iter().all(|link| state.current_id(*link) == *link && *link != note.id));
        }
        for action in state.actions.values() {
            let phases = state.drafts[&action.group].phases.len();
            prop_assert!((1..=phases).contains(&(action.phase as usize)));
        }
        for group in &state.groups {
            prop_assert!(state.kept_notes(group.id, NoteKind::Question).count() <= 1);
        }
    }

    #[test]
    fn a_note_is_never_refused(intents in prop::collection::vec(an_intent(), 0..30), text in "\\PC*") {
        let room = play(&intents);
        prop_assert!(room.asks(&bare(&text)).is_ok());
        let fields = fields("goal=Dix | pilot=CCI | phase=7");
        let line = Intent::BareFields { text, fields };
        prop_assert!(room.asks(&line).is_ok());
    }

    #[test]
    fn after_any_of_its_entries_a_session_is_what_it_was_then(
        intents in prop::collection::vec(an_intent(), 0..60),
        jumps in prop::collection::vec(0..80usize, 1..6),
    ) {
        let room = play(&intents);
        let mut reel = SessionCursor::from_session(&room.session);
        for count in jumps {
            reel.seek(count);
            prop_assert_eq!(reel.position(), count.clamp(reel.opening(), reel.len()));
            let then = ctrls::session::fold(&header(), &room.session.entries()[..reel.position()]);
            prop_assert_eq!(reel.state(), &then);
        }
    }

    #[test]
    fn back_then_forward_changes_nothing(intents in prop::collection::vec(an_intent(), 1..40), back in 1..10usize) {
        let room = play(&intents);
        let mut reel = SessionCursor::from_session(&room.session);
        reel.seek(reel.len());
        prop_assert_eq!(reel.state(), room.state());
        for count in (reel.len().saturating_sub(back)..=reel.len()).rev() {
            reel.seek(count);
        }
        for count in reel.position()..=reel.len() {
            reel.seek(count);
        }
        prop_assert_eq!(reel.state(), room.state());
    }
}
