//! The model of a roadmap file, `ctrls-roadmap/1`. An absent key and an empty text mean the same.

use std::fmt;
use std::hash::{Hash, Hasher};

use schemars::JsonSchema;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::day::{ParsedDay, Precision, parse_fixed_day};

/// The format of the roadmaps that are written.
pub const FORMAT: &str = "ctrls-roadmap/1";

/// What a group takes away. Only `format` and `title` are required to read one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Roadmap {
    /// Always `ctrls-roadmap/1`.
    pub format: String,
    /// What it is known by for ever, whatever its title, its file or its group come to be called: calendars and lineage
    /// go by it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// `fr`, `en`, or another tag: labels are English then.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// What makes people want to read it.
    pub title: String,
    /// What is at stake, and for whom.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub stake: String,
    /// What may be done with it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// Who holds the whole.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pilot: String,
    /// To whom one writes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// The day on which it is read again.
    #[serde(default, skip_serializing_if = "DateText::is_empty")]
    pub review: DateText,
    /// What sign will say that it is better.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub indicator: String,
    /// Who must say yes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decided_by: String,
    /// The areas of work that it brings together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pillars: Vec<String>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Provenance::is_empty")]
    pub source: Provenance,
    /// The question that was kept, else the group's only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
    /// The other questions.
    #[serde(default, rename = "other_question", skip_serializing_if = "Vec::is_empty")]
    pub other_questions: Vec<Question>,
    /// What is at stake.
    #[serde(default, rename = "issue", skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<Issue>,
    /// Where it gets stuck.
    #[serde(default, rename = "friction", skip_serializing_if = "Vec::is_empty")]
    pub frictions: Vec<Issue>,
    /// Possible answers.
    #[serde(default, rename = "idea", skip_serializing_if = "Vec::is_empty")]
    pub ideas: Vec<Idea>,
    /// In the order opened.
    #[serde(default, rename = "phase", skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Phase>,
    /// What the room said.
    #[serde(default, rename = "remark", skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// What the group learned.
    #[serde(default, rename = "lesson", skip_serializing_if = "Vec::is_empty")]
    pub lessons: Vec<Lesson>,
}

/// Where a roadmap comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(rename = "Source")]
pub struct Provenance {
    /// The event.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub event: String,
    /// The theme of the event.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub theme: String,
    /// The axis of the group.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub axis: String,
    /// The group.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// How many people wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<u32>,
    /// Of which horizons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub backgrounds: Vec<String>,
    /// The id of the session.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub session: String,
    /// The title of the workshop.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub workshop: String,
    /// When: a date, or words.
    #[serde(default, skip_serializing_if = "DateText::is_empty")]
    pub held: DateText,
    /// Who facilitated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facilitators: Vec<String>,
    /// The roadmaps that it was adapted from, nearest first: title, territory, file or session.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adapted_from: Vec<String>,
}

impl Provenance {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// An issue or a friction point.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Issue {
    /// E1, F1 …; optional in a roadmap written by hand.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What was given.
    pub text: String,
    /// Dots.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<u32>,
    /// Its theme.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub theme: String,
    /// What it answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// The people and bodies named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stakeholders: Vec<String>,
    /// Whether the group kept it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
}

/// An idea has what an issue has.
pub type Idea = Issue;

/// A question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Question {
    /// Q1 …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What is asked.
    pub text: String,
    /// Dots.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<u32>,
    /// Its theme.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub theme: String,
    /// The people and bodies named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stakeholders: Vec<String>,
    /// The frictions that it answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<String>,
}

/// A phase, with its actions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Phase {
    /// P1 … within the roadmap.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What it is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What will have changed by its end.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub goal: String,
    /// By what day.
    #[serde(default, skip_serializing_if = "DateText::is_empty")]
    pub due: DateText,
    /// Its actions, in the order of their ids.
    #[serde(default, rename = "action", skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
}

/// An action.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Action {
    /// A1 …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What is done: it starts with a verb.
    pub text: String,
    /// Who carries it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pilot: String,
    /// Its area of work.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pillar: String,
    /// By what day.
    #[serde(default, skip_serializing_if = "DateText::is_empty")]
    pub due: DateText,
    /// What is done first, and on which day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub first_step: String,
    /// How one will see that it is done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub done_when: String,
    /// What is counted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub indicator: String,
    /// With what time, money, place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// With whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// The actions to be finished before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<String>,
    /// The ideas that it answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<String>,
    /// Who must say yes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decided_by: String,
    /// How far it is; absent means planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// What was reported of it at each check-in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<HistoryEntry>,
}

