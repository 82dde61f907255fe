//! Arrows point down: every path in the sources against the table in the crate's doc.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders that touch no file, environment, clock, thread or stream; in others, single files.
const PURE: &[&str] = &[
    "text",
    "words",
    "workshop",
    "session",
    "roadmap",
    "check",
    "report",
    "view",
    "export",
    "facilitate/slash",
    "facilitate/dispatch",
];

/// What a pure file does not name, even inside a longer path.
const WORLD: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "io::stdin",
    "io::stdout",
    "io::stderr",
    "Instant::now",
    "SystemTime::now",
    "Timestamp::now",
    "ZonedDateTime::now",
    "TimeZone::system",
];

#[test]
fn every_path_points_down() {
    let table = table();
    let mut breaches = Vec::new();
    for (path, code) in sources() {
        let folder = folder_of(&path);
        for (line, target) in crate_paths(&path, &code) {
            let allowed = match folder.as_str() {
                "lib.rs" | "main.rs" => target == "cli" || folder == "lib.rs",
                folder => target == folder || table[folder].contains(&target),
            };
            if !allowed && (table.contains_key(&target) || folder == "main.rs") {
                breaches.push(format!("{}:{line}: {folder} uses {target}", path.display()));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn nobody_climbs_two_floors() {
    let breaches: Vec<_> = sources()
        .into_iter()
        .filter(|(_, code)| code.contains("super::super"))
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert!(breaches.is_empty(), "super::super in {}", breaches.join(", "));
}

#[test]
fn the_pure_folders_do_not_touch_the_world() {
    let mut breaches = Vec::new();
    for (path, code) in sources() {
        let name = path.strip_prefix(src()).unwrap().to_string_lossy().replace('\\', "/");
        if !PURE
            .iter()
            .any(|pure| name.starts_with(&format!("{pure}/")) || name == format!("{pure}.rs"))
        {
            continue;
        }
        for (number, line) in code.lines().enumerate() {
            breaches.extend(
                WORLD
                    .iter()
                    .filter(|world| line.contains(**world))
                    .map(|world| format!("{name}:{}: {world}", number + 1)),
            );
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn only_the_platform_folder_asks_which_system_it_is() {
    let asks = [
        "cfg(unix",
        "cfg(windows",
        "cfg(not(unix",
        "cfg(not(windows",
        "cfg!(unix",
        "cfg!(windows",
        "target_os",
        "target_vendor",
        "os::unix",
        "os::windows",
    ];
    let mut breaches = Vec::new();
    let mut inside = 0;
    for (path, code) in sources() {
        let found = code.lines().filter(|line| {
            let line: String = line.split_whitespace().collect();
            asks.iter().any(|ask| line.contains(ask))
        });
        match folder_of(&path).as_str() {
            "platform" => inside += found.count(),
            _ => breaches.extend(found.map(|line| format!("{}: {line}", path.display()))),
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    assert!(inside > 4, "the questions are found where they are");
}

#[test]
fn both_systems_have_the_same_seams() {
    let seams = |system: &str| {
        let text = fs::read_to_string(src().join("platform").join(system).join("mod.rs")).unwrap();
        text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(seams("unix"), seams("windows"));
}

#[test]
fn what_is_drawn_gets_its_words_width_and_palette_in_one_view_context() {
    let apart: Vec<_> = sources()
        .into_iter()
        .filter(|(path, _)| {
            ["view", "replay"].contains(&folder_of(path).as_str()) || path.starts_with("facilitate/slash")
        })
        .filter(|(path, _)| path.file_name().is_some_and(|name| name != "view_context.rs"))
        .flat_map(|(path, code)| {
            taken_apart(&code)
                .map(|name| format!("{}: {name}", path.display()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(apart.is_empty(), "{}", apart.join("\n"));
    let reader = "fn a(words: &Words, width: u16) {} fn b(view: ViewContext, width: u16) {} fn c(x: u8, palette: Palette,\n\
                  words: &Words) {}";
    assert_eq!(taken_apart(reader).collect::<Vec<_>>(), ["a", "c"]);
}

/// The functions that take two of words, width and palette one by one.
fn taken_apart(code: &str) -> impl Iterator<Item = &str> {
    let signatures = code.split("fn ").skip(1).filter_map(|rest| rest.split_once('('));
    let parts = [": &Words", "width: u", ": Palette"];
    signatures
        .filter(move |(_, rest)| {
            let parameters = rest.split(['{', ';']).next().unwrap_or_default();
            parts.iter().filter(|part| parameters.contains(**part)).count() > 1
        })
        .map(|(name, _)| name)
}

#[test]
fn the_reader_of_sources_sees_what_it_should() {
    let code = strip(
        "// crate::a::x\n/* crate::b /* crate::b */ */ let s = \"crate::c\\\"\"; let r = r#\"crate::d\"\"#; let c = '\"';\n\
         let l: &'static str = crate :: e :: x(); use crate::{f::X, g::{self, Y}, h};",
    );
    let found: Vec<_> = crate_paths(Path::new("src/x/y.rs"), &code)
        .into_iter()
        .map(|(_, name)| name)
        .collect();
    assert_eq!(found, ["e", "f", "g", "h"]);
    // In a folder's own mod.rs the floor above is the crate itself.
    let found = crate_paths(Path::new("src/x/mod.rs"), "use super::words::Words;");
    assert_eq!(found, [(1, "words".to_owned())]);
}

/// Who may use whom, out of the doc of `src/lib.rs`.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let doc = fs::read_to_string(src().join("lib.rs")).unwrap();
    let mut table = BTreeMap::new();
    for row in doc.lines().filter(|line| line.starts_with("//! | [`")) {
        let cells: Vec<_> = row.split('|').collect();
        let everything: BTreeSet<String> = doc
            .lines()
            .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
            .map(str::to_owned)
            .collect();
        for name in cells[1]
            .split(',')
            .map(|cell| cell.trim().trim_matches(['[', ']', '`']))
        {
            let uses = match cells[2].trim() {
                uses if uses.starts_with("everything") => everything.clone(),
                uses => uses
                    .split(", ")
                    .filter(|uses| everything.contains(*uses))
                    .chain((!["text", "words"].contains(&name)).then_some("text"))
                    .map(str::to_owned)
                    .collect(),
            };
            table.insert(name.to_owned(), uses);
        }
    }
    assert_eq!(table.len(), 15, "the table in src/lib.rs");
    table
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source file with its comments, strings and spaces around `::` taken out.
fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![src()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = strip(&fs::read_to_string(&path).unwrap());
                files.push((path, code));
            }
        }
    }
    files.sort();
    files
}

/// `session` for `src/session/id.rs`; the file itself at the top.
fn folder_of(path: &Path) -> String {
    let below = path.strip_prefix(src()).unwrap();
    below.iter().next().unwrap().to_string_lossy().into_owned()
}

/// The top-level names that a file reaches, with their lines.
fn crate_paths(path: &Path, code: &str) -> Vec<(usize, String)> {
    let mut roots = vec!["crate::", "ctrls::"];
    if path.ends_with("mod.rs") && path.iter().rev().nth(2).is_some_and(|name| name == "src") {
        roots.push("super::");
    }
    let mut found = Vec::new();
    for root in roots {
        for (at, _) in code.match_indices(root) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let line = code[..at].matches('\n').count() + 1;
            let rest = &code[at + root.len()..];
            found.extend(first_names(rest).into_iter().map(|name| (line, name)));
        }
    }
    found
}

/// `a` of `a::b`; `a` and `c` of `{a::b, c::{d, e}}`.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return name(path).into_iter().collect();
    };
    let mut names = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.extend(name(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.extend(name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

fn name(text: &str) -> Option<String> {
    let name: String = text
        .trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    (!name.is_empty()).then_some(name)
}

/// The code alone: comments go, texts become `""`, `a :: b` becomes `a::b`; lines stay where they are.
fn strip(source: &str) -> String {
    let bytes: Vec<char> = source.chars().collect();
    let mut code = String::new();
    let mut at = 0;
    let lines = |part: &[char]| "\n".repeat(part.iter().filter(|c| **c == '\n').count());
    while at < bytes.len() {
        let rest = &bytes[at..];
        let length = match rest {
            ['/', '/', ..] => rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => block_comment(rest),
            ['"', ..] => text(rest),
            ['r', '"' | '#', ..] if !code.ends_with(|c: char| c.is_alphanumeric() || c == '_') => raw_text(rest),
            ['\'', '\\', ..] => {
                2 + rest[2..]
                    .iter()
                    .skip(1)
                    .position(|c| *c == '\'')
                    .map_or(0, |end| end + 2)
            }
            ['\'', _, '\'', ..] => 3,
            _ => 0,
        };
        if length == 0 {
            code.push(rest[0]);
            at += 1;
        } else {
            code.push_str(&lines(&rest[..length]));
            at += length;
        }
    }
    while let Some(gap) = code.find(" ::") {
        code.remove(gap);
    }
    while let Some(gap) = code.find(":: ") {
        code.remove(gap + 2);
    }
    code
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

fn text(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != '"' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// 0 when it is no raw text (`r#type`).
fn raw_text(rest: &[char]) -> usize {
    let hashes = rest[1..].iter().take_while(|c| **c == '#').count();
    if rest.get(1 + hashes) != Some(&'"') {
        return 0;
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let body = &rest[2 + hashes..];
    body.windows(end.len())
        .position(|window| window == end)
        .map_or(rest.len(), |at| 2 + hashes + at + end.len())
}
