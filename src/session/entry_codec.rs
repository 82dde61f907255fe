//! One entry as one line of JSON: an envelope, and the act's fields beside it in the same object.
//!
//! The envelope is read first, so that an act that this version does not know costs nothing but itself.

use std::borrow::Cow;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error as _, VariantAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::entry::UnknownKind;
use super::json_line::json_line;
use super::{Entry, EntryKind, GroupId, ReadEntry, ReadKind};

/// What every line has, whatever its kind.
#[derive(Deserialize)]
pub(super) struct Envelope<'a> {
    pub(super) seq: u64,
    #[serde(borrow)]
    pub(super) at: Cow<'a, str>,
    pub(super) ms: u64,
    #[serde(borrow)]
    pub(super) kind: Cow<'a, str>,
    #[serde(default)]
    pub(super) group: Option<GroupId>,
    #[serde(borrow, default)]
    pub(super) line: Option<Cow<'a, str>>,
}

/// The key of a roadmap that was written is its own group's, not one that is gone to.
const NOT_GONE_TO: &str = "roadmap_written";

/// Reads a line. A kind that is not known, or not understood, is [`ReadKind::Unknown`]; the error says why it was not
/// understood.
pub(super) fn parse_entry(line: &str) -> Result<(ReadEntry, Option<serde_json::Error>), serde_json::Error> {
    let envelope: Envelope<'_> = serde_json::from_str(line)?;
    let (kind, error) = match EntryKind::deserialize(KindDeserializer {
        kind: &envelope.kind,
        line,
    }) {
        Ok(kind) => (ReadKind::Known(kind), None),
        Err(KindError::UnknownKind) => (unknown_kind(&envelope.kind, line), None),
        Err(KindError::Json(error)) => (unknown_kind(&envelope.kind, line), Some(error)),
    };
    let entry = ReadEntry {
        seq: envelope.seq,
        at: envelope.at.into_owned(),
        ms: envelope.ms,
        group: envelope.group.filter(|_| envelope.kind != NOT_GONE_TO),
        line: envelope.line.map(Cow::into_owned),
        kind,
    };
    Ok((entry, error))
}

fn unknown_kind(name: &str, line: &str) -> ReadKind {
    ReadKind::Unknown(UnknownKind {
        name: name.to_owned(),
        line: line.trim_end().to_owned(),
    })
}

/// What every line has, as it is written.
#[derive(Serialize)]
pub(super) struct EnvelopeRef<'a> {
    seq: u64,
    at: &'a str,
    ms: u64,
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<GroupId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<&'a str>,
}

/// An entry as its line, the line feed in it; the same entry always gives the same bytes.
pub fn format_entry(entry: &Entry) -> String {
    format_line(entry, &entry.kind)
}

/// As [`format_entry`], of a line that was read: what is not known is written as it was read.
pub fn format_read_entry(entry: &ReadEntry) -> String {
    match &entry.kind {
        ReadKind::Known(kind) => format_line(entry, kind),
        ReadKind::Unknown(unknown) => renumber_line(&unknown.line, entry.seq) + "\n",
    }
}

fn format_line<K>(entry: &Entry<K>, kind: &EntryKind) -> String {
    // As serde tags an enum from outside: `"left"` or `{"chosen":{…}}`.
    let tagged = json_line(kind);
    let (kind, fields) = match tagged.strip_prefix("{\"").and_then(|rest| rest.split_once("\":{")) {
        Some((kind, fields)) => (kind, fields.strip_suffix("}}").unwrap_or(fields)),
        None => (tagged.trim_matches('"'), ""),
    };
    let envelope = EnvelopeRef {
        seq: entry.seq,
        at: &entry.at,
        ms: entry.ms,
        kind,
        group: entry.group.filter(|_| kind != NOT_GONE_TO),
        line: entry.line.as_deref(),
    };
    let mut line = json_line(&envelope);
    line.pop();
    if !fields.is_empty() {
        line.push(',');
        line.push_str(fields);
    }
    line.push_str("}\n");
    line
}

/// A line as it was read, with another number where it begins with its number.
fn renumber_line(line: &str, seq: u64) -> String {
    match line.strip_prefix("{\"seq\":").and_then(|rest| rest.split_once(',')) {
        Some((_, rest)) => format!("{{\"seq\":{seq},{rest}"),
        None => line.to_owned(),
    }
}

/// An enum whose variant is named by `kind` and whose fields are those of the whole line.
struct KindDeserializer<'a> {
    kind: &'a str,
    line: &'a str,
}

enum KindError {
    UnknownKind,
    Json(serde_json::Error),
}

impl std::fmt::Debug for KindError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownKind => f.write_str("unknown kind"),
            Self::Json(error) => error.fmt(f),
        }
    }
}

impl std::fmt::Display for KindError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for KindError {}

impl serde::de::Error for KindError {
    fn custom<T: std::fmt::Display>(why: T) -> Self {
        Self::Json(serde_json::Error::custom(why))
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self::UnknownKind
    }
}

impl<'de> Deserializer<'de> for KindDeserializer<'de> {
    type Error = KindError;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, KindError> {
        Err(KindError::custom("only an act is read so"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, KindError> {
        visitor.visit_enum(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> EnumAccess<'de> for KindDeserializer<'de> {
    type Error = KindError;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), KindError> {
        let variant = seed.deserialize(StrDeserializer::<KindError>::new(self.kind))?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for KindDeserializer<'de> {
    type Error = KindError;

    fn unit_variant(self) -> Result<(), KindError> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, KindError> {
        seed.deserialize(&mut serde_json::Deserializer::from_str(self.line))
            .map_err(KindError::Json)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, KindError> {
        Err(KindError::custom("no act is a tuple"))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, KindError> {
        serde_json::Deserializer::from_str(self.line)
            .deserialize_struct("act", fields, visitor)
            .map_err(KindError::Json)
    }
}
