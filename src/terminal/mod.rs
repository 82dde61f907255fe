//! The screen: the room at the bottom of a real terminal, linear mode, the clock, signals.

mod clock;
mod events;
mod frontend;
mod prompt_pane;
mod guard;
mod input;
mod keys;
mod line_editor;
mod plain_frontend;
mod prompts;
mod inline_frontend;
mod inline_viewport;
mod signals;
mod full_screen;
mod environment;
mod wrap_prompt;

pub use clock::{Clock, Now, SystemClocks, local_offset, oversleep, wall_time};
pub use frontend::{Frontend, InputEvent, InputLine, OutputChannel};
pub use prompt_pane::PromptPane;
pub use guard::{panic_speaks, panic_sentence};
pub use input::{LONGEST, InputLines, first_line, standard_input};
pub use line_editor::{EditAction, LineEditor};
pub use plain_frontend::{PlainFrontend, may_speak};
pub use prompts::{AnswerValidator, Prompter};
pub use inline_frontend::InlineFrontend;
pub use signals::{SignalEvent, Signals, endure_file_limits, endure_interrupt};
pub use full_screen::{ViewerKey, ScreenEvent, FullScreen};
pub use environment::{ColourChoice, TerminalEnv};
pub use wrap_prompt::{WrappedPrompt, wrap_prompt};
