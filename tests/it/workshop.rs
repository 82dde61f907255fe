//! `ctrls workshop`: the list, the timetable, checking a file with every fault at its line, copying one to edit.

use std::fs;

use ctrls::view::workshop::{WorkshopRow, timetable_text, workshop_lines};
use ctrls::view::{Palette, ViewContext};
use ctrls::words::{Language, Words};
use ctrls::workshop::{BUILTINS, Minutes, find_builtin, parse_workshop};
use unicode_width::UnicodeWidthStr;

use crate::support::Place;

/// A workshop of two steps, ready to be broken.
const SMALL: &str = "format = \"ctrls-workshop/1\"\nid = \"small\"\nlanguage = \"fr\"\ntitle = \"Petit\"\nminutes = 20\nmargin = 2.5\n\n\
    [[step]]\nid = \"a\"\ntitle = \"Début\"\nminutes = 7.5\nmin = 5\nmax = 9\nelastic = 1\ncollects = \"idea\"\n\n\
    [[step]]\nid = \"b\"\ntitle = \"Fin\"\nminutes = 10\nmin = 10\nmax = 12\nper_group = 1\n";

#[test]
fn the_list_names_what_is_built_in() {
    let place = Place::new();
    let ran = place.ctrls(&["workshop", "list", "--lang", "fr"]);
    assert_eq!(
        ran.err,
        "Le voir\u{a0}: ctrls workshop show ctrl-s\nLe copier pour l'adapter\u{a0}: ctrls workshop copy ctrl-s\n"
    );
    let lines: Vec<String> = ran.ended(0).lines().map(str::to_owned).collect();
    assert_eq!(
        lines[0],
        "ctrl-s, fr, en, 90 minutes\u{a0}: Atelier Ctrl S. De ce qui compte à qui fait quoi\u{a0}: une feuille de route par table"
    );
    let quiet = place.ctrls(&["workshop", "list", "--lang", "en", "-q"]);
    assert_eq!(quiet.err, "");
    assert!(quiet.out.contains("\nimpact-effort, fr, en, 60 minutes: "));
}

#[test]
fn a_timetable_has_the_least_the_planned_and_the_most() {
    let words = Words::new(Language::Fr);
    let workshop = find_builtin("ctrl-s", "fr").unwrap().read().unwrap();
    let shown = timetable_text(&workshop, ViewContext::on_screen(&words, u16::MAX, Palette::BARE));
    for line in [
        "━━ Atelier Ctrl S ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 90 min ━━",
        "  étape                             min  prévu  max  cède  on y recueille",
        "  –  Accueil                          5      8   12     4  –",
        "      Tour des prénoms              2,5      4",
        "  1  Cartographie des enjeux          8     11   15     1  enjeux, et l'on choisit",
        "  5  Matérialisation                 20     24   30     –  feuille de route",
        "  Rattrapable en cas de retard, marge comprise\u{a0}: 14 min.",
        "  Restitution\u{a0}: 2 min de plus par table au-delà de trois.",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line}\n{shown}");
    }
}

#[test]
fn in_linear_mode_a_timetable_has_a_sentence_a_step() {
    let shown = Place::new().ctrls(&["workshop", "show", "--lang", "fr"]).ended(0);
    let shown = shown.replace('\u{a0}', " ");
    for line in [
        "Atelier Ctrl S, 90 minutes.",
        "Accueil : prévu 8 minutes, au moins 5, au plus 12. Cède du temps au rang 4.",
        "Qui manque : prévu 1 minute, au moins 0,5.",
        "Étape 5, Matérialisation : prévu 24 minutes, au moins 20, au plus 30. On y recueille : feuille de route.",
        "Rattrapable en cas de retard, marge comprise : 14 min.",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line}\n{shown}");
    }
    let drawn = ['─', '━', '–', '·', '←', '●'];
    assert!(!shown.contains(drawn), "{shown}");
}

#[test]
fn where_there_is_no_room_for_a_table_the_list_has_one_below_the_other() {
    let words = Words::new(Language::Fr);
    let listed = ["ctrl-s", "ctrl-s-half-day"].map(|name| WorkshopRow {
        name: name.to_owned(),
        languages: vec!["fr".to_owned(), "en".to_owned()],
        workshop: find_builtin(name, "fr").unwrap().read().unwrap(),
    });
    let shown = workshop_lines(&listed, ViewContext::on_screen(&words, 40, Palette::BARE));
    assert!(
        shown.starts_with("  ctrl-s · fr, en · 90 min\n    Atelier Ctrl S\n"),
        "{shown}"
    );
    assert!(shown.contains("\n  ctrl-s-half-day · fr, en · 210 min\n"), "{shown}");
    for line in shown.lines() {
        assert!(line.width() <= 40, "{}: {line}", line.width());
    }
}

