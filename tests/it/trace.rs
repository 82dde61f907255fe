//! From issue to action: what answers what, and what stands alone.

use std::collections::BTreeSet;

use ctrls::roadmap::trace::{Trace, TraceBranch, TraceInput, TraceNode, trace, trace_all};
use ctrls::roadmap::{Roadmap, parse_roadmap};
use ctrls::view::{self, Palette, ViewContext};
use ctrls::words::{Language, Words};
use proptest::prelude::*;

use crate::roadmap::any_roadmap;
use crate::support::Place;

/// The roadmap of the sketches.
pub(crate) const CONFIANCE: &str = r#"format = "ctrls-roadmap/1"
language = "fr"
title = "Acheter d'occasion les yeux fermés"

[source]
session = "s1"
group = "Confiance"

[question]
id = "Q2"
text = "Comment pourrions-nous rendre la garantie visible avant l'achat ?"
from = ["F4"]

[[issue]]
id = "E2"
text = "Personne ne sait qui garantit quoi après la vente"

[[friction]]
id = "F4"
text = "La garantie de six mois n'est écrite nulle part"
votes = 6
links = ["E2"]

[[friction]]
id = "F6"
text = "On ne peut pas essayer avant d'acheter"
votes = 3

[[idea]]
id = "I2"
text = "Une étiquette « garantie 12 mois »"
votes = 9
links = ["Q2"]

[[idea]]
id = "I7"
text = "Un permis de réparer"

[[phase]]
title = "Rassurer"

[[phase.action]]
id = "A1"
text = "Écrire l'étiquette commune"
from = ["I2"]

[[phase.action]]
id = "A4"
text = "Publier dans les bulletins municipaux"

[[phase.action]]
id = "A5"
text = "Confier l'étiquette à une association"
from = ["I2"]
"#;

fn roadmap(text: &str) -> Roadmap {
    parse_roadmap(text).unwrap_or_else(|faults| panic!("{faults:?}")).value
}

/// A short hand for trees: `E2(F4(A1 A5))`, `+` before what stands above already.
fn drawn(trace: &Trace) -> String {
    fn draw(branch: &TraceBranch) -> String {
        let below: Vec<String> = branch.branches.iter().map(draw).collect();
        let again = if branch.again { "+" } else { "" };
        match below.join(" ") {
            below if below.is_empty() => format!("{again}{}", branch.knot.id),
            below => format!("{again}{}({below})", branch.knot.id),
        }
    }
    trace.trees.iter().map(draw).collect::<Vec<_>>().join(" ")
}

fn ids(knots: &[TraceNode]) -> Vec<&str> {
    knots.iter().map(|knot| knot.id.as_str()).collect()
}

/// A roadmap of one session from a few lines: `E1`, `F2 ●3 ← E1`.
fn sketch(session: &str, lines: &str) -> Roadmap {
    let mut text = format!("format = \"ctrls-roadmap/1\"\ntitle = \"T\"\n[source]\nsession = \"{session}\"\n");
    let mut actions = String::from("[[phase]]\n");
    for line in lines.split(", ") {
        let (line, links) = line.split_once(" ← ").unwrap_or((line, ""));
        let (id, votes) = line.split_once(" ●").unwrap_or((line, "0"));
        let links: Vec<String> = links.split_whitespace().map(|id| format!("\"{id}\"")).collect();
        let links = links.join(", ");
        let (to, table, key) = match &id[..1] {
            "E" => (&mut text, "issue", "links"),
            "F" => (&mut text, "friction", "links"),
            "Q" => (&mut text, "other_question", "from"),
            "I" => (&mut text, "idea", "links"),
            _ => (&mut actions, "phase.action", "from"),
        };
        let votes = if to.starts_with("[[phase") {
            String::new()
        } else {
            format!("votes = {votes}\n")
        };
        to.push_str(&format!(
            "[[{table}]]\nid = \"{id}\"\ntext = \"{id}\"\n{votes}{key} = [{links}]\n"
        ));
    }
    roadmap(&(text + &actions))
}

