//! The page itself: offers, the one that was chosen, back again.

use std::env;
use std::path::Path;
use std::sync::Arc;

use crate::cli::{Context, Failure, command_tree};
use crate::platform::Signals;
use crate::store::create_folders;
use crate::terminal::{FullScreen, ScreenEvent, ViewerKey, ask_key, local_offset, wall_time};
use crate::view::{Choice, ChoicePage, OutputMode};

use super::choose::{HomeChoice, TypedLine, ask_typed, choose_by_number, choose_on_screen};
use super::home_sessions::home_sessions;
use super::offers::{Offer, OfferAct, collect_offers, workshop_offers};
use super::run_offer::{RunEnd, run_command};
use super::work_folder::other_folder;

/// Shows the page until it is left.
///
/// # Errors
/// The help, where nobody can choose.
pub(in crate::cli) fn run(context: &Context) -> Result<(), Failure> {
    let mode = context.surroundings.output_mode(context.plain);
    if mode == OutputMode::Piped || !context.surroundings.output {
        let mut tree = command_tree::command_tree(&context.words, usize::from(context.width()));
        return Err(Failure::HelpRequested(tree.render_help().to_string()));
    }
    let mut page = HomePage {
        context,
        mode,
        signals: Arc::new(Signals::catch().map_err(Failure::of_output)?),
        about: Vec::new(),
    };
    page.enter_folder()?;
    page.show()
}

struct HomePage<'a> {
    context: &'a Context,
    mode: OutputMode,
    signals: Arc<Signals>,
    /// What is said above the offers, once.
    about: Vec<String>,
}

/// What becomes of the page.
enum PageEnd {
    Stays,
    Left,
}

impl HomePage<'_> {
    /// Goes where files may be written, and says so.
    fn enter_folder(&mut self) -> Result<(), Failure> {
        if let Some(folder) = other_folder() {
            create_folders(&folder)?;
            env::set_current_dir(&folder).map_err(|error| Failure::reading(&folder, error))?;
            let shown = folder.display().to_string();
            self.about.push(self.context.words.home_folder(&shown));
        }
        Ok(())
    }

    fn show(&mut self) -> Result<(), Failure> {
        let mut marked = 0;
        loop {
            let now = wall_time();
            let today = local_offset(now).to_datetime(now).date();
            let offers = collect_offers(&home_sessions(self.context), today, self.context);
            let chosen = match self.choose(&self.context.words.home_title(), &offers, marked)? {
                Some(at) => at,
                None => return Ok(()),
            };
            self.about.clear();
            marked = chosen;
            let Some(offer) = offers.get(chosen) else {
                continue;
            };
            let offer = match &offer.act {
                OfferAct::Workshop(line) => match self.choose_workshop(&offer.label, line)? {
                    Some(offer) => offer,
                    None => continue,
                },
                _ => offer.clone(),
            };
            match self.carry_out(&offer)? {
                PageEnd::Stays => {}
                PageEnd::Left => return Ok(()),
            }
        }
    }

    /// The workshop that something is done with; `None` to go back.
    fn choose_workshop(&self, label: &str, line: &[String]) -> Result<Option<Offer>, Failure> {
        let mut workshops = workshop_offers(line, self.context);
        let chosen = self.choose(label, &workshops, 0)?;
        Ok(chosen
            .filter(|at| *at < workshops.len())
            .map(|at| workshops.swap_remove(at)))
    }

    /// One of the offers; `None` to go back.
    ///
    /// # Errors
    /// [`Failure::Interrupted`], or the exit code of a signal.
    fn choose(&self, title: &str, offers: &[Offer], marked: usize) -> Result<Option<usize>, Failure> {
        let words = &self.context.words;
        let choices: Vec<Choice> = offers.iter().map(Offer::choice).collect();
        let chosen = if self.mode == OutputMode::Screen {
            let signals = Arc::clone(&self.signals);
            let mut stage = FullScreen::open(signals, self.context.ascii).map_err(Failure::of_output)?;
            let page = ChoicePage {
                title,
                about: &self.about,
                choices: &choices,
                marked: marked.min(choices.len().saturating_sub(1)),
                keys: &[words.home_keys(), words.home_keys_short()],
            };
            choose_on_screen(&mut stage, page, self.context.view(words))
        } else {
            let say = |text: &str| self.context.insist(text);
            say(title);
            self.about.iter().for_each(|sentence| say(sentence));
            choose_by_number(&choices, &words.home_number(), &self.signals, &say)
        };
        match chosen.map_err(Failure::of_output)? {
            HomeChoice::One(at) => Ok(Some(at)),
            HomeChoice::Nothing => Ok(None),
            HomeChoice::Interrupted => Err(Failure::Interrupted),
            HomeChoice::Signal(signal) => Err(ended_by(signal)),
        }
    }

    /// Runs it below what the terminal showed, and waits for a key to come back.
    fn carry_out(&self, offer: &Offer) -> Result<PageEnd, Failure> {
        let (line, names_documents) = match &offer.act {
            OfferAct::Documents(line) => (line, true),
            OfferAct::Command(line) | OfferAct::Workshop(line) => (line, false),
        };
        self.context.insist(&format!("$ {}", offer.choice().command));
        let print = |text: &str| {
            // A terminal that is gone is reported by the next key.
            let _ = self.context.print(text);
        };
        let end = run_command(line, names_documents, &self.signals, &print).map_err(Failure::of_output)?;
        match end {
            RunEnd {
                signal: Some(signal), ..
            } => Err(ended_by(signal)),
            RunEnd { documents, .. } => self.wait_below(main_document(&documents)),
        }
    }

    /// Waits below the results: to come back, to leave, to open the document.
    fn wait_below(&self, document: Option<&Path>) -> Result<PageEnd, Failure> {
        let words = &self.context.words;
        let shown = document.map(|path| path.display().to_string());
        let question = match &shown {
            Some(path) => words.home_after_document(path),
            None => words.home_after(),
        };
        loop {
            let key = if self.mode == OutputMode::Screen {
                match ask_key(&question, &self.signals).map_err(Failure::of_output)? {
                    ScreenEvent::Interrupt => return Err(Failure::Interrupted),
                    ScreenEvent::End(signal) => return Err(ended_by(signal)),
                    ScreenEvent::Key(ViewerKey::Sign(sign)) => Some(sign),
                    ScreenEvent::Key(ViewerKey::Escape) => Some('q'),
                    _ => None,
                }
            } else {
                let say = |text: &str| self.context.insist(text);
                match ask_typed(&question, &self.signals, &say).map_err(Failure::of_output)? {
                    TypedLine::Line(line) => line.trim().chars().next(),
                    TypedLine::Interrupted => return Err(Failure::Interrupted),
                    TypedLine::Signal(signal) => return Err(ended_by(signal)),
                }
            };
            match (key, document) {
                (Some('q' | 'Q'), _) => return Ok(PageEnd::Left),
                (Some('o' | 'O'), Some(path)) => {
                    if open::that_detached(path).is_err() {
                        self.context
                            .insist(&words.home_cannot_open(&path.display().to_string()));
                    }
                }
                _ => return Ok(PageEnd::Stays),
            }
        }
    }
}

/// The document to open first: the page that has links to all others, else the first.
fn main_document(documents: &[std::path::PathBuf]) -> Option<&Path> {
    let index = documents.iter().find(|path| path.ends_with("index.html"));
    index.or_else(|| documents.first()).map(std::path::PathBuf::as_path)
}

/// As a program ends that a signal ended.
fn ended_by(signal: i32) -> Failure {
    Failure::AlreadyReported(u8::try_from(128 + signal).unwrap_or(130))
}
