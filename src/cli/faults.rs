//! Files that people wrote: reading them, and showing every fault with its line.

use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::facilitate::disk;
use crate::store::{self, Kind};
use crate::text::clean;
use crate::text::toml::{Fault, Flaw, Read};
use crate::view::fault::{mend, what};
use crate::words::Words;

use super::{Context, Failure};

/// Faults of a file that are shown; the others are counted.
const SHOWN: usize = 10;

/// Columns where the window's are not known.
const COLUMNS: usize = 100;

/// The text of a file that was asked for.
///
/// # Errors
/// [`Failure::NotUnderstood`] when it is too long or no text, else what the disk said.
pub(crate) fn text_of(context: &Context, path: &Path) -> Result<String, Failure> {
    store::read_text(path)
        .map(|text| match text.strip_prefix('\u{feff}') {
            Some(text) => text.to_owned(),
            None => text,
        })
        .map_err(|error| match error.kind {
            Kind::TooLong { .. } | Kind::NotUtf8 { .. } => {
                Failure::NotUnderstood(context.words.fault_error(&disk::sentence(&context.words, &error)))
            }
            _ => Failure::Store(error),
        })
}

/// The value of a file that was read; its unknown keys are told as warnings.
///
/// # Errors
/// [`Failure::NotUnderstood`] with every fault, ready to be printed.
pub(crate) fn understood<'s, T>(
    context: &Context,
    path: &Path,
    source: &str,
    read: Result<Read<'s, T>, Vec<Fault>>,
) -> Result<Read<'s, T>, Failure> {
    match read {
        Ok(read) => {
            warn(context, path, source, &read.unknown);
            Ok(read)
        }
        Err(faults) => Err(not_understood(context, path, source, &faults)),
    }
}

/// The failure that shows these faults.
pub(crate) fn not_understood(context: &Context, path: &Path, source: &str, faults: &[Fault]) -> Failure {
    Failure::NotUnderstood(Shown::new(context, path, source).all(faults, false))
}

/// Tells these faults as warnings: the file is used all the same.
pub(crate) fn warn(context: &Context, path: &Path, source: &str, faults: &[Fault]) {
    if !faults.is_empty() {
        context.tell(&Shown::new(context, path, source).all(faults, true));
    }
}

/// What is needed to show the faults of a file.
struct Shown<'a> {
    words: &'a Words,
    path: String,
    source: &'a str,
    renderer: Renderer,
}

impl<'a> Shown<'a> {
    fn new(context: &'a Context, path: &Path, source: &'a str) -> Self {
        let columns = match usize::from(context.width()) {
            columns if columns < usize::from(u16::MAX) => columns,
            _ => COLUMNS,
        };
        Self {
            words: &context.words,
            path: clean(&path.display().to_string()).into_owned(),
            source,
            renderer: Renderer::plain()
                .decor_style(DecorStyle::Ascii)
                .term_width(columns),
        }
    }

    fn all(&self, faults: &[Fault], warning: bool) -> String {
        let mut shown: Vec<String> = faults.iter().take(SHOWN).map(|fault| self.one(fault, warning)).collect();
        let left_out = faults.len().saturating_sub(SHOWN);
        if left_out > 0 {
            shown.push(self.words.fault_more(left_out));
        }
        shown.join("\n\n")
    }

    fn one(&self, fault: &Fault, warning: bool) -> String {
        let place = fault.span.place(self.source);
        let what = clean(&what(self.words, fault)).into_owned();
        let (level, title) = if warning {
            (Level::WARNING, self.words.fault_warning(&what))
        } else {
            (Level::ERROR, self.words.fault_error(&what))
        };
        let mend = match &fault.flaw {
            Flaw::UnknownKey { nearest: None, .. } if warning => Some(self.words.fault_unknown_key_kept()),
            _ => mend(self.words, fault, place.line),
        };
        let origin = Origin::path(&self.path).line(place.line).char_column(place.column);
        let mut group = Group::with_title(level.no_name().primary_title(title)).element(origin);
        if let Some((line, marked)) = self.line(fault) {
            let snippet = Snippet::source(line).line_start(place.line);
            group = group.element(snippet.annotation(AnnotationKind::Primary.span(marked)));
        }
        if let Some(mend) = mend {
            let mend = clean(&self.words.fault_mend(&mend)).into_owned();
            group = group.element(Level::HELP.no_name().message(mend));
        }
        self.renderer.render(&[group])
    }

    /// The line of a fault, cleaned, and the stretch of it to mark; nothing for the file as a whole.
    fn line(&self, fault: &Fault) -> Option<(String, std::ops::Range<usize>)> {
        let marked = fault.span.within(self.source);
        if marked.is_empty() {
            return None;
        }
        let start = self.source[..marked.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = self.source[marked.start..]
            .find('\n')
            .map_or(self.source.len(), |newline| marked.start + newline);
        // What goes on over several lines is marked on its first.
        let marked_end = marked.end.min(end);
        let mut line = clean(&self.source[start..marked.start]).into_owned();
        let from = line.len();
        line.push_str(&clean(&self.source[marked.start..marked_end]));
        let to = line.len();
        line.push_str(clean(&self.source[marked_end..end]).trim_end());
        Some((line, from..to))
    }
}
