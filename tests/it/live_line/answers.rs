//! What a refusal says, and what is told beside an answer.

use ctrls::facilitate::{notice_text, refusal_text as refusals};
use ctrls::session::{Command, Field, GroupId, NoteKind, Notice, Refusal};
use ctrls::text::day::{DayReading, parse_day};
use ctrls::view::OutputMode;
use ctrls::words::Language::{En, Fr};
use ctrls::words::Words;
use jiff::civil::date;

use super::{ids, refused};

/// What is told of a date that is asked about, read on 3 December 2026.
fn doubtful(field: Field, text: &str) -> Notice {
    let DayReading::Ask(doubt) = parse_day(text, date(2026, 12, 3)) else {
        panic!("{text} is not asked about");
    };
    let text = text.to_owned();
    Notice::DoubtfulDay { field, text, doubt }
}

pub(super) fn sentence(refusal: &Refusal, mode: OutputMode) -> String {
    refusals::refusal_sentence(refusal, &Words::new(Fr), mode, None)
}

#[test]
fn a_refusal_says_the_way_out() {
    for (line, said) in [
        ("/acton Recenser", "/acton n'existe pas. Peut-être /action\u{a0}?"),
        (
            "/etc est plein",
            "/etc n'existe pas. Les commandes\u{a0}: /. Pour une note\u{a0}: //etc",
        ),
        (
            "/5 Ouvrir",
            "Pas de table 5. Il y a 1 Confiance, 2 Compétences. Pour l'ajouter\u{a0}: /groupe + NOM",
        ),
        (
            "/re",
            "/re peut être /retour, /retire, /refais, /remplis, /reprends ou /remarque.",
        ),
        ("/quitt", "/quitte s'écrit en entier."),
        (
            "/prolonge cinq",
            "/prolonge ne comprend pas «\u{a0}cinq\u{a0}». Par exemple\u{a0}: /prolonge 2,5",
        ),
    ] {
        let returned = match line.starts_with("/acton") {
            true => "La ligne est corrigée\u{a0}: Entrée la fait\u{a0}; Échap l'efface.",
            false => "Votre ligne est revenue\u{a0}: corrigez, puis Entrée\u{a0}; Échap l'efface.",
        };
        assert_eq!(
            sentence(&refused(line), OutputMode::Screen),
            format!("{said}\n{returned}")
        );
    }
    assert_eq!(
        sentence(&refused("/acton X"), OutputMode::Linear),
        "Ligne refusée\u{a0}: /acton n'existe pas. Peut-être /action"
    );
    assert_eq!(
        sentence(&Refusal::NothingToUndo, OutputMode::Screen),
        "Rien à annuler avant l'ouverture de la séance."
    );
    assert_eq!(
        sentence(&Refusal::LastStep, OutputMode::Piped),
        "c'était la dernière étape. Pour terminer\u{a0}: /fin"
    );
    let long = refused(&format!("/{}", "x\u{1b}[31m".repeat(5000)));
    let said = sentence(&long, OutputMode::Screen);
    assert!(said.len() < 300 && !said.contains('\u{1b}'), "{said}");
}

#[test]
fn behind_a_colon_a_sentence_has_no_capital_but_that_of_a_note() {
    let linear = |line: &str| sentence(&refused(line), OutputMode::Linear).replace('\u{a0}', " ");
    assert_eq!(
        linear("/leçon"),
        "Ligne refusée : il manque la suite de /leçon. Par exemple : /leçon Le droit permet déjà l'occasion"
    );
    let unknown = sentence(&Refusal::UnknownIds { ids: ids("E9") }, OutputMode::Linear);
    assert!(unknown.contains("E9 n'existe pas."), "{unknown}");
}

#[test]
fn no_example_does_harm_where_it_is_copied() {
    let said = |refusal: &Refusal| sentence(refusal, OutputMode::Piped).replace('\u{a0}', " ");
    let id = ids("E1")[0];
    assert_eq!(
        said(&Refusal::NoLineToBringBack { id }),
        "/corrige attend le nouveau texte de E1 : /corrige E1 TEXTE"
    );
    assert!(said(&Refusal::BeforeReopening).ends_with("Pour corriger une note : /corrige E1 TEXTE"));
    assert!(said(&Refusal::NothingLast).ends_with("Dites quelle note : /corrige E1 TEXTE"));
    let words = Words::new(Fr);
    let kept = refusals::refusal_sentence(&refused("/choisis"), &words, OutputMode::Piped, Some(NoteKind::Issue));
    assert!(kept.ends_with("/choisis E1 E2"), "{kept}");
    assert_eq!(
        said(&refused("/aide xyz")),
        "/aide ne comprend pas « xyz ». Par exemple : /aide vote"
    );
}

