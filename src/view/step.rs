//! A step that opens: its title, what for, what is read aloud, questions for a silent table, a re-plan.

use ratatui_core::text::Line;

use crate::session::State;
use crate::text::{clean, with_full_stop};
use crate::words::Words;
use crate::workshop::Step;

use super::layout::{MEASURE, answer_lines, fits_in_rule, hanging_lines, rule_line};
use super::status_line::step_position;
use super::time_format::{half_minutes, minutes_text};
use super::{OutputMode, Palette, Role, layout, proposal, step_part};

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
    mode: OutputMode,
) -> Vec<Line<'static>> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    if mode != OutputMode::Screen {
        return step_linear(state, step, words, mode);
    }
    let sheet = StepView::new(state, step, words, width, palette);
    let budget = match rows {
        u16::MAX => usize::MAX,
        rows => usize::from(rows).saturating_sub(AROUND).max(4),
    };
    let mut lines = Vec::new();
    for shown in sheet.ways_to_fit(rows) {
        lines = sheet.sheet_lines(shown);
        if lines.len() <= budget {
            return lines;
        }
    }
    // The title stays whatever else does.
    lines.truncate(budget);
    lines
}

/// The step that one returns to, and the minutes that it has: no instruction, which was read.
pub fn step_resumed(state: &State, words: &Words, width: u16, palette: Palette, mode: OutputMode) -> Line<'static> {
    let (name, number) = step_position(state, state.step);
    let planned = state.time.steps.get(state.step).map(|step| step.now);
    if mode != OutputMode::Screen {
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
    mode: OutputMode,
) -> Vec<Line<'static>> {
    match mode {
        OutputMode::Screen => read_aloud(text, width, palette),
        OutputMode::Linear | OutputMode::Piped => vec![Line::from(words.step_read_linear(&clean(text)))],
    }
}

pub(super) struct StepView<'a> {
    state: &'a State,
    step: &'a Step,
    words: &'a Words,
    width: u16,
    palette: Palette,
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

impl<'a> StepView<'a> {
    pub(super) fn new(state: &'a State, step: &'a Step, words: &'a Words, width: u16, palette: Palette) -> Self {
        Self {
            state,
            step,
            words,
            width,
            palette,
        }
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
        let (words, palette, tight) = (self.words, self.palette, shown.tight);
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
        let (words, width, palette, tight) = (self.words, self.width, self.palette, shown.tight);
        let mut lines = Vec::new();
        if shown.course {
            let course = step_part::course_text(self.state, self.step, words, OutputMode::Screen);
            lines.extend(step_part::course_lines(&course, tight, words, width, palette));
        }
        if shown.to_type {
            let to_type = step_part::opening_to_type(self.state, self.step);
            lines.extend(step_part::to_type_lines(&to_type, tight, words, width, palette));
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

    pub(super) fn purpose_lines(&self) -> Vec<Line<'static>> {
        if self.step.purpose.trim().is_empty() {
            return Vec::new();
        }
        hanging_lines(
            "  ",
            "  ",
            &with_full_stop(&clean(self.step.purpose.trim())),
            self.width,
            self.palette,
        )
    }

    fn say_lines(&self) -> Vec<Line<'static>> {
        read_aloud(&step_part::opening_say(self.step), self.width, self.palette)
    }

    /// `cut`: more than questions is left to `/say`.
    fn prompt_lines(&self, tight: bool, shown: usize, cut: bool) -> Vec<Line<'static>> {
        let (words, width, palette) = (self.words, self.width, self.palette);
        let all = self.step.prompts.len();
        let mut lines = Vec::new();
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
        if cut {
            lines.extend(answer_lines(&words.step_say_more(), width, palette));
        } else if shown < all {
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
pub(super) fn step_linear(state: &State, step: &Step, words: &Words, mode: OutputMode) -> Vec<Line<'static>> {
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
    if mode == OutputMode::Linear {
        let course = step_part::course_text(state, step, words, mode);
        if !course.is_empty() {
            lines.push(words.step_course_short(&course));
        }
        lines.extend(step_part::to_type_linear(
            &step_part::opening_to_type(state, step),
            words,
        ));
    }
    if !step.prompts.is_empty() {
        let prompts: Vec<_> = step.prompts.iter().map(|prompt| clean(prompt)).collect();
        lines.push(words.step_prompts_linear(&prompts.join(" ")));
    }
    let mut lines: Vec<Line<'static>> = lines.into_iter().map(Line::from).collect();
    if mode == OutputMode::Linear {
        lines.extend(proposal::proposal_lines(state, words, u16::MAX, Palette::BARE, mode));
    }
    lines
}
