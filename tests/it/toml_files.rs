//! TOML files that people write: every fault with its place.

use std::collections::BTreeMap;

use ctrls::text::toml::{
    ExpectedType, Fault, FaultKind, FileFormat, FoundType, PathSegment, SyntaxErrorKind, TomlFile, Tree, decode_utf8,
    read_toml,
};
use serde::Deserialize;

const FORMAT: FileFormat = FileFormat {
    name: "ctrls-trial",
    version: 1,
};

#[derive(Debug, Deserialize, PartialEq)]
struct Trial {
    format: String,
    title: String,
    #[serde(default)]
    heads: Option<u32>,
    #[serde(default)]
    held: String,
    #[serde(default)]
    half: ctrls::workshop::Minutes,
    #[serde(default)]
    kind: Kind,
    #[serde(default)]
    lists: Vec<String>,
    #[serde(default, rename = "step")]
    steps: Vec<Step>,
    #[serde(default)]
    map: BTreeMap<String, bool>,
}

#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    #[default]
    Short,
    Long,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Step {
    id: String,
    minutes: ctrls::workshop::Minutes,
}

fn trial(source: &str) -> Result<TomlFile<'_, Trial>, Vec<Fault>> {
    read_toml(source, FORMAT)
}

/// `line:column shown flaw` of each fault.
fn told(source: &str) -> Vec<(String, FaultKind)> {
    let faults = trial(source).unwrap_err();
    faults
        .into_iter()
        .map(|fault| {
            let place = fault.span.position_in(source);
            let shown = &source[fault.span.range_within(source)];
            (format!("{}:{} {shown}", place.line, place.column), fault.flaw)
        })
        .collect()
}

fn syntax(source: &str) -> Vec<(String, SyntaxErrorKind)> {
    told(source)
        .into_iter()
        .map(|(at, flaw)| match flaw {
            FaultKind::Syntax(syntax) => (at, syntax),
            other => panic!("{at}: {other:?}"),
        })
        .collect()
}

#[test]
fn a_good_file_is_a_value() {
    let source = "format = \"ctrls-trial/1\"\r\ntitle = \"Été\"\r\nheads = 3\r\nheld = 2027-03-15\r\nhalf = 2.5\r\n\
                  kind = \"long\"\r\nlists = [\"a\"]\r\nmap.x = true\r\n[[step]]\r\nid = \"a\"\r\nminutes = 8\r\n";
    let read = trial(source).unwrap();
    assert_eq!(read.value.title, "Été");
    assert_eq!(read.value.heads, Some(3));
    assert_eq!(read.value.held, "2027-03-15", "a date reads as a text too");
    assert_eq!(read.value.half.halves(), 5);
    assert_eq!(read.value.kind, Kind::Long);
    assert_eq!(read.value.steps[0].minutes.halves(), 16);
    assert!(read.value.map["x"] && read.unknown.is_empty());
}

#[test]
fn every_place_is_found_by_its_path() {
    let source =
        "format = \"ctrls-trial/1\"\ntitle = \"é\"\n\n[[step]]\nid = \"a\"\nminutes = 1\n  [[step]]\n  id = \"b\"\n";
    let tree = Tree::parse(source).unwrap();
    let at = |path: &[PathSegment<'_>]| {
        let place = tree.position_of(path);
        (place.line, place.column)
    };
    assert_eq!(at(&["title".into()]), (2, 9));
    assert_eq!(at(&["step".into(), 0.into(), "minutes".into()]), (6, 11));
    assert_eq!(at(&["step".into(), 1.into(), "id".into()]), (8, 8));
    assert_eq!(
        at(&["step".into(), 1.into(), "minutes".into()]),
        (7, 3),
        "missing: its table's header"
    );
    assert_eq!(at(&["step".into(), 9.into()]), (4, 1));
    assert_eq!(at(&["nowhere".into(), 0.into()]), (1, 1));
}

