//! What the check asks, of whom, and where.

use std::collections::BTreeMap;

use ctrls::check::{
    Against, Code, Finding, Open, at_once, check, check_against, explain, for_the_room, is_ready, open_of, pillars,
    question, ready,
};
use ctrls::roadmap::{self, Action, Roadmap};
use ctrls::words::{Language, Words};
use ctrls::workshop::{CheckRule, Level};
use jiff::civil::date;

use crate::support::Place;

/// A roadmap out of the lines that matter.
fn roadmap(lines: &str) -> Roadmap {
    let text = format!("format = \"ctrls-roadmap/1\"\ntitle = \"Essai\"\nlanguage = \"fr\"\n{lines}");
    let read = roadmap::read(&text).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
    assert!(read.unknown.is_empty(), "{:?}", read.unknown);
    read.value
}

fn found(lines: &str) -> Vec<Finding> {
    check(&roadmap(lines), &BTreeMap::new())
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

/// The codes about one id.
fn codes_of<'f>(findings: &'f [Finding], id: &str) -> Vec<&'f str> {
    let about = findings.iter().filter(|finding| finding.id.as_deref() == Some(id));
    about.map(|finding| finding.code.name()).collect()
}

fn french(finding: &Finding) -> String {
    question(finding, &Words::new(Language::Fr)).replace('\u{a0}', " ")
}

/// What a roadmap needs as a whole, so that a test can speak of its actions alone.
const WHOLE: &str = r#"
pilot = "Maison des habitants"
contact = "bonjour@repair.example"
review = 2027-06-26
indicator = "personnes venues pour la première fois"
decided_by = "Conseil de la maison"
licence = "CC BY-SA 4.0"
[question]
text = "Comment pourrions-nous faire entrer une personne qui n'ose pas ?"
"#;

/// An action that lacks nothing.
const READY: &str = r#"
[[phase]]
title = "Essayer"
[[phase.action]]
id = "A1"
text = "Installer un banc devant la porte"
pilot = "Accueil de la maison"
due = 2027-04-17
first_step = "Emprunter le banc à la mairie le 2 avril"
done_when = "Le banc est dehors à l'ouverture"
resources = ["un banc"]
partners = ["mairie"]
from = ["I2"]
"#;

#[test]
fn a_roadmap_that_is_ready_is_asked_nothing() {
    let findings = found(&format!("{WHOLE}{READY}"));
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(ready(&roadmap(&format!("{WHOLE}{READY}"))), (1, 1));
}

#[test]
fn a_group_that_typed_nothing_gets_one_kind_sentence() {
    let findings = found("licence = \"CC BY-SA 4.0\"\n[source]\ngroup = \"Collecte\"\n");
    assert_eq!(codes(&findings), ["roadmap-empty"]);
    assert_eq!(findings[0].group.as_deref(), Some("Collecte"));
    assert!(french(&findings[0]).ends_with("par quoi la table a-t-elle envie de commencer ?"));
}

#[test]
fn a_title_and_nothing_else_lacks_all_that_a_roadmap_needs() {
    let findings = found("stake = \"La confiance\"\n");
    assert_eq!(
        codes(&findings),
        [
            "roadmap-no-phase",
            "roadmap-no-question",
            "roadmap-no-pilot",
            "roadmap-no-review",
            "roadmap-no-indicator",
            "roadmap-no-decider",
            "roadmap-no-contact",
            "roadmap-no-licence",
        ]
    );
}

/// The action of [`READY`] with one line in the place of that which begins with `key`.
fn with(key: &str, line: &str) -> Vec<Finding> {
    let lines: Vec<&str> = READY
        .lines()
        .map(|kept| {
            if kept.starts_with(&format!("{key} = ")) {
                line
            } else {
                kept
            }
        })
        .collect();
    found(&format!("{WHOLE}{}", lines.join("\n")))
}

