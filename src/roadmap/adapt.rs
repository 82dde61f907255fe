//! A new roadmap from an existing one, for another territory, and the families that come of it.

use jiff::civil::{Date, date};

use crate::text::Span;
use crate::text::day::find_day;
use crate::text::toml::TomlFile;

use super::edit::with_unknown;
use super::identity::{ancestor_with_id, split_ancestor};
use super::model::{Action, DateText, FORMAT, Phase, Roadmap};
use super::write::to_toml;

/// What is new in an adapted roadmap.
#[derive(Clone, Copy, Debug, Default)]
pub struct Adaptation<'a> {
    /// Its title; without one, that of the original with the territory behind it.
    pub title: Option<&'a str>,
    pub territory: Option<&'a str>,
    /// The name of the original's file.
    pub file: &'a str,
    /// Its own id: that of the original stays the original's.
    pub id: &'a str,
}

/// A roadmap to start from elsewhere: source, licence, question, phases and texts are kept, and where it comes from is
/// added; people, dates and how far it went are empty.
pub fn adapt(original: &Roadmap, new: Adaptation<'_>) -> Roadmap {
    let mut source = original.source.clone();
    source.adapted_from.insert(0, original_name(original, new.file));
    let phases = original.phases.iter().map(|phase| Phase {
        due: DateText::default(),
        actions: phase.actions.iter().map(adapted_action).collect(),
        ..phase.clone()
    });
    Roadmap {
        format: FORMAT.to_owned(),
        id: new.id.to_owned(),
        title: adapted_title(original, new),
        source,
        pilot: String::new(),
        contact: String::new(),
        review: DateText::default(),
        decided_by: String::new(),
        phases: phases.collect(),
        ..original.clone()
    }
}

/// The text of the new file: unknown keys of the original, which `read` has, are kept.
pub fn adapt_file(original: &TomlFile<'_, Roadmap>, new: Adaptation<'_>) -> String {
    let adapted = adapt(&original.value, new);
    let plain = to_toml(&adapted);
    let unknown: Vec<Span> = original.unknown.iter().map(|fault| fault.span).collect();
    if unknown.is_empty() {
        return plain;
    }
    let with = with_unknown(original.tree.source(), &unknown, &plain);
    // Where they do not fit, the roadmap goes before the rest.
    let fits = |text: &String| super::parse_roadmap(text).is_ok_and(|read| read.value == adapted);
    with.filter(fits).unwrap_or(plain)
}

fn adapted_action(original: &Action) -> Action {
    Action {
        pilot: String::new(),
        due: DateText::default(),
        // A first step with a day in it was somebody's appointment.
        first_step: match find_day(&original.first_step, SOME_DAY) {
            Some(_) => String::new(),
            None => original.first_step.clone(),
        },
        decided_by: String::new(),
        status: None,
        history: Vec::new(),
        ..original.clone()
    }
}

/// Whether a text holds a day does not depend on today.
const SOME_DAY: Date = date(2000, 1, 1);

/// How an ancestor is named: title, event, group, file, to be read by people; then its id.
fn original_name(original: &Roadmap, file: &str) -> String {
    let source = &original.source;
    let parts = [original.title.as_str(), &source.event, &source.group, file];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    ancestor_with_id(&parts.join(SIGN), &original.id)
}

/// Between the parts of a name.
const SIGN: &str = " · ";

fn adapted_title(original: &Roadmap, new: Adaptation<'_>) -> String {
    match (new.title, new.territory) {
        (Some(title), _) => title.to_owned(),
        (None, None) => original.title.clone(),
        (None, Some(territory)) if original.title.is_empty() => territory.to_owned(),
        (None, Some(territory)) => format!("{}{SIGN}{territory}", without_territory(original)),
    }
}

/// The title of an adapted roadmap without the territory that its own adaptation put behind it.
fn without_territory(original: &Roadmap) -> &str {
    let nearest = original.source.adapted_from.first();
    let before = original.title.rsplit_once(SIGN).map(|(title, _)| title);
    match (nearest, before) {
        (Some(nearest), Some(title)) if !title.is_empty() && nearest.starts_with(title) => title,
        _ => &original.title,
    }
}

