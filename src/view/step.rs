//! A step that opens: its title, what for, what is read aloud, questions for a silent table, a re-plan.

use ratatui_core::text::Line;

use crate::session::State;
use crate::text::{clean, with_full_stop};
use crate::words::Words;
use crate::workshop::Step;

use super::layout::{MEASURE, answer_lines, fits_in_rule, hanging_lines, rule_line};
use super::status_line::step_position;
use super::time_format::{half_minutes, minutes_text};
use super::{OutputMode, Role, ViewContext, layout, proposal, step_part};

/// Windows with fewer rows have smaller labels and no blank lines.
const LOW: u16 = 20;
/// The rows below what is said and above it: the line that is typed, the row, and one line of what was before.
const AROUND: usize = 3;

/// The open step, as it opens: in a window of `rows` its title stays in sight, and what does not fit is left to `/say`.
/// With `u16::MAX` rows, whole.
pub fn step_opened(state: &State, rows: u16, view: ViewContext) -> Vec<Line<'static>> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    match view.mode {
        OutputMode::Screen => StepView { state, step, view }.lines_within(rows),
        OutputMode::Linear | OutputMode::Piped => step_linear(state, step, view),
    }
}

/// The step that one returns to, and the minutes that it has: no instruction, which was read.
pub fn step_resumed(state: &State, view: ViewContext) -> Line<'static> {
    let words = &view.words;
    let (name, number) = step_position(state, state.step);
    let planned = state.time.steps.get(state.step).map(|step| step.now);
    match view.mode {
        OutputMode::Screen => {
            let right = planned.map_or_else(String::new, |planned| minutes_text(planned, words));
            let with_return = |title: &str| words.step_resumed(title);
            titled_line(&name.to_uppercase(), number, with_return, &right, view)
        }
        OutputMode::Linear | OutputMode::Piped => {
            let name = number.map_or(name.clone(), |(number, all)| words.step_numbered(&name, number, all));
            Line::from(format!("{}.", words.step_resumed(&name)))
        }
    }
}

/// A text that is read aloud: the say of a part that begins.
pub fn read_aloud_lines(text: &str, view: ViewContext) -> Vec<Line<'static>> {
    match view.mode {
        OutputMode::Screen => read_aloud(text, view),
        OutputMode::Linear | OutputMode::Piped => vec![Line::from(view.words.step_read_linear(&clean(text)))],
    }
}

pub(super) struct StepView<'a> {
    pub(super) state: &'a State,
    pub(super) step: &'a Step,
    pub(super) view: ViewContext,
}

/// How much of a step is shown.
#[derive(Clone, Copy)]
struct StepFit {
    /// Smaller labels, no blank lines.
    tight: bool,
    /// The re-plan as a table.
    table: bool,
    purpose: bool,
    /// Rows of what is read aloud.
    say: usize,
    course: bool,
    to_type: bool,
    prompts: usize,
}

