//! What the parts of a roadmap's document are made from.

use crate::check::Finding;
use crate::roadmap::Roadmap;
use crate::words::Words;

use super::anchors::Anchors;

/// How far the session is that a roadmap comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SessionStage {
    /// It has ended, or nothing is known of it.
    #[default]
    Ended,
    /// It was interrupted, or goes on.
    Open,
}

/// What every part of the document is made from.
pub(super) struct DocumentContext<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) findings: &'a [Finding],
    pub(super) anchors: &'a Anchors,
    pub(super) words: &'a Words,
    pub(super) stage: SessionStage,
}
