//! Narrow windows: nothing is wider than they are, no figure leaves its unit, no sign is left without its word.

use ctrls::session::{EntryKind, GroupId};
use ctrls::text::wrap;
use ctrls::view::{self, Palette, ViewContext};

use super::{MINUTE, Room, en, fr, text};

/// A table with a long name, notes, dots and an action.
fn room() -> Room {
    let mut room = Room::at("frictions");
    room.write(EntryKind::GroupChanged {
        id: GroupId(1),
        name: Some("Confiance et garantie".into()),
        axis: None,
        participants: Some(7),
        backgrounds: None,
        closed: false,
    });
    room.note(1, "F1", "La garantie de 12 mois n'est écrite nulle part");
    room.votes(&[("F1", 6)]);
    room.action(1, "A1", "Écrire l'étiquette commune", &[]);
    room
}

#[test]
fn a_figure_stays_with_its_unit_and_a_day_with_its_month() {
    assert_eq!(wrap("une garantie de 12 mois", 18), ["une garantie de", "12 mois"]);
    assert_eq!(wrap("revue le 3 juillet 2027", 15), ["revue le", "3 juillet 2027"]);
    assert_eq!(wrap("Marge : 992 minutes.", 12), ["Marge :", "992 minutes."]);
    assert_eq!(
        wrap("échéance=15 mars", 12),
        ["échéance=15", "mars"],
        "wider than a row"
    );
    // What is no unit does not stay.
    assert_eq!(wrap("/vote E1 4 E3 2", 10), ["/vote E1 4", "E3 2"]);
    assert_eq!(wrap("E1 et E2 sont", 5), ["E1 et", "E2", "sont"]);
}

#[test]
fn a_title_is_cut_between_its_parts() {
    let board = |width| {
        let board = view::board_lines(
            room().state(),
            GroupId(1),
            ViewContext::on_screen(&fr(), width, Palette::BARE),
        );
        board[0].to_string()
    };
    assert_eq!(
        board(60),
        "━━ 1 CONFIANCE ET GARANTIE · 7 personnes · Filières de… ━━━━"
    );
    assert_eq!(board(40), "━━ 1 CONFIANCE ET GARANTIE ━━━━━━━━━━━━━");
    let step = |id, width| {
        let room = Room::at(id);
        let lines = view::step_opened(room.state(), 12, ViewContext::on_screen(&fr(), width, Palette::BARE));
        lines[0].to_string()
    };
    assert_eq!(
        step("question", 60),
        "━━ ÉTAPE 3 SUR 5 · PROBLÉMATISATION ━━━━━━━━━━━━━━ 11 min ━━"
    );
    assert_eq!(step("question", 40), "━━ 3/5 · PROBLÉMATISATION ━━━━ 11 min ━━");
}

#[test]
fn where_a_record_has_two_lines_each_figure_has_its_word() {
    let mut room = room();
    room.ms = 83 * MINUTE + 40_000;
    room.write(EntryKind::Finished);
    let end = view::end_of_session(
        room.state(),
        room.ms,
        "s",
        &[],
        ViewContext::on_screen(&fr(), 40, Palette::BARE),
    );
    let end = text(&end);
    // What stands in the title is whole: the duration stays, the counts go.
    assert!(end.starts_with("━━ SÉANCE TERMINÉE · 83 min 40 ━━━━━━━━━\n"), "{end}");
    assert!(
        end.contains("  1 Confiance et garantie\n    Confiance et garantie · 1 action ·\n"),
        "{end}"
    );
    let shown = view::session_overview(room.state(), room.ms, ViewContext::on_screen(&fr(), 40, Palette::BARE));
    let shown = text(&shown).replace('\u{a0}', " ");
    assert!(
        shown.contains(
            "  1 Confiance et garantie\n    frictions 1 · actions prêtes 0/1\n  2 Compétences\n    Rien encore.\n"
        ),
        "{shown}"
    );
}

#[test]
fn nothing_is_wider_than_its_window() {
    let mut room = room();
    room.write(EntryKind::Finished);
    let state = room.state();
    for (words, width) in [fr(), en()]
        .iter()
        .flat_map(|words| [32, 40, 60, 80].map(|width| (words, width)))
    {
        let screen = ViewContext::on_screen(words, width, Palette::BARE);
        let drawn = [
            view::plan_lines(state, room.ms, screen),
            view::board_lines(state, GroupId(1), screen),
            view::ranking_lines(state, screen),
            view::session_overview(state, room.ms, screen),
            view::end_of_session(state, room.ms, "s", &["confiance.toml".into()], screen),
            view::step_opened(state, 12, screen),
        ];
        for line in drawn.iter().flatten() {
            assert!(line.width() <= usize::from(width), "{width}: {line}");
        }
    }
}

#[test]
fn linear_mode_draws_no_sign() {
    let mut room = room();
    room.write(EntryKind::Finished);
    let state = room.state();
    for words in [fr(), en()] {
        let linear = ViewContext::linear(&words);
        let said = [
            view::plan_lines(state, room.ms, linear),
            view::board_lines(state, GroupId(1), linear),
            view::ranking_lines(state, linear),
            view::session_overview(state, room.ms, linear),
            view::end_of_session(state, room.ms, "s", &[], linear),
        ];
        for line in said.iter().flatten() {
            let line = line.to_string();
            assert!(!line.contains(['─', '━', '·', '←', '→', '●', '–', '│']), "{line}");
            assert!(!line.starts_with(' '), "{line}");
        }
    }
}

#[test]
fn a_replan_stays_a_table_without_its_least_column() {
    let mut room = Room::new();
    room.write(EntryKind::ClockStarted { ago: 0 });
    room.ms = 17 * MINUTE;
    room.open("issues");
    let proposal = |width| {
        let lines = view::proposal_lines(room.state(), ViewContext::on_screen(&fr(), width, Palette::BARE));
        text(&lines).replace('\u{a0}', " ")
    };
    assert!(
        proposal(60).contains("    étape          prévu     proposé     au moins\n"),
        "{}",
        proposal(60)
    );
    let narrow = proposal(36);
    assert!(narrow.contains("    étape       prévu  proposé\n"), "{narrow}");
    assert!(!narrow.contains("au moins"), "{narrow}");
    let least = proposal(24);
    assert!(least.contains("    Enjeux\n      12 min → "), "{least}");
}

#[test]
fn in_linear_mode_the_timetable_says_what_was_planned_and_what_it_is_by_now() {
    let mut room = Room::at("issues");
    room.write(EntryKind::TimeAdded {
        step: "issues".into(),
        minutes: ctrls::workshop::Minutes::whole(5),
    });
    let lines = view::plan_lines(room.state(), room.ms, ViewContext::linear(&fr()));
    let said = text(&lines);
    assert!(
        said.contains(", en cours, prévu 12 minutes, à présent 17, passé "),
        "{said}"
    );
}
