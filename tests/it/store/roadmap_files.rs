//! A roadmap that a hand edited is never overwritten, and nothing that is ours is left behind.

use ctrls::session::GroupId;
use ctrls::store::{
    PendingRoadmap, RecordedDigests, SessionFolder, StoreError, WriteOutcome, roadmap_files, sha256_hex, write_roadmaps,
};
use std::fs;

struct Room {
    _dir: tempfile::TempDir,
    folder: SessionFolder,
    records: RecordedDigests,
    journal: Vec<(GroupId, String, String)>,
}

impl Room {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        Self {
            folder: SessionFolder::at(dir.path()),
            _dir: dir,
            records: RecordedDigests::default(),
            journal: Vec::new(),
        }
    }

    fn write(&mut self, drafts: &[(u32, &str, &str)]) -> Vec<WriteOutcome> {
        let drafts: Vec<_> = drafts
            .iter()
            .map(|(group, slug, text)| PendingRoadmap {
                group: GroupId(*group),
                slug,
                text: Some(text),
            })
            .collect();
        let (folder, journal) = (&self.folder, &mut self.journal);
        write_roadmaps(folder, &mut self.records, &drafts, |group, file, sha256| {
            // Recorded first: at this moment the file does not have these bytes yet.
            let there = fs::read(folder.path().join(file)).unwrap_or_default();
            assert_ne!(sha256_hex(&there), sha256);
            journal.push((group, file.to_owned(), sha256.to_owned()));
            Ok::<(), StoreError>(())
        })
        .unwrap()
    }

    fn read(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.folder.roadmaps().join(name)).ok()
    }

    fn edit(&self, name: &str, text: &str) {
        fs::write(self.folder.roadmaps().join(name), text).unwrap();
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.folder.roadmaps())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

#[test]
fn a_copy_of_the_journal_is_written_again_and_the_same_text_is_not() {
    let mut room = Room::new();
    room.write(&[(1, "confiance", "one")]);
    room.write(&[(1, "confiance", "one")]);
    assert_eq!(room.journal.len(), 1);
    room.write(&[(1, "confiance", "two")]);
    assert_eq!(room.read("confiance.toml").unwrap(), "two");
    assert_eq!(
        room.journal[1],
        (GroupId(1), "roadmaps/confiance.toml".into(), sha256_hex(b"two"))
    );
}

#[test]
fn what_a_hand_edited_stays_and_the_newer_one_waits_beside_it() {
    let mut room = Room::new();
    room.write(&[(1, "confiance", "one")]);
    room.edit("confiance.toml", "by hand");
    let written = room.write(&[(1, "confiance", "two")]);
    assert!(written[0].path.ends_with("confiance.new.toml"));
    assert!(written[0].edited.as_ref().unwrap().ends_with("confiance.toml"));
    assert_eq!(written[0].stay.len(), 0);
    assert_eq!(room.read("confiance.toml").unwrap(), "by hand");
    room.edit("confiance.new.toml", "by hand too");
    room.write(&[(1, "confiance", "three")]);
    assert_eq!(
        room.names(),
        ["confiance.new-2.toml", "confiance.new.toml", "confiance.toml"]
    );
    let files = roadmap_files(&room.folder, &room.records).unwrap().files;
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].edited.as_deref(), Some(&b"by hand"[..]));
    assert_eq!(files[0].group, Some(GroupId(1)));
    assert!(files[0].newer.as_ref().unwrap().ends_with("confiance.new-2.toml"));
}

#[test]
fn the_newer_one_once_taken_is_a_copy_of_the_journal_again() {
    let mut room = Room::new();
    room.write(&[(1, "a", "one")]);
    room.edit("a.toml", "by hand");
    room.write(&[(1, "a", "two")]);
    let at = room.folder.roadmaps();
    fs::rename(at.join("a.new.toml"), at.join("a.toml")).unwrap();
    let files = roadmap_files(&room.folder, &room.records).unwrap().files;
    assert_eq!((files[0].edited.as_ref(), files[0].newer.as_ref()), (None, None));
    room.write(&[(1, "a", "three")]);
    assert_eq!(room.names(), ["a.toml"]);
}

#[test]
fn the_file_of_an_earlier_name_goes_unless_a_hand_edited_it() {
    let mut room = Room::new();
    room.write(&[(1, "coordination", "one"), (2, "confiance", "other")]);
    assert!(
        room.write(&[(1, "collecte", "two"), (2, "confiance", "other")])[0]
            .stay
            .is_empty()
    );
    assert_eq!(room.names(), ["collecte.toml", "confiance.toml"]);
    room.edit("collecte.toml", "by hand");
    let written = room.write(&[(1, "tri", "three"), (2, "confiance", "other")]);
    assert!(written[0].stay[0].ends_with("collecte.toml"));
    assert_eq!(room.names(), ["collecte.toml", "confiance.toml", "tri.toml"]);
}

#[test]
fn groups_of_one_name_are_numbered_and_names_may_be_swapped() {
    let mut room = Room::new();
    room.write(&[(1, "table", "one"), (2, "table", "two"), (3, "", "three")]);
    assert_eq!(room.names(), ["roadmap.toml", "table-2.toml", "table.toml"]);
    room.write(&[(1, "roadmap", "one!"), (2, "table", "two!"), (3, "table-2", "three!")]);
    assert_eq!(room.read("roadmap.toml").unwrap(), "one!");
    assert_eq!(room.read("table.toml").unwrap(), "two!");
    assert_eq!(room.read("table-2.toml").unwrap(), "three!");
}

#[test]
fn a_file_that_was_there_before_is_somebody_s() {
    let mut room = Room::new();
    fs::create_dir(room.folder.roadmaps()).unwrap();
    room.edit("a.toml", "mine");
    room.write(&[(1, "a", "one")]);
    assert_eq!(room.read("a.toml").unwrap(), "mine");
    assert_eq!(room.read("a.new.toml").unwrap(), "one");
}

#[test]
fn a_file_that_cannot_be_read_hides_none_of_the_others_and_stays() {
    let mut room = Room::new();
    room.write(&[(1, "a", "one"), (2, "b", "other")]);
    // More than is ever read, and nothing on the disk.
    let closed = fs::File::create(room.folder.roadmaps().join("a.toml")).unwrap();
    closed.set_len(2 << 30).unwrap();
    let found = roadmap_files(&room.folder, &room.records).unwrap();
    let read: Vec<_> = found.files.iter().map(|file| file.group).collect();
    assert_eq!(read, [Some(GroupId(2))]);
    assert_eq!(found.closed.len(), 1);
    assert_eq!(found.closed[0].0, Some(GroupId(1)));
    assert!(found.closed[0].1.path.ends_with("a.toml"));
    room.write(&[(1, "a", "two"), (2, "b", "another")]);
    assert_eq!(room.names(), ["a.new.toml", "a.toml", "b.toml"]);
    assert_eq!(room.read("b.toml").unwrap(), "another");
    assert_eq!(closed.metadata().unwrap().len(), 2 << 30);
}
