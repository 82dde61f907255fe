//! What the document of a roadmap says: the box, the states, the calendar, where it comes from.

use ctrls::export::document::{Block, Card, Document, Section, Timeline};
use ctrls::export::{docx, html, markdown, odt};
use ctrls::roadmap::adapt::{Adaptation, adapt};

use crate::sample::{LORME, document, flat, roadmap};
use crate::support::Place;

fn sections(blocks: &[Block]) -> Vec<&Section> {
    let mut sections = Vec::new();
    for block in blocks {
        if let Block::Section(section) = block {
            sections.push(section);
        }
    }
    sections
}

fn section<'a>(document: &'a Document, id: &str) -> &'a Section {
    let mut all = sections(&document.blocks).into_iter();
    all.find(|section| section.id == id).unwrap()
}

fn cards(document: &Document) -> Vec<&Card> {
    let mut cards = Vec::new();
    for phase in sections(&document.blocks) {
        for block in &phase.blocks {
            if let Block::Card(card) = block {
                cards.push(card);
            }
        }
    }
    cards
}

/// The state of an action, with plain spaces.
fn state(document: &Document, id: &str) -> String {
    let cards = cards(document);
    let card = cards.iter().find(|card| card.id == id).unwrap();
    card.state
        .as_ref()
        .map_or(String::new(), |state| flat(&state.text.plain()))
}

/// The last line of the box.
fn last_of_box(document: &Document) -> String {
    match section(document, "settle").blocks.last().unwrap() {
        Block::Paragraph(paragraph) => flat(&paragraph.text.plain()),
        other => panic!("{other:?}"),
    }
}

fn calendar(document: &Document) -> &Timeline {
    match &section(document, "calendar").blocks[0] {
        Block::Timeline(timeline) => timeline,
        other => panic!("{other:?}"),
    }
}

/// With the lines of an action's table followed by others.
fn with(text: &str, after: &str, more: &str) -> String {
    assert!(text.contains(after), "{after}");
    text.replace(after, &format!("{after}\n{more}"))
}

/// Some signs of every plane of Unicode, and all that is odd.
fn signs() -> Vec<char> {
    let odd = (0..=16).flat_map(|plane: u32| [0xfffe, 0xffff, 0xfffd, 0].map(|low| plane << 16 | low));
    let blocks = [
        0xfdcf..=0xfdf1,
        0xdff0..=0xe010,
        0xf0000..=0xf0002,
        0x200b..=0x206f,
        0..=0xa0,
    ];
    let numbers = (0..0x11_0000)
        .step_by(197)
        .chain(odd)
        .chain(blocks.into_iter().flatten());
    numbers.filter_map(char::from_u32).collect()
}

#[test]
fn no_sign_of_any_plane_keeps_a_document_from_being_made() {
    let signs = signs();
    assert!(signs.len() > 5000);
    let mut made = roadmap(LORME);
    let like = made.phases[0].actions[0].clone();
    for (number, some) in signs.chunks(200).enumerate() {
        let mut action = like.clone();
        action.id = format!("A{}", number + 10);
        action.text = some.iter().flat_map(|sign| [*sign, 'e']).collect();
        action.pilot = some.iter().collect();
        made.phases[0].actions.push(action);
    }
    // Where a text is drawn, named or spoken elsewhere than in its paragraph.
    let odd = "\u{fffe}\u{ffff}\u{1fffe}\u{fdd0}\u{e000}\u{10ffff}";
    made.title = format!("x{odd}");
    made.phases[0].title = format!("x{odd}");
    made.phases[1].actions[0].id = format!("x{odd}");
    made.source.axis = odd.to_owned();
    made.licence = odd.to_owned();
    made.contact = odd.to_owned();
    let document = document(&made);
    #[cfg(feature = "pdf")]
    ctrls::export::pdf(&document).unwrap();
    odt(&document).unwrap();
    docx(&document).unwrap();
    for text in [html(&document), markdown(&document)] {
        assert!(!text.contains(['\u{fffe}', '\u{ffff}', '\u{1fffe}', '\u{fdd0}', '\u{10ffff}']));
        assert!(text.contains('\u{fffd}') && text.contains('\u{e000}'));
    }
}

