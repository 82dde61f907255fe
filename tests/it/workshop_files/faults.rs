//! What is wrong in a workshop, and where.

use ctrls::text::toml::{ExpectedType, FaultKind};
use ctrls::workshop::parse_workshop;

use super::{SMALL, told};

/// The faults of the small workshop once `from` says `to`.
fn changed(from: &str, to: &str) -> Vec<(String, FaultKind)> {
    assert!(SMALL.contains(from), "{from}");
    let source = SMALL.replacen(from, to, 1);
    told(&parse_workshop(&source).unwrap_err(), &source)
}

#[test]
fn timeboxes_that_do_not_add_up_are_told_at_their_line() {
    let total = |of: &str, sum: &str, key: &str, value: &str| FaultKind::Total {
        of: of.into(),
        sum: sum.into(),
        key: key.into(),
        value: value.into(),
    };
    assert_eq!(
        changed("minutes = 20", "minutes = 25"),
        [(
            "5:11 25".to_owned(),
            total("step.minutes + margin", "20", "minutes", "25")
        )]
    );
    assert_eq!(
        changed("minutes = 3.5", "minutes = 3"),
        [("10:11 7.5".to_owned(), total("part.minutes", "7", "minutes", "7.5"))]
    );
    assert_eq!(
        changed("min = 3\n", "min = 3\nper_group = 1\n"),
        [(
            "7:1 [[step]]".to_owned(),
            total("part.per_group", "1", "per_group", "0")
        )]
    );
}

#[test]
fn minutes_keep_their_order() {
    let ordered = |low: &str, low_value: &str, high: &str, high_value: &str| FaultKind::NotOrdered {
        low: low.into(),
        low_value: low_value.into(),
        high: high.into(),
        high_value: high_value.into(),
    };
    assert_eq!(
        changed("min = 5", "min = 8"),
        [("11:7 8".to_owned(), ordered("min", "8", "minutes", "7.5"))]
    );
    assert_eq!(
        changed("max = 9", "max = 7"),
        [("12:7 7".to_owned(), ordered("minutes", "7.5", "max", "7"))]
    );
    assert_eq!(
        changed("minutes = 3.5", "minutes = 3.5\nmin = 3"),
        [("11:7 5".to_owned(), ordered("part.min", "6", "min", "5"))],
        "the step could not shrink as far as it says"
    );
    let nothing = FaultKind::WrongValue {
        wanted: ExpectedType::SomeMinutes,
        found: "0".into(),
    };
    assert!(changed("minutes = 3.5", "minutes = 0").contains(&("20:11 0".to_owned(), nothing)));
}

#[test]
fn names_are_unique_and_not_empty() {
    let repeated = |key: &str, value: &str, line| FaultKind::Repeated {
        key: key.into(),
        value: value.into(),
        line,
    };
    assert_eq!(
        changed("id = \"b\"", "id = \"a\""),
        [("22:6 \"a\"".to_owned(), repeated("id", "a", 8))]
    );
    assert_eq!(
        changed("per_group = 1", "elastic = 1"),
        [("27:11 1".to_owned(), repeated("elastic", "1", 13))]
    );
    let empty = |key: &str| FaultKind::Empty { key: key.into() };
    assert_eq!(
        changed("title = \"B\"", "title = \" \""),
        [("23:9 \" \"".to_owned(), empty("title"))]
    );
    assert_eq!(
        changed("per_group = 1", "prompts = [\"Und?\", \"\"]"),
        [("27:20 \"\"".to_owned(), empty("prompts"))]
    );
}

#[test]
fn unknown_keys_of_a_workshop_are_errors_in_forms_too() {
    let unknown = |key: &str, nearest| FaultKind::UnknownKey {
        key: key.into(),
        nearest,
    };
    assert_eq!(
        changed("margin =", "magrin = 1\nmargin ="),
        [("6:1 magrin".to_owned(), unknown("magrin", Some("margin")))]
    );
    assert_eq!(
        changed(
            "per_group = 1",
            "[step.ask.action]\npilotte = \"Wer?\"\nreview = \"Wann?\""
        ),
        [
            ("28:1 pilotte".to_owned(), unknown("pilotte", Some("pilot"))),
            ("29:1 review".to_owned(), unknown("review", None)),
        ]
    );
}

#[test]
fn all_faults_of_a_workshop_come_at_once_and_in_order() {
    let source = SMALL
        .replacen("minutes = 20", "minutes = 21", 1)
        .replacen("min = 5", "min = 8", 1)
        .replacen("id = \"b\"", "id = \"a\"\nfoo = 1", 1);
    let lines: Vec<_> = told(&parse_workshop(&source).unwrap_err(), &source)
        .into_iter()
        .map(|(at, _)| at)
        .collect();
    assert_eq!(lines, ["5:11 21", "11:7 8", "22:6 \"a\"", "23:1 foo"]);
}
