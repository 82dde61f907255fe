//! Sessions and roadmaps as commands read them: without a lock, damage told, a hand's work before the journal's copy.

mod copies;
mod find;
mod roadmap;
mod session;
mod sources;

pub(super) use roadmap::ReadRoadmap;
pub(super) use session::{
    ReadSession, all_damage_told, damage_told, not_a_journal, session, tell_damage, unexplained, unread_lines,
};
pub(super) use sources::{Sources, Unreadable, at, gathered, sources};
