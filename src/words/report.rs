//! The account of an event.

messages! {}
