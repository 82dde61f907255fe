//! What the room reads on the projector while each part of a step runs, in the share-back, and before there is a session.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use ctrls::session::{EntryKind, Session, journal};
use ctrls::view::watch::{WatchOptions, draw_page, linear};
use ctrls::view::{Palette, ViewContext};
use ctrls::words::{Language, Words};
use ctrls::workshop::{BUILTINS, StepPart};
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;

use crate::pty::Terminal;
use crate::support::Place;

/// A session of a built-in workshop with four tables, out of lines that carry their times, without what the end of input
/// wrote.
fn live(workshop: &str, language: &str, lines: &str) -> Session {
    let place = Place::new();
    let mut arguments = vec!["run", workshop, "--lang", language, "--into", "s"];
    arguments.extend(["--start", "2026-12-03T14:00:00+01:00"]);
    for group in ["Confiance", "Compétences", "Collecte", "Achats"] {
        arguments.extend(["--group", group]);
    }
    place.ctrls_reading(&arguments, lines).ended(0);
    let read = journal::parse_journal(&fs::read(place.path("s/journal.jsonl")).unwrap()).unwrap();
    let mut entries = read.entries;
    while matches!(
        entries.last().and_then(|entry| entry.known_kind()),
        Some(EntryKind::SessionLeft | EntryKind::RoadmapWritten { .. })
    ) {
        entries.pop();
    }
    Session::new(read.header.into(), entries)
}

fn words(language: &str) -> Words {
    Words::new(if language == "fr" { Language::Fr } else { Language::En })
}

/// What a window of that size shows at a moment in ms.
fn screen(session: &Session, now: u64, size: (u16, u16), words: &Words) -> Vec<String> {
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    let looking = WatchOptions::default();
    draw_page(
        &mut buffer,
        session.state(),
        now,
        &looking,
        ViewContext::on_screen(words, size.0, Palette::BARE),
    );
    let row = |row: u16| {
        (0..size.0)
            .map(|column| buffer[(column, row)].symbol())
            .collect::<String>()
    };
    (0..size.1).map(|nth| row(nth).trim_end().to_owned()).collect()
}

