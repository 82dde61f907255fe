//! How it is written: untrusted text, places in a file, TOML reading, slugs, dates as people say them. Pure.
