//! Two roadmaps by meaning.

use std::path::PathBuf;

use crate::roadmap::diff::diff;

use super::json::{DiffOutput, print_json};
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "A")]
    before: PathBuf,
    #[arg(value_name = "B")]
    after: PathBuf,
    #[arg(long)]
    json: bool,
}

/// Ends well where both say the same, with a look where they do not.
pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let before = super::select_session::select_roadmap(&args.before, context)?;
    let after = super::select_session::select_roadmap(&args.after, context)?;
    let diff = diff(&before.roadmap, &after.roadmap);
    if args.json {
        print_json(&DiffOutput::new(&diff), context)?;
    } else {
        context.print_differences(&diff, &context.words)?;
    }
    if diff.is_empty() {
        Ok(())
    } else {
        Err(Failure::NeedsAttention)
    }
}
