//! The keys that lead: Enter on an empty line and the buttons of a presenter's remote. Pure.

use std::time::Duration;

use crate::session::{ClockStatus, GroupId, Intent, LeadTarget, Unfinished, decide};
use crate::terminal::{OutputChannel, RemoteKey};
use crate::view::{self, OutputMode};
use crate::workshop::{Minutes, Step};

use super::dispatch::{DispatchState, accept_plan, folder_effects};
use super::effect::{Effect, refuse_line};
use super::room_context::RoomContext;
use super::{form, names, room_views};

/// A key that leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeadKey {
    /// Enter on an empty line.
    Enter,
    /// A button of a remote.
    Remote(RemoteKey),
}

/// A key that was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KeyPress {
    pub(crate) key: LeadKey,
    /// In real time, whatever the speed of the session.
    pub(crate) at: Duration,
    /// Whether anything was typed since the key before.
    pub(crate) typed_before: bool,
}

/// What is remembered from one key to the next.
#[derive(Debug, Default)]
pub(crate) struct KeyHistory {
    /// The last key, also one that did nothing.
    pressed: Option<Duration>,
    /// The key that said what the same key again does.
    announced: Option<(LeadKey, Duration)>,
    /// What a key led to last.
    led: Option<LedStep>,
    /// When a line was sent, or a re-plan shown.
    pub(super) line_sent: Option<Duration>,
    pub(super) proposal_shown: Option<Duration>,
}

/// What a key led to, and where from.
#[derive(Clone, Copy, Debug)]
struct LedStep {
    at: Duration,
    /// The entry that it wrote.
    seq: u64,
    from: LedFrom,
}

#[derive(Clone, Copy, Debug)]
enum LedFrom {
    /// A step, as an index.
    Step(usize),
    /// A part and a turn within the step.
    Part(Option<usize>, Option<GroupId>),
}

/// Two presses closer than that are one: a bounce, a key that is held.
const BOUNCE: Duration = Duration::from_millis(400);
/// Enter so soon after a line or a re-plan was not meant for what stands now.
const AFTER_A_LINE: Duration = Duration::from_secs(1);
/// How long the same key again confirms.
const AGAIN: Duration = Duration::from_secs(10);
/// The same in linear mode, where what was said is listened to first.
const AGAIN_LINEAR: Duration = Duration::from_secs(30);
/// How long a key can be taken back at once.
const TAKE_BACK: Duration = Duration::from_secs(60);

impl KeyHistory {
    /// A line was sent: what the last key announced is not confirmed by the next one any more.
    pub(super) fn forget_announced(&mut self) {
        self.announced = None;
    }

    /// Whether that key is to do nothing; in a form Enter may follow a line at once.
    fn is_ignored(&self, press: KeyPress, in_form: bool) -> bool {
        let within = |since: Option<Duration>, limit: Duration| {
            since.is_some_and(|since| press.at.saturating_sub(since) < limit)
        };
        let bounced = !press.typed_before && within(self.pressed, BOUNCE);
        let after_a_line = within(self.line_sent, AFTER_A_LINE) || within(self.proposal_shown, AFTER_A_LINE);
        bounced || (press.key == LeadKey::Enter && !in_form && after_a_line)
    }

    fn is_again(&self, press: KeyPress, linear: bool) -> bool {
        let limit = if linear { AGAIN_LINEAR } else { AGAIN };
        self.announced
            .is_some_and(|(key, at)| key == press.key && !press.typed_before && press.at.saturating_sub(at) <= limit)
    }
}

/// What follows from a key.
pub(crate) fn press_key(memory: &mut DispatchState, room: &RoomContext<'_>, press: KeyPress) -> Vec<Effect> {
    let in_form = memory.form.is_some();
    let linear = room.mode == OutputMode::Linear;
    let ignored = memory.keys.is_ignored(press, in_form);
    let again = memory.keys.is_again(press, linear);
    memory.keys.pressed = Some(press.at);
    if ignored {
        return Vec::new();
    }
    memory.keys.announced = None;
    memory.finishing = false;
    if press.key == LeadKey::Enter {
        if let Some(exit) = memory.wants_folder.take() {
            return folder_effects(memory, room, exit, "");
        }
        if let Some(form) = memory.form.take() {
            return form::skip_question(&mut memory.form, room, form);
        }
        if room.state().finished {
            return vec![Effect::Close];
        }
        if room.state().time.proposal.is_some() {
            return accept_plan(room);
        }
    } else if in_form || memory.wants_folder.is_some() || room.state().finished {
        return Vec::new();
    }
    let mut effects = Vec::new();
    if linear && press.key == LeadKey::Enter {
        let status = view::status_in_words(room.state(), room.ms, room.words);
        effects.push(Effect::Say(OutputChannel::Answer, view::flow_text(status)));
    }
    effects.extend(match press.key {
        LeadKey::Remote(RemoteKey::Previous) => take_back(memory, room, press, again),
        _ => lead_on(memory, room, press, again),
    });
    effects
}

fn lead_on(memory: &mut DispatchState, room: &RoomContext<'_>, press: KeyPress, again: bool) -> Vec<Effect> {
    let (state, words) = (room.state(), room.words);
    let key = key_name(room, press.key);
    match state.time.reading_at(room.ms).going {
        // Enter is pressed by who sits at the keyboard, and can type it.
        ClockStatus::NotStarted if press.key == LeadKey::Enter => say(room, words.clock_waits()),
        ClockStatus::NotStarted | ClockStatus::Paused { .. } if again => decided(room, &Intent::Go { ago: None }),
        ClockStatus::NotStarted => announce(memory, room, press, words.lead_starts(key)),
        ClockStatus::Paused { since } => {
            let text = words.lead_paused(key, &names::duration_text(room, since));
            announce(memory, room, press, text)
        }
        ClockStatus::Stopped => say(room, words.lead_rests()),
        ClockStatus::Running => {
            let next = state.next_lead(room.ms);
            match (next.target, next.unfinished) {
                (LeadTarget::End, _) => say(room, words.lead_end()),
                (LeadTarget::Step(step), _) if !again => announce_step(memory, room, press, step),
                (target, Some(unfinished)) if !again => {
                    let text = unfinished_text(room, target, unfinished, key);
                    announce(memory, room, press, text)
                }
                (target, _) => go_on(memory, room, press, target),
            }
        }
    }
}

