//! What the terminal is able to show, and the line that is typed in it.

use ctrls::terminal::{ColourChoice, TerminalEnv};
use ctrls::view::{ColourDepth, OutputMode, Palette, Role, to_ascii};
use ratatui_core::style::{Color, Modifier};

fn xterm() -> TerminalEnv {
    TerminalEnv {
        input: true,
        output: true,
        errors: true,
        term: "xterm-256color".into(),
        locale: "fr_FR.UTF-8".into(),
        ..TerminalEnv::default()
    }
}

#[test]
fn a_terminal_gets_the_room_and_everything_else_plain_lines() {
    assert_eq!(xterm().output_mode(false), OutputMode::Screen);
    assert_eq!(xterm().output_mode(true), OutputMode::Linear);
    let dumb = TerminalEnv {
        term: "dumb".into(),
        ..xterm()
    };
    assert_eq!(dumb.output_mode(false), OutputMode::Linear);
    let logged = TerminalEnv {
        output: false,
        ..xterm()
    };
    assert_eq!(logged.output_mode(false), OutputMode::Linear);
    let piped = TerminalEnv {
        input: false,
        ..xterm()
    };
    assert_eq!(piped.output_mode(false), OutputMode::Piped);
    assert_eq!(piped.output_mode(true), OutputMode::Piped);
}

#[test]
fn no_color_keeps_bold_and_reverse_and_dumb_drops_them() {
    let refused = TerminalEnv {
        no_color: true,
        ..xterm()
    }
    .palette(ColourChoice::Auto, false);
    assert_eq!(
        refused,
        Palette {
            colours: ColourDepth::None,
            styles: true,
            ..Palette::BARE
        }
    );
    assert_eq!(xterm().palette(ColourChoice::Never, false), refused);
    let dumb = TerminalEnv {
        term: "dumb".into(),
        ..xterm()
    };
    assert_eq!(dumb.palette(ColourChoice::Auto, false), Palette::BARE);
    let always = TerminalEnv {
        output: false,
        no_color: true,
        ..xterm()
    };
    assert_eq!(always.palette(ColourChoice::Always, false).colours, ColourDepth::Many);
}

#[test]
fn a_text_never_takes_one_of_the_sixteen_colours() {
    let sixteen = TerminalEnv {
        term: "xterm".into(),
        ..xterm()
    }
    .palette(ColourChoice::Auto, false);
    assert_eq!(sixteen.colours, ColourDepth::Sixteen);
    for role in [Role::Plain, Role::Strong, Role::Row, Role::Soon, Role::Halt, Role::Over] {
        assert_eq!(
            (sixteen.style(role).fg, sixteen.style(role).bg),
            (None, None),
            "{role:?}"
        );
    }
    let row = sixteen.row_line(Role::Soon, " Frictions 2/5");
    assert_eq!(row.spans[0].content, "  ");
    assert_eq!(row.spans[0].style.bg, Some(Color::Yellow));
    assert!(row.style.add_modifier.contains(Modifier::REVERSED));
}

#[test]
fn the_256_colours_stand_in_pairs_of_high_contrast() {
    let many = xterm().palette(ColourChoice::Auto, false);
    let over = many.style(Role::Over);
    assert_eq!(
        (over.fg, over.bg),
        (Some(Color::Indexed(231)), Some(Color::Indexed(124)))
    );
    assert!(many.flag_span(Role::Over).is_none());
}

#[test]
fn our_signs_have_an_ascii_form_and_people_keep_their_letters() {
    assert_eq!(to_ascii("F4 ← E2 · 1 Énergie"), "F4 <- E2 . 1 Énergie");
    assert_eq!(to_ascii("━━ « Garantie » ×60…"), "== \" Garantie \" x60...");
    assert!(
        TerminalEnv {
            locale: "C".into(),
            ..xterm()
        }
        .ascii_only(false)
    );
    assert!(!xterm().ascii_only(false));
    assert!(
        TerminalEnv {
            term: "linux".into(),
            ..xterm()
        }
        .ascii_only(true)
    );
}

mod lines {
    use ctrls::terminal::{InputLine, InputLines, LONGEST};

    fn all(bytes: &[u8]) -> Vec<InputLine> {
        let mut lines = InputLines::new(bytes);
        std::iter::from_fn(|| lines.read().unwrap()).collect()
    }

    fn texts(bytes: &[u8]) -> Vec<String> {
        all(bytes).into_iter().map(|typed| typed.text).collect()
    }

    #[test]
    fn the_ends_of_lines_are_taken_off_and_the_last_needs_none() {
        assert_eq!(texts(b"un\r\ndeux\n\ntrois"), ["un", "deux", "", "trois"]);
        assert_eq!(texts("\u{feff}un\n".as_bytes()), ["un"]);
        assert_eq!(texts(b""), [""; 0]);
    }

    #[test]
    fn bytes_that_are_no_utf8_are_read_as_windows_1252_and_marked() {
        let lines = all(b"L\x92accueil, caf\xe9\0 \x80\nbien\n");
        assert_eq!(
            (lines[0].text.as_str(), lines[0].windows_1252),
            ("L’accueil, café €", true)
        );
        assert_eq!(
            (lines[1].text.as_str(), lines[1].windows_1252, lines[1].number),
            ("bien", false, 2)
        );
    }

