//! The workshops that come with the program: their minutes, their two languages, what is read aloud.

use ctrls::session::Field;
use ctrls::workshop::{
    ASK_ACTION, ASK_PHASE, ASK_ROADMAP, BUILTINS, CollectedKind, Minutes, Step, Workshop, find_builtin,
};

use super::told;

fn ctrl_s(language: &str) -> Workshop {
    find_builtin("ctrl-s", language).unwrap().read().unwrap()
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
        let workshop = find_builtin(name, "en").unwrap().read().unwrap();
        assert_eq!(workshop.minutes, Minutes::whole(minutes), "{name}");
        let elastic = workshop.steps.iter().filter(|step| step.elastic.is_some());
        let given: Minutes = elastic.map(|step| step.minutes - step.min).sum();
        assert_eq!(given + workshop.margin, Minutes::whole(slack), "{name}");
        let last_two = &workshop.steps[workshop.steps.len() - 2..];
        assert!(last_two.iter().all(|step| step.elastic.is_none()), "{name}");
        let last_collected = workshop
            .steps
            .iter()
            .rfind(|step| step.collects != CollectedKind::Nothing);
        assert_eq!(last_collected.unwrap().collects, CollectedKind::Roadmap, "{name}");
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
            (CollectedKind::Nothing, false),
            (CollectedKind::Issue, true),
            (CollectedKind::Friction, true),
            (CollectedKind::Question, true),
            (CollectedKind::Idea, true),
            (CollectedKind::Roadmap, false),
            (CollectedKind::Nothing, false),
        ]
    );
}

#[test]
fn french_and_english_have_the_same_ids_and_times() {
    /// A text to type with its words taken out: how many lines and commands there are stays.
    fn blank_lines(text: &str) -> String {
        let commands = |line: &str| "/".repeat(line.matches('/').count());
        text.lines()
            .map(|line| format!("…{}", commands(line)))
            .collect::<Vec<_>>()
            .join("\n")
    }
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
            for text in [&mut step.to_type, &mut step.to_type_many] {
                *text = blank_lines(text);
            }
            step.prompts.iter_mut().chain(&mut step.tips).for_each(blank);
            for questions in [&mut step.ask.roadmap, &mut step.ask.phase, &mut step.ask.action] {
                questions.values_mut().for_each(blank);
            }
            for part in &mut step.parts {
                for text in [&mut part.title, &mut part.shown, &mut part.say] {
                    blank(text);
                }
                for text in [&mut part.to_type, &mut part.to_type_many] {
                    *text = blank_lines(text);
                }
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
        find_builtin("ctrl-s", "de").unwrap().language,
        "en",
        "a third language is served in English"
    );
    assert_eq!(find_builtin("ctrl-t", "fr"), None);
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
                let sign = |c: char| c.is_ascii_digit() || "→←●«»“”–—·/()[]{}&%°#@*_|<>=+~\n".contains(c);
                assert!(!turn.contains(sign), "{} {}: {turn}", built_in.language, step.id);
                // A synthesiser passes over `…` in silence.
                for sentence in turn.split_inclusive(['.', '?', '!', '…']) {
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
