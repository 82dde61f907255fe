//! The row, the prompt, the window's title, and all of them in words.

use ctrls::session::{EntryKind, Field, GroupId};
use ctrls::view::{self, ColourDepth, OutputMode, Palette, SaveAlarm, ViewContext};
use proptest::prelude::*;
use ratatui_core::style::{Color, Modifier};

use super::{MINUTE, Room, STYLED, en, fr, text};

fn row(room: &Room, now: u64, width: u16) -> String {
    text(&[view::status_line(
        room.state(),
        now,
        None,
        ViewContext::on_screen(&fr(), width, Palette::BARE),
    )])
    .trim_end()
    .to_owned()
}

/// Frictions, two minutes late at 14:00, promised for 15:30.
fn frictions() -> Room {
    let mut room = Room::at("frictions");
    let promised = "2026-12-03T15:05:00+01:00";
    room.write(EntryKind::SessionDescribed(Box::new(ctrls::session::SessionPatch {
        end: Some(promised.into()),
        ..Default::default()
    })));
    room.notes('F', &[4, 0, 5]);
    room
}

#[test]
fn the_row_says_the_step_its_time_the_end_and_each_table() {
    let room = frictions();
    let left = |ms: u64| 13 * MINUTE - ms;
    let state = "Frictions 2/5 ·";
    assert_eq!(
        row(&room, left(252_000), 80),
        format!(" {state} reste 4:12 · fin 15:07 (+2) · T1 4  T2 –  T3 5")
    );
    assert_eq!(
        row(&room, left(118_000), 80),
        format!(" {state} BIENTÔT, reste 1:58 · fin 15:07 (+2) · T1 4  T2 –  T3 5")
    );
    assert_eq!(
        row(&room, 13 * MINUTE + 26_000, 80),
        format!(" {state} DÉPASSÉ de 0:26 · fin 15:08 (+3) · T1 4  T2 –  T3 5")
    );
    assert_eq!(
        row(&room, 17 * MINUTE + 10_000, 80),
        format!(" {state} DÉPASSÉ de 4:10, maximum atteint : /suite · fin 15:12 (+7)")
    );
}

#[test]
fn a_second_that_has_begun_is_still_left() {
    let room = frictions();
    assert!(row(&room, 13 * MINUTE - 251_001, 80).contains("reste 4:12"));
    assert!(row(&room, 13 * MINUTE - 251_000, 80).contains("reste 4:11"));
    assert!(row(&room, 13 * MINUTE, 80).contains("reste 0:00"));
    // Nothing is over by nothing.
    assert!(row(&room, 13 * MINUTE + 999, 80).contains("BIENTÔT, reste 0:00"));
    assert!(row(&room, 13 * MINUTE + 1000, 80).contains("DÉPASSÉ de 0:01"));
}

#[test]
fn a_narrow_row_loses_the_timer_then_the_name_then_tables_that_have_something() {
    let mut room = frictions();
    room.write(EntryKind::TimerSet {
        ms: Some(3 * MINUTE + 5_000),
        part: None,
        turn: None,
        back: false,
    });
    let at = |width| row(&room, 0, width);
    assert_eq!(
        at(80),
        " Frictions 2/5 · reste 13:00 · fin 15:07 (+2) · minuteur 3:05 · T1 4  T2 –  T3 5"
    );
    assert_eq!(
        at(79),
        " Frictions 2/5 · reste 13:00 · fin 15:07 (+2) · T1 4  T2 –  T3 5"
    );
    assert_eq!(at(60), " 2/5 · reste 13:00 · fin 15:07 (+2) · T1 4  T2 –  T3 5");
    assert_eq!(at(50), " 2/5 · reste 13:00 · fin 15:07 (+2) · T1 4  T2 –");
    assert_eq!(at(47), " 2/5 · reste 13:00 · fin 15:07 (+2) · T2 –");
    assert_eq!(at(40), " 2/5 · 13:00 · fin 15:07 (+2) · T2 –");
    assert_eq!(at(30), " 2/5 · 13:00 · fin 15:07 (+2)…");
}

