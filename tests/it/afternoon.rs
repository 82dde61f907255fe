//! An afternoon of three tables that become four, minute by minute: what the clock, the plan and the last row say.

use std::collections::BTreeMap;
use std::sync::Arc;

use ctrls::session::{
    ClockReading, ClockStatus, EntryKind, GroupId, Header, Proposal, ReadEntry, SessionClock, SessionPatch, State,
    Urgency, fold,
};
use ctrls::workshop::{CollectedKind, Minutes, Step, Workshop};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use crate::support;

/// The clock starts at 14:07, the laptop is open since 13:52.
const START: u64 = 15 * 60_000;

/// Clock, what is typed, what the row says then, what is answered.
const AFTERNOON: &str = "\
00:00 | /demarre | Accueil · reste 6:00 · fin 15:33 (+3) | Fin promise 15:30 : 83 min au lieu de 90 ; Plan proposé (−3 min) : Enjeux 12 → 9
00:10 | ⏎ | Accueil · reste 5:50 · fin 15:30 | Accepté. Fin 15:30
00:20 |  | Accueil · reste 5:40 · fin 15:30 |
03:40 |  | Accueil · reste 2:20 · fin 15:30 |
04:10 |  | Accueil · BIENTÔT, reste 1:50 · fin 15:30 |
05:30 |  | Accueil · BIENTÔT, reste 0:30 · fin 15:30 |
05:45 |  | Accueil · BIENTÔT, reste 0:15 · fin 15:30 |
06:20 |  | Accueil · DÉPASSÉ de 0:20 · fin 15:31 (+1) |
08:40 | /suite | Enjeux 1/5 · reste 9:00 · fin 15:33 (+3) | Accueil : 8:40 pour 6:00 ; Plan proposé (−3 min) : Enjeux 9 → 8, Frictions 13 → 11
08:45 |  | Enjeux 1/5 · reste 8:55 · fin 15:33 (+3) |
09:20 | ⏎ | Enjeux 1/5 · reste 7:20 · fin 15:30 | Accepté. Fin 15:30
09:30 | /minuteur 4 | Enjeux 1/5 · reste 7:10 · fin 15:30 · minuteur 4:00 |
13:30 |  | Enjeux 1/5 · reste 3:10 · fin 15:30 |
13:40 |  | Enjeux 1/5 · reste 3:00 · fin 15:30 |
14:00 |  | Enjeux 1/5 · reste 2:40 · fin 15:30 |
14:12 |  | Enjeux 1/5 · reste 2:28 · fin 15:30 |
14:25 |  | Enjeux 1/5 · reste 2:15 · fin 15:30 |
14:40 |  | Enjeux 1/5 · BIENTÔT, reste 2:00 · fin 15:30 |
14:52 |  | Enjeux 1/5 · BIENTÔT, reste 1:48 · fin 15:30 |
15:05 |  | Enjeux 1/5 · BIENTÔT, reste 1:35 · fin 15:30 |
15:18 |  | Enjeux 1/5 · BIENTÔT, reste 1:22 · fin 15:30 |
15:28 |  | Enjeux 1/5 · BIENTÔT, reste 1:12 · fin 15:30 |
15:40 |  | Enjeux 1/5 · BIENTÔT, reste 1:00 · fin 15:30 |
15:48 |  | Enjeux 1/5 · BIENTÔT, reste 0:52 · fin 15:30 |
16:00 |  | Enjeux 1/5 · BIENTÔT, reste 0:40 · fin 15:30 |
16:12 |  | Enjeux 1/5 · BIENTÔT, reste 0:28 · fin 15:30 |
16:22 |  | Enjeux 1/5 · BIENTÔT, reste 0:18 · fin 15:30 |
16:30 |  | Enjeux 1/5 · BIENTÔT, reste 0:10 · fin 15:30 |
16:45 |  | Enjeux 1/5 · DÉPASSÉ de 0:05 · fin 15:30 |
16:55 |  | Enjeux 1/5 · DÉPASSÉ de 0:15 · fin 15:30 |
17:00 |  | Enjeux 1/5 · DÉPASSÉ de 0:20 · fin 15:30 |
17:10 | /suite | Frictions 2/5 · reste 11:00 · fin 15:31 (+1) | Enjeux : 8:30 pour 8:00
17:40 | /minuteur 5 | Frictions 2/5 · reste 10:30 · fin 15:31 (+1) · minuteur 5:00 |
19:00 |  | Frictions 2/5 · reste 9:10 · fin 15:31 (+1) · minuteur 3:40 |
22:40 |  | Frictions 2/5 · reste 5:30 · fin 15:31 (+1) |
22:55 |  | Frictions 2/5 · reste 5:15 · fin 15:31 (+1) |
23:08 |  | Frictions 2/5 · reste 5:02 · fin 15:31 (+1) |
23:20 |  | Frictions 2/5 · reste 4:50 · fin 15:31 (+1) |
23:32 |  | Frictions 2/5 · reste 4:38 · fin 15:31 (+1) |
23:44 |  | Frictions 2/5 · reste 4:26 · fin 15:31 (+1) |
23:55 | /2 | Frictions 2/5 · reste 4:15 · fin 15:31 (+1) |
24:05 |  | Frictions 2/5 · reste 4:05 · fin 15:31 (+1) |
24:18 |  | Frictions 2/5 · reste 3:52 · fin 15:31 (+1) |
24:30 | /suite | Problématisation 3/5 · reste 12:00 · fin 15:30 |
24:36 |  | Problématisation 3/5 · reste 11:54 · fin 15:30 |
24:44 | /retour | Frictions 2/5 · reste 3:40 · fin 15:31 (+1) |
24:52 |  | Frictions 2/5 · reste 3:32 · fin 15:31 (+1) |
25:10 | /pause | PAUSE · Frictions 2/5 · restait 3:14 · fin 15:31 (+1) |
27:10 | /reprends | Frictions 2/5 · reste 3:14 · fin 15:33 (+3) | Reprise après 2:00 ; Plan proposé (−2,5 min) : Idéation 15 → 12,5
27:15 | ⏎ | Frictions 2/5 · reste 3:09 · fin 15:30 | Accepté. Fin 15:30
27:30 |  | Frictions 2/5 · reste 2:54 · fin 15:30 |
30:10 |  | Frictions 2/5 · BIENTÔT, reste 0:14 · fin 15:30 |
30:25 |  | Frictions 2/5 · DÉPASSÉ de 0:01 · fin 15:30 |
30:35 |  | Frictions 2/5 · DÉPASSÉ de 0:11 · fin 15:30 |
30:50 |  | Frictions 2/5 · DÉPASSÉ de 0:26 · fin 15:31 (+1) |
31:00 |  | Frictions 2/5 · DÉPASSÉ de 0:36 · fin 15:31 (+1) |
31:05 | /suite | Problématisation 3/5 · reste 11:46 · fin 15:31 (+1) | Frictions : 11:41 pour 11:00
31:30 | /minuteur 6 | Problématisation 3/5 · reste 11:21 · fin 15:31 (+1) · minuteur 6:00 |
34:00 | /groupe + Achats | Problématisation 3/5 · reste 8:51 · fin 15:31 (+1) · minuteur 3:30 |
34:15 |  | Problématisation 3/5 · reste 8:36 · fin 15:31 (+1) · minuteur 3:15 |
34:25 |  | Problématisation 3/5 · reste 8:26 · fin 15:31 (+1) · minuteur 3:05 |
34:35 |  | Problématisation 3/5 · reste 8:16 · fin 15:31 (+1) · minuteur 2:55 |
38:30 |  | Problématisation 3/5 · reste 4:21 · fin 15:31 (+1) |
38:55 |  | Problématisation 3/5 · reste 3:56 · fin 15:31 (+1) |
39:15 |  | Problématisation 3/5 · reste 3:36 · fin 15:31 (+1) |
39:40 |  | Problématisation 3/5 · reste 3:11 · fin 15:31 (+1) |
40:00 |  | Problématisation 3/5 · reste 2:51 · fin 15:31 (+1) |
41:00 |  | Problématisation 3/5 · BIENTÔT, reste 1:51 · fin 15:31 (+1) |
43:00 | /suite | Idéation 4/5 · reste 12:30 · fin 15:31 (+1) | Problématisation : 12:09 pour 12:00
43:20 | /minuteur 5 | Idéation 4/5 · reste 12:10 · fin 15:31 (+1) · minuteur 5:00 |
44:30 |  | Idéation 4/5 · reste 11:00 · fin 15:31 (+1) · minuteur 3:50 |
48:30 |  | Idéation 4/5 · reste 7:00 · fin 15:31 (+1) |
48:45 |  | Idéation 4/5 · reste 6:45 · fin 15:31 (+1) |
48:58 |  | Idéation 4/5 · reste 6:32 · fin 15:31 (+1) |
49:10 |  | Idéation 4/5 · reste 6:20 · fin 15:31 (+1) |
49:25 |  | Idéation 4/5 · reste 6:05 · fin 15:31 (+1) |
49:40 |  | Idéation 4/5 · reste 5:50 · fin 15:31 (+1) |
49:52 |  | Idéation 4/5 · reste 5:38 · fin 15:31 (+1) |
50:05 |  | Idéation 4/5 · reste 5:25 · fin 15:31 (+1) |
50:18 |  | Idéation 4/5 · reste 5:12 · fin 15:31 (+1) |
51:30 |  | Idéation 4/5 · reste 4:00 · fin 15:31 (+1) |
52:30 |  | Idéation 4/5 · reste 3:00 · fin 15:31 (+1) |
54:30 | /suite | Matérialisation 5/5 · reste 20:00 · fin 15:30 | Idéation : 11:30 pour 12:30
55:30 | /1 | Matérialisation 5/5 · reste 19:00 · fin 15:30 |
55:35 |  | Matérialisation 5/5 · reste 18:55 · fin 15:30 |
55:50 |  | Matérialisation 5/5 · reste 18:40 · fin 15:30 |
56:10 |  | Matérialisation 5/5 · reste 18:20 · fin 15:30 |
57:10 |  | Matérialisation 5/5 · reste 17:20 · fin 15:30 |
57:25 |  | Matérialisation 5/5 · reste 17:05 · fin 15:30 |
57:40 |  | Matérialisation 5/5 · reste 16:50 · fin 15:30 |
58:05 |  | Matérialisation 5/5 · reste 16:25 · fin 15:30 |
58:15 |  | Matérialisation 5/5 · reste 16:15 · fin 15:30 |
58:50 |  | Matérialisation 5/5 · reste 15:40 · fin 15:30 |
59:10 |  | Matérialisation 5/5 · reste 15:20 · fin 15:30 |
59:40 |  | Matérialisation 5/5 · reste 14:50 · fin 15:30 |
59:50 |  | Matérialisation 5/5 · reste 14:40 · fin 15:30 |
60:10 |  | Matérialisation 5/5 · reste 14:20 · fin 15:30 |
60:40 |  | Matérialisation 5/5 · reste 13:50 · fin 15:30 |
61:30 |  | Matérialisation 5/5 · reste 13:00 · fin 15:30 |
62:00 |  | Matérialisation 5/5 · reste 12:30 · fin 15:30 |
63:50 |  | Matérialisation 5/5 · reste 10:40 · fin 15:30 |
64:00 | /3 | Matérialisation 5/5 · reste 10:30 · fin 15:30 |
64:05 |  | Matérialisation 5/5 · reste 10:25 · fin 15:30 |
64:15 |  | Matérialisation 5/5 · reste 10:15 · fin 15:30 |
64:30 |  | Matérialisation 5/5 · reste 10:00 · fin 15:30 |
65:10 |  | Matérialisation 5/5 · reste 9:20 · fin 15:30 |
65:40 | /2 | Matérialisation 5/5 · reste 8:50 · fin 15:30 |
65:45 |  | Matérialisation 5/5 · reste 8:45 · fin 15:30 |
65:55 |  | Matérialisation 5/5 · reste 8:35 · fin 15:30 |
66:10 |  | Matérialisation 5/5 · reste 8:20 · fin 15:30 |
66:50 | /4 | Matérialisation 5/5 · reste 7:40 · fin 15:30 |
66:55 |  | Matérialisation 5/5 · reste 7:35 · fin 15:30 |
67:05 |  | Matérialisation 5/5 · reste 7:25 · fin 15:30 |
67:20 |  | Matérialisation 5/5 · reste 7:10 · fin 15:30 |
72:30 |  | Matérialisation 5/5 · BIENTÔT, reste 2:00 · fin 15:30 |
73:30 | /prolonge 2 | Matérialisation 5/5 · reste 3:00 · fin 15:32 (+2) | La fin passe à 15:32
73:35 | ⏎ | Matérialisation 5/5 · reste 2:55 · fin 15:32 | Accepté. Fin 15:32
76:00 | /suite | Restitution · reste 8:00 · fin 15:32 | Matérialisation : 21:30 pour 22:00
76:20 | /1 | Restitution · reste 7:40 · fin 15:32 |
77:30 |  | Restitution · reste 6:30 · fin 15:32 |
77:50 |  | Restitution · reste 6:10 · fin 15:32 |
78:00 | /2 | Restitution · reste 6:00 · fin 15:32 |
79:20 | /3 | Restitution · reste 4:40 · fin 15:32 |
80:40 | /4 | Restitution · reste 3:20 · fin 15:32 |
82:30 |  | Restitution · BIENTÔT, reste 1:30 · fin 15:32 |
83:40 | /fin | Restitution · BIENTÔT, reste 0:20 · fin 15:32 | Séance terminée : 83:40
";

