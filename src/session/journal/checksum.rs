//! The checksum of a journal's line: CRC-32, in hexadecimal, as the last key of its object. It is taken of every byte
//! before that key, so that a reader needs no order of keys and no way of writing JSON to check it.

/// How the key begins.
const KEY: &[u8] = br#","crc":""#;

/// Eight digits.
const DIGITS: usize = 8;

/// What follows the digits.
const END: &[u8] = br#""}"#;

/// What a line's checksum says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checksum {
    /// It has none: a journal of version 1.0, or what another program wrote.
    Absent,
    /// The line is as it was written.
    Right,
    /// The line is not as it was written.
    Wrong,
}

/// A JSON object on one line, without a line feed, with its checksum as its last key.
pub fn with_checksum(object: &str) -> String {
    let body = object.strip_suffix('}').unwrap_or(object);
    format!("{body},\"crc\":\"{:08x}\"}}", crc32fast::hash(body.as_bytes()))
}

/// A line without its checksum; as it is where it has none.
pub fn without_checksum(line: &str) -> String {
    match split(line.as_bytes()) {
        Some((body, _)) => format!("{}}}", String::from_utf8_lossy(body)),
        None => line.to_owned(),
    }
}

/// What a line's checksum says; what git or an editor put behind the line (`\r`) counts for nothing.
pub fn checksum_of(line: &[u8]) -> Checksum {
    match split(line) {
        None => Checksum::Absent,
        Some((body, digits)) => {
            // Its digits are written one way alone: another way is not as it was written.
            match digits == format!("{:08x}", crc32fast::hash(body)).as_bytes() {
                true => Checksum::Right,
                false => Checksum::Wrong,
            }
        }
    }
}

/// What comes before the key, and the digits.
fn split(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = line.trim_ascii_end().strip_suffix(END)?;
    let (rest, digits) = rest.split_at_checked(rest.len().checked_sub(DIGITS)?)?;
    Some((rest.strip_suffix(KEY)?, digits))
}
