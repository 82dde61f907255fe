//! The clock, the plan and the sub-timer of a session, as its entries have them.
//!
//! [`SessionClock`] is folded, entry by entry; everything else is asked of it with *now*, in ms since the session was created.
//! Moments are signed, because a clock may have started before the session was created (`/go 5`).

mod absence;
mod announce;
mod apply;
mod plan;
mod propose;
mod reading;
mod run_log;
mod run_state;
mod session_clock;
mod time_span;
mod timer;

pub use absence::{Absence, absence_since};
pub use announce::{EndedTimers, TimeAnnouncement};
pub use plan::{Proposal, StepChange, StepPlan};
pub use reading::{ClockReading, ClockStatus, Urgency};
pub use run_log::ClockSpan;
pub use session_clock::SessionClock;
pub use time_span::TimeSpan;
pub use timer::{SpeakingTurn, Timer, TimerKind};

pub(super) use apply::ApplyContext;
