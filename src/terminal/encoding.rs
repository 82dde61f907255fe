//! Text from elsewhere: UTF-16 is known by its mark; bytes that are no UTF-8 are Windows-1252, as editors on Windows
//! write them.

use std::io::{self, BufRead, Cursor, Read};

/// The mark of UTF-8.
const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// `source` as UTF-8 where its mark says that it is UTF-16, else as it is; without a mark of either. Waits for no more
/// bytes than a mark may have.
///
/// # Errors
/// What reading says.
pub fn without_mark<R: BufRead + Send + 'static>(mut source: R) -> io::Result<Box<dyn BufRead + Send>> {
    let mut head = Vec::new();
    while head.len() < UTF8_MARK.len() && may_be_a_mark(&head) {
        if (&mut source).take(1).read_to_end(&mut head)? == 0 {
            break;
        }
    }
    Ok(match head[..] {
        [0xff, 0xfe, ..] => Box::new(Utf16::new(
            Cursor::new(head.split_off(2)).chain(source),
            u16::from_le_bytes,
        )),
        [0xfe, 0xff, ..] => Box::new(Utf16::new(
            Cursor::new(head.split_off(2)).chain(source),
            u16::from_be_bytes,
        )),
        _ if head == UTF8_MARK => Box::new(source),
        _ => Box::new(Cursor::new(head).chain(source)),
    })
}

/// Whether more bytes are needed to know.
fn may_be_a_mark(head: &[u8]) -> bool {
    UTF8_MARK.starts_with(head) || matches!(head, [0xff] | [0xfe])
}

/// UTF-16 as UTF-8; a half of a pair that is alone is replaced.
struct Utf16<R> {
    source: R,
    unit: fn([u8; 2]) -> u16,
    text: Vec<u8>,
    at: usize,
    /// A pair of units whose second half is still to come.
    high: Option<u16>,
}

impl<R: BufRead> Utf16<R> {
    fn new(source: R, unit: fn([u8; 2]) -> u16) -> Self {
        Self {
            source,
            unit,
            text: Vec::new(),
            at: 0,
            high: None,
        }
    }

    /// The next line, or what there is of it.
    fn refill(&mut self) -> io::Result<()> {
        let mut units: Vec<u16> = self.high.take().into_iter().collect();
        while units.len() < 4096 {
            let mut bytes = [0; 2];
            match self.source.read_exact(&mut bytes[..1]) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => break,
                Err(error) => return Err(error),
            }
            match self.source.read_exact(&mut bytes[1..]) {
                Ok(()) => units.push((self.unit)(bytes)),
                // Half a unit at the end is replaced as half a pair is.
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => units.push(0xd800),
                Err(error) => return Err(error),
            }
            if units.last() == Some(&u16::from(b'\n')) {
                break;
            }
        }
        if units.len() >= 4096 && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            self.high = units.pop();
        }
        self.text = String::from_utf16_lossy(&units).into_bytes();
        self.at = 0;
        Ok(())
    }
}

impl<R: BufRead> Read for Utf16<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let count = available.len().min(bytes.len());
        bytes[..count].copy_from_slice(&available[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Utf16<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.text.len() {
            self.refill()?;
        }
        Ok(&self.text[self.at..])
    }

    fn consume(&mut self, count: usize) {
        self.at = (self.at + count).min(self.text.len());
    }
}

/// The text of a line, and whether some of its bytes are no UTF-8: those are read as Windows-1252. A NUL is left out.
pub(super) fn decode_line(bytes: Vec<u8>) -> (String, bool) {
    let (mut text, legacy) = match String::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => {
            let mut text = String::with_capacity(error.as_bytes().len() * 2);
            for chunk in error.as_bytes().utf8_chunks() {
                text.push_str(chunk.valid());
                text.extend(chunk.invalid().iter().map(|byte| windows_1252(*byte)));
            }
            (text, true)
        }
    };
    text.retain(|sign| sign != '\0');
    (text, legacy)
}

/// Whether a program on the way made question marks of signs it did not know, as the pipe of PowerShell 5 does: a
/// letter follows one at once, or it is the sign for what cannot be shown.
pub fn has_lost_signs(line: &str) -> bool {
    line.split_whitespace()
        .filter(|word| !word.contains(['/', '=', '&']))
        .any(|word| {
            let signs: Vec<char> = word.chars().collect();
            let replaced = |pair: &[char]| pair[0] == '?' && pair[1].is_alphabetic();
            signs.contains(&char::REPLACEMENT_CHARACTER) || signs.windows(2).any(replaced)
        })
}

/// The signs from 0x80 to 0x9f; the five that mean nothing there stay control characters.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let at = usize::from(byte).checked_sub(0x80);
    at.and_then(|at| WINDOWS_1252.get(at))
        .copied()
        .unwrap_or(char::from(byte))
}
