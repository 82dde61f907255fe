//! The keys of the commands, in both languages, with the other words that people say for them.

use crate::session::Field;
use crate::text::fold_case;
use crate::words::Language;

/// A key as it is typed, and what it opens.
#[derive(Debug)]
pub(super) struct FieldKey<F> {
    en: &'static str,
    fr: &'static str,
    /// Other words for it, in either language.
    also: &'static [&'static str],
    /// Words that are keys where a date follows, and text elsewhere.
    before_date: &'static [&'static str],
    pub(super) field: F,
}

const fn key<F: Copy>(en: &'static str, fr: &'static str, field: F) -> FieldKey<F> {
    FieldKey {
        en,
        fr,
        also: &[],
        before_date: &[],
        field,
    }
}

impl<F: Copy> FieldKey<F> {
    const fn also(mut self, words: &'static [&'static str]) -> Self {
        self.also = words;
        self
    }

    const fn before_date(mut self, words: &'static [&'static str]) -> Self {
        self.before_date = words;
        self
    }
}

/// What is corrected of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GroupKey {
    Name,
    Axis,
    Participants,
    Backgrounds,
}

pub(super) const GROUP: &[FieldKey<GroupKey>] = &[
    key("name", "nom", GroupKey::Name),
    key("axis", "axe", GroupKey::Axis),
    key("participants", "participants", GroupKey::Participants).also(&["personnes", "people"]),
    key("backgrounds", "horizons", GroupKey::Backgrounds),
];

const PILOT: FieldKey<Field> =
    key("pilot", "pilote", Field::Pilot).also(&["qui", "responsable", "porteur", "owner", "lead", "who"]);
const DUE: FieldKey<Field> = key("due", "échéance", Field::Due)
    .also(&["quand", "délai", "deadline", "pour_quand", "by_when"])
    .before_date(&["pour", "date", "by", "when"]);
const INDICATOR: FieldKey<Field> = key("indicator", "indicateur", Field::Indicator);
const DECIDED_BY: FieldKey<Field> = key("decided_by", "décide", Field::DecidedBy).also(&["décidé_par"]);
const TITLE: FieldKey<Field> = key("title", "titre", Field::Title);
const PILLAR: FieldKey<Field> = key("pillar", "pilier", Field::Pillar).also(&["mission"]);
const FIRST_STEP: FieldKey<Field> = key("first", "premier", Field::FirstStep).also(&["premier_pas", "first_step"]);
const DONE_WHEN: FieldKey<Field> = key("done", "fait", Field::DoneWhen).also(&["fini", "critère", "done_when"]);
const FROM: FieldKey<Field> = key("from", "de", Field::From);
const RESOURCES: FieldKey<Field> =
    key("resources", "ressources", Field::Resources).also(&["moyens", "budget", "coût", "cost"]);
const PARTNERS: FieldKey<Field> = key("partners", "partenaires", Field::Partners).also(&["avec", "with"]);
const DEPENDS_ON: FieldKey<Field> = key("depends", "dépend", Field::DependsOn).also(&["dépend_de", "depends_on"]);
const GOAL: FieldKey<Field> = key("goal", "objectif", Field::Goal);

/// Of `/title`, `/stake` and `/roadmap`.
pub(super) const ROADMAP: &[FieldKey<Field>] = &[
    PILOT,
    key("contact", "contact", Field::Contact),
    key("review", "revue", Field::Review),
    INDICATOR,
    DECIDED_BY,
    key("pillars", "piliers", Field::Pillars).also(&["missions"]),
    key("licence", "licence", Field::Licence).also(&["license"]),
    TITLE,
    key("stake", "enjeu-central", Field::Stake),
];

/// Of `/phase`.
pub(super) const PHASE: &[FieldKey<Field>] = &[GOAL, DUE, TITLE];

/// Of `/action` and of a bare action.
pub(super) const ACTION: &[FieldKey<Field>] = &[
    PILOT, PILLAR, DUE, FIRST_STEP, DONE_WHEN, INDICATOR, FROM, RESOURCES, PARTNERS, DEPENDS_ON, DECIDED_BY,
];

/// Of `/set` and of a bare line that begins with a key.
pub(super) const SET: &[FieldKey<Field>] = &[
    PILOT,
    PILLAR,
    DUE,
    FIRST_STEP,
    DONE_WHEN,
    INDICATOR,
    FROM,
    RESOURCES,
    PARTNERS,
    DEPENDS_ON,
    DECIDED_BY,
    GOAL,
    TITLE,
    key("phase", "phase", Field::Phase),
];

/// The longest key, and some room for accents typed as two signs.
const LONGEST: usize = 24;

/// What a word opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyMatch<F> {
    Always(F),
    /// Where a date follows.
    BeforeDate(F),
}

impl<F: Copy> FieldKey<F> {
    /// As it is typed in a language.
    pub(super) fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }

    /// Every word that opens it, wherever it stands.
    fn words(&self) -> impl Iterator<Item = &'static str> {
        [self.en, self.fr].into_iter().chain(self.also.iter().copied())
    }
}

/// What `word` opens, in either language; `premier pas` is `premier_pas`.
pub(super) fn match_key<F: Copy>(word: &str, keys: &[FieldKey<F>]) -> Option<KeyMatch<F>> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let word = fold_case(word).replace([' ', '\u{a0}'], "_");
    let same = |known: &str| fold_case(known) == word;
    keys.iter().find_map(|key| {
        if key.words().any(same) {
            Some(KeyMatch::Always(key.field))
        } else if key.before_date.iter().any(|known| same(known)) {
            Some(KeyMatch::BeforeDate(key.field))
        } else {
            None
        }
    })
}

/// The key that `typed` is spelt nearly as, by the name that it has in the screen's language; what is a key already is
/// the nearest to itself.
pub(super) fn nearest_key<F: Copy + PartialEq>(
    typed: &str,
    keys: &[FieldKey<F>],
    language: Language,
) -> Option<&'static str> {
    let other = super::command_table::other_language(language);
    let own = [language, other]
        .into_iter()
        .flat_map(|language| keys.iter().map(move |key| key.name(language)));
    let also = keys.iter().flat_map(|key| key.also.iter().copied());
    crate::text::nearest(typed, own.chain(also))
}
