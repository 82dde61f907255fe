//! A roadmap file during its follow-up: what is said is on the disk before it is answered.

use std::fs;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::cli::read::ReadRoadmap;
use crate::cli::roadmap_id::{missing_id, refuse_link};
use crate::cli::{Context, Failure};
use crate::roadmap::follow_up::{ActionIndex, FollowUpLine, apply_check_ins};
use crate::roadmap::{self, Roadmap, with_roadmap_id};
use crate::store::{read_text, write_atomic_following};

/// A roadmap file during its follow-up.
#[derive(Debug)]
pub(super) struct FollowUpFile {
    pub(super) path: PathBuf,
    /// What it says now.
    pub(super) roadmap: Roadmap,
    /// The day of the follow-up.
    pub(super) on: Date,
    /// Its text, with its byte order mark.
    text: String,
    /// What is on the disk; another text than ours where that is a copy of an older journal.
    on_disk: Vec<u8>,
    /// The id that the roadmap gets with the next thing that is written; `None` where it has one.
    new_id: Option<String>,
}

impl FollowUpFile {
    /// Opens the file that was read. Where the journal is the truth its newest roadmap is what is followed up.
    pub(super) fn open(read: ReadRoadmap, on: Date) -> Result<Self, Failure> {
        let text = match &read.text {
            Some(_) => read_text(&read.path)?,
            None => roadmap::to_toml(&read.roadmap),
        };
        if let Some(session) = &read.session {
            session.folder.roadmaps_for_writing()?;
            refuse_link(&read.path)?;
        }
        let mut file = Self {
            on_disk: fs::read(&read.path).unwrap_or_default(),
            new_id: missing_id(&read.roadmap, read.session.as_deref().zip(read.group)),
            path: read.path,
            roadmap: read.roadmap,
            on,
            text,
        };
        file.put_id();
        Ok(file)
    }

    /// Writes the id of a roadmap that has none: a calendar goes by it.
    ///
    /// # Errors
    /// When the file cannot be changed in place, or the disk refuses.
    pub(super) fn save_id(&mut self, context: &Context) -> Result<(), Failure> {
        let Some(id) = &self.new_id else { return Ok(()) };
        if self.roadmap.id.is_empty() {
            let shown = self.path.display().to_string();
            return Err(Failure::System(context.words.id_not_writable(&shown, id)));
        }
        write_atomic_following(&self.path, self.text.as_bytes())?;
        self.is_written(context);
        Ok(())
    }

    /// The text with the id; as it is where that cannot be.
    fn put_id(&mut self) {
        if let Some(id) = &self.new_id
            && let Ok((text, roadmap)) = with_roadmap_id(&self.text, &self.roadmap, id)
        {
            (self.text, self.roadmap) = (text, roadmap);
        }
    }

    fn is_written(&mut self, context: &Context) {
        self.on_disk = self.text.as_bytes().to_vec();
        if let Some(id) = self.new_id.take_if(|id| *id == self.roadmap.id) {
            context.tell(&context.words.id_written(&self.path.display().to_string(), &id));
        }
    }

    /// Writes one thing that was said.
    ///
    /// # Errors
    /// When the file cannot be changed in place, changed meanwhile in another way, or the disk refuses. It is then as
    /// it was.
    pub(super) fn take(&mut self, line: &FollowUpLine, context: &Context) -> Result<(), Failure> {
        let shown = self.path.display().to_string();
        self.look_again(line, context)?;
        let (text, after) = apply_check_ins(&self.text, &self.roadmap, std::slice::from_ref(line), self.on)
            .map_err(|_| Failure::System(context.words.follow_not_editable(&shown)))?;
        write_atomic_following(&self.path, text.as_bytes())?;
        self.text = text;
        self.roadmap = after;
        self.is_written(context);
        Ok(())
    }

    /// An editor may have the file open as well: what it saved is taken, as long as the action stands where it stood.
    fn look_again(&mut self, line: &FollowUpLine, context: &Context) -> Result<(), Failure> {
        let now = fs::read(&self.path).unwrap_or_default();
        if now == self.on_disk {
            return Ok(());
        }
        let shown = self.path.display().to_string();
        let changed = || Failure::System(context.words.follow_changed_meanwhile(&shown));
        let text = String::from_utf8(now).map_err(|_| changed())?;
        let plain = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let saved = roadmap::parse_roadmap(plain).map_err(|_| changed())?.value;
        if let FollowUpLine::Action(check_in) = line {
            let named = |roadmap: &Roadmap| {
                let action = check_in.spot.action(roadmap);
                action.map(|action| (action.id.clone(), action.text.clone()))
            };
            if named(&saved) != named(&self.roadmap) {
                return Err(changed());
            }
        }
        self.on_disk = text.as_bytes().to_vec();
        if !saved.id.is_empty() {
            self.new_id = None;
        }
        self.roadmap = saved;
        self.text = text;
        self.put_id();
        Ok(())
    }
}

/// How an action is named: its id, else its number as it is.
pub(super) fn action_name(roadmap: &Roadmap, spot: ActionIndex) -> String {
    match spot.action(roadmap) {
        Some(action) if !action.id.is_empty() => action.id.clone(),
        _ => {
            let at = ActionIndex::all(roadmap).position(|(other, _)| other == spot);
            at.map_or_else(String::new, |at| (at + 1).to_string())
        }
    }
}
