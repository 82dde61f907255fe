//! The live room on a clock that a script moves, and on a terminal that keeps what it is given.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use ctrls::facilitate::live_room::LiveRoom;
use ctrls::facilitate::room_parts::RoomSession;
use ctrls::facilitate::timed_input::TimedInput;
use ctrls::session::{EntryKind, GroupId, Session, SessionPatch, journal};
use ctrls::store::SessionFolder;
use ctrls::terminal::{Clock, Frontend, InputEvent, InputLine, OutputChannel, RemoteKey};
use ctrls::view::{FlowText, OutputMode, Palette};
use ctrls::words::{Language, Words};
use ctrls::workshop::{find_builtin, parse_workshop};
use ratatui_core::text::Line;

use crate::support::{self, Place};

const CREATED: &str = "2026-12-03T14:00:00.000+01:00";

/// What is done at a moment.
#[derive(Clone, Debug)]
pub(crate) enum Press {
    /// A line and Enter; empty: Enter alone.
    Line(String),
    /// A text that stays on the line.
    Type(String),
    Remote(RemoteKey),
    /// Time passes.
    Nothing,
}

/// What was answered to one press, and the foot of the screen then.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) said: Vec<String>,
    pub(crate) prompt: String,
    pub(crate) row: String,
    /// What stands on the line and was not sent.
    pub(crate) line: String,
}

/// Plays presses at moments in ms since the session was created, with three tables, promised for `end`.
pub(crate) fn play(mode: OutputMode, groups: &[&str], end: &str, presses: Vec<(u64, Press)>) -> Vec<Seen> {
    play_in(&Place::new(), mode, groups, end, presses)
}

/// The same in a place, the session in `s`.
pub(crate) fn play_in(
    place: &Place,
    mode: OutputMode,
    groups: &[&str],
    end: &str,
    presses: Vec<(u64, Press)>,
) -> Vec<Seen> {
    let builtin = find_builtin("ctrl-s", "fr").expect("the built-in workshop");
    let workshop = parse_workshop(builtin.text).expect("it is valid").value;
    let header = support::header(workshop, CREATED);
    let text = journal::format_header(&header);
    let folder = SessionFolder::at(&place.path("s"));
    let writer = folder.create(text.trim_end().as_bytes(), CREATED).unwrap();
    let created: jiff::Timestamp = CREATED.parse().unwrap();
    let clock = Clock::manual(created, jiff::tz::Offset::constant(1));
    let seen = Rc::new(RefCell::new(vec![Seen::default()]));
    let mut terminal = ScriptedTerminal {
        mode,
        clock: clock.clone(),
        presses: presses.into(),
        seen: Rc::clone(&seen),
        half_typed: String::new(),
        typed: false,
        number: 0,
    };
    let words = Words::new(Language::Fr);
    let session = Session::new(Arc::new(header), Vec::new());
    let mut acts: Vec<EntryKind> = (1..).zip(groups).map(|(number, name)| group(number, name)).collect();
    acts.push(EntryKind::SessionDescribed(Box::new(SessionPatch {
        end: Some(end.into()),
        ..SessionPatch::default()
    })));
    let mut room = LiveRoom::new(
        &mut terminal,
        RoomSession {
            clock,
            session,
            writer,
            timed: TimedInput::default(),
        },
        &words,
        Palette::BARE,
    );
    room.open_room(acts, true).unwrap();
    room.run().unwrap();
    seen.take().split_off(1)
}

fn group(number: u32, name: &str) -> EntryKind {
    EntryKind::GroupAdded {
        id: GroupId(number),
        name: name.into(),
        axis: None,
        participants: None,
        backgrounds: Vec::new(),
    }
}

struct ScriptedTerminal {
    mode: OutputMode,
    clock: Clock,
    presses: VecDeque<(u64, Press)>,
    seen: Rc<RefCell<Vec<Seen>>>,
    half_typed: String,
    typed: bool,
    number: usize,
}

impl Frontend for ScriptedTerminal {
    fn output_mode(&self) -> OutputMode {
        self.mode
    }

    fn size(&self) -> (u16, u16) {
        (160, 50)
    }

    fn say(&mut self, _channel: OutputChannel, said: FlowText) -> io::Result<()> {
        let lines = said(160).iter().map(ToString::to_string).collect::<Vec<_>>();
        let mut seen = self.seen.borrow_mut();
        seen.last_mut()
            .unwrap()
            .said
            .extend(lines.iter().map(|line| plain(line)));
        Ok(())
    }

    fn show(&mut self, prompt: &Line<'_>, row: &Line<'_>, _title: &str) -> io::Result<()> {
        let mut seen = self.seen.borrow_mut();
        let last = seen.last_mut().unwrap();
        last.prompt = plain(&prompt.to_string());
        last.row = plain(&row.to_string());
        last.line.clone_from(&self.half_typed);
        Ok(())
    }

    fn meanwhile(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn next(&mut self, _until: Duration) -> io::Result<InputEvent> {
        let Some((at, press)) = self.presses.pop_front() else {
            return Ok(InputEvent::Terminate(15));
        };
        self.seen.borrow_mut().push(Seen::default());
        assert!(self.clock.set_time(at), "the script goes backwards at {at}");
        Ok(match press {
            Press::Line(text) => {
                self.typed |= !text.is_empty() && text != ".";
                self.half_typed.clear();
                self.number += 1;
                InputEvent::Line(InputLine {
                    text,
                    number: self.number,
                    ..InputLine::default()
                })
            }
            Press::Type(text) => {
                self.typed |= text != ".";
                self.half_typed = text;
                InputEvent::Tick
            }
            Press::Remote(key) => InputEvent::Remote(key),
            Press::Nothing => InputEvent::Tick,
        })
    }

    fn offer(&mut self, text: &str) {
        self.half_typed = text.to_owned();
    }

    fn half_typed(&self) -> String {
        self.half_typed.clone()
    }

    fn take_typed(&mut self) -> bool {
        std::mem::take(&mut self.typed)
    }

    fn bell(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Plain blanks are easier to read.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").trim().to_owned()
}
