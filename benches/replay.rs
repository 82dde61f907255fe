//! A session of 100,000 entries: loading it, folding it, jumping to anywhere in it until the screen is drawn.

#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use ctrls::session::{
    ClockRate, EntryKind, GroupId, Header, Id, IdKind, NoteContent, ReadEntry, Session, SessionCursor, Vote, fold,
    format_read_entry, journal,
};
use ctrls::view::Palette;
use ctrls::view::replay::{PlaybackState, ReplayScreen};
use ctrls::words::{Language, Words};
use ctrls::workshop::find_builtin;
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;

const ENTRIES: u64 = 100_000;

fn header() -> Header {
    Header {
        format: "ctrls-journal".into(),
        version: [1, 0],
        session: "bench".into(),
        created: "2026-12-03T14:00:00.000+01:00".parse().unwrap(),
        speed: ClockRate::REAL,
        rehearsal: false,
        timed: true,
        tool: "ctrls".into(),
        workshop: find_builtin("ctrl-s", "fr").unwrap().read().unwrap(),
    }
}

/// Four tables that note, correct, vote, move on and take back: one line in a hundred is an undo.
fn entries(header: &Header) -> Vec<ReadEntry> {
    let mut entries = Vec::new();
    let mut notes = 0;
    for seq in 1..=ENTRIES {
        let id = |number| Id {
            mark: IdKind::Issue,
            number,
        };
        let last = id(notes.max(1));
        let act = match seq {
            1..=4 => EntryKind::GroupAdded {
                id: GroupId(u32::try_from(seq).unwrap()),
                name: format!("Table {seq}"),
                axis: None,
                participants: Some(7),
                backgrounds: Vec::new(),
            },
            5 => EntryKind::ClockStarted { ago: 0 },
            _ if seq % 15_000 == 0 => EntryKind::StepOpened {
                step: header.workshop.steps[usize::try_from(seq / 15_000).unwrap()].id.clone(),
                back: false,
            },
            _ if seq % 100 == 99 => EntryKind::Undone { seq: seq - 1 },
            _ if seq % 10 == 7 => EntryKind::VotesCounted {
                votes: vec![Vote { id: last, dots: 4 }],
            },
            _ if seq % 10 == 3 => EntryKind::NoteEdited(NoteContent {
                id: last,
                text: "La garantie de six mois n'est écrite nulle part, ou en tout petit".into(),
                links: Vec::new(),
                made: false,
                stakeholders: vec!["boutiques".into()],
            }),
            _ => {
                notes += 1;
                EntryKind::NoteAdded(NoteContent {
                    id: id(notes),
                    text: format!(
                        "Personne ne sait qui garantit quoi après la vente, dit la table pour la {notes}e fois"
                    ),
                    links: (notes > 1).then(|| id(notes - 1)).into_iter().collect(),
                    made: false,
                    stakeholders: Vec::new(),
                })
            }
        };
        let group = (seq > 5).then(|| GroupId(u32::try_from(seq % 4).unwrap() + 1));
        entries.push(ReadEntry {
            seq,
            at: "2026-12-03T14:00:00.000+01:00".into(),
            ms: seq * 50,
            group,
            line: None,
            kind: act.into(),
        });
    }
    entries
}

fn replay(criterion: &mut Criterion) {
    let header = Arc::new(header());
    let entries = entries(&header);
    let mut bytes = journal::format_header(&header);
    for entry in &entries {
        bytes.push_str(&format_read_entry(entry));
    }
    let session = Session::new(Arc::clone(&header), entries.clone());
    let words = Words::new(Language::Fr);
    let mut group = criterion.benchmark_group("100,000 entries");
    group.sample_size(20);
    group.bench_function("read the journal", |bench| {
        bench.iter(|| journal::parse_journal(black_box(bytes.as_bytes())).unwrap())
    });
    group.bench_function("fold", |bench| bench.iter(|| fold(&header, black_box(&entries))));
    group.bench_function("jump anywhere, until the screen is drawn", |bench| {
        let mut film = ReplayScreen::new(SessionCursor::from_session(&session), Some(60.0), &words);
        let mut at = 0;
        bench.iter(|| {
            // Near and far, back and forth.
            at = (at + 61_803) % film.reel().len();
            film.go(at, None);
            let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 36));
            let playing = PlaybackState {
                moment: film.reel().time_of(at),
                ..PlaybackState::default()
            };
            film.draw(&mut buffer, &playing, false, Palette::BARE);
            buffer
        });
    });
    group.bench_function("one entry back", |bench| {
        let mut film = ReplayScreen::new(SessionCursor::from_session(&session), Some(60.0), &words);
        let mut at = film.reel().len();
        film.go(at, None);
        bench.iter(|| {
            at -= 1;
            film.go(at, None);
        });
    });
    group.finish();
}

criterion_group!(benches, replay);
criterion_main!(benches);
