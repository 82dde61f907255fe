//! One line of the room: what it asks for, and what follows from it. Pure.

use crate::session::{
    Command, Decision, EntryKind, GroupId, Id, InputKind, Intent, Notice, Query, Refusal, SayScope, State, decide,
    holds_words,
};
use crate::terminal::{InputLine, OutputChannel};
use crate::view::{FlowText, OutputMode};

use super::conduct::KeyHistory;
use super::effect::{Effect, ExitCommand, offer_again, refuse_line};
use super::form::{self, Form};
use super::room_context::RoomContext;
use super::{refusal_text, retyped_line, room_views, slash};

/// What the room remembers from one line to the next; nothing of it is worth the journal.
#[derive(Debug, Default)]
pub(crate) struct DispatchState {
    /// `/finish` was asked for, and waits for a second one as the very next line.
    pub(super) finishing: bool,
    /// The form that asks.
    pub(crate) form: Option<Form>,
    /// The room is to be left while something is not saved: the next line is a folder, or `/quit` again.
    pub(crate) wants_folder: Option<ExitCommand>,
    /// Refused lines that are on the line again.
    pub(crate) returned: Vec<String>,
    /// The keys that lead.
    pub(crate) keys: KeyHistory,
    /// The prompt of a line that was begun before a key led on.
    pub(crate) held: Option<HeldPrompt>,
}

/// The group and the kind that a prompt shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HeldPrompt {
    pub(crate) group: GroupId,
    pub(crate) kind: InputKind,
}

impl HeldPrompt {
    pub(crate) fn from_room(room: &RoomContext<'_>) -> Self {
        Self {
            group: room.state().active,
            kind: room.state().input_kind(),
        }
    }
}

/// What follows from `typed`.
pub(crate) fn dispatch(memory: &mut DispatchState, room: &RoomContext<'_>, typed: &InputLine) -> Vec<Effect> {
    let effects = match retyped_line::text_behind(&mut memory.returned, room, &typed.text) {
        Some(behind) => apart(memory, room, typed, behind),
        None => given_effects(memory, room, typed),
    };
    if effects.iter().any(|effect| matches!(effect, Effect::Refused(_))) {
        memory.returned.extend(effects.iter().filter_map(|effect| match effect {
            Effect::Offer(text) => Some(text.clone()),
            _ => None,
        }));
    }
    effects
}

/// What was typed behind a refused line, worked off by itself; that the line is gone from the prompt is reported.
fn apart(memory: &mut DispatchState, room: &RoomContext<'_>, typed: &InputLine, behind: &str) -> Vec<Effect> {
    let own = InputLine {
        text: behind.to_owned(),
        ..typed.clone()
    };
    let behind = behind.trim_start();
    let told = room.words.typed_on(&refusal_text::quote_text(behind, room.words));
    let mut effects = vec![Effect::Say(OutputChannel::Aside, room_views::answer_text(room, told))];
    effects.extend(given_effects(memory, room, &own));
    effects
}

/// What follows from a line as it was given.
fn given_effects(memory: &mut DispatchState, room: &RoomContext<'_>, typed: &InputLine) -> Vec<Effect> {
    let line = typed.text.trim_end_matches(['\r', '\n']);
    // Of a list in a file; at a keyboard a number is what somebody wrote.
    let line = match room.mode {
        OutputMode::Piped => slash::without_number(line),
        OutputMode::Screen | OutputMode::Linear => line,
    };
    if let Some(way) = memory.wants_folder.take() {
        return folder_effects(memory, room, way, line.trim());
    }
    if line.trim().is_empty() {
        return Vec::new();
    }
    memory.keys.forget_announced();
    let held = memory.held.take();
    let again = std::mem::take(&mut memory.finishing);
    if let Some(form) = memory.form.take()
        && !slash::is_command(line, room.state())
    {
        return form::answer_question(&mut memory.form, room, form, line.trim());
    }
    let intent = match slash::parse_line(line, room.state(), room.words.language()) {
        Ok(intent) => intent,
        Err(refusal) => return refuse_line(room, line, &refusal),
    };
    if matches!(&intent, Intent::Bare { text, .. } if text.is_empty()) {
        // A bullet with nothing behind it is a blank line, and accepts nothing.
        return Vec::new();
    }
    let is_bare = matches!(intent, Intent::Bare { .. } | Intent::BareFields { .. });
    match held.filter(|held| is_bare && *held != HeldPrompt::from_room(room)) {
        Some(held) => act_as_held(room, line, &intent, held),
        None => carry_out(memory, room, line, &intent, again),
    }
}

/// Esc and Ctrl-C clear the line and leave a form; what is reported of the one that was left.
pub(crate) fn cleared_text(memory: &mut DispatchState, room: &RoomContext<'_>) -> Option<FlowText> {
    memory.returned.clear();
    memory.held = None;
    let form = memory.form.take()?;
    Some(form::form_summary(room, &form))
}