/// Minutes 6 · 12 · 13 · 12 · 15 · 20 · 8, margin 4.
fn workshop() -> Workshop {
    let step = |id: &str, short: &str, min, minutes, max, elastic| Step {
        id: id.into(),
        title: short.into(),
        short: short.into(),
        min: Minutes::whole(min),
        minutes: Minutes::whole(minutes),
        max: Minutes::whole(max),
        elastic,
        collects: if elastic == Some(4) || id == "share-back" {
            CollectedKind::Nothing
        } else {
            CollectedKind::Issue
        },
        ..Step::default()
    };
    Workshop {
        minutes: Minutes::whole(90),
        margin: Minutes::whole(4),
        steps: vec![
            step("welcome", "Accueil", 5, 6, 12, Some(4)),
            step("issue-mapping", "Enjeux", 8, 12, 15, Some(1)),
            step("friction-points", "Frictions", 10, 13, 16, Some(2)),
            step("problem-framing", "Problématisation", 9, 12, 15, None),
            step("ideation", "Idéation", 10, 15, 18, Some(3)),
            step("materialisation", "Matérialisation", 20, 20, 30, None),
            step("share-back", "Restitution", 8, 8, 14, None),
        ],
        ..Workshop::default()
    }
}

struct Afternoon {
    header: Arc<Header>,
    entries: Vec<ReadEntry>,
    state: State,
    active: u32,
    open: usize,
}

