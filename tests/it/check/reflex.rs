//! Inventories among the actions and phases of a roadmap.

use ctrls::check::{Code, InventoryGap, inline_question, inventory_gaps};
use ctrls::roadmap::Action;
use ctrls::words::{Language, Words};

use super::{READY, WHOLE, actions, codes, codes_of, found, french, roadmap};

#[test]
fn an_inventory_that_opens_the_roadmap_is_an_error_until_it_says_what_it_is_for() {
    let bare = "[[phase]]\ntitle = \"Connaître\"\n[[phase.action]]\nid = \"A1\"\ntext = \"Recenser les boutiques\"\n";
    let findings = found(bare);
    let about: Vec<&str> = codes_of(&findings, "A1")
        .into_iter()
        .filter(|code| code.starts_with("inv"))
        .collect();
    assert_eq!(about, ["inventory-first", "inventory-unused", "inventory-open"]);
    let open = findings
        .iter()
        .find(|finding| finding.code == Code::InventoryOpen)
        .unwrap();
    assert_eq!(
        french(open),
        "A1 « Recenser les boutiques » : pour quelle décision, prise par qui, avant quand, où s'arrête-t-on, qui tient cela \
         à jour ?"
    );
    let words = Words::new(Language::Fr);
    let told = inline_question(open, &words).unwrap().replace('\u{a0}', " ");
    assert_eq!(told, "à lire : pour quelle décision, par qui, quand ?");

    let clear = r#"[[phase]]
[[phase.action]]
id = "A1"
text = "Recenser vingt boutiques pour choisir les trois premières"
decided_by = "Conseil du 8 avril"
due = 2027-04-08
done_when = "Trois boutiques sont choisies"
pilot = "CCI"
"#;
    let findings = found(clear);
    assert!(
        codes(&findings).iter().all(|code| !code.starts_with("inventory")),
        "{:?}",
        codes(&findings)
    );
    assert!(inventory_gaps(&roadmap(clear).phases[0].actions[0]).is_empty());
}

#[test]
fn the_decision_may_stand_in_done_when() {
    let action = |text: &str, done_when: &str| Action {
        text: text.to_owned(),
        done_when: done_when.to_owned(),
        ..Action::default()
    };
    for (text, done_when) in [
        ("Recenser les lieux", "le conseil a choisi où ouvrir"),
        ("Recenser les lieux pour décider où ouvrir", "vingt lieux notés"),
        ("Lister les salles afin d'en ouvrir deux", "dix salles"),
        ("Map the rooms to choose two of them", "ten rooms"),
        ("List the rooms", "the board has picked two"),
    ] {
        assert!(
            !inventory_gaps(&action(text, done_when)).contains(&InventoryGap::Decision),
            "{text} / {done_when}"
        );
    }
    for (text, done_when) in [
        (
            "Recenser les lieux pour mieux connaître le territoire",
            "la carte est en ligne",
        ),
        ("Recenser les lieux", "vingt lieux notés"),
        ("Map the rooms to know them better", "ten rooms"),
    ] {
        assert!(
            inventory_gaps(&action(text, done_when)).contains(&InventoryGap::Decision),
            "{text} / {done_when}"
        );
    }
}

#[test]
fn more_than_a_third_of_inventories_is_an_error() {
    let share = |lines: &str| {
        found(lines)
            .iter()
            .filter(|finding| finding.code == Code::InventoryShare)
            .count()
    };
    let third = actions(&[("Ouvrir", &["A2"]), ("Recenser les lieux", &[]), ("Fermer", &[])]);
    assert_eq!(share(&third), 0, "one of three is a third, and no more");
    let half = actions(&[("Ouvrir", &["A2"]), ("Recenser les lieux", &[])]);
    assert_eq!(share(&half), 1);
    let dropped = half.replace("id = \"A2\"", "id = \"A2\"\nstatus = \"dropped\"");
    assert_eq!(share(&dropped), 0, "what was dropped does not count");
}

#[test]
fn an_inventory_that_an_action_waits_for_is_used() {
    let lines = actions(&[
        ("Ouvrir un lieu", &["A2"]),
        ("Recenser les lieux", &[]),
        ("Dresser la liste des clubs", &[]),
    ]);
    let findings = found(&lines);
    assert!(!codes_of(&findings, "A2").contains(&"inventory-unused"));
    assert!(codes_of(&findings, "A3").contains(&"inventory-unused"));
    assert!(
        !codes(&findings).contains(&"inventory-first"),
        "it does not open the roadmap"
    );
}

#[test]
fn notes_of_issue_mapping_are_never_judged() {
    let findings = found(&format!(
        "{WHOLE}{READY}[[issue]]\nid = \"E1\"\ntext = \"Recenser les besoins\"\n[[idea]]\nid = \"I2\"\ntext = \"Un annuaire\"\n"
    ));
    assert!(findings.is_empty(), "{:?}", codes(&findings));
}

#[test]
fn a_phase_that_is_an_inventory_is_asked_once() {
    let findings = found("[[phase]]\ntitle = \"Un référentiel partagé\"\n[[phase]]\ntitle = \"Vendre\"\n");
    let inventories: Vec<&str> = codes(&findings)
        .into_iter()
        .filter(|code| code.starts_with("inv"))
        .collect();
    assert_eq!(inventories, ["inventory-first", "inventory-open"]);
    // The title only numbers the phase: its goal says what it is.
    let findings = found("[[phase]]\ntitle = \"Phase 1\"\ngoal = \"Cartographier les acteurs\"\n");
    assert!(codes(&findings).contains(&"inventory-first"));
    // The phase and its first action are one inventory, not two.
    let findings = found(
        "[[phase]]\nid = \"P1\"\ntitle = \"Cartographier\"\n[[phase.action]]\nid = \"A1\"\ntext = \"Recenser les lieux\"\n",
    );
    assert_eq!(codes_of(&findings, "P1"), [""; 0]);
}
