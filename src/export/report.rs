//! The account of an event as a document.

use crate::export::document::{
    Align, Block, Cell, Check, Column, Document, Fact, Kind, Labelled, Row, Rows, Section, Source, Style, Table, Text,
    Tone,
};
use crate::report::{Axis, Held, Report, RoadmapRow, Shared};
use crate::roadmap::{Dated, When};
use crate::view;
use crate::words::Words;

use super::roadmap::labels;

/// Decisions that are shown; the others are in the roadmaps.
const DECISIONS: usize = 6;

/// Squares that stand for actions, at most: beyond, the figures alone.
const SQUARES: usize = 12;

/// The document of a report; `words` are those of its language. `public`: without the facilitators' own remarks.
pub fn report(report: &Report, words: &Words, public: bool) -> Document {
    let mut blocks = vec![essential(report, words)];
    blocks.extend(decisions(report, words));
    blocks.extend(overview(report, words));
    blocks.extend(context(report, words));
    blocks.extend(how_it_ran(report, words));
    for (axis, number) in report.axes.iter().zip(1..) {
        blocks.push(chapter(axis, number, words));
    }
    blocks.extend(in_common(report, words));
    blocks.extend(pillars(report, words));
    blocks.extend(inventories(report, words));
    blocks.extend(lessons(report, words));
    blocks.extend(reuse(report, words));
    blocks.extend(not_counted(report, words));
    if !public {
        blocks.extend(observations(report, words));
    }
    let facts = &report.facts;
    let title = if facts.name.is_empty() {
        words.report_untitled()
    } else {
        facts.name.clone()
    };
    let when = [facts.held.as_str(), facts.place.as_str()];
    let when: Vec<&str> = when.into_iter().filter(|text| !text.is_empty()).collect();
    Document {
        language: words.language(),
        tag: if report.language.is_empty() {
            words.language().code().to_owned()
        } else {
            report.language.clone()
        },
        kicker: Text::new(&joined(&words.report_kicker(), &when.join(", "))),
        title: Text::new(&title),
        opening: labelled(&words.report_theme(), &facts.theme).into_iter().collect(),
        blocks,
        source: Some(Source {
            heading: Text::new(&words.report_source()),
            paragraphs: vec![Text::new(&if facts.declared {
                words.report_source_declared()
            } else {
                words.report_source_counted()
            })],
        }),
        foot: joined(&title, &facts.licences.join(", ")),
        labels: labels(words),
        larger: 0,
    }
    .typeset()
}

fn joined(first: &str, then: &str) -> String {
    if then.is_empty() {
        first.to_owned()
    } else {
        format!("{first} · {then}")
    }
}

fn labelled(label: &str, text: &str) -> Option<Labelled> {
    (!text.is_empty()).then(|| Labelled {
        label: Text::new(label),
        text: Text::new(text),
        tone: Tone::Loud,
    })
}

fn section(id: &str, heading: String, blocks: Vec<Block>) -> Block {
    Block::Section(Section {
        id: id.to_owned(),
        heading: Text::new(&heading),
        blocks,
        ..Section::default()
    })
}

/// Three sentences, and the same figures as a list. What is declared stands; where something else was counted, both.
fn essential(report: &Report, words: &Words) -> Block {
    let (counted, declared) = (&report.counted, &report.declared);
    let workshops = declared.workshops.unwrap_or(counted.workshops);
    let people = declared.participants.or(counted.participants);
    let mut sentences = vec![match people {
        Some(people) => words.report_workshops_people(workshops, people),
        None => words.report_workshops(workshops),
    }];
    if !report.facts.horizons.is_empty() {
        sentences.push(words.report_horizons(&report.facts.horizons.join(", ")));
    }
    sentences.push(words.report_made(counted.roadmaps, counted.phases));
    if counted.actions > 0 {
        sentences.push(words.report_actions(counted.actions, counted.ready, counted.without_pilot));
    } else if counted.roadmaps > 0 {
        sentences.push(words.report_no_actions());
    }
    let mut blocks = vec![Block::toned(sentences.join(" ").as_str(), Tone::Lead)];
    let figure = |label: String, value: usize| Fact {
        label: Text::new(&label),
        value: Text::new(&value.to_string()),
    };
    let mut figures = vec![figure(words.report_figure_workshops(workshops), workshops)];
    figures.extend(people.map(|people| figure(words.report_figure_people(people), people)));
    figures.push(figure(words.report_figure_axes(counted.axes), counted.axes));
    figures.push(figure(words.report_figure_roadmaps(counted.roadmaps), counted.roadmaps));
    figures.push(figure(words.report_figure_phases(counted.phases), counted.phases));
    if counted.actions > 0 {
        figures.push(figure(words.report_figure_actions(counted.actions), counted.actions));
    }
    blocks.push(Block::Figures(figures));
    let differs = |declared: Option<usize>, counted: usize| declared.is_some_and(|declared| declared != counted);
    if differs(declared.workshops, counted.workshops) {
        blocks.push(Block::toned(
            words.report_counted_workshops(workshops, counted.workshops).as_str(),
            Tone::Soft,
        ));
    }
    if let (Some(declared), Some(counted)) = (declared.participants, counted.participants)
        && declared != counted
    {
        blocks.push(Block::toned(
            words.report_counted_people(declared, counted).as_str(),
            Tone::Soft,
        ));
    }
    if people.is_none() {
        blocks.push(Block::toned(words.report_people_unknown().as_str(), Tone::Soft));
    }
    section("essentiel", words.report_essential(), blocks)
}

