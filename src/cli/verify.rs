//! `replay --verify`: whether a session's roadmaps follow from its journal, and whether the journal follows itself.

use std::path::Path;
use std::sync::Arc;

use crate::platform::quote_for_shell;
use crate::roadmap::diff::{Diff, diff};
use crate::roadmap::{self, Roadmap};
use crate::session::{EntryKind, GroupId, ReadEntry, fold};
use crate::store::{RecordedDigests, RoadmapFile, read_all, roadmap_files, sha256_hex};
use crate::words::Words;

use super::fault_report::{accept_parsed, text_of};
use super::json::{VerifiedFile, VerifiedState, VerifyOutput, difference_records, print_json};
use super::read::{ReadSession, damage_told};
use super::{Context, Failure};

/// Verifies a session, and says file by file what was found; in `json`, all at once.
///
/// # Errors
/// [`Failure::NeedsAttention`] where anything differs, or what the disk said.
pub(super) fn run(read: &ReadSession, words: &Words, json: bool, context: &Context) -> Result<(), Failure> {
    let records = RecordedDigests::from_entries(read.session.entries());
    let mut verifying = Verification {
        read,
        words,
        json,
        context,
        damage: Vec::new(),
        files: Vec::new(),
    };
    let mut sound = verifying.verify_journal()?;
    let found = roadmap_files(&read.folder, &records)?;
    for file in &found.files {
        sound &= verifying.verify_file(file)?;
    }
    let mut there: Vec<GroupId> = found.files.iter().filter_map(|file| file.group).collect();
    for (group, error) in found.closed {
        there.extend(group);
        let path = error.path.clone();
        sound &= verifying.report_unreadable(&path, group, &error.into())?;
    }
    for group in &read.session.state().groups {
        sound &= verifying.verify_group(group.id, &there)?;
    }
    if json {
        let session = read.folder.path().display().to_string();
        let lines = 1 + read.session.entries().len();
        let output = VerifyOutput::new(session, sound, lines, verifying.damage, verifying.files);
        print_json(&output, context)?;
    }
    if sound { Ok(()) } else { Err(Failure::NeedsAttention) }
}

struct Verification<'a> {
    read: &'a ReadSession,
    words: &'a Words,
    json: bool,
    context: &'a Context,
    /// What was found wrong with the journal.
    damage: Vec<String>,
    files: Vec<VerifiedFile>,
}

