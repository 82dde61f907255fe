//! What waits for a yes: the day of the decision is not that of the action.

use super::{json, spaced};
use crate::support::Place;

const ROADMAP: &str = r#"format = "ctrls-roadmap/1"
language = "fr"
title = "Entrer sans avoir peur"
decided_by = "Conseil de la maison des habitants, le 8 avril"

[source]
group = "Accueil"
held = 2027-03-20

[[phase]]

[[phase.action]]
text = "Signer le bail"
due = 2027-12-31
decided_by = "Bureau de l'association"

[[phase.action]]
text = "Assurer le lieu"
due = 2027-05-15
decided_by = "assureur"

[[phase.action]]
text = "Voter le budget"
due = 2027-09-30
decided_by = "Conseil municipal, avant le 1er juillet 2027"

[[phase.action]]
text = "Peindre"
decided_by = "Personne"
status = "dropped"

[[phase.action]]
text = "Nommer"
decided_by = "Déjà dit"
status = "done"
"#;

#[test]
fn a_decision_whose_day_was_said_comes_first_and_the_others_by_their_actions() {
    let place = Place::new();
    place.write("a.toml", ROADMAP);
    let report = json(&place, &["a.toml"]);
    let said: Vec<[&str; 3]> = report["decisions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| ["day", "due", "who"].map(|key| one[key].as_str().unwrap()))
        .collect();
    assert_eq!(
        said,
        [
            ["2027-04-08", "", "Conseil de la maison des habitants, le 8 avril"],
            [
                "2027-07-01",
                "2027-09-30",
                "Conseil municipal, avant le 1er juillet 2027"
            ],
            ["", "2027-05-15", "assureur"],
            ["", "2027-12-31", "Bureau de l'association"],
        ]
    );
}

#[test]
fn a_day_without_a_year_waits_for_the_day_of_the_workshop() {
    let place = Place::new();
    place.write("a.toml", &ROADMAP.replace("held = 2027-03-20\n", ""));
    let report = json(&place, &["a.toml"]);
    assert_eq!(report["decisions"][0]["day"], "2027-07-01");
    assert_eq!(report["decisions"][1]["day"], "");
    place.write(
        "a.toml",
        &ROADMAP.replace("held = 2027-03-20", "held = \"2027, en juin\""),
    );
    assert_eq!(json(&place, &["a.toml"])["decisions"][0]["day"], "2027-07-01");
}

#[test]
fn the_box_says_how_many_wait_and_the_day_of_an_action_for_what_it_is() {
    let place = Place::new();
    place.write("a.toml", ROADMAP);
    let text = spaced(&place.ctrls(&["report", "a.toml", "--lang", "fr"]).ended(0));
    let lines = [
        "Quatre oui sont attendus pour avancer.",
        "- [ ] 8 avr. 2027 · **Conseil de la maison des habitants** : Entrer sans avoir peur (Accueil)",
        "- [ ] à dater · **assureur** : Assurer le lieu (Accueil), action à mener pour le 15 mai 2027",
    ];
    for line in lines {
        assert!(text.contains(line), "{line}\n{text}");
    }
    // A group that gave its name to its roadmap is not said twice.
    let same = ROADMAP.replace("Entrer sans avoir peur", "Accueil");
    place.write("a.toml", &same);
    let text = spaced(&place.ctrls(&["report", "a.toml", "--lang", "fr"]).ended(0));
    assert!(
        text.contains("**Conseil de la maison des habitants** : Accueil\n"),
        "{text}"
    );
    assert!(text.contains("### Accueil\n"), "{text}");
}
