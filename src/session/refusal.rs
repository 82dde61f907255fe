//! Why a command is not carried out, and what is reported beside one that is.

use crate::text::day::DayDoubt;
use crate::workshop::Minutes;

use super::{Command, Field, GroupId, Id};

/// Why a command was not carried out. Each has a way out in its sentence; a note is never refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// No such command; the nearest, when there is one.
    UnknownCommand {
        typed: String,
        nearest: Option<&'static str>,
    },
    /// A beginning of several commands.
    Ambiguous { typed: String, among: Vec<&'static str> },
    /// A name that may not be shortened (`/finish`, `/quit`, `/drop`).
    NotShortened { typed: String, full: &'static str },
    /// No such table; those that there are.
    UnknownGroup {
        typed: String,
        among: Vec<(GroupId, String)>,
    },
    /// A beginning of several tables' names.
    AmbiguousGroup {
        typed: String,
        among: Vec<(GroupId, String)>,
    },
    /// A table that is closed.
    ClosedGroup { group: GroupId, name: String },
    /// The last open table cannot be closed.
    LastGroup,
    /// A command without what it needs; the example of its help is the way out.
    NeedsArgument { command: Command },
    /// An argument that is not understood.
    BadArgument { command: Command, typed: String },
    /// A key that the command does not have; the nearest, when there is one.
    UnknownKey {
        command: Command,
        typed: String,
        nearest: Option<String>,
    },
    /// None of the ids is known.
    UnknownIds { ids: Vec<Id> },
    /// Nothing was acknowledged yet.
    NothingLast,
    /// Notes of different kinds, or of different groups, are not merged.
    CannotMerge { into: Id, from: Id },
    /// What this id names cannot be dealt with so (votes for an action, `/choose R1`).
    WrongKind { command: Command, id: Id },
    /// No phase of that number.
    UnknownPhase { phase: u32, last: u32 },
    /// `/undo` with nothing to undo.
    NothingToUndo,
    /// `/redo` with nothing to redo.
    NothingToRedo,
    /// `/undo` in a finished session goes back to the reopening and no further.
    BeforeReopening,
    /// `/next` on the last step.
    LastStep,
    /// `/back` on the first.
    FirstStep,
    /// `/edit E1` alone while input is piped.
    NoLineToBringBack { id: Id },
    /// `/set` without anything to fill.
    NothingToFill { field: Field },
    /// More than a command takes, in minutes.
    TooMuch {
        command: Command,
        typed: String,
        most: Minutes,
    },
    /// The clock cannot do that now (a finished session: it rests).
    ClockRests,
    /// Names nothing in this workshop (`/action` where the text is empty …).
    Empty { command: Command },
}

/// What is reported beside an act that was carried out.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Ids that do not exist (yet): kept as text, without the link.
    UnknownLinks { ids: Vec<Id> },
    /// The id that the note itself is given by its line.
    LinkToItself { id: Id },
    /// An `@` that no name follows.
    NobodyNamed,
    /// In `from=` or `depends=`, or behind a `#`: no id, kept as text.
    NotALink { text: String },
    /// Ids that do not exist; the others were carried out.
    UnknownIds { ids: Vec<Id> },
    /// A day that was understood.
    Day { field: Field, date: String },
    /// A day that is past; the same day next year.
    PastDay { field: Field, date: String, next: String },
    /// A date that has to be asked about: kept as text.
    DoubtfulDay {
        field: Field,
        text: String,
        doubt: DayDoubt,
    },
    /// No day was understood: kept as text.
    NoDay { field: Field, text: String },
    /// A first step without a day.
    NoFirstDay { text: String },
    /// A first step that is nothing but a day.
    DayAlone { text: String },
    /// The note is just the name of a command.
    CommandName { command: Command, text: String },
    /// There was nothing to fill: kept as a note.
    KeptAsNote { field: Field },
    /// A phase without a title was opened by the first action.
    PhaseOpened { phase: u32 },
    /// An idea noted while the step collects something else.
    PutAside { step: String },
    /// A key that is not one, behind a `|`: no field takes it; the nearest, when there is one.
    UnknownKey { typed: String, nearest: Option<String> },
    /// What comes near to a key and was kept where it stood: in a field, else in the text.
    KeyInText { typed: String, field: Option<Field> },
    /// A key that opens a field before a date alone, before something else: kept where it stood, in a field, else in
    /// the text.
    KeyWithoutDate { typed: String, field: Option<Field> },
    /// A text that another one of the same line took the place of.
    Replaced { key: String, before: String },
    /// The note begins with the number of another open table.
    ForGroup { group: GroupId },
    /// Another open table has that name too.
    SameName { group: GroupId },
    /// A number that was not understood (`participants=beaucoup`): left as it was.
    NotANumber { typed: String },
    /// A line past 512 KiB became several notes.
    Split { into: usize },
    /// It was as asked already.
    Already,
    /// An hour that has passed is tomorrow's; what time it is, and the hour that was perhaps meant.
    PastHour { hour: String, now: String, meant: String },
    /// A pause longer than all that ran, in ms: as long as the open step has been open.
    PauseCut { ran: u64 },
    /// No re-plan stands to be accepted or refused.
    NoProposal,
    /// The clock runs already, since that hour.
    Runs { since: String },
    /// The clock is paused already, since that hour.
    Halted { since: String },
    /// The clock was not started yet.
    NotStarted,
    /// No part of the step is before the one that runs.
    FirstPart,
}
