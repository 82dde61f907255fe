//! The plan for Territoires en Transitions, held to the rules that the platform publishes for its import. Stricter than the
//! import: what it would read in another sense than meant is a mistake too.

use std::collections::BTreeSet;

use calamine::Data;
use ctrls::export::{SpreadsheetSource, actions_workbook, plan_workbook};
use ctrls::roadmap::{DateText, Roadmap, Status};
use ctrls::words::{Language, Words};

use crate::export_xlsx::{day_of, sheets};
use crate::sample::{HOSTILE, LORME, roadmap};
use crate::support::{Place, project};

const HEADS: &str = "Axe (x)|Sous-axe (x.x)|Sous-sous axe (x.x.x)|Titre de l'action|Titre de la sous-action|Descriptif|\
    Instances de gouvernance|Objectifs|Indicateurs liés|Structure pilote|Moyens humains et techniques|Partenaires|\
    Direction ou service pilote|Personne pilote|Élu·e référent·e|Participation Citoyenne|Financements|Financeur 1|\
    Montant € HT|Financeur 2|Montant € HT|Financeur 3|Montant € HT|Budget prévisionnel total € HT|Statut|\
    Niveau de priorité|Date de début|Date de fin";
const STATUSES: [&str; 8] = [
    "À venir",
    "À discuter",
    "En cours",
    "Réalisé",
    "En retard",
    "En pause",
    "Bloqué",
    "Abandonné",
];
/// The most that a column takes, in UTF-16 units.
const LONGEST: [(usize, usize); 5] = [(3, 300), (4, 300), (5, 20_000), (7, 10_000), (10, 10_000)];
const LISTS: [usize; 6] = [6, 9, 11, 12, 13, 14];
const DAYS: [usize; 2] = [26, 27];
/// Columns that a roadmap has nothing for.
const EMPTY: [usize; 13] = [4, 9, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];

fn text(cell: Option<&Data>) -> &str {
    match cell {
        Some(Data::String(text)) => text,
        _ => "",
    }
}

/// What the platform would refuse, or take in another sense.
fn mistakes(bytes: &[u8]) -> Vec<String> {
    let sheets = sheets(bytes);
    let plan = sheets
        .iter()
        .find(|(_, rows)| text(rows.get(1).and_then(|row| row.first())) == "Axe (x)");
    let Some((_, rows)) = plan else {
        return vec!["no sheet whose A2 is “Axe (x)”".to_owned()];
    };
    let mut wrong = Vec::new();
    for (at, head) in HEADS.split('|').enumerate() {
        if text(rows[1].get(at)).trim() != head {
            wrong.push(format!("head {at}: {:?}", rows[1].get(at)));
        }
    }
    let mut titles = BTreeSet::new();
    for (number, row) in (4..).zip(&rows[3..]) {
        wrong.extend(
            row_mistakes(row)
                .into_iter()
                .map(|mistake| format!("row {number}: {mistake}")),
        );
        let path: Vec<&str> = row[..3]
            .iter()
            .map(|cell| text(Some(cell)))
            .filter(|text| !text.is_empty())
            .collect();
        if !titles.insert((path.join("::"), text(row.get(3)).to_owned())) {
            wrong.push(format!("row {number}: the same title twice"));
        }
    }
    wrong
}

