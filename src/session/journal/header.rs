//! Line 1 of a journal: written short, read short or whole, and made again from its copies where it is damaged.

use schemars::JsonSchema;
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest, Sha256};

use crate::session::json_line::json_line;
use crate::session::{ClockRate, Header, LineError, WallTime};
use crate::workshop::{Workshop, definition_to_toml, find_builtin, parse_definition};

use super::{Checksum, FORMAT, JournalError, LINE_LIMIT, VERSION, checksum_of, with_checksum};

/// Line 1 from 1.1 on: what never changes. The workshop is in the first entry and in `workshop.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct HeaderLine {
    /// Always `ctrls-journal`.
    pub format: String,
    /// Major and minor.
    pub version: [u32; 2],
    /// The id of the session.
    pub session: String,
    /// RFC 3339 with offset and three decimals.
    #[schemars(with = "String")]
    pub created: WallTime,
    /// How many times faster than the room the clock runs; 1 in a real session.
    #[schemars(with = "f64")]
    pub speed: ClockRate,
    /// Not a real session: counted in no report.
    pub rehearsal: bool,
    /// False when the lines have no times: no document gives its date or minutes.
    pub timed: bool,
    /// Who wrote it, with its version.
    pub tool: String,
    /// SHA-256 of the definition in `workshop.toml`, line feeds alone at the ends of its lines.
    pub workshop_sha256: String,
}

impl HeaderLine {
    /// The short header of a session.
    pub fn from_header(header: &Header) -> Self {
        Self {
            format: header.format.clone(),
            version: header.version,
            session: header.session.clone(),
            created: header.created.clone(),
            speed: header.speed,
            rehearsal: header.rehearsal,
            timed: header.timed,
            tool: header.tool.clone(),
            workshop_sha256: definition_sha256(&definition_to_toml(&header.workshop)),
        }
    }

    /// The header, its workshop known.
    pub fn with_workshop(self, workshop: Workshop) -> Header {
        Header {
            format: self.format,
            version: self.version,
            session: self.session,
            created: self.created,
            speed: self.speed,
            rehearsal: self.rehearsal,
            timed: self.timed,
            tool: self.tool,
            workshop,
        }
    }
}

/// Reads the copy of line 1 in the first entry; one that is none is no reason not to read the entry.
pub(in crate::session) fn deserialize_copy<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Box<HeaderLine>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum HeaderCopy {
        Known(Box<HeaderLine>),
        Other(IgnoredAny),
    }
    Ok(match Option::<HeaderCopy>::deserialize(deserializer)? {
        Some(HeaderCopy::Known(line)) => Some(line),
        Some(HeaderCopy::Other(_)) | None => None,
    })
}

/// A line 1 that was read.
#[derive(Clone, Debug, PartialEq)]
pub enum ParsedHeader {
    /// Of 1.0: the workshop in it.
    Whole(Box<Header>),
    /// From 1.1 on.
    Short(HeaderLine),
}

impl ParsedHeader {
    pub(super) fn version(&self) -> [u32; 2] {
        match self {
            Self::Whole(header) => header.version,
            Self::Short(line) => line.version,
        }
    }
}

/// Reads line 1.
///
/// # Errors
/// When it is not the header of a journal of this major version, or not as it was written.
pub fn parse_header(line: &[u8]) -> Result<ParsedHeader, JournalError> {
    #[derive(Deserialize)]
    struct HeaderVersion {
        format: String,
        version: [u32; 2],
    }
    let wrong = |column, why| JournalError::Header { column, why };
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    if line.len() > LINE_LIMIT {
        return Err(wrong(LINE_LIMIT, LineError::TooLong));
    }
    let text = std::str::from_utf8(line).map_err(|error| wrong(error.valid_up_to() + 1, LineError::NotUtf8))?;
    let json = |error: serde_json::Error| wrong(error.column(), LineError::from_error(&error, text));
    let which: HeaderVersion = serde_json::from_str(text).map_err(json)?;
    if which.format != FORMAT {
        return Err(wrong(1, LineError::wrong("format")));
    }
    let sealed = checksum_of(line);
    if sealed == Checksum::Wrong {
        return Err(wrong(1, LineError::Altered));
    }
    if which.version[0] != VERSION[0] {
        return Err(JournalError::Version { found: which.version });
    }
    if which.version[1] == 0 {
        Ok(ParsedHeader::Whole(serde_json::from_str(text).map_err(json)?))
    } else if sealed == Checksum::Absent {
        Err(wrong(
            text.len(),
            LineError::Missing {
                field: "crc".to_owned(),
            },
        ))
    } else {
        Ok(ParsedHeader::Short(serde_json::from_str(text).map_err(json)?))
    }
}

