//! What is said where something cannot be done names the way out, and the thing that it is about.

use ctrls::view::{Palette, SessionContents, SessionRow, SessionStatus, ViewContext, session_lines};
use ctrls::words::{Language, Words};

use crate::pty::Terminal;
use ctrls::session::journal::{with_checksum, without_checksum};

use crate::support::Place;

const BARE: &str = "format = \"ctrls-roadmap/1\"\ntitle = \"Bare\"\n";

/// A finished session in `s`.
fn session() -> Place {
    let place = Place::new();
    let arguments = ["run", "--lang", "fr", "--into", "s", "--group", "Une", "-y"];
    place
        .ctrls_reading(&arguments, "/suite\nUn enjeu\n/fin\n/fin\n")
        .ended(0);
    place
}

#[test]
fn a_folder_without_sessions_is_named_as_one_speaks() {
    let place = Place::new();
    for command in [&["list"][..], &["list", "."]] {
        let ran = place.french(command);
        assert_eq!(
            ran.err,
            "Pas de séance dans ce dossier. Pour en commencer une : ctrls run\n"
        );
    }
}

#[test]
fn two_sessions_of_a_day_and_title_are_told_apart_by_their_folders() {
    let listed = ["matin", "soir"].map(|folder| SessionRow {
        day: "2026-12-03".to_owned(),
        title: "Réemploi".to_owned(),
        folder: folder.to_owned(),
        holds: Some(SessionContents::default()),
        standing: SessionStatus::Finished,
    });
    let words = Words::new(Language::Fr);
    let rows = |listed: &[SessionRow]| -> Vec<String> {
        let lines = session_lines(listed, ViewContext::on_screen(&words, 60, Palette::BARE));
        lines.iter().map(ToString::to_string).collect()
    };
    let both = rows(&listed).join("\n");
    assert!(
        both.contains("Réemploi · matin") && both.contains("Réemploi · soir"),
        "{both}"
    );
    assert!(!rows(&listed[..1]).join("\n").contains("matin"));
}

#[test]
fn a_redacted_copy_names_another_folder_and_the_session_that_was_meant() {
    let place = session();
    place.french(&["redact", "s", "E1", "--into", "red"]).ended(0);
    let ran = place.french(&["redact", "s", "E1", "--into", "red"]);
    assert_eq!(
        ran.err,
        "red contient déjà une séance, qui reste comme elle est. Indiquez un autre dossier : --into DOSSIER\n"
    );
    ran.ended(2);
    let ran = place.french(&["redact", "s", "E9", "--into", "other"]);
    assert!(ran.err.ends_with("Pour la voir : ctrls show s\n"), "{}", ran.err);
}

#[test]
fn a_roadmap_that_is_gone_is_written_again_by_resuming_its_session() {
    let place = session();
    std::fs::remove_file(place.path("s/roadmaps/une.toml")).unwrap();
    let ran = place.french(&["replay", "s", "--verify"]);
    assert!(ran.out.contains("Pour la récrire : ctrls resume s\n"), "{}", ran.out);
}

#[test]
fn a_journal_that_is_empty_or_newer_says_what_to_do() {
    let place = session();
    let header = place.read("s/journal.jsonl");
    let header = header.lines().next().unwrap();
    let newer = without_checksum(header).replacen("\"version\":[1,1]", "\"version\":[2,0]", 1);
    let newer = with_checksum(&newer) + "\n";
    place.write("s/journal.jsonl", &newer);
    let ran = place.french(&["show", "s"]);
    assert!(ran.err.contains("par un ctrls plus récent (format 2.0)"), "{}", ran.err);
    ran.ended(3);
    place.write("s/journal.jsonl", "");
    let ran = place.french(&["show", "s"]);
    assert!(
        ran.err.contains("copie de secours") && ran.err.contains("ctrls run"),
        "{}",
        ran.err
    );
}

#[test]
fn a_workshop_that_is_not_there_or_too_short_says_what_there_is() {
    let place = Place::new();
    let ran = place.french(&["run", "nexiste.toml"]);
    assert_eq!(
        ran.err,
        "nexiste.toml n'est pas là. Les ateliers fournis : ctrls workshop list\n"
    );
    ran.ended(2);
    let ran = place.french(&["run", "--minutes", "3"]);
    let (_, least) = ran.err.split_once("il en faut au moins ").unwrap();
    let least: u32 = least.split('.').next().unwrap().parse().unwrap();
    ran.ended(2);
    let minutes = |minutes: u32| place.french(&["run", "--minutes", &minutes.to_string(), "--into", "s"]);
    minutes(least - 1).ended(2);
    minutes(least).ended(0);
}

#[test]
fn resuming_without_questions_may_be_said_as_it_is_of_a_run() {
    let place = session();
    place.ctrls(&["resume", "s", "-y"]).ended(0);
}

#[test]
fn the_menu_says_how_to_choose() {
    let place = Place::new();
    let mut menu = Terminal::open(&place, &["--lang", "fr", "--plain"], 80, 24);
    menu.until_says("Un numéro, ou Entrée pour sortir");
    let shown = menu.screen().join("\n").replace('\u{a0}', " ");
    assert!(shown.contains("que voulez-vous faire ?"), "{shown}");
    menu.type_("\r");
    assert_eq!(menu.end(), 0);
}

/// No file may have a byte.
#[cfg(target_os = "linux")]
#[test]
fn where_nothing_can_be_written_nothing_is_left_and_no_hidden_file_is_named() {
    let place = Place::new();
    place.write("r.toml", BARE);
    let ran = place
        .shell("ulimit -f 0; trap '' XFSZ; exec ctrls run --into s9 --lang fr")
        .with_plain_blanks();
    assert!(
        ran.err.starts_with("s9 dépasse ce qui a le droit d'être écrit"),
        "{}",
        ran.err
    );
    ran.ended(4);
    assert!(!place.path("s9").exists());
    let ran = place
        .shell("ulimit -f 0; trap '' XFSZ; exec ctrls run --lang fr --title T")
        .with_plain_blanks();
    assert_eq!(ran.code, Some(4), "{}", ran.err);
    assert_eq!(std::fs::read_dir(place.path("sessions")).unwrap().count(), 0);
    let ran = place
        .shell("ulimit -f 0; trap '' XFSZ; exec ctrls export r.toml --format md --lang fr")
        .with_plain_blanks();
    assert!(ran.err.starts_with("exports "), "{}", ran.err);
    ran.ended(4);
}

/// Whoever may write everywhere is refused nothing.
#[cfg(unix)]
#[test]
fn a_folder_that_takes_no_writing_is_read_and_exported_elsewhere() {
    use std::os::unix::fs::PermissionsExt;
    if rustix::process::geteuid().is_root() {
        return;
    }
    let place = session();
    let rights = |path: &str, mode: u32| {
        std::fs::set_permissions(place.path(path), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    for (path, mode) in [("s/journal.jsonl", 0o444), ("s/lock", 0o444), ("s", 0o555)] {
        rights(path, mode);
    }
    let resumed = place.french(&["resume", "s"]);
    let exported = place.french(&["export", "s", "--format", "md"]);
    rights("s", 0o755);
    assert!(
        resumed.err.contains("Pour lire cette séance : ctrls show s."),
        "{}",
        resumed.err
    );
    resumed.ended(4);
    assert!(exported.err.ends_with("Ailleurs : --out DOSSIER\n"), "{}", exported.err);
    exported.ended(4);
}
