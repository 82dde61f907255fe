//! What stands on the pages of a report, in which words.

use super::{nec, session, spaced};
use crate::support::{Place, copy_folder, project};

fn repair_cafe(place: &Place, lang: &str) -> String {
    copy_folder(&project().join("examples/repair-cafe"), &place.path("rc"));
    spaced(&place.ctrls(&["report", "rc", "--lang", lang]).ended(0))
}

#[test]
fn the_first_page_is_that_of_the_sketch() {
    let text = repair_cafe(&Place::new(), "fr");
    let expected = [
        "Compte-rendu · 20 mars 2027\n",
        "Un atelier a réuni 21 personnes : maison des habitants, CCAS, ",
        "commerce. Quatre tables en sont sorties avec chacune sa feuille de route. \
         Sur 12 actions, 9 sont prêtes à démarrer ; chacune a un pilote.",
        "- **feuilles de route** : 4\n- **actions** : 12\n- **prêtes** : 9\n\n",
        "Trois oui sont attendus pour avancer.",
        "## Les six prochaines semaines\n\nDu 20 mars 2027 au 1er mai 2027.",
        "| **27 mars 2027** | Premier pas : Passer à la recyclerie (A7) | Trésorier |",
        "## Les quatre feuilles de route",
        "| Feuille de route | Groupe | Actions prêtes | Prochaine date |",
        "| **Axe 1 · Faire venir** |",
        "| [Entrer sans avoir peur de déranger](<rc/roadmaps/faire-venir-accueil.toml>) | Accueil | 3 sur 4 | 1er avr. 2027 |",
        "## La méthode",
        "Cette table est partie de « Les personnes seules",
        "## Annexe · Comment cela s’est passé",
        "## Ne pas diffuser · Remarques de l’animation",
    ];
    let mut at = 0;
    for said in expected {
        let found = text[at..].find(said);
        at += found.unwrap_or_else(|| panic!("{said}\n{text}"));
    }
}

#[test]
fn the_kicker_has_the_day_that_is_known_and_the_place() {
    let place = Place::new();
    session(&place, "a", "Un", "2027-03-20T14:00:00+01:00");
    place.write(
        "event.toml",
        "format = \"ctrls-event/1\"\nname = \"Rencontre\"\nplace = \"Lorme\"\nheld = \"2027-03-21\"\n",
    );
    let kicker = || {
        let text = spaced(&place.ctrls(&["report", ".", "--lang", "fr"]).ended(0));
        text.lines().next().unwrap().to_owned()
    };
    assert_eq!(kicker(), "Compte-rendu · 21 mars 2027, Lorme");
    place.write(
        "event.toml",
        "format = \"ctrls-event/1\"\nname = \"Rencontre\"\nplace = \"Lorme\"\n",
    );
    assert_eq!(kicker(), "Compte-rendu · 20 mars 2027, Lorme");
    // Held on two days, neither of them is the event's.
    session(&place, "b", "Deux", "2027-03-22T14:00:00+01:00");
    assert_eq!(kicker(), "Compte-rendu · Lorme");
}

#[test]
fn each_action_has_its_pilot_and_its_day() {
    let text = repair_cafe(&Place::new(), "fr");
    assert!(
        text.contains(
            "| **17 avr. 2027** | **A1** **Installer le banc et le café devant la porte**, Premier pas, le 2 avril : Emprunter le \
             banc à la mairie | **Accueil de la maison des habitants** |"
        ),
        "{text}"
    );
    assert!(
        text.contains("- **Phase 1 · Essayer un samedi**, pour le 30 avril 2027 : Dix personnes"),
        "{text}"
    );
}

#[test]
fn english_says_by_when_and_a_phase_without_a_title_has_its_number() {
    let place = Place::new();
    place.write(
        "a.toml",
        "format = \"ctrls-roadmap/1\"\nlanguage = \"en\"\ntitle = \"Sellers\"\n[source]\ngroup = \"Sellers\"\n\
         [[phase]]\ndue = 2027-06-30\n[[phase.action]]\ntext = \"Open a stall\"\n[[phase]]\n",
    );
    let text = place.ctrls(&["report", "a.toml"]).ended(0);
    assert!(
        text.replace('\u{a0}', " ").contains("- **Phase 1**, by 30 June 2027\n"),
        "{text}"
    );
    assert!(text.contains("- **Phase 2**\n"), "{text}");
    assert!(
        text.contains("| *to be set* | **Open a stall**, *first step to be chosen* | *to be found* |"),
        "{text}"
    );
    assert!(text.contains("### Sellers\n"), "{text}");
    // Phases without any action are a list.
    place.write(
        "a.toml",
        "format = \"ctrls-roadmap/1\"\nlanguage = \"en\"\ntitle = \"Sellers\"\n[[phase]]\ndue = 2027-06-30\n\
         goal = \"Nothing here\"\n",
    );
    let text = place.ctrls(&["report", "a.toml"]).ended(0).replace('\u{a0}', " ");
    assert!(
        text.contains("- **Phase 1**, by 30 June 2027: Nothing here\n"),
        "{text}"
    );
}

