//! What the room answers, as it stands on a screen, and what a program reads of it.

use ctrls::text::{columns, wrap};

use crate::pty::Terminal;
use crate::support::Place;

const ROOM: &[&str] = &[
    "run", "--lang", "fr", "--into", "s", "--groups", "3", "--title", "Essai", "-y",
];

/// The room in the step that collects issues.
fn open(place: &Place, columns: u16) -> Terminal {
    let mut terminal = Terminal::open(place, ROOM, columns, 40);
    terminal.until("the row", |screen| {
        screen.last().is_some_and(|row| row.contains("Accueil"))
    });
    said(&mut terminal, "/suite", "ENJEUX");
    terminal
}

/// Gives a line, and waits for what is answered.
fn said(terminal: &mut Terminal, line: &str, answer: &str) {
    terminal.type_(&format!("{line}\r"));
    terminal.until(answer, |screen| {
        screen.iter().any(|row| row.replace('\u{a0}', " ").contains(answer))
    });
}

/// Esc, and what is typed next is no part of a key.
fn cleared(terminal: &mut Terminal) {
    let is_empty = |screen: &[String]| screen.len() > 1 && screen[screen.len() - 2].ends_with('›');
    terminal.until("the line that came back", |screen| !is_empty(screen));
    terminal.type_("\u{1b}");
    terminal.until("the empty line", is_empty);
    // A letter right behind Esc is another key.
    std::thread::sleep(std::time::Duration::from_millis(200));
}

fn left(mut terminal: Terminal) {
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
}

fn rows(terminal: &Terminal) -> Vec<String> {
    let rows = terminal.settled().into_iter();
    rows.map(|row| row.replace('\u{a0}', " ")).collect()
}

#[test]
fn what_is_typed_on_behind_a_line_that_came_back_is_a_line_of_its_own() {
    let place = Place::new();
    let mut terminal = open(&place, 100);
    said(&mut terminal, "/acton Recenser", "Échap l'efface");
    said(&mut terminal, "Les prix du neuf écrasent tout", "E1 · 1 Table 1");
    terminal.until_says("Pris à part");
    said(&mut terminal, "/groupe 2 | couleur=bleu", "pas un champ de /groupe");
    said(&mut terminal, "/2 Le soir, personne", "E2 · 2 Table 2");
    said(&mut terminal, "/corrige E41", "E41 n'existe pas");
    said(&mut terminal, "Une autre note", "E3 · 2 Table 2");
    said(&mut terminal, "/plan 15", "/plan ne comprend pas");
    said(&mut terminal, "/acton Y", "/acton n'existe pas");
    cleared(&mut terminal);
    said(&mut terminal, "Encore une", "E4 · 2 Table 2");
    left(terminal);
    assert_eq!(
        place.texts("s/journal.jsonl"),
        [
            "Les prix du neuf écrasent tout",
            "Le soir, personne",
            "Une autre note",
            "Encore une"
        ]
    );
}

#[test]
fn a_line_that_is_being_mended_at_its_end_is_never_taken_for_a_note() {
    let place = Place::new();
    let mut terminal = open(&place, 100);
    said(&mut terminal, "Un enjeu", "E1 · 1 Table 1");
    said(&mut terminal, "/re", "/re peut être");
    said(&mut terminal, "tirer E1", "Peut-être /retire ?");
    cleared(&mut terminal);
    said(&mut terminal, "/déplace E1", "Il manque la suite de /déplace");
    said(&mut terminal, " friction", "F1");
    said(&mut terminal, "/prolonge", "Il manque la suite de /prolonge");
    said(&mut terminal, " 2", "+2 min");
    left(terminal);
    assert_eq!(place.texts("s/journal.jsonl"), ["Un enjeu"]);
}

#[test]
fn a_form_says_what_it_fills_what_it_is_about_and_what_it_leaves() {
    let place = Place::new();
    let mut terminal = open(&place, 100);
    said(&mut terminal, "Un enjeu", "E1 · 1 Table 1");
    said(
        &mut terminal,
        "/fiche E1",
        "E1 est un enjeu. Pour une action : /fiche A3 · pour la feuille de route : /fiche",
    );
    cleared(&mut terminal);
    said(&mut terminal, "/fiche", "FICHE 1 Table 1 ━");
    terminal.type_("\u{1b}");
    terminal.until_says("rien de rempli");
    said(&mut terminal, "/titre Réparer", "Titre de la feuille de route 1.");
    said(
        &mut terminal,
        "/titre Réparer ici",
        "feuille de route 1 (avant : Réparer).",
    );
    said(&mut terminal, "/fiche", "FICHE 1 Table 1 · Réparer ici ━");
    terminal.type_("\r");
    left(terminal);
}

