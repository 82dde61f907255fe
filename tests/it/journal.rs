//! The journal's lines: what is written is read again, what is damaged is told and survived.

mod copies;
mod created;
mod damage;

use std::collections::BTreeMap;

use ctrls::session::journal::{self, Damage, DamageKind, JournalError};
use ctrls::session::{
    ClockRate, Entry, EntryKind, Field, FieldValue, Fields, GroupId, Header, Id, IdKind, InputKind, ItemRef,
    NoteContent, NoteMove, ReadKind, SessionPatch, Vote, format_entry, format_read_entry,
};
use ctrls::workshop::{Minutes, Workshop};

fn header() -> Header {
    Header {
        format: "ctrls-journal".into(),
        version: [1, 0],
        session: "s1".into(),
        created: "2026-11-23T13:52:03.120+01:00".parse().unwrap(),
        speed: ClockRate::REAL,
        rehearsal: false,
        timed: true,
        tool: "ctrls 0.1.0".into(),
        workshop: Workshop::default(),
    }
}

fn entry(seq: u64, act: EntryKind) -> Entry {
    Entry {
        seq,
        at: "2026-11-23T14:03:12.250+01:00".into(),
        ms: 669_130,
        group: None,
        line: None,
        kind: act,
    }
}

fn added(id: Id) -> NoteContent {
    NoteContent {
        id,
        text: "La benne passe « avant » #E2 @mairies".into(),
        links: vec![Id::new(IdKind::Issue, 2)],
        made: true,
        stakeholders: vec!["mairies".into()],
    }
}

fn every_act() -> Vec<EntryKind> {
    let e1 = Id::new(IdKind::Issue, 1);
    let f1 = Id::new(IdKind::Friction, 1);
    let fields = Fields::from([
        (Field::Pilot, FieldValue::Text("La Forge".into())),
        (Field::Partners, FieldValue::List(vec!["CCI".into(), "CFA".into()])),
    ]);
    vec![
        EntryKind::NoteAdded(added(f1)),
        EntryKind::NoteEdited(added(f1)),
        EntryKind::NoteDropped { id: e1 },
        EntryKind::NotesMerged {
            into: e1,
            from: vec![f1],
        },
        EntryKind::NoteMoved {
            moves: vec![NoteMove {
                id: e1,
                becomes: Some(f1),
                links: Vec::new(),
                stakeholders: Vec::new(),
            }],
            to: Some(GroupId(2)),
        },
        EntryKind::VotesCounted {
            votes: vec![Vote { id: e1, dots: 4 }],
        },
        EntryKind::ThemeNamed {
            name: Some("Garantie".into()),
            ids: vec![e1],
        },
        EntryKind::ThemeNamed {
            name: None,
            ids: vec![e1],
        },
        EntryKind::NotesChosen { ids: vec![e1, f1] },
        EntryKind::RemarkAdded(added(Id::new(IdKind::Remark, 1))),
        EntryKind::ObservationAdded {
            text: "Une seule voix".into(),
        },
        EntryKind::LessonAdded(added(Id::new(IdKind::Lesson, 1))),
        EntryKind::RoadmapSet { fields: fields.clone() },
        EntryKind::PhaseAdded {
            phase: 1,
            fields: fields.clone(),
        },
        EntryKind::ActionAdded {
            id: Id::new(IdKind::Action, 1),
            text: "Écrire".into(),
            links: vec![e1],
            made: false,
            stakeholders: vec![],
            phase: 1,
            fields: fields.clone(),
        },
        EntryKind::ItemSet {
            item: ItemRef::Action(Id::new(IdKind::Action, 1)),
            fields: fields.clone(),
            keeps_kind: false,
        },
        EntryKind::ItemSet {
            item: ItemRef::Phase(2),
            fields,
            keeps_kind: false,
        },
        EntryKind::StepOpened {
            step: "ideation".into(),
            back: true,
        },
        EntryKind::TimeAdded {
            step: "ideation".into(),
            minutes: Minutes::from_halves(5),
        },
        EntryKind::PlanChanged {
            steps: BTreeMap::from([("ideation".into(), Minutes::from_halves(25))]),
            end: Some("2026-11-23T15:32:00.000+01:00".into()),
        },
        EntryKind::PlanKept,
        EntryKind::GroupAdded {
            id: GroupId(1),
            name: "Confiance".into(),
            axis: Some("Filières".into()),
            participants: Some(7),
            backgrounds: vec!["élues".into()],
        },
        EntryKind::GroupChanged {
            id: GroupId(1),
            name: None,
            axis: None,
            participants: None,
            backgrounds: Some(vec![]),
            closed: true,
        },
        EntryKind::SessionDescribed(Box::new(SessionPatch {
            title: Some("Réemploi".into()),
            ..SessionPatch::default()
        })),
        EntryKind::GroupPicked,
        EntryKind::KindPicked {
            kind: InputKind::Action,
        },
        EntryKind::PhasePicked { phase: 2 },
        EntryKind::TimerSet {
            ms: Some(240_000),
            part: None,
            turn: None,
            back: false,
        },
        EntryKind::TimerSet {
            ms: None,
            part: Some(1),
            turn: None,
            back: false,
        },
        EntryKind::ClockStarted { ago: 300_000 },
        EntryKind::Paused {
            last: None,
            stays: false,
        },
        EntryKind::Paused {
            last: Some(600_000),
            stays: false,
        },
        EntryKind::Resumed { ago: 0 },
        EntryKind::SessionLeft,
        EntryKind::Reopened,
        EntryKind::Finished,
        EntryKind::RoadmapWritten {
            group: GroupId(1),
            file: "a.toml".into(),
            sha256: "00".into(),
        },
        EntryKind::Undone { seq: 3 },
        EntryKind::Redone { seq: 3 },
    ]
}

