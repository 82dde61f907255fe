//! A roadmap as tables: its question, its facts, its phases with their actions.

use std::collections::BTreeMap;

use ratatui_core::text::Line;

use crate::check::{self, Finding, RoadmapLocation, ActionCounts};
use crate::roadmap::{Action, DateTextKind, Phase, Roadmap, Status, DateText};
use crate::text::clean;
use crate::words::Words;
use crate::workshop::CheckRule;

use super::board::spoken_phase;
use super::end::shell;
use super::grid::{Column, Grid};
use super::layout::{answer, hanging, headed, pointing};
use super::{Palette, Register};

/// A roadmap as it is shown; `rules` are those that a workshop sets otherwise, `path` where it stands, when it is shown
/// alone.
pub fn roadmap(
    roadmap: &Roadmap,
    rules: &BTreeMap<String, CheckRule>,
    path: Option<&str>,
    words: &Words,
    width: u16,
    palette: Palette,
    register: Register,
) -> Vec<Line<'static>> {
    let sheet = Outcome {
        roadmap,
        findings: check::check_roadmap(roadmap, rules),
        words,
        width,
        palette,
        screen: register == Register::Screen,
    };
    let mut lines = sheet.title();
    if let Some(question) = &roadmap.question {
        lines.extend(sheet.text(&question.text));
    }
    if !roadmap.stake.is_empty() {
        lines.extend(sheet.text(&words.show_stake(&roadmap.stake)));
    }
    lines.extend(sheet.text(&sheet.facts()));
    if !roadmap.indicator.is_empty() {
        lines.extend(sheet.text(&words.show_sign(&roadmap.indicator)));
    }
    for (number, phase) in roadmap.phases.iter().enumerate() {
        lines.extend(sheet.phase(number, phase));
    }
    for text in sheet.rest(path) {
        lines.extend(if sheet.screen {
            pointing(&text, width, palette)
        } else {
            sheet.text(&text)
        });
    }
    lines
}

struct Outcome<'a> {
    roadmap: &'a Roadmap,
    findings: Vec<Finding>,
    words: &'a Words,
    width: u16,
    palette: Palette,
    screen: bool,
}

