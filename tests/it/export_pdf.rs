//! The PDF as those hear it who do not see it: every text, in order, under tags that say what it is.
#![cfg(feature = "pdf")]

use ctrls::export::pdf;
use ctrls::roadmap::Roadmap;
use unicode_normalization::UnicodeNormalization;

use crate::pdf_tree::{Element, Read};
use crate::sample::{HOSTILE, LORME, document, flat, roadmap, texts};

fn read(roadmap: &Roadmap) -> Read {
    Read::new(&pdf(&document(roadmap)).unwrap().bytes)
}

/// A text without any space, and without the ends of lines that the reader marks: words are cut where they must. Signs
/// that no typeface has stand as the letters that they are made of.
fn bare(text: &str) -> String {
    text.nfkc()
        .filter(|c| !c.is_whitespace() && *c != '\u{1}' && *c != '\u{2060}')
        .collect()
}

fn all_come_back(roadmap: &Roadmap) {
    let tree = read(roadmap).tree();
    let heard = bare(&tree.text);
    for text in texts(roadmap) {
        assert!(heard.contains(&bare(&text)), "{text:?} is not in {heard}");
    }
}

#[test]
fn every_text_is_in_the_tree() {
    all_come_back(&roadmap(LORME));
}

#[test]
fn a_cell_of_three_thousand_words_and_signs_without_a_typeface_are_there_too() {
    all_come_back(&roadmap(HOSTILE));
    let made = pdf(&document(&roadmap(HOSTILE))).unwrap();
    assert!(made.missing.contains(&'世') && made.missing.contains(&'ب'));
    assert!(!made.missing.contains(&'→') && !made.missing.contains(&'😀') && !made.missing.contains(&'é'));
}

#[test]
fn it_says_its_language_its_title_and_where_things_are() {
    let read = read(&roadmap(LORME));
    assert_eq!(read.language(), "fr");
    let contents = read.contents();
    assert_eq!(contents[0], "Acheter d’occasion les yeux fermés");
    for entry in [
        "Calendrier",
        "Phase 1\u{a0}· Rassurer",
        "A5 Confier l’étiquette à une association des boutiques",
    ] {
        assert!(
            contents.iter().any(|name| name == entry),
            "{entry} is not in {contents:?}"
        );
    }
}

#[test]
fn headings_have_no_gap_and_one_is_the_first() {
    let tree = read(&roadmap(LORME)).tree();
    assert_eq!(tree.all("H1").len(), 1);
    let mut ranks = Vec::new();
    collect_ranks(&tree, &mut ranks);
    for pair in ranks.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{ranks:?}");
    }
    assert!(
        tree.all("H3")
            .iter()
            .any(|heading| flat(&heading.text).starts_with("A1 Écrire l’étiquette"))
    );
}

fn collect_ranks(element: &Element, ranks: &mut Vec<u32>) {
    if let Some(rank) = element.kind.strip_prefix('H').and_then(|rank| rank.parse().ok()) {
        ranks.push(rank);
    }
    element.inside.iter().for_each(|inside| collect_ranks(inside, ranks));
}

#[test]
fn the_trace_is_a_table_with_heads() {
    let tree = read(&roadmap(LORME)).tree();
    let table = *tree.all("Table").last().unwrap();
    let head = table.all("THead")[0];
    assert_eq!(head.all("TH").len(), 4);
    assert!(
        head.all("TH")
            .iter()
            .all(|cell| cell.scope.as_deref() == Some("Column"))
    );
    // The head comes once in the tree, however many pages the table takes.
    assert_eq!(table.all("THead").len(), 1);
    let rows = table.all("TBody")[0].all("TR");
    assert_eq!(rows.len(), 4);
    for row in rows {
        assert_eq!(row.inside[0].kind, "TH");
        assert_eq!(row.inside[0].scope.as_deref(), Some("Row"));
    }
}

#[test]
fn the_calendar_is_a_figure_said_in_words() {
    let tree = read(&roadmap(LORME)).tree();
    let figure = tree.all("Figure")[0];
    let alternative = figure.alternative.as_deref().unwrap();
    assert!(alternative.contains("A5 sans date"), "{alternative}");
    assert!(
        alternative.contains("Revue de la feuille de route le 3\u{a0}mars 2027."),
        "{alternative}"
    );
}

#[test]
fn decoration_is_no_content() {
    let read = read(&roadmap(LORME));
    assert!(read.artifacts.contains("page 1 sur 3"), "{}", read.artifacts);
    assert!(!read.tree().text.contains("page 1 sur"));
}

#[test]
fn the_same_roadmap_makes_the_same_bytes() {
    let one = pdf(&document(&roadmap(LORME))).unwrap().bytes;
    assert_eq!(one, pdf(&document(&roadmap(LORME))).unwrap().bytes);
}

#[test]
fn labels_say_their_language_where_people_speak_another() {
    let content = |language: &str| -> String {
        let text = LORME.replace("language = \"fr\"", &format!("language = \"{language}\""));
        let read = read(&roadmap(&text));
        let pages = read.file.get_pages().into_values();
        pages
            .map(|page| String::from_utf8_lossy(&read.file.get_page_content(page)).into_owned())
            .collect()
    };
    assert!(content("es").contains("/Lang(en)"));
    assert!(!content("fr").contains("/Lang"));
}

#[test]
fn a_blank_of_the_facts_fits_its_column() {
    for language in ["fr", "en"] {
        let text = LORME
            .replace("review = 2027-03-03\n", "")
            .replace("language = \"fr\"", &format!("language = \"{language}\""));
        let tree = read(&roadmap(&text)).tree();
        let facts = tree.all("L")[0];
        // Each line of a text ends with a mark.
        let review = facts.all("LBody")[1].text.trim().trim_matches('\u{1}').to_owned();
        assert!(!review.contains('\u{1}') && review.ends_with(['r', 't']), "{review:?}");
    }
}
