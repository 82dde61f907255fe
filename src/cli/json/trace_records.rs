//! From issue to action, planned against actual, who was adapted from whom.

use schemars::JsonSchema;
use serde::Serialize;

use crate::roadmap::adapt::LineageNode;
use crate::roadmap::trace::{Trace, TraceBranch, TraceNode, TraceNodeKind};
use crate::view::StepTimes;

/// What answers what, and what is alone at both ends.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct TraceOutput<'a> {
    format: &'static str,
    /// From what answers nothing down to the actions.
    trees: Vec<BranchRecord<'a>>,
    /// Issues and frictions that no action answers.
    unanswered: Vec<NodeRecord<'a>>,
    /// Actions that answer nothing.
    unsourced: Vec<NodeRecord<'a>>,
    /// Questions and ideas that are alone.
    isolated: Vec<NodeRecord<'a>>,
}

/// A note or an action, and what answers it.
#[derive(Debug, Serialize, JsonSchema)]
struct BranchRecord<'a> {
    #[serde(flatten)]
    node: NodeRecord<'a>,
    /// It is given above already, under something else that it answers; what answers it is there.
    repeated: bool,
    answers: Vec<BranchRecord<'a>>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct NodeRecord<'a> {
    kind: NodeKindName,
    /// With the slug of its roadmap where more than one session is traced; empty where it has none.
    id: &'a str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    votes: Option<u32>,
    /// Whether its group kept it.
    kept: bool,
    /// The file of its roadmap.
    path: &'a str,
    /// Ids that it answers and that are in no roadmap here.
    elsewhere: &'a [String],
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum NodeKindName {
    Issue,
    Friction,
    Question,
    Idea,
    Action,
}

impl<'a> TraceOutput<'a> {
    pub(in crate::cli) const FORMAT: &'static str = "ctrls-trace/1";

    /// `paths`: the files of the roadmaps, in the order in which they were traced.
    pub(in crate::cli) fn new(trace: &'a Trace, paths: &'a [String]) -> Self {
        let nodes = |nodes: &'a [TraceNode]| nodes.iter().map(|node| NodeRecord::new(node, paths)).collect();
        Self {
            format: Self::FORMAT,
            trees: trace.trees.iter().map(|tree| BranchRecord::new(tree, paths)).collect(),
            unanswered: nodes(&trace.unanswered),
            unsourced: nodes(&trace.unsourced),
            isolated: nodes(&trace.isolated),
        }
    }
}

impl<'a> BranchRecord<'a> {
    fn new(branch: &'a TraceBranch, paths: &'a [String]) -> Self {
        Self {
            node: NodeRecord::new(&branch.knot, paths),
            repeated: branch.again || branch.below,
            answers: branch.branches.iter().map(|below| Self::new(below, paths)).collect(),
        }
    }
}

impl<'a> NodeRecord<'a> {
    fn new(node: &'a TraceNode, paths: &'a [String]) -> Self {
        Self {
            kind: match node.kind {
                TraceNodeKind::Issue => NodeKindName::Issue,
                TraceNodeKind::Friction => NodeKindName::Friction,
                TraceNodeKind::Question => NodeKindName::Question,
                TraceNodeKind::Idea => NodeKindName::Idea,
                TraceNodeKind::Action => NodeKindName::Action,
            },
            id: &node.id,
            text: &node.text,
            votes: node.votes,
            kept: node.kept,
            path: paths.get(node.roadmap).map_or("", String::as_str),
            elsewhere: &node.elsewhere,
        }
    }
}

/// What each step was planned to last, and what it took.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct TimesOutput<'a> {
    format: &'static str,
    /// The id of the workshop.
    workshop: &'a str,
    /// The folders of the sessions, the latest first.
    sessions: Vec<String>,
    steps: Vec<StepRecord<'a>>,
}

/// One step, in ms.
#[derive(Debug, Serialize, JsonSchema)]
struct StepRecord<'a> {
    /// What the row calls it.
    step: &'a str,
    planned_ms: u64,
    /// With re-plans and extensions.
    replanned_ms: u64,
    /// What it took in each session; none where it was never closed.
    took_ms: &'a [u64],
    /// What it usually takes, what is far from the others set aside.
    #[serde(skip_serializing_if = "Option::is_none")]
    usual_ms: Option<u64>,
}

impl<'a> TimesOutput<'a> {
    pub(in crate::cli) const FORMAT: &'static str = "ctrls-times/1";

    pub(in crate::cli) fn new(workshop: &'a str, sessions: Vec<String>, steps: &'a [StepTimes]) -> Self {
        let steps = steps.iter().map(|step| StepRecord {
            step: &step.name,
            planned_ms: step.planned.ms(),
            replanned_ms: step.replanned.ms(),
            took_ms: &step.took,
            usual_ms: step.usual,
        });
        Self {
            format: Self::FORMAT,
            workshop,
            sessions,
            steps: steps.collect(),
        }
    }
}

/// Who was adapted from whom.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct LineageOutput<'a> {
    format: &'static str,
    families: Vec<FamilyRecord<'a>>,
}

/// A roadmap, and those that were adapted from it.
#[derive(Debug, Serialize, JsonSchema)]
struct FamilyRecord<'a> {
    /// Its title; of an ancestor that is not there, the name that is known of it.
    title: &'a str,
    /// Its file; absent for an ancestor that is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    adapted: Vec<FamilyRecord<'a>>,
}

impl<'a> LineageOutput<'a> {
    pub(in crate::cli) const FORMAT: &'static str = "ctrls-lineage/1";

    /// `paths`: the files of the roadmaps, in the order in which they were given.
    pub(in crate::cli) fn new(families: &'a [LineageNode], paths: &'a [String]) -> Self {
        Self {
            format: Self::FORMAT,
            families: families.iter().map(|family| FamilyRecord::new(family, paths)).collect(),
        }
    }
}

impl<'a> FamilyRecord<'a> {
    fn new(node: &'a LineageNode, paths: &'a [String]) -> Self {
        Self {
            title: &node.name,
            path: node.at.and_then(|at| paths.get(at)).map(String::as_str),
            adapted: node.children.iter().map(|child| Self::new(child, paths)).collect(),
        }
    }
}
