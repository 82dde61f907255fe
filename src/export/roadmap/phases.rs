//! The phases and their actions.

use crate::export::document::{Block, Card, Fact, Section, SectionStyle, Style, Text, Tone};
use crate::roadmap::{Action, DateText, DateTextKind, Phase, Status};
use crate::words::Words;

use super::action_state::action_state;
use super::anchors::Anchors;
use super::document_context::DocumentContext;
use super::header::{date_text, with_raised_ordinal};

pub(super) fn phase_blocks(context: &DocumentContext<'_>) -> Vec<Block> {
    let phases = context.roadmap.phases.iter().enumerate();
    phases
        .map(|(number, phase)| self::phase_section(context, number, phase))
        .collect()
}

/// `Phase 1 · Reassure`; `number` from 0.
pub(crate) fn phase_name(phase: &Phase, number: usize, words: &Words) -> String {
    match phase.title.trim() {
        "" => words.document_phase(number + 1),
        title => words.document_phase_titled(number + 1, title),
    }
}

/// `by 30 June 2027`, nothing where no day is known.
pub(in crate::export) fn for_when(due: &DateText, words: &Words) -> Text {
    match due.dated() {
        DateTextKind::Empty => Text::default(),
        DateTextKind::Day(day) => with_raised_ordinal(&words.document_for_day(&words.long_day(day))),
        DateTextKind::Text(text) => Text::new(&words.document_for_text(text)),
    }
}

fn phase_section(context: &DocumentContext<'_>, number: usize, phase: &Phase) -> Block {
    let words = context.words;
    let mut blocks = Vec::new();
    if !phase.goal.trim().is_empty() {
        blocks.push(Block::toned(Text::new(&phase.goal), Tone::Soft));
    }
    if phase.actions.is_empty() {
        blocks.push(Block::toned(words.document_no_action(), Tone::Nothing));
    }
    let actions = phase.actions.iter().enumerate();
    blocks.extend(actions.map(|(at, action)| Block::Card(action_card(context, (number, at), action))));
    Block::Section(Section {
        id: Anchors::phase(number),
        heading: Text::new(&phase_name(phase, number, words)),
        aside: for_when(&phase.due, words),
        kind: SectionStyle::Phase,
        blocks,
        ..Section::default()
    })
}

fn action_card(context: &DocumentContext<'_>, (phase, at): (usize, usize), action: &Action) -> Card {
    let words = context.words;
    // What is over asks nothing any more.
    let over = matches!(action.status, Some(Status::Done | Status::Dropped));
    let asked = |label: String, value: Text, blank: String| {
        let value = match value.is_empty() {
            true if over => return None,
            true => Text::blank(&blank),
            false => value,
        };
        Some(Fact {
            label: Text::from(label),
            value,
        })
    };
    let who = [
        asked(
            words.document_pilot(),
            Text::new(&action.pilot),
            words.document_blank_pilot(),
        ),
        asked(
            words.document_due(),
            date_text(&action.due, words),
            words.document_blank_day(),
        ),
    ];
    let first = asked(
        words.document_first_step(),
        Text::new(&action.first_step),
        words.document_blank_step(),
    );
    let done = asked(
        words.document_done_when(),
        Text::new(&action.done_when),
        words.document_blank_done(),
    );
    let filled = [
        (words.document_partners(), Text::new(&action.partners.join(", "))),
        (words.document_resources(), Text::new(&action.resources.join(", "))),
        (words.document_indicator(), Text::new(&action.indicator)),
        (words.document_depends_on(), depends_text(context, action)),
        (words.document_decided_by(), Text::new(&action.decided_by)),
        (words.document_pillar(), Text::new(&action.pillar)),
    ];
    let filled = filled
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| Fact {
            label: Text::from(label),
            value,
        });
    Card {
        id: context.anchors.action(phase, at).to_owned(),
        reference: Text::default().styled(&action.id, Style::Id),
        heading: Text::new(&action.text),
        who: who.into_iter().flatten().collect(),
        state: action_state(context, (phase, at), action),
        how: [first, done].into_iter().flatten().chain(filled).collect(),
    }
}

/// The actions to be finished before, each with its text where it is one of this roadmap.
fn depends_text(context: &DocumentContext<'_>, action: &Action) -> Text {
    let mut text = Text::default();
    for (number, id) in action.depends_on.iter().enumerate() {
        if number > 0 {
            text = text.and(" ; ");
        }
        text = match context.anchors.find(id) {
            Some((phase, at)) => {
                let other = &context.roadmap.phases[phase].actions[at];
                let text = text.linked(id, Style::Plain, context.anchors.action(phase, at));
                if other.text.is_empty() {
                    text
                } else {
                    text.and(", ").and(&other.text)
                }
            }
            None => text.and(id),
        };
    }
    text
}
