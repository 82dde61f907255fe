//! The follow-up asked at a terminal, pilot by pilot.

use std::io;

use crate::cli::{Context, Failure};
use crate::roadmap::follow_up::{self, ActionIndex, FollowUpLine};
use crate::roadmap::{Action, Status};
use crate::terminal::Prompter;
use crate::text::fold_case;
use crate::words::Words;

use super::check_in::{FollowUpCounts, date_text, line_error_sentence, record_check_in};
use super::follow_up_file::{FollowUpFile, action_name};

/// Asks of each action that is not closed, or of all; stops where the terminal says so, and says what was not asked.
pub(super) fn ask_pilots(
    sheet: &mut FollowUpFile,
    all: bool,
    tally: &mut FollowUpCounts,
    context: &Context,
) -> Result<(), Failure> {
    let words = &context.words;
    let open = ActionIndex::all(&sheet.roadmap)
        .filter(|(_, action)| !is_closed(action))
        .count();
    let spots: Vec<ActionIndex> = ActionIndex::all(&sheet.roadmap)
        .filter(|(_, action)| all || !is_closed(action))
        .map(|(spot, _)| spot)
        .collect();
    let closed = ActionIndex::all(&sheet.roadmap).count() - open;
    let title = &sheet.roadmap.title;
    if all && closed > 0 {
        context.insist(&words.follow_opening_all(title, spots.len(), open));
    } else {
        context.insist(&words.follow_opening(title, open));
        match (spots.is_empty(), closed) {
            (_, 0) => {}
            (true, _) => context.insist(&words.follow_all_closed()),
            (false, _) => context.insist(&words.follow_closed(closed)),
        }
    }
    if !spots.is_empty() {
        context.insist(&words.follow_how());
    }
    let questions = context.questions(context.surroundings.output_mode(context.plain));
    let mut left = spots.clone();
    let mut ended = Ok(true);
    'asking: for (pilot, spots) in by_pilot(sheet, &spots) {
        context.insist(&match pilot.as_str() {
            "" => format!("\n{}", words.follow_no_pilot(spots.len())),
            pilot => format!("\n{}", words.follow_pilot(pilot, spots.len())),
        });
        for spot in spots {
            ended = ask_of(sheet, spot, questions, tally, context);
            if !matches!(ended, Ok(true)) {
                break 'asking;
            }
            left.retain(|other| *other != spot);
        }
    }
    if matches!(ended, Ok(true)) {
        return ask_review(sheet, questions, tally, context);
    }
    let ids: Vec<String> = left.iter().map(|spot| action_name(&sheet.roadmap, *spot)).collect();
    context.insist(&words.follow_not_asked(ids.len(), &ids.join(", ")));
    ended.map(|_| ())
}

fn is_closed(action: &Action) -> bool {
    matches!(action.status, Some(Status::Done | Status::Dropped))
}

/// The actions of each pilot, in the order in which pilots first appear; those without one last.
fn by_pilot(sheet: &FollowUpFile, spots: &[ActionIndex]) -> Vec<(String, Vec<ActionIndex>)> {
    let mut pilots: Vec<(String, Vec<ActionIndex>)> = Vec::new();
    for spot in spots {
        let pilot = spot.action(&sheet.roadmap).map(|action| action.pilot.trim());
        let pilot = pilot.unwrap_or_default();
        match pilots
            .iter_mut()
            .find(|(known, _)| fold_case(known) == fold_case(pilot))
        {
            Some((_, actions)) => actions.push(*spot),
            None => pilots.push((pilot.to_owned(), vec![*spot])),
        }
    }
    pilots.sort_by_key(|(pilot, _)| pilot.is_empty());
    pilots
}

/// Asks of one action; false where the terminal wants to end.
fn ask_of(
    sheet: &mut FollowUpFile,
    spot: ActionIndex,
    questions: Prompter,
    tally: &mut FollowUpCounts,
    context: &Context,
) -> Result<bool, Failure> {
    let words = &context.words;
    let Some(action) = spot.action(&sheet.roadmap) else {
        return Ok(true);
    };
    let id = action_name(&sheet.roadmap, spot);
    context.insist(&words.follow_action(&id, &action.text));
    let state = state_text(action, words);
    if !state.is_empty() {
        context.insist(&format!("  {state}"));
    }
    match ask_typed(sheet, spot, &id, questions, words).map_err(of_terminal)? {
        FollowUpAnswer::End => Ok(false),
        FollowUpAnswer::Nothing => Ok(true),
        FollowUpAnswer::Said(line) => {
            let answer = record_check_in(sheet, &line, tally, context)?;
            context.insist(&format!("  {answer}"));
            Ok(true)
        }
    }
}

/// What is known of an action: due date, status, the last thing that was said.
fn state_text(action: &Action, words: &Words) -> String {
    let mut parts = Vec::new();
    if !action.due.is_empty() {
        parts.push(match action.due.day() {
            Some(due) => words.follow_due(&words.long_day(due)),
            None => action.due.to_string(),
        });
    }
    parts.extend(action.status.map(|status| words.status_name(status.code())));
    if let Some(last) = action.history.last() {
        parts.push(words.follow_since(&date_text(&last.date, words)));
        parts.extend(Some(last.note.clone()).filter(|note| !note.is_empty()));
    }
    parts.join(" · ")
}

enum FollowUpAnswer {
    End,
    Nothing,
    Said(FollowUpLine),
}

/// The words that end it, as in the room.
const LEAVE: [&str; 2] = ["/quit", "/quitte"];

/// A line with the words of `--input`, asked again until it is clear.
fn ask_typed(
    sheet: &FollowUpFile,
    spot: ActionIndex,
    id: &str,
    questions: Prompter,
    words: &Words,
) -> io::Result<FollowUpAnswer> {
    let leaves = |text: &str| LEAVE.contains(&fold_case(text).as_str());
    let read = |text: &str| follow_up::parse_follow_up(text, &sheet.roadmap, Some(spot), sheet.on);
    let check = |text: &str| match read(text) {
        Err(unclear) if !leaves(text) => Err(line_error_sentence(&unclear, sheet, words)),
        _ => Ok(()),
    };
    let text = questions.ask_line(id, "", &check)?;
    let Some(text) = text.filter(|text| !leaves(text)) else {
        return Ok(FollowUpAnswer::End);
    };
    Ok(read(&text)
        .ok()
        .flatten()
        .map_or(FollowUpAnswer::Nothing, FollowUpAnswer::Said))
}

/// Asks when the roadmap is read again, where no day to come is known.
fn ask_review(
    sheet: &mut FollowUpFile,
    questions: Prompter,
    tally: &mut FollowUpCounts,
    context: &Context,
) -> Result<(), Failure> {
    if sheet.roadmap.review.day().is_some_and(|day| day > sheet.on) {
        return Ok(());
    }
    let question = context.words.follow_next_review();
    let read = |text: &str| follow_up::parse_review(text, &sheet.roadmap, sheet.on);
    let check = |text: &str| match read(text) {
        Err(unclear) if !text.is_empty() => Err(line_error_sentence(&unclear, sheet, &context.words)),
        _ => Ok(()),
    };
    let answer = questions.ask_line(&question, "", &check).map_err(of_terminal)?;
    if let Some(line) = answer.filter(|text| !text.is_empty()).and_then(|text| read(&text).ok()) {
        let answer = record_check_in(sheet, &line, tally, context)?;
        context.insist(&format!("  {answer}"));
    }
    Ok(())
}

fn of_terminal(error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::Interrupted => Failure::Interrupted,
        _ => Failure::of_output(error),
    }
}
