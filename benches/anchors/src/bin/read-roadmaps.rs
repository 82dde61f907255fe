//! The roadmaps below a folder, read by `toml` into types. `keep`: all of them are held until the end.

use std::io;
use std::path::Path;

use serde::Deserialize;

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is read is what is measured")]
struct Roadmap {
    format: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    source: Source,
    #[serde(default)]
    phase: Vec<Phase>,
}

#[derive(Default, Deserialize)]
#[expect(dead_code, reason = "what is read is what is measured")]
struct Source {
    #[serde(default)]
    session: String,
    #[serde(default)]
    axis: String,
    #[serde(default)]
    group: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is read is what is measured")]
struct Phase {
    #[serde(default)]
    title: String,
    #[serde(default)]
    action: Vec<Action>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is read is what is measured")]
struct Action {
    id: String,
    text: String,
    #[serde(default)]
    pilot: String,
    #[serde(default)]
    partners: Vec<String>,
    due: Option<toml::value::Datetime>,
    #[serde(default)]
    done_when: String,
}

fn read_below(folder: &Path, keep: bool, kept: &mut Vec<Roadmap>) -> io::Result<usize> {
    let mut count = 0;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            count += read_below(&path, keep, kept)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path)?;
            let roadmap: Roadmap = toml::from_str(&text).map_err(io::Error::other)?;
            count += 1;
            if keep {
                kept.push(roadmap);
            }
        }
    }
    Ok(count)
}

fn main() -> io::Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let folder = arguments.next().ok_or(io::ErrorKind::InvalidInput)?;
    let keep = arguments.next().is_some();
    let mut kept = Vec::new();
    let count = read_below(Path::new(&folder), keep, &mut kept)?;
    println!("{count} {}", kept.len());
    Ok(())
}