#[test]
fn what_is_told_beside_an_answer_follows_on_its_line() {
    let words = Words::new(Fr);
    let told = |told: &Notice| notice_text::notice_clause(told, &words).text.replace('\u{a0}', " ");
    for (aside, said) in [
        (
            Notice::UnknownLinks { ids: ids("E77") },
            "E77 n'existe pas encore : gardé, sans ce lien",
        ),
        (
            Notice::UnknownLinks {
                ids: ids("E77 E78 E79"),
            },
            "E77, E78 et E79 n'existent pas encore : gardé, sans ces liens",
        ),
        (
            Notice::Day {
                field: Field::Due,
                date: "2027-03-31".to_owned(),
            },
            "échéance : mercredi 31 mars 2027",
        ),
        (
            Notice::PastDay {
                field: Field::Due,
                date: "2026-03-15".to_owned(),
                next: "2027-03-15".to_owned(),
            },
            "échéance : le dimanche 15 mars 2026 est passé. Vouliez-vous 2027 ?",
        ),
        (
            Notice::NoDay {
                field: Field::Due,
                text: "bientôt".to_owned(),
            },
            "échéance gardée telle quelle, sans jour : « bientôt »",
        ),
        (
            doubtful(Field::Due, "mardi 15 mars 2027"),
            "échéance gardée telle quelle : « mardi 15 mars 2027 ». Au calendrier, c'est le lundi 15 mars 2027. \
             Quel jour ? échéance=lundi 15 mars 2027",
        ),
        (
            doubtful(Field::Due, "31/02/2027"),
            "échéance gardée telle quelle : « 31/02/2027 ». Ce jour n'existe pas. Quel jour ? échéance=15 mars",
        ),
        (
            doubtful(Field::Review, "mars 27"),
            "revue gardée telle quelle : « mars 27 ». Le samedi 27 mars 2027, ou le mercredi 31 mars 2027 ? \
             revue=27 mars 2027",
        ),
        (
            doubtful(Field::Due, "15 mars ?"),
            "échéance gardée telle quelle : « 15 mars ? ». Est-ce le lundi 15 mars 2027 ? échéance=15 mars 2027",
        ),
        (
            doubtful(Field::Due, "à partir de mars"),
            "échéance gardée telle quelle : « à partir de mars ». C'est un début. Fini quel jour ? échéance=15 mars",
        ),
        (
            doubtful(Field::FirstStep, "mardi 15 mars 2027"),
            "premier pas gardé : « mardi 15 mars 2027 ». Au calendrier, c'est le lundi 15 mars 2027. Quel jour ? \
             premier=… lundi 15 mars 2027",
        ),
        (
            Notice::DayAlone {
                text: "le 15 mars".to_owned(),
            },
            "premier pas gardé : « le 15 mars ». Que fait-on ce jour-là ? premier=le 15 mars …",
        ),
        (
            Notice::CommandName {
                command: Command::Next,
                text: "suite".to_owned(),
            },
            "noté « suite ». Pour passer à l'étape : /suite",
        ),
        (
            Notice::CommandName {
                command: Command::Go,
                text: "Reprends".to_owned(),
            },
            "noté « Reprends ». Pour la commande : /reprends",
        ),
        (
            Notice::PhaseOpened { phase: 1 },
            "dans « Phase 1 ». Pour la nommer : /phase 1 titre=…",
        ),
    ] {
        assert_eq!(told(&aside), said);
    }
    // The number of a phase stays with its word at the end of a row.
    let opened = notice_text::notice_clause(&Notice::PhaseOpened { phase: 1 }, &words).text;
    assert!(opened.contains("Phase\u{a0}1"), "{opened}");
}

#[test]
fn a_notice_knows_whether_it_ends_with_what_is_to_be_typed() {
    let text = || "a = b".to_owned();
    let typed = [
        doubtful(Field::Due, "mardi 15 mars 2027"),
        Notice::DayAlone { text: text() },
        Notice::NoFirstDay { text: text() },
        Notice::CommandName {
            command: Command::Finish,
            text: "fin".to_owned(),
        },
        Notice::KeptAsNote { field: Field::Goal },
        Notice::KeptAsNote { field: Field::Pilot },
        Notice::PhaseOpened { phase: 1 },
        Notice::ForGroup { group: GroupId(2) },
        Notice::PastHour {
            hour: "13:00".to_owned(),
            now: "14:28".to_owned(),
            meant: "16:10".to_owned(),
        },
        Notice::Halted {
            since: "14:29".to_owned(),
        },
        Notice::NotStarted,
    ];
    // People's own words may look like what is typed.
    let told = [
        Notice::NotALink { text: text() },
        Notice::NoDay {
            field: Field::Due,
            text: text(),
        },
        Notice::Replaced {
            key: "pilote=".to_owned(),
            before: text(),
        },
        Notice::PutAside { step: text() },
        Notice::Runs {
            since: "14:29".to_owned(),
        },
    ];
    for words in [Words::new(Fr), Words::new(En)] {
        for notice in &typed {
            let clause = notice_text::notice_clause(notice, &words);
            let text = clause.text.replace('\u{a0}', " ");
            let tail = text.rsplit("? ").next().and_then(|tail| tail.rsplit(": ").next());
            let tail = tail.unwrap_or_default();
            assert!(clause.ends_with_command, "{}", clause.text);
            assert!(tail.starts_with('/') || tail.contains('='), "{}", clause.text);
        }
        for notice in &told {
            let clause = notice_text::notice_clause(notice, &words);
            assert!(!clause.ends_with_command, "{}", clause.text);
        }
    }
}
