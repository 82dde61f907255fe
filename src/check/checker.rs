//! Every rule over one roadmap.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::roadmap::{Action, Roadmap};
use crate::text::fold_case;
use crate::workshop::{CheckRule, RuleLevel, Workshop};

use super::check_context::CheckContext;
use super::rule;
use super::{Code, Finding, RoadmapLocation, Severity};

/// What a roadmap is compared with.
#[derive(Clone, Copy, Debug)]
pub struct CheckOptions<'a> {
    /// The rules that a workshop sets otherwise, by code.
    pub rules: &'a BTreeMap<String, CheckRule>,
    /// The workshop's pillars, for a roadmap that names none.
    pub pillars: &'a [String],
    /// Today, where days that have passed are to be reported.
    pub today: Option<Date>,
}

impl<'a> CheckOptions<'a> {
    /// What a workshop asks, whatever the day.
    pub fn from_workshop(workshop: &'a Workshop) -> Self {
        Self {
            rules: &workshop.check,
            pillars: &workshop.pillars,
            today: None,
        }
    }
}

/// What keeps `roadmap` from action, by weight; `rules` are those that a workshop sets otherwise.
pub fn check_roadmap(roadmap: &Roadmap, rules: &BTreeMap<String, CheckRule>) -> Vec<Finding> {
    let against = CheckOptions {
        rules,
        pillars: &[],
        today: None,
    };
    check_with(roadmap, against)
}

/// The same, with the workshop's pillars and today.
pub fn check_with(roadmap: &Roadmap, against: CheckOptions<'_>) -> Vec<Finding> {
    let context = CheckContext::from_roadmap(roadmap, against);
    let mut found = Vec::new();
    for find in rule::ALL {
        find(&context, &mut found);
        // Nothing typed yet: one kind sentence, and nothing else.
        if context.is_empty() {
            break;
        }
    }
    found.retain_mut(
        |finding| match rule_of(finding.code, against.rules).map(|rule| rule.level) {
            None => true,
            Some(RuleLevel::Off) => false,
            Some(RuleLevel::Error) => {
                finding.severity = Severity::Error;
                true
            }
            Some(RuleLevel::Warning) => {
                finding.severity = Severity::Warning;
                true
            }
        },
    );
    found.sort_by(|one, other| finding_weight(one).cmp(&finding_weight(other)));
    found
}

/// What a workshop says of a code, be it by its former name.
fn rule_of(code: Code, rules: &BTreeMap<String, CheckRule>) -> Option<&CheckRule> {
    let by_name = rules.get(code.name());
    by_name.or_else(|| {
        let mut others = rules.iter();
        others.find(|(name, _)| name.parse() == Ok(code)).map(|(_, rule)| rule)
    })
}

/// Errors first, then the order of the codes, then of the file.
fn finding_weight(finding: &Finding) -> (Severity, super::Code, &super::RoadmapLocation) {
    (finding.severity, finding.code, &finding.place)
}

/// How many questions are to be settled before anything happens: what would only be wiser is not among them. Where
/// nothing is there at all, that is one.
pub fn to_settle(findings: &[Finding]) -> usize {
    let blocks = |finding: &&Finding| finding.severity == Severity::Error || finding.code == Code::RoadmapEmpty;
    findings.iter().filter(blocks).count()
}

/// The same, place by place.
#[derive(Clone, Debug, Default)]
pub struct OpenQuestionCounts(BTreeMap<RoadmapLocation, usize>);

impl OpenQuestionCounts {
    pub fn of(findings: &[Finding]) -> Self {
        let mut counts = BTreeMap::new();
        for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
            *counts.entry(finding.place).or_default() += 1;
        }
        Self(counts)
    }

    pub fn at(&self, place: RoadmapLocation) -> usize {
        self.0.get(&place).copied().unwrap_or_default()
    }
}

/// What a pillar carries: the actions that name it, those that were dropped left out.
#[derive(Clone, Debug, PartialEq)]
pub struct PillarActions<'r> {
    /// The pillar as it is written first.
    pub pillar: &'r str,
    /// Its actions, in the order of the roadmap.
    pub actions: Vec<&'r Action>,
}

/// What each pillar carries: those of the roadmap in its order (else `fallback`, the workshop's), then those that only
/// actions name.
pub fn pillar_actions<'r>(roadmap: &'r Roadmap, fallback: &'r [String]) -> Vec<PillarActions<'r>> {
    let named = if roadmap.pillars.is_empty() {
        fallback
    } else {
        &roadmap.pillars
    };
    let mut all: Vec<PillarActions<'r>> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut place_of = |pillar: &'r str, all: &mut Vec<PillarActions<'r>>| {
        *places.entry(fold_case(pillar)).or_insert_with(|| {
            all.push(PillarActions {
                pillar,
                actions: Vec::new(),
            });
            all.len() - 1
        })
    };
    for pillar in named.iter().filter(|pillar| !pillar.trim().is_empty()) {
        place_of(pillar, &mut all);
    }
    for action in roadmap.phases.iter().flat_map(|phase| &phase.actions) {
        if super::check_context::is_dropped(action) || action.pillar.trim().is_empty() {
            continue;
        }
        let at = place_of(&action.pillar, &mut all);
        all[at].actions.push(action);
    }
    all
}
