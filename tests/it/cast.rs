//! Recordings: asciicast v3, as its specification has it, and as a terminal shows it.

use std::num::NonZero;

use serde_json::Value;

use crate::support::Place;

/// A place with the Repair Café in `s`, and a line of the facilitator's own in it.
fn exported() -> (Place, String) {
    let place = Place::repair_cafe("[00:00] /remarque Paul est fatigué\n");
    let out = place.ctrls(&["export", "s", "--format", "cast"]).ended(0);
    assert_eq!(out.trim(), "s/exports/s.cast");
    let cast = place.read("s/exports/s.cast");
    (place, cast)
}

/// The events of a recording: seconds since the one before, code, data.
fn events(cast: &str) -> Vec<(f64, String, String)> {
    let events = cast
        .lines()
        .skip(1)
        .map(|line| serde_json::from_str::<(f64, String, String)>(line).unwrap());
    events.collect()
}

#[test]
fn a_recording_is_a_header_and_events_of_three() {
    let (_, cast) = exported();
    let header: Value = serde_json::from_str(cast.lines().next().unwrap()).unwrap();
    assert_eq!(header["version"], 3);
    assert_eq!(
        (&header["term"]["cols"], &header["term"]["rows"]),
        (&80.into(), &24.into())
    );
    assert_eq!(header["timestamp"], 1_805_547_900);
    let events = events(&cast);
    assert!(
        events
            .iter()
            .all(|(interval, code, _)| *interval >= 0.0 && ["o", "m", "x"].contains(&code.as_str()))
    );
    assert_eq!(
        events.last().map(|(_, code, data)| (code.as_str(), data.as_str())),
        Some(("x", "0"))
    );
    // No silence is longer than two seconds, and an afternoon lasts a minute and a half.
    assert!(events.iter().all(|(interval, ..)| *interval <= 3.0));
    let whole: f64 = events.iter().map(|(interval, ..)| interval).sum();
    assert!((60.0..120.0).contains(&whole), "{whole}");
}

#[test]
fn its_markers_are_the_steps() {
    let (_, cast) = exported();
    let events = events(&cast);
    let marks: Vec<&str> = events
        .iter()
        .filter(|(_, code, _)| code == "m")
        .map(|(.., data)| data.as_str())
        .collect();
    assert_eq!(
        marks,
        [
            "Enjeux",
            "Frictions",
            "Problématisation",
            "Idéation",
            "Matérialisation",
            "Restitution"
        ]
    );
}

#[test]
fn a_terminal_shows_what_the_replay_shows() {
    let (_, cast) = exported();
    let cells = |number| NonZero::new(number).unwrap();
    let mut terminal = vt100::Parser::new(cells(24), cells(80), 0);
    let mut screens = Vec::new();
    for (_, code, data) in events(&cast) {
        if code == "o" {
            terminal.process(data.as_bytes());
            screens.push(terminal.screen().contents());
        }
    }
    let says = |text: &str| screens.iter().any(|screen| screen.contains(text));
    assert!(says("Un Repair Café qui dure"));
    assert!(says("ÉTAPE 2 SUR 5 · FRICTIONS · 18:30"));
    assert!(says("F1    1 Accueil") || says("F1   1 Accueil"), "{}", screens[40]);
    assert!(says("●5"));
    let last = &screens[screens.len() - 2];
    assert!(last.contains("SÉANCE TERMINÉE"), "{last}");
    assert!(last.contains("● 90:00"), "{last}");
    assert!(!says("espace"), "nobody can press a key");
}

#[test]
fn nothing_of_the_facilitators_own_is_in_it() {
    let (place, cast) = exported();
    assert!(place.read("s/journal.jsonl").contains("fatigué"));
    assert!(!cast.contains("fatigu"));
}

#[test]
fn the_same_session_gives_the_same_bytes_and_a_roadmap_alone_gives_none() {
    let (place, cast) = exported();
    place.ctrls(&["export", "s", "--format", "cast", "--force"]).ended(0);
    assert_eq!(place.read("s/exports/s.cast"), cast);
    place.write("alone.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Seule\"\n");
    let ran = place.ctrls(&["export", "alone.toml", "--format", "cast"]);
    assert_eq!(ran.code, Some(2), "{}{}", ran.out, ran.err);
}

#[test]
fn a_text_that_a_terminal_would_obey_is_only_shown() {
    let place = Place::new();
    place
        .ctrls_reading(
            &["run", "--lang", "en", "--into", "s", "--start", "2026-12-03T14:00:00Z"],
            "[00:00] /go\n[01:00] /next\n[02:00] evil \u{1b}]0;title\u{7} and \u{202e}reversed\n",
        )
        .ended(0);
    place.ctrls(&["export", "s", "--format", "cast"]).ended(0);
    let cast = place.read("s/exports/s.cast");
    let shown: String = events(&cast).into_iter().map(|(.., data)| data).collect();
    assert!(
        !shown.contains('\u{7}') && !shown.contains('\u{202e}') && !shown.contains("\u{1b}]"),
        "{shown}"
    );
}

#[test]
fn cells_are_drawn_as_a_terminal_that_obeys_sequences_is_told() {
    use ratatui_core::backend::Backend;
    use ratatui_core::buffer::Buffer;
    use ratatui_core::layout::Rect;
    use ratatui_core::style::{Modifier, Style};
    use ratatui_crossterm::CrosstermBackend;

    let area = Rect::new(0, 0, 20, 4);
    let before = Buffer::empty(area);
    let mut after = Buffer::empty(area);
    let all = Modifier::BOLD | Modifier::REVERSED | Modifier::ITALIC | Modifier::UNDERLINED;
    after.set_string(3, 0, "plain 日本 text", Style::new());
    after.set_string(0, 1, "bold", Style::new().add_modifier(Modifier::BOLD));
    after.set_string(
        4,
        1,
        "both",
        Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED),
    );
    after.set_string(8, 1, "back", Style::new().add_modifier(Modifier::REVERSED));
    after.set_string(1, 3, "all", Style::new().add_modifier(all));
    after.set_string(9, 3, "none", Style::new());
    let mut told = Vec::new();
    CrosstermBackend::new(&mut told)
        .draw(before.diff(&after).into_iter())
        .unwrap();
    let drawn = ctrls::export::draw_cells(before.diff(&after));
    // Where the console obeys none, crossterm writes nothing at all: then there is nothing to compare with.
    if cfg!(unix) {
        // No underline has a colour of its own.
        let told = String::from_utf8(told).unwrap().replace("\u{1b}[59m", "");
        assert_eq!(drawn, told);
    }
    assert!(
        drawn.contains("\u{1b}[2;1H\u{1b}[1mbold\u{1b}[7mboth\u{1b}[22mback"),
        "{drawn:?}"
    );
}
