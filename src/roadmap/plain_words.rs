//! People's words without the signs that the live line reads in them: `@agences_d'intérim`, `#E3`.

use crate::session::without_mentions;

use super::{Issue, Question, Roadmap};

/// The roadmap as its documents say it: names as names, links to notes left out. Ids, links and lists of ids stay.
pub fn plain_words(roadmap: &Roadmap) -> Roadmap {
    let mut plain = roadmap.clone();
    let Roadmap {
        title,
        stake,
        pilot,
        contact,
        indicator,
        decided_by,
        pillars,
        question,
        other_questions,
        issues,
        frictions,
        ideas,
        phases,
        remarks,
        lessons,
        ..
    } = &mut plain;
    for text in [title, stake, pilot, contact, indicator, decided_by] {
        say_plainly(text);
    }
    pillars.iter_mut().for_each(say_plainly);
    let questions = question.iter_mut().chain(other_questions);
    questions.for_each(|Question { text, .. }| say_plainly(text));
    let notes = issues.iter_mut().chain(frictions).chain(ideas);
    notes.for_each(|Issue { text, .. }| say_plainly(text));
    for phase in phases {
        say_plainly(&mut phase.title);
        say_plainly(&mut phase.goal);
        for action in &mut phase.actions {
            for text in [
                &mut action.text,
                &mut action.pilot,
                &mut action.pillar,
                &mut action.first_step,
                &mut action.done_when,
                &mut action.indicator,
                &mut action.decided_by,
            ] {
                say_plainly(text);
            }
            action
                .resources
                .iter_mut()
                .chain(&mut action.partners)
                .for_each(say_plainly);
            action.history.iter_mut().for_each(|entry| say_plainly(&mut entry.note));
        }
    }
    remarks
        .iter_mut()
        .chain(lessons)
        .for_each(|remark| say_plainly(&mut remark.text));
    plain
}

fn say_plainly(text: &mut String) {
    if text.contains(['@', '#']) {
        *text = without_mentions(text);
    }
}
