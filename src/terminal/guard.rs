//! The terminal is left as it was found, on every way out.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{cursor, execute, queue};

use crate::platform::TerminalTraits;

/// Whether the terminal is raw, and whether the alternate screen is shown. For the panic hook, which no guard reaches.
static RAW: AtomicBool = AtomicBool::new(false);
static ALTERNATE: AtomicBool = AtomicBool::new(false);

/// Keeps the window's title, and gives it back.
const KEEP_TITLE: &str = "\u{1b}[22;2t";
const GIVE_TITLE_BACK: &str = "\u{1b}[23;2t";
/// Where no title can be kept: the window's own.
const FORGET_TITLE: &str = "\u{1b}]0;\u{7}";

/// Raw mode and bracketed paste, until it is dropped.
#[derive(Debug)]
pub(crate) struct Guard(());

impl Guard {
    /// Raw mode, at the foot of the screen.
    pub(crate) fn enter() -> io::Result<Self> {
        enable_raw_mode()?;
        RAW.store(true, Ordering::SeqCst);
        let guard = Self(());
        mark_pastes()?;
        if TerminalTraits::of_this_system().keeps_titles {
            execute!(io::stdout(), crossterm::style::Print(KEEP_TITLE))?;
        }
        Ok(guard)
    }

    /// Raw mode on the alternate screen.
    pub(crate) fn enter_alternate() -> io::Result<Self> {
        let guard = Self::enter()?;
        ALTERNATE.store(true, Ordering::SeqCst);
        execute!(io::stdout(), EnterAlternateScreen, cursor::Hide)?;
        Ok(guard)
    }

    /// After a stop, when somebody else may have changed the terminal.
    pub(crate) fn again(&self) -> io::Result<()> {
        // crossterm takes raw mode for given until it was left.
        disable_raw_mode()?;
        enable_raw_mode()?;
        if ALTERNATE.load(Ordering::SeqCst) {
            execute!(io::stdout(), EnterAlternateScreen, cursor::Hide)?;
        }
        mark_pastes()
    }
}

fn mark_pastes() -> io::Result<()> {
    if TerminalTraits::of_this_system().marks_pastes {
        execute!(io::stdout(), EnableBracketedPaste)?;
    }
    Ok(())
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore_terminal();
    }
}

/// Leaves raw mode, bracketed paste and the alternate screen, where they were entered; true where they were.
///
/// A terminal that is gone cannot be restored: errors say nothing here.
pub(crate) fn restore_terminal() -> bool {
    if !RAW.swap(false, Ordering::SeqCst) {
        return false;
    }
    let mut out = io::stdout();
    if ALTERNATE.swap(false, Ordering::SeqCst) {
        let _ = queue!(out, LeaveAlternateScreen);
    }
    let traits = TerminalTraits::of_this_system();
    if traits.marks_pastes {
        let _ = queue!(out, DisableBracketedPaste);
    }
    let title = if traits.keeps_titles {
        GIVE_TITLE_BACK
    } else {
        FORGET_TITLE
    };
    let _ = queue!(out, cursor::Show, crossterm::style::Print(title));
    let _ = out.flush();
    let _ = disable_raw_mode();
    true
}

/// From now on a panic first restores the terminal, then says `sentence`, to which the place in our code is added.
pub fn panic_speaks(sentence: String) {
    panic::set_hook(Box::new(move |info| {
        // What is being typed stays above: the sentence begins on a line of its own.
        let fresh = if restore_terminal() { "\n\n" } else { "" };
        let _ = write!(io::stderr(), "{fresh}{}", panic_sentence(&sentence, info));
    }));
}

/// What a panic says: the sentence, then one line for whoever mends it.
pub fn panic_sentence(sentence: &str, info: &PanicHookInfo<'_>) -> String {
    let what = info.payload_as_str().unwrap_or_default();
    let place = info
        .location()
        .map(|place| format!("{}:{}", place.file(), place.line()));
    format!("{sentence}\n  ({}: {what})\n", place.unwrap_or_default())
}
