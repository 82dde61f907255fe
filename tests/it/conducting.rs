//! Ten minutes with a remote, replayed second by second: what is pressed, what is answered, what the row then shows.
//!
//! The built-in workshop in French, three tables, promised for 15:27. The room is the real one, on a clock that the
//! script moves and a terminal that keeps what it is given.

use ctrls::terminal::RemoteKey;
use ctrls::view::OutputMode;

use crate::room_script::{Press, Seen, play};

/// Session clock, what is typed or pressed, the answers (between ` / `), the row.
///
/// `⏎` is Enter on an empty line, `>` and `<` are the buttons of a remote, `~` a text that stays on the line. `!`: nothing
/// is said.
const REMOTE: &str = "\
00:00.0 | /démarre | C'est parti : 14:00. |
01:02.0 | > | LE MOT DE L'HÔTE · 2 min. Ensuite : Tour des prénoms. |
03:04.0 | > | TOUR DES PRÉNOMS · 4 min. Ensuite : Qui manque. |
07:06.0 | > | QUI MANQUE · 1 min. Ensuite : Enjeux. |
09:10.0 | ⏎ | Ensuite : Enjeux, 11 min. Entrée encore pour l'ouvrir. | Accueil · ⏎ Enjeux · DÉPASSÉ de 1:10 · fin 15:29 (+2)
09:12.0 | ⏎ | Accueil : 9:12 pour 8:00. / ÉTAPE 1 SUR 5 · ENJEUX / DÉROULÉ  La consigne 1 · Écrire en silence 3 · Lire, en garder quatre 4 · Dicter 3 / À TAPER  Rien avant « Dicter ». / Plan proposé : Enjeux 11 → 9,5 min | Enjeux 1/5 · La consigne 1:00 · reste 11:00 · fin 15:29 (+2) · T1 –  T2 –  T3 –
09:12.5 | ⏎ | ! | Enjeux 1/5 · La consigne 1:00 · reste 11:00 · fin 15:29 (+2) · T1 –  T2 –  T3 –
09:15.0 | ⏎ | Plan accepté. Fin 15:27. | Enjeux 1/5 · La consigne 0:57 · reste 9:27 · fin 15:27 · T1 –  T2 –  T3 –
09:20.0 |  | ! | Enjeux 1/5 · La consigne 0:52 · reste 9:22 · fin 15:27 · T1 –  T2 –  T3 –
10:12.0 |  | ! | Enjeux 1/5 · ⏎ Écrire en silence · reste 8:30 · fin 15:27 · T1 –  T2 –  T3 –
10:16.0 | > | ÉCRIRE EN SILENCE · 2,5 min. Ensuite : Lire, en garder quatre. | Enjeux 1/5 · Écrire en silence 2:30 · reste 8:26 · fin 15:27 · T1 –  T2 –  T3 –
10:16.2 | > | ! | Enjeux 1/5 · Écrire en silence 2:30 · reste 8:26 · fin 15:27 · T1 –  T2 –  T3 –
11:20.0 | > | Écrire en silence : reste 1:26. Ensuite : Lire, en garder quatre. Encore une fois pour y passer. | Enjeux 1/5 · Écrire en silence 1:26 · reste 7:22 · fin 15:27 · T1 –  T2 –  T3 –
11:45.0 | /2 /idée Un frigo partagé au collège | I1 · 2 Familles · idée mise de côté pendant Enjeux | Enjeux 1/5 · Écrire en silence 1:01 · reste 6:57 · fin 15:27 · T1 –  T2 –  T3 –
11:45.4 | ⏎ | ! | Enjeux 1/5 · Écrire en silence 1:01 · reste 6:57 · fin 15:27 · T1 –  T2 –  T3 –
12:46.0 |  | ! | Enjeux 1/5 · ⏎ Lire, en garder quatre · reste 5:56 · fin 15:27 · T1 –  T2 –  T3 –
12:49.0 | ~La cantine | ! | Enjeux 1/5 · ⏎ Lire, en garder quatre · reste 5:53 · fin 15:27 · T1 –  T2 –  T3 –
12:50.0 | > | LIRE, EN GARDER QUATRE · 3 min. Ensuite : Dicter. / ┃ Chaque personne lit ses papiers, sans débat. | Enjeux 1/5 · Lire, en garder quatre 3:00 · reste 5:52 · fin 15:27 · T1 –  T2 –  T3 –
12:55.0 | La cantine jette trente kilos par jour | E1 · 2 Familles | Enjeux 1/5 · Lire, en garder quatre 2:55 · reste 5:47 · fin 15:27 · T1 –  T2 1  T3 –
14:05.0 | > | Lire, en garder quatre : reste 1:45. Ensuite : Dicter. Encore une fois pour y passer. | Enjeux 1/5 · Lire, en garder quatre 1:45 · reste 4:37 · fin 15:27 · T1 –  T2 1  T3 –
14:09.0 | > | DICTER · 3 min, 1:00 par table. Ensuite : Frictions. / À TAPER  /1 TEXTE, puis une ligne par enjeu, quatre au plus · /2 TEXTE … / /choisis E2 E5 E9 | Enjeux 1/5 · Dicter 3:00 · reste 4:33 · fin 15:27 · T1 –  T2 1  T3 –
14:15.0 | < | Retour : Lire, en garder quatre, reste 1:41. | Enjeux 1/5 · Lire, en garder quatre 1:41 · reste 4:27 · fin 15:27 · T1 –  T2 1  T3 –
15:56.0 |  | ! | Enjeux 1/5 · ⏎ Dicter · reste 2:46 · fin 15:27 · T1 –  T2 1  T3 –
16:00.0 | > | DICTER · 3 min, 1:00 par table. Ensuite : Frictions. / À TAPER | Enjeux 1/5 · Dicter 3:00 · reste 2:42 · fin 15:27 · T1 –  T2 1  T3 –
16:04.0 | > | 1 Cuisine · 1:00, puis 2 et 3 | Enjeux 1/5 · Dicter T1 1:00, puis T2 T3 · reste 2:38 · fin 15:27 · T1 –  T2 1  T3 –
16:15.0 | /1 Les enfants laissent les légumes | E2 · 1 Cuisine | Enjeux 1/5 · Dicter T1 0:49, puis T2 T3 · reste 2:27 · fin 15:27 · T1 1  T2 1  T3 –
16:30.0 | Le chef commande sans connaître les absents | E3 · 1 Cuisine | Enjeux 1/5 · Dicter T1 0:34, puis T2 T3 · reste 2:12 · fin 15:27 · T1 2  T2 1  T3 –
16:45.0 | /3 La dette de cantine fait peur aux familles | E4 · 3 Élus | Enjeux 1/5 · Dicter T3 1:00, puis T2 · BIENTÔT, reste 1:57 · fin 15:27 · T1 2  T2 1  T3 1
17:00.0 | > | La table 3 a encore 0:45. Ensuite : table 2. Encore une fois pour y passer. | Enjeux 1/5 · Dicter T3 0:45, puis T2 · BIENTÔT, reste 1:42 · fin 15:27 · T1 2  T2 1  T3 1
17:02.0 | > | 2 Familles · 1:00 | Enjeux 1/5 · Dicter T2 1:00 · BIENTÔT, reste 1:40 · fin 15:27 · T1 2  T2 1  T3 1
17:15.0 | /2 Qui travaille tôt ne vient à aucune réunion | E5 · 2 Familles | Enjeux 1/5 · Dicter T2 0:47 · BIENTÔT, reste 1:27 · fin 15:27 · T1 2  T2 2  T3 1
17:40.0 | /choisis E2 E4 E5 | Gardés : 1 → E2 · 2 → E5 · 3 → E4. | Enjeux 1/5 · Dicter T2 0:22 · BIENTÔT, reste 1:02 · fin 15:27 · T1 2  T2 2  T3 1
17:50.0 | ⏎ | Ensuite : Frictions, 12 min. Entrée encore pour l'ouvrir. | Enjeux 1/5 · Dicter T2 0:12 · BIENTÔT, reste 0:52 · fin 15:27 · T1 2  T2 2  T3 1
17:52.0 | ⏎ | Enjeux : 8:40 pour 9:30. / ÉTAPE 2 SUR 5 · FRICTIONS / DÉROULÉ / À TAPER | Frictions 2/5 · La consigne 1:00 · reste 12:00 · fin 15:27 · T1 –  T2 –  T3 –
17:54.0 | ⏎ | La consigne : reste 0:58. Ensuite : Écrire en silence. Entrée encore pour y passer. | Frictions 2/5 · La consigne 0:58 · reste 11:58 · fin 15:27 · T1 –  T2 –  T3 –
18:10.0 | < | Retour : Enjeux, comme si Frictions n'avait pas été ouverte. | Enjeux 1/5 · Dicter 0:50 · BIENTÔT, reste 0:32 · fin 15:27 · T1 2  T2 2  T3 1
18:15.0 | /3 Deux enfants sur dix ne déjeunent pas | E6 · 3 Élus | Enjeux 1/5 · Dicter T3 0:43 · BIENTÔT, reste 0:27 · fin 15:27 · T1 2  T2 2  T3 2
18:40.0 | > | Ensuite : Frictions, 12 min. Encore une fois pour l'ouvrir. | Enjeux 1/5 · Dicter T3 0:18 · BIENTÔT, reste 0:02 · fin 15:27 · T1 2  T2 2  T3 2
18:42.0 | > | Enjeux : 9:30 pour 9:30. / ÉTAPE 2 SUR 5 · FRICTIONS / DÉROULÉ / À TAPER | Frictions 2/5 · La consigne 1:00 · reste 12:00 · fin 15:27 · T1 –  T2 –  T3 –
19:00.0 | ~. | ! | Frictions 2/5 · La consigne 0:42 · reste 11:42 · fin 15:27 · T1 –  T2 –  T3 –
19:44.0 | > | ÉCRIRE EN SILENCE · 3 min. Ensuite : Lire et raconter. | Frictions 2/5 · Écrire en silence 3:00 · reste 10:58 · fin 15:27 · T1 –  T2 –  T3 –
";

