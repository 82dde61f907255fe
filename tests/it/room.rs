//! The foot of the screen: what keys do, and what the terminal shows, as lines of text.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ctrls::terminal::{InputEvent, PromptPane};
use ctrls::view::{ColourDepth, Palette, Role, flow_text};
use ratatui_core::backend::TestBackend;
use ratatui_core::layout::Position;
use ratatui_core::text::Line;

const PROMPT: &str = "1 Confiance · friction › ";
const ROW: &str = " Frictions 2/5 · reste 4:12";

struct Stage {
    foot: PromptPane<TestBackend>,
    prompt: String,
}

impl Stage {
    fn new(columns: u16, rows: u16) -> Self {
        let mut stage = Self {
            foot: PromptPane::open(TestBackend::new(columns, rows), 0, false).unwrap(),
            prompt: PROMPT.into(),
        };
        stage.show();
        stage
    }

    fn show(&mut self) {
        let row = Palette {
            colours: ColourDepth::None,
            styles: true,
            ..Palette::BARE
        }
        .row_line(Role::Row, ROW);
        self.foot.show(&Line::raw(self.prompt.clone()), &row).unwrap();
    }

    fn key(&mut self, code: KeyCode) -> Option<InputEvent> {
        self.with(code, KeyModifiers::NONE)
    }

    fn with(&mut self, code: KeyCode, modifiers: KeyModifiers) -> Option<InputEvent> {
        let happening = self.foot.press(Event::Key(KeyEvent::new(code, modifiers))).unwrap();
        self.foot.paint().unwrap();
        happening
    }

    fn control(&mut self, sign: char) -> Option<InputEvent> {
        self.with(KeyCode::Char(sign), KeyModifiers::CONTROL)
    }

    fn type_(&mut self, text: &str) {
        for sign in text.chars() {
            assert_eq!(self.key(KeyCode::Char(sign)), None);
        }
    }

    fn paste(&mut self, text: &str) {
        self.foot.press(Event::Paste(text.into())).unwrap();
        self.foot.paint().unwrap();
    }

    fn enter(&mut self) -> String {
        match self.key(KeyCode::Enter) {
            Some(InputEvent::Line(typed)) => typed.text,
            other => panic!("no line: {other:?}"),
        }
    }

    fn say(&mut self, text: &str) {
        self.foot.say(flow_text(text)).unwrap();
        self.show();
    }

    /// What stands on the screen, without blanks at the ends of lines.
    fn screen(&self) -> Vec<String> {
        rows(self.foot.backend().buffer())
    }

    /// The last rows of it.
    fn foot(&self, rows: usize) -> Vec<String> {
        let screen = self.screen();
        screen[screen.len() - rows..].to_vec()
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        self.foot.backend_mut().resize(columns, rows);
        let resized = self.foot.press(Event::Resize(columns, rows)).unwrap();
        assert_eq!(resized, Some(InputEvent::Resized));
        self.show();
    }

    fn cursor(&self) -> (u16, u16) {
        let Position { x, y } = self.foot.backend().cursor_position();
        (x, y)
    }
}

/// A buffer's rows, without blanks at their ends; the second cell of a wide sign is nothing.
fn rows(buffer: &ratatui_core::buffer::Buffer) -> Vec<String> {
    use unicode_width::UnicodeWidthStr;
    let width = usize::from(buffer.area.width);
    let row = |cells: &[ratatui_core::buffer::Cell]| {
        let mut text = String::new();
        let mut hidden = 0;
        for cell in cells {
            if hidden == 0 {
                text.push_str(cell.symbol());
                hidden = cell.symbol().width().saturating_sub(1);
            } else {
                hidden -= 1;
            }
        }
        text.trim_end().to_owned()
    };
    buffer.content().chunks(width).map(row).collect()
}

#[test]
fn the_row_is_the_last_line_and_the_prompt_stands_on_it() {
    let stage = Stage::new(80, 24);
    assert_eq!(stage.foot(2), [PROMPT.trim_end(), ROW]);
    assert_eq!(stage.cursor(), (25, 22));
}

#[test]
fn what_was_on_the_screen_moves_to_the_foot() {
    let backend = TestBackend::with_lines(["$ ctrls run", "Titre ›", "", "", "", ""]);
    let foot = PromptPane::open(backend, 2, false).unwrap();
    assert_eq!(
        rows(foot.backend().buffer()),
        ["", "", "$ ctrls run", "Titre ›", "", ""]
    );
    let full = TestBackend::with_lines(["un", "deux", "trois", "quatre"]);
    let foot = PromptPane::open(full, 4, false).unwrap();
    assert_eq!(rows(foot.backend().buffer()), ["trois", "quatre", "", ""]);
}

