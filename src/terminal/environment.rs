//! What the terminal is able to show, and what its owner wants.

use std::env;
use std::io::{self, IsTerminal};

use console::Term;

use crate::platform::{TerminalTraits, accepts_sequences};
use crate::view::{ColourDepth, OutputMode, Palette};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColourChoice {
    /// As the terminal is able to, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Even where it seems unable to.
    Always,
    /// Never; bold and reverse are no colours.
    Never,
}

/// The terminal and the environment as they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalEnv {
    /// Whether standard input is a terminal.
    pub input: bool,
    /// Whether standard output is one.
    pub output: bool,
    /// Whether standard error is one.
    pub errors: bool,
    pub term: String,
    pub colorterm: String,
    /// Whether `NO_COLOR` is set, and not to nothing.
    pub no_color: bool,
    /// Whether `CLICOLOR_FORCE` is set, to something else than nothing and `0`.
    pub force_color: bool,
    /// `COLUMNS`, where it is a number: the width that its owner wants.
    pub columns: Option<u16>,
    /// Whether standard output shows links.
    pub links: bool,
    /// Whether the window sends keys to nobody but line by line: that of Git Bash, without `winpty`.
    pub no_keys: bool,
    /// Whether the console prints control sequences in place of obeying them.
    pub no_sequences: bool,
    /// `LC_ALL`, else `LC_CTYPE`, else `LANG`.
    pub locale: String,
    /// `LC_ALL`, else `LC_MESSAGES`, else `LANG`, else what the system is set to: the language that its owner reads.
    pub language: String,
}

impl TerminalEnv {
    #[expect(clippy::disallowed_methods, reason = "the environment is read here, once")]
    pub fn read() -> Self {
        let variable = |name: &str| env::var(name).unwrap_or_default();
        let first = |names: [&str; 3]| {
            names
                .into_iter()
                .map(variable)
                .find(|value| !value.is_empty())
                .unwrap_or_default()
        };
        let (output, errors) = (io::stdout().is_terminal(), io::stderr().is_terminal());
        Self {
            input: io::stdin().is_terminal(),
            output,
            errors,
            term: variable("TERM"),
            colorterm: variable("COLORTERM"),
            no_color: !variable("NO_COLOR").is_empty(),
            force_color: !matches!(variable("CLICOLOR_FORCE").as_str(), "" | "0"),
            columns: variable("COLUMNS").parse().ok().filter(|columns| *columns > 0),
            links: supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
            no_keys: Term::stdout().features().is_msys_tty(),
            no_sequences: (output || errors) && !accepts_sequences(),
            locale: first(["LC_ALL", "LC_CTYPE", "LANG"]),
            language: Some(first(["LC_ALL", "LC_MESSAGES", "LANG"]))
                .filter(|language| !language.is_empty())
                .or_else(sys_locale::get_locale)
                .unwrap_or_default(),
        }
    }

    /// How the live room answers. `plain`: `--plain` was given.
    pub fn output_mode(&self, plain: bool) -> OutputMode {
        match (self.input, plain || !self.output || self.no_keys || self.is_dumb()) {
            (false, _) => OutputMode::Piped,
            (true, true) => OutputMode::Linear,
            (true, false) => OutputMode::Screen,
        }
    }

    /// Whether colours and styles are wanted where no terminal would show them.
    pub fn is_forced(&self, colouring: ColourChoice) -> bool {
        colouring == ColourChoice::Always || colouring == ColourChoice::Auto && self.force_color
    }

    /// Whether standard error shows bold.
    pub fn shows_bold_errors(&self, colouring: ColourChoice) -> bool {
        self.is_forced(colouring) || self.errors && !self.no_sequences && self.term != "dumb"
    }

    /// The colours and styles of what is written to standard output. `plain`: `--plain` was given.
    pub fn palette(&self, colouring: ColourChoice, plain: bool) -> Palette {
        let always = self.is_forced(colouring);
        if !always && (plain || !self.output || self.is_dumb()) {
            return Palette::BARE;
        }
        let colours = match colouring {
            ColourChoice::Never => ColourDepth::None,
            ColourChoice::Auto if self.no_color => ColourDepth::None,
            ColourChoice::Auto if always => self.colour_depth().max(ColourDepth::Sixteen),
            ColourChoice::Auto => self.colour_depth(),
            ColourChoice::Always => self.colour_depth().max(ColourDepth::Sixteen),
        };
        Palette {
            colours,
            styles: true,
            ascii: self.ascii_only(plain),
        }
    }

    /// Whether only ASCII signs are sure: the locale is another than UTF-8, or linear mode on a console that has no
    /// more than 256 glyphs.
    pub fn ascii_only(&self, plain: bool) -> bool {
        let locale = self.locale.to_ascii_lowercase();
        let utf8 = locale.ends_with("utf-8") || locale.ends_with("utf8") || locale.contains(".utf");
        let console = plain && self.output && self.term == "linux";
        console || TerminalTraits::of_this_system().locale_names_charset && !utf8 && !self.locale.is_empty()
    }

    /// Whether the terminal knows no cursor.
    pub fn is_dumb(&self) -> bool {
        let needs_term = TerminalTraits::of_this_system().needs_term_variable;
        self.term == "dumb" || self.no_sequences || needs_term && self.output && self.term.is_empty()
    }

    fn colour_depth(&self) -> ColourDepth {
        let many = ["256", "kitty", "alacritty", "ghostty", "foot", "wezterm", "direct"];
        if TerminalTraits::of_this_system().has_many_colours
            || matches!(self.colorterm.as_str(), "truecolor" | "24bit")
            || many.iter().any(|name| self.term.contains(name))
        {
            ColourDepth::Many
        } else if self.is_dumb()
            || self.term.starts_with("vt")
            || self.term.ends_with("-m")
            || self.term.contains("mono")
        {
            ColourDepth::None
        } else {
            ColourDepth::Sixteen
        }
    }
}
