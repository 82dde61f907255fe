//! What is told of the clock: starts, pauses, hours promised, and what is refused of them.

use jiff::ToSpan;

use crate::pty::Terminal;
use crate::support::{Place, Ran};

/// Two tables from 14:00 on, in French; blanks that do not break are blanks.
fn run(more: &[&str], lines: &str) -> Ran {
    let place = Place::new();
    let mut arguments = vec!["run", "--lang", "fr", "--into", "s", "--groups", "2"];
    if !more.contains(&"--start") {
        arguments.extend(["--start", "2026-12-03T14:00:00+01:00"]);
    }
    arguments.extend(more);
    let mut ran = place.ctrls_reading(&arguments, lines);
    for said in [&mut ran.out, &mut ran.err] {
        *said = said.replace('\u{a0}', " ");
    }
    ran
}

fn says(said: &str, wanted: &str) {
    assert!(said.contains(wanted), "no {wanted:?} in\n{said}");
}

#[test]
fn a_pause_says_what_it_leaves_and_a_slip_takes_nothing_from_earlier_steps() {
    let ran = run(
        &[],
        "[00:00] /2\n[08:00] /suite\n[08:17] /pause 500\n[13:00] /pause 3\n/plan\n[30:00] /pause 1\n",
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
    says(&ran.out, "Pause de 0:17 comptée : reste 11:00.");
    says(
        &ran.err,
        "L'horloge n'a tourné que 8:17 : comptée depuis l'ouverture de l'étape",
    );
    says(&ran.out, "réel 8 minutes.");
    says(&ran.out, "comptée : dépassé de");
}

#[test]
fn a_start_told_after_the_fact_counts_from_there() {
    let ran = run(&[], "[02:00] /démarre 5\n");
    says(&ran.out, "C'est parti : 13:57. Fin promise 15:27.\n");
}

#[test]
fn a_late_start_names_the_margin() {
    let start = |end| run(&["--end", end], "[00:00] /2\n").out;
    says(
        &start("15:24"),
        "Fin promise 15:24 : 84 min au lieu de 90, la marge (3 min) est dépensée.",
    );
    says(
        &start("15:28"),
        "Fin promise 15:28 : 88 min au lieu de 90, reste 1 min de marge.",
    );
    says(&start("15:30"), "Fin promise 15:30.\n");
}

#[test]
fn an_hour_that_has_passed_is_tomorrow_s_and_what_was_perhaps_meant_is_told() {
    let ran = run(&["--end", "13:00"], "[00:00] /2\n");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    says(
        &ran.err,
        "13:00 est passé, il est 14:00 : ce sera demain. Peut-être : --end 15:30",
    );
    let ran = run(&[], "[20:00] /plan 14:10\n/plan 3:45\n/plan 15:30\n");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    says(
        &ran.err,
        "14:10 est passé, il est 14:20 : ce sera demain. Peut-être : /plan 15:39",
    );
    says(
        &ran.err,
        "03:45 est passé, il est 14:20 : ce sera demain. Peut-être : /plan 15:45",
    );
    says(&ran.out, "Fin promise : 15:30 (avant : 03:45).");
    let night = ["--start", "2026-12-03T23:30:00+01:00", "--end", "0h30"];
    let ran = run(&night, "[00:00] /2\n[05:00] /plan 0:45\n");
    says(&ran.out, "Fin promise : 00:45 (avant : 00:30).");
    assert!(!ran.err.contains("est passé"), "{ran:?}");
}

#[test]
fn another_hour_promised_says_the_one_before() {
    let ran = run(&["--end", "15:30"], "[00:00] /plan 15:15\n/plan 15h15\n");
    says(&ran.out, "Fin promise : 15:15 (avant : 15:30).\n");
    says(&ran.out, "C'est déjà le cas : rien ne change.\n");
}

#[test]
fn numbers_beyond_reason_are_refused_with_the_most_there_is() {
    let ran = run(&[], "[00:00] /prolonge 200\n/minuteur 100000\n");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    says(&ran.err, "« 200 », c'est trop pour /prolonge : 90 min au plus.");
    says(&ran.err, "« 100000 », c'est trop pour /minuteur : 1440 min au plus.");
}

#[test]
fn where_there_is_nothing_to_do_the_state_is_named() {
    let ran = run(
        &[],
        "[00:00] /non\n/oui\n[03:00] /démarre\n[05:00] /pause\n[06:00] /pause\n",
    );
    assert_eq!(
        ran.out.matches("Aucune proposition en attente").count(),
        2,
        "{}",
        ran.out
    );
    says(&ran.out, "L'horloge tourne déjà, depuis 14:00");
    says(&ran.out, "Déjà en pause depuis 14:05. Pour relancer : /reprends");
}

#[test]
fn after_a_crash_no_longer_pause_is_offered_than_there_was() {
    let place = Place::new();
    let before = jiff::Timestamp::now().checked_sub(25.seconds()).unwrap().to_string();
    let arguments = [
        "run", "--lang", "fr", "--into", "s", "--groups", "1", "--start", &before,
    ];
    assert_eq!(place.ctrls_reading(&arguments, "[00:00] Bonjour\n").code, Some(0));
    // Cut off: the last line is a note.
    let journal = place.read("s/journal.jsonl");
    let end = journal.find(r#""kind":"remark_added""#).unwrap();
    let end = end + journal[end..].find('\n').unwrap() + 1;
    place.write("s/journal.jsonl", &journal[..end]);
    let mut terminal = Terminal::open(&place, &["resume", "--lang", "fr", "s"], 80, 24);
    terminal.until_says("/pause 0:");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
}

/// An hour so long from now, `17:05`.
fn in_minutes(minutes: i64) -> String {
    let then = jiff::Timestamp::now().checked_add(minutes.minutes()).unwrap();
    jiff::tz::Offset::UTC.to_datetime(then).strftime("%H:%M").to_string()
}

#[test]
fn the_questions_say_what_they_take_and_take_what_is_clear() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &["run", "--lang", "fr", "--title", "Essai"], 60, 24);
    terminal.until_says("Trois questions");
    terminal.until_says("Tout se corrige");
    terminal.until_says("Combien de tables");
    terminal.type_("0\r");
    terminal.until_says("de 1 à 99");
    terminal.type_("2 tables\r");
    terminal.until_says("Combien de personnes");
    terminal.type_("-4\r");
    terminal.until_says("de 1 à 9999");
    terminal.type_("21 personnes\r");
    terminal.until_says("[départ + 90 min]");
    terminal.type_(&format!("{}\r", in_minutes(-50)));
    terminal.until_says("est passé, il est");
    terminal.type_(&format!("{}\r", in_minutes(95).replace(':', ".")));
    terminal.until_says("L'horloge attend");
    let screen: Vec<String> = terminal.settled().iter().map(|line| line.trim().to_owned()).collect();
    let screen = screen.join(" ");
    // The session that begins is the latest: its path is said once.
    assert!(screen.contains("ctrls watch L'horloge"), "{screen}");
    assert_eq!(screen.matches("sessions/").count(), 1, "{screen}");
    terminal.type_("/quitte\r");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn a_default_title_does_not_double_the_date_in_the_path() {
    let place = Place::new();
    let arguments = ["run", "--lang", "fr", "--start", "2026-12-03T14:00:00+01:00"];
    assert_eq!(place.ctrls_reading(&arguments, "[00:00] Bonjour\n").code, Some(0));
    let folder = std::fs::read_dir(place.path("sessions"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let name = folder.file_name().into_string().unwrap();
    assert!(name.starts_with("2026-12-03-") && !name.contains("decembre"), "{name}");
}

#[test]
fn a_table_that_nobody_named_is_called_by_its_number_alone() {
    let ran = run(
        &[],
        "[00:00] Bonjour\n/déplace 2\n/groupe 2 | nom=Achats\n/déplace R1 1\n/déplace R1 2\n",
    );
    says(&ran.out, "R1 est maintenant à la table 2 (avant : 1 Table 1).");
    says(&ran.out, "R1 est maintenant à la table 2 Achats (avant : 1 Table 1).");
}