#[test]
fn a_timetable_holds_in_sixty_columns() {
    let words = Words::new(Language::En);
    let workshop = find_builtin("ctrl-s", "en").unwrap().read().unwrap();
    let shown = timetable_text(&workshop, ViewContext::on_screen(&words, 60, Palette::BARE));
    for line in shown.lines() {
        assert!(line.width() <= 60, "{}: {line}", line.width());
    }
    assert!(shown.contains("1  Issue mapping"), "{shown}");
    assert!(!shown.contains("collects"), "the least column goes first");
}

#[test]
fn the_language_picks_the_version_of_a_built_in_and_a_file_has_its_own() {
    let place = Place::new();
    let shown = place.ctrls(&["workshop", "show", "ctrl-s", "--lang", "en"]).ended(0);
    assert!(shown.starts_with("Ctrl S workshop, 90 minutes.\n"), "{shown}");
    place.write("petit.toml", SMALL);
    let own = place.ctrls(&["workshop", "show", "petit.toml"]).ended(0);
    assert!(
        own.contains("Étape 1, Début\u{a0}: prévu 7,5 minutes, au moins 5, au plus 9."),
        "{own}"
    );
    let english = place
        .ctrls(&["workshop", "show", "petit.toml", "--lang", "en"])
        .ended(0);
    assert!(
        english.contains("Step 1, Début: 7.5 minutes planned, at least 5, at most 9."),
        "{english}"
    );
}

#[test]
fn a_good_file_is_said_to_be_good() {
    let place = Place::new();
    place.write("petit.toml", SMALL);
    let ran = place.ctrls(&["workshop", "check", "petit.toml", "--lang", "fr"]);
    assert_eq!(ran.err, "");
    assert_eq!(
        ran.ended(0),
        "petit.toml\u{a0}: Petit, 2 étapes, 20\u{a0}minutes. Rien à réparer.\n"
    );
}

#[test]
fn every_fault_has_its_line_and_the_way_out() {
    let place = Place::new();
    let broken = SMALL
        .replace("minutes = 20", "minutes = 25")
        .replace("collects = \"idea\"", "colects = \"idea\"")
        .replace("id = \"b\"", "id = \"a\"");
    place.write("petit.toml", &broken);
    let ran = place.ctrls(&["workshop", "check", "petit.toml", "--lang", "fr"]);
    assert_eq!(ran.out, "");
    assert_eq!(
        ran.err,
        "\
erreur\u{a0}: step.minutes + margin font 20, et minutes dit 25
 --> petit.toml:5:11
  |
5 | minutes = 25
  |           ^^
  |
  = réparer\u{a0}: écrivez minutes = 20, ou corrigez ce qui s'additionne

erreur\u{a0}: clé inconnue\u{a0}: colects
  --> petit.toml:15:1
   |
15 | colects = \"idea\"
   | ^^^^^^^
   |
   = réparer\u{a0}: peut-être collects

erreur\u{a0}: id «\u{a0}a\u{a0}» sert déjà ligne 9
  --> petit.toml:18:6
   |
18 | id = \"a\"
   |      ^^^
   |
   = réparer\u{a0}: donnez à l'une des deux une autre valeur de id
"
    );
    assert_eq!(ran.code, Some(3));
}

#[test]
fn a_slip_of_toml_is_said_as_what_it_is() {
    let place = Place::new();
    place.write("petit.toml", &SMALL.replace("\"Début\"", "\"Début"));
    let ran = place.ctrls(&["workshop", "show", "petit.toml", "--lang", "en"]);
    assert_eq!(
        ran.err,
        "\
error: the quotation mark that closes this text is missing
  --> petit.toml:10:9
   |
10 | title = \"Début
   |         ^^^^^^
   |
   = to mend: add \" at the end of line 10
"
    );
    assert_eq!(ran.code, Some(3));
}

#[test]
fn ten_faults_are_shown_and_the_others_counted() {
    let place = Place::new();
    let keys: String = (1..=14).map(|key| format!("k{key} = 1\n")).collect();
    place.write(
        "petit.toml",
        &SMALL.replace("title = \"Petit\"\n", &format!("title = \"Petit\"\n{keys}")),
    );
    let ran = place.ctrls(&["workshop", "check", "petit.toml", "--lang", "en"]);
    assert_eq!(ran.err.matches("error: ").count(), 10);
    assert!(
        ran.err.ends_with("\n\n4 more things to mend in this file.\n"),
        "{}",
        ran.err
    );
}