impl Verification<'_> {
    /// The journal itself, line by line.
    fn verify_journal(&mut self) -> Result<bool, Failure> {
        let path = self.read.folder.journal().display().to_string();
        let lines = 1 + self.read.session.entries().len();
        let mut damage: Vec<String> = self
            .read
            .damage
            .iter()
            .map(|damage| damage_told(&path, damage, self.words))
            .collect();
        if self.read.torn {
            // Lines that are not entries have a number too.
            let unread = self.read.damage.iter().map(|damage| damage.line).max().unwrap_or(0);
            damage.push(format!(
                "{path}:{}: {}",
                lines.max(unread) + 1,
                self.words.verify_torn()
            ));
        }
        for sentence in &damage {
            self.say(sentence)?;
        }
        if self.read.aside > 0 {
            self.say(&self.words.verify_aside(&path, self.read.aside))?;
        }
        if damage.is_empty() {
            self.say(&self.words.verify_journal(&path, lines))?;
        }
        self.damage = damage;
        Ok(self.damage.is_empty())
    }

    fn verify_file(&mut self, file: &RoadmapFile) -> Result<bool, Failure> {
        let words = self.words;
        let path = file.path.display().to_string();
        let read = text_of(self.context, &file.path)
            .and_then(|text| Ok(accept_parsed(self.context, &file.path, &text, roadmap::parse_roadmap(&text))?.value));
        let found = match read {
            Ok(roadmap) => roadmap,
            Err(failure) => return self.report_unreadable(&file.path, file.group, &failure),
        };
        if let Some(newer) = &file.newer {
            self.context
                .tell(&words.newer_waits(&path, &newer.display().to_string()));
        }
        let Some(group) = file.group else {
            return self.report_file(
                path.clone(),
                None,
                VerifiedState::Elsewhere,
                &words.verify_elsewhere(&path),
                None,
            );
        };
        let now = diff(&roadmap::build_roadmap(self.read.session.state(), group), &found);
        let then = match file.edited {
            Some(_) => Diff::default(),
            None => diff(&self.as_written(group, &file.path)?, &found),
        };
        let (state, sentence, found) = match (file.edited.is_some(), then.is_empty(), now.is_empty()) {
            (true, _, true) => (VerifiedState::Layout, words.verify_layout(&path), None),
            (true, _, false) => (VerifiedState::Edited, words.verify_edited(&path), Some(&now)),
            (false, true, true) => (VerifiedState::Equal, words.verify_equal(&path), None),
            (false, true, false) => {
                let sentence = words.verify_behind(&path, &self.session_name());
                (VerifiedState::Behind, sentence, Some(&now))
            }
            (false, false, _) => (VerifiedState::Strays, words.verify_strays(&path), Some(&then)),
        };
        self.report_file(path, Some(group), state, &sentence, found)
    }

    /// A file that says nothing that could be compared.
    fn report_unreadable(&mut self, path: &Path, group: Option<GroupId>, failure: &Failure) -> Result<bool, Failure> {
        self.context.insist(&failure.said(self.context));
        let path = path.display().to_string();
        let sentence = self.words.verify_unreadable(&path);
        self.report_file(path, group, VerifiedState::Unreadable, &sentence, None)
    }

    /// Says what a file is like; whether nothing of it wants a look.
    fn report_file(
        &mut self,
        path: String,
        group: Option<GroupId>,
        state: VerifiedState,
        sentence: &str,
        found: Option<&Diff>,
    ) -> Result<bool, Failure> {
        self.say(sentence)?;
        if let Some(found) = found
            && !self.json
        {
            self.context.print_differences(found, self.words)?;
        }
        self.files.push(VerifiedFile {
            path,
            group,
            state,
            differences: found.map(difference_records).unwrap_or_default(),
        });
        Ok(matches!(
            state,
            VerifiedState::Equal | VerifiedState::Layout | VerifiedState::Unwritten
        ))
    }

    /// Prints a result, unless a program reads them all at once.
    fn say(&self, text: &str) -> Result<(), Failure> {
        if self.json {
            Ok(())
        } else {
            self.context.print_sentences(text)
        }
    }

    /// The roadmap as the journal makes it at the line that says that these very bytes were written.
    fn as_written(&self, group: GroupId, path: &Path) -> Result<Roadmap, Failure> {
        let sha = sha256_hex(&read_all(path)?);
        let entries = self.read.session.entries();
        let says = |entry: &ReadEntry| matches!(entry.known_kind(), Some(EntryKind::RoadmapWritten { sha256, .. }) if sha256.eq_ignore_ascii_case(&sha));
        let state = self.read.session.state();
        let then = match entries.iter().rposition(says) {
            Some(line) => fold(&Arc::clone(&state.header), &entries[..line]),
            None => state.clone(),
        };
        Ok(roadmap::build_roadmap(&then, group))
    }

    /// A group's file: written as the journal says, and there.
    fn verify_group(&mut self, group: GroupId, there: &[GroupId]) -> Result<bool, Failure> {
        if there.contains(&group) {
            return Ok(true);
        }
        let entries = self.read.session.entries();
        let last = entries.iter().rev().find_map(|entry| match entry.known_kind()? {
            EntryKind::RoadmapWritten { group: of, file, .. } if *of == group => Some(file),
            _ => None,
        });
        let Some(file) = last else {
            let name = self.read.session.state().group(group);
            let name = name.map_or("", |group| group.name.as_str());
            let sentence = self.words.verify_unwritten(&format!("{} {name}", group.0));
            return self.report_file(String::new(), Some(group), VerifiedState::Unwritten, &sentence, None);
        };
        let path = self.read.folder.path().join(file).display().to_string();
        let sentence = self.words.verify_missing(&path, &self.session_name());
        self.report_file(path, Some(group), VerifiedState::Missing, &sentence, None)
    }

    /// The session as it is typed behind a command.
    fn session_name(&self) -> String {
        quote_for_shell(&self.read.folder.path().display().to_string())
    }
}
