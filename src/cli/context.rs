//! What every command is given: the words, what the terminal can show, and where to print.

use std::io::{self, Write};

use ratatui_core::style::Modifier;
use ratatui_core::text::Line;

use crate::terminal::{ColourChoice, Prompter, TerminalEnv};
use crate::text::clean;
use crate::view::{OutputMode, Palette, columns, to_ascii};
use crate::words::{Language, Words};

use super::settings::Settings;
use super::{ColourArg, Failure};

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
    pub(crate) fn questions(&self, register: OutputMode) -> Prompter {
        Prompter {
            plain: register != OutputMode::Screen,
        }
    }

    /// Whether results are said in linear mode: no signs drawn, nothing wrapped, a line a fact.
    pub(crate) fn linear(&self) -> bool {
        self.plain || !self.surroundings.output || self.surroundings.is_dumb()
    }

    /// Columns of standard output; without end where it is no terminal.
    pub(crate) fn width(&self) -> u16 {
        self.columns_of(self.surroundings.output)
    }

    /// The columns of the window where that stream is one: without a window the size is not asked for, which would
    /// start another program.
    fn columns_of(&self, is_terminal: bool) -> u16 {
        if !is_terminal || self.plain {
            return u16::MAX;
        }
        crossterm::terminal::size().map_or(u16::MAX, |(columns, _)| columns.max(20))
    }

    /// Prints a result. The text may hold people's words: what a terminal would obey is taken out.
    ///
    /// # Errors
    /// [`Failure::OutputClosed`] when the reader has gone away: the command ends, quietly.
    pub(crate) fn print(&self, text: &str) -> Result<(), Failure> {
        self.put_text(io::stdout().lock(), text).map_err(Failure::of_results)
    }

    /// Prints drawn lines, their bold and reverse where standard output shows them.
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
                let style = line.style.patch(span.style).add_modifier;
                let mut codes: Vec<&str> = Vec::new();
                if self.palette.styles && style.contains(Modifier::BOLD) {
                    codes.push("1");
                }
                if self.palette.styles && style.contains(Modifier::REVERSED) {
                    codes.push("7");
                }
                if codes.is_empty() || text.trim().is_empty() {
                    out.push_str(&text);
                } else {
                    out.push_str(&format!("\u{1b}[{}m{text}\u{1b}[0m", codes.join(";")));
                }
            }
            let end = out[start..].trim_end_matches(' ').len();
            out.truncate(start + end);
            out.push('\n');
        }
        self.write(out.as_bytes())
    }

    /// How results are laid out on standard output.
    pub(crate) fn results(&self) -> OutputMode {
        if self.linear() {
            OutputMode::Linear
        } else {
            OutputMode::Screen
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
        let width = self.columns_of(self.surroundings.errors);
        let lines: Vec<String> = text.lines().map(|line| told_text(line, usize::from(width))).collect();
        let _ = self.put_text(io::stderr().lock(), &lines.join("\n"));
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