impl StepView<'_> {
    /// As much of the step as a window of so many rows has room for.
    fn lines_within(&self, rows: u16) -> Vec<Line<'static>> {
        let budget = match rows {
            u16::MAX => usize::MAX,
            rows => usize::from(rows).saturating_sub(AROUND).max(4),
        };
        let mut lines = Vec::new();
        for shown in self.ways_to_fit(rows) {
            lines = self.sheet_lines(shown);
            if lines.len() <= budget {
                return lines;
            }
        }
        // The title stays whatever else does.
        lines.truncate(budget);
        lines
    }

    /// From everything to the title and a re-plan: what does not fit goes from the end, questions first.
    fn ways_to_fit(&self, rows: u16) -> Vec<StepFit> {
        let all = StepFit {
            tight: false,
            table: true,
            purpose: true,
            say: usize::MAX,
            course: true,
            to_type: true,
            prompts: self.step.prompts.len(),
        };
        let whole = [(false, true), (false, false), (true, true), (true, false)];
        let whole = whole.into_iter().filter(|(tight, _)| *tight || rows >= LOW);
        let mut ways: Vec<StepFit> = whole.map(|(tight, table)| StepFit { tight, table, ..all }).collect();
        let mut shown = StepFit {
            tight: true,
            table: false,
            ..all
        };
        for prompts in (0..self.step.prompts.len()).rev() {
            shown.prompts = prompts;
            ways.push(shown);
        }
        shown.course = false;
        ways.push(shown);
        for say in (1..self.say_lines().len()).rev() {
            shown.say = say;
            ways.push(shown);
        }
        shown.to_type = false;
        ways.push(shown);
        shown.purpose = false;
        ways.push(shown);
        shown.say = 0;
        ways.push(shown);
        ways
    }

    fn sheet_lines(&self, shown: StepFit) -> Vec<Line<'static>> {
        let (words, palette, tight) = (&self.view.words, self.view.palette, shown.tight);
        let blank = || (!tight).then(Line::default);
        let mut lines: Vec<Line<'static>> = blank().into_iter().collect();
        lines.push(self.title_line());
        if shown.purpose {
            lines.extend(self.purpose_lines());
        }
        let aloud = self.say_lines();
        let cut = aloud.len() > shown.say;
        if !aloud.is_empty() && shown.say > 0 {
            lines.extend(blank());
            if !tight {
                lines.push(layout::styled_line(
                    format!("  {}", words.step_read()),
                    Role::Strong,
                    palette,
                ));
            }
            lines.extend(aloud.into_iter().take(shown.say));
        }
        lines.extend(self.course_lines(shown));
        lines.extend(self.prompt_lines(tight, shown.prompts, cut));
        let replan = self.plan_lines(shown.table);
        if !replan.is_empty() {
            lines.extend(blank());
            lines.extend(replan);
        }
        if !tight {
            lines.push(Line::default());
        }
        lines
    }

    /// The step's course and what is typed as it opens.
    fn course_lines(&self, shown: StepFit) -> Vec<Line<'static>> {
        let (view, tight) = (self.view, shown.tight);
        let mut lines = Vec::new();
        if shown.course {
            let course = step_part::course_text(self.state, self.step, view);
            lines.extend(step_part::course_lines(&course, tight, view));
        }
        if shown.to_type {
            let to_type = step_part::opening_to_type(self.state, self.step);
            lines.extend(step_part::to_type_lines(&to_type, tight, view));
        }
        if !tight && !lines.is_empty() {
            lines.insert(0, Line::default());
        }
        lines
    }

    pub(super) fn title_line(&self) -> Line<'static> {
        let (name, number) = step_position(self.state, self.state.step);
        let name = name.to_uppercase();
        let planned = self
            .state
            .time
            .steps
            .get(self.state.step)
            .map_or(self.step.minutes, |step| step.now);
        let right = minutes_text(planned, &self.view.words);
        titled_line(&name, number, str::to_owned, &right, self.view)
    }

    pub(super) fn purpose_lines(&self) -> Vec<Line<'static>> {
        if self.step.purpose.trim().is_empty() {
            return Vec::new();
        }
        hanging_lines("  ", "  ", &with_full_stop(&clean(self.step.purpose.trim())), self.view)
    }

    fn say_lines(&self) -> Vec<Line<'static>> {
        read_aloud(&step_part::opening_say(self.step), self.view)
    }

    /// `cut`: more than questions is left to `/say`.
    fn prompt_lines(&self, tight: bool, shown: usize, cut: bool) -> Vec<Line<'static>> {
        let (words, view) = (&self.view.words, self.view);
        let all = self.step.prompts.len();
        let mut lines = Vec::new();
        if shown > 0 && tight {
            lines.extend(answer_lines(&words.step_prompts_short(), view));
        } else if shown > 0 {
            lines.push(Line::default());
            lines.push(layout::styled_line(
                format!("  {}", words.step_prompts()),
                Role::Strong,
                view.palette,
            ));
        }
        for prompt in self.step.prompts.iter().take(shown) {
            lines.extend(hanging_lines("  – ", "    ", prompt, view));
        }
        if cut {
            lines.extend(answer_lines(&words.step_say_more(), view));
        } else if shown < all {
            lines.extend(answer_lines(&words.step_prompts_more(all - shown), view));
        }
        lines
    }

    fn plan_lines(&self, table: bool) -> Vec<Line<'static>> {
        if table {
            proposal::proposal_lines(self.state, self.view)
        } else {
            proposal::proposal_sentence(self.state, self.view)
        }
    }
}

/// The title of a step as a rule. Where it would be cut it is shorter, as the row has it: `3/5 · PROBLÉMATISATION`.
fn titled_line(
    name: &str,
    number: Option<(usize, usize)>,
    whole: impl Fn(&str) -> String,
    right: &str,
    view: ViewContext,
) -> Line<'static> {
    let words = &view.words;
    let title = match number {
        Some((number, all)) => {
            let long = whole(&words.step_title(name, number, all));
            if fits_in_rule(&long, right, view.width) {
                long
            } else {
                whole(&format!("{number}/{all} · {name}"))
            }
        }
        None => whole(name),
    };
    rule_line(&title, right, view)
}

fn read_aloud(text: &str, view: ViewContext) -> Vec<Line<'static>> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let measure = u16::try_from(MEASURE).unwrap_or(view.width);
    hanging_lines("  ┃ ", "  ┃ ", text.trim(), view.with_width(view.width.min(measure)))
}

/// Linear mode: a line says one thing. A program is told the proposal among the answers.
pub(super) fn step_linear(state: &State, step: &Step, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let (name, number) = step_position(state, state.step);
    let planned = state.time.steps.get(state.step).map_or(step.minutes, |step| step.now);
    let minutes = half_minutes(planned, words);
    let mut lines = vec![match number {
        Some((number, all)) => words.step_linear(&name, number, all, &minutes),
        None => words.step_plain_linear(&name, &minutes),
    }];
    if !step.purpose.trim().is_empty() {
        lines.push(words.step_purpose_linear(&with_full_stop(&clean(step.purpose.trim()))));
    }
    let say = step_part::opening_say(step);
    if !say.is_empty() {
        lines.push(words.step_read_linear(clean(&say).trim()));
    }
    if view.mode == OutputMode::Linear {
        let course = step_part::course_text(state, step, view);
        if !course.is_empty() {
            lines.push(words.step_course_short(&course));
        }
        lines.extend(step_part::to_type_linear(
            &step_part::opening_to_type(state, step),
            words,
        ));
    }
    lines.extend(prompts_linear(step, words));
    let mut lines: Vec<Line<'static>> = lines.into_iter().map(Line::from).collect();
    if view.mode == OutputMode::Linear {
        lines.extend(proposal::proposal_lines(state, view));
    }
    lines
}

/// Questions for a silent table as one line of linear mode.
pub(super) fn prompts_linear(step: &Step, words: &Words) -> Option<String> {
    let prompts: Vec<_> = step.prompts.iter().map(|prompt| clean(prompt)).collect();
    (!prompts.is_empty()).then(|| words.step_prompts_linear(&prompts.join(" ")))
}
