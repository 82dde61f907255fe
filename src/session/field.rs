//! The fields of a roadmap, a phase or an action, as they are typed, journaled and written.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field; its serialised name is its key in a roadmap file. The order is the one in which forms ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Of a roadmap or a phase.
    Title,
    /// Of a roadmap.
    Stake,
    /// Of a phase: what will have changed by its end.
    Goal,
    /// Who carries it.
    Pilot,
    /// Of an action or a phase: a date, or a text where none was understood.
    Due,
    /// What is done first, and on which day.
    FirstStep,
    /// How one will see that it is done.
    DoneWhen,
    /// The ideas that an action answers: a list of ids.
    From,
    /// The mission that an action belongs to.
    Pillar,
    /// A list.
    Resources,
    /// A list.
    Partners,
    /// The actions to be finished before: a list of ids.
    DependsOn,
    /// Who must say yes.
    DecidedBy,
    /// What is counted.
    Indicator,
    /// When a roadmap is read again: a date or a text.
    Review,
    /// To whom one writes.
    Contact,
    /// The missions that a roadmap brings together: a list.
    Pillars,
    /// Of a roadmap.
    Licence,
    /// Moves an action: the number of a phase.
    Phase,
}

impl Field {
    /// Fields of a roadmap, in the form's order.
    pub const ROADMAP: [Self; 9] = [
        Self::Title,
        Self::Stake,
        Self::Pilot,
        Self::DecidedBy,
        Self::Indicator,
        Self::Review,
        Self::Contact,
        Self::Pillars,
        Self::Licence,
    ];
    /// Fields of a phase, in the form's order.
    pub const PHASE: [Self; 3] = [Self::Title, Self::Goal, Self::Due];
    /// Fields of an action, in the form's order.
    pub const ACTION: [Self; 11] = [
        Self::Pilot,
        Self::Due,
        Self::FirstStep,
        Self::DoneWhen,
        Self::From,
        Self::Pillar,
        Self::Resources,
        Self::Partners,
        Self::DependsOn,
        Self::DecidedBy,
        Self::Indicator,
    ];

    /// Every field there is.
    pub const ALL: [Self; 19] = [
        Self::Title,
        Self::Stake,
        Self::Goal,
        Self::Pilot,
        Self::Due,
        Self::FirstStep,
        Self::DoneWhen,
        Self::From,
        Self::Pillar,
        Self::Resources,
        Self::Partners,
        Self::DependsOn,
        Self::DecidedBy,
        Self::Indicator,
        Self::Review,
        Self::Contact,
        Self::Pillars,
        Self::Licence,
        Self::Phase,
    ];

    /// The field of that key in roadmap files.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }

    /// Its key in roadmap files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Stake => "stake",
            Self::Goal => "goal",
            Self::Pilot => "pilot",
            Self::Due => "due",
            Self::FirstStep => "first_step",
            Self::DoneWhen => "done_when",
            Self::From => "from",
            Self::Pillar => "pillar",
            Self::Resources => "resources",
            Self::Partners => "partners",
            Self::DependsOn => "depends_on",
            Self::DecidedBy => "decided_by",
            Self::Indicator => "indicator",
            Self::Review => "review",
            Self::Contact => "contact",
            Self::Pillars => "pillars",
            Self::Licence => "licence",
            Self::Phase => "phase",
        }
    }

    /// Whether it holds several texts, separated by commas when typed.
    pub fn is_list(self) -> bool {
        matches!(
            self,
            Self::From | Self::Resources | Self::Partners | Self::DependsOn | Self::Pillars
        )
    }

    /// Whether it holds a day.
    pub fn is_date(self) -> bool {
        matches!(self, Self::Due | Self::Review)
    }
}

/// What a field holds: one text or several. A day that was understood is written `2027-03-15`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// One text; empty empties the field.
    Text(String),
    /// Several; none empties the field.
    List(Vec<String>),
}

impl FieldValue {
    /// Whether it empties its field.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::List(texts) => texts.is_empty(),
        }
    }

    /// As one text, lists joined by commas.
    pub fn joined(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List(texts) => texts.join(", "),
        }
    }

    pub fn texts(&self) -> &[String] {
        match self {
            Self::Text(text) => std::slice::from_ref(text),
            Self::List(texts) => texts,
        }
    }
}

impl Serialize for FieldValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(texts) => texts.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FieldValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrList;
        impl<'de> Visitor<'de> for TextOrList {
            type Value = FieldValue;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a list of texts")
            }
            fn visit_str<E>(self, text: &str) -> Result<FieldValue, E> {
                Ok(FieldValue::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<FieldValue, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = seq.next_element()? {
                    texts.push(text);
                }
                Ok(FieldValue::List(texts))
            }
        }
        deserializer.deserialize_any(TextOrList)
    }
}

impl JsonSchema for FieldValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["string", "array"], "items": { "type": "string" } })
    }
}

/// Fields with what they are filled with.
pub type Fields = BTreeMap<Field, FieldValue>;

/// Reads fields and passes over the keys of a newer version.
pub(super) fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Fields, D::Error> {
    struct KnownFieldsVisitor;
    impl<'de> Visitor<'de> for KnownFieldsVisitor {
        type Value = Fields;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("fields")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
            let mut fields = Fields::new();
            while let Some(key) = map.next_key::<std::borrow::Cow<'_, str>>()? {
                match Field::of_key(&key) {
                    Some(field) => {
                        fields.insert(field, map.next_value()?);
                    }
                    None => {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
            Ok(fields)
        }
    }
    deserializer.deserialize_map(KnownFieldsVisitor)
}
