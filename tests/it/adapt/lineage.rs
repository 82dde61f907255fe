//! Whose child a roadmap is: families below a folder.

use ctrls::roadmap::Roadmap;
use ctrls::roadmap::adapt::{Adaptation, LineageNode, LineageSource, adapt, build_lineages};
use ctrls::view::{self, Palette, ViewContext};
use ctrls::words::{Language, Words};

use super::{ORIGINAL, for_lorme, roadmap};
use crate::support::Place;

/// [`ORIGINAL`], its children for Lorme and for Aubrac, and a child of the first.
fn kin() -> [Roadmap; 4] {
    let original = roadmap(ORIGINAL);
    let lorme = adapt(&original, for_lorme());
    let aubrac = adapt(
        &original,
        Adaptation {
            territory: Some("Aubrac"),
            ..for_lorme()
        },
    );
    let child = adapt(
        &lorme,
        Adaptation {
            title: Some("Réparer à Corbigny"),
            file: "lorme.toml",
            ..Adaptation::default()
        },
    );
    [original, lorme, aubrac, child]
}

/// `Title(children)`, an ancestor that is not there in brackets.
fn family(member: &LineageNode) -> String {
    let name = match member.at {
        Some(at) => at.to_string(),
        None => format!("[{}]", member.name),
    };
    let children: Vec<String> = member.children.iter().map(family).collect();
    match children.join(" ") {
        below if below.is_empty() => name,
        below => format!("{name}({below})"),
    }
}

fn drawn(all: &[(&str, &Roadmap)]) -> String {
    let kin: Vec<LineageSource<'_>> = all
        .iter()
        .map(|(file, roadmap)| LineageSource { file, roadmap })
        .collect();
    build_lineages(&kin).iter().map(family).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_family_is_found_again_below_a_folder() {
    let [original, lorme, aubrac, child] = kin();
    let other = roadmap("format = \"ctrls-roadmap/1\"\ntitle = \"Autre\"");
    let all = [
        ("c.toml", &child),
        ("confiance.toml", &original),
        ("lorme.toml", &lorme),
        ("aubrac.toml", &aubrac),
        ("autre.toml", &other),
    ];
    assert_eq!(drawn(&all), "1(2(0) 3) 4");
    // Files are renamed, titles are mended.
    let mut renamed = lorme.clone();
    renamed.stake = "Mieux".to_owned();
    assert_eq!(
        drawn(&[("x.toml", &child), ("y.toml", &renamed), ("z.toml", &original)]),
        "2(1(0))"
    );
    assert_eq!(
        drawn(&[("c.toml", &child)]),
        "[Acheter d'occasion · NEC 2021 · Confiance · confiance.toml]([Acheter d'occasion · Lorme · NEC 2021 · Confiance · \
         lorme.toml](0))"
    );
}

#[test]
fn a_family_is_a_tree() {
    let [original, lorme, aubrac, child] = kin();
    let all = [
        LineageSource {
            file: "nec/confiance.toml",
            roadmap: &original,
        },
        LineageSource {
            file: "lorme.toml",
            roadmap: &lorme,
        },
        LineageSource {
            file: "corbigny.toml",
            roadmap: &child,
        },
        LineageSource {
            file: "aubrac.toml",
            roadmap: &aubrac,
        },
    ];
    let words = Words::new(Language::Fr);
    insta::assert_snapshot!(view::lineage_text(&build_lineages(&all), &all, ViewContext::on_screen(&words, 60, Palette::BARE)), @r#"
    Acheter d'occasion  · nec/confiance.toml
    ├ Acheter d'occasion · Lorme  · lorme.toml
    │ └ Réparer à Corbigny  · corbigny.toml
    └ Acheter d'occasion · Aubrac  · aubrac.toml
    "#);
    insta::assert_snapshot!(view::lineage_text(&build_lineages(&all[1..2]), &all[1..2], ViewContext::linear(&words)), @r#"
    Acheter d'occasion · NEC 2021 · Confiance · confiance.toml : pas dans ce dossier
    Acheter d'occasion · Lorme, adaptée de « Acheter d'occasion · NEC 2021 · Confiance · confiance.toml » : lorme.toml
    "#);
}

#[test]
fn the_lineage_of_a_folder_is_shown_and_that_of_one_file() {
    let place = Place::new();
    place.write("confiance.toml", ORIGINAL);
    place.write("other.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Autre\"\n");
    place
        .ctrls(&["adapt", "confiance.toml", "--for", "Lorme", "-q"])
        .ended(0);
    let family = "Acheter d'occasion: confiance.toml\n\
                  Acheter d'occasion · Lorme, adapted from “Acheter d'occasion”: confiance-lorme.toml\n";
    let all = place.ctrls(&["show", "--lineage", "-q"]).ended(0);
    assert_eq!(all, format!("{family}Autre: other.toml\n"));
    assert_eq!(
        place
            .ctrls(&["show", "--lineage", "confiance-lorme.toml", "-q"])
            .ended(0),
        family
    );
}
