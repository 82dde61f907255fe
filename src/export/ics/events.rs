//! All that has a day in a roadmap, as events: the review, ends of phases, decisions, first steps, due dates.

use jiff::civil::Date;

use crate::export::roadmap::phase_name;
use crate::roadmap::calendar::CalendarSubject;
use crate::roadmap::{Action, Phase, Roadmap, Status, day_within, day_written, plain_words, text_without_day};
use crate::words::Words;

use super::component::{CalendarComponent, CalendarKind};
use super::uid::UidSet;

/// The events of a roadmap that has an id; of actions those alone that are `wanted`, of all the review and the ends of
/// phases too where `with_whole`.
pub fn roadmap_events(
    roadmap: &Roadmap,
    with_whole: bool,
    wanted: impl Fn(&Action) -> bool,
    words: &Words,
) -> Vec<CalendarComponent> {
    let roadmap = &plain_words(roadmap);
    let mut making = EventBuilder {
        roadmap,
        words,
        written: day_written(roadmap),
        uids: UidSet::new(roadmap),
        events: Vec::new(),
    };
    if with_whole {
        making.add_review();
        making.add_whole_decision();
    }
    for (number, phase) in roadmap.phases.iter().enumerate() {
        if with_whole {
            making.add_phase(number, phase);
        }
        for action in &phase.actions {
            // Ids are given to all, so that each keeps its own whoever asks.
            making.add_action((number, phase), action, wanted(action));
        }
    }
    making.events
}

struct EventBuilder<'r> {
    roadmap: &'r Roadmap,
    words: &'r Words,
    written: Option<Date>,
    uids: UidSet<'r>,
    events: Vec<CalendarComponent>,
}

impl EventBuilder<'_> {
    fn add_review(&mut self) {
        let (roadmap, words) = (self.roadmap, self.words);
        let Some(day) = roadmap.review.day() else { return };
        let description = fields_text(&[(words.document_pilot_of_all(), &roadmap.pilot)], words);
        let uid = self.uids.take(CalendarSubject::Review);
        self.push(uid, day, words.calendar_review(&roadmap.title), description);
    }

    fn add_whole_decision(&mut self) {
        let (roadmap, words) = (self.roadmap, self.words);
        let Some(day) = day_within(&roadmap.decided_by, self.written) else {
            return;
        };
        let who = text_without_day(&roadmap.decided_by, day, self.written);
        let uid = self.uids.take(CalendarSubject::Decision(None));
        self.push(uid, day, words.calendar_decision(&who, &roadmap.title), String::new());
    }

    fn add_phase(&mut self, number: usize, phase: &Phase) {
        let Some(day) = phase.due.day() else { return };
        let uid = self.uids.take(CalendarSubject::Phase(number));
        let description = join_lines([self.roadmap.title.as_str(), &phase.goal]);
        self.push(uid, day, phase_name(phase, number, self.words), description);
    }

    fn add_action(&mut self, (number, phase): (usize, &Phase), action: &Action, wanted: bool) {
        let words = self.words;
        let description = action_description(self.roadmap, (number, phase), action, words);
        let step = day_within(&action.first_step, self.written).map(|day| {
            let step = text_without_day(&action.first_step, day, self.written);
            let step = words.calendar_field(&words.document_first_step(), &with_pilot(&step, &action.pilot, words));
            (day, step)
        });
        let yes = day_within(&action.decided_by, self.written).map(|day| {
            let who = text_without_day(&action.decided_by, day, self.written);
            (day, words.calendar_decision(&who, &action.text))
        });
        let due = action
            .due
            .day()
            .map(|day| (day, with_pilot(&action.text, &action.pilot, words)));
        // A first step that was taken is announced no more.
        let status = action.status.unwrap_or_default();
        let to_come = matches!(status, Status::Planned);
        let open = !matches!(status, Status::Done | Status::Dropped);
        for (of, dated, has_alarm) in [
            (CalendarSubject::FirstStep(action), step, to_come),
            (CalendarSubject::Decision(Some(action)), yes, open),
            (CalendarSubject::Action(action), due, open),
        ] {
            let uid = self.uids.take(of);
            let Some((day, summary)) = dated.filter(|_| wanted) else {
                continue;
            };
            let mut categories = vec![self.roadmap.title.clone(), phase.title.clone()];
            categories.push(action.pillar.clone());
            self.events.push(CalendarComponent {
                uid,
                kind: CalendarKind::Event {
                    day,
                    cancelled: status == Status::Dropped,
                },
                summary,
                description: description.clone(),
                categories,
                has_alarm,
                sequence: action.history.len(),
            });
        }
    }

    fn push(&mut self, uid: String, day: Date, summary: String, description: String) {
        self.events.push(CalendarComponent {
            uid,
            kind: CalendarKind::Event { day, cancelled: false },
            summary,
            description,
            categories: vec![self.roadmap.title.clone()],
            has_alarm: true,
            sequence: 0,
        });
    }
}

/// Its roadmap, its phase, and what is known of it.
pub(super) fn action_description(
    roadmap: &Roadmap,
    (number, phase): (usize, &Phase),
    action: &Action,
    words: &Words,
) -> String {
    let status = action.status.filter(|status| *status != Status::Planned);
    let status = status
        .map(|status| words.status_name(status.code()))
        .unwrap_or_default();
    let due = match action.due.day() {
        Some(_) => String::new(),
        None => action.due.as_str().to_owned(),
    };
    let lists = [&action.partners, &action.resources, &action.depends_on].map(|list| list.join(", "));
    let facts = fields_text(
        &[
            (words.document_pilot(), &action.pilot),
            (words.document_due(), &due),
            (words.document_first_step(), &action.first_step),
            (words.document_done_when(), &action.done_when),
            (words.document_partners(), &lists[0]),
            (words.document_resources(), &lists[1]),
            (words.document_indicator(), &action.indicator),
            (words.document_depends_on(), &lists[2]),
            (words.document_decided_by(), &action.decided_by),
            (words.document_state(), &status),
        ],
        words,
    );
    let place = join_lines([roadmap.title.as_str(), &phase_name(phase, number, words)]);
    let named = match action.id.as_str() {
        "" => action.text.clone(),
        id => format!("{id} · {}", action.text),
    };
    join_lines([named.as_str(), &facts, &place])
}

pub(super) fn with_pilot(text: &str, pilot: &str, words: &Words) -> String {
    match pilot.trim() {
        "" => text.to_owned(),
        pilot => words.calendar_action(text, pilot),
    }
}

/// The fields that say something, each on its line.
fn fields_text(fields: &[(String, &String)], words: &Words) -> String {
    let filled = fields.iter().filter(|(_, text)| !text.is_empty());
    let filled: Vec<String> = filled.map(|(label, text)| words.calendar_field(label, text)).collect();
    filled.join("\n")
}

fn join_lines<'a>(all: impl IntoIterator<Item = &'a str>) -> String {
    let filled: Vec<&str> = all.into_iter().filter(|line| !line.is_empty()).collect();
    filled.join("\n")
}
