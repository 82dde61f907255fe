//! One journal of two copies that both went on: by hand, or as the merge driver of git.

use std::path::{Path, PathBuf};

use crate::platform::quote_for_shell;
use crate::session::format_timestamp;
use crate::session::journal::{JournalError, MergeError, merge_journals};
use crate::store::{Lock, SessionFolder, read_all, write_atomic};
use crate::terminal::{local_offset, wall_time};

use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Not needed to merge journals, which say themselves what both have; git gives it.
    #[arg(value_name = "BASE")]
    base: PathBuf,
    #[arg(value_name = "OURS")]
    ours: PathBuf,
    #[arg(value_name = "THEIRS")]
    theirs: PathBuf,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let _lock = lock_of_session(&args.ours)?;
    let (ours, theirs) = (read_all(&args.ours)?, read_all(&args.theirs)?);
    let merged = merge_journals(&ours, &theirs).map_err(|error| refuse_merge(&error, args, context))?;
    let path = args.ours.display().to_string();
    if merged.renumbered.entries == 0 {
        context.tell(&words.merge_nothing(&path));
        return Ok(());
    }
    write_atomic(&args.ours, &merged.text)?;
    context.tell(&words.merged_journal(merged.renumbered.entries, &path));
    if !merged.renumbered.ids.is_empty() {
        let renamed = merged.renumbered.ids.iter();
        let renamed: Vec<String> = renamed.map(|(before, now)| format!("{before} → {now}")).collect();
        context.tell(&words.repaired_ids(&renamed.join(", ")));
    }
    Ok(())
}

/// A journal in its session's folder is not written while somebody else has it open; git merges copies elsewhere.
fn lock_of_session(journal: &Path) -> Result<Option<Lock>, Failure> {
    if journal.file_name().is_none_or(|name| name != "journal.jsonl") {
        return Ok(None);
    }
    let folder = SessionFolder::at(journal);
    let now = wall_time();
    Ok(Some(Lock::take(
        &folder.lock(),
        &format_timestamp(now, local_offset(now)),
    )?))
}

fn refuse_merge(error: &MergeError, args: &Args, context: &Context) -> Failure {
    let words = &context.words;
    let copy = |number: &usize| if *number == 1 { &args.ours } else { &args.theirs };
    let shown = |path: &Path| path.display().to_string();
    Failure::NotUnderstood(match error {
        MergeError::Unreadable(number, why) => match why {
            JournalError::Version { .. } | JournalError::NoHeader | JournalError::Header { .. } => {
                super::read::not_a_journal(copy(number), why, context)
            }
            JournalError::NoWorkshop => words.journal_no_workshop(&shown(copy(number))),
        },
        MergeError::TwoSessions => words.merge_two_sessions(&shown(&args.ours), &shown(&args.theirs)),
        MergeError::Newer => words.merge_newer(&shown(&args.ours), &shown(&args.theirs)),
        MergeError::Damaged(number, line) => {
            let path = copy(number);
            words.merge_damaged(&shown(path), *line, &quote_for_shell(&shown(path)))
        }
    })
}
