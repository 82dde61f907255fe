//! The live room on a real terminal: typed into, resized, interrupted, killed.

use std::thread;
use std::time::Duration;

use crate::pty::Terminal;
use crate::support::Place;

const ROOM: &[&str] = &[
    "run", "--lang", "fr", "--into", "s", "--groups", "3", "--title", "Essai", "-y",
];

fn open(place: &Place, columns: u16, rows: u16) -> Terminal {
    let terminal = Terminal::open(place, ROOM, columns, rows);
    terminal.until("the row", |screen| {
        screen.last().is_some_and(|row| row.contains("Accueil"))
    });
    terminal
}

#[test]
fn four_questions_are_asked_and_the_clock_waits() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &["run", "--lang", "fr", "--into", "s"], 80, 24);
    terminal.until_says("Titre de la séance");
    terminal.type_("Reconditionnement\r");
    terminal.until_says("Combien de tables");
    terminal.type_("\r");
    terminal.until_says("Combien de personnes");
    terminal.type_("21\r");
    terminal.until_says("À quelle heure");
    terminal.type_("demain\r");
    terminal.until_says("n'est pas une heure");
    let end = jiff::Timestamp::now().checked_add(jiff::ToSpan::minutes(95)).unwrap();
    let end = jiff::tz::Offset::UTC.to_datetime(end);
    terminal.type_(&end.strftime("%Hh%M\r").to_string());
    let end = end.strftime("%H:%M").to_string();
    terminal.until("the clock that stands", |screen| {
        screen
            .last()
            .is_some_and(|row| row.contains("à l'arrêt") && row.contains(&end))
    });
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
    let journal = place.read("s/journal.jsonl");
    assert!(
        journal.contains("Reconditionnement") && journal.contains(r#""participants":21"#),
        "{journal}"
    );
    assert!(journal.contains(r#""id":"G3""#));
}

#[test]
fn a_title_that_takes_several_rows_is_edited_and_leaves_none_behind() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &["run", "--lang", "fr", "--into", "s", "--groups", "1"], 40, 12);
    terminal.until_says("Titre de la séance");
    let title = "Les cantines, les jardins et les ateliers du pays de Lorme en hiver";
    terminal.type_(title);
    terminal.until_says("hiver");
    terminal.type_("\u{17}l'été\r");
    terminal.until_says("Combien de personnes");
    terminal.type_("beaucoup\r");
    // The reason is parted between words.
    terminal.until_says("  personnes, ou Entrée.");
    let screen = terminal.settled();
    let asked = screen.iter().filter(|row| row.contains("Titre de la séance")).count();
    assert_eq!(asked, 1, "{screen:#?}");
    assert!(!screen.iter().any(|row| row.contains("hiver")), "{screen:#?}");
    terminal.type_("\u{3}");
    assert_eq!(terminal.end(), 130);
    let mut terminal = Terminal::open(
        &place,
        &[
            "run",
            "--lang",
            "fr",
            "--into",
            "t",
            "--groups",
            "1",
            "--participants",
            "4",
            "--end",
            "23:59",
        ],
        40,
        12,
    );
    terminal.until_says("Titre de la séance");
    terminal.type_(title);
    terminal.until_says("hiver");
    terminal.type_("\r");
    terminal.until("the row", |screen| {
        screen.last().is_some_and(|row| row.contains("Accueil"))
    });
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
    assert!(place.read("t/journal.jsonl").contains(title));
}

#[cfg(unix)]
#[test]
fn a_signal_at_a_question_leaves_the_terminal_as_it_was_found() {
    use crate::pty::Signal;
    for signal in [Signal::TERM, Signal::HUP, Signal::QUIT] {
        let place = Place::new();
        place.write(
            "r.toml",
            "format = \"ctrls-roadmap/1\"\ntitle = \"Cour\"\n[[phase]]\n[[phase.action]]\ntext = \"Ouvrir\"\n",
        );
        for (arguments, question) in [
            (&["run", "--lang", "fr", "--into", "s"][..], "Titre de la séance"),
            (&["follow-up", "r.toml", "--lang", "fr"], "Ouvrir"),
        ] {
            let mut terminal = Terminal::open(&place, arguments, 80, 24);
            terminal.until_says(question);
            terminal.type_("à moitié");
            terminal.until_says("à moitié");
            terminal.signal(signal);
            assert_ne!(terminal.wait(), 0);
            assert!(!terminal.is_raw(), "{arguments:?}");
            terminal.end();
        }
    }
}

