//! What only looks: boards, questions, the list of commands, the help and the example of each.

use ctrls::facilitate::slash::{self, near_misses};
use ctrls::session::{Command, GroupId, Intent, Query, Refusal, SayScope};
use ctrls::view::{Palette, ViewContext};
use ctrls::words::Language::{self, En, Fr};
use ctrls::words::Words;
use unicode_width::UnicodeWidthStr;

use super::{bad, read, refused, state};

#[test]
fn what_only_looks_is_asked_with_or_without_more() {
    assert_eq!(read("/vérifie"), Intent::Query(Query::Check { all: false }));
    assert_eq!(read("/verifie TOUT"), Intent::Query(Query::Check { all: true }));
    assert_eq!(read("/check all"), Intent::Query(Query::Check { all: true }));
    assert_eq!(refused("/check A3"), bad(Command::Check, "A3"));
    assert_eq!(read("/tableau"), Intent::Query(Query::Board { group: None }));
    assert_eq!(
        read("/tableau 3"),
        Intent::Query(Query::Board {
            group: Some(GroupId(3))
        })
    );
    assert_eq!(read("/consigne"), Intent::Query(Query::Say(SayScope::Last)));
    assert_eq!(read("/consigne conseils"), Intent::Query(Query::Say(SayScope::Tips)));
    assert_eq!(read("/"), Intent::Query(Query::List));
    assert_eq!(read("/aide"), Intent::Query(Query::Help { command: None }));
    assert_eq!(
        read("/aide /vote"),
        Intent::Query(Query::Help {
            command: Some(Command::Vote)
        })
    );
    assert!(matches!(
        refused("/aide vole"),
        Refusal::UnknownCommand {
            nearest: Some("vote"),
            ..
        }
    ));
}

fn screen(width: u16, language: Language) -> Vec<String> {
    let lines = slash::command_list(ViewContext::on_screen(&Words::new(language), width, Palette::BARE));
    lines
        .iter()
        .map(|line| line.to_string().replace('\u{a0}', " "))
        .collect()
}

#[test]
fn the_list_of_commands_fits_its_window() {
    assert_eq!(
        screen(80, Fr),
        [
            "  Une ligne sans « / » est une note de la table affichée. Tab complète.",
            "  CONDUIRE   /suite  /retour  /consigne       étape suivante, précédente, rappel",
            "             /2  /2 TEXTE  /groupe            aller à une table, l'ajouter",
            "  NOTER      /enjeu  /friction  /question  /idée     d'un genre, à toute étape",
            "             /corrige  /retire  /déplace  /fusionne  la dernière, ou E1",
            "             /annule  /refais                 un geste en arrière, en avant",
            "  CHOISIR    /vote  /thème  /choisis          points, regroupements, gardées",
            "  ÉCRIRE     /titre  /enjeu-central  /feuille   la feuille de route",
            "             /phase  /action  /remplis  /fiche  ses actions, ses champs",
            "             /vérifie  /leçon                 questions ouvertes, leçon apprise",
            "  LE TEMPS   /démarre  /pause  /reprends      lancer, arrêter, relancer",
            "             /prolonge 5  /minuteur 4  /cloche  /oui  /non",
            "  REGARDER   /tableau  /plan                  les notes d'une table, l'horaire",
            "  POUR SOI   /remarque                        au compte-rendu, jamais projetée",
            "  FINIR      /fin  /quitte                    écrire et finir ; finir plus tard",
            "  /aide vote : une commande, avec un exemple",
        ]
    );
    for language in [Fr, En] {
        for width in [80, 60] {
            // The sentences around the rows are wrapped by whoever shows them.
            let lines = screen(width, language);
            for line in &lines[1..lines.len() - 1] {
                assert!(line.width() <= usize::from(width), "{width}: {line}");
            }
        }
    }
    assert_eq!(
        screen(60, Fr)[1..4],
        [
            "  CONDUIRE   /suite  /retour  /consigne",
            "             étape suivante, précédente, rappel",
            "             /2  /2 TEXTE  /groupe",
        ]
    );
    let linear = slash::command_list(ViewContext::linear(&Words::new(Fr)));
    let linear: Vec<String> = linear.iter().map(ToString::to_string).collect();
    assert!(
        linear.contains(
            &"CONDUIRE\u{a0}: /suite, /retour, /consigne\u{a0}: étape suivante, précédente, rappel.".to_owned()
        ),
        "{linear:?}"
    );
    // A terminal that edits its lines itself completes none.
    assert!(!linear.join("\n").contains("Tab"), "{linear:?}");
}

#[test]
fn every_command_stands_in_the_list_and_has_its_help() {
    for language in [Fr, En] {
        let words = Words::new(language);
        let list = screen(200, language).join("\n");
        for command in slash::commands() {
            let name = slash::command_name(command, language);
            assert!(
                command == Command::Help || list.contains(&name),
                "{name} is not in the list"
            );
            let help = slash::command_help(command, ViewContext::linear(&words));
            assert!(
                help.len() >= 4 && help.iter().all(|line| !line.to_string().is_empty()),
                "{name}: {help:?}"
            );
            for form in ["forms", "does", "example"] {
                let text = format!("{}-{form}", slash::text_key(command));
                assert!(words.command(&text).is_some(), "{text}");
            }
        }
    }
    let help = slash::command_help(
        Command::Group,
        ViewContext::on_screen(&Words::new(Fr), 80, Palette::BARE),
    );
    let help: Vec<_> = help.iter().map(ToString::to_string).collect();
    assert_eq!(help[0], "  /2");
    assert!(
        help.contains(&"  Champs\u{a0}: nom= axe= participants= horizons=".to_owned()),
        "{help:?}"
    );
    assert!(help.contains(&"  En anglais\u{a0}: /group".to_owned()));
}

#[test]
fn every_example_is_understood() {
    for language in [Fr, En] {
        let words = Words::new(language);
        for command in slash::commands() {
            let example = slash::command_example(command, &words);
            let read = slash::parse_line(&example, &state(), language);
            assert!(read.is_ok(), "{example}: {read:?}");
            let named = slash::command_name(command, language);
            assert!(example.starts_with(&named), "{example} is no example of {named}");
            let told = near_misses(&read.unwrap(), language);
            assert_eq!(told, [], "{example}");
        }
    }
}
