//! `ctrls handover`: the folder that one sends, whole, alive and the same wherever it is made.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::calendar_reader::read_calendar;
use crate::support::{Place, Ran, TWO_TABLES, copy_folder, project};

const FOLDER: &str = "remise-semaine-de-la-reparation-inventee";

fn place() -> Place {
    let place = Place::new();
    copy_folder(&project().join("examples/repair-cafe"), &place.path("e/cafe"));
    place
}

fn handed_over(place: &Place, more: &[&str]) -> Ran {
    let ran = place.french(&[&["handover", "e"], more].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    ran
}

/// Every file below a folder with its bytes, by its path from there.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn the_folder_holds_all_that_is_sent_and_every_link_leads_to_a_file() {
    let place = place();
    let ran = handed_over(&place, &[]);
    let made = files(&place.path(FOLDER));
    for name in [
        "index.html",
        "compte-rendu.pdf",
        "actions.xlsx",
        "calendrier.ics",
        "message.txt",
        ".ctrls-exports",
    ] {
        assert!(made.contains_key(name), "{name}: {:?}", made.keys());
    }
    let count = |start: &str, end: &str| {
        made.keys()
            .filter(|name| name.starts_with(start) && name.ends_with(end))
            .count()
    };
    assert_eq!(
        [
            count("feuilles-de-route/", ".pdf"),
            count("feuilles-de-route/", ".toml")
        ],
        [4, 4]
    );
    assert_eq!(count("pilotes/", ".pdf"), 10);
    assert_eq!(ran.out.lines().count() + 1, made.len(), "{}", ran.out);
    assert!(ran.err.contains(&format!("{FOLDER}/message.txt")), "{}", ran.err);

    let index = String::from_utf8(made["index.html"].clone()).unwrap();
    let links: Vec<&str> = index
        .split("href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    let mut led_to: Vec<&str> = links
        .iter()
        .copied()
        .filter(|link| !link.starts_with('#') && !link.starts_with("mailto:"))
        .collect();
    assert!(led_to.iter().all(|link| made.contains_key(*link)), "{led_to:?}");
    led_to.sort_unstable();
    led_to.dedup();
    assert_eq!(
        led_to.len(),
        made.len() - 2,
        "all but itself and the list of digests: {led_to:?}"
    );
    for inside in links.iter().filter_map(|link| link.strip_prefix('#')) {
        assert!(index.contains(&format!("id=\"{inside}\"")), "{inside}");
    }
    read_calendar(std::str::from_utf8(&made["calendrier.ics"]).unwrap());
}

#[test]
fn the_message_says_what_was_held_what_is_enclosed_and_what_is_asked() {
    let place = place();
    handed_over(&place, &[]);
    let message = plain(&place.read(&format!("{FOLDER}/message.txt")));
    let order = [
        "Objet : Semaine de la réparation (inventée)",
        "Bonjour,",
        "personnes ont pris part à « Semaine de la réparation (inventée) » (20 mars 2027)",
        "1 atelier, 4 feuilles de route, 12 actions.",
        "Merci",
        "index.html",
        "– compte-rendu.pdf : ",
        "– feuilles-de-route/ : Les 4 feuilles de route",
        "– pilotes/ : Une page pour chacune des 10 personnes",
        "– actions.xlsx : ",
        "– calendrier.ics : ",
        "Un oui est demandé :",
        "– 8 avril 2027, Conseil de la maison des habitants : Entrer sans avoir peur de déranger",
        "Prochaine revue : le ",
    ];
    let mut rest = message.as_str();
    for text in order {
        let at = rest
            .find(text)
            .unwrap_or_else(|| panic!("{text} is not behind what stands before it:\n{message}"));
        rest = &rest[at + text.len()..];
    }
}

#[test]
fn the_same_bytes_from_another_folder_in_another_zone_and_as_a_zip() {
    let place = place();
    handed_over(&place, &["--zip"]);
    let first = files(&place.path(FOLDER));
    let zip = fs::read(place.path(&format!("{FOLDER}.zip"))).unwrap();
    assert!(first.keys().filter(|name| !name.starts_with('.')).all(|name| {
        let whole = format!("{FOLDER}/{name}");
        zip.windows(whole.len()).any(|bytes| bytes == whole.as_bytes())
    }));

    fs::create_dir_all(place.path("far/away")).unwrap();
    fs::rename(place.path("e"), place.path("far/e")).unwrap();
    let elsewhere = place.shell("cd far/away && TZ=Asia/Tokyo ctrls handover ../e --zip --lang fr");
    assert_eq!(elsewhere.code, Some(0), "{}", elsewhere.err);
    let again = files(&place.path(&format!("far/away/{FOLDER}")));
    let differing: Vec<_> = first
        .iter()
        .filter(|(name, bytes)| again.get(*name) != Some(bytes))
        .map(|(name, _)| name)
        .collect();
    assert!(differing.is_empty() && first.len() == again.len(), "{differing:?}");
    assert_eq!(fs::read(place.path(&format!("far/away/{FOLDER}.zip"))).unwrap(), zip);
}

#[test]
fn what_somebody_changed_stays_and_a_handover_is_no_source() {
    let place = place();
    let run = |more: &[&str]| place.french(&[&["handover", "e", "--out", "e/envoi"], more].concat());
    assert_eq!(run(&[]).code, Some(0));
    let first = files(&place.path("e/envoi"));
    assert_eq!(run(&[]).code, Some(0));
    assert_eq!(files(&place.path("e/envoi")), first, "its own copies count for nothing");

    let toml = first.keys().find(|name| name.ends_with(".toml")).unwrap();
    let changed = place
        .read(&format!("e/envoi/{toml}"))
        .replace("title = \"", "title = \"Autre, ");
    place.write(&format!("e/envoi/{toml}"), &changed);
    place.write("e/envoi/message.txt", "Cher Paul,");
    let told = run(&[]);
    assert_eq!(told.code, Some(1), "{}", told.err);
    assert!(
        told.err.contains("e/envoi/message.txt") && told.err.contains(toml),
        "{}",
        told.err
    );
    assert_eq!(place.read("e/envoi/message.txt"), "Cher Paul,");
    assert_eq!(place.read(&format!("e/envoi/{toml}")), changed);
    assert_eq!(files(&place.path("e/envoi")).len(), first.len());
    assert_eq!(run(&["--force"]).code, Some(0));
    assert_eq!(files(&place.path("e/envoi")), first);
}

#[test]
fn a_page_of_who_promises_nothing_any_more_goes() {
    let place = Place::new();
    let sheet = "format = \"ctrls-roadmap/1\"\nid = \"r\"\nlanguage = \"fr\"\ntitle = \"R\"\n[[phase]]\n[[phase.action]]\nid = \
                 \"A1\"\ntext = \"Lire\"\npilot = \"Inès\"\n";
    place.write("e/r.toml", sheet);
    let run = || place.french(&["handover", "e", "--out", "o"]);
    assert_eq!(run().code, Some(0));
    assert!(place.path("o/pilotes/ines.pdf").is_file() && !place.path("o/calendrier.ics").exists());
    place.write("e/r.toml", &sheet.replace("Inès", "Jo"));
    let ran = run();
    assert!(
        ran.err.contains("o/pilotes/ines.pdf n'est plus d'actualité"),
        "{}",
        ran.err
    );
    assert!(place.path("o/pilotes/jo.pdf").is_file() && !place.path("o/pilotes/ines.pdf").exists());
}

#[test]
fn the_facilitators_remarks_stay_out_unless_asked_for() {
    let place = Place::new();
    let lines = "/remark the zebra slept\n/next\nNobody reads\n/quit\n";
    let more = ["--session-id", "s1", "--start", "2026-12-03T09:00:00+01:00"];
    place.ctrls_reading(&[TWO_TABLES, &more[..]].concat(), lines).ended(0);
    let run = |more: &[&str]| place.ctrls(&[&["handover", "--lang", "en", "--out", "o"], more].concat());
    assert_eq!(run(&[]).code, Some(0));
    assert!(place.path("o/roadmaps/trust-shops.toml").is_file() || place.path("o/roadmaps/shops.toml").is_file());
    assert!(!place.read("o/index.html").contains("zebra"));
    assert_eq!(run(&["--with-remarks"]).code, Some(0));
    assert!(place.read("o/index.html").contains("zebra"));
}

#[test]
fn without_a_path_the_event_above_the_latest_session_is_meant() {
    let place = place();
    place.write("e/event.toml", "format = \"ctrls-event/1\"\nname = \"Deux cafés\"\n");
    copy_folder(&project().join("examples/repair-cafe"), &place.path("e/zcopy"));
    let ran = place.french(&["handover", "--json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let said: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(said["format"], "ctrls-written/1");
    assert_eq!(said["written"][0], "remise-deux-cafes/index.html");
    let empty = Place::new();
    fs::create_dir(empty.path("nothing")).unwrap();
    assert_eq!(empty.french(&["handover", "nothing"]).code, Some(2));
}

#[cfg(unix)]
#[test]
fn a_link_in_the_folder_leads_no_write_elsewhere() {
    let place = place();
    fs::create_dir_all(place.path("o")).unwrap();
    fs::create_dir_all(place.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(place.path("elsewhere"), place.path("o/pilotes")).unwrap();
    let ran = place.french(&["handover", "e", "--out", "o"]);
    assert_eq!(ran.code, Some(4), "{}", ran.err);
    assert_eq!(fs::read_dir(place.path("elsewhere")).unwrap().count(), 0);
}