#[test]
fn an_action_is_carried_back_to_its_issue() {
    let trace = trace(&roadmap(CONFIANCE));
    assert_eq!(drawn(&trace), "E2(F4(Q2(I2(A1 A5))))");
    assert_eq!(ids(&trace.unanswered), ["F6"]);
    assert_eq!(ids(&trace.unsourced), ["A4"]);
    assert_eq!(ids(&trace.isolated), ["I7"]);
}

#[test]
fn what_weighs_and_has_no_action_is_open_even_within_a_tree() {
    let sheet = sketch(
        "s",
        "E1 ●5, F1 ●4 ← E1, F2 ●1 ← E1, Q1 ← F1, E2 ●2, F3 ← E2, I1 ← F3, A1 ← I1",
    );
    let trace = trace(&sheet);
    assert_eq!(drawn(&trace), "E1(F1(Q1) F2) E2(F3(I1(A1)))");
    assert_eq!(ids(&trace.unanswered), ["E1", "F1"]);
}

#[test]
fn what_answers_two_things_stands_below_both_and_goes_on_once() {
    let sheet = sketch("s", "E1, E2, F1 ← E1 E2, I1 ← F1");
    assert_eq!(drawn(&trace(&sheet)), "E1(F1(I1)) E2(+F1)");
}

#[test]
fn a_circle_is_drawn_once_and_ends() {
    let sheet = sketch("s", "E1 ← E2, E2 ← E1, E3 ← E3");
    let trace = trace(&sheet);
    assert_eq!(drawn(&trace), "E1(E2(+E1))");
    assert_eq!(ids(&trace.unanswered), ["E3"]);
}

#[test]
fn the_groups_of_a_session_answer_each_other() {
    let (one, other) = (sketch("s", "E1 ●3"), sketch("s", "F2 ← E1, A1 ← F2"));
    let all = [("un", &one), ("deux", &other)].map(|(slug, roadmap)| TraceInput { slug, roadmap });
    let together = trace_all(&all);
    assert_eq!(drawn(&together), "E1(F2(A1))");
    assert_eq!(together.trees[0].branches[0].knot.roadmap, 1);
    let alone = trace(&other);
    assert_eq!(drawn(&alone), "F2(A1)");
    assert_eq!(alone.trees[0].knot.elsewhere, ["E1"]);
}

#[test]
fn outside_its_session_an_id_has_the_slug_of_its_roadmap() {
    let (one, other) = (
        sketch("s", "E1 ●3, F1 ← E1"),
        sketch("t", "E1, F2 ← E1, A1 ← reparer/F1 F2"),
    );
    let all = [("reparer", &one), ("collecte", &other)].map(|(slug, roadmap)| TraceInput { slug, roadmap });
    assert_eq!(
        drawn(&trace_all(&all)),
        "reparer/E1(reparer/F1(collecte/A1)) collecte/E1(collecte/F2(collecte/A1))"
    );
}

