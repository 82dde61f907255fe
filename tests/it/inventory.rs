//! The inventory reflex, on titles that were labelled by hand.

use std::collections::BTreeMap;

use ctrls::check::{check_roadmap, is_inventory};
use ctrls::roadmap::{Action, Phase, Roadmap};
use proptest::prelude::*;

/// A labelled title: its language, whether it is an inventory, what it says.
struct Labelled {
    language: &'static str,
    inventory: bool,
    text: &'static str,
}

fn labelled(file: &'static str) -> Vec<Labelled> {
    let mut language = "";
    let mut titles = Vec::new();
    for line in file.lines() {
        match line.split_once(' ') {
            Some(("#", said @ ("fr" | "en"))) => language = said,
            Some(("+", text)) => titles.push(Labelled {
                language,
                inventory: true,
                text,
            }),
            Some(("-", text)) => titles.push(Labelled {
                language,
                inventory: false,
                text,
            }),
            _ => assert!(line.is_empty() || line.starts_with('#'), "no title: {line}"),
        }
    }
    titles
}

const SEEN: &str = include_str!("inventory/seen.txt");
const ASIDE: &str = include_str!("inventory/aside.txt");

/// Precision and recall over a file, printed by language, and the titles that were misjudged.
#[expect(clippy::print_stdout, reason = "the figures are what the test is for")]
fn measure(name: &str, file: &'static str) {
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    let mut wrong = Vec::new();
    for title in labelled(file) {
        let found = is_inventory(title.text);
        for key in [title.language, "both"] {
            let [right, false_alarms, missed] = counts.entry(key).or_default();
            match (found, title.inventory) {
                (true, true) => *right += 1,
                (true, false) => *false_alarms += 1,
                (false, true) => *missed += 1,
                (false, false) => {}
            }
        }
        if found != title.inventory {
            let how = if found { "false alarm" } else { "missed" };
            wrong.push(format!("{how}: {}", title.text));
        }
    }
    let share = |part: usize, rest: usize| part as f64 / (part + rest) as f64;
    for (language, [right, false_alarms, missed]) in &counts {
        let (precision, recall) = (share(*right, *false_alarms), share(*right, *missed));
        println!("{name} {language}: precision {precision:.3}, recall {recall:.3}");
    }
    println!("{}", wrong.join("\n"));
    for (language, [right, false_alarms, missed]) in counts {
        assert!(share(right, false_alarms) >= 0.95, "{name} {language}: precision");
        assert!(share(right, missed) >= 0.95, "{name} {language}: recall");
    }
}

#[test]
fn the_titles_seen_are_judged_as_people_do() {
    measure("seen", SEEN);
}

#[test]
fn the_titles_set_aside_are_judged_as_people_do() {
    measure("set aside", ASIDE);
}

#[test]
fn there_are_enough_titles_in_both_halves() {
    let all: Vec<Labelled> = [SEEN, ASIDE].into_iter().flat_map(labelled).collect();
    let count = |language: &str| all.iter().filter(|title| title.language == language).count();
    assert!(count("fr") >= 240, "{} in French", count("fr"));
    assert!(count("en") >= 120, "{} in English", count("en"));
    let mut texts: Vec<_> = all.iter().map(|title| title.text).collect();
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), all.len(), "a title stands twice");
}

#[test]
fn a_page_in_the_place_of_a_title_is_not_read_to_its_end() {
    let page = format!("Ouvrir {}", "un lieu, recenser ".repeat(100_000));
    assert!(is_inventory(&page));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Whatever is typed, in whatever order: the check answers, and the same answer for the same words in capitals.
    #[test]
    fn any_words_are_judged(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "Recenser", "carte", "d'", "l'annuaire", "des", "un", "une", "de", "pour", "ne", "pas", "mettre", "a", "jour",
                "faire", "le", "tour", "map", "out", "of", "the", "list", "to", "and", "et", ",", ":", "up", "date", "doter",
                "état des lieux", "—", "(", "?", "en", "sein", "d'un", "questionnaire", "par", "Phase", "1", "tous", "not",
            ]),
            0..12,
        ),
        noise in ".{0,20}",
    ) {
        let text = format!("{} {noise}", words.join(" "));
        let action = Action { text: text.clone(), ..Action::default() };
        let roadmap = Roadmap {
            phases: vec![Phase { title: text.clone(), actions: vec![action], ..Phase::default() }],
            ..Roadmap::default()
        };
        prop_assert!(!check_roadmap(&roadmap, &BTreeMap::new()).is_empty());
        let plain = words.join(" ");
        prop_assert_eq!(is_inventory(&plain), is_inventory(&plain.to_uppercase()));
    }
}