#[cfg(unix)]
#[test]
fn an_interrupt_from_elsewhere_is_as_control_c() {
    use crate::pty::Signal;
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.type_("presque dit");
    terminal.until_says("presque dit");
    terminal.signal(Signal::INT);
    terminal.until_says("Ctrl-C encore");
    assert!(!terminal.settled()[22].contains("presque dit"));
    terminal.signal(Signal::INT);
    assert_eq!(terminal.end(), 130);
    assert!(place.read("s/journal.jsonl").contains(r#""kind":"left""#));
}

#[test]
fn another_size_never_clears_the_whole_screen_at_once() {
    // Some terminals scroll away what is cleared so, and rows that were stand in the scrollback for good.
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.resize(60, 18);
    terminal.until("the row at the bottom", |screen| {
        screen.len() == 18 && screen[17].contains("Accueil")
    });
    let raw = terminal.raw();
    assert!(raw.contains("\u{1b}[2;1H\u{1b}[J"), "{raw:?}");
    assert!(
        !raw.contains("\u{1b}[1;1H\u{1b}[J") && !raw.contains("\u{1b}[2J"),
        "{raw:?}"
    );
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn a_note_is_typed_and_its_answer_stands_below_it_while_the_clock_ticks() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.type_("/suite\r");
    terminal.until_says("ENJEUX");
    terminal.type_("Un été à l'œil nu 🌱 @élus");
    terminal.until_says("Un été à l'œil nu");
    let before = terminal.row();
    terminal.until("another second", |screen| screen.last() != Some(&before));
    terminal.type_("\r");
    terminal.until_says("E1 · 1 Table 1");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
    assert_eq!(place.texts("s/journal.jsonl"), ["Un été à l'œil nu 🌱 @élus"]);
}

#[test]
fn what_is_typed_while_the_window_changes_is_not_held_back() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    let mut typed = String::new();
    for round in 0..40 {
        terminal.resize(if round % 2 == 0 { 78 } else { 80 }, 24);
        let sign = char::from(b'a' + round % 26);
        terminal.type_(&sign.to_string());
        typed.push(sign);
        terminal.until_says(&typed);
    }
    terminal.type_("\r");
    terminal.until_says("R1");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
    assert_eq!(place.texts("s/journal.jsonl"), [typed]);
}

#[test]
fn a_resize_in_the_middle_of_a_word_keeps_the_word() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.type_("La garantie de six mois n'est écrite nulle par");
    terminal.until_says("nulle par");
    terminal.resize(60, 18);
    terminal.until("the row at the bottom", |screen| {
        screen.len() == 18 && screen[17].contains("Accueil")
    });
    terminal.type_("t\r");
    terminal.until_says("R1 · 1 Table 1");
    terminal.resize(100, 30);
    terminal.until("the row at the bottom", |screen| {
        screen.len() == 30 && screen[29].contains("Accueil")
    });
    terminal.until_says("La garantie de six mois");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
    assert_eq!(
        place.texts("s/journal.jsonl"),
        ["La garantie de six mois n'est écrite nulle part"]
    );
}

#[test]
fn a_pasted_block_becomes_several_notes_when_enter_is_pressed() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.paste("- première\n\n- deuxième\n3 tables");
    terminal.until_says("3 tables");
    assert!(place.texts("s/journal.jsonl").is_empty());
    terminal.type_("\r");
    terminal.until_says("R3 · 1 Table 1");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
    assert_eq!(place.texts("s/journal.jsonl"), ["première", "deuxième", "3 tables"]);
}

#[test]
fn a_refused_command_comes_back_on_the_line_ready_to_mend() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.type_("/acton Recenser\r");
    terminal.until_says("Peut-être /action");
    terminal.until("the line", |screen| {
        screen
            .iter()
            .rev()
            .take(4)
            .any(|line| line.contains("› /action Recenser"))
    });
    terminal.type_("\r");
    terminal.until_says("A1 ·");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn control_c_clears_the_line_first_and_leaves_at_the_second() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.type_("presque dit");
    terminal.until_says("presque dit");
    terminal.type_("\u{3}");
    terminal.until_says("Ctrl-C encore");
    terminal.type_("\u{1a}");
    terminal.until_says("/annule");
    terminal.type_("\u{4}");
    terminal.until_says("/quitte");
    terminal.type_("\u{3}\u{3}");
    assert_eq!(terminal.end(), 130);
    assert!(place.texts("s/journal.jsonl").is_empty());
    assert!(place.read("s/journal.jsonl").contains(r#""kind":"left""#));
}

#[cfg(unix)]
#[test]
fn a_signal_leaves_the_terminal_as_it_was_found() {
    use crate::pty::Signal;
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129)] {
        let place = Place::new();
        let mut terminal = open(&place, 80, 24);
        terminal.type_("gardé\r");
        terminal.until_says("R1 ·");
        terminal.type_("à moitié");
        terminal.until_says("à moitié");
        terminal.signal(signal);
        assert_eq!(terminal.end(), code);
        assert_eq!(place.texts("s/journal.jsonl"), ["gardé"]);
    }
}

