//! The dots as they stick on the wall, most first, table beside table.

use ratatui_core::text::{Line, Span};

use crate::session::{Group, Note, NoteKind, State};
use crate::text::{clean, columns, pad, truncate_text};
use crate::words::Words;

use super::layout::{answer_lines, bounded_width};
use super::{OutputMode, ViewContext};

/// So many dots are drawn in a row; more are counted.
const ROW: u32 = 12;
/// A group's block has so many columns at least, and so many blank ones behind it.
const LEAST: usize = 18;
const GAP: usize = 4;
/// Beside others, a name has so many columns at most.
const NAME: usize = 22;
/// Below so many columns tables come one below the other.
const NARROW: usize = 72;

/// Each group's notes with dots, of the kind that the step collects; where it collects none, of the last kind that has
/// any.
pub fn ranking_lines(state: &State, view: ViewContext) -> Vec<Line<'static>> {
    let Some(kind) = ranked_kind(state) else {
        return answer_lines(&view.words.ranking_nothing(), view);
    };
    let ranked: Vec<(&Group, Vec<RankedNote<'_>>)> = state
        .groups
        .iter()
        .map(|group| (group, rank_notes(state.notes_of(group.id, kind))))
        .filter(|(group, notes)| !notes.is_empty() || !group.closed)
        .collect();
    match view.mode {
        OutputMode::Screen => ranking_blocks(&ranked, view),
        OutputMode::Linear | OutputMode::Piped => ranking_linear(&ranked, &view.words),
    }
}

/// A block a group.
fn ranking_blocks(ranked: &[(&Group, Vec<RankedNote<'_>>)], view: ViewContext) -> Vec<Line<'static>> {
    let narrow = bounded_width(view.width) < NARROW;
    let name = if narrow {
        bounded_width(view.width).saturating_sub(2)
    } else {
        NAME
    };
    let blocks: Vec<Vec<Line<'static>>> = ranked
        .iter()
        .map(|(group, notes)| group_block(group, notes, name, view))
        .collect();
    if narrow {
        blocks.into_iter().flatten().collect()
    } else {
        blocks_beside(&blocks, bounded_width(view.width))
    }
}

/// A note and its place among those of its group.
struct RankedNote<'a> {
    note: &'a Note,
    dots: u32,
    rank: usize,
    /// Another has as many.
    tied: bool,
}

fn ranked_kind(state: &State) -> Option<NoteKind> {
    let voted = |kind: NoteKind| {
        let mark = kind.mark();
        let mut notes = state.notes.values();
        notes.any(|note| note.id.mark == mark && !note.dropped && note.votes.is_some_and(|votes| votes > 0))
    };
    NoteKind::collected(state.collects())
        .filter(|kind| voted(*kind))
        .or_else(|| NoteKind::ALL.into_iter().rev().find(|kind| voted(*kind)))
}

fn rank_notes<'a>(notes: impl Iterator<Item = &'a Note>) -> Vec<RankedNote<'a>> {
    let mut voted: Vec<(u32, &Note)> = notes
        .filter_map(|note| Some((note.votes.filter(|dots| *dots > 0)?, note)))
        .collect();
    voted.sort_by_key(|(dots, note)| (std::cmp::Reverse(*dots), note.id));
    let dots: Vec<u32> = voted.iter().map(|(dots, _)| *dots).collect();
    let more_than = |least: u32| dots.partition_point(|other| *other > least);
    let place = |(dots_of, note): (u32, &'a Note)| RankedNote {
        note,
        dots: dots_of,
        rank: more_than(dots_of) + 1,
        tied: more_than(dots_of.saturating_sub(1)) - more_than(dots_of) > 1,
    };
    voted.into_iter().map(place).collect()
}

fn group_block(group: &Group, notes: &[RankedNote<'_>], most: usize, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let name = truncate_text(&clean(&format!("{} {}", group.id.0, group.name)), most);
    let mut lines = vec![Line::from(vec![Span::raw("  "), view.palette.strong_span(name)])];
    if notes.is_empty() {
        lines.push(Line::from(format!("    {}", words.ranking_none())));
    }
    let longest = notes.iter().map(|ranked| ranked.dots.min(ROW)).max().unwrap_or(0);
    let ids = notes
        .iter()
        .map(|ranked| columns(&ranked.note.id.to_string()))
        .max()
        .unwrap_or(0);
    let figures = notes
        .iter()
        .map(|ranked| ranked.dots.to_string().len())
        .max()
        .unwrap_or(0);
    for ranked in notes {
        let drawn = match ranked.dots {
            dots if dots <= ROW => "●".repeat(usize::try_from(dots).unwrap_or(0)),
            _ => "●".to_owned(),
        };
        let dots = pad(&drawn, usize::try_from(longest).unwrap_or(0));
        let count = format!("{:>figures$}", ranked.dots);
        let tied = if ranked.tied {
            format!(" {}", words.ranking_tied())
        } else {
            String::new()
        };
        // More dots than a row has: one, and how many.
        let text = match ranked.dots {
            dots if dots > ROW => format!("  ● {dots}{tied}"),
            _ => format!("  {dots}  {count}{tied}"),
        };
        let id = pad(&ranked.note.id.to_string(), ids);
        lines.push(Line::from(vec![
            Span::raw("    "),
            view.palette.strong_span(id),
            Span::raw(text),
        ]));
    }
    lines
}

/// Blocks side by side, as many as the window holds, then the next below.
fn blocks_beside(blocks: &[Vec<Line<'static>>], width: usize) -> Vec<Line<'static>> {
    let widths = blocks
        .iter()
        .map(|block| block.iter().map(Line::width).max().unwrap_or(0).max(LEAST));
    let widths: Vec<usize> = widths.collect();
    let mut lines = Vec::new();
    let mut from = 0;
    while from < blocks.len() {
        let mut to = from;
        let mut starts = Vec::new();
        let mut column = 0;
        while to < blocks.len() && (to == from || column + widths[to] <= width) {
            starts.push(column);
            column += widths[to] + GAP;
            to += 1;
        }
        let rows = blocks[from..to].iter().map(Vec::len).max().unwrap_or(0);
        for row in 0..rows {
            let mut line = Line::default();
            for (block, start) in blocks[from..to].iter().zip(&starts) {
                let Some(part) = block.get(row) else {
                    continue;
                };
                let missing = start.saturating_sub(line.width());
                line.push_span(Span::raw(" ".repeat(missing)));
                part.spans.iter().for_each(|span| line.push_span(span.clone()));
            }
            lines.push(line);
        }
        from = to;
    }
    lines
}

/// A line a note: its place, its dots, its text.
fn ranking_linear(ranked: &[(&Group, Vec<RankedNote<'_>>)], words: &Words) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for (group, notes) in ranked {
        let name = format!("{} {}", group.id.0, clean(&group.name));
        if notes.is_empty() {
            lines.push(Line::from(words.ranking_none_linear(&name)));
        }
        for ranked in notes {
            let tied = if ranked.tied {
                format!(" {}", words.ranking_tied())
            } else {
                String::new()
            };
            lines.push(Line::from(words.ranking_linear(
                &name,
                &format!("{}{tied}", ranked.rank),
                &ranked.note.id.to_string(),
                &words.dots(ranked.dots),
                &clean(&ranked.note.text),
            )));
        }
    }
    lines
}
