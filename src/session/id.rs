//! Names that a room can say: E1, F2, A3, G1. Given once, never twice.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::workshop::CollectedKind;

/// The four kinds of note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteKind {
    /// What somebody stands to gain or to lose.
    Issue,
    /// Where it gets stuck.
    Friction,
    Question,
    Idea,
}

impl NoteKind {
    /// All four, in the order of the method.
    pub const ALL: [Self; 4] = [Self::Issue, Self::Friction, Self::Question, Self::Idea];

    /// The kind of note that a step collects, when it collects notes.
    pub fn collected(collects: CollectedKind) -> Option<Self> {
        match collects {
            CollectedKind::Issue => Some(Self::Issue),
            CollectedKind::Friction => Some(Self::Friction),
            CollectedKind::Question => Some(Self::Question),
            CollectedKind::Idea => Some(Self::Idea),
            CollectedKind::Roadmap | CollectedKind::Nothing => None,
        }
    }

    /// The letter of its ids.
    pub fn mark(self) -> IdKind {
        match self {
            Self::Issue => IdKind::Issue,
            Self::Friction => IdKind::Friction,
            Self::Question => IdKind::Question,
            Self::Idea => IdKind::Idea,
        }
    }
}

/// What an id names: its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdKind {
    Issue,
    Friction,
    Question,
    Idea,
    Action,
    /// R: what the room said to a group.
    Remark,
    /// L: what a group learned.
    Lesson,
}

impl IdKind {
    /// All of them, in the order of the method.
    pub const ALL: [Self; 7] = [
        Self::Issue,
        Self::Friction,
        Self::Question,
        Self::Idea,
        Self::Action,
        Self::Remark,
        Self::Lesson,
    ];

    pub fn letter(self) -> char {
        match self {
            Self::Issue => 'E',
            Self::Friction => 'F',
            Self::Question => 'Q',
            Self::Idea => 'I',
            Self::Action => 'A',
            Self::Remark => 'R',
            Self::Lesson => 'L',
        }
    }

    /// The kind of note, when it is one.
    pub fn note(self) -> Option<NoteKind> {
        match self {
            Self::Issue => Some(NoteKind::Issue),
            Self::Friction => Some(NoteKind::Friction),
            Self::Question => Some(NoteKind::Question),
            Self::Idea => Some(NoteKind::Idea),
            Self::Action | Self::Remark | Self::Lesson => None,
        }
    }
}

/// The name of one note, action, remark or lesson, unique in its session.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    pub mark: IdKind,
    /// From 1, over the whole session.
    pub number: u32,
}

impl Id {
    /// `E1` is `Id::new(Mark::Issue, 1)`.
    pub fn new(mark: IdKind, number: u32) -> Self {
        Self { mark, number }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.mark.letter().to_string();
        text.push_str(&self.number.to_string());
        f.pad(&text)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is not shaped like an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct ParseIdError;

impl FromStr for Id {
    type Err = ParseIdError;

    /// `E1` or `e1`; no sign, no leading zero.
    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        let mut chars = text.chars();
        let letter = chars.next().ok_or(ParseIdError)?.to_ascii_uppercase();
        let digits = chars.as_str();
        let mark = IdKind::ALL
            .into_iter()
            .find(|mark| mark.letter() == letter)
            .ok_or(ParseIdError)?;
        Ok(Self {
            mark,
            number: parse_number(digits).ok_or(ParseIdError)?,
        })
    }
}

pub(super) fn parse_number(digits: &str) -> Option<u32> {
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    if plain { digits.parse().ok() } else { None }
}

/// A table: `G1` in files, 1 on the screen. Its number is never given again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u32);

impl fmt::Display for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "G{}", self.0)
    }
}

impl FromStr for GroupId {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        text.strip_prefix(['G', 'g'])
            .and_then(parse_number)
            .map(Self)
            .ok_or(ParseIdError)
    }
}

/// Serialised as it is printed: `"E1"`, `"G1"`, `"P1"`.
macro_rules! as_text {
    ($type:ty, $name:literal, $pattern:literal, $example:literal) => {
        impl Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct IdVisitor;
                impl serde::de::Visitor<'_> for IdVisitor {
                    type Value = $type;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str(concat!("a text such as ", $example))
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse()
                            .map_err(|ParseIdError| E::invalid_value(serde::de::Unexpected::Str(text), &self))
                    }
                }
                deserializer.deserialize_str(IdVisitor)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

as_text!(Id, "Id", "^[EFQIARL][1-9][0-9]*$", "E1");
as_text!(GroupId, "GroupId", "^G[1-9][0-9]*$", "G1");
as_text!(super::ItemRef, "Item", "^[AP][1-9][0-9]*$", "A1 or P1");
