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
    let (before, table) = page.rsplit_once("<table").unwrap();
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

#[test]
fn on_paper_nothing_stands_alone_at_the_foot_of_a_page() {
    let page = html(&document(&roadmap(LORME)));
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    // Browsers divide a table after its head unless a row itself says no.
    for rule in [
        "tbody tr:first-child{break-after:avoid}",
        "tbody tr:first-child,tbody tr:last-child{break-before:avoid}",
        "tr{break-inside:avoid}",
        ".facts,.figures,.calendar{break-inside:avoid}",
    ] {
        assert!(style.contains(rule), "{rule}");
    }
}

#[test]
fn labels_say_their_language_where_people_speak_another() {
    let spanish = html(&document(&roadmap(
        &LORME.replace("language = \"fr\"", "language = \"es\""),
    )));
    assert!(spanish.contains("<html lang=\"es\">"));
    for label in [
        "<dt><span lang=\"en\">Next review</span></dt>",
        "<span lang=\"en\">Calendar</span></h2>",
        "<span lang=\"en\"><span class=\"blank\">to be chosen together</span></span>",
        "<span lang=\"en\">31 March 2027</span>",
        "<figure lang=\"en\"",
    ] {
        assert!(spanish.contains(label), "{label}");
    }
    // People's words are in the language of the page.
    assert!(spanish.contains("<span>Former les vendeurs volontaires</span>"));
    // Where they speak ours, nothing is said twice.
    assert_eq!(page().matches("lang=").count(), 1);
}

#[test]
fn what_says_why_has_a_line_of_its_own() {
    let stuck = "from = [\"I3\"]\nstatus = \"stuck\"\n[[phase.action.history]]\ndate = 2027-02-01\nstatus = \"stuck\"\n\
                 note = \"la mairie a dit non et attend le vote du budget\"\n";
    let page = html(&document(&roadmap(&LORME.replace("from = [\"I3\"]\n", stuck))));
    let card = page
        .split("id=\"A2\"")
        .nth(1)
        .unwrap()
        .split("</article>")
        .next()
        .unwrap();
    assert!(
        card.contains("la mairie a dit non") && !card.contains("class=\"beside\""),
        "{card}"
    );
}

#[test]
fn no_line_of_the_calendar_shows_through_a_name() {
    let page = page();
    let attribute = |tag: &str, name: &str| -> f32 {
        let (_, value) = tag.split_once(&format!(" {name}=\"")).unwrap();
        value.split('"').next().unwrap().parse().unwrap()
    };
    let (_, names) = page.split_once("<text class=\"halo\"").unwrap();
    assert!(names.contains("Rassurer"));
    let baseline = attribute(names, "y");
    let review: Vec<(f32, f32)> = page
        .split("<line class=\"l-review\"")
        .skip(1)
        .map(|line| (attribute(line, "y1"), attribute(line, "y2")))
        .collect();
    assert!(review.len() > 1, "{review:?}");
    assert!(
        review.iter().all(|(top, bottom)| *bottom < baseline || *top > baseline),
        "{review:?} {baseline}"
    );
}

#[test]
fn with_years_as_scale_a_year_of_one_month_has_its_name() {
    let page = html(&document(&roadmap(&LORME.replace("2027-12-31", "2031-01-15"))));
    for year in 2026..=2031 {
        assert!(
            page.contains(&format!("<tspan class=\"f-year\">{year}</tspan>")),
            "{year}"
        );
    }
}
