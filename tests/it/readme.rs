//! Every block of the README that is a command is run, and says what the README says.
//!
//! In a `console` block, a line that begins with `$ ` is a command and what follows is what it prints, results and all
//! else; a line `…` stands for any number of lines. The commands of one README run one after the other in one folder.

use std::fs;

use crate::support::{Place, copy_folder, project};

/// A command of the README, and what it prints there.
struct Example {
    line: usize,
    command: String,
    printed: Option<String>,
}

fn examples() -> Vec<Example> {
    let text = fs::read_to_string(project().join("README.md")).unwrap();
    let mut examples: Vec<Example> = Vec::new();
    let mut block = None;
    for (number, line) in text.lines().enumerate() {
        match (block, line.strip_prefix("```")) {
            (None, Some(language)) => block = Some(language),
            (Some(_), Some(_)) => block = None,
            (Some("sh"), None) => examples.push(Example {
                line: number + 1,
                command: line.to_owned(),
                printed: None,
            }),
            (Some("console"), None) => match (line.strip_prefix("$ "), examples.last_mut()) {
                (Some(command), _) => examples.push(Example {
                    line: number + 1,
                    command: command.to_owned(),
                    printed: Some(String::new()),
                }),
                (
                    None,
                    Some(Example {
                        printed: Some(printed), ..
                    }),
                ) => *printed += &format!("{line}\n"),
                (None, _) => panic!("README.md:{}: a console block begins with `$ `", number + 1),
            },
            _ => {}
        }
    }
    examples
}

/// Whether `found` is what the README prints, `…` standing for any lines.
fn matches(printed: &[&str], found: &[&str]) -> bool {
    match printed.split_first() {
        None => found.is_empty(),
        Some((&"…", rest)) => (0..=found.len()).any(|skip| matches(rest, &found[skip..])),
        Some((line, rest)) => found
            .split_first()
            .is_some_and(|(other, more)| line == other && matches(rest, more)),
    }
}

#[test]
fn every_command_of_the_readme_does_what_it_says() {
    let examples = examples();
    assert!(
        examples
            .iter()
            .any(|example| example.command == "cargo run --release -- run")
    );
    let place = Place::new();
    copy_folder(&project().join("examples"), &place.path("examples"));
    for example in examples {
        if example.command.starts_with("cargo test") {
            // This very test; `.ci/run` takes the command from the README.
            continue;
        }
        // The release build is the same program.
        let command = example.command.replacen("cargo run --release --", "ctrls", 1);
        let ran = place.shell(&format!("exec 2>&1\n{command}"));
        let place_in_readme = format!("README.md:{}: {}", example.line, example.command);
        assert_eq!(ran.code, Some(0), "{place_in_readme}\n{}", ran.out);
        if let Some(printed) = example.printed {
            let lines = |text: &'static str| text.lines().collect::<Vec<_>>();
            let (expected, found) = (lines(printed.leak()), lines(ran.out.leak()));
            assert!(
                matches(&expected, &found),
                "{place_in_readme}\nprints\n{}\nand the README says\n{}",
                found.join("\n"),
                expected.join("\n"),
            );
        }
    }
}

#[test]
fn a_readme_line_of_dots_stands_for_any_lines() {
    assert!(matches(&["a", "…", "d"], &["a", "b", "c", "d"]));
    assert!(matches(&["…"], &[]));
    assert!(!matches(&["a", "…", "d"], &["a", "b"]));
    assert!(!matches(&["a"], &["a", "b"]));
}
