//! Linear mode and pipes: one stable line a fact, no cursor movement.

use std::fmt;
use std::io::{self, BufRead, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use ratatui_core::text::Line;

use super::input::InputLines;
use super::{Frontend, InputEvent, InputLine, OutputChannel};
use crate::platform::{SignalEvent, Signals};
use crate::text::clean;
use crate::view::{FlowText, OutputMode, to_ascii};

/// How often the signals' flags are read while a line is awaited.
const PEEK: Duration = Duration::from_millis(100);

/// Whoever gave a line so lately is typing the next: nothing is printed meanwhile.
const TYPING: Duration = Duration::from_secs(10);

/// Who gave none for so long is likely not typing at all.
const SILENCE: Duration = Duration::from_secs(60);

/// Whether linear mode may speak though nobody gave a line, `quiet` after the last. A terminal that edits its lines
/// itself does not tell that one is half typed: what there is to say comes with the answer to a line where it can, and
/// by itself only to who has been silent for long. What rings waits no longer than a short line takes: a bell without
/// its word says nothing.
pub fn may_speak(quiet: Duration, rings: bool) -> bool {
    quiet >= if rings { TYPING } else { SILENCE }
}

/// Plain lines: a terminal that edits lines itself, a file or a pipe.
pub struct PlainFrontend {
    mode: OutputMode,
    lines: Receiver<ReadResult>,
    out: OutputStream,
    asides: OutputStream,
    signals: Signals,
    ascii: bool,
    /// Results and refusals alone are printed.
    quiet: bool,
    /// What the prompt says while it is at the end of the screen.
    open: Option<String>,
    interrupted: bool,
    ended: bool,
}

/// What one reading gave: a line, the end, or why not.
type ReadResult = io::Result<Option<InputLine>>;

/// A stream whose reader may go away: what is noted goes on being noted.
struct OutputStream {
    stream: Box<dyn Write + Send>,
    gone: bool,
}

impl fmt::Debug for PlainFrontend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plain")
            .field("mode", &self.mode)
            .finish_non_exhaustive()
    }
}

impl PlainFrontend {
    /// Linear mode on this terminal: answers and asides on standard output, the prompt too.
    pub fn terminal(signals: Signals, ascii: bool) -> Self {
        let lines = read_aside(|| io::stdin().lock(), true);
        Self::over_lines(
            OutputMode::Linear,
            lines,
            Box::new(io::stdout()),
            Box::new(io::stdout()),
            signals,
            ascii,
        )
    }

    /// A file or a pipe: `source` is read, answers go to standard output, asides to standard error.
    pub fn piped(source: impl BufRead + Send + 'static, signals: Signals) -> Self {
        let lines = read_aside(move || source, false);
        Self::over_lines(
            OutputMode::Piped,
            lines,
            Box::new(io::stdout()),
            Box::new(io::stderr()),
            signals,
            false,
        )
    }

    /// The same, and where `quiet` only results and refusals are printed.
    pub fn with_quiet(mut self, quiet: bool) -> Self {
        self.quiet = quiet;
        self
    }

    /// The lines of `source`, said to two writers: what tests drive.
    pub fn scripted(
        mode: OutputMode,
        source: impl BufRead + Send + 'static,
        out: Box<dyn Write + Send>,
        asides: Box<dyn Write + Send>,
    ) -> Self {
        Self::over_lines(
            mode,
            read_aside(move || source, false),
            out,
            asides,
            Signals::none(),
            false,
        )
    }

    fn over_lines(
        mode: OutputMode,
        lines: Receiver<ReadResult>,
        out: Box<dyn Write + Send>,
        asides: Box<dyn Write + Send>,
        signals: Signals,
        ascii: bool,
    ) -> Self {
        let outlet = |stream| OutputStream { stream, gone: false };
        Self {
            mode,
            lines,
            out: outlet(out),
            asides: outlet(asides),
            signals,
            ascii,
            quiet: false,
            open: None,
            interrupted: false,
            ended: false,
        }
    }

    fn caught_event(&mut self) -> Option<InputEvent> {
        Some(match self.signals.take()? {
            SignalEvent::End(signal) => InputEvent::Terminate(signal),
            SignalEvent::Continued => InputEvent::Continued,
            SignalEvent::Suspend => self.break_line(InputEvent::Suspend),
            SignalEvent::Interrupt => {
                let again = std::mem::replace(&mut self.interrupted, true);
                // The terminal keeps the line to itself.
                self.break_line(InputEvent::Interrupt { again, cleared: true })
            }
        })
    }

