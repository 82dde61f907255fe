//! Runs what was chosen as a command of its own, and comes back.

use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::platform::{SignalEvent, Signals, pass_signal};

/// How often it is looked whether the command has ended.
const LOOK: Duration = Duration::from_millis(30);

/// How a command ended.
#[derive(Debug, Default)]
pub(super) struct RunEnd {
    /// The documents that it wrote, as it named them.
    pub(super) documents: Vec<PathBuf>,
    /// A signal that ends the page too.
    pub(super) signal: Option<i32>,
}

/// Runs `ctrls` with these arguments and the options that the page was opened with. `names_documents`: each line of its
/// results is the path of a document.
///
/// # Errors
/// When no program can be started.
pub(super) fn run_command(
    line: &[String],
    names_documents: bool,
    signals: &Signals,
    print: &dyn Fn(&str),
) -> io::Result<RunEnd> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(line).args(std::env::args_os().skip(1));
    if names_documents {
        command.stdout(Stdio::piped());
    }
    let mut child = command.spawn()?;
    let results = child.stdout.take().map(|results| {
        thread::spawn(move || {
            BufReader::new(results)
                .lines()
                .map_while(Result::ok)
                .collect::<Vec<String>>()
        })
    });
    let signal = wait_for_end(&mut child, signals)?;
    let lines = results.and_then(|reader| reader.join().ok()).unwrap_or_default();
    for line in &lines {
        print(line);
    }
    let documents = lines.into_iter().map(PathBuf::from).filter(|path| path.exists());
    Ok(RunEnd {
        documents: documents.collect(),
        signal,
    })
}

/// Waits for the end. Ctrl-C is the command's own affair; a signal that ends the page is passed on to it.
fn wait_for_end(child: &mut Child, signals: &Signals) -> io::Result<Option<i32>> {
    let mut ends = None;
    loop {
        if let Some(SignalEvent::End(signal)) = signals.take() {
            ends = Some(signal);
            pass_signal(child, signal)?;
        }
        if child.try_wait()?.is_some() {
            return Ok(ends);
        }
        thread::sleep(LOOK);
    }
}
