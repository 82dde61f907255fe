//! The family tree of roadmaps.

use super::{OutputMode, ViewContext};
use unicode_width::UnicodeWidthStr;

use crate::roadmap::adapt::{LineageNode, LineageSource};
use crate::text::clean;
use crate::words::Words;

use super::hanging_indent::indented_lines;

/// The families of some roadmaps: on a screen trees, in lines of at most its columns; the file follows the title
/// where there is room, else below.
pub fn lineage_text(families: &[LineageNode], all: &[LineageSource<'_>], view: ViewContext) -> String {
    match view.mode {
        OutputMode::Screen => lineage_trees(families, all, view),
        OutputMode::Linear | OutputMode::Piped => lineage_linear(families, all, &view.words),
    }
}

fn lineage_trees(families: &[LineageNode], all: &[LineageSource<'_>], view: ViewContext) -> String {
    let mut lines = Vec::new();
    for family in families {
        member_lines(&mut lines, family, ("  ", "  "), all, view);
    }
    lines.join("\n") + "\n"
}

fn member_lines(
    lines: &mut Vec<String>,
    member: &LineageNode,
    (open, below): (&str, &str),
    all: &[LineageSource<'_>],
    view: ViewContext,
) {
    let words = &view.words;
    let within = format!("{below}{}", if member.children.is_empty() { "  " } else { "│ " });
    let drawn = indented_lines(open, &clean(&member.name), &within, view.width);
    let behind = match member.at.and_then(|at| all.get(at)) {
        Some(kin) => clean(kin.file).into_owned(),
        None => words.lineage_elsewhere(),
    };
    let last = drawn.last().map_or(0, |line| line.width());
    lines.extend(drawn);
    if last + 4 + behind.width() <= usize::from(view.width) {
        if let Some(line) = lines.last_mut() {
            *line = format!("{line}  · {behind}");
        }
    } else {
        lines.extend(indented_lines(
            &format!("{within}· "),
            &behind,
            &format!("{within}  "),
            view.width,
        ));
    }
    for (nth, child) in member.children.iter().enumerate() {
        let last = nth + 1 == member.children.len();
        let (sign, next) = if last { ("└ ", "  ") } else { ("├ ", "│ ") };
        self::member_lines(
            lines,
            child,
            (&format!("{below}{sign}"), &format!("{below}{next}")),
            all,
            view,
        );
    }
}

/// A line a roadmap, that says from which it was adapted.
fn lineage_linear(families: &[LineageNode], all: &[LineageSource<'_>], words: &Words) -> String {
    let mut lines = Vec::new();
    for family in families {
        member_line(&mut lines, family, None, all, words);
    }
    lines.join("\n") + "\n"
}

fn member_line(
    lines: &mut Vec<String>,
    member: &LineageNode,
    parent: Option<&LineageNode>,
    all: &[LineageSource<'_>],
    words: &Words,
) {
    let file = match member.at.and_then(|at| all.get(at)) {
        Some(kin) => clean(kin.file).into_owned(),
        None => words.lineage_elsewhere(),
    };
    let name = clean(&member.name);
    lines.push(match parent {
        None => words.lineage_line(&name, &file),
        Some(parent) => words.lineage_child(&name, &file, &clean(&parent.name)),
    });
    for child in &member.children {
        member_line(lines, child, Some(member), all, words);
    }
}
