//! Files that people wrote: reading them, and showing every fault with its line.

use std::fs;
use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::store::error_text;
use crate::store::{self, StoreErrorKind};
use crate::text::clean::is_unsafe;
use crate::text::file_nature::{FileNature, file_nature};
use crate::text::toml::{Fault, FaultKind, TomlFile};
use crate::text::{LineColumn, Span, clean};
use crate::view::fault_text::{fault_text, fix_hint};
use crate::words::Words;

use super::{Context, Failure};

/// Faults of a file that are shown; the others are counted.
const SHOWN: usize = 10;

/// Columns where the window's are not known.
const COLUMNS: usize = 100;

/// The first fault of a file, in short: for a list of files.
#[derive(Debug)]
pub(crate) struct FirstFault {
    pub(crate) place: LineColumn,
    pub(crate) what: String,
    /// How to mend it.
    pub(crate) mend: String,
}

/// A file that could not be read or understood.
#[derive(Debug)]
pub(crate) struct RejectedFile {
    /// The first fault, of a file that can be read and is not understood.
    pub(crate) first: Option<Box<FirstFault>>,
    /// How a command ends that asked for this file alone.
    pub(crate) failure: Failure,
}

impl From<Failure> for RejectedFile {
    fn from(failure: Failure) -> Self {
        Self { first: None, failure }
    }
}

/// The text of a file that was asked for.
///
/// # Errors
/// [`Failure::NotUnderstood`] when it is too long or no text, else what the disk said.
pub(crate) fn text_of(context: &Context, path: &Path) -> Result<String, Failure> {
    text_among(context, path).map_err(|refused| refused.failure)
}

/// As [`text_of`], of one file among many.
pub(crate) fn text_among(context: &Context, path: &Path) -> Result<String, RejectedFile> {
    let error = match store::read_text(path) {
        Ok(text) => {
            let nature = file_nature(text.as_bytes());
            if !nature.may_be_toml() {
                return Err(wrong_nature(context, path, nature).into());
            }
            return Ok(match text.strip_prefix('\u{feff}') {
                Some(text) => text.to_owned(),
                None => text,
            });
        }
        Err(error) => error,
    };
    if matches!(
        error.kind,
        StoreErrorKind::NotUtf8 { .. } | StoreErrorKind::TooLong { .. }
    ) {
        let nature = store::file_start(path).map_or(FileNature::Text, |start| file_nature(&start));
        if !nature.may_be_toml() {
            return Err(wrong_nature(context, path, nature).into());
        }
    }
    match error.kind {
        StoreErrorKind::NotUtf8 { at } => {
            let bytes = store::read_all(path).map_err(Failure::from)?;
            let source = String::from_utf8_lossy(&bytes);
            let span = Span::from(at..at + char::REPLACEMENT_CHARACTER.len_utf8());
            let flaw = FaultKind::NotText;
            Err(rejected_file(context, path, &source, &[Fault { span, flaw }]))
        }
        StoreErrorKind::TooLong { .. } => {
            let sentence = error_text::store_error_sentence(&context.words, &error);
            let bytes = fs::metadata(path).map_or(0, |about| about.len());
            let fault = Fault {
                span: Span::default(),
                flaw: FaultKind::TooLong(usize::try_from(bytes).unwrap_or(usize::MAX)),
            };
            Err(RejectedFile {
                failure: Failure::NotUnderstood(context.words.fault_error(&sentence)),
                ..rejected_file(context, path, "", &[fault])
            })
        }
        _ => Err(Failure::Store(error).into()),
    }
}

/// A file of another kind than is needed, named as what it is.
fn wrong_nature(context: &Context, path: &Path, nature: FileNature) -> Failure {
    let words = &context.words;
    let path = clean(&path.display().to_string()).into_owned();
    Failure::NotUnderstood(words.not_a_text_but(&path, &words.file_nature(nature.name())))
}

/// The value of a file that was read; its unknown keys are reported as warnings.
///
/// # Errors
/// [`Failure::NotUnderstood`] with every fault, ready to be printed.
pub(crate) fn accept_parsed<'s, T>(
    context: &Context,
    path: &Path,
    source: &str,
    read: Result<TomlFile<'s, T>, Vec<Fault>>,
) -> Result<TomlFile<'s, T>, Failure> {
    match read {
        Ok(read) => {
            print_warnings(context, path, source, &read.unknown);
            Ok(read)
        }
        Err(faults) => Err(not_understood(context, path, source, &faults)),
    }
}

/// The failure that shows these faults.
pub(crate) fn not_understood(context: &Context, path: &Path, source: &str, faults: &[Fault]) -> Failure {
    Failure::NotUnderstood(FaultRenderer::new(context, path, source).render_all(faults, false))
}

