//! Two weeks, a month later: what is reported of each action, and the same file with it.

use jiff::civil::Date;

use crate::text::day::{find_day, parse_day};
use crate::text::toml::PathSegment;
use crate::text::{fold_case, nearest};

use super::edit::{EditError, KeyValue, RoadmapEdit};
use super::model::{Action, DateText, HistoryEntry, Roadmap, Status};
use super::write::when_value;

/// An action of a roadmap: the place of its phase and its own in it, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionIndex {
    pub phase: usize,
    pub action: usize,
}

impl ActionIndex {
    /// Every action of a roadmap, in order.
    pub fn all(roadmap: &Roadmap) -> impl Iterator<Item = (Self, &Action)> {
        let phases = roadmap.phases.iter().enumerate();
        phases.flat_map(|(phase, opened)| {
            let actions = opened.actions.iter().enumerate();
            actions.map(move |(action, it)| (Self { phase, action }, it))
        })
    }

    pub fn action(self, roadmap: &Roadmap) -> Option<&Action> {
        roadmap.phases.get(self.phase)?.actions.get(self.action)
    }

    fn action_mut(self, roadmap: &mut Roadmap) -> Option<&mut Action> {
        roadmap.phases.get_mut(self.phase)?.actions.get_mut(self.action)
    }
}

/// What is reported of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionUpdate {
    /// It is in that state now.
    Is(Status),
    /// It is due on another day.
    Moved,
    /// Something to remember, nothing else.
    Noted,
}

/// One line of a follow-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FollowUpLine {
    Action(CheckIn),
    /// The day on which the roadmap is read again.
    Review(DateText),
}

/// What was reported of one action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    pub spot: ActionIndex,
    pub turn: ActionUpdate,
    /// The new due date, when it moved: a day, or the text in which none was understood.
    pub due: DateText,
    /// On what it is stuck, why it was dropped.
    pub note: String,
}

/// Why a line of a follow-up is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FollowUpLineError {
    /// No action of that id.
    NoSuchAction { id: String },
    /// Two actions have that id.
    Twice { id: String },
    /// No action is named.
    WhichAction,
    /// No word says what became of it.
    WhatOfIt {
        /// The word that is there.
        word: String,
        /// The one that was perhaps meant.
        nearest: Option<&'static str>,
    },
    /// It moved, and no date is given.
    ToWhen,
    /// The review is known, and this is no day.
    ReviewWhen { text: String },
}

/// The words for what may be reported of an action, in both languages, as they are shown; case and accents do not
/// count.
const WORDS: [(ActionUpdate, &[&str]); 7] = [
    (
        ActionUpdate::Is(Status::Done),
        &[
            "done",
            "finished",
            "fait",
            "faite",
            "fini",
            "finie",
            "terminé",
            "terminée",
            "réalisé",
            "réalisée",
        ],
    ),
    (
        ActionUpdate::Is(Status::Started),
        &[
            "started",
            "ongoing",
            "in progress",
            "commencé",
            "commencée",
            "démarré",
            "démarrée",
            "en cours",
            // No longer stuck.
            "unstuck",
            "unblocked",
            "resumed",
            "débloqué",
            "débloquée",
            "repris",
            "reprise",
        ],
    ),
    (
        ActionUpdate::Moved,
        &[
            "moved",
            "postponed",
            "reporté",
            "reportée",
            "déplacé",
            "déplacée",
            "décalé",
            "décalée",
        ],
    ),
    (
        ActionUpdate::Is(Status::Stuck),
        &["stuck", "blocked", "bloqué", "bloquée", "coincé", "coincée"],
    ),
    (
        ActionUpdate::Is(Status::Dropped),
        &[
            "dropped",
            "cancelled",
            "canceled",
            "abandonné",
            "abandonnée",
            "annulé",
            "annulée",
        ],
    ),
    (
        ActionUpdate::Is(Status::Planned),
        &["planned", "todo", "to do", "prévu", "prévue", "à faire", "à venir"],
    ),
    (ActionUpdate::Noted, &["note", "noted"]),
];

/// The state that a word names, in either language.
pub(super) fn status_named(text: &str) -> Option<Status> {
    let text = fold_case(text.trim());
    WORDS.iter().find_map(|(update, words)| match update {
        ActionUpdate::Is(status) => words.iter().any(|word| fold_case(word) == text).then_some(*status),
        _ => None,
    })
}

/// The words that name the roadmap's own review.
const REVIEW: [&str; 2] = ["review", "revue"];

