//! What a file is by its first bytes, so that the wrong one is called by its name: `report.pdf` is a PDF document.

/// How many bytes are looked at.
pub const NATURE_BYTES: u64 = 4096;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileNature {
    /// No byte at all.
    Empty,
    /// `%PDF-`
    Pdf,
    /// DOCX
    Word,
    /// XLSX
    Spreadsheet,
    /// ODT, ODS, ODP
    OpenDocument,
    /// Any other ZIP archive.
    Zip,
    /// DOC, XLS, PPT of before 2007.
    OldOffice,
    /// PNG, JPEG, GIF, WebP, TIFF
    Picture,
    /// Sound or film.
    Media,
    /// gzip, xz, bzip2, zstd, 7z, rar
    Archive,
    /// ELF, PE, Mach-O
    Program,
    /// A page of HTML.
    WebPage,
    /// A calendar (`BEGIN:VCALENDAR`).
    Calendar,
    /// A recording of a terminal.
    Recording,
    /// A journal of this program.
    Journal,
    /// `ctrls-roadmap/…`
    Roadmap,
    /// `ctrls-workshop/…`
    Workshop,
    /// `ctrls-event/…`
    Event,
    /// `ctrls-setup/…`
    Setup,
    /// `ctrls-config/…`
    Settings,
    /// Other JSON.
    Json,
    /// UTF-16, by its byte order mark.
    Utf16,
    /// Bytes that are no text.
    Binary,
    /// Any other text.
    Text,
}

/// What a file is, by how it begins.
pub fn file_nature(start: &[u8]) -> FileNature {
    if start.is_empty() {
        return FileNature::Empty;
    }
    if let Some(nature) = by_signature(start) {
        return nature;
    }
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let lower = text[..text.len().min(512)].to_ascii_lowercase();
    if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") {
        return FileNature::WebPage;
    }
    if text.starts_with(b"BEGIN:VCALENDAR") {
        return FileNature::Calendar;
    }
    if text.starts_with(b"{") || text.starts_with(b"[{") {
        return if contains(text, br#""format":"ctrls-journal""#) {
            FileNature::Journal
        } else if contains(&lower, br#""version": 2"#) || contains(&lower, br#""version":2,"width""#) {
            FileNature::Recording
        } else {
            FileNature::Json
        };
    }
    if start.contains(&0) || !is_utf8_prefix(start) && mostly_binary(start) {
        return FileNature::Binary;
    }
    by_format_line(text).unwrap_or(FileNature::Text)
}

fn by_signature(start: &[u8]) -> Option<FileNature> {
    use FileNature::{Archive, Media, OldOffice, OpenDocument, Pdf, Picture, Program, Spreadsheet, Utf16, Word, Zip};
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return Some(if contains(start, b"mimetypeapplication/vnd.oasis.opendocument") {
            OpenDocument
        } else if contains(start, b"word/") {
            Word
        } else if contains(start, b"xl/") {
            Spreadsheet
        } else {
            Zip
        });
    }
    if start.get(4..8) == Some(b"ftyp") {
        return Some(Media);
    }
    let signatures: [(&[u8], FileNature); 25] = [
        (b"%PDF-", Pdf),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OldOffice),
        (b"\x89PNG", Picture),
        (b"\xff\xd8\xff", Picture),
        (b"GIF8", Picture),
        (b"II*\0", Picture),
        (b"MM\0*", Picture),
        (b"BM", Picture),
        (b"OggS", Media),
        (b"ID3", Media),
        (b"fLaC", Media),
        (b"RIFF", Media),
        (b"\x1aE\xdf\xa3", Media),
        (b"\x1f\x8b", Archive),
        (b"\xfd7zXZ", Archive),
        (b"BZh", Archive),
        (b"\x28\xb5\x2f\xfd", Archive),
        (b"7z\xbc\xaf", Archive),
        (b"Rar!", Archive),
        (b"\x7fELF", Program),
        (b"MZ", Program),
        (b"\xcf\xfa\xed\xfe", Program),
        (b"\xca\xfe\xba\xbe", Program),
        (b"\xff\xfe", Utf16),
        (b"\xfe\xff", Utf16),
    ];
    signatures
        .into_iter()
        .find(|(signature, _)| start.starts_with(signature))
        // Two letters are a signature only of what is no text.
        .filter(|(signature, _)| {
            signature.len() > 2 || !signature.iter().all(u8::is_ascii_alphabetic) || start.contains(&0)
        })
        .map(|(_, nature)| nature)
}

/// The format that a TOML file of ours names in its first lines.
fn by_format_line(text: &[u8]) -> Option<FileNature> {
    let text = String::from_utf8_lossy(text);
    let line = text
        .lines()
        .map(str::trim_start)
        .find(|line| line.starts_with("format"))?;
    [
        ("ctrls-roadmap/", FileNature::Roadmap),
        ("ctrls-workshop/", FileNature::Workshop),
        ("ctrls-event/", FileNature::Event),
        ("ctrls-setup/", FileNature::Setup),
        ("ctrls-config/", FileNature::Settings),
    ]
    .into_iter()
    .find(|(name, _)| line.contains(name))
    .map(|(_, nature)| nature)
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

/// Whether the bytes are UTF-8, but for a sign that is cut at their end.
fn is_utf8_prefix(start: &[u8]) -> bool {
    match std::str::from_utf8(start) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    }
}

/// Whether more than a tenth of the bytes are controls that no text has.
fn mostly_binary(start: &[u8]) -> bool {
    let controls = start
        .iter()
        .filter(|byte| **byte < 9 || (14..32).contains(*byte))
        .count();
    controls * 10 > start.len()
}

impl FileNature {
    /// The name by which messages know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Pdf => "pdf",
            Self::Word => "word",
            Self::Spreadsheet => "spreadsheet",
            Self::OpenDocument => "open-document",
            Self::Zip => "zip",
            Self::OldOffice => "old-office",
            Self::Picture => "picture",
            Self::Media => "media",
            Self::Archive => "archive",
            Self::Program => "program",
            Self::WebPage => "web-page",
            Self::Calendar => "calendar",
            Self::Recording => "recording",
            Self::Journal => "journal",
            Self::Roadmap => "roadmap",
            Self::Workshop => "workshop",
            Self::Event => "event",
            Self::Setup => "setup",
            Self::Settings => "settings",
            Self::Json => "json",
            Self::Utf16 => "utf16",
            Self::Binary => "binary",
            Self::Text => "text",
        }
    }

    /// Whether it may be a TOML file that a hand wrote, with or without faults.
    pub fn may_be_toml(self) -> bool {
        matches!(
            self,
            Self::Empty | Self::Roadmap | Self::Workshop | Self::Event | Self::Setup | Self::Settings | Self::Text
        )
    }
}
