//! What differs from system to system: each seam where it is, each rule on every system.

use std::cell::Cell;
use std::fs::{self, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use ctrls::platform::{
    RefusedName, TerminalTraits, UserFolders, boot_time, file_identity, file_rights, hold_name, host_name,
    path_from_bytes, path_identity, place_new_file, quote_for_cmd, quote_for_posix, quote_for_shell, refused_name,
    replace_file, replace_patiently, slashed_path, sync_folder_names,
};
use ctrls::store::{Lock, StoreErrorKind, lock_holder, refuse_bad_name};
use ctrls::terminal::has_lost_signs;

mod console_key;

fn finished(folder: &Path, text: &str) -> tempfile::TempPath {
    let path = folder.join("finished.part");
    fs::write(&path, text).unwrap();
    tempfile::TempPath::try_from_path(path).unwrap()
}

#[test]
fn sh_gets_single_quotes_where_they_are_needed() {
    let cases = [
        ("sessions/2026-11-30-ctrl-s", "sessions/2026-11-30-ctrl-s"),
        ("Été/séance", "Été/séance"),
        ("my session", "'my session'"),
        ("l'été", r"'l'\''été'"),
        (r"a\b", r"'a\b'"),
        ("", "''"),
        ("$HOME", "'$HOME'"),
    ];
    for (path, quoted) in cases {
        assert_eq!(quote_for_posix(path), quoted);
    }
}

#[test]
fn cmd_and_powershell_get_double_quotes_where_they_are_needed() {
    let cases = [
        (r"sessions\2026-11-30-ctrl-s", r"sessions\2026-11-30-ctrl-s"),
        (r"C:\Users\RUNNER~1\séance", r"C:\Users\RUNNER~1\séance"),
        ("my session", "\"my session\""),
        (r"my session\", "\"my session\""),
        (r"C:\", r"C:\"),
        ("l'été", "\"l'été\""),
        ("a,b", "\"a,b\""),
        ("@home", "\"@home\""),
        ("a & b", "\"a & b\""),
        ("(1)", "\"(1)\""),
        ("", "\"\""),
        ("C:\\a b\\\\", "\"C:\\a b\""),
    ];
    for (path, quoted) in cases {
        assert_eq!(quote_for_cmd(path), quoted);
    }
    // What is quoted ends in no backslash: it would quote the quote.
    assert!(!quote_for_cmd(" \\").ends_with("\\\""));
}

#[test]
fn the_shell_of_this_system_is_the_one_that_is_quoted_for() {
    let expected = if cfg!(windows) { "\"a b\"" } else { "'a b'" };
    assert_eq!(quote_for_shell("a b"), expected);
}

#[test]
fn names_that_windows_keeps_are_told_from_those_it_takes() {
    let device = |name: &str| Some(RefusedName::Device(name.to_owned()));
    let cases = [
        ("CON", device("CON")),
        ("a/nul.txt", device("nul")),
        ("COM7", device("COM7")),
        ("lpt¹.md", device("lpt¹")),
        ("a/b?.md", Some(RefusedName::Sign('?'))),
        ("x\u{7}", Some(RefusedName::Sign('\u{7}'))),
        ("end.", Some(RefusedName::End("end.".to_owned()))),
        ("x ", Some(RefusedName::End("x ".to_owned()))),
        ("console", None),
        ("com10", None),
        ("COM0", None),
        ("Été 2026/l’atelier.md", None),
        ("../a", None),
        ("./.hidden", None),
    ];
    for (path, refused) in cases {
        assert_eq!(refused_name(Path::new(path)), refused, "{path}");
    }
}

#[test]
fn only_windows_refuses_its_names() {
    for name in ["CON", "notes?.md", "end."] {
        assert_eq!(refuse_bad_name(Path::new(name)).is_err(), cfg!(windows), "{name}");
    }
    refuse_bad_name(Path::new("Été 2026/l’atelier.md")).unwrap();
}

#[test]
fn what_powershell_pipes_in_has_question_marks_inside_its_words() {
    for line in ["L'?t? arrive", "r?parer", "une id\u{fffd}e"] {
        assert!(has_lost_signs(line), "{line}");
    }
    for line in [
        "Vraiment ?? Oui.",
        "Pourquoi?",
        "https://a.example/x?y=z",
        "page?id=3",
        "« été » ?",
        "E1?",
    ] {
        assert!(!has_lost_signs(line), "{line}");
    }
}

#[test]
fn documents_and_json_have_slashes_between_the_parts_of_a_path() {
    let path: PathBuf = ["sessions", "a", "roadmaps"].iter().collect();
    assert_eq!(slashed_path(&path), "sessions/a/roadmaps");
}

#[test]
fn a_file_gets_its_name_over_another_or_where_nothing_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("here");
    place_new_file(finished(folder.path(), "first"), &path).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "first");
    let refused = place_new_file(finished(folder.path(), "second"), &path).unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read_to_string(&path).unwrap(), "first");
    replace_file(finished(folder.path(), "third"), &path).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "third");
    sync_folder_names(folder.path()).unwrap();
    // What was refused is not left behind.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_somebody_reads_is_replaced_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("read");
    fs::write(&path, "before").unwrap();
    let mut reader = fs::File::open(&path).unwrap();
    replace_file(finished(folder.path(), "after"), &path).unwrap();
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!(text, "before");
    assert_eq!(fs::read_to_string(&path).unwrap(), "after");
}

