//! Lenient: whatever lines a journal holds become a state. First what is undone, over the whole list; then the rest, in
//! order. What refers to nothing is passed over; nothing here can fail, and every line costs about the same.

mod checkpointed_fold;
mod group;
mod link;
mod note;
mod projection;
mod roadmap;
mod undo;

pub(super) use checkpointed_fold::CheckpointedFold;
pub(super) use projection::Projection;
pub use projection::fold;
