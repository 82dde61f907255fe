//! Questions before and after the room: with the room's keys on a screen, plain lines in linear mode.

use std::io::{self, BufRead, Write};

use ratatui_core::text::Line;

use super::question::ask_question;
use super::wrap_prompt::wrap_line;
use crate::platform::window_size;
use crate::text::clean;
use crate::view::OutputMode;

/// How questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prompter {
    /// On a screen with the room's keys; else lines as the terminal's own line editing gives them, no cursor movement.
    pub mode: OutputMode,
}

/// What an answer is compared with: why it cannot be, in a sentence.
pub type AnswerValidator<'a> = &'a dyn Fn(&str) -> Result<(), String>;

/// What an answer is: `None` when the terminal said that there is no more.
type AnswerResult<T> = io::Result<Option<T>>;

impl Prompter {
    /// Asks for a line; an empty one is the default. Asked again, with the reason, until `check` is content.
    ///
    /// # Errors
    /// When the terminal cannot be read; [`io::ErrorKind::Interrupted`] for Ctrl-C.
    pub fn ask_line(self, prompt: &str, default: &str, check: AnswerValidator<'_>) -> AnswerResult<String> {
        let prompt = clean(prompt);
        if self.mode == OutputMode::Screen {
            return ask_on_screen(&prompt, &clean(default), check);
        }
        loop {
            let question = match default {
                "" => format!("{prompt} : "),
                default => format!("{prompt} [{default}] : "),
            };
            let Some(text) = read_answer(&question)? else {
                return Ok(None);
            };
            let text = if text.trim().is_empty() { default } else { text.trim() };
            match check(text) {
                Ok(()) => return Ok(Some(text.to_owned())),
                Err(why) => say_line(&format!("{why}\n"))?,
            }
        }
    }
}

/// A line on a screen; the reason why it cannot be comes below it, and it is asked again.
fn ask_on_screen(prompt: &str, default: &str, check: AnswerValidator<'_>) -> AnswerResult<String> {
    let bare = format!("{prompt} › ");
    let question = match default {
        "" => bare.clone(),
        default => format!("{prompt} [{default}] › "),
    };
    loop {
        let Some(text) = ask_question(&question, &bare, default)? else {
            return Ok(None);
        };
        let text = if text.trim().is_empty() { default } else { text.trim() };
        match check(text) {
            Ok(()) => return Ok(Some(text.to_owned())),
            Err(why) => {
                let width = window_size()?.0;
                for row in wrap_line(Line::raw(format!("  {}", clean(&why))), width) {
                    say_line(&format!("{row}\n"))?;
                }
            }
        }
    }
}

fn say_line(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

fn read_answer(question: &str) -> io::Result<Option<String>> {
    say_line(question)?;
    let mut line = String::new();
    Ok((io::stdin().lock().read_line(&mut line)? > 0).then_some(line))
}
