//! Which key does what.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::frontend::RemoteKey;
use super::line_editor::EditAction;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyAction {
    Type(char),
    /// A move or an erasure.
    Edit(EditAction),
    /// A row up, or an earlier line.
    Up,
    /// A row down, or a later line.
    Down,
    Send,
    Complete,
    Interrupt,
    Escape,
    /// Ctrl-D: the end on an empty line, else as Delete.
    EndOrDelete,
    Suspend,
    /// Ctrl-L: the screen anew.
    Repaint,
    /// PageDown, PageUp: what a presenter's remote sends.
    Lead(RemoteKey),
}

/// What that key asks for; `None` where it asks for nothing.
pub(crate) fn key_action(key: KeyEvent) -> Option<KeyAction> {
    use KeyAction::{Complete, Down, EndOrDelete, Escape, Interrupt, Repaint, Send, Suspend, Type, Up};
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let edit = |edit| Some(KeyAction::Edit(edit));
    match key.code {
        // AltGr is Control and Alt at once where it is reported so.
        KeyCode::Char(sign) if control && !alt => match sign.to_ascii_lowercase() {
            'a' => edit(EditAction::Home),
            'b' => edit(EditAction::Left),
            'c' => Some(Interrupt),
            'd' => Some(EndOrDelete),
            'e' => edit(EditAction::End),
            'f' => edit(EditAction::Right),
            'h' => edit(EditAction::Backspace),
            'j' | 'm' => Some(Send),
            'k' => edit(EditAction::CutToEnd),
            'l' => Some(Repaint),
            'n' => Some(Down),
            'p' => Some(Up),
            'u' => edit(EditAction::CutToStart),
            'w' => edit(EditAction::CutBlankLeft),
            'y' => edit(EditAction::Yank),
            'z' => Some(Suspend),
            _ => None,
        },
        KeyCode::Char(sign) if alt && !control => match sign.to_ascii_lowercase() {
            'b' => edit(EditAction::WordLeft),
            'd' => edit(EditAction::CutWordRight),
            'f' => edit(EditAction::WordRight),
            _ => None,
        },
        KeyCode::Char(sign) => Some(Type(sign)),
        KeyCode::Left if control || alt => edit(EditAction::WordLeft),
        KeyCode::Right if control || alt => edit(EditAction::WordRight),
        KeyCode::Left => edit(EditAction::Left),
        KeyCode::Right => edit(EditAction::Right),
        KeyCode::Up => Some(Up),
        KeyCode::Down => Some(Down),
        KeyCode::Home => edit(EditAction::Home),
        KeyCode::End => edit(EditAction::End),
        KeyCode::Backspace if control || alt => edit(EditAction::CutWordLeft),
        KeyCode::Backspace => edit(EditAction::Backspace),
        KeyCode::Delete if control || alt => edit(EditAction::CutWordRight),
        KeyCode::Delete => edit(EditAction::Delete),
        KeyCode::Enter => Some(Send),
        KeyCode::Tab => Some(Complete),
        KeyCode::Esc => Some(Escape),
        KeyCode::PageDown => Some(KeyAction::Lead(RemoteKey::Next)),
        KeyCode::PageUp => Some(KeyAction::Lead(RemoteKey::Previous)),
        _ => None,
    }
}
