//! From the tree of a file to a value, by serde: every error knows its place, and reading goes on past it.
//!
//! A derived `Deserialize` stops at its first error. So a file is read in rounds: what was wrong in one is given a
//! stand-in of the right type in the next, until the whole was looked at.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::de::value::{SeqDeserializer, StrDeserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::decode_error::DecodeError;
use super::lenient::{lenient_number, lenient_text, split_text};
use super::{ChoiceReader, ExpectedType, Fault, FaultKind, FoundType, Tree};
use crate::text::clean::toml_string;
use crate::text::{Span, nearest};

/// What earlier rounds found, to be passed over.
#[derive(Debug, Default)]
pub(super) struct Recovery {
    /// Values that get a stand-in, and how many were tried.
    stand_ins: BTreeMap<Span, u8>,
    /// Keys that tables lack.
    added: BTreeMap<Span, Vec<&'static str>>,
}

/// How a round ended.
pub(super) enum RoundOutcome<T> {
    /// With a value (of stand-ins where a fault was found before) and the unknown keys.
    Value(T, Vec<Fault>),
    /// With a new fault; the next round goes past it.
    Fault(Fault),
    /// With a stand-in that did not do; the next round tries another.
    Again,
    Stuck(Option<Fault>),
}

impl Recovery {
    /// Reads the tree once.
    pub(super) fn next_round<T: DeserializeOwned>(
        &mut self,
        tree: &Tree<'_>,
        lenient: Option<ChoiceReader>,
    ) -> RoundOutcome<T> {
        let unknown = RefCell::new(Vec::new());
        let root = NodeDeserializer {
            value: NodeValue::Table(tree.root.get_ref()),
            span: Span::default(),
            key: None,
            mending: self,
            unknown: &unknown,
            lenient,
        };
        let error = match T::deserialize(root) {
            Ok(value) => return RoundOutcome::Value(value, unknown.into_inner()),
            Err(error) => error,
        };
        let (Some(flaw), Some(span)) = (error.flaw, error.span) else {
            return RoundOutcome::Stuck(None);
        };
        let flaw = *flaw;
        if error.stand_in {
            let tried = self.stand_ins.entry(span).or_default();
            *tried += 1;
            return if *tried < STAND_INS {
                RoundOutcome::Again
            } else {
                RoundOutcome::Stuck(None)
            };
        }
        let new = match &flaw {
            FaultKind::MissingKey { .. } => {
                let keys = self.added.entry(span).or_default();
                let new = error.missing.filter(|key| !keys.contains(key));
                keys.extend(new);
                new.is_some()
            }
            _ => self.stand_ins.insert(span, 0).is_none(),
        };
        let fault = Fault { span, flaw };
        if new {
            RoundOutcome::Fault(fault)
        } else {
            RoundOutcome::Stuck(Some(fault))
        }
    }
}

/// How many kinds of stand-in there are where the type asked for is not said.
const STAND_INS: u8 = 4;

#[derive(Clone, Copy)]
enum NodeValue<'a> {
    Value(&'a DeValue<'a>),
    Table(&'a DeTable<'a>),
    /// In the place of a value that is wrong or missing; which try it is.
    StandIn(u8),
}

/// A key: what it is called, where it is, which keys its table may have.
#[derive(Clone, Copy)]
struct NodeKey<'a> {
    name: &'a str,
    /// The key of the table around it.
    parent: Option<&'a str>,
    span: Span,
    known: &'static [&'static str],
}

/// A value to be read.
#[derive(Clone, Copy)]
struct NodeDeserializer<'a> {
    value: NodeValue<'a>,
    span: Span,
    key: Option<NodeKey<'a>>,
    mending: &'a Recovery,
    unknown: &'a RefCell<Vec<Fault>>,
    /// Whether values of another type are read, and by which words.
    lenient: Option<ChoiceReader>,
}

impl<'a> NodeDeserializer<'a> {
    fn inner_node(&self, value: &'a Spanned<DeValue<'a>>, key: Option<NodeKey<'a>>) -> Self {
        let span = Span::from(value.span());
        let stand_in = self.mending.stand_ins.get(&span);
        Self {
            value: stand_in.map_or(NodeValue::Value(value.get_ref()), |tried| NodeValue::StandIn(*tried)),
            span,
            key,
            ..*self
        }
    }

    /// Puts the place on an error that has none yet.
    fn with_place<T>(&self, result: Result<T, DecodeError>) -> Result<T, DecodeError> {
        result.map_err(|mut error| {
            if error.span.is_none() {
                error.span = Some(self.span);
                error.stand_in = matches!(self.value, NodeValue::StandIn(_));
            }
            error
        })
    }

