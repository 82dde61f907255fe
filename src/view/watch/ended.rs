//! After the end: what each table takes away.

use ratatui_core::text::Line;

use crate::roadmap;
use crate::text::clean;
use crate::view::Role;

use super::watch_page::WatchPage;

/// The page.
pub(super) fn ended_lines(sheet: &WatchPage<'_>) -> Vec<Line<'static>> {
    let words = sheet.words;
    let said = &sheet.state.description.title;
    let title = if said.is_empty() {
        &sheet.state.workshop().title
    } else {
        said
    };
    let mut lines = vec![sheet.said_line(&words.replay_finished(), Role::Strong, 1)];
    lines.extend(sheet.text_lines(title));
    for group in &sheet.state.groups {
        let roadmap = roadmap::build_roadmap(sheet.state, group.id);
        let actions: usize = roadmap.phases.iter().map(|phase| phase.actions.len()).sum();
        lines.push(Line::default());
        lines.push(sheet.said_line(&format!("{} {}", group.id.0, clean(&group.name)), Role::Strong, 1));
        let mut told = vec![clean(&roadmap.title).into_owned()];
        if actions > 0 {
            told.push(words.watch_actions(actions));
        }
        told.retain(|part| !part.is_empty() && *part != *clean(&group.name));
        lines.extend(sheet.text_lines(&told.join(" · ")));
    }
    if lines.len() > sheet.height {
        lines.retain(|line| line.width() > 0);
    }
    lines
}
