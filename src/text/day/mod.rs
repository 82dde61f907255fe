//! Dates as people type them, in French and in English at once; the day of reading is an argument.

mod affix;
mod context;
mod day_reading;
mod figures;
mod find;
mod grammar;
mod holiday;
mod month_day;
mod named_period;
mod parse_day;
mod period;
mod range;
mod relative;
mod time_of_day;
mod token;
mod vocabulary;
mod week;
mod weekday;
mod year_part;

pub use day_reading::{DayDoubt, DayMatch, DayReading, ParsedDay, Precision};
pub use find::{find_day, find_fixed_day};
pub use parse_day::{parse_day, parse_fixed_day};
