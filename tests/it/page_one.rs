//! What page 1 of a roadmap says, in people's words, and how the pages are filled.

use ctrls::export::document::{Block, Document, Section};
use ctrls::export::{docx, html, markdown};

use crate::sample::{LORME, document, flat, roadmap};
use crate::support::Place;

fn section<'a>(document: &'a Document, id: &str) -> Option<&'a Section> {
    document.blocks.iter().find_map(|block| match block {
        Block::Section(section) if section.id == id => Some(section),
        _ => None,
    })
}

/// The lines of the box, as reference and text.
fn asked(document: &Document) -> Vec<String> {
    match section(document, "yes").map(|section| &section.blocks[0]) {
        Some(Block::Checks(items)) => items
            .iter()
            .map(|item| flat(&format!("{} | {}", item.reference.plain(), item.text.plain())))
            .collect(),
        _ => Vec::new(),
    }
}

/// The rows of who does what, each a line.
fn rows(document: &Document) -> Vec<String> {
    match section(document, "who").map(|section| &section.blocks[0]) {
        Some(Block::Table(table)) => table.groups[0]
            .rows
            .iter()
            .map(|row| {
                let cells = row.cells.iter().map(|cell| match cell.under.plain() {
                    under if under.is_empty() => cell.text.plain(),
                    under => format!("{} / {under}", cell.text.plain()),
                });
                flat(&cells.collect::<Vec<_>>().join(" | "))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// A roadmap with so many actions, all alike.
#[cfg(feature = "pdf")]
fn with_actions(count: u8) -> ctrls::roadmap::Roadmap {
    let mut made = roadmap(LORME);
    let like = made.phases[0].actions[0].clone();
    made.phases.truncate(1);
    made.phases[0].actions = (1..=count)
        .map(|number| ctrls::roadmap::Action {
            id: format!("A{number}"),
            ..like.clone()
        })
        .collect();
    made
}

#[test]
fn who_does_what_stands_by_day_and_a_day_is_said_once() {
    let rows = rows(&document(&roadmap(LORME)));
    assert_eq!(
        rows[0],
        "15 mars 2027 | A1 Écrire l’étiquette commune « garantie 12 mois » / Premier pas, le 12 janvier : réunir trois \
         boutiques | Chargée de mission commerce, CCI du Lormois"
    );
    assert!(rows[2].starts_with("1er sept. 2027 | A4 "), "{rows:?}");
    assert_eq!(
        rows.last().unwrap(),
        "à fixer | A5 Confier l’étiquette à une association des boutiques / premier pas à choisir | à trouver"
    );
}

#[test]
fn the_yes_has_its_day_its_body_and_what_it_is_for() {
    let mut made = roadmap(LORME);
    made.decided_by = "Conseil communautaire, le 22 avril".to_owned();
    made.phases[0].actions[0].decided_by = "Conseil communautaire (22/04/2027)".to_owned();
    made.phases[0].actions[1].decided_by = "Préfecture".to_owned();
    made.phases[1].actions[0].decided_by = "au bureau du 1er mars 2027".to_owned();
    made.phases[1].actions[1].decided_by = "Déjà dit".to_owned();
    made.phases[1].actions[1].status = Some(ctrls::roadmap::Status::Done);
    assert_eq!(
        asked(&document(&made)),
        [
            "1er mars 2027 | au bureau : A3, Former les vendeurs volontaires",
            "22 avril 2027 | Conseil communautaire : la feuille de route entière ; A1, Écrire l’étiquette commune « garantie \
             12 mois »",
            "à dater | Préfecture : A2, Tenir un comptoir d’essai chaque samedi au marché",
        ]
    );
    assert!(asked(&document(&roadmap(LORME))).is_empty());
}

#[test]
fn after_a_follow_up_page_one_says_where_things_stand() {
    let place = Place::new();
    place.write("r.toml", LORME);
    let lines = "A1 done\nA2 moved 30 June 2027\nA3 stuck la mairie a dit non\n";
    place
        .ctrls_reading(&["follow-up", "r.toml", "--input", "-"], lines)
        .ended(0);
    let made = document(&roadmap(&place.read("r.toml")));
    let text = flat(&markdown(&made));
    assert!(text.contains("**État** : 1 faite · 1 reportée · 1 bloquée"), "{text}");
    assert!(
        text.contains("Former les vendeurs volontaires : bloquée, la mairie a dit non"),
        "{text}"
    );
    let report = place.ctrls(&["report", "r.toml", "--lang", "fr"]).ended(0);
    let (stuck, decisions) = (
        report.find("## Ce qui est bloqué"),
        report.find("## La feuille de route"),
    );
    assert!(stuck.is_some() && stuck < decisions, "{report}");
}

#[test]
fn documents_say_words_as_people_do() {
    let mut made = roadmap(LORME);
    made.title = "Avec les @agences_d'intérim".to_owned();
    made.phases[0].actions[0].text = "Écrire à la @CCI, puis au maire #E1, #F4 (#I2)".to_owned();
    made.phases[0].actions[0].pilot = "@mairie_de_Lorme".to_owned();
    made.contact = "jean@mairie.fr, https://lorme.example/a_b?c=d&e=f".to_owned();
    let document = document(&made);
    let (page, text) = (html(&document), markdown(&document));
    assert!(text.contains("# Avec les agences d’intérim"), "{text}");
    assert!(text.contains("Écrire à la CCI, puis au maire"), "{text}");
    assert!(text.contains("mairie de Lorme"), "{text}");
    assert!(
        !text.contains("#E1") && !text.contains("@CCI") && !text.contains("()"),
        "{text}"
    );
    // An address stays one that works.
    assert!(text.contains("<https://lorme.example/a_b?c=d&e=f>"), "{text}");
    assert!(text.contains("<jean@mairie.fr>"), "{text}");
    assert!(
        page.contains("href=\"https://lorme.example/a_b?c=d&amp;e=f\""),
        "{page}"
    );
    assert!(page.contains("href=\"mailto:jean@mairie.fr\""), "{page}");
}

#[test]
fn a_link_that_was_not_noted_is_no_missing_answer() {
    let unlinked = "format = \"ctrls-roadmap/1\"\nlanguage = \"fr\"\ntitle = \"T\"\n[question]\nid = \"Q1\"\ntext = \"Comment ?\"\n\
                    [[issue]]\nid = \"E1\"\ntext = \"Le prix\"\nvotes = 3\n[[phase]]\n[[phase.action]]\nid = \"A1\"\ntext = \"Ouvrir\"\n";
    let text = markdown(&document(&roadmap(unlinked)));
    assert!(text.contains("le lien avec les actions n’est pas noté"), "{text}");
    let without = unlinked.split("[[phase]]").next().unwrap();
    let text = markdown(&document(&roadmap(without)));
    assert!(text.contains("pas encore de réponse"), "{text}");
}

#[test]
fn a_cell_that_fills_a_page_keeps_nothing_with_it() {
    let long = std::fs::read_to_string(crate::support::project().join("tests/it/roadmaps/hostile.toml")).unwrap();
    let bytes = docx(&document(&roadmap(&long))).unwrap();
    assert!(!bytes.is_empty());
    let mut made = roadmap(LORME);
    made.issues[0].text = "mot ".repeat(3000);
    let bytes = docx(&document(&made)).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let xml = std::io::read_to_string(zip.by_name("word/document.xml").unwrap()).unwrap();
    let row = xml.split("<w:tr>").find(|row| row.contains("mot mot mot")).unwrap();
    let row = row.split("</w:tr>").next().unwrap();
    assert!(!row.contains("<w:keepNext/>"));
}

#[cfg(feature = "pdf")]
mod pages {
    use ctrls::export::{one_page_document, pdf};

    use super::*;
    use crate::pdf_tree::Read;
    use crate::support::project;

    fn page_count(document: &Document) -> usize {
        Read::new(&pdf(document).unwrap().bytes).file.get_pages().len()
    }

    fn one_page(roadmap: &ctrls::roadmap::Roadmap) -> Document {
        let against = ctrls::check::CheckOptions {
            rules: &std::collections::BTreeMap::new(),
            pillars: &[],
            today: None,
        };
        let words = ctrls::words::Words::new(ctrls::words::Language::Fr);
        one_page_document(roadmap, against, ctrls::export::SessionStage::Ended, &words)
    }

    #[test]
    fn each_roadmap_of_the_real_case_is_one_page_and_six_actions_are_three() {
        let mut seen = 0;
        for session in ["atelier-1", "atelier-2", "atelier-3"] {
            let folder = project().join("examples/nec-2021").join(session).join("roadmaps");
            for file in std::fs::read_dir(folder).unwrap() {
                let path = file.unwrap().path();
                let read = roadmap(&std::fs::read_to_string(&path).unwrap());
                assert_eq!(page_count(&document(&read)), 1, "{}", path.display());
                seen += 1;
            }
        }
        assert_eq!(seen, 6);
        assert_eq!(page_count(&document(&roadmap(LORME))), 3);
    }

    #[test]
    fn twelve_actions_stand_on_one_page_that_is_asked_for() {
        let twelve = with_actions(12);
        assert_eq!(page_count(&one_page(&twelve)), 1);
        assert!(page_count(&document(&twelve)) > 1);
        let read = Read::new(&pdf(&one_page(&twelve)).unwrap().bytes);
        assert!(read.tree().text.contains("A12"));
        // What does not fit is not lost.
        assert!(page_count(&one_page(&with_actions(90))) > 1);
    }

    #[test]
    fn names_of_every_alphabet_of_europe_are_drawn_and_other_signs_are_told() {
        let mut made = roadmap(LORME);
        for name in [
            "Nguyễn Thị Hạnh",
            "Ελένη",
            "Олена",
            "Łukasz Święcki",
            "Ștefan Țepeș",
            "Ōe, Māori, Ħal",
            "H₂O ≥ α",
        ] {
            made.pilot = name.to_owned();
            let drawn = pdf(&document(&made)).unwrap();
            assert!(drawn.missing.is_empty(), "{name}: {:?}", drawn.missing);
            assert!(Read::new(&drawn.bytes).tree().text.contains(name), "{name}");
        }
        let place = Place::new();
        place.write("a.toml", &LORME.replace("Tiers-lieu La Forge", "李"));
        let ran = place.ctrls(&["export", "a.toml", "--out", "d"]);
        assert!(ran.err.contains('李'), "{}", ran.err);
        ran.ended(1);
        let ran = place.ctrls(&["report", "a.toml", "--out", "d.pdf"]);
        assert!(ran.err.contains('李'), "{}", ran.err);
        ran.ended(1);
    }

    #[test]
    fn a_long_roadmap_is_a_small_file() {
        let bytes = pdf(&document(&with_actions(200))).unwrap().bytes;
        assert!(bytes.len() < 300_000, "{}", bytes.len());
        assert!(Read::new(&bytes).tree().text.contains("A200"));
    }
}
