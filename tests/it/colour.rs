//! Colours and bold in every command, links, and quiet: who asks for them, and who does not.

use crate::support::{Place, Ran, stripped};

/// A roadmap that the check has something against.
const BARE: &str = "format = \"ctrls-roadmap/1\"\ntitle = \"Une\"\n[[phase]]\ntitle = \"Essayer\"\n[[phase.action]]\nid = \"A1\"\ntext = \"Une table\"\n";

/// Commands that show results, each with something that stands out.
const COMMANDS: &[&str] = &[
    "list",
    "show s",
    "show s --trace",
    "show s --times",
    "show une.toml",
    "check une.toml",
    "diff une.toml deux.toml",
    "workshop list",
    "workshop show",
    "replay s --at 20:00",
];

fn furnished() -> Place {
    let place = Place::repair_cafe("");
    place.write("une.toml", BARE);
    place.write("deux.toml", &BARE.replace("Une table", "Deux tables"));
    place
}

#[cfg(unix)]
#[test]
fn pipes_are_coloured_where_that_is_asked_for_and_nowhere_else() {
    let place = furnished();
    let run = |line: &str| -> Ran {
        let ran = place.shell(&format!("COLUMNS=80 {line}"));
        assert!(matches!(ran.code, Some(0 | 1)), "{line}: {}", ran.err);
        ran
    };
    for command in COMMANDS {
        let always = run(&format!("ctrls {command} --color always")).out;
        assert!(always.contains("\u{1b}["), "{command}: {always}");
        let forced = run(&format!("CLICOLOR_FORCE=1 ctrls {command}")).out;
        assert_eq!(forced, always, "{command}");
        for line in [
            format!("ctrls {command}"),
            format!("CLICOLOR_FORCE=0 ctrls {command}"),
            format!("CLICOLOR_FORCE=1 ctrls {command} --color never"),
            format!("NO_COLOR=1 ctrls {command}"),
        ] {
            let plain = run(&line).out;
            assert!(!plain.contains('\u{1b}'), "{line}: {plain}");
        }
        // Without colours what is bold stays bold, and says the same.
        let bold = run(&format!("NO_COLOR=1 CLICOLOR_FORCE=1 ctrls {command}")).out;
        assert!(bold.contains("\u{1b}[1m"), "{command}: {bold}");
        let coloured = ["\u{1b}[4", "\u{1b}[3", ";4", ";38", "7;"]
            .into_iter()
            .find(|code| bold.contains(code));
        assert_eq!(coloured, None, "{command}: {bold}");
        assert_eq!(
            stripped(&bold).replace(' ', ""),
            stripped(&always).replace(' ', ""),
            "{command}"
        );
    }
    let danger = run("ctrls check une.toml --lang fr --color always").out;
    assert!(danger.contains("\u{1b}[41m  \u{1b}[0m\u{1b}[1;7mbloque"), "{danger:?}");
    let refused = place.shell("ctrls rnu --lang fr --color always");
    assert!(!refused.err.contains("\u{1b}[0m\u{1b}"), "{:?}", refused.err);
    let refused = place.shell("CLICOLOR_FORCE=1 ctrls show parti --lang fr");
    assert!(
        refused.err.starts_with("\u{1b}[1mPas de séance dans parti"),
        "{:?}",
        refused.err
    );
}

#[cfg(unix)]
#[test]
fn what_was_written_is_a_link_where_the_terminal_has_links() {
    let place = furnished();
    let export = "ctrls export une.toml --format md --out 'à lire' --force";
    let linked = place.shell(&format!("FORCE_HYPERLINK=1 {export}")).ended(0);
    let (address, shown) = linked
        .strip_prefix("\u{1b}]8;;file://")
        .unwrap()
        .split_once("\u{1b}\\")
        .unwrap();
    assert!(address.ends_with("/work/%C3%A0%20lire/une.md"), "{address}");
    assert_eq!(shown, "à lire/une.md\u{1b}]8;;\u{1b}\\\n");
    for plain in [export.to_owned(), format!("FORCE_HYPERLINK=1 {export} --plain")] {
        assert_eq!(place.shell(&plain).ended(0), "à lire/une.md\n");
    }
}

#[test]
fn quiet_leaves_results_and_refusals_with_their_way_out() {
    let place = furnished();
    let lines = "[00:00] /suite\n[10:00] Un enjeu\n";
    place.held("ouvert", "2027-03-22", "2", lines);
    for command in [
        &["list"][..],
        &["show", "s"],
        &["show", "s", "--times"],
        &["check", "une.toml"],
        &["workshop", "list"],
        &["workshop", "print", "--out", "papier/"],
        &["report", "s"],
        &["export"],
    ] {
        let ran = place.ctrls(&[command, &["-q"]].concat());
        assert_eq!(ran.err, "", "{command:?}");
        assert!(!ran.out.is_empty(), "{command:?}");
    }
    // A piped room: what was noted, what was refused, what asks for a look, and the way to go on.
    let lines = "/next\nAn issue\n/nxet\n/action Knit | pilot=Zoe | due=2030-03-15\nA second one #E77\n/next\n";
    let ran = place.ctrls_reading(&["run", "-q", "--lang", "en", "--into", "calm"], lines);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.out.contains("E1 · 1 Table 1 · An issue\n") && ran.out.contains("A1 · 1 Table 1 · Knit"),
        "{ran:?}"
    );
    let said: Vec<&str> = ran.err.lines().collect();
    assert_eq!(said.len(), 3, "{}", ran.err);
    assert!(
        said[0].starts_with("Line 3: ") && said[0].contains("/next"),
        "{}",
        ran.err
    );
    assert!(said[1].starts_with("E2 · ") && said[1].contains("E77"), "{}", ran.err);
    assert_eq!(said[2], "To go on: ctrls resume calm");
    let loud = place.ctrls_reading(&["run", "--lang", "en", "--into", "loud"], lines);
    assert_eq!(
        ran.out.replace("calm", "loud").lines().count(),
        loud.out.lines().count()
    );
    assert!(
        loud.err.contains("Step 1 of 5") && loud.err.contains("A1 · due: "),
        "{}",
        loud.err
    );
    let tour = place.ctrls(&["tour", "-q", "--lang", "en"]);
    assert_eq!(tour.code, Some(0));
    assert!(!tour.err.contains("Tour, "), "{}", tour.err);
    let refused = place.ctrls(&["--lang", "fr", "rnu", "-q"]).with_plain_blanks();
    assert_eq!(
        refused.err,
        "« rnu » n'est pas une commande. Peut-être run ?\nL'aide : ctrls --help\n"
    );
}