#[test]
fn a_title_of_nothing_that_is_shown_is_no_title() {
    let made = roadmap(&LORME.replace("Acheter d'occasion les yeux fermés", "\\u202e"));
    let document = document(&made);
    assert_eq!(document.title.plain(), "Confiance");
    #[cfg(feature = "pdf")]
    ctrls::export::pdf(&document).unwrap();
}

#[test]
fn a_noncharacter_in_one_roadmap_leaves_every_format_of_all_to_be_written() {
    let place = Place::new();
    place.write(
        "a.toml",
        &LORME.replace("Former les vendeurs", "Former \u{fffe} les vendeurs"),
    );
    place.write("b.toml", LORME);
    let formats = if cfg!(feature = "pdf") {
        "pdf,html,csv"
    } else {
        "html,csv"
    };
    let ran = place.ctrls(&["export", "a.toml", "b.toml", "--format", formats, "--out", "d"]);
    let out = ran.ended(i32::from(cfg!(feature = "pdf")));
    for name in ["d/a.html", "d/b.html", "d/actions.csv"] {
        assert!(out.contains(name), "{out}");
    }
    assert_eq!(out.contains("d/a.pdf"), cfg!(feature = "pdf"));
}

#[cfg(feature = "pdf")]
#[test]
fn letters_that_a_sign_is_made_of_stand_for_it_and_the_way_out_is_told() {
    use ctrls::export::pdf;
    let place = Place::new();
    place.write("a.toml", &LORME.replace("Rassurer", "Conﬁance ① 世"));
    let ran = place.ctrls(&["export", "--lang", "fr", "a.toml", "--out", "d"]);
    assert!(
        ran.err.contains("世") && !ran.err.contains('ﬁ') && !ran.err.contains('①'),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("--format html"), "{}", ran.err);
    let bytes = pdf(&document(&roadmap(&place.read("a.toml")))).unwrap().bytes;
    assert!(
        crate::pdf_tree::Read::new(&bytes)
            .tree()
            .text
            .contains("Confiance 1 世")
    );
}

#[test]
fn what_the_box_has_no_room_for_is_in_the_actions_or_is_named() {
    // Only questions on actions are left.
    let mut many = roadmap(LORME);
    let bare = ctrls::roadmap::Action {
        text: "Publier le taux".to_owned(),
        ..ctrls::roadmap::Action::default()
    };
    for number in 7..15 {
        let id = format!("A{number}");
        many.phases[2]
            .actions
            .push(ctrls::roadmap::Action { id, ..bare.clone() });
    }
    many.decided_by = "le bureau".to_owned();
    for phase in &mut many.phases {
        for action in &mut phase.actions {
            action.depends_on.clear();
            action.partners = vec!["La Forge".to_owned()];
        }
    }
    many.phases[1].actions[0].depends_on = vec!["A1".to_owned()];
    many.phases[2].actions[0].depends_on = vec!["A3".to_owned()];
    assert!(last_of_box(&document(&many)).ends_with(" autres, dans les actions"));
    // A roadmap without any action has none of them.
    let mut bare = roadmap(LORME);
    bare.phases.clear();
    (bare.pilot, bare.indicator, bare.question) = (String::new(), String::new(), None);
    bare.review = ctrls::roadmap::DateText::default();
    let last = last_of_box(&document(&bare));
    assert_eq!(last, "et 1 autre : F4");
}

