//! What Tab makes of the line.

use ctrls::facilitate::slash;
use ctrls::session::{GroupId, Note};
use ctrls::words::Language::Fr;

use super::{id, state};

/// The line after Tab with the cursor at its end.
fn tab(line: &str) -> Option<String> {
    let mut state = state();
    for name in ["F4", "F6", "E12"] {
        let note = Note {
            id: id(name),
            group: GroupId(1),
            text: String::new(),
            links: Vec::new(),
            made: false,
            stakeholders: vec!["lycée Marie-Curie".to_owned()],
            votes: None,
            theme: None,
            kept: false,
            dropped: name == "F6",
            step: 0,
            ms: 0,
        };
        state.notes.insert(id(name), note);
    }
    slash::complete_line(line, line.len(), &state, Fr)
}

#[test]
fn tab_completes_what_is_without_doubt() {
    for (line, completed) in [
        ("/cor", "/corrige "),
        ("/COR", "/corrige "),
        ("/idee", "/idée "),
        ("/ti", "/titre "),
        ("/unde", ""),
        ("/und", "/undo "),
        ("/fri", "/friction "),
        ("/f", ""),
        ("/conf", "/1 "),
        ("/2 /sui", "/2 /suite "),
        ("/aide vo", "/aide vote"),
        ("/groupe comp", "/groupe Compétences"),
        ("/groupe - comp", "/groupe - Compétences"),
        ("/groupe co", ""),
        ("/groupe 2 | part", "/groupe 2 | participants="),
        ("/feuille | pilo", "/feuille | pilote="),
        ("/feuille | pil", ""),
        ("/vote f", "/vote F4 "),
        ("/vote F4 6 e", "/vote F4 6 E12 "),
        ("/2 /vote f", ""),
        ("/déplace F4 idé", "/déplace F4 idée"),
        ("Une note #e", "Une note #E12 "),
        ("Une note @lyc", "Une note @lycée_Marie-Curie "),
        ("Une note sans rie", ""),
        ("pilo", "pilote="),
        ("/consigne c", "/consigne conseils"),
        ("", ""),
    ] {
        assert_eq!(tab(line).unwrap_or_default(), completed, "{line}");
    }
    assert_eq!(
        slash::complete_line("/cor E1 Le texte", 4, &state(), Fr).as_deref(),
        Some("/corrige E1 Le texte"),
        "what stands behind the cursor stays"
    );
}
