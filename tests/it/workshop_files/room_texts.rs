//! What a workshop shows on the projector and gives to type: its limits, its lines, and that every command works.

use ctrls::text::toml::FaultKind;
use ctrls::workshop::{
    BUILTINS, CollectedKind, MANY_GROUPS, Minutes, Step, StepPart, Workshop, parse_workshop, replace_minutes,
};

use super::{SMALL, told};
use crate::support::Place;

/// The small workshop, whose first part has these lines too.
fn with_part(lines: &str) -> String {
    SMALL.replacen("title = \"eins\"\n", &format!("title = \"eins\"\n{lines}\n"), 1)
}

fn first_part(lines: &str) -> StepPart {
    parse_workshop(&with_part(lines)).unwrap().value.steps[0].parts[0].clone()
}

fn faults(lines: &str) -> Vec<(String, FaultKind)> {
    let source = with_part(lines);
    told(&parse_workshop(&source).unwrap_err(), &source)
}

#[test]
fn every_part_of_every_built_in_has_a_line_for_the_projector() {
    for built_in in BUILTINS {
        for step in built_in.read().unwrap().steps {
            for part in &step.parts {
                let place = format!("{} {} {}: {}", built_in.name, built_in.language, step.id, part.title);
                assert!(!part.shown.is_empty(), "{place}");
                assert!(part.shown.chars().count() <= 60, "{place}: {}", part.shown);
                assert!(
                    !part.shown.contains(|c: char| c.is_ascii_digit()),
                    "{place}: {}",
                    part.shown
                );
                assert!(part.shown.ends_with(['.', '?', '!']), "{place}: {}", part.shown);
            }
        }
    }
}

#[test]
fn every_step_that_collects_says_what_to_type_for_few_tables_and_for_many() {
    for built_in in BUILTINS {
        for step in built_in.read().unwrap().steps {
            if step.collects == CollectedKind::Nothing {
                continue;
            }
            let place = format!("{} {} {}", built_in.name, built_in.language, step.id);
            assert!(!step.to_type.is_empty(), "{place}");
            let few: Vec<_> = step
                .parts
                .iter()
                .map(|part| part.to_type_for(MANY_GROUPS - 1))
                .collect();
            let many: Vec<_> = step.parts.iter().map(|part| part.to_type_for(MANY_GROUPS)).collect();
            assert!(few.iter().any(|text| text.contains('/')), "{place}: {few:?}");
            assert!(many.iter().any(|text| text.contains('/')), "{place}: {many:?}");
            assert_ne!(few, many, "{place}: one keeper a table from four tables on");
        }
    }
}

#[test]
fn tables_take_turns_where_they_read_dictate_and_tell() {
    const TURNS: &[&str] = &[
        "icter",
        "lit sa question",
        "Lire et questionner",
        "L'ensemble",
        "table raconte",
        "a appris",
        "ictate",
        "reads its question",
        "Read out and question",
        "The whole roadmap",
        "tells its story",
        "we learned",
    ];
    for built_in in BUILTINS {
        for step in built_in.read().unwrap().steps {
            for part in &step.parts {
                let is_named = TURNS.iter().any(|turn| part.title.contains(turn));
                assert_eq!(
                    part.has_turns, is_named,
                    "{} {}: {}",
                    built_in.name, step.id, part.title
                );
            }
        }
    }
}

#[test]
fn a_text_for_many_stands_in_from_four_groups_on() {
    let part = first_part("to_type = \"/1 TEXT\"\nto_type_many = \"/1 WORT\"");
    assert_eq!(
        [0, 3, 4, 40].map(|groups| part.to_type_for(groups)),
        ["/1 TEXT", "/1 TEXT", "/1 WORT", "/1 WORT"]
    );
    let alone = first_part("to_type = \"/1 TEXT\"");
    assert_eq!(alone.to_type_for(6), "/1 TEXT");
    let step = Step {
        to_type_many: "/1 WORT".to_owned(),
        ..Step::default()
    };
    assert_eq!((step.to_type_for(3), step.to_type_for(4)), ("", "/1 WORT"));
}

