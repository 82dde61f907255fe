//! The one table of commands: a row says how a command is called, what may follow it, where `/help` lists it, and
//! which function reads it.

use crate::session::{Command, Field, GroupId, Intent, NoteKind, Refusal, State};
use crate::text::{fold_case, nearest};
use crate::words::Language;

use super::arguments;
use super::field_keys::{ACTION, FieldKey, PHASE, ROADMAP, SET};
use super::group_argument;
use super::help_rows::HelpRow;
use super::parse_command as parse;

/// A command as it was typed: what follows its name, and where.
#[derive(Debug)]
pub(super) struct CommandLine<'a> {
    pub(super) command: Command,
    /// What follows the name, without the blanks around it.
    pub(super) rest: &'a str,
    pub(super) state: &'a State,
    /// The group at which it was typed.
    pub(super) group: GroupId,
    /// The language of the screen.
    pub(super) language: Language,
}

/// What a command takes behind its name: what Tab completes there, and whether anything may be there at all.
#[derive(Clone, Copy, Debug)]
pub(super) enum ArgumentKind {
    /// Nothing: a sentence that happens to begin with the name is not carried out.
    Nothing,
    /// People's own words.
    Text,
    /// A text and fields of a roadmap, a phase or an action.
    Fields(&'static [FieldKey<Field>]),
    /// An action, and its fields.
    ActionFields(&'static [FieldKey<Field>]),
    /// A group, and its fields.
    GroupFields,
    /// A group.
    Group,
    /// An action.
    Action,
    /// Notes.
    Notes,
    /// Notes, and the group or kind that they go to.
    NotesAndTarget,
    /// One of a few words.
    Words {
        en: &'static [&'static str],
        fr: &'static [&'static str],
    },
    /// A number or an hour.
    Number,
    /// A command.
    Command,
}

/// How a command is read.
type ParseFn = fn(&CommandLine<'_>) -> Result<Intent, Refusal>;

/// A command: its names, what it takes, where it is listed, and how it is read.
#[derive(Debug)]
pub(super) struct CommandSpec {
    pub(super) command: Command,
    /// Its names; the first is the one that answers use.
    en: &'static [&'static str],
    fr: &'static [&'static str],
    /// What people type instead, in either language: answered with the name, never carried out.
    mistaken: &'static [&'static str],
    /// Where `/help` lists it; `None` for `/help` itself.
    pub(super) help_row: Option<HelpRow>,
    /// What follows its name in that list.
    pub(super) help_argument: &'static str,
    pub(super) argument: ArgumentKind,
    /// Whether a beginning of its name will do.
    pub(super) may_be_shortened: bool,
    pub(super) parse: ParseFn,
}

const fn spec(
    command: Command,
    [en, fr]: [&'static [&'static str]; 2],
    help_row: HelpRow,
    argument: ArgumentKind,
    parse: ParseFn,
) -> CommandSpec {
    CommandSpec {
        command,
        en,
        fr,
        mistaken: &[],
        help_row: Some(help_row),
        help_argument: "",
        argument,
        may_be_shortened: true,
        parse,
    }
}

impl CommandSpec {
    const fn mistaken(mut self, words: &'static [&'static str]) -> Self {
        self.mistaken = words;
        self
    }

    const fn listed_with(mut self, argument: &'static str) -> Self {
        self.help_argument = argument;
        self
    }

    /// What cannot be taken back is typed in full.
    const fn in_full(mut self) -> Self {
        self.may_be_shortened = false;
        self
    }

    const fn unlisted(mut self) -> Self {
        self.help_row = None;
        self
    }
}

use ArgumentKind::{Action, ActionFields, Fields, Group, GroupFields, Notes, NotesAndTarget, Nothing, Number, Text};

