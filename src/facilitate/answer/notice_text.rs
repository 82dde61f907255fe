//! What is reported beside an answer: in small letters and without a full stop, because it follows on the same line.

use crate::session::{Command, Field, Notice};
use crate::text::day::DayDoubt;
use crate::view::Clause;
use crate::words::Words;

use crate::facilitate::refusal_text::{list_ids, quote_text};
use crate::facilitate::slash::{command_name, key_of, name_typed, text_key};

/// What is reported, and whether it ends with what is to be typed.
pub fn notice_clause(notice: &Notice, words: &Words) -> Clause {
    let text = notice_words(notice, words);
    match notice {
        Notice::DoubtfulDay { .. }
        | Notice::DayAlone { .. }
        | Notice::NoFirstDay { .. }
        | Notice::CommandName { .. }
        | Notice::KeptAsNote { .. }
        | Notice::PhaseOpened { .. }
        | Notice::ForGroup { .. }
        | Notice::PastHour { .. }
        | Notice::Halted { .. }
        | Notice::NotStarted => Clause::with_command(text),
        _ => Clause::new(text),
    }
}

fn notice_words(notice: &Notice, words: &Words) -> String {
    let language = words.language();
    let open = |command: Command, what: &str| {
        format!(
            "{} {}",
            command_name(command, language),
            words.command(what).unwrap_or_default()
        )
    };
    let key = |field: Field| key_of(field, language).unwrap_or_else(|| field.key());
    match notice {
        Notice::UnknownLinks { ids } => words.aside_unknown_links(ids.len(), &list_ids(ids, words)),
        Notice::LinkToItself { id } => words.aside_link_to_itself(&id.to_string()),
        Notice::NobodyNamed => words.aside_nobody_named(),
        Notice::NotALink { text } => words.aside_not_a_link(&quote_text(text, words)),
        Notice::UnknownIds { ids } => words.aside_unknown_ids(ids.len(), &list_ids(ids, words)),
        Notice::Day { field, date } => words.aside_day(&words.field_name(field.key()), &day_text(date, words)),
        Notice::PastDay { field, date, next } => {
            let year = next.split('-').next().unwrap_or(next);
            words.aside_past_day(&words.field_name(field.key()), &day_text(date, words), year)
        }
        Notice::DoubtfulDay { field, text, doubt } => {
            let (question, example) = doubt_question(*doubt, words);
            let example = match field {
                Field::FirstStep => format!("{}=… {example}", key(*field)),
                _ => format!("{}={example}", key(*field)),
            };
            words.aside_doubtful_day(field.key(), &quote_text(text, words), &question, &example)
        }
        Notice::NoDay { field, text } => words.aside_no_day(field.key(), &quote_text(text, words)),
        Notice::DayAlone { text } => {
            let example = format!("{}={text} …", key(Field::FirstStep));
            words.aside_day_alone(&quote_text(text, words), &example)
        }
        Notice::NoFirstDay { .. } => words.aside_no_first_day(key(Field::FirstStep)),
        Notice::CommandName { command, text } => words.aside_command_name(
            &quote_text(text, words),
            text_key(*command),
            &name_typed(*command, text, language),
        ),
        Notice::KeptAsNote {
            field: Field::Goal | Field::Title,
        } => words.aside_kept_as_phase_field(&open(Command::Phase, "heading")),
        Notice::KeptAsNote { .. } => words.aside_kept_as_action_field(&open(Command::Action, "text")),
        Notice::PhaseOpened { phase } => {
            let typed = format!(
                "{} {phase} {}=…",
                command_name(Command::Phase, language),
                key(Field::Title)
            );
            words.aside_phase_opened(*phase, &typed)
        }
        Notice::PutAside { step } => words.aside_put_aside(step),
        Notice::UnknownKey {
            typed,
            nearest: Some(nearest),
        } => words.aside_unknown_key_near(&quote_text(typed, words), &quote_text(nearest, words)),
        Notice::UnknownKey { typed, nearest: None } => words.aside_unknown_key(&quote_text(typed, words)),
        Notice::KeyInText { typed, field: None } => words.aside_key_in_text(&quote_text(typed, words)),
        Notice::KeyInText {
            typed,
            field: Some(field),
        } => words.aside_key_in_field(&quote_text(typed, words), &words.field_name(field.key())),
        Notice::KeyWithoutDate { typed, field: None } => words.aside_key_without_date(&quote_text(typed, words)),
        Notice::KeyWithoutDate {
            typed,
            field: Some(field),
        } => words.aside_key_without_date_in_field(&quote_text(typed, words), &words.field_name(field.key())),
        Notice::Replaced { key, before } => words.aside_replaced(key, &quote_text(before, words)),
        Notice::ForGroup { group } => {
            let typed = format!("{} {}", command_name(Command::Move, language), group.0);
            words.aside_for_group(group.0, &typed)
        }
        Notice::SameName { group } => words.aside_same_name(group.0),
        Notice::NotANumber { typed } => words.aside_not_a_number(&quote_text(typed, words)),
        Notice::Split { into } => words.aside_split(*into),
        Notice::Already => words.aside_already(),
        Notice::PastHour { hour, now, meant } => {
            words.aside_past_hour(hour, now, &format!("{} {meant}", command_name(Command::Plan, language)))
        }
        Notice::PauseCut { ran } => words.aside_pause_cut(&crate::view::format_duration(*ran)),
        Notice::NoProposal => words.aside_no_proposal(),
        Notice::Runs { since } => words.aside_runs(since),
        Notice::Halted { since } => words.aside_halted(since),
        Notice::NotStarted => words.aside_not_started(),
        Notice::FirstPart => words.aside_first_part(),
    }
}

/// What is asked of a date that cannot be taken as it is, and one that could.
fn doubt_question(doubt: DayDoubt, words: &Words) -> (String, String) {
    let told = |day| words.told_day(day);
    match doubt {
        DayDoubt::Weekday { date, .. } => (words.day_on_calendar(&told(date)), words.told_day(date)),
        DayDoubt::Impossible => (words.day_impossible(), words.aside_day_example()),
        DayDoubt::TwoReadings(first, second) => (words.day_either(&told(first), &told(second)), words.long_day(first)),
        DayDoubt::Unsure(date) => (words.day_unsure(&told(date)), words.long_day(date)),
        DayDoubt::OpenEnded(_) => (words.day_open_ended(), words.aside_day_example()),
    }
}

/// `2027-03-15` as the language writes a day.
fn day_text(date: &str, words: &Words) -> String {
    match date.parse::<jiff::civil::Date>() {
        Ok(day) => words.told_day(day),
        Err(_) => date.to_owned(),
    }
}