#[test]
fn a_file_that_is_held_for_an_instant_is_waited_for_and_no_longer() {
    let held = |error: &io::Error| error.kind() == io::ErrorKind::ResourceBusy;
    let tries = Cell::new(0);
    let until_third = || {
        tries.set(tries.get() + 1);
        if tries.get() < 3 {
            Err(io::ErrorKind::ResourceBusy.into())
        } else {
            Ok(())
        }
    };
    replace_patiently(until_third, held).unwrap();
    assert_eq!(tries.get(), 3);

    tries.set(0);
    let never = || {
        tries.set(tries.get() + 1);
        Err(io::ErrorKind::NotFound.into())
    };
    let refused = replace_patiently(never, held).unwrap_err();
    assert_eq!((refused.kind(), tries.get()), (io::ErrorKind::NotFound, 1));

    tries.set(0);
    let begun = boot_time();
    let for_ever = || {
        tries.set(tries.get() + 1);
        Err(io::ErrorKind::ResourceBusy.into())
    };
    let refused = replace_patiently(for_ever, held).unwrap_err();
    let lasted = boot_time() - begun;
    assert_eq!(refused.kind(), io::ErrorKind::ResourceBusy);
    assert!(tries.get() > 5, "{} tries", tries.get());
    assert!(
        lasted > Duration::from_secs(1) && lasted < Duration::from_secs(10),
        "{lasted:?}"
    );
}

#[test]
fn two_names_of_one_file_are_one_and_a_copy_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("one"), "same").unwrap();
    fs::hard_link(at("one"), at("link")).unwrap();
    fs::copy(at("one"), at("copy")).unwrap();
    let identity = |name: &str| path_identity(&at(name), &fs::metadata(at(name)).unwrap());
    assert!(identity("one").is_some());
    assert_eq!(identity("one"), identity("link"));
    assert_ne!(identity("one"), identity("copy"));
    let open = fs::File::open(at("one")).unwrap();
    assert_eq!(file_identity(&open, &open.metadata().unwrap()), identity("link"));
}

#[test]
fn a_name_that_is_held_can_be_read_beside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("held");
    fs::write(&path, "text").unwrap();
    let mut options = OpenOptions::new();
    options.read(true).append(true);
    hold_name(&mut options);
    let held = options.open(&path).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "text");
    // Where the system holds names, nobody takes the file away meanwhile.
    assert_eq!(fs::remove_file(&path).is_err(), cfg!(windows));
    drop(held);
}

#[test]
fn who_holds_a_lock_can_be_asked_while_it_is_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lock");
    let lock = Lock::take(&path, "2026-11-30T09:00:00.000+01:00").unwrap();
    let holder = lock_holder(&path).unwrap().unwrap();
    assert_eq!(holder.process, std::process::id());
    assert_eq!(holder.since, "2026-11-30T09:00:00.000+01:00");
    assert!(holder.is_here());
    let refused = Lock::take(&path, "2026-11-30T09:01:00.000+01:00").unwrap_err();
    assert!(matches!(refused.kind, StoreErrorKind::InUse(by) if by == holder));
    drop(lock);
    assert_eq!(lock_holder(&path).unwrap(), None);
}

#[test]
fn a_path_comes_back_from_its_bytes() {
    let path = PathBuf::from("Été").join("l’atelier 𝄞");
    assert_eq!(
        path_from_bytes(path.as_os_str().as_encoded_bytes().to_vec()),
        Some(path)
    );
}

#[test]
fn folders_of_the_user_come_from_the_first_variable_that_names_one() {
    let root = if cfg!(windows) { r"C:\" } else { "/" };
    let at = |name: &str| Path::new(root).join(name);
    let folders = |set: &[(&str, PathBuf)]| {
        UserFolders::from_variables(|name| {
            set.iter()
                .find(|(known, _)| *known == name)
                .map(|(_, path)| path.clone())
        })
    };
    let xdg = folders(&[
        ("XDG_STATE_HOME", at("state")),
        ("XDG_CONFIG_HOME", at("config")),
        ("HOME", at("home")),
    ]);
    assert_eq!(
        (xdg.home, xdg.state, xdg.config),
        (Some(at("home")), Some(at("state")), Some(at("config")))
    );
    let home = folders(&[("HOME", at("home")), ("XDG_STATE_HOME", PathBuf::from("not/absolute"))]);
    assert_eq!(home.state, Some(at("home").join(".local/state")));
    assert_eq!(home.config, Some(at("home").join(".config")));
    let windows = folders(&[
        ("USERPROFILE", at("user")),
        ("LOCALAPPDATA", at("local")),
        ("APPDATA", at("roaming")),
    ]);
    assert_eq!(
        (windows.home, windows.state, windows.config),
        (Some(at("user")), Some(at("local")), Some(at("roaming")))
    );
    assert_eq!(folders(&[]), UserFolders::default());
}

#[test]
fn the_machine_has_a_name_and_a_clock_that_goes_on() {
    assert!(!host_name().is_empty());
    let first = boot_time();
    std::thread::sleep(Duration::from_millis(20));
    assert!(boot_time() - first >= Duration::from_millis(20));
}

#[test]
fn rights_are_kept_where_files_have_rights_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(file_rights(&folder.path().join("new")).is_some(), !cfg!(windows));
    assert_ne!(TerminalTraits::UNIX, TerminalTraits::WINDOWS);
    let here = if cfg!(windows) {
        TerminalTraits::WINDOWS
    } else {
        TerminalTraits::UNIX
    };
    assert_eq!(TerminalTraits::of_this_system(), here);
}
