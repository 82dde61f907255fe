//! Where words of some notes stand as well: what taking their texts out would leave.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::text::fold_case;

use super::{FieldValue, Id, State};

/// So many words of a text that follow one another count; of a shorter text, all.
const RUN: usize = 4;

/// The most places that are named of one note.
const MOST_PLACES: usize = 20;

/// Where words of one note stand as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsElsewhere {
    pub id: Id,
    /// The first of them: ids, numbers of tables, `/remark 2`.
    pub places: Vec<String>,
    /// How many there are beyond these.
    pub more: usize,
}

/// A text of a session, in words, and where it is.
struct PlacedText {
    /// Of a text that has an id of its own.
    id: Option<Id>,
    place: String,
    words: Vec<String>,
}

/// Other notes, actions, remarks, lessons, fields, titles of tables that have words of the notes that are taken out; no
/// answer for a note whose words stand nowhere else.
pub fn same_words_elsewhere(state: &State, taken_out: &BTreeSet<Id>) -> Vec<WordsElsewhere> {
    let texts = placed_texts(state);
    let is_out = |text: &PlacedText| text.id.is_some_and(|id| taken_out.contains(&id));
    let mut sought: HashMap<&[String], Vec<Id>> = HashMap::new();
    for text in texts.iter().filter(|text| is_out(text)) {
        for run in text.words.windows(RUN.min(text.words.len().max(1))) {
            let ids = sought.entry(run).or_default();
            ids.extend(text.id.filter(|id| ids.last() != Some(id)));
        }
    }
    let lengths: BTreeSet<usize> = sought.keys().map(|run| run.len()).collect();
    let mut found: BTreeMap<Id, WordsElsewhere> = BTreeMap::new();
    for text in texts.iter().filter(|text| !is_out(text)) {
        let runs = lengths.iter().flat_map(|length| text.words.windows(*length));
        let ids: BTreeSet<Id> = runs.filter_map(|run| sought.get(run)).flatten().copied().collect();
        for id in ids {
            let elsewhere = found.entry(id).or_insert_with(|| WordsElsewhere {
                id,
                places: Vec::new(),
                more: 0,
            });
            elsewhere.add_place(&text.place);
        }
    }
    found.into_values().collect()
}

impl WordsElsewhere {
    fn add_place(&mut self, place: &str) {
        if *place == self.id.to_string() || self.places.last().is_some_and(|last| last == place) {
            return;
        }
        if self.places.len() < MOST_PLACES {
            self.places.push(place.to_owned());
        } else {
            self.more += 1;
        }
    }
}

fn placed_texts(state: &State) -> Vec<PlacedText> {
    let of_id = |id: &Id, text: &str| PlacedText {
        id: Some(*id),
        place: id.to_string(),
        words: folded_words(text),
    };
    let beside = |place: String, text: &str| PlacedText {
        id: None,
        place,
        words: folded_words(text),
    };
    let mut texts: Vec<PlacedText> = state.notes.iter().map(|(id, note)| of_id(id, &note.text)).collect();
    texts.extend(state.actions.iter().map(|(id, action)| of_id(id, &action.text)));
    let sayings = state.remarks.iter().chain(&state.lessons);
    texts.extend(sayings.map(|(id, saying)| of_id(id, &saying.text)));
    texts.extend(
        state
            .groups
            .iter()
            .map(|group| beside(group.id.to_string(), &group.name)),
    );
    let observations = state.observations.iter().zip(1..);
    texts.extend(observations.map(|(seen, number)| beside(format!("/remark {number}"), &seen.text)));
    for (id, action) in &state.actions {
        let filled = action.fields.values().map(FieldValue::joined);
        texts.extend(filled.map(|text| beside(id.to_string(), &text)));
    }
    for (group, draft) in &state.drafts {
        let of_phases = draft.phases.iter().flat_map(|phase| phase.fields.values());
        let filled = draft.fields.values().chain(of_phases).map(FieldValue::joined);
        texts.extend(filled.map(|text| beside(group.to_string(), &text)));
    }
    texts
}

fn folded_words(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(fold_case).collect()
}
