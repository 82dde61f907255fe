//! Tables: list, show, times, trace, lineage, differences.

messages! {}
