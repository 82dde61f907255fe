//! Files that people write before a session: workshops, set-ups, events. What they may say, and what is wrong where.

use std::fs;

use ctrls::session::Field;
use ctrls::text::toml::{Fault, Flaw, Wanted};
use ctrls::workshop::{
    ASK_ACTION, ASK_PHASE, ASK_ROADMAP, BUILTINS, Collects, Minutes, Step, Workshop, builtin, event, read, set_aside,
    setup, usual, with_minutes_of,
};
use proptest::prelude::*;

use crate::support::project;

fn ctrl_s(language: &str) -> Workshop {
    builtin("ctrl-s", language).unwrap().read().unwrap()
}

/// `line:column shown flaw` of each fault.
fn told(faults: &[Fault], source: &str) -> Vec<(String, Flaw)> {
    let at = |fault: &Fault| {
        let place = fault.span.place(source);
        let shown = source[fault.span.within(source)].lines().next().unwrap_or_default();
        format!("{}:{} {shown}", place.line, place.column)
    };
    faults.iter().map(|fault| (at(fault), fault.flaw.clone())).collect()
}

/// Everything that is read aloud in a step, turn after turn.
fn said(step: &Step) -> Vec<&str> {
    let turns = std::iter::once(step.say.as_str()).chain(step.parts.iter().map(|part| part.say.as_str()));
    turns.filter(|turn| !turn.is_empty()).collect()
}