#[test]
fn what_is_to_be_typed_keeps_its_lines_and_what_is_shown_becomes_one() {
    let part = first_part("to_type = \"\"\"\n  /1 TEXT   dann\n\n/choose E1  \n\"\"\"\nshown = \"\"\"\nLesen.\n\"\"\"");
    assert_eq!(part.to_type, "/1 TEXT dann\n/choose E1");
    assert_eq!(part.shown, "Lesen.");
}

#[test]
fn a_line_for_the_projector_is_one_and_short() {
    let sixty = "é".repeat(60);
    assert_eq!(first_part(&format!("shown = \"{sixty}\"")).shown, sixty);
    let key = || "shown".to_owned();
    let long = FaultKind::TooManyCharacters {
        key: key(),
        found: 61,
        most: 60,
    };
    let quoted = format!("16:9 \"{sixty}é\"");
    assert_eq!(faults(&format!("shown = \"{sixty}é\"")), [(quoted, long)]);
    let lines = FaultKind::TooManyLines {
        key: key(),
        found: 2,
        most: 1,
    };
    assert_eq!(faults("shown = \"a\\nb\""), [("16:9 \"a\\nb\"".to_owned(), lines)]);
}

#[test]
fn more_than_two_lines_to_type_are_too_many_in_parts_and_in_steps() {
    let lines = |key: &str| FaultKind::TooManyLines {
        key: key.to_owned(),
        found: 3,
        most: 2,
    };
    for key in ["to_type", "to_type_many"] {
        let place = format!("16:{} \"a\\nb\\nc\"", key.len() + 4);
        assert_eq!(faults(&format!("{key} = \"a\\nb\\nc\"")), [(place, lines(key))]);
        let source = SMALL.replacen("elastic = 1", &format!("elastic = 1\n{key} = \"a\\nb\\nc\""), 1);
        let place = format!("14:{} \"a\\nb\\nc\"", key.len() + 4);
        assert_eq!(
            told(&parse_workshop(&source).unwrap_err(), &source),
            [(place, lines(key))]
        );
    }
}

#[test]
fn the_check_tells_a_line_that_is_too_long_and_the_way_out() {
    let place = Place::new();
    place.write("klein.toml", &with_part(&format!("shown = \"{}\"", "a".repeat(64))));
    let french = place.ctrls(&["workshop", "check", "klein.toml", "--lang", "fr"]);
    assert_eq!(french.code, Some(3));
    assert!(
        french.err.starts_with("erreur\u{a0}: shown a 64 signes, 60 au plus\n"),
        "{}",
        french.err
    );
    assert!(french.err.contains("raccourcissez shown"), "{}", french.err);
    let english = place.ctrls(&["workshop", "check", "klein.toml", "--lang", "en"]);
    assert!(
        english.err.starts_with("error: shown has 64 characters, 60 at most\n"),
        "{}",
        english.err
    );
}

#[test]
fn the_check_warns_of_minutes_on_the_projector() {
    let place = Place::new();
    place.write("klein.toml", &with_part("shown = \"Vier, dann 3 Minutes.\""));
    let ran = place.ctrls(&["workshop", "check", "klein.toml", "--lang", "en"]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.err.contains("“3 Minutes”"), "{}", ran.err);
}

#[test]
fn a_journal_keeps_the_texts_and_an_older_one_reads_without_them() {
    for built_in in BUILTINS {
        let workshop = built_in.read().unwrap();
        let written = serde_json::to_string(&workshop).unwrap();
        assert_eq!(serde_json::from_str::<Workshop>(&written).unwrap(), workshop);
        let as_toml = toml::to_string(&workshop).unwrap();
        let read = parse_workshop(&as_toml).unwrap_or_else(|faults| panic!("{:?}", told(&faults, &as_toml)));
        assert_eq!(read.value, workshop, "{} {}", built_in.name, built_in.language);
    }
    let old = r#"{"title":"Dicter","minutes":3,"min":2}"#;
    let part: StepPart = serde_json::from_str(old).unwrap();
    assert!(!part.has_turns && part.shown.is_empty() && part.to_type_for(4).is_empty());
    assert_eq!(
        serde_json::to_string(&part).unwrap(),
        old,
        "nothing is written that was not there"
    );
}

