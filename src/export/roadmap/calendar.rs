//! The calendar of a roadmap: its phases as bars, its actions as marks, the review as a flag.

use jiff::civil::Date;

use crate::export::document::{Block, Section, Text, Timeline, TimelineBar, TimelineFlag, TimelineMark};
use crate::roadmap::{Action, Phase, Status};
use crate::words::Words;

use super::document_context::DocumentContext;
use super::phases::{for_when, phase_name};

/// Left out when no date is known.
pub(super) fn calendar_block(context: &DocumentContext<'_>) -> Option<Block> {
    let (roadmap, words) = (context.roadmap, context.words);
    let held = roadmap.source.held.day();
    let review = roadmap.review.day();
    let dues = roadmap.phases.iter().flat_map(days_of);
    let days: Vec<Date> = dues.chain(review).collect();
    let first = held.into_iter().chain(days.iter().copied()).min()?;
    let last = days.iter().copied().max()?.max(first);
    let mut stretches = timeline_bars(&roadmap.phases, held, words);
    let title = words.document_calendar_of_phases();
    let (from, until) = (first.first_of_month(), last.last_of_month());
    // What was given up has its mark where the others leave room for it.
    for stretch in &mut stretches {
        stretch.marks.retain(|mark| (from..=until).contains(&mark.day));
    }
    let timeline = Timeline {
        title: Text::from(title),
        alternative: Text::from(in_words(context, (first, last), &stretches)),
        from,
        until,
        months: words.short_months(),
        quarter: words.document_quarter(),
        stretches,
        review: review.map(|day| TimelineFlag {
            day,
            text: Text::from(words.document_calendar_flag(&words.day_of_year(day))),
        }),
    };
    Some(Block::Section(Section {
        id: "calendar".to_owned(),
        heading: Text::from(words.document_calendar()),
        blocks: vec![Block::Timeline(Box::new(timeline))],
        ..Section::default()
    }))
}

/// The days that the calendar must hold: what was given up stretches nothing.
fn days_of(phase: &Phase) -> impl Iterator<Item = Date> {
    let actions = phase.actions.iter().filter(|action| !is_off(action));
    let actions = actions.filter_map(|action| action.due.day());
    phase.due.day().into_iter().chain(actions)
}

fn timeline_bars(phases: &[Phase], held: Option<Date>, words: &Words) -> Vec<TimelineBar> {
    let mut all = Vec::new();
    for (number, phase) in phases.iter().enumerate() {
        let due = phase.due.day();
        let marks = phase_marks(phase);
        let until = due.or_else(|| marks.iter().rfind(|mark| !mark.off).map(|mark| mark.day));
        // The latest end of those before that lies before its own.
        let before = phases[..number].iter().filter_map(|phase| phase.due.day());
        let from = before
            .filter(|day| until.is_none_or(|until| *day < until))
            .max()
            .or(held);
        let aside = match (for_when(&phase.due, words), until) {
            (aside, _) if !aside.is_empty() => aside,
            (_, None) => Text::from(words.document_calendar_undated_phase()),
            (aside, _) => aside,
        };
        all.push(TimelineBar {
            name: Text::new(&phase_name(phase, number, words)),
            aside,
            from: from.filter(|from| until.is_none_or(|until| *from <= until)),
            until,
            closed: due.is_some(),
            done: phase.actions.iter().all(is_over) && !phase.actions.iter().all(is_off),
            marks,
            undated: undated_text(phase, words),
        });
    }
    all
}

fn is_over(action: &Action) -> bool {
    matches!(action.status, Some(Status::Done | Status::Dropped))
}

fn is_off(action: &Action) -> bool {
    action.status == Some(Status::Dropped)
}

fn phase_marks(phase: &Phase) -> Vec<TimelineMark> {
    let dated = phase.actions.iter().filter_map(|action| {
        Some(TimelineMark {
            name: Text::new(&action.id).plain(),
            day: action.due.day()?,
            off: is_off(action),
        })
    });
    let mut marks: Vec<TimelineMark> = dated.collect();
    marks.sort_by_key(|mark| mark.day);
    marks
}

fn undated_text(phase: &Phase, words: &Words) -> Text {
    match ids_undated(phase) {
        ids if ids.is_empty() => Text::default(),
        ids => Text::from(format!("{ids}, {}", words.document_calendar_undated_phase())),
    }
}

fn ids_undated(phase: &Phase) -> String {
    joined_ids(
        phase
            .actions
            .iter()
            .filter(|action| action.due.day().is_none() && !is_off(action)),
    )
}

fn joined_ids<'a>(actions: impl Iterator<Item = &'a Action>) -> String {
    let ids = actions.map(|action| action.id.as_str());
    ids.filter(|id| !id.is_empty()).collect::<Vec<_>>().join(" ")
}

/// All that the picture shows.
fn in_words(context: &DocumentContext<'_>, (first, last): (Date, Date), stretches: &[TimelineBar]) -> String {
    let words = context.words;
    let mut sentences = vec![{
        let from = words.document_calendar_from(first.month(), &first.year().to_string());
        words.document_calendar_span(&from, &words.month_of_year(last))
    }];
    for (number, (phase, stretch)) in context.roadmap.phases.iter().zip(stretches).enumerate() {
        let mut named = match phase.title.trim() {
            "" => words.document_phase(number + 1),
            title => format!("{}, {title}", words.document_phase(number + 1)),
        };
        if stretch.closed
            && let Some(until) = stretch.until
        {
            named += ", ";
            named += &match stretch.from.filter(|_| number > 0) {
                Some(from) => words.document_calendar_from_until(&words.long_day(from), &words.long_day(until)),
                None => words.document_calendar_until(&words.long_day(until)),
            };
        } else if let Some(text) = phase
            .due
            .day()
            .is_none()
            .then_some(phase.due.as_str())
            .filter(|text| !text.is_empty())
        {
            named += ", ";
            named += &words.document_for_text(text);
        }
        let mut marks: Vec<String> = Vec::new();
        for mark in stretch.marks.iter().filter(|mark| !mark.off) {
            let day = words.long_day(mark.day);
            marks.push(match marks.is_empty() {
                true => words.document_calendar_first_mark(&mark.name, &day),
                false => words.document_calendar_mark(&mark.name, &day),
            });
        }
        let undated = ids_undated(phase);
        if !undated.is_empty() {
            marks.push(words.document_calendar_undated(&undated));
        }
        let off = joined_ids(phase.actions.iter().filter(|action| is_off(action)));
        if !off.is_empty() {
            marks.push(words.document_calendar_off(&off));
        }
        sentences.push(if marks.is_empty() {
            words.document_calendar_bare_row(&named)
        } else {
            words.document_calendar_row(&named, &marks.join(", "))
        });
    }
    if let Some(day) = context.roadmap.review.day() {
        sentences.push(words.document_calendar_review(&words.long_day(day)));
    }
    sentences.join(" ")
}
