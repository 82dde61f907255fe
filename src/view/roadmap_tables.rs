//! A roadmap as tables: its question, its facts, its phases with their actions.

use std::collections::BTreeMap;

use ratatui_core::text::Line;

use crate::check::{self, ActionCounts, Finding, RoadmapLocation};
use crate::roadmap::{Action, DateText, DateTextKind, Phase, Roadmap, Status};
use crate::text::clean;
use crate::workshop::CheckRule;

use super::board::phase_linear;
use super::layout::{OfferedCommand, answer_lines, hanging_lines, headed_lines};
use super::record_table::{RecordTable, TableColumn};
use super::session_end::quote_for_shell;
use super::{OutputMode, ViewContext};

/// A roadmap as it is shown; `rules` are those that a workshop sets otherwise, `path` where it is, when it is shown
/// alone.
pub fn roadmap_lines(
    roadmap: &Roadmap,
    rules: &BTreeMap<String, CheckRule>,
    path: Option<&str>,
    view: ViewContext,
) -> Vec<Line<'static>> {
    let words = &view.words;
    let findings = check::check_roadmap(roadmap, rules);
    let sheet = RoadmapTables {
        roadmap,
        open: check::OpenQuestionCounts::of(&findings),
        readiness: check::ReadinessCheck::of(roadmap),
        findings,
        view,
    };
    let mut lines = sheet.title_lines();
    if let Some(question) = &roadmap.question {
        lines.extend(answer_lines(&question.text, view));
    }
    if !roadmap.stake.is_empty() {
        lines.extend(answer_lines(&words.show_stake(&roadmap.stake), view));
    }
    lines.extend(answer_lines(&sheet.facts_text(), view));
    if !roadmap.indicator.is_empty() {
        lines.extend(answer_lines(&words.show_sign(&roadmap.indicator), view));
    }
    for (number, phase) in roadmap.phases.iter().enumerate() {
        lines.extend(sheet.phase_lines(number, phase));
    }
    match path.map(quote_for_shell) {
        Some(path) => {
            for offer in sheet.offered_commands(&path) {
                lines.extend(offer.lines(view));
            }
        }
        None => {
            let open = check::to_settle(&sheet.findings);
            if open > 0 {
                lines.extend(answer_lines(&words.show_to_settle(open), view));
            }
        }
    }
    lines
}

struct RoadmapTables<'a> {
    roadmap: &'a Roadmap,
    findings: Vec<Finding>,
    open: check::OpenQuestionCounts,
    readiness: check::ReadinessCheck<'a>,
    view: ViewContext,
}

