//! Sets damage aside: what no version can read leaves the journal, and is kept beside it.

use std::path::PathBuf;

use crate::session::format_timestamp;
use crate::session::journal::{self, DamageKind};
use crate::store::{quarantine_lines, write_atomic};
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
    let (writer, torn) = super::select_session::open_writer(&folder, &since, &context.words)?;
    if let Some(torn) = &torn {
        context.tell(&crate::facilitate::store_error_text::torn_sentence(
            &context.words,
            torn,
        ));
    }
    let bytes = writer.text();
    let journal = journal::parse_journal(bytes)
        .map_err(|error| Failure::NotUnderstood(super::read::not_a_journal(&folder.journal(), &error, context)))?;
    let broken: Vec<usize> = journal
        .damage
        .iter()
        .filter(|damage| is_broken(&damage.trouble))
        .map(|damage| damage.line)
        .collect();
    if broken.is_empty() {
        return match &torn {
            // That was the repair.
            Some(torn) => context.print(&torn.kept_in.display().to_string()),
            None => {
                context.tell(&context.words.nothing_to_repair(&folder.path().display().to_string()));
                Ok(())
            }
        };
    }
    let mut kept = Vec::with_capacity(bytes.len());
    let mut aside = Vec::new();
    for (number, line) in (1..).zip(bytes.split_inclusive(|&byte| byte == b'\n')) {
        if broken.contains(&number) {
            &mut aside
        } else {
            &mut kept
        }
        .extend_from_slice(line);
    }
    // What leaves the journal is on the disk before it leaves.
    let beside = quarantine_lines(&folder, &aside)?;
    write_atomic(&folder.journal(), &kept)?;
    let lines: Vec<String> = broken.iter().map(usize::to_string).collect();
    context.tell(
        &context
            .words
            .repaired(broken.len(), &lines.join(", "), &beside.display().to_string()),
    );
    context.print(&beside.display().to_string())
}

/// Whether nothing can be made of a line, by this version or any other.
pub(super) fn is_broken(trouble: &DamageKind) -> bool {
    match trouble {
        DamageKind::TooLong { .. }
        | DamageKind::NotUtf8 { .. }
        | DamageKind::Nul
        | DamageKind::Blank
        | DamageKind::NotAnEntry { .. } => true,
        DamageKind::NotUnderstood { .. }
        | DamageKind::UnknownKind { .. }
        | DamageKind::Gap { .. }
        | DamageKind::Backwards { .. } => false,
    }
}
