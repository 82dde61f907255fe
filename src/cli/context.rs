//! What every command is given: the words, what the terminal can show, and where to print.

use std::io::{self, Write};
use std::path::Path;

use ratatui_core::style::{Color, Modifier, Style};
use ratatui_core::text::Line;

use crate::platform::window_size;
use crate::roadmap::diff::Diff;
use crate::terminal::{ColourChoice, Prompter, TerminalEnv};
use crate::text::{clean, columns};
use crate::view::{ColourDepth, OutputMode, Palette, ViewContext, differences, to_ascii, with_strong_ids};
use crate::words::{Language, Words};

use super::settings::Settings;
use super::{ColourArg, Failure};

/// Columns where neither the window nor `COLUMNS` says how many there are.
const COLUMNS: u16 = 80;

/// Columns of a window at least.
const NARROWEST: u16 = 20;

/// What every command is given.
#[derive(Debug)]
pub(crate) struct Context {
    /// What the screen says.
    pub(crate) words: Words,
    /// `--lang`: the language of a report as well.
    pub(crate) spoken: Option<Language>,
    /// What is set in files and variables.
    pub(super) settings: Settings,
    pub(crate) plain: bool,
    pub(crate) colouring: ColourChoice,
    pub(crate) quiet: bool,
    /// The terminal and the environment.
    pub(crate) surroundings: TerminalEnv,
    /// What standard output can show.
    pub(crate) palette: Palette,
    /// Whether only ASCII signs are sure.
    pub(crate) ascii: bool,
}

impl Context {
    /// What is known before the line is read: `spoken` is `--lang`.
    pub(super) fn new(surroundings: TerminalEnv, spoken: Option<Language>) -> Self {
        let language = spoken
            .or_else(|| Language::from_tag(&surroundings.language))
            .unwrap_or_default();
        Self {
            words: Words::new(language),
            spoken,
            settings: Settings::default(),
            plain: false,
            colouring: ColourChoice::Auto,
            quiet: false,
            palette: surroundings.palette(ColourChoice::Auto, false),
            ascii: surroundings.ascii_only(false),
            surroundings,
        }
    }

    /// Speaks the language that is set, unless `--lang` says another.
    pub(super) fn speak(&mut self, set: Option<Language>) {
        if let (None, Some(language)) = (self.spoken, set) {
            self.words = Words::new(language);
        }
    }

    /// Takes what the line says, and where it says nothing what is set.
    pub(super) fn set_options(&mut self, plain: bool, color: Option<ColourArg>, settings: Settings) {
        self.plain = plain || settings.plain.as_ref().is_some_and(|plain| plain.value);
        self.colouring = match color.or_else(|| settings.color.as_ref().map(|color| color.value)) {
            Some(ColourArg::Always) => ColourChoice::Always,
            Some(ColourArg::Never) => ColourChoice::Never,
            Some(ColourArg::Auto) | None => ColourChoice::Auto,
        };
        self.palette = self.surroundings.palette(self.colouring, self.plain);
        self.ascii = self.surroundings.ascii_only(self.plain);
        self.speak(settings.language.as_ref().map(|language| language.value));
        self.settings = settings;
    }

    /// The screen's language when a file says `tag`: `--lang`, else what is set, else the file's, else the system's,
    /// else English.
    pub(crate) fn language(&self, tag: Option<&str>) -> Language {
        let set = self.settings.language.as_ref().map(|language| language.value);
        self.spoken
            .or(set)
            .or_else(|| tag.and_then(Language::from_tag))
            .unwrap_or_else(|| self.words.language())
    }

    /// How questions are asked of whoever sits at this terminal.
    pub(crate) fn questions(&self, mode: OutputMode) -> Prompter {
        Prompter { mode }
    }

    /// Columns of standard output; without end where it is no terminal, nor shown as if it were one.
    pub(crate) fn width(&self) -> u16 {
        self.columns_of(self.surroundings.output || self.surroundings.is_forced(self.colouring))
    }

    /// Columns of a help: also in a pipe those that are asked for.
    pub(crate) fn help_width(&self) -> u16 {
        let asked = self.surroundings.columns.map(|columns| columns.max(NARROWEST));
        asked.unwrap_or_else(|| self.width())
    }

