//! A step that opens: its title, what for, what is read aloud, questions for a silent table, a re-plan.

use ratatui_core::text::Line;

use crate::session::State;
use crate::text::clean;
use crate::words::Words;
use crate::workshop::Step;

use super::layout::{MEASURE, answer_lines, fits_in_rule, hanging_lines, rule_line};
use super::status_line::step_position;
use super::time_format::{half_minutes, minutes_text};
use super::{OutputMode, Palette, Role, layout, proposal};

/// Windows with fewer rows have smaller labels and no blank lines.
const LOW: u16 = 20;
/// The rows below what is said and above it: the line that is typed, the row, and one line of what was before.
const AROUND: usize = 3;

/// The open step, as it opens: in a window of `rows` its title stays in sight, and what does not fit is left to `/say`.
/// With `u16::MAX` rows, whole.
pub fn step_opened(
    state: &State,
    _now: u64,
    words: &Words,
    width: u16,
    rows: u16,
    palette: Palette,
    register: OutputMode,
) -> Vec<Line<'static>> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    if register != OutputMode::Screen {
        return step_linear(state, step, words, register);
    }
    let sheet = StepView {
        state,
        step,
        words,
        width,
        palette,
    };
    let budget = match rows {
        u16::MAX => usize::MAX,
        rows => usize::from(rows).saturating_sub(AROUND).max(4),
    };
    let all = step.prompts.len();
    let whole = [(false, true), (false, false), (true, true), (true, false)];
    let whole = whole.into_iter().filter(|(tight, _)| *tight || rows >= LOW);
    for (tight, table) in whole {
        let lines = sheet.sheet_lines(tight, table, all, usize::MAX);
        if lines.len() <= budget {
            return lines;
        }
    }
    for prompts in (0..all).rev() {
        let lines = sheet.sheet_lines(true, false, prompts, usize::MAX);
        if lines.len() <= budget {
            return lines;
        }
    }
    for say in (1..sheet.say_lines().len()).rev() {
        let lines = sheet.sheet_lines(true, false, 0, say);
        if lines.len() <= budget {
            return lines;
        }
    }
    sheet.sheet_lines(true, false, 0, 1)
}

/// The step that one returns to, and the minutes that it has: no instruction, which was read.
pub fn step_resumed(state: &State, words: &Words, width: u16, palette: Palette, register: OutputMode) -> Line<'static> {
    let (name, number) = step_position(state, state.step);
    let planned = state.time.steps.get(state.step).map(|step| step.now);
    if register != OutputMode::Screen {
        let name = number.map_or(name.clone(), |(number, all)| words.step_numbered(&name, number, all));
        return Line::from(format!("{}.", words.step_resumed(&name)));
    }
    let name = name.to_uppercase();
    let right = planned.map_or_else(String::new, |planned| minutes_text(planned, words));
    titled_line(
        &name,
        number,
        |title| words.step_resumed(title),
        &right,
        words,
        width,
        palette,
    )
}

/// A text that is read aloud: the say of a part that begins.
pub fn read_aloud_lines(
    text: &str,
    words: &Words,
    width: u16,
    palette: Palette,
    register: OutputMode,
) -> Vec<Line<'static>> {
    match register {
        OutputMode::Screen => read_aloud(text, width, palette),
        OutputMode::Linear | OutputMode::Piped => vec![Line::from(words.step_read_linear(&clean(text)))],
    }
}

struct StepView<'a> {
    state: &'a State,
    step: &'a Step,
    words: &'a Words,
    width: u16,
    palette: Palette,
}