#[test]
fn each_field_of_an_action_has_its_question() {
    let table = [
        ("text", "text = \"Un banc devant la porte\"", "action-no-verb"),
        ("pilot", "", "action-no-pilot"),
        ("pilot", "pilot = \"tous\"", "action-no-pilot"),
        ("pilot", "pilot = \"L'ensemble des partenaires\"", "action-no-pilot"),
        ("pilot", "pilot = \"à définir\"", "action-no-pilot"),
        ("pilot", "pilot = \"everyone\"", "action-no-pilot"),
        ("pilot", "pilot = \"?\"", "action-no-pilot"),
        ("pilot", "pilot = \"la mairie et le CCAS\"", "action-several-pilots"),
        ("pilot", "pilot = \"mairie / CCAS\"", "action-several-pilots"),
        ("due", "", "action-no-due"),
        ("due", "due = \"bientôt\"", "action-due-unclear"),
        ("first_step", "", "action-no-first-step"),
        (
            "first_step",
            "first_step = \"Appeler la mairie\"",
            "action-first-step-undated",
        ),
        (
            "first_step",
            "first_step = \"Réserver 1/2 journée\"",
            "action-first-step-undated",
        ),
        ("done_when", "", "action-no-done"),
        ("resources", "", "action-no-resources"),
        ("partners", "", "action-no-partner"),
        ("from", "", "action-orphan"),
    ];
    for (key, line, code) in table {
        assert_eq!(codes(&with(key, line)), [code], "{key}: {line}");
    }
}

#[test]
fn what_is_well_said_is_not_asked() {
    for (key, line) in [
        ("pilot", "pilot = \"Direction de la culture et des sports\""),
        ("pilot", "pilot = \"Réparateurs du samedi\""),
        ("pilot", "pilot = \"Lycée Marie-Curie, atelier\""),
        ("due", "due = \"fin mars 2027\""),
        ("due", "due = \"T2 2027\""),
        ("first_step", "first_step = \"Appeler la mairie le 12/1\""),
        ("text", "text = \"S'appuyer sur le lycée\""),
        ("text", "text = \"Ne pas fermer le samedi\""),
        ("text", "text = \"Nous ouvrons la cour\""),
        ("text", "text = \"Open the yard on Saturdays\""),
    ] {
        assert_eq!(codes(&with(key, line)), [""; 0], "{line}");
    }
}

#[test]
fn an_action_starts_with_a_verb_or_does_not() {
    let mut action = roadmap(&format!("{WHOLE}{READY}")).phases[0].actions[0].clone();
    let verbs = "Ouvrir un guichet|Se mettre d'accord|S'inscrire au marché|Ne plus jeter|Aller vers les gens|Faire une halte\
        |Publier le prix|Répertorier rien|Mieux accueillir|Prévoir un banc|Conclure un accord|Co-construire la règle\
        |Réécrire le règlement|Ouvrons la cour|Venez le samedi|Il faut prévenir la mairie|1. Écrire au maire\
        |Phase 2 : Recevoir les familles|Teach soldering|Don't close|Jointly run the shop|Set up a desk|Prioritise repairs\
        |Écris la lettre|Ensemble, planter des arbres|D'abord appeler|Re-ouvrir la cour|Y aller à vélo";
    for text in verbs.split('|') {
        action.text = text.to_owned();
        assert!(is_ready(&action), "a verb: {text}");
    }
    let nouns = "Atelier de couture|Premier essai|Chantier d'été|Foyer rural|Loisirs du mercredi|Repair Café du samedi\
        |Ouverture d'un guichet|Création d'une caisse|Territoire d'essai|Comptoir d'essai|Papier et carton|Accompagnement\
        |Maisons ouvertes|Actions du mercredi|Cahier des pannes|Courrier aux maires|Le dîner partagé|Opening of the desk\
        |Map of the town|A new desk|Newsletter|Membre du bureau|Cadre de vie|Rendez-vous du lundi|Mercredi un atelier\
        |Quartier des Tilleuls";
    for text in nouns.split('|') {
        action.text = text.to_owned();
        assert!(!is_ready(&action), "no verb: {text}");
    }
}

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
    let told = at_once(open, &words).unwrap().replace('\u{a0}', " ");
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
    assert!(open_of(&roadmap(clear).phases[0].actions[0]).is_empty());
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
            !open_of(&action(text, done_when)).contains(&Open::Decision),
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
            open_of(&action(text, done_when)).contains(&Open::Decision),
            "{text} / {done_when}"
        );
    }
}