#[test]
fn an_answer_says_a_thing_once_its_day_as_understood_and_what_was_before() {
    let place = Place::new();
    let mut terminal = open(&place, 110);
    for (line, answer) in [
        (
            "/action Tenir un comptoir échéance=31/3/2090",
            "échéance : vendredi 31 mars 2090",
        ),
        (
            "échéance=15/3/2090",
            "A1 · échéance : mercredi 15 mars 2090 (avant : vendredi 31 mars 2090)",
        ),
        (
            "échéance=15/3/2020",
            "A1 · échéance : le dimanche 15 mars 2020 est passé. Vouliez-vous 20",
        ),
        ("premier=bientôt", "A1 · premier pas gardé, sans jour. Quel jour ?"),
        ("pilote=La Forge", "A1 · pilote : La Forge"),
        ("pilote=", "A1 · pilote : vidé (avant : La Forge)"),
        (
            "/phase Un | échéance=juin 2090",
            "Phase 2 « Un » · échéance : vendredi 30 juin 2090",
        ),
        ("/phase 2 | titre=Deux", "Phase 2 « Deux » (avant : Un)"),
        (
            "/feuille | pilote=CCI | revue=3 mars 2090",
            "Feuille de route 1 : pilote, revue le vendredi 3 mars 2090.",
        ),
        (
            "/groupe 1 | participants=6 | axe=Bois",
            "1 Table 1 : 6 personnes, axe « Bois ».",
        ),
        ("/groupe 1 | axe=Papier", "1 Table 1 : axe « Papier » (avant : Bois)."),
        ("/question Qui répare ?", "Q1 · 1 Table 1"),
        ("/question Qui paie ?", "Q2 · 1 Table 1"),
        ("/choisis Q1", "Gardée : 1 → Q1. Les idées"),
        ("/choisis Q2", "Gardée : 1 → Q2 (avant : Q1). Les idées"),
        ("/retire", "Q2 « Qui paie ? » (1 Table 1) est retirée."),
        ("/annule", "Annulé : retrait de Q2 « Qui paie ? » (1 Table 1)."),
        (
            "/friction La clé #F1 #Z9 @",
            "F1, c'est cette note même : gardée, sans ce lien",
        ),
        ("/2 /enjeu Un autre", "E1 · 2 Table 2"),
        ("/vote F1 3 E1 4 E9 1", "2 : E1 ●4"),
    ] {
        said(&mut terminal, line, answer);
    }
    let rows = rows(&terminal);
    let has = |text: &str| rows.iter().any(|row| row.contains(text));
    assert!(
        has("« #Z9 » n'est pas un numéro") && has("« @ » sans nom derrière"),
        "{rows:#?}"
    );
    assert!(rows.contains(&"  2 : E1 ●4".to_owned()), "{rows:#?}");
    assert!(
        rows.contains(&"  E9 n'existe pas ; le reste est fait".to_owned()),
        "{rows:#?}"
    );
    assert!(!has("échéance : 15 mars 2020"), "{rows:#?}");
    assert!(!has("Phase 1 · échéance"), "{rows:#?}");
    left(terminal);
}

#[test]
fn tab_on_the_beginning_of_several_commands_names_them() {
    let place = Place::new();
    let mut terminal = open(&place, 100);
    terminal.type_("/re\t");
    terminal.until_says("/re peut être /retour");
    terminal.until("the line as it was", |screen| {
        screen[screen.len() - 2].ends_with("› /re")
    });
    cleared(&mut terminal);
    left(terminal);
}

#[test]
fn control_c_on_an_empty_line_clears_nothing() {
    let place = Place::new();
    let mut terminal = open(&place, 100);
    terminal.type_("\u{3}");
    terminal.until("the way out", |screen| {
        let told = "  Pour quitter (la séance se reprend)\u{a0}: Ctrl-C encore.";
        screen.iter().any(|row| row == told)
    });
    left(terminal);
}

#[test]
fn the_questions_of_a_check_hang_behind_their_numbers_and_name_phases_by_their_titles() {
    let place = Place::new();
    let mut terminal = open(&place, 60);
    said(&mut terminal, "/phase Rassurer", "Phase 1");
    said(&mut terminal, "Écrire l'étiquette commune à toutes", "A1 ·");
    said(&mut terminal, "/phase Installer", "Phase 2");
    said(&mut terminal, "Confier l'étiquette à une association", "A2 ·");
    said(&mut terminal, "/vérifie tout", "1 Table 1 : ");
    let rows = rows(&terminal);
    let first = rows.iter().position(|row| row.starts_with("  1. ")).unwrap();
    let questions: Vec<&String> = rows[first..].iter().take_while(|row| row.starts_with("  ")).collect();
    assert!(questions.iter().any(|row| row.starts_with("     ")), "{questions:#?}");
    for row in &questions {
        assert!(
            row.starts_with("     ") || row.trim_start().starts_with(|sign: char| sign.is_ascii_digit()),
            "{questions:#?}"
        );
    }
    let text = questions.iter().map(|row| row.trim()).collect::<Vec<_>>().join(" ");
    assert!(text.contains("Phase 1 « Rassurer », Phase 2 « Installer »"), "{text}");
    left(terminal);
}

