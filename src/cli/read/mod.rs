//! Sessions and roadmaps as commands read them: without a lock, damage told, a hand's work before the journal's copy.

mod copies;
mod find_files;
mod loaded_files;
mod read_roadmap;
mod read_session;

pub(super) use loaded_files::{LoadedFiles, Unreadable, at, load_files, load_quietly};
pub(super) use read_roadmap::ReadRoadmap;
pub(super) use read_session::{
    ReadSession, all_damage_told, damage_told, not_a_journal, read_journal, read_session, tell_damage,
    unexplained_damage, unread_lines,
};
