//! The cleaner: nothing that drives a terminal is left, cleaning twice is cleaning once, harmless text stays as it is.
#![no_main]

use ctrls::text::clean::{clean, clean_lines, is_unsafe, toml_string};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let line = clean(text);
    assert!(!line.chars().any(is_unsafe));
    assert_eq!(clean(&line), line);
    let lines = clean_lines(text);
    assert!(!lines.chars().any(|c| c != '\n' && is_unsafe(c)));
    assert_eq!(clean_lines(&lines), lines);
    if !text.chars().any(is_unsafe) {
        assert_eq!(line, text);
    }
    let written = format!("text = {}", toml_string(text));
    assert!(!written.chars().any(is_unsafe), "{written}");
    // The writer of one text and the reader of files agree.
    let roadmap = format!("format = \"ctrls-roadmap/1\"\ntitle = {}\n", toml_string(text));
    let read = ctrls::roadmap::parse_roadmap(&roadmap).unwrap_or_else(|faults| panic!("{faults:?}\n{roadmap}"));
    assert_eq!(read.value.title, text);
});
