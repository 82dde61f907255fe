//! What is seen: state, now and width become lines, the same for the live room, the watch, the replay and the cast. Pure.

mod act;
mod ascii;
mod board;
mod difference;
mod end;
mod family;
pub mod fault;
mod grid;
mod hours;
mod indent;
mod layout;
mod measure;
mod plan;
mod prompt;
mod proposal;
mod ranking;
mod register;
pub mod replay;
mod role;
mod row;
mod spoken;
mod step;
mod table;
mod trace;
pub mod watch;
pub mod workshop;

pub use act::act;
pub use ascii::ascii;
pub use board::board;
pub use difference::{differences, differences_linear};
pub use end::end_of_session;
pub use family::{families, families_linear};
pub use grid::{Column, Grid};
pub use hours::{
    Wall, countdown, day_and_month, day_of_week, day_short, duration, duration_in_words, halves, hour, minutes,
};
pub use layout::{answer, bounded, hanging, rule};
pub use measure::{columns, cut, pad, wrap};
pub use plan::plan;
pub use prompt::{prompt, window_title};
pub use proposal::{proposal, proposal_told};
pub use ranking::ranking;
pub use register::{Register, Said, said};
pub use role::{Colours, Palette, Role};
pub use row::{Alarm, Count, counts, readiness, row};
pub use spoken::{row_in_words, time_told};
pub use step::{aloud, step_opened};
pub use table::{indented, table};
pub use trace::{trace, trace_linear};
