//! One line of the room: what it asks for, and what follows from it. Pure.

use jiff::civil::Date;

use crate::session::{Decision, GroupId, Id, Intent, Moment, NoteKind, Refusal, Session, State, decide};
use crate::terminal::{Typed, Voice};
use crate::view::{Palette, Register, Said};
use crate::words::Words;

use super::form::{self, Form};
use super::{look, refused, slash, typed_on};

/// What the room remembers from one line to the next; nothing of it is worth the journal.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// `/finish` was asked for, and waits for a second one as the very next line.
    finishing: bool,
    /// The form that asks.
    pub(crate) form: Option<Form>,
    /// The room is to be left while something is not saved: the next line is a folder, or `/quit` again.
    pub(crate) wants_folder: Option<Way>,
    /// Refused lines that stand on the line again.
    pub(crate) returned: Vec<String>,
}

/// How the room is to be left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// By `/finish`.
    Finish,
    /// By `/quit`.
    Quit,
    /// By Ctrl-C.
    Interrupt,
}

/// The room at the moment of a line.
#[derive(Clone, Copy)]
pub(crate) struct Room<'a> {
    pub(crate) session: &'a Session,
    /// In ms since the session was created.
    pub(crate) ms: u64,
    pub(crate) today: Date,
    pub(crate) words: &'a Words,
    pub(crate) palette: Palette,
    pub(crate) register: Register,
    /// Columns and rows.
    pub(crate) size: (u16, u16),
    /// Whether lines wait for the disk.
    pub(crate) unsaved: bool,
}

/// What follows from a line.
pub(crate) enum Effect {
    /// An act to be written, then answered.
    Act(Decision),
    /// Something said.
    Say(Voice, Said),
    /// A text that stands on the line again.
    Offer(String),
    /// A command was not carried out: what is said, and the exit code of a piped run.
    Refused(String),
    /// The session ends.
    Finish,
    /// The facilitator leaves.
    Leave,
    /// Go on in another folder, and leave there.
    MoveTo(String, Way),
}

impl std::fmt::Debug for Effect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Act(decision) => f.debug_tuple("Act").field(decision).finish(),
            Self::Say(voice, said) => f.debug_tuple("Say").field(voice).field(&said(u16::MAX)).finish(),
            Self::Offer(text) => f.debug_tuple("Offer").field(text).finish(),
            Self::Refused(text) => f.debug_tuple("Refused").field(text).finish(),
            Self::Finish => f.write_str("Finish"),
            Self::Leave => f.write_str("Leave"),
            Self::MoveTo(path, way) => f.debug_tuple("MoveTo").field(path).field(way).finish(),
        }
    }
}

impl<'a> Room<'a> {
    pub(crate) fn state(&self) -> &'a State {
        self.session.state()
    }

    pub(crate) fn moment(&self) -> Moment {
        Moment {
            ms: self.ms,
            today: self.today,
        }
    }
}

/// What follows from `typed`.
pub(crate) fn turn(memory: &mut Memory, room: &Room<'_>, typed: &Typed) -> Vec<Effect> {
    let effects = match typed_on::behind(memory, room, &typed.text) {
        Some(behind) => typed_on::apart(memory, room, typed, behind),
        None => given(memory, room, typed),
    };
    if effects.iter().any(|effect| matches!(effect, Effect::Refused(_))) {
        memory.returned.extend(effects.iter().filter_map(|effect| match effect {
            Effect::Offer(text) => Some(text.clone()),
            _ => None,
        }));
    }
    effects
}