const TABLES: &[&str] = &["Cuisine", "Familles", "Élus"];

/// The moment of `MM:SS` or `MM:SS.d`, in ms.
fn moment(text: &str) -> u64 {
    let (minutes, seconds) = text.split_once(':').unwrap();
    let seconds: f64 = seconds.parse().unwrap();
    minutes.parse::<u64>().unwrap() * 60_000 + (seconds * 1000.0).round() as u64
}

fn press(text: &str) -> Press {
    match text {
        "" => Press::Nothing,
        "⏎" => Press::Line(String::new()),
        ">" => Press::Remote(RemoteKey::Next),
        "<" => Press::Remote(RemoteKey::Previous),
        text => match text.strip_prefix('~') {
            Some(text) => Press::Type(text.into()),
            None => Press::Line(text.into()),
        },
    }
}

/// What each line of a script shows: `MM:SS what`.
fn script(mode: OutputMode, end: &str, lines: &[&str]) -> Vec<Seen> {
    let presses = lines.iter().map(|line| {
        let (at, what) = line.split_once(' ').unwrap_or((line, ""));
        (moment(at), press(what))
    });
    play(mode, TABLES, end, presses.collect())
}

/// The clock starts at once, promised for 15:30.
fn screen(lines: &[&str]) -> Vec<Seen> {
    let lines: Vec<&str> = [&["00:00 /démarre"], lines].concat();
    script(OutputMode::Screen, "2026-12-03T15:30:00+01:00", &lines).split_off(1)
}

