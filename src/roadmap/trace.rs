//! From issue to action: what answers what, and what is alone at both ends, over one roadmap or many.

use std::collections::{HashMap, HashSet};

use crate::text::fold_case;

use super::model::{Issue, Roadmap};

/// A roadmap to be traced.
#[derive(Clone, Copy, Debug)]
pub struct TraceInput<'r> {
    /// What comes before its ids outside its session: `reparer` in `reparer/A2`.
    pub slug: &'r str,
    pub roadmap: &'r Roadmap,
}

/// What a knot is; the order from issue to action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TraceNodeKind {
    /// What is at stake.
    Issue,
    /// Where it gets stuck.
    Friction,
    Question,
    Idea,
    Action,
}

/// One note or action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceNode {
    pub kind: TraceNodeKind,
    /// Its id; with the slug of its roadmap where more than one session is traced; empty where it has none.
    pub id: String,
    pub text: String,
    pub votes: Option<u32>,
    /// Whether its group kept it; the question of a roadmap is.
    pub kept: bool,
    /// Whose it is: a place in what was traced.
    pub roadmap: usize,
    /// Ids that it answers and that are in no roadmap here.
    pub elsewhere: Vec<String>,
}

/// A knot and what answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceBranch {
    pub knot: TraceNode,
    /// What answers it, in the order of kinds and ids.
    pub branches: Vec<TraceBranch>,
    /// It stands above already, under something else that it answers; what answers it is there.
    pub again: bool,
    /// The branch grew too long here: it goes on below, as a tree of its own.
    pub below: bool,
}

/// The most knots from a root to a leaf: whoever walks a tree calls itself so often, whatever a file holds.
const DEEPEST: usize = 64;

/// How many of a kind weigh much in a group.
const HEAVIEST: usize = 3;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// From what answers nothing down to the actions: issues first, by votes.
    pub trees: Vec<TraceBranch>,
    /// Issues and frictions that no action answers, by votes: those that are alone, and those among the three most
    /// voted of their kind and group, with two dots at least, wherever they stand.
    pub unanswered: Vec<TraceNode>,
    /// Actions that answer nothing.
    pub unsourced: Vec<TraceNode>,
    /// Questions and ideas that are alone.
    pub isolated: Vec<TraceNode>,
}