#[test]
fn what_is_to_settle_has_one_number_in_the_document_and_on_the_screen() {
    let place = Place::new();
    place.write("r.toml", LORME);
    let shown = place
        .ctrls(&["show", "--lang", "fr", "r.toml"])
        .ended(0)
        .replace('\u{a0}', " ");
    let document = document(&roadmap(LORME));
    let mut all = 0;
    for card in cards(&document) {
        let state = state(&document, &card.id);
        let line = shown.lines().find(|line| line.starts_with(&format!("{},", card.id)));
        assert!(line.unwrap().contains(&state), "{line:?} · {state}");
        all += state
            .strip_suffix(" à régler")
            .map_or(0, |count| count.parse::<usize>().unwrap());
    }
    assert!(all > 0);
    assert!(
        shown.contains(&format!("\n{all} à régler : ctrls check r.toml")),
        "{all} {shown}"
    );
}

const MOVED: &str = "[[phase.action.history]]\ndate = 2027-02-01\ndue = 2027-06-30\nwas = 2027-03-31\n";

#[test]
fn why_it_is_stuck_and_from_when_it_moved_stand_with_the_state() {
    let stuck = "status = \"stuck\"\n[[phase.action.history]]\ndate = 2027-02-01\nstatus = \"stuck\"\nnote = \"la mairie a dit non\"\n";
    let dropped = "status = \"dropped\"\n[[phase.action.history]]\ndate = 2027-02-01\nstatus = \"dropped\"\nnote = \"plus de salle\"\n";
    let text = with(LORME, "from = [\"I3\"]\n\n[[phase]]\nid = \"P2\"", "").replace(
        "from = [\"I3\"]\n\n[[phase]]\nid = \"P2\"",
        &format!("from = [\"I3\"]\n{MOVED}\n[[phase]]\nid = \"P2\""),
    );
    let text = with(&text, "depends_on = [\"A1\"]\nfrom = [\"I4\"]", stuck);
    let text = with(
        &text,
        "done_when = \"paru dans six bulletins sur neuf\"\nfrom = [\"I4\"]",
        dropped,
    );
    let text = text.replace("due = 2027-03-31", "due = 2027-06-30");
    let made = document(&roadmap(&text));
    assert_eq!(state(&made, "A2"), "2 à régler, reportée du 31 mars au 30 juin");
    assert_eq!(state(&made, "A3"), "bloquée, la mairie a dit non");
    assert_eq!(state(&made, "A4"), "abandonnée, plus de salle");
    // The last note counts, and an old reason goes with its state.
    let more = "[[phase.action.history]]\ndate = 2027-03-01\nstatus = \"stuck\"\nnote = \"le vote est en mai\"\n";
    let again = document(&roadmap(&with(&text, "note = \"la mairie a dit non\"", more)));
    assert_eq!(state(&again, "A3"), "bloquée, le vote est en mai");
    let goes = "[[phase.action.history]]\ndate = 2027-03-01\nstatus = \"started\"\n";
    let goes =
        with(&text, "note = \"la mairie a dit non\"", goes).replacen("status = \"stuck\"", "status = \"started\"", 1);
    assert_eq!(state(&document(&roadmap(&goes)), "A3"), "commencée");
    // Every format says it.
    for said in [html(&made), markdown(&made)] {
        assert!(said.contains("la mairie a dit non") && said.contains("reportée du 31\u{a0}mars"));
    }
}

#[test]
fn a_move_is_written_with_the_day_that_it_moved_from() {
    let place = Place::new();
    place.write("r.toml", LORME);
    place
        .ctrls_reading(&["follow-up", "r.toml", "--input", "-"], "A2 moved 30 June 2027\n")
        .ended(0);
    let read = roadmap(&place.read("r.toml"));
    assert_eq!(read.phases[0].actions[1].history[0].was.as_str(), "2027-03-31");
    assert!(state(&document(&read), "A2").ends_with("reportée du 31 mars au 30 juin"));
}