/// Reads a line such as `A3 stuck the council has not met` or `A2 reportée fin avril`; nothing for a blank one.
/// `asked` is the action that is meant where the line names none.
///
/// # Errors
/// What is missing or unknown.
pub fn parse_follow_up(
    text: &str,
    roadmap: &Roadmap,
    asked: Option<ActionIndex>,
    today: Date,
) -> Result<Option<FollowUpLine>, FollowUpLineError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (first, after) = cut_first(text);
    if REVIEW.contains(&fold_case(first).as_str()) {
        return match after {
            "" => Err(FollowUpLineError::ToWhen),
            _ => parse_review(after, roadmap, today).map(Some),
        };
    }
    // A day alone says that it moved; a number before a month is no action's.
    let more_than_a_number = |text: &str| !text.chars().all(|sign| sign.is_ascii_digit());
    let is_day = |text: &str| more_than_a_number(text) && parse_when(text, today).day().is_some();
    let (spot, rest) = match asked.filter(|_| is_day(text)) {
        Some(asked) => (asked, text),
        None => match named_action(first, roadmap)? {
            Some(spot) => (spot, after),
            None => (asked.ok_or(FollowUpLineError::WhichAction)?, text),
        },
    };
    let (turn, rest) = if is_day(rest) {
        (ActionUpdate::Moved, rest)
    } else {
        parse_turn(rest)?
    };
    let mut check_in = CheckIn {
        spot,
        turn,
        due: DateText::default(),
        note: rest.to_owned(),
    };
    match turn {
        ActionUpdate::Moved if rest.is_empty() => return Err(FollowUpLineError::ToWhen),
        ActionUpdate::Moved => (check_in.due, check_in.note) = split_moved(rest, today),
        ActionUpdate::Noted if rest.is_empty() => return Ok(None),
        _ => {}
    }
    Ok(Some(FollowUpLine::Action(check_in)))
}

/// The day on which the roadmap is read again; a text where no day is known yet.
///
/// # Errors
/// A text that says no day, where one is known: that one stays.
pub fn parse_review(text: &str, roadmap: &Roadmap, today: Date) -> Result<FollowUpLine, FollowUpLineError> {
    let review = parse_when(text, today);
    if review.day().is_none() && roadmap.review.day().is_some() {
        return Err(FollowUpLineError::ReviewWhen { text: text.to_owned() });
    }
    Ok(FollowUpLine::Review(review))
}

/// The day that a text says, else the text.
pub fn parse_when(text: &str, today: Date) -> DateText {
    let when = text.strip_prefix("to ").unwrap_or(text);
    match parse_day(when, today).day() {
        Some(day) => DateText::from(day.date),
        None => DateText::new(text),
    }
}

/// The action of an id, or of a number as they are; `None` where the word is neither.
fn named_action(word: &str, roadmap: &Roadmap) -> Result<Option<ActionIndex>, FollowUpLineError> {
    let word = word.trim_end_matches(':');
    let mut of_that_id =
        ActionIndex::all(roadmap).filter(|(_, action)| !word.is_empty() && fold_case(&action.id) == fold_case(word));
    match (of_that_id.next(), of_that_id.next()) {
        (Some((spot, _)), None) => return Ok(Some(spot)),
        (Some(_), Some(_)) => return Err(FollowUpLineError::Twice { id: word.to_owned() }),
        (None, _) => {}
    }
    if let Ok(number) = word.parse::<usize>() {
        let nth = number.checked_sub(1).and_then(|nth| ActionIndex::all(roadmap).nth(nth));
        return match nth {
            Some((spot, _)) => Ok(Some(spot)),
            None => Err(FollowUpLineError::NoSuchAction { id: word.to_owned() }),
        };
    }
    match word.parse::<crate::session::Id>() {
        Ok(_) => Err(FollowUpLineError::NoSuchAction { id: word.to_owned() }),
        Err(_) => Ok(None),
    }
}

/// What the first word or two say, and what follows them.
fn parse_turn(text: &str) -> Result<(ActionUpdate, &str), FollowUpLineError> {
    let (first, after) = cut_first(text);
    let (second, after_two) = cut_first(after);
    let two = format!("{} {}", fold_case(first), fold_case(second));
    let exactly = |said: &str| {
        WORDS
            .iter()
            .find(|(_, words)| words.iter().any(|word| fold_case(word) == said))
            .map(|(turn, _)| *turn)
    };
    if let Some(turn) = exactly(two.trim_end_matches([':', ','])) {
        return Ok((turn, text_behind(after_two)));
    }
    let one = fold_case(first);
    let one = one.trim_end_matches([':', ',', '.']);
    let begins = |words: &[&str]| words.iter().any(|word| fold_case(word).starts_with(one));
    let begun: Vec<ActionUpdate> = WORDS
        .iter()
        .filter(|(_, words)| one.len() >= 3 && one != END && begins(words))
        .map(|(turn, _)| *turn)
        .collect();
    let begun = (begun.len() == 1).then(|| begun[0]);
    match exactly(one).or(begun) {
        Some(turn) => Ok((turn, text_behind(after))),
        None => Err(FollowUpLineError::WhatOfIt {
            word: first.to_owned(),
            nearest: suggest_word(one),
        }),
    }
}

