//! Two roadmaps by meaning.

use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, context: &Context) -> Result<(), Failure> {
    Err(Failure::usage(context.words.not_yet()))
}