    #[test]
    fn a_line_that_is_too_long_becomes_several_and_no_character_is_torn() {
        let long = "é".repeat(LONGEST);
        let lines = all(format!("a{long}\nfin\n").as_bytes());
        let whole: String = lines
            .iter()
            .filter(|line| line.number == 1)
            .map(|line| line.text.as_str())
            .collect();
        assert_eq!(whole, format!("a{long}"));
        assert_eq!(lines.iter().map(|line| line.part).collect::<Vec<_>>(), [1, 2, 3, 0]);
        assert!(
            lines
                .iter()
                .all(|line| !line.windows_1252 && line.text.len() <= LONGEST)
        );
        assert_eq!((lines[3].text.as_str(), lines[3].number), ("fin", 2));
    }

    #[test]
    fn a_long_line_is_cut_behind_a_word() {
        let long = "mot ".repeat(LONGEST / 4 + 10);
        let lines = all(long.as_bytes());
        assert!(lines[0].text.ends_with("mot "), "cut inside a word");
        assert_eq!(lines.len(), 2);
    }

    #[test]
    fn a_line_of_just_the_longest_length_is_whole() {
        let lines = all(format!("{}\nfin\n", "a".repeat(LONGEST)).as_bytes());
        assert_eq!(lines.iter().map(|line| line.part).collect::<Vec<_>>(), [0, 0]);
        assert_eq!(lines[1].text, "fin");
    }
}

mod plain {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use ctrls::terminal::{Frontend, InputEvent, OutputChannel, PlainFrontend, may_speak};
    use ctrls::view::{OutputMode, flow_text};
    use ratatui_core::text::Line;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Kept {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    /// Waits as long as it takes: the lines are read on a thread.
    fn next(face: &mut PlainFrontend) -> InputEvent {
        loop {
            match face.next(Duration::from_secs(60)).unwrap() {
                InputEvent::Tick => continue,
                happening => return happening,
            }
        }
    }

    fn line(happening: InputEvent) -> String {
        match happening {
            InputEvent::Line(typed) => typed.text,
            other => panic!("not a line: {other:?}"),
        }
    }

    #[test]
    fn a_pipe_gives_lines_then_its_end_and_answers_stand_apart_from_refusals() {
        let (out, asides) = (Kept::default(), Kept::default());
        let mut face = PlainFrontend::scripted(
            OutputMode::Piped,
            &b"une note\n/acton\n"[..],
            Box::new(out.clone()),
            Box::new(asides.clone()),
        );
        face.show(&Line::raw("1 Confiance"), &Line::raw("row"), "title")
            .unwrap();
        assert_eq!(line(next(&mut face)), "une note");
        face.say(OutputChannel::Answer, flow_text("E1 · une note")).unwrap();
        assert_eq!(line(next(&mut face)), "/acton");
        face.say(OutputChannel::Aside, flow_text("refusée")).unwrap();
        assert_eq!(next(&mut face), InputEvent::EndOfInput);
        assert_eq!(next(&mut face), InputEvent::EndOfInput);
        assert_eq!(out.text(), "E1 · une note\n");
        assert_eq!(asides.text(), "refusée\n");
    }

    #[test]
    fn linear_mode_shows_its_prompt_once_a_line() {
        let out = Kept::default();
        let mut face = PlainFrontend::scripted(
            OutputMode::Linear,
            &b"une note\n"[..],
            Box::new(out.clone()),
            Box::new(out.clone()),
        );
        let prompt = Line::raw("1 Confiance, enjeu : ");
        for _ in 0..3 {
            face.show(&prompt, &Line::default(), "").unwrap();
        }
        next(&mut face);
        face.say(OutputChannel::Answer, flow_text("E1, 1 Confiance.")).unwrap();
        face.show(&prompt, &Line::default(), "").unwrap();
        face.say(OutputChannel::Aside, flow_text("Enjeux : le temps est écoulé."))
            .unwrap();
        assert_eq!(
            out.text(),
            "1 Confiance, enjeu : E1, 1 Confiance.\n1 Confiance, enjeu : \nEnjeux : le temps est écoulé.\n"
        );
    }

    #[test]
    fn linear_mode_breaks_into_no_line_that_is_likely_being_typed() {
        let (rings, only_told) = (true, false);
        for (seconds, at_its_end, before) in [
            (0, false, false),
            (9, false, false),
            (10, true, false),
            (59, true, false),
        ] {
            assert_eq!(may_speak(Duration::from_secs(seconds), rings), at_its_end, "{seconds}");
            assert_eq!(may_speak(Duration::from_secs(seconds), only_told), before, "{seconds}");
        }
        assert!(may_speak(Duration::from_secs(60), only_told));
    }

    #[test]
    fn a_reader_that_goes_away_stops_nothing() {
        struct Gone;
        impl Write for Gone {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let mut face = PlainFrontend::scripted(OutputMode::Piped, &b"une note\n"[..], Box::new(Gone), Box::new(Gone));
        assert_eq!(line(next(&mut face)), "une note");
        face.say(OutputChannel::Answer, flow_text("E1")).unwrap();
        assert_eq!(next(&mut face), InputEvent::EndOfInput);
    }
}