/// Enter on an empty line while a re-plan stands.
pub(super) fn accept_plan(room: &RoomContext<'_>) -> Vec<Effect> {
    act_effects(room, "", &Intent::Yes)
}

/// A line that was begun before a key led on belongs to the group and the kind of the prompt behind which it was typed.
fn act_as_held(room: &RoomContext<'_>, line: &str, intent: &Intent, held: HeldPrompt) -> Vec<Effect> {
    let mut state = room.state().clone();
    state.active = held.group;
    state.picked = Some(held.kind);
    match decide(&state, intent, room.moment()) {
        Ok(mut decision) => {
            decision
                .notices
                .extend(note_notices(room, &state, line, intent, &decision.notices));
            let texts = slash::typed_texts(line, &state, room.words.language());
            vec![Effect::Act(keep_words(decision, line, &texts))]
        }
        Err(refusal) => refuse_line(room, line, &refusal),
    }
}

/// What is reported of the keys, links and names of a line that were not taken; a line that was kept whole took them
/// all.
fn note_notices(room: &RoomContext<'_>, state: &State, line: &str, intent: &Intent, told: &[Notice]) -> Vec<Notice> {
    let language = room.words.language();
    let kept_whole = told.iter().any(|told| matches!(told, Notice::KeptAsNote { .. }));
    let mut notices = match kept_whole {
        true => Vec::new(),
        false => slash::untaken_texts(line, state, language),
    };
    notices.extend(slash::near_misses(intent, language));
    // Of a list in a file a number is none of a table's.
    let by_hand = room.mode != OutputMode::Piped && matches!(intent, Intent::Bare { .. } | Intent::Action { .. });
    let for_group = slash::group_without_slash(line, state).filter(|_| by_hand);
    notices.extend(for_group.map(|group| Notice::ForGroup { group }));
    notices
}

fn carry_out(
    memory: &mut DispatchState,
    room: &RoomContext<'_>,
    line: &str,
    intent: &Intent,
    again: bool,
) -> Vec<Effect> {
    match intent {
        Intent::Finish => finish_effects(memory, room, again),
        Intent::Quit => leave_effects(memory, room),
        Intent::Edit { id, text: None } => bring_back(room, line, *id),
        Intent::Group { group, then } => match then.as_deref() {
            Some(Intent::Query(query)) => {
                let go = Intent::Group {
                    group: *group,
                    then: None,
                };
                let mut effects = act_effects(room, line, &go);
                if !matches!(effects.first(), Some(Effect::Refused(_))) {
                    effects.extend(run_query(memory, room, line, *group, *query));
                }
                effects
            }
            Some(_) => {
                let mut effects = give_turn(room, *group);
                effects.extend(act_effects(room, line, intent));
                if effects.iter().any(|effect| matches!(effect, Effect::Refused(_))) {
                    effects.retain(|effect| !matches!(effect, Effect::Write(_)));
                }
                effects
            }
            None => act_effects(room, line, intent),
        },
        Intent::Query(query) => run_query(memory, room, line, room.state().active, *query),
        intent => act_effects(room, line, intent),
    }
}

/// A line that goes to the group where one is already, while it is another's turn: its turn begins.
fn give_turn(room: &RoomContext<'_>, group: GroupId) -> Vec<Effect> {
    let state = room.state();
    let speaks = state.time.speaking(room.ms).is_some_and(|turn| turn.group == group);
    if room.mode == OutputMode::Piped || state.active != group || state.time.turn_ms().is_none() || speaks {
        return Vec::new();
    }
    vec![Effect::Write(Decision {
        group: Some(group),
        kind: Some(EntryKind::GroupPicked),
        line: None,
        notices: Vec::new(),
    })]
}

fn run_query(
    memory: &mut DispatchState,
    room: &RoomContext<'_>,
    line: &str,
    group: GroupId,
    query: Query,
) -> Vec<Effect> {
    let said = match query {
        Query::Form { action, all } => return form::open_form(&mut memory.form, room, line, group, action, all),
        Query::Check { all } => room_views::check_view(room, group, all),
        Query::Board { group: of } => room_views::board_view(room, of.unwrap_or(group)),
        Query::Ranking => room_views::ranking_view(room),
        Query::Plan => room_views::plan_view(room),
        Query::Say(SayScope::Tips) => room_views::tips_view(room),
        Query::Say(SayScope::Last) => {
            return vec![Effect::Say(OutputChannel::Aside, room_views::instruction_view(room))];
        }
        Query::Say(SayScope::All) => {
            return vec![Effect::Say(OutputChannel::Aside, room_views::all_texts_view(room))];
        }
        Query::List => return vec![Effect::Say(OutputChannel::Aside, room_views::commands_view(room))],
        Query::Help { command } => {
            return vec![Effect::Say(OutputChannel::Aside, room_views::help_view(room, command))];
        }
    };
    vec![Effect::Say(OutputChannel::Answer, said)]
}