#[test]
fn a_typed_line_stays_above_its_answer() {
    let mut stage = Stage::new(80, 24);
    stage.type_("Le vendeur gagne moins sur l'occasion");
    assert_eq!(stage.enter(), "Le vendeur gagne moins sur l'occasion");
    stage.say("  F5 · 1 Confiance");
    assert_eq!(
        stage.foot(4),
        [
            "1 Confiance · friction › Le vendeur gagne moins sur l'occasion",
            "  F5 · 1 Confiance",
            PROMPT.trim_end(),
            ROW
        ]
    );
}

#[test]
fn a_long_line_wraps_at_a_word_and_gives_its_rows_back() {
    let mut stage = Stage::new(60, 18);
    stage.say("avant");
    stage.type_("Un réparateur seul ne peut pas assurer l'astreinte le soir et le week-end, il lui faudrait un binôme");
    let typed = [
        "1 Confiance · friction › Un réparateur seul ne peut pas",
        "assurer l'astreinte le soir et le week-end, il lui faudrait",
        "un binôme",
    ];
    assert_eq!(stage.foot(5), ["avant", typed[0], typed[1], typed[2], ROW]);
    assert_eq!(stage.cursor(), (9, 16));
    stage.enter();
    stage.say("  F6");
    assert_eq!(
        stage.foot(7),
        ["avant", typed[0], typed[1], typed[2], "  F6", PROMPT.trim_end(), ROW]
    );
}

#[test]
fn a_line_that_is_cleared_leaves_blank_rows_that_the_next_answer_fills() {
    let mut stage = Stage::new(40, 10);
    stage.say("avant");
    stage.type_("une note qui prend bien plus que deux rangées de cette petite fenêtre");
    assert_eq!(stage.key(KeyCode::Esc), Some(InputEvent::Escape));
    assert_eq!(stage.foot(5), ["avant", "", "", PROMPT.trim_end(), ROW]);
    stage.say("un");
    stage.say("deux");
    stage.say("trois");
    assert_eq!(stage.foot(6), ["avant", "un", "deux", "trois", PROMPT.trim_end(), ROW]);
}

#[test]
fn a_line_longer_than_three_rows_scrolls_inside_them() {
    let mut stage = Stage::new(40, 10);
    stage.type_(&"mot ".repeat(60));
    assert_eq!(stage.foot(5)[0], "");
    let full = " mot".repeat(10);
    assert_eq!(stage.foot(4), [full.as_str(), &full, &" mot".repeat(6), ROW]);
    stage.key(KeyCode::Home);
    assert_eq!(stage.foot(4)[0], "1 Confiance · friction › mot mot mot mot");
    assert_eq!(stage.cursor(), (25, 6));
}

#[test]
fn what_scrolls_away_is_in_the_scrollback_once_and_in_order() {
    let mut stage = Stage::new(30, 6);
    for number in 1..=20 {
        stage.say(&format!("dit {number}"));
    }
    stage.say(
        &(21..=40)
            .map(|number| format!("dit {number}"))
            .collect::<Vec<_>>()
            .join("\n"),
    );
    let mut all = rows(stage.foot.backend().scrollback());
    all.extend(stage.screen());
    let said: Vec<_> = all.iter().filter(|row| row.starts_with("dit")).cloned().collect();
    assert_eq!(said, (1..=40).map(|number| format!("dit {number}")).collect::<Vec<_>>());
    assert_eq!(
        all.iter().filter(|row| *row == ROW).count(),
        1,
        "the row went into the scrollback"
    );
}

#[test]
fn a_resize_in_the_middle_of_a_word_keeps_the_word_and_lays_out_anew() {
    let mut stage = Stage::new(80, 24);
    let width = |width: u16| vec![Line::raw("━".repeat(usize::from(width))), Line::raw("  une note")];
    stage.foot.say(Box::new(width)).unwrap();
    stage.type_("Un répara");
    stage.resize(40, 12);
    assert_eq!(
        stage.foot(4),
        [
            "━".repeat(40).as_str(),
            "  une note",
            "1 Confiance · friction › Un répara",
            ROW
        ]
    );
    stage.type_("teur");
    stage.resize(100, 30);
    assert_eq!(stage.foot(4)[0], "━".repeat(100));
    assert_eq!(stage.enter(), "Un réparateur");
}

#[test]
fn no_window_is_too_small() {
    for (columns, rows) in [(20, 6), (12, 3), (5, 2), (3, 1), (1, 1), (60, 18), (80, 24)] {
        let mut stage = Stage::new(columns, rows);
        stage.type_("Un réparateur 👩‍🚀 seul");
        stage.say("  une réponse plus longue que la fenêtre, sans doute");
        stage.resize(rows.max(2), columns.min(40));
        stage.enter();
        stage.say("fin");
        stage.foot.close().unwrap();
    }
}

