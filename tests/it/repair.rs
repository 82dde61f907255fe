//! A damaged journal: what `resume` says of it, what `repair` sets aside, and that all is well afterwards.

use crate::pty::Terminal;
use crate::support::Place;

/// A finished session of three notes.
fn session() -> Place {
    let place = Place::new();
    let arguments = ["run", "--lang", "fr", "--into", "s", "--group", "Une", "-y"];
    place
        .ctrls_reading(&arguments, "/suite\nUn enjeu\nUn autre\nUn dernier\n")
        .ended(0);
    place
}

/// Makes a line unreadable; gives its number.
fn damage(place: &Place, with: &str) -> usize {
    let journal = place.read("s/journal.jsonl");
    let mut lines: Vec<&str> = journal.lines().collect();
    let at = lines.iter().position(|line| line.contains(with)).unwrap();
    lines[at] = "{\"seq\":5,\"at\":";
    place.write("s/journal.jsonl", &(lines.join("\n") + "\n"));
    at + 1
}

/// Cuts the last line short within the text of a note.
fn tear(place: &Place) {
    let journal = place.read("s/journal.jsonl");
    let whole = journal.find("\"Un dernier\"").unwrap();
    place.write("s/journal.jsonl", &journal[..whole + "\"Un dern".len()]);
}

#[test]
fn repaired_damage_is_told_once_and_is_no_damage_any_more() {
    let place = session();
    let line = damage(&place, "\"Un autre\"");
    place.french(&["replay", "s", "--verify"]).ended(1);
    let ran = place.french(&["repair", "s"]);
    assert_eq!(
        ran.err,
        format!(
            "Une ligne illisible (ligne {line}) a quitté le journal ; rien n'est perdu, elle est ici : s/journal.jsonl.damaged\n2 notes sur 3 retrouvées.\n"
        )
    );
    assert_eq!(ran.ended(0), "s/journal.jsonl.damaged\n");
    let shown = place.french(&["show", "s"]);
    assert!(!shown.err.contains("le numéro"), "{}", shown.err);
    assert!(place.french(&["list"]).ended(0).contains("interrompue"));
    // The roadmap was written before the damage: it says more than the journal by now.
    place.ctrls_reading(&["resume", "s"], "/fin\n/fin\n").ended(0);
    let ran = place.french(&["replay", "s", "--verify"]);
    assert!(
        ran.out
            .contains("1 ligne en est absente, que ctrls repair a mise de côté"),
        "{}",
        ran.out
    );
    ran.ended(0);
}

#[test]
fn a_gap_that_no_repair_left_is_damage() {
    let place = session();
    damage(&place, "\"Un autre\"");
    place.french(&["repair", "s"]).ended(0);
    let journal = place.read("s/journal.jsonl");
    let kept: Vec<&str> = journal.lines().filter(|line| !line.contains("\"Un enjeu\"")).collect();
    place.write("s/journal.jsonl", &(kept.join("\n") + "\n"));
    let ran = place.french(&["replay", "s", "--verify"]);
    assert!(ran.out.contains("est attendu"), "{}", ran.out);
    ran.ended(1);
}

#[test]
fn a_torn_line_is_repaired_by_setting_it_aside_and_its_words_are_told() {
    let place = session();
    tear(&place);
    let ran = place.french(&["repair", "s"]);
    assert_eq!(
        ran.err,
        "La dernière ligne n'était écrite qu'à moitié : « Un dern » est mis de côté dans s/journal.jsonl.torn.\n"
    );
    assert_eq!(ran.ended(0), "s/journal.jsonl.torn\n");
    let ran = place.french(&["repair", "s"]);
    assert_eq!(ran.err, "Rien à réparer dans s.\n");
    ran.ended(0);
}

#[test]
fn who_comes_back_to_a_damaged_session_hears_what_is_there_and_what_is_not() {
    let place = session();
    damage(&place, "\"Un autre\"");
    // It was cut off, not left.
    let journal = place.read("s/journal.jsonl");
    let kept: Vec<&str> = journal.lines().filter(|line| !line.contains("\"left\"")).collect();
    place.write("s/journal.jsonl", &(kept.join("\n") + "\n"));
    let mut room = Terminal::open(&place, &["resume", "s", "--lang", "fr"], 100, 30);
    room.until_says("Une · enjeu");
    let said = room.screen().join("\n").replace('\u{a0}', " ");
    assert!(said.contains("Ce qui peut être lu est là : 2 notes."), "{said}");
    assert!(
        said.contains("Il y manque ce que disait une ligne du journal"),
        "{said}"
    );
    assert!(!said.contains("Tout ce qui était noté"), "{said}");
    room.type_("/quitte\r");
    assert_eq!(room.end(), 0);
}
