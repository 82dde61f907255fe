//! What of an action fills which of their columns.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::export::spreadsheet::action_row::ActionRow;
use crate::export::spreadsheet::cell_text::{clean_cell, shorten_text};
use crate::roadmap::{Action, DateTextKind, Status, day_within, text_without_day};
use crate::words::Words;

use super::list_item::{item_list, list_item};
use super::plan_level::LevelPath;

/// The most that they take, in UTF-16 units.
const LONGEST_TITLE: usize = 300;
const LONGEST_DESCRIPTION: usize = 20_000;
const LONGEST_TEXT: usize = 10_000;

/// From how many signs on a decider is a sentence, of which they would make silly tags.
const LONGEST_DECIDER: usize = 60;

/// A row of the plan: an action of theirs.
pub(super) struct PlanRow {
    pub(super) levels: LevelPath,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) governance: String,
    pub(super) goals: String,
    pub(super) indicators: String,
    pub(super) resources: String,
    pub(super) partners: String,
    pub(super) pilot: String,
    pub(super) status: &'static str,
    pub(super) start: Option<Date>,
    pub(super) end: Option<Date>,
    /// Whether the title was too long for them.
    pub(super) is_title_shortened: bool,
    /// Whether another text was.
    pub(super) is_text_shortened: bool,
}

/// Makes rows; the words are French, as the platform is.
pub(super) struct PlanRows<'w> {
    words: &'w Words,
    /// The titles given so far, with their levels: none may stand twice.
    titles: BTreeSet<(LevelPath, String)>,
}

impl<'w> PlanRows<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self {
            words,
            titles: BTreeSet::new(),
        }
    }

    pub(super) fn make_row(&mut self, row: &ActionRow<'_>, levels: LevelPath) -> PlanRow {
        let id = row.key.rsplit('/').next().unwrap_or(&row.key);
        let action = row.action;
        let text = one_line(action.map_or(&row.phase.title, |action| &action.text));
        let text = match text.as_str() {
            "" if action.is_none() => levels.last().cloned().unwrap_or_else(|| id.to_owned()),
            "" => format!("{} {id}", self.words.spreadsheet_head("action")),
            _ => text,
        };
        let (title, is_title_shortened) = self.unique_title(&text, id, &levels);
        let mut lines = vec![];
        if is_title_shortened {
            lines.push(text);
        }
        lines.extend(self.description_lines(row));
        let mut is_text_shortened = false;
        let mut within = |text: String, limit: usize| {
            let shortened = shorten_text(&text, limit);
            is_text_shortened |= shortened.is_some();
            shortened.unwrap_or(text)
        };
        let empty = Action::default();
        let action = action.unwrap_or(&empty);
        let end = action
            .due
            .day()
            .filter(|_| matches!(action.due.dated(), DateTextKind::Day(_)));
        let end = end.filter(|day| day.year() >= 1900);
        let start = day_within(&action.first_step, row.source.written);
        let start = start.filter(|day| day.year() >= 1900 && end.is_none_or(|end| *day <= end));
        PlanRow {
            description: within(lines.join("\n"), LONGEST_DESCRIPTION),
            governance: self.governance(row).unwrap_or_default(),
            goals: within(
                self.labelled_lines(&[("done_when", &action.done_when), ("indicator", &action.indicator)]),
                LONGEST_TEXT,
            ),
            indicators: within(one_line(&action.indicator), LONGEST_TEXT),
            resources: within(
                action
                    .resources
                    .iter()
                    .map(|text| one_line(text))
                    .collect::<Vec<_>>()
                    .join("\n"),
                LONGEST_TEXT,
            ),
            partners: within(item_list(&action.partners), LONGEST_TEXT),
            pilot: within(list_item(&action.pilot), LONGEST_TITLE),
            status: action.status.map_or("", platform_status),
            start,
            end,
            levels,
            title,
            is_title_shortened,
            is_text_shortened,
        }
    }

    /// A title that they take, and whether it had to be shortened for that.
    fn unique_title(&mut self, text: &str, id: &str, levels: &LevelPath) -> (String, bool) {
        let mut tail = String::new();
        let mut number = 1;
        loop {
            let room = LONGEST_TITLE - tail.len();
            let shortened = shorten_text(text, room);
            let title = format!("{}{tail}", shortened.as_deref().unwrap_or(text));
            if self.titles.insert((levels.clone(), title.clone())) {
                return (title, shortened.is_some());
            }
            tail = match number {
                1 => format!(" ({})", shorten_text(id, 40).as_deref().unwrap_or(id)),
                number => format!(" ({number})"),
            };
            number += 1;
        }
    }

    /// What has no column of theirs.
    fn description_lines(&self, row: &ActionRow<'_>) -> Vec<String> {
        let roadmap = &row.source.roadmap;
        let question = roadmap.question.as_ref().map_or("", |question| &question.text);
        let mut lines = vec![
            ("question", question.to_owned()),
            ("phase_goal", row.phase.goal.clone()),
        ];
        if let Some(action) = row.action {
            lines.push(("first_step", action.first_step.clone()));
            lines.push(("depends_on", row.needs.join(", ")));
            if let DateTextKind::Text(due) = action.due.dated() {
                lines.push(("due_text", due.to_owned()));
            }
            if self.governance(row).as_ref() != Some(&one_line(&action.decided_by)) {
                lines.push(("decided_by", action.decided_by.clone()));
            }
            lines.push(("pillar", action.pillar.clone()));
        }
        lines.push(("key", row.key.clone()));
        lines.push(("roadmap", roadmap.title.clone()));
        lines.push(("event", roadmap.source.event.clone()));
        lines.push(("licence", roadmap.licence.clone()));
        let lines: Vec<(&str, &String)> = lines.iter().map(|(key, text)| (*key, text)).collect();
        let lines = self.labelled_lines(&lines);
        lines.lines().map(str::to_owned).collect()
    }

    /// `Premier pas : …`, a line each; nothing for what is empty.
    fn labelled_lines(&self, lines: &[(&str, &String)]) -> String {
        let lines = lines.iter().filter_map(|(key, text)| {
            let text = one_line(text);
            (!text.is_empty()).then(|| format!("{}\u{a0}: {text}", self.words.spreadsheet_head(key)))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Who must say yes, where that is short enough for a tag; without its day.
    fn governance(&self, row: &ActionRow<'_>) -> Option<String> {
        let decider = &row.action?.decided_by;
        let decider = match day_within(decider, row.source.written) {
            Some(day) => text_without_day(decider, day, row.source.written),
            None => decider.clone(),
        };
        let decider = list_item(&decider);
        (!decider.is_empty() && decider.chars().count() <= LONGEST_DECIDER).then_some(decider)
    }
}

fn one_line(text: &str) -> String {
    clean_cell(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Their word: any other is taken for the likest of theirs.
fn platform_status(status: Status) -> &'static str {
    match status {
        Status::Planned => "À venir",
        Status::Started => "En cours",
        Status::Done => "Réalisé",
        Status::Stuck => "Bloqué",
        Status::Dropped => "Abandonné",
    }
}