/// A journal of these entries, one after the other.
fn bytes(acts: Vec<EntryKind>) -> Vec<u8> {
    let mut text = journal::format_header(&header());
    for (act, seq) in acts.into_iter().zip(1..) {
        text.push_str(&format_entry(&entry(seq, act)));
    }
    text.into_bytes()
}

#[test]
fn every_kind_of_line_is_read_as_it_was_written() {
    let read = journal::parse_journal(&bytes(every_act())).unwrap();
    assert_eq!(read.damage, []);
    assert_eq!(
        read.entries.into_iter().map(|entry| entry.kind).collect::<Vec<_>>(),
        every_act().into_iter().map(ReadKind::Known).collect::<Vec<_>>()
    );
    assert_eq!(read.header, header());
}

#[test]
fn an_act_is_one_line_with_its_fields_beside_the_envelope() {
    let mut line = entry(
        7,
        EntryKind::VotesCounted {
            votes: vec![Vote {
                id: Id::new(IdKind::Friction, 6),
                dots: 13,
            }],
        },
    );
    line.group = Some(GroupId(1));
    assert_eq!(
        format_entry(&line),
        "{\"seq\":7,\"at\":\"2026-11-23T14:03:12.250+01:00\",\"ms\":669130,\"kind\":\"votes_counted\",\"group\":\"G1\",\
         \"votes\":[{\"id\":\"F6\",\"dots\":13}]}\n"
    );
    assert_eq!(
        format_entry(&entry(8, EntryKind::Undone { seq: 7 })),
        "{\"seq\":8,\"at\":\"2026-11-23T14:03:12.250+01:00\",\"ms\":669130,\"kind\":\"undone\",\"of\":7}\n"
    );
    assert!(format_entry(&entry(9, EntryKind::SessionLeft)).ends_with("\"kind\":\"left\"}\n"));
    assert!(journal::format_header(&header()).contains("\"speed\":1,"));
}