fn decisions(report: &Report, words: &Words) -> Option<Block> {
    if report.decisions.is_empty() {
        return None;
    }
    let checks = report.decisions.iter().take(DECISIONS).map(|decision| {
        let when = match decision.day.parse::<jiff::civil::Date>() {
            Ok(day) => words.long_day(day),
            Err(_) => words.report_undated(),
        };
        Check {
            reference: Text::new(&when),
            text: Text::default()
                .styled(&decision.who, Style::Strong)
                .and(&format!(" · {} ({})", decision.what, decision.group)),
        }
    });
    let mut blocks = vec![Block::Checks(checks.collect())];
    let more = report.decisions.len().saturating_sub(DECISIONS);
    if more > 0 {
        blocks.push(Block::toned(words.report_more_decisions(more).as_str(), Tone::Soft));
    }
    Some(Block::Section(Section {
        id: "decisions".to_owned(),
        heading: Text::new(&words.report_decisions()),
        kind: Kind::Box,
        blocks,
        ..Section::default()
    }))
}

/// Every roadmap on a line, an axis a group of rows; in the order of the tables, never by readiness.
fn overview(report: &Report, words: &Words) -> Option<Block> {
    if report.axes.iter().all(|axis| axis.roadmaps.is_empty()) {
        return None;
    }
    let column = |head: String, width: u16| Column {
        head: Text::new(&head),
        width,
        align: Align::Left,
    };
    let groups = report.axes.iter().filter(|axis| !axis.roadmaps.is_empty());
    let table = Table {
        caption: Text::new(&words.report_overview_caption()),
        columns: vec![
            column(words.report_roadmap(), 73),
            column(words.report_pilot(), 29),
            column(words.report_next(), 39),
            column(words.report_ready(), 29),
        ],
        groups: groups
            .map(|axis| Rows {
                head: (!axis.title.is_empty()).then(|| Text::new(&axis.title)),
                rows: axis.roadmaps.iter().map(|row| line(row, words)).collect(),
            })
            .collect(),
    };
    let heading = words.report_overview(report.counted.roadmaps);
    Some(section("feuilles", heading, vec![Block::Table(table)]))
}

fn line(row: &RoadmapRow, words: &Words) -> Row {
    let blank = |text: &str, blank: String| {
        if text.trim().is_empty() {
            Text::blank(&blank)
        } else {
            Text::new(text)
        }
    };
    let review = match row.roadmap.review.dated() {
        Dated::Empty => Text::blank(&words.report_no_review()),
        Dated::Day(day) => Text::new(&words.long_day(day)),
        Dated::Text(text) => Text::new(text),
    };
    let mut title = Cell::new(Text::default().linked(&row.roadmap.title, Style::Strong, &anchor(row)));
    title.under = Text::new(&row.group);
    let mut ready = Cell::new(Text::new(&if row.actions == 0 {
        words.report_no_action()
    } else {
        words.report_ready_of(row.ready, row.actions)
    }));
    if (1..=SQUARES).contains(&row.actions) {
        ready.squares = Some((row.ready as u16, row.actions as u16));
    }
    Row {
        cells: vec![
            title,
            Cell::new(blank(&row.roadmap.pilot, words.report_no_pilot())),
            Cell::new(review),
            ready,
        ],
    }
}

fn anchor(row: &RoadmapRow) -> String {
    format!("r-{}", crate::text::slug(&row.slug, "roadmap"))
}

