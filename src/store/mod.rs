//! Files on disk: session folders, the lock, durable appends, atomic replacement.
//!
//! What is on disk is what a power cut would leave: a line counts when its bytes and every name that leads to it are
//! synced. [`Journal`] appends, [`replace`] renames into place, [`SessionFolder`] knows the names, [`Lock`] keeps the
//! second writer out, [`Tail`] reads along without it.

mod append;
mod aside;
mod error;
mod find;
mod folder;
mod holder;
mod last;
mod lock;
mod read;
mod replace;
mod rescue;
mod roadmap_files;
mod session;
mod tail;

pub use append::{Journal, TORN_FILE, Torn};
pub use aside::{keep_aside, lines_aside};
pub use error::{Doing, Kind, StoreError};
pub use find::{Sessions, latest_below, session_above, sessions_below};
pub use folder::{create_folders, sync_folder};
pub use holder::Holder;
pub use last::{last_session, remember_session, state_folder};
pub use lock::{Lock, holder};
pub use read::{TEXT_LIMIT, read_all, read_text};
pub use replace::{create_new, led_to, replace, replace_typed};
pub use rescue::{expanded, keep_half_typed, rescue_places, take_half_typed};
pub use roadmap_files::{
    Draft, Records, RoadmapFile, RoadmapFiles, Written, beside_which, digest, newer_beside, roadmap_files, session_of,
    write_roadmaps,
};
pub use session::{SessionFolder, Writer};
pub use tail::{Followed, Tail};
