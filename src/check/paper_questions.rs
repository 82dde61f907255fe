//! The questions that a sheet of paper asks.

use std::collections::BTreeMap;

use super::{Code, Finding, RoadmapLocation, Severity};

/// The findings that go out on paper, by what they are about: those of one action share a line, at the place of the
/// first, and so do phases without actions.
pub fn questions_on_paper(findings: &[Finding]) -> Vec<Vec<&Finding>> {
    let mut lines: Vec<Vec<&Finding>> = Vec::new();
    let mut of_action: BTreeMap<RoadmapLocation, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| is_asked(finding)) {
        let place = &finding.place;
        let is_same = |line: &&mut Vec<&Finding>| line[0].code == finding.code;
        if finding.code == Code::PhaseNoAction
            && let Some(line) = lines.iter_mut().find(is_same)
        {
            line.push(finding);
            continue;
        }
        match of_action.get(place) {
            Some(&line) => lines[line].push(finding),
            None => {
                if matches!(place, RoadmapLocation::Action(..)) {
                    of_action.insert(*place, lines.len());
                }
                lines.push(vec![finding]);
            }
        }
    }
    lines
}

/// What would only be wiser with it is asked at the table, not on the sheet that goes out.
fn is_asked(finding: &Finding) -> bool {
    let wiser = matches!(
        finding.code,
        Code::ActionNoResources
            | Code::ActionNoPartner
            | Code::ActionOrphan
            | Code::RoadmapNoContact
            | Code::RoadmapNoLicence
    );
    finding.severity == Severity::Error || !wiser
}
