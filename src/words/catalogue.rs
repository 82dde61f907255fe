//! The catalogue of a language: each message is parsed out of the embedded files when it is first message.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;
use std::sync::{LazyLock, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

/// Where a message stands: its id, the number of its file, from which byte to which.
type MessagePlace = (&'static str, usize, usize, usize);

// `FR` and `EN`: the files of each language; `FR_PLACES` and `EN_PLACES`: where each message stands, by id. Made by the
// build out of `fr/*.ftl` and `en/*.ftl`: a start says few messages, and searching for them took most of it.
include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

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

/// What the tool says in one language. Costs nothing to make: the messages that were parsed are shared by all.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    loaded: &'static RwLock<LoadedMessages>,
}

struct LoadedMessages {
    bundle: FluentBundle<FluentResource>,
    ids: HashSet<&'static str>,
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
        static LOADED_FR: LazyLock<RwLock<LoadedMessages>> = LazyLock::new(|| LoadedMessages::none_of(langid!("fr")));
        static LOADED_EN: LazyLock<RwLock<LoadedMessages>> = LazyLock::new(|| LoadedMessages::none_of(langid!("en")));
        let loaded = match language {
            Language::Fr => &*LOADED_FR,
            Language::En => &*LOADED_EN,
        };
        Self { language, loaded }
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
        let message = self
            .loaded
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .format(id, arguments);
        if message.is_some() {
            return message;
        }
        let mut loaded = self.loaded.write().unwrap_or_else(PoisonError::into_inner);
        loaded.load(self.language, id);
        loaded.format(id, arguments)
    }
}

impl LoadedMessages {
    fn none_of(locale: LanguageIdentifier) -> RwLock<Self> {
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        RwLock::new(Self {
            bundle,
            ids: HashSet::new(),
        })
    }

    /// The message, once it is loaded.
    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned())
    }

    /// Parses `id` and what it refers to, once.
    fn load(&mut self, language: Language, id: &str) {
        let Some((id, source)) = source_of(language, id) else {
            return;
        };
        if !self.ids.insert(id) {
            return;
        }
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.add_resource_overriding(resource);
        for reference in message_references(source) {
            self.load(language, reference);
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

/// The id and the lines of one message or term.
fn source_of(language: Language, id: &str) -> Option<(&'static str, &'static str)> {
    let places = match language {
        Language::Fr => FR_PLACES,
        Language::En => EN_PLACES,
    };
    let at = places.binary_search_by(|(known, ..)| (*known).cmp(id)).ok()?;
    let (id, file, from, to) = *places.get(at)?;
    Some((id, catalogue_files(language).get(file)?.get(from..to)?))
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
