//! A refusal as one sentence that ends with the way out.

use crate::session::{Command, Field, GroupId, Id, NoteKind, Refusal};
use crate::text::{capitalize, clean, truncate_text};
use crate::view::{self, OutputMode};
use crate::words::Words;

use super::slash::{self, command_example, command_name, is_alone, keys_of};

/// What is reported of a line that was not carried out. On a screen a line of its own says that it came back, and how
/// to clear it; in linear mode it is said again below; for a pipe, whoever prints it puts its line number before.
/// `collected`: the kind of note that the open step collects, for the examples.
pub fn refusal_sentence(refusal: &Refusal, words: &Words, mode: OutputMode, collected: Option<NoteKind>) -> String {
    // In small letters, as it follows a colon.
    let said = refusal_words(refusal, words, mode, collected);
    match mode {
        OutputMode::Screen => {
            let said = capitalize(&said);
            if is_near_miss(refusal) {
                format!("{said}\n{}", words.refusal_line_mended())
            } else if is_mended(refusal) {
                format!("{said}\n{}", words.refusal_came_back())
            } else {
                said
            }
        }
        OutputMode::Linear => words.refusal_linear(&said),
        OutputMode::Piped => said,
    }
}

/// The names that a beginning may stand for, for who looks for one.
pub fn candidate_list(typed: &str, among: &[&str], words: &Words) -> String {
    let among: Vec<String> = among.iter().map(|name| format!("/{name}")).collect();
    words.refusal_ambiguous(&with_slash(typed), &either_of(&among, words))
}

/// Whether the line is worth mending: there is another one that would have been carried out.
pub(super) fn is_mended(refusal: &Refusal) -> bool {
    !matches!(
        refusal,
        Refusal::LastGroup
            | Refusal::NothingToUndo
            | Refusal::NothingToRedo
            | Refusal::BeforeReopening
            | Refusal::LastStep
            | Refusal::FirstStep
            | Refusal::ClockRests
    )
}

/// Whether the line that comes back is the one that was meant, to be sent by Enter.
fn is_near_miss(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::UnknownCommand { typed, .. } => slash::mended_line(&format!("/{typed}"), refusal).is_some(),
        _ => false,
    }
}

fn refusal_words(refusal: &Refusal, words: &Words, mode: OutputMode, collected: Option<NoteKind>) -> String {
    let language = words.language();
    let name = |command: Command| command_name(command, language);
    let example = |command: Command| match collected.filter(|_| command == Command::Choose) {
        // What is kept now is what the step collects.
        Some(kind) => format!(
            "{} {} {}",
            name(command),
            Id::new(kind.mark(), 1),
            Id::new(kind.mark(), 2)
        ),
        None => command_example(command, words),
    };
    // What stands for what one would type, in capitals.
    let word = |word: &str| words.command(word).unwrap_or_default();
    let new_text = |id: &str| format!("{} {id} {}", name(Command::Edit), word("text"));
    let add = || format!("{} + {}", name(Command::Group), word("name"));
    let open_phase = || format!("{} {}", name(Command::Phase), word("heading"));
    let open_action = || format!("{} {}", name(Command::Action), word("text"));
    match refusal {
        Refusal::UnknownCommand { typed, nearest } => unknown_command(typed, *nearest, words, mode),
        Refusal::Ambiguous { typed, among } => candidate_list(typed, among, words),
        Refusal::NotShortened { full, .. } => words.refusal_not_shortened(&format!("/{full}")),
        Refusal::UnknownGroup { typed, among } => {
            words.refusal_unknown_group(&number_or_name(typed, words), &group_names(among).join(", "), &add())
        }
        Refusal::AmbiguousGroup { typed, among } => {
            words.refusal_ambiguous(&quote_text(typed, words), &either_of(&group_names(among), words))
        }
        Refusal::ClosedGroup { group, name } => words.refusal_closed_group(&group_name(*group, name), &add()),
        Refusal::LastGroup => words.refusal_last_group(&name(Command::Finish)),
        Refusal::NeedsArgument { command } => words.refusal_needs_argument(&name(*command), &example(*command)),
        Refusal::BadArgument { command, .. } if is_alone(*command) => words.refusal_alone(&name(*command)),
        Refusal::BadArgument { command, typed } => {
            words.refusal_bad_argument(&name(*command), &quote_text(typed, words), &example(*command))
        }
        Refusal::UnknownKey {
            command,
            typed,
            nearest: Some(nearest),
        } => words.refusal_unknown_key_near(&quote_text(typed, words), &name(*command), &format!("{nearest}=")),
        Refusal::UnknownKey { command, typed, .. } => words.refusal_unknown_key(
            &quote_text(typed, words),
            &name(*command),
            &keys_of(*command, language).join(" "),
        ),
        Refusal::UnknownIds { ids } => {
            words.refusal_unknown_ids(ids.len(), &list_ids(ids, words), &name(Command::Board))
        }
        Refusal::NothingLast => words.refusal_nothing_last(&new_text("E1")),
        Refusal::CannotMerge { into, from } => words.refusal_cannot_merge(&into.to_string(), &from.to_string()),
        Refusal::WrongKind {
            command: Command::Form,
            id,
        } => words.refusal_not_for_the_form(
            &id.to_string(),
            &id.mark.letter().to_string(),
            &example(Command::Form),
            &name(Command::Form),
        ),
        Refusal::WrongKind { command, id } => {
            words.refusal_wrong_kind(&name(*command), &id.to_string(), &example(*command))
        }
        Refusal::UnknownPhase { last: 0, .. } => words.refusal_no_phase(&open_phase()),
        Refusal::UnknownPhase { phase, last } => words.refusal_unknown_phase(*phase, *last, &open_phase()),
        Refusal::NothingToUndo => words.refusal_nothing_to_undo(),
        Refusal::NothingToRedo => words.refusal_nothing_to_redo(),
        Refusal::BeforeReopening => words.refusal_before_reopening(&new_text("E1")),
        Refusal::LastStep => words.refusal_last_step(&name(Command::Finish)),
        Refusal::FirstStep => words.refusal_first_step(&name(Command::Next)),
        Refusal::NoLineToBringBack { id } => {
            let id = id.to_string();
            words.refusal_no_line_to_bring_back(&name(Command::Edit), &id, &new_text(&id))
        }
        Refusal::NothingToFill {
            field: Field::Goal | Field::Title,
        } => words.refusal_no_phase_to_fill(&open_phase()),
        Refusal::NothingToFill { .. } => words.refusal_no_action_to_fill(&open_action()),
        Refusal::TooMuch { command, typed, most } => words.refusal_too_much(
            &name(*command),
            &quote_text(typed, words),
            &view::half_minutes(*most, words),
            &example(*command),
        ),
        Refusal::ClockRests => words.refusal_clock_rests(),
        Refusal::Empty { command } => words.refusal_empty(&example(*command)),
    }
}