#[test]
fn accents_and_emoji_are_edited_whole() {
    let mut stage = Stage::new(80, 24);
    stage.type_("cafe\u{301} 👩\u{200d}🚀👍🏽x");
    for _ in 0..2 {
        stage.key(KeyCode::Backspace);
    }
    assert_eq!(stage.foot(2)[0], format!("{PROMPT}cafe\u{301} 👩\u{200d}🚀"));
    assert_eq!(stage.cursor(), (32, 22));
    stage.key(KeyCode::Left);
    stage.key(KeyCode::Left);
    stage.key(KeyCode::Backspace);
    assert_eq!(stage.enter(), "caf 👩\u{200d}🚀");
}

#[test]
fn the_usual_keys_edit() {
    let mut stage = Stage::new(80, 24);
    stage.type_("un deux, trois");
    stage.control('w');
    assert_eq!(stage.foot(2)[0], format!("{PROMPT}un deux,"));
    stage.control('a');
    stage.key(KeyCode::Delete);
    stage.type_("U");
    stage.with(KeyCode::Right, KeyModifiers::CONTROL);
    stage.with(KeyCode::Right, KeyModifiers::ALT);
    stage.type_("ième");
    stage.key(KeyCode::End);
    stage.with(KeyCode::Left, KeyModifiers::CONTROL);
    stage.control('k');
    stage.control('y');
    stage.control('e');
    stage.with(KeyCode::Backspace, KeyModifiers::ALT);
    assert_eq!(stage.enter(), "Un ");
    stage.type_("tout");
    stage.control('u');
    assert_eq!(stage.enter(), "");
}

#[test]
fn earlier_lines_come_back_and_so_does_what_was_being_typed() {
    let mut stage = Stage::new(80, 24);
    stage.type_("une");
    stage.enter();
    stage.type_("deux");
    stage.enter();
    stage.type_("tro");
    stage.key(KeyCode::Up);
    stage.key(KeyCode::Up);
    stage.key(KeyCode::Up);
    assert_eq!(stage.foot(2)[0], format!("{PROMPT}une"));
    stage.key(KeyCode::Down);
    assert_eq!(stage.foot(2)[0], format!("{PROMPT}deux"));
    stage.key(KeyCode::Down);
    stage.type_("is");
    assert_eq!(stage.enter(), "trois");
}

fn interrupted(again: bool, cleared: bool) -> Option<InputEvent> {
    Some(InputEvent::Interrupt { again, cleared })
}

#[test]
fn control_c_clears_the_line_and_the_arrow_brings_it_back() {
    let mut stage = Stage::new(80, 24);
    stage.type_("une moitié de");
    assert_eq!(stage.control('c'), interrupted(false, true));
    stage.say("  Pour quitter : Ctrl-C encore.");
    assert_eq!(stage.foot(2)[0], PROMPT.trim_end());
    stage.key(KeyCode::Up);
    stage.type_(" note");
    assert_eq!(stage.control('c'), interrupted(false, true));
    assert_eq!(stage.control('c'), interrupted(true, false));
    stage.key(KeyCode::Up);
    assert_eq!(stage.enter(), "une moitié de note");
}

#[test]
fn control_z_and_control_d_are_told_and_nothing_is_lost() {
    let mut stage = Stage::new(80, 24);
    assert_eq!(stage.control('d'), Some(InputEvent::EndOfInput));
    stage.type_("ab");
    assert_eq!(stage.control('z'), Some(InputEvent::Suspend));
    stage.key(KeyCode::Home);
    assert_eq!(stage.control('d'), None);
    assert_eq!(stage.enter(), "b");
}

#[test]
fn a_pasted_block_stands_on_the_line_until_enter_makes_lines_of_it() {
    let mut stage = Stage::new(80, 24);
    stage.paste("- une\r\n\r\n- deux\r- trois\n- quatre\n\n");
    assert_eq!(stage.foot(4), ["", "- deux", "- trois", "- quatre", ROW][1..]);
    let mut lines = vec![stage.enter()];
    while let Some(typed) = stage.foot.take().unwrap() {
        stage.say(&format!("  {} répondu", typed.number - 1));
        lines.push(typed.text);
    }
    assert_eq!(lines, ["- une", "- deux", "- trois", "- quatre"]);
    stage.key(KeyCode::Up);
    assert_eq!(stage.foot(4)[2], "- quatre", "the block comes back as one");
}