/// A roadmap below a folder, as a family sees it.
#[derive(Clone, Copy, Debug)]
pub struct LineageSource<'r> {
    /// Where its file is.
    pub file: &'r str,
    pub roadmap: &'r Roadmap,
}

impl LineageSource<'_> {
    /// As its own children name it.
    fn source_name(&self) -> String {
        let file = self.file.rsplit(['/', '\\']).next().unwrap_or_default();
        original_name(self.roadmap, file)
    }
}

/// One of a family: a roadmap that is there, or an ancestor that is only named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineageNode {
    /// Its place in what was given; `None` for an ancestor that is not there.
    pub at: Option<usize>,
    /// Its title; the whole name of an ancestor that is not there.
    pub name: String,
    /// Those that were adapted from it.
    pub children: Vec<LineageNode>,
}

/// The families of some roadmaps: who was adapted from whom. One without kin is a family of its own.
pub fn build_lineages(all: &[LineageSource<'_>]) -> Vec<LineageNode> {
    let mut forest: Vec<LineageNode> = Vec::new();
    // Elders first, so that a child finds its parent.
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|at| all[*at].roadmap.source.adapted_from.len());
    for at in order {
        let chain = &all[at].roadmap.source.adapted_from;
        let member = LineageNode {
            at: Some(at),
            name: all[at].roadmap.title.clone(),
            children: Vec::new(),
        };
        // From the eldest down, each a child of the one before.
        let mut among = &mut forest;
        for generation in (0..chain.len()).rev() {
            let elder = chain.get(generation + 1..).unwrap_or_default();
            among = lineage_step(among, all, &chain[generation], elder, all[at].roadmap);
        }
        among.push(member);
    }
    hide_ids(&mut forest);
    forest
}

/// The names of ancestors that are not there, without the ids by which they were looked for.
fn hide_ids(nodes: &mut [LineageNode]) {
    for node in nodes {
        if node.at.is_none() {
            node.name = split_ancestor(&node.name).0.to_owned();
        }
        hide_ids(&mut node.children);
    }
}

/// The children of the ancestor of that name, which is added where it is not there.
fn lineage_step<'f>(
    among: &'f mut Vec<LineageNode>,
    all: &[LineageSource<'_>],
    ancestor: &str,
    elder: &[String],
    child: &Roadmap,
) -> &'f mut Vec<LineageNode> {
    let (name, id) = split_ancestor(ancestor);
    let of_that_id = |member: &LineageNode| {
        let known = match member.at {
            Some(at) => Some(all[at].roadmap.id.as_str()),
            None => split_ancestor(&member.name).1,
        };
        id.is_some() && known == id
    };
    let has_no_id = |member: &LineageNode| id.is_none() || member.at.is_some_and(|at| all[at].roadmap.id.is_empty());
    let named = |member: &LineageNode| match member.at {
        None => member.name == ancestor,
        Some(at) => all[at].roadmap.source.adapted_from == elder && all[at].source_name() == ancestor,
    };
    // Its file may have another name since, or its title been mended: of one session and group there is one.
    let alike = |member: &LineageNode| {
        member.at.is_some_and(|at| {
            let (one, other) = (&all[at].roadmap.source, &child.source);
            let same = !one.session.is_empty()
                && (&one.session, &one.axis, &one.group) == (&other.session, &other.axis, &other.group);
            same && one.adapted_from == elder && elder.is_empty()
        })
    };
    let titled = |member: &LineageNode| {
        member.at.is_some_and(|at| {
            let kin = &all[at];
            let begins = name.strip_prefix(kin.roadmap.title.as_str());
            kin.roadmap.source.adapted_from == elder
                && begins.is_some_and(|rest| rest.is_empty() || rest.starts_with(SIGN))
        })
    };
    // Files from before there were ids are found by their names.
    let found = among
        .iter()
        .position(of_that_id)
        .or_else(|| among.iter().position(|member| has_no_id(member) && named(member)))
        .or_else(|| among.iter().position(|member| has_no_id(member) && alike(member)))
        .or_else(|| among.iter().position(|member| has_no_id(member) && titled(member)));
    let at = found.unwrap_or_else(|| {
        among.push(LineageNode {
            at: None,
            name: ancestor.to_owned(),
            children: Vec::new(),
        });
        among.len() - 1
    });
    &mut among[at].children
}
