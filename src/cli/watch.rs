//! The room's view, for a second terminal.

use std::io;
use std::path::PathBuf;

use crate::replay::{FollowError, Watch};
use crate::terminal::{FullScreen, Signals, panic_speaks};
use crate::view::OutputMode;
use crate::words::Words;

use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "SESSION")]
    session: Option<PathBuf>,
    /// Shows each group's notes as they come.
    #[arg(long)]
    board: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let folder = super::select_session::session_to_watch(args.session.as_deref(), context)?;
    let watch = Watch::new(&folder).map_err(|error| match error {
        FollowError::Store(error) => error.into(),
        FollowError::Journal(error) => {
            Failure::NotUnderstood(super::read::not_a_journal(&folder.journal(), &error, context))
        }
    })?;
    let words = Words::new(context.language(Some(watch.language())));
    let signals = Signals::catch().map_err(Failure::of_output)?;
    let gone = if context.surroundings.register(context.plain) == OutputMode::Screen {
        panic_speaks(words.replay_panicked(&folder.path().display().to_string()));
        let mut stage = FullScreen::open(signals, context.ascii).map_err(Failure::of_output)?;
        watch.show(&mut stage, args.board, &words, context.palette)
    } else {
        watch.tell(&mut io::stdout().lock(), &signals, args.board, &words, context.ascii)
    };
    super::replay::exit_result(gone.map_err(Failure::of_output)?)
}
