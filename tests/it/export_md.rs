//! Markdown: what people wrote comes back out of two parsers as they wrote it, whatever it looks like.

use ctrls::export::markdown;
use ctrls::roadmap::{Action, Issue, Phase, Question, Remark, Roadmap};
use proptest::prelude::*;

use crate::sample::{HOSTILE, LORME, document, flat, roadmap, set, texts};

/// What CommonMark with every extension of a first parser sees as text; nothing but our own markup may be there.
fn by_pulldown(markdown: &str) -> String {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    // Smart punctuation would change the texts themselves.
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION - Options::ENABLE_OLD_FOOTNOTES;
    let mut text = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(said) => text.push_str(&said),
            Event::End(end) if !matches!(end, pulldown_cmark::TagEnd::Strong | pulldown_cmark::TagEnd::Emphasis) => {
                text.push('\n');
            }
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            Event::Rule | Event::TaskListMarker(_) | Event::End(_) => {}
            // An address leads where it says, and nothing else is a link.
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(is_said(markdown, &dest_url), "{dest_url} in {markdown}")
            }
            Event::Start(tag) => assert!(
                matches!(
                    tag,
                    Tag::Paragraph
                        | Tag::Heading { .. }
                        | Tag::List(_)
                        | Tag::Item
                        | Tag::Strong
                        | Tag::Emphasis
                        | Tag::Table(_)
                        | Tag::TableHead
                        | Tag::TableRow
                        | Tag::TableCell
                ),
                "{tag:?} in {markdown}"
            ),
            other => panic!("{other:?} in {markdown}"),
        }
    }
    text
}

/// Whether an address stands as it is between the brackets that make it a link.
fn is_said(markdown: &str, address: &str) -> bool {
    let address = address.strip_prefix("mailto:").unwrap_or(address);
    [format!("<{address}>"), format!("(<{address}>)")]
        .iter()
        .any(|said| markdown.contains(said))
}

/// The same, by a second parser with all its extensions.
fn by_comrak(markdown: &str) -> String {
    use comrak::nodes::NodeValue;
    let arena = comrak::Arena::new();
    let mut options = comrak::Options::default();
    let extension = &mut options.extension;
    extension.strikethrough = true;
    extension.table = true;
    extension.tasklist = true;
    extension.superscript = true;
    extension.footnotes = true;
    extension.inline_footnotes = true;
    extension.description_lists = true;
    extension.multiline_block_quotes = true;
    extension.alerts = true;
    extension.math_dollars = true;
    extension.math_code = true;
    extension.wikilinks_title_after_pipe = true;
    extension.underline = true;
    extension.subscript = true;
    extension.spoiler = true;
    extension.greentext = true;
    extension.highlight = true;
    extension.insert = true;
    let root = comrak::parse_document(&arena, markdown, &options);
    let mut text = String::new();
    for node in root.descendants() {
        match &node.data().value {
            NodeValue::Text(said) => text.push_str(said),
            // A sign that might have opened something, and did not.
            NodeValue::EscapedTag(said) => text.push_str(said),
            NodeValue::Strong | NodeValue::Emph => {}
            NodeValue::Link(link) => assert!(is_said(markdown, &link.url), "{} in {markdown}", link.url),
            NodeValue::Document
            | NodeValue::Heading(_)
            | NodeValue::Paragraph
            | NodeValue::List(_)
            | NodeValue::Item(_)
            | NodeValue::TaskItem(_)
            | NodeValue::Table(_)
            | NodeValue::TableRow(_)
            | NodeValue::TableCell
            | NodeValue::ThematicBreak
            | NodeValue::SoftBreak => text.push('\n'),
            other => panic!("{other:?} in {markdown}"),
        }
    }
    text
}

fn come_back(roadmap: &Roadmap) {
    let markdown = markdown(&document(roadmap));
    for read in [by_pulldown(&markdown), by_comrak(&markdown)] {
        let read = flat(&read);
        for text in texts(roadmap) {
            assert!(
                read.contains(&flat(&text)),
                "{text:?} is not in\n{read}\nread from\n{markdown}"
            );
        }
    }
}

