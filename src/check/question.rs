//! A finding as the question that a facilitator reads out.

use crate::words::Words;

use super::Finding;

/// The question, in the language of `words`.
pub fn question(finding: &Finding, _words: &Words) -> String {
    finding.code.name().to_owned()
}
pub fn for_the_room(_: &[Finding], _: &Words) -> Vec<String> {
    vec![]
}
