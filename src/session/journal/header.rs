//! Line 1 of a journal: written short, read short or whole, and made again from its copies where it is damaged.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::session::entry::whole_where_it_is;
use crate::session::{Header, LineError, parse_timestamp};
use crate::workshop::{Workshop, definition_to_toml, find_builtin, parse_definition};

use super::{Checksum, FORMAT, JournalError, LINE_LIMIT, VERSION, checksum_of, with_checksum};

/// Line 1 from 1.1 on: what never changes. The workshop stands in the first entry and in `workshop.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct HeaderLine {
    /// Always `ctrls-journal`.
    pub format: String,
    /// Major and minor.
    pub version: [u32; 2],
    /// The id of the session.
    pub session: String,
    /// RFC 3339 with offset and three decimals.
    pub created: String,
    /// How many times faster than the room the clock runs; 1 in a real session.
    #[serde(serialize_with = "whole_where_it_is")]
    pub speed: f64,
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
    let parsed = if which.version[1] == 0 {
        ParsedHeader::Whole(serde_json::from_str(text).map_err(json)?)
    } else if sealed == Checksum::Absent {
        return Err(wrong(
            text.len(),
            LineError::Missing {
                field: "crc".to_owned(),
            },
        ));
    } else {
        ParsedHeader::Short(serde_json::from_str(text).map_err(json)?)
    };
    let created = match &parsed {
        ParsedHeader::Whole(header) => &header.created,
        ParsedHeader::Short(line) => &line.created,
    };
    match parse_timestamp(created) {
        Some(_) => Ok(parsed),
        None => Err(wrong(1, LineError::wrong("created"))),
    }
}

/// Writes line 1 as its version has it, the line feed in it.
///
/// # Errors
/// What JSON cannot say (a speed that is no number).
pub fn write_header(header: &Header) -> Result<String, serde_json::Error> {
    let mut line = match header.version[1] {
        0 => serde_json::to_string(header)?,
        _ => with_checksum(&serde_json::to_string(&HeaderLine::from_header(header))?),
    };
    line.push('\n');
    Ok(line)
}

/// What stands before the copy of line 1 at the end of a `workshop.toml`.
const COPY: &str = "# {\"format\":\"ctrls-journal\"";

/// The text of a session's `workshop.toml`: the definition, and line 1 of the journal as a comment, from which the one
/// is made again where the other is damaged.
///
/// # Errors
/// As [`write_header`].
pub fn definition_file(header: &Header) -> Result<String, serde_json::Error> {
    let line = write_header(header)?;
    Ok(format!("{}\n# {line}", definition_to_toml(&header.workshop)))
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
    /// When the first entry was written.
    pub(super) first_at: Option<String>,
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
        let workshop = self.workshop().or_else(|| builtin_named_in(&damaged))?;
        match known {
            Some(line) => Some(line.with_workshop(workshop)),
            None => {
                let sealed = damaged.contains("workshop_sha256") || damaged.contains("\"crc\":");
                let created = field(&damaged, "created").filter(|text| parse_timestamp(text).is_some());
                let created = created.or(self.first_at)?;
                Some(Header {
                    format: FORMAT.to_owned(),
                    version: if sealed { VERSION } else { [VERSION[0], 0] },
                    session: field(&damaged, "session").unwrap_or_else(|| format!("recovered-{created}")),
                    created,
                    speed: number(&damaged, "speed").unwrap_or(1.0),
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

fn number(line: &str, name: &str) -> Option<f64> {
    let (_, rest) = line.split_once(&format!("\"{name}\":"))?;
    let end = rest.find([',', '}'])?;
    rest[..end].parse().ok().filter(|speed| (0.1..=3600.0).contains(speed))
}

/// The built-in workshop that a damaged header of 1.0 was of, by its id and its language.
fn builtin_named_in(line: &str) -> Option<Workshop> {
    let (_, workshop) = line.split_once("\"workshop\":")?;
    let language = field(workshop, "language")?;
    find_builtin(&field(workshop, "id")?, &language)?.read().ok()
}
