//! The parts of a step: how they are called, what is read aloud and typed in them, a part that starts.

use ratatui_core::text::{Line, Span};

use crate::session::State;
use crate::text::{clean, clean_lines};
use crate::words::Words;
use crate::workshop::Step;

use super::layout::{answer_lines, hanging_lines};
use super::step::read_aloud_lines;
use super::time_format::{duration_in_words, format_duration, half_minutes, minutes_text};
use super::{OutputMode, Palette, Role, ViewContext};

/// What a part of the open step is called; one without a title has its number.
pub fn part_title(state: &State, part: usize, words: &Words) -> String {
    let title = open_step(state)
        .and_then(|step| step.parts.get(part))
        .map_or("", |part| part.title.trim());
    if title.is_empty() {
        words.part_untitled(part + 1)
    } else {
        clean(title).into_owned()
    }
}

/// What comes after the part that runs: the next part, else the next step; `None` at the very end.
pub fn next_title(state: &State, words: &Words) -> Option<String> {
    match state.time.next_part() {
        Some(part) => Some(part_title(state, part, words)),
        None => {
            let next = state.workshop().steps.get(state.step + 1)?;
            Some(clean(next.short()).into_owned())
        }
    }
}

/// What is read aloud as a step opens: its own text, and its first part's.
pub(super) fn opening_say(step: &Step) -> String {
    let first = step.parts.first().map_or("", |part| part.say.trim());
    format!("{} {first}", step.say.trim()).trim().to_owned()
}

/// What is typed as a step opens: its own text, and its first part's.
pub(super) fn opening_to_type(state: &State, step: &Step) -> String {
    let groups = state.open_groups().count();
    let first = step.parts.first().map_or("", |part| part.to_type_for(groups).trim());
    format!("{}\n{first}", step.to_type_for(groups).trim())
        .trim()
        .to_owned()
}

/// The text that was to be read aloud last: of the part that runs or of one before it, else the step's.
pub(super) fn last_say(state: &State) -> &str {
    let Some(step) = open_step(state) else {
        return "";
    };
    let begun = state.time.running_part().map_or(0, |part| part + 1);
    let parts = step.parts.iter().take(begun).rev();
    parts
        .map(|part| part.say.trim())
        .find(|say| !say.is_empty())
        .unwrap_or_else(|| step.say.trim())
}

/// What is typed now: in the part that runs, else in the step.
pub(super) fn text_to_type(state: &State) -> &str {
    let groups = state.open_groups().count();
    let Some(step) = open_step(state) else {
        return "";
    };
    let part = state.time.running_part().and_then(|part| step.parts.get(part));
    let part = part.map_or("", |part| part.to_type_for(groups));
    if part.is_empty() {
        step.to_type_for(groups)
    } else {
        part
    }
}

/// The part that runs, as it starts: its title and minutes, what comes next, what is read aloud, what is typed.
pub fn part_started_lines(state: &State, view: ViewContext) -> Vec<Line<'static>> {
    let Some((step, running)) = open_step(state).zip(state.time.running_part()) else {
        return Vec::new();
    };
    let Some(part) = step.parts.get(running) else {
        return Vec::new();
    };
    let to_type = part.to_type_for(state.open_groups().count());
    let mut lines = part_head(state, running, view);
    if !part.say.trim().is_empty() {
        lines.extend(read_aloud_lines(&part.say, view));
    }
    lines.extend(to_type_lines(to_type, false, view));
    lines
}

