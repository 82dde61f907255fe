//! The home page, `ctrls` alone on a terminal: what it offers, what it runs, how it is left.

use std::fs;

#[cfg(unix)]
use crate::pty::Signal;
use crate::pty::Terminal;
use crate::support::Place;

const HEAD: &str = "que voulez-vous faire";

fn home(place: &Place, columns: u16, rows: u16) -> Terminal {
    let terminal = Terminal::open(place, &["--lang", "fr"], columns, rows);
    terminal.until_says(HEAD);
    terminal.until_says("sortir");
    terminal
}

fn screen(terminal: &Terminal) -> String {
    terminal.settled().join("\n").replace('\u{a0}', " ")
}

/// Goes down to the offer whose command begins so, and takes it.
fn take(terminal: &mut Terminal, command: &str) {
    for _ in 0..30 {
        let screen = terminal.settled();
        let marked = screen.iter().position(|line| line.trim_start().starts_with('›'));
        let below = marked.and_then(|at| {
            screen[at + 1..]
                .iter()
                .find(|line| line.trim_start().starts_with("ctrls "))
        });
        if below.is_some_and(|line| line.trim().starts_with(command)) {
            terminal.type_("\r");
            return;
        }
        terminal.type_("\x1b[B");
    }
    panic!("no offer {command}:\n{}", screen(terminal));
}

#[test]
fn in_an_empty_folder_a_workshop_can_be_started_and_nothing_be_gone_on_with() {
    let place = Place::new();
    let mut terminal = home(&place, 80, 24);
    let shown = screen(&terminal);
    for offered in [
        "en cinq minutes\n       ctrls tour",
        "Lancer un atelier\n       ctrls run",
        "       ctrls run --speed 60",
        "       ctrls workshop print",
        "Vos réglages\n       ctrls config --edit",
    ] {
        assert!(shown.contains(offered), "{offered}\n{shown}");
    }
    for absent in ["Reprendre", "Rejouer", "compte-rendu", "Suivre", "se range"] {
        assert!(!shown.contains(absent), "{absent}\n{shown}");
    }
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
    assert_eq!(fs::read_dir(place.work()).unwrap().count(), 0);
}

