//! A document for word processors: ODT and DOCX, their few XML parts written into a zip.
//!
//! [`office_blocks`] makes paragraphs, tables and figures of the blocks once; [`odt`] and [`docx`] write them down.

mod docx;
mod docx_run;
mod docx_shapes;
mod odt;
mod office_blocks;
mod package;
mod style_name;
mod xml;

pub use docx::docx;
pub use odt::odt;
pub use package::{PackError, zip_files};
