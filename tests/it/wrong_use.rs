//! Wrong use is said as such, in both languages, with the range or the choices, before anything is written.

use std::fs;

use crate::support::Place;

const BARE: &str = "format = \"ctrls-roadmap/1\"\ntitle = \"Bare\"\nreview = 2037-03-01\n";
const SETUP: &str = "format = \"ctrls-setup/1\"\n[[group]]\nname = \"A\"\n[[group]]\nname = \"B\"\n";

/// A line of the shell, what a French screen says of it, what an English one does.
const LINES: &[(&str, &str, &str)] = &[
    // Numbers, with their ranges.
    ("run --groups -3", "de 1 à 99", "from 1 to 99"),
    ("run --groups=-3", "de 1 à 99", "from 1 to 99"),
    ("run --groups 0", "de 1 à 99", "from 1 to 99"),
    ("run --groups 100", "de 1 à 99", "from 1 to 99"),
    (
        "run --groups trois",
        "« trois » ne convient pas à --groups",
        "“trois” does not suit --groups",
    ),
    ("run --groups 2,5", "de 1 à 99", "from 1 to 99"),
    ("run --groups 99999999999", "de 1 à 99", "from 1 to 99"),
    ("run --participants -1", "de 1 à 9999", "from 1 to 9999"),
    ("run --participants 0", "de 1 à 9999", "from 1 to 9999"),
    ("run --minutes -90", "de 1 à 1440", "from 1 to 1440"),
    ("run --minutes 2000", "de 1 à 1440", "from 1 to 1440"),
    ("run --speed -2", "de 0,1 à 3600", "from 0.1 to 3600"),
    ("run --speed vite", "de 0,1 à 3600", "from 0.1 to 3600"),
    ("run --speed NaN", "de 0,1 à 3600", "from 0.1 to 3600"),
    ("workshop print --groups -1", "de 1 à 60", "from 1 to 60"),
    ("workshop print --groups 61", "de 1 à 60", "from 1 to 60"),
    ("replay s --idle -1", "de 0 à 86400", "from 0 to 86400"),
    ("replay s --speed -60", "De 0,1 à 100000", "From 0.1 to 100000"),
    ("replay s --speed 0", "De 0,1 à 100000", "From 0.1 to 100000"),
    // Values that do not agree.
    (
        "run --groups 4 --group A",
        "--groups dit 4, et --group en nomme 1",
        "--groups says 4, and --group names 1",
    ),
    ("run --groups 1 --group A --group B", "en nomme 2", "names 2"),
    (
        "run --groups 3 --setup setup.toml",
        "et setup.toml en prévoit 2",
        "and setup.toml has 2",
    ),
    (
        "replay s --from 9:00 --until 8:59",
        "vient après --until",
        "comes after --until",
    ),
    (
        "replay s --from 1:00:00 --until 59:59",
        "vient après --until",
        "comes after --until",
    ),
    ("replay s --at 1:00 --speed 3", "ne va pas avec", "does not go with"),
    ("replay s --verify --group 1", "ne va pas avec", "does not go with"),
    (
        "export r.toml --format csv,json --one-page",
        "--one-page ne va qu'avec --format",
        "--one-page goes with --format",
    ),
    (
        "export r.toml --csv-dialect fr",
        "ne va qu'avec --format csv",
        "goes with --format csv alone",
    ),
    (
        "report r.toml --new-event --format md",
        "ne va pas avec",
        "does not go with",
    ),
    (
        "report r.toml --new-event --public",
        "ne va pas avec",
        "does not go with",
    ),
    // Names of nothing.
    (
        "run --group ''",
        "--group <NOM> attend une valeur",
        "--group <NAME> needs a value",
    ),
    (
        "run --group 'Axe : '",
        "--group <NOM> attend une valeur",
        "--group <NAME> needs a value",
    ),
    (
        "run --facilitator ' '",
        "--facilitator <NOM> attend une valeur",
        "--facilitator <NAME> needs a value",
    ),
    ("run --session-id ''", "au moins un caractère", "at least one character"),
    (
        "run --session-id '  '",
        "au moins un caractère",
        "at least one character",
    ),
    // Endings.
    (
        "report r.toml --out x.xyz",
        "Il y a .md, .html, ",
        "There are .md, .html, ",
    ),
    (
        "report r.toml --out dossier/compte-rendu.doc",
        ".doc n'est la fin d'aucun format",
        ".doc is the ending of no format",
    ),
    ("report r.toml --format pdf --out x.xlsx", "Il y a .md", "There are .md"),
    (
        "report r.toml --format pdf --out x.md",
        "rien n'est écrit",
        "nothing is written",
    ),
    (
        "report r.toml --new-event --out e.json",
        "Il y a .toml",
        "There are .toml",
    ),
    ("workshop print --out x.docx", ".html", ".html"),
    ("workshop print --format html --out x.md", ".html", ".html"),
    ("workshop copy ctrl-s mon.json", "Il y a .toml", "There are .toml"),
    ("adapt r.toml --out neuf.pdf", "Il y a .toml", "There are .toml"),
    ("follow-up r.toml --ics=x.txt", "Il y a .ics", "There are .ics"),
    (
        "export r.toml --out x.pdf",
        "--out attend un dossier",
        "--out takes a folder",
    ),
    ("run --into s.toml", "--into attend un dossier", "--into takes a folder"),
    (
        "redact s E1 --into sans.toml",
        "--into attend un dossier",
        "--into takes a folder",
    ),
    ("man --out ctrls.txt", "--out attend un dossier", "--out takes a folder"),
    ("list r.toml", "r.toml est un fichier", "r.toml is a file"),
    // Names of commands and formats.
    ("man rnu", "Peut-être run", "Perhaps run"),
    ("man partout", "Il y a : run, resume, ", "There are run, resume, "),
    ("export r.toml --format doc", "Valeurs : ", "Values: "),
    ("completions tcsh", "bash", "bash"),
    ("-- courir", "courir", "courir"),
];