impl Outcome<'_> {
    fn title(&self) -> Vec<Line<'static>> {
        let tally = ActionCounts::from_roadmap(self.roadmap);
        let ready = match tally {
            ActionCounts { done: 0, .. } => self.words.show_ready(tally.ready, tally.open),
            ActionCounts { open: 0, done, .. } => self.words.show_done(done),
            ActionCounts { done, .. } => {
                let ready = self.words.show_ready(tally.ready, tally.open);
                format!("{ready}, {}", self.words.show_done(done))
            }
        };
        if self.screen {
            headed(&self.roadmap.title, &ready, self.width, self.palette)
        } else {
            vec![Line::from(format!("{}, {ready}", clean(&self.roadmap.title)))]
        }
    }

    /// Who carries it, when it is read again, who must say yes; what is not known yet is said so.
    fn facts(&self) -> String {
        let (roadmap, words) = (self.roadmap, self.words);
        let or = |text: &str, blank: String| if text.is_empty() { blank } else { text.to_owned() };
        let mut facts = vec![words.show_pilot(&or(&roadmap.pilot, words.show_to_find()))];
        facts.push(match roadmap.review.dated() {
            DateTextKind::Empty => words.show_no_review(),
            DateTextKind::Day(day) => words.show_review_on(&words.long_day(day)),
            DateTextKind::Text(text) => words.show_review(text),
        });
        facts.push(words.show_decider(&or(&roadmap.decided_by, words.show_to_say())));
        if !roadmap.contact.is_empty() {
            facts.push(words.show_contact(&roadmap.contact));
        }
        if !roadmap.licence.is_empty() {
            facts.push(words.show_licence(&roadmap.licence));
        }
        facts.join(if self.screen { " · " } else { ", " })
    }

    fn phase(&self, number: usize, phase: &Phase) -> Vec<Line<'static>> {
        let words = self.words;
        let mut head = if self.screen {
            format!("{} · {}", number + 1, phase.title)
        } else {
            spoken_phase(u32::try_from(number + 1).unwrap_or(u32::MAX), &phase.title, words)
        };
        let named = head.trim_end_matches([' ', '·']);
        head = match phase.due.dated() {
            DateTextKind::Empty => named.to_owned(),
            DateTextKind::Day(day) => words.show_until_day(named, &words.long_day(day)),
            DateTextKind::Text(text) => words.show_until(named, text),
        };
        if !self.screen {
            let mut lines = self.text(&head);
            if !phase.goal.is_empty() {
                lines.extend(self.text(&words.show_goal(&phase.goal)));
            }
            for (at, action) in phase.actions.iter().enumerate() {
                lines.push(Line::from(self.spoken(RoadmapLocation::Action(number, at), action)));
            }
            return lines;
        }
        let head = clean(&head).into_owned();
        let mut lines = vec![Line::from(self.palette.strong(format!("  {head}")))];
        if lines[0].width() > usize::from(self.width) {
            lines = hanging("  ", "      ", &head, self.width, self.palette);
        }
        if !phase.goal.is_empty() {
            lines.extend(hanging(
                "      ",
                "      ",
                &words.show_goal(&phase.goal),
                self.width,
                self.palette,
            ));
        }
        if phase.actions.is_empty() {
            lines.extend(hanging(
                "      ",
                "      ",
                &words.show_no_action(),
                self.width,
                self.palette,
            ));
            return lines;
        }
        lines.extend(
            self.actions(&[number])
                .like(&self.all_actions())
                .lines(self.width, self.palette),
        );
        lines
    }

    fn all_actions(&self) -> Grid {
        let phases: Vec<usize> = (0..self.roadmap.phases.len()).collect();
        self.actions(&phases)
    }

    /// The table of the actions of some phases.
    fn actions(&self, phases: &[usize]) -> Grid {
        let words = self.words;
        let mut grid = Grid::new([
            Column::left(""),
            Column::text(words.show_head_action()),
            Column::text(words.show_head_pilot()),
            Column::left(words.show_head_due()),
            Column::left(""),
            Column::aside(),
        ])
        .strong()
        .in_two(&[0, 1, 5], &[2, 3]);
        for number in phases {
            let actions = self.roadmap.phases.get(*number).map(|phase| phase.actions.as_slice());
            for (at, action) in actions.unwrap_or_default().iter().enumerate() {
                let (sign, said) = self.standing(RoadmapLocation::Action(*number, at), action);
                let due = self.day(&action.due);
                grid.push([
                    action.id.clone(),
                    action.text.clone(),
                    action.pilot.clone(),
                    due,
                    sign,
                    said,
                ]);
            }
        }
        grid
    }

    /// Whether an action is ready, or how it goes: as a sign beside its row, and in words.
    fn standing(&self, place: RoadmapLocation, action: &Action) -> (String, String) {
        let words = self.words;
        let said = match action.status {
            Some(Status::Started) => words.document_started(),
            Some(Status::Done) => words.document_done(),
            Some(Status::Stuck) => words.document_stuck(),
            Some(Status::Dropped) => words.document_dropped(),
            Some(Status::Planned) | None if check::is_ready(action) => {
                return ("✓".to_owned(), format!("✓ {}", words.document_ready()));
            }
            Some(Status::Planned) | None => match check::to_settle_at(&self.findings, &place) {
                0 => String::new(),
                open => words.document_open(open),
            },
        };
        (said.clone(), said)
    }

    fn spoken(&self, place: RoadmapLocation, action: &Action) -> String {
        let words = self.words;
        let mut parts = vec![action.id.clone()];
        if !action.pilot.is_empty() {
            parts.push(format!("{} {}", words.field_name("pilot"), action.pilot));
        }
        let due = self.day(&action.due);
        if !due.is_empty() {
            parts.push(words.show_due(&due));
        }
        let (_, said) = self.standing(place, action);
        parts.push(said.trim_start_matches("✓ ").to_owned());
        parts.retain(|part| !part.is_empty());
        clean(&words.trace_line(&parts.join(", "), &action.text)).into_owned()
    }

    /// What stands behind it, what is to be settled, and how to see both.
    fn rest(&self, path: Option<&str>) -> Vec<String> {
        let (roadmap, words) = (self.roadmap, self.words);
        let open = check::to_settle(&self.findings);
        let Some(path) = path.map(shell) else {
            return (open > 0).then(|| words.show_to_settle(open)).into_iter().collect();
        };
        let questions = roadmap.other_questions.len() + usize::from(roadmap.question.is_some());
        let counts = [
            roadmap.issues.len(),
            roadmap.frictions.len(),
            questions,
            roadmap.ideas.len(),
        ];
        let mut rest = Vec::new();
        if counts.iter().any(|count| *count > 0) {
            let [issues, frictions, questions, ideas] = counts;
            rest.push(words.show_behind(issues, frictions, questions, ideas, &path));
        }
        if open > 0 {
            rest.push(words.show_to_settle_at(open, &path));
        }
        rest
    }

    fn day(&self, when: &DateText) -> String {
        match when.dated() {
            DateTextKind::Empty => String::new(),
            DateTextKind::Day(day) => self.words.short_day(day),
            DateTextKind::Text(text) => text.to_owned(),
        }
    }

    fn text(&self, text: &str) -> Vec<Line<'static>> {
        if self.screen {
            answer(text, self.width, self.palette)
        } else {
            vec![Line::from(clean(text).into_owned())]
        }
    }
}
