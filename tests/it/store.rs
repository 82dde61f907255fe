//! What is said to be saved is on the disk, and what a crash, a stranger or a full disk left is survived.

mod guarded_write;
#[cfg(target_os = "linux")]
mod little_room;
mod roadmap_files;

use std::fs;
use std::path::Path;

use ctrls::store::{
    JournalTail, JournalWriter, Lock, SessionFolder, StoreErrorKind, TEXT_LIMIT, TORN_FILE, create_new, last_session,
    latest_below, lock_holder, read_text, remember_session, sessions_below, write_atomic,
};

const HEADER: &[u8] = br#"{"format":"ctrls-journal","created":"2026-11-23T13:52:03.120+01:00"}"#;
const NOW: &str = "2026-11-23T13:52:03+01:00";

fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn a_line_is_on_the_disk_once_append_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let folder = SessionFolder::at(&dir.path().join("deep/er/s"));
    let mut writer = folder.create(HEADER, NOW).unwrap();
    writer.append_line(br#"{"seq":1}"#).unwrap();
    assert_eq!(lines(&folder.journal())[1], r#"{"seq":1}"#);
    assert_eq!(writer.pending(), 0);
    assert_eq!(writer.text(), fs::read(folder.journal()).unwrap());
}

#[test]
fn a_torn_last_line_is_set_aside_wherever_it_was_cut() {
    let dir = tempfile::tempdir().unwrap();
    let whole = "{\"a\":1}\n{\"b\":\"é\"}\n";
    for cut in "{\"a\":1}\n".len() + 1..whole.len() {
        let path = dir.path().join(format!("{cut}/journal.jsonl"));
        fs::create_dir(path.parent().unwrap()).unwrap();
        fs::write(&path, &whole.as_bytes()[..cut]).unwrap();
        let (mut journal, torn) = JournalWriter::open(&path).unwrap();
        let torn = torn.unwrap();
        assert_eq!(torn.bytes, cut - 8);
        assert_eq!(
            fs::read(path.with_file_name(TORN_FILE)).unwrap(),
            [&whole.as_bytes()[8..cut], b"\n"].concat()
        );
        journal.append(b"{\"c\":3}").unwrap();
        assert_eq!(lines(&path), ["{\"a\":1}", "{\"c\":3}"]);
    }
}

#[test]
fn pages_that_were_never_written_are_set_aside_and_foreign_bytes_are_not() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("journal.jsonl");
    fs::write(&path, b"{\"a\":1}\n\xff\xfe not ours\n\0\0\0\0\n\0\0}\n").unwrap();
    let (_journal, torn) = JournalWriter::open(&path).unwrap();
    assert_eq!(torn.unwrap().bytes, 9);
    assert_eq!(fs::read(&path).unwrap(), b"{\"a\":1}\n\xff\xfe not ours\n");
}

#[test]
fn two_torn_lines_are_both_kept() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("journal.jsonl");
    for torn in ["{\"one", "{\"two"] {
        fs::write(&path, format!("{{}}\n{torn}")).unwrap();
        JournalWriter::open(&path).unwrap();
    }
    assert_eq!(lines(&path.with_file_name(TORN_FILE)), ["{\"one", "{\"two"]);
}

#[test]
fn the_second_writer_learns_who_is_first() {
    let dir = tempfile::tempdir().unwrap();
    let folder = SessionFolder::at(dir.path());
    assert_eq!(folder.writer().unwrap(), None);
    let writer = folder.create(HEADER, NOW).unwrap();
    let refusal = folder.open(NOW).unwrap_err();
    let StoreErrorKind::InUse(who) = refusal.kind else {
        panic!("{refusal}")
    };
    assert_eq!((who.process, who.since.as_str()), (std::process::id(), NOW));
    assert_eq!(folder.writer().unwrap(), Some(who));
    // Readers need no lock.
    assert!(folder.read().is_ok());
    drop(writer);
    assert_eq!(folder.writer().unwrap(), None);
    assert!(folder.open(NOW).is_ok());
}

