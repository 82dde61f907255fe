//! What the tests share: a folder of their own, the program with a fixed home.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

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

    /// `ctrls` with these arguments, and `input` piped into it.
    pub(crate) fn ctrls_reading(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ctrls"));
        command.args(arguments);
        self.run(command, input)
    }

    /// A line of shell in which `ctrls` is the program under test.
    pub(crate) fn shell(&self, line: &str) -> Ran {
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
            out: String::from_utf8(stdout).unwrap(),
            err: String::from_utf8(stderr).unwrap(),
        }
    }

    /// Gives a command this place: folder, home, path and locale, and nothing of the machine's environment.
    pub(crate) fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let programs = Path::new(env!("CARGO_BIN_EXE_ctrls")).parent().unwrap();
        command
            .current_dir(self.work())
            .env_clear()
            .env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", programs.display()))
            .env("HOME", self.dir.path().join("home"))
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
    }
}

impl Ran {
    /// Its standard output, when it ended with `code`.
    pub(crate) fn ended(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        self.out
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

/// The project's own folder.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
