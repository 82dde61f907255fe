//! Which key does what.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::line::Edit;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stroke {
    /// A character.
    Type(char),
    /// A move or an erasure.
    Edit(Edit),
    /// A row up, or an earlier line.
    Up,
    /// A row down, or a later line.
    Down,
    /// Enter.
    Send,
    /// Tab.
    Complete,
    /// Ctrl-C.
    Interrupt,
    /// Esc.
    Escape,
    /// Ctrl-D: the end on an empty line, else as Delete.
    EndOrDelete,
    /// Ctrl-Z.
    Suspend,
    /// Ctrl-L: the screen anew.
    Repaint,
}

/// What that key asks for; `None` where it asks for nothing.
pub(crate) fn stroke(key: KeyEvent) -> Option<Stroke> {
    use Stroke::{Complete, Down, EndOrDelete, Escape, Interrupt, Repaint, Send, Suspend, Type, Up};
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let edit = |edit| Some(Stroke::Edit(edit));
    match key.code {
        // AltGr is Control and Alt at once where it is told so.
        KeyCode::Char(sign) if control && !alt => match sign.to_ascii_lowercase() {
            'a' => edit(Edit::Home),
            'b' => edit(Edit::Left),
            'c' => Some(Interrupt),
            'd' => Some(EndOrDelete),
            'e' => edit(Edit::End),
            'f' => edit(Edit::Right),
            'h' => edit(Edit::Backspace),
            'j' | 'm' => Some(Send),
            'k' => edit(Edit::CutToEnd),
            'l' => Some(Repaint),
            'n' => Some(Down),
            'p' => Some(Up),
            'u' => edit(Edit::CutToStart),
            'w' => edit(Edit::CutBlankLeft),
            'y' => edit(Edit::Yank),
            'z' => Some(Suspend),
            _ => None,
        },
        KeyCode::Char(sign) if alt && !control => match sign.to_ascii_lowercase() {
            'b' => edit(Edit::WordLeft),
            'd' => edit(Edit::CutWordRight),
            'f' => edit(Edit::WordRight),
            _ => None,
        },
        KeyCode::Char(sign) => Some(Type(sign)),
        KeyCode::Left if control || alt => edit(Edit::WordLeft),
        KeyCode::Right if control || alt => edit(Edit::WordRight),
        KeyCode::Left => edit(Edit::Left),
        KeyCode::Right => edit(Edit::Right),
        KeyCode::Up => Some(Up),
        KeyCode::Down => Some(Down),
        KeyCode::Home => edit(Edit::Home),
        KeyCode::End => edit(Edit::End),
        KeyCode::Backspace if control || alt => edit(Edit::CutWordLeft),
        KeyCode::Backspace => edit(Edit::Backspace),
        KeyCode::Delete if control || alt => edit(Edit::CutWordRight),
        KeyCode::Delete => edit(Edit::Delete),
        KeyCode::Enter => Some(Send),
        KeyCode::Tab => Some(Complete),
        KeyCode::Esc => Some(Escape),
        _ => None,
    }
}
