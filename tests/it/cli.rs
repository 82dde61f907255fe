//! The program's own face: helps, what is wrong with a command line, settings, generated files.

use std::collections::BTreeSet;

use clap::Command;
use ctrls::cli::{command, text_key};
use ctrls::words::Language::{self, En, Fr};
use ctrls::words::Words;
use unicode_width::UnicodeWidthStr;

use crate::pty::Terminal;
use crate::support::{Place, project};

/// The keys of the texts of a command, its arguments and all below it.
fn keys(command: &Command, path: &str, found: &mut BTreeSet<String>) {
    found.insert(if path.is_empty() {
        "about".to_owned()
    } else {
        path.to_owned()
    });
    for arg in command.get_arguments() {
        found.insert(text_key(path, arg.get_id().as_str()));
    }
    for sub in command.get_subcommands() {
        keys(sub, &text_key(path, sub.get_name()), found);
    }
}

fn all_keys(language: Language) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    keys(&command(language, 100), "", &mut found);
    found
}

/// Every command with its help as it is shown, names from the root on.
fn helps(language: Language, columns: usize) -> Vec<(Vec<String>, String)> {
    fn below(command: &Command, path: &[String], found: &mut Vec<Vec<String>>) {
        found.push(path.to_vec());
        for sub in command.get_subcommands() {
            let mut path = path.to_vec();
            path.push(sub.get_name().to_owned());
            below(sub, &path, found);
        }
    }
    let tree = command(language, columns);
    let mut paths = Vec::new();
    below(&tree, &[], &mut paths);
    paths
        .into_iter()
        .map(|path| {
            let mut line = vec!["ctrls".to_owned()];
            line.extend(path.iter().cloned());
            line.push("--help".to_owned());
            let error = command(language, columns).try_get_matches_from(line).unwrap_err();
            (path, error.to_string())
        })
        .collect()
}

#[test]
fn every_command_and_option_has_a_text_in_both_languages() {
    let mut missing = Vec::new();
    for language in [Fr, En] {
        let words = Words::new(language);
        missing.extend(
            all_keys(language)
                .into_iter()
                .filter(|key| words.help(key).is_none())
                .map(|key| format!("{language}: help-{key}")),
        );
    }
    assert!(missing.is_empty(), "without a text:\n{}", missing.join("\n"));
}

#[test]
fn every_text_of_a_help_belongs_to_something() {
    let known = all_keys(En);
    let laying_out = ["value-", "page-", "command-name"];
    let to_come = ["show-times", "workshop-print"];
    let files = ctrls::words::catalogue_files(En);
    let texts = files.iter().flat_map(|file| file.lines());
    let left: Vec<&str> = texts
        .filter_map(|line| line.strip_prefix("help-")?.split(" =").next())
        .filter(|key| !known.contains(*key))
        .filter(|key| !key.ends_with("-heading") && !key.ends_with("examples"))
        .filter(|key| !laying_out.iter().chain(&to_come).any(|prefix| key.starts_with(prefix)))
        // Before a command has its arguments, its texts wait.
        .filter(|key| {
            let tree = command(En, 100);
            let waiting = tree
                .get_subcommands()
                .map(Command::get_name)
                .filter(|name| !has_arguments(name));
            !waiting.into_iter().any(|name| key.starts_with(name))
        })
        .collect();
    assert!(left.is_empty(), "of nothing: {}", left.join(", "));
}

#[test]
fn a_help_speaks_one_language() {
    for (path, help) in helps(Fr, 100) {
        for english in [
            "Usage",
            "Commands",
            "Print",
            "default",
            "possible values",
            "[env",
            "DIR>",
            "FILE>",
            "Everywhere",
            "aliases",
        ] {
            assert!(!help.contains(english), "{path:?} says “{english}”:\n{help}");
        }
        assert!(help.contains("Utilisation\u{a0}: ctrls"), "{help}");
        assert!(help.contains("Partout\u{a0}:\n"), "{help}");
    }
}

#[test]
fn helps_fit_their_window() {
    for language in [Fr, En] {
        for columns in [60, 80] {
            for (path, help) in helps(language, columns) {
                for line in help.lines() {
                    // What is typed stands on one line.
                    let typed = line.contains("ctrls ");
                    assert!(typed || line.width() <= columns, "{path:?}, {columns}: {line}");
                }
            }
        }
    }
}

