//! Values that a person wrote in another type than the one asked for, where what is meant is plain.

use toml::de::DeValue;

use crate::text::split_list;

/// A number that is within quotation marks.
pub(super) fn lenient_number(value: &DeValue<'_>) -> Option<u64> {
    match value {
        DeValue::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A number without quotation marks, or several texts, as one text.
pub(super) fn lenient_text(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::Integer(number) if number.radix() == 10 => Some(number.as_str().to_owned()),
        DeValue::Float(number) => Some(number.as_str().to_owned()),
        DeValue::Array(items) => {
            let texts = items.iter().map(|item| match item.get_ref() {
                DeValue::String(text) => Some(text.as_ref()),
                _ => None,
            });
            Some(texts.collect::<Option<Vec<_>>>()?.join(", "))
        }
        _ => None,
    }
}

/// The texts of a list that was written as one: parted by commas, semicolons or ends of lines.
pub(super) fn split_text(text: &str) -> Vec<&str> {
    text.split([';', '\n']).flat_map(split_list).collect()
}
