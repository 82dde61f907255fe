//! Two roadmaps by meaning: phases, actions and notes are matched by id, then by what they say.

use std::collections::{HashMap, VecDeque};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::text::fold_case;

use super::model::{
    Action, DateText, DateTextKind, HistoryEntry, Issue, Phase, Provenance, Question, Remark, Roadmap, Status,
};

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum DiffSubject {
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
pub struct ItemName {
    /// Its id; empty where it has none.
    pub id: String,
    /// Its title or text.
    pub text: String,
}

/// What a field says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DiffValue {
    #[default]
    Nothing,
    Text(String),
    Day(Date),
    List(Vec<String>),
    Number(u32),
    Flag(bool),
    Status(Status),
    /// What was reported at each check-in.
    History(Vec<HistoryEntry>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// A field says something else.
    Field {
        of: DiffSubject,
        /// Which one: empty for the roadmap and its source.
        named: ItemName,
        /// The field, as its TOML key; `phase` for an action that moved, `id` for another id.
        key: &'static str,
        before: DiffValue,
        after: DiffValue,
    },
    /// Only in the second.
    Added(DiffSubject, ItemName),
    /// Only in the first.
    Removed(DiffSubject, ItemName),
    /// The same things in another order.
    Order(DiffSubject),
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

    fn compare_field(
        &mut self,
        of: DiffSubject,
        named: &ItemName,
        key: &'static str,
        before: DiffValue,
        after: DiffValue,
    ) {
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

    fn compare_fields(&mut self, of: DiffSubject, named: &ItemName, before: Vec<DiffField>, after: Vec<DiffField>) {
        for ((key, before), (_, after)) in before.into_iter().zip(after) {
            self.compare_field(of, named, key, before, after);
        }
    }

    /// The differences of things that are matched; returns the pairs.
    fn match_items<'a, T: Diffable>(
        &mut self,
        of: DiffSubject,
        before: &[&'a T],
        after: &[&'a T],
    ) -> Vec<(&'a T, &'a T)> {
        let pairs = match_pairs(before, after);
        let mut both = Vec::new();
        for (old, found) in before.iter().zip(&pairs.after_of) {
            let Some(found) = *found else {
                self.differences.push(Difference::Removed(of, old.named()));
                continue;
            };
            let new = after[found];
            self.compare_fields(of, &new.named(), old.fields(), new.fields());
            both.push((*old, new));
        }
        for (new, found) in after.iter().zip(&pairs.before_of) {
            if found.is_none() {
                self.differences.push(Difference::Added(of, new.named()));
            }
        }
        if !pairs.after_of.iter().flatten().is_sorted() {
            self.differences.push(Difference::Order(of));
        }
        both
    }
}

pub fn diff(before: &Roadmap, after: &Roadmap) -> Diff {
    let mut diff = Diff::default();
    let nobody = ItemName::default();
    diff.compare_fields(DiffSubject::Roadmap, &nobody, of_roadmap(before), of_roadmap(after));
    diff.compare_fields(
        DiffSubject::Source,
        &nobody,
        of_source(&before.source),
        of_source(&after.source),
    );
    diff.match_items(DiffSubject::Phase, &as_refs(&before.phases), &as_refs(&after.phases));
    compare_actions(&mut diff, before, after);
    diff.match_items(
        DiffSubject::Question,
        &as_refs(&question_items(before)),
        &as_refs(&question_items(after)),
    );
    diff.match_items(DiffSubject::Issue, &as_refs(&before.issues), &as_refs(&after.issues));
    diff.match_items(
        DiffSubject::Friction,
        &as_refs(&before.frictions),
        &as_refs(&after.frictions),
    );
    diff.match_items(DiffSubject::Idea, &as_refs(&before.ideas), &as_refs(&after.ideas));
    diff.match_items(DiffSubject::Remark, &as_refs(&before.remarks), &as_refs(&after.remarks));
    diff.match_items(DiffSubject::Lesson, &as_refs(&before.lessons), &as_refs(&after.lessons));
    diff
}

/// Actions are matched over all phases, so that one which moved is the same action in another phase.
fn compare_actions(diff: &mut Diff, before: &Roadmap, after: &Roadmap) {
    let same = match_pairs(&as_refs(&before.phases), &as_refs(&after.phases));
    let old = placed_actions(before, |nth| phase_name(before, nth));
    let new = placed_actions(after, |nth| match same.before_of[nth] {
        Some(from) => phase_name(before, from),
        None => phase_name(after, nth),
    });
    let both = diff.match_items(DiffSubject::Action, &as_refs(&old), &as_refs(&new));
    diff.same_actions = both.iter().filter(|(old, new)| old.fields() == new.fields()).count();
}

fn placed_actions(roadmap: &Roadmap, name: impl Fn(usize) -> String) -> Vec<ActionInPhase> {
    let actions = super::follow_up::ActionIndex::all(roadmap).map(|(spot, action)| ActionInPhase {
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

type DiffField = (&'static str, DiffValue);

/// What can be matched.
trait Diffable {
    fn named(&self) -> ItemName;
    fn fields(&self) -> Vec<DiffField>;
}

#[derive(Debug)]
struct ActionInPhase {
    phase: String,
    action: Action,
}

struct QuestionItem {
    question: Question,
    kept: bool,
}

fn question_items(roadmap: &Roadmap) -> Vec<QuestionItem> {
    let kept = roadmap.question.iter().map(|question| (question, true));
    let others = roadmap.other_questions.iter().map(|question| (question, false));
    let asked = kept.chain(others).map(|(question, kept)| QuestionItem {
        question: question.clone(),
        kept,
    });
    asked.collect()
}

fn as_refs<T>(all: &[T]) -> Vec<&T> {
    all.iter().collect()
}

/// Pairs by id, then by text among those that are left; each at most once.
/// What of the one list is what of the other, by their places.
struct MatchedPairs {
    after_of: Vec<Option<usize>>,
    before_of: Vec<Option<usize>>,
}

impl MatchedPairs {
    fn pair(&mut self, from: usize, to: usize) {
        self.after_of[from] = Some(to);
        self.before_of[to] = Some(from);
    }
}

fn match_pairs<T: Diffable>(before: &[&T], after: &[&T]) -> MatchedPairs {
    let mut pairs = MatchedPairs {
        after_of: vec![None; before.len()],
        before_of: vec![None; after.len()],
    };
    let (old, new): (Vec<ItemName>, Vec<ItemName>) = (
        before.iter().map(|thing| thing.named()).collect(),
        after.iter().map(|thing| thing.named()).collect(),
    );
    let plain_text = |named: &ItemName| fold_case(&named.text).split_whitespace().collect::<Vec<_>>().join(" ");
    let rounds: [&dyn Fn(&ItemName) -> String; 2] = [&|named| fold_case(&named.id), &plain_text];
    for round in rounds {
        let mut free: HashMap<String, VecDeque<usize>> = HashMap::new();
        for (to, named) in new.iter().enumerate() {
            if pairs.before_of[to].is_none() {
                free.entry(round(named)).or_default().push_back(to);
            }
        }
        for (from, named) in old.iter().enumerate() {
            let key = round(named);
            if key.is_empty() || pairs.after_of[from].is_some() {
                continue;
            }
            if let Some(to) = free.get_mut(&key).and_then(VecDeque::pop_front) {
                pairs.pair(from, to);
            }
        }
    }
    // A phase without id or title is still the phase at its place; so is what says nothing but blanks.
    let is_blank = |named: &ItemName| fold_case(&named.id).trim().is_empty() && plain_text(named).is_empty();
    for from in 0..old.len().min(new.len()) {
        let bare = is_blank(&old[from]) && is_blank(&new[from]);
        let free = pairs.after_of[from].is_none() && pairs.before_of[from].is_none();
        if bare && free {
            pairs.pair(from, from);
        }
    }
    pairs
}

fn text_value(text: &str) -> DiffValue {
    if text.is_empty() {
        DiffValue::Nothing
    } else {
        DiffValue::Text(text.to_owned())
    }
}

fn when_value(when: &DateText) -> DiffValue {
    match when.dated() {
        DateTextKind::Empty => DiffValue::Nothing,
        DateTextKind::Day(day) => DiffValue::Day(day),
        DateTextKind::Text(said) => text_value(said),
    }
}

fn list_value(texts: &[String]) -> DiffValue {
    let texts: Vec<String> = texts.iter().filter(|text| !text.is_empty()).cloned().collect();
    if texts.is_empty() {
        DiffValue::Nothing
    } else {
        DiffValue::List(texts)
    }
}

fn number_value(number: Option<u32>) -> DiffValue {
    number.map_or(DiffValue::Nothing, DiffValue::Number)
}

fn of_roadmap(roadmap: &Roadmap) -> Vec<DiffField> {
    vec![
        ("language", text_value(&roadmap.language)),
        ("title", text_value(&roadmap.title)),
        ("stake", text_value(&roadmap.stake)),
        ("licence", text_value(&roadmap.licence)),
        ("pilot", text_value(&roadmap.pilot)),
        ("contact", text_value(&roadmap.contact)),
        ("review", when_value(&roadmap.review)),
        ("indicator", text_value(&roadmap.indicator)),
        ("decided_by", text_value(&roadmap.decided_by)),
        ("pillars", list_value(&roadmap.pillars)),
    ]
}

fn of_source(source: &Provenance) -> Vec<DiffField> {
    vec![
        ("event", text_value(&source.event)),
        ("theme", text_value(&source.theme)),
        ("axis", text_value(&source.axis)),
        ("group", text_value(&source.group)),
        ("participants", number_value(source.participants)),
        ("backgrounds", list_value(&source.backgrounds)),
        ("session", text_value(&source.session)),
        ("workshop", text_value(&source.workshop)),
        ("held", when_value(&source.held)),
        ("facilitators", list_value(&source.facilitators)),
        ("adapted_from", list_value(&source.adapted_from)),
    ]
}

fn named(id: &str, text: &str) -> ItemName {
    ItemName {
        id: id.to_owned(),
        text: text.to_owned(),
    }
}

impl Diffable for Phase {
    fn named(&self) -> ItemName {
        named(&self.id, &self.title)
    }

    fn fields(&self) -> Vec<DiffField> {
        vec![
            ("id", text_value(&self.id)),
            ("title", text_value(&self.title)),
            ("goal", text_value(&self.goal)),
            ("due", when_value(&self.due)),
        ]
    }
}

impl Diffable for ActionInPhase {
    fn named(&self) -> ItemName {
        named(&self.action.id, &self.action.text)
    }

    fn fields(&self) -> Vec<DiffField> {
        let action = &self.action;
        vec![
            ("id", text_value(&action.id)),
            ("phase", text_value(&self.phase)),
            ("text", text_value(&action.text)),
            ("pilot", text_value(&action.pilot)),
            ("pillar", text_value(&action.pillar)),
            ("due", when_value(&action.due)),
            ("first_step", text_value(&action.first_step)),
            ("done_when", text_value(&action.done_when)),
            ("indicator", text_value(&action.indicator)),
            ("resources", list_value(&action.resources)),
            ("partners", list_value(&action.partners)),
            ("depends_on", list_value(&action.depends_on)),
            ("from", list_value(&action.from)),
            ("decided_by", text_value(&action.decided_by)),
            ("status", DiffValue::Status(action.status.unwrap_or_default())),
            (
                "history",
                match &action.history[..] {
                    [] => DiffValue::Nothing,
                    history => DiffValue::History(history.to_vec()),
                },
            ),
        ]
    }
}

impl Diffable for QuestionItem {
    fn named(&self) -> ItemName {
        named(&self.question.id, &self.question.text)
    }

    fn fields(&self) -> Vec<DiffField> {
        let question = &self.question;
        vec![
            ("id", text_value(&question.id)),
            ("text", text_value(&question.text)),
            ("kept", DiffValue::Flag(self.kept)),
            ("votes", number_value(question.votes)),
            ("theme", text_value(&question.theme)),
            ("stakeholders", list_value(&question.stakeholders)),
            ("from", list_value(&question.from)),
        ]
    }
}

impl Diffable for Issue {
    fn named(&self) -> ItemName {
        named(&self.id, &self.text)
    }

    fn fields(&self) -> Vec<DiffField> {
        vec![
            ("id", text_value(&self.id)),
            ("text", text_value(&self.text)),
            ("kept", DiffValue::Flag(self.kept)),
            ("votes", number_value(self.votes)),
            ("theme", text_value(&self.theme)),
            ("links", list_value(&self.links)),
            ("stakeholders", list_value(&self.stakeholders)),
        ]
    }
}

impl Diffable for Remark {
    fn named(&self) -> ItemName {
        named(&self.id, &self.text)
    }

    fn fields(&self) -> Vec<DiffField> {
        vec![("id", text_value(&self.id)), ("text", text_value(&self.text))]
    }
}
