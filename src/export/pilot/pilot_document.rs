//! The page of one who promised something.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::Date;

use crate::export::document::{
    Align, Block, Card, Cell, Colophon, Column, Document, Fact, LabelledText, Row, RowGroup, Section, Style, Table,
    Text, Tone,
};
use crate::export::roadmap::{date_text, format_labels, phase_name, state_text, with_raised_ordinal};
use crate::roadmap::follow_up::ActionIndex;
use crate::roadmap::{Action, Roadmap, day_within, day_written, text_without_day};
use crate::words::Words;

use super::promises::{PilotPromises, PromisedAction};

/// A day of theirs.
struct PilotDate {
    day: Date,
    what: Text,
}

/// The page; `words` are those of its language.
pub fn pilot_document(promises: &PilotPromises<'_>, words: &Words) -> Document {
    let dates = pilot_dates(promises, words);
    let mut blocks = Vec::new();
    blocks.extend(whole_section(promises, words));
    blocks.extend(dates_section(dates, words));
    if !promises.actions.is_empty() {
        blocks.push(actions_section(promises, words));
    }
    blocks.extend(dependency_section(promises, words));
    let roadmaps = distinct_roadmaps(promises);
    let kicker = events_text(&roadmaps);
    Document {
        language: words.language(),
        tag: words.language().code().to_owned(),
        kicker: match kicker.as_str() {
            "" => Text::from(words.pilot_kicker()),
            event => Text::from(words.pilot_kicker()).and(" · ").and(event),
        },
        title: Text::new(&promises.name),
        opening: vec![LabelledText {
            label: Text::from(words.pilot_said()),
            text: said_text(promises, words),
            tone: Tone::Loud,
        }],
        blocks,
        source: Some(colophon(&roadmaps, words)),
        foot: words.pilot_foot(&promises.name),
        labels: format_labels(words),
        larger: 0,
        one_page: true,
    }
    .typeset()
}

/// `I take care of it: Write the label`, or how many actions.
fn said_text(promises: &PilotPromises<'_>, words: &Words) -> Text {
    match promises.actions.as_slice() {
        [] => Text::from(words.pilot_said_whole()),
        [one] => Text::from(words.pilot_said_one()).and(one.action.text.trim().trim_end_matches('.')),
        all => Text::from(words.pilot_said_several(all.len())),
    }
}

fn distinct_roadmaps<'r>(promises: &PilotPromises<'r>) -> Vec<&'r Roadmap> {
    let mut roadmaps: Vec<&Roadmap> = Vec::new();
    let of_actions = promises.actions.iter().map(|promised| promised.roadmap);
    for roadmap in promises.whole.iter().copied().chain(of_actions) {
        if !roadmaps.iter().any(|known| std::ptr::eq(*known, roadmap)) {
            roadmaps.push(roadmap);
        }
    }
    roadmaps
}

fn events_text(roadmaps: &[&Roadmap]) -> String {
    let mut events: Vec<&str> = roadmaps.iter().map(|roadmap| roadmap.source.event.trim()).collect();
    events.retain(|event| !event.is_empty());
    events.dedup();
    events.join(", ")
}

/// The roadmaps that they hold as a whole, with the day on which each is read again.
fn whole_section(promises: &PilotPromises<'_>, words: &Words) -> Option<Block> {
    let lines = promises.whole.iter().map(|roadmap| {
        let line = Text::default().styled(&roadmap.title, Style::Strong);
        match date_text(&roadmap.review, words) {
            day if day.is_empty() => line,
            day => line.and(" · ").and(&words.pilot_review()).and(" ").join(day),
        }
    });
    let lines: Vec<Text> = lines.collect();
    (!lines.is_empty()).then(|| plain_section("whole", words.pilot_whole(), vec![Block::List(lines)]))
}

