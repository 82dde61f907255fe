//! How what is reported is laid out: in columns on a screen, as one line elsewhere.

use ratatui_core::text::{Line, Span};

use crate::session::{GroupId, Id, SessionCursor};
use crate::text::{clean, columns, pad, truncate_text};
use crate::view::change::item_text;
use crate::view::entry_summary::group_name;
use crate::view::layout::{hanging_lines, headed_lines};
use crate::view::time_format::{duration_in_words, format_duration};
use crate::view::{OutputMode, ViewContext};

use super::{ReplayLine, ReplayLineKind};

/// Windows with fewer columns show a group's number alone.
const NARROW: u16 = 60;
/// Columns of a group's name.
const NAME: usize = 16;

/// The columns of a session's tellings: as wide as the widest of it, so that nothing moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    time: usize,
    id: usize,
    group: usize,
}

impl Columns {
    /// Those of a whole session in a window of that width.
    pub fn from_reel(reel: &SessionCursor, width: u16) -> Self {
        let state = reel.state();
        let names = |group: &crate::session::Group| columns(&group_heading(reel, group.id, width));
        Self {
            time: if state.header.timed {
                columns(&format_duration(reel.clock(reel.end()))).max(5)
            } else {
                0
            },
            // Hundreds of notes of one kind are in long sessions alone.
            id: if reel.len() < 400 { 3 } else { 4 },
            group: state.groups.iter().map(names).max().unwrap_or(0),
        }
    }
}

/// `3 Coordination`, or `3` where the window is narrow.
fn group_heading(reel: &SessionCursor, group: GroupId, width: u16) -> String {
    if width < NARROW {
        return group.0.to_string();
    }
    truncate_text(&group_name(reel.state(), group), NAME)
}

/// What is reported, on a screen of that width.
pub fn column_lines(telling: &ReplayLine, reel: &SessionCursor, at: Columns, view: ViewContext) -> Vec<Line<'static>> {
    let time = time_text(telling, reel);
    let time = if at.time == 0 {
        "  ".to_owned()
    } else {
        format!("  {time:>0$}  ", at.time)
    };
    match &telling.shape {
        ReplayLineKind::Rule { title, right, .. } => headed_lines(title, right, view),
        ReplayLineKind::Note {
            id,
            answers,
            text,
            more,
        } => {
            let group = telling
                .group
                .map(|group| group_heading(reel, group, view.width))
                .unwrap_or_default();
            let id = pad(&id.to_string(), at.id);
            let before = format!("{time}{id}  {}  ", pad(&group, at.group));
            let under = " ".repeat(columns(&before));
            let mut lines = hanging_lines(
                &under,
                &under,
                &answering_text(text, answers, more),
                view.without_styles(),
            );
            if let Some(first) = lines.first_mut() {
                let rest: String = first.spans.iter().map(|span| span.content.as_ref()).collect();
                let text = rest.get(under.len()..).unwrap_or_default().to_owned();
                let tail = before.get(time.len() + id.len()..).unwrap_or_default().to_owned();
                *first = Line::from(vec![
                    Span::raw(time),
                    view.palette.strong_span(id),
                    Span::raw(tail + &text),
                ]);
            }
            lines
        }
        ReplayLineKind::Head { text, .. } => hanging_lines("  ", "  ", text, view.without_styles()),
        ReplayLineKind::Aside { text, .. } => {
            let group = telling.group.map(|group| group_heading(reel, group, view.width));
            let group = group.map_or_else(String::new, |group| format!("{}  ", pad(&group, at.group)));
            let before = format!("{time}{}  {group}", " ".repeat(at.id));
            let under = " ".repeat(columns(&before));
            hanging_lines(&before, &under, text, view.without_styles())
        }
    }
}

/// What is reported, as one line with its time: for linear mode and for a pipe.
pub fn line_text(telling: &ReplayLine, reel: &SessionCursor, view: ViewContext) -> String {
    let words = &view.words;
    let state = reel.state();
    let group = telling.group.map(|group| group_name(state, group));
    let linear = view.mode == OutputMode::Linear;
    let said = match &telling.shape {
        ReplayLineKind::Head { text, spoken } => return if linear { spoken.clone() } else { text.clone() },
        ReplayLineKind::Rule { spoken, .. } => spoken.clone(),
        ReplayLineKind::Note {
            id,
            answers,
            text,
            more,
        } => {
            let name = item_text(*id, answers, words, view.mode);
            let more = more.join(view.mode.separator());
            let parts = [Some(name), group, Some(clean(text).into_owned()), Some(more)];
            let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
            parts.join(view.mode.separator())
        }
        ReplayLineKind::Aside { text, spoken } => {
            let text = match (linear, spoken) {
                (true, Some(spoken)) => spoken.clone(),
                _ => text.clone(),
            };
            let parts = [group, Some(text)].into_iter().flatten();
            parts.collect::<Vec<_>>().join(view.mode.separator())
        }
    };
    match (state.header.timed, linear) {
        (false, _) => said,
        (true, true) => words.replay_line(&duration_in_words(reel.clock(telling.moment), words), &said),
        (true, false) => format!("{}  {said}", time_text(telling, reel)),
    }
}

/// `MM:SS` of what is reported; nothing in a session whose lines have no times.
fn time_text(telling: &ReplayLine, reel: &SessionCursor) -> String {
    if reel.state().header.timed {
        format_duration(reel.clock(telling.moment))
    } else {
        String::new()
    }
}

/// A note's text with what it answers: where it was typed, else behind it.
fn answering_text(text: &str, answers: &[Id], more: &[String]) -> String {
    let mut text = clean(text).into_owned();
    for id in answers {
        let typed = format!("#{id}");
        let ends = |at: usize| !text[at + typed.len()..].starts_with(|sign: char| sign.is_alphanumeric());
        match text.find(&typed).filter(|at| ends(*at)) {
            Some(at) => text.replace_range(at..at + typed.len(), &format!("← {id}")),
            None => text.push_str(&format!(" ← {id}")),
        }
    }
    for field in more {
        text.push_str(&format!(" · {field}"));
    }
    text
}
