//! `ctrls workshop print`: the paper sheets.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::cli::argument_value::number_in;
use crate::cli::output_name::{ends_as_a_file, require_ending};
use crate::cli::{Context, Failure};
use crate::export::document::Document;
use crate::export::{self, SheetOptions};
use crate::store::{self, create_folders};
use crate::text::slug;
use crate::words::{Language, Words};
use crate::workshop::Workshop;

use super::load::load_workshop;

/// Most sets that are printed at once.
const MOST: u8 = 60;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "WORKSHOP")]
    workshop: Option<String>,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',')]
    format: Vec<PrintFormat>,
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = number_in(1..=MOST))]
    groups: Option<u8>,
    #[arg(long)]
    large: bool,
    #[arg(long)]
    force: bool,
}

/// A format that is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum PrintFormat {
    #[cfg(feature = "pdf")]
    Pdf,
    Html,
}

impl PrintFormat {
    /// Without a word about it.
    const USUAL: Self = {
        #[cfg(feature = "pdf")]
        {
            Self::Pdf
        }
        #[cfg(not(feature = "pdf"))]
        {
            Self::Html
        }
    };

    fn ending(self) -> &'static str {
        match self {
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }

    /// The format of files with that ending.
    fn from_path(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Self::value_variants()
            .iter()
            .copied()
            .find(|paper| paper.ending() == ending || (*paper == Self::Html && ending == "htm"))
    }
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let named = args.workshop.as_deref().unwrap_or(context.settings.workshop_name());
    let workshop = load_workshop(named, context)?;
    let words = Words::new(Language::from_tag(&workshop.language).unwrap_or(Language::En));
    let targets = print_targets(args, &workshop, &words, context)?;
    if !args.force {
        let mut paths = targets.iter().flat_map(|target| [&target.tables, &target.mine]);
        if let Some(path) = paths.find(|path| path.symlink_metadata().is_ok()) {
            return Err(Failure::usage(context.words.path_exists(&path.display().to_string())));
        }
    }
    let wanted = SheetOptions {
        groups: args.groups,
        large: args.large,
    };
    let tables = export::sheet_set(&workshop, wanted, &words);
    let mine = export::facilitator_pages(&workshop, wanted, &words);
    for target in targets {
        for (document, path) in [(&tables, &target.tables), (&mine, &target.mine)] {
            let (bytes, missing) = sheet_bytes(document, target.paper)?;
            store::write_output(path, &bytes, args.force)?;
            if !missing.is_empty() {
                let signs: Vec<String> = missing.iter().map(char::to_string).collect();
                context.tell(
                    &context
                        .words
                        .export_missing(&path.display().to_string(), &signs.join(" ")),
                );
            }
            context.print_path(path)?;
        }
    }
    if args.groups.is_none() {
        context.tell(&context.words.workshop_print_groups(named));
    }
    Ok(())
}

/// A document in a format, and the signs that no typeface has.
fn sheet_bytes(document: &Document, paper: PrintFormat) -> Result<(Vec<u8>, Vec<char>), Failure> {
    match paper {
        #[cfg(feature = "pdf")]
        PrintFormat::Pdf => {
            let pdf = export::pdf(document).map_err(|error| Failure::System(error.to_string()))?;
            Ok((pdf.bytes, pdf.missing))
        }
        PrintFormat::Html => Ok((export::html(document).into_bytes(), Vec::new())),
    }
}

/// Where the sheets of a format go.
struct PrintTarget {
    paper: PrintFormat,
    tables: PathBuf,
    /// The facilitator's pages, beside them.
    mine: PathBuf,
}

/// Which formats go where: into this folder, the one that was named, or the file.
fn print_targets(
    args: &Args,
    workshop: &Workshop,
    words: &Words,
    context: &Context,
) -> Result<Vec<PrintTarget>, Failure> {
    let mut papers: Vec<PrintFormat> = Vec::new();
    for paper in &args.format {
        if !papers.contains(paper) {
            papers.push(*paper);
        }
    }
    let out = args.out.as_deref().unwrap_or(Path::new(""));
    let is_folder = out.as_os_str().is_empty() || out.is_dir() || ends_as_a_folder(out);
    if !is_folder && PrintFormat::from_path(out).is_none() && (papers.is_empty() || ends_as_a_file(out)) {
        let endings: Vec<&str> = PrintFormat::value_variants()
            .iter()
            .map(|paper| paper.ending())
            .collect();
        require_ending(out, &endings, context)?;
    }
    if papers.is_empty() {
        let said = Some(out).filter(|_| !is_folder).and_then(PrintFormat::from_path);
        papers.push(said.unwrap_or(PrintFormat::USUAL));
    }
    let name = slug(&workshop.id, "workshop");
    if is_folder {
        if !out.as_os_str().is_empty() {
            create_folders(out)?;
        }
        let target = |paper: PrintFormat| {
            let file = |what: String| out.join(format!("{name}-{what}.{}", paper.ending()));
            PrintTarget {
                paper,
                tables: file(words.sheet_file()),
                mine: file(words.sheet_file_mine()),
            }
        };
        return Ok(papers.into_iter().map(target).collect());
    }
    if let Some(folder) = out.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        create_folders(folder)?;
    }
    // A name without a known ending is given one; one file of one format is as it was typed.
    let stem = if PrintFormat::from_path(out).is_some() {
        out.with_extension("")
    } else {
        out.to_owned()
    };
    let alone = papers.len() == 1 && out.extension().is_some();
    let target = |paper: PrintFormat| {
        let ended = |end: String| {
            let mut file = stem.as_os_str().to_owned();
            file.push(end);
            PathBuf::from(file)
        };
        PrintTarget {
            paper,
            tables: if alone {
                out.to_owned()
            } else {
                ended(format!(".{}", paper.ending()))
            },
            mine: ended(format!("-{}.{}", words.sheet_file_mine(), paper.ending())),
        }
    };
    Ok(papers.into_iter().map(target).collect())
}

fn ends_as_a_folder(path: &Path) -> bool {
    path.to_string_lossy().ends_with(std::path::is_separator)
}
