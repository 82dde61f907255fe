//! The one table of commands: their names in both languages, in the order in which they are told.

use crate::session::Refusal;
use crate::text::{fold_case, nearest};
use crate::words::Language;

/// A command of the live line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Next,
    Back,
    Group,
    Issue,
    Friction,
    Question,
    Idea,
    Vote,
    Theme,
    Edit,
    Drop,
    Merge,
    Move,
    Choose,
    Title,
    Stake,
    Roadmap,
    Phase,
    Action,
    Set,
    Form,
    Check,
    Board,
    Plan,
    Say,
    Extend,
    Yes,
    No,
    Remark,
    Lesson,
    Undo,
    Redo,
    Go,
    Pause,
    Timer,
    Bell,
    Finish,
    Quit,
    Help,
}

/// A command and its names; `/go` has two in French.
#[derive(Debug)]
pub(super) struct CommandSpec {
    pub(super) command: Command,
    pub(super) en: &'static [&'static str],
    pub(super) fr: &'static [&'static str],
}

const fn command_spec(command: Command, en: &'static [&'static str], fr: &'static [&'static str]) -> CommandSpec {
    CommandSpec { command, en, fr }
}

pub(super) const TABLE: [CommandSpec; 39] = [
    command_spec(Command::Next, &["next"], &["suite"]),
    command_spec(Command::Back, &["back"], &["retour"]),
    command_spec(Command::Group, &["group"], &["groupe"]),
    command_spec(Command::Issue, &["issue"], &["enjeu"]),
    command_spec(Command::Friction, &["friction"], &["friction"]),
    command_spec(Command::Question, &["question"], &["question"]),
    command_spec(Command::Idea, &["idea"], &["idée"]),
    command_spec(Command::Vote, &["vote"], &["vote"]),
    command_spec(Command::Theme, &["theme"], &["thème"]),
    command_spec(Command::Edit, &["edit"], &["corrige"]),
    command_spec(Command::Drop, &["drop"], &["retire"]),
    command_spec(Command::Merge, &["merge"], &["fusionne"]),
    command_spec(Command::Move, &["move"], &["déplace"]),
    command_spec(Command::Choose, &["choose"], &["choisis"]),
    command_spec(Command::Title, &["title"], &["titre"]),
    command_spec(Command::Stake, &["stake"], &["enjeu-central"]),
    command_spec(Command::Roadmap, &["roadmap"], &["feuille"]),
    command_spec(Command::Phase, &["phase"], &["phase"]),
    command_spec(Command::Action, &["action"], &["action"]),
    command_spec(Command::Set, &["set"], &["remplis"]),
    command_spec(Command::Form, &["form"], &["fiche"]),
    command_spec(Command::Check, &["check"], &["vérifie"]),
    command_spec(Command::Board, &["board"], &["tableau"]),
    command_spec(Command::Plan, &["plan"], &["plan"]),
    command_spec(Command::Say, &["say"], &["consigne"]),
    command_spec(Command::Extend, &["extend"], &["prolonge"]),
    command_spec(Command::Yes, &["yes"], &["oui"]),
    command_spec(Command::No, &["no"], &["non"]),
    command_spec(Command::Remark, &["remark"], &["remarque"]),
    command_spec(Command::Lesson, &["lesson"], &["leçon"]),
    command_spec(Command::Undo, &["undo"], &["annule"]),
    command_spec(Command::Redo, &["redo"], &["refais"]),
    command_spec(Command::Go, &["go"], &["démarre", "reprends"]),
    command_spec(Command::Pause, &["pause"], &["pause"]),
    command_spec(Command::Timer, &["timer"], &["minuteur"]),
    command_spec(Command::Bell, &["bell"], &["cloche"]),
    command_spec(Command::Finish, &["finish"], &["fin"]),
    command_spec(Command::Quit, &["quit"], &["quitte"]),
    command_spec(Command::Help, &["help"], &["aide"]),
];

/// The longest name, and some room for accents typed as two signs.
const LONGEST: usize = 24;

impl CommandSpec {
    /// Its names in a language.
    pub(super) fn names_in(&self, language: Language) -> &'static [&'static str] {
        match language {
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }

    /// The name by which refusals and answers speak of it: the English one, which [`name`] turns to any language.
    pub(super) fn id(&self) -> &'static str {
        self.en[0]
    }

    /// Whether a beginning of its name will do.
    pub(super) fn may_be_shortened(&self) -> bool {
        !matches!(self.command, Command::Finish | Command::Quit | Command::Drop)
    }
}

impl Command {
    /// The name by which refusals and answers speak of it.
    pub(super) fn id(self) -> &'static str {
        TABLE.iter().find(|row| row.command == self).map_or("", |row| row.id())
    }
}

/// The command of that full name, in either language.
pub(super) fn command_named(typed: &str) -> Option<&'static CommandSpec> {
    if typed.len() > LONGEST {
        return None;
    }
    let typed = fold_case(typed);
    TABLE
        .iter()
        .find(|row| row.en.iter().chain(row.fr).any(|name| fold_case(name) == typed))
}

/// Every name of a language with its row.
pub(super) fn command_names(language: Language) -> impl Iterator<Item = (&'static str, &'static CommandSpec)> {
    TABLE
        .iter()
        .flat_map(move |row| row.names_in(language).iter().map(move |name| (*name, row)))
}

/// Every name, those of the screen's language first.
pub(super) fn all_names(language: Language) -> impl Iterator<Item = &'static str> {
    command_names(language)
        .chain(command_names(other_language(language)))
        .map(|(name, _)| name)
}

pub(super) fn other_language(language: Language) -> Language {
    match language {
        Language::Fr => Language::En,
        Language::En => Language::Fr,
    }
}

/// The command of that name, or of a name of the screen's language that alone begins so.
pub(super) fn find_command(typed: &str, language: Language) -> Result<&'static CommandSpec, Refusal> {
    if let Some(row) = command_named(typed) {
        return Ok(row);
    }
    let folded = fold_case(typed);
    let begun: Vec<_> = command_names(language)
        .filter(|(name, _)| !folded.is_empty() && fold_case(name).starts_with(&folded))
        .collect();
    match begun[..] {
        [(_, row)] if row.may_be_shortened() => Ok(row),
        [(full, _)] => Err(Refusal::NotShortened {
            typed: typed.to_owned(),
            full,
        }),
        [] => Err(Refusal::UnknownCommand {
            typed: typed.to_owned(),
            nearest: nearest(typed, all_names(language)),
        }),
        _ => Err(Refusal::Ambiguous {
            typed: typed.to_owned(),
            among: begun.iter().map(|(name, _)| *name).collect(),
        }),
    }
}
