//! Which events are meant.
