//! Files on disk: session folders, the lock, durable appends, atomic replacement.
//!
//! What is on disk is what a power cut would leave: a line counts when its bytes and every name that leads to it are
//! synced. [`Journal`] appends, [`replace`] renames into place, [`SessionFolder`] knows the names, [`Lock`] keeps the
//! second writer out, [`Tail`] reads along without it.

mod journal_writer;
mod quarantine;
mod error;
mod find_sessions;
mod durable_folder;
mod holder;
mod last_session;
mod lock;
mod read;
mod atomic_write;
mod rescue;
mod roadmap_files;
mod session_folder;
mod journal_tail;

pub use journal_writer::{JournalWriter, TORN_FILE, TornLine};
pub use quarantine::{quarantine_lines, count_quarantined};
pub use error::{FileOperation, StoreErrorKind, StoreError};
pub use find_sessions::{SessionSearch, latest_below, session_above, sessions_below};
pub use durable_folder::{create_folders, sync_folder};
pub use holder::Holder;
pub use last_session::{last_session, remember_session, state_folder};
pub use lock::{Lock, lock_holder};
pub use read::{TEXT_LIMIT, read_all, read_text};
pub use atomic_write::{create_new, resolve_link, write_atomic, write_atomic_following};
pub use rescue::{expand_home, keep_half_typed, rescue_folders, take_half_typed};
pub use roadmap_files::{
    PendingRoadmap, RecordedDigests, RoadmapFile, RoadmapFiles, WriteOutcome, beside_which, sha256_hex, newer_beside, roadmap_files, session_of,
    write_roadmaps,
};
pub use session_folder::{SessionFolder, SessionWriter};
pub use journal_tail::{TailChunk, JournalTail};
