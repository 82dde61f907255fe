//! Two roadmaps by meaning: phases, actions and notes are matched by id, then by what they say.

use jiff::civil::Date;

use crate::text::case_fold;

use super::model::{Action, Dated, History, Issue, Phase, Question, Remark, Roadmap, Source, Status, When};

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Of {
    Roadmap,
    Source,
    Phase,
    Action,
    Question,
    Issue,
    Friction,
    Idea,
    Remark,
    Lesson,
}

/// A phase, an action or a note, as one names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Its id; empty where it has none.
    pub id: String,
    /// Its title or text.
    pub text: String,
}

/// What a field says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Says {
    /// Nothing.
    #[default]
    Nothing,
    /// A text.
    Text(String),
    /// A day.
    Day(Date),
    /// Several texts.
    List(Vec<String>),
    /// A number.
    Number(u32),
    /// Yes or no.
    Flag(bool),
    /// A status.
    Status(Status),
    /// What was said at each check-in.
    History(Vec<History>),
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// A field says something else.
    Field {
        /// Of what.
        of: Of,
        /// Which one: empty for the roadmap and its source.
        named: Named,
        /// The field, as its TOML key; `phase` for an action that moved, `id` for another id.
        key: &'static str,
        /// In the first.
        before: Says,
        /// In the second.
        after: Says,
    },
    /// Only in the second.
    Added(Of, Named),
    /// Only in the first.
    Removed(Of, Named),
    /// The same things in another order.
    Order(Of),
}

/// How two roadmaps differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The differences: the roadmap's own, its source's, phases and actions, then notes.
    pub differences: Vec<Difference>,
    /// How many actions are the same in both.
    pub same_actions: usize,
}

impl Diff {
    /// Whether both say the same.
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty()
    }

    fn field(&mut self, of: Of, named: &Named, key: &'static str, before: Says, after: Says) {
        if before != after {
            self.differences.push(Difference::Field {
                of,
                named: named.clone(),
                key,
                before,
                after,
            });
        }
    }

    fn fields(&mut self, of: Of, named: &Named, before: Vec<Field>, after: Vec<Field>) {
        for ((key, before), (_, after)) in before.into_iter().zip(after) {
            self.field(of, named, key, before, after);
        }
    }

    /// The differences of things that are matched; returns the pairs.
    fn matched<'a, T: Thing>(&mut self, of: Of, before: &[&'a T], after: &[&'a T]) -> Vec<(&'a T, &'a T)> {
        let pairs = pairs(before, after);
        let mut both = Vec::new();
        for (nth, old) in before.iter().enumerate() {
            let Some((_, found)) = pairs.iter().find(|(from, _)| *from == nth) else {
                self.differences.push(Difference::Removed(of, old.named()));
                continue;
            };
            let new = after[*found];
            self.fields(of, &new.named(), old.fields(), new.fields());
            both.push((*old, new));
        }
        for (nth, new) in after.iter().enumerate() {
            if !pairs.iter().any(|(_, to)| *to == nth) {
                self.differences.push(Difference::Added(of, new.named()));
            }
        }
        let order: Vec<usize> = (0..before.len())
            .filter_map(|nth| pairs.iter().find(|(from, _)| *from == nth))
            .map(|(_, to)| *to)
            .collect();
        if !order.is_sorted() {
            self.differences.push(Difference::Order(of));
        }
        both
    }
}

/// Compares two roadmaps.
pub fn diff(before: &Roadmap, after: &Roadmap) -> Diff {
    let mut diff = Diff::default();
    let nobody = Named::default();
    diff.fields(Of::Roadmap, &nobody, of_roadmap(before), of_roadmap(after));
    diff.fields(Of::Source, &nobody, of_source(&before.source), of_source(&after.source));
    diff.matched(Of::Phase, &refs(&before.phases), &refs(&after.phases));
    actions(&mut diff, before, after);
    diff.matched(Of::Question, &refs(&questions(before)), &refs(&questions(after)));
    diff.matched(Of::Issue, &refs(&before.issues), &refs(&after.issues));
    diff.matched(Of::Friction, &refs(&before.frictions), &refs(&after.frictions));
    diff.matched(Of::Idea, &refs(&before.ideas), &refs(&after.ideas));
    diff.matched(Of::Remark, &refs(&before.remarks), &refs(&after.remarks));
    diff.matched(Of::Lesson, &refs(&before.lessons), &refs(&after.lessons));
    diff
}

