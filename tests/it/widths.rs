//! Every command in eleven widths and both languages: no line runs over the edge, no word is cut inside.

use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr;

use crate::support::{Place, copy_folder, project, stripped};

const WIDTHS: [usize; 11] = [40, 44, 50, 56, 60, 66, 72, 80, 100, 132, 200];

/// Commands that show something, each with the exit code that it ends with.
const COMMANDS: &[&str] = &[
    "list .",
    "show s",
    "show s --trace",
    "show s --times",
    "show s t --times",
    "show s --lineage",
    "show lorme.toml",
    "check s",
    "check lorme.toml",
    "check --explain inventory-open",
    "check --explain action-no-first-step",
    "diff lorme.toml autre.toml",
    "report s",
    "workshop list",
    "workshop show",
    "workshop show decision-sprint",
    "workshop check atelier.toml",
    "replay s --at 40:00",
    "replay s --verify",
];

/// The words of a text: what stands between blanks, without the signs around it; bars of signs are none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let bare = |word: &str| word.chars().any(char::is_alphanumeric);
    text.split([' ', '\u{a0}', '\n', '│'])
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
        // A path is no word, nor is what three letters say.
        .filter(move |word| bare(word) && !word.contains(['/', '<', '.']) && word.chars().count() > 3)
}

/// Whether a line may run over the edge: it holds a command or a path to copy, or one word that is wider.
fn may_run_over(line: &str, width: usize) -> bool {
    let widest = line.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0);
    line.contains("ctrls ")
        || line.contains(".toml")
        || line.contains("](")
        || line.contains(" (--")
        || widest + 4 > width
}

fn furnished() -> Place {
    let place = Place::repair_cafe("");
    copy_folder(&place.path("s"), &place.path("t"));
    let lorme = include_str!("roadmaps/lorme.toml");
    place.write("lorme.toml", lorme);
    place.write(
        "autre.toml",
        &lorme.replacen("title = \"", "title = \"Problématisation interterritoriale : ", 2),
    );
    let text = ctrls::workshop::find_builtin("ctrl-s", "fr").unwrap().text;
    place.write("atelier.toml", text);
    assert!(project().exists());
    place
}

#[cfg(unix)]
#[test]
fn no_line_runs_over_and_no_word_is_cut() {
    let place = furnished();
    let mut wrong = Vec::new();
    for language in ["fr", "en"] {
        for command in COMMANDS {
            let drawn = |columns: usize| {
                let line = format!("COLUMNS={columns} ctrls --lang {language} --color always {command} 2>/dev/null");
                let ran = place.shell(&line);
                assert!(matches!(ran.code, Some(0 | 1)), "{line}: {}", ran.out);
                stripped(&ran.out)
            };
            // Nothing is broken in a window so wide, nor in a pipe.
            let piped = place
                .shell(&format!("ctrls --lang {language} {command} 2>/dev/null"))
                .out;
            let wide = drawn(2000) + "\n" + &piped;
            let known: BTreeSet<&str> = words(&wide).collect();
            for columns in WIDTHS {
                let shown = drawn(columns);
                for line in shown.lines() {
                    if line.width() > columns && !may_run_over(line, columns) {
                        wrong.push(format!("{language} {columns} {command}: over the edge: {line}"));
                    }
                    let cut = words(line).find(|word| !known.contains(word) && !line.contains('…'));
                    // A word of a table's head may be shorter in a narrow one, never a piece.
                    if let Some(word) = cut
                        && known
                            .iter()
                            .any(|whole| whole.len() > word.len() && (whole.starts_with(word) || whole.ends_with(word)))
                    {
                        wrong.push(format!("{language} {columns} {command}: “{word}” is a piece: {line}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[cfg(unix)]
#[test]
fn a_list_keeps_what_resume_needs_in_every_width() {
    let place = Place::new();
    let lines = "[00:00] /suite\n[10:00] Un enjeu\n";
    place.held(
        "sessions/2026-12-03-reconditionnement-des-ordinateurs",
        "2026-12-03",
        "2",
        lines,
    );
    for columns in WIDTHS {
        let ran = place.shell(&format!("COLUMNS={columns} ctrls --lang fr list --color always"));
        let said = ran.with_plain_blanks();
        let way = "ctrls resume sessions/2026-12-03-reconditionnement-des-ordinateurs\n";
        assert!(said.err.contains(way), "{columns}: {}", said.err);
        assert!(stripped(&said.out).contains("interrompue"), "{columns}: {}", said.out);
        assert!(stripped(&said.out).contains("2026-12-03"), "{columns}: {}", said.out);
    }
}

#[cfg(unix)]
#[test]
fn helps_and_refusals_follow_the_columns_too() {
    let place = Place::new();
    for columns in WIDTHS {
        for command in [
            "--help",
            "run --help",
            "export --help",
            "workshop --help",
            "replay --help",
        ] {
            for language in ["fr", "en"] {
                let help = place
                    .shell(&format!("COLUMNS={columns} ctrls --lang {language} {command}"))
                    .ended(0);
                for line in help.lines().filter(|line| !may_run_over(line, columns)) {
                    assert!(line.width() <= columns, "{language} {columns} {command}: {line}");
                }
            }
        }
    }
}