#[test]
fn a_folder_that_holds_a_session_is_not_begun_again() {
    let dir = tempfile::tempdir().unwrap();
    let folder = SessionFolder::at(dir.path());
    drop(folder.create(HEADER, NOW).unwrap());
    assert!(matches!(
        folder.create(HEADER, NOW).unwrap_err().kind,
        StoreErrorKind::SessionExists
    ));
    let nothing = SessionFolder::at(&dir.path().join("nothing"));
    assert!(matches!(
        nothing.open(NOW).unwrap_err().kind,
        StoreErrorKind::NotASession
    ));
    assert!(!nothing.path().exists());
}

#[test]
fn default_names_are_numbered() {
    let dir = tempfile::tempdir().unwrap();
    let base = dir.path().join("sessions");
    let names: Vec<_> = (0..3)
        .map(|_| SessionFolder::create_default(&base, "2026-11-23-x", HEADER, NOW).unwrap())
        .map(|writer| writer.folder().path().file_name().unwrap().to_owned())
        .collect();
    assert_eq!(names, ["2026-11-23-x", "2026-11-23-x-2", "2026-11-23-x-3"]);
}

#[test]
fn a_session_goes_on_elsewhere_with_every_line() {
    let dir = tempfile::tempdir().unwrap();
    let mut writer = SessionFolder::at(&dir.path().join("a")).create(HEADER, NOW).unwrap();
    writer.append_line(b"{\"seq\":1}").unwrap();
    let text = writer.text().to_vec();
    let other = SessionFolder::at(&dir.path().join("b"));
    writer.move_to(&other, NOW).unwrap();
    assert_eq!(fs::read(other.journal()).unwrap(), text);
    writer.append_line(b"{\"seq\":2}").unwrap();
    assert_eq!(lines(&other.journal()).len(), 3);
}

#[cfg(unix)]
#[test]
fn a_journal_that_somebody_deleted_is_written_anew() {
    let dir = tempfile::tempdir().unwrap();
    let folder = SessionFolder::at(&dir.path().join("s"));
    let mut writer = folder.create(HEADER, NOW).unwrap();
    writer.append_line(b"{\"seq\":1}").unwrap();
    fs::remove_dir_all(folder.path()).unwrap();
    writer.append_line(b"{\"seq\":2}").unwrap();
    assert_eq!(lines(&folder.journal())[1..], ["{\"seq\":1}", "{\"seq\":2}"]);
}

#[cfg(unix)]
#[test]
fn links_in_a_session_folder_lead_nowhere() {
    let dir = tempfile::tempdir().unwrap();
    let outside = dir.path().join("outside");
    fs::write(&outside, "{}\nmine").unwrap();
    for name in ["journal.jsonl", "lock"] {
        let session = dir.path().join(format!("with-{name}"));
        fs::create_dir(&session).unwrap();
        if name == "lock" {
            fs::write(session.join("journal.jsonl"), "{}\n").unwrap();
        }
        std::os::unix::fs::symlink(&outside, session.join(name)).unwrap();
        let refusal = SessionFolder::at(&session).open(NOW).unwrap_err();
        assert!(matches!(refusal.kind, StoreErrorKind::NotOrdinary), "{refusal}");
    }
    let session = SessionFolder::at(&dir.path().join("with-roadmaps"));
    fs::create_dir(session.path()).unwrap();
    std::os::unix::fs::symlink(dir.path(), session.roadmaps()).unwrap();
    assert!(matches!(
        session.roadmaps_for_writing().unwrap_err().kind,
        StoreErrorKind::NotOrdinary
    ));
    // A link that is replaced is replaced itself.
    let link = dir.path().join("link");
    std::os::unix::fs::symlink(&outside, &link).unwrap();
    write_atomic(&link, b"new").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_file());
    assert_eq!(fs::read(&outside).unwrap(), b"{}\nmine");
}

