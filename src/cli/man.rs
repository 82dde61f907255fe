//! The manual pages.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, Command};
use clap_mangen::Man;

use crate::store;
use crate::text::nearest;
use crate::words::Words;

use super::command_tree::takes_values;
use super::output_name::require_folder_name;
use super::{Context, Failure, command_tree, french_names};

/// The day that pages bear: that of this version's texts.
const DATE: &str = "2026-11-30";

/// How long a line of a page is at most, where a blank lets it break.
const LINE: usize = 78;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    out: Option<PathBuf>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let pages = all_pages(&context.words)?;
    match &args.out {
        Some(folder) => {
            require_folder_name(folder, "--out", context)?;
            write_pages(folder, &pages, context)
        }
        None => {
            let mut name = "ctrls".to_owned();
            for part in &args.command {
                name = format!("{name}-{}", french_names::english_command(part));
            }
            let page = pages.iter().find(|page| page.name == name).ok_or_else(|| {
                let typed = args.command.join(" ");
                let mut names = pages.iter().filter_map(|page| page.name.strip_prefix("ctrls-"));
                let listed: Vec<String> = names.clone().map(|name| name.replace('-', " ")).collect();
                Failure::usage(match nearest(&args.command.join("-"), names.by_ref()) {
                    Some(near) => context
                        .words
                        .usage_unknown_command_near(&typed, &near.replace('-', " ")),
                    None => context.words.usage_unknown_command_of(&typed, &listed.join(", ")),
                })
            })?;
            context.write(page.text.as_bytes())
        }
    }
}

fn write_pages(folder: &Path, pages: &[ManPage], context: &Context) -> Result<(), Failure> {
    store::create_folders(folder)?;
    for page in pages {
        let path = folder.join(format!("{}.1", page.name));
        store::write_atomic(&path, page.text.as_bytes())?;
        context.print_path(&path)?;
    }
    Ok(())
}

/// A page: `ctrls-run` and its text.
struct ManPage {
    name: String,
    text: String,
}

/// A page a command.
fn all_pages(words: &Words) -> Result<Vec<ManPage>, Failure> {
    let mut tree = command_tree::one_line(words);
    tree.build();
    let mut pages = Vec::new();
    add_page(&tree, "ctrls", words, &mut pages).map_err(|error| Failure::System(error.to_string()))?;
    Ok(pages)
}

fn add_page(command: &Command, name: &str, words: &Words, pages: &mut Vec<ManPage>) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    let titled = command.clone().name(name.to_owned()).display_name(name.to_owned());
    Man::new(titled)
        .title(name.to_uppercase())
        .date(DATE)
        .source(concat!("ctrls ", env!("CARGO_PKG_VERSION")))
        .manual("ctrls")
        .render(&mut bytes)?;
    let page = with_synopsis(&String::from_utf8_lossy(&bytes), command, name);
    let mut text = translate_page(&page, words);
    if name == "ctrls" {
        text.push_str(&exit_codes(words));
    }
    pages.push(ManPage {
        name: name.to_owned(),
        text,
    });
    for sub in command.get_subcommands() {
        add_page(sub, &format!("{name}-{}", sub.get_name()), words, pages)?;
    }
    Ok(())
}

/// The page with a synopsis of our own: clap_mangen's says neither what an option is given nor what may be repeated.
fn with_synopsis(page: &str, command: &Command, name: &str) -> String {
    let Some((before, rest)) = page.split_once(".SH SYNOPSIS\n") else {
        return page.to_owned();
    };
    let after = rest.find(".SH ").map_or("", |next| &rest[next..]);
    let mut line = vec![bold_text(command.get_bin_name().unwrap_or(name))];
    let (positional, options): (Vec<&Arg>, Vec<&Arg>) = command.get_arguments().partition(|arg| arg.is_positional());
    line.extend(options.into_iter().map(spelled_argument));
    line.extend(positional.into_iter().map(spelled_argument));
    if let Some(sub) = command
        .get_subcommand_value_name()
        .filter(|_| command.has_subcommands())
    {
        let sub = format!("\\fI{}\\fR", escape_roff(sub));
        line.push(if command.is_subcommand_required_set() {
            sub
        } else {
            format!("[{sub}]")
        });
    }
    format!("{before}.SH SYNOPSIS\n{}\n{after}", line.join(" "))
}

/// An argument as a synopsis spells it: `[--group NAME]…`.
fn spelled_argument(arg: &Arg) -> String {
    let repeated = if is_repeated(arg) { "…" } else { "" };
    let names = arg.get_value_names().unwrap_or_default();
    let names: Vec<String> = names.iter().map(|name| escape_roff(name)).collect();
    let value = format!("\\fI{}\\fR", names.join(" "));
    let spelt = match (arg.get_short(), arg.get_long()) {
        (None, None) => value,
        (short, long) => {
            let short = short.map(|short| bold_text(&format!("-{short}")));
            let long = long.map(|long| bold_text(&format!("--{long}")));
            let names: Vec<String> = short.into_iter().chain(long).collect();
            let names = names.join("|");
            match arg.is_require_equals_set() {
                true => format!("{names}[={value}]"),
                false if takes_values(arg) => format!("{names} {value}"),
                false => names,
            }
        }
    };
    if arg.is_required_set() {
        format!("{spelt}{repeated}")
    } else {
        format!("[{spelt}]{repeated}")
    }
}

fn is_repeated(arg: &Arg) -> bool {
    let many = arg.get_num_args().is_some_and(|values| values.max_values() > 1);
    many || matches!(arg.get_action(), ArgAction::Append) && arg.get_value_delimiter().is_none()
}

fn bold_text(text: &str) -> String {
    format!("\\fB{}\\fR", escape_roff(text))
}

fn escape_roff(text: &str) -> String {
    text.replace('\\', "\\\\").replace('-', "\\-")
}

/// The headings that clap_mangen writes in English.
fn translate_page(page: &str, words: &Words) -> String {
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
            None if line.starts_with(['.', '\'']) => text.push_str(line),
            None => text.push_str(&broken_line(line)),
        }
        text.push('\n');
    }
    text
}

fn exit_codes(words: &Words) -> String {
    let mut text = format!(".SH \"{}\"\n", words.help("page-exit").unwrap_or_default());
    let codes = words.help("page-exit-codes").unwrap_or_default();
    let codes: Vec<String> = codes.lines().map(broken_line).collect();
    text.push_str(&codes.join("\n.br\n"));
    text.push('\n');
    text
}

/// A line of text in lines that no reader of pages calls too long: they are filled as one.
fn broken_line(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut used = 0;
    for (nth, word) in line.split(' ').enumerate() {
        let room = page_width(word);
        // A line that begins with a control character would be a request.
        let is_text = !word.is_empty() && !word.starts_with(['.', '\'']);
        if used + 1 + room > LINE && is_text && !text.trim().is_empty() {
            text.push('\n');
            used = 0;
        } else if nth > 0 {
            text.push(' ');
            used += 1;
        }
        text.push_str(word);
        used += room;
    }
    text
}

/// How long a word is for a reader of pages, who writes each sign beyond ASCII as `\[u00E9]`.
fn page_width(word: &str) -> usize {
    let widths = word
        .chars()
        .map(|sign| if sign.is_ascii() { 1 } else { "\\[u00E9]".len() });
    widths.sum()
}
