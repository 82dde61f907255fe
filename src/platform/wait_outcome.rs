//! How a waiting for the terminal ended.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitOutcome {
    Ready,
    Nothing,
    /// The terminal has gone: it says nothing any more.
    Gone,
}
