//! Completions for a shell.

use clap_complete::Shell;

use super::{Context, Failure, command_tree};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut tree = command_tree::one_line(&context.words);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut tree, "ctrls", &mut script);
    context.write(&script)
}
