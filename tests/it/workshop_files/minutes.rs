//! What a step usually took, and the minutes that a workshop has from then on.

use ctrls::workshop::{Minutes, count_outliers, find_builtin, parse_workshop, replace_minutes, usual_minutes};
use proptest::prelude::*;

use super::{SMALL, told};

#[test]
fn a_length_far_from_the_others_is_set_aside() {
    let minute = 60_000;
    let usually = [8 * minute, 9 * minute, 9 * minute, 10 * minute, 31 * minute, minute / 2];
    assert_eq!(count_outliers(&usually), 2);
    assert_eq!(usual_minutes(&usually), Some(Minutes::whole(9)));
    assert_eq!(
        count_outliers(&[8 * minute, 9 * minute, 31 * minute]),
        0,
        "three are too few to say so"
    );
    assert_eq!(
        count_outliers(&[9 * minute, 9 * minute, 9 * minute, 10 * minute]),
        0,
        "a minute more is nothing"
    );
    assert_eq!(count_outliers(&[]), 0);
}

#[test]
fn a_step_usually_takes_the_median() {
    let minutes = |took: &[u64]| usual_minutes(took).map(|minutes| minutes.to_string());
    assert_eq!(minutes(&[]), None);
    assert_eq!(minutes(&[520_000]).as_deref(), Some("8.5"));
    assert_eq!(
        minutes(&[600_000, 60_000, 480_000]).as_deref(),
        Some("8"),
        "one bad day counts for little"
    );
    assert_eq!(minutes(&[600_000, 480_000]).as_deref(), Some("9"));
}

#[test]
fn new_minutes_leave_the_rest_of_the_file_as_it_is() {
    let text = SMALL
        .replace("minutes = 7.5", "minutes = 7.5   # le tour")
        .replace('\n', "\r\n");
    let retimed = parse_workshop(&text)
        .unwrap()
        .value
        .retimed(&[Some(Minutes::from_halves(19)), None]);
    let written = replace_minutes(&text, &retimed).unwrap();
    let expected = text
        .replace("minutes = 20\r", "minutes = 22.0\r")
        .replace("minutes = 7.5   # le tour", "minutes = 9.5   # le tour")
        .replace("max = 9\r", "max = 9.5\r")
        .replace("minutes = 4\r", "minutes = 6\r");
    assert_eq!(
        written.replace("minutes = 22\r", "minutes = 22.0\r"),
        expected,
        "the longest part takes what is won"
    );
    assert_eq!(parse_workshop(&written).unwrap().value, retimed);
}

proptest! {
    #[test]
    fn whatever_the_times_were_the_new_file_adds_up(halves in prop::collection::vec(prop::option::of(0_u32..80), 7)) {
        let text = find_builtin("ctrl-s", "fr").unwrap().text;
        let minutes: Vec<_> = halves.into_iter().map(|halves| halves.map(Minutes::from_halves)).collect();
        let retimed = parse_workshop(text).unwrap().value.retimed(&minutes);
        let written = replace_minutes(text, &retimed).unwrap();
        let back = parse_workshop(&written).map_err(|faults| TestCaseError::fail(format!("{:?}", told(&faults, &written))))?;
        prop_assert_eq!(back.value, retimed);
    }
}