#[test]
fn a_narrow_row_past_the_maximum_keeps_its_way_out_and_the_silent_tables() {
    let room = frictions();
    let at = |width| row(&room, 17 * MINUTE + 10_000, width);
    let most = "DÉPASSÉ de 4:10, maximum atteint : /suite";
    assert_eq!(at(70), format!(" 2/5 · {most} · fin 15:12 (+7)"));
    let short = " 2/5 · DÉPASSÉ de 4:10 : /suite · fin 15:12 (+7)";
    assert_eq!(at(60), format!("{short} · T2 –"));
    assert_eq!(at(52), short);
    assert_eq!(at(47), " 2/5 · DÉPASSÉ de 4:10 · fin 15:12 (+7) · T2 –");
    assert_eq!(at(40), " 2/5 · DÉPASSÉ de 4:10 · fin 15:12 (+7)");
}

#[test]
fn silent_tables_are_said_in_words_where_there_is_room_for_it() {
    let mut room = frictions();
    for number in 4..8 {
        room.write(EntryKind::GroupAdded {
            id: GroupId(number),
            name: format!("Table {number}"),
            axis: None,
            participants: None,
            backgrounds: vec![],
        });
        room.notes('E', &[1]);
        for note in 0..12 {
            room.note(number, &format!("F{}", number * 20 + note), "Une note");
        }
    }
    assert_eq!(
        row(&room, 0, 60),
        " 2/5 · reste 13:00 · fin 15:07 (+2) · rien encore : T2"
    );
    // Too long in words: some tables beside it, then it alone.
    assert_eq!(row(&room, 0, 53), " 2/5 · reste 13:00 · fin 15:07 (+2) · T1 4  T2 –");
    assert_eq!(row(&room, 0, 47), " 2/5 · reste 13:00 · fin 15:07 (+2) · T2 –");
}

#[test]
fn a_pause_comes_first_and_keeps_the_name_before_the_tables() {
    let mut room = frictions();
    room.ms = 13 * MINUTE - 194_000;
    room.write(EntryKind::Paused {
        last: None,
        stays: false,
    });
    let at = |width| row(&room, room.ms + 2 * MINUTE, width);
    assert_eq!(
        at(80),
        " PAUSE depuis 2:00 · Frictions 2/5 · restait 3:14 · fin 15:09 (+4)"
    );
    assert_eq!(at(60), " PAUSE depuis 2:00 · 2/5 · restait 3:14 · fin 15:09 (+4)");
    assert!(at(100).ends_with("T1 4  T2 –  T3 5"));
}

#[test]
fn what_is_not_saved_comes_before_all_else() {
    let room = frictions();
    let alarm = SaveAlarm {
        since: "14:32".into(),
        reason: "disque plein".into(),
    };
    let at = |width| {
        let row = view::status_line(
            room.state(),
            9 * MINUTE + 58_000,
            Some(&alarm),
            ViewContext::on_screen(&fr(), width, Palette::BARE),
        );
        text(&[row]).trim_end().to_owned()
    };
    assert_eq!(
        at(82),
        " PAS ENREGISTRÉ depuis 14:32, disque plein · 2/5 · reste 3:02 · fin 15:07 (+2)"
    );
    assert_eq!(
        at(70),
        " PAS ENREGISTRÉ depuis 14:32 · 2/5 · reste 3:02 · fin 15:07 (+2)"
    );
}

#[test]
fn the_row_of_a_clock_that_stands_says_how_to_start_it() {
    let mut room = Room::new();
    assert_eq!(
        row(&room, 0, 80),
        " Accueil · à l'arrêt, /démarre la lance · 90 min prévues"
    );
    room.write(EntryKind::SessionDescribed(Box::new(ctrls::session::SessionPatch {
        end: Some("2026-12-03T15:30:00+01:00".into()),
        ..Default::default()
    })));
    assert_eq!(
        row(&room, 7 * MINUTE - 20_000, 80),
        " Accueil · à l'arrêt, /démarre la lance · fin promise 15:30, soit 83 min pour 90"
    );
}

#[test]
fn materialisation_counts_the_actions_that_are_ready() {
    let mut room = Room::at("roadmap");
    room.action(
        1,
        "A1",
        "Écrire l'étiquette commune",
        &[
            (Field::Pilot, "chargée de mission CCI"),
            (Field::Due, "2027-03-15"),
            (Field::FirstStep, "Réunir trois vendeurs le 12 janvier 2027"),
            (Field::DoneWhen, "Vingt boutiques l'affichent"),
        ],
    );
    room.action(1, "A2", "Tenir un comptoir", &[]);
    room.action(2, "A3", "Ouvrir un guichet", &[]);
    let row = row(&room, 0, 80);
    assert!(row.ends_with("/2  T2 0/1  T3 –"), "{row}");
    assert!(row.starts_with(" Matérialisation 5/5 · reste 20:00"), "{row}");
}

