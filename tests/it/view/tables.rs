//! A board, a ranking, the timetable, the end of a session.

use ctrls::session::{EntryKind, GroupId};
use ctrls::view::{self, OutputMode, Palette, ViewContext};

use super::{MINUTE, Room, STYLED, fr, id, text};

fn voted() -> Room {
    let mut room = Room::at("frictions");
    room.note(
        1,
        "E1",
        "Les gens ont peur qu'un appareil reconditionné tombe en panne vite",
    );
    room.note(1, "E2", "Personne ne sait qui garantit quoi après la vente");
    room.write(EntryKind::ThemeNamed {
        name: Some("Garantie".into()),
        ids: vec![id("E1"), id("E2")],
    });
    for (number, group) in [(1, 3), (2, 3), (3, 3), (4, 1), (5, 1), (6, 1), (7, 2), (8, 2), (9, 2)] {
        room.note(group, &format!("F{number}"), &format!("Friction {number}"));
    }
    room.votes(&[
        ("F4", 6),
        ("F6", 3),
        ("F5", 2),
        ("F7", 8),
        ("F9", 6),
        ("F8", 4),
        ("F2", 12),
        ("F1", 9),
        ("F3", 3),
    ]);
    room.write(EntryKind::NotesChosen { ids: vec![id("F4")] });
    room
}

fn board(room: &Room, group: u32, width: u16, mode: OutputMode) -> String {
    let state = room.state();
    text(&view::board_lines(
        state,
        GroupId(group),
        ViewContext {
            mode,
            ..ViewContext::on_screen(&fr(), width, Palette::BARE)
        },
    ))
}

fn ranking(room: &Room, width: u16, mode: OutputMode) -> String {
    text(&view::ranking_lines(
        room.state(),
        ViewContext {
            mode,
            ..ViewContext::on_screen(&fr(), width, Palette::BARE)
        },
    ))
}

#[test]
fn a_board_has_the_notes_of_a_table_by_kind_and_theme() {
    let room = voted();
    insta::assert_snapshot!(board(&room, 1, 80, OutputMode::Screen));
    insta::assert_snapshot!(board(&room, 1, 60, OutputMode::Screen));
    let linear = board(&room, 1, u16::MAX, OutputMode::Linear);
    assert!(
        linear.starts_with("1 Confiance, 7 personnes, Filières de reconditionnement\nEnjeux : 2.\nThème : Garantie\n")
            && linear.contains("\nF4, 6 points, gardé : Friction 4\n"),
        "{linear}"
    );
    let empty = board(&Room::new(), 2, 80, OutputMode::Screen);
    assert!(empty.ends_with("\n  Rien encore.\n"), "{empty}");
}

#[test]
fn what_a_note_answers_is_said_once() {
    let mut room = voted();
    room.write_for(
        Some(2),
        EntryKind::NoteAdded(ctrls::session::NoteContent {
            id: id("F10"),
            text: "Le règlement #E9 l'interdit #E2".into(),
            links: vec![id("E2")],
            made: false,
            stakeholders: vec![],
        }),
    );
    let board = board(&room, 2, 80, OutputMode::Screen);
    assert!(board.contains("  Le règlement #E9 l'interdit ← E2\n"), "{board}");
}

#[test]
fn dots_stand_side_by_side_as_on_the_wall() {
    let mut room = voted();
    assert_eq!(
        ranking(&room, 80, OutputMode::Screen),
        "  1 Confiance           2 Compétences          3 Collecte\n\
         \u{20}   F4  ●●●●●●  6         F7  ●●●●●●●●  8        F2  ●●●●●●●●●●●●  12\n\
         \u{20}   F6  ●●●     3         F9  ●●●●●●    6        F1  ●●●●●●●●●      9\n\
         \u{20}   F5  ●●      2         F8  ●●●●      4        F3  ●●●            3\n"
    );
    assert!(
        ranking(&room, 60, OutputMode::Screen)
            .starts_with("  1 Confiance\n    F4  ●●●●●●  6\n    F6  ●●●     3\n    F5  ●●      2\n  2 Compétences\n")
    );
    room.votes(&[("F4", 24), ("F5", 3)]);
    let tied = ranking(&room, 60, OutputMode::Screen);
    assert!(
        tied.starts_with("  1 Confiance\n    F4  ● 24\n    F5  ●●●     3 ex æquo\n    F6  ●●●     3 ex æquo\n")
            || tied.starts_with("  1 Confiance\n    F4  ● 24\n"),
        "{tied}"
    );
    let linear = ranking(&room, u16::MAX, OutputMode::Linear);
    assert!(
        linear.contains("1 Confiance, rang 2 ex æquo : F5, 3 points. Friction 5\n"),
        "{linear}"
    );
}

#[test]
fn a_ranking_without_dots_says_how_to_count() {
    assert_eq!(
        ranking(&Room::at("issues"), 80, OutputMode::Screen),
        "  Aucun point compté. Pour en compter : /vote E1 4 E3 2\n"
    );
}

