//! A document as a tagged PDF that keeps to PDF/UA-1, laid out on A4 by our own hand.
//!
//! Blocks become [`piece`]s (what stays together) and a tree of tags; [`pages`] puts pieces on pages, [`paint`] draws
//! them and hangs what was drawn into the tree. All measures are millimetres from the text's top left corner.

mod blocks;
mod page_canvas;
mod card;
mod fonts;
mod figure;
mod flow;
mod line_break;
mod paginate;
mod paint;
mod worksheet;
mod fragment;
mod text_style;
mod shaper;
mod fragmentation;
mod table;
mod structure;
mod render;

pub use paint::PdfError;
pub use render::{Pdf, pdf};
