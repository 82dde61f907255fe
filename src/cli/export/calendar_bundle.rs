//! The calendar of some roadmaps, or the list of their tasks.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::Offset;

use crate::cli::Context;
use crate::export::{CalendarComponent, calendar_file, roadmap_events, roadmap_tasks};
use crate::roadmap::follow_up::ActionIndex;
use crate::roadmap::{Roadmap, Status, last_known_day};
use crate::store::read_all;
use crate::words::Words;

use super::batch::{Batch, Bundle, words_for};

/// Of whom a calendar of ours says that it made it.
const OURS: &str = "PRODID:-//ctrls//";

impl Batch {
    /// One file over all roadmaps; none where nothing has a day, which is reported.
    pub(super) fn calendar_bundle(&self, context: &Context) -> Bundle {
        let name = self.calendar_name(&self.words_of_most(context));
        let bundle = self.calendar_file(name, context);
        if bundle.files.is_empty() {
            context.insist(&context.words.calendar_none());
        }
        bundle
    }

    pub(super) fn calendar_file(&self, name: String, context: &Context) -> Bundle {
        let sources = self.sources_by_table();
        let components: Vec<CalendarComponent> = sources
            .iter()
            .flat_map(|source| {
                let words = words_for(source, context);
                match self.tasks {
                    true => roadmap_tasks(&source.roadmap, &words),
                    false => roadmap_events(&source.roadmap, true, |_| true, &words),
                }
            })
            .collect();
        if components.is_empty() {
            return Bundle::default();
        }
        let roadmaps: Vec<&Roadmap> = sources.iter().map(|source| &source.roadmap).collect();
        if !self.tasks {
            tell_undated(&roadmaps, context);
        }
        let words = self.words_of_most(context);
        let title = calendar_title(&roadmaps, &words);
        let earlier = earlier_calendar(&self.out.join(&name));
        let text = calendar_file(&title, &components, calendar_stamp(&roadmaps), earlier.as_deref());
        Bundle::from_file(name, text.into_bytes())
    }

    fn calendar_name(&self, words: &Words) -> String {
        let name = match self.tasks {
            true => words.calendar_name_of_tasks(),
            false => words.calendar_name_of_all(),
        };
        match (self.sources.as_slice(), self.tasks) {
            ([one], false) => format!("{}.ics", one.stem),
            ([one], true) => format!("{}-{name}.ics", one.stem),
            _ => format!("{name}.ics"),
        }
    }
}

/// Says how many actions have no day, and are not in the calendar.
fn tell_undated(roadmaps: &[&Roadmap], context: &Context) {
    let actions = roadmaps.iter().flat_map(|roadmap| ActionIndex::all(roadmap));
    let undated = actions
        .filter(|(_, action)| action.due.day().is_none())
        .filter(|(_, action)| !matches!(action.status, Some(Status::Done | Status::Dropped)))
        .count();
    if undated > 0 {
        context.tell(&context.words.calendar_undated(undated));
    }
}

/// The event that all belong to, else the title of the only one.
pub(in crate::cli) fn calendar_title(roadmaps: &[&Roadmap], words: &Words) -> String {
    let event = roadmaps.first().map_or("", |roadmap| roadmap.source.event.as_str());
    match roadmaps {
        [one] => one.title.clone(),
        all if !event.is_empty() && all.iter().all(|roadmap| roadmap.source.event == event) => event.to_owned(),
        _ => words.calendar_name_of_all(),
    }
}

/// The moment of which the calendar is: the day on which somebody last looked at one of them, and not today, so that
/// the same roadmaps make the same file.
pub(in crate::cli) fn calendar_stamp(roadmaps: &[&Roadmap]) -> Timestamp {
    let day = roadmaps.iter().filter_map(|roadmap| last_known_day(roadmap)).max();
    let moment = day.and_then(|day| Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok());
    moment.unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The calendar of ours that is under a name.
pub(in crate::cli) fn earlier_calendar(path: &Path) -> Option<String> {
    let text = String::from_utf8(read_all(path).ok()?).ok()?;
    text.contains(OURS).then_some(text)
}
