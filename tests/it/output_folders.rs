//! A folder that an output path needs is made, by every command that takes one.

use crate::support::{Place, copy_folder, project};

#[test]
fn every_command_makes_the_folders_of_its_output() {
    let place = Place::new();
    copy_folder(&project().join("examples/repair-cafe"), &place.path("cafe"));
    let roadmap = "cafe/roadmaps/faire-venir-accueil.toml";
    let commands: [(&[&str], &str); 8] = [
        (
            &["adapt", roadmap, "--for", "Lorme", "--out", "a/b/x.toml"],
            "a/b/x.toml",
        ),
        (&["workshop", "copy", "ctrl-s", "c/d/mine.toml"], "c/d/mine.toml"),
        (
            &["workshop", "print", "--format", "html", "--out", "e/f/sheets.html"],
            "e/f/sheets.html",
        ),
        (&["follow-up", roadmap, "--ics=g/h/dates.ics"], "g/h/dates.ics"),
        (
            &["report", "cafe", "--format", "md", "--out", "i/j/account.md"],
            "i/j/account.md",
        ),
        (
            &["report", "cafe", "--new-event", "--out", "k/l/event.toml"],
            "k/l/event.toml",
        ),
        (
            &["export", "cafe", "--format", "md", "--out", "m/n"],
            "m/n/faire-venir-accueil.md",
        ),
        (&["handover", "cafe", "--out", "o/p"], "o/p/index.html"),
    ];
    for (command, file) in commands {
        let ran = place.ctrls(command);
        assert!(place.path(file).is_file(), "{command:?}: {ran:?}");
        assert_ne!(ran.code, Some(4), "{command:?}: {ran:?}");
    }
}
