//! Days as people say them, lists cut at their commas.

use super::*;

fn told_for(filled: &str) -> (Vec<Notice>, Fields) {
    let mut room = Room::at("roadmap");
    room.types("Écrire");
    let told = room.does(set(filled));
    (told, room.action("A1").fields.clone())
}

#[test]
fn a_day_is_understood_kept_as_a_date_and_told() {
    let (told, kept) = told_for("due=fin mars");
    let date = "2027-03-31".into();
    assert_eq!(
        told,
        [Notice::Day {
            field: Field::Due,
            date
        }]
    );
    assert_eq!(kept, fields("due=2027-03-31"));
}

#[test]
fn a_day_that_is_past_is_asked_about_and_kept() {
    let (told, kept) = told_for("due=15/3/2026");
    let past = Notice::PastDay {
        field: Field::Due,
        date: "2026-03-15".into(),
        next: "2027-03-15".into(),
    };
    assert_eq!(told, [past]);
    assert_eq!(kept, fields("due=2026-03-15"));
}

#[test]
fn what_is_no_day_is_kept_as_text() {
    let (told, kept) = told_for("due=bientôt ");
    let text = "bientôt".into();
    assert_eq!(
        told,
        [Notice::NoDay {
            field: Field::Due,
            text
        }]
    );
    assert_eq!(kept, fields("due=bientôt"));
}

#[test]
fn a_first_step_keeps_its_words_and_its_day_is_told() {
    let (told, kept) = told_for("first_step=Réunir trois boutiques le 12/1");
    let date = "2027-01-12".into();
    assert_eq!(
        told,
        [Notice::Day {
            field: Field::FirstStep,
            date
        }]
    );
    assert_eq!(kept, fields("first_step=Réunir trois boutiques le 12/1"));
    let (told, _) = told_for("first_step=1/2 journée");
    let text = "1/2 journée".into();
    assert_eq!(told, [Notice::NoFirstDay { text }]);
}

#[test]
fn lists_are_cut_at_their_commas_and_a_pilot_is_one_text() {
    let mut room = Room::at("roadmap");
    let mut filled = fields("pilot=CCI, CFA");
    filled.insert(Field::Partners, FieldValue::Text("CCI, La Forge, ,".into()));
    room.does(Intent::Action {
        text: "Écrire".into(),
        fields: filled,
    });
    assert_eq!(
        room.action("A1").fields,
        fields("pilot=CCI, CFA | partners=CCI, La Forge")
    );
}
