//! Tells the program which commit it is built from, as `CTRLS_VERSION`: `0.1.0 (cd58d08a3c55)`; `0.1.0` where no
//! commit is known. Tells it where each message stands in its catalogues, as `catalogues.rs`: nothing is searched for
//! when it is said.
//!
//! The commit is that of `$CTRLS_COMMIT`, of this repository, of the package that cargo published, or of the archive
//! that a forge made; in this order. The work tree's own changes are not looked at.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

/// Digits of a commit that are shown, always as many.
const SHOWN: usize = 12;
/// What cargo leaves in a package that it published.
const PUBLISHED: &str = ".cargo_vcs_info.json";
/// What `git archive` fills in.
const ARCHIVED: &str = "packaging/commit";
/// What the program says, a folder a language.
const CATALOGUES: &str = "src/words";

#[expect(
    clippy::disallowed_methods,
    reason = "cargo speaks to build scripts through the environment"
)]
fn main() -> io::Result<()> {
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
    println!("cargo:rerun-if-changed={CATALOGUES}");
    let mut tables = String::new();
    for language in ["fr", "en"] {
        tables += &catalogue_table(language)?;
    }
    fs::write(
        Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("catalogues.rs"),
        tables,
    )
}

/// The files of a language's catalogue and where each message stands in them, by id: two tables in Rust.
fn catalogue_table(language: &str) -> io::Result<String> {
    let folder = Path::new(CATALOGUES).join(language);
    let mut names: Vec<String> = fs::read_dir(&folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".ftl"))
        .collect();
    names.sort();
    let mut places: Vec<(String, usize, usize, usize)> = Vec::new();
    let mut files = String::new();
    for (file, name) in names.iter().enumerate() {
        let text = fs::read_to_string(folder.join(name))?;
        places.extend(messages_in(&text).map(|(id, from, to)| (id.to_owned(), file, from, to)));
        let root = "env!(\"CARGO_MANIFEST_DIR\")";
        // Writing to a String cannot fail.
        let _ = writeln!(
            files,
            "    include_str!(concat!({root}, \"/{CATALOGUES}/{language}/{name}\")),"
        );
    }
    // Of two messages of one id the first holds; a test forbids the second.
    places.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    places.dedup_by(|(later, ..), (first, ..)| later == first);
    let rows: String = places
        .iter()
        .map(|(id, file, from, to)| format!("    ({id:?}, {file}, {from}, {to}),\n"))
        .collect();
    let name = language.to_uppercase();
    Ok(format!(
        "const {name}: &[&str] = &[\n{files}];\nconst {name}_PLACES: &[MessagePlace] = &[\n{rows}];\n"
    ))
}

/// The messages and terms of a file: their ids and their lines, from `id =` to the next line that is not indented.
fn messages_in(text: &str) -> impl Iterator<Item = (&str, usize, usize)> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if !line.starts_with([' ', '\n', '\r']) {
            starts.push((offset, line));
        }
        offset += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|(start, _)| *start).chain([offset]).collect();
    starts.into_iter().zip(ends).filter_map(|((from, line), to)| {
        let (id, _) = line.split_once('=').filter(|_| !line.starts_with('#'))?;
        Some((id.trim_end_matches(' '), from, to))
    })
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
