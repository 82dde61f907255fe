//! The clock, the plan and the sub-timer of a session, as its entries have them.
//!
//! [`Time`] is folded, entry by entry; everything else is asked of it with *now*, in ms since the session was created.
//! Moments are signed, because a clock may have started before the session was created (`/go 5`).

mod apply;
mod away;
mod clock;
mod dial;
mod model;
mod plan;
mod propose;
mod runs;
mod tell;
mod timer;

pub use away::{Away, away};
pub use dial::{Dial, Going, Near};
pub use model::Time;
pub use plan::{Change, Planned, Proposal};
pub use runs::Span;
pub use tell::{Rings, Spoken};
pub use timer::Timer;

pub(super) use apply::Around;
