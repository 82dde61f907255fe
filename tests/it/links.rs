//! A path that somebody typed and that is a symbolic link: the file that it leads to is written, and the link stays.

use std::fs;
use std::os::unix::fs::symlink;

use ctrls::store::{StoreErrorKind, write_atomic_following};

use crate::support::Place;

const BARE: &str =
    "format = \"ctrls-roadmap/1\"\ntitle = \"Bare\"\n\n[[phase]]\n[[phase.action]]\nid = \"A1\"\ntext = \"Write\"\n";

/// A place with a roadmap in a folder of its own, and a link to it.
fn place() -> Place {
    let place = Place::new();
    place.write("shared/real.toml", BARE);
    symlink("shared/real.toml", place.path("link.toml")).unwrap();
    place
}

fn is_link(place: &Place, name: &str) -> bool {
    fs::symlink_metadata(place.path(name)).unwrap().is_symlink()
}

#[test]
fn a_follow_up_writes_through_the_link_that_was_named() {
    let place = place();
    let ran = place.ctrls_reading(&["follow-up", "link.toml"], "A1 done\n");
    assert_eq!(ran.ended(0), "A1 · done\nlink.toml\n");
    assert!(is_link(&place, "link.toml"));
    assert!(place.read("shared/real.toml").contains("status = \"done\""));
}

#[test]
fn every_file_that_is_named_and_replaced_is_written_through_its_link() {
    let place = place();
    place.write("shared/out", "mine\n");
    for command in [
        &["adapt", "link.toml", "--out", "out", "--force"][..],
        &["workshop", "copy", "ctrl-s", "out", "--force"],
        &["report", ".", "--format", "json", "--out", "out", "--force"],
        &["report", ".", "--new-event", "--out", "out", "--force"],
    ] {
        let _ = fs::remove_file(place.path("out"));
        place.write("shared/out", "mine\n");
        symlink("shared/out", place.path("out")).unwrap();
        let ran = place.ctrls(command);
        assert_eq!(ran.code, Some(0), "{command:?} {}", ran.err);
        assert!(is_link(&place, "out"), "{command:?}");
        assert_ne!(place.read("shared/out"), "mine\n", "{command:?}");
    }
}

#[test]
fn a_link_within_a_session_leads_no_write_elsewhere() {
    let place = place();
    let arguments = ["run", "--into", "s", "--title", "T"];
    place.ctrls_reading(&arguments, "hello\n").ended(0);
    fs::remove_file(place.path("s/roadmaps/table-1.toml")).unwrap();
    symlink("../../shared/real.toml", place.path("s/roadmaps/table-1.toml")).unwrap();
    let ran = place.ctrls_reading(&["follow-up", "s", "--lang", "en"], "A1 done\n");
    assert!(ran.err.contains("nothing is written there"), "{}", ran.err);
    ran.ended(4);
    assert_eq!(place.read("shared/real.toml"), BARE);
}

#[test]
fn what_is_no_file_is_never_replaced() {
    let place = place();
    symlink("nowhere", place.path("dangling")).unwrap();
    symlink("/dev/null", place.path("null")).unwrap();
    for name in ["dangling", "null"] {
        let refusal = write_atomic_following(&place.path(name), b"new").unwrap_err();
        assert!(matches!(refusal.kind, StoreErrorKind::NotOrdinary), "{name}: {refusal}");
        assert!(is_link(&place, name));
    }
    let refusal = write_atomic_following(&place.path("shared"), b"new").unwrap_err();
    assert!(matches!(refusal.kind, StoreErrorKind::IsFolder), "{refusal}");
}
