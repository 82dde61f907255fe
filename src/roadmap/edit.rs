//! Changes to a roadmap's text that leave all else as a hand made it: comments, order, unknown keys, ends of lines.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Key as Name, Table, TableLike, Value};

use crate::text::Span;
use crate::text::clean::toml_string;
use crate::text::toml::PathSegment;

use super::write::text_value;

/// A roadmap's text, open for changes.
#[derive(Debug)]
pub(super) struct RoadmapEdit<'t> {
    text: &'t str,
    document: DocumentMut,
}

/// A key and its value as TOML.
pub(super) type KeyValue<'p> = (&'p str, String);

/// The text is no TOML, or the place is not there in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EditError;

impl<'t> RoadmapEdit<'t> {
    pub(super) fn from_text(text: &'t str) -> Result<Self, EditError> {
        let plain = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
        let document = plain.parse().map_err(|_| EditError)?;
        Ok(Self { text, document })
    }

    /// Gives a key of the table at `path` another value; the comment behind it stays.
    pub(super) fn set(&mut self, path: &[PathSegment<'_>], (key, value): KeyValue<'_>) -> Result<(), EditError> {
        let value = value_of(&value)?;
        match table_at(self.document.as_item_mut(), path)? {
            TableMut::Table(table) => match table.get_mut(key) {
                Some(there) => put_value(there, value),
                None => insert_value(table, key, value),
            },
            TableMut::Inline(table) => match table.get_mut(key) {
                Some(there) => replace_value(there, value),
                None => insert_inline(table, key, value),
            },
        }
        Ok(())
    }

    /// As `set` at the top of the file; a new key goes right behind the key `before`.
    pub(super) fn set_behind(&mut self, before: &str, pair: KeyValue<'_>) -> Result<(), EditError> {
        let (key, _) = pair;
        let is_new = self.document.get(key).is_none();
        self.set(&[], pair)?;
        if is_new {
            let order: Vec<String> = self.document.iter().map(|(name, _)| name.to_owned()).collect();
            let place = |name: &str| order.iter().position(|known| known == name);
            let rank = |name: &str| match place(if name == key { before } else { name }) {
                Some(at) => 2 * at + usize::from(name == key),
                None => usize::MAX,
            };
            self.document
                .as_table_mut()
                .sort_values_by(|one, _, other, _| rank(one).cmp(&rank(other)));
        }
        Ok(())
    }

    /// Adds a table to the list `key` of the table at `path`, as a `[[…]]` of its own where the file has such.
    pub(super) fn push(
        &mut self,
        path: &[PathSegment<'_>],
        key: &str,
        pairs: &[KeyValue<'_>],
    ) -> Result<(), EditError> {
        let pairs: Vec<(&str, Value)> = pairs
            .iter()
            .map(|(key, value)| Ok((*key, value_of(value)?)))
            .collect::<Result<_, _>>()?;
        match table_at(self.document.as_item_mut(), path)? {
            TableMut::Table(table) => match table.get_mut(key) {
                Some(Item::Value(Value::Array(array))) => append_value(array, inline_table(pairs)),
                Some(Item::ArrayOfTables(tables)) => {
                    let added = table_like(tables.iter().last(), pairs);
                    tables.push(added);
                }
                _ => {
                    let mut tables = toml_edit::ArrayOfTables::new();
                    tables.push(table_like(Some(table), pairs));
                    table.insert(key, Item::ArrayOfTables(tables));
                }
            },
            TableMut::Inline(table) => match table.get_mut(key) {
                Some(Value::Array(array)) => append_value(array, inline_table(pairs)),
                _ => {
                    let mut array = Array::new();
                    array.push(inline_table(pairs));
                    insert_inline(table, key, Value::Array(array));
                }
            },
        }
        Ok(())
    }

    /// A text as a value for this file. Where lines end in CR LF the ends of a text's own lines are escaped: among
    /// three quotation marks they would be read as CR LF too.
    pub(super) fn text_value(&self, key: &str, text: &str) -> String {
        if self.text.contains("\r\n") && text.contains('\n') {
            toml_string(text)
        } else {
            text_value(key, text)
        }
    }

    /// The text as it is now.
    pub(super) fn finish(self) -> String {
        let edited = with_ends_of(self.text, &self.document.to_string());
        match self.text.strip_prefix('\u{feff}') {
            Some(_) => format!("\u{feff}{edited}"),
            None => edited,
        }
    }
}

enum TableMut<'d> {
    Table(&'d mut Table),
    Inline(&'d mut InlineTable),
}

/// Never by indexing, which panics on a foreign shape.
fn table_at<'d>(root: &'d mut Item, path: &[PathSegment<'_>]) -> Result<TableMut<'d>, EditError> {
    let Some((key, rest)) = path.split_first() else {
        return match root {
            Item::Table(table) => Ok(TableMut::Table(table)),
            Item::Value(Value::InlineTable(table)) => Ok(TableMut::Inline(table)),
            _ => Err(EditError),
        };
    };
    match (key, root) {
        (PathSegment::Name(name), Item::Table(table)) => table_at(table.get_mut(name).ok_or(EditError)?, rest),
        (_, Item::Value(value)) => inline_at(value, path),
        (PathSegment::Nth(nth), Item::ArrayOfTables(tables)) => {
            let table = tables.get_mut(*nth).ok_or(EditError)?;
            let Some((PathSegment::Name(name), after)) = rest.split_first() else {
                return Ok(TableMut::Table(table));
            };
            table_at(table.get_mut(name).ok_or(EditError)?, after)
        }
        _ => Err(EditError),
    }
}

fn inline_at<'d>(value: &'d mut Value, path: &[PathSegment<'_>]) -> Result<TableMut<'d>, EditError> {
    let Some((key, rest)) = path.split_first() else {
        return match value {
            Value::InlineTable(table) => Ok(TableMut::Inline(table)),
            _ => Err(EditError),
        };
    };
    let inner = match (key, value) {
        (PathSegment::Name(name), Value::InlineTable(table)) => table.get_mut(name),
        (PathSegment::Nth(nth), Value::Array(array)) => array.get_mut(*nth),
        _ => None,
    };
    inline_at(inner.ok_or(EditError)?, rest)
}

fn value_of(toml: &str) -> Result<Value, EditError> {
    toml.parse().map_err(|_| EditError)
}

fn put_value(there: &mut Item, value: Value) {
    match there {
        Item::Value(old) => replace_value(old, value),
        other => *other = Item::Value(value),
    }
}

fn replace_value(old: &mut Value, mut value: Value) {
    *value.decor_mut() = old.decor().clone();
    *old = value;
}

/// A new key behind the others, indented as the one before.
fn insert_value(table: &mut Table, key: &str, value: Value) {
    let indent = indent_of(table);
    let mut name = Name::new(key);
    name.leaf_decor_mut().set_prefix(indent);
    table.insert_formatted(&name, Item::Value(value));
}

/// Behind the other keys, on a line of its own where the last one is.
fn insert_inline(table: &mut InlineTable, key: &str, mut value: Value) {
    let Some((mut last, before)) = table.iter_mut().last() else {
        table.insert(key, value);
        return;
    };
    let prefix = last.leaf_decor_mut().prefix().and_then(|prefix| prefix.as_str());
    let line = prefix.and_then(|prefix| prefix.rfind('\n').map(|at| prefix[at..].to_owned()));
    // What is between the last value and the brace stays there.
    let suffix = before.decor().suffix().cloned().unwrap_or_default();
    before.decor_mut().set_suffix("");
    value.decor_mut().set_suffix(suffix);
    value.decor_mut().set_prefix(" ");
    let mut name = Name::new(key);
    name.leaf_decor_mut().set_prefix(line.unwrap_or_else(|| " ".to_owned()));
    name.leaf_decor_mut().set_suffix(" ");
    table.insert_formatted(&name, value);
}

fn inline_table(pairs: Vec<(&str, Value)>) -> Value {
    let mut table = InlineTable::new();
    for (key, value) in pairs {
        table.insert(key, value);
    }
    Value::InlineTable(table)
}

/// Behind the last of a list, on a line of its own where that one is.
fn append_value(array: &mut Array, mut value: Value) {
    if let Some(last) = array.iter_mut().last() {
        let prefix = last.decor().prefix().and_then(|prefix| prefix.as_str());
        let line = prefix.and_then(|prefix| prefix.rfind('\n').map(|at| prefix[at..].to_owned()));
        let suffix = last.decor().suffix().cloned().unwrap_or_default();
        last.decor_mut().set_suffix("");
        value.decor_mut().set_prefix(line.unwrap_or_else(|| " ".to_owned()));
        value.decor_mut().set_suffix(suffix);
    }
    array.push_formatted(value);
}

/// A table whose head and keys are indented as those of another.
fn table_like(model: Option<&Table>, pairs: Vec<(&str, Value)>) -> Table {
    let mut table = Table::new();
    let head = model
        .and_then(|model| model.decor().prefix()?.as_str())
        .map_or("", last_line)
        .to_owned();
    table.decor_mut().set_prefix(format!("\n{head}"));
    let indent = model.map(indent_of).unwrap_or_default();
    for (key, value) in pairs {
        let mut name = Name::new(key);
        name.leaf_decor_mut().set_prefix(indent.as_str());
        table.insert_formatted(&name, Item::Value(value));
    }
    table
}

/// The blanks before the last key of a table.
fn indent_of(table: &Table) -> String {
    let values = table.iter().filter(|(_, item)| item.is_value());
    let last = values.last().and_then(|(key, _)| table.key(key));
    let prefix = last.and_then(|key| key.leaf_decor().prefix()?.as_str());
    prefix.map_or("", last_line).to_owned()
}

/// The blanks that end a stretch of comments and blank lines.
fn last_line(prefix: &str) -> &str {
    let line = prefix.rsplit('\n').next().unwrap_or_default();
    if line.chars().all(|c| matches!(c, ' ' | '\t')) {
        line
    } else {
        ""
    }
}

/// `edited`, whose lines end in `\n`, with the ends that its lines had in `text`; a new line ends as most there do.
fn with_ends_of(text: &str, edited: &str) -> String {
    let (all, returns) = (text.matches('\n').count(), text.matches("\r\n").count());
    match returns {
        0 => return edited.to_owned(),
        _ if returns == all => return edited.replace('\n', "\r\n"),
        _ => {}
    }
    let usual = if returns * 2 > all { "\r\n" } else { "\n" };
    let mut before = text
        .strip_prefix('\u{feff}')
        .unwrap_or(text)
        .split_inclusive('\n')
        .peekable();
    let mut out = String::with_capacity(edited.len() + returns);
    for line in edited.split_inclusive('\n') {
        let Some(bare) = line.strip_suffix('\n') else {
            out.push_str(line);
            continue;
        };
        let same = |old: &&str| old.trim_end_matches(['\r', '\n']) == bare;
        let end = match before.clone().position(|old| same(&old)) {
            Some(nth) => {
                let old = before.nth(nth).unwrap_or_default();
                if old.ends_with("\r\n") { "\r\n" } else { "\n" }
            }
            None => usual,
        };
        out.push_str(bare);
        out.push_str(end);
    }
    out
}

/// A new roadmap text with the unknown keys of another, at the places that both have. `unknown` are the stretches of
/// those keys in `from`, which has no byte order mark; their comments stay behind.
pub(super) fn with_unknown(from: &str, unknown: &[Span], into: &str) -> Option<String> {
    let old = toml_edit::Document::parse(from).ok()?;
    let mut new: DocumentMut = into.parse().ok()?;
    copy_unknown(old.as_table(), unknown, new.as_table_mut());
    Some(new.to_string())
}

fn copy_unknown(old: &dyn TableLike, unknown: &[Span], new: &mut dyn TableLike) {
    for (name, item) in old.iter() {
        let span = old.key(name).and_then(Name::span).map(Span::from);
        if span.is_some_and(|span| unknown.contains(&span)) {
            new.insert(name, bare_item(item.clone()));
            continue;
        }
        let Some(there) = new.get_mut(name) else { continue };
        match (tables_of(item), there) {
            (Some(old), Item::ArrayOfTables(tables)) => {
                for (old, new) in old.into_iter().zip(tables.iter_mut()) {
                    copy_unknown(old, unknown, new);
                }
            }
            (None, Item::Table(table)) => {
                if let Some(old) = item.as_table_like() {
                    copy_unknown(old, unknown, table);
                }
            }
            _ => {}
        }
    }
}

/// The tables of a list, however it is written.
fn tables_of(item: &Item) -> Option<Vec<&dyn TableLike>> {
    match item {
        Item::ArrayOfTables(tables) => Some(tables.iter().map(|table| table as &dyn TableLike).collect()),
        Item::Value(Value::Array(array)) => {
            let tables = array
                .iter()
                .map(|value| value.as_inline_table().map(|table| table as &dyn TableLike));
            tables.collect()
        }
        _ => None,
    }
}

/// Without the place and the comments that it had where it comes from.
fn bare_item(mut item: Item) -> Item {
    match &mut item {
        Item::Value(value) => value.decor_mut().clear(),
        Item::Table(table) => bare_table(table),
        Item::ArrayOfTables(tables) => tables.iter_mut().for_each(bare_table),
        Item::None => {}
    }
    item
}

fn bare_table(table: &mut Table) {
    table.set_position(None);
    table.decor_mut().clear();
    for (mut name, item) in table.iter_mut() {
        name.leaf_decor_mut().clear();
        let plain = bare_item(std::mem::take(item));
        *item = plain;
    }
}