#[test]
fn a_step_that_collects_nothing_has_no_number_and_no_tables() {
    let mut room = Room::at("share");
    room.notes('E', &[1, 1, 1]);
    assert_eq!(row(&room, 0, 80), " Restitution · reste 8:00 · fin 15:30");
    // The last step cannot be left for a next one.
    assert_eq!(
        row(&room, 14 * MINUTE, 80),
        " Restitution · DÉPASSÉ de 6:00, maximum atteint : /fin · fin 15:30"
    );
}

#[test]
fn a_finished_session_rests() {
    let mut room = Room::at("share");
    room.ms = 80 * MINUTE;
    room.write(EntryKind::Finished);
    room.write(EntryKind::Reopened);
    assert_eq!(
        row(&room, 500 * MINUTE, 80),
        " Restitution · après coup, l'horloge est au repos · finie à 15:20"
    );
}

#[test]
fn the_end_of_a_step_is_told_by_colour_beside_words() {
    let room = frictions();
    let many = Palette {
        colours: ColourDepth::Many,
        styles: true,
        ..Palette::BARE
    };
    let of = |now, palette| view::status_line(room.state(), now, None, ViewContext::on_screen(&fr(), 80, palette));
    assert_eq!(of(0, many).style.add_modifier, Modifier::REVERSED);
    assert_eq!(of(12 * MINUTE, many).style.bg, Some(Color::Indexed(220)));
    assert_eq!(of(14 * MINUTE, many).style.bg, Some(Color::Indexed(124)));
    let sixteen = Palette {
        colours: ColourDepth::Sixteen,
        styles: true,
        ..Palette::BARE
    };
    let soon = of(12 * MINUTE, sixteen);
    assert_eq!(soon.spans[0].content, "  ");
    assert_eq!(soon.spans[0].style.bg, Some(Color::Yellow));
    assert_eq!(of(12 * MINUTE, STYLED).spans.len(), 1);
}

#[test]
fn the_prompt_names_the_table_and_the_kind_of_a_bare_line() {
    let mut room = Room::at("frictions");
    room.write_for(Some(2), EntryKind::GroupPicked);
    let prompt = |room: &Room, width, mode| {
        let line = view::prompt_line(
            room.state(),
            None,
            1,
            ViewContext {
                mode,
                ..ViewContext::on_screen(&fr(), width, Palette::BARE)
            },
        );
        let text: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
        text.replace('\u{a0}', " ")
    };
    assert_eq!(prompt(&room, 80, OutputMode::Screen), "2 Compétences · friction › ");
    assert_eq!(prompt(&room, 80, OutputMode::Linear), "2 Compétences, friction : ");
    room.write(EntryKind::GroupChanged {
        id: GroupId(2),
        name: Some("Compétences et métiers de la réparation".into()),
        axis: None,
        participants: None,
        backgrounds: None,
        closed: false,
    });
    assert_eq!(prompt(&room, 80, OutputMode::Screen), "2 Compétences et… · friction › ");
    assert_eq!(prompt(&room, 71, OutputMode::Screen), "2 Compétences… · friction › ");
    room.open("share");
    assert_eq!(prompt(&room, 80, OutputMode::Screen), "2 Compétences et… · salle › ");
}

#[test]
fn the_title_of_the_window_changes_with_the_state_and_not_with_the_seconds() {
    let mut room = frictions();
    room.write(EntryKind::SessionDescribed(Box::new(ctrls::session::SessionPatch {
        title: Some("Reconditionnement".into()),
        ..Default::default()
    })));
    let title = |now| view::window_title(room.state(), now, &fr());
    assert_eq!(title(0), "Frictions 2/5 · Reconditionnement");
    assert_eq!(title(0), title(10 * MINUTE));
    assert_eq!(title(12 * MINUTE), "BIENTÔT · Frictions 2/5 · Reconditionnement");
    assert_eq!(title(14 * MINUTE), "DÉPASSÉ · Frictions 2/5 · Reconditionnement");
}

#[test]
fn linear_mode_says_the_row_in_words() {
    let mut room = Room::at("issues");
    room.notes('E', &[1, 1]);
    let said = |now, words| view::status_in_words(room.state(), now, &words).replace('\u{a0}', " ");
    assert_eq!(
        said(12 * MINUTE - 70_000, fr()),
        "Enjeux, étape 1 sur 5. Il reste 1 minute 10. Fin 15:30. Écrire en silence : le temps est écoulé. Ensuite : Lire. Notes : 1, 1, 0."
    );
    assert_eq!(
        said(12 * MINUTE + 60_000, en()),
        "Enjeux, step 1 of 5. Over by 1 minute. End 15:30. Écrire en silence: the time is up. Next: Lire. Notes: 1, 1, 0."
    );
}

