//! Windows.

mod boot_clock;
mod file_access;
mod file_names;
mod machine;
mod signals;
mod terminal_input;

pub use boot_clock::boot_time;
pub use file_access::{
    FileIdentity, file_identity, hold_name, never_follow, never_wait, path_identity, special_file, standard_input,
};
pub use file_names::{
    file_rights, holder_file, is_disk_failure, is_folder_refusal, is_link_refusal, is_open_elsewhere,
    is_out_of_handles, path_from_bytes, place_new_file, replace_file, sync_folder_names,
};
pub use machine::{SYSTEM_NAME, accepts_sequences, host_name};
pub use signals::{HANG_UP, Signals, end_by_signal, endure_file_limits, pass_signal};
pub use terminal_input::{cursor_position, next_terminal_event, wait_for_input, window_size};
