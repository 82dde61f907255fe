//! Where the files of roadmaps lie, seen from the report.

use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

use crate::export::RoadmapFiles;
use crate::report::Report;

/// The address of each roadmap's file as a document in `folder` says it; those that are on disk alone.
pub(super) fn roadmap_links(report: &Report, folder: &Path) -> RoadmapFiles {
    let rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    let links = rows.filter_map(|row| {
        let file = Path::new(&row.path);
        let address = relative_address(folder, file).filter(|_| file.is_file())?;
        Some((row.slug.clone(), address))
    });
    links.collect()
}

/// From a folder to a file, as an address has it; `None` where no way leads from one to the other.
fn relative_address(folder: &Path, file: &Path) -> Option<String> {
    let (folder, file) = (plain_path(folder)?, plain_path(file)?);
    let shared = folder
        .components()
        .zip(file.components())
        .take_while(|(a, b)| a == b)
        .count();
    // Nothing leads from one drive to another.
    if shared == 0 {
        return None;
    }
    let up = folder.components().skip(shared).map(|_| "..".to_owned());
    let down = file
        .components()
        .skip(shared)
        .map(|part| encoded(&part.as_os_str().to_string_lossy()));
    Some(up.chain(down).collect::<Vec<_>>().join("/"))
}

/// A whole path without `.` and `..`.
fn plain_path(path: &Path) -> Option<PathBuf> {
    let here = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    let mut plain = PathBuf::new();
    for part in std::path::absolute(here).ok()?.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    Some(plain)
}

/// A name as an address may hold it.
fn encoded(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
