//! What is missing: rules that question a roadmap. Pure.