/// Actions are matched over all phases, so that one which moved is the same action in another phase.
fn actions(diff: &mut Diff, before: &Roadmap, after: &Roadmap) {
    let same = pairs(&refs(&before.phases), &refs(&after.phases));
    let old = placed(before, |nth| phase_name(before, nth));
    let new = placed(after, |nth| match same.iter().find(|(_, to)| *to == nth) {
        Some((from, _)) => phase_name(before, *from),
        None => phase_name(after, nth),
    });
    let both = diff.matched(Of::Action, &refs(&old), &refs(&new));
    diff.same_actions = both.iter().filter(|(old, new)| old.fields() == new.fields()).count();
}

fn placed(roadmap: &Roadmap, name: impl Fn(usize) -> String) -> Vec<Placed> {
    let actions = super::follow::Spot::all(roadmap).map(|(spot, action)| Placed {
        phase: name(spot.phase),
        action: action.clone(),
    });
    actions.collect()
}

/// How a phase is named where an action says in which it is: its id, else its title, else its number.
fn phase_name(roadmap: &Roadmap, nth: usize) -> String {
    let phase = roadmap.phases.get(nth);
    let names = phase.into_iter().flat_map(|phase| [&phase.id, &phase.title]);
    let mut names = names.filter(|name| !name.is_empty());
    names.next().cloned().unwrap_or_else(|| (nth + 1).to_string())
}

type Field = (&'static str, Says);

/// What can be matched.
trait Thing {
    fn named(&self) -> Named;
    fn fields(&self) -> Vec<Field>;
}

#[derive(Debug)]
struct Placed {
    phase: String,
    action: Action,
}

struct Asked {
    question: Question,
    kept: bool,
}

fn questions(roadmap: &Roadmap) -> Vec<Asked> {
    let kept = roadmap.question.iter().map(|question| (question, true));
    let others = roadmap.other_questions.iter().map(|question| (question, false));
    let asked = kept.chain(others).map(|(question, kept)| Asked {
        question: question.clone(),
        kept,
    });
    asked.collect()
}

fn refs<T>(all: &[T]) -> Vec<&T> {
    all.iter().collect()
}

/// Pairs by id, then by text among those that are left; each at most once.
fn pairs<T: Thing>(before: &[&T], after: &[&T]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let (old, new): (Vec<Named>, Vec<Named>) = (
        before.iter().map(|thing| thing.named()).collect(),
        after.iter().map(|thing| thing.named()).collect(),
    );
    let said = |named: &Named| fold_case(&named.text).split_whitespace().collect::<Vec<_>>().join(" ");
    let rounds: [&dyn Fn(&Named) -> String; 2] = [&|named| fold_case(&named.id), &said];
    for round in rounds {
        let keys: Vec<String> = new.iter().map(round).collect();
        for (from, named) in old.iter().enumerate() {
            let key = round(named);
            if key.is_empty() || pairs.iter().any(|(taken, _)| *taken == from) {
                continue;
            }
            let free = |to: &usize| keys[*to] == key && !pairs.iter().any(|(_, taken)| taken == to);
            if let Some(to) = (0..keys.len()).find(free) {
                pairs.push((from, to));
            }
        }
    }
    // A phase without id or title is still the phase at its place; so is what says nothing but blanks.
    let says_nothing = |named: &Named| fold_case(&named.id).trim().is_empty() && said(named).is_empty();
    for from in 0..old.len().min(new.len()) {
        let bare = says_nothing(&old[from]) && says_nothing(&new[from]);
        let free = !pairs.iter().any(|(a, b)| *a == from || *b == from);
        if bare && free {
            pairs.push((from, from));
        }
    }
    pairs
}

fn text(text: &str) -> Says {
    if text.is_empty() {
        Says::Nothing
    } else {
        Says::Text(text.to_owned())
    }
}

fn when(when: &When) -> Says {
    match when.dated() {
        Dated::Empty => Says::Nothing,
        Dated::Day(day) => Says::Day(day),
        Dated::Text(said) => text(said),
    }
}

fn list(texts: &[String]) -> Says {
    let texts: Vec<String> = texts.iter().filter(|text| !text.is_empty()).cloned().collect();
    if texts.is_empty() {
        Says::Nothing
    } else {
        Says::List(texts)
    }
}

fn number(number: Option<u32>) -> Says {
    number.map_or(Says::Nothing, Says::Number)
}

fn of_roadmap(roadmap: &Roadmap) -> Vec<Field> {
    vec![
        ("language", text(&roadmap.language)),
        ("title", text(&roadmap.title)),
        ("stake", text(&roadmap.stake)),
        ("licence", text(&roadmap.licence)),
        ("pilot", text(&roadmap.pilot)),
        ("contact", text(&roadmap.contact)),
        ("review", when(&roadmap.review)),
        ("indicator", text(&roadmap.indicator)),
        ("decided_by", text(&roadmap.decided_by)),
        ("pillars", list(&roadmap.pillars)),
    ]
}

fn of_source(source: &Source) -> Vec<Field> {
    vec![
        ("event", text(&source.event)),
        ("theme", text(&source.theme)),
        ("axis", text(&source.axis)),
        ("group", text(&source.group)),
        ("participants", number(source.participants)),
        ("backgrounds", list(&source.backgrounds)),
        ("session", text(&source.session)),
        ("workshop", text(&source.workshop)),
        ("held", when(&source.held)),
        ("facilitators", list(&source.facilitators)),
        ("adapted_from", list(&source.adapted_from)),
    ]
}

fn named(id: &str, text: &str) -> Named {
    Named {
        id: id.to_owned(),
        text: text.to_owned(),
    }
}

impl Thing for Phase {
    fn named(&self) -> Named {
        named(&self.id, &self.title)
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            ("id", text(&self.id)),
            ("title", text(&self.title)),
            ("goal", text(&self.goal)),
            ("due", when(&self.due)),
        ]
    }
}