/// First steps, yeses that are asked, due dates and reviews, by day.
fn pilot_dates(promises: &PilotPromises<'_>, words: &Words) -> Vec<PilotDate> {
    let mut dates: Vec<PilotDate> = Vec::new();
    let mut add = |day: Option<Date>, label: String, text: &str, id: &str| {
        if let Some(day) = day {
            let what = Text::from(label).and(&words.report_colon()).and(" ").and(text);
            let what = match id {
                "" => what,
                id => what.and(" (").styled(id, Style::Id).and(")"),
            };
            dates.push(PilotDate { day, what });
        }
    };
    for roadmap in &promises.whole {
        add(roadmap.review.day(), words.pilot_review_of(), &roadmap.title, "");
    }
    for PromisedAction { roadmap, action, .. } in &promises.actions {
        let written = day_written(roadmap);
        let within = |text: &str| day_within(text, written);
        let without = |text: &str| match within(text) {
            Some(day) => text_without_day(text, day, written),
            None => text.to_owned(),
        };
        let step = &action.first_step;
        add(within(step), words.document_first_step(), &without(step), &action.id);
        let decider = &action.decided_by;
        add(
            within(decider),
            words.report_weeks_decision(),
            &without(decider),
            &action.id,
        );
        add(action.due.day(), words.report_weeks_due(), &action.text, &action.id);
    }
    dates.sort_by_key(|date| date.day);
    dates
}

fn dates_section(dates: Vec<PilotDate>, words: &Words) -> Option<Block> {
    if dates.is_empty() {
        return None;
    }
    let column = |head: String, width: u16| Column {
        head: Text::from(head),
        width,
        align: Align::Left,
    };
    let row = |date: PilotDate| Row {
        cells: vec![
            Cell::new(with_raised_ordinal(&words.long_day(date.day)).strong()),
            Cell::new(date.what),
        ],
    };
    let table = Table {
        caption: Text::from(words.pilot_dates()),
        columns: vec![
            column(words.report_weeks_day(), 38),
            column(words.report_weeks_what(), 132),
        ],
        groups: vec![RowGroup {
            head: None,
            rows: dates.into_iter().map(row).collect(),
        }],
    };
    Some(plain_section("dates", words.pilot_dates(), vec![Block::Table(table)]))
}

fn actions_section(promises: &PilotPromises<'_>, words: &Words) -> Block {
    let several = distinct_roadmaps(promises).len() > 1;
    let cards = promises.actions.iter().zip(1..);
    let cards = cards.map(|(promised, number)| Block::Card(action_card(promised, number, several, words)));
    plain_section("actions", words.pilot_actions(promises.actions.len()), cards.collect())
}

fn action_card(promised: &PromisedAction<'_>, number: usize, with_roadmap: bool, words: &Words) -> Card {
    let PromisedAction { roadmap, spot, action } = promised;
    let fact = |label: String, value: Text| {
        (!value.is_empty()).then(|| Fact {
            label: Text::from(label),
            value,
        })
    };
    let or_blank = |value: Text, blank: String| if value.is_empty() { Text::blank(&blank) } else { value };
    let due = or_blank(date_text(&action.due, words), words.document_blank_day());
    let step = or_blank(Text::new(&action.first_step), words.document_blank_step());
    let done = or_blank(Text::new(&action.done_when), words.document_blank_done());
    let place = match (with_roadmap, roadmap.phases.get(spot.phase)) {
        (false, Some(phase)) => phase_name(phase, spot.phase, words),
        (true, Some(phase)) => format!("{} · {}", roadmap.title, phase_name(phase, spot.phase, words)),
        (_, None) => String::new(),
    };
    let state = state_text(action, words).unwrap_or_default();
    let how = [
        fact(words.document_first_step(), step),
        fact(words.document_done_when(), done),
        fact(words.document_partners(), Text::new(&action.partners.join(", "))),
        fact(words.document_resources(), Text::new(&action.resources.join(", "))),
        fact(words.document_indicator(), Text::new(&action.indicator)),
        fact(words.document_decided_by(), Text::new(&action.decided_by)),
        fact(words.document_state(), state),
        fact(words.document_roadmap(), Text::new(&place)),
    ];
    Card {
        id: format!("action-{number}"),
        reference: Text::default().styled(&action.id, Style::Id),
        heading: Text::new(&action.text),
        who: fact(words.document_due(), due).into_iter().collect(),
        state: None,
        how: how.into_iter().flatten().collect(),
    }
}

