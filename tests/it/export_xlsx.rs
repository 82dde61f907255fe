//! Workbooks read back by another reader: real days, lists to choose from, heads that stay, the same bytes each time.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use ctrls::export::{SpreadsheetSource, actions_workbook};
use ctrls::roadmap::Roadmap;
use ctrls::words::{Language, Words};

use crate::sample::{HOSTILE, LORME, roadmap};
use crate::support::Place;

/// The sheets of a workbook, with their rows.
pub(crate) fn sheets(bytes: &[u8]) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut book = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let names = book.sheet_names();
    let rows = |name: &String| {
        let range = book.worksheet_range(name).unwrap();
        (name.clone(), range.rows().map(<[Data]>::to_vec).collect())
    };
    names.iter().map(rows).collect()
}

/// The text of a part of the package.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The day of a cell, as `2027-03-15`.
pub(crate) fn day_of(cell: &Data) -> Option<String> {
    match cell {
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            Some(format!("{year:04}-{month:02}-{day:02}"))
        }
        _ => None,
    }
}

fn column(rows: &[Vec<Data>], head: &str) -> usize {
    let at = rows[0]
        .iter()
        .position(|cell| matches!(cell, Data::String(text) if text == head));
    at.unwrap_or_else(|| panic!("no column {head}: {:?}", rows[0]))
}

fn workbook(roadmaps: &[(&str, &Roadmap)], language: Language) -> Vec<u8> {
    let sources: Vec<SpreadsheetSource<'_>> = roadmaps
        .iter()
        .map(|(slug, roadmap)| SpreadsheetSource { slug, roadmap })
        .collect();
    actions_workbook(&sources, &Words::new(language)).unwrap().bytes
}

#[test]
fn all_actions_are_in_the_first_sheet_and_each_roadmap_has_its_own() {
    let (lorme, mut other) = (roadmap(LORME), roadmap(LORME));
    other.source.group = "Lecture: tous / toutes ?".to_owned();
    let sheets = sheets(&workbook(&[("lorme", &lorme), ("autre", &other)], Language::Fr));
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[0], "Actions");
    assert_eq!(names[2], "Lecture tous toutes");
    let all = &sheets[0].1;
    assert_eq!(all.len(), 1 + 2 * 6);
    let keys: Vec<String> = all[1..].iter().map(|row| row[0].to_string()).collect();
    assert_eq!(keys[0], "lorme/A1");
    assert_eq!(keys[6], "autre/A1");
    let id = column(&sheets[2].1, "N°");
    assert_eq!(sheets[2].1[1][id], Data::String("A1".to_owned()));
    assert_eq!(sheets[2].1.len(), 7);
}

#[test]
fn days_are_days_and_words_stand_beside() {
    let mut lorme = roadmap(LORME);
    lorme.phases[0].actions[1].due = ctrls::roadmap::DateText::new("à la rentrée");
    let all = sheets(&workbook(&[("lorme", &lorme)], Language::Fr)).remove(0).1;
    let (due, words) = (column(&all, "Échéance"), column(&all, "Échéance (en mots)"));
    assert_eq!(day_of(&all[1][due]).as_deref(), Some("2027-03-15"));
    assert_eq!(all[2][due], Data::Empty);
    assert_eq!(all[2][words], Data::String("à la rentrée".to_owned()));
    for row in &all[1..] {
        assert!(matches!(row[due], Data::DateTime(_) | Data::Empty), "{:?}", row[due]);
    }
}