fn row_mistakes(row: &[Data]) -> Vec<String> {
    let mut wrong = Vec::new();
    let cell = |at: usize| row.get(at).unwrap_or(&Data::Empty);
    for at in 0..28 {
        let fits = match cell(at) {
            Data::Empty => at != 3,
            Data::String(text) => !DAYS.contains(&at) && !text.trim().is_empty() && text.trim() == text,
            Data::DateTime(_) => DAYS.contains(&at),
            _ => false,
        };
        if !fits || EMPTY.contains(&at) && *cell(at) != Data::Empty {
            wrong.push(format!("column {at}: {:?}", cell(at)));
        }
    }
    for at in 0..3 {
        if text(Some(cell(at))).contains("::") {
            wrong.push(format!("column {at} has two colons"));
        }
    }
    for (at, longest) in LONGEST {
        if text(Some(cell(at))).encode_utf16().count() > longest {
            wrong.push(format!("column {at} has more than {longest} signs"));
        }
    }
    for at in LISTS {
        let text = text(Some(cell(at)));
        let count = |sign| text.chars().filter(|c| *c == sign).count();
        if count('"') % 2 > 0 || count('(') != count(')') || count('«') != count('»') || text.contains([';', '\n']) {
            wrong.push(format!("column {at} is parted elsewhere: {text}"));
        }
    }
    let status = text(Some(cell(24)));
    if !status.is_empty() && !STATUSES.contains(&status) {
        wrong.push(format!("status {status}"));
    }
    if let (Some(start), Some(end)) = (day_of(cell(26)), day_of(cell(27)))
        && start > end
    {
        wrong.push(format!("{start} is after {end}"));
    }
    wrong
}

fn plan(roadmaps: &[&Roadmap]) -> Vec<u8> {
    let slugs: Vec<String> = (1..=roadmaps.len()).map(|number| format!("table-{number}")).collect();
    let sources: Vec<SpreadsheetSource<'_>> = slugs
        .iter()
        .zip(roadmaps)
        .map(|(slug, roadmap)| SpreadsheetSource { slug, roadmap })
        .collect();
    plan_workbook(&sources).unwrap().bytes
}

/// The rows of data of a plan that is as the platform wants it.
fn rows(bytes: &[u8]) -> Vec<Vec<Data>> {
    assert_eq!(mistakes(bytes), Vec::<String>::new());
    sheets(bytes).remove(0).1.split_off(3)
}

#[test]
fn a_plan_is_as_the_platform_wants_it() {
    let (lorme, hostile) = (roadmap(LORME), roadmap(HOSTILE));
    for roadmaps in [&[&lorme][..], &[&hostile], &[&lorme, &hostile], &[&lorme, &lorme]] {
        assert_eq!(mistakes(&plan(roadmaps)), Vec::<String>::new());
    }
    // The workbook for everybody is none.
    let source = SpreadsheetSource {
        slug: "lorme",
        roadmap: &lorme,
    };
    let workbook = actions_workbook(&[source], &Words::new(Language::Fr)).unwrap();
    assert_eq!(mistakes(&workbook.bytes), ["no sheet whose A2 is “Axe (x)”"]);
}

#[test]
fn each_column_holds_what_it_is_for() {
    let mut lorme = roadmap(LORME);
    let action = &mut lorme.phases[0].actions[0];
    action.status = Some(Status::Stuck);
    action.resources = vec!["une salle, 30 places".to_owned(), "1,5 ETP".to_owned()];
    action.decided_by = "Conseil municipal, le 8 avril 2027".to_owned();
    lorme.phases[0].actions[1].due = DateText::new("à la rentrée");
    let rows = rows(&plan(&[&lorme]));
    let first = &rows[0];
    assert_eq!(text(first.first()), "1. Rassurer");
    assert_eq!(text(first.get(1)), "");
    assert_eq!(text(first.get(24)), "Bloqué");
    assert_eq!(text(first.get(10)), "une salle, 30 places\n1,5 ETP");
    assert_eq!(text(first.get(6)), "Conseil municipal");
    assert_eq!(text(first.get(13)), "Chargée de mission commerce – CCI du Lormois");
    assert_eq!(text(first.get(11)), "l'association de consommateurs, La Forge");
    assert_eq!(day_of(&first[26]).as_deref(), Some("2027-01-12"));
    assert_eq!(day_of(&first[27]).as_deref(), Some("2027-03-15"));
    let about = text(first.get(5));
    assert!(
        about.contains("Premier pas\u{a0}: réunir trois boutiques, le 12 janvier 2027"),
        "{about}"
    );
    assert!(
        about.contains("Qui décide\u{a0}: Conseil municipal, le 8 avril 2027"),
        "{about}"
    );
    // A date in words would be read as another day.
    assert_eq!(rows[1].get(27).unwrap_or(&Data::Empty), &Data::Empty);
    assert!(text(rows[1].get(5)).contains("Échéance (en mots)\u{a0}: à la rentrée"));
    assert_eq!(text(rows[1].get(24)), "");
}