    /// The columns of the window where that stream is one: without a window the size is not asked for, which would
    /// start another program.
    fn columns_of(&self, is_terminal: bool) -> u16 {
        if !is_terminal || self.plain {
            return u16::MAX;
        }
        let window = || {
            let size = self.surroundings.output || self.surroundings.errors;
            size.then(|| window_size().ok()).flatten()
        };
        let columns = self.surroundings.columns.or_else(|| Some(window()?.0));
        columns.unwrap_or(COLUMNS).max(NARROWEST)
    }

    /// Prints a result. The text may hold people's words: what a terminal would obey is taken out.
    ///
    /// # Errors
    /// [`Failure::OutputClosed`] when the reader has gone away: the command ends, quietly.
    pub(crate) fn print(&self, text: &str) -> Result<(), Failure> {
        self.put_text(io::stdout().lock(), text).map_err(Failure::of_results)
    }

    /// Prints sentences: where standard output is a window, in rows of its width.
    ///
    /// # Errors
    /// As [`print`](Self::print).
    pub(crate) fn print_sentences(&self, text: &str) -> Result<(), Failure> {
        let width = match self.results() {
            OutputMode::Screen => self.width(),
            OutputMode::Linear | OutputMode::Piped => u16::MAX,
        };
        let rows: Vec<String> = text.lines().map(|line| told_text(line, usize::from(width))).collect();
        self.print(&rows.join("\n"))
    }

    /// Prints the path of something that was written, one a line: a link where the terminal has links.
    ///
    /// # Errors
    /// As [`print`](Self::print).
    pub(crate) fn print_path(&self, path: &Path) -> Result<(), Failure> {
        let shown = path.display().to_string();
        match file_address(path).filter(|_| self.surroundings.links && !self.plain) {
            Some(address) => {
                let shown = clean(&shown);
                let shown = if self.ascii { to_ascii(&shown) } else { shown };
                self.write(format!("\u{1b}]8;;{address}\u{1b}\\{shown}\u{1b}]8;;\u{1b}\\\n").as_bytes())
            }
            None => self.print(&shown),
        }
    }

    /// Prints drawn lines, their bold, reverse and colours where standard output shows them.
    ///
    /// # Errors
    /// As [`print`](Self::print).
    pub(crate) fn draw(&self, lines: &[Line<'_>]) -> Result<(), Failure> {
        let mut out = String::new();
        for line in lines {
            let start = out.len();
            for span in &line.spans {
                let text = clean(&span.content);
                let text = if self.ascii { to_ascii(&text) } else { text };
                let codes = sgr_codes(line.style.patch(span.style), self.palette);
                if codes.is_empty() {
                    out.push_str(&text);
                } else {
                    out.push_str(&format!("\u{1b}[{codes}m{text}\u{1b}[0m"));
                }
            }
            let end = out[start..].trim_end_matches(' ').len();
            out.truncate(start + end);
            out.push('\n');
        }
        self.write(out.as_bytes())
    }

    /// Prints how two roadmaps differ.
    ///
    /// # Errors
    /// As [`print`](Self::print).
    pub(crate) fn print_differences(&self, diff: &Diff, words: &Words) -> Result<(), Failure> {
        let text = differences(diff, self.view(words));
        match self.results() {
            OutputMode::Screen => self.draw(&with_strong_ids(&text, self.palette)),
            OutputMode::Linear | OutputMode::Piped => self.print(&text),
        }
    }

    /// How results are laid out on standard output. In linear mode no signs are drawn, nothing is wrapped, a line says one
    /// fact; a pipe that is to be coloured gets what a screen would.
    pub(crate) fn results(&self) -> OutputMode {
        let is_screen = self.surroundings.output && !self.surroundings.is_dumb();
        if self.plain || !is_screen && !self.surroundings.is_forced(self.colouring) {
            OutputMode::Linear
        } else {
            OutputMode::Screen
        }
    }

    /// The blanks before a sentence below a result.
    pub(crate) fn indent(&self) -> &'static str {
        match self.results() {
            OutputMode::Screen => "  ",
            OutputMode::Linear | OutputMode::Piped => "",
        }
    }

    /// For whom results are drawn on standard output.
    pub(crate) fn view(&self, words: &Words) -> ViewContext {
        ViewContext {
            words: *words,
            width: self.width(),
            palette: self.palette,
            mode: self.results(),
        }
    }

    /// For whom lines are written as they come, in that mode.
    pub(crate) fn lines_view(&self, words: &Words, mode: OutputMode) -> ViewContext {
        let palette = Palette {
            ascii: self.ascii,
            ..Palette::BARE
        };
        ViewContext {
            palette,
            mode,
            ..ViewContext::linear(words)
        }
    }

