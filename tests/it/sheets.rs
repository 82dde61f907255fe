//! The paper sheets of a workshop: what stands on them, and that they come out of the printer as they should.

use std::collections::BTreeSet;

use ctrls::export::document::{Block, Document, Section, SectionStyle, Slips, Text};
use ctrls::export::{SheetOptions, facilitator_pages, html, markdown, sheet_set};
use ctrls::facilitate::slash::{command_name, commands, text_key};
use ctrls::words::{Language, Words};
use ctrls::workshop::{BUILTINS, Builtin, Workshop, find_builtin, parse_workshop};

use crate::support::Place;

const ONE_SET: SheetOptions = SheetOptions {
    groups: None,
    large: false,
};

fn words(built_in: &Builtin) -> Words {
    Words::new(Language::from_tag(built_in.language).unwrap())
}

/// One set of the sheets of a built-in.
fn printed(name: &str, language: &str) -> (Workshop, Document) {
    let built_in = find_builtin(name, language).unwrap();
    let workshop = built_in.read().unwrap();
    let document = sheet_set(&workshop, ONE_SET, &words(&built_in));
    (workshop, document)
}

/// The sheets of a document: each is a section that begins a page.
fn pages(document: &Document) -> Vec<&Section> {
    let sections = document.blocks.iter().map(|block| match block {
        Block::Section(section) => section,
        other => panic!("no sheet: {other:?}"),
    });
    sections.collect()
}

fn page<'a>(document: &'a Document, heading: &str) -> &'a Section {
    let found = pages(document)
        .into_iter()
        .find(|page| page.heading.plain().contains(heading));
    found.unwrap_or_else(|| panic!("no {heading}"))
}

/// Rows of the first table of a sheet.
fn rows(page: &Section) -> usize {
    let table = page.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table.groups[0].rows.len()),
        _ => None,
    });
    table.unwrap()
}

fn slips<'a>(document: &'a Document, heading: &str) -> &'a Slips {
    match page(document, heading).blocks.as_slice() {
        [Block::Slips(slips)] => slips,
        other => panic!("no slips: {other:?}"),
    }
}

/// Letters and figures alone: French spaces are put in when a document is made.
fn bare(text: &str) -> String {
    text.replace('’', "'")
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '*' | '\\'))
        .collect()
}

#[test]
fn a_set_is_a_sheet_a_step_the_roadmap_and_cards() {
    let (_, document) = printed("ctrl-s", "en");
    let headings: Vec<String> = pages(&document).iter().map(|page| page.heading.plain()).collect();
    assert_eq!(
        headings,
        [
            "Welcome",
            "1 · Issue mapping",
            "2 · Friction points",
            "3 · Problem framing",
            "4 · Ideation",
            "5 · Materialisation",
            "Roadmap",
            "Phases and actions",
            "Action cards, to cut out",
            "Share-back",
            "Voting slips, to cut out",
            "Share-back cards, to cut out",
        ]
    );
    assert!(pages(&document).iter().all(|page| page.kind == SectionStyle::Sheet));
}

#[test]
fn all_that_is_read_aloud_is_on_the_sheets() {
    for built_in in BUILTINS {
        let workshop = built_in.read().unwrap();
        let text = bare(&markdown(&sheet_set(&workshop, ONE_SET, &words(built_in))));
        for step in workshop.steps.iter().filter(|step| step.room != Some(0)) {
            let parts = step.parts.iter().map(|part| &part.say);
            for said in parts.chain([&step.say, &step.purpose, &step.title]) {
                assert!(
                    text.contains(&bare(said)),
                    "{} {}: {said}",
                    built_in.name,
                    built_in.language
                );
            }
        }
    }
}

#[test]
fn no_sheet_of_a_table_says_how_long_anything_takes() {
    for built_in in BUILTINS {
        let workshop = built_in.read().unwrap();
        let document = sheet_set(&workshop, ONE_SET, &words(built_in));
        for block in pages(&document).iter().flat_map(|page| &page.blocks) {
            let texts: Vec<&Text> = match block {
                Block::Paragraph(paragraph) => vec![&paragraph.text],
                Block::List(items) => items.iter().collect(),
                _ => Vec::new(),
            };
            for text in texts {
                let text = text.plain();
                assert!(
                    !text.contains(|c: char| c.is_ascii_digit()),
                    "{}: {text}",
                    built_in.name
                );
            }
        }
    }
}

