//! `ctrls` alone: on a terminal, what one may want to do; elsewhere the help.

use crate::view::OutputMode;

use super::{Context, Failure, command_tree};

/// What the menu offers, in the order of an afternoon.
const OFFERED: [&str; 6] = ["run", "resume", "replay", "export", "report", "check"];

/// The command that was chosen, as it is typed; none when the menu was left.
///
/// # Errors
/// The help, where nobody can choose.
pub(super) fn choose_command(context: &Context) -> Result<Option<Vec<&'static str>>, Failure> {
    let register = context.surroundings.register(context.plain);
    if register == OutputMode::Piped || !context.surroundings.output {
        let mut tree = command_tree::command_tree(&context.words, usize::from(context.width()));
        return Err(Failure::HelpRequested(tree.render_help().to_string()));
    }
    let items: Vec<String> = OFFERED
        .iter()
        .map(|name| format!("{name:<8}{}", context.words.help(name).unwrap_or_default()))
        .collect();
    let keys = match register {
        OutputMode::Screen => context.words.menu_keys(),
        _ => context.words.menu_keys_linear(),
    };
    let question = format!("{} {keys}", context.words.menu_question());
    let chosen = context
        .questions(register)
        .ask_choice(&question, &items)
        .map_err(Failure::of_question)?;
    Ok(chosen.and_then(|at| OFFERED.get(at)).map(|name| match *name {
        // A report is of something: of all that lies here.
        "report" => vec!["report", "."],
        name => vec![name],
    }))
}