#[test]
fn what_was_dropped_does_not_stretch_the_calendar() {
    let mut made = roadmap(LORME);
    let before = calendar(&document(&made)).until;
    let mut action = made.phases[0].actions[0].clone();
    action.id = "A9".to_owned();
    action.status = Some(ctrls::roadmap::Status::Dropped);
    action.due = ctrls::roadmap::DateText::new("2031-05-01");
    made.phases[0].actions.push(action.clone());
    action.id = "A10".to_owned();
    action.due = ctrls::roadmap::DateText::new("2027-04-15");
    made.phases[0].actions.push(action);
    let document = document(&made);
    let timeline = calendar(&document);
    assert_eq!(timeline.until, before);
    let marks: Vec<(&str, bool)> = timeline.stretches[0]
        .marks
        .iter()
        .map(|mark| (mark.name.as_str(), mark.off))
        .collect();
    assert_eq!(marks, [("A1", false), ("A2", false), ("A10", true)]);
    let words = flat(&timeline.alternative.plain());
    assert!(words.contains("A9 A10 abandonnée"), "{words}");
    assert!(!words.contains("A9 pour"), "{words}");
}

#[cfg(feature = "pdf")]
#[test]
fn the_heading_that_is_not_seen_stands_where_it_is_read() {
    let bytes = ctrls::export::pdf(&document(&roadmap(LORME))).unwrap().bytes;
    let read = crate::pdf_tree::Read::new(&bytes);
    let tree = read.tree();
    let headings: Vec<String> = tree.all("H2").iter().map(|heading| flat(&heading.text)).collect();
    assert!(
        headings
            .iter()
            .any(|heading| heading.starts_with("Source, licence et contact"))
    );
    // A text that only stands for what is drawn has no place of its own: readers look for it in the wrong one.
    let pages = read.file.get_pages().into_values();
    for page in pages {
        let content = read.file.get_page_content(page);
        assert!(!content.windows(10).any(|bytes| bytes == b"ActualText"));
    }
}

/// The last paragraphs of a document, with plain spaces.
fn ending(document: &Document) -> String {
    let source = document.source.as_ref().unwrap();
    let paragraphs: Vec<String> = source.paragraphs.iter().map(|text| flat(&text.plain())).collect();
    paragraphs.join("\n")
}

