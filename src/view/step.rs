//! A step that opens: its title, what for, what is read aloud, questions for a silent table, a re-plan.

use ratatui_core::text::Line;

use crate::session::State;
use crate::text::clean;
use crate::words::Words;
use crate::workshop::Step;

use super::hours::{halves, minutes};
use super::layout::{MEASURE, answer, fits, hanging, rule};
use super::row::place;
use super::{Palette, Register, Role, layout, proposal};

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
    register: Register,
) -> Vec<Line<'static>> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    if register != Register::Screen {
        return spoken(state, step, words, register);
    }
    let sheet = Sheet {
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
        let lines = sheet.lines(tight, table, all, usize::MAX);
        if lines.len() <= budget {
            return lines;
        }
    }
    for prompts in (0..all).rev() {
        let lines = sheet.lines(true, false, prompts, usize::MAX);
        if lines.len() <= budget {
            return lines;
        }
    }
    for say in (1..sheet.say().len()).rev() {
        let lines = sheet.lines(true, false, 0, say);
        if lines.len() <= budget {
            return lines;
        }
    }
    sheet.lines(true, false, 0, 1)
}

/// The step that one returns to, and the minutes that it has: no instruction, which was read.
pub fn step_resumed(state: &State, words: &Words, width: u16, palette: Palette, register: Register) -> Line<'static> {
    let (name, number) = place(state, state.step);
    let planned = state.time.steps.get(state.step).map(|step| step.now);
    if register != Register::Screen {
        let name = number.map_or(name.clone(), |(number, all)| words.step_numbered(&name, number, all));
        return Line::from(format!("{}.", words.step_resumed(&name)));
    }
    let name = name.to_uppercase();
    let right = planned.map_or_else(String::new, |planned| minutes(planned, words));
    titled(
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
pub fn aloud(text: &str, words: &Words, width: u16, palette: Palette, register: Register) -> Vec<Line<'static>> {
    match register {
        Register::Screen => read_aloud(text, width, palette),
        Register::Linear | Register::Piped => vec![Line::from(words.step_read_linear(&clean(text)))],
    }
}

struct Sheet<'a> {
    state: &'a State,
    step: &'a Step,
    words: &'a Words,
    width: u16,
    palette: Palette,
}

impl Sheet<'_> {
    /// The step with so many of its prompts and so many rows of what is read aloud.
    fn lines(&self, tight: bool, table: bool, prompts: usize, say: usize) -> Vec<Line<'static>> {
        let (words, width, palette) = (self.words, self.width, self.palette);
        let blank = || (!tight).then(Line::default);
        let mut lines: Vec<Line<'static>> = blank().into_iter().collect();
        lines.push(self.title());
        lines.extend(self.purpose());
        let aloud = self.say();
        if !aloud.is_empty() {
            lines.extend(blank());
            if !tight {
                lines.push(layout::styled(
                    format!("  {}", words.step_read()),
                    Role::Strong,
                    palette,
                ));
            }
            let more = aloud.len() > say;
            lines.extend(aloud.into_iter().take(say));
            if more {
                lines.extend(answer(&words.step_say_more(), width, palette));
            }
        }
        lines.extend(self.prompts(tight, prompts));
        let replan = self.proposal(table);
        if !replan.is_empty() {
            lines.extend(blank());
            lines.extend(replan);
        }
        if !tight {
            lines.push(Line::default());
        }
        lines
    }

    fn title(&self) -> Line<'static> {
        let (name, number) = place(self.state, self.state.step);
        let name = name.to_uppercase();
        let planned = self
            .state
            .time
            .steps
            .get(self.state.step)
            .map_or(self.step.minutes, |step| step.now);
        let right = minutes(planned, self.words);
        titled(
            &name,
            number,
            str::to_owned,
            &right,
            self.words,
            self.width,
            self.palette,
        )
    }

    fn purpose(&self) -> Vec<Line<'static>> {
        if self.step.purpose.trim().is_empty() {
            return Vec::new();
        }
        hanging("  ", "  ", &sentence(&self.step.purpose), self.width, self.palette)
    }

    fn say(&self) -> Vec<Line<'static>> {
        read_aloud(&self.step.say, self.width, self.palette)
    }

    fn prompts(&self, tight: bool, shown: usize) -> Vec<Line<'static>> {
        let (words, width, palette) = (self.words, self.width, self.palette);
        let all = self.step.prompts.len();
        let mut lines = Vec::new();
        if all == 0 {
            return lines;
        }
        if shown > 0 && tight {
            lines.extend(answer(&words.step_prompts_short(), width, palette));
        } else if shown > 0 {
            lines.push(Line::default());
            lines.push(layout::styled(
                format!("  {}", words.step_prompts()),
                Role::Strong,
                palette,
            ));
        }
        for prompt in self.step.prompts.iter().take(shown) {
            lines.extend(hanging("  – ", "    ", prompt, width, palette));
        }
        if shown < all {
            lines.extend(answer(&words.step_prompts_more(all - shown), width, palette));
        }
        lines
    }

    fn proposal(&self, table: bool) -> Vec<Line<'static>> {
        let (words, width, palette) = (self.words, self.width, self.palette);
        if table {
            proposal::proposal(self.state, words, width, palette, Register::Screen)
        } else {
            proposal::sentence(self.state, words, width, palette, Register::Screen)
        }
    }
}

/// The title of a step as a rule. Where it would be cut it is shorter, as the row has it: `3/5 · PROBLÉMATISATION`.
fn titled(
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
            if fits(&long, right, width) {
                long
            } else {
                whole(&format!("{number}/{all} · {name}"))
            }
        }
        None => whole(name),
    };
    rule(&title, right, width, palette)
}

fn read_aloud(text: &str, width: u16, palette: Palette) -> Vec<Line<'static>> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let measure = u16::try_from(MEASURE).unwrap_or(width);
    hanging("  ┃ ", "  ┃ ", text.trim(), width.min(measure), palette)
}

/// Linear mode: a line says one thing. A program is told the proposal among the answers.
fn spoken(state: &State, step: &Step, words: &Words, register: Register) -> Vec<Line<'static>> {
    let (name, number) = place(state, state.step);
    let planned = state.time.steps.get(state.step).map_or(step.minutes, |step| step.now);
    let minutes = halves(planned, words);
    let mut lines = vec![match number {
        Some((number, all)) => words.step_linear(&name, number, all, &minutes),
        None => words.step_plain_linear(&name, &minutes),
    }];
    if !step.purpose.trim().is_empty() {
        lines.push(words.step_purpose_linear(&sentence(&step.purpose)));
    }
    if !step.say.trim().is_empty() {
        lines.push(words.step_read_linear(clean(&step.say).trim()));
    }
    if !step.prompts.is_empty() {
        let prompts: Vec<_> = step.prompts.iter().map(|prompt| clean(prompt)).collect();
        lines.push(words.step_prompts_linear(&prompts.join(" ")));
    }
    let mut lines: Vec<Line<'static>> = lines.into_iter().map(Line::from).collect();
    if register == Register::Linear {
        lines.extend(proposal::proposal(state, words, u16::MAX, Palette::BARE, register));
    }
    lines
}

/// One line of a workshop as a sentence: with its full stop.
fn sentence(text: &str) -> String {
    let text = clean(text.trim());
    if text.ends_with(['.', '?', '!', '…']) {
        text.into_owned()
    } else {
        format!("{text}.")
    }
}