#[test]
fn a_file_is_replaced_whole_and_leaves_nothing_beside() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.toml");
    write_atomic(&path, b"one").unwrap();
    write_atomic(&path, b"two").unwrap();
    assert!(matches!(
        create_new(&path, b"three").unwrap_err().kind,
        StoreErrorKind::Exists
    ));
    assert_eq!(fs::read(&path).unwrap(), b"two");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn the_rights_of_a_file_are_kept() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.toml");
    write_atomic(&path, b"one").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    write_atomic(&path, b"two").unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_text_is_measured_before_it_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.toml");
    fs::write(&path, vec![b'#'; usize::try_from(TEXT_LIMIT).unwrap()]).unwrap();
    assert!(read_text(&path).is_ok());
    fs::write(&path, vec![b'#'; usize::try_from(TEXT_LIMIT).unwrap() + 1]).unwrap();
    assert!(matches!(
        read_text(&path).unwrap_err().kind,
        StoreErrorKind::TooLong { .. }
    ));
    #[cfg(unix)]
    assert!(matches!(
        read_text(Path::new("/dev/zero")).unwrap_err().kind,
        StoreErrorKind::Special(_)
    ));
    fs::write(&path, b"title = \"\xe9\"").unwrap();
    assert!(matches!(
        read_text(&path).unwrap_err().kind,
        StoreErrorKind::NotUtf8 { at: 9 }
    ));
    let refusal = read_text(&dir.path().join("none.toml")).unwrap_err();
    assert!(matches!(refusal.kind, StoreErrorKind::NotFound) && refusal.path.ends_with("none.toml"));
}

#[test]
fn a_follower_gets_whole_lines_and_notices_that_it_must_begin_again() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("journal.jsonl");
    let mut tail = JournalTail::new(&path);
    assert_eq!(tail.look().unwrap(), Default::default());
    fs::write(&path, "{\"a\":1}\n{\"b\"").unwrap();
    assert_eq!(tail.look().unwrap().text, b"{\"a\":1}\n");
    assert_eq!(tail.look().unwrap().text, b"");
    fs::write(&path, "{\"a\":1}\n{\"b\":2}\n").unwrap();
    let came = tail.look().unwrap();
    assert_eq!((came.anew, came.text.as_slice()), (false, &b"{\"b\":2}\n"[..]));
    fs::write(&path, "{}\n").unwrap();
    let came = tail.look().unwrap();
    assert_eq!((came.anew, came.text.as_slice()), (true, &b"{}\n"[..]));
    write_atomic(&path, b"{\"other\":\"one\"}\n").unwrap();
    let came = tail.look().unwrap();
    assert_eq!((came.anew, came.text.as_slice()), (true, &b"{\"other\":\"one\"}\n"[..]));
}

#[test]
fn the_session_created_last_comes_first() {
    let dir = tempfile::tempdir().unwrap();
    for (name, created) in [
        ("a/x", "2026-11-23T13:52:03+01:00"),
        ("b", "2026-11-23T13:00:00Z"),
        (".hidden", "2027-01-01T00:00:00Z"),
    ] {
        let folder = dir.path().join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("journal.jsonl"), format!("{{\"created\":\"{created}\"}}\n")).unwrap();
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(dir.path(), dir.path().join("a/loop")).unwrap();
    let found = sessions_below(dir.path());
    assert_eq!(found.folders.len(), 2);
    assert!(found.unreadable.is_empty());
    let latest = latest_below(dir.path());
    assert!(latest[0].path().ends_with("b"), "{latest:?}");
    assert!(latest[1].path().ends_with("a/x"), "{latest:?}");
}

#[test]
fn the_last_session_of_this_machine_is_remembered_while_it_is_there() {
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("state");
    assert_eq!(last_session(&state), None);
    let folder = SessionFolder::at(&dir.path().join("séance"));
    drop(folder.create(HEADER, NOW).unwrap());
    remember_session(&state, &folder).unwrap();
    assert!(last_session(&state).unwrap().path().ends_with("séance"));
    fs::remove_dir_all(folder.path()).unwrap();
    assert_eq!(last_session(&state), None);
}

#[test]
fn a_lock_without_a_readable_holder_still_keeps_others_out() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("lock");
    let _lock = Lock::take(&path, NOW).unwrap();
    fs::write(&path, "rubbish").unwrap();
    assert_eq!(lock_holder(&path).unwrap().unwrap().process, 0);
}
