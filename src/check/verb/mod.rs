//! Does a title start with a verb? Two languages, without a dictionary of either.

mod english;
mod french;
mod nominal;
mod nominal_english;
mod nominal_french;
mod start;

pub(super) use english::is_base;
pub(super) use french::is_infinitive;
pub(super) use nominal::find_nominal_verb;
pub(super) use start::starts_with_verb;
