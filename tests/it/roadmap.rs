//! Roadmap files: written to be read by people, read back as they were, whatever stands in them.

use ctrls::roadmap::{
    Action, DateText, FORMAT, HistoryEntry, Idea, Issue, Lesson, Phase, Provenance, Question, Remark, Roadmap, Status,
    parse_roadmap, to_toml,
};
use proptest::prelude::*;

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}

/// A roadmap in which every key has a value.
fn full() -> Roadmap {
    Roadmap {
        format: FORMAT.to_owned(),
        id: "20261203-090000-3f0c-2".to_owned(),
        language: "fr".to_owned(),
        title: "Acheter d'occasion les yeux fermés".to_owned(),
        stake: "Des foyers renoncent à s'équiper.".to_owned(),
        licence: "CC BY-SA 4.0".to_owned(),
        pilot: "chargée de mission CCI".to_owned(),
        contact: "reconditionnement@example.org".to_owned(),
        review: DateText::new("2027-03-03"),
        indicator: "ventes d'occasion garanties".to_owned(),
        decided_by: "à préciser".to_owned(),
        pillars: texts(&["collecte", "distribution"]),
        source: Provenance {
            event: "NEC 2021".to_owned(),
            theme: "Territoires numériques".to_owned(),
            axis: "Filières".to_owned(),
            group: "Confiance".to_owned(),
            participants: Some(7),
            backgrounds: texts(&["élus", "associations"]),
            session: "3f0c".to_owned(),
            workshop: "Ctrl S".to_owned(),
            held: DateText::new("2026-12-03"),
            facilitators: texts(&["Inès"]),
            adapted_from: texts(&["Acheter d'occasion · Lorme"]),
        },
        question: Some(Question {
            id: "Q2".to_owned(),
            text: "Comment pourrions-nous rendre la garantie visible ?".to_owned(),
            votes: Some(4),
            theme: "Garantie".to_owned(),
            stakeholders: texts(&["boutiques"]),
            from: texts(&["F4"]),
        }),
        other_questions: vec![Question {
            text: "Qui répare ?".to_owned(),
            ..Question::default()
        }],
        issues: vec![Issue {
            id: "E2".to_owned(),
            text: "Personne ne sait qui garantit quoi".to_owned(),
            votes: Some(0),
            theme: "Garantie".to_owned(),
            links: texts(&["E7"]),
            stakeholders: texts(&["acheteurs"]),
            kept: true,
        }],
        frictions: vec![Issue {
            id: "F4".to_owned(),
            text: "Écrite nulle part".to_owned(),
            ..Issue::default()
        }],
        ideas: vec![Idea {
            id: "I2".to_owned(),
            text: "Une étiquette « garantie 12 mois »".to_owned(),
            links: texts(&["Q2"]),
            ..Idea::default()
        }],
        phases: vec![
            Phase {
                id: "P1".to_owned(),
                title: "Rassurer".to_owned(),
                goal: "On sait qui garantit.".to_owned(),
                due: DateText::new("2027-06-30"),
                actions: vec![
                    Action {
                        id: "A1".to_owned(),
                        text: "Écrire l'étiquette commune".to_owned(),
                        pilot: "chargée de mission CCI".to_owned(),
                        pillar: "distribution".to_owned(),
                        due: DateText::new("2027-03-15"),
                        first_step: "réunir les boutiques le 12/1".to_owned(),
                        done_when: "trois boutiques l'affichent".to_owned(),
                        indicator: "boutiques".to_owned(),
                        resources: texts(&["deux jours"]),
                        partners: texts(&["La Forge", "CFA"]),
                        depends_on: texts(&["A5"]),
                        from: texts(&["I2"]),
                        decided_by: "le bureau".to_owned(),
                        status: Some(Status::Started),
                        history: vec![HistoryEntry {
                            date: DateText::new("2026-12-17"),
                            status: Some(Status::Started),
                            due: DateText::new("fin mars"),
                            was: DateText::new("2027-02-28"),
                            note: "première réunion tenue".to_owned(),
                        }],
                    },
                    Action {
                        text: "Tenir un comptoir".to_owned(),
                        ..Action::default()
                    },
                ],
            },
            Phase::default(),
        ],
        remarks: vec![Remark {
            id: "R1".to_owned(),
            text: "Qui signe ?".to_owned(),
        }],
        lessons: vec![Lesson {
            id: "L1".to_owned(),
            text: "Essayer d'abord".to_owned(),
        }],
    }
}

/// What reading the written text gives.
fn again(roadmap: &Roadmap) -> Roadmap {
    let text = to_toml(roadmap);
    let read = parse_roadmap(&text).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
    assert_eq!(read.unknown, [], "{text}");
    read.value
}

