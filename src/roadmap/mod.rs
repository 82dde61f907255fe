//! What came out: a group's roadmap, built from a session, read from a file, traced, adapted, followed up. Pure.