/// How far an action is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    #[default]
    Planned,
    Started,
    Done,
    Stuck,
    Dropped,
}

impl Status {
    /// As files write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Started => "started",
            Self::Done => "done",
            Self::Stuck => "stuck",
            Self::Dropped => "dropped",
        }
    }
}

/// One check-in of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(rename = "History")]
pub struct HistoryEntry {
    /// When it was given.
    pub date: DateText,
    /// What it was then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The new due date, when it moved.
    #[serde(default, skip_serializing_if = "DateText::is_empty")]
    pub due: DateText,
    /// The due date before, when it moved.
    #[serde(default, skip_serializing_if = "DateText::is_empty")]
    pub was: DateText,
    /// On what it is stuck, why it was dropped.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What the room said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Remark {
    /// R1, L1 …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What was given.
    pub text: String,
}

/// What the group learned.
pub type Lesson = Remark;

/// A day, or a text where none is known: a TOML date when it is one.
#[derive(Clone, Debug, Default)]
pub struct DateText(String);

/// Two spellings of one day are the same.
impl PartialEq for DateText {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || matches!((self.day(), other.day()), (Some(mine), Some(theirs)) if mine == theirs)
    }
}

impl Eq for DateText {}

impl Hash for DateText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.day() {
            Some(day) => day.hash(state),
            None => self.0.hash(state),
        }
    }
}

/// What a `DateText` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateTextKind<'a> {
    Empty,
    Day(jiff::civil::Date),
    /// A text that is no day.
    Text(&'a str),
}

impl DateText {
    /// From a text, or from a day as `2027-03-15`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The day, when it is one whenever it is read: `2027-03-15`, `15/03/2027`; of a period (`fin mars 2027`), its
    /// last.
    pub fn day(&self) -> Option<jiff::civil::Date> {
        self.parsed_day().map(|day| day.date)
    }

    /// The first day that is meant; of a period, the one on which it begins.
    pub(super) fn earliest_day(&self) -> Option<jiff::civil::Date> {
        self.parsed_day().map(|day| day.earliest)
    }

    fn parsed_day(&self) -> Option<ParsedDay> {
        if self.is_empty() {
            return None;
        }
        parse_fixed_day(&self.0).day()
    }

    /// `2027-03-15` where it is a day or a period, else the text: for a table that sorts by it.
    pub fn to_sortable(&self) -> String {
        self.day().map_or_else(|| self.0.clone(), |day| day.to_string())
    }

    /// Whether it is written as TOML writes a date, with or without an hour.
    pub(super) fn is_toml_date(&self) -> bool {
        let date = self.0.parse::<toml::value::Datetime>();
        date.is_ok_and(|date| date.date.is_some() && date.to_string() == self.0)
    }

    pub fn dated(&self) -> DateTextKind<'_> {
        match self.parsed_day().filter(|day| day.precision == Precision::Day) {
            _ if self.0.is_empty() => DateTextKind::Empty,
            Some(day) => DateTextKind::Day(day.date),
            None => DateTextKind::Text(&self.0),
        }
    }
}

impl From<jiff::civil::Date> for DateText {
    fn from(day: jiff::civil::Date) -> Self {
        Self(day.to_string())
    }
}

impl fmt::Display for DateText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for DateText {
    /// As `2027-03-15` where it is a day, else the text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.dated() {
            DateTextKind::Day(day) => serializer.collect_str(&day),
            DateTextKind::Empty | DateTextKind::Text(_) => serializer.serialize_str(&self.0),
        }
    }
}

impl<'de> Deserialize<'de> for DateText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DateOrText;
        impl<'de> Visitor<'de> for DateOrText {
            type Value = DateText;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date or a text")
            }
            fn visit_str<E>(self, text: &str) -> Result<DateText, E> {
                Ok(DateText(text.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<DateText, A::Error> {
                let date = toml::value::Datetime::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(DateText(date.to_string()))
            }
        }
        deserializer.deserialize_any(DateOrText)
    }
}

impl JsonSchema for DateText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "A date such as 2027-03-15, or a text." })
    }
}
