//! What somebody else does to a session's folder while it is written: nothing of either is lost.

use std::fs;
use std::path::Path;

use ctrls::store::{JournalIncident, SessionFolder, SessionWriter, StoreErrorKind, other_journals};

use super::{HEADER, NOW, lines};

fn session(dir: &Path) -> (SessionFolder, SessionWriter) {
    let folder = SessionFolder::at(&dir.join("s"));
    let mut writer = folder.create(HEADER, NOW).unwrap();
    writer.append_line(b"{\"seq\":1}").unwrap();
    assert!(writer.take_incidents().is_empty());
    (folder, writer)
}

/// Every text below a folder, of whatever file.
fn everything(dir: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all += &everything(&path);
        } else {
            all += &String::from_utf8_lossy(&fs::read(&path).unwrap());
        }
    }
    all
}

/// The incident, when there is just one.
fn one(writer: &mut SessionWriter) -> JournalIncident {
    let incidents = writer.take_incidents();
    assert_eq!(incidents.len(), 1, "{incidents:?}");
    incidents.into_iter().next().unwrap()
}

#[test]
fn what_stands_in_the_journals_place_is_set_aside_and_the_session_written_anew() {
    type Act = fn(&Path);
    let acts: [(&str, Act, Option<&str>); 6] = [
        ("emptied", |journal| fs::write(journal, "").unwrap(), None),
        (
            "overwritten",
            |journal| fs::write(journal, "{\"theirs\":1}\n").unwrap(),
            Some("theirs"),
        ),
        (
            "replaced",
            |journal| {
                let other = journal.with_file_name("other");
                fs::write(&other, "{\"theirs\":2}\n").unwrap();
                fs::rename(other, journal).unwrap();
            },
            Some("theirs"),
        ),
        (
            "grown",
            |journal| {
                let text = fs::read_to_string(journal).unwrap();
                fs::write(journal, text + "{\"theirs\":3}\n").unwrap();
            },
            Some("theirs"),
        ),
        (
            "changed at the same length",
            |journal| {
                let text = fs::read_to_string(journal).unwrap();
                std::thread::sleep(std::time::Duration::from_millis(20));
                fs::write(journal, text.replace("\"seq\":1", "\"seq\":7")).unwrap();
            },
            Some("\"seq\":7"),
        ),
        (
            "a folder",
            |journal| {
                fs::remove_file(journal).unwrap();
                fs::create_dir(journal).unwrap();
                fs::write(journal.join("theirs"), "theirs").unwrap();
            },
            Some("theirs"),
        ),
    ];
    for (name, act, theirs) in acts {
        let dir = tempfile::tempdir().unwrap();
        let (folder, mut writer) = session(dir.path());
        act(&folder.journal());
        writer.append_line(b"{\"seq\":2}").unwrap();
        assert_eq!(lines(&folder.journal())[1..], ["{\"seq\":1}", "{\"seq\":2}"], "{name}");
        let incident = one(&mut writer);
        match theirs {
            None => assert!(matches!(incident, JournalIncident::WrittenAnew { .. }), "{name}"),
            Some(theirs) => {
                assert!(
                    matches!(incident, JournalIncident::SetAside { .. }),
                    "{name}: {incident:?}"
                );
                assert!(everything(folder.path()).contains(theirs), "{name}");
            }
        }
        // And it goes on there.
        writer.append_line(b"{\"seq\":3}").unwrap();
        assert!(writer.take_incidents().is_empty(), "{name}");
        assert_eq!(lines(&folder.journal()).len(), 4, "{name}");
    }
}

#[test]
fn two_things_that_are_set_aside_are_both_kept() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, mut writer) = session(dir.path());
    for number in 1..=3 {
        fs::write(folder.journal(), format!("{{\"theirs\":{number}}}\n")).unwrap();
        writer.append_line(b"{}").unwrap();
    }
    assert_eq!(other_journals(&folder).len(), 3);
    let all = everything(folder.path());
    assert!((1..=3).all(|number| all.contains(&format!("\"theirs\":{number}"))));
}

#[test]
fn a_touch_that_changes_nothing_is_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, mut writer) = session(dir.path());
    let text = fs::read(folder.journal()).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(20));
    fs::write(folder.journal(), text).unwrap();
    writer.append_line(b"{\"seq\":2}").unwrap();
    assert!(writer.take_incidents().is_empty());
    assert!(other_journals(&folder).is_empty());
}

#[cfg(unix)]
#[test]
fn a_folder_that_was_moved_away_is_made_anew_with_the_whole_session() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, mut writer) = session(dir.path());
    let away = dir.path().join("elsewhere");
    fs::rename(folder.path(), &away).unwrap();
    writer.append_line(b"{\"seq\":2}").unwrap();
    assert_eq!(lines(&folder.journal())[1..], ["{\"seq\":1}", "{\"seq\":2}"]);
    assert_eq!(lines(&away.join("journal.jsonl")).len(), 2);
    assert!(matches!(one(&mut writer), JournalIncident::WrittenAnew { .. }));
    // The lock went away with the folder: it is held anew.
    assert!(matches!(folder.open(NOW).unwrap_err().kind, StoreErrorKind::InUse(_)));
}

