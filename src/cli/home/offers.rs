//! What can be done here and now.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::cli::workshop::load_workshop;
use crate::cli::{Context, read};
use crate::platform::quote_for_shell;
use crate::roadmap::{Roadmap, Status, day_written};
use crate::store::read_text;
use crate::view::{Choice, day_and_month};
use crate::words::Words;
use crate::workshop::{BUILTINS, parse_workshop};

use super::home_sessions::{HomeSession, HomeStatus};

/// How many sessions may be gone on with, and roadmaps followed up, on one page.
const MOST: usize = 3;

/// Days after a workshop that has no review of its own.
const TWO_WEEKS: i64 = 14;

/// Something that can be done.
#[derive(Clone, Debug)]
pub(super) struct Offer {
    pub(super) label: String,
    pub(super) act: OfferAct,
}

/// What choosing it does.
#[derive(Clone, Debug)]
pub(super) enum OfferAct {
    /// A command, its arguments as they are typed.
    Command(Vec<String>),
    /// A command whose results are the paths of documents.
    Documents(Vec<String>),
    /// A command behind the first of whose words a workshop is named, once it is chosen.
    Workshop(Vec<String>),
}

impl Offer {
    pub(super) fn choice(&self) -> Choice {
        let (OfferAct::Command(line) | OfferAct::Documents(line) | OfferAct::Workshop(line)) = &self.act;
        let words: Vec<String> = line.iter().map(|word| quote_for_shell(word)).collect();
        Choice {
            label: self.label.clone(),
            command: format!("ctrls {}", words.join(" ")),
        }
    }
}

