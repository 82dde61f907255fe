//! The one table of commands: their names in both languages, in the order in which they are told.

use crate::session::Refusal;
use crate::text::{case_fold, nearest};
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
pub(super) struct Row {
    pub(super) command: Command,
    pub(super) en: &'static [&'static str],
    pub(super) fr: &'static [&'static str],
}

const fn row(command: Command, en: &'static [&'static str], fr: &'static [&'static str]) -> Row {
    Row { command, en, fr }
}

/// Every command.
pub(super) const TABLE: [Row; 39] = [
    row(Command::Next, &["next"], &["suite"]),
    row(Command::Back, &["back"], &["retour"]),
    row(Command::Group, &["group"], &["groupe"]),
    row(Command::Issue, &["issue"], &["enjeu"]),
    row(Command::Friction, &["friction"], &["friction"]),
    row(Command::Question, &["question"], &["question"]),
    row(Command::Idea, &["idea"], &["idée"]),
    row(Command::Vote, &["vote"], &["vote"]),
    row(Command::Theme, &["theme"], &["thème"]),
    row(Command::Edit, &["edit"], &["corrige"]),
    row(Command::Drop, &["drop"], &["retire"]),
    row(Command::Merge, &["merge"], &["fusionne"]),
    row(Command::Move, &["move"], &["déplace"]),
    row(Command::Choose, &["choose"], &["choisis"]),
    row(Command::Title, &["title"], &["titre"]),
    row(Command::Stake, &["stake"], &["enjeu-central"]),
    row(Command::Roadmap, &["roadmap"], &["feuille"]),
    row(Command::Phase, &["phase"], &["phase"]),
    row(Command::Action, &["action"], &["action"]),
    row(Command::Set, &["set"], &["remplis"]),
    row(Command::Form, &["form"], &["fiche"]),
    row(Command::Check, &["check"], &["vérifie"]),
    row(Command::Board, &["board"], &["tableau"]),
    row(Command::Plan, &["plan"], &["plan"]),
    row(Command::Say, &["say"], &["consigne"]),
    row(Command::Extend, &["extend"], &["prolonge"]),
    row(Command::Yes, &["yes"], &["oui"]),
    row(Command::No, &["no"], &["non"]),
    row(Command::Remark, &["remark"], &["remarque"]),
    row(Command::Lesson, &["lesson"], &["leçon"]),
    row(Command::Undo, &["undo"], &["annule"]),
    row(Command::Redo, &["redo"], &["refais"]),
    row(Command::Go, &["go"], &["démarre", "reprends"]),
    row(Command::Pause, &["pause"], &["pause"]),
    row(Command::Timer, &["timer"], &["minuteur"]),
    row(Command::Bell, &["bell"], &["cloche"]),
    row(Command::Finish, &["finish"], &["fin"]),
    row(Command::Quit, &["quit"], &["quitte"]),
    row(Command::Help, &["help"], &["aide"]),
];

/// The longest name, and some room for accents typed as two signs.
const LONGEST: usize = 24;

impl Row {
    /// Its names in a language.
    pub(super) fn names(&self, language: Language) -> &'static [&'static str] {
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
pub(super) fn named(typed: &str) -> Option<&'static Row> {
    if typed.len() > LONGEST {
        return None;
    }
    let typed = fold_case(typed);
    TABLE
        .iter()
        .find(|row| row.en.iter().chain(row.fr).any(|name| fold_case(name) == typed))
}

/// Every name of a language with its row.
pub(super) fn names(language: Language) -> impl Iterator<Item = (&'static str, &'static Row)> {
    TABLE
        .iter()
        .flat_map(move |row| row.names(language).iter().map(move |name| (*name, row)))
}

/// Every name, those of the screen's language first.
pub(super) fn all_names(language: Language) -> impl Iterator<Item = &'static str> {
    names(language).chain(names(other(language))).map(|(name, _)| name)
}

/// The other language.
pub(super) fn other(language: Language) -> Language {
    match language {
        Language::Fr => Language::En,
        Language::En => Language::Fr,
    }
}

/// The command of that name, or of a name of the screen's language that alone begins so.
pub(super) fn understood(typed: &str, language: Language) -> Result<&'static Row, Refusal> {
    if let Some(row) = named(typed) {
        return Ok(row);
    }
    let folded = fold_case(typed);
    let begun: Vec<_> = names(language)
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
