//! The program on a real terminal: what is typed into it, and what its screen shows.

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

#[cfg(unix)]
pub(crate) use rustix::process::Signal;

use crate::support::Place;

/// The longest that a screen is waited for; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// Keys that are closer than a hundredth of a second are a pasted block.
const AFTER_ENTER: Duration = Duration::from_millis(150);

/// A terminal with the program on it.
pub(crate) struct Terminal {
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    parser: Arc<Mutex<vt100::Parser>>,
    raw: Arc<Mutex<Vec<u8>>>,
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn cells(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

impl Terminal {
    /// `ctrls` with these arguments, in a place, on a terminal of that size.
    pub(crate) fn open(place: &Place, arguments: &[&str], columns: u16, rows: u16) -> Self {
        Self::open_in(place, &place.work(), arguments, columns, rows)
    }

    /// As [`open`](Self::open), in another folder.
    pub(crate) fn open_in(place: &Place, folder: &Path, arguments: &[&str], columns: u16, rows: u16) -> Self {
        let program = [&[env!("CARGO_BIN_EXE_ctrls")], arguments].concat();
        Self::open_program(place, folder, &program, columns, rows)
    }

    /// A program and its arguments.
    pub(crate) fn open_program(place: &Place, folder: &Path, program: &[&str], columns: u16, rows: u16) -> Self {
        assert!(
            std::env::var_os("CTRLS_NO_TERMINAL").is_none(),
            "not checked: no terminal here"
        );
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut dressed = Command::new("ctrls");
        place.dress(&mut dressed);
        let mut command = CommandBuilder::new(program[0]);
        command.env_clear();
        for (name, value) in dressed.get_envs() {
            command.env(name, value.unwrap());
        }
        command.env("TERM", "xterm-256color");
        command.cwd(folder);
        command.args(&program[1..]);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let parser = Arc::new(Mutex::new(vt100::Parser::new(cells(rows), cells(columns), 1000)));
        let keys = Arc::new(Mutex::new(pair.master.take_writer().unwrap()));
        let mut output = pair.master.try_clone_reader().unwrap();
        let raw = Arc::new(Mutex::new(Vec::new()));
        let (seen, answers, kept) = (Arc::clone(&parser), Arc::clone(&keys), Arc::clone(&raw));
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            let mut last = Vec::new();
            while let Ok(read @ 1..) = output.read(&mut bytes) {
                let mut parser = seen.lock().unwrap();
                parser.process(&bytes[..read]);
                kept.lock().unwrap().extend_from_slice(&bytes[..read]);
                // A terminal that is asked where its cursor is says so; the question may come in two pieces.
                last.extend_from_slice(&bytes[..read]);
                let asked = last.windows(4).any(|asked| asked == b"\x1b[6n");
                let done = if asked {
                    last.len()
                } else {
                    last.len().saturating_sub(3)
                };
                last.drain(..done);
                if asked {
                    let (row, column) = parser.screen().cursor_position();
                    let answer = format!("\x1b[{};{}R", row + 1, column + 1);
                    answers.lock().unwrap().write_all(answer.as_bytes()).unwrap();
                }
            }
        });
        Self {
            master: pair.master,
            child,
            keys: Box::new(Shared(keys)),
            parser,
            raw,
        }
    }

    /// Types, as a person does: what follows Enter comes later.
    pub(crate) fn type_(&mut self, text: &str) {
        for line in text.split_inclusive('\r') {
            self.burst(line);
            if line.ends_with('\r') {
                thread::sleep(AFTER_ENTER);
            }
        }
    }

