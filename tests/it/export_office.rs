//! ODT and DOCX, unzipped and parsed: what a word processor is told, and every text of the roadmap.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use ctrls::export::document::Document;
use ctrls::export::{docx, odt};

use crate::sample::{HOSTILE, LORME, document, roadmap, texts};

/// The parts of a file by name, and the name of the first.
fn unpacked(bytes: Vec<u8>) -> (String, BTreeMap<String, String>) {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let first = zip.by_index(0).unwrap().name().unwrap().into_owned();
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        parts.insert(name, text);
    }
    (first, parts)
}

/// The text between the tags of an XML part; fails where an element is not closed by its own name.
fn said(xml: &str) -> String {
    let mut open: Vec<String> = Vec::new();
    let mut text = String::new();
    let mut rest = xml;
    while let Some((before, after)) = rest.split_once('<') {
        assert!(!before.contains('>'), "{before}");
        text.push_str(before);
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        if tag.starts_with(['?', '!']) || tag.ends_with('/') {
            // A tab, a space, an end of line between two texts.
            if tag.starts_with("text:s/") || tag.starts_with("text:tab") || tag.starts_with("w:tab/") {
                text.push(' ');
            }
            continue;
        }
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop().as_deref(), Some(name), "in {xml}"),
            None => open.push(tag.split_whitespace().next().unwrap().to_owned()),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn every_text(document: &Document, expected: &[String]) {
    for (bytes, body) in [
        (odt(document).unwrap(), "content.xml"),
        (docx(document).unwrap(), "word/document.xml"),
    ] {
        let (_, parts) = unpacked(bytes);
        parts
            .values()
            .filter(|part| part.starts_with("<?xml"))
            .for_each(|part| drop(said(part)));
        let heard = bare(&said(&parts[body]));
        for text in expected {
            assert!(heard.contains(&bare(text)), "{text:?} is not in {body}: {heard}");
        }
    }
}

#[test]
fn every_text_is_there() {
    let roadmap = roadmap(LORME);
    every_text(&document(&roadmap), &texts(&roadmap));
}

#[test]
fn what_looks_like_markup_is_text() {
    let roadmap = roadmap(HOSTILE);
    every_text(&document(&roadmap), &texts(&roadmap));
}

#[test]
fn an_odt_says_what_it_is() {
    let (first, parts) = unpacked(odt(&document(&roadmap(LORME))).unwrap());
    assert_eq!(first, "mimetype");
    assert_eq!(parts["mimetype"], "application/vnd.oasis.opendocument.text");
    assert!(parts["meta.xml"].contains("<dc:title>Acheter d’occasion les yeux fermés</dc:title>"));
    assert!(parts["styles.xml"].contains(r#"fo:language="fr" fo:country="FR""#));
    let content = &parts["content.xml"];
    assert_eq!(content.matches(r#"text:outline-level="1""#).count(), 1);
    assert!(content.contains("<table:table-header-rows>"));
    assert!(content.contains("<svg:desc>De décembre 2026 à décembre 2027."));
    assert!(content.contains(r##"xlink:href="#A1""##) && content.contains(r#"text:bookmark text:name="A1""#));
    for name in parts
        .keys()
        .filter(|name| !name.ends_with("mimetype") && !name.contains("manifest"))
    {
        assert!(
            parts["META-INF/manifest.xml"].contains(name.as_str()),
            "{name} is not in the manifest"
        );
    }
}

#[test]
fn a_docx_says_what_it_is() {
    let (first, parts) = unpacked(docx(&document(&roadmap(LORME))).unwrap());
    assert_eq!(first, "[Content_Types].xml");
    assert!(parts["docProps/core.xml"].contains("<dc:title>Acheter d’occasion les yeux fermés</dc:title>"));
    assert!(parts["word/styles.xml"].contains(r#"<w:lang w:val="fr-FR""#));
    let body = &parts["word/document.xml"];
    assert_eq!(body.matches(r#"<w:pStyle w:val="Heading1"/>"#).count(), 1);
    assert!(body.contains("<w:tblHeader/>"));
    assert!(body.contains(r#"descr="De décembre 2026 à décembre 2027."#));
    assert!(body.contains(r#"w:anchor="A1""#) && body.contains(r#"w:name="A1""#));
    // Every style and every link that is named is there.
    for (mark, file) in [("w:pStyle", "w:styleId"), ("w:rStyle", "w:styleId")] {
        for named in body.split(&format!("<{mark} w:val=\"")).skip(1) {
            let name = named.split('"').next().unwrap();
            assert!(
                parts["word/styles.xml"].contains(&format!("{file}=\"{name}\"")),
                "{name}"
            );
        }
    }
    for link in body.split("r:id=\"link").skip(1) {
        let number = link.split('"').next().unwrap();
        assert!(parts["word/_rels/document.xml.rels"].contains(&format!("Id=\"link{number}\"")));
    }
}

#[test]
fn the_same_roadmap_makes_the_same_bytes() {
    let document = document(&roadmap(LORME));
    assert_eq!(odt(&document).unwrap(), odt(&document).unwrap());
    assert_eq!(docx(&document).unwrap(), docx(&document).unwrap());
}

/// The paragraphs of a body that begin at a heading's text, up to the next heading.
fn block<'a>(body: &'a str, heading: &str, next: &str) -> Vec<&'a str> {
    let lines: Vec<&str> = body.lines().collect();
    let first = lines.iter().position(|line| line.contains(heading)).unwrap();
    let after = lines[first + 1..].iter().position(|line| line.contains(next)).unwrap();
    lines[first..=first + after].to_vec()
}

#[test]
fn a_short_action_stays_whole_and_a_long_one_may_be_divided() {
    let mut made = roadmap(LORME);
    made.phases[1].actions[0].done_when = "vingt vendeurs formés et cités ".repeat(60);
    let document = document(&made);
    let (_, parts) = unpacked(odt(&document).unwrap());
    let content = &parts["content.xml"];
    let kept = |line: &&str| line.contains("\"Kept_20_");
    let short = block(content, "text:name=\"A1\"", "text:name=\"A2\"");
    assert!(
        short[..short.len() - 1].iter().all(kept) && !kept(&short[short.len() - 1]),
        "{short:#?}"
    );
    assert!(
        block(content, "text:name=\"A3\"", "text:name=\"A4\"")
            .iter()
            .any(|line| !kept(line))
    );
    let (_, parts) = unpacked(docx(&document).unwrap());
    let body = &parts["word/document.xml"];
    let kept = |line: &&str| line.contains("<w:keepNext/>");
    let short = block(body, "w:name=\"A1\"", "w:name=\"A2\"");
    assert!(
        short[..short.len() - 1].iter().all(kept) && !kept(&short[short.len() - 1]),
        "{short:#?}"
    );
    assert!(
        block(body, "w:name=\"A3\"", "w:name=\"A4\"")
            .iter()
            .filter(|line| !kept(line))
            .count()
            > 2
    );
}

#[test]
fn rows_stay_whole_and_a_goal_stays_with_its_first_action() {
    let mut made = roadmap(LORME);
    made.issues[1].text = "Les gens ont peur de la panne ".repeat(40);
    let document = document(&made);
    let (_, parts) = unpacked(odt(&document).unwrap());
    let content = &parts["content.xml"];
    assert!(content.contains(r#"<table:table-row table:style-name="Whole_20_row">"#));
    assert_eq!(
        content.matches(r#"<table:table-row table:style-name="Row">"#).count(),
        1
    );
    assert!(
        content
            .lines()
            .any(|line| line.contains("Kept_20_Soft") && line.contains("Dix boutiques"))
    );
    let (_, parts) = unpacked(docx(&document).unwrap());
    assert_eq!(
        parts["word/document.xml"]
            .matches("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
            .count(),
        3 + 6
    );
}

#[test]
fn the_heading_of_the_source_is_read_and_not_shown() {
    let (_, parts) = unpacked(odt(&document(&roadmap(LORME))).unwrap());
    let heading = parts["content.xml"]
        .lines()
        .find(|line| line.contains("Source, licence et contact"));
    assert!(
        heading
            .unwrap()
            .starts_with(r#"<text:h text:style-name="Kept_20_Unseen_20_heading" text:outline-level="2">"#)
    );
    let (_, parts) = unpacked(docx(&document(&roadmap(LORME))).unwrap());
    let heading = parts["word/document.xml"]
        .lines()
        .find(|line| line.contains("Source, licence et contact"));
    assert!(heading.unwrap().contains(r#"<w:pStyle w:val="UnseenHeading"/>"#));
}

#[test]
fn the_calendar_leaves_room_for_another_typeface_and_keeps_its_bold() {
    let made = document(&roadmap(&LORME.replace("review = 2027-03-03", "review = 2027-06-26")));
    let (_, parts) = unpacked(odt(&made).unwrap());
    let picture = &parts["Pictures/calendar-1.svg"];
    assert_eq!(picture.matches("<tspan class=\"f-name\"").count(), 3);
    // Whatever stands in for the typeface is drawn as wide as the calendar was laid out for.
    assert!(picture.matches("<tspan").count() == picture.matches("textLength=").count());
    let (_, parts) = unpacked(docx(&made).unwrap());
    let body = &parts["word/document.xml"];
    let width = |before: &str| -> f32 {
        let (frame, _) = before.rsplit_once("<a:prstGeom").unwrap();
        let (_, width) = frame.rsplit_once("cx=\"").unwrap();
        width.split('"').next().unwrap().parse::<f32>().unwrap() / 36_000.0
    };
    let (before, _) = body.split_once("FFF6E6").unwrap();
    // About 24 mm in its own typeface.
    assert!(width(before) > 29.0, "{}", width(before));
}

/// The account of the Repair Café as DOCX and ODT: the text of their pages.
fn account() -> [String; 2] {
    let place = crate::support::Place::new();
    crate::support::copy_folder(
        &crate::support::project().join("examples/repair-cafe"),
        &place.path("rc"),
    );
    place
        .ctrls(&["report", "rc", "--lang", "fr", "--format", "docx,odt", "--out", "r"])
        .ended(0);
    let text = |name: &str, part: &str| unpacked(std::fs::read(place.path(name)).unwrap()).1[part].clone();
    [text("r.docx", "word/document.xml"), text("r.odt", "content.xml")]
}

#[test]
fn figures_stay_figures_and_no_axis_stands_alone() {
    let [docx, odt] = account();
    assert_eq!(docx.matches(r#"<w:pStyle w:val="FigureValue"/>"#).count(), 6);
    assert_eq!(odt.matches(r#"text:style-name="Figure_20_value""#).count(), 6);
    let axis = docx
        .lines()
        .find(|line| line.contains("Axe 2") && line.contains("Id"))
        .unwrap();
    assert!(axis.contains("<w:keepNext/>"), "{axis}");
    let (_, after) = docx.split_once(axis).unwrap();
    assert!(after.trim_start().starts_with("<w:tbl>"), "{}", &after[..200]);
}

#[test]
fn a_column_is_as_wide_as_a_word_of_its_head() {
    let [docx, _] = account();
    let table = docx.split("<w:tbl>").find(|table| table.contains("Personnes")).unwrap();
    let widths: Vec<u32> = table
        .split(r#"<w:gridCol w:w=""#)
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
        .collect();
    // Twentieths of a point: nine bold signs of 9.75 points in a wide typeface take some 22 mm.
    assert!(widths.last().unwrap() * 127 / 7200 >= 22, "{widths:?}");
    assert!(widths.iter().sum::<u32>() <= 9638, "{widths:?}");
}