/// The end of something in French, of a month mostly: no beginning of a word.
const END: &str = "fin";

/// The word that was perhaps meant: not the one of which a prefix makes the opposite (`unfinished`).
fn suggest_word(typed: &str) -> Option<&'static str> {
    let words = WORDS.iter().flat_map(|(_, words)| words.iter().copied());
    nearest(typed, words.filter(|word| !typed.ends_with(&fold_case(word))))
}

/// The new date and the reason of an action that moved.
pub fn split_moved(text: &str, today: Date) -> (DateText, String) {
    let whole = parse_when(text, today);
    if whole.day().is_some() {
        return (whole, String::new());
    }
    for mark in [
        " | ",
        " : ",
        "\u{a0}: ",
        ": ",
        ", ",
        "; ",
        " – ",
        " - ",
        " (",
        " car ",
        " because ",
    ] {
        if let Some((date, note)) = text.split_once(mark) {
            let date = parse_when(date.trim(), today);
            if date.day().is_some() {
                let note = if mark == " (" { note.trim_end_matches(')') } else { note };
                return (date, note.trim().to_owned());
            }
        }
    }
    match find_day(text, today).and_then(|found| found.day.ok()) {
        Some(day) => (DateText::from(day.date), text.to_owned()),
        None => (DateText::new(text), String::new()),
    }
}

fn cut_first(text: &str) -> (&str, &str) {
    match text.split_once(char::is_whitespace) {
        Some((first, after)) => (first, after.trim_start()),
        None => (text, ""),
    }
}

/// A text without the sign that joins it to what comes before.
fn text_behind(text: &str) -> &str {
    text.trim_start_matches([':', ',', '–', '-', '|', ' ', '\u{a0}'])
        .trim_end()
}

/// A roadmap's text with what was reported of its actions on a day: status and due date as they are now, and a dated
/// `[[phase.action.history]]` for each; all else as it was. Gives the text and what it says.
///
/// # Errors
/// When the text is written in a way that cannot be changed so.
pub fn apply_check_ins(
    text: &str,
    before: &Roadmap,
    lines: &[FollowUpLine],
    on: Date,
) -> Result<(String, Roadmap), FollowUpError> {
    let mut after = before.clone();
    let mut edit = RoadmapEdit::from_text(text)?;
    for line in lines {
        match line {
            FollowUpLine::Review(review) => {
                after.review = review.clone();
                edit.set(&[], ("review", when_value("review", review)))?;
            }
            FollowUpLine::Action(check_in) => {
                let action = check_in.spot.action_mut(&mut after).ok_or(FollowUpError)?;
                apply_check_in(&mut edit, action, check_in, on)?;
            }
        }
    }
    let text = edit.finish();
    // Never hand over a file that does not say what was meant.
    match super::parse_roadmap(text.strip_prefix('\u{feff}').unwrap_or(&text)) {
        Ok(read) if read.value == after => {}
        _ => return Err(FollowUpError),
    }
    Ok((text, after))
}

fn apply_check_in(
    edit: &mut RoadmapEdit<'_>,
    action: &mut Action,
    check_in: &CheckIn,
    on: Date,
) -> Result<(), EditError> {
    let path = [
        PathSegment::Name("phase"),
        PathSegment::Nth(check_in.spot.phase),
        PathSegment::Name("action"),
        PathSegment::Nth(check_in.spot.action),
    ];
    let entry = HistoryEntry {
        date: on.into(),
        status: match check_in.turn {
            ActionUpdate::Is(status) => Some(status),
            ActionUpdate::Moved | ActionUpdate::Noted => action.status,
        },
        due: check_in.due.clone(),
        was: match check_in.due.is_empty() {
            true => DateText::default(),
            false => action.due.clone(),
        },
        note: check_in.note.clone(),
    };
    let mut pairs: Vec<KeyValue<'_>> = vec![("date", when_value("date", &entry.date))];
    if let Some(status) = entry.status {
        let code = format!("\"{}\"", status.code());
        pairs.push(("status", code.clone()));
        if action.status != entry.status {
            edit.set(&path, ("status", code))?;
            action.status = Some(status);
        }
    }
    if !entry.due.is_empty() {
        let due = when_value("due", &entry.due);
        edit.set(&path, ("due", due.clone()))?;
        pairs.push(("due", due));
        action.due = entry.due.clone();
    }
    if !entry.was.is_empty() {
        pairs.push(("was", when_value("was", &entry.was)));
    }
    if !entry.note.is_empty() {
        pairs.push(("note", edit.text_value("note", &entry.note)));
    }
    edit.push(&path, "history", &pairs)?;
    action.history.push(entry);
    Ok(())
}

/// A text that says a roadmap in a way that cannot be changed in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FollowUpError;

impl From<EditError> for FollowUpError {
    fn from(_: EditError) -> Self {
        Self
    }
}