#[test]
fn a_column_that_says_nothing_is_left_out_and_the_times_have_a_heading() {
    let place = Place::new();
    nec(&place);
    let text = spaced(&place.ctrls(&["report", "nec", "--lang", "fr"]).ended(0));
    assert!(text.contains("| Atelier | Quand | Groupes | Personnes |"), "{text}");
    let text = repair_cafe(&place, "fr");
    assert!(
        text.contains("| Atelier | Quand | Facilitation | Groupes | Personnes |"),
        "{text}"
    );
    assert!(text.contains("### Le temps de chaque étape\n"), "{text}");
    assert!(text.contains("#### Ce que la salle a dit\n"), "{text}");
}

#[test]
fn a_file_that_could_not_be_read_is_said_in_words_with_its_place() {
    let place = Place::new();
    place.write("a.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Lisible\"\n");
    place.write("cassee.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"sans fin\n");
    let ran = place.ctrls(&["report", ".", "--lang", "fr"]);
    let text = spaced(&ran.ended(1));
    assert!(
        text.contains("Un fichier n’a pas pu être lu : ce qu’il contient n’est ni compté ni repris ici."),
        "{text}"
    );
    assert!(
        text.contains("| ./cassee.toml, ligne 2, colonne 9 | il manque"),
        "{text}"
    );
}

#[test]
fn the_foot_says_what_it_is_the_foot_of() {
    let place = Place::new();
    copy_folder(&project().join("examples/repair-cafe"), &place.path("rc"));
    place
        .ctrls(&["report", "rc", "--lang", "fr", "--out", "r.html"])
        .ended(0);
    let page = spaced(&place.read("r.html"));
    let foot = page.split("@bottom-left{content:\"").nth(1).unwrap();
    let foot = foot.split('"').next().unwrap();
    assert!(foot.ends_with(", compte-rendu · CC BY-SA 4.0"), "{foot}");
}

#[test]
fn days_are_short_where_they_stand_beside_the_text() {
    let place = Place::new();
    place.write(
        "a.toml",
        "format = \"ctrls-roadmap/1\"\nlanguage = \"fr\"\ntitle = \"Un\"\ndecided_by = \"Le bureau, le 30 septembre 2027\"\n",
    );
    place.ctrls(&["report", "a.toml", "--out", "r.html"]).ended(0);
    let page = spaced(&place.read("r.html"));
    let reference = page.split("<span class=\"ref\">").nth(1).unwrap();
    assert_eq!(reference.split('<').next().unwrap(), "30 sept. 2027");
}

#[test]
fn what_is_counted_is_what_stands_there() {
    let place = Place::new();
    // Of two tables one wrote a question; the other noted an issue alone.
    place
        .ctrls_reading(
            &[
                "run", "--lang", "fr", "--into", "s", "--title", "T", "--event", "E", "--start",
                "2026-12-03T14:00:00+01:00", "--group", "Axe: Une", "--group", "Axe: Deux",
            ],
            "[00:00] /suite\n[09:00] /1 Le prix #E1\n[10:00] /2 Le temps\n[11:00] /1 /question Comment pourrions-nous ?\n\
             [30:00] /fin\n[30:00] /fin\n",
        )
        .ended(0);
    let text = spaced(&place.ctrls(&["report", "s", "--lang", "fr"]).ended(0));
    assert!(
        text.contains("Une table en est sortie avec sa feuille de route ; une autre n’en a pas encore."),
        "{text}"
    );
    assert!(text.contains("- **feuille de route** : 1\n"), "{text}");
    assert!(text.contains("## Les tables et leurs feuilles de route"), "{text}");
    assert!(
        text.contains("Cette table n’a pas encore de feuille de route"),
        "{text}"
    );
    assert!(!text.contains("#E1"), "{text}");
    // The rows count the questions that the pages ask.
    let rows = place.ctrls(&["report", "s", "--format", "csv"]).ended(0);
    let open: Vec<&str> = rows.lines().skip(1).map(|row| row.split(',').nth(9).unwrap()).collect();
    let page = place.ctrls(&["export", "s", "--format", "md"]).ended(0);
    let asked = |name: &str| {
        let path = page.lines().find(|path| path.contains(name)).unwrap();
        let text = place.read(path);
        text.matches("- [ ] ").count()
    };
    assert_eq!(open[0], asked("une").to_string(), "{rows}");
}
