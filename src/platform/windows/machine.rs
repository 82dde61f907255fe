//! The machine and its console.

pub const SYSTEM_NAME: &str = "windows";

/// The machine's name; empty where it has none.
#[expect(clippy::disallowed_methods, reason = "the one name that says which machine this is")]
pub fn host_name() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

/// Whether the console obeys control sequences. Asked first, it is switched to do so: the console of Windows 10 would
/// print them else.
pub fn accepts_sequences() -> bool {
    crossterm::ansi_support::supports_ansi()
}
