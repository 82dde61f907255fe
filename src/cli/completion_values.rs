//! What can be completed beyond the command line's own words: sessions with their titles, workshops, groups, steps,
//! codes, ids, commands of the manual.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::Arc;

use clap::Command;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter};

use crate::check::Code;
use crate::platform::quote_for_posix;
use crate::session::{Session, State};
use crate::store::{SessionFolder, first_title, latest_below, sessions_below};
use crate::text::clean;
use crate::words::Language;
use crate::workshop::{BUILTINS, find_builtin};

use super::Context;

/// Sessions whose titles are read: as many as a screen shows.
const TITLED: usize = 40;

/// What an argument can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ValueKind {
    Session,
    /// A session, or any path.
    SessionOrPath,
    Workshop,
    Group,
    Step,
    Code,
    NoteId,
    ManPage,
}

/// The arguments, by their command and their id.
const ARGUMENTS: [(&str, &str, ValueKind); 18] = [
    ("resume", "session", ValueKind::Session),
    ("watch", "session", ValueKind::Session),
    ("replay", "session", ValueKind::Session),
    ("replay", "group", ValueKind::Group),
    ("replay", "from", ValueKind::Step),
    ("repair", "session", ValueKind::Session),
    ("redact", "session", ValueKind::Session),
    ("redact", "ids", ValueKind::NoteId),
    ("export", "paths", ValueKind::SessionOrPath),
    ("handover", "paths", ValueKind::SessionOrPath),
    ("report", "paths", ValueKind::SessionOrPath),
    ("check", "paths", ValueKind::SessionOrPath),
    ("check", "explain", ValueKind::Code),
    ("show", "path", ValueKind::SessionOrPath),
    ("run", "workshop", ValueKind::Workshop),
    ("workshop", "workshop", ValueKind::Workshop),
    ("workshop", "from_times", ValueKind::Session),
    ("man", "command", ValueKind::ManPage),
];

/// The tree with what its arguments can be. `typed` is the line so far; `quotes` is for a shell that takes what it gets
/// as it is.
pub(super) fn with_values(tree: Command, typed: &[OsString], quotes: bool, context: &Context) -> Command {
    let mut pages = Vec::new();
    for command in tree.get_subcommands().filter(|command| !command.is_hide_set()) {
        pages.push(command.get_name().to_owned());
        let below = command.get_subcommands();
        pages.extend(below.map(|sub| format!("{} {}", command.get_name(), sub.get_name())));
    }
    let line = Arc::new(TypedLine {
        typed: typed.to_vec(),
        quotes,
        language: context.words.language(),
        pages,
    });
    let mut tree = tree;
    for (command, id, kind) in ARGUMENTS {
        if tree.find_subcommand(command).is_some() {
            tree = tree.mut_subcommand(command, |command| with_value(command, id, kind, &line));
        }
    }
    tree
}

/// The command, or those below it, with what an argument of that id can be.
fn with_value(command: Command, id: &str, kind: ValueKind, line: &Arc<TypedLine>) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = names.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |sub| with_value(sub, id, kind, line))
    });
    if command.get_arguments().all(|arg| arg.get_id() != id) {
        return command;
    }
    // Whatever is touched moves behind the others, and positions count: so all are.
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    ids.iter().fold(command, |command, each| {
        command.mut_arg(each, |arg| {
            if each != id {
                return arg;
            }
            let line = Arc::clone(line);
            arg.add(ArgValueCompleter::new(move |current: &OsStr| {
                line.candidates(kind, current)
            }))
        })
    })
}

/// The line that is being completed.
struct TypedLine {
    typed: Vec<OsString>,
    quotes: bool,
    language: Language,
    pages: Vec<String>,
}

impl TypedLine {
    fn candidates(&self, kind: ValueKind, current: &OsStr) -> Vec<CompletionCandidate> {
        let Some(begun) = current.to_str() else {
            return Vec::new();
        };
        match kind {
            ValueKind::Session => self.sessions(begun),
            ValueKind::SessionOrPath => {
                let sessions = self.sessions(begun);
                if sessions.is_empty() {
                    self.paths(current)
                } else {
                    sessions
                }
            }
            ValueKind::Workshop => {
                let mut found = self.begun_so(begun, workshop_names(self.language));
                found.extend(self.paths(current));
                found
            }
            ValueKind::Group => self.begun_so(begun, self.of_session(group_names)),
            ValueKind::Step => self.begun_so(begun, self.of_session(step_names)),
            ValueKind::NoteId => self.begun_so(begun, self.of_session(note_ids)),
            ValueKind::Code => {
                let codes = Code::ALL.iter().map(|code| (code.name().to_owned(), String::new()));
                self.begun_so(begun, codes.collect())
            }
            ValueKind::ManPage => self.begun_so(begun, self.man_pages()),
        }
    }