#[test]
fn a_copy_with_other_minutes_keeps_the_texts() {
    for built_in in BUILTINS {
        let workshop = built_in.read().unwrap();
        let longer: Vec<_> = workshop
            .steps
            .iter()
            .map(|step| Some(step.minutes + Minutes::whole(2)))
            .collect();
        let longer = workshop.retimed(&longer);
        let text = replace_minutes(built_in.text, &longer).unwrap();
        let copied = parse_workshop(&text).unwrap().value;
        for (copied, step) in copied.steps.iter().zip(&workshop.steps) {
            assert_eq!(
                (&copied.to_type, &copied.to_type_many),
                (&step.to_type, &step.to_type_many)
            );
            for (copied, part) in copied.parts.iter().zip(&step.parts) {
                let texts = |part: &StepPart| {
                    (
                        part.has_turns,
                        part.shown.clone(),
                        part.to_type.clone(),
                        part.to_type_many.clone(),
                    )
                };
                assert_eq!(texts(copied), texts(part), "{}", part.title);
            }
        }
    }
}

#[test]
fn a_timetable_names_the_parts_in_which_tables_take_turns() {
    let ran = Place::new()
        .ctrls(&["workshop", "show", "ctrl-s", "--lang", "fr"])
        .ended(0);
    let turns = ran
        .lines()
        .filter(|line| line.ends_with("Les tables passent l'une après l'autre."));
    assert_eq!(turns.count(), 8);
    assert!(
        ran.contains("Dicter\u{a0}: prévu 3 minutes, au moins 2. Les tables passent"),
        "{ran}"
    );
}

/// The commands among the lines to type, each as a person would type it: what follows a colon explains.
fn typed_commands(text: &str) -> Vec<String> {
    let segments = text.lines().flat_map(|line| line.split(" · "));
    let commands = segments.filter_map(|segment| {
        let from = segment.find('/')?;
        let command = segment[from..].split([':', '\u{a0}']).next()?;
        Some(command.trim_end_matches([' ', '…', ',']).to_owned())
    });
    // `/2` and `/2 /feuille` begin what the reader goes on with.
    let goes_on = |command: &str| command.split(' ').all(|word| word.starts_with('/'));
    commands.filter(|command| !goes_on(command)).collect()
}

#[test]
fn every_command_that_a_built_in_gives_to_type_is_carried_out() {
    for built_in in BUILTINS {
        let workshop = built_in.read().unwrap();
        let kinds = match built_in.language {
            "fr" => ["/enjeu", "/friction", "/question", "/idée"],
            _ => ["/issue", "/friction", "/question", "/idea"],
        };
        let mut lines = Vec::new();
        for kind in kinds {
            lines.extend((0..12).map(|nth| format!("/{} {kind} {nth}", nth % 3 + 1)));
        }
        lines.push("/1 /action Agir".to_owned());
        let mut given = 0;
        for (nth, step) in workshop.steps.iter().enumerate() {
            if nth > 0 {
                lines.push("/next".to_owned());
            }
            let parts = step.parts.iter().flat_map(|part| [&part.to_type, &part.to_type_many]);
            for text in [&step.to_type, &step.to_type_many].into_iter().chain(parts) {
                let commands = typed_commands(text);
                given += commands.len();
                lines.extend(commands);
            }
        }
        assert!(given > 20, "{}: {given}", built_in.name);
        let place = Place::new();
        place.write("lines.txt", &(lines.join("\n") + "\n"));
        let name = built_in.name;
        let language = built_in.language;
        let ran = place.ctrls(&[
            "run",
            name,
            "--lang",
            language,
            "--groups",
            "6",
            "--input",
            "lines.txt",
            "-y",
        ]);
        assert_eq!(ran.code, Some(0), "{name} {language}: {}", ran.err);
    }
}
