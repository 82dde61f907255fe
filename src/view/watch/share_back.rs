//! The share-back: the roadmap of the table that speaks leads, the clock steps down.

use ratatui_core::text::{Line, Span};

use crate::roadmap::{self, Action, Phase, Roadmap};
use crate::session::Group;
use crate::text::{clean, columns, pad, truncate_text, wrap};
use crate::view::Role;

use super::digits::{clock_size, digits, digits_width};
use super::part_now::{PartTexts, next_turns_text};
use super::share_opening::{day_text, due_text, opening_texts};
use super::watch_page::{MainCountdown, WatchPage};

/// From so many columns on, phases stand side by side.
const WIDE: usize = 100;
/// Columns of the clock, in pixels' columns: `MM:SS`.
const CLOCK: usize = 34;
/// Below so many rows, blanks and what can be said aloud are left out.
const LOW: usize = 20;
/// The fewest columns beside the clock.
const BESIDE: usize = 24;

/// The page, in at most the rows that there are.
pub(super) fn share_lines(page: &WatchPage<'_>) -> Vec<Line<'static>> {
    let big = page.main_countdown();
    let mut lines = vec![page.head_line(&big)];
    let groups: Vec<&Group> = page.state.open_groups().collect();
    let speaking = page.state.time.speaking(page.now);
    let turn = groups
        .iter()
        .position(|group| speaking.is_some_and(|turn| turn.group == group.id));
    let part = PartTexts::from_state(page.state, &page.view.words);
    let small = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
    let size = clock_size(small(page.width()), small(page.height), true);
    let low = page.height < LOW;
    if !low {
        lines.push(Line::default());
    }
    let beside = page.width() >= CLOCK * size + 4 + BESIDE;
    let about = clock_caption(page, &groups, turn, page.width().saturating_sub(CLOCK * size + 5));
    lines.extend(clock_lines(page, &big, size, beside.then_some(&about)));
    if !beside {
        let tight: Vec<&str> = [about.name.as_str(), big.said.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        lines.extend(part_lines(page, &part, beside));
        lines.push(page.said_line(
            &truncate_text(&tight.join(" · "), page.width().saturating_sub(2)),
            Role::Strong,
            1,
        ));
    } else {
        lines.extend((!low).then(Line::default));
        lines.extend(part_lines(page, &part, beside));
    }
    if !low {
        lines.push(Line::default());
    }
    let foot = if low {
        Vec::new()
    } else {
        foot_lines(page, &groups, turn)
    };
    let room = page
        .height
        .saturating_sub(lines.len() + foot.len() + usize::from(!foot.is_empty()));
    if let Some(turn) = turn {
        let roadmap = roadmap::build_roadmap(page.state, groups[turn].id);
        let mut told = whole_lines(page, &roadmap, room);
        told.truncate(room);
        lines.extend(told);
    }
    if !foot.is_empty() {
        lines.resize(page.height.saturating_sub(foot.len()), Line::default());
        lines.extend(foot);
    }
    lines
}

/// What is beside the clock.
struct ClockCaption {
    name: String,
    turn: String,
    next: String,
}

fn clock_caption(page: &WatchPage<'_>, groups: &[&Group], turn: Option<usize>, width: usize) -> ClockCaption {
    let words = &page.view.words;
    let name = |group: &Group| format!("{} {}", group.id.0, clean(&group.name));
    ClockCaption {
        name: turn.map_or_else(String::new, |turn| name(groups[turn]).to_uppercase()),
        turn: turn.map_or_else(String::new, |turn| words.watch_turn(turn + 1, groups.len())),
        next: next_turns_text(page.state, page.now, page.view_of(width)),
    }
}

/// The part that runs: its title in capitals, its line behind or below; in a low window the title, and where nothing
/// is beside the clock who speaks next.
fn part_lines(page: &WatchPage<'_>, part: &PartTexts, beside: bool) -> Vec<Line<'static>> {
    let width = page.width().saturating_sub(2);
    let mut texts = vec![part.title.to_uppercase()];
    if !beside {
        let left = width.saturating_sub(columns(&texts[0]) + 3);
        texts.push(next_turns_text(page.state, page.now, page.view_of(left)));
    }
    texts.retain(|text| !text.is_empty());
    let mut lines = Vec::new();
    if !texts.is_empty() {
        lines.push(page.said_line(&truncate_text(&texts.join(" · "), width), Role::Strong, 1));
    }
    if page.height >= LOW && !part.shown.is_empty() {
        let head = lines
            .last_mut()
            .filter(|head| head.width() + columns(&part.shown) + 3 <= page.width());
        match head {
            Some(head) => head.push_span(format!(" · {}", part.shown)),
            None => lines.extend(page.text_lines(&part.shown)),
        }
    }
    lines
}

/// The clock at the left; beside it the table, its turn, what is counted, who is next.
fn clock_lines(
    page: &WatchPage<'_>,
    big: &MainCountdown,
    size: usize,
    about: Option<&ClockCaption>,
) -> Vec<Line<'static>> {
    let whole = CLOCK * size;
    let indent = whole.saturating_sub(digits_width(&big.time, size)) / 2;
    let rows = digits(&big.time, size);
    let last = rows.len() - 1;
    let at = |nth: usize| -> Option<(String, Role)> {
        let about = about?;
        Some(match nth {
            0 if size == 1 => (format!("{} · {}", about.name, about.turn), Role::Strong),
            2 if size == 1 => (big.said.clone(), big.role),
            1 if size > 1 => (about.name.clone(), Role::Strong),
            2 if size > 1 => (about.turn.clone(), Role::Plain),
            4 if size > 1 => (big.said.clone(), big.role),
            nth if nth == last - usize::from(size > 1) => (about.next.clone(), Role::Plain),
            _ => return None,
        })
    };
    let room = page.width().saturating_sub(whole + 5);
    rows.iter()
        .enumerate()
        .map(|(nth, row)| {
            let mut line = Line::from(format!("{}{row}", " ".repeat(indent)));
            if let Some((text, role)) = at(nth).filter(|(text, _)| !text.is_empty()) {
                let gap = (whole + 4).saturating_sub(line.width());
                line.spans
                    .extend(page.said_line(&truncate_text(&text, room), role, gap).spans);
            }
            line
        })
        .collect()
}

/// The roadmap: what makes people want to read it first, then phases, then what the room said.
fn whole_lines(page: &WatchPage<'_>, roadmap: &Roadmap, room: usize) -> Vec<Line<'static>> {
    let words = &page.view.words;
    let low = page.height < LOW;
    let width = page.width().saturating_sub(2);
    let mut lines = Vec::new();
    if low {
        let opening = opening_texts(roadmap, words);
        let title = clean(&roadmap.title).into_owned();
        let titled = (opening.len() < room && !title.is_empty())
            .then(|| page.said_line(&truncate_text(&title, width), Role::Strong, 1));
        lines.extend(titled);
        lines.extend(
            opening
                .iter()
                .map(|text| Line::from(format!(" {}", truncate_text(text, width)))),
        );
    } else {
        let title = wrap(&clean(&roadmap.title).to_uppercase(), width);
        let title = title.iter().filter(|row| !row.is_empty());
        lines.extend(title.map(|row| page.said_line(row, Role::Strong, 1)));
        let opening = opening_texts(roadmap, words);
        lines.extend(opening.iter().flat_map(|text| page.text_lines(text)));
    }
    let remarks: Vec<Line<'static>> = match roadmap.remarks.last() {
        Some(said) if !low => page.text_lines(&words.watch_said(&clean(&said.text))),
        _ => Vec::new(),
    };
    let below = if remarks.is_empty() { 0 } else { remarks.len() + 1 };
    let phases: Vec<&Phase> = roadmap.phases.iter().collect();
    let room = room.saturating_sub(lines.len() + below + usize::from(!low));
    let drawn = if phases.is_empty() {
        Vec::new()
    } else if page.width() >= WIDE && phases.len() <= 4 {
        side_by_side(page, &phases, room)
    } else {
        one_below_another(page, &phases, room)
    };
    if !drawn.is_empty() && !low {
        lines.push(Line::default());
    }
    lines.extend(drawn);
    if !remarks.is_empty() {
        lines.push(Line::default());
        lines.extend(remarks);
    }
    lines
}

/// Phases as columns: `1 · ESSAYER`, for when, its actions.
fn side_by_side(page: &WatchPage<'_>, phases: &[&Phase], room: usize) -> Vec<Line<'static>> {
    let width = (page.width() - 1) / phases.len();
    let column = |(number, phase): (usize, &&Phase)| {
        let mut cell: Vec<(String, bool)> = Vec::new();
        let title = phase_heading(number + 1, phase).to_uppercase();
        cell.extend(wrap(&title, width - 3).into_iter().map(|row| (row, true)));
        cell
    };
    let heads: Vec<_> = phases.iter().enumerate().map(column).collect();
    let highest = heads.iter().map(Vec::len).max().unwrap_or(0);
    let dated = phases.iter().any(|phase| !phase.due.is_empty());
    let cells: Vec<Vec<(String, bool)>> = heads
        .into_iter()
        .zip(phases)
        .map(|(mut cell, phase)| {
            cell.resize(highest, (String::new(), false));
            if dated {
                cell.push((due_text(&phase.due, &page.view.words), false));
            }
            cell.push(("─".repeat(width - 3), false));
            let left = room.saturating_sub(cell.len());
            cell.extend(
                action_texts(page, phase, width - 3, left)
                    .into_iter()
                    .map(|row| (row, false)),
            );
            cell
        })
        .collect();
    let longest = cells.iter().map(Vec::len).max().unwrap_or(0);
    let line = |nth: usize| {
        let mut spans = vec![Span::raw(" ")];
        for cell in &cells {
            let (text, strong) = cell.get(nth).cloned().unwrap_or_default();
            let text = pad(&text, width);
            spans.push(if strong {
                page.view.palette.strong_span(text)
            } else {
                Span::raw(text)
            });
        }
        Line::from(spans)
    };
    (0..longest).map(line).collect()
}

/// A phase's actions in so many rows: each with who and when; without, where there is no room; then only how many more.
fn action_texts(page: &WatchPage<'_>, phase: &Phase, width: usize, room: usize) -> Vec<String> {
    for (whole, blank) in [(true, true), (true, false), (false, false)] {
        let blocks = each_action(page, phase, width, whole);
        let blanks = if blank { blocks.len().saturating_sub(1) } else { 0 };
        if blocks.iter().map(Vec::len).sum::<usize>() + blanks <= room {
            let between: &[String] = if blank { &[String::new()] } else { &[] };
            return blocks.join(between);
        }
    }
    let mut rows: Vec<String> = Vec::new();
    for (nth, block) in each_action(page, phase, width, false).into_iter().enumerate() {
        if rows.len() + block.len() + 1 > room {
            rows.push(page.view.words.watch_more(phase.actions.len() - nth));
            break;
        }
        rows.extend(block);
    }
    rows
}

/// Each action of a phase in rows; `whole` with who and when.
fn each_action(page: &WatchPage<'_>, phase: &Phase, width: usize, whole: bool) -> Vec<Vec<String>> {
    let under = phase
        .actions
        .iter()
        .map(|action| columns(&action.id))
        .max()
        .unwrap_or(0)
        + 2;
    let room = width.saturating_sub(under).max(8);
    let block = |action: &Action| {
        let texts = wrap(&clean(&action.text), room).into_iter().enumerate();
        let before = |nth: usize| {
            if nth == 0 {
                pad(&action.id, under)
            } else {
                " ".repeat(under)
            }
        };
        let mut rows: Vec<String> = texts.map(|(nth, text)| format!("{}{text}", before(nth))).collect();
        let mut who = vec![
            clean(&action.pilot).into_owned(),
            day_text(&action.due, &page.view.words),
        ];
        who.retain(|part| !part.is_empty());
        if whole && !who.is_empty() {
            rows.extend(
                wrap(&who.join(" · "), room)
                    .into_iter()
                    .map(|text| format!("{}{text}", " ".repeat(under))),
            );
        }
        rows
    };
    phase.actions.iter().map(block).collect()
}

/// Phases one below the other: with their actions where there is room, else with their number.
fn one_below_another(page: &WatchPage<'_>, phases: &[&Phase], room: usize) -> Vec<Line<'static>> {
    let width = page.width().saturating_sub(2);
    for whole in [true, false] {
        let mut lines = Vec::new();
        for (nth, phase) in phases.iter().enumerate() {
            let mut head = vec![phase_heading(nth + 1, phase), due_text(&phase.due, &page.view.words)];
            head.retain(|part| !part.is_empty());
            lines.push(page.said_line(&truncate_text(&head.join(", "), width), Role::Strong, 1));
            let rows = each_action(page, phase, width.saturating_sub(2), whole)
                .into_iter()
                .flatten();
            lines.extend(rows.map(|row| Line::from(format!("   {row}"))));
        }
        if lines.len() <= room {
            return lines;
        }
    }
    let line = |(nth, phase): (usize, &&Phase)| {
        let count = page.view.words.watch_actions(phase.actions.len());
        let title = clean(&phase.title).into_owned();
        let title = truncate_text(
            &format!("{} {title}", nth + 1),
            width.saturating_sub(columns(&count) + 3),
        );
        Line::from(format!(" {title} · {count}"))
    };
    phases.iter().enumerate().map(line).collect()
}

/// The tables below, the one that speaks marked.
fn foot_lines(page: &WatchPage<'_>, groups: &[&Group], turn: Option<usize>) -> Vec<Line<'static>> {
    let Some(width) = page
        .width()
        .saturating_sub(1)
        .checked_div(groups.len())
        .filter(|width| *width >= 14)
    else {
        return Vec::new();
    };
    let width = width.min(40);
    let (mut names, mut counts) = (vec![Span::raw(" ")], String::from(" "));
    for (nth, group) in groups.iter().enumerate() {
        let mark = match turn == Some(nth) {
            true if width >= 24 => page.view.words.watch_now(),
            true => "←".to_owned(),
            false => String::new(),
        };
        let name = truncate_text(
            &format!("{} {}", group.id.0, clean(&group.name)),
            (width - 2).saturating_sub(columns(&mark) + 2),
        );
        let name = if mark.is_empty() {
            name
        } else {
            format!("{name}  {mark}")
        };
        names.push(page.view.palette.strong_span(pad(&name, width)));
        let actions = page.state.actions_of(group.id).count();
        let figure = if actions == 0 {
            String::new()
        } else {
            page.view.words.watch_actions(actions)
        };
        counts.push_str(&pad(&figure, width));
    }
    vec![Line::from(names), Line::from(counts)]
}

fn phase_heading(number: usize, phase: &Phase) -> String {
    let title = clean(&phase.title);
    if title.trim().is_empty() {
        number.to_string()
    } else {
        format!("{number} · {title}")
    }
}