impl Thing for Placed {
    fn named(&self) -> Named {
        named(&self.action.id, &self.action.text)
    }

    fn fields(&self) -> Vec<Field> {
        let action = &self.action;
        vec![
            ("id", text(&action.id)),
            ("phase", text(&self.phase)),
            ("text", text(&action.text)),
            ("pilot", text(&action.pilot)),
            ("pillar", text(&action.pillar)),
            ("due", when(&action.due)),
            ("first_step", text(&action.first_step)),
            ("done_when", text(&action.done_when)),
            ("indicator", text(&action.indicator)),
            ("resources", list(&action.resources)),
            ("partners", list(&action.partners)),
            ("depends_on", list(&action.depends_on)),
            ("from", list(&action.from)),
            ("decided_by", text(&action.decided_by)),
            ("status", Says::Status(action.status.unwrap_or_default())),
            (
                "history",
                match &action.history[..] {
                    [] => Says::Nothing,
                    history => Says::History(history.to_vec()),
                },
            ),
        ]
    }
}

impl Thing for Asked {
    fn named(&self) -> Named {
        named(&self.question.id, &self.question.text)
    }

    fn fields(&self) -> Vec<Field> {
        let question = &self.question;
        vec![
            ("id", text(&question.id)),
            ("text", text(&question.text)),
            ("kept", Says::Flag(self.kept)),
            ("votes", number(question.votes)),
            ("theme", text(&question.theme)),
            ("stakeholders", list(&question.stakeholders)),
            ("from", list(&question.from)),
        ]
    }
}

impl Thing for Issue {
    fn named(&self) -> Named {
        named(&self.id, &self.text)
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            ("id", text(&self.id)),
            ("text", text(&self.text)),
            ("kept", Says::Flag(self.kept)),
            ("votes", number(self.votes)),
            ("theme", text(&self.theme)),
            ("links", list(&self.links)),
            ("stakeholders", list(&self.stakeholders)),
        ]
    }
}

impl Thing for Remark {
    fn named(&self) -> Named {
        named(&self.id, &self.text)
    }

    fn fields(&self) -> Vec<Field> {
        vec![("id", text(&self.id)), ("text", text(&self.text))]
    }
}