fn has_arguments(name: &str) -> bool {
    let tree = command(En, 100);
    let Some(sub) = tree.find_subcommand(name) else {
        return false;
    };
    name == "config" || sub.has_subcommands() || sub.get_arguments().count() > 1
}

#[test]
fn every_example_of_a_help_is_understood() {
    for language in [Fr, En] {
        for (path, help) in helps(language, 100) {
            for line in help.lines().filter(|line| line.starts_with("  ctrls ")) {
                // Before a command has its arguments, its examples wait.
                if path.first().is_some_and(|name| !has_arguments(name)) {
                    continue;
                }
                // Where the output goes is the shell's.
                let typed = line.split_whitespace().take_while(|word| !word.starts_with('>'));
                let read = command(language, 100).try_get_matches_from(typed);
                assert!(read.is_ok(), "{path:?}: {line}: {}", read.unwrap_err());
            }
        }
    }
}

#[test]
fn what_is_not_understood_is_answered_with_the_way_out() {
    let place = Place::new();
    for (line, what, help) in [
        ("rnu", "« rnu » n'est pas une commande. Peut-être run ?", ""),
        ("partir", "« partir » n'est pas une commande.", ""),
        ("run --spedd 3", "--spedd n'existe pas. Peut-être --speed ?", "run "),
        ("run --speed", "--speed <X> attend une valeur.", "run "),
        ("run un deux", "« deux » est de trop.", "run "),
        (
            "run --title a --title b",
            "--title <TITRE> est donné deux fois.",
            "run ",
        ),
        ("run --no-bell=3", "--no-bell n'attend pas « 3 » en plus.", "run "),
        (
            "schema workshp",
            "<FORMAT> ne connaît pas « workshp ». Peut-être workshop ? Valeurs : roadmap, workshop, event, setup, journal, list, show, trace, times, lineage, diff, check, report, workshop-list, workshop-check, verify, written, config.",
            "schema ",
        ),
        (
            "schema",
            "<FORMAT> attend une valeur : roadmap, workshop, event, setup, journal, list, show, trace, times, lineage, diff, check, report, workshop-list, workshop-check, verify, written, config.",
            "schema ",
        ),
        (
            "--color maybe run",
            "--color <QUAND> ne connaît pas « maybe ». Valeurs : auto, always, never.",
            "run ",
        ),
        ("redact x", "Il manque --into <DOSSIER>, <ID>.", "redact "),
        (
            "workshop lst",
            "« lst » n'est pas une commande. Peut-être list ?",
            "workshop ",
        ),
    ] {
        let mut arguments = vec!["--lang", "fr"];
        arguments.extend(line.split(' '));
        let ran = place.ctrls(&arguments);
        let said = format!("{what}\nL'aide : ctrls {help}--help\n");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{line}");
        assert_eq!(ran.err.replace('\u{a0}', " "), said, "{line}");
    }
    let ran = place.ctrls(&["run", "--spedd=3"]);
    assert_eq!(
        ran.err,
        "--spedd does not exist. Perhaps --speed?\nHelp: ctrls run --help\n"
    );
    let ran = place.ctrls(&["run", "--groups", "0"]);
    assert!(
        ran.err.starts_with("“0” does not suit --groups <N>: from 1 to 99."),
        "{}",
        ran.err
    );
    let ran = place.ctrls(&["--lang", "de", "list"]);
    assert_eq!(
        ran.err.lines().next(),
        Some("--lang <fr|en> does not know “de”. Values: fr, en.")
    );
    let ran = place.ctrls(&["\u{1b}[31mrun"]);
    assert!(!ran.err.contains('\u{1b}') && ran.code == Some(2), "{:?}", ran.err);
}

#[test]
fn the_language_of_a_help_is_that_of_the_option_else_of_the_locale() {
    let place = Place::new();
    let help = |line: &str| place.shell(line).ended(0);
    assert!(help("ctrls --help").contains("Usage: ctrls"));
    assert!(help("ctrls --help --lang fr").contains("Utilisation"));
    assert!(help("LC_ALL=fr_FR.UTF-8 ctrls --help").contains("Utilisation"));
    assert!(help("LC_ALL=fr_FR.UTF-8 ctrls --lang=en --help").contains("Usage: ctrls"));
    assert_eq!(help("ctrls --lang fr help run"), help("ctrls --lang fr run -h"));
    assert!(help("ctrls --version").starts_with("ctrls "));
}