#[test]
fn unknown_keys_are_named_with_what_was_perhaps_meant() {
    let source =
        "format = \"ctrls-trial/1\"\ntitel = 1\ntitle = \"x\"\n[[step]]\nid = \"a\"\nminutes = 1\nelastisch = 2\n";
    let read = trial(source).unwrap();
    let keys: Vec<_> = read
        .unknown
        .iter()
        .map(|fault| {
            (
                fault.span.position_in(source).line,
                &source[fault.span.range_within(source)],
                fault.flaw.clone(),
            )
        })
        .collect();
    assert_eq!(
        keys,
        [
            (
                2,
                "titel",
                FaultKind::UnknownKey {
                    key: "titel".into(),
                    nearest: Some("title")
                }
            ),
            (
                7,
                "elastisch",
                FaultKind::UnknownKey {
                    key: "elastisch".into(),
                    nearest: None
                }
            )
        ]
    );
}

#[test]
fn all_wrong_values_are_told_at_once() {
    let source = "format = \"ctrls-trial/1\"\nheads = -2\nhalf = 2.25\nkind = \"lang\"\nlists = \"a\"\nmap.x = 1\nheld = 4\n\
                  zzz = 1\n[[step]]\nid = 7\n[[step]]\nminutes = \"3\"\n";
    let missing = |key: &str| FaultKind::MissingKey { key: key.into() };
    let wrong = |wanted, found| FaultKind::WrongType { wanted, found };
    assert_eq!(
        told(source),
        [
            ("1:1 ".to_owned(), missing("title")),
            (
                "2:9 -2".to_owned(),
                FaultKind::WrongValue {
                    wanted: ExpectedType::Whole,
                    found: "-2".into()
                }
            ),
            (
                "3:8 2.25".to_owned(),
                FaultKind::WrongValue {
                    wanted: ExpectedType::Minutes,
                    found: "2.25".into()
                }
            ),
            (
                "4:8 \"lang\"".to_owned(),
                FaultKind::UnknownValue {
                    found: "lang".into(),
                    known: vec!["short".into(), "long".into()],
                    nearest: Some("long".into())
                }
            ),
            ("5:9 \"a\"".to_owned(), wrong(ExpectedType::List, FoundType::Text)),
            ("6:9 1".to_owned(), wrong(ExpectedType::Boolean, FoundType::Number)),
            ("7:8 4".to_owned(), wrong(ExpectedType::Text, FoundType::Number)),
            (
                "8:1 zzz".to_owned(),
                FaultKind::UnknownKey {
                    key: "zzz".into(),
                    nearest: None
                }
            ),
            ("9:1 [[step]]".to_owned(), missing("minutes")),
            ("10:6 7".to_owned(), wrong(ExpectedType::Text, FoundType::Number)),
            ("11:1 [[step]]".to_owned(), missing("id")),
            ("12:11 \"3\"".to_owned(), wrong(ExpectedType::Minutes, FoundType::Text)),
        ]
    );
}

#[test]
fn the_usual_slips_of_syntax_are_told_apart() {
    let one = |line: &str| {
        let source = format!("format = \"ctrls-trial/1\"\n{line}\nb = 1\n");
        let found = syntax(&source);
        let (at, syntax) = found.into_iter().next().unwrap();
        (at, syntax)
    };
    let is = |line: &str, at: &str, syntax| assert_eq!(one(line), (at.to_owned(), syntax), "{line}");
    is(
        "  pilot = \"La Forge",
        "2:11 \"La Forge",
        SyntaxErrorKind::UnclosedText('"'),
    );
    is("l = [\"a\", \"b]", "2:11 \"b]", SyntaxErrorKind::UnclosedText('"'));
    is("l = 'a", "2:5 'a", SyntaxErrorKind::UnclosedText('\''));
    is("l = \"\"\"a", "2:5 \"\"\"", SyntaxErrorKind::UnclosedLines);
    is("l = \"dit \"oui\" ok\"", "2:11 o", SyntaxErrorKind::QuoteInText);
    is("l = La Forge", "2:5 La Forge", SyntaxErrorKind::Unquoted);
    is("l =", "2:3 =", SyntaxErrorKind::NoValue);
    is("l 1", "2:3 1", SyntaxErrorKind::NoEquals);
    is("b = 2", "3:1 b", SyntaxErrorKind::RepeatedKey);
    is("été = 1", "2:1 é", SyntaxErrorKind::BadKey);
    is("pilot: \"Mairie\"", "2:6 :", SyntaxErrorKind::NoEquals);
    is("pilot : 2027-03-15", "2:7 :", SyntaxErrorKind::NoEquals);
    is("l = [1, 2", "3:3 =", SyntaxErrorKind::UnclosedList);
    is("[l", "2:2 l", SyntaxErrorKind::UnclosedTable);
    is("l = [\"a\" \"b\"]", "2:10 \"", SyntaxErrorKind::Comma);
    is("l = [1,,2]", "2:8 ,", SyntaxErrorKind::Comma);
    is("l = 1,5", "2:6 ,", SyntaxErrorKind::AfterValue);
    is("l = \"\\q\"", "2:7 q", SyntaxErrorKind::Escape);
    is("l = 2027-13-45", "2:5 2027-13-45", SyntaxErrorKind::Date);
    is("l = 01", "2:5 0", SyntaxErrorKind::Number);
    is("l = \"a\0b\"", "2:7 \0", SyntaxErrorKind::Control);
    is("\0", "2:1 \0", SyntaxErrorKind::Control);
}