impl Afternoon {
    fn new() -> Self {
        let header = Arc::new(support::header(workshop(), "2026-12-03T13:52:00.000+01:00"));
        let state = fold(&header, &[]);
        let mut it = Self {
            header,
            entries: Vec::new(),
            state,
            active: 1,
            open: 0,
        };
        for number in 1..=3 {
            it.act(0, None, group(number));
        }
        let end = Some("2026-12-03T15:30:00+01:00".into());
        it.act(
            0,
            None,
            EntryKind::SessionDescribed(Box::new(SessionPatch {
                end,
                ..SessionPatch::default()
            })),
        );
        it
    }

    fn act(&mut self, ms: u64, group: Option<u32>, act: EntryKind) {
        self.entries.push(ReadEntry {
            seq: self.entries.len() as u64 + 1,
            at: String::new(),
            ms,
            group: group.map(GroupId),
            line: None,
            kind: act.into(),
        });
        self.state = fold(&self.header, &self.entries);
    }

    fn time(&self) -> &SessionClock {
        &self.state.time
    }

    fn short(&self, step: usize) -> &str {
        self.header.workshop.steps[step].short()
    }

    /// Does what is typed and says what the tool has to say of time.
    fn typed(&mut self, ms: u64, line: &str) -> Vec<String> {
        let (command, rest) = line.split_once(' ').unwrap_or((line, ""));
        let before = self.time().clone();
        let mut said = Vec::new();
        match command {
            "" => return said,
            "/demarre" => {
                self.act(ms, None, EntryKind::ClockStarted { ago: 0 });
                let promised = self.time().promised.unwrap();
                let minutes = (promised - ms as i64) / 60_000;
                said.push(format!("Fin promise {} : {minutes} min au lieu de 90", hour(promised)));
            }
            "⏎" => {
                let accepted = before.proposal.clone().unwrap();
                self.act(ms, None, changed(&accepted, &self.header.workshop));
                assert_eq!(self.time().reading_at(ms).late, 0);
                said.push(format!("Accepté. Fin {}", hour(self.time().reading_at(ms).end)));
                return said;
            }
            "/suite" | "/retour" => {
                let back = command == "/retour";
                if !back {
                    let took = before.time_spent(self.open, ms);
                    let planned = before.steps[self.open].now.ms();
                    if took > planned - 70_000 {
                        said.push(format!(
                            "{} : {} pour {}",
                            self.short(self.open),
                            clock(took),
                            clock(planned)
                        ));
                    }
                }
                self.open = if back { self.open - 1 } else { self.open + 1 };
                let step = self.header.workshop.steps[self.open].id.clone();
                self.act(ms, None, EntryKind::StepOpened { step, back });
            }
            "/pause" => self.act(
                ms,
                None,
                EntryKind::Paused {
                    last: None,
                    stays: false,
                },
            ),
            "/reprends" => {
                let ClockStatus::Paused { since } = before.reading_at(ms).going else {
                    panic!("not paused");
                };
                said.push(format!("Reprise après {}", clock(since)));
                self.act(ms, None, EntryKind::Resumed { ago: 0 });
            }
            "/minuteur" => {
                let lasts = rest.parse::<u64>().unwrap() * 60_000;
                self.act(
                    ms,
                    None,
                    EntryKind::TimerSet {
                        ms: Some(lasts),
                        part: None,
                        turn: None,
                        back: false,
                    },
                );
            }
            "/prolonge" => {
                let step = self.header.workshop.steps[self.open].id.clone();
                let minutes = Minutes::whole(rest.parse().unwrap());
                self.act(ms, None, EntryKind::TimeAdded { step, minutes });
            }
            "/groupe" => {
                self.active = 4;
                self.act(ms, Some(4), group(4));
            }
            "/fin" => {
                said.push(format!("Séance terminée : {}", clock(before.since_start(ms))));
                self.act(ms, None, EntryKind::Finished);
            }
            picked => {
                self.active = picked[1..].parse().unwrap();
                self.act(ms, Some(self.active), EntryKind::GroupPicked);
            }
        }
        let after = self.time().proposal.as_ref();
        if let Some(proposal) = after.filter(|now| Some(*now) != before.proposal.as_ref()) {
            said.push(self.proposed(proposal));
        }
        said
    }

