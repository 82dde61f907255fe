//! The workshops that the program carries. Their texts are parsed only when one is asked for.

use crate::text::toml::Fault;

use super::{Workshop, parse};

/// A workshop of the program's own, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Builtin {
    /// What it is called on the command line, in every language.
    pub name: &'static str,
    /// The tag of its language.
    pub language: &'static str,
    /// Its file, comments and all.
    pub text: &'static str,
}

/// The name of the workshop that runs when none is named.
pub const DEFAULT: &str = "ctrl-s";

/// Declares the built-ins: a file for each name and language.
macro_rules! builtins {
    ($($name:literal: $($language:literal),*;)*) => {
        /// All of them, a workshop's languages side by side.
        pub const BUILTINS: &[Builtin] = &[$($(Builtin {
            name: $name,
            language: $language,
            text: include_str!(concat!("../../workshops/", $name, ".", $language, ".toml")),
        }),*),*];
    };
}

builtins! {
    "ctrl-s": "fr", "en";
    "ctrl-s-45": "fr", "en";
    "ctrl-s-half-day": "fr", "en";
    "decision-sprint": "fr", "en";
    "impact-effort": "fr", "en";
}

/// The built-in of that name, in that language; in English where it is not written in it.
pub fn find_builtin(name: &str, language: &str) -> Option<Builtin> {
    let named = || BUILTINS.iter().filter(|builtin| builtin.name == name);
    named()
        .find(|builtin| builtin.language == language)
        .or_else(|| named().find(|builtin| builtin.language == "en"))
        .copied()
}

impl Builtin {
    /// Parses it.
    ///
    /// # Errors
    /// None in a program that passed its tests.
    pub fn read(self) -> Result<Workshop, Vec<Fault>> {
        parse::parse_workshop(self.text).map(|read| read.value)
    }
}