#[test]
fn there_is_room_for_what_a_step_keeps() {
    let (_, ctrl_s) = printed("ctrl-s", "fr");
    assert_eq!(rows(page(&ctrl_s, "Cartographie")), 4);
    assert_eq!(rows(page(&ctrl_s, "friction")), 3);
    assert_eq!(rows(page(&ctrl_s, "Idéation")), 3);
    // A workshop may say otherwise.
    let (_, list) = printed("impact-effort", "fr");
    assert_eq!(rows(page(&list, "La liste")), 10);
    let (_, short) = printed("ctrl-s-45", "fr");
    assert_eq!(rows(page(&short, "Cartographie")), 2);
}

#[test]
fn a_step_without_room_has_no_sheet() {
    let (workshop, document) = printed("ctrl-s-half-day", "en");
    assert!(workshop.steps.iter().any(|step| step.id == "break"));
    assert!(pages(&document).iter().all(|page| page.heading.plain() != "Break"));
}

#[test]
fn who_is_missing_is_asked_where_no_step_is_for_it() {
    let (mut workshop, _) = printed("ctrl-s", "en");
    workshop.steps.remove(0);
    let document = sheet_set(&workshop, ONE_SET, &Words::new(Language::En));
    assert_eq!(pages(&document)[0].heading.plain(), "Who is here, who is missing");
    assert!(markdown(&document).contains("What that person would say"));
}

#[test]
fn a_card_asks_every_question_that_the_form_asks_of_an_action() {
    for built_in in BUILTINS {
        let workshop = built_in.read().unwrap();
        let document = sheet_set(&workshop, ONE_SET, &words(built_in));
        let cards = match built_in.language {
            "fr" => slips(&document, "Fiches d’action"),
            _ => slips(&document, "Action cards"),
        };
        let labels: Vec<String> = cards
            .slip
            .rows
            .iter()
            .flatten()
            .map(|room| bare(&room.label.plain()))
            .collect();
        let asked = workshop.steps.iter().flat_map(|step| step.ask.action.values());
        for question in asked {
            assert!(labels.contains(&bare(question)), "{}: {question}", built_in.name);
        }
    }
}

#[test]
fn a_workshop_without_questions_has_the_labels_of_the_documents() {
    let workshop = parse_workshop(
        "format = \"ctrls-workshop/1\"\nid = \"bare\"\nlanguage = \"en\"\ntitle = \"Bare\"\nminutes = 10\n\
         [[step]]\nid = \"plan\"\ntitle = \"Plan\"\nminutes = 10\nmin = 10\nmax = 12\ncollects = \"roadmap\"\n",
    )
    .unwrap()
    .value;
    let text = markdown(&sheet_set(&workshop, ONE_SET, &Words::new(Language::En)));
    let decider = Words::new(Language::En).document_decider();
    for label in ["Pilot", "First step", &decider, "Phase 1 · What is it called?"] {
        assert!(text.contains(label), "{label} in {text}");
    }
}

#[test]
fn each_table_has_a_set_with_its_number() {
    let built_in = find_builtin("ctrl-s", "en").unwrap();
    let workshop = built_in.read().unwrap();
    let wanted = SheetOptions {
        groups: Some(3),
        large: false,
    };
    let document = sheet_set(&workshop, wanted, &words(&built_in));
    let one = pages(&printed("ctrl-s", "en").1).len();
    assert_eq!(pages(&document).len(), 3 * one);
    let numbers: Vec<String> = pages(&document)
        .iter()
        .filter_map(|page| page.mark.as_ref().map(|mark| mark.value.plain()))
        .collect();
    assert_eq!(
        numbers.iter().filter(|number| *number == "2").count() * 3,
        numbers.len()
    );
    let ids: BTreeSet<&str> = pages(&document).iter().map(|page| page.id.as_str()).collect();
    assert_eq!(ids.len(), 3 * one);
    assert_eq!(
        slips(&document, "Voting slips, to cut out · Table 3")
            .slip
            .aside
            .plain(),
        "Table 3"
    );
    // Without a number there is a box to write it in.
    assert_eq!(
        pages(&printed("ctrl-s", "en").1)[0]
            .mark
            .as_ref()
            .unwrap()
            .value
            .plain(),
        ""
    );
}

#[test]
fn a_slip_is_read_once_however_many_are_cut() {
    let (_, document) = printed("ctrl-s", "en");
    let votes = slips(&document, "Voting");
    let page = html(&document);
    let shown = page.matches("<strong>My vote</strong>").count();
    assert_eq!(shown, usize::from(votes.count));
    let cut = ["Action", "Voting", "Share-back cards"].map(|heading| usize::from(slips(&document, heading).count) - 1);
    assert_eq!(
        page.matches("class=\"slip\" aria-hidden=\"true\"").count(),
        cut.iter().sum::<usize>()
    );
    assert_eq!(markdown(&document).matches("My vote").count(), 1);
}

