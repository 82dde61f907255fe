//! How texts are written: cleaned, placed, slugged; dates as people say them.

use ctrls::text::day::{find_day, parse_day};
use ctrls::text::{LineColumn, LineIndex, Span, clean, clean_lines, fold_case, nearest, slug};
use jiff::civil::{Date, date};

/// A Thursday.
const TODAY: Date = date(2026, 12, 3);

fn day(text: &str) -> Option<String> {
    parse_day(text, TODAY).map(|day| day.date.to_string())
}

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
fn days_in_figures() {
    assert_eq!(day("2027-03-15").as_deref(), Some("2027-03-15"));
    assert_eq!(day("15/3/2027").as_deref(), Some("2027-03-15"));
    assert_eq!(day("15.03.27").as_deref(), Some("2027-03-15"));
    assert_eq!(
        day("12/1").as_deref(),
        Some("2027-01-12"),
        "day before month, the next to come"
    );
    assert_eq!(day("le 3/12").as_deref(), Some("2026-12-03"), "today is still to come");
    assert_eq!(day("31/2/2027"), None);
    assert_eq!(day("3/15/2027"), None);
    assert_eq!(day("29/2").as_deref(), Some("2028-02-29"));
    assert_eq!(day("2.5"), None);
    assert_eq!(day("3-4"), None);
    assert_eq!(day("1/2/3/4"), None);
}

#[test]
fn days_in_french() {
    for (said, understood) in [
        ("15 mars", "2027-03-15"),
        ("15 mars 2027", "2027-03-15"),
        ("1er mars", "2027-03-01"),
        ("le 3 mars 2027", "2027-03-03"),
        ("avant le 15 mars", "2027-03-15"),
        ("d’ici fin mars", "2027-03-31"),
        ("mars", "2027-03-31"),
        ("Décembre", "2026-12-31"),
        ("fin mars", "2027-03-31"),
        ("fin févr. 2028", "2028-02-29"),
        ("mars 2027", "2027-03-31"),
        ("pour juin 2027", "2027-06-30"),
        ("fin 2027", "2027-12-31"),
        ("2028", "2028-12-31"),
        ("T2 2027", "2027-06-30"),
        ("2e trimestre 2027", "2027-06-30"),
        ("1er semestre", "2027-06-30"),
        ("T4", "2026-12-31"),
        ("mi-janvier", "2027-01-15"),
        ("mi-janvier 2028", "2028-01-15"),
        ("dans 3 mois", "2027-03-03"),
        ("dans trois semaines", "2026-12-24"),
        ("dans 10 jours", "2026-12-13"),
        ("d'ici un mois", "2027-01-03"),
        ("demain", "2026-12-04"),
        ("après-demain", "2026-12-05"),
        ("aujourd’hui", "2026-12-03"),
        ("lundi prochain", "2026-12-07"),
        ("jeudi", "2026-12-10"),
        ("lundi 15 mars", "2027-03-15"),
        ("la semaine prochaine", "2026-12-13"),
        ("fin de la semaine", "2026-12-06"),
        ("fin du mois", "2026-12-31"),
        ("fin du mois prochain", "2027-01-31"),
        ("le mois prochain", "2027-01-31"),
        ("l’année prochaine", "2027-12-31"),
        ("fin de l'année", "2026-12-31"),
        ("15 MARS 2027.", "2027-03-15"),
    ] {
        assert_eq!(day(said).as_deref(), Some(understood), "{said}");
    }
}

#[test]
fn days_in_english() {
    for (said, understood) in [
        ("March 15", "2027-03-15"),
        ("15th of March", "2027-03-15"),
        ("March 15th, 2027", "2027-03-15"),
        ("on the 15th of March 2027", "2027-03-15"),
        ("end of March", "2027-03-31"),
        ("by the end of March 2027", "2027-03-31"),
        ("in March", "2027-03-31"),
        ("end of 2027", "2027-12-31"),
        ("Q2 2027", "2027-06-30"),
        ("second quarter of 2027", "2027-06-30"),
        ("in 3 weeks", "2026-12-24"),
        ("in a month", "2027-01-03"),
        ("within two days", "2026-12-05"),
        ("tomorrow", "2026-12-04"),
        ("next Monday", "2026-12-07"),
        ("on Friday", "2026-12-04"),
        ("next week", "2026-12-13"),
        ("end of the month", "2026-12-31"),
        ("mid-May", "2027-05-15"),
    ] {
        assert_eq!(day(said).as_deref(), Some(understood), "{said}");
    }
}

#[test]
fn what_is_no_day_is_none() {
    for said in [
        "",
        "bientôt",
        "on verra",
        "rentrée",
        "dans 99999 mois",
        "dans 9999 ans",
        "mois",
        "année",
        "15",
        "le 15",
        "32 mars",
        "31 avril 2027",
        "fin",
        "T5 2027",
        "lundi ou mardi",
        "quand la mairie aura dit oui, et pas avant le 15 mars 2027 si la trésorerie le demande encore",
    ] {
        assert_eq!(day(said), None, "{said}");
    }
}

#[test]
fn a_day_says_whether_it_is_past_and_whether_a_year_was_said() {
    let past = parse_day("15/3/2026", TODAY).unwrap();
    assert!(past.past && past.year_said);
    let coming = parse_day("15 mars", TODAY).unwrap();
    assert!(!coming.past && !coming.year_said && coming.month_named);
}

#[test]
fn a_first_step_is_dated_when_a_date_stands_in_it() {
    let found = |text| find_day(text, TODAY).map(|day| day.date.to_string());
    assert_eq!(found("Réunir trois boutiques le 12/1").as_deref(), Some("2027-01-12"));
    assert_eq!(
        found("Appeler la mairie le 15 mars 2027, puis le maire").as_deref(),
        Some("2027-03-15")
    );
    assert_eq!(found("Écrire la clause fin mars (Paul)").as_deref(), Some("2027-03-31"));
    assert_eq!(found("Call the town hall on Monday").as_deref(), Some("2026-12-07"));
    assert_eq!(found("Call them by March 15.").as_deref(), Some("2027-03-15"));
    assert_eq!(found("Meet in May").as_deref(), Some("2027-05-31"));
    assert_eq!(found("Signer en 2027").as_deref(), Some("2027-12-31"));
    for undated in [
        "Réserver 1/2 journée",
        "Voir 3/4 des boutiques",
        "on verra avec le marché",
        "Donner à sept personnes",
        "pour sept personnes",
        "We may call them",
        "Trouver pour 2000 euros de matériel",
        "Réunir 2027 signatures",
        "",
    ] {
        assert_eq!(found(undated), None, "{undated}");
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