/// What follows from a line as it was given.
pub(super) fn given(memory: &mut Memory, room: &Room<'_>, typed: &Typed) -> Vec<Effect> {
    let line = typed.text.trim_end_matches(['\r', '\n']);
    if let Some(way) = memory.wants_folder.take() {
        return folder(memory, room, way, line.trim());
    }
    if line.trim().is_empty() {
        return empty(memory, room);
    }
    let again = std::mem::take(&mut memory.finishing);
    if let Some(form) = memory.form.take()
        && !slash::is_command(line, room.state())
    {
        return form::answer(memory, room, form, line.trim());
    }
    let intent = match slash::read(line, room.state(), room.words.language()) {
        Ok(intent) => intent,
        Err(refusal) => return refuse(room, line, &refusal),
    };
    if matches!(&intent, Intent::Bare { text, .. } if text.is_empty()) {
        // A bullet with nothing behind it is a blank line, and accepts nothing.
        return Vec::new();
    }
    let mut effects = carry_out(memory, room, line, &intent, again);
    if typed.replaced {
        effects.push(Effect::Say(Voice::Aside, look::line(room, room.words.told_replaced())));
    }
    effects
}

/// Esc and Ctrl-C clear the line and leave a form; what is said of the one that was left.
pub(crate) fn cleared(memory: &mut Memory, room: &Room<'_>) -> Option<Said> {
    memory.returned.clear();
    let form = memory.form.take()?;
    Some(form::done(room, &form))
}

fn empty(memory: &mut Memory, room: &Room<'_>) -> Vec<Effect> {
    if let Some(form) = memory.form.take() {
        return form::skip(memory, room, form);
    }
    if room.register == Register::Piped {
        return Vec::new();
    }
    memory.finishing = false;
    if room.state().time.proposal.is_some() {
        return carry_out(memory, room, "", &Intent::Yes, false);
    }
    match room.register {
        Register::Linear => vec![Effect::Say(Voice::Answer, look::row_in_words(room))],
        _ => Vec::new(),
    }
}

fn carry_out(memory: &mut Memory, room: &Room<'_>, line: &str, intent: &Intent, again: bool) -> Vec<Effect> {
    match intent {
        Intent::Finish => finish(memory, room, again),
        Intent::Quit => leave(memory, room),
        Intent::Edit { id, text: None } => bring_back(room, line, *id),
        Intent::Group { group, then } => match then.as_deref() {
            Some(then) if is_look(then) => {
                let go = Intent::Group {
                    group: *group,
                    then: None,
                };
                let mut effects = act(room, line, &go);
                if !matches!(effects.first(), Some(Effect::Refused(_))) {
                    effects.extend(looked(memory, room, line, *group, then));
                }
                effects
            }
            _ => act(room, line, intent),
        },
        intent if is_look(intent) => looked(memory, room, line, room.state().active, intent),
        intent => act(room, line, intent),
    }
}

/// Whether an intent only looks, and writes nothing.
pub(super) fn is_look(intent: &Intent) -> bool {
    matches!(
        intent,
        Intent::Form { .. }
            | Intent::Check { .. }
            | Intent::Board { .. }
            | Intent::Ranking
            | Intent::Plan
            | Intent::Say { .. }
            | Intent::List
            | Intent::Help { .. }
    )
}

fn looked(memory: &mut Memory, room: &Room<'_>, line: &str, group: GroupId, intent: &Intent) -> Vec<Effect> {
    let said = match intent {
        Intent::Form { action } => return form::open(memory, room, line, group, *action),
        Intent::Check { all } => look::check(room, group, *all),
        Intent::Board { group: of } => look::board(room, of.unwrap_or(group)),
        Intent::Ranking => look::ranking(room),
        Intent::Plan => look::plan(room),
        Intent::Say { tips: true } => look::tips(room),
        Intent::Say { tips: false } => {
            return vec![Effect::Say(Voice::Aside, look::instruction(room))];
        }
        Intent::List => return vec![Effect::Say(Voice::Aside, look::commands(room))],
        Intent::Help { command } => return vec![Effect::Say(Voice::Aside, look::help(room, command.as_deref()))],
        _ => return Vec::new(),
    };
    vec![Effect::Say(Voice::Answer, said)]
}

fn act(room: &Room<'_>, line: &str, intent: &Intent) -> Vec<Effect> {
    match decide(room.state(), intent, room.moment()) {
        Ok(mut decision) => {
            decision.told.extend(slash::doubts(intent, room.words.language()));
            vec![Effect::Act(decision)]
        }
        Err(refusal) => refuse(room, line, &refusal),
    }
}

