//! The model of a workshop file, `ctrls-workshop/1`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Minutes;

/// The written definition of a workshop.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Workshop {
    /// Always `ctrls-workshop/1`.
    pub format: String,
    /// Its name.
    pub id: String,
    /// `fr`, `en`, or another tag.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// One line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// Of this text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// In all, the margin in it.
    pub minutes: Minutes,
    /// Between the end of the last step and the hour promised.
    #[serde(default, skip_serializing_if = "Minutes::is_zero")]
    pub margin: Minutes,
    /// The areas of work to bring together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pillars: Vec<String>,
    /// Rules of the check that this workshop sets otherwise, by code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub check: BTreeMap<String, CheckRule>,
    /// In order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// A rule of the check, set otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CheckRule {
    /// How it weighs.
    pub level: RuleLevel,
    /// Why.
    pub reason: String,
}

/// How a rule of the check weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "Level")]
pub enum RuleLevel {
    Error,
    Warning,
    Off,
}

/// One step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Step {
    /// Its name, unique.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What the row calls it; the title where it is left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub short: String,
    /// Whether groups choose here what they keep.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub keep: bool,
    /// Planned.
    pub minutes: Minutes,
    /// At least.
    pub min: Minutes,
    /// At most.
    pub max: Minutes,
    /// Its place in the order in which steps shrink; absent: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elastic: Option<u32>,
    /// For each group beyond the third.
    #[serde(default, skip_serializing_if = "Minutes::is_zero")]
    pub per_group: Minutes,
    /// How many notes a table's paper sheet has room for; 0: no sheet. Absent: what groups usually keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<u8>,
    /// What a bare line is.
    #[serde(default)]
    pub collects: CollectedKind,
    /// One line: the result.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// Read aloud.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub say: String,
    /// What the facilitator types as the step opens: one or two lines, never projected.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to_type: String,
    /// The same from four groups on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to_type_many: String,
    /// Questions for a table that is silent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<String>,
    /// For the facilitator alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tips: Vec<String>,
    /// The form's questions.
    #[serde(default, skip_serializing_if = "FormQuestions::is_empty")]
    pub ask: FormQuestions,
    /// The inner rhythm; together they last the step's minutes.
    #[serde(default, rename = "part", skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<StepPart>,
}

impl Step {
    /// What the row calls it.
    pub fn short(&self) -> &str {
        if self.short.is_empty() {
            &self.title
        } else {
            &self.short
        }
    }

    /// What to type as it opens, with so many open groups: no line, one or two.
    pub fn to_type_for(&self, groups: usize) -> &str {
        choose_text(&self.to_type, &self.to_type_many, groups)
    }
}

/// Groups from which on a text for many replaces the usual one, where there is one.
pub const MANY_GROUPS: usize = 4;

fn choose_text<'t>(usual: &'t str, many: &'t str, groups: usize) -> &'t str {
    if groups >= MANY_GROUPS && !many.is_empty() {
        many
    } else {
        usual
    }
}

/// What a bare line is while a step is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "Collects")]
pub enum CollectedKind {
    Issue,
    Friction,
    Question,
    Idea,
    Roadmap,
    #[default]
    Nothing,
}

/// The form's questions by field, `pilot = "Qui pilote ?"`; asked in the tool's own order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(rename = "Ask")]
pub struct FormQuestions {
    /// Of the roadmap.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub roadmap: BTreeMap<String, String>,
    /// Of a phase.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub phase: BTreeMap<String, String>,
    /// Of an action.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub action: BTreeMap<String, String>,
}

impl FormQuestions {
    /// Whether it asks nothing.
    pub fn is_empty(&self) -> bool {
        self.roadmap.is_empty() && self.phase.is_empty() && self.action.is_empty()
    }
}

/// A part of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(rename = "Part")]
pub struct StepPart {
    /// What it is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Planned.
    pub minutes: Minutes,
    /// At least.
    #[serde(default, skip_serializing_if = "Minutes::is_zero")]
    pub min: Minutes,
    /// For each group beyond the third.
    #[serde(default, skip_serializing_if = "Minutes::is_zero")]
    pub per_group: Minutes,
    /// Whether groups take turns: each open group has its share of the minutes.
    #[serde(default, rename = "turns", skip_serializing_if = "std::ops::Not::not")]
    pub has_turns: bool,
    /// On the projector while it runs: one line, sixty characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shown: String,
    /// Read aloud when it begins.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub say: String,
    /// What the facilitator types while it runs: one or two lines, never projected.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to_type: String,
    /// The same from four groups on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to_type_many: String,
}

impl StepPart {
    /// What to type while it runs, with so many open groups: no line, one or two.
    pub fn to_type_for(&self, groups: usize) -> &str {
        choose_text(&self.to_type, &self.to_type_many, groups)
    }
}