fn context(report: &Report, words: &Words) -> Option<Block> {
    let facts = &report.facts;
    let mut blocks: Vec<Block> = Vec::new();
    for text in [&facts.why, &facts.aim] {
        if !text.is_empty() {
            blocks.push(Block::paragraph(text.as_str()));
        }
    }
    let mut list = Vec::new();
    let mut add = |label: String, text: &str| {
        if !text.is_empty() {
            list.push(
                Text::default()
                    .styled(&label, Style::Strong)
                    .and(&format!("{} {text}", words.report_colon())),
            );
        }
    };
    add(words.report_edition(), &facts.edition);
    add(words.report_led_by(), &facts.led_by.join(", "));
    add(words.report_horizons_label(), &facts.horizons.join(", "));
    if !list.is_empty() {
        blocks.push(Block::List(list));
    }
    (!blocks.is_empty()).then(|| section("contexte", words.report_context(), blocks))
}

fn how_it_ran(report: &Report, words: &Words) -> Option<Block> {
    if report.held.is_empty() {
        return None;
    }
    let column = |head: String, width: u16, align: Align| Column {
        head: Text::new(&head),
        width,
        align,
    };
    let rows = report.held.iter().map(|held| {
        let mut title = Cell::new(Text::new(&held.title));
        if held.laptops > 1 {
            title.under = Text::new(&words.report_laptops(held.laptops));
        }
        Row {
            cells: vec![
                title,
                Cell::new(when(&held.held, words)),
                Cell::new(Text::new(&held.facilitators.join(", "))),
                Cell::new(Text::new(&held.groups.to_string())),
                Cell::new(match held.participants {
                    Some(people) => Text::new(&people.to_string()),
                    None => Text::blank(&words.report_unknown()),
                }),
            ],
        }
    });
    let mut blocks = vec![Block::Table(Table {
        caption: Text::new(&words.report_held_caption()),
        columns: vec![
            column(words.report_workshop(), 54, Align::Left),
            column(words.report_when(), 34, Align::Left),
            column(words.report_facilitators(), 40, Align::Left),
            column(words.report_groups(), 20, Align::Right),
            column(words.report_people(), 22, Align::Right),
        ],
        groups: vec![Rows {
            head: None,
            rows: rows.collect(),
        }],
    })];
    blocks.extend(times(&report.held, words));
    Some(section("deroule", words.report_how_it_ran(), blocks))
}

fn when(text: &str, words: &Words) -> Text {
    let when = When::new(text);
    match when.dated() {
        Dated::Empty => Text::blank(&words.report_unknown()),
        Dated::Day(day) => Text::new(&words.long_day(day)),
        Dated::Text(text) => Text::new(text),
    }
}

/// Minutes planned and actual, of the workshops whose lines have times.
fn times(held: &[Held], words: &Words) -> Option<Block> {
    let timed: Vec<&Held> = held.iter().filter(|held| !held.steps.is_empty()).collect();
    if timed.is_empty() {
        return None;
    }
    let right = |head: String| Column {
        head: Text::new(&head),
        width: 30,
        align: Align::Right,
    };
    let groups = timed.iter().map(|held| Rows {
        head: (timed.len() > 1).then(|| Text::new(&held.title)),
        rows: held
            .steps
            .iter()
            .map(|step| Row {
                cells: vec![
                    Cell::new(Text::new(&step.step)),
                    Cell::new(Text::new(&view::duration(step.planned))),
                    Cell::new(Text::new(&view::duration(step.replanned))),
                    Cell::new(Text::new(&view::duration(step.actual))),
                ],
            })
            .collect(),
    });
    Some(Block::Table(Table {
        caption: Text::new(&words.report_times_caption()),
        columns: vec![
            Column {
                head: Text::new(&words.report_step()),
                width: 80,
                align: Align::Left,
            },
            right(words.report_planned()),
            right(words.report_replanned()),
            right(words.report_actual()),
        ],
        groups: groups.collect(),
    }))
}

/// An axis with its roadmaps, each under a heading of its own.
fn chapter(axis: &Axis, number: usize, words: &Words) -> Block {
    let heading = if axis.title.is_empty() {
        words.report_without_axis()
    } else {
        words.report_axis(number, &axis.title)
    };
    let mut blocks: Vec<Block> = Vec::new();
    if !axis.about.is_empty() {
        blocks.push(Block::toned(axis.about.as_str(), Tone::Soft));
    }
    if axis.roadmaps.is_empty() {
        blocks.push(Block::toned(words.report_axis_empty().as_str(), Tone::Nothing));
    }
    blocks.extend(axis.roadmaps.iter().map(|row| one(row, words)));
    section(&format!("axe-{number}"), heading, blocks)
}

