//! Sets damage aside: what no version can read leaves the journal, and is kept beside it.

use std::path::PathBuf;

use crate::session::format_timestamp;
use crate::session::journal::{Recovery, recover_journal};
use crate::store::{SessionFolder, SessionWriter, keep_original, quarantine_lines};
use crate::terminal::{local_offset, wall_time};

use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "SESSION")]
    session: PathBuf,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let folder = super::select_session::select_session(Some(&args.session), context)?;
    let now = wall_time();
    // Nobody writes meanwhile; a torn last line is set aside by the opening itself.
    let since = format_timestamp(now, local_offset(now));
    let (mut writer, torn) = super::select_session::open_writer(&folder, &since, &context.words)?;
    if let Some(torn) = &torn {
        context.tell(&crate::store::error_text::torn_sentence(&context.words, torn));
    }
    let recovery = recover_journal(writer.text(), || folder.definition())
        .map_err(|error| Failure::NotUnderstood(super::read::not_a_journal(&folder.journal(), &error, context)))?;
    if !recovery.changes_anything() {
        return match &torn {
            // That was the repair.
            Some(torn) => context.print(&torn.kept_in.display().to_string()),
            None => {
                context.tell(&context.words.nothing_to_repair(&folder.path().display().to_string()));
                Ok(())
            }
        };
    }
    // What leaves the journal is on the disk before it leaves.
    let mut kept = Vec::new();
    if !recovery.unreadable.is_empty() {
        let beside = quarantine_lines(&folder, &recovery.unreadable)?;
        let lines: Vec<String> = recovery.unreadable_lines.iter().map(usize::to_string).collect();
        context.tell(&context.words.repaired(
            recovery.unreadable_lines.len(),
            &shorten_list(&lines),
            &beside.display().to_string(),
        ));
        kept.push(beside);
    }
    if recovery.changes_lines() {
        kept.push(keep_original(&folder, writer.text())?);
    }
    writer.rewrite(&recovery.text)?;
    tell_recovery(&recovery, context);
    for path in kept {
        context.print(&path.display().to_string())?;
    }
    Ok(())
}

/// Puts the lines of a journal in order that git or another program put together, and makes line 1 again, before it is
/// written to: the journal as it was is kept beside it. Lines that cannot be read stay where they are.
///
/// # Errors
/// What the disk said; what is no journal is left to whoever reads it.
pub(super) fn restore_order(
    folder: &SessionFolder,
    writer: &mut SessionWriter,
    context: &Context,
) -> Result<(), Failure> {
    let Ok(recovery) = recover_journal(writer.text(), || folder.definition()) else {
        return Ok(());
    };
    if !recovery.header_rebuilt && !recovery.reordered {
        return Ok(());
    }
    let kept = keep_original(folder, writer.text())?;
    if !recovery.unreadable.is_empty() {
        quarantine_lines(folder, &recovery.unreadable)?;
    }
    writer.rewrite(&recovery.text)?;
    tell_recovery(&recovery, context);
    context.tell(&context.words.repaired_kept(&kept.display().to_string()));
    Ok(())
}

/// What else was made whole, a sentence each; then how many notes that saves.
fn tell_recovery(recovery: &Recovery, context: &Context) {
    let words = &context.words;
    if recovery.header_rebuilt {
        context.tell(&words.repaired_header());
    }
    if !recovery.altered_lines.is_empty() {
        let lines: Vec<String> = recovery.altered_lines.iter().map(usize::to_string).collect();
        context.tell(&words.repaired_altered(lines.len(), &shorten_list(&lines)));
    }
    if recovery.reordered {
        context.tell(&words.repaired_order());
    }
    if !recovery.renumbered.ids.is_empty() {
        let renamed = recovery.renumbered.ids.iter();
        let renamed: Vec<String> = renamed.map(|(before, now)| format!("{before} → {now}")).collect();
        context.tell(&words.repaired_ids(&renamed.join(", ")));
    }
    context.tell(&words.repaired_notes(recovery.notes, recovery.notes + recovery.lost_notes));
}

/// So many line numbers that a sentence can hold them.
fn shorten_list(lines: &[String]) -> String {
    const MOST: usize = 12;
    match lines.get(..MOST) {
        Some(first) if lines.len() > MOST => format!("{} …", first.join(", ")),
        _ => lines.join(", "),
    }
}
