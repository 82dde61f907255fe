//! A roadmap as tables: its question, its facts, its phases with their actions.

use std::collections::BTreeMap;

use ratatui_core::text::Line;

use crate::check::{self, ActionCounts, Finding, RoadmapLocation};
use crate::roadmap::{Action, DateText, DateTextKind, Phase, Roadmap, Status};
use crate::text::clean;
use crate::words::Words;
use crate::workshop::CheckRule;

use super::board::spoken_phase;
use super::layout::{OfferedCommand, answer_lines, hanging_lines, headed_lines};
use super::record_table::{RecordTable, TableColumn};
use super::session_end::quote_for_shell;
use super::{OutputMode, Palette};

/// A roadmap as it is shown; `rules` are those that a workshop sets otherwise, `path` where it stands, when it is shown
/// alone.
pub fn roadmap_lines(
    roadmap: &Roadmap,
    rules: &BTreeMap<String, CheckRule>,
    path: Option<&str>,
    words: &Words,
    width: u16,
    palette: Palette,
    mode: OutputMode,
) -> Vec<Line<'static>> {
    let findings = check::check_roadmap(roadmap, rules);
    let sheet = RoadmapTables {
        roadmap,
        open: check::OpenQuestionCounts::of(&findings),
        readiness: check::ReadinessCheck::of(roadmap),
        findings,
        words,
        width,
        palette,
        screen: mode == OutputMode::Screen,
    };
    let mut lines = sheet.title_lines();
    if let Some(question) = &roadmap.question {
        lines.extend(sheet.text_lines(&question.text));
    }
    if !roadmap.stake.is_empty() {
        lines.extend(sheet.text_lines(&words.show_stake(&roadmap.stake)));
    }
    lines.extend(sheet.text_lines(&sheet.facts_text()));
    if !roadmap.indicator.is_empty() {
        lines.extend(sheet.text_lines(&words.show_sign(&roadmap.indicator)));
    }
    for (number, phase) in roadmap.phases.iter().enumerate() {
        lines.extend(sheet.phase_lines(number, phase));
    }
    match path.map(quote_for_shell) {
        Some(path) => {
            for offer in sheet.offered_commands(&path) {
                lines.extend(if sheet.screen {
                    offer.lines(width, palette)
                } else {
                    sheet.text_lines(&offer.text())
                });
            }
        }
        None => {
            let open = check::to_settle(&sheet.findings);
            lines.extend(
                (open > 0)
                    .then(|| sheet.text_lines(&words.show_to_settle(open)))
                    .into_iter()
                    .flatten(),
            );
        }
    }
    lines
}

struct RoadmapTables<'a> {
    roadmap: &'a Roadmap,
    findings: Vec<Finding>,
    open: check::OpenQuestionCounts,
    readiness: check::ReadinessCheck<'a>,
    words: &'a Words,
    width: u16,
    palette: Palette,
    screen: bool,
}

impl RoadmapTables<'_> {
    fn title_lines(&self) -> Vec<Line<'static>> {
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
            headed_lines(&self.roadmap.title, &ready, self.width, self.palette)
        } else {
            vec![Line::from(format!("{}, {ready}", clean(&self.roadmap.title)))]
        }
    }

    /// Who carries it, when it is read again, who must say yes; what is not known yet is said so.
    fn facts_text(&self) -> String {
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

    fn phase_lines(&self, number: usize, phase: &Phase) -> Vec<Line<'static>> {
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
            let mut lines = self.text_lines(&head);
            if !phase.goal.is_empty() {
                lines.extend(self.text_lines(&words.show_goal(&phase.goal)));
            }
            for (at, action) in phase.actions.iter().enumerate() {
                lines.push(Line::from(
                    self.action_linear(RoadmapLocation::Action(number, at), action),
                ));
            }
            return lines;
        }
        let head = clean(&head).into_owned();
        let mut lines = vec![Line::from(self.palette.strong_span(format!("  {head}")))];
        if lines[0].width() > usize::from(self.width) {
            lines = hanging_lines("  ", "      ", &head, self.width, self.palette);
        }
        if !phase.goal.is_empty() {
            lines.extend(hanging_lines(
                "      ",
                "      ",
                &words.show_goal(&phase.goal),
                self.width,
                self.palette,
            ));
        }
        if phase.actions.is_empty() {
            lines.extend(hanging_lines(
                "      ",
                "      ",
                &words.show_no_action(),
                self.width,
                self.palette,
            ));
            return lines;
        }
        lines.extend(
            self.action_table(&[number])
                .aligned_with(&self.all_actions())
                .lines(self.width, self.palette),
        );
        lines
    }

    fn all_actions(&self) -> RecordTable {
        let phases: Vec<usize> = (0..self.roadmap.phases.len()).collect();
        self.action_table(&phases)
    }

    /// The table of the actions of some phases.
    fn action_table(&self, phases: &[usize]) -> RecordTable {
        let words = self.words;
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
        let words = self.words;
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
        let words = self.words;
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

    /// What stands behind it, what is to be settled, each with the command that shows it.
    fn offered_commands(&self, path: &str) -> Vec<OfferedCommand> {
        let (roadmap, words) = (self.roadmap, self.words);
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
            DateTextKind::Day(day) => self.words.short_day(day),
            DateTextKind::Text(text) => text.to_owned(),
        }
    }

    fn text_lines(&self, text: &str) -> Vec<Line<'static>> {
        if self.screen {
            answer_lines(text, self.width, self.palette)
        } else {
            vec![Line::from(clean(text).into_owned())]
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
