//! One roadmap in which every text tries to be something else, through every format of the program: it comes out as
//! text, and nothing of it reaches a terminal, a browser, a spreadsheet or a path.

use std::fs;
use std::sync::LazyLock;

use crate::sample::HOSTILE;
use crate::support::Place;

const FORMATS: &str = if cfg!(feature = "pdf") {
    "pdf,html,md,odt,docx,csv,json,toml"
} else {
    "html,md,odt,docx,csv,json,toml"
};

/// Exported once for all: a long roadmap takes its time without optimisation.
static EXPORTED: LazyLock<Place> = LazyLock::new(|| {
    let place = Place::new();
    place.write("hostile.toml", HOSTILE);
    let ran = place.ctrls(&["export", "hostile.toml", "--format", FORMATS, "--out", "out"]);
    // Signs that no typeface has are told.
    let code = i32::from(cfg!(feature = "pdf"));
    assert_eq!(ran.code, Some(code), "{}", ran.err);
    assert!(!ran.err.contains('\u{1b}'), "{}", ran.err);
    for path in ran.out.lines() {
        assert!(place.path(path).is_file(), "{path}");
    }
    place
});

#[test]
fn nothing_drives_a_terminal_or_turns_the_reading_order() {
    let place = &*EXPORTED;
    for name in ["html", "md", "csv", "json", "toml"] {
        let text = place.read(&format!("out/hostile.{name}"));
        let unsafe_ones = [
            '\u{1b}', '\u{7}', '\u{202e}', '\u{202c}', '\u{2028}', '\u{2029}', '\u{85}',
        ];
        // A roadmap edited by hand is exported as it was edited; its own escapes are text.
        assert!(!text.contains(unsafe_ones), "{name}");
    }
}

#[test]
fn nothing_becomes_markup_in_a_browser() {
    let html = EXPORTED.read("out/hostile.html");
    // Our own elements alone: no script, no picture, no style but ours, no attribute that runs anything.
    assert!(!html.contains("<script"), "a script");
    assert!(!html.contains("<img"), "a picture");
    assert!(!html.contains("<b>"), "an element of a text");
    assert_eq!(html.matches("<style>").count(), 1);
    assert_eq!(html.matches("</style>").count(), 1);
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!html.contains("javascript:alert") || html.contains("(javascript:alert(3))"));
    assert!(!html.contains("href=\"javascript"), "a link that runs");
    // Within quotes a text may stand (the foot of the page); what is outside of them is ours.
    let style = |html: &str| {
        let style = html.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        let (mut rules, mut quoted, mut escaped) = (String::new(), false, false);
        for sign in style.chars() {
            match sign {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                _ if !quoted => rules.push(sign),
                _ => {}
            }
        }
        rules
    };
    let harmless = Place::new();
    harmless.write("r.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Une feuille\"\n");
    harmless
        .ctrls(&["export", "r.toml", "--format", "html", "--out", "out"])
        .ended(0);
    assert!(style(&html) == style(&harmless.read("out/r.html")), "a rule of a text");
    // Every other link leads to a place of the page.
    for link in html.split("href=\"").skip(1) {
        let target = link.split('"').next().unwrap();
        if target.starts_with("http") || target.starts_with("mailto:") {
            // An address that somebody typed leads where it says.
            let target = target.replace("&amp;", "&");
            let typed = target.trim_start_matches("https://").trim_start_matches("mailto:");
            assert!(HOSTILE.contains(typed), "{target}");
            continue;
        }
        let id = target.strip_prefix('#').unwrap_or_else(|| panic!("{target}"));
        assert!(html.contains(&format!("id=\"{id}\"")), "{id} is nowhere");
    }
}

#[test]
fn ids_are_unique_whatever_a_hand_wrote() {
    let html = EXPORTED.read("out/hostile.html");
    let mut ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    assert!(
        ids.iter()
            .all(|id| id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')),
        "{ids:?}"
    );
}

#[test]
fn nothing_becomes_a_path() {
    let place = &*EXPORTED;
    let mut names: Vec<String> = fs::read_dir(place.path("out"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(
        names
            .iter()
            .all(|name| name.starts_with("hostile.") || name == ".ctrls-exports"),
        "{names:?}"
    );
}

#[test]
fn a_text_that_looks_like_a_place_in_a_template_stays() {
    let place = &*EXPORTED;
    for name in ["html", "md"] {
        let text = place
            .read(&format!("out/hostile.{name}"))
            .replace('\\', "")
            .replace("&#123;", "{");
        assert!(text.contains("{{ 7 * 7 }} {% raw %} ${env}"), "{name}");
    }
}
