//! A session that is played: what its entries tell, the bar over the whole of it, the status row. The replay draws it on
//! a screen, the cast into a file.

mod at;
mod bar;
mod film;
mod lay;
mod status;
mod tell;
mod telling;

pub use at::at;
pub use bar::{bar, marks};
pub use film::Film;
pub use lay::{Columns, laid, line};
pub use status::{Playing, help, status};
pub use tell::{tell, tell_again};
pub use telling::{Before, Shape, Telling, opening};