#[test]
#[cfg(unix)]
fn every_way_out_leaves_the_terminal_as_it_was_found() {
    let place = Place::new();
    for (keys, code) in [("\x1b", 0), ("q", 0), ("\x03", 130)] {
        let mut terminal = home(&place, 80, 24);
        terminal.type_(keys);
        assert_eq!(terminal.end(), code, "{keys:?}");
    }
    for (signal, code) in [
        (Signal::TERM, 143),
        (Signal::HUP, 129),
        (Signal::QUIT, 131),
        (Signal::INT, 130),
    ] {
        let terminal = home(&place, 80, 24);
        terminal.signal(signal);
        assert_eq!(terminal.end(), code, "{signal:?}");
    }
    // The list of workshops goes back to the page, then out.
    let mut terminal = home(&place, 80, 24);
    take(&mut terminal, "ctrls run");
    terminal.until_says("ctrls run decision-sprint");
    terminal.type_("\x1b");
    terminal.until_says(HEAD);
    terminal.type_("\x1b");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn a_session_that_stopped_is_gone_on_with_and_its_end_comes_back_to_the_page() {
    let place = Place::new();
    let arguments = ["run", "--into", "cantines", "--title", "Cantines", "--lang", "fr"];
    place.ctrls_reading(&arguments, "Un enjeu\n").ended(0);
    let arguments = [
        "run", "--into", "essai", "--title", "Essai", "--lang", "fr", "--speed", "60",
    ];
    place.ctrls_reading(&arguments, "Un enjeu\n").ended(0);
    let mut terminal = home(&place, 100, 30);
    let shown = screen(&terminal);
    assert!(
        shown.contains("Reprendre « Cantines », arrêtée aujourd'hui à "),
        "{shown}"
    );
    assert!(shown.contains("Reprendre la répétition « Essai »"), "{shown}");
    assert!(!shown.contains("ctrls tour"), "{shown}");
    assert!(!shown.contains("Rejouer"), "{shown}");
    take(&mut terminal, "ctrls resume cantines");
    terminal.until_says("salle ›");
    terminal.type_("/quitte\r");
    terminal.until_says("l'accueil");
    terminal.type_("\r");
    terminal.until_says(HEAD);
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn the_account_of_a_finished_session_is_written_and_offered_to_be_opened() {
    let place = Place::repair_cafe("");
    let mut terminal = home(&place, 80, 24);
    take(&mut terminal, "ctrls report s");
    terminal.until_says("o");
    terminal.until("the question below", |screen| {
        screen.iter().any(|line| line.contains("ouvrir"))
    });
    let shown = screen(&terminal);
    assert!(shown.contains("o : ouvrir s/exports/compte-rendu.html"), "{shown}");
    assert!(!shown.contains("<html"), "{shown}");
    assert!(place.read("s/exports/compte-rendu.html").contains("</html>"));
    terminal.type_("\r");
    terminal.until_says(HEAD);
    // What is asked about its roadmaps is shown, and the page comes back.
    take(&mut terminal, "ctrls check s");
    terminal.until_says("l'accueil");
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn a_rehearsal_that_is_finished_is_only_played_again() {
    let place = Place::new();
    let arguments = [
        "run", "--into", "essai", "--title", "Essai", "--lang", "fr", "--speed", "60",
    ];
    place.ctrls_reading(&arguments, "Un enjeu\n/fin\n/fin\n").ended(0);
    let mut terminal = home(&place, 80, 24);
    let shown = screen(&terminal);
    assert!(
        shown.contains("Rejouer la répétition « Essai »\n       ctrls replay essai"),
        "{shown}"
    );
    for absent in ["ctrls report", "ctrls check", "ctrls resume"] {
        assert!(!shown.contains(absent), "{absent}\n{shown}");
    }
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn a_review_whose_day_has_come_is_offered_until_it_was_held() {
    let place = Place::new();
    place.held(
        "s",
        "2025-03-10",
        "1",
        "[00:00] /action Ouvrir le guichet | pilote=CCI | échéance=2025-06-01\n[01:00] /feuille | revue=2025-04-01\n[02:00] /fin\n[02:00] /fin\n",
    );
    let mut terminal = home(&place, 90, 30);
    let shown = screen(&terminal);
    assert!(shown.contains("sa revue était prévue le 1er avril"), "{shown}");
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
    let roadmap = fs::read_dir(place.path("s/roadmaps"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let roadmap = roadmap.strip_prefix(place.work()).unwrap().to_str().unwrap().to_owned();
    place
        .ctrls_reading(
            &["follow-up", &roadmap, "--input", "-", "--start", "2025-04-02"],
            "A1 started\n",
        )
        .ended(0);
    let mut terminal = home(&place, 90, 30);
    assert!(!screen(&terminal).contains("Suivre"), "{}", screen(&terminal));
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn in_a_small_window_the_marked_offer_is_always_seen() {
    let place = Place::repair_cafe("");
    let mut terminal = home(&place, 40, 12);
    for _ in 0..14 {
        let shown = terminal.settled();
        assert!(
            shown.iter().any(|line| line.trim_start().starts_with('›')),
            "{}",
            shown.join("\n")
        );
        assert!(shown[11].contains("↑ ↓"), "{}", shown.join("\n"));
        terminal.type_("\x1b[B");
    }
    assert!(screen(&terminal).contains("Vos réglages"), "{}", screen(&terminal));
    terminal.type_("\x1b[H");
    assert!(screen(&terminal).contains("ctrls run"), "{}", screen(&terminal));
    terminal.resize(80, 24);
    terminal.until("the page in the new size", |screen| {
        screen.len() == 24 && screen[23].contains("↑ ↓")
    });
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn linear_mode_is_a_numbered_list() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &["--lang", "fr", "--plain"], 80, 24);
    terminal.until_says("2 : Lancer un atelier. ctrls run");
    terminal.until_says("Un numéro");
    terminal.type_("4\r");
    terminal.until_says("ctrls workshop print impact-effort");
    terminal.type_("1\r");
    terminal.until_says("Entrée");
    assert!(!terminal.raw().contains("\x1b["), "{:?}", terminal.raw());
    terminal.type_("q\r");
    assert_eq!(terminal.end(), 0);
    assert!(
        fs::read_dir(place.work())
            .unwrap()
            .any(|file| file.unwrap().path().extension().is_some_and(|e| e == "pdf"))
    );
}

#[test]
fn where_downloads_go_the_work_is_put_among_the_documents() {
    let place = Place::new();
    let home_folder = place.work().parent().unwrap().join("home");
    fs::create_dir_all(home_folder.join("Downloads")).unwrap();
    let mut terminal = Terminal::open_in(&place, &home_folder.join("Downloads"), &["--lang", "fr"], 120, 24);
    terminal.until_says("Le travail se range dans");
    assert!(screen(&terminal).contains("Documents/ctrls"), "{}", screen(&terminal));
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
    assert!(home_folder.join("Documents/ctrls").is_dir());
}

#[test]
fn the_settings_are_asked_for_and_written_comments_kept() {
    let place = Place::new();
    let own = place.work().parent().unwrap().join("home/.config/ctrls/ctrls.toml");
    let mut terminal = Terminal::open(&place, &["config", "--edit", "--lang", "en"], 100, 24);
    terminal.until_says("Language of the screen");
    for (answer, next) in [
        ("de\r", "speaks fr or en"),
        ("fr\r", "Who facilitates"),
        ("Ana, Bo\r", "Who leads"),
        ("\r", "Licence"),
        ("CC BY 4.0\r", "Folder"),
        ("\r", "The bell rings"),
        ("no\r", "ctrls.toml"),
    ] {
        terminal.type_(answer);
        terminal.until_says(next);
    }
    assert_eq!(terminal.end(), 0);
    let text = fs::read_to_string(&own).unwrap();
    for line in [
        "format = \"ctrls-config/1\"",
        "language = \"fr\"",
        "facilitators = [\"Ana\", \"Bo\"]",
        "licence = \"CC BY 4.0\"",
        "bell = false",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains("organisation"), "{text}");
    fs::write(
        &own,
        text.replace("bell = false", "bell = false # at the library") + "# Mine.\n",
    )
    .unwrap();
    let mut terminal = Terminal::open(&place, &["config", "--edit"], 100, 24);
    for (answer, next) in [
        ("\r", "Qui anime"),
        ("-\r", "Qui mène"),
        ("\r", "Licence"),
        ("\r", "Dossier"),
        ("\r", "La cloche"),
        ("oui\r", "ctrls.toml"),
    ] {
        terminal.type_(answer);
        terminal.until_says(next);
    }
    assert_eq!(terminal.end(), 0);
    let text = fs::read_to_string(&own).unwrap();
    assert!(
        text.contains("bell = true # at the library") && text.contains("# Mine."),
        "{text}"
    );
    assert!(!text.contains("facilitators") && text.contains("CC BY 4.0"), "{text}");
}
