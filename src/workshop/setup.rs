//! What is known of a session before it begins, as a file: `ctrls-setup/1`, for `run --setup`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::toml::{self, ExpectedType, Fault, FaultKind, FileFormat, PathSegment, TomlFile};

use super::Minutes;

/// The format of set-up files.
const FORMAT: FileFormat = FileFormat {
    name: "ctrls-setup",
    version: 1,
};

/// A set-up: the options of `run`, and a head count and backgrounds for each group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Setup {
    /// Always `ctrls-setup/1`.
    pub format: String,
    /// What the session is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The event that it belongs to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub event: String,
    /// The theme of the event.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub theme: String,
    /// Who facilitates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facilitators: Vec<String>,
    /// Of the roadmaps.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// How many people in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<u32>,
    /// When it was held, for a session without times: a date, or words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub held: String,
    /// The hour promised: 15:30 or 15h30.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub end: String,
    /// How long it lasts: the workshop's times are scaled to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
    /// How many groups; those that no `[[group]]` names are Table 1, Table 2 …
    #[serde(default, rename = "groups", skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The groups, in order.
    #[serde(default, rename = "group", skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<SetupGroup>,
}

/// A group of a set-up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SetupGroup {
    /// What it is called.
    pub name: String,
    /// The thread of the event that it works on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub axis: String,
    /// How many people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<u32>,
    /// Where they come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub backgrounds: Vec<String>,
}

/// Reads a set-up file's text: an unknown key is an error, as an unknown option is.
///
/// # Errors
/// Every fault with its place.
pub fn parse_setup(text: &str) -> Result<TomlFile<'_, Setup>, Vec<Fault>> {
    let mut read = toml::read_toml::<Setup>(text, FORMAT)?;
    let mut faults = std::mem::take(&mut read.unknown);
    let mut wrong = |path: &[PathSegment<'_>], flaw| {
        let span = read.tree.span_of(path);
        faults.push(Fault { span, flaw });
    };
    if read.value.minutes.is_some_and(|minutes| minutes.is_zero()) {
        let flaw = FaultKind::WrongValue {
            wanted: ExpectedType::SomeMinutes,
            found: "0".to_owned(),
        };
        wrong(&["minutes".into()], flaw);
    }
    for (nth, group) in read.value.groups.iter().enumerate() {
        let path = ["group".into(), nth.into(), "name".into()];
        if group.name.trim().is_empty() {
            wrong(&path, FaultKind::Empty { key: "name".to_owned() });
            continue;
        }
        let same = |other: &SetupGroup| (&other.axis, &other.name) == (&group.axis, &group.name);
        if let Some(first) = read.value.groups[..nth].iter().position(same) {
            let flaw = FaultKind::Repeated {
                key: "name".to_owned(),
                value: group.name.clone(),
                line: read
                    .tree
                    .position_of(&["group".into(), first.into(), "name".into()])
                    .line,
            };
            wrong(&path, flaw);
        }
    }
    if faults.is_empty() {
        Ok(read)
    } else {
        faults.sort_by_key(|fault| fault.span);
        Err(faults)
    }
}