#[test]
fn the_timetable_is_planned_and_actual() {
    let mut room = Room::new();
    room.write(EntryKind::ClockStarted { ago: 0 });
    room.ms = 8 * MINUTE + 40_000;
    room.open("issues");
    let plan = |width| {
        text(&view::plan_lines(
            room.state(),
            room.ms + MINUTE,
            ViewContext::on_screen(&fr(), width, Palette::BARE),
        ))
    };
    insta::assert_snapshot!(plan(80));
    // Too narrow for every column, it goes without those that say the least, and stays a table.
    assert_eq!(
        plan(40).lines().take(4).collect::<Vec<_>>(),
        [
            "  heure  étape              prévu  réel",
            "  ─────────────────────────────────────",
            "  14:00  Accueil            6 min  8:40",
            "  14:08  Enjeux            12 min  1:00",
        ]
    );
    // Narrower still, a figure has its word and stays with it.
    let narrow = plan(32).replace('\u{a0}', " ");
    assert!(
        narrow.starts_with(
            "  14:00  Accueil\n         prévu 6 min · réel 8:40\n  14:08  Enjeux\n         prévu 12 min ·\n         réel \
             1:00 · en cours\n"
        ),
        "{narrow}"
    );
    let linear = view::plan_lines(room.state(), room.ms + MINUTE, ViewContext::linear(&fr()));
    assert!(
        text(&linear).starts_with(
            "Accueil à 14:00, prévu 6 minutes, réel 8 minutes 40.\n\
             Enjeux à 14:08, en cours, prévu 12 minutes, passé 1 minute.\n\
             Frictions à 14:20, prévu 13 minutes.\n"
        ),
        "{}",
        text(&linear)
    );
}

#[test]
fn a_narrow_timetable_drops_what_was_planned_at_first_and_keeps_what_is_agreed() {
    let mut room = Room::new();
    room.write(EntryKind::ClockStarted { ago: 0 });
    let minutes = ctrls::workshop::Minutes::whole(9);
    room.write(EntryKind::PlanChanged {
        steps: [("issues".to_owned(), minutes)].into(),
        end: None,
    });
    let plan = |width| {
        let (fr, bare) = (fr(), Palette::BARE);
        text(&view::plan_lines(
            room.state(),
            room.ms,
            ViewContext::on_screen(&fr, width, bare),
        ))
    };
    assert!(plan(80).contains("prévu  à présent"), "{}", plan(80));
    let narrow = plan(60);
    assert!(narrow.contains("à présent") && !narrow.contains("prévu"), "{narrow}");
    assert!(narrow.contains("Enjeux                9 min"), "{narrow}");
}

#[test]
fn the_end_says_what_there_is_and_what_is_next() {
    let mut room = voted();
    room.action(1, "A1", "Écrire l'étiquette commune", &[]);
    room.ms = 83 * MINUTE + 40_000;
    room.write(EntryKind::Finished);
    let files = [
        "filieres-de-reconditionnement-confiance.toml",
        "competences.toml",
        "collecte.toml",
    ];
    let files = files.map(str::to_owned);
    let end = |width, mode| {
        let folder = "sessions/2026-12-03-reconditionnement";
        text(&view::end_of_session(
            room.state(),
            room.ms,
            folder,
            &files,
            ViewContext {
                mode,
                ..ViewContext::on_screen(&fr(), width, Palette::BARE)
            },
        ))
    };
    insta::assert_snapshot!(end(80, OutputMode::Screen));
    insta::assert_snapshot!(end(60, OutputMode::Screen));
    insta::assert_snapshot!(end(u16::MAX, OutputMode::Linear));
}

#[test]
fn the_end_counts_no_minutes_that_are_none() {
    for (ms, lasted) in [
        (2_000, "2 secondes"),
        (83 * MINUTE, "83 min"),
        (83 * MINUTE + 4_000, "83 min 04"),
    ] {
        let mut room = Room::new();
        room.write(EntryKind::ClockStarted { ago: 0 });
        room.ms = ms;
        room.write(EntryKind::Finished);
        let (fr, bare) = (fr(), Palette::BARE);
        let end = text(&view::end_of_session(
            room.state(),
            ms,
            "s",
            &[],
            ViewContext::on_screen(&fr, 80, bare),
        ));
        assert!(end.contains(&format!("SÉANCE TERMINÉE · {lasted} · ")), "{end}");
    }
}

#[test]
fn what_people_wrote_drives_no_terminal() {
    let mut room = Room::at("issues");
    room.note(1, "E1", "avant\u{1b}[2Japrès\u{202e} \u{7}fin");
    for mode in [OutputMode::Screen, OutputMode::Linear, OutputMode::Piped] {
        let lines = view::board_lines(
            room.state(),
            GroupId(1),
            ViewContext {
                mode,
                ..ViewContext::on_screen(&fr(), 80, STYLED)
            },
        );
        let all = text(&lines);
        assert!(all.contains("avant[2Japrès fin"), "{all:?}");
        assert!(!all.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{all:?}");
    }
}