#[test]
fn the_facilitator_has_times_commands_and_tips() {
    for built_in in BUILTINS {
        let workshop = built_in.read().unwrap();
        let words = words(built_in);
        let wanted = SheetOptions {
            groups: Some(5),
            large: false,
        };
        let text = bare(&markdown(&facilitator_pages(&workshop, wanted, &words)));
        for step in &workshop.steps {
            for tip in step.tips.iter().chain(&step.prompts) {
                assert!(text.contains(&bare(tip)), "{}: {tip}", built_in.name);
            }
            let parts = step.parts.iter().map(|part| part.to_type_for(5));
            for line in parts.chain([step.to_type_for(5)]).flat_map(str::lines) {
                assert!(text.contains(&bare(line)), "{}: {line}", built_in.name);
            }
        }
        let begins = workshop.step_starts(5);
        assert!(
            text.contains(&format!("|{}|", begins.last().unwrap().halves() / 2)),
            "{text}"
        );
    }
}

#[test]
fn the_commands_of_her_page_are_those_of_the_live_line() {
    for language in [Language::Fr, Language::En] {
        let words = Words::new(language);
        let listed = words.sheet_commands();
        assert_eq!(listed.lines().count(), 14);
        for line in listed.lines() {
            let (key, typed) = line.split_once(" | ").unwrap();
            assert!(words.command(&format!("{key}-does")).is_some(), "{key}");
            let name = typed.trim_start_matches('/').split(' ').next().unwrap();
            // `/2` goes to a table: it has no name.
            if key != "group" {
                let command = commands().find(|command| text_key(*command) == key).expect(key);
                assert_eq!(command_name(command, language), format!("/{name}"));
            }
        }
    }
}

#[test]
fn texts_of_a_file_are_texts_on_a_sheet() {
    let (mut workshop, _) = printed("ctrl-s", "en");
    workshop.title = "<b>Mend</b> & \u{1b}[31mreuse".to_owned();
    workshop.steps[0].say = "Say <script>alert(1)</script>".to_owned();
    let page = html(&sheet_set(&workshop, ONE_SET, &Words::new(Language::En)));
    assert!(page.contains("&lt;b&gt;Mend&lt;/b&gt; &amp;"));
    assert!(!page.contains("<script") && !page.contains('\u{1b}'));
}

#[test]
fn printing_writes_both_files_and_replaces_none_unasked() {
    let place = Place::new();
    let print = ["--lang", "fr", "workshop", "print", "--format", "html"];
    let ran = place.ctrls(&print);
    assert!(ran.err.contains("--groups 3"), "{}", ran.err);
    assert_eq!(ran.ended(0), "ctrl-s-fiches.html\nctrl-s-animation.html\n");
    place.write("ctrl-s-animation.html", "mine");
    std::fs::remove_file(place.path("ctrl-s-fiches.html")).unwrap();
    let ran = place.ctrls(&print);
    assert!(ran.err.contains("ctrl-s-animation.html existe déjà"), "{}", ran.err);
    assert_eq!(ran.ended(2), "");
    // Nothing of the pair was written.
    assert!(!place.path("ctrl-s-fiches.html").exists());
    assert_eq!(place.read("ctrl-s-animation.html"), "mine");
    place.ctrls(&[&print[..], &["--force"]].concat()).ended(0);
    assert!(place.read("ctrl-s-animation.html").contains("Si l’écran s’éteint"));
}

#[test]
fn out_is_a_file_or_a_folder() {
    let place = Place::new();
    let printed = |arguments: &[&str]| {
        let all = [&["--lang", "en", "-q", "workshop", "print", "ctrl-s-45"], arguments].concat();
        place.ctrls(&all).ended(0)
    };
    // The ending says which format is meant.
    assert_eq!(
        printed(&["--out", "paper.html"]),
        "paper.html\npaper-facilitator.html\n"
    );
    assert_eq!(
        printed(&["--out", "room/", "--format", "html", "--groups", "2"]),
        "room/ctrl-s-45-sheets.html\nroom/ctrl-s-45-facilitator.html\n"
    );
    assert!(
        place
            .read("room/ctrl-s-45-sheets.html")
            .contains("Voting slips, to cut out · Table 2")
    );
    assert_eq!(
        printed(&["--out", "a.b", "--format", "html"]),
        "a.b\na.b-facilitator.html\n"
    );
}

