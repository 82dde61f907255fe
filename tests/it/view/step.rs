//! A step that opens, in windows of several sizes; a re-plan as a table and as a sentence.

use ctrls::session::EntryKind;
use ctrls::view::{self, OutputMode, Palette, ViewContext};
use ctrls::words::Words;

use super::{MINUTE, Room, STYLED, en, fr, text};

/// The welcome took six minutes more than it had.
fn late() -> Room {
    let mut room = Room::new();
    room.write(EntryKind::ClockStarted { ago: 0 });
    room.ms = 6 * MINUTE + 11 * MINUTE;
    room.open("issues");
    room
}

fn opened(room: &Room, width: u16, rows: u16, mode: OutputMode) -> String {
    text(&view::step_opened(
        room.state(),
        rows,
        ViewContext {
            mode,
            ..ViewContext::on_screen(&fr(), width, Palette::BARE)
        },
    ))
}

fn proposed(room: &Room, words: &Words, width: u16) -> String {
    let lines = view::proposal_lines(room.state(), ViewContext::on_screen(words, width, Palette::BARE));
    text(&lines)
}

#[test]
fn a_step_opens_as_sketched_on_24_rows() {
    insta::assert_snapshot!(opened(&late(), 80, 24, OutputMode::Screen));
}

#[test]
fn on_18_rows_labels_shrink_and_blank_lines_go() {
    insta::assert_snapshot!(opened(&late(), 60, 18, OutputMode::Screen));
}

#[test]
fn what_does_not_fit_is_left_to_the_instruction_questions_first() {
    let room = late();
    let shown = opened(&room, 60, 16, OutputMode::Screen);
    assert!(
        shown.contains("question de plus : /consigne") || shown.contains("questions de plus : /consigne"),
        "{shown}"
    );
    let tiny = opened(&room, 60, 12, OutputMode::Screen);
    assert!(tiny.contains("… la suite : /consigne"), "{tiny}");
    assert!(tiny.contains("[Entrée] accepter"), "{tiny}");
}

#[test]
fn a_re_plan_is_a_sentence_where_its_table_would_take_the_window() {
    let room = late();
    let in_window = |width, rows| {
        let screen = ViewContext::on_screen(&fr(), width, Palette::BARE);
        text(&view::proposal_in_window(room.state(), rows, screen))
    };
    assert!(in_window(60, 18).contains("────"), "{}", in_window(60, 18));
    let low = in_window(40, 12);
    assert!(!low.contains("────") && low.contains("[Entrée] accepter"), "{low}");
    assert!(low.lines().count() <= 6, "{low}");
}

#[test]
fn the_title_never_scrolls_away() {
    let room = late();
    for rows in 12..60 {
        for width in [48, 60, 72, 80, 120, 200] {
            let lines = view::step_opened(room.state(), rows, ViewContext::on_screen(&fr(), width, STYLED));
            // The line that is typed and the row stand below.
            assert!(lines.len() + 2 <= usize::from(rows), "{width}x{rows}: {}", text(&lines));
            assert!(
                lines.iter().all(|line| line.width() <= usize::from(width)),
                "{width}: {}",
                text(&lines)
            );
        }
    }
}

#[test]
fn asked_again_the_instruction_is_whole() {
    let shown = opened(&late(), 60, u16::MAX, OutputMode::Screen);
    for there in [
        "À LIRE À VOIX HAUTE",
        "SI UNE TABLE SE TAIT",
        "devrait y être ?",
        "le plus.",
    ] {
        assert!(shown.contains(there), "{shown}");
    }
}

#[test]
fn linear_mode_says_one_thing_a_line() {
    assert_eq!(
        opened(&late(), u16::MAX, u16::MAX, OutputMode::Linear),
        "Étape 1 sur 5, Enjeux, 12 minutes.\n\
         But : Mettre sur la table ce qui compte ici, et pour qui.\n\
         À lire : On commence en silence, quatre minutes. Une idée par papier, une phrase par idée : qu'est-ce qui \
         est en jeu ici, et pour qui ? Il n'y a pas de bonne réponse. Ensuite chacun lit ses papiers à sa table, sans \
         débattre. On rapproche ce qui se ressemble, et la table garde ce qui pèse le plus.\n\
         Déroulé : Écrire en silence 5, Lire 7\n\
         Si une table se tait : Qui y gagne et qui y perd, si rien ne change ? Qu'avez-vous vu, de vos yeux, le mois \
         dernier ? Qui n'est pas dans la pièce et devrait y être ?\n\
         Plan proposé : Enjeux passe de 12 à 8 minutes, Frictions de 13 à 11, fin 15:30.\n\
         Ligne vide pour accepter, /non pour refuser, ou continuez.\n"
    );
}

#[test]
fn a_replan_is_a_table_of_what_changes() {
    let room = late();
    assert_eq!(
        proposed(&room, &fr(), 60),
        "  6 min de retard. Pour finir à 15:30 comme promis :\n\
         \u{20}   étape          prévu     proposé     au moins\n\
         \u{20}   ─────────────────────────────────────────────\n\
         \u{20}   Enjeux        12 min       8 min        8 min\n\
         \u{20}   Frictions     13 min      11 min       10 min\n\
         \u{20}   fin            15:36       15:30\n\
         \u{20} [Entrée] accepter · /non refuser · ou continuez à taper\n"
    );
    let english = proposed(&room, &en(), 60);
    assert!(
        english.starts_with("  6 min late. To end at 15:30 as promised:\n    step "),
        "{english}"
    );
    assert!(english.contains("planned     proposed     at least\n"), "{english}");
}

#[test]
fn where_one_step_alone_changes_a_replan_is_a_sentence() {
    let mut room = Room::new();
    room.write(EntryKind::ClockStarted { ago: 0 });
    room.ms = 6 * MINUTE + 7 * MINUTE + MINUTE / 2;
    room.open("issues");
    assert_eq!(
        proposed(&room, &fr(), 80),
        "  Plan proposé : Enjeux 12 → 9,5 min, fin 15:30.\n  [Entrée] accepter · /non refuser · ou continuez à taper\n"
    );
    assert_eq!(
        proposed(&room, &fr(), 46),
        "  Plan proposé (−2,5 min) : Enjeux 12 → 9,5.\n  [Entrée] accepter · /non refuser\n"
    );
}

#[test]
fn where_nothing_can_shrink_the_end_moves_and_says_so() {
    let mut room = Room::new();
    room.write(EntryKind::ClockStarted { ago: 0 });
    room.ms = 6 * MINUTE + 30 * MINUTE;
    room.open("question");
    room.ms += 40 * MINUTE;
    room.open("ideas");
    let proposed = proposed(&room, &fr(), 80);
    assert!(
        proposed.starts_with("  Plus aucune étape ne peut raccourcir : la fin passe à 15:59.\n"),
        "{proposed}"
    );
}

#[test]
fn no_proposal_is_nothing() {
    assert_eq!(proposed(&Room::at("issues"), &fr(), 80), "");
}

#[test]
fn what_a_part_says_is_read_aloud() {
    let aloud = |mode| {
        text(&view::read_aloud_lines(
            "Lisez.\nSans débattre.",
            ViewContext {
                mode,
                ..ViewContext::on_screen(&fr(), 80, Palette::BARE)
            },
        ))
    };
    assert_eq!(aloud(OutputMode::Screen), "  ┃ Lisez. Sans débattre.\n");
    assert_eq!(aloud(OutputMode::Linear), "À lire : Lisez. Sans débattre.\n");
}
