//! What differs from system to system, behind one seam a subject: how a shell quotes, how a file is opened, replaced and
//! told from another, the clock that counts suspends, signals, keys, the console, the user's folders.
//!
//! `unix` and `windows` hold the same names, and nothing else in the crate asks which system it is built for. What can
//! be a rule instead of a call stands here beside them, for both systems at once: so it is tried on either.

mod arguments;
mod console_key;
mod refused_name;
mod replacement;
mod shell_quoting;
mod shown_path;
mod signal_event;
mod special_file;
mod terminal_traits;
mod user_folders;
mod wait_outcome;

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

pub use arguments::typed_arguments;
pub use console_key::{ConsoleKey, ConsoleKeyDecoder};
pub use refused_name::{RefusedName, refused_name, refused_name_here};
pub use replacement::replace_patiently;
pub use shell_quoting::{quote_for_cmd, quote_for_posix, quote_for_shell, trim_shell_quote};
pub use shown_path::slashed_path;
pub use signal_event::SignalEvent;
pub use special_file::SpecialFile;
pub use system::{
    FileIdentity, HANG_UP, SYSTEM_NAME, Signals, accepts_sequences, boot_time, cursor_position, end_by_signal,
    endure_file_limits, file_identity, file_rights, hold_name, holder_file, host_name, is_disk_failure,
    is_folder_refusal, is_link_refusal, is_open_elsewhere, is_out_of_handles, never_follow, never_wait,
    next_terminal_event, pass_signal, path_from_bytes, path_identity, place_new_file, replace_file, special_file,
    standard_input, sync_folder_names, wait_for_input, window_size,
};
pub use terminal_traits::TerminalTraits;
pub use user_folders::{UserFolders, document_folder, download_folder, user_folders};
pub use wait_outcome::WaitOutcome;
