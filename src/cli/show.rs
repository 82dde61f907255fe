//! A session or a roadmap as tables.

use std::path::PathBuf;

use super::{Context, Failure, trace};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    #[arg(long, conflicts_with = "lineage")]
    trace: bool,
    #[arg(long)]
    lineage: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    match (args.trace, args.lineage) {
        (true, _) => trace::trace(args.path.as_deref(), context),
        (_, true) => trace::lineage(args.path.as_deref(), context),
        _ => Err(Failure::usage(context.words.not_yet())),
    }
}
