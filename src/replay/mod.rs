//! The past: playing a session again, watching one that runs.
