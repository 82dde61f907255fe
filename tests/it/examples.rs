//! The examples are what the tool makes of their lines, to the byte.
//!
//! After a change of words or of the workshop: `CTRLS_UPDATE=1 cargo test --test it examples::` writes them anew, and
//! `git diff` shows what changed.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use ctrls::session::journal::without_checksum;

use crate::support::{Place, copy_folder, project};

/// Every folder below `examples/` that holds a session, with the folder in which its command is run.
fn sessions() -> Vec<(PathBuf, PathBuf)> {
    let examples = project().join("examples");
    let mut found = Vec::new();
    for event in folders(&examples) {
        if event.join("command").is_file() {
            found.push((event.clone(), event));
        } else {
            found.extend(folders(&event).into_iter().map(|session| (event.clone(), session)));
        }
    }
    found
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

/// What a session is made of: its journal (the tool's own version aside) and its roadmaps.
fn made(session: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    if let Ok(journal) = fs::read_to_string(session.join("journal.jsonl")) {
        files.insert("journal.jsonl".to_owned(), without_tool(&journal));
    }
    for entry in fs::read_dir(session.join("roadmaps")).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = format!("roadmaps/{}", path.file_name().unwrap().to_str().unwrap());
        files.insert(name, fs::read_to_string(path).unwrap());
    }
    files
}

/// A journal without the tool's own version, nor the checksums of the lines that hold it.
fn without_tool(journal: &str) -> String {
    let mut text = String::new();
    for line in journal.lines() {
        let mut line = line.to_owned();
        while let Some((before, after)) = line.split_once("\"tool\":\"c") {
            let (_, after) = after.split_once('"').unwrap();
            line = format!("{before}\"tool\":\"\"{after}");
        }
        let named = line.contains("\"tool\":\"\"");
        text += &if named { without_checksum(&line) } else { line };
        text.push('\n');
    }
    text
}

#[test]
fn every_example_is_what_its_command_makes_of_its_lines() {
    let sessions = sessions();
    assert_eq!(sessions.len(), 4);
    for (event, session) in sessions {
        let place = Place::new();
        for name in ["lines.txt", "setup.toml"] {
            if session.join(name).is_file() {
                let below = session.strip_prefix(&event).unwrap().join(name);
                place.write(
                    below.to_str().unwrap(),
                    &fs::read_to_string(session.join(name)).unwrap(),
                );
            }
        }
        let command = fs::read_to_string(session.join("command")).unwrap();
        let ran = place.shell(command.trim());
        assert_eq!(ran.code, Some(0), "{command}{}{}", ran.out, ran.err);
        let fresh = place.work().join(session.strip_prefix(&event).unwrap());
        if env::var_os("CTRLS_UPDATE").is_some() {
            let _nothing_there = fs::remove_dir_all(session.join("roadmaps"));
            fs::copy(fresh.join("journal.jsonl"), session.join("journal.jsonl")).unwrap();
            copy_folder(&fresh.join("roadmaps"), &session.join("roadmaps"));
        }
        let (expected, found) = (made(&session), made(&fresh));
        let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&expected), names(&found), "{}", session.display());
        for (name, text) in expected {
            assert!(
                text == found[&name],
                "{}",
                first_difference(&session.join(&name), &text, &found[&name])
            );
        }
    }
}

fn first_difference(path: &Path, expected: &str, found: &str) -> String {
    let line = expected.lines().zip(found.lines()).position(|(a, b)| a != b);
    let at = line.unwrap_or_else(|| expected.lines().count().min(found.lines().count()));
    format!(
        "{}:{}: there\n{}\nmade now\n{}",
        path.display(),
        at + 1,
        expected.lines().nth(at).unwrap_or("(end)"),
        found.lines().nth(at).unwrap_or("(end)"),
    )
}

#[test]
fn the_recording_is_what_the_tool_records() {
    let place = Place::new();
    let example = project().join("examples/repair-cafe");
    copy_folder(&example, &place.path("repair-cafe"));
    place
        .ctrls(&[
            "export",
            "repair-cafe",
            "--format",
            "cast",
            "--out",
            "made",
            "--lang",
            "fr",
        ])
        .ended(0);
    let made = place.read("made/repair-cafe.cast");
    let recording = example.join("recording.cast");
    if env::var_os("CTRLS_UPDATE").is_some() {
        fs::write(&recording, &made).unwrap();
    }
    let there = fs::read_to_string(&recording).unwrap();
    assert!(made == there, "{}", first_difference(&recording, &there, &made));
}
