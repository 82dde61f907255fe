//! A definition as the text of a workshop file, to be read and run again.

use toml_edit::{DocumentMut, Item, Table, Value};

use crate::text::clean::{is_unsafe, toml_string};

use super::Workshop;

/// The text of a workshop file with this definition.
pub fn definition_to_toml(workshop: &Workshop) -> String {
    // A definition is made of texts, numbers, lists and tables: it can always be written.
    let text = toml::to_string_pretty(workshop).unwrap_or_default();
    if !text.contains(|character: char| character != '\n' && is_unsafe(character)) {
        return text;
    }
    // What may turn the reading order is shown as an escape; reading gives the very same text.
    match text.parse::<DocumentMut>() {
        Ok(mut document) => {
            escape_table(document.as_table_mut());
            document.to_string()
        }
        Err(_) => text,
    }
}

/// The definition in a workshop file that this program wrote, whether it keeps the rules of such a file or not: a
/// session that was run must be read again.
pub fn parse_definition(text: &str) -> Option<Workshop> {
    toml::from_str(text.trim_start_matches('\u{feff}')).ok()
}

fn escape_table(table: &mut Table) {
    for (_, item) in table.iter_mut() {
        match item {
            Item::Value(value) => escape_value(value),
            Item::Table(table) => escape_table(table),
            Item::ArrayOfTables(tables) => tables.iter_mut().for_each(escape_table),
            Item::None => {}
        }
    }
}

fn escape_value(value: &mut Value) {
    match value {
        Value::String(text) if text.value().contains(is_unsafe) => {
            let decor = text.decor().clone();
            if let Ok(mut escaped) = toml_string(text.value()).parse::<Value>() {
                *escaped.decor_mut() = decor;
                *value = escaped;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(escape_value),
        Value::InlineTable(table) => table.iter_mut().for_each(|(_, value)| escape_value(value)),
        _ => {}
    }
}