/// Actions of one phase by their texts, each waiting for those named.
fn actions(texts: &[(&str, &[&str])]) -> String {
    let one = |(nth, (text, depends)): (usize, &(&str, &[&str]))| {
        format!(
            "[[phase.action]]\nid = \"A{}\"\ntext = {text:?}\ndepends_on = {depends:?}\n",
            nth + 1
        )
    };
    format!(
        "[[phase]]\ntitle = \"Agir\"\n{}",
        texts.iter().enumerate().map(one).collect::<String>()
    )
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

#[test]
fn what_many_dots_are_on_wants_an_answer() {
    let lines = format!(
        "{WHOLE}{READY}{}",
        r#"
[[issue]]
id = "E1"
text = "répondu"
votes = 9
[[issue]]
id = "E2"
text = "sans réponse"
votes = 5
[[issue]]
id = "E3"
text = "un seul point"
votes = 1
[[friction]]
id = "F1"
text = "une"
votes = 7
links = ["E1"]
[[friction]]
id = "F2"
text = "deux"
votes = 6
[[friction]]
id = "F3"
text = "trois"
votes = 5
[[friction]]
id = "F4"
text = "quatre"
votes = 4
[[idea]]
id = "I2"
text = "un banc"
links = ["F2", "f1"]
"#
    );
    let findings = found(&lines);
    assert_eq!(codes_of(&findings, "E2"), ["issue-unanswered"]);
    assert_eq!(codes_of(&findings, "F3"), ["friction-unanswered"]);
    // E1 and F2 are answered, E3 has one dot, F4 is not among the first three.
    assert_eq!(findings.len(), 2, "{:?}", codes(&findings));
    assert_eq!(
        french(&findings[0]),
        "E2 « sans réponse », ●5 : qu'est-ce qui y répond ?"
    );
}

#[test]
fn a_circle_is_told_once_and_the_unknown_named() {
    let findings = found(&actions(&[
        ("Ouvrir", &["A2"]),
        ("Signer", &["A3"]),
        ("Voter", &["A1", "A9"]),
    ]));
    let circles: Vec<_> = findings
        .iter()
        .filter(|finding| finding.code == Code::ActionDependsCircle)
        .collect();
    assert_eq!(circles.len(), 1);
    assert_eq!(circles[0].id.as_deref(), Some("A1"));
    assert!(codes_of(&findings, "A3").contains(&"action-depends-unknown"));
    // An action that waits for itself is a circle too, and a chain is none.
    let alone = found(&actions(&[("Ouvrir", &["A1"])]));
    assert!(codes_of(&alone, "A1").contains(&"action-depends-circle"));
    let chain = found(&actions(&[
        ("Ouvrir", &[]),
        ("Signer", &["A1"]),
        ("Voter", &["A2", "A1"]),
    ]));
    assert!(!codes(&chain).contains(&"action-depends-circle"));
}

#[test]
fn an_action_does_not_end_before_the_one_it_waits_for() {
    let lines = "[[phase]]\n[[phase.action]]\nid = \"A1\"\ntext = \"Signer\"\ndue = 2027-06-01\n\
        [[phase.action]]\nid = \"A2\"\ntext = \"Ouvrir\"\ndue = 2027-03-01\ndepends_on = [\"A1\"]\n";
    let findings = found(lines);
    assert!(codes_of(&findings, "A2").contains(&"action-too-early"));
    assert!(!codes_of(&findings, "A1").contains(&"action-too-early"));
}

#[test]
fn phases_stand_together() {
    let phase = |title: &str, id: &str, depends: &str| {
        format!(
            "[[phase]]\ntitle = {title:?}\n[[phase.action]]\nid = {id:?}\ntext = \"Ouvrir\"\ndepends_on = [{depends}]\n"
        )
    };
    let alone = |lines: String| {
        let findings = found(&lines);
        let alone = findings.into_iter().filter(|finding| finding.code == Code::PhaseAlone);
        alone.map(|finding| finding.arguments.text).collect::<Vec<_>>()
    };
    let three = [
        phase("Un", "A1", ""),
        phase("Deux", "A2", "\"A1\""),
        phase("Trois", "A3", ""),
    ]
    .concat();
    assert_eq!(alone(three), ["Trois"]);
    assert_eq!(alone(phase("Un", "A1", "")), [""; 0], "one phase has no other");
}

#[test]
fn a_pillar_without_an_action_is_asked_about() {
    let lines = format!("pillars = [\"Collecte\", \"accueil\"]\n{WHOLE}{READY}pillar = \"Accueil\"\n");
    let findings = found(&lines);
    assert_eq!(codes(&findings), ["pillar-idle"]);
    assert_eq!(french(&findings[0]), "« Collecte » n'a rien à faire : est-ce voulu ?");
    let roadmap = roadmap(&lines);
    let carried = pillars(&roadmap, &[]);
    let counts: Vec<_> = carried
        .iter()
        .map(|carried| (carried.pillar, carried.actions.len()))
        .collect();
    assert_eq!(counts, [("Collecte", 0), ("accueil", 1)]);
}

#[test]
fn a_workshop_s_pillars_count_once_a_group_uses_one() {
    let proposed = ["collecte".to_owned(), "accueil".to_owned()];
    let rules = BTreeMap::new();
    let against = Against {
        rules: &rules,
        pillars: &proposed,
        today: None,
    };
    let unused = roadmap(&format!("{WHOLE}{READY}"));
    assert!(check_against(&unused, against).is_empty());
    let used = roadmap(&format!("{WHOLE}{READY}pillar = \"accueil\"\n"));
    assert_eq!(codes(&check_against(&used, against)), ["pillar-idle"]);
}

#[test]
fn a_day_that_has_passed_is_told_when_today_is_known() {
    let late = roadmap(&format!("{WHOLE}{READY}"));
    let rules = BTreeMap::new();
    let on = |day| {
        check_against(
            &late,
            Against {
                rules: &rules,
                pillars: &[],
                today: Some(day),
            },
        )
    };
    assert!(on(date(2027, 4, 17)).is_empty(), "the day itself is not late");
    let findings = on(date(2027, 4, 18));
    assert_eq!(codes(&findings), ["action-overdue"]);
    assert!(
        french(&findings[0]).contains("était pour le 17 avril 2027"),
        "{}",
        french(&findings[0])
    );
    let done = roadmap(&format!("{WHOLE}{READY}status = \"done\"\n"));
    assert!(
        check_against(
            &done,
            Against {
                rules: &rules,
                pillars: &[],
                today: Some(date(2030, 1, 1))
            }
        )
        .is_empty()
    );
}

#[test]
fn a_workshop_weighs_rules_otherwise() {
    let rule = |level| CheckRule {
        level,
        reason: "Chez nous on fait autrement.".to_owned(),
    };
    let rules = BTreeMap::from([
        ("action-orphan".to_owned(), rule(Level::Error)),
        ("roadmap-no-pilot".to_owned(), rule(Level::Off)),
        ("roadmap-no-review".to_owned(), rule(Level::Warning)),
        ("no-such-code".to_owned(), rule(Level::Error)),
    ]);
    let findings = check(
        &roadmap("[[phase]]\n[[phase.action]]\nid = \"A1\"\ntext = \"Ouvrir\"\n"),
        &rules,
    );
    let weighed: Vec<_> = findings
        .iter()
        .map(|finding| (finding.code.name(), finding.severity.name()))
        .collect();
    assert!(weighed.contains(&("action-orphan", "error")));
    assert!(weighed.contains(&("roadmap-no-review", "warning")));
    assert!(!codes(&findings).contains(&"roadmap-no-pilot"));
    let severities: Vec<_> = weighed.iter().map(|(_, severity)| *severity).collect();
    assert!(severities.is_sorted(), "errors first: {severities:?}");
}

#[test]
fn the_room_hears_one_question_a_place_first_and_no_list_of_reproaches() {
    let findings = found(&format!(
        "{}{}",
        "indicator = \"un signe\"\n[question]\ntext = \"Comment ?\"\n",
        actions(&[("Ouvrir un guichet", &[]), ("Signer le bail", &["A1"])])
    ));
    let words = Words::new(Language::Fr);
    let questions: Vec<String> = for_the_room(&findings, &words)
        .iter()
        .map(|question| question.replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        questions,
        [
            "A1 « Ouvrir un guichet » : qui pilote, et pour quel jour ?",
            "A2 « Signer le bail » : qui pilote, et pour quel jour ?",
            "Qui porte la feuille de route entière, et quand la revoit-on ?",
            "A1 « Ouvrir un guichet » : quel premier pas, quel jour, et à quoi verra-t-on que c'est fait ?",
            "A2 « Signer le bail » : quel premier pas, quel jour, et à quoi verra-t-on que c'est fait ?",
            "Qui doit dire oui, et quand ?",
            "A1, A2 : à quelle idée répond chacune ?",
            "À qui écrire pour reprendre cette feuille de route, et qu'a-t-on le droit d'en faire ?",
            "A1, A2 : avec quel temps, quel argent, quel lieu ?",
            "A1, A2 : avec qui, et qui prévenir ?",
        ]
    );
}

#[test]
fn a_long_text_is_cut_inside_its_question() {
    let findings =
        found("[[phase]]\n[[phase.action]]\nid = \"A2\"\ntext = \"Tenir un comptoir d'essai chaque samedi matin\"\n");
    let asked = findings
        .iter()
        .find(|finding| finding.code == Code::ActionNoFirstStep)
        .unwrap();
    assert_eq!(
        french(asked),
        "A2 « Tenir un comptoir d'essai chaque… » : quel premier pas, quel jour ?"
    );
}

#[test]
fn every_code_is_explained_in_both_languages_with_an_example_and_a_source() {
    for language in [Language::Fr, Language::En] {
        let words = Words::new(language);
        for code in Code::ALL {
            let text = explain(*code, &words).replace('\u{a0}', " ");
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(lines.len(), 4, "{code}: {text}");
            let heads = match language {
                Language::Fr => ["Avant : ", "Après : ", "Source : "],
                Language::En => ["Before: ", "After: ", "Source: "],
            };
            for (line, head) in lines[1..].iter().zip(heads) {
                assert!(line.starts_with(head) && line.len() > head.len(), "{code}: {line}");
            }
        }
    }
}

#[test]
fn the_two_of_the_event_that_open_with_an_inventory_are_named_and_no_other() {
    let ran = Place::new().ctrls(&[
        "check",
        "--format",
        "json",
        crate::support::project().join("examples/nec-2021").to_str().unwrap(),
    ]);
    let records: Vec<serde_json::Value> = serde_json::from_str(&ran.ended(1)).unwrap();
    let paths: std::collections::BTreeSet<&str> =
        records.iter().map(|record| record["path"].as_str().unwrap()).collect();
    assert_eq!(paths.len(), 6, "six roadmaps, each judged once");
    let named: Vec<String> = records
        .iter()
        .filter(|record| record["code"] == "inventory-first")
        .map(|record| record["question"].as_str().unwrap().replace('\u{a0}', " "))
        .collect();
    assert_eq!(named.len(), 2, "{named:?}");
    assert!(named[0].contains("« Un référentiel partagé »"), "{named:?}");
    assert!(named[1].contains("« Cartographier l'existant »"), "{named:?}");
}

const FILE: &str = r#"format = "ctrls-roadmap/1"
language = "fr"
title = "Essai"
stake = "La confiance"

[[phase]]
title = "Essayer"

[[phase.action]]
id = "A1"
text = "Un banc"
pilot = "tous"
"#;

#[test]
fn a_finding_of_a_file_points_at_its_line_and_column() {
    let place = Place::new();
    place.write("essai.toml", FILE);
    let out = place.ctrls(&["check", "essai.toml"]).ended(1);
    let lines: Vec<String> = out.lines().map(|line| line.replace('\u{a0}', " ")).collect();
    // The key that is asked about, else its holder.
    assert!(
        lines.contains(
            &"essai.toml:12:9: blocks: A1 « Un banc » : parmi « tous », qui pilote, nommément ? [action-no-pilot]"
                .to_owned()
        ),
        "{out}"
    );
    assert!(
        lines.contains(
            &"essai.toml:9:1: blocks: A1 « Un banc » : à quoi verra-t-on que c'est fait ? [action-no-done]".to_owned()
        ),
        "{out}"
    );
}

#[test]
fn json_holds_what_programs_need_in_the_roadmap_s_language() {
    let place = Place::new();
    place.write("essai.toml", FILE);
    let out = place
        .ctrls(&["check", "--format", "json", "--lang", "en", "essai.toml"])
        .ended(1);
    let records: Vec<BTreeMap<String, serde_json::Value>> = serde_json::from_str(&out).unwrap();
    let verb = records
        .iter()
        .find(|record| record["code"] == "action-no-verb")
        .unwrap();
    let keys: Vec<&str> = verb.keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        ["code", "column", "group", "id", "line", "path", "question", "severity"]
    );
    assert_eq!((&verb["line"], &verb["column"]), (&11.into(), &8.into()));
    assert_eq!(
        (verb["severity"].as_str(), verb["id"].as_str()),
        (Some("error"), Some("A1"))
    );
    let question = verb["question"].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(question, "A1 « Un banc » : quel verbe dit ce que l'on fait ?");
}