    /// A key of the terminal's own left something like `^C` behind the prompt: what follows begins a new line.
    fn break_line(&mut self, happening: InputEvent) -> InputEvent {
        if self.open.take().is_some() {
            // A terminal that cannot be written to is noticed by the next answer.
            let _ = self.out.write("\n");
        }
        happening
    }
}

impl Frontend for PlainFrontend {
    fn output_mode(&self) -> OutputMode {
        self.mode
    }

    fn size(&self) -> (u16, u16) {
        (u16::MAX, u16::MAX)
    }

    fn say(&mut self, voice: OutputChannel, said: FlowText) -> io::Result<()> {
        if self.quiet && voice == OutputChannel::Guidance {
            return Ok(());
        }
        let mut text = String::new();
        if self.open.take().is_some() {
            text.push('\n');
        }
        for line in said(u16::MAX) {
            // Whoever made the line has cleaned what people said; here nothing gets by.
            line.spans.iter().for_each(|span| text.push_str(&clean(&span.content)));
            text.truncate(text.trim_end_matches(' ').len());
            text.push('\n');
        }
        let text = if self.ascii { to_ascii(&text) } else { text.into() };
        match voice {
            OutputChannel::Answer => self.out.write(&text),
            OutputChannel::Aside | OutputChannel::Guidance => {
                // What is noted comes before what is printed of it, also where both streams go to one file.
                self.out.flush()?;
                self.asides.write(&text)
            }
        }
    }

    fn show(&mut self, prompt: &Line<'_>, _row: &Line<'_>, _title: &str) -> io::Result<()> {
        if self.mode == OutputMode::Piped {
            return Ok(());
        }
        let text: String = prompt.spans.iter().map(|span| clean(&span.content)).collect();
        if self.open.as_ref() == Some(&text) {
            return Ok(());
        }
        if self.open.is_some() {
            self.out.write("\n")?;
        }
        let shown = if self.ascii {
            to_ascii(&text).into_owned()
        } else {
            text.clone()
        };
        self.out.write(&shown)?;
        self.open = Some(text);
        Ok(())
    }

    fn meanwhile(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn next(&mut self, until: Duration) -> io::Result<InputEvent> {
        let mut left = until;
        loop {
            if let Some(happening) = self.caught_event() {
                return Ok(happening);
            }
            if self.ended && self.mode == OutputMode::Piped {
                return Ok(InputEvent::EndOfInput);
            }
            let slice = left.min(PEEK);
            match self.lines.recv_timeout(slice) {
                Ok(Ok(Some(typed))) => {
                    self.open = None;
                    self.interrupted = false;
                    return Ok(InputEvent::Line(typed));
                }
                Ok(Ok(None)) | Err(RecvTimeoutError::Disconnected) => {
                    self.ended = true;
                    return Ok(self.break_line(InputEvent::EndOfInput));
                }
                Ok(Err(error)) => return Err(error),
                Err(RecvTimeoutError::Timeout) => {
                    left = left.saturating_sub(slice);
                    if left.is_zero() {
                        return Ok(self.caught_event().unwrap_or(InputEvent::Tick));
                    }
                }
            }
        }
    }

    fn offer(&mut self, _text: &str) {}

    fn half_typed(&self) -> String {
        String::new()
    }

    fn bell(&mut self) -> io::Result<()> {
        match self.mode {
            OutputMode::Piped => Ok(()),
            OutputMode::Screen | OutputMode::Linear => self.out.write("\u{7}"),
        }
    }
}

impl OutputStream {
    fn write(&mut self, text: &str) -> io::Result<()> {
        if self.gone {
            return Ok(());
        }
        let written = self
            .stream
            .write_all(text.as_bytes())
            .and_then(|()| self.stream.flush());
        self.forgive(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.gone {
            return Ok(());
        }
        let flushed = self.stream.flush();
        self.forgive(flushed)
    }

    fn forgive(&mut self, result: io::Result<()>) -> io::Result<()> {
        match result {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.gone = true;
                Ok(())
            }
            result => result,
        }
    }
}

/// Reads on a thread of its own, so that the time can be told and signals be noticed between two lines. A terminal is
/// read line by line, as they are asked for, and goes on after Ctrl-D.
fn read_aside<R: BufRead>(open: impl FnOnce() -> R + Send + 'static, terminal: bool) -> Receiver<ReadResult> {
    let (sender, receiver) = sync_channel(if terminal { 0 } else { 256 });
    thread::spawn(move || {
        let mut lines = InputLines::new(open());
        loop {
            let read = lines.read();
            let last = !terminal && !matches!(read, Ok(Some(_))) || read.is_err();
            if sender.send(read).is_err() || last {
                return;
            }
        }
    });
    receiver
}
