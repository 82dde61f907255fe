//! Colour is for time and danger, nothing else, and always repeats a word.
//!
//! None of the sixteen ANSI colours reads on both dark and light grounds, so a text never takes one: it keeps the
//! reader's own two colours, reversed, and blank cells beside it take the colour. Where 256 colours are known, which no
//! theme moves, the text takes a pair of high contrast.

use ratatui_core::style::{Color, Modifier, Style};
use ratatui_core::text::{Line, Span};

/// What a text is, as far as its look goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    #[default]
    Plain,
    /// Ids, titles, what to type.
    Strong,
    Row,
    /// Two minutes are left.
    Soon,
    Halt,
    /// Past the end, or not saved.
    Over,
}

/// How many colours a terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColourDepth {
    /// None, or none wanted.
    #[default]
    None,
    /// The sixteen that every theme moves.
    Sixteen,
    /// The 256 that no theme moves.
    Many,
}

/// What a terminal can show of the roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub colours: ColourDepth,
    /// Whether bold and reverse are used: everywhere but on `TERM=dumb` and in linear mode.
    pub styles: bool,
    /// Whether only ASCII signs are sure: a word stands where a sign has no plain one.
    pub ascii: bool,
}

impl Palette {
    /// No colour, no bold, no reverse: linear mode, pipes, `TERM=dumb`.
    pub const BARE: Self = Self {
        colours: ColourDepth::None,
        styles: false,
        ascii: false,
    };

    /// The style of a role's text.
    pub fn style(self, role: Role) -> Style {
        if !self.styles {
            return Style::new();
        }
        match (role, self.colours) {
            (Role::Plain, _) => Style::new(),
            (Role::Strong, _) => Style::new().add_modifier(Modifier::BOLD),
            (Role::Row, _) => Style::new().add_modifier(Modifier::REVERSED),
            (Role::Soon, ColourDepth::Many) => Style::new().fg(Color::Indexed(16)).bg(Color::Indexed(220)),
            (Role::Halt, ColourDepth::Many) => Style::new().fg(Color::Indexed(16)).bg(Color::Indexed(116)),
            (Role::Over, ColourDepth::Many) => Style::new()
                .fg(Color::Indexed(231))
                .bg(Color::Indexed(124))
                .add_modifier(Modifier::BOLD),
            (Role::Soon | Role::Halt, _) => Style::new().add_modifier(Modifier::REVERSED),
            (Role::Over, _) => Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD),
        }
    }

    /// The two blank cells that come before a role's text where only sixteen colours are known.
    pub fn flag_span(self, role: Role) -> Option<Span<'static>> {
        let colour = match role {
            Role::Soon => Color::Yellow,
            Role::Halt => Color::Cyan,
            Role::Over => Color::Red,
            _ => return None,
        };
        let style = Style::new().bg(colour).remove_modifier(Modifier::REVERSED);
        (self.styles && self.colours == ColourDepth::Sixteen).then(|| Span::styled("  ", style))
    }

    /// How many columns of a row a role's flag takes: what the text has less.
    pub fn flag_width(self, role: Role) -> u16 {
        self.flag_span(role).map_or(0, |_| 2)
    }

    /// A row of that role: its flag, the text, and a style that fills the row to its end.
    pub fn row_line(self, role: Role, text: impl Into<String>) -> Line<'static> {
        let mut spans: Vec<Span<'static>> = self.flag_span(role).into_iter().collect();
        spans.push(Span::raw(text.into()));
        Line::from(spans).style(self.style(role))
    }

    /// A text in bold, where there is bold.
    pub fn strong_span(self, text: impl Into<String>) -> Span<'static> {
        Span::styled(text.into(), self.style(Role::Strong))
    }
}
