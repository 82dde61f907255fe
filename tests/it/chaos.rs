//! Other programs at a live session, at any moment: what they do is drawn by lot from a seed, and no note that was
//! acknowledged is lost. `CTRLS_CHAOS=SEED,SESSIONS` draws more sessions than these few.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use ctrls::store::{SessionFolder, other_journals};
use rustix::process::{Pid, Resource, Rlimit, prlimit};

use crate::support::{Place, Running, TWO_TABLES};

/// Longer than any answer takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Notes typed into each session.
const NOTES: usize = 14;

/// Numbers by lot: the same for the same seed.
struct Lot(u64);

impl Lot {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}

/// What another program does to the folder of a session.
type Act = fn(&Path);

const ACTS: [(&str, Act); 13] = [
    ("the lock is deleted", |folder| {
        let _ = fs::remove_file(folder.join("lock"));
    }),
    ("the journal is emptied", |folder| {
        let _ = fs::write(folder.join("journal.jsonl"), "");
    }),
    ("the journal is written over", |folder| {
        let _ = fs::write(folder.join("journal.jsonl"), "{\"theirs\":1}\n");
    }),
    ("the journal is cut", |folder| {
        let journal = folder.join("journal.jsonl");
        if let Ok(text) = fs::read(&journal) {
            let _ = fs::write(&journal, &text[..text.len() / 2]);
        }
    }),
    ("a byte of the journal is changed", |folder| {
        let journal = folder.join("journal.jsonl");
        if let Ok(mut text) = fs::read(&journal)
            && let Some(byte) = text.last_mut()
        {
            *byte = b'x';
            let _ = fs::write(&journal, &text);
        }
    }),
    ("the journal is deleted", |folder| {
        let _ = fs::remove_file(folder.join("journal.jsonl"));
    }),
    ("the journal is replaced by a rename", |folder| {
        let _ = fs::write(folder.join("arrived"), "{\"theirs\":2}\n");
        let _ = fs::rename(folder.join("arrived"), folder.join("journal.jsonl"));
    }),
    ("an older state of the journal comes back", |folder| {
        let journal = folder.join("journal.jsonl");
        if let Ok(text) = fs::read_to_string(&journal) {
            let older: String = text.split_inclusive('\n').take(3).collect();
            let _ = fs::write(folder.join("arrived"), older);
            let _ = fs::rename(folder.join("arrived"), &journal);
        }
    }),
    ("a line is added by somebody else", |folder| {
        if let Ok(mut journal) = fs::OpenOptions::new().append(true).open(folder.join("journal.jsonl")) {
            let _ = journal.write_all(b"{\"theirs\":3}\n");
        }
    }),
    ("a conflicted copy arrives", |folder| {
        let copy = folder.join("journal (conflicted copy).jsonl");
        let _ = fs::copy(folder.join("journal.jsonl"), copy);
    }),
    ("the folder is moved", |folder| {
        let _ = fs::rename(folder, folder.with_file_name("moved"));
    }),
    ("the folder is deleted", |folder| {
        let _ = fs::remove_dir_all(folder);
    }),
    ("a link stands in the journal's place", |folder| {
        let journal = folder.join("journal.jsonl");
        let _ = fs::rename(&journal, folder.join("elsewhere"));
        let _ = symlink(folder.join("elsewhere"), &journal);
    }),
];

/// The program, its answers read by a thread so that none is waited for without end.
struct Window {
    child: Child,
    lines: ChildStdin,
    answers: Receiver<String>,
    /// The texts that it acknowledged.
    acknowledged: Vec<String>,
    said: String,
}

impl Window {
    fn open(place: &Place, arguments: &[&str]) -> Self {
        let Running { child, lines, answers } = place.start(arguments);
        let (send, receive) = channel();
        thread::spawn(move || read_answers(answers, |line| send.send(line).is_ok()));
        Self {
            child,
            lines,
            answers: receive,
            acknowledged: Vec::new(),
            said: String::new(),
        }
    }

    fn type_line(&mut self, line: &str) {
        self.lines.write_all(format!("{line}\n").as_bytes()).unwrap();
    }

    /// Reads until that note is acknowledged; what is acknowledged before counts too.
    fn until_acknowledged(&mut self, text: &str) {
        while !self.acknowledged.iter().any(|known| known == text) {
            match self.answers.recv_timeout(PATIENCE) {
                Ok(line) => self.take_answer(&line),
                Err(RecvTimeoutError::Timeout) => panic!("{text:?} is never answered: {}", self.said),
                Err(RecvTimeoutError::Disconnected) => panic!("it ended before {text:?}: {}", self.said),
            }
        }
    }

    fn take_answer(&mut self, line: &str) {
        self.said += line;
        let acknowledged = line
            .trim_end()
            .rsplit(" · ")
            .next()
            .filter(|text| text.starts_with("Note "));
        self.acknowledged.extend(acknowledged.map(str::to_owned));
    }

    /// Lets it end; what it acknowledged meanwhile counts too.
    fn close(self) -> (Option<i32>, Vec<String>) {
        let Self {
            mut child,
            lines,
            answers,
            mut acknowledged,
            ..
        } = self;
        drop(lines);
        for line in answers {
            let text = line.trim_end().rsplit(" · ").next().unwrap_or_default();
            acknowledged.extend(Some(text.to_owned()).filter(|text| text.starts_with("Note ")));
        }
        (child.wait().unwrap().code(), acknowledged)
    }

