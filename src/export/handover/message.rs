//! The mail with which the folder is sent, as a text to paste.

use jiff::civil::Date;

use crate::report::{Decision, Report};
use crate::roadmap::{DateText, DateTextKind, last_known_day, text_without_day};
use crate::session::without_mentions;
use crate::words::Words;

use super::enclosure::Enclosure;

/// What was held and thanks; what is enclosed; which yes is asked of whom by when; when it is read again.
pub fn handover_message(report: &Report, enclosed: &Enclosure, words: &Words) -> String {
    let name = match report.facts.name.as_str() {
        "" => words.report_untitled(),
        name => name.to_owned(),
    };
    let mut paragraphs = vec![
        words.mail_subject(&name),
        words.mail_greeting(),
        format!("{} {}", held_sentence(report, &name, words), words.mail_thanks()),
        enclosed_paragraph(enclosed, words),
    ];
    paragraphs.extend(decisions_paragraph(report, words));
    paragraphs.extend(review_sentence(report, words));
    paragraphs.push(words.mail_end());
    let by = signature(report);
    if !by.is_empty() {
        paragraphs.push(by);
    }
    paragraphs.join("\n\n") + "\n"
}

/// `On 20 March 2027, in Lorme, 18 people held …: 2 workshops, 3 roadmaps.`
fn held_sentence(report: &Report, name: &str, words: &Words) -> String {
    let counted = &report.counted;
    let people = report.declared.participants.or(counted.participants);
    let workshops = report.declared.workshops.unwrap_or(counted.workshops);
    let place = [held_text(report, words), report.facts.place.clone()];
    let place: Vec<String> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let counts = [
        (workshops > 0).then(|| words.mail_workshops(workshops)),
        Some(words.mail_roadmaps(counted.roadmaps)),
        (counted.actions > 0).then(|| words.mail_actions(counted.actions)),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    let who = people.map_or_else(|| words.mail_we(name), |people| words.mail_people(people, name));
    let who = match place.join(", ") {
        place if place.is_empty() => who,
        place => words.mail_held(&who, &place),
    };
    words.mail_counts(&who, &counts.join(", "))
}

/// The day in full, or the text that says when it was held.
fn held_text(report: &Report, words: &Words) -> String {
    match DateText::new(report.held_text()).dated() {
        DateTextKind::Day(day) => words.long_day(day),
        DateTextKind::Text(text) => text.to_owned(),
        DateTextKind::Empty => String::new(),
    }
}

fn enclosed_paragraph(enclosed: &Enclosure, words: &Words) -> String {
    let mut lines = vec![words.mail_enclosed(&enclosed.index)];
    let mut add = |file: &str, what: String| lines.push(words.mail_line(file, &what));
    add(&enclosed.report, words.handover_report());
    if !enclosed.roadmaps.is_empty() {
        let folder = format!("{}/", enclosed.roadmap_folder);
        add(&folder, words.mail_roadmap_files(enclosed.roadmaps.len()));
    }
    if !enclosed.pilots.is_empty() {
        let folder = format!("{}/", enclosed.pilot_folder);
        add(&folder, words.mail_pilot_files(enclosed.pilots.len()));
    }
    add(&enclosed.workbook, words.handover_workbook());
    if let Some(calendar) = &enclosed.calendar {
        add(calendar, words.handover_calendar());
    }
    lines.join("\n")
}

fn decisions_paragraph(report: &Report, words: &Words) -> Option<String> {
    if report.decisions.is_empty() {
        return None;
    }
    let lines = report.decisions.iter().map(|decision| decision_line(decision, words));
    let lines: Vec<String> = std::iter::once(words.mail_decisions()).chain(lines).collect();
    Some(lines.join("\n"))
}

fn decision_line(decision: &Decision, words: &Words) -> String {
    let who = without_mentions(&decision.who);
    let what = without_mentions(&decision.what);
    match decision.day.parse::<Date>() {
        Ok(day) => {
            let who = text_without_day(&who, day, Some(day));
            words.mail_decision(&words.long_day(day), &who, &what)
        }
        Err(_) => words.mail_decision(&words.document_yes_undated(), &who, &what),
    }
}

/// The first review that is still to come when the roadmaps were looked at last.
fn review_sentence(report: &Report, words: &Words) -> Option<String> {
    let rows = || report.axes.iter().flat_map(|axis| &axis.roadmaps);
    let behind = rows().filter_map(|row| last_known_day(&row.roadmap)).max();
    let reviews = rows().filter_map(|row| Some((row.roadmap.review.day()?, row.roadmap.title.as_str())));
    let next = reviews
        .clone()
        .filter(|(day, _)| behind.is_none_or(|behind| *day > behind))
        .min();
    let (day, _) = next?;
    let titles: Vec<String> = reviews
        .filter(|(other, _)| *other == day)
        .map(|(_, title)| words.quoted(&without_mentions(title)))
        .collect();
    Some(words.mail_review(&words.long_day(day), &titles.join(", ")))
}

/// Who led the event, else who facilitated.
fn signature(report: &Report) -> String {
    if !report.facts.led_by.is_empty() {
        return report.facts.led_by.join(", ");
    }
    let mut names: Vec<&str> = Vec::new();
    for name in report.held.iter().flat_map(|run| &run.facilitators) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names.join(", ")
}
