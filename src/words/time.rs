//! Durations, hours and dates as each language writes them.

messages! {}
