//! The yes that is asked: of whom, by when, what for.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::export::document::{Block, ChecklistItem, Section, SectionStyle, Style, Text};
use crate::roadmap::{Status, day_within, day_written, text_without_day};

use super::document_context::DocumentContext;
use super::header::with_raised_ordinal;
use crate::text::truncate_text;

/// The most signs that a day takes beside the square.
const LONGEST_DAY: usize = 14;

/// The most signs of an action that follow who decides: the action itself is below.
const LONGEST_ACTION: usize = 90;

/// What one body is asked on one day.
struct AskedYes {
    day: Option<Date>,
    who: String,
    what: Vec<Text>,
}

/// The box, by day, then what has none; left out where nobody is to say yes.
pub(super) fn asked_yes(context: &DocumentContext<'_>) -> Option<Block> {
    let mut asked = collect(context);
    if asked.is_empty() {
        return None;
    }
    asked.sort_by_key(|one| (one.day.is_none(), one.day));
    let items = asked.into_iter().map(|one| item(one, context));
    Some(Block::Section(Section {
        id: "yes".to_owned(),
        heading: Text::from(context.words.document_yes()),
        kind: SectionStyle::Box,
        blocks: vec![Block::Checks(items.collect())],
        ..Section::default()
    }))
}

/// Of the whole roadmap first, then of each action; one body asked on one day is one line.
fn collect(context: &DocumentContext<'_>) -> Vec<AskedYes> {
    let (roadmap, words) = (context.roadmap, context.words);
    let written = day_written(roadmap);
    let mut asked: Vec<AskedYes> = Vec::new();
    let mut places: HashMap<(Option<Date>, String), usize> = HashMap::new();
    let mut add = |decider: &str, what: Text| {
        if decider.trim().is_empty() {
            return;
        }
        let day = day_within(decider, written);
        let who = match day {
            Some(day) => text_without_day(decider, day, written),
            None => decider.trim().to_owned(),
        };
        let known = places.len();
        let at = *places.entry((day, who.clone())).or_insert(known);
        match asked.get_mut(at) {
            Some(one) => one.what.push(what),
            None => asked.push(AskedYes {
                day,
                who,
                what: vec![what],
            }),
        }
    };
    add(&roadmap.decided_by, Text::from(words.document_yes_whole()));
    for (phase, place) in roadmap.phases.iter().zip(0..) {
        for (action, at) in phase.actions.iter().zip(0..) {
            // What is done or given up waits for nobody.
            if matches!(action.status, Some(Status::Done | Status::Dropped)) {
                continue;
            }
            let text = shortened(&action.text);
            let id = context.reference(place, at, Style::Plain);
            let gap = if id.is_empty() || text.is_empty() { "" } else { ", " };
            let what = id.and(gap).and(&text);
            add(&action.decided_by, what);
        }
    }
    asked
}

fn item(asked: AskedYes, context: &DocumentContext<'_>) -> ChecklistItem {
    let words = context.words;
    let reference = match asked.day {
        Some(day) => {
            let long = words.long_day(day);
            let fits = long.chars().count() <= LONGEST_DAY;
            with_raised_ordinal(&if fits { long } else { words.short_day(day) })
        }
        None => Text::from(words.document_yes_undated()),
    };
    let mut text = Text::default()
        .styled(&asked.who, Style::Strong)
        .and(&words.report_colon());
    for (number, what) in asked.what.into_iter().enumerate() {
        text = text.and(if number > 0 { " ; " } else { " " }).join(what);
    }
    ChecklistItem { reference, text }
}

/// The words of an action, as many as tell which one is meant.
fn shortened(text: &str) -> String {
    truncate_text(text.trim().trim_end_matches('.'), LONGEST_ACTION)
}
