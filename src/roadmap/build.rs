//! A group's roadmap, out of the folded session.

use std::collections::HashSet;

use crate::session::{self, Field, FieldValue, Fields, GroupId, Id, ItemMap, Note, NoteKind, RemarkOrLesson, State};

use super::identity::session_roadmap_id;
use super::model::{Action, DateText, FORMAT, Issue, Phase, Provenance, Question, Remark, Roadmap};

/// The roadmap of a group as the journal has it now: nothing but people's own words, ids and the names of things.
/// An unknown group gives an empty one.
pub fn build_roadmap(state: &State, group: GroupId) -> Roadmap {
    let empty = session::RoadmapDraft::default();
    let draft = state.drafts.get(&group).unwrap_or(&empty);
    let fields = &draft.fields;
    let (question, other_questions) = split_questions(state, group);
    Roadmap {
        format: FORMAT.to_owned(),
        id: session_roadmap_id(&state.header.session, group),
        language: state.workshop().language.clone(),
        title: roadmap_title(state, group, fields),
        stake: or_else(field_text(fields, Field::Stake), || only_kept_issue(state, group)),
        licence: or_else(field_text(fields, Field::Licence), || {
            state.description.licence.clone().unwrap_or_default()
        }),
        pilot: field_text(fields, Field::Pilot),
        contact: field_text(fields, Field::Contact),
        review: DateText::new(field_text(fields, Field::Review)),
        indicator: field_text(fields, Field::Indicator),
        decided_by: field_text(fields, Field::DecidedBy),
        pillars: field_list(fields, Field::Pillars),
        source: build_provenance(state, group),
        question,
        other_questions,
        issues: build_notes(state, group, NoteKind::Issue),
        frictions: build_notes(state, group, NoteKind::Friction),
        ideas: build_notes(state, group, NoteKind::Idea),
        phases: build_phases(state, group, draft),
        remarks: build_remarks(&state.remarks, group),
        lessons: build_remarks(&state.lessons, group),
    }
}

fn roadmap_title(state: &State, group: GroupId, fields: &Fields) -> String {
    or_else(field_text(fields, Field::Title), || {
        state.group(group).map(|group| group.name.clone()).unwrap_or_default()
    })
}

/// The stake that stands for a group which wrote none: the issue that it kept, when just one is kept.
fn only_kept_issue(state: &State, group: GroupId) -> String {
    let mut kept = state.notes_of(group, NoteKind::Issue).filter(|note| note.kept);
    match (kept.next(), kept.next()) {
        (Some(issue), None) => issue.text.clone(),
        _ => String::new(),
    }
}

fn build_provenance(state: &State, group: GroupId) -> Provenance {
    let details = &state.description;
    let group = state.group(group);
    Provenance {
        event: details.event.clone().unwrap_or_default(),
        theme: details.theme.clone().unwrap_or_default(),
        axis: group.and_then(|group| group.axis.clone()).unwrap_or_default(),
        group: group.map(|group| group.name.clone()).unwrap_or_default(),
        participants: group.and_then(|group| group.participants),
        backgrounds: group.map(|group| group.backgrounds.clone()).unwrap_or_default(),
        session: state.header.session.clone(),
        workshop: state.workshop().title.clone(),
        held: held_when(state),
        facilitators: details.facilitators.clone(),
        adapted_from: Vec::new(),
    }
}

/// What was reported of it, else the day on which the session began where its lines have times.
fn held_when(state: &State) -> DateText {
    match &state.description.held {
        Some(held) => DateText::new(held.clone()),
        None if state.header.timed => DateText::new(state.header.created.date().to_string()),
        None => DateText::default(),
    }
}

fn split_questions(state: &State, group: GroupId) -> (Option<Question>, Vec<Question>) {
    let asked: Vec<&Note> = state.notes_of(group, NoteKind::Question).collect();
    let kept = asked.iter().position(|note| note.kept).or(match asked.len() {
        1 => Some(0),
        _ => None,
    });
    let mut others: Vec<Question> = asked.iter().map(|note| build_question(state, note)).collect();
    let question = kept.map(|kept| others.remove(kept));
    (question, others)
}

fn build_question(state: &State, note: &Note) -> Question {
    Question {
        id: note.id.to_string(),
        text: note.text.clone(),
        votes: note.votes,
        theme: note.theme.clone().unwrap_or_default(),
        stakeholders: note.stakeholders.clone(),
        from: link_names(state, note.id, &note.links),
    }
}

