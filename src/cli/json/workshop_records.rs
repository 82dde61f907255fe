//! Workshops: which there are, and what is wrong with files.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::workshop::WorkshopRow;
use crate::workshop::{Minutes, Workshop};

/// The built-in workshops.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct WorkshopListOutput<'a> {
    format: &'static str,
    workshops: Vec<WorkshopRecord<'a>>,
}

impl<'a> WorkshopListOutput<'a> {
    pub(in crate::cli) const FORMAT: &'static str = "ctrls-workshop-list/1";

    pub(in crate::cli) fn new(listed: &'a [WorkshopRow]) -> Self {
        Self {
            format: Self::FORMAT,
            workshops: listed.iter().map(WorkshopRecord::from).collect(),
        }
    }
}

/// One workshop, in the language of the screen.
#[derive(Debug, Serialize, JsonSchema)]
struct WorkshopRecord<'a> {
    /// What it is called on the command line.
    name: &'a str,
    /// In which languages there is one.
    languages: &'a [String],
    title: &'a str,
    about: &'a str,
    minutes: Minutes,
    /// The ids of its steps.
    steps: Vec<&'a str>,
}

impl<'a> From<&'a WorkshopRow> for WorkshopRecord<'a> {
    fn from(row: &'a WorkshopRow) -> Self {
        Self {
            name: &row.name,
            languages: &row.languages,
            title: &row.workshop.title,
            about: &row.workshop.about,
            minutes: row.workshop.minutes,
            steps: row.workshop.steps.iter().map(|step| step.id.as_str()).collect(),
        }
    }
}

/// Files of workshops, and their faults.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct WorkshopCheckOutput {
    format: &'static str,
    files: Vec<CheckedFileRecord>,
}

/// One file.
#[derive(Debug, Serialize, JsonSchema)]
struct CheckedFileRecord {
    path: String,
    /// Whether it can be run.
    valid: bool,
    /// The title of what is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<Minutes>,
    faults: Vec<FaultRecord>,
}

/// One fault.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct FaultRecord {
    /// From 1; absent for the file as a whole, as the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::cli) line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::cli) column: Option<usize>,
    /// Whether it keeps the workshop from being run.
    pub(in crate::cli) error: bool,
    /// In the language of the screen.
    pub(in crate::cli) what: String,
    /// How to mend it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(in crate::cli) fix: String,
}

impl WorkshopCheckOutput {
    pub(in crate::cli) const FORMAT: &str = "ctrls-workshop-check/1";

    pub(in crate::cli) fn new() -> Self {
        Self {
            format: Self::FORMAT,
            files: Vec::new(),
        }
    }

    /// Adds a file with its faults; `workshop` is what it says, where it is valid.
    pub(in crate::cli) fn add_file(&mut self, path: String, workshop: Option<&Workshop>, faults: Vec<FaultRecord>) {
        self.files.push(CheckedFileRecord {
            path,
            valid: workshop.is_some(),
            title: workshop.map(|workshop| workshop.title.clone()),
            minutes: workshop.map(|workshop| workshop.minutes),
            faults,
        });
    }
}
