//! What the terminal is able to show, and the line that is typed in it.

use ctrls::terminal::{Colouring, Surroundings};
use ctrls::view::{Colours, Palette, Register, Role, ascii};
use ratatui_core::style::{Color, Modifier};

fn xterm() -> Surroundings {
    Surroundings {
        input: true,
        output: true,
        errors: true,
        term: "xterm-256color".into(),
        locale: "fr_FR.UTF-8".into(),
        ..Surroundings::default()
    }
}

#[test]
fn a_terminal_gets_the_room_and_everything_else_plain_lines() {
    assert_eq!(xterm().register(false), Register::Screen);
    assert_eq!(xterm().register(true), Register::Linear);
    let dumb = Surroundings {
        term: "dumb".into(),
        ..xterm()
    };
    assert_eq!(dumb.register(false), Register::Linear);
    let logged = Surroundings {
        output: false,
        ..xterm()
    };
    assert_eq!(logged.register(false), Register::Linear);
    let piped = Surroundings {
        input: false,
        ..xterm()
    };
    assert_eq!(piped.register(false), Register::Piped);
    assert_eq!(piped.register(true), Register::Piped);
}

#[test]
fn no_color_keeps_bold_and_reverse_and_dumb_drops_them() {
    let refused = Surroundings {
        no_color: true,
        ..xterm()
    }
    .palette(Colouring::Auto, false);
    assert_eq!(
        refused,
        Palette {
            colours: Colours::None,
            styles: true
        }
    );
    assert_eq!(xterm().palette(Colouring::Never, false), refused);
    let dumb = Surroundings {
        term: "dumb".into(),
        ..xterm()
    };
    assert_eq!(dumb.palette(Colouring::Auto, false), Palette::BARE);
    let always = Surroundings {
        output: false,
        no_color: true,
        ..xterm()
    };
    assert_eq!(always.palette(Colouring::Always, false).colours, Colours::Many);
}

#[test]
fn a_text_never_takes_one_of_the_sixteen_colours() {
    let sixteen = Surroundings {
        term: "xterm".into(),
        ..xterm()
    }
    .palette(Colouring::Auto, false);
    assert_eq!(sixteen.colours, Colours::Sixteen);
    for role in [Role::Plain, Role::Strong, Role::Row, Role::Soon, Role::Halt, Role::Over] {
        assert_eq!(
            (sixteen.style(role).fg, sixteen.style(role).bg),
            (None, None),
            "{role:?}"
        );
    }
    let row = sixteen.row(Role::Soon, " Frictions 2/5");
    assert_eq!(row.spans[0].content, "  ");
    assert_eq!(row.spans[0].style.bg, Some(Color::Yellow));
    assert!(row.style.add_modifier.contains(Modifier::REVERSED));
}

#[test]
fn the_256_colours_stand_in_pairs_of_high_contrast() {
    let many = xterm().palette(Colouring::Auto, false);
    let over = many.style(Role::Over);
    assert_eq!(
        (over.fg, over.bg),
        (Some(Color::Indexed(231)), Some(Color::Indexed(124)))
    );
    assert!(many.flag(Role::Over).is_none());
}

#[test]
fn our_signs_have_an_ascii_form_and_people_keep_their_letters() {
    assert_eq!(ascii("F4 ← E2 · 1 Énergie"), "F4 <- E2 . 1 Énergie");
    assert_eq!(ascii("━━ « Garantie » ×60…"), "== \" Garantie \" x60...");
    assert!(
        Surroundings {
            locale: "C".into(),
            ..xterm()
        }
        .ascii_only(false)
    );
    assert!(!xterm().ascii_only(false));
    assert!(
        Surroundings {
            term: "linux".into(),
            ..xterm()
        }
        .ascii_only(true)
    );
}