fn act_effects(room: &RoomContext<'_>, line: &str, intent: &Intent) -> Vec<Effect> {
    match decide(room.state(), intent, room.moment()) {
        Ok(mut decision) => {
            let language = room.words.language();
            decision
                .notices
                .extend(note_notices(room, room.state(), line, intent, &decision.notices));
            let texts = slash::typed_texts(line, room.state(), language);
            vec![Effect::Act(keep_words(decision, line, &texts))]
        }
        Err(refusal) => refuse_line(room, line, &refusal),
    }
}

/// The decision with its line, where words of it would be lost. What changes nothing is written for its words alone.
pub(super) fn keep_words(mut decision: Decision, line: &str, texts: &[&str]) -> Decision {
    let untaken = |told: &Notice| {
        matches!(
            told,
            Notice::Replaced { .. } | Notice::UnknownKey { .. } | Notice::UnknownLinks { .. }
        )
    };
    let changes_nothing = decision.kind.is_none() && decision.notices.contains(&Notice::Already);
    if changes_nothing && decision.notices.iter().any(untaken) {
        decision.kind = Some(EntryKind::LineKept);
    }
    if let Some(act) = &decision.kind
        && !holds_words(act, texts.iter().copied())
    {
        decision.line = Some(line.trim().to_owned());
    }
    decision
}

/// The text of a note comes back on the line, to be mended there.
fn bring_back(room: &RoomContext<'_>, line: &str, id: Option<Id>) -> Vec<Effect> {
    let state = room.state();
    let Some(id) = id.or(state.last).map(|id| state.current_id(id)) else {
        return refuse_line(room, line, &Refusal::NothingLast);
    };
    let Some(text) = state.text(id) else {
        return refuse_line(room, line, &Refusal::UnknownIds { ids: vec![id] });
    };
    let command = slash::command_name(Command::Edit, room.words.language());
    let mended = format!("{command} {id} {text}");
    match room.mode {
        OutputMode::Screen => vec![Effect::Offer(mended)],
        OutputMode::Linear => vec![offer_again(room, &mended)],
        OutputMode::Piped => refuse_line(room, line, &Refusal::NoLineToBringBack { id }),
    }
}

fn finish_effects(memory: &mut DispatchState, room: &RoomContext<'_>, again: bool) -> Vec<Effect> {
    match room_views::left_to_do(room) {
        Some(sentence) if !again => {
            memory.finishing = true;
            vec![Effect::Say(
                OutputChannel::Aside,
                room_views::answer_text(room, sentence),
            )]
        }
        _ => ask_for_folder(memory, room, ExitCommand::Finish).unwrap_or_else(|| vec![Effect::Finish]),
    }
}

fn leave_effects(memory: &mut DispatchState, room: &RoomContext<'_>) -> Vec<Effect> {
    ask_for_folder(memory, room, ExitCommand::Quit).unwrap_or_else(|| vec![Effect::Leave])
}

/// What is not saved is lost with this window: somebody who sits at it is asked for another folder first.
pub(crate) fn ask_for_folder(
    memory: &mut DispatchState,
    room: &RoomContext<'_>,
    way: ExitCommand,
) -> Option<Vec<Effect>> {
    if !room.unsaved || room.mode == OutputMode::Piped {
        return None;
    }
    memory.wants_folder = Some(way);
    let sentence = room.words.quit_unsaved();
    Some(vec![Effect::Say(
        OutputChannel::Aside,
        room_views::answer_text(room, sentence),
    )])
}

pub(super) fn folder_effects(
    memory: &mut DispatchState,
    room: &RoomContext<'_>,
    way: ExitCommand,
    line: &str,
) -> Vec<Effect> {
    if line.is_empty() {
        return vec![Effect::Say(
            OutputChannel::Aside,
            room_views::answer_text(room, room.words.quit_stays()),
        )];
    }
    // A path may begin with a slash as commands do; then there is another one in its first word.
    let first = line.split_whitespace().next().unwrap_or_default();
    let is_path = !slash::is_command(line, room.state()) || first.trim_start_matches('/').contains('/');
    match slash::parse_line(line, room.state(), room.words.language()) {
        Ok(Intent::Quit) => vec![Effect::Leave],
        _ if is_path => vec![Effect::MoveTo(line.to_owned(), way)],
        Err(Refusal::UnknownCommand { nearest: None, .. }) => vec![Effect::MoveTo(line.to_owned(), way)],
        Err(refusal) => {
            memory.wants_folder = Some(way);
            refuse_line(room, line, &refusal)
        }
        Ok(_) => vec![
            Effect::Say(
                OutputChannel::Aside,
                room_views::answer_text(room, room.words.quit_stays()),
            ),
            Effect::Offer(line.to_owned()),
        ],
    }
}
