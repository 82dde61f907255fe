//! `replay --verify`: whether a session's roadmaps follow from its journal, and whether the journal follows itself.

use std::path::Path;
use std::sync::Arc;

use crate::platform::quote_for_shell;
use crate::roadmap::diff::{Diff, diff};
use crate::roadmap::{self, Roadmap};
use crate::session::{Entry, EntryKind, GroupId, fold};
use crate::store::{RecordedDigests, RoadmapFile, read_all, roadmap_files, sha256_hex};
use crate::view::{differences, differences_linear};
use crate::words::Words;

use super::fault_report::{accept_parsed, text_of};
use super::read::{ReadSession, damage_told};
use super::{Context, Failure};

/// Verifies a session, and says file by file what was found.
///
/// # Errors
/// [`Failure::NeedsAttention`] where anything differs, or what the disk said.
pub(super) fn run(read: &ReadSession, words: &Words, context: &Context) -> Result<(), Failure> {
    let records = RecordedDigests::from_entries(read.session.entries());
    let verifying = Verification { read, words, context };
    let mut fine = verifying.verify_journal()?;
    let found = roadmap_files(&read.folder, &records)?;
    for file in &found.files {
        fine &= verifying.verify_file(file)?;
    }
    let mut there: Vec<GroupId> = found.files.iter().filter_map(|file| file.group).collect();
    for (group, error) in found.closed {
        there.extend(group);
        let path = error.path.clone();
        fine &= verifying.report_unreadable(&path, &error.into())?;
    }
    for group in &read.session.state().groups {
        fine &= verifying.verify_group(group.id, &there)?;
    }
    if fine { Ok(()) } else { Err(Failure::NeedsAttention) }
}

struct Verification<'a> {
    read: &'a ReadSession,
    words: &'a Words,
    context: &'a Context,
}

impl Verification<'_> {
    /// The journal itself, line by line.
    fn verify_journal(&self) -> Result<bool, Failure> {
        let path = self.read.folder.journal().display().to_string();
        for damage in &self.read.damage {
            self.context.print(&damage_told(&path, damage, self.words))?;
        }
        let lines = 1 + self.read.session.entries().len();
        if self.read.aside > 0 {
            self.context.print(&self.words.verify_aside(&path, self.read.aside))?;
        }
        if self.read.torn {
            // Lines that are not entries have a number too.
            let unread = self.read.damage.iter().map(|damage| damage.line).max().unwrap_or(0);
            self.context.print(&format!(
                "{path}:{}: {}",
                lines.max(unread) + 1,
                self.words.verify_torn()
            ))?;
        }
        let fine = self.read.damage.is_empty() && !self.read.torn;
        if fine {
            self.context.print(&self.words.verify_journal(&path, lines))?;
        }
        Ok(fine)
    }

    fn verify_file(&self, file: &RoadmapFile) -> Result<bool, Failure> {
        let words = self.words;
        let path = file.path.display().to_string();
        let read = text_of(self.context, &file.path)
            .and_then(|text| Ok(accept_parsed(self.context, &file.path, &text, roadmap::parse_roadmap(&text))?.value));
        let found = match read {
            Ok(roadmap) => roadmap,
            Err(failure) => return self.report_unreadable(&file.path, &failure),
        };
        if let Some(newer) = &file.newer {
            self.context
                .tell(&words.newer_waits(&path, &newer.display().to_string()));
        }
        let Some(group) = file.group else {
            self.context.print(&words.verify_elsewhere(&path))?;
            return Ok(false);
        };
        let now = diff(&roadmap::build_roadmap(self.read.session.state(), group), &found);
        if file.edited.is_some() {
            if now.is_empty() {
                self.context.print(&words.verify_layout(&path))?;
                return Ok(true);
            }
            self.context.print(&words.verify_edited(&path))?;
            return self.report_difference(&now);
        }
        let then = diff(&self.as_written(group, &file.path)?, &found);
        match (then.is_empty(), now.is_empty()) {
            (true, true) => {
                self.context.print(&words.verify_equal(&path))?;
                Ok(true)
            }
            (true, false) => {
                self.context.print(&words.verify_behind(&path, &self.session_name()))?;
                self.report_difference(&now)
            }
            (false, _) => {
                self.context.print(&words.verify_strays(&path))?;
                self.report_difference(&then)
            }
        }
    }

    /// A file that says nothing that could be compared.
    fn report_unreadable(&self, path: &Path, failure: &Failure) -> Result<bool, Failure> {
        self.context.insist(&failure.said(self.context));
        let path = path.display().to_string();
        self.context.print(&self.words.verify_unreadable(&path))?;
        Ok(false)
    }

    /// The roadmap as the journal makes it at the line that says that these very bytes were written.
    fn as_written(&self, group: GroupId, path: &Path) -> Result<Roadmap, Failure> {
        let sha = sha256_hex(&read_all(path)?);
        let entries = self.read.session.entries();
        let says = |entry: &Entry| matches!(&entry.kind, EntryKind::RoadmapWritten { sha256, .. } if sha256.eq_ignore_ascii_case(&sha));
        let state = self.read.session.state();
        let then = match entries.iter().rposition(says) {
            Some(line) => fold(&Arc::clone(&state.header), &entries[..line]),
            None => state.clone(),
        };
        Ok(roadmap::build_roadmap(&then, group))
    }

    /// A group's file: written as the journal says, and there.
    fn verify_group(&self, group: GroupId, there: &[GroupId]) -> Result<bool, Failure> {
        let last = self
            .read
            .session
            .entries()
            .iter()
            .rev()
            .find_map(|entry| match &entry.kind {
                EntryKind::RoadmapWritten { group: of, file, .. } if *of == group => Some(file),
                _ => None,
            });
        if there.contains(&group) {
            return Ok(true);
        }
        match last {
            Some(file) => {
                let path = self.read.folder.path().join(file).display().to_string();
                let session = self.session_name();
                self.context.print(&self.words.verify_missing(&path, &session))?;
                Ok(false)
            }
            None => {
                let name = self
                    .read
                    .session
                    .state()
                    .group(group)
                    .map_or("", |group| group.name.as_str());
                self.context
                    .print(&self.words.verify_unwritten(&format!("{} {name}", group.0)))?;
                Ok(true)
            }
        }
    }

    /// The session as it is typed behind a command.
    fn session_name(&self) -> String {
        quote_for_shell(&self.read.folder.path().display().to_string())
    }

    fn report_difference(&self, found: &Diff) -> Result<bool, Failure> {
        self.context.print(&if self.context.linear() {
            differences_linear(found, self.words)
        } else {
            differences(found, self.words, self.context.width())
        })?;
        Ok(false)
    }
}
