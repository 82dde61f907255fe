//! A roadmap keeps its id, whatever else is changed in it; calendars and lineage go by it.

use ctrls::roadmap::adapt::{Adaptation, LineageNode, LineageSource, adapt, build_lineages};
use ctrls::roadmap::{Roadmap, parse_roadmap, with_roadmap_id};

use crate::support::{Place, TWO_TABLES};

const BY_HAND: &str = "\u{feff}# Avec Inès.\r\nformat = \"ctrls-roadmap/1\" # ne pas changer\r\n\r\n# Le titre.\r\ntitle = \
                       \"Rassurer\"\r\nbudget = 1200\r\n\r\n# La première.\r\n[[phase]]\r\n\r\n[[phase.action]]\r\nid = \
                       \"A1\"\r\ntext = \"Écrire\"\r\ndue = 2027-03-15 # lundi\r\n";

fn roadmap(text: &str) -> Roadmap {
    parse_roadmap(text.trim_start_matches('\u{feff}')).unwrap().value
}

fn uids(calendar: &str) -> Vec<&str> {
    calendar.lines().filter(|line| line.starts_with("UID:")).collect()
}

#[test]
fn a_groups_roadmap_has_an_id_that_new_names_do_not_change() {
    let place = Place::new();
    let more = ["--session-id", "20261203-abc", "--start", "2026-12-03T09:00:00+01:00"];
    place
        .ctrls_reading(&[TWO_TABLES, &more[..]].concat(), "/quit\n")
        .ended(0);
    assert_eq!(roadmap(&place.read("s/roadmaps/trust-shops.toml")).id, "20261203-abc-1");
    assert_eq!(roadmap(&place.read("s/roadmaps/repair.toml")).id, "20261203-abc-2");
    let renames = "/group 2 | name=Mend | axis=Work\n/2\n/title Mending for all\n/quit\n";
    place.ctrls_reading(&["resume", "s", "--lang", "en"], renames).ended(0);
    let renamed = roadmap(&place.read("s/roadmaps/work-mend.toml"));
    assert_eq!((&*renamed.title, &*renamed.id), ("Mending for all", "20261203-abc-2"));
}

#[test]
fn an_id_goes_behind_the_format_and_all_else_stays() {
    let (text, after) = with_roadmap_id(BY_HAND, &roadmap(BY_HAND), "r\"1").unwrap();
    assert_eq!(after.id, "r\"1");
    let added = text.replacen("id = 'r\"1'\r\n", "", 1);
    let added = if added == text {
        text.replacen("id = \"r\\\"1\"\r\n", "", 1)
    } else {
        added
    };
    assert_eq!(added, BY_HAND);
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines[1].starts_with("format") && lines[2].starts_with("id = "),
        "{text}"
    );
}

#[test]
fn a_calendar_of_a_file_without_an_id_writes_it_there_once() {
    let place = Place::new();
    place.write("r.toml", BY_HAND);
    let ran = place.french(&["follow-up", "r.toml", "--ics=-"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let with_id = place.read("r.toml");
    let id = roadmap(&with_id).id;
    assert!(
        ran.err.contains(&format!("r.toml porte maintenant un id : {id}.")),
        "{}",
        ran.err
    );
    assert_eq!(with_id.replacen(&format!("id = \"{id}\"\r\n"), "", 1), BY_HAND);

    place.write(
        "r.toml",
        &with_id.replace("Rassurer", "Autrement").replace("Écrire", "Lire"),
    );
    let again = place.french(&["follow-up", "r.toml", "--ics=-"]);
    assert!(!again.err.contains(" id "), "{}", again.err);
    assert_eq!(uids(&again.out), uids(&ran.out));

    place.write("other.toml", BY_HAND);
    let other = place.french(&["follow-up", "other.toml", "--ics=-"]);
    assert_eq!(uids(&other.out).len(), 1);
    assert_ne!(uids(&other.out), uids(&ran.out));
}

#[test]
fn a_follow_up_gives_an_id_where_there_is_none_and_leaves_one_that_is_there() {
    let place = Place::new();
    place.write("r.toml", BY_HAND);
    place.ctrls_reading(&["follow-up", "r.toml"], "").ended(0);
    assert_eq!(place.read("r.toml"), BY_HAND, "nothing was said");
    place.ctrls_reading(&["follow-up", "r.toml"], "A1 started\n").ended(0);
    let id = roadmap(&place.read("r.toml")).id;
    assert_eq!(id.len(), 32, "{id}");
    place.ctrls_reading(&["follow-up", "r.toml"], "A1 done\n").ended(0);
    assert_eq!(roadmap(&place.read("r.toml")).id, id);
}

#[test]
fn each_adaptation_has_an_id_of_its_own() {
    let place = Place::new();
    place.write("r.toml", &BY_HAND.replacen("title", "id = \"origin\"\r\ntitle", 1));
    for out in ["a.toml", "b.toml"] {
        place
            .ctrls(&["adapt", "r.toml", "--for", "Lorme", "--out", out])
            .ended(0);
    }
    let (a, b) = (roadmap(&place.read("a.toml")), roadmap(&place.read("b.toml")));
    assert!(
        a.id != b.id && a.id != "origin" && !a.id.is_empty(),
        "{} {}",
        a.id,
        b.id
    );
    assert_eq!(a.source.adapted_from, ["Rassurer · r.toml · ctrls:origin"]);
    let shown = place
        .ctrls(&["export", "a.toml", "--format", "md", "--out", "o", "-q"])
        .ended(0);
    assert!(!place.read(shown.trim()).contains("origin"));
}

#[test]
fn lineage_goes_by_ids_and_never_by_titles() {
    let original = Roadmap {
        id: "o".to_owned(),
        title: "Rassurer".to_owned(),
        ..Roadmap::default()
    };
    let same_title = Roadmap {
        id: "x".to_owned(),
        ..original.clone()
    };
    let new = |id| Adaptation {
        file: "r.toml",
        id,
        ..Adaptation::default()
    };
    let child = adapt(&original, new("c"));
    let grandchild = adapt(&child, new("g"));
    let retitled = Roadmap {
        title: "Tout autre".to_owned(),
        ..original
    };
    let drawn = |all: &[&Roadmap]| {
        let kin: Vec<_> = all
            .iter()
            .map(|roadmap| LineageSource {
                file: "elsewhere.toml",
                roadmap,
            })
            .collect();
        build_lineages(&kin).iter().map(family).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(drawn(&[&grandchild, &same_title, &child, &retitled]), "1 3(2(0))");
    assert_eq!(
        drawn(&[&grandchild, &same_title]),
        "1 [Rassurer · r.toml]([Rassurer · r.toml](0))"
    );
}

/// `1(0)`: the place of a roadmap and its children; an ancestor that is not there by its name.
fn family(node: &LineageNode) -> String {
    let name = node.at.map_or_else(|| format!("[{}]", node.name), |at| at.to_string());
    match node.children.iter().map(family).collect::<Vec<_>>().join(" ") {
        below if below.is_empty() => name,
        below => format!("{name}({below})"),
    }
}
