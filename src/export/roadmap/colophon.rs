//! The end of a roadmap's document: where it comes from, what may be done with it, to whom one writes.

use crate::export::document::{Colophon as End, Text};
use crate::roadmap::{DateTextKind, Provenance, split_ancestor};
use crate::text::fold_case;
use crate::words::Words;

use super::document_context::DocumentContext;
use super::header::document_title;

/// Between the parts of an ancestor's name.
const SIGN: &str = " · ";

pub(super) fn colophon(context: &DocumentContext<'_>) -> End {
    let (roadmap, words) = (context.roadmap, context.words);
    let from = &roadmap.source;
    let mut written = adapted_sentences(from, words);
    let what = what_sentence(context);
    // An adapted roadmap keeps where its original comes from: it was not written there itself.
    match written.is_empty() {
        _ if what.is_empty() => {}
        true => written.push(words.document_source_written(&what)),
        false => written.push(words.document_source_original(&what)),
    }
    if !from.workshop.is_empty() {
        let label = words.document_source_word_workshop();
        written.push(match begins_with(&from.workshop, &label) {
            true => words.document_source_named(&from.workshop),
            false => words.document_source_workshop(&label, &from.workshop),
        });
    }
    if !from.facilitators.is_empty() {
        written.push(words.document_source_facilitators(&from.facilitators.join(", ")));
    }
    let mut rights = vec![licence_sentence(&roadmap.licence, words)];
    if !roadmap.contact.is_empty() {
        rights.push(words.document_contact(&roadmap.contact));
    }
    let paragraphs = [written, rights].into_iter().filter(|sentences| !sentences.is_empty());
    let text = |sentences: Vec<String>| Text::new(&sentences.join(" "));
    End {
        heading: Text::from(words.document_source()),
        paragraphs: paragraphs.map(text).collect(),
    }
}

/// What a page says at its foot.
pub(super) fn foot_text(context: &DocumentContext<'_>) -> String {
    match context.roadmap.licence.as_str() {
        "" => document_title(context),
        licence => format!("{} · {licence}", document_title(context)),
    }
}

/// What it was adapted from, nearest first, by titles; nothing where it is an original.
fn adapted_sentences(from: &Provenance, words: &Words) -> Vec<String> {
    let mut titles: Vec<String> = from
        .adapted_from
        .iter()
        .map(|name| ancestor_sentence(name, from))
        .collect();
    titles.dedup();
    let mut titles = titles.into_iter();
    let Some(nearest) = titles.next() else {
        return Vec::new();
    };
    let mut source = words.document_source_adapted(&nearest);
    for elder in titles {
        source += &words.document_source_adapted_itself(&elder);
    }
    vec![words.document_source_named(&source)]
}

/// The title in an ancestor's name, which ends with its event, its group and its file: those are for the lineage, and
/// a file's name says nothing to who reads.
fn ancestor_sentence(name: &str, from: &Provenance) -> String {
    let mut title = split_ancestor(name).0.trim();
    if let Some((before, file)) = title.rsplit_once(SIGN)
        && file.ends_with(".toml")
    {
        title = before;
    }
    for known in [&from.group, &from.event] {
        if let Some((before, after)) = title.rsplit_once(SIGN)
            && after == known.as_str()
        {
            title = before;
        }
    }
    title.strip_suffix(".toml").unwrap_or(title).to_owned()
}

/// When, at what event, by whom.
fn what_sentence(context: &DocumentContext<'_>) -> String {
    let (from, words) = (&context.roadmap.source, context.words);
    let mut what = match from.held.dated() {
        DateTextKind::Empty => String::new(),
        DateTextKind::Day(day) => words.document_source_day(&words.long_day(day)),
        DateTextKind::Text(text) if is_month_or_year(text, words) => words.document_source_in(text),
        DateTextKind::Text(text) => text.to_owned(),
    };
    let mut add = |source: &str| {
        if !what.is_empty() {
            what.push_str(", ");
        }
        what.push_str(source);
    };
    if !from.event.is_empty() {
        add(&from.event);
    }
    let people = people_sentence(context);
    match (from.group.as_str(), people) {
        ("", None) => {}
        ("", Some(people)) => add(&people),
        (name, None) => add(&group_sentence(name, words)),
        (name, Some(people)) => add(&format!("{} ({people})", group_sentence(name, words))),
    }
    what
}

/// `by the group Trust`; a name that says already what it is, is not told twice.
fn group_sentence(name: &str, words: &Words) -> String {
    if begins_with(name, &words.document_source_word_group()) {
        words.document_source_the_group(name)
    } else if begins_with(name, &words.document_source_word_table()) {
        words.document_source_the_table(name)
    } else {
        words.document_source_group(name)
    }
}

fn begins_with(text: &str, word: &str) -> bool {
    fold_case(text)
        .strip_prefix(&fold_case(word))
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// `2021`, `novembre 2021`: one says *in*.
fn is_month_or_year(text: &str, words: &Words) -> bool {
    let mut parts = text.split_whitespace();
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |part: &str| (1..=12).any(|month| fold_case(&words.document_month(month)) == fold_case(part));
    match (parts.next(), parts.next(), parts.next()) {
        (Some(one), None, _) => is_year(one) || is_month(one),
        (Some(one), Some(other), None) => is_month(one) && is_year(other),
        _ => false,
    }
}

fn people_sentence(context: &DocumentContext<'_>) -> Option<String> {
    let (from, words) = (&context.roadmap.source, context.words);
    let backgrounds = from.backgrounds.join(", ");
    match (from.participants, backgrounds.as_str()) {
        (None, "") => None,
        (None, backgrounds) => Some(backgrounds.to_owned()),
        (Some(count), "") => Some(words.document_source_people(count)),
        (Some(count), backgrounds) => Some(words.document_source_people_of(count, backgrounds)),
    }
}

/// A licence that lets people adapt says so in words.
fn licence_sentence(licence: &str, words: &Words) -> String {
    let upper = licence.to_uppercase();
    match licence {
        "" => words.document_licence_unknown(),
        _ if upper.starts_with("CC BY") && !upper.contains("ND") => words.document_licence_open(licence),
        _ => words.document_licence(licence),
    }
}