    fn wrong_type<T>(&self, wanted: ExpectedType) -> Result<T, DecodeError> {
        let found = match self.value {
            NodeValue::Value(value) => FoundType::from_value(value),
            NodeValue::Table(_) | NodeValue::StandIn(_) => FoundType::Table,
        };
        self.with_place(Err(DecodeError::new(match (wanted, found, self.key) {
            (ExpectedType::List, FoundType::Table, Some(key)) => FaultKind::SingleTable {
                header: key.parent.into_iter().chain([key.name]).collect::<Vec<_>>().join("."),
            },
            _ => FaultKind::WrongType { wanted, found },
        })))
    }

    fn visit_number<'de, V: Visitor<'de>>(self, visitor: V, wanted: ExpectedType) -> Result<V::Value, DecodeError> {
        let unreadable = |found: &str| {
            Err(DecodeError::new(FaultKind::WrongValue {
                wanted,
                found: found.chars().take(60).collect(),
            }))
        };
        self.with_place(match self.value {
            NodeValue::StandIn(_) => visitor.visit_u64(0),
            NodeValue::Value(DeValue::Integer(integer)) => match i64::from_str_radix(integer.as_str(), integer.radix())
            {
                Ok(number) => match u64::try_from(number) {
                    Ok(number) => visitor.visit_u64(number),
                    Err(_) => visitor.visit_i64(number),
                },
                Err(_) => unreadable(integer.as_str()),
            },
            NodeValue::Value(DeValue::Float(float)) if wanted == ExpectedType::Number => match float.as_str().parse() {
                Ok(number) => visitor.visit_f64(number),
                Err(_) => unreadable(float.as_str()),
            },
            NodeValue::Value(value) if self.lenient.is_some() => match lenient_number(value) {
                Some(number) => {
                    self.warn_of_type(wanted, value, number.to_string());
                    visitor.visit_u64(number)
                }
                None => return self.wrong_type(wanted),
            },
            _ => return self.wrong_type(wanted),
        })
    }

    fn visit_text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.with_place(match self.value {
            NodeValue::StandIn(_) => visitor.visit_str(""),
            NodeValue::Value(DeValue::String(text)) => visitor.visit_str(text),
            // A date that is read as a text is as it was written.
            NodeValue::Value(DeValue::Datetime(date)) => visitor.visit_string(date.to_string()),
            NodeValue::Value(value) if self.lenient.is_some() => match lenient_text(value) {
                Some(text) => {
                    self.warn_of_type(ExpectedType::Text, value, toml_string(&text));
                    visitor.visit_string(text)
                }
                None => return self.wrong_type(ExpectedType::Text),
            },
            _ => return self.wrong_type(ExpectedType::Text),
        })
    }

    fn visit_list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.with_place(match self.value {
            NodeValue::StandIn(_) => visitor.visit_seq(ListAccess {
                node: self,
                items: [].iter(),
            }),
            NodeValue::Value(DeValue::Array(array)) => visitor.visit_seq(ListAccess {
                node: self,
                items: array.iter(),
            }),
            NodeValue::Value(value @ DeValue::String(text)) if self.lenient.is_some() => {
                let items = split_text(text);
                let list = SeqDeserializer::<_, DecodeError>::new(items.iter().copied());
                // A list of tables is no list of texts.
                let Ok(read) = visitor.visit_seq(list) else {
                    return self.wrong_type(ExpectedType::List);
                };
                if !items.is_empty() {
                    let items: Vec<String> = items.into_iter().map(toml_string).collect();
                    self.warn_of_type(ExpectedType::List, value, format!("[{}]", items.join(", ")));
                }
                Ok(read)
            }
            _ => return self.wrong_type(ExpectedType::List),
        })
    }

    fn warn_of_type(&self, wanted: ExpectedType, value: &DeValue<'_>, read: String) {
        let found = FoundType::from_value(value);
        self.warn(FaultKind::ReadAsType { wanted, found, read });
    }

    fn warn(&self, flaw: FaultKind) {
        self.unknown.borrow_mut().push(Fault { span: self.span, flaw });
    }

    fn visit_table<'de, V: Visitor<'de>>(
        self,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let table = match self.value {
            NodeValue::StandIn(_) => None,
            NodeValue::Table(table) | NodeValue::Value(DeValue::Table(table)) => Some(table),
            NodeValue::Value(_) => return self.wrong_type(ExpectedType::Table),
        };
        let mut entries: Vec<_> = table.into_iter().flatten().collect();
        // As written, so that the first fault is the first.
        entries.sort_by_key(|(key, _)| key.span().start);
        let added = self.mending.added.get(&self.span).map_or(&[][..], Vec::as_slice);
        self.with_place(visitor.visit_map(TableAccess {
            node: self,
            known,
            entries: entries.into_iter(),
            added: added.iter(),
            next: None,
        }))
    }
}

struct ListAccess<'a> {
    node: NodeDeserializer<'a>,
    items: std::slice::Iter<'a, Spanned<DeValue<'a>>>,
}