fn one(row: &RoadmapRow, words: &Words) -> Block {
    let roadmap = &row.roadmap;
    let mut blocks: Vec<Block> = Vec::new();
    let mut facts = Vec::new();
    let mut add = |label: String, text: &str| {
        if !text.trim().is_empty() {
            facts.push(
                Text::default()
                    .styled(&label, Style::Strong)
                    .and(&format!("{} {text}", words.report_colon())),
            );
        }
    };
    add(words.report_stake(), &roadmap.stake);
    add(
        words.report_question(),
        roadmap.question.as_ref().map_or("", |question| &question.text),
    );
    add(words.report_indicator(), &roadmap.indicator);
    if !facts.is_empty() {
        blocks.push(Block::List(facts));
    }
    let phases: Vec<Text> = roadmap
        .phases
        .iter()
        .zip(1..)
        .map(|(phase, number)| {
            let mut text = Text::default().styled(&words.report_phase(number, &phase.title), Style::Strong);
            match phase.due.dated() {
                Dated::Empty => {}
                Dated::Day(day) => text = text.and(&words.report_for(&words.long_day(day))),
                Dated::Text(due) => text = text.and(&words.report_for(due)),
            }
            if !phase.goal.is_empty() {
                text = text.and(&format!("{} {}", words.report_colon(), phase.goal));
            }
            if !phase.actions.is_empty() {
                let actions: Vec<&str> = phase.actions.iter().map(|action| action.text.as_str()).collect();
                text = text.and(&format!(" — {}", actions.join(" · ")));
            }
            text
        })
        .collect();
    if !phases.is_empty() {
        blocks.push(Block::List(phases));
    }
    for (label, said) in [
        (words.report_room_said(), &roadmap.remarks),
        (words.report_learned(), &roadmap.lessons),
    ] {
        if !said.is_empty() {
            blocks.push(Block::toned(Text::default().styled(&label, Style::Strong), Tone::Body));
            blocks.push(Block::List(said.iter().map(|remark| Text::new(&remark.text)).collect()));
        }
    }
    Block::Section(Section {
        id: anchor(row),
        heading: Text::new(&roadmap.title),
        aside: Text::new(&row.group),
        blocks,
        ..Section::default()
    })
}

fn in_common(report: &Report, words: &Words) -> Option<Block> {
    let list = |shared: &[Shared]| {
        let texts = shared.iter().map(|shared| {
            Text::default().styled(&shared.name, Style::Strong).and(&format!(
                "{} {}",
                words.report_colon(),
                shared.groups.join(" · ")
            ))
        });
        Block::List(texts.collect())
    };
    let mut blocks = Vec::new();
    for (label, shared) in [
        (words.report_themes(), &report.themes),
        (words.report_stakeholders(), &report.stakeholders),
    ] {
        if !shared.is_empty() {
            blocks.push(Block::toned(Text::default().styled(&label, Style::Strong), Tone::Body));
            blocks.push(list(shared));
        }
    }
    (!blocks.is_empty()).then(|| section("commun", words.report_in_common(), blocks))
}

/// Pillars × phases: who has nothing to do is seen, and is not blamed.
fn pillars(report: &Report, words: &Words) -> Option<Block> {
    let most = report.pillars.iter().map(|row| row.phases.len()).max().unwrap_or(0);
    if report.pillars.is_empty() || report.counted.actions == 0 {
        return None;
    }
    let mut columns = vec![Column {
        head: Text::new(&words.report_pillar()),
        width: 60,
        align: Align::Left,
    }];
    let width = u16::try_from(110 / most.max(1)).unwrap_or(20);
    columns.extend((1..=most).map(|number| Column {
        head: Text::new(&words.report_phase_column(number)),
        width,
        align: Align::Right,
    }));
    let rows = report.pillars.iter().map(|row| {
        let mut cells = vec![Cell::new(Text::new(&row.pillar))];
        if row.phases.iter().all(|actions| *actions == 0) {
            let mut nothing = Cell::new(Text::blank(&words.report_pillar_idle()));
            nothing.span = most;
            cells.push(nothing);
        } else {
            cells.extend(row.phases.iter().map(|actions| {
                Cell::new(Text::new(&match actions {
                    0 => "–".to_owned(),
                    actions => actions.to_string(),
                }))
            }));
        }
        Row { cells }
    });
    let table = Table {
        caption: Text::new(&words.report_pillars_caption()),
        columns,
        groups: vec![Rows {
            head: None,
            rows: rows.collect(),
        }],
    };
    Some(section("piliers", words.report_pillars(), vec![Block::Table(table)]))
}