/// Blanks of every kind as one, so that a text is found over the ends of rows.
fn flow(text: &str) -> String {
    text.split(|sign: char| sign.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The beginning of a text: enough to tell it from others, also where the rest of it is cut.
fn beginning(text: &str) -> String {
    flow(text).chars().take(36).collect()
}

/// Whether the room reads this text of another part, which the running one does not have itself.
fn reads_other(page: &str, own: &StepPart, other: &str) -> bool {
    let other = beginning(other);
    let own = [flow(&own.shown), flow(&own.say), flow(&own.title)].join(" ");
    !other.is_empty() && !own.contains(&other) && page.contains(&other)
}

#[test]
fn in_every_part_of_every_workshop_the_room_reads_that_part_and_no_other() {
    for builtin in BUILTINS {
        let workshop = ctrls::workshop::parse_workshop(builtin.text).unwrap().value;
        let mut lines = String::from("[00:00] /go\n");
        let mut second = 0;
        for (nth, step) in workshop.steps.iter().enumerate() {
            let commands = std::iter::repeat_n("/timer", step.parts.len().saturating_sub(1));
            for command in (nth > 0).then_some("/next").into_iter().chain(commands) {
                second += 20;
                lines.push_str(&format!("[{:02}:{:02}] {command}\n", second / 60, second % 60));
            }
        }
        let whole = live(builtin.name, builtin.language, &lines);
        let words = words(builtin.language);
        let mut read = 0;
        for (nth, entry) in whole.entries().iter().enumerate() {
            let starts = matches!(
                entry.known_kind(),
                Some(EntryKind::ClockStarted { .. } | EntryKind::StepOpened { .. } | EntryKind::TimerSet { .. })
            );
            if !starts {
                continue;
            }
            let session = Session::new(whole.state().header.clone(), whole.entries()[..=nth].to_vec());
            let state = session.state();
            let step = &state.workshop().steps[state.step];
            let Some(running) = state.time.running_part() else {
                continue;
            };
            read += 1;
            // In the first part the step's own text is read as well.
            let mut part = step.parts[running].clone();
            if running == 0 {
                part.say = format!("{} {}", step.say.trim(), part.say).trim().to_owned();
            }
            let (own, part) = (&step.parts[running], &part);
            let parts = state.workshop().steps.iter().flat_map(|step| &step.parts);
            let others: Vec<&StepPart> = parts.filter(|other| *other != own).collect();
            for size in [(80, 24), (40, 12), (200, 60)] {
                let page = screen(&session, entry.ms + 1500, size, &words).join("\n");
                let read = flow(&page);
                let place = format!(
                    "{} {} {} · {}\n{page}",
                    builtin.name, builtin.language, step.title, part.title
                );
                assert!(read.contains(&flow(&part.title.to_uppercase())), "its title: {place}");
                let told = [&part.shown, &part.say];
                let told = told.iter().any(|text| !text.is_empty() && read.contains(&flow(text)));
                assert!(told, "its text: {place}");
                for other in &others {
                    let texts = [&other.shown, &other.say, &other.to_type];
                    let found = texts.iter().find(|text| reads_other(&read, part, text));
                    assert!(found.is_none(), "{found:?} of {}: {place}", other.title);
                }
                if running > 0 {
                    assert!(!reads_other(&read, part, &step.say), "the step's text: {place}");
                }
            }
            let said = linear::opening_lines(state, entry.ms + 1500, &words);
            for text in [&part.title, &part.shown, &part.say] {
                let text = flow(text);
                assert!(
                    said.iter().any(|line| flow(line).contains(&text)),
                    "{text:?} in {said:?}"
                );
            }
            for other in &others {
                let found = [&other.shown, &other.say].into_iter();
                let mut found = found.filter(|text| reads_other(&flow(&said.join(" ")), part, text));
                assert_eq!(found.next(), None, "{said:?}");
            }
        }
        let parts: usize = workshop.steps.iter().map(|step| step.parts.len()).sum();
        assert_eq!(read, parts, "{} {}", builtin.name, builtin.language);
    }
}

#[test]
fn while_tables_take_turns_the_one_that_speaks_and_those_to_come_are_named() {
    let words = words("fr");
    let lines = "[00:00] /go\n[01:00] /next\n[01:10] /timer\n[01:20] /timer\n[01:30] /timer\n";
    let session = live("ctrl-s", "fr", lines);
    let page = screen(&session, 91_000, (80, 24), &words);
    assert!(page.iter().any(|row| row.trim() == "DICTER"), "{page:#?}");
    let row = " à venir\u{a0}: 1 Confiance, 2 Compétences, 3 Collecte, 4 Achats";
    assert!(page.iter().any(|shown| shown == row), "{page:#?}");
    let session = live("ctrl-s", "fr", &format!("{lines}[01:32] /2\n"));
    let page = screen(&session, 94_000, (80, 24), &words);
    let row = " maintenant\u{a0}: 2 Compétences · à venir\u{a0}: 1 Confiance, 3 Collecte, 4 Achats";
    assert!(page.iter().any(|shown| shown == row), "{page:#?}");
    assert!(page.iter().any(|shown| shown == " DICTER"), "{page:#?}");
    assert!(
        page.iter().any(|shown| shown.trim() == "minuteur de cette table"),
        "{page:#?}"
    );
    let page = screen(&session, 94_000, (40, 12), &words);
    assert!(
        page.iter()
            .any(|shown| shown == " maintenant\u{a0}: T2 · à venir\u{a0}: T1 T3 T4"),
        "{page:#?}"
    );
}

const SHARED: &str = "[00:00] /go\n[01:00] /3 /title Sortir un PC\n[01:05] /question Comment sortir un PC en une semaine ?\n\
    [01:10] /phase Essayer\n[01:20] /action Écrire le bon | pilote=DGS de Lorme | échéance=15/3/2027 | premier=Réunir trois boutiques\n\
    [01:40] /phase Élargir\n[01:50] Signer dans neuf communes\n[02:20] /next\n[02:21] /next\n[02:22] /next\n[02:23] /next\n\
    [02:24] /next\n[02:25] /next\n[02:26] /timer\n[02:30] /3\n";

#[test]
fn in_the_share_back_a_roadmap_opens_with_question_first_action_first_step_and_day() {
    let words = words("fr");
    let session = live("ctrl-s", "fr", SHARED);
    let opening = [
        "Comment sortir un PC en une semaine ?",
        "Première action\u{a0}: Écrire le bon",
        "Premier pas\u{a0}: Réunir trois boutiques",
        "DGS de Lorme · pour le 15 mars 2027",
    ];
    for size in [(80, 24), (40, 12), (120, 36)] {
        let page = screen(&session, 152_000, size, &words);
        let at: Vec<usize> = opening
            .iter()
            .filter_map(|text| page.iter().position(|row| flow(row) == flow(text)))
            .collect();
        assert_eq!(at.len(), 4, "{page:#?}");
        assert!(at.is_sorted(), "{page:#?}");
        let phases = page.iter().position(|row| row.contains("1 · E"));
        assert!(phases.is_none_or(|phases| phases > at[3]), "{page:#?}");
        assert!(page.join("\n").contains("CHAQUE TABLE RACONTE"), "{page:#?}");
    }
    let said = linear::turn_lines(session.state(), 152_000, &words);
    assert_eq!(
        said[1..].iter().map(|line| flow(line)).collect::<Vec<_>>(),
        opening.map(flow)
    );
    assert!(said[0].starts_with("maintenant\u{a0}: 3 Collecte"), "{said:?}");
}

#[test]
fn before_its_first_table_speaks_the_share_back_shows_its_part() {
    let words = words("fr");
    let lines = SHARED.strip_suffix("[02:30] /3\n").unwrap();
    let session = live("ctrl-s", "fr", lines);
    let page = screen(&session, 148_000, (80, 24), &words).join("\n");
    assert!(page.contains("Votre question, votre action, son jour"), "{page}");
    assert!(!page.contains("Écrire le bon"), "{page}");
}

#[test]
fn watch_waits_for_a_session_and_shows_it_once_it_is_opened() {
    let place = Place::new();
    let mut watch = Terminal::open(&place, &["watch", "--lang", "en"], 80, 24);
    watch.until_says("Waiting for a session.");
    let room = Terminal::open(
        &place,
        &["run", "-y", "--lang", "en", "--into", "s", "--group", "North"],
        90,
        24,
    );
    room.until_says("North");
    watch.until_says("about to begin");
    for key in ["\r", "\u{1b}[6~", "\u{1b}[5~"] {
        watch.type_(key);
        watch.until_says("click the one where you type");
        watch.type_("x");
        watch.until("the notice gone", |screen| {
            !screen.iter().any(|row| row.contains("click"))
        });
    }
    watch.type_("q");
    assert_eq!(watch.end(), 0);
}

#[test]
fn as_lines_it_says_that_it_waits_and_what_is_no_folder_is_refused() {
    let place = Place::new();
    let ran = place.ctrls(&["watch", "nowhere", "--lang", "en"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctrls"));
    let mut watch = place
        .dress(command.args(["watch", "--lang", "en"]))
        .stdin(Stdio::null())
        .stdout(fs::File::create(place.path("lines")).unwrap())
        .spawn()
        .unwrap();
    let until = |text: &str| {
        let found = (0..300).any(|_| {
            thread::sleep(Duration::from_millis(50));
            place.read("lines").contains(text)
        });
        assert!(found, "{text:?} in {:?}", place.read("lines"));
    };
    until("Waiting for a session.");
    place.held(
        "s",
        "2026-12-03",
        "1",
        "[00:00] /go\n[01:00] /finish\n[01:01] /finish\n",
    );
    until("Accueil");
    assert_eq!(watch.wait().unwrap().code(), Some(0));
}
