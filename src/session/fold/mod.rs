//! Lenient: whatever lines a journal holds become a state. First what is undone, over the whole list; then the rest, in
//! order. What refers to nothing is passed over; nothing here can fail, and every line costs about the same.

mod folding;
mod group;
mod link;
mod note;
mod roadmap;
mod undone;

pub(super) use folding::Folding;
pub use folding::fold;