fn build_notes(state: &State, group: GroupId, kind: NoteKind) -> Vec<Issue> {
    let note = |note: &Note| Issue {
        id: note.id.to_string(),
        text: note.text.clone(),
        votes: note.votes,
        theme: note.theme.clone().unwrap_or_default(),
        links: link_names(state, note.id, &note.links),
        stakeholders: note.stakeholders.clone(),
        kept: note.kept,
    };
    state.notes_of(group, kind).map(note).collect()
}

fn build_phases(state: &State, group: GroupId, draft: &session::RoadmapDraft) -> Vec<Phase> {
    let opened = draft.phases.iter().zip(1..).map(|(phase, number)| Phase {
        id: format!("P{number}"),
        title: field_text(&phase.fields, Field::Title),
        goal: field_text(&phase.fields, Field::Goal),
        due: DateText::new(field_text(&phase.fields, Field::Due)),
        actions: Vec::new(),
    });
    let mut phases: Vec<Phase> = opened.collect();
    for action in state.actions_of(group) {
        // An action whose phase is not there, in a journal that another program wrote, is kept in the first.
        let at = usize::try_from(action.phase).unwrap_or_default().wrapping_sub(1);
        let at = if at < phases.len() { at } else { 0 };
        if phases.is_empty() {
            phases.push(Phase {
                id: "P1".to_owned(),
                ..Phase::default()
            });
        }
        phases[at].actions.push(self::build_action(state, action));
    }
    phases
}

fn build_action(state: &State, action: &session::ActionDraft) -> Action {
    let fields = &action.fields;
    Action {
        id: action.id.to_string(),
        text: action.text.clone(),
        pilot: field_text(fields, Field::Pilot),
        pillar: field_text(fields, Field::Pillar),
        due: DateText::new(field_text(fields, Field::Due)),
        first_step: field_text(fields, Field::FirstStep),
        done_when: field_text(fields, Field::DoneWhen),
        indicator: field_text(fields, Field::Indicator),
        resources: field_list(fields, Field::Resources),
        partners: field_list(fields, Field::Partners),
        depends_on: named_ids(state, action.id, &field_list(fields, Field::DependsOn)),
        from: from(state, action),
        decided_by: field_text(fields, Field::DecidedBy),
        status: None,
        history: Vec::new(),
    }
}

fn build_remarks(all: &ItemMap<RemarkOrLesson>, group: GroupId) -> Vec<Remark> {
    let live = all.values().filter(|saying| saying.group == group && !saying.dropped);
    let remark = |saying: &RemarkOrLesson| Remark {
        id: saying.id.to_string(),
        text: saying.text.clone(),
    };
    live.map(remark).collect()
}

/// Links by the names that the notes have now, each once; those to what is live no more are left out.
fn link_names(state: &State, of: Id, links: &[Id]) -> Vec<String> {
    let mut seen = HashSet::new();
    let names = links.iter().map(|link| state.current_id(*link));
    let names = names.filter(|name| *name != of && state.is_live(*name) && seen.insert(*name));
    names.map(|name| name.to_string()).collect()
}

/// Its links, then what was typed as one and is no id.
fn from(state: &State, action: &session::ActionDraft) -> Vec<String> {
    let links = link_names(state, action.id, &action.links);
    let typed = named_ids(state, action.id, &field_list(&action.fields, Field::From));
    each_once(links.into_iter().chain(typed))
}

/// The same for ids that were typed in a field; what is no id stays as it was typed.
fn named_ids(state: &State, of: Id, typed: &[String]) -> Vec<String> {
    each_once(
        typed
            .iter()
            .filter_map(|text| match text.parse::<Id>().map(|id| state.current_id(id)) {
                Ok(name) if name == of || !state.is_live(name) => None,
                Ok(name) => Some(name.to_string()),
                Err(_) => Some(text.clone()),
            }),
    )
}

/// Each text where it stands first.
fn each_once(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = HashSet::new();
    texts.filter(|text| seen.insert(text.clone())).collect()
}

fn field_text(fields: &Fields, field: Field) -> String {
    fields.get(&field).map(FieldValue::joined).unwrap_or_default()
}

fn field_list(fields: &Fields, field: Field) -> Vec<String> {
    let texts = fields.get(&field).map(FieldValue::texts).unwrap_or_default();
    texts.iter().filter(|text| !text.is_empty()).cloned().collect()
}

fn or_else(text: String, other: impl FnOnce() -> String) -> String {
    if text.is_empty() { other() } else { text }
}