/// `ÉCRIRE EN SILENCE · 2,5 min.` and, of the part that runs, what comes next.
pub(super) fn part_head(state: &State, part: usize, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let title = part_title(state, part, words);
    let runs = state.time.running_part() == Some(part);
    let planned = state.time.steps.get(state.step).and_then(|plan| plan.parts.get(part));
    let minutes = planned.copied().unwrap_or_default();
    let turn = state.time.turn_ms().filter(|_| runs);
    let with_next = |text: String| match next_title(state, words).filter(|_| runs) {
        Some(next) => format!("{text} {}", words.part_next(&next)),
        None => text,
    };
    match view.mode {
        OutputMode::Screen => {
            let (name, minutes) = (title.to_uppercase(), minutes_text(minutes, words));
            let head = match turn.map(format_duration) {
                Some(turn) => words.part_started_turns(&name, &minutes, &turn),
                None => words.part_started(&name, &minutes),
            };
            let mut lines = answer_lines(&with_next(head), view);
            if let Some(first) = lines.first_mut() {
                embolden(first, &format!("  {name}"), view.palette);
            }
            lines
        }
        OutputMode::Linear | OutputMode::Piped => {
            let minutes = duration_in_words(minutes.ms(), words);
            let head = match turn.map(|turn| duration_in_words(turn, words)) {
                Some(turn) => words.part_started_turns_linear(&title, &minutes, &turn),
                None => words.part_started_linear(&title, &minutes),
            };
            vec![Line::from(with_next(head))]
        }
    }
}

/// The course of a step: `La consigne 1 · Écrire en silence 3`; empty where it has fewer than two parts.
pub(super) fn course_text(state: &State, step: &Step, view: ViewContext) -> String {
    let words = &view.words;
    if step.parts.len() < 2 {
        return String::new();
    }
    let planned = state.time.steps.get(state.step).map(|plan| plan.parts.as_slice());
    let parts = step.parts.iter().enumerate().map(|(part, each)| {
        let minutes = planned
            .and_then(|planned| planned.get(part))
            .map_or(each.minutes, |minutes| *minutes);
        // On a screen a part and its minutes are not parted.
        let blank = if view.mode == OutputMode::Linear { ' ' } else { '\u{a0}' };
        format!(
            "{}{blank}{}",
            part_title(state, part, words),
            half_minutes(minutes, words)
        )
    });
    parts.collect::<Vec<_>>().join(view.mode.separator())
}

/// The course of a step, behind its label.
pub(super) fn course_lines(course: &str, tight: bool, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    if course.is_empty() {
        return Vec::new();
    }
    if tight {
        return answer_lines(&words.step_course_short(course), view);
    }
    labelled_lines(&words.step_course(), &[course], view)
}

/// What is to be typed, behind its label; outside a screen in one line.
pub(super) fn to_type_lines(to_type: &str, tight: bool, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    if !view.is_screen() {
        return to_type_linear(to_type, words).map(Line::from).into_iter().collect();
    }
    let text = clean_lines(to_type.trim());
    let texts: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    match texts.as_slice() {
        [] => Vec::new(),
        [first, rest @ ..] if tight => {
            let mut lines = hanging_lines("  ", "    ", &words.step_to_type_short(first), view);
            let rest = rest.iter().map(|text| hanging_lines("    ", "    ", text, view));
            lines.extend(rest.flatten());
            lines
        }
        texts => labelled_lines(&words.step_to_type(), texts, view),
    }
}

/// What is to be typed as one line of linear mode.
pub(super) fn to_type_linear(to_type: &str, words: &Words) -> Option<String> {
    let text = clean_lines(to_type.trim());
    let texts: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    (!texts.is_empty()).then(|| words.step_to_type_short(&texts.join("\u{a0}; ")))
}

/// `  LABEL  text`, further texts below the first.
fn labelled_lines(label: &str, texts: &[&str], view: ViewContext) -> Vec<Line<'static>> {
    let first = format!("  {label}  ");
    let next = " ".repeat(crate::text::columns(&first));
    let mut lines = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let before = if number == 0 { &first } else { &next };
        lines.extend(hanging_lines(before, &next, text, view));
    }
    if let Some(line) = lines.first_mut() {
        embolden(line, &format!("  {label}"), view.palette);
    }
    lines
}

/// Makes the beginning of a line bold.
fn embolden(line: &mut Line<'static>, beginning: &str, palette: Palette) {
    let Some(first) = line.spans.first_mut() else {
        return;
    };
    if let Some(rest) = first.content.strip_prefix(beginning).map(str::to_owned) {
        first.content = rest.into();
        line.spans
            .insert(0, Span::styled(beginning.to_owned(), palette.style(Role::Strong)));
    }
}

fn open_step(state: &State) -> Option<&Step> {
    state.workshop().steps.get(state.step)
}
