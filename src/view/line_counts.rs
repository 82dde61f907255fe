//! How much was noted, in a few words.

use crate::session::State;
use crate::words::Words;

/// `37 notes, 10 actions`; what the room said and what was learned where there is neither.
pub fn line_counts(state: &State, words: &Words) -> String {
    let notes = state.notes.values().filter(|note| !note.dropped).count();
    let actions = state.actions.values().filter(|action| !action.dropped).count();
    let remarks = state.remarks.values().filter(|said| !said.dropped).count();
    let lessons = state.lessons.values().filter(|said| !said.dropped).count();
    let mut counted = match (notes, actions) {
        (0, 0) => vec![
            (remarks, words.counted_remarks(remarks)),
            (lessons, words.counted_lessons(lessons)),
        ],
        _ => vec![
            (notes, words.counted_notes(notes)),
            (actions, words.counted_actions(actions)),
        ],
    };
    counted.retain(|(count, _)| *count > 0);
    if counted.is_empty() {
        return words.counted_notes(0);
    }
    let texts: Vec<String> = counted.into_iter().map(|(_, text)| text).collect();
    texts.join(", ")
}