#[test]
fn what_a_terminal_would_obey_is_shown_and_not_obeyed() {
    let place = Place::new();
    let hostile = SMALL.replace("title = \"Petit\"", "title = \"\u{9b}31m\u{1b}]0;x\u{7}\u{202e}\" x");
    place.write("petit\u{1b}.toml", &hostile);
    let ran = place.ctrls(&["workshop", "check", "petit\u{1b}.toml", "--lang", "en"]);
    assert!(
        !ran.err.contains(['\u{9b}', '\u{1b}', '\u{7}', '\u{202e}']),
        "{:?}",
        ran.err
    );
    assert!(ran.err.contains(" --> petit.toml:4:"), "{}", ran.err);
    assert!(ran.err.contains("title = \"�31m�]0;x��\" x"), "{}", ran.err);
}

#[test]
fn a_file_that_is_no_text_is_not_understood() {
    let place = Place::new();
    fs::write(
        place.path("latin.toml"),
        b"format = \"ctrls-workshop/1\"\ntitle = \"\xc9t\xe9\"\n",
    )
    .unwrap();
    let ran = place.ctrls(&["workshop", "check", "latin.toml", "--lang", "fr"]);
    assert!(
        ran.err
            .starts_with("erreur\u{a0}: ce fichier n'est pas un texte en UTF-8\n --> latin.toml:2:10\n"),
        "{}",
        ran.err
    );
    assert_eq!(ran.code, Some(3));
    place.write("long.toml", &"# x\n".repeat(300_000));
    let ran = place.ctrls(&["workshop", "check", "long.toml", "--lang", "fr"]);
    assert_eq!(
        ran.err,
        "erreur\u{a0}: long.toml dépasse 1024 Kio\u{a0}: il n'est pas lu.\n"
    );
    assert_eq!(ran.code, Some(3));
}

#[test]
fn what_had_better_not_be_said_is_a_warning() {
    let place = Place::new();
    let text = SMALL.replace(
        "elastic = 1",
        "elastic = 1\nsay = \"\"\"\nOn commence\nen silence, quatre\nminutes.\"\"\"",
    );
    let text = format!(
        "{text}[check.inventory-frist]\nlevel = \"off\"\nreason = \"une enquête\"\n[check.zzz]\nlevel = \"off\"\nreason = \"x\"\n"
    );
    place.write("petit.toml", &text);
    let ran = place.ctrls(&["workshop", "check", "petit.toml", "--lang", "fr"]);
    for part in [
        "attention\u{a0}: un texte à lire nomme une durée\u{a0}: «\u{a0}quatre minutes\u{a0}»\n  --> petit.toml:17:13\n",
        "attention\u{a0}: clé inconnue\u{a0}: inventory-frist\n",
        "= réparer\u{a0}: peut-être inventory-first\n",
        "attention\u{a0}: clé inconnue\u{a0}: zzz\n",
        "= réparer\u{a0}: elle est gardée, et rien ici ne s'en sert\n",
    ] {
        assert!(ran.err.contains(part), "{part}\n{}", ran.err);
    }
    assert!(
        ran.ended(0).ends_with("Rien à réparer.\n"),
        "a warning keeps nobody from running it"
    );
}