#[test]
fn heads_stay_rows_filter_and_states_are_chosen() {
    let bytes = workbook(&[("lorme", &roadmap(LORME))], Language::Fr);
    for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
        let sheet = part(&bytes, sheet);
        assert!(sheet.contains(r#"state="frozen""#), "{sheet}");
        assert!(sheet.contains("<autoFilter ref=\"A1:"), "{sheet}");
        assert!(
            sheet.contains("\"prévue,commencée,faite,bloquée,abandonnée\""),
            "{sheet}"
        );
        assert!(sheet.contains("<cols>"), "{sheet}");
    }
    // The head of the days of first steps needs two lines, and gets them.
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    let head = sheet
        .split("<row ")
        .nth(1)
        .and_then(|row| row.split('>').next())
        .unwrap();
    assert!(head.contains(r#"ht="30""#), "{head}");
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("<dc:language>fr-FR</dc:language>"), "{core}");
    assert!(
        core.contains(&format!("<dc:title>{} – actions</dc:title>", roadmap(LORME).title)),
        "{core}"
    );
}

#[test]
fn a_text_that_looks_like_a_formula_is_a_text_as_it_was_written() {
    let hostile = roadmap(HOSTILE);
    let bytes = workbook(&[("hostile", &hostile)], Language::Fr);
    let all = sheets(&bytes).remove(0).1;
    let pilot = column(&all, "Pilote");
    assert_eq!(all[1][pilot], Data::String("-2+3".to_owned()));
    assert!(!part(&bytes, "xl/worksheets/sheet1.xml").contains("<f>"));
    // A year that spreadsheets do not have is kept as it was said.
    assert_eq!(all[1][column(&all, "Échéance")], Data::String("1000-01-01".to_owned()));
    for text in all.iter().flatten().filter_map(|cell| match cell {
        Data::String(text) => Some(text),
        _ => None,
    }) {
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\t']), "{text}");
    }
}

#[test]
fn a_text_longer_than_a_cell_is_cut_and_counted() {
    let mut lorme = roadmap(LORME);
    lorme.phases[0].actions[0].done_when = "été ".repeat(10_000);
    let source = SpreadsheetSource {
        slug: "lorme",
        roadmap: &lorme,
    };
    let made = actions_workbook(&[source], &Words::new(Language::Fr)).unwrap();
    assert_eq!(made.shortened, 1);
    let all = sheets(&made.bytes).remove(0).1;
    let text = all[1][column(&all, "Terminé quand")].to_string();
    assert!(
        text.ends_with("été…") && text.chars().count() > 32_700,
        "{}",
        text.len()
    );
}

#[test]
fn an_action_of_another_table_is_named_by_its_roadmap() {
    let (mut one, mut other) = (roadmap(LORME), roadmap(LORME));
    one.source.session = "s".to_owned();
    other.source.session = "s".to_owned();
    let ids = other.phases.iter_mut().flat_map(|phase| &mut phase.actions);
    ids.for_each(|action| action.id = format!("{}0", action.id));
    one.phases[0].actions[0].depends_on = vec!["A2".to_owned(), "A20".to_owned()];
    let all = sheets(&workbook(&[("un", &one), ("deux", &other)], Language::En))
        .remove(0)
        .1;
    let needs = &all[1][column(&all, "Depends on")];
    assert_eq!(*needs, Data::String("un/A2, deux/A20".to_owned()));
}

#[test]
fn the_same_session_gives_the_same_bytes_from_anywhere() {
    let place = Place::new();
    let groups = ["--group", "Zèbre", "--group", "Abeille"];
    let command = [&["run", "--lang", "fr", "--into", "s", "-y"][..], &groups].concat();
    place
        .ctrls_reading(
            &command,
            "/1 /action Peindre la salle | qui=Ana | quand=15/03/2027\n/2 /action Planter\n",
        )
        .ended(0);
    let out = place.ctrls(&["export", "s", "--format", "xlsx", "--out", "d"]).ended(0);
    assert_eq!(out, "d/actions.xlsx\nd/actions.xlsx.README.txt\n");
    let line = "cd d && TZ=Pacific/Auckland ctrls export ../s --format xlsx --out e";
    place.shell(line).ended(0);
    let read = |name: &str| std::fs::read(place.path(name)).unwrap();
    let bytes = read("d/actions.xlsx");
    assert!(bytes == read("d/e/actions.xlsx"));
    let names: Vec<String> = sheets(&bytes).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Actions", "Zèbre", "Abeille"]);
    assert!(
        place
            .read("d/actions.xlsx.README.txt")
            .contains("Échéance\u{a0}: due\n")
    );
}
