//! Why a line of a journal is not understood, in the reader's language: never in serde's own words.

use crate::support::Place;

#[test]
fn why_a_line_of_a_journal_is_not_understood_is_said_in_the_readers_language() {
    let lines = [
        ("bonjour", "ce n'est pas du JSON", "it is not JSON"),
        (
            "{\"seq\":2,\"at\":\"x\"",
            "elle s'arrête au milieu",
            "it breaks off in the middle",
        ),
        ("{\"seq\":2}", "il manque le champ « at »", "the field “at” is missing"),
        (
            "{\"seq\":\"deux\",\"at\":\"x\",\"ms\":1,\"kind\":\"left\"}",
            "la valeur du champ « seq » ne convient pas",
            "the field “seq” has a value that will not do",
        ),
        (
            "{\"seq\":2,\"seq\":3,\"at\":\"x\",\"ms\":1,\"kind\":\"left\"}",
            "le champ « seq » est écrit deux fois",
            "the field “seq” stands twice",
        ),
        ("12", "elle n'a pas de champs", "it has no fields"),
        (
            "{\"seq\":2,\"at\":\"x\",\"ms\":1,\"kind\":\"kind_picked\",\"picked\":\"poème\"}",
            "entrée « kind_picked » incomprise, passée (la valeur du champ « picked » ne convient pas)",
            "entry “kind_picked” not understood, passed over (the field “picked” has a value that will not do)",
        ),
        (
            "{\"seq\":2,\"at\":\"x\",\"ms\":1,\"kind\":\"votes_counted\",\"votes\":[{\"id\":\"E1\"}]}",
            "entrée « votes_counted » incomprise, passée (il manque le champ « dots »)",
            "entry “votes_counted” not understood, passed over (the field “dots” is missing)",
        ),
        (
            "{\"seq\":2,\"at\":\"x\",\"ms\":1,\"kind\":\"chant\"}",
            "entrée « chant » d'une autre version",
            "entry “chant” of another version",
        ),
    ];
    let place = Place::new();
    place
        .ctrls_reading(
            &["run", "--lang", "fr", "--into", "a", "-y"],
            "/suite\nUn enjeu\nUn autre\n",
        )
        .ended(0);
    let journal = place.read("a/journal.jsonl");
    for (line, fr, en) in lines {
        let mut all: Vec<&str> = journal.lines().collect();
        all[2] = line;
        place.write("a/journal.jsonl", &(all.join("\n") + "\n"));
        for (language, said) in [("fr", fr), ("en", en)] {
            let err = place
                .ctrls(&["show", "a", "--lang", language])
                .err
                .replace('\u{a0}', " ");
            let told = err
                .lines()
                .find(|told| told.starts_with("a/journal.jsonl:3: "))
                .unwrap_or_default();
            assert!(told.contains(said), "{line}: {err}");
            assert!(!told.contains('`') && !told.contains("expected"), "{line}: {err}");
        }
    }
}

#[test]
fn why_a_first_line_is_not_a_journals_is_said_in_french() {
    let place = Place::new();
    for (line, place_and_why) in [
        (
            "bonjour",
            ":1:1 : la première ligne n'est pas celle d'un journal de ctrls (ce n'est pas du JSON)",
        ),
        (
            "{\"format\":\"ctrls-jour",
            ":1:21 : la première ligne n'est pas celle d'un journal de ctrls (elle s'arrête au milieu)",
        ),
        (
            "{\"format\":\"autre\",\"version\":[1,0]}",
            "(la valeur du champ « format » ne convient pas)",
        ),
        (
            "{\"format\":\"ctrls-journal\",\"version\":[1,0]}",
            "(il manque le champ « session »)",
        ),
    ] {
        place.write("a/journal.jsonl", &format!("{line}\n"));
        let ran = place.ctrls(&["show", "a", "--lang", "fr"]);
        assert_eq!(ran.code, Some(3), "{line}: {}", ran.err);
        let err = ran.err.replace('\u{a0}', " ");
        assert!(err.contains(place_and_why), "{line}: {err}");
    }
}