/// Tells these faults as warnings: the file is used all the same.
pub(crate) fn print_warnings(context: &Context, path: &Path, source: &str, faults: &[Fault]) {
    if let Some(warning) = warning(context, path, source, faults) {
        context.tell(&warning);
    }
}

/// These faults as warnings.
pub(crate) fn warning(context: &Context, path: &Path, source: &str, faults: &[Fault]) -> Option<String> {
    (!faults.is_empty()).then(|| FaultRenderer::new(context, path, source).render_all(faults, true))
}

/// A file with these faults, that was read among many.
pub(crate) fn rejected_file(context: &Context, path: &Path, source: &str, faults: &[Fault]) -> RejectedFile {
    let first = |fault: &Fault| {
        let place = fault.span.position_in(source);
        Box::new(FirstFault {
            place,
            what: clean(&fault_text(&context.words, fault)).into_owned(),
            mend: clean(&fix_hint(&context.words, fault, place.line)).into_owned(),
        })
    };
    RejectedFile {
        first: faults.first().map(first),
        failure: not_understood(context, path, source, faults),
    }
}

/// What is needed to show the faults of a file.
struct FaultRenderer<'a> {
    words: &'a Words,
    path: String,
    source: &'a str,
    renderer: Renderer,
}

impl<'a> FaultRenderer<'a> {
    fn new(context: &'a Context, path: &Path, source: &'a str) -> Self {
        let columns = match usize::from(context.width()) {
            columns if columns < usize::from(u16::MAX) => columns,
            _ => COLUMNS,
        };
        Self {
            words: &context.words,
            path: clean(&path.display().to_string()).into_owned(),
            source,
            renderer: Renderer::plain().decor_style(DecorStyle::Ascii).term_width(columns),
        }
    }

    fn render_all(&self, faults: &[Fault], warning: bool) -> String {
        let mut shown: Vec<String> = faults
            .iter()
            .take(SHOWN)
            .map(|fault| self.render_one(fault, warning))
            .collect();
        let left_out = faults.len().saturating_sub(SHOWN);
        if left_out > 0 {
            shown.push(self.words.fault_more(left_out));
        }
        shown.join("\n\n")
    }

    fn render_one(&self, fault: &Fault, warning: bool) -> String {
        let place = fault.span.position_in(self.source);
        let what = clean(&fault_text(self.words, fault)).into_owned();
        let (level, title) = if warning {
            (Level::WARNING, self.words.fault_warning(&what))
        } else {
            (Level::ERROR, self.words.fault_error(&what))
        };
        let mend = match &fault.flaw {
            FaultKind::UnknownKey { nearest: None, .. } if warning => self.words.fault_unknown_key_kept(),
            _ => fix_hint(self.words, fault, place.line),
        };
        let group = Group::with_title(level.no_name().primary_title(title));
        let mut group = match self.source_line(fault) {
            Some((line, marked)) => group.element(
                Snippet::source(line)
                    .path(&self.path)
                    .line_start(place.line)
                    .annotation(AnnotationKind::Primary.span(marked)),
            ),
            None => group.element(Origin::path(&self.path).line(place.line).char_column(place.column)),
        };
        let mend = clean(&self.words.fault_mend(&mend)).into_owned();
        group = group.element(Level::HELP.no_name().message(mend));
        self.renderer.render(&[group])
    }

    /// The line of a fault and the stretch of it to mark; nothing for the file as a whole.
    ///
    /// What a terminal would obey is replaced, one character for one, so that columns stay those of an editor.
    fn source_line(&self, fault: &Fault) -> Option<(String, std::ops::Range<usize>)> {
        let marked = fault.span.range_within(self.source);
        if marked.is_empty() {
            return None;
        }
        let start = self.source[..marked.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = self.source[marked.start..]
            .find('\n')
            .map_or(self.source.len(), |newline| marked.start + newline);
        // What goes on over several lines is marked on its first.
        let marked_end = marked.end.min(end);
        let mut line = harmless_text(&self.source[start..marked.start]);
        let from = line.len();
        line.push_str(&harmless_text(&self.source[marked.start..marked_end]));
        let to = line.len();
        line.push_str(&harmless_text(self.source[marked_end..end].trim_end()));
        Some((line, from..to))
    }
}

fn harmless_text(text: &str) -> String {
    let one = |character| match character {
        '\t' => ' ',
        _ if is_unsafe(character) => char::REPLACEMENT_CHARACTER,
        _ => character,
    };
    text.chars().map(one).collect()
}