#[track_caller]
fn says(seen: &Seen, text: &str) {
    assert!(seen.said.join("\n").contains(text), "{text:?} in {:?}", seen.said);
}

#[test]
fn ten_minutes_with_a_remote_row_by_row() {
    let rows: Vec<Vec<&str>> = REMOTE
        .lines()
        .map(|line| line.split(" |").map(str::trim).collect())
        .collect();
    let presses = rows.iter().map(|row| (moment(row[0]), press(row[1])));
    let seen = play(
        OutputMode::Screen,
        TABLES,
        "2026-12-03T15:27:00+01:00",
        presses.collect(),
    );
    assert_eq!(seen.len(), rows.len());
    for (row, seen) in rows.iter().zip(&seen) {
        let said = seen.said.join("\n");
        match row[2] {
            "!" => assert!(said.is_empty(), "{row:?}: {said}"),
            answers => {
                for answer in answers.split(" / ") {
                    assert!(said.contains(answer), "{row:?}: {answer:?} in {said}");
                }
            }
        }
        if !row[3].is_empty() {
            assert_eq!(seen.row, row[3], "{row:?}");
        }
    }
}

#[test]
fn the_same_key_confirms_for_ten_seconds_with_nothing_typed_between() {
    let late = screen(&["00:10 >", "00:20.1 >", "00:21 >"]);
    says(
        &late[0],
        "Le cadre : reste 0:50. Ensuite : Le mot de l'hôte. Encore une fois pour y passer.",
    );
    says(&late[1], "Le cadre : reste 0:40.");
    says(&late[2], "LE MOT DE L'HÔTE · 2 min. Ensuite : Tour des prénoms.");
    let other = screen(&["00:10 >", "00:12 ⏎", "00:14 >"]);
    says(&other[1], "Entrée encore pour y passer.");
    says(&other[2], "Encore une fois pour y passer.");
    let typed = screen(&["00:10 >", "00:11 ~Un", "00:12 >"]);
    says(&typed[2], "Encore une fois pour y passer.");
    let line = screen(&["00:10 >", "00:11 Bonjour", "00:13 >"]);
    says(&line[2], "Encore une fois pour y passer.");
}

