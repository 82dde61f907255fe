//! The catalogue of a language: each message is parsed out of the embedded files when it is first said.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unic_langid::langid;

const FR: &[&str] = &[
    include_str!("fr/answer.ftl"),
    include_str!("fr/check.ftl"),
    include_str!("fr/command.ftl"),
    include_str!("fr/conduct.ftl"),
    include_str!("fr/document.ftl"),
    include_str!("fr/error.ftl"),
    include_str!("fr/fault.ftl"),
    include_str!("fr/follow.ftl"),
    include_str!("fr/help.ftl"),
    include_str!("fr/prompt.ftl"),
    include_str!("fr/reading.ftl"),
    include_str!("fr/refusal.ftl"),
    include_str!("fr/replay.ftl"),
    include_str!("fr/report.ftl"),
    include_str!("fr/room.ftl"),
    include_str!("fr/row.ftl"),
    include_str!("fr/sheet.ftl"),
    include_str!("fr/spreadsheet.ftl"),
    include_str!("fr/step.ftl"),
    include_str!("fr/table.ftl"),
    include_str!("fr/time.ftl"),
    include_str!("fr/usage.ftl"),
    include_str!("fr/workshop.ftl"),
];
const EN: &[&str] = &[
    include_str!("en/answer.ftl"),
    include_str!("en/check.ftl"),
    include_str!("en/command.ftl"),
    include_str!("en/conduct.ftl"),
    include_str!("en/document.ftl"),
    include_str!("en/error.ftl"),
    include_str!("en/fault.ftl"),
    include_str!("en/follow.ftl"),
    include_str!("en/help.ftl"),
    include_str!("en/prompt.ftl"),
    include_str!("en/reading.ftl"),
    include_str!("en/refusal.ftl"),
    include_str!("en/replay.ftl"),
    include_str!("en/report.ftl"),
    include_str!("en/room.ftl"),
    include_str!("en/row.ftl"),
    include_str!("en/sheet.ftl"),
    include_str!("en/spreadsheet.ftl"),
    include_str!("en/step.ftl"),
    include_str!("en/table.ftl"),
    include_str!("en/time.ftl"),
    include_str!("en/usage.ftl"),
    include_str!("en/workshop.ftl"),
];

/// A language of the screen and of documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub enum Language {
    Fr,
    /// English, also the language of labels for a roadmap in a third language.
    #[default]
    En,
}

impl Language {
    /// The two letters that name it in files and options: `fr` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a tag or a locale such as `fr`, `fr-CA` or `fr_FR.UTF-8`; `None` when we do not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase().as_str() {
            "fr" => Some(Self::Fr),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::from_tag(text).ok_or(())
    }
}

/// What a variable of a message holds: a text or a number.
pub type MessageValue<'a> = FluentValue<'a>;

/// What the tool says in one language. Cheap to make; messages are parsed when first said.
pub struct Words {
    language: Language,
    loaded: Mutex<LoadedMessages>,
}

struct LoadedMessages {
    bundle: FluentBundle<FluentResource>,
    ids: HashSet<String>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Words {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let locale = match language {
            Language::Fr => langid!("fr"),
            Language::En => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        Self {
            language,
            loaded: Mutex::new(LoadedMessages {
                bundle,
                ids: HashSet::new(),
            }),
        }
    }

    /// The language that these words are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `id` with its variables; the id itself where the catalogue lacks it (a test forbids that).
    pub(super) fn say(&self, id: &str, variables: &[(&'static str, MessageValue<'_>)]) -> String {
        let arguments: FluentArgs<'_> = variables.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.format_message(id, Some(&arguments))
            .unwrap_or_else(|| id.to_owned())
    }

    /// A message without variables, looked up by a name made at run time.
    pub(super) fn find(&self, id: &str) -> Option<String> {
        self.format_message(id, None)
    }

    fn format_message(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        loaded.load(catalogue_files(self.language), id);
        let pattern = loaded.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(
            loaded
                .bundle
                .format_pattern(pattern, arguments, &mut errors)
                .into_owned(),
        )
    }
}

impl LoadedMessages {
    /// Parses `id` and what it refers to, once.
    fn load(&mut self, files: &[&str], id: &str) {
        if !self.ids.insert(id.to_owned()) {
            return;
        }
        let Some(source) = files.iter().find_map(|file| source_of(file, id)) else {
            return;
        };
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.add_resource_overriding(resource);
        for reference in message_references(source) {
            self.load(files, reference);
        }
    }
}

/// The embedded files of a language, whole. Also for the test that compares them.
pub fn catalogue_files(language: Language) -> &'static [&'static str] {
    match language {
        Language::Fr => FR,
        Language::En => EN,
    }
}

/// The lines of one message or term: from `id =` to the next line that is not indented.
fn source_of<'a>(file: &'a str, id: &str) -> Option<&'a str> {
    let mut from = 0;
    loop {
        let at = from + file[from..].find(id)?;
        let starts_a_line = at == 0 || file.as_bytes()[at - 1] == b'\n';
        if starts_a_line && file[at + id.len()..].trim_start_matches(' ').starts_with('=') {
            let rest = &file[at..];
            let mut end = rest.len();
            let mut offset = 0;
            for line in rest.split_inclusive('\n') {
                if offset > 0 && !line.starts_with([' ', '\n', '\r']) {
                    end = offset;
                    break;
                }
                offset += line.len();
            }
            return Some(&rest[..end]);
        }
        from = at + id.len();
    }
}

/// The messages and terms that a message names: `{ other }`, `{ -term }`.
fn message_references(source: &str) -> impl Iterator<Item = &str> {
    source.split('{').skip(1).filter_map(|after| {
        let after = after.trim_start();
        let end = after
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .unwrap_or(after.len());
        let name = &after[..end];
        name.starts_with(|c: char| c == '-' || c.is_ascii_lowercase())
            .then_some(name)
    })
}