fn line(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// All that can be done, in the order of an afternoon and the weeks after it.
pub(super) fn collect_offers(sessions: &[HomeSession], today: Date, context: &Context) -> Vec<Offer> {
    let words = &context.words;
    let mut offers = Vec::new();
    let mut offer = |label: String, act: OfferAct| offers.push(Offer { label, act });
    let with = |status| sessions.iter().filter(move |session| session.status == status);
    for session in with(HomeStatus::Running) {
        let label = words.home_watch(&session.title);
        offer(label, OfferAct::Command(line(&["watch", &session.path])));
    }
    for session in with(HomeStatus::Stopped).take(MOST) {
        let when = session.last.map_or_else(String::new, |last| {
            let hour = format!("{:02}:{:02}", last.hour(), last.minute());
            when_text(last.date(), today, &hour, words)
        });
        let label = if session.rehearsal {
            words.home_resume_rehearsal(&session.title, &when)
        } else {
            words.home_resume(&session.title, &when)
        };
        offer(label, OfferAct::Command(line(&["resume", &session.path])));
    }
    if sessions.is_empty() {
        offer(words.home_tour(), OfferAct::Command(line(&["tour"])));
    }
    offer(words.home_run(), OfferAct::Workshop(line(&["run"])));
    offer(
        words.home_rehearse(),
        OfferAct::Workshop(line(&["run", "--speed", "60"])),
    );
    offer(words.home_print(), OfferAct::Workshop(line(&["workshop", "print"])));
    let finished = || with(HomeStatus::Finished);
    if let Some(session) = finished().find(|session| !session.rehearsal) {
        let (path, title) = (session.path.as_str(), session.title.as_str());
        let report = Path::new(path).join("exports").join(words.home_report_file());
        let report = report.display().to_string();
        offer(
            words.home_handover(title),
            OfferAct::Documents(line(&["handover", path])),
        );
        offer(
            words.home_report(title),
            OfferAct::Documents(line(&["report", path, "--format", "html", "--out", &report])),
        );
        offer(words.home_check(title), OfferAct::Command(line(&["check", path])));
        offer(words.home_replay(title), OfferAct::Command(line(&["replay", path])));
    }
    if let Some(session) = finished().next().filter(|session| session.rehearsal) {
        let label = words.home_replay_rehearsal(&session.title);
        offer(label, OfferAct::Command(line(&["replay", &session.path])));
    }
    for (path, label) in due_follow_ups(sessions, today, context) {
        offer(label, OfferAct::Command(line(&["follow-up", &path])));
    }
    offer(words.home_settings(), OfferAct::Command(line(&["config", "--edit"])));
    offers
}

/// The workshops that a command may be given: the built-ins, then the files of this folder.
pub(super) fn workshop_offers(command: &[String], context: &Context) -> Vec<Offer> {
    let of = |name: &str, title: &str, minutes: &str| {
        let mut line = command.to_vec();
        // Behind the command's own name; `workshop print` has two words.
        let at = if line.first().is_some_and(|word| word == "workshop") {
            2
        } else {
            1
        };
        line.insert(at, name.to_owned());
        let act = if at == 2 {
            OfferAct::Documents(line)
        } else {
            OfferAct::Command(line)
        };
        let label = context.words.home_workshop(title, minutes);
        Offer { label, act }
    };
    let mut names: Vec<&str> = BUILTINS.iter().map(|builtin| builtin.name).collect();
    names.dedup();
    let mut offers = Vec::new();
    for name in names {
        if let Ok(workshop) = load_workshop(name, context) {
            offers.push(of(name, &workshop.title, &workshop.minutes.to_string()));
        }
    }
    for path in toml_files() {
        let text = read_text(&path).unwrap_or_default();
        if let (Ok(read), Some(name)) = (parse_workshop(&text), path.to_str()) {
            offers.push(of(name, &read.value.title, &read.value.minutes.to_string()));
        }
    }
    offers
}

/// The TOML files of this folder, by name.
fn toml_files() -> Vec<PathBuf> {
    let entries = fs::read_dir(".").into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
        .map(|entry| PathBuf::from(entry.file_name()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    files
}

/// The roadmaps whose day of review has come, or whose workshop was two weeks ago: the file, and what is offered.
fn due_follow_ups(sessions: &[HomeSession], today: Date, context: &Context) -> Vec<(String, String)> {
    let held = sessions
        .iter()
        .filter(|session| session.status == HomeStatus::Finished && !session.rehearsal);
    let paths: Vec<PathBuf> = held.map(|session| PathBuf::from(&session.path)).collect();
    if paths.is_empty() {
        return Vec::new();
    }
    let read = read::load_quietly(&paths, context);
    let due = read.roadmaps.iter().filter_map(|read| {
        let path = read.path.to_str().filter(|_| read.path.is_file())?;
        let label = due_text(&read.roadmap, today, &context.words)?;
        Some((path.to_owned(), label))
    });
    due.take(MOST).collect()
}

/// Why a roadmap is to be read again now; `None` where it is not.
fn due_text(roadmap: &Roadmap, today: Date, words: &Words) -> Option<String> {
    let actions = || roadmap.phases.iter().flat_map(|phase| &phase.actions);
    if !actions().any(|action| !matches!(action.status, Some(Status::Done | Status::Dropped))) {
        return None;
    }
    let followed = actions()
        .flat_map(|action| &action.history)
        .filter_map(|entry| entry.date.day())
        .max();
    if let Some(review) = roadmap
        .review
        .day()
        .filter(|review| followed.is_none_or(|day| day < *review))
    {
        let day = day_and_month(review, words);
        return (review <= today).then(|| words.home_review(&roadmap.title, &day));
    }
    let held = day_written(roadmap)?;
    let waited = followed.is_none() && held.saturating_add(TWO_WEEKS.days()) <= today;
    waited.then(|| words.home_follow_up(&roadmap.title, &day_and_month(held, words)))
}

/// A day and an hour as one says them: `hier à 16:12`.
fn when_text(day: Date, today: Date, hour: &str, words: &Words) -> String {
    if day == today {
        words.home_today(hour)
    } else if day.tomorrow().is_ok_and(|next| next == today) {
        words.home_yesterday(hour)
    } else if day.year() == today.year() {
        words.home_that_day(&day_and_month(day, words), hour)
    } else {
        words.home_that_day(&words.long_day(day), hour)
    }
}
