//! The trace as a tree, and in linear mode as lines that each say one thing.

use super::{OutputMode, ViewContext};
use crate::roadmap::trace::{Trace, TraceBranch, TraceNode, TraceNodeKind};
use crate::text::clean;
use crate::words::Words;
use unicode_width::UnicodeWidthStr;

use super::hanging_indent::indented_lines;

/// The trace: on a screen a tree, in lines of at most its columns.
pub fn trace_text(trace: &Trace, view: ViewContext) -> String {
    match view.mode {
        OutputMode::Screen => trace_tree(trace, view),
        OutputMode::Linear | OutputMode::Piped => trace_linear(trace, &view.words),
    }
}

fn trace_tree(trace: &Trace, view: ViewContext) -> String {
    let words = &view.words;
    let mut lines = Vec::new();
    if trace.is_empty() {
        lines.push(format!("  {}", words.trace_nothing()));
    }
    for tree in &trace.trees {
        lines.extend(entry_lines(
            "  ",
            &node_head(&tree.knot),
            &branch_text(tree, words),
            "      ",
            view.width,
        ));
        branch_lines(&mut lines, &tree.branches, "  ", view);
    }
    let ends = [
        (words.trace_unanswered(), &trace.unanswered),
        (words.trace_from_nowhere(), &trace.unsourced),
        (words.trace_apart(), &trace.isolated),
    ];
    let ends: Vec<_> = ends.into_iter().filter(|(_, knots)| !knots.is_empty()).collect();
    if !ends.is_empty() && !trace.trees.is_empty() {
        lines.push(String::new());
    }
    let label = ends.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
    for (name, knots) in ends {
        for (nth, knot) in knots.iter().enumerate() {
            let name = if nth == 0 { name.as_str() } else { "" };
            let pad = " ".repeat(label - name.width());
            let next = " ".repeat(label + 6);
            lines.extend(entry_lines(
                &format!("  {name}{pad}  "),
                &node_head(knot),
                &clean(&knot.text),
                &next,
                view.width,
            ));
        }
    }
    lines.join("\n") + "\n"
}

fn branch_lines(lines: &mut Vec<String>, all: &[TraceBranch], before: &str, view: ViewContext) {
    let words = &view.words;
    for (nth, branch) in all.iter().enumerate() {
        let last = nth + 1 == all.len();
        let (sign, below) = if last { ('└', "  ") } else { ('├', "│ ") };
        let open = format!("{before}{sign} ");
        let below = format!("{before}{below}");
        let within = if branch.branches.is_empty() { "    " } else { "│   " };
        lines.extend(entry_lines(
            &open,
            &node_head(&branch.knot),
            &branch_text(branch, words),
            &format!("{below}{within}"),
            view.width,
        ));
        branch_lines(lines, &branch.branches, &below, view);
    }
}

/// A knot behind what opens its line; a head that is no short id is wrapped as the text is.
fn entry_lines(open: &str, head: &str, text: &str, next: &str, width: u16) -> Vec<String> {
    if width < u16::MAX && 2 * head.width() > usize::from(width) {
        return indented_lines(open, &format!("{head} {text}"), next, width);
    }
    indented_lines(&format!("{open}{head}  "), text, next, width)
}

fn branch_text(branch: &TraceBranch, words: &Words) -> String {
    let mut text = clean(&branch.knot.text).into_owned();
    if branch.again {
        text = format!("{text} ({})", words.trace_again());
    }
    if branch.below {
        text = format!("{text} ({})", words.trace_below());
    }
    for id in &branch.knot.elsewhere {
        text = format!("{text} ← {}", clean(id));
    }
    text
}

/// `F4 ●6`; a knot without an id shows what it is by a dash.
fn node_head(knot: &TraceNode) -> String {
    let id = match knot.id.as_str() {
        "" => "–".into(),
        id => clean(id),
    };
    match knot.votes {
        Some(votes) if votes > 0 => format!("{id} ●{votes}"),
        _ => id.into_owned(),
    }
}

/// No sign is drawn, each line says whom it answers.
fn trace_linear(trace: &Trace, words: &Words) -> String {
    let mut lines = Vec::new();
    if trace.is_empty() {
        lines.push(words.trace_nothing());
    }
    for tree in &trace.trees {
        branch_line(&mut lines, tree, None, words);
    }
    let ends = [
        (words.trace_unanswered(), &trace.unanswered),
        (words.trace_from_nowhere(), &trace.unsourced),
        (words.trace_apart(), &trace.isolated),
    ];
    for (name, knots) in ends {
        for knot in knots {
            lines.push(words.trace_end(&name, &node_linear(knot, words), &clean(&knot.text)));
        }
    }
    lines.join("\n") + "\n"
}

fn branch_line(lines: &mut Vec<String>, branch: &TraceBranch, above: Option<&TraceNode>, words: &Words) {
    let knot = &branch.knot;
    let above: Vec<String> = above
        .map(|above| node_name(above, words))
        .into_iter()
        .chain(knot.elsewhere.clone())
        .collect();
    let name = node_linear(knot, words);
    let text = clean(&knot.text);
    lines.push(match (above.is_empty(), branch.again) {
        (true, _) => words.trace_line(&name, &text),
        (false, false) => words.trace_answers(&name, &clean(&above.join(", ")), &text),
        (false, true) => words.trace_answers_too(&name, &clean(&above.join(", "))),
    });
    for below in &branch.branches {
        branch_line(lines, below, Some(knot), words);
    }
}

/// The id with its dots in words.
fn node_linear(knot: &TraceNode, words: &Words) -> String {
    let name = node_name(knot, words);
    match knot.votes {
        Some(votes) if votes > 0 => format!("{name}, {}", words.document_votes(votes)),
        _ => name,
    }
}

fn node_name(knot: &TraceNode, words: &Words) -> String {
    match knot.id.as_str() {
        "" => words.trace_kind(match knot.kind {
            TraceNodeKind::Issue => "issue",
            TraceNodeKind::Friction => "friction",
            TraceNodeKind::Question => "question",
            TraceNodeKind::Idea => "idea",
            TraceNodeKind::Action => "action",
        }),
        id => clean(id).into_owned(),
    }
}
