//! A disk that takes half a line and no more, for real: the system's own limit on the size of a file.

use std::fs;
use std::path::Path;
use std::process::Command;

use ctrls::store::{JournalWriter, SessionFolder, StoreErrorKind};
use rustix::process::{Resource, getrlimit, setrlimit};

use super::{HEADER, NOW, lines};

/// Runs one of the tests below in a process of its own whose files may not pass 4 KiB.
fn run(test: &str) {
    let dir = tempfile::tempdir().unwrap();
    let ran = Command::new("sh")
        .args([
            "-c",
            "trap '' XFSZ; ulimit -S -f 8; exec \"$0\" --ignored --exact \"$1\"",
        ])
        .arg(std::env::current_exe().unwrap())
        .arg(format!("store::little_room::{test}"))
        .env("CTRLS_TEST_FOLDER", dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.success() && said.contains("1 passed"), "{said}");
}

fn lift_the_limit() {
    let mut limit = getrlimit(Resource::Fsize);
    limit.current = limit.maximum;
    setrlimit(Resource::Fsize, limit).unwrap();
}

fn folder() -> SessionFolder {
    SessionFolder::at(Path::new(&std::env::var_os("CTRLS_TEST_FOLDER").unwrap()))
}

#[test]
fn the_room_goes_on_from_memory_and_all_is_written_when_there_is_room_again() {
    run("goes_on_from_memory");
}

#[test]
#[ignore = "run by the test above, with little room"]
fn goes_on_from_memory() {
    let mut journal = folder().create(HEADER, NOW).unwrap();
    let line = |number: usize| format!("{{\"seq\":{number},\"text\":\"{}\"}}", "x".repeat(900));
    for number in 1..=4 {
        journal.append_line(line(number).as_bytes()).unwrap();
    }
    for waiting in 1..=3 {
        let refusal = journal.append_line(line(4 + waiting).as_bytes()).unwrap_err();
        assert!(matches!(refusal.kind, StoreErrorKind::FileLimit), "{refusal}");
        assert_eq!(journal.pending(), waiting);
    }
    // The file was filled to the brim: half a line stands there.
    assert_eq!(fs::metadata(folder().journal()).unwrap().len(), 4096);
    lift_the_limit();
    journal.append_line(line(8).as_bytes()).unwrap();
    assert_eq!(journal.pending(), 0);
    assert_eq!(lines(&folder().journal())[1..], (1..=8).map(line).collect::<Vec<_>>());
}

#[test]
fn what_stands_half_on_a_full_disk_is_set_aside_by_the_next_writer() {
    run("leaves_half_a_line");
}

#[test]
#[ignore = "run by the test above, with little room"]
fn leaves_half_a_line() {
    let mut journal = folder().create(HEADER, NOW).unwrap();
    while journal.append_line(&[b'x'; 900]).is_ok() {}
    drop(journal);
    let (journal, torn) = JournalWriter::open(&folder().journal()).unwrap();
    assert!(journal.text().ends_with(b"x\n"));
    assert!((1..900).contains(&torn.unwrap().bytes));
}

#[test]
fn a_file_that_cannot_be_replaced_is_as_it_was() {
    run("replaces_nothing");
}

#[test]
#[ignore = "run by the test above, with little room"]
fn replaces_nothing() {
    let path = folder().path().join("a.toml");
    ctrls::store::write_atomic(&path, b"old").unwrap();
    let refusal = ctrls::store::write_atomic(&path, &[b'x'; 9000]).unwrap_err();
    assert!(matches!(refusal.kind, StoreErrorKind::FileLimit), "{refusal}");
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(fs::read_dir(folder().path()).unwrap().count(), 1);
}
