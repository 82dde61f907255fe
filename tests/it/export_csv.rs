//! Rows for a spreadsheet, and JSON: one row an action, no formula of anybody's, the same bytes each time.

use ctrls::export::{Dialect, csv, json};
use ctrls::roadmap::Roadmap;

use crate::sample::{HOSTILE, LORME, roadmap};
use crate::support::Place;

fn rows(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(bytes);
    reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn an_action_is_a_row() {
    let bytes = csv(&[&roadmap(LORME)], Dialect::Plain);
    let rows = rows(&bytes, b',');
    assert_eq!(rows.len(), 7);
    let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    assert_eq!(rows[1][column("id")], "A1");
    assert_eq!(rows[1][column("due")], "2027-03-15");
    assert_eq!(rows[1][column("partners")], "l'association de consommateurs | La Forge");
    assert_eq!(rows[5][column("phase_title")], "Installer");
    assert_eq!(rows[5][column("pilot")], "");
}

#[test]
fn french_spreadsheets_get_semicolons_a_mark_and_french_words() {
    let bytes = csv(&[&roadmap(LORME)], Dialect::French);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let rows = rows(bytes, b';');
    assert_eq!(rows.len(), 7);
    let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    assert_eq!(rows[1][column("Échéance")], "2027-03-15");
    assert_eq!(rows[1][column("État")], "prévue");
    assert_eq!(rows[5][column("Nom de la phase")], "Installer");
}

#[test]
fn no_cell_begins_as_a_formula_does() {
    let rows = rows(&csv(&[&roadmap(HOSTILE)], Dialect::Plain), b',');
    for cell in rows.iter().flatten() {
        assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell}");
        assert!(!cell.contains(['\u{1b}', '\u{202e}', '\n', '\t']), "{cell}");
    }
    // What is said is still there.
    assert!(rows.iter().flatten().any(|cell| cell == "'-2+3"));
}

#[test]
fn json_is_the_roadmap_in_the_order_of_its_file() {
    for text in [LORME, HOSTILE] {
        let roadmap = roadmap(text);
        let json = json(&roadmap).unwrap();
        assert!(!json.contains(['\u{1b}', '\u{202e}']));
        let back: Roadmap = serde_json::from_str(&json).unwrap();
        assert_eq!(back, roadmap);
        assert!(json.find("\"title\"").unwrap() < json.find("\"phase\"").unwrap());
    }
}

#[test]
fn the_columns_are_explained_beside_the_rows() {
    let place = Place::new();
    place.write("lorme.toml", LORME);
    let out = place
        .ctrls(&[
            "export",
            "lorme.toml",
            "--format",
            "csv",
            "--csv-dialect",
            "fr",
            "--out",
            "o",
        ])
        .ended(0);
    assert_eq!(out, "o/lorme.csv\no/lorme.csv.README.txt\n");
    let readme = place.read("o/lorme.csv.README.txt");
    let rows = place.read("o/lorme.csv");
    for column in rows.trim_start_matches('\u{feff}').lines().next().unwrap().split(';') {
        assert!(readme.contains(&format!("{column}\u{a0}:")), "{column}");
    }
}

#[test]
fn a_bar_in_a_text_is_told_from_the_bar_between_two() {
    let mut roadmap = roadmap(LORME);
    let action = &mut roadmap.phases[0].actions[0];
    action.resources = ["a|b", r"c\|d", r"C:\tmp", "e | f"].map(str::to_owned).to_vec();
    let rows = rows(&csv(&[&roadmap], Dialect::Plain), b',');
    let at = rows[0].iter().position(|head| head == "resources").unwrap();
    assert_eq!(rows[1][at], r"a\|b | c\\\|d | C:\tmp | e \| f");
}

#[test]
fn rows_of_a_session_stand_in_the_order_of_its_tables() {
    let place = Place::new();
    let groups = ["--group", "Zèbre", "--group", "Abeille"];
    let command = [&["run", "--lang", "fr", "--into", "s", "-y"][..], &groups].concat();
    place
        .ctrls_reading(&command, "/1 /action Peindre\n/2 /action Planter\n")
        .ended(0);
    place.ctrls(&["export", "s", "--format", "csv", "--out", "d"]).ended(0);
    let rows = rows(place.read("d/actions.csv").as_bytes(), b',');
    let at = rows[0].iter().position(|head| head == "group").unwrap();
    let groups: Vec<&str> = rows[1..].iter().map(|row| row[at].as_str()).collect();
    assert_eq!(groups, ["Zèbre", "Abeille"]);
}
