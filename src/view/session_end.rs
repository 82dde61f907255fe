//! The end of a session: its figures, its roadmaps, and what to do next.

use ratatui_core::text::Line;

use crate::check;
use crate::roadmap;
use crate::session::State;
use crate::text::{clean, columns, pad};
use crate::words::Words;

use super::layout::{answer_lines, bounded_width, hanging_lines, rule_line};
use super::line_counts::line_counts;
use super::record_table::{RecordTable, TableColumn};
use super::time_format::duration_in_words;
use super::{OutputMode, ViewContext};

/// What a finished session holds; `files` are the names of its roadmaps in `folder/roadmaps`.
pub fn end_of_session(
    state: &State,
    now: u64,
    folder: &str,
    files: &[String],
    view: ViewContext,
) -> Vec<Line<'static>> {
    let words = &view.words;
    let screen = view.is_screen();
    let mut lines = vec![head_line(state, now, view)];
    let mut grid = RecordTable::new([
        TableColumn::left(words.head_table()),
        TableColumn::text(words.head_roadmap()),
        TableColumn::right(words.head_actions()),
        TableColumn::right(words.head_to_settle()),
        TableColumn::aside(),
    ])
    .in_two_lines(&[0], &[1, 4]);
    for group in &state.groups {
        let roadmap = roadmap::build_roadmap(state, group.id);
        let actions: usize = roadmap.phases.iter().map(|phase| phase.actions.len()).sum();
        let findings = check::check_with(&roadmap, check::CheckOptions::from_workshop(state.workshop()));
        // What would only help is no duty to take home.
        let open = check::to_settle(&findings);
        let name = format!("{} {}", group.id.0, clean(&group.name));
        if !screen {
            let told = words.end_table_linear(&name, &clean(&roadmap.title), actions, open);
            lines.push(Line::from(told));
        }
        let told = words.end_table_short(actions, open);
        grid.push([name, roadmap.title, actions.to_string(), open.to_string(), told]);
    }
    if screen {
        lines.extend(grid.lines(view));
    }
    let place = words.end_files(&format!("{folder}/roadmaps"));
    let next = [
        (words.end_send(), format!("ctrls export {}", quote_for_shell(folder))),
        (
            words.end_complete(),
            format!("ctrls resume {}", quote_for_shell(folder)),
        ),
    ];
    if !screen {
        lines.extend(
            files
                .iter()
                .map(|file| Line::from(format!("{folder}/roadmaps/{}", clean(file)))),
        );
        lines.extend(next.map(|(what, command)| Line::from(words.end_next_linear(&what, &command))));
        return lines;
    }
    lines.extend(answer_lines(&place, view));
    lines.extend(file_names(files, view));
    lines.extend(answer_lines(&words.end_now(), view));
    let widest = next.iter().map(|(what, _)| columns(what)).max().unwrap_or(0);
    for (what, command) in next {
        let before = format!("    {}   ", pad(&what, widest));
        // A command that wraps cannot be copied: it takes a line of its own before that.
        if columns(&before) + columns(&command) <= bounded_width(view.width) {
            lines.extend(hanging_lines(&before, "      ", &command, view));
        } else {
            lines.push(Line::from(before.trim_end().to_owned()));
            lines.extend(hanging_lines("      ", "      ", &command, view));
        }
    }
    lines
}

fn head_line(state: &State, now: u64, view: ViewContext) -> Line<'static> {
    let words = &view.words;
    let spent: u64 = (0..state.time.steps.len())
        .map(|step| state.time.time_spent(step, now))
        .sum();
    let at = state.time.reading_at(now);
    let lasted = if at.elapsed > 0 { at.elapsed } else { spent };
    let counts = line_counts(state, words);
    match (view.mode, state.header.timed) {
        (OutputMode::Screen, true) => rule_line(&words.end_title(&in_minutes(lasted, words), &counts), "", view),
        (OutputMode::Screen, false) => rule_line(&words.end_untimed(&counts), "", view),
        (OutputMode::Linear | OutputMode::Piped, true) => {
            Line::from(words.end_linear(&duration_in_words(lasted, words), &counts))
        }
        (OutputMode::Linear | OutputMode::Piped, false) => Line::from(words.end_untimed_linear(&counts)),
    }
}

/// `83 min 40`, what is nothing left out.
fn in_minutes(ms: u64, words: &Words) -> String {
    let (minutes, seconds) = (ms / 60_000, ms / 1000 % 60);
    match (minutes, seconds) {
        (0, seconds) => words.seconds(seconds),
        (minutes, 0) => words.short_minutes(&minutes.to_string()),
        (minutes, seconds) => format!("{} {seconds:02}", words.short_minutes(&minutes.to_string())),
    }
}

/// The names of files, two a row where two fit.
fn file_names(files: &[String], view: ViewContext) -> Vec<Line<'static>> {
    let room = bounded_width(view.width).saturating_sub(4);
    let widest = files.iter().map(|file| columns(file)).max().unwrap_or(0);
    let each = if widest * 2 + 3 <= room { 2 } else { 1 };
    let rows = files.chunks(each).flat_map(|files| {
        let row: Vec<String> = files.iter().map(|file| pad(file, widest)).collect();
        let row = row.join("   ");
        if each == 1 {
            hanging_lines("    ", "      ", row.trim_end(), view)
        } else {
            vec![Line::from(clean(&format!("    {}", row.trim_end())).into_owned())]
        }
    });
    rows.collect()
}

/// A path as a shell takes it.
pub(super) fn quote_for_shell(path: &str) -> String {
    let plain = |sign: char| sign.is_alphanumeric() || "/._-+:,@".contains(sign);
    if !path.is_empty() && path.chars().all(plain) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', "'\\''"))
    }
}
