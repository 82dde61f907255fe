//! Tables without a frame, in windows that have room for them and in windows that have not; cuts and hours.

use std::sync::Arc;

use ctrls::session::fold;
use ctrls::view::{self, Palette, RecordTable, TableColumn, ViewContext, WallClock};
use jiff::civil::date;
use proptest::prelude::*;

use super::{fr, text};
use crate::support::header;

fn grid() -> RecordTable {
    let mut grid = RecordTable::new([
        TableColumn::left("date"),
        TableColumn::text("séance"),
        TableColumn::right("tables").droppable(1),
        TableColumn::right("notes"),
    ])
    .in_two_lines(&[0, 1, 3], &[2]);
    grid.push([
        "2026-12-03".into(),
        "Reconditionnement et seconde main".into(),
        "4".into(),
        "31".into(),
    ]);
    grid.push(["2026-11-26".into(), "Bois".into(), "3".into(), "122".into()]);
    grid
}

fn at(width: u16) -> String {
    text(&grid().lines(ViewContext::on_screen(&fr(), width, Palette::BARE)))
}

#[test]
fn a_table_has_one_rule_under_its_head() {
    assert_eq!(
        at(u16::MAX),
        "  date        séance                             tables  notes\n\
         \u{20} ────────────────────────────────────────────────────────────\n\
         \u{20} 2026-12-03  Reconditionnement et seconde main       4     31\n\
         \u{20} 2026-11-26  Bois                                    3    122\n"
    );
    // In a window the texts take what room there is, up to a measure.
    let wide = at(120);
    let columns: Vec<usize> = wide.lines().map(ctrls::text::columns).collect();
    assert_eq!(columns, [78; 4], "{wide}");
}

#[test]
fn without_room_texts_wrap_then_the_least_column_goes_then_a_record_has_two_lines() {
    assert_eq!(
        at(56),
        "  date        séance                       tables  notes\n\
         \u{20} ──────────────────────────────────────────────────────\n\
         \u{20} 2026-12-03  Reconditionnement et              4     31\n\
         \u{20}             seconde main\n\
         \u{20} 2026-11-26  Bois                              3    122\n"
    );
    assert!(!at(46).contains("tables"), "{}", at(46));
    assert_eq!(
        at(39),
        "  2026-12-03  Reconditionnement et   31\n\
         \u{20}             seconde main\n\
         \u{20}             4\n\
         \u{20} 2026-11-26  Bois                  122\n\
         \u{20}             3\n"
    );
    // No room beside a text either: below it.
    assert!(at(36).starts_with("  2026-12-03  Reconditionnement et\n"), "{}", at(36));
    assert!(
        at(36).ends_with("  2026-11-26  Bois\n              122 · 3\n"),
        "{}",
        at(36)
    );
}

#[test]
fn a_cut_falls_at_a_word_where_one_ends_nearby() {
    assert_eq!(
        ctrls::text::truncate_text("Un réparateur seul ne peut pas", 24),
        "Un réparateur seul ne…"
    );
    assert_eq!(
        ctrls::text::truncate_text("Anticonstitutionnellement vôtre", 12),
        "Anticonstit…"
    );
    assert_eq!(ctrls::text::truncate_text("日本語のとても長い名前", 9), "日本語の…");
    assert_eq!(ctrls::text::truncate_text("court", 5), "court");
    assert_eq!(ctrls::text::truncate_text("court", 0), "");
}

#[test]
fn a_lone_sign_stays_with_its_word() {
    assert_eq!(
        ctrls::text::wrap("Que faire ? « Rien » dit-on", 11),
        ["Que faire ?", "« Rien »", "dit-on"]
    );
    assert_eq!(ctrls::text::wrap("Que faire ?", 10), ["Que", "faire ?"]);
    assert_eq!(ctrls::text::wrap("  deux   blancs  ", 40), ["deux blancs"]);
    assert_eq!(ctrls::text::wrap("", 40), [""]);
}

#[test]
fn hours_are_those_of_the_room_whatever_the_machine() {
    let created = |created: &str| {
        let workshop = ctrls::workshop::Workshop::default();
        WallClock::from_state(&fold(&Arc::new(header(workshop, created)), &[]))
    };
    let wall = created("2026-12-03T23:50:30.000+01:00");
    assert_eq!(wall.hour(0).to_string(), "23:50");
    assert_eq!(wall.hour(9 * 60_000 + 30_000).to_string(), "00:00");
    assert_eq!(wall.day(20 * 60_000), date(2026, 12, 4));
    assert_eq!(wall.hour(-60_000).to_string(), "23:49");
    assert_eq!(wall.hour(i64::MAX).to_string(), "23:50");
}

#[test]
fn durations_are_figures_or_words() {
    let words = fr();
    assert_eq!(view::format_duration(252_999), "4:12");
    assert_eq!(view::format_duration(83 * 60_000 + 40_000), "83:40");
    assert_eq!(view::duration_in_words(252_000, &words), "4 minutes 12");
    assert_eq!(view::duration_in_words(60_000, &words), "1 minute");
    assert_eq!(view::duration_in_words(40_000, &words), "40 secondes");
    assert_eq!(
        view::minutes_text(ctrls::workshop::Minutes::from_halves(5), &words),
        "2,5 min"
    );
    assert_eq!(
        words.told_day(date(2027, 3, 31)).replace('\u{a0}', " "),
        "mercredi 31 mars 2027"
    );
    assert_eq!(
        view::day_and_month(date(2026, 12, 1), &words).replace('\u{a0}', " "),
        "1er décembre"
    );
}

proptest! {
    #[test]
    fn a_cut_is_never_too_wide(text in ".{0,60}", most in 0usize..40) {
        prop_assert!(ctrls::text::columns(&ctrls::text::truncate_text(&text, most)) <= most.max(1));
    }

    #[test]
    fn wrapped_rows_hold_every_word_and_are_never_too_wide(text in "[a-zé日 ]{0,120}", width in 2usize..40) {
        let rows = ctrls::text::wrap(&text, width);
        prop_assert!(rows.iter().all(|row| ctrls::text::columns(row) <= width));
        let together: String = rows.concat().split(' ').collect();
        prop_assert_eq!(together, text.split(' ').collect::<String>());
    }

    #[test]
    fn no_table_is_wider_than_its_window(width in 36u16..200, title in "[a-zé ]{0,80}") {
        let mut grid = grid();
        grid.push(["2026-10-01".into(), title, "1".into(), "2".into()]);
        let lines = grid.lines(ViewContext::on_screen(&fr(), width, Palette::BARE));
        prop_assert!(lines.iter().all(|line| line.width() <= usize::from(width)), "{}", text(&lines));
    }
}
