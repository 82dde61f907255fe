//! Tells the program which commit it is built from, as `CTRLS_VERSION`: `0.1.0 (cd58d08a3c55)`; `0.1.0` where no
//! commit is known.
//!
//! The commit is that of `$CTRLS_COMMIT`, of this repository, of the package that cargo published, or of the archive
//! that a forge made; in this order. The work tree's own changes are not looked at.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// Digits of a commit that are shown, always as many.
const SHOWN: usize = 12;
/// What cargo leaves in a package that it published.
const PUBLISHED: &str = ".cargo_vcs_info.json";
/// What `git archive` fills in.
const ARCHIVED: &str = "packaging/commit";

#[expect(
    clippy::disallowed_methods,
    reason = "cargo speaks to build scripts through the environment"
)]
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=CTRLS_COMMIT");
    let version = env!("CARGO_PKG_VERSION");
    let commit = env::var("CTRLS_COMMIT")
        .ok()
        .or_else(of_repository)
        .or_else(|| of_file(PUBLISHED))
        .or_else(|| of_file(ARCHIVED))
        .and_then(|text| digits(&text));
    match commit {
        Some(commit) => println!("cargo:rustc-env=CTRLS_VERSION={version} ({commit})"),
        None => println!("cargo:rustc-env=CTRLS_VERSION={version}"),
    }
}

/// The commit of the repository whose top is this folder; none in a folder that merely lies in another repository.
fn of_repository() -> Option<String> {
    if !Path::new(".git").exists() {
        return None;
    }
    // Each commit and each checkout writes one of these two; a file that is not there would run this for ever.
    for name in ["HEAD", "logs/HEAD"] {
        let path = git(&["rev-parse", "--git-path", name])?;
        if Path::new(&path).exists() {
            println!("cargo:rerun-if-changed={path}");
        }
    }
    git(&["rev-parse", "--verify", "HEAD"])
}

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

fn of_file(path: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    println!("cargo:rerun-if-changed={path}");
    Some(text)
}

/// The first run of hexadecimal digits as long as a commit's.
fn digits(text: &str) -> Option<String> {
    text.split(|c: char| !c.is_ascii_hexdigit())
        .find(|run| run.len() >= 40)
        .map(|run| run[..SHOWN].to_owned())
}
