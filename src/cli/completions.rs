//! Completions: the script for a shell, and the answer to what that script asks at each Tab.

use std::ffi::OsString;
use std::path::Path;

use clap_complete::Shell;
use clap_complete::env::Shells;

use super::completion_values::with_values;
use super::{Context, Failure, command_tree};

/// The variable by which a script says that it asks, and for which shell.
const ASKING: &str = "CTRLS_COMPLETE";

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Prints the script that asks this program at each Tab.
pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let name = args.shell.to_string();
    let mut script = Vec::new();
    if let Some(shell) = Shells::builtins().completer(&name) {
        shell
            .write_registration(ASKING, "ctrls", "ctrls", "ctrls", &mut script)
            .map_err(Failure::of_output)?;
    }
    if args.shell == Shell::Zsh {
        // In a folder of `fpath` the script is itself the function that the first Tab calls.
        script.extend_from_slice(b"\n[[ ${funcstack[1]} != _ctrls ]] || _clap_dynamic_completer_ctrls \"$@\"\n");
    }
    context.write(&script)
}

/// The shell whose script asks what can come next; `None` where a person typed the line.
#[expect(
    clippy::disallowed_methods,
    reason = "a shell's script speaks through the environment"
)]
pub(super) fn asking_shell() -> Option<String> {
    std::env::var(ASKING).ok().filter(|shell| !shell.is_empty())
}

/// Prints what can stand where the cursor is; nothing where nothing can.
///
/// # Errors
/// As [`Context::write`].
pub(super) fn answer_shell(shell: &str, arguments: &[OsString], context: &Context) -> Result<(), Failure> {
    let shells = Shells::builtins();
    let Some(completer) = shells.completer(shell) else {
        return Ok(());
    };
    let typed = arguments.iter().skip_while(|argument| *argument != "--").skip(1);
    let typed: Vec<OsString> = typed.cloned().collect();
    if typed.is_empty() {
        return Ok(());
    }
    let mut tree = with_values(command_tree::one_line(&context.words), &typed, shell == "bash", context);
    let mut answer = Vec::new();
    // An error says that nothing can be completed here.
    if completer
        .write_complete(&mut tree, typed, Some(Path::new(".")), &mut answer)
        .is_err()
    {
        return Ok(());
    }
    context.write(&answer)
}
