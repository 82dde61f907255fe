//! A strict reader of iCalendar files: what RFC 5545 forbids stops the test.

use std::collections::{BTreeMap, BTreeSet};

/// An event, a task or an alarm: its properties by name with their parameters (`DTSTART;VALUE=DATE`), and what is in it.
#[derive(Debug, Default)]
pub(crate) struct Component {
    pub(crate) name: String,
    pub(crate) properties: BTreeMap<String, String>,
    pub(crate) inner: Vec<Component>,
}

impl Component {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.properties.get(name).map_or("", String::as_str)
    }
}

/// The calendar's components. Each is complete: its id, its stamp, days that follow each other; no id stands twice.
pub(crate) fn read_calendar(text: &str) -> Component {
    let text = text.strip_suffix("\r\n").expect("the last line ends");
    let mut lines: Vec<String> = Vec::new();
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(!line.chars().any(|c| c.is_control() && c != '\t'), "{line:?}");
        match line.strip_prefix(' ') {
            Some(more) => lines.last_mut().expect("a line before").push_str(more),
            None => lines.push(line.to_owned()),
        }
    }
    let mut open: Vec<Component> = Vec::new();
    let mut calendar = None;
    for line in &lines {
        assert!(calendar.is_none(), "behind the end: {line}");
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("{line:?}"));
        match name {
            "BEGIN" => open.push(Component {
                name: value.to_owned(),
                ..Component::default()
            }),
            "END" => {
                let done = open.pop().expect("open");
                assert_eq!(done.name, value);
                check_component(&done);
                match open.last_mut() {
                    Some(outer) => outer.inner.push(done),
                    None => calendar = Some(done),
                }
            }
            _ => {
                let component = open.last_mut().expect("within a component");
                assert!(
                    name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-;=".contains(&b)),
                    "{name}"
                );
                let value = match name {
                    "SUMMARY" | "DESCRIPTION" | "CATEGORIES" | "X-WR-CALNAME" => read_text(value, name == "CATEGORIES"),
                    _ => value.to_owned(),
                };
                let before = component.properties.insert(name.to_owned(), value);
                assert!(before.is_none(), "{name} stands twice");
            }
        }
    }
    let calendar = calendar.expect("an end");
    let mut uids = BTreeSet::new();
    for component in &calendar.inner {
        assert!(
            uids.insert(component.get("UID").to_owned()),
            "{} twice",
            component.get("UID")
        );
    }
    calendar
}

/// A TEXT without its escapes; commas between the items of a list stay.
fn read_text(value: &str, is_list: bool) -> String {
    let mut text = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(escaped @ ('\\' | ',' | ';')) => text.push(escaped),
                other => panic!("\\{other:?} in {value}"),
            },
            ',' if is_list => text.push(','),
            ',' | ';' => panic!("{sign} without an escape in {value}"),
            _ => text.push(sign),
        }
    }
    text
}

fn check_component(component: &Component) {
    let of = |name: &str| component.properties.get(name).map(String::as_str);
    let day = |name: &str| {
        let text = of(&format!("{name};VALUE=DATE"))?;
        let day: Result<jiff::civil::Date, _> = format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]).parse();
        Some(day.unwrap_or_else(|_| panic!("{name}: {text}")))
    };
    match component.name.as_str() {
        "VCALENDAR" => {
            assert_eq!((of("VERSION"), of("CALSCALE")), (Some("2.0"), Some("GREGORIAN")));
            assert!(of("PRODID").is_some());
        }
        "VEVENT" | "VTODO" => {
            assert!(of("UID").is_some_and(|uid| uid.ends_with("@ctrls")), "{component:?}");
            let stamp = of("DTSTAMP").expect("a stamp");
            assert!(
                stamp.len() == 16 && stamp.ends_with('Z') && stamp.as_bytes()[8] == b'T',
                "{stamp}"
            );
            of("SEQUENCE").expect("a sequence").parse::<u32>().unwrap();
            assert!(!of("SUMMARY").expect("a summary").contains('\n'), "{component:?}");
            let known: &[&str] = if component.name == "VEVENT" {
                assert_eq!(day("DTSTART").unwrap().tomorrow().ok(), day("DTEND"), "all day");
                &["CONFIRMED", "CANCELLED"]
            } else {
                if let Some(start) = day("DTSTART") {
                    assert!(start < day("DUE").expect("a due date"), "{component:?}");
                }
                &["NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"]
            };
            assert!(known.contains(&of("STATUS").unwrap()), "{component:?}");
        }
        "VALARM" => {
            assert_eq!(of("ACTION"), Some("DISPLAY"));
            assert!(of("DESCRIPTION").is_some());
            // Counted from midnight: 9:00 on the day before.
            assert!(
                [of("TRIGGER"), of("TRIGGER;RELATED=END")].contains(&Some("-PT15H")),
                "{component:?}"
            );
        }
        other => panic!("{other}"),
    }
}