    /// Sends everything at once, as a paste does into a terminal that marks none.
    pub(crate) fn burst(&mut self, text: &str) {
        self.keys.write_all(text.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Pastes, as a terminal with bracketed paste does.
    pub(crate) fn paste(&mut self, text: &str) {
        self.burst(&format!("\x1b[200~{text}\x1b[201~"));
    }

    /// Gives the window another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        // What is drawn from now on is drawn in a window of the new size.
        let mut parser = self.parser.lock().unwrap();
        parser.screen_mut().set_size(cells(rows), cells(columns));
        self.master.resize(size(columns, rows)).unwrap();
    }

    /// The lines of the screen, without blanks at their ends.
    pub(crate) fn screen(&self) -> Vec<String> {
        let parser = self.parser.lock().unwrap();
        let (_, columns) = parser.screen().size();
        parser
            .screen()
            .rows(0, columns.get())
            .map(|row| row.trim_end().to_owned())
            .collect()
    }

    /// Every byte that it was sent so far.
    pub(crate) fn raw(&self) -> String {
        String::from_utf8_lossy(&self.raw.lock().unwrap()).into_owned()
    }

    /// The last line that is not empty.
    pub(crate) fn row(&self) -> String {
        self.screen().pop().unwrap_or_default()
    }

    /// Waits until the screen is as wanted.
    pub(crate) fn until(&self, what: &str, wanted: impl Fn(&[String]) -> bool) {
        let begun = Instant::now();
        while !wanted(&self.screen()) {
            assert!(
                begun.elapsed() < PATIENCE,
                "waited for {what}:\n{}",
                self.screen().join("\n")
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// The screen once it stands still: a frame may arrive in several pieces.
    pub(crate) fn settled(&self) -> Vec<String> {
        let mut before = self.screen();
        loop {
            thread::sleep(Duration::from_millis(200));
            let now = self.screen();
            if now == before {
                return now;
            }
            before = now;
        }
    }

    /// Waits until a text stands on the screen.
    pub(crate) fn until_says(&self, text: &str) {
        self.until(text, |screen| screen.iter().any(|line| line.contains(text)));
    }

    /// Sends a signal.
    #[cfg(unix)]
    pub(crate) fn signal(&self, signal: Signal) {
        let process = rustix::process::Pid::from_raw(self.child.process_id().unwrap() as i32).unwrap();
        rustix::process::kill_process(process, signal).unwrap();
    }

    /// Ends it at once, in a way that no program can catch.
    pub(crate) fn kill(&mut self) {
        #[cfg(unix)]
        self.signal(Signal::KILL);
        #[cfg(windows)]
        self.child.kill().unwrap();
    }

    /// The largest file that it may write from now on, in bytes; `None`: any. What a full disk does, here and now.
    #[cfg(target_os = "linux")]
    pub(crate) fn limit(&self, bytes: Option<u64>) {
        use rustix::process::{Pid, Resource, Rlimit, prlimit};
        let process = Pid::from_raw(self.child.process_id().unwrap() as i32);
        let limit = Rlimit {
            current: bytes,
            maximum: None,
        };
        prlimit(process, Resource::Fsize, limit).unwrap();
    }

    /// Whether the terminal gives keys one by one, as a program asked it to.
    #[cfg(unix)]
    pub(crate) fn is_raw(&self) -> bool {
        let settings = self.master.get_termios().unwrap();
        !format!("{:?}", settings.local_flags).contains("ICANON")
    }

    /// Waits for the end, however it comes.
    pub(crate) fn wait(&mut self) -> u32 {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                thread::sleep(Duration::from_millis(50));
                return status.exit_code();
            }
            assert!(begun.elapsed() < PATIENCE, "still there:\n{}", self.screen().join("\n"));
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits for the end, and gives the exit code; the terminal must be as it was found.
    pub(crate) fn end(mut self) -> u32 {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(begun.elapsed() < PATIENCE, "still there:\n{}", self.screen().join("\n"));
            thread::sleep(Duration::from_millis(20));
        };
        thread::sleep(Duration::from_millis(50));
        let parser = self.parser.lock().unwrap();
        assert!(!parser.screen().bracketed_paste(), "bracketed paste is left on");
        assert!(!parser.screen().hide_cursor(), "the cursor is left hidden");
        assert!(!parser.screen().alternate_screen(), "the alternate screen is left on");
        status.exit_code()
    }
}

struct Shared(Arc<Mutex<Box<dyn Write + Send>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.lock().unwrap().flush()
    }
}
