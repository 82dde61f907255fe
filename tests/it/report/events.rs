//! One report, one event: where more lie at its paths, that is told; where nothing counts, why.

use super::{nec, session, spaced};
use crate::support::{Place, copy_folder, project};

#[test]
fn two_events_below_one_folder_are_told_with_the_way_out() {
    let place = Place::new();
    nec(&place);
    copy_folder(&project().join("examples/repair-cafe"), &place.path("repair-cafe"));
    let ran = place.ctrls(&["report", ".", "--lang", "fr"]);
    let told = spaced(&ran.err);
    for said in [
        "« NEC 2021 »",
        "« Semaine de la réparation (inventée) »",
        "ctrls report DOSSIER",
    ] {
        assert!(told.contains(said), "{told}");
    }
    ran.ended(0);
    for folder in ["nec", "repair-cafe"] {
        let ran = place.ctrls(&["report", folder, "--lang", "fr"]);
        assert!(!ran.err.contains("Plusieurs"), "{}", ran.err);
    }
}

#[test]
fn an_event_file_above_says_which_event_the_sessions_are_of() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    place.write(
        "event.toml",
        "format = \"ctrls-event/1\"\nname = \"Rencontre du réemploi\"\n",
    );
    let ran = place.ctrls(&["report", ".", "--lang", "fr"]);
    assert!(!ran.err.contains("Plusieurs"), "{}", ran.err);
}

#[test]
fn roadmaps_of_several_languages_are_told_unless_one_was_asked_for() {
    let place = Place::new();
    for (name, language) in [("a", "fr"), ("b", "fr"), ("c", "en")] {
        place.write(
            &format!("{name}.toml"),
            &format!("format = \"ctrls-roadmap/1\"\nlanguage = \"{language}\"\ntitle = \"{name}\"\n"),
        );
    }
    let ran = place.ctrls(&["report", "."]);
    assert!(ran.err.contains("en, fr") && ran.err.contains("--lang"), "{}", ran.err);
    assert_eq!(place.ctrls(&["report", ".", "--lang", "fr"]).err, "");
}

#[test]
fn a_folder_with_only_a_rehearsal_says_so() {
    let place = Place::new();
    place
        .ctrls_reading(&["run", "--lang", "fr", "--into", "essai"], "[00:00] un essai\n")
        .ended(0);
    let ran = place.ctrls(&["report", ".", "--lang", "fr"]);
    assert!(ran.err.contains("répétition"), "{}", ran.err);
    assert_eq!(ran.ended(2), "");
}

#[test]
fn commands_are_told_to_who_makes_the_report_and_not_to_who_reads_it() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    let ran = place.ctrls(&["report", "a", "--lang", "fr"]);
    assert!(
        !ran.out.contains("ctrls report") && !ran.out.contains("ctrls adapt"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("--public"), "{}", ran.out);
    assert!(ran.err.contains("ctrls report a --new-event"), "{}", ran.err);
    assert!(ran.err.contains("--public"), "{}", ran.err);
    let ran = place.ctrls(&["report", "a", "--lang", "fr", "--public"]);
    assert!(!ran.err.contains("--public"), "{}", ran.err);
}

#[test]
fn an_event_to_fill_in_can_go_to_standard_output() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    let ran = place.ctrls(&["report", "a", "--lang", "fr", "--new-event", "--out", "-"]);
    assert!(ran.ended(0).contains("format = \"ctrls-event/1\""));
    assert!(!place.path("-").exists());
}