#[test]
fn a_kind_of_a_newer_version_is_skipped_and_kept_as_it_was_written() {
    let mut journal = bytes(vec![EntryKind::SessionLeft]);
    journal
        .extend_from_slice(b"{\"seq\":2,\"at\":\"x\",\"ms\":669131,\"kind\":\"sung\",\"song\":[1],\"group\":\"G2\"}\n");
    journal.extend_from_slice(b"{\"seq\":3,\"at\":\"x\",\"ms\":669132,\"kind\":\"chosen\",\"ids\":[\"X1\"]}\n");
    journal.extend_from_slice(
        b"{\"seq\":4,\"at\":\"x\",\"ms\":669132,\"kind\":\"roadmap_set\",\"fields\":{\"hymn\":{},\"pilot\":\"CCI\"}}\n",
    );
    let read = journal::parse_journal(&journal).unwrap();
    let is_unknown =
        |at: usize, name: &str| matches!(&read.entries[at].kind, ReadKind::Unknown(unknown) if unknown.name() == name);
    assert!(is_unknown(1, "sung"));
    assert_eq!(read.entries[1].group, Some(GroupId(2)));
    assert!(is_unknown(2, "chosen"));
    let pilot = Fields::from([(Field::Pilot, FieldValue::Text("CCI".into()))]);
    assert_eq!(
        read.entries[3].known_kind(),
        Some(&EntryKind::RoadmapSet { fields: pilot })
    );
    let troubles: Vec<usize> = read.damage.iter().map(|damage| damage.line).collect();
    assert_eq!(troubles, [3, 4]);
    assert!(matches!(&read.damage[1].trouble, DamageKind::NotUnderstood { kind, .. } if kind == "chosen"));
    // What another version wrote is written again as it was read, under another number where it moves.
    let mut sung = read.entries[1].clone();
    sung.seq = 5;
    assert_eq!(
        format_read_entry(&sung),
        "{\"seq\":5,\"at\":\"x\",\"ms\":669131,\"kind\":\"sung\",\"song\":[1],\"group\":\"G2\"}\n"
    );
}

#[test]
fn what_a_crash_left_is_told_line_by_line_and_the_rest_is_read() {
    let mut journal = bytes(vec![EntryKind::SessionLeft]);
    let long = vec![b'x'; journal::LINE_LIMIT + 1];
    for line in [
        &b"\0\0\0"[..],
        b"",
        b"{\"seq\":",
        b"\xff\xfe",
        &long,
        b"{\"seq\":9,\"at\":\"\",\"ms\":1,\"kind\":\"left\"}",
    ] {
        journal.extend_from_slice(line);
        journal.push(b'\n');
    }
    let whole = journal.len();
    journal.extend_from_slice(b"{\"seq\":10,\"at\"");
    let read = journal::parse_journal(&journal).unwrap();
    assert_eq!(read.torn, Some(journal.len() - whole));
    assert_eq!(read.entries.len(), 2);
    let told: Vec<(usize, &DamageKind)> = read
        .damage
        .iter()
        .map(|Damage { line, trouble }| (*line, trouble))
        .collect();
    assert!(matches!(
        told[..],
        [
            (3, DamageKind::Nul),
            (4, DamageKind::Blank),
            (5, DamageKind::NotAnEntry { .. }),
            (6, DamageKind::NotUtf8 { at: 0 }),
            (7, DamageKind::TooLong { .. }),
            (8, DamageKind::Gap { expected: 6, found: 9 }),
            (
                8,
                DamageKind::Backwards {
                    before: 669_130,
                    found: 1
                }
            ),
        ]
    ));
}

#[test]
fn a_newer_minor_version_is_read_but_not_appended_to_and_another_major_is_refused() {
    let with = |version: [u32; 2]| {
        let header = Header { version, ..header() };
        let line = journal::format_header(&header);
        let more = journal::without_checksum(line.trim_end()).replace("\"speed\"", "\"mood\":\"blue\",\"speed\"");
        let line = match version[1] {
            0 => more,
            _ => journal::with_checksum(&more),
        };
        let definition = journal::definition_file(&header);
        journal::parse_journal_with((line + "\n").as_bytes(), || Some(definition))
    };
    assert!(with([1, 1]).unwrap().appendable);
    assert!(with([1, 0]).unwrap().appendable);
    assert!(!with([1, 4]).unwrap().appendable);
    assert_eq!(with([2, 0]).unwrap_err(), JournalError::Version { found: [2, 0] });
}

#[test]
fn what_is_no_journal_is_refused_with_the_place() {
    assert_eq!(journal::parse_journal(b"").unwrap_err(), JournalError::NoHeader);
    assert_eq!(
        journal::parse_journal(b"{\"format\":\"ctrls-jour").unwrap_err(),
        JournalError::NoHeader
    );
    let foreign = journal::parse_journal(b"{\"format\":\"else\",\"version\":[1,0]}\n").unwrap_err();
    assert!(matches!(foreign, JournalError::Header { column: 1, .. }));
    let broken = journal::parse_journal(b"{\"format\":12}\n").unwrap_err();
    assert!(matches!(&broken, JournalError::Header { column: 12, .. }), "{broken:?}");
}
