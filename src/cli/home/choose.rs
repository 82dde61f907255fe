//! One of several choices: on the whole screen, or as a numbered list.

use std::io::{self, BufRead};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::platform::{SignalEvent, Signals};
use crate::terminal::{FullScreen, ScreenEvent, ViewerKey};
use crate::view::{Choice, ChoicePage, ViewContext, draw_choices};

/// The longest that the signals' flags are left unread, and a page without a look at its window.
const PEEK: Duration = Duration::from_millis(200);

/// What came of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HomeChoice {
    One(usize),
    /// Esc, q, an empty line: one page up, or out.
    Nothing,
    Interrupted,
    /// A signal that ends the program.
    Signal(i32),
}

/// A line that was typed, or what came in its place.
pub(super) enum TypedLine {
    Line(String),
    Interrupted,
    Signal(i32),
}

/// Asks on the whole screen.
///
/// # Errors
/// When the terminal refuses to be read or written.
pub(super) fn choose_on_screen(
    stage: &mut FullScreen,
    mut page: ChoicePage<'_>,
    view: ViewContext,
) -> io::Result<HomeChoice> {
    let last = page.choices.len().saturating_sub(1);
    loop {
        stage.show("ctrls", |buffer| draw_choices(buffer, &page, view))?;
        page.marked = match stage.next(PEEK)? {
            ScreenEvent::Interrupt => return Ok(HomeChoice::Interrupted),
            ScreenEvent::End(signal) => return Ok(HomeChoice::Signal(signal)),
            ScreenEvent::Resized | ScreenEvent::Nothing => page.marked,
            ScreenEvent::Key(key) => match key {
                ViewerKey::Escape | ViewerKey::Sign('q' | 'Q') => return Ok(HomeChoice::Nothing),
                ViewerKey::Enter => return Ok(HomeChoice::One(page.marked)),
                ViewerKey::Sign(sign) => match sign.to_digit(10) {
                    Some(number @ 1..) if number as usize <= last + 1 => {
                        return Ok(HomeChoice::One(number as usize - 1));
                    }
                    _ => page.marked,
                },
                ViewerKey::Up => page.marked.saturating_sub(1),
                ViewerKey::Down => (page.marked + 1).min(last),
                ViewerKey::Home | ViewerKey::PageUp => 0,
                ViewerKey::End | ViewerKey::PageDown => last,
                ViewerKey::Left | ViewerKey::Right => page.marked,
            },
        };
    }
}

/// Asks by a numbered list, again until the number is one of it.
///
/// # Errors
/// When the terminal refuses to be read.
pub(super) fn choose_by_number(
    choices: &[Choice],
    question: &str,
    signals: &Signals,
    say: &dyn Fn(&str),
) -> io::Result<HomeChoice> {
    for (choice, number) in choices.iter().zip(1..) {
        say(&format!("{number} : {}. {}", choice.label, choice.command));
    }
    loop {
        let text = match ask_typed(question, signals, say)? {
            TypedLine::Line(text) => text,
            TypedLine::Interrupted => return Ok(HomeChoice::Interrupted),
            TypedLine::Signal(signal) => return Ok(HomeChoice::Signal(signal)),
        };
        match text.trim() {
            "" | "q" | "Q" => return Ok(HomeChoice::Nothing),
            number => match number.parse::<usize>() {
                Ok(number) if (1..=choices.len()).contains(&number) => return Ok(HomeChoice::One(number - 1)),
                _ => {}
            },
        }
    }
}

/// Asks for a line that the terminal itself edits, while signals are heard.
///
/// # Errors
/// When the terminal refuses to be read.
pub(super) fn ask_typed(question: &str, signals: &Signals, say: &dyn Fn(&str)) -> io::Result<TypedLine> {
    say(question);
    let (lines, typed) = mpsc::channel();
    // It ends with its line: whoever is run next reads the terminal alone.
    thread::spawn(move || {
        let mut line = String::new();
        let read = io::stdin().lock().read_line(&mut line);
        let _nobody_waits = lines.send(read.map(|_| line));
    });
    loop {
        match signals.take() {
            Some(SignalEvent::Interrupt) => return Ok(TypedLine::Interrupted),
            Some(SignalEvent::End(signal)) => return Ok(TypedLine::Signal(signal)),
            Some(SignalEvent::Suspend | SignalEvent::Continued) | None => {}
        }
        match typed.recv_timeout(PEEK) {
            Ok(line) => return line.map(TypedLine::Line),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(TypedLine::Line(String::new())),
        }
    }
}