#[test]
fn several_slips_come_in_the_order_of_the_file() {
    let source = "format = \"ctrls-trial/1\"\na = \"x\nb = y\nc = 1\nc = 2\n";
    let lines: Vec<_> = syntax(source)
        .into_iter()
        .map(|(at, syntax)| (at.split(':').next().unwrap().to_owned(), syntax))
        .collect();
    assert_eq!(
        lines,
        [
            ("2".to_owned(), SyntaxErrorKind::UnclosedText('"')),
            ("3".to_owned(), SyntaxErrorKind::Unquoted),
            ("5".to_owned(), SyntaxErrorKind::RepeatedKey)
        ]
    );
}

#[test]
fn the_format_line_says_which_file_it_is() {
    let flaw = |source: &str| trial(source).unwrap_err().remove(0).flaw;
    assert_eq!(
        flaw("title = \"x\""),
        FaultKind::FormatMissing {
            wanted: "ctrls-trial/1".into()
        }
    );
    assert!(
        matches!(flaw("format = \"ctrls-event/1\"\ntitle = 1"), FaultKind::FormatOther { found, .. } if found == "ctrls-event/1")
    );
    assert!(matches!(
        flaw("format = \"ctrls-trial/0\""),
        FaultKind::FormatOther { .. }
    ));
    assert!(matches!(
        flaw("format = \"ctrls-trial/\""),
        FaultKind::FormatOther { .. }
    ));
    assert!(matches!(flaw("format = 1"), FaultKind::WrongType { .. }));
    for newer in ["2", "10", "99999999999999999999"] {
        let source = format!("format = \"ctrls-trial/{newer}\"\nunreadable =\n");
        assert!(
            matches!(flaw(&source), FaultKind::FormatNewer { known: 1, .. }),
            "{newer}"
        );
    }
}

#[test]
fn hostile_files_are_refused_and_nothing_falls_over() {
    assert!(matches!(
        decode_utf8(&vec![b'a'; (1 << 20) + 1]).unwrap_err().flaw,
        FaultKind::TooLong(_)
    ));
    let latin = decode_utf8(b"title = \"\xe9t\xe9\"").unwrap_err();
    assert_eq!((latin.flaw, latin.span.start), (FaultKind::NotText, 9));
    assert!(matches!(
        decode_utf8(b"\xff\xfef\0o\0").unwrap_err().flaw,
        FaultKind::NotText
    ));
    assert_eq!(decode_utf8(b"\xef\xbb\xbfa = 1\r\n").unwrap(), "a = 1\r\n");
    for deep in [
        format!("a = {}", "[".repeat(500_000)),
        format!("a = {}", "{a=".repeat(300_000)),
        format!("{}a = 1", "a.".repeat(250_000)),
        format!("[{}a]", "a.".repeat(250_000)),
        "[[a]]\n".repeat(100_000),
        "a = 1\n".repeat(100_000),
        "=".repeat(1 << 20),
        "\n".repeat(1 << 20),
    ] {
        assert!(!trial(&deep).unwrap_err().is_empty());
    }
}
