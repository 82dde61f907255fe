//! The manual pages.

use std::path::{Path, PathBuf};

use clap::Command;
use clap_mangen::Man;

use crate::store;
use crate::text::nearest;
use crate::words::Words;

use super::{Context, Failure, tree};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    out: Option<PathBuf>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let pages = pages(&context.words)?;
    match &args.out {
        Some(folder) => write(folder, &pages, context),
        None => {
            let mut name = "ctrls".to_owned();
            for part in &args.command {
                name = format!("{name}-{part}");
            }
            let page = pages.iter().find(|page| page.name == name).ok_or_else(|| {
                let typed = args.command.join(" ");
                let names = pages.iter().map(|page| page.name.trim_start_matches("ctrls-"));
                Failure::usage(match nearest(&args.command.join("-"), names) {
                    Some(near) => context
                        .words
                        .usage_unknown_command_near(&typed, &near.replace('-', " ")),
                    None => context.words.usage_unknown_command(&typed),
                })
            })?;
            context.write(page.text.as_bytes())
        }
    }
}

fn write(folder: &Path, pages: &[Page], context: &Context) -> Result<(), Failure> {
    store::create_folders(folder)?;
    for page in pages {
        let path = folder.join(format!("{}.1", page.name));
        store::replace(&path, page.text.as_bytes())?;
        context.print(&path.display().to_string())?;
    }
    Ok(())
}

/// A page: `ctrls-run` and its text.
struct Page {
    name: String,
    text: String,
}

/// A page a command.
fn pages(words: &Words) -> Result<Vec<Page>, Failure> {
    let mut tree = tree::one_line(words);
    tree.build();
    let mut pages = Vec::new();
    add(&tree, "ctrls", words, &mut pages).map_err(|error| Failure::System(error.to_string()))?;
    Ok(pages)
}

fn add(command: &Command, name: &str, words: &Words, pages: &mut Vec<Page>) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    let titled = command.clone().name(name.to_owned()).display_name(name.to_owned());
    Man::new(titled)
        .title(name.to_uppercase())
        .manual("ctrls")
        .render(&mut bytes)?;
    let mut text = translated(&String::from_utf8_lossy(&bytes), words);
    if name == "ctrls" {
        text.push_str(&exit_codes(words));
    }
    pages.push(Page {
        name: name.to_owned(),
        text,
    });
    for sub in command.get_subcommands() {
        add(sub, &format!("{name}-{}", sub.get_name()), words, pages)?;
    }
    Ok(())
}

/// The headings that clap_mangen writes in English.
fn translated(page: &str, words: &Words) -> String {
    let mut text = String::with_capacity(page.len());
    for line in page.lines() {
        let heading = match line {
            ".SH NAME" => "page-name",
            ".SH SYNOPSIS" => "page-synopsis",
            ".SH DESCRIPTION" => "page-description",
            ".SH OPTIONS" => "page-options",
            ".SH ARGUMENTS" => "page-arguments",
            ".SH SUBCOMMANDS" => "page-subcommands",
            ".SH EXTRA" => "page-extra",
            ".SH VERSION" => "page-version",
            _ => "",
        };
        match words.help(heading).filter(|_| !heading.is_empty()) {
            Some(heading) => text.push_str(&format!(".SH \"{heading}\"")),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

fn exit_codes(words: &Words) -> String {
    let mut text = format!(".SH \"{}\"\n", words.help("page-exit").unwrap_or_default());
    for code in words.help("page-exit-codes").unwrap_or_default().lines() {
        text.push_str(code);
        text.push_str("\n.br\n");
    }
    text
}