fn unknown_command(typed: &str, nearest: Option<&'static str>, words: &Words, mode: OutputMode) -> String {
    let typed = with_slash(typed);
    match nearest.map(|nearest| format!("/{nearest}")) {
        // Read aloud, a question mark behind a command is one sign more to type.
        Some(nearest) if mode == OutputMode::Linear => words.refusal_unknown_command_near_linear(&typed, &nearest),
        Some(nearest) => words.refusal_unknown_command_near(&typed, &nearest),
        None => words.refusal_unknown_command(&typed, "/", &format!("/{typed}")),
    }
}

/// A command as it was typed.
fn with_slash(typed: &str) -> String {
    format!("/{}", shortened_text(typed))
}

fn number_or_name(typed: &str, words: &Words) -> String {
    if typed.bytes().all(|byte| byte.is_ascii_digit()) {
        shortened_text(typed)
    } else {
        quote_text(typed, words)
    }
}

/// People's words between the quotes of the language, cut where they are long.
pub(super) fn quote_text(text: &str, words: &Words) -> String {
    words.refusal_quoted(&shortened_text(text))
}

/// The first words of a text, for a sentence.
fn shortened_text(text: &str) -> String {
    const MOST: usize = 32;
    truncate_text(&clean(text), MOST)
}

/// As many as a sentence holds.
fn group_names(groups: &[(GroupId, String)]) -> Vec<String> {
    const MOST: usize = 8;
    let mut told: Vec<String> = groups
        .iter()
        .take(MOST)
        .map(|(group, name)| group_name(*group, name))
        .collect();
    if groups.len() > MOST {
        told.push("…".to_owned());
    }
    told
}

fn group_name(group: GroupId, name: &str) -> String {
    format!("{} {}", group.0, shortened_text(name))
}

/// `a, b or c`
fn either_of(among: &[String], words: &Words) -> String {
    join_with(among, |first, last| words.refusal_either(first, last))
}

/// `E1, E2 and E3`
pub(super) fn list_ids(ids: &[Id], words: &Words) -> String {
    let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
    join_with(&ids, |first, last| words.refusal_both(first, last))
}

fn join_with(among: &[String], with_last: impl FnOnce(&str, &str) -> String) -> String {
    match among {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => with_last(&first.join(", "), last),
    }
}