impl<'de> SeqAccess<'de> for ListAccess<'_> {
    type Error = DecodeError;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, DecodeError> {
        match self.items.next() {
            Some(item) => seed.deserialize(self.node.inner_node(item, self.node.key)).map(Some),
            None => Ok(None),
        }
    }
}

type TableEntry<'a> = (&'a Spanned<toml::de::DeString<'a>>, &'a Spanned<DeValue<'a>>);

struct TableAccess<'a> {
    node: NodeDeserializer<'a>,
    known: &'static [&'static str],
    entries: std::vec::IntoIter<TableEntry<'a>>,
    added: std::slice::Iter<'a, &'static str>,
    next: Option<NodeDeserializer<'a>>,
}

impl<'de> MapAccess<'de> for TableAccess<'_> {
    type Error = DecodeError;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, DecodeError> {
        let name = if let Some((key, value)) = self.entries.next() {
            let named = NodeKey {
                name: key.get_ref(),
                parent: self.node.key.map(|around| around.name),
                span: key.span().into(),
                known: self.known,
            };
            self.next = Some(self.node.inner_node(value, Some(named)));
            named.name
        } else if let Some(name) = self.added.next() {
            self.next = Some(NodeDeserializer {
                value: NodeValue::StandIn(
                    self.node
                        .mending
                        .stand_ins
                        .get(&missing_key(self.node.span, name))
                        .copied()
                        .unwrap_or(0),
                ),
                span: missing_key(self.node.span, name),
                key: None,
                ..self.node
            });
            name
        } else {
            return Ok(None);
        };
        let name: StrDeserializer<'_, DecodeError> = name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, DecodeError> {
        match self.next.take() {
            Some(value) => seed.deserialize(value),
            None => Err(de::Error::custom("a value without a key")),
        }
    }
}

/// A place of its own for each key that a table lacks: behind all that a file may hold.
fn missing_key(table: Span, key: &str) -> Span {
    let sum = key.bytes().fold(0_usize, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(usize::from(byte))
    });
    Span {
        start: usize::MAX / 2 + table.start,
        end: usize::MAX / 2 + sum % (usize::MAX / 4),
    }
}

impl<'de> Deserializer<'de> for NodeDeserializer<'_> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.value {
            NodeValue::StandIn(0) => self.visit_number(visitor, ExpectedType::Number),
            NodeValue::StandIn(1) => self.visit_text(visitor),
            NodeValue::StandIn(2) => self.visit_list(visitor),
            NodeValue::StandIn(_) | NodeValue::Table(_) | NodeValue::Value(DeValue::Table(_)) => {
                self.visit_table(&[], visitor)
            }
            NodeValue::Value(DeValue::Array(_)) => self.visit_list(visitor),
            NodeValue::Value(DeValue::String(_) | DeValue::Datetime(_)) => self.visit_text(visitor),
            NodeValue::Value(DeValue::Integer(_) | DeValue::Float(_)) => {
                self.visit_number(visitor, ExpectedType::Number)
            }
            NodeValue::Value(DeValue::Boolean(value)) => self.with_place(visitor.visit_bool(*value)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.value {
            NodeValue::StandIn(_) => visitor.visit_bool(false),
            NodeValue::Value(DeValue::Boolean(value)) => self.with_place(visitor.visit_bool(*value)),
            _ => self.wrong_type(ExpectedType::Boolean),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.value {
            NodeValue::StandIn(_) => visitor.visit_none(),
            NodeValue::Value(DeValue::String(text)) if self.lenient.is_some() && text.trim().is_empty() => {
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, DecodeError> {
        self.with_place(visitor.visit_newtype_struct(self))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_table(&[], visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.visit_table(fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let text = match self.value {
            NodeValue::StandIn(_) => variants.first().copied().unwrap_or_default(),
            NodeValue::Value(DeValue::String(text)) if variants.contains(&text.as_ref()) => text.as_ref(),
            NodeValue::Value(DeValue::String(text)) => match self.lenient.and_then(|choices| choices(text)) {
                Some(read) => {
                    self.warn(FaultKind::ReadAsValue {
                        found: text.chars().take(60).collect(),
                        read: toml_string(read),
                    });
                    read
                }
                None => text.as_ref(),
            },
            _ => return self.wrong_type(ExpectedType::Text),
        };
        let text: StrDeserializer<'_, DecodeError> = text.into_deserializer();
        self.with_place(visitor.visit_enum(text))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if let Some(key) = self.key {
            self.unknown.borrow_mut().push(Fault {
                span: key.span,
                flaw: FaultKind::UnknownKey {
                    key: key.name.chars().take(60).collect(),
                    nearest: nearest(key.name, key.known.iter().copied()),
                },
            });
        }
        visitor.visit_unit()
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_number(visitor, ExpectedType::Whole)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_number(visitor, ExpectedType::Whole)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_number(visitor, ExpectedType::Whole)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_number(visitor, ExpectedType::Whole)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_number(visitor, ExpectedType::Number)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_text(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_list(visitor)
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct identifier
    }
}
