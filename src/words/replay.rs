//! The replay and the room's view.

messages! {}
