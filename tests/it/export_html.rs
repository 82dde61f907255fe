//! HTML: one file that needs nothing else, with the landmarks, names and heads that a screen reader goes by.

use ctrls::export::html;

use crate::sample::{HOSTILE, LORME, document, flat, roadmap, texts};

/// The page without its styles.
fn page() -> String {
    let page = html(&document(&roadmap(LORME)));
    let (before, rest) = page.split_once("<style>").unwrap();
    let (_, after) = rest.split_once("</style>").unwrap();
    format!("{before}{after}")
}

/// What stands between the tags.
fn said(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        let (tag, said) = part.split_once('>').unwrap_or(("", part));
        // Blocks stand apart, runs of a line do not.
        let inline = ["span", "/span", "strong", "/strong", "a ", "/a", "sup", "/sup"];
        if !inline.iter().any(|name| tag.starts_with(name)) {
            text.push('\n');
        }
        text.push_str(said);
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'");
    flat(&text.replace("&amp;", "&"))
}

#[test]
fn every_text_is_there() {
    for source in [LORME, HOSTILE] {
        let roadmap = roadmap(source);
        let page = html(&document(&roadmap));
        let heard = said(page.split("</style>").last().unwrap());
        for text in texts(&roadmap) {
            assert!(heard.contains(&flat(&text)), "{text:?} is not in {heard}");
        }
    }
}

#[test]
fn it_needs_nothing_else() {
    let page = html(&document(&roadmap(LORME)));
    assert!(!page.contains("<script") && !page.contains("<link") && !page.contains("<img"));
    for address in page.split("url(").skip(1) {
        assert!(address.starts_with("data:font/woff2;base64,"), "{}", &address[..40]);
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn it_says_its_language_and_has_landmarks_and_one_title() {
    let page = page();
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\">"));
    for landmark in ["<header", "<main>", "<footer>"] {
        assert_eq!(page.matches(landmark).count(), 1, "{landmark}");
    }
    assert_eq!(page.matches("<h1").count(), 1);
    assert!(page.contains("<title>Acheter d’occasion les yeux fermés · Feuille de route</title>"));
}

#[test]
fn headings_have_no_gap() {
    let page = page();
    let ranks: Vec<u32> = page
        .split("<h")
        .skip(1)
        .filter_map(|rest| {
            rest.chars()
                .next()?
                .to_digit(10)
                .filter(|_| rest[1..].starts_with([' ', '>']))
        })
        .collect();
    assert!(ranks.len() > 10);
    for pair in ranks.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{ranks:?}");
    }
}

#[test]
fn the_table_has_a_caption_and_heads_and_scrolls_by_the_keyboard() {
    let page = page();
    let (before, table) = page.split_once("<table").unwrap();
    assert!(before.ends_with("\">\n") && before.contains(r#"class="scroll" tabindex="0" role="region" aria-label=""#));
    let (table, _) = table.split_once("</table>").unwrap();
    assert!(table.contains("<caption"));
    assert_eq!(table.matches(r#"<th scope="col""#).count(), 4);
    assert_eq!(table.matches(r#"<th scope="row""#).count(), 4);
}

#[test]
fn the_calendar_is_said_in_words() {
    let page = page();
    let (_, figure) = page.split_once("<svg viewBox").unwrap();
    assert!(figure.contains(r#"role="img""#));
    assert!(figure.contains("<desc id=\"calendar"));
    assert!(flat(figure).contains("Phase 1, Rassurer, jusqu’au 30 juin 2027 : action A1 pour le 15 mars 2027"));
}

/// The contrast of two colours, as WCAG counts it.
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| {
        let part = |at: usize| {
            let part = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    };
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn colours_are_told_apart_in_light_and_dark() {
    let style = html(&document(&roadmap(LORME)));
    let palettes: Vec<&str> = style
        .split(":root{")
        .skip(1)
        .map(|rest| rest.split('}').next().unwrap())
        .filter(|palette| palette.contains("--ink:"))
        .collect();
    assert_eq!(palettes.len(), 2);
    for palette in palettes {
        let colour = |name: &str| {
            let after = palette
                .split(&format!("--{name}:"))
                .nth(1)
                .unwrap_or_else(|| panic!("{name} in {palette}"));
            &after[..7]
        };
        for (text, ground) in [
            ("ink", "paper"),
            ("soft", "paper"),
            ("accent", "paper"),
            ("ink", "box"),
            ("soft", "box"),
            ("settle", "box"),
            ("ink", "tint"),
        ] {
            let found = contrast(colour(text), colour(ground));
            assert!(found >= 4.5, "{text} on {ground}: {found:.1} in {palette}");
        }
        for (edge, ground) in [
            ("line", "paper"),
            ("boxline", "box"),
            ("boxline", "paper"),
            ("accent", "tint"),
        ] {
            let found = contrast(colour(edge), colour(ground));
            assert!(found >= 3.0, "{edge} on {ground}: {found:.1} in {palette}");
        }
    }
}