/// Starts what comes next, and remembers where from.
fn go_on(memory: &mut DispatchState, room: &RoomContext<'_>, press: KeyPress, target: LeadTarget) -> Vec<Effect> {
    let state = room.state();
    let part = LedFrom::Part(
        state.time.running_part(),
        state.time.speaking(room.ms).map(|turn| turn.group),
    );
    let (intent, from) = match target {
        LeadTarget::Turn(group) => (Intent::Turn { group }, part),
        LeadTarget::Part(_) => (Intent::TimerNext, part),
        LeadTarget::Step(_) => (Intent::Next, LedFrom::Step(state.step)),
        LeadTarget::End => return Vec::new(),
    };
    memory.keys.led = Some(LedStep {
        at: press.at,
        seq: room.session.next_seq(),
        from,
    });
    decided(room, &intent)
}

fn take_back(memory: &mut DispatchState, room: &RoomContext<'_>, press: KeyPress, again: bool) -> Vec<Effect> {
    let state = room.state();
    if let Some(led) = memory.keys.led.take()
        && press.at.saturating_sub(led.at) <= TAKE_BACK
        && room.session.next_seq() == led.seq + 1
    {
        return match led.from {
            LedFrom::Part(part, turn) => decided(room, &Intent::TakeBack { part, turn }),
            LedFrom::Step(before) => take_back_step(room, before, led.seq),
        };
    }
    match state.time.previous_part() {
        Some(_) if again => decided(room, &Intent::TimerBack),
        Some(part) => {
            let title = view::part_title(state, part, room.words);
            announce(memory, room, press, room.words.lead_back(&title))
        }
        None => vec![Effect::Say(OutputChannel::Aside, room_views::instruction_view(room))],
    }
}

/// The step that was opened is as if it had never been.
fn take_back_step(room: &RoomContext<'_>, before: usize, seq: u64) -> Vec<Effect> {
    let state = room.state();
    if state.undoable.last() != Some(&seq) {
        return Vec::new();
    }
    let short = |step: usize| state.workshop().steps.get(step).map_or("", Step::short);
    let text = room.words.back_step(short(before), short(state.step));
    match decide(state, &Intent::Undo, room.moment()) {
        Ok(decision) => vec![
            Effect::Write(decision),
            Effect::Say(OutputChannel::Answer, room_views::answer_text(room, text)),
        ],
        Err(refusal) => refuse_line(room, "", &refusal),
    }
}

/// Says what the same key again does.
fn announce(memory: &mut DispatchState, room: &RoomContext<'_>, press: KeyPress, text: String) -> Vec<Effect> {
    memory.keys.announced = Some((press.key, press.at));
    say(room, text)
}

/// The step that comes, and which tables kept nothing of the one that runs.
fn announce_step(memory: &mut DispatchState, room: &RoomContext<'_>, press: KeyPress, step: usize) -> Vec<Effect> {
    let state = room.state();
    let minutes = state.time.steps.get(step).map_or(Minutes::ZERO, |plan| plan.now);
    let short = state.workshop().steps.get(step).map_or("", Step::short);
    let text = room
        .words
        .lead_step(key_name(room, press.key), short, &names::minutes_text(room, minutes));
    let mut effects = announce(memory, room, press, text);
    let open = state.workshop().steps.get(state.step).filter(|open| open.keep);
    let nothing = open.and_then(|open| room_views::kept_nothing(room, open));
    effects.extend(nothing.map(|text| Effect::Say(OutputChannel::Guidance, text)));
    effects
}

fn unfinished_text(room: &RoomContext<'_>, target: LeadTarget, unfinished: Unfinished, key: &str) -> String {
    let (state, words) = (room.state(), room.words);
    let next = match target {
        LeadTarget::Turn(group) => words.lead_table(group.0),
        LeadTarget::Part(part) => view::part_title(state, part, words),
        LeadTarget::Step(_) | LeadTarget::End => String::new(),
    };
    match unfinished {
        Unfinished::Turn(group, left) => words.lead_turn(key, group.0, &names::countdown_text(room, left), &next),
        Unfinished::Part(part, left) => {
            let part = view::part_title(state, part, words);
            words.lead_part(key, &part, &names::countdown_text(room, left), &next)
        }
    }
}

/// How a sentence calls the key that is pressed again.
fn key_name(room: &RoomContext<'_>, key: LeadKey) -> &'static str {
    match (key, room.mode) {
        (LeadKey::Enter, OutputMode::Linear) => "line",
        (LeadKey::Enter, _) => "enter",
        _ => "remote",
    }
}

fn say(room: &RoomContext<'_>, text: String) -> Vec<Effect> {
    vec![Effect::Say(OutputChannel::Answer, room_views::answer_text(room, text))]
}

fn decided(room: &RoomContext<'_>, intent: &Intent) -> Vec<Effect> {
    match decide(room.state(), intent, room.moment()) {
        Ok(decision) => vec![Effect::Act(decision)],
        Err(refusal) => refuse_line(room, "", &refusal),
    }
}
