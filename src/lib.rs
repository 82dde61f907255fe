//! `ctrls`: a command-line facilitator for design workshops.
//!
//! A folder is a subject. Arrows point down this list, never up; `text` may be used by every folder but `words`.
//!
//! | folder | may use |
//! |---|---|
//! | [`text`], [`words`], [`platform`] | nothing of ours |
//! | [`workshop`] | – |
//! | [`session`] | workshop |
//! | [`roadmap`] | session, workshop |
//! | [`check`] | roadmap, workshop, words |
//! | [`report`] | check, roadmap, session, workshop |
//! | [`view`] | check, roadmap, session, workshop, words |
//! | [`export`] | view, report, check, roadmap, session, workshop, words |
//! | [`store`] | session, roadmap, workshop, words, platform |
//! | [`terminal`] | words, view, platform |
//! | [`facilitate`] | view, session, workshop, roadmap, check, words, store, terminal, platform |
//! | [`replay`] | view, session, workshop, roadmap, words, store, terminal, platform |
//! | [`cli`] | everything; `main` uses only `cli` |
//!
//! The folders from [`text`] to [`export`] are pure: *now*, the width and the language come in as arguments.
//! `ARCHITECTURE.md`, beside this folder, follows one typed line through them and says how to add to them.

pub mod check;
pub mod cli;
pub mod export;
pub mod facilitate;

pub mod platform;
pub mod replay;
pub mod report;
pub mod roadmap;
pub mod session;
pub mod store;
pub mod terminal;
pub mod text;
pub mod view;
pub mod words;
pub mod workshop;