/// A place with a roadmap, a set-up and a session in `s`.
fn furnished() -> Place {
    let place = Place::new();
    place.write("r.toml", BARE);
    place.write("setup.toml", SETUP);
    let lines = "/next\nUn enjeu\n/finish\n/finish\n";
    place
        .ctrls_reading(&["run", "--lang", "fr", "--into", "s", "-y"], lines)
        .ended(0);
    place
}

fn names_in(place: &Place) -> Vec<String> {
    let names = fs::read_dir(place.work()).unwrap();
    let mut names: Vec<String> = names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn wrong_use_is_said_with_the_range_or_the_choices() {
    let place = furnished();
    let before = names_in(&place);
    let mut wrong = Vec::new();
    for (line, french, english) in LINES {
        for (language, said) in [("fr", french), ("en", english)] {
            let ran = place
                .shell(&format!("ctrls --lang {language} {line}"))
                .with_plain_blanks();
            if (ran.code, ran.out.as_str()) != (Some(2), "") || !ran.err.contains(said) {
                wrong.push(format!("{language} {line}: {:?}\n{}{}", ran.code, ran.out, ran.err));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(names_in(&place), before);
}

#[test]
fn what_agrees_or_only_looks_like_an_ending_is_right() {
    let place = furnished();
    for (line, written) in [
        ("run -y --groups 2 --group A --group B --into both </dev/null", "both"),
        ("run -y --groups 2 --setup setup.toml --into setup </dev/null", "setup"),
        ("run -y --speed 0,5 --into slow </dev/null", "slow"),
        ("run -y --into s.toml/ </dev/null", "s.toml"),
        ("report r.toml --out compte-rendu-1.2", "compte-rendu-1.2.md"),
        ("report r.toml --out 'de M. Dupont'", "de M. Dupont.md"),
        ("report r.toml --out x.HTM", "x.HTM"),
        (
            "export r.toml --format md,csv --one-page --csv-dialect fr --out v1.2",
            "v1.2",
        ),
        ("follow-up r.toml --ics=suivi.ics", "suivi.ics"),
    ] {
        let ran = place.shell(&format!("ctrls --lang fr {line}"));
        assert_eq!(ran.code, Some(0), "{line}: {}", ran.err);
        assert!(place.path(written).exists(), "{line}: {:?}", names_in(&place));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_help_that_cannot_be_printed_ends_with_the_code_of_the_system() {
    let place = Place::new();
    for line in [
        "-- help",
        "help",
        "help run",
        "run --help",
        "--version",
        "--help",
        "-- help run",
    ] {
        let ran = place.shell(&format!("ctrls --lang fr {line} >/dev/full"));
        assert!(ran.err.contains("disque plein"), "{line}: {}", ran.err);
        assert_eq!(ran.code, Some(4), "{line}");
    }
    let help = place.ctrls(&["run", "--help"]).ended(0);
    assert_eq!(place.ctrls(&["--", "help", "run"]).ended(0), help);
}

/// What the system refuses is said in words, whatever it calls it.
#[cfg(target_os = "linux")]
#[test]
fn what_the_system_refuses_is_said_in_words_of_the_screen() {
    let place = Place::repair_cafe("");
    std::os::unix::fs::symlink("loop-b", place.path("loop-a")).unwrap();
    std::os::unix::fs::symlink("loop-a", place.path("loop-b")).unwrap();
    let long = "x".repeat(300);
    for (command, french, english) in [
        (
            format!("run --into {long}"),
            "n'accepte pas un tel nom",
            "takes no such name",
        ),
        (
            format!("export s --format md --out {long}"),
            "n'accepte pas un tel nom",
            "takes no such name",
        ),
        (
            format!("report s --out {long}.md"),
            "n'accepte pas un tel nom",
            "takes no such name",
        ),
        (format!("show {long}"), "Pas de séance dans", "No session in"),
        (
            format!("run --input {long}"),
            "n'accepte pas un tel nom",
            "takes no such name",
        ),
        (
            format!("--config {long} list"),
            "n'accepte pas un tel nom",
            "takes no such name",
        ),
        ("show loop-a".to_owned(), "loop-a", "loop-a"),
        (
            "show /proc/self/mem".to_owned(),
            "le disque est en panne",
            "the disk fails",
        ),
        (
            "--config /proc/self/mem list".to_owned(),
            "le disque est en panne",
            "the disk fails",
        ),
        ("run --input s".to_owned(), "s est un dossier", "s is a folder"),
        ("run --setup s".to_owned(), "s est un dossier", "s is a folder"),
    ] {
        for (language, said) in [("fr", french), ("en", english)] {
            let ran = place.shell(&format!("ctrls --lang {language} {command}"));
            let ran = ran.with_plain_blanks();
            assert!(
                ran.code.is_some_and(|code| (2..=4).contains(&code)),
                "{command}: {ran:?}"
            );
            assert!(ran.err.contains(said), "{command}: {ran:?}");
            for own in ["os error", "too long", "Input/output", "levels", "directory"] {
                assert!(!ran.err.contains(own), "{command}: {ran:?}");
            }
        }
    }
}
