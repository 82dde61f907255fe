//! Whatever a journal holds becomes a state.

use std::collections::BTreeMap;

use ctrls::session::journal::JournalReader;
use ctrls::session::{
    Entry, IdKind, ItemRef, NoteContent, NoteMove, ReadEntry, ReadKind, SessionPatch, Vote, fold, format_entry,
    format_read_entry,
};
use proptest::prelude::*;

use super::*;

fn a_number() -> impl Strategy<Value = u32> {
    prop_oneof![6 => 1..6u32, 1 => Just(0), 1 => Just(u32::MAX)]
}

fn an_id() -> impl Strategy<Value = Id> {
    (prop::sample::select(IdKind::ALL.to_vec()), a_number()).prop_map(|(mark, number)| Id::new(mark, number))
}

fn some_ids() -> impl Strategy<Value = Vec<Id>> {
    prop::collection::vec(an_id(), 0..4)
}

fn a_group() -> impl Strategy<Value = GroupId> {
    a_number().prop_map(GroupId)
}

fn a_text() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "",
        "un",
        "Un",
        "issues",
        "roadmap",
        "2026-12-03T15:30:00+01:00",
        "#E1 @a",
    ])
    .prop_map(str::to_owned)
}

fn added() -> impl Strategy<Value = NoteContent> {
    (
        an_id(),
        a_text(),
        some_ids(),
        any::<bool>(),
        prop::collection::vec(a_text(), 0..3),
    )
        .prop_map(|(id, text, links, made, stakeholders)| NoteContent {
            id,
            text,
            links,
            made,
            stakeholders,
        })
}

fn some_fields() -> impl Strategy<Value = Fields> {
    let text = prop_oneof![
        a_text(),
        a_number().prop_map(|number| number.to_string()),
        an_id().prop_map(|id| id.to_string())
    ];
    let value = prop_oneof![
        text.clone().prop_map(FieldValue::Text),
        prop::collection::vec(text, 0..3).prop_map(FieldValue::List)
    ];
    prop::collection::btree_map(prop::sample::select(Field::ALL.to_vec()), value, 0..4)
}

fn an_act() -> impl Strategy<Value = EntryKind> {
    let moves = (an_id(), prop::option::of(an_id())).prop_map(|(id, becomes)| NoteMove {
        id,
        becomes,
        links: Vec::new(),
        stakeholders: Vec::new(),
    });
    let votes = (an_id(), any::<u32>()).prop_map(|(id, dots)| Vote { id, dots });
    let minutes = || (0..=Minutes::MAX.halves()).prop_map(Minutes::from_halves);
    let ms = || prop_oneof![0..100_000u64, Just(u64::MAX)];
    prop_oneof![
        6 => added().prop_map(EntryKind::NoteAdded),
        2 => added().prop_map(EntryKind::NoteEdited),
        1 => an_id().prop_map(|id| EntryKind::NoteDropped { id }),
        3 => (an_id(), some_ids()).prop_map(|(into, from)| EntryKind::NotesMerged { into, from }),
        3 => (prop::collection::vec(moves, 0..3), prop::option::of(a_group()))
            .prop_map(|(moves, to)| EntryKind::NoteMoved { moves, to }),
        1 => prop::collection::vec(votes, 0..3).prop_map(|votes| EntryKind::VotesCounted { votes }),
        1 => (prop::option::of(a_text()), some_ids()).prop_map(|(name, ids)| EntryKind::ThemeNamed { name, ids }),
        2 => some_ids().prop_map(|ids| EntryKind::NotesChosen { ids }),
        1 => added().prop_map(EntryKind::RemarkAdded),
        1 => added().prop_map(EntryKind::LessonAdded),
        1 => a_text().prop_map(|text| EntryKind::ObservationAdded { text }),
        1 => some_fields().prop_map(|fields| EntryKind::RoadmapSet { fields }),
        2 => (a_number(), some_fields()).prop_map(|(phase, fields)| EntryKind::PhaseAdded { phase, fields }),
        3 => (added(), a_number(), some_fields()).prop_map(|(added, phase, fields)| EntryKind::ActionAdded {
            id: Id::new(IdKind::Action, added.id.number),
            text: added.text,
            links: added.links,
            made: added.made,
            stakeholders: added.stakeholders,
            phase,
            fields,
        }),
        2 => (a_number(), any::<bool>(), some_fields()).prop_map(|(number, phase, fields)| EntryKind::ItemSet {
            item: if phase { ItemRef::Phase(number) } else { ItemRef::Action(Id::new(IdKind::Action, number)) },
            fields, keeps_kind: false,
        }),
        1 => (a_text(), any::<bool>()).prop_map(|(step, back)| EntryKind::StepOpened { step, back }),
        1 => (a_text(), minutes()).prop_map(|(step, minutes)| EntryKind::TimeAdded { step, minutes }),
        1 => (a_text(), minutes(), prop::option::of(a_text()))
            .prop_map(|(step, minutes, end)| EntryKind::PlanChanged { steps: BTreeMap::from([(step, minutes)]), end }),
        1 => Just(EntryKind::PlanKept),
        2 => (a_group(), a_text()).prop_map(|(id, name)| EntryKind::GroupAdded {
            id,
            name,
            axis: None,
            participants: None,
            backgrounds: Vec::new(),
        }),
        1 => (a_group(), any::<bool>()).prop_map(|(id, closed)| EntryKind::GroupChanged {
            id,
            name: None,
            axis: None,
            participants: Some(3),
            backgrounds: None,
            closed,
        }),
        1 => (prop::option::of(a_text()), prop::option::of(any::<bool>())).prop_map(|(end, bell)| {
            EntryKind::SessionDescribed(Box::new(SessionPatch { end, bell, ..SessionPatch::default() }))
        }),
        1 => Just(EntryKind::GroupPicked),
        1 => Just(EntryKind::KindPicked { kind: InputKind::Idea }),
        1 => a_number().prop_map(|phase| EntryKind::PhasePicked { phase }),
        1 => (prop::option::of(ms()), prop::option::of(0..9usize)).prop_map(|(ms, part)| EntryKind::TimerSet { ms, part, turn: None, back: false }),
        1 => ms().prop_map(|ago| EntryKind::ClockStarted { ago }),
        1 => prop::option::of(ms()).prop_map(|last| EntryKind::Paused { last, stays: false  }),
        1 => ms().prop_map(|ago| EntryKind::Resumed { ago }),
        1 => Just(EntryKind::SessionLeft),
        1 => Just(EntryKind::Reopened),
        1 => Just(EntryKind::Finished),
        4 => (0..40u64).prop_map(|seq| EntryKind::Undone { seq }),
        3 => (0..40u64).prop_map(|seq| EntryKind::Redone { seq }),
    ]
}

