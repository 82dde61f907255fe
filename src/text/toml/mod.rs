//! TOML files that people write: read strictly, every fault with its place.
//!
//! [`decode`] makes a text of the bytes, [`read`] a value of the text. Errors are data: a [`Flaw`] and a [`Span`](crate::text::Span); the
//! sentences are said elsewhere.

mod broken;
mod fault;
mod read;
mod syntax;
mod tree;
mod value;

pub use fault::{Fault, Flaw, Shape, Wanted};
pub use read::{Format, LONGEST, Read, decode, read};
pub use syntax::Syntax;
pub use tree::{Key, Tree};