#[test]
fn the_built_in_has_the_minutes_of_the_method() {
    let workshop = ctrl_s("fr");
    let halves = |minutes: Minutes| f64::from(minutes.halves()) / 2.0;
    let rows: Vec<_> = workshop
        .steps
        .iter()
        .map(|step| {
            (
                step.id.as_str(),
                halves(step.min),
                halves(step.minutes),
                halves(step.max),
                step.elastic,
                halves(step.per_group),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("welcome", 5.0, 8.0, 12.0, Some(4), 0.0),
            ("issue-mapping", 8.0, 11.0, 15.0, Some(1), 0.0),
            ("friction-points", 10.0, 12.0, 16.0, Some(2), 0.0),
            ("problem-framing", 9.0, 11.0, 15.0, None, 0.0),
            ("ideation", 10.0, 13.0, 18.0, Some(3), 0.0),
            ("materialisation", 20.0, 24.0, 30.0, None, 0.0),
            ("share-back", 8.0, 8.0, 14.0, None, 2.0),
        ]
    );
    assert_eq!((halves(workshop.minutes), halves(workshop.margin)), (90.0, 3.0));
    for step in &workshop.steps {
        let shortest: Minutes = step.parts.iter().map(|part| part.min).sum();
        assert_eq!(shortest, step.min, "{}: its parts shrink as far as it does", step.id);
    }
}

#[test]
fn every_shape_has_the_slack_of_the_method_and_ends_on_what_never_shrinks() {
    for (name, minutes, slack) in [
        ("ctrl-s", 90, 14),
        ("ctrl-s-45", 45, 6),
        ("ctrl-s-half-day", 210, 38),
        ("decision-sprint", 90, 14),
        ("impact-effort", 60, 10),
    ] {
        let workshop = builtin(name, "en").unwrap().read().unwrap();
        assert_eq!(workshop.minutes, Minutes::whole(minutes), "{name}");
        let elastic = workshop.steps.iter().filter(|step| step.elastic.is_some());
        let given: Minutes = elastic.map(|step| step.minutes - step.min).sum();
        assert_eq!(given + workshop.margin, Minutes::whole(slack), "{name}");
        let last_two = &workshop.steps[workshop.steps.len() - 2..];
        assert!(last_two.iter().all(|step| step.elastic.is_none()), "{name}");
        let last_collected = workshop.steps.iter().rfind(|step| step.collects != Collects::Nothing);
        assert_eq!(last_collected.unwrap().collects, Collects::Roadmap, "{name}");
        for step in workshop.steps.iter().filter(|step| !step.parts.is_empty()) {
            let shortest: Minutes = step.parts.iter().map(|part| part.min).sum();
            assert_eq!(
                shortest, step.min,
                "{name} {}: its parts shrink as far as it does",
                step.id
            );
        }
    }
}

#[test]
fn the_built_in_collects_the_five_steps_of_the_method() {
    let collected: Vec<_> = ctrl_s("en")
        .steps
        .iter()
        .map(|step| (step.collects, step.keep))
        .collect();
    assert_eq!(
        collected,
        [
            (Collects::Nothing, false),
            (Collects::Issue, true),
            (Collects::Friction, true),
            (Collects::Question, true),
            (Collects::Idea, true),
            (Collects::Roadmap, false),
            (Collects::Nothing, false),
        ]
    );
}

#[test]
fn french_and_english_have_the_same_ids_and_times() {
    /// The workshop with its texts taken out: how many there are stays.
    fn bare(mut workshop: Workshop) -> Workshop {
        let blank = |text: &mut String| {
            *text = if text.is_empty() {
                String::new()
            } else {
                "…".to_owned()
            }
        };
        for text in [&mut workshop.language, &mut workshop.title, &mut workshop.about] {
            blank(text);
        }
        workshop.pillars.iter_mut().for_each(blank);
        for step in &mut workshop.steps {
            for text in [&mut step.title, &mut step.short, &mut step.purpose, &mut step.say] {
                blank(text);
            }
            step.prompts.iter_mut().chain(&mut step.tips).for_each(blank);
            for questions in [&mut step.ask.roadmap, &mut step.ask.phase, &mut step.ask.action] {
                questions.values_mut().for_each(blank);
            }
            for part in &mut step.parts {
                blank(&mut part.title);
                blank(&mut part.say);
            }
        }
        workshop
    }
    for pair in BUILTINS.chunks(2) {
        let [one, other] = pair else { panic!("{pair:?}") };
        assert_eq!(one.name, other.name);
        assert_eq!(bare(one.read().unwrap()), bare(other.read().unwrap()), "{}", one.name);
    }
    for built_in in BUILTINS {
        let workshop = built_in
            .read()
            .unwrap_or_else(|faults| panic!("{:?}", told(&faults, built_in.text)));
        assert_eq!(workshop.language, built_in.language, "{}", built_in.name);
        assert_eq!(workshop.id, built_in.name);
    }
    assert_eq!(
        builtin("ctrl-s", "de").unwrap().language,
        "en",
        "a third language is served in English"
    );
    assert_eq!(builtin("ctrl-t", "fr"), None);
}

#[test]
fn what_is_read_aloud_can_be_read_aloud() {
    for built_in in BUILTINS {
        for step in built_in.read().unwrap().steps {
            let turns = said(&step);
            let words: usize = turns.iter().map(|turn| turn.split(' ').count()).sum();
            // Halving the clock alone would leave instructions too long for their step.
            let most = if built_in.name == "ctrl-s-45" { 45 } else { 90 };
            assert!(
                words <= most,
                "{} {} {}: {words} words",
                built_in.name,
                built_in.language,
                step.id
            );
            for turn in &turns {
                let sign = |c: char| c.is_ascii_digit() || "→←●…«»“”–—·/()[]{}&%°#@*_|<>=+~\n".contains(c);
                assert!(!turn.contains(sign), "{} {}: {turn}", built_in.language, step.id);
                for sentence in turn.split_inclusive(['.', '?', '!']) {
                    let words = sentence
                        .split_whitespace()
                        .filter(|word| word.chars().any(char::is_alphabetic));
                    assert!(words.count() <= 15, "{}: {sentence}", built_in.language);
                }
            }
            for prompt in &step.prompts {
                let words = prompt.split(' ').filter(|word| word.chars().any(char::is_alphabetic));
                assert!(words.count() <= 10 && prompt.ends_with('?'), "{prompt}");
            }
            for question in [&step.ask.roadmap, &step.ask.phase, &step.ask.action]
                .into_iter()
                .flat_map(|q| q.values())
            {
                assert!(
                    question.split(' ').count() <= 15 && question.ends_with('?'),
                    "{question}"
                );
            }
        }
    }
}

#[test]
fn what_is_read_aloud_is_one_line_and_keeps_its_no_break_spaces() {
    let workshop = ctrl_s("fr");
    assert!(
        workshop.steps[1]
            .say
            .starts_with("Étape un\u{a0}: les enjeux. Un enjeu, c'est")
    );
    assert!(workshop.steps[1].say.ends_with("Écrivez en silence."));
    for built_in in BUILTINS.iter().filter(|built_in| built_in.language == "fr") {
        let lines = built_in.text.lines().enumerate();
        for (nth, line) in lines.filter(|(_, line)| !line.starts_with('#')) {
            for sign in [" :", " ;", " ?", " !", " »", "« "] {
                assert!(!line.contains(sign), "{} line {}: {line}", built_in.name, nth + 1);
            }
        }
    }
}

#[test]
fn a_form_asks_for_the_fields_that_a_roadmap_has() {
    let keys = |fields: &[Field]| fields.iter().map(|field| field.key()).collect::<Vec<_>>();
    assert_eq!(keys(&Field::ROADMAP), ASK_ROADMAP);
    assert_eq!(keys(&Field::PHASE), ASK_PHASE);
    assert_eq!(keys(&Field::ACTION), ASK_ACTION);
    let forms = ctrl_s("fr")
        .steps
        .into_iter()
        .map(|step| step.ask)
        .filter(|ask| !ask.is_empty());
    let asked: Vec<_> = forms
        .map(|ask| (ask.roadmap.len(), ask.phase.len(), ask.action.len()))
        .collect();
    assert_eq!(asked, [(1, 0, 0), (7, 3, 11)], "the stake, then the roadmap");
}

const SMALL: &str = r#"format = "ctrls-workshop/1"
id = "small"
language = "de"
title = "Klein"
minutes = 20
margin = 2.5
[[step]]
id = "a"
title = "A"
minutes = 7.5
min = 5
max = 9
elastic = 1
[[step.part]]
title = "eins"
minutes = 4
min = 3
[[step.part]]
title = "zwei"
minutes = 3.5
[[step]]
id = "b"
title = "B"
minutes = 10
min = 10
max = 12
per_group = 1
"#;

#[test]
fn a_workshop_of_ones_own_may_be_small_and_in_any_language() {
    let workshop = read(SMALL).unwrap().value;
    assert_eq!(workshop.language, "de");
    assert_eq!(workshop.steps[0].short(), "A");
    assert_eq!(workshop.steps[1].per_group, Minutes::whole(1));
}

/// The faults of the small workshop once `from` says `to`.
fn changed(from: &str, to: &str) -> Vec<(String, Flaw)> {
    assert!(SMALL.contains(from), "{from}");
    let source = SMALL.replacen(from, to, 1);
    told(&read(&source).unwrap_err(), &source)
}

#[test]
fn timeboxes_that_do_not_add_up_are_told_at_their_line() {
    let total = |of: &str, sum: &str, key: &str, value: &str| Flaw::Total {
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
    let ordered = |low: &str, low_value: &str, high: &str, high_value: &str| Flaw::NotOrdered {
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
    let nothing = Flaw::WrongValue {
        wanted: Wanted::SomeMinutes,
        found: "0".into(),
    };
    assert!(changed("minutes = 3.5", "minutes = 0").contains(&("20:11 0".to_owned(), nothing)));
}

#[test]
fn names_are_unique_and_not_empty() {
    let repeated = |key: &str, value: &str, line| Flaw::Repeated {
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
    let empty = |key: &str| Flaw::Empty { key: key.into() };
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
    let unknown = |key: &str, nearest| Flaw::UnknownKey {
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
    let lines: Vec<_> = told(&read(&source).unwrap_err(), &source)
        .into_iter()
        .map(|(at, _)| at)
        .collect();
    assert_eq!(lines, ["5:11 21", "11:7 8", "22:6 \"a\"", "23:1 foo"]);
}

#[test]
fn the_set_up_of_the_example_is_read() {
    let text = fs::read_to_string(project().join("examples/repair-cafe/setup.toml")).unwrap();
    let setup = setup::read(&text).unwrap().value;
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
    let faults = setup::read(source).unwrap_err();
    let lines: Vec<_> = told(&faults, source).into_iter().map(|(at, _)| at).collect();
    assert_eq!(lines, ["2:1 particpants", "3:11 0", "8:8 \"A\"", "11:8 \"\""]);
    let hour = setup::read("format = \"ctrls-setup/1\"\nend = 15:30:00\nheld = 2021-09-01\n").unwrap();
    assert_eq!(
        (hour.value.end.as_str(), hour.value.held.as_str()),
        ("15:30:00", "2021-09-01")
    );
    let same_name =
        "format = \"ctrls-setup/1\"\n[[group]]\naxis = \"x\"\nname = \"1\"\n[[group]]\naxis = \"y\"\nname = \"1\"\n";
    assert!(setup::read(same_name).is_ok(), "a name is its axis's own");
}

#[test]
fn the_event_of_the_example_is_read() {
    let text = fs::read_to_string(project().join("examples/nec-2021/event.toml")).unwrap();
    let read = event::read(&text).unwrap();
    assert!(read.unknown.is_empty());
    let event = read.value;
    assert_eq!((event.workshops, event.participants), (Some(3), Some(26)));
    assert_eq!((event.axes.len(), event.lessons.len(), event.led_by.len()), (2, 5, 3));
}

#[test]
fn an_unknown_key_of_an_event_is_a_warning() {
    let read = event::read("format = \"ctrls-event/1\"\nname = \"X\"\nplaces = 3\n").unwrap();
    assert_eq!(read.unknown.len(), 1);
    let source = "format = \"ctrls-event/1\"\nname = \"\"\nplaces = 3\n[[axis]]\ntitle = \"\"\n";
    let faults = event::read(source).unwrap_err();
    let lines: Vec<_> = told(&faults, source).into_iter().map(|(at, _)| at).collect();
    assert_eq!(lines, ["2:8 \"\"", "3:1 places", "5:9 \"\""]);
}

#[test]
fn a_length_far_from_the_others_is_set_aside() {
    let minute = 60_000;
    let usually = [8 * minute, 9 * minute, 9 * minute, 10 * minute, 31 * minute, minute / 2];
    assert_eq!(set_aside(&usually), 2);
    assert_eq!(usual(&usually), Some(Minutes::whole(9)));
    assert_eq!(
        set_aside(&[8 * minute, 9 * minute, 31 * minute]),
        0,
        "three are too few to say so"
    );
    assert_eq!(
        set_aside(&[9 * minute, 9 * minute, 9 * minute, 10 * minute]),
        0,
        "a minute more is nothing"
    );
    assert_eq!(set_aside(&[]), 0);
}

#[test]
fn a_step_usually_takes_the_median() {
    let minutes = |took: &[u64]| usual(took).map(|minutes| minutes.to_string());
    assert_eq!(minutes(&[]), None);
    assert_eq!(minutes(&[520_000]).as_deref(), Some("8.5"));
    assert_eq!(
        minutes(&[600_000, 60_000, 480_000]).as_deref(),
        Some("8"),
        "one bad day counts for little"
    );
    assert_eq!(minutes(&[600_000, 480_000]).as_deref(), Some("9"));
}

#[test]
fn new_minutes_leave_the_rest_of_the_file_as_it_is() {
    let text = SMALL
        .replace("minutes = 7.5", "minutes = 7.5   # le tour")
        .replace('\n', "\r\n");
    let retimed = read(&text)
        .unwrap()
        .value
        .retimed(&[Some(Minutes::from_halves(19)), None]);
    let written = with_minutes_of(&text, &retimed).unwrap();
    let expected = text
        .replace("minutes = 20\r", "minutes = 22.0\r")
        .replace("minutes = 7.5   # le tour", "minutes = 9.5   # le tour")
        .replace("max = 9\r", "max = 9.5\r")
        .replace("minutes = 4\r", "minutes = 6\r");
    assert_eq!(
        written.replace("minutes = 22\r", "minutes = 22.0\r"),
        expected,
        "the longest part takes what is won"
    );
    assert_eq!(read(&written).unwrap().value, retimed);
}

proptest! {
    #[test]
    fn whatever_the_times_were_the_new_file_adds_up(halves in prop::collection::vec(prop::option::of(0_u32..80), 7)) {
        let text = builtin("ctrl-s", "fr").unwrap().text;
        let minutes: Vec<_> = halves.into_iter().map(|halves| halves.map(Minutes::from_halves)).collect();
        let retimed = read(text).unwrap().value.retimed(&minutes);
        let written = with_minutes_of(text, &retimed).unwrap();
        let back = read(&written).map_err(|faults| TestCaseError::fail(format!("{:?}", told(&faults, &written))))?;
        prop_assert_eq!(back.value, retimed);
    }
}
