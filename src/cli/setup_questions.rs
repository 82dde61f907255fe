//! What `run` asks at a terminal: the four questions, for what was not given.

use jiff::civil::Time;
use jiff::{Timestamp, ToSpan};

use crate::facilitate::session_start::{self, GroupSettings, SessionSettings};
use crate::session::{LocalTime, hour_meant, is_soon};
use crate::view::{OutputMode, ViewContext, answer_lines};
use crate::words::Words;
use crate::workshop::Workshop;

use super::{Context, Failure};

/// Words that may follow a number of tables, of people.
const TABLES: &[&str] = &["table", "tables", "groupe", "groupes", "group", "groups"];
const PEOPLE: &[&str] = &[
    "personne",
    "personnes",
    "pers",
    "pers.",
    "participants",
    "participantes",
    "people",
    "persons",
];

/// Asks for the title, the tables, the people and the hour promised, each unless it is known.
///
/// # Errors
/// When there is nobody to answer.
pub(super) fn ask_for_settings(
    context: &Context,
    words: &Words,
    workshop: &Workshop,
    mode: OutputMode,
    (created, local): (Timestamp, LocalTime),
    settings: &mut SessionSettings,
) -> Result<(), Failure> {
    let questions = context.questions(mode);
    let people_known =
        settings.participants.is_some() || settings.groups.iter().any(|group| group.participants.is_some());
    let unknown = [
        settings.title.is_empty(),
        settings.groups.is_empty(),
        !people_known,
        settings.end.is_none(),
    ];
    let count = unknown.into_iter().filter(|unknown| *unknown).count();
    if count == 0 {
        return Ok(());
    }
    let head = words.setup_head(&workshop.title, &workshop.minutes.to_string(), &workshop.language);
    for sentence in [head, words.setup_rule(count)] {
        print_introduction(context, mode, &sentence);
    }
    let ended = |answer: std::io::Result<Option<String>>| match answer {
        Ok(Some(answer)) => Ok(answer),
        Ok(None) => Err(Failure::Interrupted),
        Err(error) => Err(Failure::of_question(error)),
    };
    if settings.title.is_empty() {
        let default = default_title(words, workshop, created, local);
        settings.title = ended(questions.ask_line(&words.ask_title(), &default, &|_| Ok(())))?;
    }
    if settings.groups.is_empty() {
        let check = |text: &str| match parse_count(text, TABLES) {
            Some(1..=99) => Ok(()),
            _ => Err(words.not_tables(text)),
        };
        let number = ended(questions.ask_line(&words.ask_tables(), "3", &check))?;
        name_tables(&mut settings.groups, parse_count(&number, TABLES).unwrap_or(1), words);
    }
    if !people_known {
        let later = words.ask_people_later();
        let check = |text: &str| match parse_count(text, PEOPLE) {
            _ if text.is_empty() || text == later => Ok(()),
            Some(1..=9999) => Ok(()),
            _ => Err(words.not_people(text)),
        };
        let number = ended(questions.ask_line(&words.ask_people(), &later, &check))?;
        settings.participants = parse_count(&number, PEOPLE);
    }
    if settings.end.is_none() {
        // No hour by default: it moves with the clock's start, and only one that was typed is a promise.
        let default = words.ask_end_default(&workshop.minutes.to_string());
        let check = |text: &str| match session_start::read_hour(text) {
            _ if text == default => Ok(()),
            Some(time) => passed_hour(workshop, time, created, local, |hour, now, meant| {
                words.hour_passed(hour, now, meant)
            })
            .map_or(Ok(()), Err),
            None => Err(words.not_an_hour(text)),
        };
        let text = ended(questions.ask_line(&words.ask_end(), &default, &check))?;
        settings.end = session_start::read_hour(&text).filter(|_| text != default);
    }
    Ok(())
}

/// The workshop's title and the day, until somebody says another.
pub(super) fn default_title(words: &Words, workshop: &Workshop, created: Timestamp, local: LocalTime) -> String {
    let day = local.to_datetime(created).date();
    words.default_title(&workshop.title, &crate::view::day_and_month(day, words))
}

/// `Table 1` … `Table N`, after those that have names already.
pub(super) fn name_tables(groups: &mut Vec<GroupSettings>, number: u32, words: &Words) {
    for table in groups.len() as u32 + 1..=number {
        groups.push(GroupSettings {
            name: words.table_name(table),
            ..GroupSettings::default()
        });
    }
}

/// What is reported of an hour that has passed, and what was perhaps meant; nothing of one that is soon.
pub(super) fn passed_hour(
    workshop: &Workshop,
    end: Time,
    now: Timestamp,
    local: LocalTime,
    told: impl Fn(&str, &str, &str) -> String,
) -> Option<String> {
    if is_soon(local.next_hour(end, now)?, now, workshop.minutes) {
        return None;
    }
    let minutes = i64::try_from(workshop.minutes.ms() / 60_000).unwrap_or(0);
    let otherwise = now.checked_add(minutes.minutes()).unwrap_or(now);
    let shown = |hour: i8, minute: i8| format!("{hour:02}:{minute:02}");
    let clock = local.to_datetime(now);
    Some(told(
        &shown(end.hour(), end.minute()),
        &shown(clock.hour(), clock.minute()),
        &hour_meant(end, now, local, otherwise),
    ))
}

fn parse_count(text: &str, words: &[&str]) -> Option<u32> {
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    let (number, word) = text.split_at(end);
    let word = word.trim().to_lowercase();
    if word.is_empty() || words.contains(&word.as_str()) {
        number.parse().ok()
    } else {
        None
    }
}

/// A sentence above the questions, wrapped as an answer is.
fn print_introduction(context: &Context, mode: OutputMode, sentence: &str) {
    if mode != OutputMode::Screen {
        return context.insist(sentence);
    }
    for line in answer_lines(
        sentence,
        ViewContext::on_screen(&context.words, context.width(), context.palette),
    ) {
        context.insist(&line.to_string());
    }
}
