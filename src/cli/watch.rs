//! The room's view, for a second terminal.

use std::io;
use std::path::PathBuf;

use crate::platform::Signals;
use crate::replay::{FollowError, WaitEnd, Watch, wait_in_lines, wait_on_screen};
use crate::store::SessionFolder;
use crate::terminal::{FullScreen, panic_speaks};
use crate::view::{OutputMode, ViewContext};
use crate::words::Words;

use super::{Context, Failure, select_session};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "SESSION")]
    session: Option<PathBuf>,
    /// Shows each group's notes as they come.
    #[arg(long)]
    board: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let path = args.session.as_deref();
    let found = select_session::session_to_watch(path, context)?;
    let found = found.map(|folder| open_watch(&folder, context)).transpose()?;
    // While one waits, a session that cannot be read yet is none.
    let find = || Watch::new(&select_session::session_that_came(path, context)?).ok();
    let on_screen = |words: &Words| ViewContext::on_screen(words, context.width(), context.palette);
    let in_lines = |words: &Words| context.lines_view(words, OutputMode::Linear);
    let signals = Signals::catch().map_err(Failure::of_output)?;
    let gone = if context.surroundings.output_mode(context.plain) == OutputMode::Screen {
        let mut stage = FullScreen::open(signals, context.ascii).map_err(Failure::of_output)?;
        let end = match found {
            Some(watch) => Ok(WaitEnd::Found(Box::new(watch))),
            None => wait_on_screen(&mut stage, find, on_screen(&context.words)),
        };
        match end.map_err(Failure::of_output)? {
            WaitEnd::Left(exit) => Ok(exit),
            WaitEnd::Found(watch) => {
                let words = Words::new(context.language(Some(watch.language())));
                panic_speaks(words.replay_panicked(&watch.path().display().to_string()));
                watch.show(&mut stage, args.board, on_screen(&words))
            }
        }
    } else {
        let mut out = io::stdout().lock();
        let end = match found {
            Some(watch) => Ok(WaitEnd::Found(Box::new(watch))),
            None => wait_in_lines(&mut out, &signals, find, in_lines(&context.words)),
        };
        match end.map_err(Failure::of_output)? {
            WaitEnd::Left(exit) => Ok(exit),
            WaitEnd::Found(watch) => {
                let words = Words::new(context.language(Some(watch.language())));
                watch.tell(&mut out, &signals, args.board, in_lines(&words))
            }
        }
    };
    super::replay::exit_result(gone.map_err(Failure::of_output)?)
}

fn open_watch(folder: &SessionFolder, context: &Context) -> Result<Watch, Failure> {
    Watch::new(folder).map_err(|error| match error {
        FollowError::Store(error) => error.into(),
        FollowError::Journal(error) => {
            Failure::NotUnderstood(super::read::not_a_journal(&folder.journal(), &error, context))
        }
    })
}
