//! A group's notes, kind by kind, theme by theme.

use ratatui_core::text::Line;

use crate::session::{ActionDraft, Group, GroupId, Id, Mentions, Note, NoteKind, State};
use crate::text::{clean, columns, pad};
use crate::words::Words;

use super::layout::{answer_lines, bounded_width, hanging_lines, rule_line};
use super::{OutputMode, ViewContext};

/// Everything that a group has: notes by kind and theme, actions by phase, what the room said, what was learned.
pub fn board_lines(state: &State, group: GroupId, view: ViewContext) -> Vec<Line<'static>> {
    draw_board(state, group, true, view)
}

/// The same without the actions, where a roadmap shows them.
pub(super) fn note_lines(state: &State, group: GroupId, view: ViewContext) -> Vec<Line<'static>> {
    draw_board(state, group, false, view)
}

fn draw_board(state: &State, group: GroupId, actions: bool, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let Some(group) = state.group(group) else {
        return Vec::new();
    };
    let board = Board { state, group, view };
    let mut lines = vec![board.head_line()];
    let before = lines.len();
    for kind in NoteKind::ALL {
        board.kind_lines(kind, &mut lines);
    }
    if actions {
        board.action_lines(&mut lines);
    }
    let remarks = state.remarks.values().chain(state.lessons.values());
    let said: Vec<_> = remarks.filter(|said| !said.dropped && said.group == group.id).collect();
    for (mark, heading) in [
        (crate::session::IdKind::Remark, words.board_remarks()),
        (crate::session::IdKind::Lesson, words.board_lessons()),
    ] {
        let these: Vec<_> = said.iter().filter(|said| said.id.mark == mark).collect();
        if !these.is_empty() {
            board.heading_line(&heading, these.len(), &mut lines);
            these
                .iter()
                .for_each(|said| lines.extend(board.item_lines(said.id, None, &said.text, &NoteSuffix::default())));
        }
    }
    if lines.len() == before && actions {
        lines.extend(answer_lines(&words.board_nothing(), view));
    }
    lines
}

struct Board<'a> {
    state: &'a State,
    group: &'a Group,
    view: ViewContext,
}

impl Board<'_> {
    fn head_line(&self) -> Line<'static> {
        let name = format!("{} {}", self.group.id.0, self.group.name);
        let is_screen = self.view.is_screen();
        let mut parts = vec![if is_screen { name.to_uppercase() } else { name }];
        parts.extend(self.group.participants.map(|count| self.view.words.people(count)));
        parts.extend(self.group.axis.clone());
        if self.group.closed {
            parts.push(self.view.words.board_closed());
        }
        match self.view.mode {
            OutputMode::Screen => rule_line(&parts.join(" · "), "", self.view),
            OutputMode::Linear => Line::from(clean(&parts.join(", ")).into_owned()),
            OutputMode::Piped => Line::from(clean(&parts.join(" · ")).into_owned()),
        }
    }

    fn kind_lines(&self, kind: NoteKind, lines: &mut Vec<Line<'static>>) {
        let notes: Vec<&Note> = self.state.notes_of(self.group.id, kind).collect();
        if notes.is_empty() {
            return;
        }
        self.heading_line(&self.view.words.board_kind(kind_name(kind)), notes.len(), lines);
        let mut themes: Vec<Option<&str>> = Vec::new();
        for note in &notes {
            if !themes.contains(&note.theme.as_deref()) {
                themes.push(note.theme.as_deref());
            }
        }
        // What has no theme comes last.
        themes.sort_by_key(Option::is_none);
        for theme in &themes {
            let words = &self.view.words;
            let heading = match (theme, self.view.mode) {
                (Some(theme), OutputMode::Linear) => Some(words.board_theme_linear(&clean(theme))),
                (Some(theme), OutputMode::Screen | OutputMode::Piped) => Some(words.board_theme(theme)),
                (None, _) => (themes.len() > 1).then(|| words.board_no_theme()),
            };
            lines.extend(
                heading
                    .iter()
                    .flat_map(|heading| self.row_lines("    ", "    ", heading)),
            );
            for note in notes.iter().filter(|note| note.theme.as_deref() == *theme) {
                let text = without_links(self.state, note);
                let after = note_suffix(self.state, note, text);
                lines.extend(self.item_lines(note.id, note.votes, text, &after));
            }
        }
    }

    fn action_lines(&self, lines: &mut Vec<Line<'static>>) {
        let actions: Vec<&ActionDraft> = self.state.actions_of(self.group.id).collect();
        let phases = self
            .state
            .drafts
            .get(&self.group.id)
            .map(|draft| draft.phases.as_slice());
        let phases = phases.unwrap_or_default();
        if actions.is_empty() && phases.is_empty() {
            return;
        }
        self.heading_line(&self.view.words.board_actions(), actions.len(), lines);
        let last = u32::try_from(phases.len()).unwrap_or(u32::MAX).max(1);
        for number in 1..=last {
            let at = usize::try_from(number).unwrap_or(0).saturating_sub(1);
            let title = phases
                .get(at)
                .and_then(|phase| phase.fields.get(&crate::session::Field::Title));
            let title = title.map(crate::session::FieldValue::joined).unwrap_or_default();
            if !phases.is_empty() {
                let phase = match (self.view.mode, title.as_str()) {
                    (OutputMode::Linear, title) => phase_linear(number, title, &self.view.words),
                    (OutputMode::Screen | OutputMode::Piped, "") => self.view.words.phase_untitled(number),
                    (OutputMode::Screen | OutputMode::Piped, title) => format!("{number} · {title}"),
                };
                lines.extend(self.row_lines("    ", "    ", &phase));
            }
            let here = |action: &&&ActionDraft| action.phase == number || (number == 1 && action.phase > last);
            for action in actions.iter().filter(here) {
                let pilot = action.text_of(crate::session::Field::Pilot);
                let after = NoteSuffix {
                    pilot: clean(pilot).into_owned(),
                    ..NoteSuffix::default()
                };
                lines.extend(self.item_lines(action.id, None, &action.text, &after));
            }
        }
    }

    fn heading_line(&self, heading: &str, count: usize, lines: &mut Vec<Line<'static>>) {
        lines.push(match self.view.mode {
            OutputMode::Screen => {
                let heading = format!("  {} · {count}", heading.to_uppercase());
                Line::from(self.view.palette.strong_span(heading))
            }
            OutputMode::Linear => Line::from(self.view.words.board_heading_linear(heading, count)),
            OutputMode::Piped => Line::from(format!("{heading} · {count}")),
        });
    }

    /// `F4  ●6     La garantie de six mois …`, wrapped under its text.
    fn item_lines(&self, id: Id, votes: Option<u32>, text: &str, after: &NoteSuffix) -> Vec<Line<'static>> {
        let words = &self.view.words;
        let with_suffix = format!("{}{}", clean(text), after.suffix_text(id, words));
        match self.view.mode {
            OutputMode::Screen => {
                let dots = votes.map_or_else(String::new, |votes| format!("●{votes}"));
                // Narrow windows keep their columns for the text.
                let (one, two) = if bounded_width(self.view.width) < 72 {
                    (5, 4)
                } else {
                    (5, 6)
                };
                let before = format!("    {}{} ", pad(&id.to_string(), one), pad(&dots, two));
                let under = " ".repeat(columns(&before));
                hanging_lines(&before, &under, &with_suffix, self.view)
            }
            OutputMode::Linear => vec![Line::from(self.item_linear(id, votes, &clean(text), after))],
            OutputMode::Piped => {
                let dots = votes.map_or_else(String::new, |votes| format!(" {}", words.dots(votes)));
                vec![Line::from(format!("{id}{dots} · {}", clean(&with_suffix)))]
            }
        }
    }

    /// *F4 répond à E2, 6 points, gardé : La garantie de six mois …*
    fn item_linear(&self, id: Id, votes: Option<u32>, text: &str, after: &NoteSuffix) -> String {
        let words = &self.view.words;
        let mut name = id.to_string();
        if !after.answers.is_empty() {
            name = words.answers_linear(&name, &after.answers.join(", "));
        }
        let mut parts = vec![name];
        parts.extend(votes.map(|votes| words.dots(votes)));
        parts.extend(after.kept.then(|| kept_text(id, words)));
        if !after.pilot.is_empty() {
            parts.push(format!("{} {}", words.field_name("pilot"), after.pilot));
        }
        words.trace_line(&parts.join(", "), text)
    }

    fn row_lines(&self, first: &str, next: &str, text: &str) -> Vec<Line<'static>> {
        match self.view.mode {
            OutputMode::Screen => hanging_lines(first, next, text, self.view),
            OutputMode::Linear | OutputMode::Piped => vec![Line::from(clean(text).into_owned())],
        }
    }
}