/// Line 1 as its version has it, the line feed in it.
pub fn format_header(header: &Header) -> String {
    let mut line = match header.version[1] {
        0 => json_line(header),
        _ => with_checksum(&json_line(&HeaderLine::from_header(header))),
    };
    line.push('\n');
    line
}

/// What comes before the copy of line 1 at the end of a `workshop.toml`.
const COPY: &str = "# {\"format\":\"ctrls-journal\"";

/// The text of a session's `workshop.toml`: the definition, and line 1 of the journal as a comment, from which the one
/// is made again where the other is damaged.
pub fn definition_file(header: &Header) -> String {
    let line = format_header(header);
    format!("{}\n# {line}", definition_to_toml(&header.workshop))
}

/// The digest of a definition as line 1 has it: of the text without the copy of line 1, line feeds alone.
pub(super) fn definition_sha256(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let definition = text.split(COPY).next().unwrap_or_default().trim_end();
    Sha256::digest(definition.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What a session's other files and its first entry say of a header that cannot be read.
#[derive(Debug, Default)]
pub(super) struct HeaderCopies {
    /// Of the first entry.
    pub(super) line: Option<HeaderLine>,
    /// Of the first entry.
    pub(super) workshop: Option<Workshop>,
    /// The text of `workshop.toml`.
    pub(super) definition: Option<String>,
    /// When the first entry was written that says so.
    pub(super) first_at: Option<WallTime>,
}

impl HeaderCopies {
    /// The workshop, from wherever it is known.
    pub(super) fn workshop(&mut self) -> Option<Workshop> {
        let written = self.definition.as_deref();
        self.workshop.take().or_else(|| written.and_then(parse_definition))
    }

    /// The header made again: from the first entry, from `workshop.toml`, else out of what can be read of the damaged
    /// line itself.
    pub(super) fn rebuild(mut self, damaged: &[u8]) -> Option<Header> {
        let copied = self.definition.as_deref().and_then(|text| {
            let line = text.lines().rfind(|line| line.starts_with(COPY))?.strip_prefix("# ")?;
            match parse_header(line.as_bytes()) {
                Ok(ParsedHeader::Short(line)) => Some(line),
                _ => None,
            }
        });
        let known = self.line.take().or(copied);
        let damaged = String::from_utf8_lossy(damaged);
        let workshop = self
            .workshop()
            .or_else(|| workshop_in(&damaged))
            .or_else(|| builtin_named_in(&damaged))?;
        match known {
            Some(line) => Some(line.with_workshop(workshop)),
            None => {
                let sealed = damaged.contains("workshop_sha256") || damaged.contains("\"crc\":");
                let created = field(&damaged, "created").and_then(|text| text.parse().ok());
                let created: WallTime = created.or(self.first_at)?;
                Some(Header {
                    format: FORMAT.to_owned(),
                    version: if sealed { VERSION } else { [VERSION[0], 0] },
                    session: field(&damaged, "session").unwrap_or_else(|| format!("recovered-{created}")),
                    created,
                    speed: number(&damaged, "speed").unwrap_or_default(),
                    rehearsal: damaged.contains("\"rehearsal\":true"),
                    timed: !damaged.contains("\"timed\":false"),
                    tool: field(&damaged, "tool").unwrap_or_else(|| "ctrls".to_owned()),
                    workshop,
                })
            }
        }
    }
}

/// The text of a field of a damaged line, where it has no escape.
fn field(line: &str, name: &str) -> Option<String> {
    let (_, rest) = line.split_once(&format!("\"{name}\":\""))?;
    let (text, _) = rest.split_once('"')?;
    (!text.is_empty() && !text.contains(['\\', char::REPLACEMENT_CHARACTER, '\0'])).then(|| text.to_owned())
}

fn number(line: &str, name: &str) -> Option<ClockRate> {
    let (_, rest) = line.split_once(&format!("\"{name}\":"))?;
    let end = rest.find([',', '}'])?;
    let speed = rest[..end].parse().ok();
    speed
        .filter(|speed| (0.1..=3600.0).contains(speed))
        .and_then(ClockRate::new)
}

/// The workshop in a header of 1.0 that is JSON all the same.
fn workshop_in(line: &str) -> Option<Workshop> {
    #[derive(Deserialize)]
    struct WorkshopField {
        workshop: Workshop,
    }
    let read: WorkshopField = serde_json::from_str(line).ok()?;
    Some(read.workshop)
}

/// The built-in workshop that a damaged header of 1.0 was of, by its id and its language.
fn builtin_named_in(line: &str) -> Option<Workshop> {
    let (_, workshop) = line.split_once("\"workshop\":")?;
    let language = field(workshop, "language")?;
    find_builtin(&field(workshop, "id")?, &language)?.read().ok()
}
