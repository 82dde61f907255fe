//! Every block of a document that is a command is run, and says what the document says; every block of TOML is read.
//!
//! In a `console` block, a line that begins with `$ ` is a command and what follows is what it prints, results and all
//! else; a line `…` stands for any number of lines. The commands of one document run one after the other in one folder.

use std::fs;

use crate::support::{Place, copy_folder, project};

/// The documents of the project that people read, from its root.
const DOCUMENTS: [&str; 9] = [
    "README.md",
    "LISEZ-MOI.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "docs/facilitators.en.md",
    "docs/facilitators.fr.md",
    "docs/faq.en.md",
    "docs/faq.fr.md",
    "docs/formats.md",
];

/// A block of a document: what stands behind its three marks, the number of its first line, and its lines.
struct Block {
    kind: String,
    line: usize,
    text: String,
}

/// A command, and what it prints where the document says it.
struct Example {
    line: usize,
    command: String,
    printed: Option<String>,
}

fn read_document(name: &str) -> String {
    fs::read_to_string(project().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn blocks(name: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    for (number, line) in read_document(name).lines().enumerate() {
        match (line.strip_prefix("```"), blocks.last_mut()) {
            (Some(kind), _) if !is_open => {
                is_open = true;
                blocks.push(Block {
                    kind: kind.to_owned(),
                    line: number + 2,
                    text: String::new(),
                });
            }
            (Some(_), _) => is_open = false,
            (None, Some(block)) if is_open => block.text += &format!("{line}\n"),
            (None, _) => {}
        }
    }
    assert!(!is_open, "{name}: a block is never closed");
    blocks
}

fn examples(name: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    for block in blocks(name) {
        for (number, line) in block.text.lines().enumerate() {
            let (line_number, is_session) = (block.line + number, block.kind == "console");
            match (block.kind.as_str(), line.strip_prefix("$ "), examples.last_mut()) {
                ("sh", _, _) => examples.push(Example {
                    line: line_number,
                    command: line.to_owned(),
                    printed: None,
                }),
                ("console", Some(command), _) => examples.push(Example {
                    line: line_number,
                    command: command.to_owned(),
                    printed: Some(String::new()),
                }),
                ("console", None, Some(example)) if number > 0 => {
                    example.printed.get_or_insert_default().push_str(&format!("{line}\n"));
                }
                _ => assert!(!is_session, "{name}:{line_number}: a console block begins with `$ `"),
            }
        }
    }
    examples
}

/// Whether `found` is what the document prints, `…` standing for any lines.
fn matches(printed: &[&str], found: &[&str]) -> bool {
    match printed.split_first() {
        None => found.is_empty(),
        Some((&"…", rest)) => (0..=found.len()).any(|skip| matches(rest, &found[skip..])),
        Some((line, rest)) => found
            .split_first()
            .is_some_and(|(other, more)| line == other && matches(rest, more)),
    }
}

fn run_examples(name: &str) {
    let place = Place::new();
    copy_folder(&project().join("examples"), &place.path("examples"));
    for example in examples(name) {
        if example.command.starts_with("cargo test") {
            // This very test; `.ci/run` takes the command from the README.
            continue;
        }
        // The release build is the same program.
        let command = example.command.replacen("cargo run --release --", "ctrls", 1);
        let ran = place.shell(&format!("exec 2>&1\n{command}"));
        let at = format!("{name}:{}: {}", example.line, example.command);
        assert_eq!(ran.code, Some(0), "{at}\n{}", ran.out);
        let Some(printed) = example.printed else { continue };
        // A document has plain spaces where French screens have those that do not break.
        let out = ran.out.replace(['\u{a0}', '\u{202f}'], " ");
        let (expected, found) = (printed.lines().collect::<Vec<_>>(), out.lines().collect::<Vec<_>>());
        assert!(
            matches(&expected, &found),
            "{at}\nprints\n{}\nand {name} says\n{printed}",
            ran.out,
        );
    }
}

#[test]
fn every_command_of_a_document_does_what_it_says() {
    for name in DOCUMENTS {
        run_examples(name);
    }
}

#[test]
fn both_readmes_begin_with_the_two_commands() {
    for name in ["README.md", "LISEZ-MOI.md"] {
        let commands: Vec<String> = examples(name).into_iter().map(|example| example.command).collect();
        assert_eq!(commands[..2], ["cargo run --release -- run", "cargo test"], "{name}");
    }
}

#[test]
fn every_toml_of_a_document_is_read_as_its_format_says() {
    let mut read = 0;
    for name in DOCUMENTS {
        for block in blocks(name) {
            if block.kind != "toml" {
                continue;
            }
            let place = Place::new();
            place.write("block.toml", &block.text);
            let command = if block.text.contains("ctrls-setup/") {
                "printf '/quit\\n' | ctrls run --into session --setup block.toml"
            } else {
                "ctrls check block.toml || [ $? = 1 ]"
            };
            let ran = place.shell(&format!("exec 2>&1\n{command}"));
            assert_eq!(ran.code, Some(0), "{name}:{}: {command}\n{}", block.line, ran.out);
            read += 1;
        }
    }
    assert!(read >= 3, "only {read} blocks of TOML");
}

/// Every file that a document links to is there: pictures, other documents.
#[test]
fn every_link_of_a_document_leads_somewhere() {
    let mut followed = 0;
    for name in DOCUMENTS.into_iter().chain(["ARCHITECTURE.md", "packaging/README.md"]) {
        let text = read_document(name);
        let folder = project().join(name).parent().unwrap().to_owned();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let pictures = text.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links
            .chain(pictures)
            .filter(|link| !link.contains("://") && !link.starts_with('#'))
        {
            let file = link.split('#').next().unwrap();
            assert!(folder.join(file).exists(), "{name} links to {link}");
            followed += 1;
        }
    }
    assert!(followed > 20, "only {followed} links");
}

#[test]
fn a_line_of_dots_stands_for_any_lines() {
    assert!(matches(&["a", "…", "d"], &["a", "b", "c", "d"]));
    assert!(matches(&["…"], &[]));
    assert!(!matches(&["a", "…", "d"], &["a", "b"]));
    assert!(!matches(&["a"], &["a", "b"]));
}
