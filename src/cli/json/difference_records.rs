//! How two roadmaps differ, and whether a session's roadmaps follow from its journal.

use schemars::JsonSchema;
use serde::Serialize;

use crate::roadmap::HistoryEntry;
use crate::roadmap::diff::{Diff, DiffSubject, DiffValue, Difference, ItemName};
use crate::session::GroupId;

/// How two roadmaps differ.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct DiffOutput {
    format: &'static str,
    differences: Vec<DifferenceRecord>,
    /// How many actions are the same in both.
    same_actions: usize,
}

impl DiffOutput {
    pub(in crate::cli) const FORMAT: &str = "ctrls-diff/1";

    pub(in crate::cli) fn new(diff: &Diff) -> Self {
        Self {
            format: Self::FORMAT,
            differences: difference_records(diff),
            same_actions: diff.same_actions,
        }
    }
}

/// One difference.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct DifferenceRecord {
    change: ChangeKind,
    subject: DiffSubject,
    /// Which one; empty for the roadmap, its source, and what has no id.
    id: String,
    text: String,
    /// The field that changed, as its TOML key; `phase` for an action that moved, `id` for another id.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'static str>,
    /// Of a field that changed; absent where it was empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<ValueRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<ValueRecord>,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum ChangeKind {
    Changed,
    /// Only in the second.
    Added,
    /// Only in the first.
    Removed,
    /// The same things in another order.
    Reordered,
}

/// What a field says; a date is a text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum ValueRecord {
    Text(String),
    List(Vec<String>),
    Number(u32),
    Flag(bool),
    History(Vec<HistoryEntry>),
}

/// The differences, one a record.
pub(in crate::cli) fn difference_records(diff: &Diff) -> Vec<DifferenceRecord> {
    diff.differences.iter().map(DifferenceRecord::from).collect()
}

impl From<&Difference> for DifferenceRecord {
    fn from(difference: &Difference) -> Self {
        let record = |change, subject: DiffSubject, named: &ItemName| Self {
            change,
            subject,
            id: named.id.clone(),
            text: named.text.clone(),
            key: None,
            before: None,
            after: None,
        };
        match difference {
            Difference::Field {
                of,
                named,
                key,
                before,
                after,
            } => Self {
                key: Some(key),
                before: value_record(before),
                after: value_record(after),
                ..record(ChangeKind::Changed, *of, named)
            },
            Difference::Added(of, named) => record(ChangeKind::Added, *of, named),
            Difference::Removed(of, named) => record(ChangeKind::Removed, *of, named),
            Difference::Order(of) => record(ChangeKind::Reordered, *of, &ItemName::default()),
        }
    }
}

fn value_record(value: &DiffValue) -> Option<ValueRecord> {
    Some(match value {
        DiffValue::Nothing => return None,
        DiffValue::Text(text) => ValueRecord::Text(text.clone()),
        DiffValue::Day(day) => ValueRecord::Text(day.to_string()),
        DiffValue::List(list) => ValueRecord::List(list.clone()),
        DiffValue::Number(number) => ValueRecord::Number(*number),
        DiffValue::Flag(flag) => ValueRecord::Flag(*flag),
        DiffValue::Status(status) => ValueRecord::Text(status.code().to_owned()),
        DiffValue::History(history) => ValueRecord::History(history.clone()),
    })
}

/// Whether a session's roadmaps follow from its journal, and whether the journal follows itself.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct VerifyOutput {
    format: &'static str,
    /// The folder of the session.
    session: String,
    /// Whether nothing wants a look.
    sound: bool,
    /// Lines of the journal that could be read, the header in them.
    lines: usize,
    /// What is wrong with the others, with their place.
    damage: Vec<String>,
    files: Vec<VerifiedFile>,
}

/// One roadmap file.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct VerifiedFile {
    pub(in crate::cli) path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::cli) group: Option<GroupId>,
    pub(in crate::cli) state: VerifiedState,
    /// From what the journal makes to what the file says.
    pub(in crate::cli) differences: Vec<DifferenceRecord>,
}

/// How a roadmap file stands to the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::cli) enum VerifiedState {
    /// It says what the journal makes.
    Equal,
    /// Edited by hand, its layout alone.
    Layout,
    /// Edited by hand.
    Edited,
    /// Lines were added since it was written.
    Behind,
    /// It does not follow from the journal.
    Strays,
    /// Of no group of the session.
    Elsewhere,
    /// The journal says that it was written, and it is gone.
    Missing,
    /// The journal knows of none, and there is none.
    Unwritten,
    Unreadable,
}

impl VerifyOutput {
    pub(in crate::cli) const FORMAT: &str = "ctrls-verify/1";

    pub(in crate::cli) fn new(
        session: String,
        sound: bool,
        lines: usize,
        damage: Vec<String>,
        files: Vec<VerifiedFile>,
    ) -> Self {
        Self {
            format: Self::FORMAT,
            session,
            sound,
            lines,
            damage,
            files,
        }
    }
}
