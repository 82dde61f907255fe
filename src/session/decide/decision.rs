//! One line: the group that it is given to, then what it asks for.

use jiff::civil::Date;

use crate::session::{EntryKind, GroupId, Id, IdKind, InputKind, Intent, Notice, Refusal, State};

/// The moment at which something is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// In ms since the session was created.
    pub ms: u64,
    /// The day, for dates as people say them.
    pub today: Date,
}

/// At most one act to be written, and what is reported beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The group that the entry carries: active from then on.
    pub group: Option<GroupId>,
    /// The act; none where everything is as asked already (`/pause` while paused): only `notices` are answered.
    pub kind: Option<EntryKind>,
    /// The line as it was typed, where words of it are in no field of the act; never set by `decide`.
    pub line: Option<String>,
    /// Reported beside its answer.
    pub notices: Vec<Notice>,
}

/// Decides what a line does. Intents that only look (`/board`, `/plan`, …) or leave are not asked here: they give no
/// act, or going to the group that they are given to.
///
/// # Errors
/// A [`Refusal`] whose sentence names the way out. A note is never refused.
pub fn decide(state: &State, intent: &Intent, now: Moment) -> Result<Decision, Refusal> {
    let mut deciding = Decider {
        state,
        now,
        group: state.active,
        carried: None,
        notices: Vec::new(),
    };
    let mut inner = Some(intent);
    while let Some(Intent::Group { group, then }) = inner {
        deciding.go_to_group(*group)?;
        inner = then.as_deref();
    }
    let kind = match inner {
        Some(intent) => deciding.decide_intent(intent)?,
        None => None,
    };
    // A line that is given to a group and does nothing goes to it all the same.
    let kind = kind.or(deciding.carried.map(|_| EntryKind::GroupPicked));
    Ok(Decision {
        group: deciding.carried,
        kind,
        line: None,
        notices: deciding.notices,
    })
}

/// A line while it is decided.
pub(super) struct Decider<'a> {
    pub(super) state: &'a State,
    pub(super) now: Moment,
    /// The group that the line is about.
    pub(super) group: GroupId,
    /// The group that the entry carries.
    pub(super) carried: Option<GroupId>,
    pub(super) notices: Vec<Notice>,
}

/// What a line gives: an act, or nothing where all is as asked already.
pub(super) type DecideResult = Result<Option<EntryKind>, Refusal>;

