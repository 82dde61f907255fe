//! Field by field: what a roadmap or one action still lacks. Pure.

use ratatui_core::text::Line;

use crate::session::{Command, Field, FieldValue, Fields, GroupId, Id, IdKind, Intent, Refusal, State, decide};
use crate::terminal::OutputChannel;
use crate::text::split_list;
use crate::view::{FlowText, OutputMode};
use crate::workshop::FormQuestions;

use super::dispatch::keep_words;
use super::effect::{Effect, refuse_line};
use super::room_context::RoomContext;
use super::{names, room_views};

/// A form that asks: what it is about, and the questions that are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    subject: Subject,
    questions: Vec<FormQuestion>,
    at: usize,
    /// Every field is asked, not only those that are lacking.
    all: bool,
}

/// What a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Roadmap(GroupId),
    Action(Id),
}

/// One question: the field that it fills, and of what.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FormQuestion {
    of: FormTarget,
    field: Field,
    question: String,
    /// What is in the field.
    value: String,
    answered: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FormTarget {
    Roadmap,
    Phase(u32),
    Action(Id),
}

/// `/form`: opens one, or lists what is lacking where nobody sits at a terminal.
pub(super) fn open_form(
    standing: &mut Option<Form>,
    room: &RoomContext<'_>,
    line: &str,
    group: GroupId,
    action: Option<Id>,
    all: bool,
) -> Vec<Effect> {
    let state = room.state();
    let subject = match action.map(|id| state.current_id(id)) {
        None => Subject::Roadmap(group),
        Some(id) if id.mark == IdKind::Action && state.text(id).is_some() => Subject::Action(id),
        Some(id) if state.text(id).is_some() => {
            let command = Command::Form;
            return refuse_line(room, line, &Refusal::WrongKind { command, id });
        }
        Some(id) => return refuse_line(room, line, &Refusal::UnknownIds { ids: vec![id] }),
    };
    let questions = form_questions(state, subject, all, room);
    let form = Form {
        subject,
        questions,
        at: 0,
        all,
    };
    let mut effects = vec![Effect::Say(OutputChannel::Answer, form_head(room, &form))];
    if room.mode != OutputMode::Piped && !form.questions.is_empty() {
        *standing = Some(form);
    } else if let Some(list) = listed_questions(room, &form) {
        effects = vec![Effect::Say(OutputChannel::Answer, room_views::answer_text(room, list))];
    }
    effects
}

/// An answer to the open question.
pub(super) fn answer_question(
    standing: &mut Option<Form>,
    room: &RoomContext<'_>,
    mut form: Form,
    text: &str,
) -> Vec<Effect> {
    if is_back(text) {
        form.at = form.at.saturating_sub(1);
        *standing = Some(form);
        return Vec::new();
    }
    let Some(asked) = form.questions.get_mut(form.at) else {
        return Vec::new();
    };
    let value = if asked.field.is_list() {
        FieldValue::List(split_list(text).map(str::to_owned).collect())
    } else {
        FieldValue::Text(text.to_owned())
    };
    let fields = Fields::from([(asked.field, value)]);
    let intent = match (asked.of, form.subject) {
        (FormTarget::Action(id), _) => Intent::Set { id: Some(id), fields },
        (FormTarget::Phase(phase), Subject::Roadmap(group)) => for_group(group, Intent::Phase { phase, fields }),
        (_, Subject::Roadmap(group)) => for_group(group, Intent::Roadmap { fields }),
        (_, Subject::Action(_)) => return Vec::new(),
    };
    match decide(room.state(), &intent, room.moment()) {
        Ok(decision) => {
            asked.answered = true;
            text.clone_into(&mut asked.value);
            let mut effects = vec![Effect::Act(keep_words(decision, text, &[text]))];
            effects.extend(next_question(standing, room, form));
            effects
        }
        Err(refusal) => {
            *standing = Some(form);
            refuse_line(room, text, &refusal)
        }
    }
}

/// A line that goes back to the question before.
fn is_back(line: &str) -> bool {
    matches!(line.trim(), "-" | "–" | "−")
}

