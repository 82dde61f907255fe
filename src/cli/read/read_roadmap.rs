//! A roadmap that was read.

use std::path::PathBuf;
use std::sync::Arc;

use crate::roadmap::Roadmap;
use crate::session::GroupId;

use super::read_session::ReadSession;

/// A roadmap that was read.
#[derive(Clone, Debug)]
pub(crate) struct ReadRoadmap {
    /// The file that it is in, or would be in.
    pub(crate) path: PathBuf,
    /// What it says: the file where a hand edited it, else what the journal makes.
    pub(crate) roadmap: Roadmap,
    /// The file's text, where the file is the truth.
    pub(crate) text: Option<String>,
    /// The session and the group that it comes from.
    pub(crate) session: Option<Arc<ReadSession>>,
    /// Its group, where it comes from a session.
    pub(crate) group: Option<GroupId>,
}