#[test]
fn the_arrows_move_inside_a_block_before_they_leave_it() {
    let mut stage = Stage::new(80, 24);
    stage.type_("avant");
    stage.enter();
    stage.paste("une\ndeux");
    stage.key(KeyCode::Up);
    stage.type_("X");
    stage.key(KeyCode::Down);
    stage.type_("Y");
    assert_eq!(stage.enter(), "Xune", "the first row begins behind the prompt");
    assert_eq!(stage.foot.take().unwrap().unwrap().text, "deuxY");
}

#[test]
fn a_refused_command_comes_back_ready_to_mend() {
    let mut stage = Stage::new(80, 24);
    stage.type_("/acton Recenser");
    stage.enter();
    stage.say("  /acton n'existe pas.");
    stage.foot.offer("/acton Recenser");
    stage.show();
    stage.type_(" les boutiques");
    assert_eq!(stage.foot(2)[0], format!("{PROMPT}/acton Recenser les boutiques"));
    assert_eq!(stage.enter(), "/acton Recenser les boutiques");
}

#[test]
fn tab_asks_and_a_completion_replaces_the_line() {
    let mut stage = Stage::new(80, 24);
    stage.type_("/cho");
    let asked = InputEvent::Complete {
        line: "/cho".into(),
        cursor: 4,
    };
    assert_eq!(stage.key(KeyCode::Tab), Some(asked));
    stage.foot.offer("/choisis ");
    stage.type_("F4");
    assert_eq!(stage.enter(), "/choisis F4");
}

#[test]
fn an_empty_line_leaves_a_trace_only_when_it_is_answered() {
    let mut stage = Stage::new(80, 24);
    assert_eq!(stage.enter(), "");
    assert_eq!(stage.foot.take().unwrap(), None);
    stage.say("le temps");
    assert_eq!(stage.foot(4), ["", "le temps", PROMPT.trim_end(), ROW]);
    assert_eq!(stage.enter(), "");
    stage.say("  Plan accepté. Fin 15:30.");
    assert_eq!(
        stage.foot(4),
        [PROMPT.trim_end(), "  Plan accepté. Fin 15:30.", PROMPT.trim_end(), ROW]
    );
}

#[test]
fn control_characters_and_turned_lines_never_reach_the_screen() {
    let mut stage = Stage::new(80, 24);
    stage.paste("a\u{1b}[31mb\u{202e}c\u{7}\td");
    assert_eq!(stage.foot(2)[0], format!("{PROMPT}a[31mbc d"));
    stage.prompt = "2 \u{202e}Table\u{1b}c › ".into();
    stage.show();
    assert_eq!(stage.foot(2)[0], "2 Tablec › a[31mbc d");
}

#[test]
fn leaving_takes_the_row_away_and_leaves_what_was_said() {
    let mut stage = Stage::new(40, 8);
    stage.say("  Plan accepté. Fin 15:30.");
    stage.foot.close().unwrap();
    assert_eq!(stage.foot(3), ["  Plan accepté. Fin 15:30.", "", ""]);
    assert_eq!(stage.cursor(), (0, 6));
}

#[test]
fn the_row_fills_the_width_in_reverse() {
    use ratatui_core::style::Modifier;
    let stage = Stage::new(40, 8);
    let buffer = stage.foot.backend().buffer();
    assert!((0..40).all(|column| buffer[(column, 7)].modifier.contains(Modifier::REVERSED)));
    assert!(!buffer[(0, 6)].modifier.contains(Modifier::REVERSED));
}

#[test]
fn while_the_disk_takes_its_time_what_is_typed_appears_and_a_line_that_is_sent_waits() {
    let mut stage = Stage::new(60, 6);
    let press = |code| Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
    for sign in "suivante".chars() {
        assert_eq!(stage.foot.hold_event(press(KeyCode::Char(sign))), None);
    }
    stage.foot.paint().unwrap();
    assert_eq!(stage.foot(2)[0], format!("{PROMPT}suivante"));
    assert_eq!(stage.foot.hold_event(press(KeyCode::Enter)), None);
    assert_eq!(stage.foot.hold_event(press(KeyCode::Char('x'))), None);
    stage.foot.paint().unwrap();
    assert_eq!(stage.foot(2)[0], format!("{PROMPT}x"), "the line is free for the next");
    // A completion needs an answer: it is given back, to be pressed later.
    assert_eq!(stage.foot.hold_event(press(KeyCode::Tab)), Some(press(KeyCode::Tab)));
    // The answer to the line before comes first, then the trace of this one.
    stage.say("  F1 · 1 Confiance");
    assert_eq!(stage.foot.take().unwrap().unwrap().text, "suivante");
    stage.show();
    let screen = stage.screen();
    assert_eq!(screen[2], "  F1 · 1 Confiance");
    assert_eq!(screen[3], format!("{PROMPT}suivante"));
}
