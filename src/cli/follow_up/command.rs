//! Two weeks, a month later, action by action.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::roadmap::Status;
use crate::roadmap::follow::{self, CheckIn, Line, Turn, Unclear};
use crate::session::read_stamp;
use crate::terminal::{Lines, local_offset, wall_time};
use crate::words::Words;

use super::follow_sheet::{Sheet, name};
use super::live::Input;
use super::{Context, Failure, follow_ask, follow_dates};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ROADMAP")]
    roadmap: PathBuf,
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    ics: Option<Option<PathBuf>>,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "TIME")]
    start: Option<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let (on, stamp) = moment(args.start.as_deref(), context)?;
    let mut sheet = Sheet::open(super::which::roadmap(&args.roadmap, context)?, on)?;
    let asked = args.input.is_some() || args.ics.is_none();
    let refused = asked && talk(args, &mut sheet, context)?;
    if let Some(ics) = &args.ics {
        follow_dates::write(&sheet, ics.as_deref(), stamp, args.force, context)?;
    }
    if refused { Err(Failure::Look) } else { Ok(()) }
}

/// Takes what is said of the actions; whether a line was refused.
fn talk(args: &Args, sheet: &mut Sheet, context: &Context) -> Result<bool, Failure> {
    let words = &context.words;
    let mut tally = Tally::default();
    let ended = match Input::open(args.input.as_deref(), context)? {
        Input::Lines(_, source) => read_lines(Lines::new(source), sheet, &mut tally, context),
        Input::Keyboard => follow_ask::ask(sheet, args.all, &mut tally, context),
    };
    // What was said stands, however the asking ended.
    let shown = sheet.path.display().to_string();
    if tally.said == 0 {
        if ended.is_ok() {
            context.tell(&words.follow_nothing(&shown));
        }
    } else {
        context.tell(&tally.told(words));
        context.print(&shown)?;
    }
    ended?;
    Ok(tally.refused > 0)
}

fn read_lines(
    mut lines: Lines<impl std::io::BufRead>,
    sheet: &mut Sheet,
    tally: &mut Tally,
    context: &Context,
) -> Result<(), Failure> {
    while let Some(typed) = lines.read().map_err(Failure::of_output)? {
        match follow::line(&typed.text, &sheet.roadmap, None, sheet.on) {
            Ok(None) => {}
            Ok(Some(line)) => context.print(&take(sheet, &line, tally, context)?)?,
            Err(unclear) => {
                tally.refused += 1;
                let reason = why(&unclear, sheet, &context.words);
                context.insist(&context.words.follow_refused(typed.number, &reason));
            }
        }
    }
    Ok(())
}

/// Writes one thing that was said; gives the answer once it is on the disk.
pub(super) fn take(sheet: &mut Sheet, line: &Line, tally: &mut Tally, context: &Context) -> Result<String, Failure> {
    sheet.take(line, context)?;
    tally.count(line);
    Ok(answer(sheet, line, &context.words))
}

fn answer(sheet: &Sheet, line: &Line, words: &Words) -> String {
    let check_in = match line {
        Line::Review(review) => return words.follow_review_now(&day(review, words)),
        Line::Action(check_in) => check_in,
    };
    let id = name(&sheet.roadmap, check_in.spot);
    let said = match check_in.turn {
        Turn::Is(status) => words.follow_now(&id, &words.status_name(status.code())),
        Turn::Noted => words.follow_noted(&id),
        Turn::Moved => match check_in.due.day() {
            Some(day) => words.follow_now_due(&id, &words.long_day(day)),
            None => words.follow_kept_as_is(&id, check_in.due.as_str()),
        },
    };
    match check_in.note.as_str() {
        "" => said,
        note => format!("{said} · {note}"),
    }
}

/// A day in words, a text as it is.
pub(super) fn day(when: &crate::roadmap::When, words: &Words) -> String {
    when.day()
        .map_or_else(|| when.as_str().to_owned(), |day| words.long_day(day))
}

/// Why a line is not taken, and what would be.
pub(super) fn why(unclear: &Unclear, sheet: &Sheet, words: &Words) -> String {
    match unclear {
        Unclear::NoSuchAction { id } => {
            let known: Vec<String> = follow::Spot::all(&sheet.roadmap)
                .map(|(spot, _)| name(&sheet.roadmap, spot))
                .collect();
            words.follow_no_such_action(id, &known.join(", "))
        }
        Unclear::Twice { id } => words.follow_twice(id),
        Unclear::WhichAction => words.follow_which_action(),
        Unclear::WhatOfIt { word, nearest: None } => words.follow_what_of_it(word),
        Unclear::WhatOfIt {
            word,
            nearest: Some(nearest),
        } => words.follow_what_of_it_near(word, nearest),
        Unclear::ToWhen => words.follow_when(),
    }
}

/// How much was said.
#[derive(Debug, Default)]
pub(super) struct Tally {
    said: usize,
    refused: usize,
    done: usize,
    started: usize,
    moved: usize,
    stuck: usize,
    dropped: usize,
}

impl Tally {
    fn count(&mut self, line: &Line) {
        self.said += 1;
        let Line::Action(CheckIn { turn, .. }) = line else {
            return;
        };
        let count = match turn {
            Turn::Is(Status::Done) => &mut self.done,
            Turn::Is(Status::Started) => &mut self.started,
            Turn::Is(Status::Stuck) => &mut self.stuck,
            Turn::Is(Status::Dropped) => &mut self.dropped,
            Turn::Moved => &mut self.moved,
            Turn::Is(Status::Planned) | Turn::Noted => return,
        };
        *count += 1;
    }

    fn told(&self, words: &Words) -> String {
        words.follow_counts(self.done, self.started, self.moved, self.stuck, self.dropped)
    }
}

/// The day of the follow-up and the moment for the calendar: `--start` as RFC 3339 or a day, else now.
fn moment(start: Option<&str>, context: &Context) -> Result<(Date, Timestamp), Failure> {
    let Some(start) = start else {
        let now = wall_time();
        return Ok((local_offset(now).to_datetime(now).date(), now));
    };
    if let Some((at, offset)) = read_stamp(start) {
        return Ok((offset.to_datetime(at).date(), at));
    }
    let day: Option<Date> = start.parse().ok();
    let midnight = |day: Date| jiff::tz::Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok();
    match day.and_then(|day| Some((day, midnight(day)?))) {
        Some(moment) => Ok(moment),
        None => Err(Failure::usage(context.words.follow_bad_start(start))),
    }
}

/// The path of a calendar that stands beside a roadmap.
pub(super) fn beside(roadmap: &Path) -> PathBuf {
    roadmap.with_extension("ics")
}
