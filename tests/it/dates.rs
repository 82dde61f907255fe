//! Dates as people type them: one table of spellings, one of first steps, and what holds for any text.

use ctrls::text::day::{DayDoubt, DayReading, Precision, find_day, find_fixed_day, parse_day, parse_fixed_day};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;

use super::support::Place;

/// A Monday.
const TODAY: Date = date(2026, 11, 30);

fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once('\t').unwrap_or_else(|| panic!("two columns: {line}")))
}

fn day(text: &str) -> String {
    match parse_day(text, TODAY) {
        DayReading::Day(day) => day.date.to_string(),
        DayReading::Ask(_) => "ask".to_owned(),
        DayReading::Text => "text".to_owned(),
    }
}

#[test]
fn every_spelling_of_the_table_is_read_as_it_says() {
    let wrong: Vec<String> = rows(include_str!("dates/spellings.tsv"))
        .filter(|(text, wanted)| day(text) != *wanted)
        .map(|(text, wanted)| format!("{text}: {wanted}, not {}", day(text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn case_accents_and_spaces_change_nothing() {
    for (text, wanted) in rows(include_str!("dates/spellings.tsv")) {
        for spelled in [
            text.to_uppercase(),
            text.replace(' ', "\u{a0}"),
            format!("  {text}  "),
            text.replace('\'', "\u{2019}"),
        ] {
            assert_eq!(day(&spelled), wanted, "{spelled:?}");
        }
    }
}

#[test]
fn a_first_step_is_dated_by_the_day_on_which_it_is_done() {
    let found = |text: &str| match find_day(text, TODAY).map(|found| found.day) {
        None => "undated".to_owned(),
        Some(Ok(day)) => day.date.to_string(),
        Some(Err(_)) => "ask".to_owned(),
    };
    let wrong: Vec<String> = rows(include_str!("dates/first_steps.tsv"))
        .filter(|(text, wanted)| {
            let found = found(text);
            found != *wanted && (*wanted != "dated" || matches!(found.as_str(), "undated" | "ask"))
        })
        .map(|(text, wanted)| format!("{text}: {wanted}, not {}", found(text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_date_that_cannot_be_taken_says_why() {
    let doubt = |text: &str| match parse_day(text, TODAY) {
        DayReading::Ask(doubt) => doubt,
        other => panic!("{text}: {other:?}"),
    };
    let monday = date(2027, 3, 15);
    let said = Weekday::Tuesday;
    assert_eq!(doubt("mardi 15 mars 2027"), DayDoubt::Weekday { said, date: monday });
    assert_eq!(doubt("15/03/2027 (mardi)"), DayDoubt::Weekday { said, date: monday });
    assert_eq!(doubt("31/02/2027"), DayDoubt::Impossible);
    assert_eq!(doubt("15 mars ?"), DayDoubt::Unsure(monday));
    assert_eq!(doubt("à partir du 15 mars"), DayDoubt::OpenEnded(monday));
    assert_eq!(
        doubt("mars 27"),
        DayDoubt::TwoReadings(date(2027, 3, 27), date(2027, 3, 31))
    );
    assert_eq!(
        doubt("mar. 16"),
        DayDoubt::TwoReadings(date(2027, 3, 16), date(2027, 2, 16))
    );
    assert_eq!(
        doubt("by 2028"),
        DayDoubt::TwoReadings(date(2027, 12, 31), date(2028, 12, 31))
    );
    assert_eq!(doubt("15 ou 16 mars"), DayDoubt::TwoReadings(monday, date(2027, 3, 16)));
}

#[test]
fn a_day_says_how_it_was_read() {
    let read = |text: &str| {
        parse_day(text, TODAY)
            .day()
            .unwrap_or_else(|| panic!("{text} is a day"))
    };
    let past = read("15/3/2026");
    assert!(past.past && past.year_said);
    let coming = read("15 mars");
    assert!(!coming.past && !coming.year_said && coming.precision == Precision::Day);
    let month = read("mars 2027");
    assert_eq!((month.earliest, month.date), (date(2027, 3, 1), date(2027, 3, 31)));
    assert_eq!(month.precision, Precision::Month);
    let range = read("du 12 au 15 mars");
    assert_eq!((range.earliest, range.date), (date(2027, 3, 12), date(2027, 3, 15)));
    assert_eq!(read("fin mars").earliest, date(2027, 3, 31), "its end alone is meant");
    assert!(read("hier").past, "the day before is past, though no year is said");
}

#[test]
fn who_knows_no_day_of_reading_takes_a_date_with_its_year_alone() {
    let fixed = |text: &str| parse_fixed_day(text).day().map(|day| day.date);
    assert_eq!(fixed("15/03/2027"), Some(date(2027, 3, 15)));
    assert_eq!(fixed("avant 2028"), Some(date(2027, 12, 31)));
    for relative in ["15 mars", "dans 3 mois", "mardi", "fin du mois", "l'an prochain"] {
        assert_eq!(fixed(relative), None, "{relative}");
    }
    assert!(find_fixed_day("Conseil municipal, le 8 avril 2027").is_some());
    assert!(find_fixed_day("Conseil municipal, le 8 avril").is_none());
}

#[test]
fn a_match_says_where_it_stands_and_whether_it_is_all() {
    let step = "Réunion « été », mardi 15 décembre à 18h";
    let found = find_day(step, TODAY).unwrap();
    assert_eq!(&step[found.span], "mardi 15 décembre");
    assert!(!found.is_whole);
    assert!(
        find_day("le 15 mars", TODAY).unwrap().is_whole,
        "a day alone is no step"
    );
}

/// What dates are made of, and what stands beside them.
const PIECES: &[&str] = &[
    "le",
    "15",
    "mars",
    "mar.",
    "fin",
    "début",
    "mi-",
    "27",
    "2027",
    "avant",
    "d'ici",
    "du",
    "au",
    "12",
    "/",
    "-",
    ".",
    "?",
    "mardi",
    "semaine",
    "T1",
    "Q2",
    "dans",
    "3",
    "mois",
    "jours",
    "J",
    "+",
    "30",
    "Noël",
    "été",
    "de",
    "l'",
    "année",
    "prochaine",
    "next",
    "week",
    "March",
    "15th",
    "the",
    "of",
    "by",
    "in",
    "two",
    "ou",
    "et",
    ",",
    "à",
    "14h",
    "31",
    "02",
    "Easter",
    "premier",
    "lundi",
    "1er",
    "2028",
    "(",
    ")",
    ":",
    "9999",
    "99999999",
    "'27",
    "until",
    "0",
    "half",
    "Mme",
];

fn days() -> impl Strategy<Value = Date> {
    (0i32..60_000).prop_map(|ahead| date(1990, 1, 1).checked_add(ahead.days()).unwrap())
}

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(
        (prop::sample::select(PIECES), prop::sample::select(&[" ", " ", ""][..])),
        0..9,
    )
    .prop_map(|pieces| pieces.iter().flat_map(|(piece, space)| [*piece, *space]).collect())
}

proptest! {
    #[test]
    fn no_text_and_no_day_of_reading_stops_the_reader(text in "\\PC{0,60}", today in days()) {
        let _ = parse_day(&text, today);
        if let Some(found) = find_day(&text, today) {
            prop_assert!(text.get(found.span).is_some());
        }
    }

    #[test]
    fn a_day_without_its_year_is_still_to_come(text in pieces(), today in days()) {
        if let DayReading::Day(day) = parse_day(&text, today) {
            prop_assert_eq!(day.past, day.date < today);
            prop_assert!(day.earliest <= day.date, "{}", text);
            // "12 courant" and "15 de ce mois" name the month of today.
            let of_this_month = day.date.first_of_month() == today.first_of_month();
            prop_assert!(!day.past || day.year_said || of_this_month, "{} on {}: {:?}", text, today, day);
        }
        if let Some(found) = find_day(&text, today) {
            prop_assert!(text.get(found.span).is_some(), "{}", text);
        }
    }

    #[test]
    fn a_year_that_is_said_means_the_same_day_whenever_it_is_read(day in days(), one in days(), other in days()) {
        for format in [
            "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%-d/%-m/%Y", "%B %-d, %Y", "%-d %b %Y", "%A %-d %B %Y",
            "%a, %-d %b %Y", "%Y%m%d", "%Y-%m-%dT%H:%M:%S",
        ] {
            let text = day.at(10, 30, 0, 0).strftime(format).to_string();
            for today in [one, other] {
                let read = parse_day(&text, today).day().map(|read| (read.date, read.year_said));
                prop_assert_eq!(read, Some((day, true)), "{}", text);
            }
        }
    }

    #[test]
    fn a_day_of_the_year_comes_within_the_year(day in days(), today in days()) {
        for format in ["%d/%m", "%-d %B", "le %-d %b"] {
            let text = day.strftime(format).to_string();
            let read = parse_day(&text, today).day().map(|read| read.date);
            let Some(read) = read else { return Err(TestCaseError::fail(format!("{text} is a day"))) };
            prop_assert_eq!((read.month(), read.day()), (day.month(), day.day()), "{}", text);
            let leap = day.month() == 2 && day.day() == 29;
            prop_assert!(read >= today && (leap || read < today + 1.year()), "{} on {}: {}", text, today, read);
        }
    }
}

/// A roadmap by hand: each date as somebody would write it.
const BY_HAND: &str = r#"format = "ctrls-roadmap/1"
title = "À la main"
language = "fr"
review = "T2 2027"
[[phase]]
title = "Un"
due = 2027-03-15T10:00:00
[[phase.action]]
id = "A1"
text = "Ouvrir le guichet"
due = "15/03/2027"
[[phase.action]]
id = "A2"
text = "Tenir le stand"
due = "fin mars 2027"
[[phase.action]]
id = "A3"
text = "Fermer le guichet"
due = "15 mars"
"#;

#[test]
fn a_file_by_hand_is_read_as_the_same_days_by_the_check_the_tables_and_the_documents() {
    let place = Place::new();
    place.write("r.toml", BY_HAND);
    let asked = place
        .ctrls(&["check", "r.toml", "--lang", "fr"])
        .out
        .replace('\u{a0}', " ");
    let unclear: Vec<&str> = asked.lines().filter(|line| line.contains("unclear")).collect();
    assert_eq!(unclear.len(), 1, "{asked}");
    assert!(
        unclear[0].contains("A3 « Fermer le guichet » : « 15 mars », c'est quel jour ?"),
        "{asked}"
    );
    assert!(
        asked.contains("Phase 1 « Un » s'achève le 15 mars 2027, et A2 plus tard"),
        "{asked}"
    );
    place
        .ctrls(&["export", "r.toml", "--format", "csv,md,json,toml", "--out", "out"])
        .ended(0);
    let csv = place.read("out/r.csv");
    for row in [
        "A1,Ouvrir le guichet,,2027-03-15,",
        "A2,Tenir le stand,,2027-03-31,",
        "A3,Fermer le guichet,,15 mars,",
    ] {
        assert!(csv.contains(row), "{row}\n{csv}");
    }
    let page = place.read("out/r.md").replace('\u{a0}', " ");
    assert!(page.contains("15 mars 2027") && !page.contains("15/03/2027"), "{page}");
    assert!(page.contains("fin mars 2027"), "a period stays as it was said: {page}");
    let json = place.read("out/r.json");
    assert!(
        json.contains("\"due\": \"2027-03-15\"") && !json.contains("15/03/2027"),
        "{json}"
    );
    let toml = place.read("out/r.toml");
    assert!(toml.contains("due = 2027-03-15T10:00:00\n"), "an hour is kept: {toml}");
    assert!(toml.contains("due = \"15/03/2027\"\n"), "a text by hand stays: {toml}");
}

#[test]
fn two_spellings_of_one_day_are_no_difference() {
    let place = Place::new();
    place.write("a.toml", BY_HAND);
    place.write("b.toml", &BY_HAND.replace("\"15/03/2027\"", "2027-03-15"));
    let ran = place.ctrls(&["diff", "a.toml", "b.toml", "--lang", "fr"]);
    assert!(!ran.out.contains("15/03/2027"), "{}", ran.out);
    ran.ended(0);
}

#[test]
fn what_is_asked_of_a_date_keeps_its_text_and_what_clashes_is_said_at_once() {
    let place = Place::new();
    let lines = "/action Ouvrir | échéance=mardi 15 mars 2027\néchéance=15 mars 2027 ?\néchéance=15 mars 2027\n\
        premier=12/10/2027 : appeler\n/feuille | revue=mar. 16\n";
    let run = [
        "run",
        "--lang",
        "fr",
        "--into",
        "s",
        "--start",
        "2026-11-30T14:00:00+01:00",
    ];
    let ran = place.ctrls_reading(&run, lines);
    let ran = format!("{}{}", ran.out, ran.err).replace('\u{a0}', " ");
    let said = |text: &str| assert!(ran.contains(text), "{text}\n{ran}");
    said("« mardi 15 mars 2027 ». Au calendrier, c'est le lundi 15 mars 2027. Quel jour ?");
    said("« 15 mars 2027 ? ». Est-ce le lundi 15 mars 2027 ?");
    said("A1 · échéance : lundi 15 mars 2027");
    said("premier pas après l'échéance du 15 mars 2027 : lequel change ?");
    said("Le mardi 16 mars 2027, ou le mardi 16 février 2027 ?");
    let journal = place.read("s/journal.jsonl");
    for kept in ["mardi 15 mars 2027", "15 mars 2027 ?", "mar. 16"] {
        assert!(journal.contains(kept), "{kept}");
    }
}