/// The inventory reflex, counted: how many roadmaps open with one, and what each is asked.
fn inventories(report: &Report, words: &Words) -> Option<Block> {
    if report.counted.roadmaps == 0 {
        return None;
    }
    let counted = &report.counted;
    let mut sentence = words.report_inventory_opening(counted.opening_with_inventory, counted.roadmaps);
    if counted.actions > 0 {
        sentence = format!(
            "{sentence} {}",
            words.report_inventory_actions(counted.inventories, counted.actions)
        );
    }
    let mut blocks = vec![Block::paragraph(sentence.as_str())];
    let rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    let found: Vec<Text> = rows
        .flat_map(|row| {
            row.inventories.iter().map(move |(id, text)| {
                Text::default()
                    .styled(&format!("{}/{id}", row.slug), Style::Id)
                    .and(&format!(" · {text}"))
            })
        })
        .collect();
    if !found.is_empty() {
        blocks.push(Block::List(found));
        blocks.push(Block::toned(words.report_inventory_questions().as_str(), Tone::Soft));
    }
    Some(section("inventaire", words.report_inventory(), blocks))
}

fn lessons(report: &Report, words: &Words) -> Option<Block> {
    let own = report.lessons.iter().map(|lesson| Text::new(lesson));
    let rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    let groups = rows.flat_map(|row| {
        row.roadmap
            .lessons
            .iter()
            .map(move |lesson| Text::new(&lesson.text).styled(&format!(" ({})", row.roadmap.title), Style::Soft))
    });
    let all: Vec<Text> = own.chain(groups).collect();
    (!all.is_empty()).then(|| section("lecons", words.report_lessons(), vec![Block::List(all)]))
}

fn reuse(report: &Report, words: &Words) -> Option<Block> {
    if report.counted.roadmaps == 0 {
        return None;
    }
    let licence = match report.facts.licences.as_slice() {
        [] => words.report_licence_unknown(),
        licences => words.report_licence(&licences.join(", ")),
    };
    let contacts: Vec<Text> = report
        .axes
        .iter()
        .flat_map(|axis| &axis.roadmaps)
        .filter(|row| !row.roadmap.contact.is_empty())
        .map(|row| {
            Text::new(&format!(
                "{}{} {}",
                row.roadmap.title,
                words.report_colon(),
                row.roadmap.contact
            ))
        })
        .collect();
    let mut blocks = vec![
        Block::paragraph(licence.as_str()),
        Block::paragraph(words.report_reuse_how().as_str()),
    ];
    if !contacts.is_empty() {
        blocks.push(Block::List(contacts));
    }
    Some(section("reprendre", words.report_reuse(), blocks))
}

/// Files that could not be read, and what was passed over on purpose.
fn not_counted(report: &Report, words: &Words) -> Option<Block> {
    let mut blocks = Vec::new();
    if !report.unread.is_empty() {
        let rows = report.unread.iter().map(|unread| Row {
            cells: vec![Cell::new(Text::new(&unread.path)), Cell::new(Text::new(&unread.why))],
        });
        let column = |head: String, width: u16| Column {
            head: Text::new(&head),
            width,
            align: Align::Left,
        };
        blocks.push(Block::Table(Table {
            caption: Text::new(&words.report_unread_caption()),
            columns: vec![column(words.report_file(), 75), column(words.report_why(), 95)],
            groups: vec![Rows {
                head: None,
                rows: rows.collect(),
            }],
        }));
    }
    let mut list = Vec::new();
    list.extend(
        report
            .diverging
            .iter()
            .map(|copies| Text::new(&words.report_diverging(&copies.join(" · ")))),
    );
    list.extend(
        report
            .rehearsals
            .iter()
            .map(|path| Text::new(&words.report_rehearsal(path))),
    );
    list.extend(report.adapted.iter().map(|path| Text::new(&words.report_adapted(path))));
    if !list.is_empty() {
        blocks.push(Block::List(list));
    }
    (!blocks.is_empty()).then(|| section("a-part", words.report_not_counted(), blocks))
}

fn observations(report: &Report, words: &Words) -> Option<Block> {
    if report.observations.is_empty() {
        return None;
    }
    let texts = report.observations.iter().map(|observed| {
        let place = [&observed.workshop, &observed.step, &observed.group];
        let place: Vec<&str> = place
            .iter()
            .map(|text| text.as_str())
            .filter(|text| !text.is_empty())
            .collect();
        Text::new(&observed.text).styled(&format!(" ({})", place.join(" · ")), Style::Soft)
    });
    let blocks = vec![
        Block::toned(words.report_observations_why().as_str(), Tone::Soft),
        Block::List(texts.collect()),
    ];
    Some(section("remarques", words.report_observations(), blocks))
}