#[test]
fn a_roadmap_begins_with_what_is_decided_and_ends_with_where_it_comes_from() {
    let markdown = flat(&markdown(&document(&roadmap(LORME))));
    let parts = [
        "# Acheter d’occasion les yeux fermés",
        "**La question** : **Comment pourrions-nous rendre la garantie visible avant l’achat ?**",
        "- **Prochaine revue** : 3 mars 2027",
        "- **État** : 3 prêtes sur 6",
        "## Qui fait quoi, pour quand",
        "| **15 mars 2027** | **A1** **Écrire l’étiquette commune",
        "## Calendrier",
        "## Phase 1 · Rassurer, pour le 30 juin 2027",
        "### A1 · Écrire l’étiquette commune",
        "- **Échéance** : *à fixer ensemble*",
        "| L’enjeu | Ce qui coince | L’idée gardée | Les actions |",
        "| **E5** Les prix du neuf d’appel écrasent l’occasion | *pas encore de réponse dans cette feuille de route*",
        "### Aussi noté",
        "## Ce que la salle a dit",
        "Écrite le 3 décembre 2026",
    ];
    let mut rest = markdown.as_str();
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("{part} is not in\n{rest}"));
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn every_text_of_a_roadmap_comes_back() {
    come_back(&roadmap(LORME));
}

#[test]
fn markup_in_texts_is_text() {
    come_back(&roadmap(HOSTILE));
}

/// Signs that some parser obeys, and a few that none does.
fn sign_language() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[-\\\\`*_{}\\[\\]<>()#+.!|~$^=:;@&\"'/ ]{1,4}",
        "[a-z0-9]{1,3}",
        Just(" ".to_owned()),
        Just("1. ".to_owned()),
        Just("<b>".to_owned()),
        Just("&amp;".to_owned()),
        Just("http://a.b ".to_owned()),
        Just("« é »".to_owned()),
    ];
    proptest::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_comes_back_from_anywhere(text in sign_language(), other in sign_language()) {
        let of = |text: &str| text.to_owned();
        come_back(&Roadmap {
            language: "fr".to_owned(),
            title: format!("T{text}"),
            stake: of(&other),
            question: Some(Question { text: of(&text), ..Question::default() }),
            issues: vec![Issue { text: of(&other), ..Issue::default() }],
            phases: vec![Phase {
                title: of(&other),
                goal: of(&text),
                actions: vec![Action { text: of(&text), pilot: of(&other), done_when: of(&text), ..Action::default() }],
                ..Phase::default()
            }],
            remarks: vec![
                Remark { text: of(&text), ..Remark::default() },
                Remark { text: of(&other), ..Remark::default() },
            ],
            ..Roadmap::default()
        });
    }
}

#[test]
fn french_gets_its_spaces_and_english_does_not() {
    let french = [
        ("Quoi ?", "Quoi\u{202f}?"),
        ("Quoi?", "Quoi\u{202f}?"),
        ("Oui !", "Oui\u{202f}!"),
        ("un ; deux", "un\u{202f}; deux"),
        ("Voici : tout", "Voici\u{a0}: tout"),
        ("Voici: tout", "Voici\u{a0}: tout"),
        ("« oui »", "«\u{a0}oui\u{a0}»"),
        ("«oui»", "«\u{a0}oui\u{a0}»"),
        ("dit \"oui\" vite", "dit «\u{a0}oui\u{a0}» vite"),
        ("l'eau", "l’eau"),
        ("38 actions", "38\u{a0}actions"),
        ("en 2027 on verra", "en 2027 on verra"),
        ("15 h 30", "15\u{a0}h\u{a0}30"),
        ("20 %", "20\u{a0}%"),
        ("à 15:30 pile", "à 15:30 pile"),
        ("http://a.b/?x=1;y!z", "http://a.b/?x=1;y!z"),
        ("=A1(\"x\",\"y\")", "=A1(\"x\",\"y\")"),
        ("Quoi ?!", "Quoi\u{202f}?!"),
    ];
    for (typed, expected) in french {
        assert_eq!(set(typed, "fr"), expected);
        assert_eq!(set(typed, "en"), typed);
    }
}
