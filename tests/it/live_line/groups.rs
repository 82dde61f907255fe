//! Tables: gone to, given a line, added, corrected, closed.

use ctrls::facilitate::slash;
use ctrls::session::{Command, GroupId, GroupPatch, Intent, Refusal};

use super::{bad, needs, note, read, refused, state, to_group};

#[test]
fn a_number_goes_to_a_table_and_gives_it_a_line() {
    assert_eq!(read("/2"), to_group(2, None));
    assert_eq!(read(":2"), to_group(2, None));
    assert_eq!(read("/2 Une phrase"), to_group(2, Some(note("Une phrase"))));
    assert_eq!(read("/2: Une phrase"), to_group(2, Some(note("Une phrase"))));
    assert_eq!(read("/2 /suite"), to_group(2, Some(Intent::Next)));
    assert_eq!(read("/2 - puce"), to_group(2, Some(note("puce"))));
    assert_eq!(read("/1 /2 X"), to_group(2, Some(note("X"))));
    let nested = "/1 ".repeat(100_000) + "X";
    assert_eq!(read(&nested), to_group(1, Some(note("X"))));
    assert_eq!(
        refused("/5 Ouvrir"),
        Refusal::UnknownGroup {
            typed: "5".to_owned(),
            among: vec![
                (GroupId(1), "Confiance".to_owned()),
                (GroupId(2), "Compétences".to_owned())
            ],
        }
    );
    assert!(matches!(refused("/3 X"), Refusal::ClosedGroup { .. }));
    assert!(matches!(refused("/99999999999"), Refusal::UnknownGroup { .. }));
}

#[test]
fn a_table_is_gone_to_by_its_name_or_a_beginning_of_it() {
    for line in [
        "/groupe 2",
        "/groupe compétences",
        "/group COMP",
        "/groupe 2 Compétences",
        "/groupe T2",
    ] {
        assert_eq!(read(line), to_group(2, None), "{line}");
    }
    // The closed one keeps no beginning to itself.
    assert!(matches!(refused("/groupe co"), Refusal::AmbiguousGroup { among, .. } if among.len() == 2));
    assert!(matches!(
        refused("/groupe coor"),
        Refusal::ClosedGroup { group: GroupId(3), .. }
    ));
    assert!(matches!(refused("/groupe Achats"), Refusal::UnknownGroup { .. }));
    assert_eq!(refused("/groupe"), needs(Command::Group));
}

#[test]
fn tables_are_added_corrected_and_closed() {
    let added = |axis: Option<&str>, name: &str, fields| Intent::GroupAdd {
        axis: axis.map(str::to_owned),
        name: name.to_owned(),
        fields,
    };
    assert_eq!(read("/groupe + Achats"), added(None, "Achats", GroupPatch::default()));
    assert_eq!(
        read("/groupe +Filières: Achats: neuf | participants=4 | horizons=élus, agents"),
        added(
            Some("Filières"),
            "Achats: neuf",
            GroupPatch {
                participants: Some(4),
                backgrounds: Some(vec!["élus".to_owned(), "agents".to_owned()]),
                ..GroupPatch::default()
            }
        )
    );
    assert_eq!(refused("/groupe +"), needs(Command::Group));
    assert_eq!(
        read("/groupe 3 | nom=Collecte | axe= | participants=7 personnes"),
        Intent::GroupChange {
            group: GroupId(3),
            fields: GroupPatch {
                name: Some("Collecte".to_owned()),
                axis: Some(String::new()),
                participants: Some(7),
                backgrounds: None,
            }
        }
    );
    assert_eq!(
        refused("/groupe 2 | participants=beaucoup"),
        bad(Command::Group, "beaucoup")
    );
    assert!(matches!(
        refused("/groupe 2 | nmo=X"),
        Refusal::UnknownKey { command: Command::Group, nearest: Some(key), .. } if key == "nom"
    ));
    for line in ["/groupe - 2", "/groupe -2", "/group - comp"] {
        assert_eq!(read(line), Intent::GroupClose { group: GroupId(2) }, "{line}");
    }
}

#[test]
fn a_table_is_found_through_the_slips_of_a_hand() {
    for line in ["/t2", "/T2", ":2"] {
        assert_eq!(read(line), to_group(2, None), "{line}");
    }
    for line in [
        "/T2 La clé manque",
        "/2La clé manque",
        "/2 : La clé manque",
        "/2. La clé manque",
        "/é La clé manque",
        ":é La clé manque",
    ] {
        assert_eq!(read(line), to_group(2, Some(note("La clé manque"))), "{line}");
    }
    // There is no sixth table, and a colon before a text is none of ours.
    for line in [":- La clé manque", ":2La clé manque", ":(", ":étape"] {
        assert_eq!(read(line), note(line), "{line}");
    }
    assert!(matches!(refused("/échéance"), Refusal::UnknownCommand { .. }));
}

#[test]
fn a_number_without_a_slash_is_a_note_and_told() {
    let state = state();
    for line in [
        "2 La clé manque",
        "2. La clé manque",
        "2) La clé manque",
        "2/ La clé manque",
        "2: La clé manque",
        "T2 La clé manque",
        ":2La clé manque",
    ] {
        assert_eq!(slash::group_without_slash(line, &state), Some(GroupId(2)), "{line}");
        assert_eq!(read(line), note(line), "{line}");
    }
    // The active one, a closed one, none, a figure of its own.
    for line in ["1 La clé", "3 La clé", "9 La clé", "2,5 k€", "2027 sera", "2", "T2"] {
        assert_eq!(slash::group_without_slash(line, &state), None, "{line}");
    }
}

#[test]
fn a_near_miss_is_mended_on_the_line() {
    let mended = |line: &str| slash::mended_line(line, &refused(line));
    assert_eq!(mended("/acton Recenser").as_deref(), Some("/action Recenser"));
    assert_eq!(mended("/demare").as_deref(), Some("/démarre"));
    assert_eq!(mended("/suivant").as_deref(), Some("/suite"));
    assert_eq!(mended("/étape").as_deref(), Some("/suite"));
    assert_eq!(mended("/grp 2").as_deref(), Some("/groupe 2"));
    assert_eq!(mended("/2 /siute").as_deref(), Some("/2 /suite"));
    for line in ["/quite", "/fni", "/supprime E1", "/xyzzy"] {
        assert_eq!(mended(line), None, "{line}");
    }
}
