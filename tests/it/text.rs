//! How texts are written: cleaned, placed, slugged.

use ctrls::text::{LineColumn, LineIndex, Span, clean, clean_lines, fold_case, nearest, slug};

#[test]
fn a_text_from_a_file_drives_no_terminal() {
    assert_eq!(clean("\u{1b}[31mrouge\u{7}"), "[31mrouge");
    assert_eq!(clean("a\u{9b}31mb\u{85}c"), "a31mb c");
    assert_eq!(clean("nom\u{202e}txt.exe\u{2066}"), "nomtxt.exe");
    assert_eq!(clean("un\tdeux\r\ntrois\nquatre"), "un deux trois quatre");
    assert_eq!(
        clean_lines("un\r\ndeux\rtrois\u{2028}quatre\0"),
        "un\ndeux\ntrois\nquatre"
    );
    assert_eq!(clean("\u{feff}début"), "début");
}

#[test]
fn what_people_write_stays() {
    let text = "Été, œuvre « là » 👩‍🔧 مرحبا 日本 e\u{301} — n\u{a0}°";
    assert_eq!(clean(text), text);
    assert!(matches!(clean(text), std::borrow::Cow::Borrowed(_)));
}

#[test]
fn toml_shows_what_turns_the_reading_order() {
    let text = "dire \"oui\" \\ \u{202e}non\u{7}\n\tfin\u{9b}";
    let quoted = ctrls::text::clean::toml_string(text);
    assert_eq!(quoted, r#""dire \"oui\" \\ \u202Enon\u0007\n\tfin\u009B""#);
    let read: std::collections::BTreeMap<String, String> = toml::from_str(&format!("a = {quoted}")).unwrap();
    assert_eq!(read["a"], text);
    let lines = ctrls::text::clean::toml_string("un\n\"\"\"\ndeux\u{2067}");
    let read: std::collections::BTreeMap<String, String> = toml::from_str(&format!("a = {lines}")).unwrap();
    assert_eq!(read["a"], "un\n\"\"\"\ndeux\u{2067}");
}

#[test]
fn columns_are_characters() {
    let source = "à = 1\n\tété = 'x'\r\nfin";
    assert_eq!(LineColumn::from_source(source, 0), LineColumn { line: 1, column: 1 });
    let quote = source.find('\'').unwrap();
    assert_eq!(
        LineColumn::from_source(source, quote),
        LineColumn { line: 2, column: 8 }
    );
    assert_eq!(
        LineColumn::from_source(source, 1),
        LineColumn { line: 1, column: 1 },
        "within a character"
    );
    assert_eq!(LineColumn::from_source(source, 999), LineColumn { line: 3, column: 4 });
    assert_eq!(LineColumn::from_source("", 0), LineColumn { line: 1, column: 1 });
    let span = Span { start: 1, end: 999 };
    assert_eq!(span.range_within(source), 0..source.len());
}

#[test]
fn names_compare_without_case_or_accents() {
    assert_eq!(fold_case("ŒUVRE d’Été"), "oeuvre d'ete");
    assert_eq!(fold_case("Straße Łódź"), "strasse lodz");
    assert_eq!(nearest("acton", ["action", "edit", "fiche"]), Some("action"));
    assert_eq!(nearest("titel", ["title", "tips"]), Some("title"));
    assert_eq!(nearest("xyz", ["action", "edit"]), None);
    assert_eq!(nearest("a", ["b"]), None);
}

#[test]
fn a_slug_is_a_name_and_never_a_path() {
    assert_eq!(
        slug("Filières de reconditionnement", "table"),
        "filieres-de-reconditionnement"
    );
    assert_eq!(slug("  L’œuvre : été !  ", "table"), "l-oeuvre-ete");
    assert_eq!(slug("../../etc/passwd", "table"), "etc-passwd");
    assert_eq!(slug("..", "table"), "table");
    assert_eq!(slug("C:\\Users\0", "table"), "c-users");
    assert_eq!(slug("日本", "table-2"), "table-2");
    assert_eq!(slug("", "seance"), "seance");
    assert_eq!(slug("CON", "table"), "table-con");
    assert_eq!(slug("lpt1", "table"), "table-lpt1");
    assert_eq!(slug("ＡＢＣ", "x"), "abc", "full-width letters are letters");
}

#[test]
fn a_slug_ends_with_a_whole_word() {
    let long = "Comment pourrions-nous rendre la garantie visible avant l’achat ?";
    assert_eq!(slug(long, "x"), "comment-pourrions-nous-rendre-la-garantie");
    assert_eq!(slug(&"a".repeat(500), "x").len(), 48);
    let exact = format!("{} et", "b".repeat(48));
    assert_eq!(slug(&exact, "x"), "b".repeat(48));
    for length in 0..120 {
        let made = slug(&"un deux-".repeat(length), "x");
        assert!(made.len() <= 48 && !made.ends_with('-') && !made.is_empty(), "{made}");
    }
}

#[test]
fn many_places_of_a_text_are_those_of_one_at_a_time() {
    for text in ["", "\n", "é\r\nœuvre\n\nfin", "une seule ligne", "日本\n"] {
        let lines = LineIndex::from_source(text);
        for byte in 0..text.len() + 3 {
            assert_eq!(
                lines.position_of(byte),
                LineColumn::from_source(text, byte),
                "{text:?} at {byte}"
            );
        }
    }
}

#[test]
fn signs_that_nobody_sees_are_shown_on_a_screen_and_kept_in_documents() {
    use ctrls::text::{clean, clean_for_document};
    for (text, shown) in [
        ("pay\u{200b}pal", "pay\\u{200B}pal"),
        ("a\u{200e}b\u{200f}c\u{61c}", "a\\u{200E}b\\u{200F}c\\u{061C}"),
        ("mot\u{2060}mot", "mot\\u{2060}mot"),
        ("\u{fff9}a\u{fffa}b\u{fffb}", "\\u{FFF9}a\\u{FFFA}b\\u{FFFB}"),
        ("x\u{e0041}", "x\\u{E0041}"),
    ] {
        assert_eq!(clean(text), shown);
        assert_eq!(clean_for_document(text), text);
    }
    // What writing systems and emoji need is no trick.
    for text in [
        "می\u{200c}خواهم",
        "👩\u{200d}🔧",
        "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        "dix\u{a0}euros",
    ] {
        assert_eq!(clean(text), text);
    }
}
