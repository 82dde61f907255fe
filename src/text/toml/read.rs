//! From bytes to a value, or to every fault at once.

use serde::de::DeserializeOwned;
use toml::de::DeValue;

use super::deserialize::{Recovery, RoundOutcome};
use super::{ExpectedType, Fault, FaultKind, FoundType, PathSegment, Tree};
use crate::text::Span;

/// The longest file that is read, in bytes: parsing takes about 125 bytes of memory a byte.
pub const LONGEST: usize = 1 << 20;

/// Faults that are looked for; past these a file wants to be written anew.
const MOST: usize = 50;

/// The kind of file that is asked for, and the version that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFormat {
    pub name: &'static str,
    /// The major version that is read.
    pub version: u32,
}

impl FileFormat {
    /// As the file says it: `ctrls-workshop/1`.
    pub fn line(self) -> String {
        format!("{}/{}", self.name, self.version)
    }

    fn check(self, tree: &Tree<'_>) -> Result<(), Fault> {
        let path = [PathSegment::Name("format")];
        let fault = |flaw| Fault {
            span: tree.span_of(&path),
            flaw,
        };
        let found = match tree.root.get_ref().get("format").map(|value| value.get_ref()) {
            None => return Err(fault(FaultKind::FormatMissing { wanted: self.line() })),
            Some(DeValue::String(found)) => found.as_ref(),
            Some(other) => {
                return Err(fault(FaultKind::WrongType {
                    wanted: ExpectedType::Text,
                    found: FoundType::from_value(other),
                }));
            }
        };
        if found == self.line() {
            return Ok(());
        }
        let version = found
            .strip_prefix(self.name)
            .and_then(|rest| rest.strip_prefix('/'))
            .filter(|version| !version.is_empty() && version.bytes().all(|b| b.is_ascii_digit()))
            .map(|version| version.trim_start_matches('0'));
        // A version too great for a number is newer too.
        let newer =
            version.is_some_and(|version| version.parse::<u32>().map_or(!version.is_empty(), |v| v > self.version));
        Err(fault(if newer {
            FaultKind::FormatNewer {
                found: version.unwrap_or_default().chars().take(12).collect(),
                known: self.version,
            }
        } else {
            FaultKind::FormatOther {
                found: found.chars().take(60).collect(),
                wanted: self.line(),
            }
        }))
    }
}

/// A value that was read.
#[derive(Debug)]
pub struct TomlFile<'s, T> {
    pub value: T,
    /// The unknown keys, and what was read leniently, in order: warnings or errors, as the kind of file has it.
    pub unknown: Vec<Fault>,
    /// The places of everything in the file.
    pub tree: Tree<'s>,
}

/// The text of a file's bytes, a byte order mark left out. Ends of lines stay as they are.
///
/// # Errors
/// When it is longer than [`LONGEST`] or no UTF-8.
pub fn decode_utf8(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.len() > LONGEST {
        return Err(Fault {
            span: Span::default(),
            flaw: FaultKind::TooLong(bytes.len()),
        });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| Fault {
        span: Span {
            start: error.valid_up_to(),
            end: error.valid_up_to() + 1,
        },
        flaw: FaultKind::NotText,
    })
}

/// Reads a value that a key may have out of another word for it: `started` for `en cours`.
pub type ChoiceReader = fn(&str) -> Option<&'static str>;

/// Reads a value as [`read_toml`] does, but a list written as one text, a number within quotation marks and another word
/// for a value are read, each with a warning among the unknown keys.
///
/// # Errors
/// As [`read_toml`].
pub fn read_toml_leniently<T: DeserializeOwned>(
    source: &str,
    format: FileFormat,
    choices: ChoiceReader,
) -> Result<TomlFile<'_, T>, Vec<Fault>> {
    read_value(source, format, Some(choices))
}

/// Reads a value out of a text of the format asked for.
///
/// # Errors
/// Every fault of syntax; else a `format` line of another kind or a newer version; else all values that are missing or
/// of a wrong type, together with the unknown keys.
pub fn read_toml<T: DeserializeOwned>(source: &str, format: FileFormat) -> Result<TomlFile<'_, T>, Vec<Fault>> {
    read_value(source, format, None)
}

fn read_value<T: DeserializeOwned>(
    source: &str,
    format: FileFormat,
    lenient: Option<ChoiceReader>,
) -> Result<TomlFile<'_, T>, Vec<Fault>> {
    if source.len() > LONGEST {
        return Err(vec![Fault {
            span: Span::default(),
            flaw: FaultKind::TooLong(source.len()),
        }]);
    }
    let (tree, faults) = Tree::recover(source);
    let format = format.check(&tree);
    match (&format, faults.is_empty()) {
        // A newer version may well be written in a newer TOML.
        (Err(fault), _) if matches!(fault.flaw, FaultKind::FormatNewer { .. }) => return Err(vec![fault.clone()]),
        (_, false) => return Err(faults),
        (Err(fault), true) => return Err(vec![fault.clone()]),
        (Ok(()), true) => {}
    }
    let mut mending = Recovery::default();
    let mut faults: Vec<Fault> = Vec::new();
    // Each round stops at the first fault; the next goes on past it with a stand-in.
    loop {
        match mending.next_round::<T>(&tree, lenient) {
            RoundOutcome::Value(value, mut unknown) => {
                unknown.sort_by_key(|fault| fault.span);
                if faults.is_empty() {
                    return Ok(TomlFile { value, unknown, tree });
                }
                // What is read all the same needs no mending.
                unknown.retain(|fault| matches!(fault.flaw, FaultKind::UnknownKey { .. }));
                faults.append(&mut unknown);
                break;
            }
            RoundOutcome::Fault(fault) => faults.push(fault),
            RoundOutcome::Again => {}
            RoundOutcome::Stuck(fault) => {
                faults.extend(fault);
                break;
            }
        }
        if faults.len() >= MOST {
            break;
        }
    }
    faults.sort_by_key(|fault| fault.span);
    faults.dedup();
    Err(faults)
}
