//! The file names of roadmaps: `<axis>-<group>`, by slug.

use crate::text::slug;

/// The file name of a group's roadmap without its ending: axis and name as they are now. Store numbers collisions.
pub fn file_slug(axis: Option<&str>, group: &str, number: u32) -> String {
    let group = slug(group, &format!("table-{number}"));
    let axis = axis.map(|axis| slug(axis, "")).unwrap_or_default();
    match axis.trim_start_matches('-') {
        "" => group,
        axis => format!("{axis}-{group}"),
    }
}
