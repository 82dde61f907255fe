//! One session as commands read it: without a lock, its damage told.

use std::path::Path;
use std::sync::Arc;

use crate::cli::{Context, Failure};
use crate::platform::quote_for_shell;
use crate::session::journal::{self, Damage, DamageKind, Journal, JournalError};
use crate::session::{LineError, Session};
use crate::store::{ReadJournalError, SessionFolder, count_quarantined};
use crate::words::Words;

/// Damaged lines that are reported one by one.
const SHOWN: usize = 10;

/// A session that was read.
#[derive(Clone, Debug)]
pub(crate) struct ReadSession {
    pub(crate) folder: SessionFolder,
    /// Its entries and what they make.
    pub(crate) session: Session,
    /// What is wrong with its journal, what `repair` set aside and told left out.
    pub(crate) damage: Vec<Damage>,
    /// How many of its lines lie beside it, set aside.
    pub(crate) aside: u64,
    /// Whether its last line is torn.
    pub(crate) torn: bool,
}

/// Reads one session.
///
/// # Errors
/// When its journal cannot be read or understood.
pub(crate) fn read_session(folder: &SessionFolder, context: &Context) -> Result<ReadSession, Failure> {
    let read = read_journal(folder, context)?;
    let (damage, aside) = unexplained_damage(folder, read.damage);
    Ok(ReadSession {
        folder: folder.clone(),
        session: Session::new(Arc::new(read.header), read.entries),
        damage,
        aside,
        torn: read.torn.is_some(),
    })
}

/// Reads the journal of a session.
///
/// # Errors
/// When it cannot be read or understood.
pub(crate) fn read_journal(folder: &SessionFolder, context: &Context) -> Result<Journal, Failure> {
    folder.read_journal().map_err(|error| match error {
        ReadJournalError::Store(error) => error.into(),
        ReadJournalError::Journal(error) => Failure::NotUnderstood(not_a_journal(&folder.journal(), &error, context)),
    })
}

/// The damage of a journal without the gaps that a repair left and told, and how many lines explain those.
pub(crate) fn unexplained_damage(folder: &SessionFolder, damage: Vec<Damage>) -> (Vec<Damage>, u64) {
    let missing: u64 = damage.iter().map(|damage| missing_lines(&damage.trouble)).sum();
    if missing == 0 {
        return (damage, 0);
    }
    let aside = count_quarantined(folder);
    if missing > aside {
        return (damage, 0);
    }
    let rest = damage
        .into_iter()
        .filter(|damage| self::missing_lines(&damage.trouble) == 0);
    (rest.collect(), missing)
}

/// How many numbers a gap leaves out.
fn missing_lines(trouble: &DamageKind) -> u64 {
    match trouble {
        DamageKind::Gap { expected, found } => found.saturating_sub(*expected),
        _ => 0,
    }
}

/// How many lines of a journal say nothing to whoever reads it: those that cannot be read, and those that are not
/// there.
pub(crate) fn unread_lines(damage: &[Damage]) -> u64 {
    let unread = |damage: &Damage| match &damage.trouble {
        DamageKind::Blank
        | DamageKind::Backwards { .. }
        | DamageKind::Altered
        | DamageKind::Header { .. }
        | DamageKind::OutOfOrder { .. } => 0,
        DamageKind::Gap { .. } => missing_lines(&damage.trouble),
        _ => 1,
    };
    damage.iter().map(unread).sum()
}

/// Tells what is wrong with a journal, line by line, ten lines at most.
pub(crate) fn tell_damage(read: &ReadSession, context: &Context) {
    for line in damage_of(read, &context.words) {
        context.tell(&line);
    }
}

/// What is wrong with a journal: a sentence a line, ten lines at most.
pub(super) fn damage_of(read: &ReadSession, words: &Words) -> Vec<String> {
    let mut told = all_damage_told(&read.folder, &read.damage, SHOWN, words);
    if read.torn {
        told.push(words.damage_torn(&read.folder.journal().display().to_string()));
    }
    told
}

/// The damaged lines of a journal, so many at most, each in a sentence; then how many more, and the way out.
pub(crate) fn all_damage_told(folder: &SessionFolder, damage: &[Damage], most: usize, words: &Words) -> Vec<String> {
    let path = folder.journal().display().to_string();
    let mut told: Vec<String> = damage
        .iter()
        .take(most)
        .map(|damage| damage_told(&path, damage, words))
        .collect();
    if damage.len() > most {
        told.push(words.damage_more(damage.len() - most));
    }
    if damage.iter().any(|damage| damage.trouble.is_repairable()) {
        told.push(words.damage_repair(&quote_for_shell(&folder.path().display().to_string())));
    }
    told
}

/// One damaged line in a sentence, its place first.
pub(crate) fn damage_told(path: &str, damage: &Damage, words: &Words) -> String {
    let what = match &damage.trouble {
        DamageKind::TooLong { .. } => words.trouble_too_long(),
        DamageKind::NotUtf8 { .. } => words.trouble_not_utf8(),
        DamageKind::Nul => words.trouble_nul(),
        DamageKind::Blank => words.trouble_blank(),
        DamageKind::Header { why, .. } => words.trouble_header(&misread_text(why, words)),
        DamageKind::Altered => words.trouble_altered(),
        DamageKind::OutOfOrder { expected, found } => words.trouble_out_of_order(*expected, *found),
        DamageKind::NotAnEntry { why, .. } => words.trouble_not_an_entry(&misread_text(why, words)),
        DamageKind::NotUnderstood { kind, why, .. } => words.trouble_not_understood(kind, &misread_text(why, words)),
        DamageKind::UnknownKind { kind } => words.trouble_unknown_kind(kind),
        DamageKind::Gap { expected, found } => words.trouble_gap(*expected, *found),
        DamageKind::Backwards { .. } => words.trouble_backwards(),
    };
    format!("{path}:{}: {what}", damage.line)
}

/// Why a line is not understood, in words.
fn misread_text(why: &LineError, words: &Words) -> String {
    match why {
        LineError::NotJson => words.misread_not_json(),
        LineError::Cut => words.misread_cut(),
        LineError::Missing { field } => words.misread_missing(field),
        LineError::Twice { field } => words.misread_twice(field),
        LineError::Wrong { field } => words.misread_wrong(field),
        LineError::OtherShape => words.misread_other_shape(),
        LineError::TooLong => words.misread_too_long(journal::LINE_LIMIT >> 20),
        LineError::NotUtf8 => words.misread_not_utf8(),
        LineError::Altered => words.misread_altered(),
    }
}

/// Why a file is no journal, with its place and the way out.
pub(crate) fn not_a_journal(path: &Path, error: &JournalError, context: &Context) -> String {
    let words = &context.words;
    let path = path.display().to_string();
    match error {
        JournalError::NoHeader => words.journal_no_header(&path),
        JournalError::NoWorkshop => words.journal_no_workshop(&path),
        JournalError::Header {
            column,
            why: LineError::Wrong { field },
        } if field == "created" => words.journal_created(&path, *column),
        JournalError::Header { column, why } => words.journal_header(&path, *column, &misread_text(why, words)),
        JournalError::Version { found } => {
            let (known, newer) = (format!("{}.x", journal::VERSION[0]), found[0] > journal::VERSION[0]);
            let found = format!("{}.{}", found[0], found[1]);
            if newer {
                words.journal_version_newer(&path, &found, &known)
            } else {
                words.journal_version(&path, &found, &known)
            }
        }
    }
}
