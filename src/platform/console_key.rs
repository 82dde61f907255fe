//! Keys as the console of Windows reports them, made into what was typed. Pure: the records come in as numbers.
//!
//! A console sends a record for each key that goes down or up. What is no key of the keyboard comes otherwise: Alt and
//! digits end with a *release* of Alt that carries the sign; the console built into Windows types what it pastes in the
//! same way; signs past U+FFFF come in two halves, each pressed and released; a dead key has no sign at all.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// One record of a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConsoleKey {
    pub is_down: bool,
    /// How often it went down: a key that is held.
    pub repeats: u16,
    /// The number that Windows gives the key; 0 for a sign that has none.
    pub virtual_key: u16,
    /// A unit of UTF-16; 0 for none.
    pub unit: u16,
    pub shift: bool,
    pub control: bool,
    /// Either Alt key; AltGr is both `alt` and `control`.
    pub alt: bool,
    /// Whether the key is apart from the number pad.
    pub is_enhanced: bool,
}

/// Makes keys of records.
#[derive(Debug, Default)]
pub struct ConsoleKeyDecoder {
    /// The first half of a sign past U+FFFF.
    half: Option<u16>,
    /// The signs that were pressed and not yet let go: key and unit, oldest first.
    down: Vec<(u16, u16)>,
}

/// More keys are never down at once; a terminal that reports no releases must not fill the memory.
const MOST_DOWN: usize = 64;

const BACKSPACE: u16 = 0x08;
const TAB: u16 = 0x09;
const ENTER: u16 = 0x0D;
const SHIFT: u16 = 0x10;
const ALT: u16 = 0x12;
const ESCAPE: u16 = 0x1B;
const NUMBER_PAD: std::ops::RangeInclusive<u16> = 0x60..=0x69;

impl ConsoleKeyDecoder {
    /// The keys that a record stands for: none for most releases, several for a key that is held.
    pub fn decode(&mut self, key: ConsoleKey) -> Vec<KeyEvent> {
        let event = if key.is_down {
            self.press(key)
        } else {
            self.release(key)
        };
        let times = if key.is_down { key.repeats.max(1) } else { 1 };
        event.map_or_else(Vec::new, |event| vec![event; usize::from(times)])
    }

    fn press(&mut self, key: ConsoleKey) -> Option<KeyEvent> {
        if (SHIFT..=ALT).contains(&key.virtual_key) {
            return None;
        }
        if has_sign(key.unit) {
            self.note_down(key);
        }
        if is_half(key.unit) {
            return self.join_halves(key.unit);
        }
        // A digit of the number pad while Alt is down, under whatever name: the sign comes when Alt is let go.
        if key.alt && !key.control && !key.is_enhanced && (NUMBER_PAD.contains(&key.virtual_key) || is_pad_move(key)) {
            return None;
        }
        self.half = None;
        if let Some(code) = named_key(key) {
            return Some(KeyEvent::new(code, modifiers(key)));
        }
        if has_sign(key.unit) {
            let sign = char::from_u32(u32::from(key.unit))?;
            // AltGr makes another sign of the key, and that sign was meant.
            let meant = if key.control && key.alt {
                KeyModifiers::NONE
            } else {
                modifiers(key)
            };
            return Some(KeyEvent::new(KeyCode::Char(sign), meant));
        }
        control_letter(key).map(|letter| KeyEvent::new(KeyCode::Char(letter), modifiers(key)))
    }

    /// A release says nothing new where the press was seen. Alone, and from no key of the keyboard, it is what was
    /// typed.
    fn release(&mut self, key: ConsoleKey) -> Option<KeyEvent> {
        if !has_sign(key.unit) || self.take_down(key) || key.virtual_key != ALT && key.virtual_key != 0 {
            return None;
        }
        if is_half(key.unit) {
            return self.join_halves(key.unit);
        }
        char::from_u32(u32::from(key.unit)).map(typed_sign)
    }

    fn note_down(&mut self, key: ConsoleKey) {
        if !self.down.contains(&(key.virtual_key, key.unit)) {
            self.down.push((key.virtual_key, key.unit));
        }
        if self.down.len() > MOST_DOWN {
            self.down.remove(0);
        }
    }

    /// Forgets a key that was down; whether there was one. Shift that is let go before its key changes the sign.
    fn take_down(&mut self, key: ConsoleKey) -> bool {
        let pressed = (key.virtual_key, key.unit);
        let exact = self.down.iter().position(|down| *down == pressed);
        let same_key = |down: &(u16, u16)| down.0 == key.virtual_key && ![0, ALT].contains(&down.0);
        let known = exact.or_else(|| self.down.iter().position(same_key));
        known.map(|at| self.down.remove(at)).is_some()
    }

    fn join_halves(&mut self, unit: u16) -> Option<KeyEvent> {
        let first = self.half.take();
        if unit < 0xDC00 {
            self.half = Some(unit);
            return None;
        }
        let sign = char::decode_utf16([first?, unit]).next()?.ok()?;
        Some(typed_sign(sign))
    }
}

fn has_sign(unit: u16) -> bool {
    unit >= 0x20 && unit != 0x7F
}

fn is_half(unit: u16) -> bool {
    (0xD800..=0xDFFF).contains(&unit)
}

fn typed_sign(sign: char) -> KeyEvent {
    KeyEvent::new(KeyCode::Char(sign), KeyModifiers::NONE)
}

fn modifiers(key: ConsoleKey) -> KeyModifiers {
    let mut modifiers = KeyModifiers::NONE;
    modifiers.set(KeyModifiers::SHIFT, key.shift);
    modifiers.set(KeyModifiers::CONTROL, key.control);
    modifiers.set(KeyModifiers::ALT, key.alt);
    modifiers
}

/// The letter of a key that Control made a control character of. AltGr without a sign is a dead key: nothing yet.
fn control_letter(key: ConsoleKey) -> Option<char> {
    let letter = u8::try_from(key.virtual_key).ok().filter(u8::is_ascii_uppercase)?;
    (key.control && !key.alt).then(|| char::from(letter.to_ascii_lowercase()))
}

fn is_pad_move(key: ConsoleKey) -> bool {
    matches!(key.virtual_key, 0x0C | 0x21..=0x28 | 0x2D | 0x2E)
}

/// The key by its number, where that says it all: a move has no sign.
fn named_key(key: ConsoleKey) -> Option<KeyCode> {
    if has_sign(key.unit) && key.virtual_key > ESCAPE {
        return None;
    }
    Some(match key.virtual_key {
        BACKSPACE => KeyCode::Backspace,
        TAB if key.shift => KeyCode::BackTab,
        TAB => KeyCode::Tab,
        ENTER => KeyCode::Enter,
        ESCAPE => KeyCode::Esc,
        0x21 => KeyCode::PageUp,
        0x22 => KeyCode::PageDown,
        0x23 => KeyCode::End,
        0x24 => KeyCode::Home,
        0x25 => KeyCode::Left,
        0x26 => KeyCode::Up,
        0x27 => KeyCode::Right,
        0x28 => KeyCode::Down,
        0x2D => KeyCode::Insert,
        0x2E => KeyCode::Delete,
        number @ 0x70..=0x87 => KeyCode::F(u8::try_from(number - 0x6F).unwrap_or(u8::MAX)),
        _ => return None,
    })
}