    /// The values that begin as the word does, each with what it is.
    fn begun_so(&self, begun: &str, values: Vec<(String, String)>) -> Vec<CompletionCandidate> {
        let values = values.into_iter().filter(|(value, _)| value.starts_with(begun));
        values.map(|(value, about)| self.candidate(&value, &about)).collect()
    }

    fn candidate(&self, value: &str, about: &str) -> CompletionCandidate {
        let value = if self.quotes {
            quote_for_posix(value)
        } else {
            value.to_owned()
        };
        let about = clean(about).into_owned();
        CompletionCandidate::new(value).help((!about.is_empty()).then(|| about.into()))
    }

    fn paths(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let found = PathCompleter::any().complete(current).into_iter();
        let quoted = found.map(|candidate| match candidate.get_value().to_str() {
            Some(value) if self.quotes => CompletionCandidate::new(quote_for_posix(value)),
            _ => candidate,
        });
        quoted.collect()
    }

    /// The sessions below this folder, the names of the latest first: they begin with their day.
    fn sessions(&self, begun: &str) -> Vec<CompletionCandidate> {
        let mut found = sessions_below(Path::new("")).folders;
        found.retain(|session| session.path().to_str().is_some_and(|path| path.starts_with(begun)));
        found.sort_by(|one, other| other.path().cmp(one.path()));
        let found = found.iter().enumerate().map(|(nth, session)| {
            let title = (nth < TITLED).then(|| first_title(&session.journal())).flatten();
            self.candidate(&session.path().display().to_string(), &title.unwrap_or_default())
        });
        found.collect()
    }

    /// What is reported of the session that is on the line, else of the latest.
    fn of_session(&self, names: fn(&State) -> Vec<(String, String)>) -> Vec<(String, String)> {
        let mut named = self.typed.iter().map(|word| SessionFolder::at(Path::new(word)));
        let named = named.rfind(SessionFolder::is_session);
        let Some(folder) = named.or_else(|| latest_below(Path::new("")).into_iter().next()) else {
            return Vec::new();
        };
        let Ok(read) = folder.read_journal() else {
            return Vec::new();
        };
        names(Session::new(read.header.into(), read.entries).state())
    }

    /// The commands of the manual; behind `workshop` those below it.
    fn man_pages(&self) -> Vec<(String, String)> {
        let before = self.typed.iter().rev().skip(1).map_while(|word| word.to_str());
        let before: Vec<&str> = before.take_while(|word| *word != "man").collect();
        let pages = self.pages.iter().filter_map(|page| match before.as_slice() {
            [] => (!page.contains(' ')).then_some(page.as_str()),
            [command] => page.strip_prefix(command)?.strip_prefix(' '),
            _ => None,
        });
        pages.map(|page| (page.to_owned(), String::new())).collect()
    }
}

fn workshop_names(language: Language) -> Vec<(String, String)> {
    let mut names: Vec<&str> = BUILTINS.iter().map(|builtin| builtin.name).collect();
    names.dedup();
    let titled = names.into_iter().map(|name| {
        let title = find_builtin(name, language.code())
            .and_then(|builtin| Some(builtin.read().ok()?.title))
            .unwrap_or_default();
        (name.to_owned(), title)
    });
    titled.collect()
}

fn group_names(state: &State) -> Vec<(String, String)> {
    let groups = state.groups.iter();
    groups
        .map(|group| (group.name.clone(), group.axis.clone().unwrap_or_default()))
        .collect()
}

fn step_names(state: &State) -> Vec<(String, String)> {
    let steps = state.workshop().steps.iter();
    steps.map(|step| (step.id.clone(), step.title.clone())).collect()
}

fn note_ids(state: &State) -> Vec<(String, String)> {
    let notes = state.notes.values().filter(|note| !note.dropped);
    notes.map(|note| (note.id.to_string(), note.text.clone())).collect()
}
