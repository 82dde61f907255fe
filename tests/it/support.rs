//! What the tests share: a folder of their own, the program with a fixed home, sessions to begin with.

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use ctrls::session::{ClockRate, Header};
use ctrls::workshop::Workshop;
use serde_json::Value;
use tempfile::TempDir;

/// A run of two tables into `s`, one with an axis and one without.
pub(crate) const TWO_TABLES: &[&str] = &[
    "run",
    "--lang",
    "en",
    "--into",
    "s",
    "--group",
    "Trust: Shops",
    "--group",
    "Repair",
];

/// A folder of a test's own, in which the program runs with a home of its own and no locale but `C.UTF-8`.
pub(crate) struct Place {
    dir: TempDir,
}

/// What the program did.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The exit code; `None` when a signal ended it.
    pub(crate) code: Option<i32>,
    /// Results.
    pub(crate) out: String,
    /// Everything else.
    pub(crate) err: String,
}

/// The program while it runs: lines go in, answers come out.
pub(crate) struct Running {
    pub(crate) child: Child,
    pub(crate) lines: ChildStdin,
    pub(crate) answers: BufReader<ChildStdout>,
}

impl Place {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("home")).unwrap();
        fs::create_dir(dir.path().join("work")).unwrap();
        Self { dir }
    }

    /// Where commands run.
    pub(crate) fn work(&self) -> PathBuf {
        self.dir.path().join("work")
    }

    /// A path below [`work`](Self::work).
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.work().join(name)
    }

    /// The text of a file below [`work`](Self::work).
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Writes a file below [`work`](Self::work), with its folders.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// `ctrls` with these arguments and nothing on its standard input.
    pub(crate) fn ctrls(&self, arguments: &[&str]) -> Ran {
        self.ctrls_reading(arguments, "")
    }

    /// `ctrls` with these arguments on a French screen, its blanks plain.
    pub(crate) fn french(&self, arguments: &[&str]) -> Ran {
        self.ctrls(&[arguments, &["--lang", "fr"]].concat()).with_plain_blanks()
    }

    /// `ctrls` with these arguments, and `input` piped into it.
    pub(crate) fn ctrls_reading(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ctrls"));
        command.args(arguments);
        self.run(command, input)
    }

    /// `ctrls` with these arguments, piped into line by line while it runs.
    pub(crate) fn start(&self, arguments: &[&str]) -> Running {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ctrls"));
        let mut child = self
            .dress(command.args(arguments))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Running {
            lines: child.stdin.take().unwrap(),
            answers: BufReader::new(child.stdout.take().unwrap()),
            child,
        }
    }

    /// A line of shell in which `ctrls` is the program under test.
    pub(crate) fn shell(&self, line: &str) -> Ran {
        assert!(
            std::env::var_os("CTRLS_NO_SHELL").is_none(),
            "not checked: no shell here"
        );
        let mut command = Command::new("sh");
        command.args(["-c", line]);
        self.run(command, "")
    }

    fn run(&self, mut command: Command, input: &str) -> Ran {
        let stdin = self.dir.path().join("stdin");
        fs::write(&stdin, input).unwrap();
        let Output { status, stdout, stderr } = self
            .dress(&mut command)
            .stdin(fs::File::open(&stdin).unwrap())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        Ran {
            code: status.code(),
            out: printed(stdout),
            err: printed(stderr),
        }
    }

    /// Gives a command this place: folder, home, path and locale, and nothing of the machine's environment.
    pub(crate) fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let home = self.dir.path().join("home");
        command
            .current_dir(self.work())
            .env_clear()
            .env("PATH", programs())
            .env("HOME", &home)
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC");
        if cfg!(windows) {
            // Without these no program starts there; the folders of the user are the place's own.
            for name in ["SYSTEMROOT", "TEMP", "TMP", "PATHEXT", "COMSPEC"] {
                command.envs(std::env::var_os(name).map(|value| (name, value)));
            }
            command
                .env("USERPROFILE", &home)
                .env("APPDATA", home.join("AppData/Roaming"))
                .env("LOCALAPPDATA", home.join("AppData/Local"));
        }
        command
    }

    /// The entries of a journal, its header left out.
    pub(crate) fn entries(&self, journal: &str) -> Vec<Value> {
        let text = self.read(journal);
        let entries = text.lines().skip(1);
        entries.map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The texts that a journal's entries have: those of its notes.
    pub(crate) fn texts(&self, journal: &str) -> Vec<String> {
        let entries = self.entries(journal);
        let texts = entries.iter().filter_map(|entry| entry["text"].as_str());
        texts.map(str::to_owned).collect()
    }

    /// A session in `folder` that was held on that day from 14:00, out of lines that carry their times.
    pub(crate) fn held(&self, folder: &str, day: &str, groups: &str, lines: &str) {
        let start = format!("{day}T14:00:00+01:00");
        self.write("lines.txt", lines);
        let ran = self.ctrls(&[
            "run",
            "--lang",
            "fr",
            "--into",
            folder,
            "--title",
            "Reconditionnement",
            "--groups",
            groups,
            "--start",
            &start,
            "--input",
            "lines.txt",
        ]);
        assert!(matches!(ran.code, Some(0 | 1)), "{ran:?}");
    }

    /// A place with the Repair Café in `s`, played with its times, these lines before its own.
    pub(crate) fn repair_cafe(before: &str) -> Self {
        let place = Self::new();
        copy_folder(&project().join("examples/repair-cafe"), &place.path("cafe"));
        place.write("lines.txt", &(before.to_owned() + &place.read("cafe/lines.txt")));
        let arguments = [
            "run",
            "ctrl-s",
            "--lang",
            "fr",
            "--into",
            "s",
            "--setup",
            "cafe/setup.toml",
            "--input",
            "lines.txt",
            "--start",
            "2027-03-20T14:05:00+01:00",
            "--session-id",
            "repair-cafe",
        ];
        place.ctrls(&arguments).ended(0);
        place
    }
}

