//! Files that people write before a session: workshops, set-ups, events. What they may say, and what is wrong where.

mod built_in;
mod faults;
mod minutes;
mod room_texts;
mod setups_and_events;

use ctrls::text::toml::{Fault, FaultKind};
use ctrls::workshop::{Minutes, parse_workshop};

/// `line:column shown flaw` of each fault.
fn told(faults: &[Fault], source: &str) -> Vec<(String, FaultKind)> {
    let at = |fault: &Fault| {
        let place = fault.span.position_in(source);
        let shown = source[fault.span.range_within(source)]
            .lines()
            .next()
            .unwrap_or_default();
        format!("{}:{} {shown}", place.line, place.column)
    };
    faults.iter().map(|fault| (at(fault), fault.flaw.clone())).collect()
}

const SMALL: &str = r#"format = "ctrls-workshop/1"
id = "small"
language = "de"
title = "Klein"
minutes = 20
margin = 2.5
[[step]]
id = "a"
title = "A"
minutes = 7.5
min = 5
max = 9
elastic = 1
[[step.part]]
title = "eins"
minutes = 4
min = 3
[[step.part]]
title = "zwei"
minutes = 3.5
[[step]]
id = "b"
title = "B"
minutes = 10
min = 10
max = 12
per_group = 1
"#;

#[test]
fn a_workshop_of_ones_own_may_be_small_and_in_any_language() {
    let workshop = parse_workshop(SMALL).unwrap().value;
    assert_eq!(workshop.language, "de");
    assert_eq!(workshop.steps[0].short(), "A");
    assert_eq!(workshop.steps[1].per_group, Minutes::whole(1));
}
