//! How a text begins and ends where it stands as a sentence of its own.

/// The text with a capital: what follows on a line in small letters, where it begins one.
pub fn capitalize(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The text with a full stop, unless a stop of its own ends it.
pub fn with_full_stop(text: &str) -> String {
    if text.ends_with(['.', '?', '!', '…']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
