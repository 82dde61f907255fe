//! The guide of the tour: says in the room what to try next, and goes on once it was done, or something else was.

use std::io;

use crate::session::{Intent, Query, State};
use crate::terminal::OutputChannel;
use crate::view::{FlowText, OutputMode, flow_text, tour_lines};
use crate::words::{Language, Words};

use super::live_room::LiveRoom;
use super::slash;
use super::tour_stop::TourStop;

/// Rows that a stop of the tour takes at most in a window of 80 columns.
pub(super) const STOP_ROWS: u16 = 3;

/// Where the tour is.
#[derive(Debug, Default)]
pub(crate) struct TourGuide {
    /// The stop that was said last.
    said: Option<TourStop>,
    /// A line was given since.
    given: bool,
    /// A check was asked for.
    checked: bool,
}

impl TourGuide {
    /// Notes a line that was given, before it is carried out.
    pub(super) fn note_line(&mut self, line: &str, state: &State, language: Language) {
        self.given = true;
        let asks = |intent: &Intent| matches!(intent, Intent::Query(Query::Check { .. }));
        self.checked |= match slash::parse_line(line, state, language) {
            Ok(Intent::Group { then: Some(then), .. }) => asks(&then),
            Ok(intent) => asks(&intent),
            Err(_) => false,
        };
    }
}

/// Every line that the tour proposes, the end twice: what is typed where nobody is there to type.
pub(crate) fn tour_script(state: &State, words: &Words) -> String {
    let mut lines: Vec<String> = TourStop::ALL.iter().map(|stop| stop.line(state, words)).collect();
    lines.extend(lines.last().cloned());
    lines.iter().map(|line| format!("{line}\n")).collect()
}

impl LiveRoom<'_> {
    /// Leads a tour through this room.
    pub(crate) fn with_guide(mut self, guide: Option<TourGuide>) -> Self {
        self.guide = guide;
        self
    }

    /// Says the stop that the room has come to; at a keyboard again where a line was given and it was not that one.
    pub(super) fn say_stop(&mut self) -> io::Result<()> {
        let Some(guide) = &mut self.guide else {
            return Ok(());
        };
        let given = std::mem::take(&mut guide.given);
        let mut stops = TourStop::ALL.into_iter().zip(1..);
        let Some((stop, number)) = stops.find(|(stop, _)| !stop.is_behind(&self.session, guide.checked)) else {
            return Ok(());
        };
        let mode = self.frontend.output_mode();
        let is_new = guide.said.replace(stop) != Some(stop);
        // A form has its own questions, and a folder is asked for before anything else.
        let asked = self.memory.form.is_some() || self.memory.wants_folder.is_some();
        if !is_new && (!given || asked || mode == OutputMode::Piped) {
            return Ok(());
        }
        let about = is_new.then(|| self.words.tour_about(stop.name()));
        let said = self.stop_text(
            (number, TourStop::ALL.len()),
            about,
            stop.line(self.session.state(), self.words),
        );
        self.frontend.say(OutputChannel::Guidance, said)
    }

    fn stop_text(&self, (number, all): (usize, usize), about: Option<String>, line: String) -> FlowText {
        let words = self.words;
        if self.frontend.output_mode() == OutputMode::Screen {
            let (place, view) = (words.tour_place(number, all), self.room().view());
            return Box::new(move |width| tour_lines(&place, about.as_deref(), &line, view.with_width(width)));
        }
        let place = words.tour_place_linear(number, all);
        let to_type = words.tour_to_type(&line);
        flow_text(match about {
            Some(about) => format!("{place} {about}\n{to_type}"),
            None => to_type,
        })
    }

    /// Tab on an empty line: the line that the tour proposes.
    pub(super) fn offer_stop(&mut self, line: &str) -> bool {
        let stop = self.guide.as_ref().and_then(|guide| guide.said);
        let asked = self.memory.form.is_some() || self.memory.wants_folder.is_some();
        let Some(stop) = stop.filter(|_| line.trim().is_empty() && !asked && !self.session.state().finished) else {
            return false;
        };
        self.frontend.offer(&stop.line(self.session.state(), self.words));
        true
    }
}
