//! A document as a tagged PDF that keeps to PDF/UA-1, laid out on A4 by our own hand.
//!
//! Blocks become [`piece`]s (what stays together) and a tree of tags; [`pages`] puts pieces on pages, [`paint`] draws
//! them and hangs what was drawn into the tree. All measures are millimetres from the text's top left corner.

mod blocks;
mod card;
mod figure;
mod flow;
mod fonts;
mod fragment;
mod fragmentation;
mod line_break;
mod object_streams;
mod page_canvas;
mod paginate;
mod paint;
mod render;
mod shaper;
mod structure;
mod table;
mod text_style;
mod worksheet;

pub use paint::PdfError;
pub use render::{Pdf, pdf};