#[test]
fn a_bounce_a_held_key_and_enter_behind_a_line_do_nothing() {
    let held = screen(&["01:10 >", "01:10.3 >", "01:10.6 >", "01:10.9 >", "01:11.4 >"]);
    says(&held[0], "LE MOT DE L'HÔTE");
    for seen in &held[1..4] {
        assert!(seen.said.is_empty(), "{seen:?}");
    }
    says(&held[4], "Le mot de l'hôte : reste");
    let line = screen(&["01:10 Bonjour", "01:10.9 ⏎", "01:12 ⏎"]);
    assert!(line[1].said.is_empty(), "{:?}", line[1]);
    says(&line[2], "LE MOT DE L'HÔTE");
    let remote = screen(&["01:10 Bonjour", "01:10.5 >"]);
    says(&remote[1], "LE MOT DE L'HÔTE");
}

#[test]
fn a_remote_starts_no_clock_and_takes_no_plan_at_once() {
    let seen = script(
        OutputMode::Screen,
        "2026-12-03T15:15:00+01:00",
        &[
            "00:01 ⏎",
            "00:03 ⏎",
            "00:05 >",
            "00:07 >",
            "00:09 >",
            "00:20 /pause",
            "00:30 >",
            "00:32 >",
            "00:40 ⏎",
        ],
    );
    says(&seen[0], "L'horloge attend. Pour démarrer : /démarre");
    says(&seen[1], "L'horloge attend. Pour démarrer : /démarre");
    says(&seen[2], "L'horloge attend. Encore une fois pour démarrer.");
    says(&seen[3], "C'est parti");
    says(&seen[3], "[Entrée] accepter");
    // The plan stands, and the remote does what is below.
    says(&seen[4], "Le cadre : reste");
    says(&seen[6], "Pause depuis 0:10. Encore une fois pour reprendre.");
    says(&seen[7], "L'horloge repart");
    says(&seen[8], "Plan accepté");
}

#[test]
fn a_line_that_is_being_typed_keeps_its_prompt_when_a_step_opens() {
    let seen = screen(&[
        "00:10 /suite",
        "00:20 /2",
        "00:30 ~La cantine",
        "00:40 /suite",
        "00:50 ~Une scène",
        "00:55 >",
    ]);
    assert_eq!(seen[4].prompt, "2 Familles · friction ›");
    let seen = screen(&[
        "00:10 /suite",
        "00:20 /2",
        "02:00 >",
        "06:00 >",
        "10:00 >",
        "11:00 ~Les enfants",
        "11:10 >",
        "11:12 >",
        "11:20 >",
        "11:22 >",
        "11:30 >",
        "11:32 >",
        "11:40 >",
        "11:42 >",
        "11:50 Les enfants laissent les légumes",
        "11:55 Une scène",
    ]);
    let after = seen
        .iter()
        .position(|seen| seen.row.contains("Frictions"))
        .expect("the step opens");
    assert_eq!(seen[after].prompt, "2 Familles · enjeu ›");
    says(&seen[14], "E1 · 2 Familles");
    says(&seen[15], "F1 · 2 Familles");
}