    /// The largest file that it may write from now on: what a full disk does.
    fn limit(&self, bytes: Option<u64>) {
        let limit = Rlimit {
            current: bytes,
            maximum: None,
        };
        prlimit(Some(Pid::from_child(&self.child)), Resource::Fsize, limit).unwrap();
    }
}

fn read_answers(mut answers: BufReader<std::process::ChildStdout>, mut take: impl FnMut(String) -> bool) {
    let mut line = String::new();
    while answers.read_line(&mut line).is_ok_and(|read| read > 0) {
        if !take(std::mem::take(&mut line)) {
            return;
        }
    }
}

/// The journals of the sessions below a folder: what `show` reads, and what `list` names beside it.
fn journals(below: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(below) else { return found };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(journals(&path));
        } else if path.file_name().is_some_and(|name| name == "journal.jsonl") {
            found.extend(other_journals(&SessionFolder::at(below)));
            found.push(path);
        }
    }
    found
}

/// One session by lot; what was done to it, for whoever reads why a test failed.
fn play_session(seed: u64) {
    // A seed's bits are spread, or neighbours would draw alike.
    let mut lot = Lot(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let place = Place::new();
    let folder = place.path("s");
    let mut done: Vec<String> = vec![format!("CTRLS_CHAOS={seed},1")];
    let mut first = Window::open(&place, TWO_TABLES);
    first.type_line("/next");
    first.type_line("Note 0 of the first");
    first.until_acknowledged("Note 0 of the first");
    let second_after = 4 + lot.below(2 * NOTES);
    let mut second: Option<Window> = None;
    for number in 1..=NOTES {
        // Where the folder was taken away while it was written anew, the session is in another by now.
        let is_here = || fs::read_to_string(folder.join("journal.jsonl")).is_ok_and(|text| text.contains(" again\""));
        if number == second_after && is_here() {
            // Whoever opens a second window deletes the lock that keeps it out.
            fs::remove_file(folder.join("lock")).unwrap();
            done.push("a second window".into());
            second = Some(Window::open(&place, &["resume", "s", "--lang", "en"]));
            let text = "Note 0 of the second";
            second.as_mut().unwrap().type_line(text);
            second.as_mut().unwrap().until_acknowledged(text);
        }
        let of = if second.is_some() { "one of two" } else { "the first" };
        let text = format!("Note {number} of {of}");
        let window = match &mut second {
            Some(second) if lot.below(2) == 0 => second,
            _ => &mut first,
        };
        match lot.below(10) {
            0..=2 => {
                window.type_line(&text);
                window.until_acknowledged(&text);
            }
            3 if folder.join("journal.jsonl").exists() => {
                done.push(format!("before note {number}: the disk is full"));
                let length = fs::metadata(folder.join("journal.jsonl")).unwrap().len();
                window.limit(Some(length));
                window.type_line(&text);
                thread::sleep(Duration::from_millis(lot.below(30) as u64));
                window.limit(None);
                let text = format!("{text}, once more");
                window.type_line(&text);
                window.until_acknowledged(&text);
            }
            _ => {
                let (name, act) = ACTS[lot.below(ACTS.len())];
                let rest = Duration::from_micros(lot.below(4000) as u64);
                done.push(format!("at note {number}: {name}"));
                let target = folder.clone();
                let other = thread::spawn(move || {
                    thread::sleep(rest);
                    act(&target);
                });
                window.type_line(&text);
                window.until_acknowledged(&text);
                other.join().unwrap();
            }
        }
        // A second window can be opened only where there is a session.
        if number + 1 == second_after {
            let text = format!("Note {number} again");
            first.type_line(&text);
            first.until_acknowledged(&text);
        }
    }
    let windows = [Some(first), second];
    let acknowledged: Vec<Vec<String>> = windows
        .into_iter()
        .flatten()
        .map(|window| {
            let (code, acknowledged) = window.close();
            assert!(matches!(code, Some(0 | 1 | 4)), "ends with {code:?} after {done:?}");
            acknowledged
        })
        .collect();
    let count: usize = acknowledged.iter().map(Vec::len).sum();
    assert!(count > NOTES, "{count} notes are acknowledged after {done:?}");
    let kept: Vec<String> = journals(&place.work())
        .iter()
        .map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned())
        .collect();
    for of_window in acknowledged {
        let holds = |journal: &String| {
            of_window
                .iter()
                .all(|text| journal.contains(&format!("\"text\":\"{text}\"")))
        };
        assert!(
            kept.iter().any(holds),
            "no session holds all of {of_window:?} after {done:?}"
        );
    }
}

#[test]
fn whatever_others_do_at_whatever_moment_no_acknowledged_note_is_lost() {
    let drawn = std::env::var("CTRLS_CHAOS").unwrap_or_else(|_| "1,8".to_owned());
    let (seed, sessions) = drawn.split_once(',').unwrap();
    let (seed, sessions): (u64, u64) = (seed.parse().unwrap(), sessions.parse().unwrap());
    for session in 0..sessions {
        play_session(seed + session);
    }
}