    /// Writes what programs read, as it is.
    ///
    /// # Errors
    /// As [`print`](Self::print).
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)
            .and_then(|()| out.flush())
            .map_err(Failure::of_results)
    }

    /// Tells something that is no result, unless `--quiet`.
    pub(crate) fn tell(&self, text: &str) {
        if !self.quiet {
            self.insist(text);
        }
    }

    /// Tells something that is no result, `--quiet` or not. A standard error that is gone changes nothing.
    pub(crate) fn insist(&self, text: &str) {
        let _ = self.put_text(io::stderr().lock(), &self.told_lines(text).join("\n"));
    }

    /// Tells why a command ends, what comes first in bold where standard error shows it.
    pub(crate) fn refuse(&self, text: &str) {
        let mut lines = self.told_lines(text).into_iter();
        let bold = !self.plain && self.surroundings.shows_bold_errors(self.colouring);
        let first = lines.next().unwrap_or_default();
        if bold {
            for line in first.lines() {
                let line = clean(line);
                let line = if self.ascii { to_ascii(&line) } else { line };
                let _ = writeln!(io::stderr().lock(), "\u{1b}[1m{line}\u{1b}[0m");
            }
        } else {
            let _ = self.put_text(io::stderr().lock(), &first);
        }
        let _ = self.put_text(io::stderr().lock(), &lines.collect::<Vec<_>>().join("\n"));
    }

    fn told_lines(&self, text: &str) -> Vec<String> {
        let width = self.columns_of(self.surroundings.errors);
        text.lines().map(|line| told_text(line, usize::from(width))).collect()
    }

    fn put_text(&self, mut stream: impl Write, text: &str) -> io::Result<()> {
        let mut out = String::with_capacity(text.len() + 1);
        for line in text.lines() {
            let line = clean(line);
            out.push_str(&if self.ascii { to_ascii(&line) } else { line });
            out.push('\n');
        }
        stream.write_all(out.as_bytes())?;
        stream.flush()
    }
}

/// The codes of a style between `ESC [` and `m`; empty for a text as it is.
fn sgr_codes(style: Style, palette: Palette) -> String {
    if !palette.styles {
        return String::new();
    }
    let mut codes: Vec<String> = Vec::new();
    if style.add_modifier.contains(Modifier::BOLD) {
        codes.push("1".to_owned());
    }
    if style.add_modifier.contains(Modifier::REVERSED) {
        codes.push("7".to_owned());
    }
    if palette.colours != ColourDepth::None {
        let ground = |colour: Option<Color>, base: u8| match colour? {
            Color::Indexed(index) => Some(format!("{};5;{index}", base + 8)),
            Color::Red => Some((base + 1).to_string()),
            Color::Yellow => Some((base + 3).to_string()),
            Color::Cyan => Some((base + 6).to_string()),
            _ => None,
        };
        codes.extend(ground(style.fg, 30));
        codes.extend(ground(style.bg, 40));
    }
    codes.join(";")
}

/// The address of a file that is there, as terminals link to it.
fn file_address(path: &Path) -> Option<String> {
    let whole = dunce::canonicalize(path).ok()?;
    let text = whole.to_str()?;
    // Where a path begins with a drive its folders are parted otherwise.
    let text = if text.starts_with('/') {
        text.to_owned()
    } else {
        text.replace('\\', "/")
    };
    let mut address = String::from(if text.starts_with('/') { "file://" } else { "file:///" });
    for byte in text.bytes() {
        match byte {
            b'/' | b':' | b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                address.push(char::from(byte));
            }
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    Some(address)
}

/// A sentence in rows of at most so many columns, each as far in as the first. A word is never cut, and a command that
/// does not fit has a line of its own, whole: it is there to be copied.
fn told_text(line: &str, width: usize) -> String {
    if columns(line) <= width {
        return line.to_owned();
    }
    let text = line.trim_start_matches(' ');
    let indent = " ".repeat(line.len() - text.len());
    let (text, command) = match text.split_once(": ctrls ") {
        Some((before, command)) => (format!("{before}:"), format!("\n{indent}  ctrls {command}")),
        None => (text.to_owned(), String::new()),
    };
    let mut out = String::new();
    let mut used = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if used > 0 && used + 1 + columns(word) > width {
            out.push('\n');
            used = 0;
        }
        let before = if used == 0 { indent.as_str() } else { " " };
        out.push_str(before);
        out.push_str(word);
        used += columns(before) + columns(word);
    }
    out + &command
}
