//! A workshop as a TOML file.

use crate::text::toml::{self, Fault, FileFormat, TomlFile};

use super::{Workshop, validate};

/// The format of workshop files.
const FORMAT: FileFormat = FileFormat {
    name: "ctrls-workshop",
    version: 1,
};

/// Reads a workshop file's text, and holds it against the rules: an unknown key is an error like any other.
///
/// Texts written over several lines become one line; what is to be typed keeps its lines.
///
/// # Errors
/// Every fault with its place.
pub fn parse_workshop(text: &str) -> Result<TomlFile<'_, Workshop>, Vec<Fault>> {
    let mut read = toml::read_toml::<Workshop>(text, FORMAT)?;
    let mut faults = std::mem::take(&mut read.unknown);
    faults.extend(validate::validate_workshop(&read.value, &read.tree));
    if faults.is_empty() {
        all_texts(&mut read.value).into_iter().for_each(join_lines);
        typed_texts(&mut read.value).into_iter().for_each(trim_lines);
        Ok(read)
    } else {
        faults.sort_by_key(|fault| fault.span);
        Err(faults)
    }
}

/// Every text that people read or hear.
fn all_texts(workshop: &mut Workshop) -> Vec<&mut String> {
    let mut texts = vec![&mut workshop.title, &mut workshop.about, &mut workshop.licence];
    texts.extend(&mut workshop.pillars);
    texts.extend(workshop.check.values_mut().map(|rule| &mut rule.reason));
    for step in &mut workshop.steps {
        texts.extend([&mut step.title, &mut step.short, &mut step.purpose, &mut step.say]);
        texts.extend(step.prompts.iter_mut().chain(&mut step.tips));
        let asked = [&mut step.ask.roadmap, &mut step.ask.phase, &mut step.ask.action];
        texts.extend(asked.into_iter().flat_map(|questions| questions.values_mut()));
        texts.extend(
            step.parts
                .iter_mut()
                .flat_map(|part| [&mut part.title, &mut part.shown, &mut part.say]),
        );
    }
    texts
}

/// Every text that says what to type.
fn typed_texts(workshop: &mut Workshop) -> Vec<&mut String> {
    let mut texts = Vec::new();
    for step in &mut workshop.steps {
        texts.extend([&mut step.to_type, &mut step.to_type_many]);
        texts.extend(
            step.parts
                .iter_mut()
                .flat_map(|part| [&mut part.to_type, &mut part.to_type_many]),
        );
    }
    texts
}

/// Ends of lines and the spaces around them become one space; no-break spaces stay.
fn join_lines(text: &mut String) {
    let breaks = ['\n', '\r', '\t'];
    if text.contains(breaks) || text.starts_with(' ') || text.ends_with(' ') {
        let words: Vec<&str> = text
            .split([' ', '\n', '\r', '\t'])
            .filter(|word| !word.is_empty())
            .collect();
        *text = words.join(" ");
    }
}

/// Blank lines go, and the spaces around the others.
fn trim_lines(text: &mut String) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.iter_mut().for_each(join_lines);
    lines.retain(|line| !line.is_empty());
    *text = lines.join("\n");
}
