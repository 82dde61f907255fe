//! For whom things are drawn.

use crate::words::Words;

use super::{OutputMode, Palette};

/// For whom something is drawn: in which words, how wide, in which styles, and how it is laid out.
#[derive(Clone, Copy, Debug)]
pub struct ViewContext {
    pub words: Words,
    /// Columns; `u16::MAX` where nobody wraps.
    pub width: u16,
    pub palette: Palette,
    pub mode: OutputMode,
}

impl ViewContext {
    /// A screen of so many columns.
    pub fn on_screen(words: &Words, width: u16, palette: Palette) -> Self {
        Self {
            words: *words,
            width,
            palette,
            mode: OutputMode::Screen,
        }
    }

    /// Linear mode: no styles, nothing wrapped.
    pub fn linear(words: &Words) -> Self {
        Self {
            words: *words,
            width: u16::MAX,
            palette: Palette::BARE,
            mode: OutputMode::Linear,
        }
    }

    /// The same at another width.
    pub fn with_width(self, width: u16) -> Self {
        Self { width, ..self }
    }

    /// The same without bold or colour.
    pub fn without_styles(self) -> Self {
        Self {
            palette: Palette::BARE,
            ..self
        }
    }

    pub fn is_screen(&self) -> bool {
        self.mode == OutputMode::Screen
    }
}