fn intro_of_box(document: &Document) -> String {
    match &section(document, "settle").blocks[0] {
        Block::Paragraph(paragraph) => flat(&paragraph.text.plain()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_adapted_roadmap_says_what_its_original_was_by_titles() {
    let original = roadmap(LORME);
    let new = |territory, file| Adaptation {
        territory: Some(territory),
        file,
        ..Adaptation::default()
    };
    let child = adapt(&original, new("Lorme", "g1.toml"));
    let grandchild = adapt(&child, new("Brenne", "g2.toml"));
    let made = document(&grandchild);
    let ending = ending(&made);
    assert!(
        ending.starts_with(
            "Adaptée de « Acheter d’occasion les yeux fermés · Lorme », elle-même adaptée de « Acheter d’occasion les \
             yeux fermés ». La feuille de route d’origine a été écrite le 3 décembre 2026, Rencontre du réemploi, par \
             le groupe Confiance (7 personnes"
        ),
        "{ending}"
    );
    assert!(!html(&made).contains(".toml"));
    assert!(intro_of_box(&made).starts_with("Ces questions se posent de nouveau sur votre territoire"));
}

#[test]
fn only_a_workshop_that_has_ended_left_its_questions_open() {
    assert!(intro_of_box(&document(&roadmap(LORME))).contains("fin d’atelier"));
    let by_hand = roadmap(&LORME.replace("workshop = \"Ctrl S, 90 minutes\"\n", ""));
    assert!(intro_of_box(&document(&by_hand)).starts_with("Ces questions sont encore ouvertes"));
    let place = Place::new();
    let run = |folder, lines| {
        place
            .ctrls_reading(&["run", "--lang", "fr", "--into", folder, "-y"], lines)
            .ended(0);
        place.ctrls(&["export", folder, "--format", "md"]).ended(0);
        place.read(&format!("{folder}/exports/table-1.md"))
    };
    assert!(!run("open", "/suite\nUn enjeu\n").contains("fin d’atelier"));
    assert!(run("ended", "/suite\nUn enjeu\n/fin\n/fin\n").contains("fin d’atelier"));
}

#[test]
fn where_it_comes_from_is_said_as_one_speaks() {
    let said = |from: &str, to: &str| {
        assert!(LORME.contains(from), "{from}");
        ending(&document(&roadmap(&LORME.replace(from, to))))
    };
    assert!(said("held = 2026-12-03", "held = \"2021\"").starts_with("Écrite en 2021, Rencontre du réemploi, par"));
    assert!(said("held = 2026-12-03", "held = \"novembre 2021\"").starts_with("Écrite en novembre 2021, "));
    assert!(said("held = 2026-12-03", "held = \"fin 2021\"").starts_with("Écrite fin 2021, "));
    assert!(said("group = \"Confiance\"", "group = \"Groupe 1\"").contains(", par le Groupe 1 (7 personnes"));
    assert!(said("group = \"Confiance\"", "group = \"Table 2\"").contains(", par la Table 2 ("));
    assert!(said("group = \"Confiance\"", "group = \"Groupement\"").contains(", par le groupe Groupement ("));
    assert!(said("Ctrl S, 90 minutes", "Atelier Ctrl S").contains(" Atelier Ctrl S. Animation"));
    assert!(said("Ctrl S, 90 minutes", "Ctrl S").contains(" Atelier : Ctrl S. Animation"));
}

#[test]
fn french_says_from_october_and_free_words_for_a_day() {
    let made = document(&roadmap(&LORME.replace("held = 2026-12-03", "held = 2026-10-03")));
    let alternative = flat(&calendar(&made).alternative.plain());
    assert!(
        alternative.starts_with("D’octobre 2026 à décembre 2027."),
        "{alternative}"
    );
    let free = LORME.replace("due = 2027-10-31", "due = \"à la saint-glinglin\"");
    let made = document(&roadmap(&free));
    assert_eq!(
        flat(&section(&made, "phase-2").aside.plain()),
        "échéance : à la saint-glinglin"
    );
    let place = Place::new();
    place.write("r.toml", &free);
    let shown = place
        .ctrls(&["show", "--lang", "fr", "r.toml"])
        .ended(0)
        .replace('\u{a0}', " ");
    assert!(
        shown.contains("Faire connaître, échéance : à la saint-glinglin"),
        "{shown}"
    );
    place
        .ctrls_reading(&["follow-up", "r.toml", "--input", "-"], "A2 reportée quand il pleut\n")
        .ended(0);
    place.write("o.toml", &free);
    let diff = place
        .ctrls(&["diff", "--lang", "fr", "o.toml", "r.toml"])
        .ended(1)
        .replace('\u{a0}', " ");
    assert!(
        !diff.contains("pour le quand") && diff.contains("échéance : quand il pleut"),
        "{diff}"
    );
}

#[test]
fn the_actions_that_answer_stand_in_their_own_order() {
    // Two ideas answer one issue: what the first one led to does not go before what came earlier.
    let text = LORME.replace("links = [\"Q3\"]", "links = [\"Q1\"]");
    let text = text.replace("from = [\"I4\"]", "from = [\"I2\"]");
    let made = document(&roadmap(&text));
    assert!(
        markdown(&made).contains("A1, A2, A3, A4, A5, A6"),
        "{}",
        markdown(&made)
    );
}

#[test]
fn without_a_territory_the_name_is_in_the_language_of_the_screen() {
    let place = Place::new();
    place.write("confiance.toml", LORME);
    let adapted = |language| {
        place
            .ctrls(&["adapt", "confiance.toml", "--lang", language, "-q"])
            .ended(0)
    };
    assert_eq!(adapted("fr"), "confiance-adaptee.toml\n");
    assert_eq!(adapted("en"), "confiance-adapted.toml\n");
}