/// What follows a text: what it answers, whether it is kept, who leads it.
#[derive(Default)]
struct NoteSuffix {
    answers: Vec<String>,
    kept: bool,
    pilot: String,
}

impl NoteSuffix {
    fn suffix_text(&self, id: Id, words: &Words) -> String {
        let mut after = String::new();
        if !self.answers.is_empty() {
            after = format!(" ← {}", self.answers.join(" "));
        }
        if self.kept {
            after = format!("{after} · {}", kept_text(id, words));
        }
        if !self.pilot.is_empty() {
            after = format!("{after} · {}", self.pilot);
        }
        after
    }
}

fn kept_text(id: Id, words: &Words) -> String {
    words.board_kept(&id.mark.letter().to_string())
}

/// What follows a note's text: what it answers, but for what that text says itself.
fn note_suffix(state: &State, note: &Note, text: &str) -> NoteSuffix {
    let said = Mentions::from_text(text).ids;
    let mut answers: Vec<String> = Vec::new();
    for name in answered_ids(state, note) {
        let is_said = said.iter().any(|id| state.current_id(*id) == name);
        if !is_said && !answers.contains(&name.to_string()) {
            answers.push(name.to_string());
        }
    }
    NoteSuffix {
        answers,
        kept: note.kept,
        pilot: String::new(),
    }
}

/// *Phase 1 : Rassurer*, for linear mode.
pub(super) fn phase_linear(number: u32, title: &str, words: &Words) -> String {
    match title {
        "" => words.phase_untitled(number),
        title => words.trace_line(&words.phase_untitled(number), &clean(title)),
    }
}

/// A note's text without the `#E2` at its end: what it answers follows its arrow.
fn without_links<'a>(state: &State, note: &'a Note) -> &'a str {
    let mut text = note.text.trim_end();
    while let Some((before, last)) = text.rsplit_once(' ') {
        let link = last.strip_prefix('#').and_then(|id| id.parse::<Id>().ok());
        let shown = link.is_some_and(|id| answered_ids(state, note).any(|name| name == state.current_id(id)));
        if !shown {
            break;
        }
        text = before.trim_end();
    }
    text
}

/// What a note answers and is still live, by the names of now.
fn answered_ids<'a>(state: &'a State, note: &'a Note) -> impl Iterator<Item = Id> + use<'a> {
    let names = note.links.iter().map(|link| state.current_id(*link));
    names.filter(|name| *name != note.id && state.notes.get(name).is_some_and(|note| !note.dropped))
}

fn kind_name(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Issue => "issue",
        NoteKind::Friction => "friction",
        NoteKind::Question => "question",
        NoteKind::Idea => "idea",
    }
}
