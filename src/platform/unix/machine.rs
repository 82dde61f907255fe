//! The machine and its console.

pub const SYSTEM_NAME: &str = "unix";

/// The machine's name; empty where it has none.
pub fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// Whether the terminal obeys control sequences. Here they all do, as far as `TERM` says.
pub fn accepts_sequences() -> bool {
    true
}
