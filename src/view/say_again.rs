//! What a step says, again: the text that was said last, or every text of it.

use ratatui_core::text::Line;

use crate::session::State;
use crate::workshop::Step;

use super::layout::{hanging_lines, styled_line};
use super::step::{StepView, prompts_linear, read_aloud_lines, step_linear};
use super::step_part::{course_lines, course_text, last_say, part_head, text_to_type, to_type_lines};
use super::{OutputMode, Role, ViewContext};

/// The text that was said last in the open step, what is typed now, and questions for a silent table.
pub fn said_again(state: &State, view: ViewContext) -> Vec<Line<'static>> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    let say = last_say(state);
    let mut lines = match view.mode {
        OutputMode::Screen => vec![Line::default(), StepView { state, step, view }.title_line()],
        OutputMode::Linear | OutputMode::Piped => step_linear(state, step, view).into_iter().take(1).collect(),
    };
    if !say.is_empty() && view.is_screen() {
        lines.push(styled_line(
            format!("  {}", view.words.step_read()),
            Role::Strong,
            view.palette,
        ));
    }
    if !say.is_empty() {
        lines.extend(read_aloud_lines(say, view));
    }
    lines.extend(with_blank(to_type_lines(text_to_type(state), false, view), view));
    lines.extend(prompt_lines(step, view));
    lines
}

/// Every text of the open step: its own, its course, each part's, its questions.
pub fn said_in_full(state: &State, view: ViewContext) -> Vec<Line<'static>> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    let groups = state.open_groups().count();
    let said = |text: &str| -> Vec<Line<'static>> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        read_aloud_lines(text.trim(), view)
    };
    let mut lines = match view.mode {
        OutputMode::Screen => {
            let sheet = StepView { state, step, view };
            let mut lines = vec![Line::default(), sheet.title_line()];
            lines.extend(sheet.purpose_lines());
            lines
        }
        OutputMode::Linear | OutputMode::Piped => {
            let mut lines = step_linear(state, step, view);
            lines.truncate(1 + usize::from(!step.purpose.trim().is_empty()));
            lines
        }
    };
    lines.extend(said(&step.say));
    if view.is_screen() {
        let course = course_text(state, step, view);
        lines.extend(with_blank(course_lines(&course, false, view), view));
    }
    lines.extend(to_type_lines(step.to_type_for(groups), false, view));
    for (part, each) in step.parts.iter().enumerate() {
        lines.extend(with_blank(part_head(state, part, view), view));
        lines.extend(said(&each.say));
        lines.extend(to_type_lines(each.to_type_for(groups), false, view));
    }
    lines.extend(prompt_lines(step, view));
    lines
}

/// On a screen a blank line before them, where there are any.
fn with_blank(mut lines: Vec<Line<'static>>, view: ViewContext) -> Vec<Line<'static>> {
    if view.is_screen() && !lines.is_empty() {
        lines.insert(0, Line::default());
    }
    lines
}

/// Questions for a silent table; on a screen the blank line that ends the text as well.
fn prompt_lines(step: &Step, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let mut lines = Vec::new();
    match view.mode {
        OutputMode::Screen => {
            if !step.prompts.is_empty() {
                let label = format!("  {}", words.step_prompts());
                lines.extend([Line::default(), styled_line(label, Role::Strong, view.palette)]);
            }
            for prompt in &step.prompts {
                lines.extend(hanging_lines("  – ", "    ", prompt, view));
            }
            lines.push(Line::default());
        }
        OutputMode::Linear | OutputMode::Piped => lines.extend(prompts_linear(step, words).map(Line::from)),
    }
    lines
}
