//! How answers are laid out: for the room on a screen, for linear mode, for a pipe.

use ratatui_core::text::Line;

/// How answers are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutputMode {
    /// The room at the bottom of a terminal: indents, rules, tables, colour for time and danger.
    Screen,
    /// One stable line a fact, time in words: screen readers, `TERM=dumb`, `--plain`.
    Linear,
    /// One line an entry, in the form that programs read.
    Piped,
}

impl OutputMode {
    /// What parts the parts of one line.
    pub fn separator(self) -> &'static str {
        match self {
            Self::Linear => ", ",
            Self::Screen | Self::Piped => " · ",
        }
    }
}

/// What is said, able to be laid out again at another width after a resize. Lines that are too wide are wrapped by
/// whoever shows them on a screen, and by nobody elsewhere.
pub type FlowText = Box<dyn Fn(u16) -> Vec<Line<'static>> + Send>;

/// A said text of one line, as it is at any width.
pub fn flow_text(text: impl Into<String>) -> FlowText {
    let text = text.into();
    Box::new(move |_| text.split('\n').map(|line| Line::from(line.to_owned())).collect())
}
