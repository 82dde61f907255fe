//! Is it one?

use crate::check::title::Title;

use super::slip::corrected_slip;
use super::{english, french};

/// Whether a title makes, updates or keeps an inventory.
pub fn is_inventory(text: &str) -> bool {
    // Nobody titles an action with a page; what is that long is not read to its end.
    let text = match text.char_indices().nth(600) {
        Some((end, _)) => &text[..end],
        None => text,
    };
    let title = Title::read(&corrected_slip(text));
    (title.may_be_french() && french::makes(&title)) || (title.may_be_english() && english::makes(&title))
}