#[test]
fn killed_and_resumed_the_room_says_where_one_was() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.type_("/suite\r");
    terminal.until_says("ENJEUX");
    terminal.type_("/2 Les savoir-faire partent à la retraite\r");
    terminal.until_says("E1 · 2 Table 2");
    terminal.kill();
    drop(terminal);
    let mut terminal = Terminal::open(&place, &["resume", "s"], 80, 24);
    terminal.until_says("Tout ce qui était noté est là");
    terminal.until_says("Les savoir-faire partent");
    terminal.until("the row", |screen| {
        screen.last().is_some_and(|row| row.contains("Enjeux 1/5"))
    });
    terminal.type_("/fin\r");
    terminal.until_says("/fin encore une fois");
    terminal.type_("/fin\r");
    terminal.until_says("Entrée ferme · une ligne complète");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
    assert!(
        place
            .read("s/roadmaps/table-2.toml")
            .contains("Les savoir-faire partent")
    );
}

#[test]
fn linear_mode_says_the_row_in_words_and_moves_no_cursor() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &[ROOM, &["--plain"]].concat(), 80, 24);
    terminal.until_says("1 Table 1, salle");
    terminal.type_("/suite\r");
    terminal.until_says("Étape 1 sur 5");
    terminal.type_("Un enjeu\r");
    terminal.until_says("E1, 1 Table 1.");
    // Enter right behind a line is nothing.
    thread::sleep(Duration::from_millis(1100));
    terminal.type_("\r");
    terminal.until_says("Il reste");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn in_linear_mode_a_refused_line_is_said_again_and_no_arrow_is_named() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &[ROOM, &["--plain"]].concat(), 80, 24);
    terminal.until_says("1 Table 1, salle");
    terminal.type_("/acton Recenser\r");
    terminal.until_says("À retaper\u{a0}: /action Recenser");
    terminal.type_("/suite\rUn enjeu mal tapé\r");
    terminal.until_says("E1, 1 Table 1.");
    terminal.type_("/corrige E1\r");
    terminal.until_says("À retaper\u{a0}: /corrige E1 Un enjeu mal tapé");
    terminal.type_("/fiche\r");
    terminal.until_says("une ligne «\u{a0}/\u{a0}» ferme");
    terminal.type_("/quitte\r");
    terminal.until_says("ctrls resume");
    let said = terminal.raw();
    for key in ["lèche", "Échap", "Tab complète"] {
        assert!(!said.contains(key), "{key}: {said}");
    }
    assert_eq!(terminal.end(), 0);
}

#[test]
fn left_on_a_terminal_as_by_a_pipe_the_roadmaps_are_written() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.type_("/next\rAn issue\r");
    terminal.until_says("E1");
    terminal.type_("/quit\r");
    assert_eq!(terminal.end(), 0);
    let roadmap = std::fs::read_dir(place.path("s/roadmaps"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    assert!(std::fs::read_to_string(roadmap.path()).unwrap().contains("An issue"));
}

#[test]
fn a_burst_of_keys_is_a_block_that_stands_on_the_line() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.burst("un\rdeux\r");
    terminal.until_says("2 lignes, Entrée les prend");
    assert!(place.texts("s/journal.jsonl").is_empty());
    terminal.type_("\r");
    terminal.until_says("R2 · 1 Table 1");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
    assert_eq!(place.texts("s/journal.jsonl"), ["un", "deux"]);
}

#[test]
fn the_buttons_of_a_remote_lead_while_a_line_is_typed() {
    let place = Place::new();
    let mut terminal = open(&place, 80, 24);
    terminal.type_("\u{1b}[6~");
    terminal.until_says("Encore une fois pour démarrer");
    thread::sleep(Duration::from_millis(600));
    terminal.type_("\u{1b}[6~");
    terminal.until_says("C'est parti");
    terminal.until("the part", |screen| {
        screen.last().is_some_and(|row| row.contains("Le cadre"))
    });
    terminal.type_("à moitié");
    terminal.until_says("à moitié");
    terminal.type_("\u{1b}[6~");
    terminal.until_says("Encore une fois pour y");
    thread::sleep(Duration::from_millis(600));
    terminal.type_("\u{1b}[6~");
    terminal.until_says("LE MOT DE L'HÔTE");
    thread::sleep(Duration::from_millis(600));
    terminal.type_("\u{1b}[5~");
    terminal.until("the part before", |screen| {
        screen.iter().any(|line| line.contains("Retour")) && screen.last().is_some_and(|row| row.contains("Le cadre"))
    });
    let screen = terminal.settled();
    assert!(screen[22].ends_with("› à moitié"), "{screen:?}");
    terminal.type_("\u{3}\u{3}");
    assert_eq!(terminal.end(), 130);
}
