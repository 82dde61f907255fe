//! Code, French and English say the same things: the same messages with the same variables.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ctrls::check::Code;
use ctrls::words::registered_messages;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// A message of a catalogue: where it stands, what it needs, what it says.
struct Said {
    file: String,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    texts: Vec<String>,
}

type Catalogue = BTreeMap<String, Said>;

/// The catalogue of a language; fails on what is no message and on an id that stands twice.
fn catalogue(language: &str) -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(language);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut catalogue = Catalogue::new();
    for path in files {
        let file = format!("{language}/{}", path.file_name().unwrap().to_string_lossy());
        let source = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{file}: {}", wrong_lines(&source, &errors)));
        for entry in resource.body {
            let (id, pattern) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value)),
                _ => continue,
            };
            let mut said = Said {
                file: file.clone(),
                variables: BTreeSet::new(),
                references: BTreeSet::new(),
                texts: Vec::new(),
            };
            said.read(&pattern.unwrap_or_else(|| panic!("{file}: {id} says nothing")));
            if let Some(other) = catalogue.insert(id.clone(), said) {
                panic!("{id} stands in {} and in {file}", other.file);
            }
        }
    }
    catalogue
}

fn wrong_lines(source: &str, errors: &[parser::ParserError]) -> String {
    let lines: Vec<_> = errors
        .iter()
        .map(|error| {
            format!(
                "line {}: {:?}",
                source[..error.pos.start].matches('\n').count() + 1,
                error.kind
            )
        })
        .collect();
    lines.join("; ")
}

impl Said {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.texts.push((*value).to_owned()),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// The variables of a message and of all that it refers to.
fn variables(catalogue: &Catalogue, id: &str) -> BTreeSet<String> {
    let mut variables = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut todo = vec![id.to_owned()];
    while let Some(id) = todo.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let said = catalogue
            .get(&id)
            .unwrap_or_else(|| panic!("{id} is referred to and not there"));
        variables.extend(said.variables.iter().cloned());
        todo.extend(said.references.iter().cloned());
    }
    variables
}

/// Whether a message is looked up by a name made at run time: the help of commands and arguments, the live line's.
fn is_looked_up(said: &Said) -> bool {
    said.file.ends_with("/help.ftl") || said.file.ends_with("/command.ftl")
}

#[test]
fn both_languages_have_the_messages_of_the_code() {
    let declared = registered_messages();
    let declared = declared
        .iter()
        .map(|(id, variables)| ((*id).to_owned(), variables.to_vec()));
    let messages: Vec<_> = declared
        .chain(Code::ALL.iter().flat_map(|code| code.messages()))
        .collect();
    let code: BTreeMap<&str, BTreeSet<String>> = messages
        .iter()
        .map(|(id, variables)| (id.as_str(), variables.iter().map(|name| (*name).to_owned()).collect()))
        .collect();
    assert_eq!(code.len(), messages.len(), "an id stands twice in the code");
    let mut wrong = Vec::new();
    for language in ["fr", "en"] {
        let catalogue = catalogue(language);
        for (id, expected) in &code {
            if !catalogue.contains_key(*id) {
                wrong.push(format!("{language}: {id} is missing"));
                continue;
            }
            let found = variables(&catalogue, id);
            if found != *expected {
                wrong.push(format!("{language}: {id} uses {found:?}, the code gives {expected:?}"));
            }
        }
        let used: BTreeSet<&String> = catalogue.values().flat_map(|said| &said.references).collect();
        wrong.extend(
            catalogue
                .iter()
                .filter(|(id, said)| !is_looked_up(said) && !used.contains(id) && !code.contains_key(id.as_str()))
                .map(|(id, said)| format!("{}: nobody says {id}", said.file)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn both_languages_have_the_same_messages() {
    let (fr, en) = (catalogue("fr"), catalogue("en"));
    let ids = |catalogue: &Catalogue| -> BTreeSet<String> {
        catalogue.keys().filter(|id| !id.starts_with('-')).cloned().collect()
    };
    let alone: Vec<_> = ids(&fr).symmetric_difference(&ids(&en)).cloned().collect();
    assert!(alone.is_empty(), "in one language alone: {}", alone.join(", "));
    for (id, said) in &fr {
        let file = |said: &Said| said.file[3..].to_owned();
        if let Some(other) = en.get(id) {
            assert_eq!(file(said), file(other), "{id} stands in two subjects");
        }
        if is_looked_up(said) {
            assert_eq!(variables(&fr, id), variables(&en, id), "the variables of {id}");
        }
    }
}

/// What a message says, without what stands between back quotes: that is typed, and typed as it is.
fn prose(said: &Said) -> String {
    let text = said.texts.join("\u{fffc}");
    text.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

#[test]
fn french_signs_have_their_no_break_space() {
    let mut wrong = Vec::new();
    for (id, said) in &catalogue("fr") {
        for pair in prose(said).chars().collect::<Vec<_>>().windows(3) {
            let sign = matches!(pair[1..], [' ', '?' | '!' | ';' | ':' | '»'] | ['«', ' ']);
            // An emoticon or `:2` would be something else: the sign ends a word.
            if sign || matches!(pair, [before, '?' | '!' | ';', ' ' | '\n'] if before.is_alphanumeric()) {
                wrong.push(format!("{}: {id}: “{}”", said.file, pair.iter().collect::<String>()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_signs_have_no_space() {
    let mut wrong = Vec::new();
    for (id, said) in &catalogue("en") {
        let prose = prose(said);
        if prose.contains(['\u{a0}', '\u{202f}']) {
            wrong.push(format!("{}: {id} has a no-break space", said.file));
        }
        if [" ?", " !", " ;", " :"].iter().any(|sign| prose.contains(sign)) {
            wrong.push(format!("{}: {id} has a space before a sign", said.file));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
