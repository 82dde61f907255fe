//! What is known of an event as a whole: `event.toml`, `ctrls-event/1`. What it declares is in the report.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::toml::{self, Fault, FaultKind, FileFormat, PathSegment, TomlFile};

/// The format of event files.
const FORMAT: FileFormat = FileFormat {
    name: "ctrls-event",
    version: 1,
};

/// The name of the file, in a folder above the event's sessions.
pub const FILE: &str = "event.toml";

/// An event. Only `format` and `name` are required.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Event {
    /// Always `ctrls-event/1`.
    pub format: String,
    /// What it is called.
    pub name: String,
    /// Which one of a series.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// What it is about.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub theme: String,
    /// When: a date, or words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub held: String,
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Who led it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub led_by: Vec<String>,
    /// Why it was held.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// What it aimed at.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub aim: String,
    /// How many workshops were held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workshops: Option<u32>,
    /// How many people came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<u32>,
    /// Where they came from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub horizons: Vec<String>,
    /// Of the roadmaps, unless they say otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// The threads that groups work on.
    #[serde(default, rename = "axis", skip_serializing_if = "Vec::is_empty")]
    pub axes: Vec<EventAxis>,
    /// What the event as a whole learned.
    #[serde(default, rename = "lesson", skip_serializing_if = "Vec::is_empty")]
    pub lessons: Vec<EventLesson>,
}

/// A thread of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct EventAxis {
    /// What it is called; the axis of its groups.
    pub title: String,
    /// One line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}

/// A lesson of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct EventLesson {
    /// What was learned.
    pub text: String,
}

/// Reads an event file's text; unknown keys are warnings: a report goes on without what it does not know.
///
/// # Errors
/// Every fault with its place.
pub fn parse_event(text: &str) -> Result<TomlFile<'_, Event>, Vec<Fault>> {
    let read = toml::read_toml::<Event>(text, FORMAT)?;
    let mut faults = Vec::new();
    let mut filled = |path: &[PathSegment<'_>], key: &str, text: &str| {
        if text.trim().is_empty() {
            faults.push(Fault {
                span: read.tree.span_of(path),
                flaw: FaultKind::Empty { key: key.to_owned() },
            });
        }
    };
    filled(&["name".into()], "name", &read.value.name);
    for (nth, axis) in read.value.axes.iter().enumerate() {
        filled(&["axis".into(), nth.into(), "title".into()], "title", &axis.title);
    }
    for (nth, lesson) in read.value.lessons.iter().enumerate() {
        filled(&["lesson".into(), nth.into(), "text".into()], "text", &lesson.text);
    }
    if faults.is_empty() {
        Ok(read)
    } else {
        faults.extend(read.unknown);
        faults.sort_by_key(|fault| fault.span);
        Err(faults)
    }
}

/// The text of an event file to fill in: what is known is there, every other key as a comment, with the workshops and
/// people that were counted. `head` says how.
pub fn event_template(
    name: &str,
    theme: &str,
    axes: &[&str],
    counted: [Option<usize>; 2],
    led_by: Option<&str>,
    head: &str,
) -> String {
    let mut text = format!("# {head}\nformat = \"ctrls-event/1\"\n\n");
    let mut known = |key: &str, value: &str| {
        let line = format!("{key} = {}\n", crate::text::clean::toml_string(value));
        if value.is_empty() {
            text.push_str("# ");
        }
        text.push_str(&line);
    };
    known("name", if name.is_empty() { "…" } else { name });
    known("theme", theme);
    for key in ["edition", "held", "place"] {
        known(key, "");
    }
    let [workshops, people] = counted.map(|count| count.map_or_else(|| "1".to_owned(), |count| count.to_string()));
    text.push_str(&match led_by {
        Some(name) => format!("led_by = [{}]\n", crate::text::clean::toml_string(name)),
        None => "# led_by = [\"\"]\n".to_owned(),
    });
    text.push_str("# why = \"\"\n# aim = \"\"\n");
    text.push_str(&format!("# workshops = {workshops}\n# participants = {people}\n"));
    text.push_str("# horizons = [\"\"]\n");
    text.push_str("# licence = \"CC BY-SA 4.0\"\n");
    for axis in axes.iter().filter(|axis| !axis.is_empty()) {
        let title = crate::text::clean::toml_string(axis);
        text.push_str(&format!("\n[[axis]]\ntitle = {title}\n# about = \"\"\n"));
    }
    text.push_str("\n# [[lesson]]\n# text = \"\"\n");
    text
}
