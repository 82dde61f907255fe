//! What the program asks of the system: counted, so that no other load of the machine is felt. By strace, where it is
//! there and may trace.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::pty::Terminal;
use crate::support::{Place, TWO_TABLES};

const TRACE: [&str; 4] = ["strace", "-f", "-qq", "-o"];

/// Whether system calls can be counted here; said where they cannot.
fn can_trace() -> bool {
    let traced = Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let can = traced.is_ok_and(|status| status.success());
    if !can {
        let _ = writeln!(io::stderr(), "not checked: no strace that may trace");
    }
    can
}

/// The calls of that name in a trace, without the numbers of the processes.
fn calls<'t>(trace: &'t str, names: &[&str]) -> Vec<&'t str> {
    let call = |line: &'t str| line.split_once(' ').map_or(line, |(_, call)| call.trim_start());
    let is_one = |line: &&str| line.split_once('(').is_some_and(|(name, _)| names.contains(&name));
    trace.lines().map(call).filter(is_one).collect()
}

/// What a command asks of the system, those lines on its standard input.
fn traced(place: &Place, arguments: &[&str], input: &str) -> String {
    place.write("input", input);
    let trace = place.path("trace");
    let mut command = Command::new(TRACE[0]);
    command.args(&TRACE[1..]).arg(&trace).arg(env!("CARGO_BIN_EXE_ctrls"));
    place
        .dress(command.args(arguments))
        .stdin(fs::File::open(place.path("input")).unwrap())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    place.read("trace")
}

#[test]
fn a_start_starts_no_other_program_and_opens_few_files() {
    if !can_trace() {
        return;
    }
    for arguments in [
        ["--version"].as_slice(),
        &["list"],
        &["--help", "--lang", "fr"],
        &["show"],
    ] {
        let trace = traced(&Place::new(), arguments, "");
        let started = calls(&trace, &["execve", "fork", "vfork"]);
        assert_eq!(started.len(), 1, "{arguments:?}: {started:?}");
        let opened = calls(&trace, &["open", "openat"]);
        assert!(opened.len() <= 12, "{arguments:?}: {opened:#?}");
    }
}

#[test]
fn an_act_is_one_write_and_one_sync_of_the_journal() {
    if !can_trace() {
        return;
    }
    let session = |notes: usize| {
        let lines: String = (0..notes).map(|number| format!("Nobody knows, {number}\n")).collect();
        traced(&Place::new(), TWO_TABLES, &format!("/next\n{lines}"))
    };
    let (few, many) = (session(10), session(60));
    let more = |names: &[&str], of: &str| {
        let count = |trace: &str| calls(trace, names).iter().filter(|call| call.contains(of)).count();
        count(&many) - count(&few)
    };
    assert_eq!(more(&["write", "pwrite64", "writev"], "{\\\"seq\\\":"), 50);
    assert_eq!(more(&["fdatasync", "fsync"], ""), 50);
    assert_eq!(more(&["open", "openat"], ""), 0);
    assert_eq!(more(&["read"], ""), 0, "the input is read at once, the journal never");
}

/// The polls of two seconds of rest, and how often the terminal was opened until then.
fn rest_of(place: &Place, arguments: &[&str], says: &str) -> (usize, usize) {
    let trace = place.path("trace");
    let trace = trace.to_str().unwrap();
    let program = [&TRACE[..], &[trace, env!("CARGO_BIN_EXE_ctrls")], arguments].concat();
    let terminal = Terminal::open_program(place, &place.work(), &program, 100, 30);
    terminal.until_says(says);
    thread::sleep(Duration::from_millis(1000));
    let before = place.read("trace");
    thread::sleep(Duration::from_secs(2));
    let after = place.read("trace");
    let polls = |trace: &str| calls(trace, &["poll", "ppoll", "epoll_wait", "select", "pselect6"]).len();
    let opened = calls(&after, &["open", "openat"]);
    let opened = opened.iter().filter(|call| call.contains("/dev/tty")).count();
    (polls(&after) - polls(&before), opened)
}

#[test]
fn a_room_and_a_view_at_rest_ask_the_terminal_a_few_times_a_second() {
    if !can_trace() {
        return;
    }
    let place = Place::new();
    place.ctrls_reading(TWO_TABLES, "/next\nNobody knows\n").ended(0);
    for (arguments, says) in [
        (["resume", "s", "--lang", "en"], "1 Shops"),
        (["watch", "s", "--lang", "en"], "ISSUES"),
    ] {
        let (polls, opened) = rest_of(&place, &arguments, says);
        assert!((1..=24).contains(&polls), "{arguments:?}: {polls} polls in two seconds");
        assert!(opened <= 1, "{arguments:?}: the terminal was opened {opened} times");
    }
}
