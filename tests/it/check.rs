//! What the check asks, of whom, and where.

mod coherence;
mod command;
mod reflex;
mod room;
mod title;

use std::collections::BTreeMap;

use ctrls::check::{
    ActionCounts, CheckOptions, Code, Finding, check_roadmap, check_with, is_ready, pillar_actions, question_text,
};
use ctrls::roadmap::{self, Roadmap};
use ctrls::words::{Language, Words};
use ctrls::workshop::{CheckRule, RuleLevel};
use jiff::civil::date;

/// A roadmap out of the lines that matter.
fn roadmap(lines: &str) -> Roadmap {
    let text = format!("format = \"ctrls-roadmap/1\"\ntitle = \"Essai\"\nlanguage = \"fr\"\n{lines}");
    let read = roadmap::parse_roadmap(&text).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
    assert!(read.unknown.is_empty(), "{:?}", read.unknown);
    read.value
}

fn found(lines: &str) -> Vec<Finding> {
    check_roadmap(&roadmap(lines), &BTreeMap::new())
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
    question_text(finding, &Words::new(Language::Fr)).replace('\u{a0}', " ")
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
    let tally = ActionCounts::from_roadmap(&roadmap(&format!("{WHOLE}{READY}")));
    assert_eq!((tally.ready, tally.open), (1, 1));
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
        ("due", "due = \"15 mars\"", "action-due-unclear"),
        ("due", "due = \"15 mars 2027 ?\"", "action-due-unclear"),
        ("due", "due = \"31/02/2027\"", "action-due-unclear"),
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
        ("first_step", "first_step = \"le 2 avril\"", "action-no-first-step"),
        (
            "first_step",
            "first_step = \"Lire la loi du 11 février 2005\"",
            "action-first-step-undated",
        ),
        (
            "first_step",
            "first_step = \"Appeler le 31/02/2027\"",
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
        ("due", "due = \"17/04/2027\""),
        ("due", "due = 2027-04-17T10:00:00"),
        ("due", "due = \"samedi 17 avril 2027\""),
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
    let mut whole = roadmap(&format!("{WHOLE}{READY}"));
    // A roadmap in a third language reads its titles in both.
    whole.language.clear();
    let mut action = whole.phases[0].actions[0].clone();
    let verbs = "Ouvrir un guichet|Se mettre d'accord|S'inscrire au marché|Ne plus jeter|Aller vers les gens|Faire une halte\
        |Publier le prix|Répertorier rien|Mieux accueillir|Prévoir un banc|Conclure un accord|Co-construire la règle\
        |Réécrire le règlement|Ouvrons la cour|Venez le samedi|Il faut prévenir la mairie|1. Écrire au maire\
        |Phase 2 : Recevoir les familles|Teach soldering|Don't close|Jointly run the shop|Set up a desk|Prioritise repairs\
        |Écris la lettre|Ensemble, planter des arbres|D'abord appeler|Re-ouvrir la cour|Y aller à vélo";
    for text in verbs.split('|') {
        action.text = text.to_owned();
        assert!(is_ready(&whole, &action), "a verb: {text}");
    }
    let nouns = "Atelier de couture|Premier essai|Chantier d'été|Foyer rural|Loisirs du mercredi|Repair Café du samedi\
        |Ouverture d'un guichet|Création d'une caisse|Territoire d'essai|Comptoir d'essai|Papier et carton|Accompagnement\
        |Maisons ouvertes|Actions du mercredi|Cahier des pannes|Courrier aux maires|Le dîner partagé|Opening of the desk\
        |Map of the town|A new desk|Newsletter|Membre du bureau|Cadre de vie|Rendez-vous du lundi|Mercredi un atelier\
        |Quartier des Tilleuls";
    for text in nouns.split('|') {
        action.text = text.to_owned();
        assert!(!is_ready(&whole, &action), "no verb: {text}");
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
        "E2 « sans réponse », 5 points : qu'est-ce qui y répond ?"
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
    let carried = pillar_actions(&roadmap, &[]);
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
    let against = CheckOptions {
        rules: &rules,
        pillars: &proposed,
        today: None,
    };
    let unused = roadmap(&format!("{WHOLE}{READY}"));
    assert!(check_with(&unused, against).is_empty());
    let used = roadmap(&format!("{WHOLE}{READY}pillar = \"accueil\"\n"));
    assert_eq!(codes(&check_with(&used, against)), ["pillar-idle"]);
}

#[test]
fn a_day_that_has_passed_is_told_when_today_is_known() {
    let late = roadmap(&format!("{WHOLE}{READY}"));
    let rules = BTreeMap::new();
    let on = |day| {
        check_with(
            &late,
            CheckOptions {
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
        check_with(
            &done,
            CheckOptions {
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
        ("action-orphan".to_owned(), rule(RuleLevel::Error)),
        ("roadmap-no-pilot".to_owned(), rule(RuleLevel::Off)),
        ("roadmap-no-review".to_owned(), rule(RuleLevel::Warning)),
        ("no-such-code".to_owned(), rule(RuleLevel::Error)),
    ]);
    let findings = check_roadmap(
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
fn circles_that_do_not_meet_are_each_told() {
    let lines = actions(&[
        ("Un", &["A2"]),
        ("Deux", &["A1"]),
        ("Trois", &["A4"]),
        ("Quatre", &["A3"]),
        ("Cinq", &["A1"]),
    ]);
    let findings = found(&lines);
    let circles = findings
        .iter()
        .filter(|finding| finding.code == Code::ActionDependsCircle);
    let ids: Vec<&str> = circles.filter_map(|finding| finding.id.as_deref()).collect();
    assert_eq!(ids, ["A1", "A3"]);
}
