//! The clock, the plan and the sub-timer of a session, as its entries have them.
//!
//! [`Time`] is folded, entry by entry; everything else is asked of it with *now*, in ms since the session was created.
//! Moments are signed, because a clock may have started before the session was created (`/go 5`).

mod apply;
mod absence;
mod run_state;
mod reading;
mod session_clock;
mod plan;
mod propose;
mod run_log;
mod announce;
mod timer;

pub use absence::{Absence, absence_since};
pub use reading::{ClockReading, ClockStatus, Urgency};
pub use session_clock::SessionClock;
pub use plan::{StepChange, StepPlan, Proposal};
pub use run_log::ClockSpan;
pub use announce::{EndedTimers, TimeAnnouncement};
pub use timer::Timer;

pub(super) use apply::ApplyContext;
