//! The French name of each command and option. They are read whatever the language of the screen, with and without
//! accents; what the tool shows to copy keeps the English ones, which never change.

use std::ffi::OsString;

use clap::{Arg, Command};

use crate::text::fold_case;

/// A command's name, and its French one; of `workshop check` as of `check`.
const COMMANDS: &[(&str, &str)] = &[
    ("run", "lancer"),
    ("resume", "reprendre"),
    ("watch", "projeter"),
    ("replay", "rejouer"),
    ("export", "exporter"),
    ("handover", "remettre"),
    ("report", "compte-rendu"),
    ("check", "vérifier"),
    ("show", "montrer"),
    ("list", "lister"),
    ("adapt", "adapter"),
    ("follow-up", "suivre"),
    ("diff", "comparer"),
    ("workshop", "atelier"),
    ("copy", "copier"),
    ("print", "imprimer"),
    ("repair", "réparer"),
    ("redact", "caviarder"),
    ("merge-journal", "fusionner-journal"),
    ("tour", "visite"),
    ("schema", "schéma"),
    ("config", "réglages"),
    ("completions", "complétions"),
    ("man", "manuel"),
    ("help", "aide"),
];

/// An option without its dashes, and its French name; the same word in both languages is there twice.
const OPTIONS: &[(&str, &str)] = &[
    ("all", "tout"),
    ("at", "instant"),
    ("bell", "cloche"),
    ("board", "tableau"),
    ("color", "couleur"),
    ("config", "réglages"),
    ("csv-dialect", "dialecte-csv"),
    ("deny", "refuser"),
    ("edit", "modifier"),
    ("end", "fin"),
    ("event", "événement"),
    ("explain", "expliquer"),
    ("facilitator", "animation"),
    ("for", "pour"),
    ("force", "forcer"),
    ("format", "format"),
    ("from", "depuis"),
    ("from-times", "depuis-les-temps"),
    ("group", "groupe"),
    ("groups", "tables"),
    ("held", "tenue"),
    ("help", "aide"),
    ("ics", "ics"),
    ("idle", "silence"),
    ("input", "entrée"),
    ("into", "vers"),
    ("json", "json"),
    ("lang", "langue"),
    ("large", "grand"),
    ("licence", "licence"),
    ("lineage", "filiation"),
    ("minutes", "minutes"),
    ("new-event", "nouvel-événement"),
    ("no-bell", "sans-cloche"),
    ("one-page", "une-page"),
    ("organisation", "organisation"),
    ("out", "sortie"),
    ("participants", "personnes"),
    ("per-pilot", "par-pilote"),
    ("plain", "linéaire"),
    ("public", "public"),
    ("quiet", "silencieux"),
    ("session-id", "identifiant"),
    ("sessions", "séances"),
    ("setup", "dispositif"),
    ("speed", "vitesse"),
    ("start", "départ"),
    ("tasks", "tâches"),
    ("theme", "thème"),
    ("times", "temps"),
    ("title", "titre"),
    ("trace", "trace"),
    ("until", "jusque"),
    ("verify", "vérifier"),
    ("version", "version"),
    ("with-remarks", "avec-remarques"),
    ("yes", "oui"),
    ("zip", "zip"),
];

/// The French name of a command; `None` where it has none of its own.
pub fn french_command(name: &str) -> Option<&'static str> {
    let (_, french) = COMMANDS.iter().find(|(english, _)| *english == name)?;
    Some(french)
}

/// The French name of an option, both without their dashes; `None` where it has none.
pub fn french_option(long: &str) -> Option<&'static str> {
    let (_, french) = OPTIONS.iter().find(|(english, _)| *english == long)?;
    Some(french)
}

/// The English name of a command that was typed by either.
pub(super) fn english_command(typed: &str) -> &str {
    let typed_folded = fold_case(typed);
    let row = COMMANDS.iter().find(|(_, french)| fold_case(french) == typed_folded);
    row.map_or(typed, |(english, _)| english)
}

/// The tree with a French name beside each English one, so that the parser reads both.
pub(super) fn with_french_names(command: Command) -> Command {
    let named = match french_command(command.get_name()) {
        Some(french) => {
            let name = command.get_name().to_owned();
            command.aliases(spellings(french).filter(|spelling| *spelling != name))
        }
        None => command,
    };
    named
        .mut_args(option_with_french_name)
        .mut_subcommands(with_french_names)
}

/// An option that is read by its French name as well.
pub(super) fn option_with_french_name(arg: Arg) -> Arg {
    let Some(long) = arg.get_long().map(str::to_owned) else {
        return arg;
    };
    match french_option(&long) {
        Some(french) => arg.aliases(spellings(french).filter(|spelling| *spelling != long)),
        None => arg,
    }
}

/// A name as it may be typed: with its accents and without.
fn spellings(name: &'static str) -> impl Iterator<Item = String> {
    let bare = fold_case(name);
    let accented = (bare != name).then(|| name.to_owned());
    accented.into_iter().chain([bare])
}

/// The line with the accents of commands and options taken off, wherever one was put that the name has not
/// (`evénement`); `None` where there is nothing to take off. Words behind the commands are people's own.
pub(super) fn without_accents(arguments: &[OsString]) -> Option<Vec<OsString>> {
    let mut before_words = true;
    let bare: Vec<OsString> = arguments
        .iter()
        .enumerate()
        .map(|(at, argument)| {
            let bare = argument.to_str().and_then(|text| bare_name(text, before_words));
            let is_option = argument.as_encoded_bytes().starts_with(b"-");
            before_words &= at == 0 || is_option || bare.is_some();
            bare.map_or_else(|| argument.clone(), OsString::from)
        })
        .collect();
    (bare != arguments).then_some(bare)
}

/// A known name without its accents: of an option, or of a command where one may stand.
fn bare_name(text: &str, may_be_command: bool) -> Option<String> {
    let known = |names: &[(&str, &str)], folded: &str| names.iter().any(|(_, french)| fold_case(french) == folded);
    if let Some(option) = text.strip_prefix("--") {
        let (name, value) = option.split_at(option.find('=').unwrap_or(option.len()));
        let folded = fold_case(name);
        return known(OPTIONS, &folded).then(|| format!("--{folded}{value}"));
    }
    let folded = fold_case(text);
    (may_be_command && known(COMMANDS, &folded)).then_some(folded)
}
