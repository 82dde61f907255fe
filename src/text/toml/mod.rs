//! TOML files that people write: read strictly, every fault with its place.
//!
//! `decode_utf8` makes a text of the bytes, `read_toml` a value of the text. Errors are data: a `FaultKind` and a
//! [`Span`](crate::text::Span); the
//! sentences are written elsewhere.

mod decode_error;
mod deserialize;
mod fault;
mod lenient;
mod read;
mod syntax_error;
mod tree;

pub use fault::{ExpectedType, Fault, FaultKind, FoundType};
pub use read::{ChoiceReader, FileFormat, LONGEST, TomlFile, decode_utf8, read_toml, read_toml_leniently};
pub use syntax_error::SyntaxErrorKind;
pub use tree::{PathSegment, Tree};