    fn proposed(&self, proposal: &Proposal) -> String {
        if proposal.moves_end {
            assert!(proposal.steps.is_empty());
            return format!("La fin passe à {}", hour(proposal.end));
        }
        let changes = proposal.steps.iter().map(|change| {
            format!(
                "{} {} → {}",
                self.short(change.step),
                minutes(change.from),
                minutes(change.to)
            )
        });
        let changes: Vec<_> = changes.collect();
        format!(
            "Plan proposé (−{} min) : {}",
            minutes(proposal.missing),
            changes.join(", ")
        )
    }

    /// The row, without the groups.
    fn row(&self, dial: &ClockReading) -> String {
        let number = if (1..6).contains(&self.open) {
            format!(" {}/5", self.open)
        } else {
            String::new()
        };
        let paused = matches!(dial.going, ClockStatus::Paused { .. });
        let left = clock(dial.left.ms().unsigned_abs());
        let left = match dial.near {
            _ if paused => format!("restait {left}"),
            Urgency::Ample => format!("reste {left}"),
            Urgency::Soon => format!("BIENTÔT, reste {left}"),
            Urgency::Over | Urgency::AtMax => format!("DÉPASSÉ de {left}"),
        };
        let late = if dial.late > 0 {
            format!(" (+{})", dial.late)
        } else {
            String::new()
        };
        let timer = dial.timer.map(|timer| format!(" · minuteur {}", clock(timer.left)));
        format!(
            "{}{}{number} · {left} · fin {}{late}{}",
            if paused { "PAUSE · " } else { "" },
            self.short(self.open),
            hour(dial.end),
            timer.unwrap_or_default(),
        )
    }
}