/// What a line of a newer version says.
fn a_newer_kind() -> ReadKind {
    let mut reader = JournalReader::default();
    reader.read_line(br#"{"seq":1,"at":"","ms":0,"kind":"note_sung","song":[1]}"#);
    reader.entries.remove(0).kind
}

fn an_entry() -> impl Strategy<Value = ReadEntry> {
    let ms = prop_oneof![9 => 0..10_000_000u64, 1 => Just(u64::MAX)];
    // Now and then a number that was given before.
    (
        prop::option::weighted(0.05, 0..40u64),
        ms,
        prop::option::of(a_group()),
        prop_oneof![40 => an_act().prop_map(ReadKind::Known), 1 => Just(a_newer_kind())],
    )
        .prop_map(|(seq, ms, group, kind)| ReadEntry {
            seq: seq.unwrap_or(u64::MAX),
            at: String::new(),
            ms,
            group,
            line: None,
            kind,
        })
}

fn numbered(mut entries: Vec<ReadEntry>) -> Vec<ReadEntry> {
    for (entry, seq) in entries.iter_mut().zip(1..) {
        if entry.seq == u64::MAX {
            entry.seq = seq;
        }
    }
    entries
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_lines_make_a_state_one_by_one_or_all_at_once(entries in prop::collection::vec(an_entry(), 0..50)) {
        let entries = numbered(entries);
        let mut session = Session::new(header(), Vec::new());
        for entry in &entries {
            session.push(entry.clone());
        }
        prop_assert_eq!(session.state(), &fold(&header(), &entries));
    }

    #[test]
    fn any_entry_is_written_on_one_line_and_read_again(act in an_act(), group in prop::option::of(a_group()), line in prop::option::of(a_text())) {
        let group = group.filter(|_| !matches!(act, EntryKind::RoadmapWritten { .. }));
        let entry = Entry { seq: 1, at: String::new(), ms: 7, group, line, kind: act };
        let line = format_entry(&entry);
        prop_assert_eq!(line.find('\n'), Some(line.len() - 1));
        // Numbers are given from 1 on.
        prop_assume!("AEFGILPQR".chars().all(|mark| !line.contains(&format!("\"{mark}0\""))));
        let mut reader = JournalReader::default();
        reader.read_line(line.as_bytes());
        prop_assert_eq!(&reader.damage, &[]);
        prop_assert_eq!(format_read_entry(&reader.entries[0]), line);
        prop_assert_eq!(reader.entries.pop(), Some(entry.into()));
    }

    #[test]
    fn a_line_can_be_decided_after_any_lines(entries in prop::collection::vec(an_entry(), 0..50)) {
        let state = fold(&header(), &numbered(entries));
        let moment = Moment { ms: u64::MAX, today: TODAY };
        for intent in [
            bare("Une note #E1"),
            Intent::Undo,
            Intent::Go { ago: None },
            Intent::Pause { last: Some(60_000) },
            Intent::Yes,
            Intent::TimerNext,
            Intent::Move { ids: vec![], to: MoveTarget::Kind(NoteKind::Idea) },
            Intent::GroupAdd { axis: None, name: "Achats".into(), fields: GroupPatch::default() },
            action("Écrire", "phase=2"),
        ] {
            let _ = decide(&state, &intent, moment);
        }
    }
}

fn entries(acts: impl IntoIterator<Item = EntryKind>) -> Vec<ReadEntry> {
    let entry = |(seq, act): (u64, EntryKind)| ReadEntry {
        seq,
        at: String::new(),
        ms: seq,
        group: None,
        line: None,
        kind: act.into(),
    };
    (1..).zip(acts).map(entry).collect()
}

fn issue(number: u32, links: Vec<Id>) -> EntryKind {
    EntryKind::NoteAdded(NoteContent {
        id: Id::new(IdKind::Issue, number),
        text: String::new(),
        links,
        made: false,
        stakeholders: Vec::new(),
    })
}

#[test]
fn a_hundred_thousand_notes_merged_in_a_chain_cost_no_more_than_others() {
    const MANY: u32 = 50_000;
    let linked = (1..=MANY).map(|number| issue(number, ids("E1 E2")));
    let chain = (1..MANY).map(|number| EntryKind::NotesMerged {
        into: Id::new(IdKind::Issue, number + 1),
        from: vec![Id::new(IdKind::Issue, number)],
    });
    let state = fold(&header(), &entries(linked.chain(chain)));
    assert_eq!(state.current_id(id("E1")), Id::new(IdKind::Issue, MANY));
    assert_eq!(state.notes.values().filter(|note| !note.dropped).count(), 1);
}

#[test]
fn a_hundred_thousand_lines_undone_from_the_first_on_cost_no_more_than_others() {
    const MANY: u32 = 50_000;
    let notes = (1..=MANY).map(|number| issue(number, Vec::new()));
    let undone = (1..=u64::from(MANY)).map(|seq| EntryKind::Undone { seq });
    let state = fold(&header(), &entries(notes.chain(undone)));
    assert_eq!((state.notes.len(), state.redoable.len()), (0, MANY as usize));
}

#[test]
fn a_hundred_thousand_tables_in_no_order_cost_no_more_than_others() {
    const MANY: u32 = 50_000;
    let added = (1..=MANY).rev().map(|number| group_added(number, "T"));
    let closed = (1..=MANY).map(|number| EntryKind::GroupChanged {
        id: GroupId(number),
        name: None,
        axis: None,
        participants: None,
        backgrounds: None,
        closed: true,
    });
    let state = fold(&header(), &entries(added.chain(closed)));
    assert_eq!((state.active, state.groups[0].id), (GroupId(MANY), GroupId(1)));
    assert_eq!(state.open_groups().count(), 1, "the last one stays open");
}

#[test]
fn the_longest_line_of_any_signs_is_short_enough_to_be_read_again() {
    let bytes = ctrls::terminal::LONGEST;
    let names: String = (0..bytes / 250).map(|number| format!("@{number:-<199}x ")).collect();
    // Bytes that are no UTF-8 come as three.
    for text in [
        "\u{1}".repeat(bytes),
        "\"".repeat(bytes),
        "\u{fffd}".repeat(bytes),
        names,
    ] {
        let mut room = Room::at("roadmap");
        room.types(&text);
        let line = format_read_entry(room.session.entries().last().unwrap());
        assert!(line.len() <= ctrls::session::journal::LINE_LIMIT, "{}", line.len());
        let mut reader = JournalReader::default();
        reader.read_line(line.as_bytes());
        assert!(
            matches!(reader.entries[0].known_kind(), Some(EntryKind::ActionAdded { text: read, .. }) if *read == text)
        );
    }
}

#[test]
fn the_last_number_there_is_leaves_ids_to_give() {
    let mut acts = vec![group_added(1, "Une"), issue(u32::MAX, Vec::new()), issue(1, Vec::new())];
    acts.push(group_added(u32::MAX, "Deux"));
    let session = Session::new(header(), entries(acts));
    let moment = Moment { ms: 9, today: TODAY };
    let given = |intent: Intent| decide(session.state(), &intent, moment).unwrap().kind;
    assert!(matches!(given(note(NoteKind::Issue, "Note")), Some(EntryKind::NoteAdded(added)) if added.id == id("E2")));
    let add = Intent::GroupAdd {
        axis: None,
        name: "Trois".into(),
        fields: GroupPatch::default(),
    };
    assert!(matches!(given(add), Some(EntryKind::GroupAdded { id: GroupId(2), .. })));
}
