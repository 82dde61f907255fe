//! What every page is drawn from, and the head that all of them have.

use ratatui_core::text::{Line, Span};

use crate::session::{ClockReading, ClockStatus, State, TimerKind, Urgency};
use crate::text::{clean, columns, truncate_text};
use crate::view::status_line::step_position;
use crate::view::step_part::part_title;
use crate::view::time_format::{format_countdown, format_duration, hour_text};
use crate::view::{Role, ViewContext};

/// What a page is drawn from, and the room that it has.
pub(super) struct WatchPage<'a> {
    pub(super) state: &'a State,
    /// In ms since the session was created.
    pub(super) now: u64,
    pub(super) dial: ClockReading,
    /// As wide as the page.
    pub(super) view: ViewContext,
    pub(super) height: usize,
}

/// The big countdown: its figures, what they are, and how that is said.
pub(super) struct MainCountdown {
    pub(super) time: String,
    pub(super) said: String,
    pub(super) role: Role,
    /// Whether it is the sub-timer's, and the step's is in the head.
    pub(super) timer: bool,
    /// Whether `said` names the part that runs.
    pub(super) names_part: bool,
}

impl WatchPage<'_> {
    /// Columns.
    pub(super) fn width(&self) -> usize {
        usize::from(self.view.width)
    }

    /// For so many columns of the page.
    pub(super) fn view_of(&self, columns: usize) -> ViewContext {
        self.view.with_width(u16::try_from(columns).unwrap_or(u16::MAX))
    }

    /// Of the step's countdown and the sub-timer's, the one that ends first.
    pub(super) fn main_countdown(&self) -> MainCountdown {
        let (dial, words) = (&self.dial, &self.view.words);
        let paused = match dial.going {
            ClockStatus::Paused { since } => Some(words.row_pause(&format_duration(since))),
            ClockStatus::NotStarted => Some(words.watch_standing()),
            ClockStatus::Running | ClockStatus::Stopped => None,
        };
        let step_left = dial.left.left_ms();
        let timer = dial.timer.filter(|timer| step_left == 0 || timer.left <= step_left);
        if let Some(timer) = timer {
            let said = match timer.kind {
                TimerKind::Turn(_) => words.watch_share(),
                TimerKind::Part(part) => part_title(self.state, part, words).to_uppercase(),
                TimerKind::Own => words.watch_timer(),
            };
            return MainCountdown {
                time: format_countdown(timer.left),
                role: if paused.is_some() { Role::Halt } else { Role::Strong },
                said: paused.map_or(said.clone(), |paused| format!("{paused} · {said}")),
                timer: true,
                names_part: matches!(timer.kind, TimerKind::Part(_)),
            };
        }
        let (left, over) = (step_left, dial.left.over_ms());
        let (time, said, role) = match dial.near {
            Urgency::Ample => (format_countdown(left), words.watch_left_of_step(), Role::Strong),
            Urgency::Soon => (format_countdown(left), words.watch_soon(), Role::Soon),
            Urgency::Over | Urgency::AtMax => (format_duration(over), words.watch_over(), Role::Over),
        };
        match paused {
            Some(paused) => MainCountdown {
                time,
                said: paused,
                role: if dial.going == ClockStatus::NotStarted {
                    Role::Strong
                } else {
                    Role::Halt
                },
                timer: false,
                names_part: false,
            },
            None => MainCountdown {
                time,
                said,
                role,
                timer: false,
                names_part: false,
            },
        }
    }

    /// What the step is called: `FRICTIONS · étape 2 sur 5`; with what is left of it where another countdown is the big
    /// one. Then the hour of the end, at the right.
    pub(super) fn head_line(&self, big: &MainCountdown) -> Line<'static> {
        let words = &self.view.words;
        let (name, number) = step_position(self.state, self.state.step);
        let name = name.to_uppercase();
        let mut left = vec![name];
        if let (Some((number, all)), false) = (number, big.timer && self.width() < 60) {
            left.push(words.watch_step(number, all));
        }
        if big.timer {
            left.push(match self.dial.left.over_ms() {
                0 => words.row_left(&format_countdown(self.dial.left.left_ms())),
                over => words.row_over(&format_duration(over)),
            });
        }
        let ends = self.end_texts();
        let mut right = ends.first().cloned().unwrap_or_default();
        let room = self.width().saturating_sub(2);
        let mut shown = left.join(" · ");
        for end in ends {
            right = end;
            if columns(&shown) + 2 + columns(&right) <= room {
                break;
            }
        }
        while columns(&shown) + 2 + columns(&right) > room && left.len() > 1 {
            left.remove(1);
            shown = left.join(" · ");
        }
        let shown = truncate_text(&shown, room.saturating_sub(columns(&right) + 2));
        let gap = room.saturating_sub(columns(&shown) + columns(&right));
        Line::from(vec![
            Span::raw(" "),
            self.view.palette.strong_span(shown),
            Span::raw(format!("{}{right}", " ".repeat(gap))),
        ])
    }

    /// The hour of the end, from long to short; nothing where lines have no times.
    fn end_texts(&self) -> Vec<String> {
        let (words, dial) = (&self.view.words, &self.dial);
        if !self.state.header.timed {
            return Vec::new();
        }
        let end = hour_text(self.state, dial.end);
        if self.state.time.started_at().is_none() && self.state.time.promised.is_none() {
            return Vec::new();
        }
        if dial.late > 0 {
            vec![
                words.watch_end_late(&end, dial.late),
                words.row_end_late(&end, dial.late),
                words.row_end(&end),
            ]
        } else {
            vec![words.watch_end(&end), words.row_end(&end)]
        }
    }

    /// A text in its role, behind so many blanks.
    pub(super) fn said_line(&self, text: &str, role: Role, indent: usize) -> Line<'static> {
        let mut spans = vec![Span::raw(" ".repeat(indent))];
        spans.extend(self.view.palette.flag_span(role));
        let framed = !matches!(role, Role::Plain | Role::Strong);
        let text = if framed { format!(" {text} ") } else { text.to_owned() };
        spans.push(Span::styled(text, self.view.palette.style(role)));
        Line::from(spans)
    }

    /// A text wrapped one column in.
    pub(super) fn text_lines(&self, text: &str) -> Vec<Line<'static>> {
        let rows = crate::text::wrap(&clean(text), self.width().saturating_sub(2).min(100));
        let rows = rows.into_iter().filter(|row| !row.is_empty());
        rows.map(|row| Line::from(format!(" {row}"))).collect()
    }
}
