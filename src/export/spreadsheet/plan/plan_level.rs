//! The levels of a plan, numbered as the platform sorts them: by axis, roadmap and phase, as far as there are several.

use crate::export::spreadsheet::action_row::PlainSource;
use crate::export::spreadsheet::cell_text::clean_cell;
use crate::words::Words;

/// The levels above an action, outermost first: `1. Axe`, `1.2. Feuille de route`, `1.2.1. Phase`.
pub(super) type LevelPath = Vec<String>;

/// The levels above the actions of each phase of each roadmap.
pub(super) fn level_paths(sources: &[PlainSource<'_>], words: &Words) -> Vec<Vec<LevelPath>> {
    let axes: Vec<String> = sources
        .iter()
        .map(|source| level_name(&source.roadmap.source.axis))
        .collect();
    let first_axis = axes.iter().find(|axis| !axis.is_empty());
    let several_axes = axes.iter().any(|axis| !axis.is_empty() && Some(axis) != first_axis);
    // What stands outermost, and how many roadmaps each axis has so far.
    let mut outermost: Vec<(&str, usize)> = Vec::new();
    let mut paths = Vec::new();
    for (source, axis) in sources.iter().zip(&axes) {
        let mut path = Vec::new();
        let mut number = String::new();
        if sources.len() > 1 {
            let title = level_name(&source.roadmap.title);
            let title = if title.is_empty() { source.slug } else { &title };
            if several_axes && !axis.is_empty() {
                let at = outermost.iter().position(|(name, _)| name == axis).unwrap_or_else(|| {
                    outermost.push((axis, 0));
                    outermost.len() - 1
                });
                outermost[at].1 += 1;
                path.push(format!("{}. {axis}", at + 1));
                number = format!("{}.{}.", at + 1, outermost[at].1);
            } else {
                // No axis is called so: a roadmap on its own.
                outermost.push(("", 0));
                number = format!("{}.", outermost.len());
            }
            path.push(format!("{number} {title}"));
        }
        let phase_path = |(at, phase): (usize, &crate::roadmap::Phase)| {
            let name = match level_name(&phase.title) {
                name if name.is_empty() => words.document_phase(at),
                name => name,
            };
            let mut path = path.clone();
            path.push(format!("{number}{at}. {name}"));
            path
        };
        paths.push((1..).zip(&source.roadmap.phases).map(phase_path).collect());
    }
    paths
}

/// A name that they take for a level: `::` parts levels there.
fn level_name(text: &str) -> String {
    let mut name = clean_cell(text);
    while name.contains("::") {
        name = name.replace("::", ":");
    }
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