/// Says why a line is refused; on a screen it comes back.
pub(super) fn refuse(room: &Room<'_>, line: &str, refusal: &Refusal) -> Vec<Effect> {
    let collected = NoteKind::collected(room.state().collects());
    let mut effects = vec![Effect::Refused(refused::sentence(
        refusal,
        room.words,
        room.register,
        collected,
    ))];
    match room.register {
        Register::Screen if !line.is_empty() => effects.push(Effect::Offer(line.to_owned())),
        Register::Linear if !line.is_empty() && refused::is_mended(refusal) => effects.push(again(room, line)),
        _ => {}
    }
    effects
}

/// A terminal that edits its lines itself is given none: the line is said, to be typed or pasted anew.
fn again(room: &Room<'_>, line: &str) -> Effect {
    let said = look::line(room, room.words.refusal_linear_again(line.trim()));
    Effect::Say(Voice::Aside, said)
}

/// The text of a note comes back on the line, to be mended there.
fn bring_back(room: &Room<'_>, line: &str, id: Option<Id>) -> Vec<Effect> {
    let state = room.state();
    let Some(id) = id.or(state.last).map(|id| state.name(id)) else {
        return refuse(room, line, &Refusal::NothingLast);
    };
    let Some(text) = state.text(id) else {
        return refuse(room, line, &Refusal::UnknownIds { ids: vec![id] });
    };
    let command = slash::name_of("edit", room.words.language());
    let mended = format!("{command} {id} {text}");
    match room.register {
        Register::Screen => vec![Effect::Offer(mended)],
        Register::Linear => vec![again(room, &mended)],
        Register::Piped => refuse(room, line, &Refusal::NoLineToBringBack { id }),
    }
}

fn finish(memory: &mut Memory, room: &Room<'_>, again: bool) -> Vec<Effect> {
    match look::left_to_do(room) {
        Some(sentence) if !again => {
            memory.finishing = true;
            vec![Effect::Say(Voice::Aside, look::line(room, sentence))]
        }
        _ => ask_for_folder(memory, room, Way::Finish).unwrap_or_else(|| vec![Effect::Finish]),
    }
}

fn leave(memory: &mut Memory, room: &Room<'_>) -> Vec<Effect> {
    ask_for_folder(memory, room, Way::Quit).unwrap_or_else(|| vec![Effect::Leave])
}

/// What is not saved is lost with this window: somebody who sits at it is asked for another folder first.
pub(crate) fn ask_for_folder(memory: &mut Memory, room: &Room<'_>, way: Way) -> Option<Vec<Effect>> {
    if !room.unsaved || room.register == Register::Piped {
        return None;
    }
    memory.wants_folder = Some(way);
    let sentence = room.words.quit_unsaved();
    Some(vec![Effect::Say(Voice::Aside, look::line(room, sentence))])
}

fn folder(memory: &mut Memory, room: &Room<'_>, way: Way, line: &str) -> Vec<Effect> {
    if line.is_empty() {
        return vec![Effect::Say(Voice::Aside, look::line(room, room.words.quit_stays()))];
    }
    // A path may begin with a slash as commands do; then there is another one in its first word.
    let first = line.split_whitespace().next().unwrap_or_default();
    let is_path = !slash::is_command(line, room.state()) || first.trim_start_matches('/').contains('/');
    match slash::read(line, room.state(), room.words.language()) {
        Ok(Intent::Quit) => vec![Effect::Leave],
        _ if is_path => vec![Effect::MoveTo(line.to_owned(), way)],
        Err(Refusal::UnknownCommand { nearest: None, .. }) => vec![Effect::MoveTo(line.to_owned(), way)],
        Err(refusal) => {
            memory.wants_folder = Some(way);
            refuse(room, line, &refusal)
        }
        Ok(_) => vec![
            Effect::Say(Voice::Aside, look::line(room, room.words.quit_stays())),
            Effect::Offer(line.to_owned()),
        ],
    }
}
