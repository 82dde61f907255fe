//! Set-ups and events: those of the examples, and what is wrong where.

use std::fs;

use ctrls::workshop::{event, setup};

use super::told;
use crate::support::project;

#[test]
fn the_set_up_of_the_example_is_read() {
    let text = fs::read_to_string(project().join("examples/repair-cafe/setup.toml")).unwrap();
    let setup = setup::parse_setup(&text).unwrap().value;
    assert_eq!(setup.participants, Some(21));
    assert_eq!(setup.end, "15:30");
    assert_eq!(setup.groups.len(), 3);
    assert_eq!(
        setup.groups[2].backgrounds,
        ["syndicat de collecte", "bénévoles", "commerce"]
    );
    assert_eq!(setup.groups[0].axis, "Faire venir");
}

#[test]
fn a_set_up_says_every_fault() {
    let source = "format = \"ctrls-setup/1\"\nparticpants = 3\nminutes = 0\nend = 15:30:00\n[[group]]\nname = \"A\"\n\
                  [[group]]\nname = \"A\"\n[[group]]\naxis = \"x\"\nname = \"\"\n";
    let faults = setup::parse_setup(source).unwrap_err();
    let lines: Vec<_> = told(&faults, source).into_iter().map(|(at, _)| at).collect();
    assert_eq!(lines, ["2:1 particpants", "3:11 0", "8:8 \"A\"", "11:8 \"\""]);
    let hour = setup::parse_setup("format = \"ctrls-setup/1\"\nend = 15:30:00\nheld = 2021-09-01\n").unwrap();
    assert_eq!(
        (hour.value.end.as_str(), hour.value.held.as_str()),
        ("15:30:00", "2021-09-01")
    );
    let same_name =
        "format = \"ctrls-setup/1\"\n[[group]]\naxis = \"x\"\nname = \"1\"\n[[group]]\naxis = \"y\"\nname = \"1\"\n";
    assert!(setup::parse_setup(same_name).is_ok(), "a name is its axis's own");
}

#[test]
fn the_event_of_the_example_is_read() {
    let text = fs::read_to_string(project().join("examples/nec-2021/event.toml")).unwrap();
    let read = event::parse_event(&text).unwrap();
    assert!(read.unknown.is_empty());
    let event = read.value;
    assert_eq!((event.workshops, event.participants), (Some(3), Some(26)));
    assert_eq!((event.axes.len(), event.lessons.len(), event.led_by.len()), (2, 5, 3));
}

#[test]
fn an_unknown_key_of_an_event_is_a_warning() {
    let read = event::parse_event("format = \"ctrls-event/1\"\nname = \"X\"\nplaces = 3\n").unwrap();
    assert_eq!(read.unknown.len(), 1);
    let source = "format = \"ctrls-event/1\"\nname = \"\"\nplaces = 3\n[[axis]]\ntitle = \"\"\n";
    let faults = event::parse_event(source).unwrap_err();
    let lines: Vec<_> = told(&faults, source).into_iter().map(|(at, _)| at).collect();
    assert_eq!(lines, ["2:8 \"\"", "3:1 places", "5:9 \"\""]);
}
