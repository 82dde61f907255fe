//! What happened: lines are decided, acts are folded, and nothing is lost or given twice.

use std::sync::Arc;

use ctrls::session::{
    Act, Added, Decision, Described, Entry, Field, Fields, GroupFields, GroupId, Header, Id, Intent, Item, Mark,
    Moment, Move, NoteKind, Picked, Refusal, Session, State, Target, Told, Value, Vote, decide, fold,
};
use ctrls::workshop::{Collects, Minutes, Step, Workshop};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 12, 3);

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
            step("welcome", Collects::Nothing),
            step("issues", Collects::Issue),
            step("frictions", Collects::Friction),
            step("questions", Collects::Question),
            step("ideas", Collects::Idea),
            step("roadmap", Collects::Roadmap),
            step("share", Collects::Nothing),
        ],
        ..Workshop::default()
    }
}

fn header() -> Arc<Header> {
    Arc::new(Header {
        format: "ctrls-journal".into(),
        version: [1, 0],
        session: "s1".into(),
        created: "2026-12-03T13:52:00.000+01:00".into(),
        speed: 1.0,
        rehearsal: false,
        timed: true,
        tool: "ctrls".into(),
        workshop: workshop(),
    })
}

/// A room with three tables, to which lines are given.
struct Room {
    session: Session,
    ms: u64,
}

impl Room {
    fn new() -> Self {
        let mut room = Self {
            session: Session::new(header(), Vec::new()),
            ms: 0,
        };
        for (number, name) in [(1, "Confiance"), (2, "Compétences"), (3, "Coordination")] {
            room.write(None, group_added(number, name));
        }
        room
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

    fn write(&mut self, group: Option<GroupId>, act: Act) {
        self.ms += 1000;
        let entry = Entry {
            seq: self.session.next_seq(),
            at: String::new(),
            ms: self.ms,
            group,
            act,
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
    fn does(&mut self, intent: Intent) -> Vec<Told> {
        let decision = self
            .asks(&intent)
            .unwrap_or_else(|refusal| panic!("{intent:?}: {refusal:?}"));
        if let Some(act) = decision.act {
            self.write(decision.group, act);
        }
        decision.told
    }

    fn refuses(&self, intent: &Intent) -> Refusal {
        self.asks(intent).unwrap_err()
    }

    fn types(&mut self, text: &str) -> Vec<Told> {
        self.does(bare(text))
    }
}

fn group_added(number: u32, name: &str) -> Act {
    Act::GroupAdded {
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

#[test]
fn a_bare_line_is_what_the_step_collects() {
    let mut room = Room::new();
    room.types("Qui paie l'étiquette ?");
    assert_eq!(room.state().remarks[&id("R1")].text, "Qui paie l'étiquette ?");
    room.does(Intent::Next);
    room.types("Les gens ont peur");
    room.does(to(2, bare("Aucune formation locale @CFA")));
    assert_eq!(room.state().active, GroupId(2));
    assert_eq!(room.state().notes[&id("E2")].group, GroupId(2));
    assert_eq!(room.state().notes[&id("E2")].stakeholders, ["CFA"]);
}

#[test]
fn an_id_is_never_given_twice_even_after_an_undo() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.types("Deux");
    room.does(Intent::Undo);
    room.types("Trois");
    let given: Vec<_> = room.state().notes.keys().copied().collect();
    assert_eq!(given, ids("E1 E3"));
}
