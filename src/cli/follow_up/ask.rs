//! The follow-up asked at a terminal, pilot by pilot.

use std::io;

use crate::cli::{Context, Failure};
use crate::roadmap::follow::{self, CheckIn, Line, Spot, Turn};
use crate::roadmap::{Action, Status, When};
use crate::terminal::{Questions, endure_interrupt};
use crate::text::fold;
use crate::words::Words;

use super::sheet::{Sheet, name};
use super::taken::{Tally, day, take, why};

/// What may be answered of an action, in the order of the list.
const TURNS: [Turn; 5] = [
    Turn::Is(Status::Done),
    Turn::Is(Status::Started),
    Turn::Moved,
    Turn::Is(Status::Stuck),
    Turn::Is(Status::Dropped),
];

/// Asks of each action that is not closed, or of all; stops where the terminal says so.
pub(super) fn ask(sheet: &mut Sheet, all: bool, tally: &mut Tally, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let spots: Vec<Spot> = Spot::all(&sheet.roadmap)
        .filter(|(_, action)| all || !is_closed(action))
        .map(|(spot, _)| spot)
        .collect();
    let closed = Spot::all(&sheet.roadmap).count() - spots.len();
    context.insist(&words.follow_opening(&sheet.roadmap.title, spots.len()));
    if spots.is_empty() && closed > 0 {
        context.insist(&words.follow_all_closed());
    } else if closed > 0 {
        context.insist(&words.follow_closed(closed));
    }
    let register = context.surroundings.register(context.plain);
    let questions = context.questions(register);
    if !questions.plain {
        endure_interrupt().map_err(Failure::of_output)?;
    }
    for (pilot, spots) in by_pilot(sheet, &spots) {
        context.insist(&match pilot.as_str() {
            "" => format!("\n{}", words.follow_no_pilot(spots.len())),
            pilot => format!("\n{}", words.follow_pilot(pilot, spots.len())),
        });
        for spot in spots {
            if !ask_of(sheet, spot, questions, tally, context)? {
                return Ok(());
            }
        }
    }
    review(sheet, questions, tally, context)
}

fn is_closed(action: &Action) -> bool {
    matches!(action.status, Some(Status::Done | Status::Dropped))
}

/// The actions of each pilot, in the order in which pilots first appear; those without one last.
fn by_pilot(sheet: &Sheet, spots: &[Spot]) -> Vec<(String, Vec<Spot>)> {
    let mut pilots: Vec<(String, Vec<Spot>)> = Vec::new();
    for spot in spots {
        let pilot = spot.action(&sheet.roadmap).map(|action| action.pilot.trim());
        let pilot = pilot.unwrap_or_default();
        match pilots.iter_mut().find(|(known, _)| fold(known) == fold(pilot)) {
            Some((_, actions)) => actions.push(*spot),
            None => pilots.push((pilot.to_owned(), vec![*spot])),
        }
    }
    pilots.sort_by_key(|(pilot, _)| pilot.is_empty());
    pilots
}

/// Asks of one action; false where the terminal wants to end.
fn ask_of(
    sheet: &mut Sheet,
    spot: Spot,
    questions: Questions,
    tally: &mut Tally,
    context: &Context,
) -> Result<bool, Failure> {
    let words = &context.words;
    let Some(action) = spot.action(&sheet.roadmap) else {
        return Ok(true);
    };
    let id = name(&sheet.roadmap, spot);
    context.insist(&words.follow_action(&id, &action.text));
    let state = state(action, words);
    if !state.is_empty() {
        context.insist(&format!("  {state}"));
    }
    let answer = if questions.plain {
        typed(sheet, spot, &id, questions, words)
    } else {
        chosen(sheet, spot, questions, words)
    };
    match answer.map_err(of_terminal)? {
        Answer::End => Ok(false),
        Answer::Nothing => Ok(true),
        Answer::Said(line) => {
            let answer = take(sheet, &line, tally, context)?;
            context.insist(&format!("  {answer}"));
            Ok(true)
        }
    }
}

/// What is known of an action: due date, status, the last thing that was said.
fn state(action: &Action, words: &Words) -> String {
    let mut parts = Vec::new();
    if !action.due.is_empty() {
        parts.push(match action.due.day() {
            Some(due) => words.follow_due(&words.long_day(due)),
            None => action.due.to_string(),
        });
    }
    parts.extend(action.status.map(|status| words.status_name(status.code())));
    if let Some(last) = action.history.last() {
        parts.push(words.follow_since(&day(&last.date, words)));
        parts.extend(Some(last.note.clone()).filter(|note| !note.is_empty()));
    }
    parts.join(" · ")
}

enum Answer {
    End,
    Nothing,
    Said(Line),
}

/// A line in linear mode, asked again until it is clear.
fn typed(sheet: &Sheet, spot: Spot, id: &str, questions: Questions, words: &Words) -> io::Result<Answer> {
    let read = |text: &str| follow::line(text, &sheet.roadmap, Some(spot), sheet.on);
    let check = |text: &str| read(text).map(|_| ()).map_err(|unclear| why(&unclear, sheet, words));
    let Some(text) = questions.line(&words.follow_prompt(id), "", &check)? else {
        return Ok(Answer::End);
    };
    Ok(read(&text).ok().flatten().map_or(Answer::Nothing, Answer::Said))
}

/// A choice, then what it needs.
fn chosen(sheet: &Sheet, spot: Spot, questions: Questions, words: &Words) -> io::Result<Answer> {
    let mut items = vec![words.follow_same()];
    items.extend(TURNS.iter().map(|turn| match turn {
        Turn::Is(status) => words.status_name(status.code()),
        Turn::Moved | Turn::Noted => words.follow_moved(),
    }));
    let Some(chosen) = questions.choice(&words.follow_what(), &items)? else {
        return Ok(Answer::End);
    };
    let Some(&turn) = chosen.checked_sub(1).and_then(|nth| TURNS.get(nth)) else {
        return Ok(Answer::Nothing);
    };
    let more = match turn {
        Turn::Moved => Some(words.follow_to_when()),
        Turn::Is(Status::Stuck) => Some(words.follow_on_what()),
        Turn::Is(Status::Dropped) => Some(words.follow_why()),
        _ => None,
    };
    let said = match more {
        Some(question) => questions.line(&question, "", &|_| Ok(()))?.unwrap_or_default(),
        None => String::new(),
    };
    let check_in = match turn {
        // Moved to no day: it did not move.
        Turn::Moved if said.is_empty() => return Ok(Answer::Nothing),
        Turn::Moved => {
            let (due, note) = follow::moved(&said, sheet.on);
            CheckIn { spot, turn, due, note }
        }
        _ => CheckIn {
            spot,
            turn,
            due: When::default(),
            note: said,
        },
    };
    Ok(Answer::Said(Line::Action(check_in)))
}

/// Asks when the roadmap is read again, where no day to come is known.
fn review(sheet: &mut Sheet, questions: Questions, tally: &mut Tally, context: &Context) -> Result<(), Failure> {
    if sheet.roadmap.review.day().is_some_and(|day| day > sheet.on) {
        return Ok(());
    }
    let question = context.words.follow_next_review();
    let answer = questions.line(&question, "", &|_| Ok(())).map_err(of_terminal)?;
    if let Some(text) = answer.filter(|text| !text.is_empty()) {
        let line = Line::Review(follow::when(&text, sheet.on));
        let answer = take(sheet, &line, tally, context)?;
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
