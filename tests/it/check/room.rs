//! What is read out, and why.

use ctrls::check::{Code, explain_code, room_questions};
use ctrls::words::{Language, Words};

use super::{actions, found, french};

#[test]
fn the_room_hears_one_question_a_place_first_and_no_list_of_reproaches() {
    let findings = found(&format!(
        "{}{}",
        "indicator = \"un signe\"\n[question]\ntext = \"Comment ?\"\n",
        actions(&[("Ouvrir un guichet", &[]), ("Signer le bail", &["A1"])])
    ));
    let words = Words::new(Language::Fr);
    let questions: Vec<String> = room_questions(&findings, &words)
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
            let text = explain_code(*code, &words).replace('\u{a0}', " ");
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
fn two_unknown_actions_are_two_questions_in_the_room() {
    let findings = found(&actions(&[("Ouvrir", &["A8", "A9"])]));
    let questions = room_questions(&findings, &Words::new(Language::Fr)).join("\n");
    assert!(questions.contains("A8") && questions.contains("A9"), "{questions}");
}