#[test]
fn ctrls_alone_is_the_help_where_nobody_can_choose() {
    let ran = Place::new().ctrls(&[]);
    assert_eq!(ran.err, "");
    assert!(ran.ended(0).contains("\n  run          Run a live workshop\n"));
}

#[test]
fn a_help_is_as_wide_as_the_window() {
    let place = Place::new();
    let terminal = Terminal::open(&place, &["run", "--help"], 60, 80);
    terminal.until_says("ctrls run my-workshop.toml");
    let screen = terminal.screen();
    let end = screen.iter().position(|line| line.trim() == "--end <HH:MM>");
    assert_eq!(
        end.map(|at| &screen[at + 1..at + 3]),
        Some(
            &[
                "          Hour promised, 15:30 or 15h30; by default the".to_owned(),
                "          workshop's minutes after the clock starts".to_owned()
            ][..]
        ),
        "{screen:#?}"
    );
    assert_eq!(terminal.end(), 0);
}

#[test]
fn settings_are_told_with_where_they_come_from() {
    let place = Place::new();
    let config = |line: &str| place.shell(line).ended(0);
    let said = config("XDG_STATE_HOME=/nowhere LC_ALL=C.UTF-8 LANG=fr_FR.UTF-8 ctrls config");
    assert!(
        said.lines()
            .next()
            .is_some_and(|line| line.split_whitespace().eq(["language", "en", "default"])),
        "{said}"
    );
    let state = |line: &str| line.contains(" /nowhere/ctrls ") && line.ends_with(" XDG_STATE_HOME=/nowhere");
    assert!(said.lines().any(state), "{said}");
    assert!(said.contains("lines read"), "{said}");
    let said = config("LC_ALL=fr_CA.UTF-8 ctrls config");
    assert!(
        said.lines()
            .any(|line| line.starts_with("langue ") && line.ends_with("  LC_ALL=fr_CA.UTF-8")),
        "{said}"
    );
    let said = config("ctrls --lang fr --color never config");
    assert!(
        said.lines()
            .any(|line| line.starts_with("langue ") && line.ends_with("  --lang")),
        "{said}"
    );
    assert!(
        said.lines()
            .any(|line| line.starts_with("couleurs ") && line.ends_with("--color never")),
        "{said}"
    );
}

