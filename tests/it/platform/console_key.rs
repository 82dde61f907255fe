//! Keys as the console of Windows reports them.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ctrls::platform::{ConsoleKey, ConsoleKeyDecoder};

const ALT: u16 = 0x12;
const CONTROL: u16 = 0x11;
const SHIFT: u16 = 0x10;

fn key(is_down: bool, virtual_key: u16, unit: u16) -> ConsoleKey {
    ConsoleKey {
        is_down,
        repeats: 1,
        virtual_key,
        unit,
        ..ConsoleKey::default()
    }
}

fn unit(sign: char) -> u16 {
    sign as u16
}

/// A key of the keyboard, down and up.
fn stroke(virtual_key: u16, sign: char) -> [ConsoleKey; 2] {
    [key(true, virtual_key, unit(sign)), key(false, virtual_key, unit(sign))]
}

/// What the records stand for.
fn decode(records: impl IntoIterator<Item = ConsoleKey>) -> Vec<KeyEvent> {
    let mut decoder = ConsoleKeyDecoder::default();
    records.into_iter().flat_map(|record| decoder.decode(record)).collect()
}

/// The signs among them; another key is shown as its name.
fn text(records: impl IntoIterator<Item = ConsoleKey>) -> String {
    decode(records)
        .iter()
        .map(|event| match event.code {
            KeyCode::Char(sign) if (event.modifiers - KeyModifiers::SHIFT).is_empty() => sign.to_string(),
            other => format!("<{other:?} {:?}>", event.modifiers),
        })
        .collect()
}

#[test]
fn a_key_is_typed_once_when_it_goes_down() {
    assert_eq!(text([stroke(0x4C, 'l'), stroke(0xC0, 'é')].concat()), "lé");
}

#[test]
fn a_key_that_is_held_is_typed_as_often_as_it_repeats() {
    let mut held = key(true, 0x41, unit('a'));
    held.repeats = 3;
    assert_eq!(
        text([held, key(true, 0x41, unit('a')), key(false, 0x41, unit('a'))]),
        "aaaa"
    );
}

#[test]
fn alt_and_digits_type_the_sign_that_comes_with_the_release_of_alt() {
    // Alt+0146: ’
    let mut records = vec![key(true, ALT, 0)];
    for digit in [0x60, 0x61, 0x64, 0x66] {
        for is_down in [true, false] {
            records.push(ConsoleKey {
                alt: true,
                ..key(is_down, digit, 0)
            });
        }
    }
    records.push(key(false, ALT, unit('’')));
    assert_eq!(text(records), "’");
}

#[test]
fn digits_of_a_number_pad_without_numbers_are_no_moves_while_alt_is_down() {
    let mut records = vec![key(true, ALT, 0)];
    for pad in [0x2D, 0x23, 0x25, 0x27] {
        for is_down in [true, false] {
            records.push(ConsoleKey {
                alt: true,
                ..key(is_down, pad, 0)
            });
        }
    }
    records.push(key(false, ALT, unit('«')));
    assert_eq!(text(records), "«");
    // The keys that stand apart from it are moves.
    let left = ConsoleKey {
        alt: true,
        is_enhanced: true,
        ..key(true, 0x25, 0)
    };
    assert_eq!(decode([left]), [KeyEvent::new(KeyCode::Left, KeyModifiers::ALT)]);
}

#[test]
fn what_the_old_console_pastes_comes_whole() {
    // A letter of the keyboard is pressed; what is none comes with a release of Alt.
    let mut records = Vec::new();
    for sign in "L’été — « oui »…".chars() {
        if sign.is_ascii() {
            records.extend(stroke(0x41, sign));
        } else {
            records.extend([
                key(true, ALT, 0),
                ConsoleKey {
                    alt: true,
                    ..key(true, 0x60, 0)
                },
            ]);
            records.extend([
                ConsoleKey {
                    alt: true,
                    ..key(false, 0x60, 0)
                },
                key(false, ALT, unit(sign)),
            ]);
        }
    }
    assert_eq!(text(records), "L’été — « oui »…");
}

