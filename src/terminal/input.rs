//! Lines as they come, of any length.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};

use super::InputLine;
use super::encoding::decode_line;

/// The longest line that stays one, in bytes.
pub const LONGEST: usize = 512 * 1024;

/// The lines of a file, a pipe or a terminal that edits lines itself.
#[derive(Debug)]
pub struct InputLines<R> {
    source: R,
    number: usize,
    /// The part of the current line to come, from 1; 0 between two lines.
    part: usize,
    /// The beginning of the next part: what a cut left of a character.
    carried: Vec<u8>,
}

/// Standard input, as something that another thread may read.
///
/// # Errors
/// When there is none.
pub fn standard_input() -> io::Result<BufReader<File>> {
    crate::platform::standard_input().map(BufReader::new)
}

/// Looks at the first line of `source`, a byte order mark left out, and gives everything back to be read. Waits for it.
///
/// # Errors
/// What reading says.
pub fn first_line<R: BufRead>(mut source: R) -> io::Result<(String, impl BufRead + use<R>)> {
    let mut bytes = Vec::new();
    (&mut source).take(1024).read_until(b'\n', &mut bytes)?;
    let text = String::from_utf8_lossy(&bytes)
        .trim_start_matches('\u{feff}')
        .to_owned();
    Ok((text, Cursor::new(bytes).chain(source)))
}

impl<R: BufRead> InputLines<R> {
    /// The lines of `source`.
    pub fn new(source: R) -> Self {
        Self {
            source,
            number: 0,
            part: 0,
            carried: Vec::new(),
        }
    }

    /// The next line or part of one; `None` at the end. A terminal may go on after its end (Ctrl-D).
    pub fn read(&mut self) -> io::Result<Option<InputLine>> {
        let mut bytes = std::mem::take(&mut self.carried);
        let ended = self.fill(&mut bytes)?;
        if !ended && bytes.is_empty() {
            self.part = 0;
            return Ok(None);
        }
        if self.part == 0 {
            self.number += 1;
            // Files that were put one behind the other have a mark each.
            if bytes.starts_with("\u{feff}".as_bytes()) {
                bytes.drain(..3);
            }
        }
        let cut = !ended && bytes.len() >= LONGEST;
        if cut {
            let keep = char_boundary(&bytes);
            self.carried = bytes.split_off(keep);
        }
        let part = if cut || self.part > 0 { self.part + 1 } else { 0 };
        self.part = if cut { part } else { 0 };
        let (text, windows_1252) = decode_line(bytes);
        Ok(Some(InputLine {
            text,
            number: self.number,
            windows_1252,
            part,
        }))
    }

    /// Reads up to the end of the line or to the longest part; true when the line ended (its end is taken off).
    fn fill(&mut self, bytes: &mut Vec<u8>) -> io::Result<bool> {
        while bytes.len() < LONGEST {
            let available = match self.source.fill_buf() {
                Ok(available) => available,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if available.is_empty() {
                return Ok(false);
            }
            let room = available.len().min(LONGEST - bytes.len());
            let end = available[..room].iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(room, |end| end + 1);
            bytes.extend_from_slice(&available[..taken]);
            self.source.consume(taken);
            if end.is_some() {
                bytes.pop();
                if bytes.last() == Some(&b'\r') {
                    bytes.pop();
                }
                return Ok(true);
            }
        }
        // Just as long as allowed: its end may be what comes next.
        let ends = self.source.fill_buf()?.first() == Some(&b'\n');
        if ends {
            self.source.consume(1);
        }
        Ok(ends)
    }
}

/// Where to cut: behind the last blank of the last kilobyte, else before a character that is not whole.
fn char_boundary(bytes: &[u8]) -> usize {
    let from = bytes.len().saturating_sub(1024);
    if let Some(blank) = bytes[from..].iter().rposition(|byte| *byte == b' ') {
        return from + blank + 1;
    }
    let whole = (bytes.len().saturating_sub(3)..bytes.len())
        .rev()
        .find(|at| bytes[*at] & 0b1100_0000 != 0b1000_0000);
    match whole {
        Some(start) if std::str::from_utf8(&bytes[start..]).is_err() && bytes[start] >= 0xC0 => start,
        _ => bytes.len(),
    }
}

/// A line that was typed or pasted, whole or in parts that are not too long.
pub(crate) fn split_pasted(line: &str, number: usize) -> Vec<InputLine> {
    let mut rest = line.as_bytes();
    let mut parts = Vec::new();
    loop {
        let whole = rest.len() <= LONGEST;
        let end = if whole {
            rest.len()
        } else {
            char_boundary(&rest[..LONGEST])
        };
        parts.push(InputLine {
            text: String::from_utf8_lossy(&rest[..end]).replace('\0', ""),
            number,
            windows_1252: false,
            part: if whole && parts.is_empty() { 0 } else { parts.len() + 1 },
        });
        rest = &rest[end..];
        if rest.is_empty() {
            return parts;
        }
    }
}
