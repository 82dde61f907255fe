//! The inventory reflex: what the labelled titles teach, and how it judges titles set aside.

mod labelled;
mod trainer;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Add;
use std::path::PathBuf;

use ctrls::check::{VerdictGrounds, check_roadmap, is_inventory, weigh_title};
use ctrls::roadmap::{Action, Phase, Roadmap};
use proptest::prelude::*;

use labelled::{Labelled, parse_labelled};

/// What the weights are trained on.
const FRENCH: &str = include_str!("../../src/check/inventory/titles/fr.txt");
const ENGLISH: &str = include_str!("../../src/check/inventory/titles/en.txt");

/// What they never see: written before them, and beside them by people who saw no other title.
const ASIDE: &str = include_str!("inventory/aside.txt");
const UNSEEN: &str = include_str!("inventory/unseen.txt");
const BLIND: &str = include_str!("inventory/blind.txt");

fn training_titles() -> Vec<Labelled> {
    [FRENCH, ENGLISH].into_iter().flat_map(parse_labelled).collect()
}

/// What was found of the inventories of a list.
#[derive(Clone, Copy, Default)]
struct Tally {
    right: usize,
    false_alarms: usize,
    missed: usize,
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            right: self.right + other.right,
            false_alarms: self.false_alarms + other.false_alarms,
            missed: self.missed + other.missed,
        }
    }
}