#[test]
fn the_language_is_that_of_the_workshop_and_its_name_is_no_path() {
    let place = Place::new();
    let (name, text) = ("mine.toml", find_builtin("ctrl-s", "fr").unwrap().text);
    place.write(name, &text.replace("id = \"ctrl-s\"", "id = \"../../Mon Atelier\""));
    let ran = place.ctrls(&["--lang", "en", "-q", "workshop", "print", name, "--format", "html"]);
    assert_eq!(ran.ended(0), "mon-atelier-fiches.html\nmon-atelier-animation.html\n");
    assert!(place.read("mon-atelier-fiches.html").contains("lang=\"fr\""));
}

#[test]
fn wrong_use_is_said() {
    let place = Place::new();
    for arguments in [&["--groups", "0"][..], &["--groups", "200"], &["--format", "docx"]] {
        let ran = place.ctrls(&[&["workshop", "print"], arguments].concat());
        assert!(ran.err.contains(arguments[0]), "{}", ran.err);
        ran.ended(2);
    }
}

#[cfg(feature = "pdf")]
mod as_pdf {
    use ctrls::export::pdf;

    use super::*;

    fn page_count(document: &Document) -> usize {
        let bytes = pdf(document).unwrap().bytes;
        lopdf::Document::load_mem(&bytes).unwrap().get_pages().len()
    }

    #[test]
    fn each_sheet_is_one_page() {
        for built_in in BUILTINS {
            let workshop = built_in.read().unwrap();
            let document = sheet_set(&workshop, ONE_SET, &words(built_in));
            let roadmap = workshop
                .steps
                .iter()
                .find(|step| step.collects == ctrls::workshop::CollectedKind::Roadmap);
            assert!(roadmap.is_some());
            let on_pages = |page: &&Section| match page.blocks.as_slice() {
                [Block::Slips(slips)] => usize::from(slips.count.div_ceil(slips.across * slips.down)),
                _ => 1,
            };
            let expected: usize = pages(&document).iter().map(on_pages).sum();
            assert_eq!(
                page_count(&document),
                expected,
                "{} {}",
                built_in.name,
                built_in.language
            );
        }
    }

    #[test]
    fn large_print_is_larger_and_loses_nothing() {
        let built_in = find_builtin("ctrl-s", "en").unwrap();
        let workshop = built_in.read().unwrap();
        let document = |large| sheet_set(&workshop, SheetOptions { groups: None, large }, &words(&built_in));
        assert!(page_count(&document(true)) > page_count(&document(false)));
        let headings =
            |document: &Document| -> Vec<String> { pages(document).iter().map(|page| page.heading.plain()).collect() };
        assert_eq!(headings(&document(true)), headings(&document(false)));
        // 10.5 points of text and 8 more.
        assert_eq!(document(true).larger, 8);
    }

    #[test]
    fn the_program_prints_pdf_unasked() {
        let place = Place::new();
        let ran = place.ctrls(&["--lang", "en", "-q", "workshop", "print", "--groups", "2"]);
        assert_eq!(ran.ended(0), "ctrl-s-sheets.pdf\nctrl-s-facilitator.pdf\n");
        assert!(
            std::fs::read(place.path("ctrl-s-sheets.pdf"))
                .unwrap()
                .starts_with(b"%PDF-")
        );
    }
}

#[cfg(feature = "pdf")]
#[test]
fn the_pages_of_each_table_are_counted_apart_under_the_workshop_s_name() {
    let built_in = find_builtin("ctrl-s", "fr").unwrap();
    let words = words(&built_in);
    let workshop = built_in.read().unwrap();
    let wanted = SheetOptions {
        groups: Some(2),
        ..SheetOptions::default()
    };
    let document = sheet_set(&workshop, wanted, &words);
    let read = crate::pdf_tree::Read::new(&ctrls::export::pdf(&document).unwrap().bytes);
    let pages = read.file.get_pages().len();
    assert_eq!(pages % 2, 0);
    let of = format!("sur {}", pages / 2);
    assert_eq!(read.artifacts.matches(&of).count(), pages, "{}", read.artifacts);
    assert_eq!(read.artifacts.matches("page 1 sur").count(), 2);
    // The title of the whole, then again at the head of the second table's sheets.
    assert_eq!(read.tree().text.matches(&document.title.plain()).count(), 2);
    assert_eq!(html(&document).matches("counter(pages)").count(), 0);
}