#[test]
fn a_roadmap_is_written_for_people() {
    insta::assert_snapshot!(to_toml(&full()), @r#"
    format = "ctrls-roadmap/1"
    id = "20261203-090000-3f0c-2"
    language = "fr"
    title = "Acheter d'occasion les yeux fermés"
    stake = "Des foyers renoncent à s'équiper."
    licence = "CC BY-SA 4.0"
    pilot = "chargée de mission CCI"
    contact = "reconditionnement@example.org"
    review = 2027-03-03
    indicator = "ventes d'occasion garanties"
    decided_by = "à préciser"
    pillars = ["collecte", "distribution"]

    [source]
    event = "NEC 2021"
    theme = "Territoires numériques"
    axis = "Filières"
    group = "Confiance"
    participants = 7
    backgrounds = ["élus", "associations"]
    session = "3f0c"
    workshop = "Ctrl S"
    held = 2026-12-03
    facilitators = ["Inès"]
    adapted_from = ["Acheter d'occasion · Lorme"]

    [question]
    id = "Q2"
    text = "Comment pourrions-nous rendre la garantie visible ?"
    votes = 4
    theme = "Garantie"
    stakeholders = ["boutiques"]
    from = ["F4"]

    [[other_question]]
    text = "Qui répare ?"

    [[issue]]
    id = "E2"
    text = "Personne ne sait qui garantit quoi"
    votes = 0
    theme = "Garantie"
    links = ["E7"]
    stakeholders = ["acheteurs"]
    kept = true

    [[friction]]
    id = "F4"
    text = "Écrite nulle part"

    [[idea]]
    id = "I2"
    text = "Une étiquette « garantie 12 mois »"
    links = ["Q2"]

    [[phase]]
    id = "P1"
    title = "Rassurer"
    goal = "On sait qui garantit."
    due = 2027-06-30

    [[phase.action]]
    id = "A1"
    text = "Écrire l'étiquette commune"
    pilot = "chargée de mission CCI"
    pillar = "distribution"
    due = 2027-03-15
    first_step = "réunir les boutiques le 12/1"
    done_when = "trois boutiques l'affichent"
    indicator = "boutiques"
    resources = ["deux jours"]
    partners = ["La Forge", "CFA"]
    depends_on = ["A5"]
    from = ["I2"]
    decided_by = "le bureau"
    status = "started"

    [[phase.action.history]]
    date = 2026-12-17
    status = "started"
    due = "fin mars"
    was = 2027-02-28
    note = "première réunion tenue"

    [[phase.action]]
    text = "Tenir un comptoir"

    [[phase]]

    [[remark]]
    id = "R1"
    text = "Qui signe ?"

    [[lesson]]
    id = "L1"
    text = "Essayer d'abord"
    "#);
}

#[test]
fn every_key_comes_back() {
    assert_eq!(again(&full()), full());
}

#[test]
fn only_a_title_is_enough() {
    let titled = Roadmap {
        format: FORMAT.to_owned(),
        title: "Le tiers-lieu".to_owned(),
        ..Roadmap::default()
    };
    assert_eq!(
        to_toml(&titled),
        "format = \"ctrls-roadmap/1\"\ntitle = \"Le tiers-lieu\"\n"
    );
    assert_eq!(again(&titled), titled);
}

#[test]
fn a_long_text_is_folded_between_words_and_lines_stay_lines() {
    let mut long = full();
    long.stake =
        "Les vendeurs n'ont aucun intérêt à proposer de l'occasion : la marge est plus faible, la garantie leur \
                  revient, et personne ne leur a montré comment en parler à qui n'a \"jamais\" acheté ainsi."
            .to_owned();
    long.indicator = "ventes\n  dont garanties\n".to_owned();
    long.pillars = (1..=12).map(|nth| format!("un pilier de la filière {nth}")).collect();
    let text = to_toml(&long);
    insta::assert_snapshot!(text.split("\n[source]").next().unwrap(), @r#"
    format = "ctrls-roadmap/1"
    id = "20261203-090000-3f0c-2"
    language = "fr"
    title = "Acheter d'occasion les yeux fermés"
    stake = """
    Les vendeurs n'ont aucun intérêt à proposer de l'occasion : la marge est plus faible, la garantie \
    leur revient, et personne ne leur a montré comment en parler à qui n'a "jamais" acheté ainsi."""
    licence = "CC BY-SA 4.0"
    pilot = "chargée de mission CCI"
    contact = "reconditionnement@example.org"
    review = 2027-03-03
    indicator = """
    ventes
      dont garanties
    """
    decided_by = "à préciser"
    pillars = [
      "un pilier de la filière 1",
      "un pilier de la filière 2",
      "un pilier de la filière 3",
      "un pilier de la filière 4",
      "un pilier de la filière 5",
      "un pilier de la filière 6",
      "un pilier de la filière 7",
      "un pilier de la filière 8",
      "un pilier de la filière 9",
      "un pilier de la filière 10",
      "un pilier de la filière 11",
      "un pilier de la filière 12",
    ]
    "#);
    assert_eq!(again(&long), long);
}

#[test]
fn what_could_drive_a_terminal_is_shown_as_an_escape() {
    let mut hostile = full();
    hostile.title = "a\u{202e}b\u{1b}[31m\r\u{0}\u{2028}".to_owned();
    let text = to_toml(&hostile);
    assert!(text.contains(r#"title = "a\u202Eb\u001B[31m\r\u0000\u2028""#), "{text}");
    assert_eq!(again(&hostile), hostile);
}

/// Texts that once broke a writer of TOML somewhere, and any others.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        4 => "[ -~éèœ’«»\u{a0}\u{202e}😀\"\\\\'\n\r\t]{0,12}",
        2 => any::<String>(),
        2 => "([a-zé\"\\\\]{0,14} {0,3}){0,24}",
        1 => "(\"{0,4}\\\\{0,3}\n? ?){0,8}",
        1 => "[0-9]{4}-[01][0-9]-[0-3][0-9]",
    ]
}

fn any_texts() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(any_text(), 0..4)
}

fn any_status() -> impl Strategy<Value = Option<Status>> {
    prop::option::of(prop::sample::select(vec![
        Status::Planned,
        Status::Started,
        Status::Done,
        Status::Stuck,
        Status::Dropped,
    ]))
}

fn any_note() -> impl Strategy<Value = Issue> {
    let votes = prop::option::of(any::<u32>());
    (
        any_text(),
        any_text(),
        votes,
        any_text(),
        any_texts(),
        any_texts(),
        any::<bool>(),
    )
        .prop_map(|(id, text, votes, theme, links, stakeholders, kept)| Issue {
            id,
            text,
            votes,
            theme,
            links,
            stakeholders,
            kept,
        })
}

fn any_action() -> impl Strategy<Value = Action> {
    let history =
        (any_text(), any_status(), any_text(), any_text(), any_text()).prop_map(|(date, status, due, was, note)| {
            HistoryEntry {
                date: DateText::new(date),
                status,
                due: DateText::new(due),
                was: DateText::new(was),
                note,
            }
        });
    let history = prop::collection::vec(history, 0..3);
    let fields = prop::array::uniform9(any_text());
    let lists = prop::array::uniform4(any_texts());
    (fields, lists, any_status(), history).prop_map(|(fields, lists, status, history)| {
        let [
            id,
            text,
            pilot,
            pillar,
            due,
            first_step,
            done_when,
            indicator,
            decided_by,
        ] = fields;
        let [resources, partners, depends_on, from] = lists;
        Action {
            id,
            text,
            pilot,
            pillar,
            due: DateText::new(due),
            first_step,
            done_when,
            indicator,
            resources,
            partners,
            depends_on,
            from,
            decided_by,
            status,
            history,
        }
    })
}

pub(crate) fn any_roadmap() -> impl Strategy<Value = Roadmap> {
    let phase = (
        prop::array::uniform4(any_text()),
        prop::collection::vec(any_action(), 0..3),
    )
        .prop_map(|([id, title, goal, due], actions)| Phase {
            id,
            title,
            goal,
            due: DateText::new(due),
            actions,
        });
    let notes = || prop::collection::vec(any_note(), 0..3);
    (
        prop::array::uniform10(any_text()),
        any_texts(),
        prop::option::of(any_note()),
        [notes(), notes(), notes(), notes()],
        prop::collection::vec(phase, 0..3),
        prop::array::uniform2(any_texts()),
        prop::option::of(any::<u32>()),
    )
        .prop_map(|(fields, list, question, notes, phases, sayings, participants)| {
            let [
                language,
                title,
                stake,
                licence,
                pilot,
                contact,
                review,
                indicator,
                decided_by,
                held,
            ] = fields;
            let [issues, frictions, ideas, others] = notes;
            let question_of = |note: Issue| Question {
                id: note.id,
                text: note.text,
                votes: note.votes,
                theme: note.theme,
                stakeholders: note.stakeholders,
                from: note.links,
            };
            let [remarks, lessons] = sayings.map(|texts| {
                let saying = |text: String| Remark { id: text.clone(), text };
                texts.into_iter().map(saying).collect()
            });
            Roadmap {
                format: FORMAT.to_owned(),
                id: stake.clone(),
                language,
                title: title.clone(),
                stake,
                licence,
                pilot,
                contact,
                review: DateText::new(review),
                indicator,
                decided_by,
                pillars: list.clone(),
                source: Provenance {
                    participants,
                    held: DateText::new(held),
                    backgrounds: list.clone(),
                    adapted_from: list,
                    event: title,
                    ..Provenance::default()
                },
                question: question.map(question_of),
                other_questions: others.into_iter().map(question_of).collect(),
                issues,
                frictions,
                ideas,
                phases,
                remarks,
                lessons,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(roadmap in any_roadmap()) {
        let text = to_toml(&roadmap);
        prop_assert!(!text.chars().any(|c| c != '\n' && ctrls::text::clean::is_unsafe(c)), "{}", text);
        prop_assert_eq!(again(&roadmap), roadmap);
    }
}