#[test]
fn among_several_files_each_is_told() {
    let place = Place::new();
    place.write("bon.toml", SMALL);
    place.write("autre.toml", "format = \"ctrls-event/1\"\nname = \"X\"\n");
    let ran = place.ctrls(&[
        "workshop",
        "check",
        "autre.toml",
        "absent.toml",
        "bon.toml",
        "--lang",
        "fr",
    ]);
    assert!(
        ran.err
            .contains("ce fichier dit être «\u{a0}ctrls-event/1\u{a0}», il faut ici ctrls-workshop/1"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("absent.toml n'est pas là."), "{}", ran.err);
    assert!(ran.out.starts_with("bon.toml"));
    assert_eq!(ran.code, Some(1));
    assert_eq!(place.ctrls(&["workshop", "check"]).code, Some(2));
}

#[test]
fn a_copy_is_the_file_itself_and_never_takes_the_place_of_another() {
    let place = Place::new();
    let ran = place.ctrls(&["workshop", "copy", "ctrl-s", "--lang", "fr"]);
    assert_eq!(ran.out, "ctrl-s.toml\n");
    let text = place.read("ctrl-s.toml");
    assert_eq!(text, find_builtin("ctrl-s", "fr").unwrap().text, "comments and all");
    assert_eq!(parse_workshop(&text).unwrap().value.minutes, Minutes::whole(90));

    let again = place.ctrls(&["workshop", "copy", "ctrl-s", "--lang", "en"]);
    assert!(again.err.contains("--force"), "{}", again.err);
    assert_eq!(again.code, Some(2));
    assert_eq!(place.read("ctrl-s.toml"), text);

    let forced = place.ctrls(&["workshop", "copy", "ctrl-s", "ctrl-s.toml", "--force", "--lang", "en"]);
    assert_eq!(forced.ended(0), "ctrl-s.toml\n");
    assert_eq!(place.read("ctrl-s.toml"), find_builtin("ctrl-s", "en").unwrap().text);
    let into_a_file = place.ctrls(&["workshop", "copy", "ctrl-s", "ctrl-s.toml/x.toml"]);
    assert_eq!(into_a_file.code, Some(2), "{into_a_file:?}");
}

#[test]
fn a_name_that_is_none_is_answered_with_the_nearest() {
    let place = Place::new();
    let ran = place.ctrls(&["workshop", "show", "ctrls", "--lang", "fr"]);
    assert_eq!(
        ran.err,
        "«\u{a0}ctrls\u{a0}» n'est ni un atelier fourni, ni un fichier d'ici. Peut-être ctrl-s\u{a0}?\n"
    );
    assert_eq!(ran.code, Some(2));
    let ran = place.ctrls(&["workshop", "show", "atelier", "--lang", "en"]);
    assert!(
        ran.err
            .ends_with("Built in: ctrl-s, ctrl-s-45, ctrl-s-half-day, decision-sprint, impact-effort.\n"),
        "{}",
        ran.err
    );
    let ran = place.ctrls(&["workshop", "show", "atelier.toml", "--lang", "en"]);
    let said = "atelier.toml is not there. The workshops that are built in: ctrls workshop list\n";
    assert_eq!((ran.err.as_str(), ran.code), (said, Some(2)));
}

#[test]
fn a_copy_may_have_the_times_of_real_sessions() {
    let place = Place::new();
    place.write(
        "lines.txt",
        "[00:00] /démarre\n[09:20] /suite\n[19:00] /suite\n[20:00] /quitte\n",
    );
    let run = |into: &str, more: &[&str]| {
        let given = ["run", "ctrl-s", "--lang", "fr", "--input", "lines.txt", "--into", into];
        place.ctrls(&[&given, more].concat());
    };
    run("real", &["--start", "2026-11-23T14:00:00+01:00"]);
    run("rehearsed", &[]);
    let copy = |more: &[&str]| {
        place.ctrls(
            &[
                &["workshop", "copy", "ctrl-s", "--lang", "fr", "--force", "--from-times"],
                more,
            ]
            .concat(),
        )
    };
    let ran = copy(&["real", "rehearsed"]);
    assert_eq!(
        ran.err,
        "\
rehearsed est une répétition\u{a0}: laissée de côté.
Accueil\u{a0}: 8 → 9,5 min
Enjeux\u{a0}: 11 → 9,5 min
Une seule séance, donc avec prudence.
À vous de l'écrire. Ensuite\u{a0}: ctrls workshop check ctrl-s.toml, puis ctrls run ctrl-s.toml
"
    );
    assert_eq!(ran.ended(0), "ctrl-s.toml\n");
    let own = parse_workshop(&place.read("ctrl-s.toml"))
        .map(|read| read.value)
        .unwrap();
    let minutes: Vec<String> = own.steps.iter().map(|step| step.minutes.to_string()).collect();
    assert_eq!(
        minutes,
        ["9.5", "9.5", "12", "11", "13", "24", "8"],
        "a step that was never closed keeps its own"
    );

    let none = copy(&["rehearsed"]);
    assert!(none.err.ends_with("L'atelier n'est pas copié.\n"), "{}", none.err);
    assert_eq!(none.code, Some(2));
    assert_eq!(copy(&["."]).code, Some(2), "no session there");
}

#[test]
fn a_timetable_fits_its_window_with_parts_under_their_steps() {
    for built_in in BUILTINS {
        let workshop = built_in.read().unwrap();
        let words = Words::new(Language::from_tag(built_in.language).unwrap());
        for width in [40, 50, 60, 72, 80, 100] {
            let text = timetable_text(&workshop, ViewContext::on_screen(&words, width, Palette::BARE));
            for line in text.lines() {
                assert!(line.width() <= usize::from(width), "{width}: {line}");
            }
            // Between the head and the notes each line begins with a step, or is further in.
            let body = text.lines().skip_while(|line| !line.contains("──")).skip(1);
            for line in body.take_while(|line| !line.is_empty()) {
                let begins = line.trim_start().chars().next().unwrap();
                assert!(
                    line.starts_with("     ") || begins == '–' || begins.is_ascii_digit(),
                    "{width}: {line}"
                );
            }
        }
    }
}