#[test]
fn levels_are_axis_roadmap_and_phase_as_far_as_there_are_several() {
    let mut roadmaps = [roadmap(LORME), roadmap(LORME), roadmap(LORME), roadmap(LORME)];
    let axes = ["Filières", "Sobriété :: tous", "Filières ", ""];
    for (roadmap, axis) in roadmaps.iter_mut().zip(axes) {
        roadmap.source.axis = axis.to_owned();
    }
    let all: Vec<&Roadmap> = roadmaps.iter().collect();
    let rows = rows(&plan(&all));
    let levels: Vec<String> = rows
        .iter()
        .map(|row| format!("{}|{}|{}", row[0], row[1], row[2]))
        .collect();
    let title = &roadmaps[0].title;
    assert_eq!(levels[0], format!("1. Filières|1.1. {title}|1.1.1. Rassurer"));
    assert_eq!(levels[6], format!("2. Sobriété : tous|2.1. {title}|2.1.1. Rassurer"));
    assert_eq!(levels[12], format!("1. Filières|1.2. {title}|1.2.1. Rassurer"));
    assert_eq!(levels[18], format!("3. {title}|3.1. Rassurer|"));
}

#[test]
fn what_the_platform_would_refuse_is_mended_and_counted() {
    let mut lorme = roadmap(LORME);
    let long = "un mot de plus ".repeat(30);
    let actions = &mut lorme.phases[0].actions;
    actions.truncate(2);
    actions[0].text = long.trim().to_owned();
    actions[1].text = long.trim().to_owned();
    actions[0].pilot = "Ana (mairie; \"voirie), Bob\n« et Cie".to_owned();
    actions[1].first_step = "écrire, le 3 janvier 2030".to_owned();
    actions[1].done_when = "fini ".repeat(2_500);
    lorme.phases[1].actions.clear();
    let source = SpreadsheetSource {
        slug: "lorme",
        roadmap: &lorme,
    };
    let made = plan_workbook(&[source]).unwrap();
    assert_eq!(
        (made.phases_as_actions, made.shortened_titles, made.shortened_texts),
        (1, 2, 1)
    );
    let rows = rows(&made.bytes);
    assert!(text(rows[0].get(3)).ends_with('…'));
    assert!(text(rows[1].get(3)).ends_with("… (A2)"), "{}", rows[1][3]);
    assert_eq!(text(rows[0].get(5)).lines().next(), Some(long.trim()));
    assert_eq!(text(rows[0].get(13)), "Ana (mairie – voirie) – Bob et Cie");
    let title = &lorme.phases[1].title;
    assert_eq!(text(rows[2].first()), format!("2. {title}"));
    assert_eq!(text(rows[2].get(3)), title);
}

#[test]
fn an_event_becomes_one_plan_with_a_note_of_how_it_is_sent() {
    let place = Place::new();
    let event = project().join("examples/nec-2021");
    let event = event.to_str().unwrap();
    let ran = place.ctrls(&[
        "export",
        event,
        "--for",
        "territoires-en-transitions",
        "--out",
        "o",
        "--lang",
        "fr",
    ]);
    assert!(ran.err.contains("18 phases n'ont pas d'action"), "{}", ran.err);
    let out = ran.ended(0);
    let name = "o/actions-territoires-en-transitions.xlsx";
    assert_eq!(out, format!("{name}\n{name}.README.txt\n"));
    let rows = rows(&std::fs::read(place.path(name)).unwrap());
    assert_eq!(rows.len(), 18);
    assert!(
        place
            .read(&format!("{name}.README.txt"))
            .contains("support de la plateforme")
    );
    let ran = place.ctrls(&[
        "export",
        event,
        "--for",
        "territoires-en-transitions",
        "--format",
        "pdf,csv",
    ]);
    ran.ended(2);
}