impl Trace {
    /// Whether there is nothing to trace.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

pub fn trace(roadmap: &Roadmap) -> Trace {
    trace_all(&[TraceInput { slug: "", roadmap }])
}

/// Traces many roadmaps together. Those of one session know each other's ids; any id may also be named
/// `slug/A2` from elsewhere.
pub fn trace_all(all: &[TraceInput<'_>]) -> Trace {
    let mut web = TraceGraph::from_roadmaps(all);
    web.join_links(all);
    web.build_trace()
}

struct GraphNode {
    knot: TraceNode,
    /// As it is written in its roadmap.
    links: Vec<String>,
    parents: Vec<usize>,
    children: Vec<usize>,
    /// An action, or what an action answers, however far.
    acted: bool,
}

#[derive(Default)]
struct TraceGraph {
    threads: Vec<GraphNode>,
}

impl TraceGraph {
    fn from_roadmaps(all: &[TraceInput<'_>]) -> Self {
        let mut web = Self::default();
        let one = one_session(all);
        for (nth, traced) in all.iter().enumerate() {
            let slug = if one { "" } else { traced.slug };
            web.add_roadmap(nth, slug, traced.roadmap);
        }
        web
    }

    fn add_roadmap(&mut self, nth: usize, slug: &str, roadmap: &Roadmap) {
        let questions = roadmap.question.iter().map(|question| (question, true));
        let others = roadmap.other_questions.iter().map(|question| (question, false));
        self.add_notes(nth, slug, TraceNodeKind::Issue, &roadmap.issues);
        self.add_notes(nth, slug, TraceNodeKind::Friction, &roadmap.frictions);
        for (question, kept) in questions.chain(others) {
            let knot = trace_node(TraceNodeKind::Question, (nth, slug), &question.id, &question.text);
            let knot = TraceNode {
                votes: question.votes,
                kept,
                ..knot
            };
            self.add_node(knot, &question.from);
        }
        self.add_notes(nth, slug, TraceNodeKind::Idea, &roadmap.ideas);
        for action in roadmap.phases.iter().flat_map(|phase| &phase.actions) {
            let knot = trace_node(TraceNodeKind::Action, (nth, slug), &action.id, &action.text);
            self.add_node(knot, &action.from);
        }
    }

    fn add_notes(&mut self, nth: usize, slug: &str, kind: TraceNodeKind, notes: &[Issue]) {
        for note in notes {
            let knot = TraceNode {
                votes: note.votes,
                kept: note.kept,
                ..trace_node(kind, (nth, slug), &note.id, &note.text)
            };
            self.add_node(knot, &note.links);
        }
    }

    fn add_node(&mut self, knot: TraceNode, links: &[String]) {
        self.threads.push(GraphNode {
            acted: knot.kind == TraceNodeKind::Action,
            knot,
            links: links.to_vec(),
            parents: Vec::new(),
            children: Vec::new(),
        });
    }

    /// Finds what each link names: in its own roadmap, then its session, then by slug anywhere.
    fn join_links(&mut self, all: &[TraceInput<'_>]) {
        let bare = |id: &str| fold_case(id.rsplit('/').next().unwrap_or(id));
        let mut near: HashMap<(usize, String), usize> = HashMap::new();
        let mut session: HashMap<(&str, String), usize> = HashMap::new();
        let mut far: HashMap<String, usize> = HashMap::new();
        for (at, thread) in self.threads.iter().enumerate() {
            let Some(of) = all.get(thread.knot.roadmap).filter(|_| !thread.knot.id.is_empty()) else {
                continue;
            };
            let id = bare(&thread.knot.id);
            far.entry(format!("{}/{id}", fold_case(of.slug))).or_insert(at);
            near.entry((thread.knot.roadmap, id.clone())).or_insert(at);
            if let Some(key) = session_of(of.roadmap) {
                session.entry((key, id)).or_insert(at);
            }
        }
        for at in 0..self.threads.len() {
            let own = self.threads[at].knot.roadmap;
            let mut known = HashSet::new();
            for link in std::mem::take(&mut self.threads[at].links) {
                let id = fold_case(&link);
                let found = near
                    .get(&(own, id.clone()))
                    .or_else(|| session.get(&(session_of(all.get(own)?.roadmap)?, id.clone())))
                    .or_else(|| far.get(&id));
                match found {
                    Some(parent) if *parent == at => {}
                    Some(&parent) if known.insert(parent) => {
                        self.threads[at].parents.push(parent);
                        self.threads[parent].children.push(at);
                    }
                    Some(_) => {}
                    None => self.threads[at].knot.elsewhere.push(link),
                }
            }
        }
        self.carry_up();
    }

    /// Marks everything that an action answers in the end.
    fn carry_up(&mut self) {
        let mut todo: Vec<usize> = (0..self.threads.len()).filter(|at| self.threads[*at].acted).collect();
        while let Some(at) = todo.pop() {
            for parent in self.threads[at].parents.clone() {
                if !std::mem::replace(&mut self.threads[parent].acted, true) {
                    todo.push(parent);
                }
            }
        }
    }

    fn build_trace(&self) -> Trace {
        let mut trace = Trace::default();
        let mut drawn = HashSet::new();
        let mut too_deep = Vec::new();
        let in_order = self.in_order(0..self.threads.len());
        let (roots, within): (Vec<usize>, Vec<usize>) = in_order
            .into_iter()
            .partition(|at| self.threads[*at].parents.is_empty());
        // Whatever answers itself in a circle has no root: the first of it stands for one.
        for at in roots.into_iter().chain(within) {
            let GraphNode {
                knot,
                children,
                parents,
                ..
            } = &self.threads[at];
            let alone = children.is_empty() && parents.is_empty() && knot.elsewhere.is_empty();
            match knot.kind {
                _ if drawn.contains(&at) => {}
                TraceNodeKind::Action if alone => trace.unsourced.push(knot.clone()),
                TraceNodeKind::Question | TraceNodeKind::Idea if alone => trace.isolated.push(knot.clone()),
                TraceNodeKind::Issue | TraceNodeKind::Friction if alone => {}
                _ => trace.trees.push(self.build_branch(at, &mut drawn, &mut too_deep, 1)),
            }
            while let Some(at) = too_deep.pop() {
                if !drawn.contains(&at) {
                    trace.trees.push(self.build_branch(at, &mut drawn, &mut too_deep, 1));
                }
            }
        }
        let most = self.heaviest_votes();
        let open = self
            .in_order(0..self.threads.len())
            .into_iter()
            .filter(|at| self.is_open(*at, &most));
        let mut open: Vec<TraceNode> = open.map(|at| self.threads[at].knot.clone()).collect();
        open.sort_by_key(|knot| std::cmp::Reverse(knot.votes.unwrap_or(0)));
        trace.unanswered = open;
        trace
    }

    /// A knot with what answers it, at a depth counted from 1; what would stand too deep is left for a tree of its own.
    fn build_branch(
        &self,
        at: usize,
        drawn: &mut HashSet<usize>,
        too_deep: &mut Vec<usize>,
        depth: usize,
    ) -> TraceBranch {
        let thread = &self.threads[at];
        let below = depth == DEEPEST && !thread.children.is_empty() && !drawn.contains(&at);
        if below {
            too_deep.push(at);
        }
        let again = !below && !drawn.insert(at);
        let children = if again || below {
            Vec::new()
        } else {
            thread.children.clone()
        };
        TraceBranch {
            knot: thread.knot.clone(),
            branches: self
                .in_order(children)
                .into_iter()
                .map(|child| self.build_branch(child, drawn, too_deep, depth + 1))
                .collect(),
            again: again && !thread.children.is_empty(),
            below,
        }
    }

    /// By kind, then by votes, then as they are: in a roadmap that is the order of their ids.
    fn in_order(&self, all: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let mut all: Vec<usize> = all.into_iter().collect();
        all.sort_by_key(|at| {
            let knot = &self.threads[*at].knot;
            let votes = if knot.kind == TraceNodeKind::Action {
                None
            } else {
                knot.votes
            };
            (knot.kind, std::cmp::Reverse(votes.unwrap_or(0)), *at)
        });
        all
    }

    /// An issue or friction that no action answers and that is alone or weighs much.
    fn is_open(&self, at: usize, most: &HashMap<(TraceNodeKind, usize), u32>) -> bool {
        let GraphNode {
            knot,
            acted,
            children,
            parents,
            ..
        } = &self.threads[at];
        let noted = matches!(knot.kind, TraceNodeKind::Issue | TraceNodeKind::Friction);
        let alone = children.is_empty() && parents.is_empty() && knot.elsewhere.is_empty();
        let votes = knot.votes.unwrap_or(0);
        let heavy = || votes >= 2 && most.get(&(knot.kind, knot.roadmap)).is_none_or(|least| votes >= *least);
        noted && !acted && (alone || heavy())
    }

    /// The votes of the third most voted of each kind and group, where there are so many.
    fn heaviest_votes(&self) -> HashMap<(TraceNodeKind, usize), u32> {
        let mut votes: HashMap<(TraceNodeKind, usize), Vec<u32>> = HashMap::new();
        for GraphNode { knot, .. } in &self.threads {
            let of_kind = votes.entry((knot.kind, knot.roadmap)).or_default();
            of_kind.push(knot.votes.unwrap_or(0));
        }
        let third = |mut votes: Vec<u32>| {
            votes.sort_unstable_by_key(|votes| std::cmp::Reverse(*votes));
            votes.get(HEAVIEST - 1).copied()
        };
        let all = votes.into_iter();
        all.filter_map(|(key, votes)| Some((key, third(votes)?))).collect()
    }
}

fn trace_node(kind: TraceNodeKind, (roadmap, slug): (usize, &str), id: &str, text: &str) -> TraceNode {
    TraceNode {
        kind,
        id: match (id, slug) {
            ("", _) => String::new(),
            (id, "") => id.to_owned(),
            (id, slug) => format!("{slug}/{id}"),
        },
        text: text.to_owned(),
        votes: None,
        kept: false,
        roadmap,
        elsewhere: Vec::new(),
    }
}

/// The session whose ids a roadmap shares. An adapted one has left it.
fn session_of(roadmap: &Roadmap) -> Option<&str> {
    let source = &roadmap.source;
    (!source.session.is_empty() && source.adapted_from.is_empty()).then_some(source.session.as_str())
}

fn one_session(all: &[TraceInput<'_>]) -> bool {
    let mut sessions = all.iter().map(|traced| session_of(traced.roadmap));
    match sessions.next() {
        None => true,
        Some(first) => all.len() == 1 || (first.is_some() && sessions.all(|other| other == first)),
    }
}