fn group(number: u32) -> EntryKind {
    EntryKind::GroupAdded {
        id: GroupId(number),
        name: format!("Table {number}"),
        axis: None,
        participants: None,
        backgrounds: Vec::new(),
    }
}

fn changed(proposal: &Proposal, workshop: &Workshop) -> EntryKind {
    let steps = proposal
        .steps
        .iter()
        .map(|change| (workshop.steps[change.step].id.clone(), change.to));
    let end = proposal.moves_end.then(|| at(proposal.end).to_string());
    EntryKind::PlanChanged {
        steps: steps.collect::<BTreeMap<_, _>>(),
        end,
    }
}

fn at(ms: i64) -> Timestamp {
    let created: Timestamp = "2026-12-03T13:52:00+01:00".parse().unwrap();
    Timestamp::from_millisecond(created.as_millisecond() + ms).unwrap()
}

fn hour(ms: i64) -> String {
    let zone = TimeZone::fixed(Offset::constant(1));
    zone.to_datetime(at(ms)).strftime("%H:%M").to_string()
}

fn clock(ms: u64) -> String {
    format!("{}:{:02}", ms / 60_000, ms / 1000 % 60)
}

fn minutes(minutes: Minutes) -> String {
    let half = if minutes.halves().is_multiple_of(2) { "" } else { ",5" };
    format!("{}{half}", minutes.halves() / 2)
}