impl Tally {
    fn count(&mut self, title: &Labelled) {
        match (is_inventory(title.text), title.inventory) {
            (true, true) => self.right += 1,
            (true, false) => self.false_alarms += 1,
            (false, true) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn precision(self) -> f64 {
        self.right as f64 / (self.right + self.false_alarms) as f64
    }

    fn recall(self) -> f64 {
        self.right as f64 / (self.right + self.missed) as f64
    }
}

/// Counts a list, by what its headings say first (`fair`, `off-centre`, a language), and prints the figures.
#[expect(clippy::print_stdout, reason = "the figures are what the test is for")]
fn measure(file: &'static str) -> BTreeMap<&'static str, Tally> {
    let mut counts: BTreeMap<&str, Tally> = BTreeMap::new();
    for title in parse_labelled(file) {
        let part = title.heading.split(' ').next().unwrap_or_default();
        counts.entry(part).or_default().count(&title);
    }
    for (part, tally) in &counts {
        println!(
            "{part}: precision {:.3}, recall {:.3}",
            tally.precision(),
            tally.recall()
        );
    }
    counts
}

#[test]
fn the_weights_are_what_the_titles_teach() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/check/inventory/weights.bin");
    let trained = trainer::train_weights(&training_titles());
    if std::env::var_os("TRAIN").is_some() {
        std::fs::write(&path, &trained).unwrap();
    }
    let kept = std::fs::read(&path).unwrap();
    assert_eq!(trained.len(), 4 + 64 * 1024);
    assert!(
        trained == kept,
        "titles, features or trainer changed: train anew, as the head of a list of titles says"
    );
}

#[test]
fn titles_that_were_set_aside_are_judged_as_people_do() {
    for (language, tally) in measure(ASIDE) {
        assert!(tally.precision() >= 0.9 && tally.recall() >= 0.95, "{language}");
    }
}

#[test]
fn titles_that_nobody_had_seen_are_judged_as_people_do() {
    for file in [UNSEEN, BLIND] {
        let counts = measure(file);
        let (fair, off_centre) = (counts["fair"], counts["off-centre"]);
        assert!(fair.precision() >= 0.97 && fair.recall() >= 0.97);
        assert!(off_centre.precision() >= 0.93 && off_centre.recall() >= 0.9);
        let whole = fair + off_centre;
        assert!(whole.precision() >= 0.95 && whole.recall() >= 0.95);
    }
}

#[test]
fn there_are_enough_titles_and_no_two_share_five_words_in_a_row() {
    let training = training_titles();
    assert!(training.len() >= 12_000, "{}", training.len());
    let hard = training.iter().filter(|title| title.hard).count();
    assert!(hard >= 3_000, "{hard}");
    let mut runs: BTreeSet<Vec<String>> = BTreeSet::new();
    for title in &training {
        for run in word_runs(title.text) {
            assert!(runs.insert(run), "shares five words: {}", title.text);
        }
    }
    for title in [ASIDE, UNSEEN, BLIND].into_iter().flat_map(parse_labelled) {
        for run in word_runs(title.text) {
            assert!(!runs.contains(&run), "was seen in training: {}", title.text);
        }
    }
}

/// The runs of five words of a title, each once; of a shorter one, the whole.
fn word_runs(text: &str) -> BTreeSet<Vec<String>> {
    let folded = ctrls::text::fold_case(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = words.filter(|word| !word.is_empty()).map(str::to_owned).collect();
    if words.len() < 5 {
        return BTreeSet::from([words]);
    }
    words.windows(5).map(<[String]>::to_vec).collect()
}

#[test]
fn questions_refusals_and_checks_of_one_place_are_no_inventories() {
    let none = "Quels commerces recenser sur la place ?|Comment cartographier sans y passer l'année ?|Qui tient l'annuaire ?\
        |Ne plus recenser|Ne pas lancer d'enquête|Pas de diagnostic|Plus de questionnaires|Aucun annuaire\
        |Plutôt que cartographier, ouvrir|Au lieu d'un référentiel, un café|Sans état des lieux, commencer\
        |Do not map anything|Don't survey the shops|No more directories|Instead of listing, ring|Never publish the list\
        |Faire l'état des lieux d'entrée avec le bailleur|Signer l'état des lieux de sortie\
        |Faire réaliser le diagnostic amiante avant travaux|Diagnostic électrique du gymnase\
        |Carry out an asbestos survey|Have a structural survey of the tower";
    for text in none.split('|') {
        assert!(!is_inventory(text), "{text}");
    }
    let one = "Diagnostic amiante de tous les bâtiments|Bilan de l'existant : qui fait quoi ?\
        |Qui prête quoi ? En dresser la liste";
    for text in one.split('|') {
        assert!(is_inventory(text), "{text}");
    }
}

#[test]
fn a_map_put_up_for_people_is_none_and_a_guide_to_what_exists_is_one() {
    let table = [
        ("Installer une carte du quartier dans le hall", false),
        ("Put a map of the bus lines at each stop", false),
        ("Compter les vélos devant l'école pendant une semaine", false),
        ("Un référent numérique dans chaque mairie", false),
        ("Produire un guide des aides existantes", true),
        ("Cartographier l'existant", true),
        ("Un référentiel partagé", true),
        ("Lancer un observatoire des prix", true),
        ("Map what exists", true),
        ("Recencer les besoins", true),
    ];
    for (text, inventory) in table {
        assert_eq!(is_inventory(text), inventory, "{text}");
    }
}

#[test]
fn a_verdict_names_the_words_that_weighed() {
    let verdict = weigh_title("2.1 Recenser les boutiques vides");
    assert!(verdict.inventory);
    let VerdictGrounds::Words(words) = verdict.grounds else {
        panic!("no words");
    };
    let heaviest = words.iter().max_by_key(|weight| weight.share).unwrap();
    assert_eq!(heaviest.word, "Recenser");
    let all: i32 = words.iter().map(|weight| weight.share.abs()).sum();
    assert!((900..=1000).contains(&all), "shares of one whole: {all}");
    assert_eq!(weigh_title("Ne rien recenser").grounds, VerdictGrounds::Negation);
    assert_eq!(weigh_title("Que recenser ?").grounds, VerdictGrounds::Question);
}

#[test]
fn a_page_in_the_place_of_a_title_is_not_read_to_its_end() {
    let page = format!("Recenser {}", "les lieux, ".repeat(100_000));
    let beginning: String = page.chars().take(600).collect();
    assert_eq!(weigh_title(&page), weigh_title(&beginning));
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
