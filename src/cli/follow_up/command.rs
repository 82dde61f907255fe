//! What is asked for: the check-in, the calendar, or both.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::cli::live_session::InputSource;
use crate::cli::output_name::require_ending;
use crate::cli::{Context, Failure, select_session};
use crate::roadmap::follow_up;
use crate::session::parse_timestamp;
use crate::terminal::{InputLines, local_offset, wall_time};

use super::check_in::{FollowUpCounts, line_error_sentence, record_check_in};
use super::follow_up_file::FollowUpFile;
use super::{ask, calendar_file};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
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

pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    if let Some(Some(ics)) = &args.ics {
        require_ending(ics, &["ics"], context)?;
    }
    let (on, stamp) = check_in_moment(args.start.as_deref(), context)?;
    let mut sheet = FollowUpFile::open(select_session::select_roadmap(&args.roadmap, context)?, on)?;
    let asked = args.input.is_some() || args.ics.is_none();
    let refused = asked && talk_through(args, &mut sheet, context)?;
    if let Some(ics) = &args.ics {
        calendar_file::write_calendar(&mut sheet, ics.as_deref(), stamp, args.force, context)?;
    }
    if refused { Err(Failure::NeedsAttention) } else { Ok(()) }
}

/// Takes what is reported of the actions; whether a line was refused.
fn talk_through(args: &Args, sheet: &mut FollowUpFile, context: &Context) -> Result<bool, Failure> {
    let words = &context.words;
    let mut tally = FollowUpCounts::default();
    let ended = match InputSource::open(args.input.as_deref(), context)? {
        InputSource::Lines(_, source) => read_lines(InputLines::new(source), sheet, &mut tally, context),
        InputSource::Keyboard => ask::ask_pilots(sheet, args.all, &mut tally, context),
    };
    // What was said stands, however the asking ended.
    let shown = sheet.path.display().to_string();
    if tally.said == 0 {
        if ended.is_ok() {
            context.tell(&words.follow_nothing(&shown));
        }
    } else {
        context.tell(&tally.told(words));
        context.print_path(&sheet.path)?;
    }
    ended?;
    Ok(tally.refused > 0)
}

fn read_lines(
    mut lines: InputLines<impl std::io::BufRead>,
    sheet: &mut FollowUpFile,
    tally: &mut FollowUpCounts,
    context: &Context,
) -> Result<(), Failure> {
    let mut legacy_lines = 0;
    while let Some(typed) = lines.read().map_err(Failure::of_output)? {
        legacy_lines += usize::from(typed.windows_1252);
        match follow_up::parse_follow_up(&typed.text, &sheet.roadmap, None, sheet.on) {
            Ok(None) => {}
            Ok(Some(line)) => context.print(&record_check_in(sheet, &line, tally, context)?)?,
            Err(unclear) => {
                tally.refused += 1;
                let reason = line_error_sentence(&unclear, sheet, &context.words);
                context.insist(&context.words.follow_refused(typed.number, &reason));
            }
        }
    }
    if legacy_lines > 0 {
        tally.refused += 1;
        context.insist(&context.words.told_windows_1252(legacy_lines));
    }
    Ok(())
}

/// The day of the follow-up and the moment for the calendar: `--start` as RFC 3339 or a day, else now.
fn check_in_moment(start: Option<&str>, context: &Context) -> Result<(Date, Timestamp), Failure> {
    let Some(start) = start else {
        let now = wall_time();
        return Ok((local_offset(now).to_datetime(now).date(), now));
    };
    if let Some((at, offset)) = parse_timestamp(start) {
        return Ok((offset.to_datetime(at).date(), at));
    }
    let day: Option<Date> = start.parse().ok();
    let midnight = |day: Date| jiff::tz::Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok();
    match day.and_then(|day| Some((day, midnight(day)?))) {
        Some(moment) => Ok(moment),
        None => Err(Failure::usage(context.words.follow_bad_start(start))),
    }
}
