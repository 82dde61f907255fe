//! Every part of every built-in workshop in the running program: what the facilitator's screen and the projector's show.

use std::thread;

use ctrls::workshop::{BUILTINS, StepPart, Workshop, parse_workshop};

use crate::pty::Terminal;
use crate::support::Place;

const COLUMNS: u16 = 120;
const ROWS: u16 = 40;

/// Blanks of every kind as one, so that a text is found over the ends of rows.
fn flow(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn beginning(text: &str, signs: usize) -> String {
    flow(text).chars().take(signs).collect()
}

/// Waits until both screens have come to a part, and reads them.
fn read_part(room: &Terminal, projector: &Terminal, workshop: &Workshop, step: usize, part: usize) {
    let (step, running) = (&workshop.steps[step], &workshop.steps[step].parts[part]);
    let what = format!(
        "{} {} · {} · {}",
        workshop.id, workshop.language, step.title, running.title
    );
    room.until(&what, |screen| {
        screen
            .last()
            .is_some_and(|row| flow(row).contains(&beginning(&running.title, 8)))
    });
    let title = flow(&running.title.to_uppercase());
    // In the first part the step's own text is read as well.
    let say = if part == 0 { &step.say } else { &running.say };
    projector.until(&what, |screen| {
        let page = flow(&screen.join(" "));
        let told = [&running.shown, say, &running.say];
        page.contains(&title)
            && told
                .iter()
                .any(|text| !text.is_empty() && page.contains(&beginning(text, 36)))
    });
    let page = flow(&projector.screen().join(" "));
    let own = [&running.shown, &running.say, say].map(|text| flow(text)).join(" ");
    let parts = workshop.steps.iter().flat_map(|step| &step.parts);
    for other in parts.filter(|other| *other != running) {
        for text in [&other.shown, &other.say] {
            let text = beginning(text, 36);
            let is_read = !text.is_empty() && !own.contains(&text) && page.contains(&text);
            assert!(!is_read, "{text:?} of {} in {what}: {page}", other.title);
        }
    }
    assert!(
        !page.contains("/1 ") && !page.contains("À TAPER"),
        "what is typed is never projected: {page}"
    );
}

/// Walks through a workshop as a facilitator does who starts each part.
fn walk(text: &str) -> usize {
    let workshop = parse_workshop(text).unwrap().value;
    let place = Place::new();
    let mut run = vec!["run", &workshop.id, "--lang", &workshop.language, "--into", "s", "-y"];
    run.extend(["--groups", "4", "--title", "Essai"]);
    let mut room = Terminal::open(&place, &run, COLUMNS, ROWS);
    room.until("the row", |screen| {
        screen
            .last()
            .is_some_and(|row| row.contains("/go") || row.contains("/démarre"))
    });
    let projector = Terminal::open(&place, &["watch", "s", "--lang", &workshop.language], COLUMNS, ROWS);
    let mut read = 0;
    for (nth, step) in workshop.steps.iter().enumerate() {
        room.type_(if nth == 0 { "/go\r" } else { "/next\r" });
        for part in 0..step.parts.len() {
            if part > 0 {
                room.type_("/timer\r");
            }
            read_part(&room, &projector, &workshop, nth, part);
            read += 1;
        }
    }
    room.type_("/quit\r");
    assert_eq!(room.end(), 0);
    read
}

#[test]
fn every_part_of_every_workshop_stands_on_both_screens_and_no_other() {
    let halves = BUILTINS.split_at(BUILTINS.len() / 2);
    let read: usize = thread::scope(|scope| {
        let walks =
            [halves.0, halves.1].map(|half| scope.spawn(|| half.iter().map(|one| walk(one.text)).sum::<usize>()));
        walks.map(|walk| walk.join().unwrap()).iter().sum()
    });
    let parts = |text| -> Vec<StepPart> {
        let workshop = parse_workshop(text).unwrap().value;
        workshop.steps.into_iter().flat_map(|step| step.parts).collect()
    };
    let all: usize = BUILTINS.iter().map(|one| parts(one.text).len()).sum();
    assert_eq!(read, all);
}
