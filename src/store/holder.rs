//! Who holds a session.

use serde::{Deserialize, Serialize};

use crate::platform::host_name;

/// Who writes a session; process 0 and empty texts where that could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The id of the process.
    pub process: u32,
    /// The name of the machine.
    pub host: String,
    /// When it opened the session, RFC 3339.
    pub since: String,
}

impl Holder {
    /// Whether it runs on this machine.
    pub fn is_here(&self) -> bool {
        self.host == host_name()
    }
}
