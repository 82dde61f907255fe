//! Every command and option by its French name, on any screen, however its accents are typed.

use clap::Command;
use ctrls::cli::{command, french_command, french_option};
use ctrls::text::fold_case;
use ctrls::words::Language::{En, Fr};

use crate::support::Place;

/// Every command with the names that lead to it.
fn commands(command: &Command, path: &[String], found: &mut Vec<(Vec<String>, Command)>) {
    found.push((path.to_vec(), command.clone()));
    for sub in command.get_subcommands() {
        commands(sub, &[path, &[sub.get_name().to_owned()]].concat(), found);
    }
}

#[test]
fn every_command_and_option_has_a_french_name_of_its_own() {
    let mut found = Vec::new();
    commands(&command(En, 100), &[], &mut found);
    for (path, command) in &found {
        if let Some(name) = path.last() {
            assert!(french_command(name).is_some(), "{path:?} has no French name");
        }
        let options: Vec<&str> = command.get_arguments().filter_map(clap::Arg::get_long).collect();
        let french: Vec<String> = options
            .iter()
            .map(|long| {
                fold_case(french_option(long).unwrap_or_else(|| panic!("{path:?}: --{long} has no French name")))
            })
            .collect();
        for (at, name) in french.iter().enumerate() {
            let clash = options
                .iter()
                .enumerate()
                .any(|(other, long)| other != at && long == name);
            assert!(
                !clash && !french[at + 1..].contains(name),
                "{path:?}: --{name} is two options"
            );
        }
    }
}

#[test]
fn a_french_name_is_the_command_on_an_english_screen_too() {
    let place = Place::new();
    for (french, english) in [
        ("vérifier --aide", "check --help"),
        ("verifier --help", "check --help"),
        ("aide compte-rendu", "help report"),
        ("atelier lister", "workshop list"),
        ("atelier vérifier --aide", "workshop check --help"),
        ("schéma journal", "schema journal"),
        ("manuel projeter", "man watch"),
        ("reglages --couleur never", "config --color never"),
        ("--langue fr atelier montrer", "--lang fr workshop show"),
        ("--langue=fr --linéaire réparer -h", "--lang=fr --plain repair -h"),
    ] {
        let ran = |line: &str| place.ctrls(&line.split(' ').collect::<Vec<_>>()).ended(0);
        assert_eq!(ran(french), ran(english), "{french}");
    }
}

#[test]
fn accents_may_be_typed_as_they_come() {
    let place = Place::new();
    // The two spellings of the word, one accent of two, none, and letters of their own for the accents.
    for event in [
        "événement",
        "évènement",
        "evénement",
        "evenement",
        "e\u{301}ve\u{301}nement",
    ] {
        let into = format!("--vers={event}");
        let option = format!("--{event}");
        let line = ["lancer", "--tables", "2", &option, "Forum", "--titre", "Réparer", &into];
        place.ctrls(&line).ended(0);
        let journal = place.read(&format!("{event}/journal.jsonl"));
        assert!(
            journal.contains("\"event\":\"Forum\"") && journal.contains("\"Réparer\""),
            "{journal}"
        );
    }
}

#[test]
fn what_the_tool_shows_to_type_keeps_the_english_names() {
    let place = Place::new();
    let ran = place.french(&["lancer", "--tabels", "3"]);
    assert_eq!(
        ran.err,
        "--tabels n'existe pas. Peut-être --tables ?\nL'aide : ctrls run --help\n"
    );
    let ran = place.french(&["attelier", "lister"]);
    assert!(
        ran.err.contains("Peut-être atelier ?\nL'aide : ctrls --help"),
        "{}",
        ran.err
    );
    let ran = place.french(&["atelier", "liter"]);
    assert!(ran.err.contains("L'aide : ctrls workshop --help"), "{}", ran.err);
}

#[test]
fn a_french_help_shows_both_names_and_an_english_one_its_own() {
    let mut french = Vec::new();
    commands(&command(Fr, 100), &[], &mut french);
    let place = Place::new();
    for (path, command) in french {
        let line: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
        let help = place.french(&line).ended(0);
        let english = place.ctrls(&line).ended(0);
        let shown = command.get_subcommands().filter(|sub| !sub.is_hide_set());
        for name in shown.map(|sub| sub.get_name().to_owned()) {
            let pair = format!("\n  {name} ({}) ", french_command(&name).unwrap());
            assert!(help.contains(&pair), "{path:?}: {pair}\n{help}");
            assert!(!english.contains(pair.trim()), "{english}");
        }
        for long in command.get_arguments().filter_map(clap::Arg::get_long) {
            let name = french_option(long).unwrap();
            let pair = if name == long {
                format!("--{long}")
            } else {
                format!("--{long} (--{name})")
            };
            assert!(help.contains(&pair), "{path:?}: {pair}\n{help}");
            assert!(name == long || !english.contains(&pair), "{english}");
        }
    }
}