impl StepView<'_> {
    /// The step with so many of its prompts and so many rows of what is read aloud.
    fn sheet_lines(&self, tight: bool, table: bool, prompts: usize, say: usize) -> Vec<Line<'static>> {
        let (words, width, palette) = (self.words, self.width, self.palette);
        let blank = || (!tight).then(Line::default);
        let mut lines: Vec<Line<'static>> = blank().into_iter().collect();
        lines.push(self.title_line());
        lines.extend(self.purpose_lines());
        let aloud = self.say_lines();
        if !aloud.is_empty() {
            lines.extend(blank());
            if !tight {
                lines.push(layout::styled_line(
                    format!("  {}", words.step_read()),
                    Role::Strong,
                    palette,
                ));
            }
            let more = aloud.len() > say;
            lines.extend(aloud.into_iter().take(say));
            if more {
                lines.extend(answer_lines(&words.step_say_more(), width, palette));
            }
        }
        lines.extend(self.prompt_lines(tight, prompts));
        let replan = self.plan_lines(table);
        if !replan.is_empty() {
            lines.extend(blank());
            lines.extend(replan);
        }
        if !tight {
            lines.push(Line::default());
        }
        lines
    }

    fn title_line(&self) -> Line<'static> {
        let (name, number) = step_position(self.state, self.state.step);
        let name = name.to_uppercase();
        let planned = self
            .state
            .time
            .steps
            .get(self.state.step)
            .map_or(self.step.minutes, |step| step.now);
        let right = minutes_text(planned, self.words);
        titled_line(
            &name,
            number,
            str::to_owned,
            &right,
            self.words,
            self.width,
            self.palette,
        )
    }

    fn purpose_lines(&self) -> Vec<Line<'static>> {
        if self.step.purpose.trim().is_empty() {
            return Vec::new();
        }
        hanging_lines("  ", "  ", &as_sentence(&self.step.purpose), self.width, self.palette)
    }

    fn say_lines(&self) -> Vec<Line<'static>> {
        read_aloud(&self.step.say, self.width, self.palette)
    }

    fn prompt_lines(&self, tight: bool, shown: usize) -> Vec<Line<'static>> {
        let (words, width, palette) = (self.words, self.width, self.palette);
        let all = self.step.prompts.len();
        let mut lines = Vec::new();
        if all == 0 {
            return lines;
        }
        if shown > 0 && tight {
            lines.extend(answer_lines(&words.step_prompts_short(), width, palette));
        } else if shown > 0 {
            lines.push(Line::default());
            lines.push(layout::styled_line(
                format!("  {}", words.step_prompts()),
                Role::Strong,
                palette,
            ));
        }
        for prompt in self.step.prompts.iter().take(shown) {
            lines.extend(hanging_lines("  – ", "    ", prompt, width, palette));
        }
        if shown < all {
            lines.extend(answer_lines(&words.step_prompts_more(all - shown), width, palette));
        }
        lines
    }

    fn plan_lines(&self, table: bool) -> Vec<Line<'static>> {
        let (words, width, palette) = (self.words, self.width, self.palette);
        if table {
            proposal::proposal_lines(self.state, words, width, palette, OutputMode::Screen)
        } else {
            proposal::proposal_sentence(self.state, words, width, palette, OutputMode::Screen)
        }
    }
}

/// The title of a step as a rule. Where it would be cut it is shorter, as the row has it: `3/5 · PROBLÉMATISATION`.
fn titled_line(
    name: &str,
    number: Option<(usize, usize)>,
    whole: impl Fn(&str) -> String,
    right: &str,
    words: &Words,
    width: u16,
    palette: Palette,
) -> Line<'static> {
    let title = match number {
        Some((number, all)) => {
            let long = whole(&words.step_title(name, number, all));
            if fits_in_rule(&long, right, width) {
                long
            } else {
                whole(&format!("{number}/{all} · {name}"))
            }
        }
        None => whole(name),
    };
    rule_line(&title, right, width, palette)
}

fn read_aloud(text: &str, width: u16, palette: Palette) -> Vec<Line<'static>> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let measure = u16::try_from(MEASURE).unwrap_or(width);
    hanging_lines("  ┃ ", "  ┃ ", text.trim(), width.min(measure), palette)
}

/// Linear mode: a line says one thing. A program is told the proposal among the answers.
fn step_linear(state: &State, step: &Step, words: &Words, register: OutputMode) -> Vec<Line<'static>> {
    let (name, number) = step_position(state, state.step);
    let planned = state.time.steps.get(state.step).map_or(step.minutes, |step| step.now);
    let minutes = half_minutes(planned, words);
    let mut lines = vec![match number {
        Some((number, all)) => words.step_linear(&name, number, all, &minutes),
        None => words.step_plain_linear(&name, &minutes),
    }];
    if !step.purpose.trim().is_empty() {
        lines.push(words.step_purpose_linear(&as_sentence(&step.purpose)));
    }
    if !step.say.trim().is_empty() {
        lines.push(words.step_read_linear(clean(&step.say).trim()));
    }
    if !step.prompts.is_empty() {
        let prompts: Vec<_> = step.prompts.iter().map(|prompt| clean(prompt)).collect();
        lines.push(words.step_prompts_linear(&prompts.join(" ")));
    }
    let mut lines: Vec<Line<'static>> = lines.into_iter().map(Line::from).collect();
    if register == OutputMode::Linear {
        lines.extend(proposal::proposal_lines(
            state,
            words,
            u16::MAX,
            Palette::BARE,
            register,
        ));
    }
    lines
}

/// One line of a workshop as a sentence: with its full stop.
fn as_sentence(text: &str) -> String {
    let text = clean(text.trim());
    if text.ends_with(['.', '?', '!', '…']) {
        text.into_owned()
    } else {
        format!("{text}.")
    }
}
