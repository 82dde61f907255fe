//! Where a report goes, in which format, and what is not written over.

use super::{session, spaced};
use crate::support::Place;

#[test]
fn a_report_that_somebody_changed_is_not_written_over_without_force() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    let report = ["report", "a", "--lang", "fr", "--out", "r.md"];
    place.ctrls(&report).ended(0);
    // As it was written: it is made anew.
    place
        .ctrls_reading(&["resume", "a", "--lang", "fr"], "/1 Plus tard\n")
        .ended(0);
    assert_eq!(place.ctrls(&report).ended(0), "r.md\n");
    place.write("r.md", "Relu et corrigé\n");
    let ran = place.ctrls(&report);
    assert_eq!(
        spaced(ran.err.lines().next().unwrap()),
        "r.md existe déjà et reste comme il est. Pour le remplacer : --force."
    );
    assert_eq!(ran.ended(1), "");
    assert_eq!(place.read("r.md"), "Relu et corrigé\n");
    place.ctrls(&[&report[..], &["--force"]].concat()).ended(0);
    assert!(place.read("r.md").contains("Rencontre"));
}

#[test]
fn a_file_of_somebody_else_stays_and_the_other_formats_are_written() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    place.write("q.html", "à moi\n");
    let ran = place.ctrls(&["report", "a", "--lang", "fr", "--format", "md,html", "--out", "q"]);
    assert!(ran.err.contains("q.html existe déjà"), "{}", ran.err);
    assert_eq!(ran.ended(1), "q.md\n");
    assert_eq!(place.read("q.html"), "à moi\n");
}

#[test]
fn the_ending_of_a_name_says_the_format() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    for (name, begins) in [
        ("r.html", "<!doctype html>"),
        ("r.json", "{"),
        ("r.txt", "Compte-rendu"),
    ] {
        assert_eq!(
            place.ctrls(&["report", "a", "--lang", "fr", "--out", name]).ended(0),
            format!("{name}\n")
        );
        let text = place.read(name);
        assert!(
            text.to_lowercase().starts_with(&begins.to_lowercase()),
            "{name}: {text}"
        );
    }
    place
        .ctrls(&["report", "a", "--lang", "fr", "--out", "r.docx"])
        .ended(0);
    assert!(std::fs::read(place.path("r.docx")).unwrap().starts_with(b"PK"));
}

#[test]
fn a_name_of_another_format_is_refused_and_one_without_an_ending_gets_one() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    for formats in ["md", "md,html"] {
        let ran = place.ctrls(&["report", "a", "--lang", "fr", "--format", formats, "--out", "r.docx"]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
        assert!(ran.err.contains("docx") && ran.err.contains("--format"), "{}", ran.err);
        assert!(!place.path("r.docx").exists());
    }
    let out = place.ctrls(&["report", "a", "--lang", "fr", "--format", "html", "--out", "v1.2"]);
    assert_eq!(out.ended(0), "v1.2.html\n");
    let out = place.ctrls(&["report", "a", "--lang", "fr", "--out", "doc/"]);
    assert_eq!(out.ended(0), "doc/compte-rendu.md\n");
}

#[test]
fn a_hyphen_is_standard_output_and_takes_one_text() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    for (format, begins) in [("md", "Compte-rendu"), ("json", "{"), ("html", "<!")] {
        let ran = place.ctrls(&["report", "a", "--lang", "fr", "--format", format, "--out", "-"]);
        assert!(ran.ended(0).starts_with(begins), "{format}");
    }
    for formats in ["docx", "md,json"] {
        let ran = place.ctrls(&["report", "a", "--lang", "fr", "--format", formats, "--out", "-"]);
        assert!(ran.err.contains("--out"), "{}", ran.err);
        assert_eq!(ran.ended(2), "");
    }
    assert!(!place.path("-").exists());
}

#[cfg(unix)]
#[test]
fn a_link_that_was_named_stays_and_leads_to_the_report() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    place.write("doc/la.md", "à moi\n");
    std::os::unix::fs::symlink("doc/la.md", place.path("r.md")).unwrap();
    let report = ["report", "a", "--lang", "fr", "--out", "r.md"];
    place.ctrls(&report).ended(1);
    assert_eq!(place.read("doc/la.md"), "à moi\n");
    place.ctrls(&[&report[..], &["--force"]].concat()).ended(0);
    assert!(place.read("doc/la.md").contains("Rencontre"));
    assert!(place.path("r.md").is_symlink());
    // It is ours now.
    assert_eq!(place.ctrls(&report).ended(0), "r.md\n");
}
