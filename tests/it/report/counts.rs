//! Ready is what is open and lacks nothing; what is done or dropped is counted apart or not at all.

use super::{json, spaced};
use crate::support::Place;

fn action(status: &str, pilot: &str, due: &str) -> String {
    let due = if due.is_empty() {
        String::new()
    } else {
        format!("due = {due}\n")
    };
    format!(
        "[[phase.action]]\ntext = \"Installer un banc\"\npilot = \"{pilot}\"\n{due}\
         first_step = \"Demander le 2 avril\"\ndone_when = \"Il est là\"\nstatus = \"{status}\"\n"
    )
}

fn written(place: &Place, actions: &[String]) {
    let head = "format = \"ctrls-roadmap/1\"\nlanguage = \"fr\"\ntitle = \"Le banc\"\n[[phase]]\ntitle = \"Essayer\"\n";
    place.write("a.toml", &format!("{head}{}", actions.concat()));
}

#[test]
fn stuck_done_and_dropped_actions_are_not_ready() {
    let place = Place::new();
    written(
        &place,
        &[
            action("done", "Zoé", "2027-04-01"),
            action("stuck", "Zoé", "2027-05-01"),
            action("dropped", "", "2027-03-01"),
            action("started", "Zoé", "2027-06-01"),
        ],
    );
    let report = json(&place, &["a.toml"]);
    let counted = &report["counted"];
    for (key, count) in [("actions", 3), ("done", 1), ("ready", 1), ("without_pilot", 0)] {
        assert_eq!(counted[key], count, "{key}");
    }
    let text = spaced(&place.ctrls(&["report", "a.toml", "--lang", "fr"]).ended(0));
    assert!(
        text.contains("Une action est déjà faite. Sur les 2 autres, une est prête à démarrer ; chacune a un pilote."),
        "{text}"
    );
    assert!(text.contains("1 sur 2, 1 faite | 1er mai 2027 |"), "{text}");
    let shown = spaced(&place.ctrls(&["show", "a.toml", "--lang", "fr"]).ended(0));
    assert!(shown.starts_with("Le banc, 1 prête sur 2, 1 faite\n"), "{shown}");
}

#[test]
fn a_pilot_who_is_nobody_in_particular_is_none() {
    let place = Place::new();
    written(
        &place,
        &[
            action("planned", "everyone", ""),
            action("planned", "Zoé", "2027-06-01"),
        ],
    );
    assert_eq!(json(&place, &["a.toml"])["counted"]["without_pilot"], 1);
    let text = spaced(&place.ctrls(&["report", "a.toml", "--lang", "fr"]).ended(0));
    assert!(
        text.contains("Sur 2 actions, une est prête à démarrer ; une attend encore un pilote."),
        "{text}"
    );
}

#[test]
fn a_pillar_carries_nothing_by_an_action_that_was_dropped() {
    let place = Place::new();
    let action = |status: &str| format!("{}pillar = \"accueil\"\n", action(status, "Zoé", ""));
    written(&place, &[action("dropped"), action("planned")]);
    let report = json(&place, &["a.toml"]);
    assert_eq!(report["pillars"][0]["phases"], serde_json::json!([1]));
}

#[test]
fn a_roadmap_that_is_all_done_says_so() {
    let place = Place::new();
    let done = || action("done", "Zoé", "2027-04-01");
    written(&place, &[done(), done()]);
    let text = spaced(&place.ctrls(&["report", "a.toml", "--lang", "fr"]).ended(0));
    assert!(text.contains("2 actions sont déjà faites."), "{text}");
    assert!(text.contains("| les 2 sont faites | – |"), "{text}");
}
