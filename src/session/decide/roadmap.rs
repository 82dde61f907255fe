//! Roadmaps: their fields, phases, actions.

use crate::session::{
    Command, EntryKind, Field, FieldValue, Fields, Id, IdKind, InputKind, ItemRef, Mentions, NoteKind, Notice, Refusal,
    RoadmapDraft,
};
use crate::text;

use super::decision::{DecideResult, Decider};

impl Decider<'_> {
    fn roadmap_draft(&self) -> Option<&RoadmapDraft> {
        self.state.drafts.get(&self.group)
    }

    /// How many phases the group has opened.
    fn phase_count(&self) -> u32 {
        let phases = self.roadmap_draft().map_or(0, |draft| draft.phases.len());
        u32::try_from(phases).unwrap_or(u32::MAX)
    }

    /// The number of the current phase, when there is one.
    fn current_phase(&self) -> Option<u32> {
        self.roadmap_draft()
            .map(|draft| draft.current)
            .filter(|phase| *phase > 0)
    }

    pub(super) fn set_roadmap(&mut self, fields: &Fields) -> DecideResult {
        if fields.is_empty() {
            return Err(Refusal::NeedsArgument {
                command: Command::Roadmap,
            });
        }
        if let Some(field) = fields.keys().find(|field| !Field::ROADMAP.contains(field)) {
            return Err(Refusal::NothingToFill { field: *field });
        }
        let fields = self.kept_fields(None, fields);
        let draft = self.roadmap_draft().map(|draft| &draft.fields);
        if fields
            .iter()
            .all(|(field, value)| is_same(draft.and_then(|draft| draft.get(field)), value))
        {
            return Ok(self.no_change());
        }
        Ok(self.for_group(EntryKind::RoadmapSet { fields }))
    }

    /// Opens a phase, or goes back to the one of that title.
    pub(super) fn phase_add(&mut self, fields: &Fields) -> DecideResult {
        if fields.is_empty() {
            return Ok(self.pick_kind(InputKind::Action));
        }
        let title = fields.get(&Field::Title).map(FieldValue::joined).unwrap_or_default();
        let (title, mut rest) = (text::fold_case(title.trim()), fields.clone());
        let same = match (title.is_empty(), self.current_phase()) {
            // Without a title, what is said is said of the current one.
            (true, current) => current,
            (false, _) => self.roadmap_draft().and_then(|draft| {
                let titles = draft.phases.iter().map(|phase| phase.fields.get(&Field::Title));
                let mut titles = titles.zip(1..);
                let same = titles
                    .find(|(known, _)| known.is_some_and(|known| text::fold_case(known.joined().trim()) == title));
                same.map(|(_, number)| number)
            }),
        };
        rest.remove(&Field::Title);
        match same {
            Some(phase) => self.set_phase(phase, &rest),
            None => {
                let fields = self.new_fields(None, fields);
                let phase = self.phase_count().saturating_add(1);
                Ok(self.for_group(EntryKind::PhaseAdded { phase, fields }))
            }
        }
    }

    /// Goes back to a phase, or corrects one and goes to it.
    pub(super) fn set_phase(&mut self, phase: u32, fields: &Fields) -> DecideResult {
        let last = self.phase_count();
        if !(1..=last).contains(&phase) {
            return Err(Refusal::UnknownPhase { phase, last });
        }
        if let Some(field) = fields.keys().find(|field| !Field::PHASE.contains(field)) {
            return Err(Refusal::NothingToFill { field: *field });
        }
        let fields = self.kept_fields(None, fields);
        let item = ItemRef::Phase(phase);
        if !self.is_filled(item, &fields) {
            let keeps_kind = false;
            return Ok(self.for_group(EntryKind::ItemSet {
                item,
                fields,
                keeps_kind,
            }));
        }
        let is_there = self.current_phase() == Some(phase) && self.state.input_kind() == InputKind::Action;
        if is_there && self.group == self.state.active {
            return Ok(self.no_change());
        }
        Ok(self.for_group(EntryKind::PhasePicked { phase }))
    }

    pub(super) fn add_action(&mut self, text: &str, fields: &Fields) -> DecideResult {
        match (text.trim().is_empty(), fields.is_empty()) {
            (true, true) => return Ok(self.pick_kind(InputKind::Action)),
            (true, false) => {
                return Err(Refusal::Empty {
                    command: Command::Action,
                });
            }
            _ => {}
        }
        let id = self.new_id(IdKind::Action);
        let phase = self.phase_of_action(fields);
        let mut fields = self.new_fields(Some(id), fields);
        fields.retain(|field, _| Field::ACTION.contains(field));
        let mentions = Mentions::from_text(text);
        let mut links = self.take_links(&mut fields);
        for link in self.current_links(&mentions.ids, Some(id)) {
            if !links.contains(&link) {
                links.push(link);
            }
        }
        let by_itself = !mentions.typed && links.is_empty() && !fields.contains_key(&Field::From);
        let kept = if by_itself {
            self.only_kept(NoteKind::Idea)
        } else {
            None
        };
        links.extend(kept);
        if self.phase_count() == 0 {
            self.notices.push(Notice::PhaseOpened { phase });
        }
        Ok(self.for_group(EntryKind::ActionAdded {
            id,
            text: text.to_owned(),
            links,
            made: kept.is_some(),
            stakeholders: mentions.stakeholders,
            phase,
            fields,
        }))
    }

    /// The links that are in `from`; what is left in it is text.
    fn take_links(&mut self, fields: &mut Fields) -> Vec<Id> {
        let from = fields.remove(&Field::From);
        let mut links = Vec::new();
        let mut texts = Vec::new();
        for text in from.as_ref().map(FieldValue::texts).unwrap_or_default() {
            match text.parse().ok().and_then(|id| self.state.live_id(id)) {
                Some(id) => links.push(id),
                None => texts.push(text.clone()),
            }
        }
        if !texts.is_empty() {
            fields.insert(Field::From, FieldValue::List(texts));
        }
        links
    }

    /// The phase that a new action says, else the current one, else the first.
    fn phase_of_action(&mut self, fields: &Fields) -> u32 {
        let current = self.current_phase().unwrap_or(1);
        let Some(said) = fields.get(&Field::Phase) else {
            return current;
        };
        match self.phase_said(said) {
            Ok(phase) => phase,
            Err(_) => {
                let typed = said.joined();
                self.notices.push(Notice::NotANumber { typed });
                current
            }
        }
    }

    /// The phase of that number or title.
    fn phase_said(&self, said: &FieldValue) -> Result<u32, Refusal> {
        let last = self.phase_count();
        let said = said.joined();
        let said = said.trim();
        let number = said.strip_prefix(['P', 'p']).unwrap_or(said).parse();
        match number {
            Ok(phase) if (1..=last).contains(&phase) => Ok(phase),
            Ok(phase) => Err(Refusal::UnknownPhase { phase, last }),
            Err(_) => Err(Refusal::BadArgument {
                command: Command::Set,
                typed: said.to_owned(),
            }),
        }
    }

    /// `/set`, with or without an id.
    pub(super) fn set_item(&mut self, id: Option<Id>, fields: &Fields) -> DecideResult {
        let command = Command::Set;
        if fields.is_empty() {
            return Err(Refusal::NeedsArgument { command });
        }
        let item = match id {
            Some(id) => match self.known_or_last(Some(id))? {
                id if id.mark == IdKind::Action => ItemRef::Action(id),
                id => return Err(Refusal::WrongKind { command, id }),
            },
            None => self
                .item_for(fields)
                .map_err(|field| Refusal::NothingToFill { field })?,
        };
        self.fill_item(item, fields)
    }

    /// A bare line that begins with a key and `=`: kept as a note where there is nothing to fill.
    pub(super) fn bare_fields(&mut self, text: &str, fields: &Fields) -> DecideResult {
        let filled = self.item_for(fields).and_then(|item| {
            let refused = |_| fields.keys().next().copied().unwrap_or(Field::Phase);
            self.fill_item(item, fields).map_err(refused)
        });
        match filled {
            Ok(act) => Ok(act),
            Err(field) => {
                self.notices.push(Notice::KeptAsNote { field });
                self.add_bare(text, None)
            }
        }
    }

    /// What fields without an id fill: the current phase, or the action opened or filled last. One line fills one item;
    /// the error is the field that finds none.
    fn item_for(&self, fields: &Fields) -> Result<ItemRef, Field> {
        let phase_only = fields.keys().find(|field| matches!(field, Field::Title | Field::Goal));
        let action_only = fields.keys().find(|field| !Field::PHASE.contains(field));
        let of_phase = match (phase_only, action_only) {
            (Some(field), Some(_)) => return Err(*field),
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => self.current_phase().is_some_and(|phase| self.is_empty_phase(phase)),
        };
        let field = phase_only.or(action_only).copied().unwrap_or(Field::Due);
        let item = if of_phase {
            self.current_phase().map(ItemRef::Phase)
        } else {
            self.roadmap_draft()
                .and_then(|draft| draft.filling)
                .map(ItemRef::Action)
        };
        item.ok_or(field)
    }

    fn is_empty_phase(&self, phase: u32) -> bool {
        self.state.actions_of(self.group).all(|action| action.phase != phase)
    }

    fn fill_item(&mut self, item: ItemRef, fields: &Fields) -> DecideResult {
        let (of, known) = match item {
            ItemRef::Action(id) => (Some(id), &Field::ACTION[..]),
            ItemRef::Phase(_) => (None, &Field::PHASE[..]),
        };
        let unknown = |field: &&Field| !known.contains(field) && **field != Field::Phase;
        if let Some(field) = fields.keys().find(unknown) {
            return Err(Refusal::NothingToFill { field: *field });
        }
        let phase = match fields.get(&Field::Phase) {
            Some(said) => Some(self.in_group_of(of).phase_said(said)?),
            None => None,
        };
        let mut fields = self.kept_fields(of, fields);
        if let Some(phase) = phase {
            fields.insert(Field::Phase, FieldValue::Text(phase.to_string()));
        }
        if self.is_filled(item, &fields) {
            return Ok(self.no_change());
        }
        let act = EntryKind::ItemSet {
            item,
            fields,
            keeps_kind: matches!(item, ItemRef::Phase(_)),
        };
        Ok(match item {
            ItemRef::Action(_) => Some(act),
            ItemRef::Phase(_) => self.for_group(act),
        })
    }

    /// Whether an action, or a phase of the group, holds all that already.
    fn is_filled(&self, item: ItemRef, fields: &Fields) -> bool {
        match item {
            ItemRef::Phase(phase) => {
                let at = usize::try_from(phase).ok().and_then(|phase| phase.checked_sub(1));
                let phase = at.and_then(|at| self.roadmap_draft()?.phases.get(at));
                fields
                    .iter()
                    .all(|(field, value)| is_same(phase.and_then(|phase| phase.fields.get(field)), value))
            }
            ItemRef::Action(id) => self.state.actions.get(&id).is_some_and(|action| {
                let from = || {
                    action
                        .links
                        .iter()
                        .map(|link| self.state.current_id(*link).to_string())
                        .collect()
                };
                fields.iter().all(|(field, value)| match field {
                    Field::Phase => value.joined() == action.phase.to_string(),
                    // A link made by itself is none that was typed.
                    Field::From if !action.fields.contains_key(field) => {
                        !action.made && is_same(Some(&FieldValue::List(from())), value)
                    }
                    Field::From => false,
                    _ => is_same(action.fields.get(field), value),
                })
            }),
        }
    }

    /// The same line, about the group of that action.
    fn in_group_of(&self, action: Option<Id>) -> Decider<'_> {
        let group = action
            .and_then(|id| self.state.actions.get(&id))
            .map(|action| action.group);
        Decider {
            state: self.state,
            now: self.now,
            group: group.unwrap_or(self.group),
            carried: None,
            notices: Vec::new(),
        }
    }
}

/// Whether a field holds that already; an empty value is the same as none.
fn is_same(now: Option<&FieldValue>, value: &FieldValue) -> bool {
    match now {
        Some(now) => now == value || now.is_empty() && value.is_empty(),
        None => value.is_empty(),
    }
}