#[test]
fn the_end_is_counted_as_the_share_back_and_the_resumption_count_it() {
    let place = Place::new();
    let lines = "/suite\nUn enjeu\n/action Ouvrir un guichet\n/suite\n/suite\n/suite\n/suite\n/suite\n/fin\n/fin\n";
    let piped = [&["run", "--lang", "fr", "--into", "s", "--groups", "2", "-y"][..]].concat();
    let ran = place.ctrls_reading(&piped, lines);
    let told = ran.err.replace('\u{a0}', " ");
    let told = told.lines().find(|line| line.starts_with("À régler : ")).unwrap();
    let out = ran.out.replace('\u{a0}', " ");
    let counted = |table: &str| -> String {
        let row = out
            .lines()
            .find(|line| line.starts_with(table) && line.ends_with("à régler."))
            .unwrap();
        row.trim_end_matches(" à régler.")
            .rsplit(' ')
            .next()
            .unwrap()
            .to_owned()
    };
    let (one, two) = (counted("1 Table 1"), counted("2 Table 2"));
    assert_eq!(told, format!("À régler : 1 Table 1 ({one}) · 2 Table 2 ({two})."));
    assert!(out.contains("1 note, 1 action"), "{out}");
    let mut terminal = Terminal::open(&place, &["resume", "s"], 100, 30);
    terminal.until_says("1 note, 1 action");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.wait(), 0);
}

#[test]
fn a_pipe_is_told_a_proposal_once_and_what_was_not_understood_beside_the_answer() {
    let place = Place::new();
    let run = ["run", "--lang", "fr", "--into", "s", "--groups", "1", "-y"];
    let lines =
        "[00:00] bonjour\n[16:00] /suite\n[16:10] /action Installer | couleur=bleu\n[16:20] La clé #E1 manque\n";
    let ran = place.ctrls_reading(&run, lines);
    let (out, err) = (ran.out.replace('\u{a0}', " "), ran.err.replace('\u{a0}', " "));
    assert_eq!(
        out.matches("[Entrée]").count() + out.matches("/oui").count(),
        1,
        "{out}\n{err}"
    );
    assert!(!err.contains("accepter"), "{err}");
    assert!(
        err.contains("A1 · « couleur= » n'est pas un champ : dans aucun champ, la ligne entière est au journal"),
        "{err}"
    );
}

#[test]
fn a_board_says_a_link_once_and_a_question_is_kept_in_the_feminine() {
    let place = Place::new();
    let run = ["run", "--lang", "fr", "--into", "s", "--groups", "1", "-y"];
    let lines =
        "/enjeu Un\n/friction La clé #E1 manque\n/friction Le verrou #E1\n/question Qui ?\n/choisis Q1\n/tableau\n";
    let ran = place.ctrls_reading(&run, lines);
    for row in ["F1 · La clé #E1 manque", "F2 · Le verrou ← E1", "Q1 · Qui ? · gardée"] {
        assert!(
            ran.out.replace('\u{a0}', " ").lines().any(|line| line == row),
            "{row}: {}",
            ran.out
        );
    }
}

#[test]
fn an_early_end_names_the_tables_that_have_nothing() {
    let place = Place::new();
    let run = ["run", "--lang", "fr", "--into", "s", "--groups", "3", "-y"];
    let ran = place.ctrls_reading(&run, "/2 Une parole\n/fin\nEncore\n");
    assert!(
        ran.err
            .contains("Rien n'est noté pour 1 Table 1, 3 Table 3.\n/fin encore"),
        "{}",
        ran.err
    );
}

#[test]
fn what_is_to_be_typed_is_not_parted_where_a_row_holds_it() {
    let undone = "Annulé\u{a0}: F7 «\u{a0}suite\u{a0}» (2 Compétences). Encore\u{a0}: /annule · Revenir\u{a0}: /refais";
    for width in 20..90 {
        let rows = wrap(undone, width);
        assert!(
            rows.iter().any(|row| row.contains("Revenir\u{a0}: /refais")),
            "{rows:#?}"
        );
    }
    let asked = "échéance gardée telle quelle\u{a0}: «\u{a0}31/02\u{a0}». Quel jour\u{a0}? échéance=15 mars";
    for width in 30..90 {
        let rows = wrap(asked, width);
        assert!(rows.iter().any(|row| row.ends_with("échéance=15 mars")), "{rows:#?}");
    }
    let narrow = wrap(
        "Par exemple\u{a0}: /corrige E1 Les pièces coûtent plus cher que le neuf",
        24,
    );
    assert!(narrow.iter().all(|row| columns(row) <= 24), "{narrow:#?}");
}

#[test]
fn days_that_do_not_go_together_are_asked_about_on_the_line_of_the_answer() {
    let place = Place::new();
    let mut terminal = open(&place, 140);
    for (line, answer) in [
        (
            "/action Ouvrir la cour échéance=1er mars 2090 premier=12/10/2090 : appeler",
            "premier pas après l'échéance du 1er mars 2090 : lequel change ?",
        ),
        (
            "/phase 1 | échéance=1er février 2090",
            "La phase 1 s'achève le 1er février 2090, et A1 plus tard : quel jour change ?",
        ),
        (
            "/remplis A1 | premier=12/01/2090 : appeler",
            "finit après la phase, qui s'achève le 1er février 2090",
        ),
    ] {
        said(&mut terminal, line, answer);
    }
    left(terminal);
}