/// Enter on an empty line: the next question.
pub(super) fn skip_question(standing: &mut Option<Form>, room: &RoomContext<'_>, form: Form) -> Vec<Effect> {
    next_question(standing, room, form)
}

fn for_group(group: GroupId, intent: Intent) -> Intent {
    Intent::Group {
        group,
        then: Some(Box::new(intent)),
    }
}

fn next_question(standing: &mut Option<Form>, room: &RoomContext<'_>, mut form: Form) -> Vec<Effect> {
    form.at += 1;
    if form.at < form.questions.len() {
        *standing = Some(form);
        return Vec::new();
    }
    vec![Effect::Say(OutputChannel::Answer, form_summary(room, &form))]
}

/// What a form leaves behind: how many fields are filled, and how many are not.
pub(super) fn form_summary(room: &RoomContext<'_>, form: &Form) -> FlowText {
    let filled = form.questions.iter().filter(|asked| asked.answered).count();
    let empty = form.questions.iter().filter(|asked| asked.value.is_empty()).count();
    room_views::answer_text(room, room.words.form_done(&form_name(room, form), filled, empty))
}

/// The open question, as the prompt shows it.
pub(crate) fn form_prompt(form: &Form, room: &RoomContext<'_>) -> Option<Line<'static>> {
    let asked = form.questions.get(form.at)?;
    let mut question = crate::text::clean(&asked.question).into_owned();
    let value = field_value(room.state(), form.subject, asked.of, asked.field);
    if !value.is_empty() {
        let value = match value.parse() {
            Ok(day) if asked.field.is_date() => names::day_text(room, day),
            _ => value,
        };
        question = format!("{question} [{}]", names::cut_text(&value, VALUE));
    }
    let (at, all) = (form.at + 1, form.questions.len());
    Some(match room.mode {
        OutputMode::Screen => Line::from(vec![
            room.palette.strong_span(format!("{at}/{all}")),
            format!(" {question} › ").into(),
        ]),
        OutputMode::Linear | OutputMode::Piped => Line::from(room.words.form_prompt_linear(at, all, &question)),
    })
}

fn form_name(room: &RoomContext<'_>, form: &Form) -> String {
    match form.subject {
        Subject::Action(id) => id.to_string(),
        Subject::Roadmap(group) => names::group_name(room.state(), group),
    }
}

fn form_head(room: &RoomContext<'_>, form: &Form) -> FlowText {
    let name = form_name(room, form);
    if form.questions.is_empty() {
        return room_views::answer_text(room, room.words.form_nothing(&name));
    }
    let text = match form.subject {
        Subject::Action(id) => room.state().text(id).unwrap_or_default().to_owned(),
        Subject::Roadmap(group) => {
            let draft = room.state().drafts.get(&group);
            let title = draft.and_then(|draft| draft.fields.get(&Field::Title));
            title.map(FieldValue::joined).unwrap_or_default()
        }
    };
    let (words, linear) = (room.words, room.mode == OutputMode::Linear);
    let title = match (linear, text.is_empty()) {
        (true, true) => words.form_title_linear(&name),
        (true, false) => words.form_title_text_linear(&name, &text),
        (false, true) => words.form_title_bare(&name),
        (false, false) => words.form_title(&name, &text),
    };
    let rest = match linear {
        _ if form.all => words.form_head_all(form.questions.len()),
        true => words.form_head_linear(form.questions.len()),
        false => words.form_head(form.questions.len()),
    };
    room_views::titled_text(room, title, rest)
}

fn listed_questions(room: &RoomContext<'_>, form: &Form) -> Option<String> {
    if form.questions.is_empty() {
        return None;
    }
    let labels: Vec<String> = form
        .questions
        .iter()
        .map(|asked| match asked.of {
            FormTarget::Phase(phase) => format!("P{phase} {}", room.words.field_name(asked.field.key())),
            _ => room.words.field_name(asked.field.key()),
        })
        .collect();
    Some(room.words.form_lacking(&form_name(room, form), &labels.join(", ")))
}

/// What makes a roadmap or an action ready: asked first, and alone unless all is asked.
const READY_ROADMAP: [Field; 3] = [Field::Pilot, Field::Indicator, Field::Review];
const READY_ACTION: [Field; 4] = [Field::Pilot, Field::Due, Field::FirstStep, Field::DoneWhen];

/// Columns of a current value.
const VALUE: usize = 40;

/// The questions that are asked, in the tool's own order: of what is lacking to be ready, or of everything.
fn form_questions(state: &State, subject: Subject, all: bool, room: &RoomContext<'_>) -> Vec<FormQuestion> {
    let mut asked = Vec::new();
    let mut ask = |of: FormTarget, field: Field, value: String, is_needed: bool| {
        let is_asked = if all {
            is_needed || is_wanted(state, of, field)
        } else {
            is_needed && value.is_empty()
        };
        if is_asked {
            let question = question_text(state, of, field).unwrap_or_else(|| room.words.form_question(field.key()));
            asked.push(FormQuestion {
                of,
                field,
                question,
                value,
                answered: false,
            });
        }
    };
    match subject {
        Subject::Action(id) => {
            if !state.actions.contains_key(&id) {
                return asked;
            }
            for field in Field::ACTION {
                let of = FormTarget::Action(id);
                ask(
                    of,
                    field,
                    field_value(state, subject, of, field),
                    READY_ACTION.contains(&field),
                );
            }
        }
        Subject::Roadmap(group) => {
            for field in Field::ROADMAP {
                let of = FormTarget::Roadmap;
                ask(
                    of,
                    field,
                    field_value(state, subject, of, field),
                    READY_ROADMAP.contains(&field),
                );
            }
            let phases = state.drafts.get(&group).map_or(0, |draft| draft.phases.len());
            for number in 1..=u32::try_from(phases).unwrap_or(u32::MAX) {
                for field in Field::PHASE {
                    let of = FormTarget::Phase(number);
                    ask(of, field, field_value(state, subject, of, field), false);
                }
            }
        }
    }
    asked
}

/// What is in a field; empty where nothing is.
fn field_value(state: &State, subject: Subject, of: FormTarget, field: Field) -> String {
    let text_of = |fields: &Fields| fields.get(&field).map(FieldValue::joined).unwrap_or_default();
    let draft = match subject {
        Subject::Roadmap(group) => state.drafts.get(&group),
        Subject::Action(_) => None,
    };
    match (of, subject) {
        (FormTarget::Action(id), _) => {
            let Some(action) = state.actions.get(&id) else {
                return String::new();
            };
            let value = text_of(&action.fields);
            if field == Field::From && value.is_empty() {
                let links: Vec<String> = action.links.iter().map(Id::to_string).collect();
                return links.join(", ");
            }
            value
        }
        (FormTarget::Phase(number), _) => {
            let at = usize::try_from(number).unwrap_or_default().wrapping_sub(1);
            let phase = draft.and_then(|draft| draft.phases.get(at));
            phase.map(|phase| text_of(&phase.fields)).unwrap_or_default()
        }
        (FormTarget::Roadmap, Subject::Roadmap(group)) => {
            let value = draft.map(|draft| text_of(&draft.fields)).unwrap_or_default();
            if field == Field::Stake && value.is_empty() {
                return crate::roadmap::build_roadmap(state, group).stake;
            }
            value
        }
        (FormTarget::Roadmap, Subject::Action(_)) => String::new(),
    }
}

/// A workshop that asks questions asks just those; one that has none gets ours.
fn is_wanted(state: &State, of: FormTarget, field: Field) -> bool {
    question_text(state, of, field).is_some() || state.workshop().steps.iter().all(|step| step.ask.is_empty())
}

fn question_text(state: &State, of: FormTarget, field: Field) -> Option<String> {
    let table = |ask: &FormQuestions| {
        match of {
            FormTarget::Roadmap => &ask.roadmap,
            FormTarget::Phase(_) => &ask.phase,
            FormTarget::Action(_) => &ask.action,
        }
        .get(field.key())
        .cloned()
    };
    state.workshop().steps.iter().find_map(|step| table(&step.ask))
}
