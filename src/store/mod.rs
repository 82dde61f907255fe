//! Files on disk: session folders, the lock, durable appends, atomic replacement; what the disk refused, in words.
//!
//! What is on disk is what a power cut would leave: a line counts when its bytes and every name that leads to it are
//! synced. `JournalWriter` appends, `write_atomic` renames into place, [`SessionFolder`] knows the names, [`Lock`] keeps the
//! second writer out, `JournalTail` reads along without it.

mod atomic_write;
mod durable_folder;
mod error;
pub(crate) mod error_text;
mod file_stamp;
mod find_sessions;
mod foreign_journal;
mod holder;
mod journal_tail;
mod journal_writer;
mod last_session;
mod lock;
mod ordinary_file;
mod quarantine;
mod read;
mod read_journal;
pub(crate) mod refusal_reason;
mod rescue;
mod roadmap_files;
mod session_folder;
mod session_seed;
mod session_writer;
mod settings_folder;
mod torn_line;

pub use atomic_write::{create_new, resolve_link, write_atomic, write_atomic_following, write_output};
pub use durable_folder::{create_folders, refuse_link_out_of_session, sync_folder};
pub use error::{FileOperation, StoreError, StoreErrorKind, refuse_bad_name};
pub use find_sessions::{SessionSearch, first_title, is_rehearsal, latest_below, session_above, sessions_below};
pub use foreign_journal::other_journals;
pub use holder::Holder;
pub use journal_tail::{JournalTail, TailChunk};
pub use journal_writer::{JournalIncident, JournalWriter};
pub use last_session::{last_session, recent_sessions, remember_session, state_folder};
pub use lock::{Lock, lock_holder};
pub use ordinary_file::{file_start, open_ordinary, read_ordinary};
pub use quarantine::{count_quarantined, keep_original, quarantine_lines};
pub use read::{TEXT_LIMIT, read_all, read_text};
pub use read_journal::ReadJournalError;
pub use rescue::{expand_home, keep_half_typed, rescue_folders, take_half_typed};
pub use roadmap_files::{
    PendingRoadmap, RecordedDigests, RoadmapFile, RoadmapFiles, WriteOutcome, beside_which, newer_beside,
    roadmap_files, session_of, sha256_hex, write_roadmaps,
};
pub use session_folder::SessionFolder;
pub use session_seed::SessionSeed;
pub use session_writer::SessionWriter;
pub use settings_folder::settings_folder;
pub use torn_line::{TORN_FILE, TornLine};
