//! The bar over a whole session, and the marks of its steps.

use ratatui_core::text::Line;

use crate::session::SessionCursor;
use crate::text::columns;
use crate::view::status_line::step_position;
use crate::view::time_format::format_duration;

/// Fewest columns of the bar itself.
const LEAST: usize = 10;

/// `  0:00 ━━━━┿━━━●╌╌╌┿╌╌╌ 83:40`: what is played, what is to come, where one is, where steps begin.
pub fn progress_bar(reel: &SessionCursor, moment: u64, width: u16) -> Line<'static> {
    let scale = BarScale::from_reel(reel, width);
    let now = scale.column_at(reel, reel.position(), moment);
    let mut signs: Vec<char> = (0..scale.length).map(|at| if at < now { '━' } else { '╌' }).collect();
    for (column, _) in scale.step_columns(reel) {
        if column > 0 {
            signs[column] = '┿';
        }
    }
    signs[now] = '●';
    let signs: String = signs.into_iter().collect();
    Line::from(format!("{}{signs}{}", scale.before, scale.after))
}

/// `       A      1     2`: the row's numbers of the steps, below where each begins; initials of those without a number.
pub fn step_marks(reel: &SessionCursor, width: u16) -> Line<'static> {
    let scale = BarScale::from_reel(reel, width);
    let mut row = String::new();
    for (column, step) in scale.step_columns(reel) {
        let at = columns(&scale.before) + column;
        let (name, number) = step_position(reel.state(), step);
        let mark = match number {
            Some((number, _)) => number.to_string(),
            None => name.to_uppercase().chars().next().map(String::from).unwrap_or_default(),
        };
        let used = columns(&row);
        if (used == 0 || used < at) && at + columns(&mark) <= usize::from(width) {
            row.push_str(&" ".repeat(at - used));
            row.push_str(&mark);
        }
    }
    Line::from(row)
}

/// Where on the bar what stands.
struct BarScale {
    before: String,
    after: String,
    length: usize,
}

impl BarScale {
    fn from_reel(reel: &SessionCursor, width: u16) -> Self {
        let width = usize::from(width);
        let (mut before, mut after) = if reel.state().header.timed {
            (
                "  0:00 ".to_owned(),
                format!(" {}", format_duration(reel.clock(reel.end()))),
            )
        } else {
            ("  ".to_owned(), format!(" {}", reel.len()))
        };
        if width < columns(&before) + columns(&after) + LEAST {
            (before, after) = (String::new(), String::new());
        }
        let length = width.saturating_sub(columns(&before) + columns(&after) + 1).max(1);
        Self { before, after, length }
    }

    /// The column of a moment; of so many entries where lines have no times.
    fn column_at(&self, reel: &SessionCursor, count: usize, moment: u64) -> usize {
        let (part, whole) = if reel.state().header.timed {
            (reel.clock(moment), reel.clock(reel.end()))
        } else {
            (count as u64, reel.len() as u64)
        };
        let last = self.length - 1;
        let column = (part as u128 * last as u128)
            .checked_div(u128::from(whole))
            .unwrap_or(0);
        usize::try_from(column).unwrap_or(last).min(last)
    }

    /// The column at which each step began that was opened, and the step.
    fn step_columns(&self, reel: &SessionCursor) -> Vec<(usize, usize)> {
        let opened = reel.step_openings().into_iter().enumerate();
        let columns = opened.filter_map(|(step, at)| {
            let count = reel.count_at_step(step).unwrap_or(0);
            Some((self.column_at(reel, count, at?), step))
        });
        columns.collect()
    }
}
