//! After the end: what each table takes away.

use ratatui_core::text::Line;

use crate::roadmap;
use crate::text::clean;
use crate::view::Role;

use super::watch_page::WatchPage;

pub(super) fn ended_lines(page: &WatchPage<'_>) -> Vec<Line<'static>> {
    let words = &page.view.words;
    let said = &page.state.description.title;
    let title = if said.is_empty() {
        &page.state.workshop().title
    } else {
        said
    };
    let mut lines = vec![page.said_line(&words.replay_finished(), Role::Strong, 1)];
    lines.extend(page.text_lines(title));
    for group in &page.state.groups {
        let roadmap = roadmap::build_roadmap(page.state, group.id);
        let actions: usize = roadmap.phases.iter().map(|phase| phase.actions.len()).sum();
        lines.push(Line::default());
        lines.push(page.said_line(&format!("{} {}", group.id.0, clean(&group.name)), Role::Strong, 1));
        let mut told = vec![clean(&roadmap.title).into_owned()];
        if actions > 0 {
            told.push(words.watch_actions(actions));
        }
        told.retain(|part| !part.is_empty() && *part != *clean(&group.name));
        lines.extend(page.text_lines(&told.join(" · ")));
    }
    if lines.len() > page.height {
        lines.retain(|line| line.width() > 0);
    }
    lines
}