#[test]
fn a_lock_that_was_deleted_is_taken_again() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, mut writer) = session(dir.path());
    fs::remove_file(folder.lock()).unwrap();
    writer.append_line(b"{\"seq\":2}").unwrap();
    assert!(matches!(folder.open(NOW).unwrap_err().kind, StoreErrorKind::InUse(_)));
    assert!(writer.take_incidents().is_empty());
}

#[test]
fn a_second_writer_behind_a_deleted_lock_keeps_the_folder_and_the_first_goes_on_beside() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, mut first) = session(dir.path());
    fs::remove_file(folder.lock()).unwrap();
    let (mut second, _) = folder.open(NOW).unwrap();
    first.append_line(b"{\"first\":2}").unwrap();
    second.append_line(b"{\"second\":2}").unwrap();
    first.append_line(b"{\"first\":3}").unwrap();
    second.append_line(b"{\"second\":3}").unwrap();
    let beside = dir.path().join("s-2");
    assert_eq!(
        one(&mut first),
        JournalIncident::Moved {
            from: folder.path().to_owned(),
            to: beside.clone(),
            taken: true
        }
    );
    assert_eq!(first.folder().path(), beside);
    assert!(second.take_incidents().is_empty());
    assert_eq!(
        lines(&folder.journal())[1..],
        ["{\"seq\":1}", "{\"second\":2}", "{\"second\":3}"]
    );
    assert_eq!(
        lines(&beside.join("journal.jsonl"))[1..],
        ["{\"seq\":1}", "{\"first\":2}", "{\"first\":3}"]
    );
}

#[test]
fn two_writers_that_share_a_file_lose_no_line_of_either() {
    // The second opened before the first wrote its last line.
    let dir = tempfile::tempdir().unwrap();
    let (folder, mut first) = session(dir.path());
    let lock = fs::read(folder.lock()).unwrap();
    fs::remove_file(folder.lock()).unwrap();
    let (mut second, _) = folder.open(NOW).unwrap();
    // Nobody can tell any more whose the lock is.
    fs::remove_file(folder.lock()).unwrap();
    fs::write(folder.lock(), lock).unwrap();
    for number in 1..=5 {
        first.append_line(format!("{{\"first\":{number}}}").as_bytes()).unwrap();
        second
            .append_line(format!("{{\"second\":{number}}}").as_bytes())
            .unwrap();
    }
    let all = everything(dir.path());
    for number in 1..=5 {
        assert!(all.contains(&format!("{{\"first\":{number}}}")), "{all}");
        assert!(all.contains(&format!("{{\"second\":{number}}}")), "{all}");
    }
    // Each has its own whole session in one journal.
    for (writer, name) in [(&first, "first"), (&second, "second")] {
        let journal = lines(&writer.folder().journal());
        let own = journal.iter().filter(|line| line.contains(name)).count();
        assert_eq!(own, 5, "{journal:?}");
    }
}

#[test]
fn where_the_folder_became_a_file_the_session_goes_on_beside_it() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, mut writer) = session(dir.path());
    fs::remove_dir_all(folder.path()).unwrap();
    fs::write(folder.path(), "in the way").unwrap();
    writer.append_line(b"{\"seq\":2}").unwrap();
    let beside = dir.path().join("s-2");
    assert_eq!(
        lines(&beside.join("journal.jsonl"))[1..],
        ["{\"seq\":1}", "{\"seq\":2}"]
    );
    assert!(matches!(one(&mut writer), JournalIncident::Moved { taken: false, .. }));
    assert_eq!(fs::read_to_string(folder.path()).unwrap(), "in the way");
}

#[test]
fn the_copies_of_cloud_clients_are_found_by_name() {
    let dir = tempfile::tempdir().unwrap();
    let folder = SessionFolder::at(dir.path());
    for name in [
        "journal.jsonl",
        "journal (conflicted copy 2026-11-23).jsonl",
        "journal (Copie en conflit de Léa).jsonl",
        "journal-LAPTOP.jsonl",
        "journal.sync-conflict-20261123-101010-ABCDEFG.jsonl",
        "journal (1).jsonl",
        "journal.jsonl.other-2",
        "journal.jsonl.torn",
        "journal.jsonl.damaged",
        "workshop.toml",
    ] {
        fs::write(dir.path().join(name), "{}\n").unwrap();
    }
    let names: Vec<String> = other_journals(&folder)
        .iter()
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        names,
        [
            "journal (1).jsonl",
            "journal (Copie en conflit de Léa).jsonl",
            "journal (conflicted copy 2026-11-23).jsonl",
            "journal-LAPTOP.jsonl",
            "journal.jsonl.other-2",
            "journal.sync-conflict-20261123-101010-ABCDEFG.jsonl",
        ]
    );
}
