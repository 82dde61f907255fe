//! Files: what was found in them, the account of an event, and what was written.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use crate::check::{Code, Severity};
use crate::report::{Report, UnreadableFile};

/// What keeps roadmaps from action.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct CheckOutput<'a> {
    format: &'static str,
    findings: Vec<FindingRecord<'a>>,
    unread: Vec<UnreadableFile>,
}

impl<'a> CheckOutput<'a> {
    pub(in crate::cli) const FORMAT: &'static str = "ctrls-check/1";

    pub(in crate::cli) fn new(findings: Vec<FindingRecord<'a>>, unread: Vec<UnreadableFile>) -> Self {
        Self {
            format: Self::FORMAT,
            findings,
            unread,
        }
    }
}

/// One finding.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct FindingRecord<'a> {
    #[schemars(with = "String")]
    pub(in crate::cli) code: Code,
    pub(in crate::cli) severity: Severity,
    /// The file of the roadmap.
    pub(in crate::cli) path: Cow<'a, str>,
    /// From 1; null where no file says what was judged, as the column.
    pub(in crate::cli) line: Option<usize>,
    pub(in crate::cli) column: Option<usize>,
    /// The action or the phase; null for the roadmap as a whole.
    pub(in crate::cli) id: Option<Cow<'a, str>>,
    pub(in crate::cli) group: Option<Cow<'a, str>>,
    /// In the language of the roadmap.
    pub(in crate::cli) question: &'a str,
}

/// The account of an event.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct ReportOutput<'a> {
    format: &'static str,
    #[serde(flatten)]
    report: &'a Report,
}

impl<'a> ReportOutput<'a> {
    pub(in crate::cli) const FORMAT: &'static str = "ctrls-report/1";

    pub(in crate::cli) fn new(report: &'a Report) -> Self {
        Self {
            format: Self::FORMAT,
            report,
        }
    }
}

/// What a command wrote.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct WrittenOutput {
    format: &'static str,
    /// Paths, in the order in which they were written.
    pub(in crate::cli) written: Vec<String>,
    /// Paths of what somebody changed: it stays as it is.
    pub(in crate::cli) kept: Vec<String>,
    /// What wants a look besides, in words.
    pub(in crate::cli) problems: Vec<String>,
}

impl WrittenOutput {
    pub(in crate::cli) const FORMAT: &str = "ctrls-written/1";

    pub(in crate::cli) fn new() -> Self {
        Self {
            format: Self::FORMAT,
            written: Vec::new(),
            kept: Vec::new(),
            problems: Vec::new(),
        }
    }
}
