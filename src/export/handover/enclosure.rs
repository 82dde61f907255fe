//! What is in the folder beside its first page, by addresses as that page has them.

use std::collections::BTreeMap;

use crate::export::RoadmapFiles;

/// The files of a handover.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enclosure {
    /// The first page itself.
    pub index: String,
    pub report: String,
    pub roadmaps: Vec<EnclosedRoadmap>,
    /// The folder of the roadmaps.
    pub roadmap_folder: String,
    /// The page of each who promised something: the name, the address.
    pub pilots: Vec<(String, String)>,
    /// Their folder.
    pub pilot_folder: String,
    pub workbook: String,
    /// `None` where nothing has a day.
    pub calendar: Option<String>,
    pub message: String,
}

/// A roadmap that is enclosed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnclosedRoadmap {
    /// Its name over the whole event.
    pub slug: String,
    pub title: String,
    /// To be read.
    pub page: String,
    /// To be gone on with.
    pub source: String,
}

impl Enclosure {
    /// Where the account's titles lead.
    pub fn roadmap_pages(&self) -> RoadmapFiles {
        let pages = self.roadmaps.iter();
        pages
            .map(|roadmap| (roadmap.slug.clone(), roadmap.page.clone()))
            .collect::<BTreeMap<_, _>>()
    }
}
