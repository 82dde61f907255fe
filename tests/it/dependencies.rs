//! No dead weight in `Cargo.toml`: every crate is named by the code that it is listed for.

use std::fs;
use std::path::Path;

use toml::Table;

#[test]
fn the_program_names_every_crate_that_it_depends_on() {
    let unused = unused_crates("dependencies", &["src"]);
    assert!(unused.is_empty(), "nothing in src names {unused:?}");
}

#[test]
fn the_tests_name_every_crate_that_only_they_depend_on() {
    let unused = unused_crates("dev-dependencies", &["tests", "benches"]);
    assert!(unused.is_empty(), "nothing in tests or benches names {unused:?}");
}

#[test]
fn an_optional_crate_belongs_to_a_feature() {
    let manifest = manifest();
    let optional = manifest["dependencies"].as_table().unwrap().iter();
    let optional = optional.filter(|(_, how)| how.get("optional").and_then(toml::Value::as_bool) == Some(true));
    let features = manifest["features"].to_string();
    for (name, _) in optional {
        assert!(features.contains(&format!("dep:{name}\"")), "no feature brings {name}");
    }
}

/// The crates of a table of `Cargo.toml` that no path in these folders begins with.
fn unused_crates(table: &str, folders: &[&str]) -> Vec<String> {
    let mut code = String::new();
    for folder in folders {
        read_code(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut code);
    }
    let manifest = manifest();
    let names = manifest[table].as_table().unwrap().keys();
    names
        .filter(|name| !names_crate(&code, &name.replace('-', "_")))
        .cloned()
        .collect()
}

/// `name::…` or `use name`, where no longer name ends so.
fn names_crate(code: &str, name: &str) -> bool {
    let is_part = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '_' || sign == ':');
    code.match_indices(name).any(|(at, _)| {
        let behind = &code[at + name.len()..];
        !is_part(code[..at].chars().next_back()) && (behind.starts_with("::") || behind.starts_with(" as "))
    })
}

#[test]
fn a_longer_path_names_no_crate() {
    assert!(names_crate("use toml::Value;", "toml"));
    assert!(!names_crate("use crate::text::toml::Value; let toml = 1;", "toml"));
    assert!(!names_crate("use ratatui_core::text::Line;", "core"));
}

fn manifest() -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// Every Rust source below a folder, without its comments.
fn read_code(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_code(&path, code);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            code.extend(lines.flat_map(|line| [line, "\n"]));
        }
    }
}