/// Whose action must be finished before one of theirs, and who waits for one of theirs.
fn dependency_section(promises: &PilotPromises<'_>, words: &Words) -> Option<Block> {
    let theirs: HashSet<*const Action> = promises
        .actions
        .iter()
        .map(|own| std::ptr::from_ref(own.action))
        .collect();
    let others: Vec<OtherActions<'_>> = distinct_roadmaps(promises)
        .into_iter()
        .map(|roadmap| OtherActions::of(roadmap, &theirs))
        .collect();
    let mut before = Vec::new();
    let mut behind = Vec::new();
    for own in &promises.actions {
        let Some(others) = others.iter().find(|others| std::ptr::eq(others.roadmap, own.roadmap)) else {
            continue;
        };
        let line = |other: &Action| dependency_line(other, own.action, words);
        before.extend(others.named_in(&own.action.depends_on).into_iter().map(line));
        behind.extend(others.waiting_for(&own.action.id).iter().copied().map(line));
    }
    let mut blocks = Vec::new();
    for (label, lines) in [(words.pilot_depends(), before), (words.pilot_awaited(), behind)] {
        if !lines.is_empty() {
            blocks.push(Block::toned(Text::from(label), Tone::Soft));
            blocks.push(Block::List(lines));
        }
    }
    (!blocks.is_empty()).then(|| plain_section("others", words.pilot_others(), blocks))
}

/// The actions of a roadmap that are not one person's, by their ids and by those that they wait for.
struct OtherActions<'r> {
    roadmap: &'r Roadmap,
    actions: Vec<&'r Action>,
    by_id: HashMap<&'r str, Vec<usize>>,
    waiting: HashMap<&'r str, Vec<&'r Action>>,
}

impl<'r> OtherActions<'r> {
    fn of(roadmap: &'r Roadmap, theirs: &HashSet<*const Action>) -> Self {
        let all = ActionIndex::all(roadmap).map(|(_, action)| action);
        let others = all.filter(|action| !action.id.is_empty() && !theirs.contains(&std::ptr::from_ref(*action)));
        let actions: Vec<&Action> = others.collect();
        let mut by_id: HashMap<&str, Vec<usize>> = HashMap::new();
        let mut waiting: HashMap<&str, Vec<&Action>> = HashMap::new();
        for (at, action) in actions.iter().enumerate() {
            by_id.entry(&action.id).or_default().push(at);
            let needed: HashSet<&str> = action.depends_on.iter().map(String::as_str).collect();
            for id in needed {
                waiting.entry(id).or_default().push(action);
            }
        }
        Self {
            roadmap,
            actions,
            by_id,
            waiting,
        }
    }

    /// Those of these ids, in the order of the roadmap.
    fn named_in(&self, ids: &[String]) -> Vec<&'r Action> {
        let places = ids.iter().filter_map(|id| self.by_id.get(id.as_str())).flatten();
        let places: BTreeSet<usize> = places.copied().collect();
        places.into_iter().map(|at| self.actions[at]).collect()
    }

    fn waiting_for(&self, id: &str) -> &[&'r Action] {
        match id {
            "" => &[],
            id => self.waiting.get(id).map_or(&[], Vec::as_slice),
        }
    }
}

/// `La Forge: A1 Write the label, for 15 March 2027 (A2)`.
fn dependency_line(other: &Action, own: &Action, words: &Words) -> Text {
    let who = match other.pilot.trim() {
        "" => Text::blank(&words.document_blank_pilot()),
        pilot => Text::default().styled(pilot, Style::Strong),
    };
    let line = who
        .and(&words.report_colon())
        .and(" ")
        .and(other.text.trim().trim_end_matches('.'));
    let line = match date_text(&other.due, words) {
        day if day.is_empty() => line,
        day => line.and(", ").join(day),
    };
    match own.id.as_str() {
        "" => line,
        id => line
            .and(" (")
            .and(&words.pilot_for_yours())
            .and("\u{a0}")
            .styled(id, Style::Id)
            .and(")"),
    }
}

fn colophon(roadmaps: &[&Roadmap], words: &Words) -> Colophon {
    let mut contacts: Vec<&str> = roadmaps.iter().map(|roadmap| roadmap.contact.trim()).collect();
    contacts.retain(|contact| !contact.is_empty());
    contacts.dedup();
    let titles: Vec<String> = roadmaps.iter().map(|roadmap| words.quoted(&roadmap.title)).collect();
    let mut paragraphs = vec![Text::new(&words.pilot_source(titles.len(), &titles.join(", ")))];
    if !contacts.is_empty() {
        paragraphs.push(Text::new(&words.document_contact(&contacts.join(", "))));
    }
    Colophon {
        heading: Text::from(words.document_source()),
        paragraphs,
    }
}

fn plain_section(id: &str, heading: String, blocks: Vec<Block>) -> Block {
    Block::Section(Section {
        id: id.to_owned(),
        heading: Text::from(heading),
        blocks,
        ..Section::default()
    })
}