#[test]
fn linear_mode_tells_the_time_with_the_tables_that_are_silent() {
    let mut room = Room::at("issues");
    room.notes('E', &[1, 1]);
    let told = |from: u64, to: u64| {
        let told = view::time_announcements(room.state(), from, to, &fr());
        told.join("|").replace('\u{a0}', " ")
    };
    assert_eq!(
        told(2 * MINUTE - 1, 2 * MINUTE),
        "Il reste 10 minutes. Table 3 : rien encore."
    );
    assert_eq!(told(2 * MINUTE, 3 * MINUTE), "");
    assert_eq!(
        told(4 * MINUTE, 5 * MINUTE),
        "Écrire en silence : le temps est écoulé. Pour la partie suivante : /minuteur"
    );
    assert_eq!(told(11 * MINUTE, 12 * MINUTE), "Enjeux : le temps est écoulé.");
    assert_eq!(told(12 * MINUTE, 13 * MINUTE), "Enjeux : dépassé de 1 minute.");
    assert_eq!(
        told(14 * MINUTE, 15 * MINUTE),
        "Enjeux : dépassé de 3 minutes, maximum atteint. Pour passer à l'étape suivante : /suite"
    );
}

#[test]
fn a_time_that_is_told_late_is_the_last_one_and_as_it_is_by_then() {
    let mut room = Room::at("issues");
    room.notes('E', &[1, 1, 1]);
    let told = |from: u64, to: u64| {
        let told = view::time_announcements(room.state(), from, to, &fr());
        told.join("|").replace('\u{a0}', " ")
    };
    assert_eq!(told(10 * MINUTE - 1, 10 * MINUTE + 14_000), "Il reste 2 minutes.");
    assert_eq!(told(6 * MINUTE, 10 * MINUTE + 40_000), "Il reste 1 minute 20.");
    assert_eq!(
        told(9 * MINUTE, 12 * MINUTE + 40_000),
        "Enjeux : dépassé de 40 secondes."
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_row_is_wider_than_its_window(
        width in 1u16..200,
        now in 0u64..200 * MINUTE,
        counts in prop::collection::vec(0u32..4, 3),
        step in 0usize..7,
        paused in any::<bool>(),
        saved in any::<bool>(),
    ) {
        let mut room = Room::at(&super::workshop().steps[step].id);
        room.notes('F', &counts);
        if paused {
            room.write(EntryKind::Paused { last: None, stays: false  });
        }
        let alarm = SaveAlarm { since: "14:32".into(), reason: "disque plein".into() };
        for colours in [ColourDepth::None, ColourDepth::Sixteen] {
            let palette = Palette { colours, styles: true, ..Palette::BARE };
            let row = view::status_line(room.state(), now, (!saved).then_some(&alarm), ViewContext::on_screen(&fr(), width, palette));
            prop_assert!(row.width() <= usize::from(width.max(2)), "{row:?}");
        }
    }

    #[test]
    fn the_figures_of_a_row_keep_their_columns(second in 0u64..590) {
        // From ten minutes on down to ten seconds, nothing moves but the digits.
        let room = frictions();
        let at = |second: u64| row(&room, 3 * MINUTE + 1000 + second * 1000, 60);
        let shape = |row: &str| row.replace(|sign: char| sign.is_ascii_digit(), "0");
        if second < 470 {
            prop_assert_eq!(shape(&at(second)), shape(&at(0)));
        }
    }
}

#[test]
fn where_only_ascii_is_sure_a_word_stands_for_the_sign_of_enter() {
    let room = Room::at("issues");
    let over = 20 * MINUTE;
    let plain = Palette {
        ascii: true,
        ..Palette::BARE
    };
    for width in [80, 60, 40] {
        let row = |palette| {
            let row = view::status_line(room.state(), over, None, ViewContext::on_screen(&fr(), width, palette));
            text(&[row]).replace('\u{a0}', " ")
        };
        assert!(row(Palette::BARE).contains('⏎'), "{width}");
        assert!(
            row(plain).contains("Entrée :") && !row(plain).contains('⏎'),
            "{width}: {}",
            row(plain)
        );
        assert!(
            ctrls::text::columns(row(plain).trim_end()) <= usize::from(width),
            "{width}"
        );
    }
}