impl RoadmapTables<'_> {
    fn title_lines(&self) -> Vec<Line<'static>> {
        let tally = ActionCounts::from_roadmap(self.roadmap);
        let ready = match tally {
            ActionCounts { done: 0, .. } => self.view.words.show_ready(tally.ready, tally.open),
            ActionCounts { open: 0, done, .. } => self.view.words.show_done(done),
            ActionCounts { done, .. } => {
                let ready = self.view.words.show_ready(tally.ready, tally.open);
                format!("{ready}, {}", self.view.words.show_done(done))
            }
        };
        match self.view.mode {
            OutputMode::Screen => headed_lines(&self.roadmap.title, &ready, self.view),
            OutputMode::Linear | OutputMode::Piped => {
                vec![Line::from(format!("{}, {ready}", clean(&self.roadmap.title)))]
            }
        }
    }

    /// Who carries it, when it is read again, who must say yes; what is not known yet is said so.
    fn facts_text(&self) -> String {
        let (roadmap, words) = (self.roadmap, &self.view.words);
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
        facts.join(if self.view.is_screen() { " · " } else { ", " })
    }

    fn phase_lines(&self, number: usize, phase: &Phase) -> Vec<Line<'static>> {
        match self.view.mode {
            OutputMode::Screen => self.phase_table(number, phase),
            OutputMode::Linear | OutputMode::Piped => self.phase_linear(number, phase),
        }
    }

    /// The phase, and until when.
    fn phase_heading(&self, number: usize, phase: &Phase) -> String {
        let words = &self.view.words;
        let named = match self.view.mode {
            OutputMode::Screen => format!("{} · {}", number + 1, phase.title),
            OutputMode::Linear | OutputMode::Piped => {
                phase_linear(u32::try_from(number + 1).unwrap_or(u32::MAX), &phase.title, words)
            }
        };
        let named = named.trim_end_matches([' ', '·']);
        let heading = match phase.due.dated() {
            DateTextKind::Empty => named.to_owned(),
            DateTextKind::Day(day) => words.show_until_day(named, &words.long_day(day)),
            DateTextKind::Text(text) => words.show_until(named, text),
        };
        clean(&heading).into_owned()
    }

    fn phase_table(&self, number: usize, phase: &Phase) -> Vec<Line<'static>> {
        let (words, view) = (&self.view.words, self.view);
        let heading = self.phase_heading(number, phase);
        let mut lines = vec![Line::from(view.palette.strong_span(format!("  {heading}")))];
        if lines[0].width() > usize::from(view.width) {
            lines = hanging_lines("  ", "      ", &heading, view);
        }
        if !phase.goal.is_empty() {
            lines.extend(hanging_lines("      ", "      ", &words.show_goal(&phase.goal), view));
        }
        if phase.actions.is_empty() {
            lines.extend(hanging_lines("      ", "      ", &words.show_no_action(), view));
            return lines;
        }
        let table = self.action_table(&[number]).aligned_with(&self.all_actions());
        lines.extend(table.lines(view));
        lines
    }

    /// A line for the phase, one for its goal, one an action.
    fn phase_linear(&self, number: usize, phase: &Phase) -> Vec<Line<'static>> {
        let mut lines = vec![Line::from(self.phase_heading(number, phase))];
        if !phase.goal.is_empty() {
            lines.extend(answer_lines(&self.view.words.show_goal(&phase.goal), self.view));
        }
        for (at, action) in phase.actions.iter().enumerate() {
            let place = RoadmapLocation::Action(number, at);
            lines.push(Line::from(self.action_linear(place, action)));
        }
        lines
    }

    fn all_actions(&self) -> RecordTable {
        let phases: Vec<usize> = (0..self.roadmap.phases.len()).collect();
        self.action_table(&phases)
    }

    /// The table of the actions of some phases.
    fn action_table(&self, phases: &[usize]) -> RecordTable {
        let words = &self.view.words;
        let mut grid = RecordTable::new([
            TableColumn::left(""),
            TableColumn::text(words.show_head_action()),
            TableColumn::text(words.show_head_pilot()),
            TableColumn::left(words.show_head_due()),
            TableColumn::left(""),
            TableColumn::aside(),
        ])
        .bold_first_column()
        .in_two_lines(&[0, 1, 5], &[2, 3]);
        for number in phases {
            let actions = self.roadmap.phases.get(*number).map(|phase| phase.actions.as_slice());
            for (at, action) in actions.unwrap_or_default().iter().enumerate() {
                let standing = self.standing(RoadmapLocation::Action(*number, at), action);
                let due = self.day_text(&action.due);
                grid.push([
                    action.id.clone(),
                    action.text.clone(),
                    action.pilot.clone(),
                    due,
                    standing.sign(),
                    standing.text_with_sign(),
                ]);
            }
        }
        grid
    }

    /// How an action goes, or whether it is ready; empty where there is nothing to say.
    fn standing(&self, place: RoadmapLocation, action: &Action) -> ActionStanding {
        let words = &self.view.words;
        let text = match action.status {
            Some(Status::Started) => words.document_started(),
            Some(Status::Done) => words.document_done(),
            Some(Status::Stuck) => words.document_stuck(),
            Some(Status::Dropped) => words.document_dropped(),
            Some(Status::Planned) | None if self.readiness.is_ready(action) => {
                return ActionStanding {
                    is_ready: true,
                    text: words.document_ready(),
                };
            }
            Some(Status::Planned) | None => match self.open.at(place) {
                0 => String::new(),
                open => words.document_open(open),
            },
        };
        ActionStanding { is_ready: false, text }
    }

    fn action_linear(&self, place: RoadmapLocation, action: &Action) -> String {
        let words = &self.view.words;
        let mut parts = vec![action.id.clone()];
        if !action.pilot.is_empty() {
            parts.push(format!("{} {}", words.field_name("pilot"), action.pilot));
        }
        let due = self.day_text(&action.due);
        if !due.is_empty() {
            parts.push(words.show_due(&due));
        }
        parts.push(self.standing(place, action).text);
        parts.retain(|part| !part.is_empty());
        clean(&words.trace_line(&parts.join(", "), &action.text)).into_owned()
    }

    /// What follows it, what is to be settled, each with the command that shows it.
    fn offered_commands(&self, path: &str) -> Vec<OfferedCommand> {
        let (roadmap, words) = (self.roadmap, &self.view.words);
        let open = check::to_settle(&self.findings);
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
            rest.push(OfferedCommand {
                sentence: words.show_behind(issues, frictions, questions, ideas),
                command: format!("ctrls show --trace {path}"),
            });
        }
        if open > 0 {
            rest.push(OfferedCommand {
                sentence: words.show_to_settle_at(open),
                command: format!("ctrls check {path}"),
            });
        }
        rest
    }

    fn day_text(&self, when: &DateText) -> String {
        match when.dated() {
            DateTextKind::Empty => String::new(),
            DateTextKind::Day(day) => self.view.words.short_day(day),
            DateTextKind::Text(text) => text.to_owned(),
        }
    }
}

/// How an action goes.
struct ActionStanding {
    is_ready: bool,
    text: String,
}

impl ActionStanding {
    /// Beside its row: a sign where it is ready, else the words.
    fn sign(&self) -> String {
        if self.is_ready {
            "✓".to_owned()
        } else {
            self.text.clone()
        }
    }

    fn text_with_sign(&self) -> String {
        if self.is_ready {
            format!("✓ {}", self.text)
        } else {
            self.text.clone()
        }
    }
}
