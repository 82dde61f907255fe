//! What a step says, again: the text that was said last, or every text of it.

use ratatui_core::text::Line;

use crate::session::State;
use crate::text::clean;
use crate::words::Words;
use crate::workshop::Step;

use super::layout::{hanging_lines, styled_line};
use super::step::{StepView, read_aloud_lines, step_linear};
use super::step_part::{course_lines, course_text, last_say, part_head, text_to_type, to_type_linear, to_type_lines};
use super::{OutputMode, Palette, Role};

/// The text that was said last in the open step, what is typed now, and questions for a silent table.
pub fn said_again(state: &State, words: &Words, width: u16, palette: Palette, mode: OutputMode) -> Vec<Line<'static>> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    let say = last_say(state);
    let to_type = text_to_type(state);
    if mode != OutputMode::Screen {
        let mut lines = step_linear(state, step, words, mode);
        lines.truncate(1);
        lines.extend((!say.is_empty()).then(|| Line::from(words.step_read_linear(&clean(say)))));
        lines.extend(to_type_linear(to_type, words).map(Line::from));
        lines.extend(prompts_linear(step, words));
        return lines;
    }
    let mut lines = vec![
        Line::default(),
        StepView::new(state, step, words, width, palette).title_line(),
    ];
    if !say.is_empty() {
        lines.push(styled_line(format!("  {}", words.step_read()), Role::Strong, palette));
        lines.extend(read_aloud_lines(say, words, width, palette, mode));
    }
    lines.extend(with_blank(to_type_lines(to_type, false, words, width, palette)));
    lines.extend(prompt_lines(step, words, width, palette));
    lines.push(Line::default());
    lines
}

/// Every text of the open step: its own, its course, each part's, its questions.
pub fn said_in_full(
    state: &State,
    words: &Words,
    width: u16,
    palette: Palette,
    mode: OutputMode,
) -> Vec<Line<'static>> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    let screen = mode == OutputMode::Screen;
    let groups = state.open_groups().count();
    let typed = |text: &str| -> Vec<Line<'static>> {
        if screen {
            to_type_lines(text, false, words, width, palette)
        } else {
            to_type_linear(text, words).map(Line::from).into_iter().collect()
        }
    };
    let said = |text: &str| -> Vec<Line<'static>> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        read_aloud_lines(text.trim(), words, width, palette, mode)
    };
    let mut lines = if screen {
        let sheet = StepView::new(state, step, words, width, palette);
        let mut lines = vec![Line::default(), sheet.title_line()];
        lines.extend(sheet.purpose_lines());
        lines
    } else {
        let mut lines = step_linear(state, step, words, OutputMode::Piped);
        lines.truncate(1 + usize::from(!step.purpose.trim().is_empty()));
        lines
    };
    lines.extend(said(&step.say));
    if screen {
        let course = course_text(state, step, words, mode);
        lines.extend(with_blank(course_lines(&course, false, words, width, palette)));
    }
    lines.extend(typed(step.to_type_for(groups)));
    for (part, each) in step.parts.iter().enumerate() {
        let head = part_head(state, part, words, width, palette, mode);
        lines.extend(if screen { with_blank(head) } else { head });
        lines.extend(said(&each.say));
        lines.extend(typed(each.to_type_for(groups)));
    }
    if screen {
        lines.extend(prompt_lines(step, words, width, palette));
        lines.push(Line::default());
    } else {
        lines.extend(prompts_linear(step, words));
    }
    lines
}

fn with_blank(mut lines: Vec<Line<'static>>) -> Vec<Line<'static>> {
    if !lines.is_empty() {
        lines.insert(0, Line::default());
    }
    lines
}

fn prompt_lines(step: &Step, words: &Words, width: u16, palette: Palette) -> Vec<Line<'static>> {
    if step.prompts.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![
        Line::default(),
        styled_line(format!("  {}", words.step_prompts()), Role::Strong, palette),
    ];
    for prompt in &step.prompts {
        lines.extend(hanging_lines("  – ", "    ", prompt, width, palette));
    }
    lines
}

fn prompts_linear(step: &Step, words: &Words) -> Option<Line<'static>> {
    let prompts: Vec<_> = step.prompts.iter().map(|prompt| clean(prompt)).collect();
    (!prompts.is_empty()).then(|| Line::from(words.step_prompts_linear(&prompts.join(" "))))
}
