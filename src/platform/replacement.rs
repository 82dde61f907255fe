//! Giving a file its name although somebody may have the one before it open.

use std::io;
use std::thread;
use std::time::{Duration, Instant};

/// How long a file that another program holds is waited for: virus scanners and cloud clients let go within that time.
const PATIENCE: Duration = Duration::from_secs(2);

/// The pauses between two tries, doubled each time.
const FIRST_PAUSE: Duration = Duration::from_millis(10);

/// Tries `replace` again, for two seconds at most, while it fails in a way that `is_held` knows as somebody's open file.
///
/// # Errors
/// The last refusal.
#[expect(clippy::disallowed_methods, reason = "how long was waited, nothing else")]
pub fn replace_patiently(
    mut replace: impl FnMut() -> io::Result<()>,
    is_held: impl Fn(&io::Error) -> bool,
) -> io::Result<()> {
    let begun = Instant::now();
    let mut pause = FIRST_PAUSE;
    loop {
        match replace() {
            Err(error) if is_held(&error) && begun.elapsed() + pause <= PATIENCE => {
                thread::sleep(pause);
                pause = (pause * 2).min(PATIENCE / 8);
            }
            outcome => return outcome,
        }
    }
}
