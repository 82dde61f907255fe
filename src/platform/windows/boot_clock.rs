//! The clock that counts while the machine sleeps.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// Since the program first asked, suspends included: the counter behind `Instant` goes on while Windows sleeps.
#[expect(clippy::disallowed_methods, reason = "this is the one clock")]
pub fn boot_time() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
