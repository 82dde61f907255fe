//! Field by field: what a roadmap or one action still lacks. Pure.

use ratatui_core::text::Line;

use crate::session::{Command, Field, FieldValue, Fields, GroupId, Id, IdKind, Intent, Refusal, State, decide};
use crate::terminal::OutputChannel;
use crate::view::{FlowText, OutputMode};
use crate::workshop::FormQuestions;

use super::effect::{Effect, refuse_line};
use super::room_context::RoomContext;
use super::{names, room_views};

/// A form that asks: what it is about, and the questions that are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    subject: Subject,
    questions: Vec<FormQuestion>,
    at: usize,
    filled: usize,
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
    let questions = missing_questions(state, subject, room);
    let form = Form {
        subject,
        questions,
        at: 0,
        filled: 0,
    };
    let mut effects = vec![Effect::Say(OutputChannel::Answer, form_head(room, &form))];
    if room.register != OutputMode::Piped && !form.questions.is_empty() {
        *standing = Some(form);
    } else if let Some(list) = listed_questions(room, &form) {
        effects = vec![Effect::Say(OutputChannel::Answer, room_views::answer_text(room, list))];
    }
    effects
}

/// An answer to the question that stands.
pub(super) fn answer_question(
    standing: &mut Option<Form>,
    room: &RoomContext<'_>,
    mut form: Form,
    text: &str,
) -> Vec<Effect> {
    let Some(asked) = form.questions.get(form.at) else {
        return Vec::new();
    };
    let value = if asked.field.is_list() {
        let texts = text.split(',').map(str::trim).filter(|text| !text.is_empty());
        FieldValue::List(texts.map(str::to_owned).collect())
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
            form.filled += 1;
            let mut effects = vec![Effect::Act(decision)];
            effects.extend(next_question(standing, room, form));
            effects
        }
        Err(refusal) => {
            *standing = Some(form);
            refuse_line(room, text, &refusal)
        }
    }
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
    let empty = form.questions.len() - form.filled;
    room_views::answer_text(room, room.words.form_done(&form_name(room, form), form.filled, empty))
}

/// The question that stands, as the prompt shows it.
pub(crate) fn form_prompt(form: &Form, room: &RoomContext<'_>) -> Option<Line<'static>> {
    let asked = form.questions.get(form.at)?;
    let question = crate::text::clean(&asked.question).into_owned();
    let (at, all) = (form.at + 1, form.questions.len());
    Some(match room.register {
        OutputMode::Screen => Line::from(vec![
            room.palette.strong_span(format!("{at}/{all}")),
            format!(" {question} › ").into(),
        ]),
        _ => Line::from(room.words.form_prompt_linear(at, all, &question)),
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
    let (words, linear) = (room.words, room.register == OutputMode::Linear);
    let title = match (linear, text.is_empty()) {
        (true, true) => words.form_title_linear(&name),
        (true, false) => words.form_title_text_linear(&name, &text),
        (false, true) => words.form_title_bare(&name),
        (false, false) => words.form_title(&name, &text),
    };
    let rest = match linear {
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

/// The questions whose fields are empty, in the tool's own order.
fn missing_questions(state: &State, subject: Subject, room: &RoomContext<'_>) -> Vec<FormQuestion> {
    let empty = |fields: &Fields, field: Field| fields.get(&field).is_none_or(FieldValue::is_empty);
    let mut asked = Vec::new();
    let mut ask = |of: FormTarget, field: Field| {
        let question = question_text(state, of, field).unwrap_or_else(|| room.words.form_question(field.key()));
        asked.push(FormQuestion { of, field, question });
    };
    match subject {
        Subject::Action(id) => {
            let Some(action) = state.actions.get(&id) else {
                return asked;
            };
            for field in Field::ACTION {
                let lacks = match field {
                    Field::From => action.links.is_empty(),
                    field => empty(&action.fields, field),
                };
                if lacks && is_wanted(state, FormTarget::Action(id), field) {
                    ask(FormTarget::Action(id), field);
                }
            }
        }
        Subject::Roadmap(group) => {
            let draft = state.drafts.get(&group).cloned().unwrap_or_default();
            for field in Field::ROADMAP {
                let stake = field == Field::Stake && !crate::roadmap::build_roadmap(state, group).stake.is_empty();
                if !stake && empty(&draft.fields, field) && is_wanted(state, FormTarget::Roadmap, field) {
                    ask(FormTarget::Roadmap, field);
                }
            }
            for (phase, number) in draft.phases.iter().zip(1..) {
                for field in Field::PHASE {
                    if empty(&phase.fields, field) && is_wanted(state, FormTarget::Phase(number), field) {
                        ask(FormTarget::Phase(number), field);
                    }
                }
            }
        }
    }
    asked
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
