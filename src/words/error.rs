//! What went wrong with a file, a folder or the system, and the way out.

// Why a disk refuses, in brackets after NOT SAVED, and the sentences for a path.
messages! {
    disk_full = "disk-full" ();
    disk_limit = "disk-limit" ();
    disk_permission = "disk-permission" ();
    disk_open_elsewhere = "disk-open-elsewhere" ();
    disk_read_only = "disk-read-only" ();
    system_refusal = "system-refusal" (kind: &str);
    system_code = "system-code" (code: &str);
    system_refused = "system-refused" (reason: &str);
    disk_slow = "disk-slow" ();
    disk_gone = "disk-gone" ();
    path_disk_full = "path-disk-full" (path: &str);
    path_disk_full_new = "path-disk-full-new" (path: &str);
    path_limit_new = "path-limit-new" (path: &str);
    export_elsewhere = "export-elsewhere" ();
    path_limit = "path-limit" (path: &str);
    path_permission = "path-permission" (path: &str);
    path_name_device = "path-name-device" (path: &str, name: &str);
    path_name_sign = "path-name-sign" (path: &str, sign: &str);
    path_name_end = "path-name-end" (path: &str);
    path_open_elsewhere = "path-open-elsewhere" (path: &str);
    path_read_only = "path-read-only" (path: &str);
    path_not_found = "path-not-found" (path: &str);
    path_exists = "path-exists" (path: &str);
    path_not_ordinary = "path-not-ordinary" (path: &str);
    output_refused = "output-refused" (reason: &str);
    path_special = "path-special" (path: &str, nature: &str);
    file_nature = "file-nature" (kind: &str);
    not_a_session_but = "not-a-session-but" (path: &str, nature: &str);
    not_a_text_but = "not-a-text-but" (path: &str, nature: &str);
    disk_in_use = "disk-in-use" ();
    journal_set_aside = "journal-set-aside" (journal: &str, kept: &str);
    journal_written_anew = "journal-written-anew" (journal: &str);
    session_moved_taken = "session-moved-taken" (from: &str, to: &str, session: &str);
    session_moved_gone = "session-moved-gone" (from: &str, to: &str, session: &str);
    path_is_folder = "path-is-folder" (path: &str);
    path_is_file = "path-is-file" (path: &str);
    ending_unknown = "ending-unknown" (path: &str, ending: &str, endings: &str);
    folder_named_as_file = "folder-named-as-file" (path: &str, ending: &str, option: &str);
    path_no_folder = "path-no-folder" (path: &str);
    path_too_long = "path-too-long" (path: &str, kibibytes: u64);
    path_not_utf8 = "path-not-utf8" (path: &str, at: usize);
    path_system = "path-system" (path: &str, reason: &str);
    not_a_session = "not-a-session" (path: &str);
    session_exists = "session-exists" (path: &str, session: &str);
    session_in_use = "session-in-use" (process: u32, since: &str, path: &str);
    session_in_use_elsewhere = "session-in-use-elsewhere" (process: u32, host: &str, since: &str, path: &str);
    session_in_use_unknown = "session-in-use-unknown" (path: &str);
    torn_set_aside = "torn-set-aside" (path: &str);
    torn_text_set_aside = "torn-text-set-aside" (text: &str, path: &str);
}
