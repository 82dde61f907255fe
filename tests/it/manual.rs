//! The manual pages as their own judges read them.

use std::process::Command;

use crate::support::Place;

#[expect(clippy::print_stderr, reason = "a test that is not run says so")]
#[test]
fn readers_of_manual_pages_have_nothing_to_say() {
    let judges: Vec<&[&str]> = [
        &["mandoc", "-T", "lint"][..],
        &["groff", "-K", "utf8", "-man", "-ww", "-T", "utf8", "-z"],
    ]
    .into_iter()
    .filter(|judge| {
        let found = Command::new(judge[0]).arg("--version").output().is_ok();
        if !found {
            eprintln!("not tried: {} is not here", judge[0]);
        }
        found
    })
    .collect();
    let place = Place::new();
    for language in ["fr", "en"] {
        let written = place.ctrls(&["--lang", language, "man", "--out", language]).ended(0);
        for judge in &judges {
            let judged = Command::new(judge[0])
                .args(&judge[1..])
                .args(written.lines())
                .current_dir(place.work())
                .env("LC_ALL", "C.UTF-8")
                .output()
                .unwrap();
            let said = [judged.stdout, judged.stderr].concat();
            assert_eq!(String::from_utf8_lossy(&said), "", "{judge:?}");
        }
    }
}
