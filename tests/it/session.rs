//! What happened: lines are decided, acts are folded, and nothing is lost or given twice.

mod checkpoints;
mod clock;
mod fields;
mod groups;
mod hostile;
mod keep;
mod notes;
mod properties;
mod roadmap;
mod undo;

use std::sync::Arc;

use ctrls::session::{
    ActionDraft, Command, Decision, Entry, EntryKind, Field, FieldValue, Fields, GroupId, GroupPatch, Header, Id,
    InputKind, Intent, Moment, MoveTarget, Note, NoteKind, Notice, Refusal, Session, SessionCursor, State, decide,
};
use ctrls::workshop::{CollectedKind, Minutes, Step, Workshop};
use jiff::civil::{Date, date};

use crate::support;

const TODAY: Date = date(2026, 12, 3);
const CREATED: &str = "2026-12-03T13:52:00.000+01:00";

fn workshop() -> Workshop {
    let step = |id: &str, collects| Step {
        id: id.into(),
        title: id.to_uppercase(),
        minutes: Minutes::whole(10),
        min: Minutes::whole(5),
        max: Minutes::whole(15),
        collects,
        ..Step::default()
    };
    Workshop {
        format: "ctrls-workshop/1".into(),
        id: "ctrl-s".into(),
        language: "fr".into(),
        title: "Ctrl S".into(),
        minutes: Minutes::whole(90),
        steps: vec![
            step("welcome", CollectedKind::Nothing),
            step("issues", CollectedKind::Issue),
            step("frictions", CollectedKind::Friction),
            step("questions", CollectedKind::Question),
            step("ideas", CollectedKind::Idea),
            step("roadmap", CollectedKind::Roadmap),
            step("share", CollectedKind::Nothing),
        ],
        ..Workshop::default()
    }
}

fn header() -> Arc<Header> {
    Arc::new(support::header(workshop(), CREATED))
}

/// A room with three tables, to which lines are given.
struct Room {
    session: Session,
    ms: u64,
}

impl Room {
    fn new() -> Self {
        let mut room = Self::of(workshop());
        for (number, name) in [(1, "Confiance"), (2, "Compétences"), (3, "Coordination")] {
            room.write(None, group_added(number, name));
        }
        room
    }

    /// For a workshop of its own, without tables.
    fn of(workshop: Workshop) -> Self {
        let header = support::header(workshop, CREATED);
        Self {
            session: Session::new(Arc::new(header), Vec::new()),
            ms: 0,
        }
    }

    /// In that step.
    fn at(step: &str) -> Self {
        let mut room = Self::new();
        while room.state().workshop().steps[room.state().step].id != step {
            room.does(Intent::Next);
        }
        room
    }

    fn state(&self) -> &State {
        self.session.state()
    }

    fn write(&mut self, group: Option<GroupId>, act: EntryKind) {
        self.ms += 1000;
        let entry = Entry {
            seq: self.session.next_seq(),
            at: String::new(),
            ms: self.ms,
            group,
            line: None,
            kind: act,
        };
        self.session.push(entry);
    }

    fn asks(&self, intent: &Intent) -> Result<Decision, Refusal> {
        let moment = Moment {
            ms: self.ms,
            today: TODAY,
        };
        decide(self.state(), intent, moment)
    }

    /// What is told beside an act that is carried out.
    fn does(&mut self, intent: Intent) -> Vec<Notice> {
        let decision = self
            .asks(&intent)
            .unwrap_or_else(|refusal| panic!("{intent:?}: {refusal:?}"));
        if let Some(act) = decision.kind {
            self.write(decision.group, act);
        }
        decision.notices
    }

    fn refuses(&self, intent: &Intent) -> Refusal {
        self.asks(intent).unwrap_err()
    }

    fn types(&mut self, text: &str) -> Vec<Notice> {
        self.does(bare(text))
    }

    fn note(&self, name: &str) -> &Note {
        self.state().note(id(name)).unwrap()
    }

    fn action(&self, name: &str) -> &ActionDraft {
        &self.state().actions[&id(name)]
    }

    /// The standing notes of a group, `E1 E3`.
    fn notes_of(&self, group: u32) -> String {
        let notes = self.state().notes.values();
        let standing = notes.filter(|note| note.group == GroupId(group) && !note.dropped);
        said(standing.map(|note| note.id))
    }

    fn kept(&self) -> String {
        said(self.state().notes.values().filter(|note| note.kept).map(|note| note.id))
    }
}

fn said(ids: impl IntoIterator<Item = Id>) -> String {
    ids.into_iter().map(|id| id.to_string()).collect::<Vec<_>>().join(" ")
}

fn set(text: &str) -> Intent {
    Intent::Set {
        id: None,
        fields: fields(text),
    }
}

/// `pilot=La Forge | due=mars`
fn fields(text: &str) -> Fields {
    let pairs = text.split('|').filter_map(|pair| pair.trim().split_once('='));
    let value = |key: &str, typed: &str| {
        let field = Field::of_key(key).unwrap();
        let list = || {
            typed
                .split(',')
                .map(|item| item.trim().to_owned())
                .filter(|item| !item.is_empty())
        };
        let value = if field.is_list() {
            FieldValue::List(list().collect())
        } else {
            FieldValue::Text(typed.to_owned())
        };
        (field, value)
    };
    pairs.map(|(key, typed)| value(key, typed)).collect()
}

fn action(text: &str, filled: &str) -> Intent {
    Intent::Action {
        text: text.into(),
        fields: fields(filled),
    }
}

fn phase(title: &str) -> Intent {
    Intent::PhaseAdd {
        fields: fields(&format!("title={title}")),
    }
}

fn note(kind: NoteKind, text: &str) -> Intent {
    let text = text.into();
    Intent::Note { kind, text }
}

fn choose(names: &str) -> Intent {
    Intent::Choose { ids: ids(names) }
}

fn edit(name: &str, text: &str) -> Intent {
    Intent::Edit {
        id: Some(id(name)),
        text: Some(text.into()),
    }
}

fn drop_note(name: &str) -> Intent {
    Intent::Drop { id: Some(id(name)) }
}

fn merge(into: &str, from: &str) -> Intent {
    Intent::Merge {
        into: id(into),
        from: ids(from),
    }
}

fn move_to(names: &str, group: u32) -> Intent {
    Intent::Move {
        ids: ids(names),
        to: MoveTarget::Group(GroupId(group)),
    }
}

fn becomes(names: &str, kind: NoteKind) -> Intent {
    Intent::Move {
        ids: ids(names),
        to: MoveTarget::Kind(kind),
    }
}

fn group_added(number: u32, name: &str) -> EntryKind {
    EntryKind::GroupAdded {
        id: GroupId(number),
        name: name.into(),
        axis: Some("Filières".into()),
        participants: None,
        backgrounds: Vec::new(),
    }
}

fn bare(text: &str) -> Intent {
    Intent::Bare {
        text: text.into(),
        command: None,
    }
}

fn to(group: u32, then: Intent) -> Intent {
    Intent::Group {
        group: GroupId(group),
        then: Some(Box::new(then)),
    }
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(id).collect()
}
