//! A document as a tagged PDF that keeps to PDF/UA-1, laid out on A4 by our own hand.
//!
//! Blocks become [`piece`]s (what stays together) and a tree of tags; [`pages`] puts pieces on pages, [`paint`] draws
//! them and hangs what was drawn into the tree. All measures are millimetres from the text's top left corner.

mod blocks;
mod brush;
mod card;
mod face;
mod figure;
mod flow;
mod lines;
mod pages;
mod paint;
mod paper;
mod piece;
mod role;
mod shape;
mod split;
mod table;
mod tags;
mod whole;

pub use paint::NotMade;
pub use whole::{Pdf, pdf};
