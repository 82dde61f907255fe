//! What the targets share: a session to type into.

use std::sync::{Arc, LazyLock};

use ctrls::session::{Entry, EntryKind, GroupId, Header, Session, journal};

/// The invented workshop, whole: its header gives every session here its steps.
const JOURNAL: &[u8] = include_bytes!("../../examples/repair-cafe/journal.jsonl");
/// Entries of it that a session to type into begins with: three groups, the first notes.
const BEGUN: usize = 24;

static HEADER: LazyLock<Arc<Header>> = LazyLock::new(|| Arc::new(whole().header));

static SESSION: LazyLock<Session> = LazyLock::new(|| {
    let entries = whole().entries.into_iter().take(BEGUN).collect();
    Session::new(Arc::clone(&HEADER), entries)
});

fn whole() -> journal::Journal {
    journal::parse_journal(JOURNAL).unwrap_or_else(|error| panic!("the example's journal: {error}"))
}

/// The header of the example.
pub fn header() -> Arc<Header> {
    Arc::clone(&HEADER)
}

/// A session with three groups and a few notes.
pub fn session() -> Session {
    SESSION.clone()
}

/// The entry that `kind` makes next in `session`, a second after the last.
pub fn next(session: &Session, group: Option<GroupId>, line: Option<String>, kind: EntryKind) -> Entry {
    let (at, ms) = session
        .entries()
        .last()
        .map_or((HEADER.created.to_string(), 0), |entry| (entry.at.clone(), entry.ms));
    Entry {
        seq: session.next_seq(),
        at,
        ms: ms + 1000,
        group,
        line,
        kind,
    }
}