impl Decider<'_> {
    fn decide_intent(&mut self, intent: &Intent) -> DecideResult {
        match intent {
            Intent::Bare { text, command } => self.add_bare(text, *command),
            Intent::BareFields { text, fields } => self.bare_fields(text, fields),
            Intent::Note { kind, text } if text.trim().is_empty() => Ok(self.pick_kind((*kind).into())),
            Intent::Note { kind, text } => self.add_note(*kind, text),
            Intent::Pick(kind) => Ok(self.pick_kind(*kind)),
            Intent::Next => self.next_step(),
            Intent::Back => self.previous_step(),
            Intent::GroupAdd { axis, name, fields } => self.group_add(axis.as_deref(), name, fields),
            Intent::GroupChange { group, fields } => self.group_change(*group, fields),
            Intent::GroupClose { group } => self.group_close(*group),
            Intent::Vote { counts } => self.count_votes(counts),
            Intent::Theme { name, ids } => self.name_theme(name.as_deref(), ids),
            Intent::Edit { id, text } => self.edit_text(*id, text.as_deref()),
            Intent::Drop { id } => self.drop_note(*id),
            Intent::Merge { into, from } => self.merge_notes(*into, from),
            Intent::Move { ids, to } => self.move_notes(ids, *to),
            Intent::Choose { ids } => self.choose_notes(ids),
            Intent::Roadmap { fields } => self.set_roadmap(fields),
            Intent::PhaseAdd { fields } => self.phase_add(fields),
            Intent::Phase { phase, fields } => self.set_phase(*phase, fields),
            Intent::Action { text, fields } => self.add_action(text, fields),
            Intent::Set { id, fields } => self.set_item(*id, fields),
            Intent::Promise { hour, minute } => self.promise_end(*hour, *minute),
            Intent::Extend { halves } => self.extend_step(*halves),
            Intent::Yes => self.accept_plan(),
            Intent::No => self.keep_plan(),
            Intent::Go { ago } => self.start_clock(*ago),
            Intent::Pause { last } => self.pause_clock(*last),
            Intent::TimerNext => self.timer_next(),
            Intent::TimerBack => self.timer_back(),
            Intent::Turn { group } => self.give_turn(*group),
            Intent::TakeBack { part, turn } => self.take_back(*part, *turn),
            Intent::Timer { ms } => self.set_timer(*ms),
            Intent::Bell => self.toggle_bell(),
            Intent::Observe { text } => self.add_observation(text),
            Intent::Lesson { text } => self.add_lesson(text),
            Intent::Undo => self.undo_last(),
            Intent::Redo => self.redo_last(),
            Intent::Finish if self.state.finished => Ok(self.no_change()),
            Intent::Finish => Ok(Some(EntryKind::Finished)),
            Intent::Group { .. } | Intent::Query(_) | Intent::Quit => Ok(None),
        }
    }

    /// An act of the group: its entry carries it, so that the line says by itself where it belongs.
    pub(super) fn for_group(&mut self, act: EntryKind) -> Option<EntryKind> {
        self.carried = Some(self.group);
        Some(act)
    }

    pub(super) fn no_change(&mut self) -> Option<EntryKind> {
        self.notices.push(Notice::Already);
        None
    }

    pub(super) fn pick_kind(&mut self, kind: InputKind) -> Option<EntryKind> {
        if self.state.input_kind() == kind {
            return self.no_change();
        }
        Some(EntryKind::KindPicked { kind })
    }

    fn undo_last(&mut self) -> DecideResult {
        match self.state.undoable.last() {
            Some(seq) => Ok(Some(EntryKind::Undone { seq: *seq })),
            None if self.state.reopened => Err(Refusal::BeforeReopening),
            None => Err(Refusal::NothingToUndo),
        }
    }

    fn redo_last(&mut self) -> DecideResult {
        let seq = self.state.redoable.last().ok_or(Refusal::NothingToRedo)?;
        Ok(Some(EntryKind::Redone { seq: *seq }))
    }

    /// The next id of that letter that was never given.
    pub(super) fn new_id(&self, mark: IdKind) -> Id {
        let highest = self.state.given.get(&mark).copied().unwrap_or(0);
        let state = self.state;
        let taken = |id: &Id| state.names.contains_key(id) || state.group_and_text(*id).is_some();
        match highest.checked_add(1) {
            Some(number) => Id::new(mark, number),
            // A foreign line gave the last number there is: the first that is not in use.
            None => (1..=u32::MAX)
                .map(|number| Id::new(mark, number))
                .find(|id| !taken(id))
                .unwrap_or(Id::new(mark, u32::MAX)),
        }
    }

    /// Those that are known, each once, by the names that they have now; the others are reported, unless there are no
    /// others.
    pub(super) fn known_ids(&mut self, ids: &[Id]) -> Result<Vec<Id>, Refusal> {
        let mut known = Vec::new();
        let mut unknown = Vec::new();
        for id in ids {
            match self.state.live_id(*id) {
                Some(id) if !known.contains(&id) => known.push(id),
                Some(_) => {}
                None => unknown.push(*id),
            }
        }
        if known.is_empty() && !unknown.is_empty() {
            return Err(Refusal::UnknownIds { ids: unknown });
        }
        if !unknown.is_empty() {
            self.notices.push(Notice::UnknownIds { ids: unknown });
        }
        Ok(known)
    }

    /// That one, or what was acknowledged last.
    pub(super) fn known_or_last(&self, id: Option<Id>) -> Result<Id, Refusal> {
        match id {
            Some(id) => self.state.live_id(id).ok_or(Refusal::UnknownIds { ids: vec![id] }),
            None => self.state.last.ok_or(Refusal::NothingLast),
        }
    }
}