impl Running {
    /// Types lines, and waits for the answer that begins so.
    pub(crate) fn until_answered(&mut self, lines: &str, beginning: &str) {
        self.lines.write_all(lines.as_bytes()).unwrap();
        let mut answer = String::new();
        while !answer.starts_with(beginning) {
            answer.clear();
            assert!(self.answers.read_line(&mut answer).unwrap() > 0);
        }
    }
}

impl Ran {
    /// With a plain blank for each that does not break: a test is easier to read.
    pub(crate) fn with_plain_blanks(self) -> Self {
        Self {
            out: self.out.replace('\u{a0}', " "),
            err: self.err.replace('\u{a0}', " "),
            ..self
        }
    }

    /// Its standard output, when it ended with `code`.
    pub(crate) fn ended(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        self.out
    }
}

/// A journal's header: a real session of that workshop, created at that moment.
pub(crate) fn header(workshop: Workshop, created: &str) -> Header {
    Header {
        format: "ctrls-journal".into(),
        version: [1, 0],
        session: "s1".into(),
        created: created.parse().unwrap(),
        speed: ClockRate::REAL,
        rehearsal: false,
        timed: true,
        tool: "ctrls".into(),
        workshop,
    }
}

/// Copies a folder and all below it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The folders with the program under test, before those of the system.
fn programs() -> OsString {
    let own = Path::new(env!("CARGO_BIN_EXE_ctrls")).parent().unwrap().to_owned();
    let systems: Vec<PathBuf> = if cfg!(windows) {
        std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect()
    } else {
        ["/usr/local/bin", "/usr/bin", "/bin"].map(PathBuf::from).to_vec()
    };
    std::env::join_paths([own].into_iter().chain(systems)).unwrap()
}

/// What the program printed, as it prints it on Unix: where paths have `\\`, they have `/`. JSON stays as it is.
fn printed(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes).unwrap();
    if cfg!(windows) && !text.starts_with(['{', '[']) {
        text.replace('\\', "/")
    } else {
        text
    }
}

/// The project's own folder.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The line without what a terminal would obey.
pub(crate) fn stripped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain + rest
}
