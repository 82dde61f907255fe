//! The screen: the room at the bottom of a real terminal, linear mode, the clock, signals.

mod clock;
mod encoding;
mod environment;
mod events;
mod frontend;
mod full_screen;
mod guard;
mod inline_frontend;
mod inline_viewport;
mod input;
mod key_burst;
mod key_prompt;
mod keys;
mod line_editor;
mod plain_frontend;
mod prompt_pane;
mod prompts;
mod question;
mod wrap_prompt;

pub use clock::{Clock, Now, SystemClocks, coming_clock_change, local_offset, oversleep, wall_time};
pub use encoding::{has_lost_signs, without_mark};
pub use environment::{ColourChoice, TerminalEnv};
pub use frontend::{Frontend, InputEvent, InputLine, OutputChannel, RemoteKey};
pub use full_screen::{FullScreen, ScreenEvent, ViewerKey};
pub use guard::{panic_sentence, panic_speaks};
pub use inline_frontend::InlineFrontend;
pub use input::{InputLines, LONGEST, first_line, standard_input};
pub use key_prompt::ask_key;
pub use line_editor::{EditAction, LineEditor};
pub use plain_frontend::{PlainFrontend, may_speak};
pub use prompt_pane::PromptPane;
pub use prompts::{AnswerValidator, Prompter};
pub use wrap_prompt::{WrappedPrompt, wrap_prompt};
