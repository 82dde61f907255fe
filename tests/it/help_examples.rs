//! The examples of the helps are commands that run, as they stand, where the files are that they name.

use crate::support::{Place, copy_folder};

/// Every command with a help, those of `workshop` too.
const COMMANDS: [&str; 26] = [
    "run",
    "resume",
    "watch",
    "replay",
    "export",
    "handover",
    "report",
    "check",
    "show",
    "list",
    "adapt",
    "follow-up",
    "diff",
    "workshop list",
    "workshop show",
    "workshop check",
    "workshop copy",
    "workshop print",
    "repair",
    "redact",
    "tour",
    "merge-journal",
    "schema",
    "config",
    "completions",
    "man",
];

/// The examples of a help, their remarks left out.
fn examples(place: &Place, command: &str, language: &str) -> Vec<String> {
    let mut words: Vec<&str> = command.split(' ').collect();
    words.extend(["--help", "--lang", language]);
    let help = place.ctrls(&words).ended(0);
    let lines = help.lines().filter(|line| line.starts_with("  ctrls "));
    lines
        .map(|line| line.trim().split("   (").next().unwrap_or_default().to_owned())
        .collect()
}

/// A folder with all that the examples of a language name.
fn prepared(language: &str) -> Place {
    let place = Place::new();
    let mut lines = vec!["Nobody of the shops is here".to_owned(), "/next".to_owned()];
    lines.extend((1..=12).map(|number| format!("Issue of table {number}")));
    lines.extend(["/next", "Friction #E1", "/next", "How might we?", "/idea A label"].map(str::to_owned));
    lines.push("/action Write the label | pilot=Chamber of trade | due=2030-03-15".to_owned());
    let session = if language == "fr" {
        "sessions/2026-12-03-reemploi"
    } else {
        "sessions/2026-12-03-reuse"
    };
    let name = if language == "fr" { "confiance" } else { "trust" };
    let group = format!("--group={name}");
    place
        .ctrls_reading(
            &["run", "--lang", language, "--into", session, &group],
            &lines.join("\n"),
        )
        .ended(0);
    let roadmap = place.read(&format!("{session}/roadmaps/{name}.toml"));
    place.write(&format!("roadmaps/{name}.toml"), &roadmap);
    place.write(&format!("{name}.toml"), &roadmap);
    let (workshop, paper) = if language == "fr" {
        ("mon-atelier.toml", "papier.txt")
    } else {
        ("my-workshop.toml", "paper.txt")
    };
    place
        .ctrls(&["workshop", "copy", "ctrl-s", workshop, "--lang", language])
        .ended(0);
    place.write(paper, "One more note\n");
    place
}

#[test]
fn every_example_of_a_help_runs() {
    for language in ["en", "fr"] {
        let base = prepared(language);
        let mut ran = 0;
        for command in COMMANDS {
            for example in examples(&base, command, language) {
                // These wait for a person, or write where a shell keeps its own files.
                if example.contains("ctrls watch") || example.contains("--edit") || example.contains('>') {
                    continue;
                }
                let place = Place::new();
                copy_folder(&base.path("."), &place.path("."));
                if example.starts_with("ctrls diff") {
                    let adapt = examples(&base, "adapt", language).remove(0);
                    place.shell(&format!("{adapt} </dev/null")).ended(0);
                }
                let result = place.shell(&format!("{example} </dev/null"));
                assert!(matches!(result.code, Some(0 | 1)), "{example}: {result:?}");
                ran += 1;
            }
        }
        assert!(ran >= 35, "only {ran} examples in {language}");
    }
}
