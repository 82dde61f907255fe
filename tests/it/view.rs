//! What is seen: the row in all its states, the prompt, a step that opens, re-plans, tables; as a window shows them.

mod grid;
mod narrow;
mod row;
mod step;
mod tables;

use std::sync::Arc;

use ctrls::session::{Entry, EntryKind, Field, FieldValue, Fields, GroupId, Id, NoteContent, Session, State, Vote};
use ctrls::view::Palette;
use ctrls::words::{Language, Words};
use ctrls::workshop::{CollectedKind, Minutes, Step, StepPart, Workshop};
use ratatui_core::text::Line;

use crate::support;

const MINUTE: u64 = 60_000;

/// An afternoon as the sketches have it: 90 minutes, created at 14:00.
fn workshop() -> Workshop {
    let step = |id: &str, short: &str, times: [u32; 3], elastic, collects| Step {
        id: id.into(),
        title: short.into(),
        min: Minutes::whole(times[0]),
        minutes: Minutes::whole(times[1]),
        max: Minutes::whole(times[2]),
        elastic,
        collects,
        ..Step::default()
    };
    let mut issues = step("issues", "Enjeux", [8, 12, 15], Some(1), CollectedKind::Issue);
    issues.purpose = "Mettre sur la table ce qui compte ici, et pour qui".into();
    issues.say = "On commence en silence, quatre minutes. Une idée par papier, une phrase par\nidée : \
                  qu'est-ce qui est en jeu ici, et pour qui ? Il n'y a pas de bonne réponse. Ensuite chacun lit ses \
                  papiers à sa table, sans débattre. On rapproche ce qui se ressemble, et la table garde ce qui pèse \
                  le plus."
        .into();
    issues.prompts = vec![
        "Qui y gagne et qui y perd, si rien ne change ?".into(),
        "Qu'avez-vous vu, de vos yeux, le mois dernier ?".into(),
        "Qui n'est pas dans la pièce et devrait y être ?".into(),
    ];
    issues.parts = vec![
        StepPart {
            title: "Écrire en silence".into(),
            minutes: Minutes::whole(5),
            ..StepPart::default()
        },
        StepPart {
            title: "Lire".into(),
            minutes: Minutes::whole(7),
            ..StepPart::default()
        },
    ];
    Workshop {
        format: "ctrls-workshop/1".into(),
        id: "ctrl-s".into(),
        language: "fr".into(),
        title: "Atelier Ctrl S".into(),
        minutes: Minutes::whole(90),
        margin: Minutes::whole(5),
        steps: vec![
            step("welcome", "Accueil", [5, 6, 12], None, CollectedKind::Nothing),
            issues,
            step("frictions", "Frictions", [10, 13, 16], Some(2), CollectedKind::Friction),
            step(
                "question",
                "Problématisation",
                [9, 11, 15],
                None,
                CollectedKind::Question,
            ),
            step("ideas", "Idéation", [10, 15, 18], None, CollectedKind::Idea),
            step("roadmap", "Matérialisation", [20, 20, 30], None, CollectedKind::Roadmap),
            step("share", "Restitution", [8, 8, 14], None, CollectedKind::Nothing),
        ],
        ..Workshop::default()
    }
}

/// A session to which acts are given at a moment.
struct Room {
    session: Session,
    ms: u64,
}

impl Room {
    /// Three tables, the clock not started.
    fn new() -> Self {
        let header = support::header(workshop(), "2026-12-03T14:00:00.000+01:00");
        let mut room = Self {
            session: Session::new(Arc::new(header), Vec::new()),
            ms: 0,
        };
        for (number, name) in [(1, "Confiance"), (2, "Compétences"), (3, "Collecte")] {
            room.write(EntryKind::GroupAdded {
                id: GroupId(number),
                name: name.into(),
                axis: (number == 1).then(|| "Filières de reconditionnement".into()),
                participants: Some(7),
                backgrounds: Vec::new(),
            });
        }
        room
    }

    /// The clock runs since 14:00, that step is open since then.
    fn at(step: &str) -> Self {
        let mut room = Self::new();
        room.write(EntryKind::ClockStarted { ago: 0 });
        room.open(step);
        room
    }

    fn open(&mut self, step: &str) {
        self.write(EntryKind::StepOpened {
            step: step.into(),
            back: false,
        });
    }

    fn write(&mut self, act: EntryKind) {
        self.write_for(None, act);
    }

    fn write_for(&mut self, group: Option<u32>, act: EntryKind) {
        let entry = Entry {
            seq: self.session.next_seq(),
            at: String::new(),
            ms: self.ms,
            group: group.map(GroupId),
            line: None,
            kind: act,
        };
        self.session.push(entry);
    }

    /// A note of a group.
    fn note(&mut self, group: u32, id: &str, text: &str) {
        let added = NoteContent {
            id: id.parse().unwrap(),
            text: text.into(),
            links: Vec::new(),
            made: false,
            stakeholders: Vec::new(),
        };
        self.write_for(Some(group), EntryKind::NoteAdded(added));
    }

    /// Notes of a kind, so many a group.
    fn notes(&mut self, letter: char, counts: &[u32]) {
        let mut number = 0;
        for (group, count) in (1..).zip(counts) {
            for _ in 0..*count {
                number += 1;
                self.note(group, &format!("{letter}{number}"), "Une note");
            }
        }
    }

    fn votes(&mut self, votes: &[(&str, u32)]) {
        let votes = votes.iter().map(|(id, dots)| Vote {
            id: id.parse().unwrap(),
            dots: *dots,
        });
        let votes = votes.collect();
        self.write(EntryKind::VotesCounted { votes });
    }

    fn action(&mut self, group: u32, id: &str, text: &str, fields: &[(Field, &str)]) {
        let fields: Fields = fields
            .iter()
            .map(|(field, text)| (*field, FieldValue::Text((*text).into())))
            .collect();
        let act = EntryKind::ActionAdded {
            id: id.parse().unwrap(),
            text: text.into(),
            links: Vec::new(),
            made: false,
            stakeholders: Vec::new(),
            phase: 1,
            fields,
        };
        self.write_for(Some(group), act);
    }

    fn state(&self) -> &State {
        self.session.state()
    }
}

fn fr() -> Words {
    Words::new(Language::Fr)
}

fn en() -> Words {
    Words::new(Language::En)
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// Lines as text, without their styles; no-break spaces as spaces.
fn text(lines: &[Line<'_>]) -> String {
    let mut text = String::new();
    for line in lines {
        let row: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text.replace('\u{a0}', " ")
}

/// A palette with styles and no colour.
const STYLED: Palette = Palette {
    colours: ctrls::view::ColourDepth::None,
    styles: true,
    ..Palette::BARE
};
