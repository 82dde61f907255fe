//! Documents as bytes: one document model that every format reads. Pure.
//!
//! [`document`] holds the model; [`roadmap`] lays a roadmap out in it, other modules a report or a sheet to print. The
//! formats read nothing but the model, so that all of them say the same, in the same order.

pub mod document;

mod roadmap;

pub use roadmap::roadmap;