/// Every command, in the order of [`Command`].
#[rustfmt::skip]
pub(super) const TABLE: [CommandSpec; 39] = [
    spec(Command::Next, [&["next"], &["suite"]], HelpRow::Step, Nothing, |_| Ok(Intent::Next))
        .mistaken(&["suivant", "suivante", "continue", "continuer", "étape", "step"]),
    spec(Command::Back, [&["back"], &["retour"]], HelpRow::Step, Nothing, |_| Ok(Intent::Back))
        .mistaken(&["précédent", "précédente", "previous"]),
    spec(Command::Say, [&["say"], &["consigne"]], HelpRow::Step, parse::SAY_WORDS, parse::say),
    spec(Command::Group, [&["group"], &["groupe"]], HelpRow::Group, GroupFields, group_argument::parse_group)
        .mistaken(&["grp"]),
    spec(Command::Issue, [&["issue"], &["enjeu"]], HelpRow::Kind, Text, |line| Ok(parse::note(NoteKind::Issue, line))),
    spec(Command::Friction, [&["friction"], &["friction"]], HelpRow::Kind, Text, |line| Ok(parse::note(NoteKind::Friction, line))),
    spec(Command::Question, [&["question"], &["question"]], HelpRow::Kind, Text, |line| Ok(parse::note(NoteKind::Question, line))),
    spec(Command::Idea, [&["idea"], &["idée"]], HelpRow::Kind, Text, |line| Ok(parse::note(NoteKind::Idea, line))),
    spec(Command::Edit, [&["edit"], &["corrige"]], HelpRow::Mend, Notes, arguments::parse_edit)
        .mistaken(&["modifie", "change"]),
    spec(Command::Drop, [&["drop"], &["retire"]], HelpRow::Mend, Notes, arguments::parse_drop).in_full()
        .mistaken(&["supprime", "efface", "delete", "remove"]),
    spec(Command::Move, [&["move"], &["déplace"]], HelpRow::Mend, NotesAndTarget, arguments::parse_move),
    spec(Command::Merge, [&["merge"], &["fusionne"]], HelpRow::Mend, Notes, arguments::parse_merge),
    spec(Command::Undo, [&["undo"], &["annule"]], HelpRow::Undo, Nothing, |_| Ok(Intent::Undo)),
    spec(Command::Redo, [&["redo"], &["refais"]], HelpRow::Undo, Nothing, |_| Ok(Intent::Redo))
        .mistaken(&["rétablis"]),
    spec(Command::Vote, [&["vote"], &["vote"]], HelpRow::Choose, Notes, arguments::parse_votes),
    spec(Command::Theme, [&["theme"], &["thème"]], HelpRow::Choose, Notes, arguments::parse_theme),
    spec(Command::Choose, [&["choose"], &["choisis"]], HelpRow::Choose, Notes, arguments::parse_choice)
        .mistaken(&["garde", "keep"]),
    spec(Command::Title, [&["title"], &["titre"]], HelpRow::Roadmap, Fields(ROADMAP), |line| parse::roadmap_text(Field::Title, line)),
    spec(Command::Stake, [&["stake"], &["enjeu-central"]], HelpRow::Roadmap, Fields(ROADMAP), |line| parse::roadmap_text(Field::Stake, line)),
    spec(Command::Roadmap, [&["roadmap"], &["feuille"]], HelpRow::Roadmap, Fields(ROADMAP), parse::roadmap_fields),
    spec(Command::Phase, [&["phase"], &["phase"]], HelpRow::Action, Fields(PHASE), parse::phase),
    spec(Command::Action, [&["action"], &["action"]], HelpRow::Action, Fields(ACTION), parse::action),
    spec(Command::Set, [&["set"], &["remplis"]], HelpRow::Action, ActionFields(SET), parse::set),
    spec(Command::Form, [&["form"], &["fiche"]], HelpRow::Action, Action, parse::form),
    spec(Command::Check, [&["check"], &["vérifie"]], HelpRow::Check, parse::CHECK_WORDS, parse::check),
    spec(Command::Lesson, [&["lesson"], &["leçon"]], HelpRow::Check, Text, parse::lesson),
    spec(Command::Go, [&["go"], &["démarre", "reprends"]], HelpRow::Clock, Number, parse::go)
        .mistaken(&["start", "commence", "débute", "resume"]),
    spec(Command::Pause, [&["pause"], &["pause"]], HelpRow::Clock, Number, parse::pause)
        .mistaken(&["stop"]),
    spec(Command::Extend, [&["extend"], &["prolonge"]], HelpRow::Plan, Number, parse::extend).listed_with("5"),
    spec(Command::Timer, [&["timer"], &["minuteur"]], HelpRow::Plan, Number, parse::timer).listed_with("4"),
    spec(Command::Bell, [&["bell"], &["cloche"]], HelpRow::Plan, Nothing, |_| Ok(Intent::Bell)),
    spec(Command::Yes, [&["yes"], &["oui"]], HelpRow::Plan, Nothing, |_| Ok(Intent::Yes)),
    spec(Command::No, [&["no"], &["non"]], HelpRow::Plan, Nothing, |_| Ok(Intent::No)),
    spec(Command::Board, [&["board"], &["tableau"]], HelpRow::Board, Group, parse::board),
    spec(Command::Plan, [&["plan"], &["plan"]], HelpRow::Board, Number, parse::plan),
    spec(Command::Remark, [&["remark"], &["remarque"]], HelpRow::Remark, Text, parse::remark),
    spec(Command::Finish, [&["finish"], &["fin"]], HelpRow::Finish, Nothing, |_| Ok(Intent::Finish)).in_full(),
    spec(Command::Quit, [&["quit"], &["quitte"]], HelpRow::Finish, Nothing, |_| Ok(Intent::Quit)).in_full()
        .mistaken(&["exit", "sortir"]),
    spec(Command::Help, [&["help"], &["aide"]], HelpRow::Finish, ArgumentKind::Command, parse::help).unlisted(),
];

