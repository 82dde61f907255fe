//! A document as one HTML file that needs nothing else: its styles and typeface in it, no script.

mod base64;
mod block;
mod page;
mod spans;
mod svg;

pub use page::html;
pub(super) use svg::svg_of;
