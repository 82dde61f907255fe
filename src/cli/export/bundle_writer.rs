//! Files as they are written: each is reported, or collected for a program.

use std::path::Path;

use crate::cli::json::WrittenOutput;
use crate::cli::{Context, Failure, Progress};

use super::batch::Bundle;
use super::output_folder::OutputFolder;

/// Writes files, and says or collects what became of each.
pub(super) struct BundleWriter<'a> {
    pub(super) written: WrittenOutput,
    /// Whether a program reads what is said, all at once.
    json: bool,
    progress: &'a Progress,
    context: &'a Context,
}

impl<'a> BundleWriter<'a> {
    pub(super) fn new(json: bool, progress: &'a Progress, context: &'a Context) -> Self {
        Self {
            written: WrittenOutput::new(),
            json,
            progress,
            context,
        }
    }

    /// Writes what belongs together; false when something wants a look: what is there was left as it is, could not
    /// be made, or lacks signs.
    pub(super) fn write_bundle(&mut self, bundle: &Bundle, place: &mut OutputFolder) -> Result<bool, Failure> {
        for (name, bytes) in &bundle.files {
            match place.write(name, bytes)? {
                Some(path) => self.report_written(path.display().to_string())?,
                None => self.report_kept(place.path(name).display().to_string()),
            }
        }
        for sentence in &bundle.notes {
            self.progress.aside(|| self.context.tell(sentence));
        }
        let problems = || bundle.failed.iter().chain(&bundle.told);
        for sentence in problems() {
            self.progress.aside(|| self.context.insist(sentence));
            self.written.problems.push(sentence.clone());
        }
        Ok(self.written.kept.is_empty() && problems().next().is_none())
    }

    fn report_written(&mut self, path: String) -> Result<(), Failure> {
        if !self.json {
            self.progress.aside(|| self.context.print_path(Path::new(&path)))?;
        }
        self.written.written.push(path);
        Ok(())
    }

    fn report_kept(&mut self, path: String) {
        self.progress
            .aside(|| self.context.insist(&self.context.words.path_exists(&path)));
        self.written.kept.push(path);
    }
}