#[test]
fn what_a_key_led_to_is_taken_back_within_a_minute() {
    let late = screen(&["01:10 >", "02:11 <", "02:13 <"]);
    says(&late[1], "Avant : Le cadre. Encore une fois pour y revenir.");
    says(&late[2], "LE CADRE · 1 min.");
    let typed = screen(&["01:10 >", "01:20 Bonjour", "01:30 <"]);
    says(&typed[2], "Avant : Le cadre.");
    let first = screen(&["00:10 <"]);
    says(&first[0], "À LIRE À VOIX HAUTE");
}

#[test]
fn a_line_for_the_group_where_one_is_begins_its_turn() {
    let mut lines = vec!["00:10 /suite", "02:00 >", "06:00 >", "10:00 >"];
    lines.extend(["10:10 /1 Un enjeu", "10:20 Un autre", "11:20 >", "11:30 Encore un"]);
    let seen = screen(&lines);
    assert!(seen[4].row.contains("Dicter T1 1:00, puis T2 T3"), "{}", seen[4].row);
    assert!(seen[5].row.contains("Dicter T1 0:50, puis T2 T3"), "{}", seen[5].row);
    says(&seen[6], "2 Familles · 1:00, puis 3");
    // Who types for another table stays with it.
    says(&seen[7], "E3 · 1 Cuisine");
    assert!(seen[7].row.contains("Dicter T2 0:50, puis T3"), "{}", seen[7].row);
    assert_eq!(seen[7].prompt, "1 Cuisine · enjeu ›");
}

#[test]
fn the_end_stays_until_enter_and_a_line_completes() {
    let seen = screen(&[
        "00:10 Bonjour",
        "00:20 /fin",
        "00:21 /fin",
        "00:30 >",
        "00:40 /1 Une remarque de plus",
        "00:45 /fin",
        "00:50 ⏎",
        "00:55 Jamais lue",
    ]);
    says(&seen[1], "/fin encore une fois");
    says(&seen[2], "Entrée ferme · une ligne complète");
    assert_eq!(seen[2].row, "Séance terminée · Entrée ferme · une ligne complète");
    assert!(seen[3].said.is_empty(), "{:?}", seen[3]);
    says(&seen[4], "R2 · 1 Cuisine");
    says(&seen[5], "Entrée ferme");
    assert_eq!(seen.len(), 7, "Enter closes");
}

#[test]
fn the_last_part_says_how_to_end_each_time() {
    let mut lines: Vec<String> = (1..=6).map(|step| format!("00:{:02} /suite", step * 2)).collect();
    lines.extend(["02:00 >", "04:00 >", "05:30 >", "07:30 >", "09:30 >", "12:30 >"].map(str::to_owned));
    lines.extend(["12:32 >", "13:10 >", "13:50 >", "14:30 >", "14:32 >", "14:40 ⏎"].map(str::to_owned));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let seen = screen(&lines);
    let ends = seen
        .iter()
        .filter(|seen| {
            seen.said
                .join("")
                .contains("C'est la dernière partie. Pour terminer : /fin")
        })
        .count();
    assert_eq!(ends, 3);
}

#[test]
fn linear_mode_says_the_row_first_and_waits_thirty_seconds() {
    let lines = ["00:00 /démarre", "00:10 ", "00:38 ", "02:50 \u{1b}[6~", "02:52 ."];
    let presses = lines.iter().map(|line| {
        let (at, what) = line.split_once(' ').unwrap();
        (moment(at), Press::Line(what.into()))
    });
    let seen = play(
        OutputMode::Linear,
        TABLES,
        "2026-12-03T15:30:00+01:00",
        presses.collect(),
    );
    let said = |number: usize| seen[number].said.clone();
    assert!(said(1)[0].starts_with("Accueil. Il reste"), "{:?}", said(1));
    assert!(said(1)[1].contains("Ligne vide encore pour y passer."), "{:?}", said(1));
    assert!(said(2)[1].starts_with("Le mot de l'hôte, 2 minutes."), "{:?}", said(2));
    assert!(said(3)[1].starts_with("Tour des prénoms, 4 minutes."), "{:?}", said(3));
    assert!(said(4)[0].starts_with("Accueil."), "{:?}", said(4));
}