#[test]
fn the_exit_code_follows_the_level_that_is_denied() {
    let place = Place::new();
    place.write(
        "clear.toml",
        &format!("format = \"ctrls-roadmap/1\"\ntitle = \"Essai\"\n{WHOLE}{READY}").replace("2027", "2127"),
    );
    let clear = place.ctrls(&["check", "clear.toml", "--deny", "warning"]);
    assert_eq!(clear.ended(0), "Essai · clear.toml: nothing to ask.\n");
    let warned = place.read("clear.toml").replace("from = [\"I2\"]", "");
    place.write("warned.toml", &warned);
    place.ctrls(&["check", "warned.toml"]).ended(0);
    place.ctrls(&["check", "warned.toml", "--deny", "warning"]).ended(1);
    place.write("errors.toml", FILE);
    place.ctrls(&["check", "errors.toml"]).ended(1);
    // The same file by several ways is judged once.
    let out = place
        .ctrls(&["check", "clear.toml", "./clear.toml", "--format", "json"])
        .ended(0);
    assert_eq!(out, "[]\n");
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_rest_judged() {
    let place = Place::new();
    place.write("event/good.toml", FILE);
    place.write("event/bad.toml", "format = \"ctrls-roadmap/1\"\ntitle = \n");
    let ran = place.ctrls(&["check", "event"]);
    assert!(ran.err.contains("bad.toml"), "{}", ran.err);
    assert!(ran.ended(1).contains("good.toml:12:9:"));
    // The one file that was asked for: it could not be understood.
    place.ctrls(&["check", "event/bad.toml"]).ended(3);
    place.ctrls(&["check", "nowhere"]).ended(2);
}

#[test]
fn a_code_is_explained_and_a_near_miss_named() {
    let place = Place::new();
    let out = place
        .ctrls(&["check", "--explain", "inventory-open", "--lang", "fr"])
        .ended(0);
    assert!(out.starts_with("inventory-open (aiderait)\n"), "{out}");
    assert!(out.contains("pour choisir où ouvrir"));
    let ran = place.ctrls(&["check", "--explain", "inventory-opn"]);
    assert_eq!(ran.err, "inventory-opn is no code. Perhaps inventory-open?\n");
    ran.ended(2);
}

/// A workshop that weighs a rule otherwise, with its reason.
fn own_workshop() -> String {
    let text = std::fs::read_to_string(crate::support::project().join("workshops/ctrl-s.fr.toml")).unwrap();
    let rule = "[check.roadmap-no-licence]\nlevel = \"error\"\nreason = \"Ici tout se partage.\"\n\n[[step]]";
    text.replacen("[[step]]", rule, 1)
}

#[test]
fn a_finding_of_a_session_has_the_path_of_its_roadmap_and_the_rules_of_its_workshop() {
    let place = Place::new();
    place.write("own.toml", &own_workshop());
    place.write(
        "lines.txt",
        "/titre Essai\n/phase Agir\n/action Recenser les boutiques\n/action Ouvrir\n/fin\n/fin\n",
    );
    let run = [
        "run",
        "own.toml",
        "--into",
        "s",
        "--input",
        "lines.txt",
        "--group",
        "Confiance",
        "--start",
    ];
    let ran = place.ctrls(&[run.as_slice(), &["2027-01-10T14:00:00+01:00", "-q"]].concat());
    assert_ne!(ran.code, Some(2), "{}", ran.err);
    let ran = place.ctrls(&["check", "s", "s/roadmaps", "--format", "json"]);
    assert!(ran.err.is_empty(), "{}", ran.err);
    let records: Vec<serde_json::Value> = serde_json::from_str(&ran.ended(1)).unwrap();
    let path = "s/roadmaps/confiance.toml";
    assert!(
        records
            .iter()
            .all(|record| record["path"] == path && record["group"] == "Confiance"),
        "{records:?}"
    );
    let of = |code: &str| {
        records
            .iter()
            .filter(|record| record["code"] == code)
            .collect::<Vec<_>>()
    };
    assert_eq!(of("roadmap-no-licence")[0]["severity"], "error");
    let first = of("inventory-first");
    assert_eq!(first.len(), 1, "judged once");
    assert_eq!((&first[0]["id"], first[0]["line"].is_number()), (&"A1".into(), true));
    let told = place.ctrls(&["check", "s", "--lang", "fr"]);
    let why = "roadmap-no-licence : bloque, dit l'atelier. Ici tout se partage.";
    assert!(told.err.replace('\u{a0}', " ").contains(why), "{}", told.err);
}

#[test]
fn what_a_terminal_would_obey_stays_out_of_the_json() {
    let place = Place::new();
    place.write("essai.toml", &FILE.replace("Un banc", "Un \\u202Ebanc\\u009B31m"));
    let out = place.ctrls(&["check", "--format", "json", "essai.toml"]).ended(1);
    assert!(!out.contains(['\u{202e}', '\u{9b}']), "{out}");
}
