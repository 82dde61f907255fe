//! What a clause turned out to be.

/// What a clause says about inventories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It makes, updates or keeps one.
    Makes,
    /// It does something else.
    Does,
    /// It says no to one.
    Denies,
    /// It says nothing of its own: a circumstance, a label.
    Open,
}