#[test]
fn signs_past_the_first_plane_come_in_halves_however_they_are_sent() {
    let halves = |sign: char| {
        let mut units = [0; 2];
        sign.encode_utf16(&mut units);
        units
    };
    let [first, second] = halves('😀');
    // Pressed and let go, half by half: a paste of Windows Terminal, the panel of emoji.
    let pressed = [
        key(true, 0, first),
        key(false, 0, first),
        key(true, 0, second),
        key(false, 0, second),
    ];
    assert_eq!(text(pressed), "😀");
    // Both pressed, then both let go.
    let crossed = [
        key(true, 0, first),
        key(true, 0, second),
        key(false, 0, first),
        key(false, 0, second),
    ];
    assert_eq!(text(crossed), "😀");
    // Only let go: the old console's paste.
    assert_eq!(text([key(false, ALT, first), key(false, ALT, second)]), "😀");
    // The same with digits of the number pad between.
    let digit = [true, false].map(|is_down| ConsoleKey {
        alt: true,
        ..key(is_down, 0x60, 0)
    });
    let with_digits = [
        digit.to_vec(),
        vec![key(false, ALT, first)],
        digit.to_vec(),
        vec![key(false, ALT, second)],
    ];
    assert_eq!(text(with_digits.concat()), "😀");
    // Twice the same, and between two letters.
    let twice = [
        stroke(0x41, 'a').to_vec(),
        pressed.to_vec(),
        pressed.to_vec(),
        stroke(0x42, 'b').to_vec(),
    ]
    .concat();
    assert_eq!(text(twice), "a😀😀b");
    // A half alone is nothing, and spoils nothing.
    let alone = [key(true, 0, first), key(false, 0, first), key(true, 0x41, unit('a'))];
    assert_eq!(text(alone), "a");
    assert_eq!(text([key(true, 0, second)]), "");
}

#[test]
fn altgr_types_its_sign_alone() {
    let records = [
        ConsoleKey {
            control: true,
            ..key(true, CONTROL, 0)
        },
        ConsoleKey {
            control: true,
            alt: true,
            ..key(true, ALT, 0)
        },
        ConsoleKey {
            control: true,
            alt: true,
            ..key(true, 0x30, unit('@'))
        },
        ConsoleKey {
            control: true,
            alt: true,
            ..key(false, 0x30, unit('@'))
        },
        ConsoleKey {
            control: true,
            ..key(false, ALT, 0)
        },
        key(false, CONTROL, 0),
    ];
    assert_eq!(text(records), "@");
}

#[test]
fn a_dead_key_waits_for_its_letter() {
    // AltGr+2 on AZERTY is a dead ~: no sign of its own, then ñ.
    let dead = ConsoleKey {
        control: true,
        alt: true,
        ..key(true, 0x32, 0)
    };
    let dead_up = ConsoleKey { is_down: false, ..dead };
    assert_eq!(
        text([[dead, dead_up].to_vec(), stroke(0x4E, 'ñ').to_vec()].concat()),
        "ñ"
    );
    // AltGr+E with nothing on it is no letter, nor a way to the end of the line.
    assert_eq!(
        text([ConsoleKey {
            control: true,
            alt: true,
            ..key(true, 0x45, 0)
        }]),
        ""
    );
    // A dead ^ without any other key.
    assert_eq!(
        text(
            [
                [key(true, 0xDD, 0), key(false, 0xDD, 0)].to_vec(),
                stroke(0x45, 'ê').to_vec()
            ]
            .concat()
        ),
        "ê"
    );
}

#[test]
fn a_shift_that_is_let_go_first_types_nothing_more() {
    let records = [
        ConsoleKey {
            shift: true,
            ..key(true, SHIFT, 0)
        },
        ConsoleKey {
            shift: true,
            ..key(true, 0x41, unit('A'))
        },
        key(false, SHIFT, 0),
        key(false, 0x41, unit('a')),
    ];
    assert_eq!(text(records), "A");
}

#[test]
fn the_release_of_a_key_pressed_before_the_program_began_is_nothing() {
    assert_eq!(text([key(false, 0x0D, 0x0D), key(false, 0x41, unit('a'))]), "");
}

#[test]
fn control_and_a_letter_is_that_letter_with_control() {
    let control = ConsoleKey {
        control: true,
        ..key(true, 0x43, 0x03)
    };
    assert_eq!(
        decode([control]),
        [KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL)]
    );
    let word_left = ConsoleKey {
        alt: true,
        ..key(true, 0x42, unit('b'))
    };
    assert_eq!(
        decode([word_left]),
        [KeyEvent::new(KeyCode::Char('b'), KeyModifiers::ALT)]
    );
}

#[test]
fn keys_with_names_are_known_by_their_number() {
    let named = [
        (0x08, 0x08, KeyCode::Backspace),
        (0x09, 0x09, KeyCode::Tab),
        (0x0D, 0x0D, KeyCode::Enter),
        (0x1B, 0x1B, KeyCode::Esc),
        (0x21, 0, KeyCode::PageUp),
        (0x24, 0, KeyCode::Home),
        (0x2E, 0, KeyCode::Delete),
        (0x70, 0, KeyCode::F(1)),
        (0x87, 0, KeyCode::F(24)),
    ];
    for (number, unit, code) in named {
        assert_eq!(
            decode([key(true, number, unit), key(false, number, unit)]),
            [KeyEvent::new(code, KeyModifiers::NONE)]
        );
    }
}

#[test]
fn many_keys_without_releases_fill_no_memory_and_lose_nothing() {
    let signs: Vec<_> = (0..10_000_u32)
        .map(|at| char::from_u32(0x100 + at % 500).unwrap())
        .collect();
    let records = signs.iter().map(|sign| key(true, 0, unit(*sign)));
    assert_eq!(text(records), signs.into_iter().collect::<String>());
}