/// A row for each command, in the order of the enum.
const _: () = {
    assert!(TABLE.len() == Command::Help as usize + 1);
    let mut at = 0;
    while at < TABLE.len() {
        assert!(TABLE[at].command as usize == at);
        at += 1;
    }
};

/// The longest name, and some room for accents typed as two signs.
const LONGEST: usize = 24;

impl CommandSpec {
    pub(super) fn of(command: Command) -> &'static Self {
        &TABLE[command as usize]
    }

    /// Its names in a language; the first is the one that answers use.
    pub(super) fn names(&self, language: Language) -> &'static [&'static str] {
        match language {
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }

    /// Its English name: by it the catalogues know its help.
    pub(super) fn key(&self) -> &'static str {
        self.en[0]
    }

    /// What it makes of a line.
    pub(super) fn read(&self, line: &CommandLine<'_>) -> Result<Intent, Refusal> {
        if matches!(self.argument, Nothing) && !line.rest.is_empty() {
            return Err(arguments::bad_argument(self.command, line.rest));
        }
        (self.parse)(line)
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
        .find(|spec| spec.en.iter().chain(spec.fr).any(|name| fold_case(name) == typed))
}

/// Every name of a language with its row.
pub(super) fn names(language: Language) -> impl Iterator<Item = (&'static str, &'static CommandSpec)> {
    TABLE
        .iter()
        .flat_map(move |spec| spec.names(language).iter().map(move |name| (*name, spec)))
}

/// Every name, those of the screen's language first.
pub(super) fn all_names(language: Language) -> impl Iterator<Item = &'static str> {
    names(language)
        .chain(names(other_language(language)))
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
    if let Some(spec) = command_named(typed) {
        return Ok(spec);
    }
    let folded = fold_case(typed);
    let begun: Vec<_> = names(language)
        .filter(|(name, _)| !folded.is_empty() && fold_case(name).starts_with(&folded))
        .collect();
    match begun[..] {
        [(_, spec)] if spec.may_be_shortened => Ok(spec),
        [(full, _)] => Err(Refusal::NotShortened {
            typed: typed.to_owned(),
            full,
        }),
        [] => Err(Refusal::UnknownCommand {
            typed: typed.to_owned(),
            nearest: nearest_name(typed, language),
        }),
        _ => Err(Refusal::Ambiguous {
            typed: typed.to_owned(),
            among: begun.iter().map(|(name, _)| *name).collect(),
        }),
    }
}

/// The name that was meant: of the command that people call so, else the one that is spelt nearly so.
fn nearest_name(typed: &str, language: Language) -> Option<&'static str> {
    if typed.len() > LONGEST {
        return None;
    }
    let folded = fold_case(typed);
    let called = TABLE
        .iter()
        .find(|spec| spec.mistaken.iter().any(|word| fold_case(word) == folded));
    called
        .map(|spec| spec.names(language)[0])
        .or_else(|| nearest(typed, all_names(language)))
}