#[test]
fn every_row_and_every_proposal_of_the_afternoon() {
    let mut it = Afternoon::new();
    for line in AFTERNOON.lines() {
        let cells: Vec<_> = line.split(" |").map(str::trim).collect();
        let [clock, typed, row, answer] = cells[..] else {
            panic!("{line}");
        };
        let (minutes, seconds) = clock.split_once(':').unwrap();
        let elapsed = (minutes.parse::<u64>().unwrap() * 60 + seconds.parse::<u64>().unwrap()) * 1000;
        let ms = START + elapsed;
        let said = it.typed(ms, typed);
        let dial = it.time().reading_at(ms);
        assert_eq!(it.row(&dial), row, "{line}");
        assert_eq!(said.join(" ; "), answer, "{line}");
        assert_eq!(dial.elapsed, elapsed, "{line}");
    }
}

#[test]
fn the_bell_of_the_afternoon_rings_for_steps_and_timers_alone() {
    let mut it = Afternoon::new();
    let mut rung = Vec::new();
    let mut lines = AFTERNOON.lines().peekable();
    for second in 0..=5020 {
        let ms = START + second * 1000;
        let rings = it.time().ended_timers(ms.saturating_sub(1000), ms);
        if rings.any() {
            rung.push((clock(second * 1000), rings.step, rings.timer.is_some()));
        }
        while let Some(line) =
            lines.next_if(|line| line.starts_with(&format!("{:02}:{:02} ", second / 60, second % 60)))
        {
            it.typed(ms, line.split(" |").nth(1).unwrap().trim());
        }
    }
    let rung: Vec<_> = rung
        .iter()
        .map(|(at, step, timer)| (at.as_str(), *step, *timer))
        .collect();
    assert_eq!(
        rung,
        [
            ("6:00", true, false),
            ("13:30", false, true),
            ("16:40", true, false),
            ("22:40", false, true),
            ("30:24", true, false),
            ("37:30", false, true),
            ("42:51", true, false),
            ("48:20", false, true),
        ]
    );
}