#[test]
fn the_trace_is_a_tree_with_its_loose_ends_below() {
    let trace = trace(&roadmap(CONFIANCE));
    insta::assert_snapshot!(view::trace_text(&trace, ViewContext::on_screen(&Words::new(Language::Fr), 60, Palette::BARE)), @r#"
    E2  Personne ne sait qui garantit quoi après la vente
    └ F4 ●6  La garantie de six mois n'est écrite nulle part
      └ Q2  Comment pourrions-nous rendre la garantie visible
        │   avant l'achat ?
        └ I2 ●9  Une étiquette « garantie 12 mois »
          ├ A1  Écrire l'étiquette commune
          └ A5  Confier l'étiquette à une association

    Sans suite    F6 ●3  On ne peut pas essayer avant
                    d'acheter
    Sans origine  A4  Publier dans les bulletins municipaux
    Aussi noté    I7  Un permis de réparer
    "#);
}

#[test]
fn no_line_of_the_tree_is_wider_than_the_window() {
    let long = "mot ".repeat(40) + &"ж".repeat(90);
    let mut sheet = roadmap(CONFIANCE);
    sheet.issues[0].text = long.clone();
    sheet.phases[0].actions[0].text = long;
    let trace = trace(&sheet);
    for width in [60, 80, 120] {
        let drawn = view::trace_text(
            &trace,
            ViewContext::on_screen(&Words::new(Language::Fr), width, Palette::BARE),
        );
        let widest = drawn.lines().map(unicode_width::UnicodeWidthStr::width).max();
        assert!(widest <= Some(usize::from(width)), "{drawn}");
        assert_eq!(drawn.matches('ж').count(), 180, "nothing is cut");
    }
}

#[test]
fn in_linear_mode_a_line_says_whom_it_answers() {
    let trace = trace(&roadmap(CONFIANCE));
    insta::assert_snapshot!(view::trace_text(&trace, ViewContext::linear(&Words::new(Language::En))), @r#"
    E2: Personne ne sait qui garantit quoi après la vente
    F4, 6 dots, answers E2: La garantie de six mois n'est écrite nulle part
    Q2, answers F4: Comment pourrions-nous rendre la garantie visible avant l'achat ?
    I2, 9 dots, answers Q2: Une étiquette « garantie 12 mois »
    A1, answers I2: Écrire l'étiquette commune
    A5, answers I2: Confier l'étiquette à une association
    Unanswered, F6, 3 dots: On ne peut pas essayer avant d'acheter
    From nowhere, A4: Publier dans les bulletins municipaux
    Also noted, I7: Un permis de réparer
    "#);
}

#[test]
fn the_trace_of_a_folder_says_which_file_cannot_be_read_and_shows_all_else() {
    let place = Place::new();
    place.write("all/confiance.toml", CONFIANCE);
    let alone = place.ctrls(&["show", "--trace", "all"]).ended(0);
    assert!(alone.starts_with("E2: Personne"), "{alone}");
    place.write("all/broken.toml", "format = \"ctrls-roadmap/1\"\n");
    let ran = place.ctrls(&["show", "--trace", "all"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(ran.out, alone);
    assert!(ran.err.contains("all/broken.toml"), "{}", ran.err);
    assert_eq!(place.ctrls(&["show", "--trace", "all/broken.toml"]).code, Some(3));
}

/// The id of every knot that a trace shows.
fn shown(trace: &Trace) -> BTreeSet<&str> {
    fn below<'t>(branch: &'t TraceBranch, ids: &mut BTreeSet<&'t str>) {
        ids.insert(&branch.knot.id);
        branch.branches.iter().for_each(|branch| below(branch, ids));
    }
    let ends = [&trace.unanswered, &trace.unsourced, &trace.isolated];
    let mut all: BTreeSet<&str> = ends.into_iter().flatten().map(|knot| knot.id.as_str()).collect();
    trace.trees.iter().for_each(|tree| below(tree, &mut all));
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_whatever_answers_what(links in prop::collection::vec((0..4_usize, prop::collection::vec(0..24_usize, 0..4)), 1..24)) {
        let name = |at: usize| format!("{}{at}", ["E", "F", "Q", "I"][links.get(at).map_or(0, |(kind, _)| *kind)]);
        let lines: Vec<String> = links
            .iter()
            .enumerate()
            .map(|(at, (_, to))| {
                let to: Vec<String> = to.iter().filter(|to| **to < links.len()).map(|to| name(*to)).collect();
                if to.is_empty() { name(at) } else { format!("{} ← {}", name(at), to.join(" ")) }
            })
            .collect();
        let trace = trace(&sketch("s", &lines.join(", ")));
        prop_assert_eq!(shown(&trace).len(), links.len());
    }

    #[test]
    fn any_roadmap_is_drawn_within_the_window(sheet in any_roadmap(), width in 40..120_u16) {
        let drawn = view::trace_text(&trace(&sheet), ViewContext::on_screen(&Words::new(Language::En), width, Palette::BARE));
        for line in drawn.lines() {
            prop_assert!(unicode_width::UnicodeWidthStr::width(line) <= usize::from(width), "{}", drawn);
        }
    }
}
