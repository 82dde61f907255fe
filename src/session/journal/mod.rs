//! The journal: a header, then one line an entry. Reading survives whatever a newer version or a crash left.

mod branch;
mod checksum;
mod damage;
mod header;
mod merge;
mod parse_journal;
mod reader;
mod recover;

pub use branch::{Renumbered, append_branch};
pub use checksum::{Checksum, checksum_of, with_checksum, without_checksum};
pub use damage::{Damage, DamageKind, JournalError};
pub(in crate::session) use header::deserialize_copy;
pub use header::{HeaderLine, ParsedHeader, definition_file, format_header, parse_header};
pub use merge::{MergeError, MergedJournal, merge_journals};
pub use parse_journal::{Journal, JournalParser, parse_journal, parse_journal_with};
pub use reader::JournalReader;
pub use recover::{Recovery, recover_journal};

/// The version that this tool writes: major and minor.
///
/// 1.0: the first; its header holds the whole workshop, and no line has a checksum.
/// 1.1: a checksum a line; the header is short, the workshop is in the first entry and in `workshop.toml`.
pub const VERSION: [u32; 2] = [1, 1];

/// The name in every header.
pub const FORMAT: &str = "ctrls-journal";

/// The longest line that is parsed, in bytes, without its line feed: 4 MiB.
///
/// Whatever can be typed must be read again: a line of 512 KiB whose every byte is a control character is written six
/// times as long, and a workshop file of 1 MiB becomes a line.
pub const LINE_LIMIT: usize = 4 << 20;