#[test]
fn manual_pages_are_written_in_the_language() {
    let place = Place::new();
    // Lines break where a blank lets them.
    let man = |name: &str| place.ctrls(&["--lang", "fr", "man", name]).ended(0).replace('\n', " ");
    let page = man("run");
    assert!(
        page.contains(".SH \"NOM\" ctrls\\-run \\- Anime un atelier en direct"),
        "{page}"
    );
    assert!(page.contains("Répétition"), "{page}");
    for said in [
        " \\fBctrls run\\fR ",
        " [\\fB\\-\\-into\\fR \\fIDOSSIER\\fR] ",
        " [\\fB\\-\\-group\\fR \\fINOM\\fR]… ",
        " [\\fB\\-y\\fR|\\fB\\-\\-yes\\fR] ",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    let page = man("export");
    assert!(page.contains(" [\\fICHEMIN\\fR]… "), "{page}");
    let page = man("follow-up");
    assert!(page.contains(" \\fBctrls follow\\-up\\fR "), "{page}");
    assert!(page.contains(" [\\fB\\-\\-ics\\fR[=\\fIFICHIER\\fR]] "), "{page}");
    let page = place.ctrls(&["--lang", "fr", "man"]).ended(0);
    assert!(page.contains(".SH \"CODES DE SORTIE\"\n0"), "{page}");
    let written = place.ctrls(&["man", "--out", "pages"]).ended(0);
    let expected = helps(En, 100).len();
    assert_eq!(written.lines().count(), expected);
    for path in written.lines() {
        let page = place.read(path);
        for heading in page.lines().filter(|line| line.starts_with(".SH")) {
            assert!(
                !heading.contains("EXTRA") && !heading.contains("SUBCOMMANDS"),
                "{path}: {heading}"
            );
        }
    }
    let ran = place.ctrls(&["man", "rnu"]);
    assert_eq!(
        (ran.code, ran.err.trim_end()),
        (Some(2), "“rnu” is not a command. Perhaps run?")
    );
}

#[test]
fn in_a_narrow_window_the_origin_of_a_setting_goes_under_it() {
    let place = Place::new();
    let terminal = Terminal::open(&place, &["config", "--lang", "fr"], 40, 30);
    terminal.until_says("dernière séance");
    let screen = terminal.screen();
    assert_eq!(screen[0], "langue           fr");
    assert_eq!(screen[1].trim_end(), "                 --lang");
    let wide = Terminal::open(&place, &["config", "--lang", "fr"], 200, 30);
    wide.until_says("dernière séance");
    let words: Vec<String> = wide.screen()[0].split_whitespace().map(str::to_owned).collect();
    assert_eq!(words, ["langue", "fr", "--lang"]);
}

/// What is there already stays, and naming it is wrong use, in every command that is given the file's name.
#[test]
fn a_name_that_is_taken_is_wrong_use_in_every_command() {
    let place = Place::new();
    let roadmap = "format = \"ctrls-roadmap/1\"\ntitle = \"Bare\"\n";
    place.write("r.toml", roadmap);
    for name in ["taken", "taken.pdf", "event.toml", "exports/r.md"] {
        place.write(name, "mine\n");
    }
    for command in [
        &["export", "r.toml", "--format", "md", "--out", "taken"][..],
        &["adapt", "r.toml", "--out", "taken"],
        &["workshop", "copy", "ctrl-s", "taken"],
        &["workshop", "print", "--out", "taken.pdf"],
        &["report", "r.toml", "--new-event"],
        &["run", "--into", "taken"],
        &["man", "--out", "taken"],
    ] {
        let ran = place.ctrls(command);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command:?} {}", ran.err);
    }
    // A document beside others was changed: the rest is done, and that one wants a look.
    assert_eq!(place.ctrls(&["export", "r.toml", "--format", "md"]).code, Some(1));
    let ran = place.ctrls(&["export", "r.toml", "--lang", "en", "--out", "/dev/null/x"]);
    assert!(
        ran.err.starts_with("/dev/null: ") && !ran.err.contains("--force"),
        "{}",
        ran.err
    );
    ran.ended(2);
    // Where other files were written it is a thing to look at.
    let ran = place.ctrls(&["export", "r.toml", "--format", "md,json"]);
    assert_eq!(ran.ended(1), "exports/r.json\n");
}

#[test]
fn the_version_says_the_commit_that_it_is_built_from() {
    let version = env!("CARGO_PKG_VERSION");
    let commit = std::process::Command::new("git")
        .args(["rev-parse", "HEAD"])
        .current_dir(project())
        .output()
        .ok()
        .filter(|output| output.status.success() && project().join(".git").exists())
        .map(|output| String::from_utf8(output.stdout).unwrap());
    let ran = Place::new().ctrls(&["--version"]);
    match commit {
        Some(commit) => assert_eq!(ran.out, format!("ctrls {version} ({})\n", &commit[..12])),
        // Out of a package the commit is known where its maker knew it.
        None => assert!(ran.out.starts_with(&format!("ctrls {version}")), "{}", ran.out),
    }
}

#[test]
fn values_that_make_no_sense_together_are_wrong_use() {
    let place = Place::repair_cafe("");
    let ran = place.ctrls(&[
        "--lang", "en", "replay", "s", "--from", "40:00", "--until", "10:00", "--speed", "max",
    ]);
    assert!(
        ran.err.contains("--from 40:00 comes after --until 10:00"),
        "{}",
        ran.err
    );
    ran.ended(2);
    let ran = place.ctrls(&["--lang", "fr", "run", "--session-id", "", "-y"]);
    assert!(ran.err.contains("au moins un caractère"), "{}", ran.err);
    ran.ended(2);
}

#[test]
fn the_help_of_a_command_that_is_laid_out_alone_is_that_of_the_whole_tree() {
    let place = Place::new();
    for (language, tag) in [(Fr, "fr"), (En, "en")] {
        let pages = helps(language, usize::MAX);
        assert!(pages.len() > 20);
        for (path, page) in pages {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let printed = place.ctrls(&[&path[..], &["--lang", tag, "--help"]].concat()).ended(0);
            assert_eq!(printed.trim_end(), page.trim_end(), "{path:?}");
        }
    }
}
