//! Strict: an intent becomes one act that is valid now, or a refusal that names the way out.

use jiff::civil::Date;

use super::{Act, GroupId, Intent, Refusal, State, Told};

/// The moment at which something is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// In ms since the session was created.
    pub ms: u64,
    /// The day, for dates as people say them.
    pub today: Date,
}

/// At most one act to be written, and what is told beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The group that the entry carries: active from then on.
    pub group: Option<GroupId>,
    /// The act; none where everything is as asked already (`/pause` while paused): only `told` is answered.
    pub act: Option<Act>,
    /// What is told beside its answer.
    pub told: Vec<Told>,
}

/// Decides what a line does. Intents that only look (`/board`, `/plan`, …) or leave are not asked here.
///
/// # Errors
/// A [`Refusal`] whose sentence names the way out. A note is never refused.
pub fn decide(_state: &State, intent: &Intent, _now: Moment) -> Result<Decision, Refusal> {
    let _ = intent;
    Err(Refusal::NothingLast)
}
