//! What a refusal says, and what is told beside an answer.

use ctrls::facilitate::{refused as refusals, told};
use ctrls::session::{Field, Refusal, Told};
use ctrls::view::Register;
use ctrls::words::Language::Fr;
use ctrls::words::Words;

use super::{ids, refused};

pub(super) fn sentence(refusal: &Refusal, register: Register) -> String {
    refusals::sentence(refusal, &Words::new(Fr), register)
}

#[test]
fn a_refusal_says_the_way_out() {
    for (line, said) in [
        (
            "/acton Recenser",
            "/acton n'existe pas. Peut-être /action\u{a0}? Votre ligne est revenue.",
        ),
        (
            "/etc est plein",
            "/etc n'existe pas. Les commandes\u{a0}: /. Pour une note\u{a0}: //etc · votre ligne est revenue",
        ),
        (
            "/5 Ouvrir",
            "Pas de table 5. Il y a 1 Confiance, 2 Compétences. Pour l'ajouter\u{a0}: /groupe + NOM · votre ligne est \
             revenue",
        ),
        (
            "/re",
            "/re peut être /retour, /retire, /remplis, /remarque, /refais ou /reprends. Votre ligne est revenue.",
        ),
        ("/quitt", "/quitte s'écrit en entier. Votre ligne est revenue."),
        (
            "/prolonge cinq",
            "/prolonge ne comprend pas «\u{a0}cinq\u{a0}». Par exemple\u{a0}: /prolonge 2,5 · votre ligne est revenue",
        ),
    ] {
        assert_eq!(sentence(&refused(line), Register::Screen), said);
    }
    assert_eq!(
        sentence(&refused("/acton X"), Register::Linear),
        "Ligne refusée\u{a0}: /acton n'existe pas. Peut-être /action"
    );
    assert_eq!(
        sentence(&Refusal::NothingToUndo, Register::Screen),
        "Rien à annuler avant l'ouverture de la séance."
    );
    assert_eq!(
        sentence(&Refusal::LastStep, Register::Piped),
        "C'était la dernière étape. Pour terminer\u{a0}: /fin"
    );
    let long = refused(&format!("/{}", "x\u{1b}[31m".repeat(5000)));
    let said = sentence(&long, Register::Screen);
    assert!(said.len() < 300 && !said.contains('\u{1b}'), "{said}");
}

#[test]
fn what_is_told_beside_an_answer_follows_on_its_line() {
    let words = Words::new(Fr);
    let told = |told: &Told| told::sentence(told, &words).unwrap().replace('\u{a0}', " ");
    for (aside, said) in [
        (
            Told::UnknownLinks { ids: ids("E77") },
            "E77 n'existe pas encore : note gardée, sans ce lien",
        ),
        (
            Told::UnknownLinks {
                ids: ids("E77 E78 E79"),
            },
            "E77, E78 et E79 n'existent pas encore : note gardée, sans ces liens",
        ),
        (
            Told::Day {
                field: Field::Due,
                date: "2027-03-31".to_owned(),
            },
            "échéance : 31/03/2027",
        ),
        (
            Told::PastDay {
                field: Field::Due,
                date: "2026-03-15".to_owned(),
                next: "2027-03-15".to_owned(),
            },
            "échéance : le 15/03/2026 est passé. Vouliez-vous 2027 ?",
        ),
        (
            Told::NoDay {
                field: Field::Due,
                text: "bientôt".to_owned(),
            },
            "échéance gardée telle quelle : « bientôt ». Quel jour ? échéance=15 mars",
        ),
        (
            Told::CommandName {
                command: "next",
                text: "suite".to_owned(),
            },
            "noté « suite ». Pour passer à l'étape : /suite",
        ),
        (
            Told::CommandName {
                command: "go",
                text: "Reprends".to_owned(),
            },
            "noté « Reprends ». Pour la commande : /reprends",
        ),
        (
            Told::PhaseOpened { phase: 1 },
            "dans « Phase 1 ». Pour la nommer : /phase 1 titre=…",
        ),
    ] {
        assert_eq!(told(&aside), said);
    }
}
