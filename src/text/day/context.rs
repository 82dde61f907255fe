//! Whether an expression in a sentence is the day on which something is done, by the words around it.

use super::day_reading::Precision;
use super::grammar::{Expression, Form, Grammar, Meaning};
use super::period::{Edge, Period};
use super::token::Gap;
use super::vocabulary::{month_name, unit_name};

const ARTICLES: &str = "le la l' les the au aux du";

/// What belongs to the noun before it: `la loi du 11 février`.
const ATTACHING: &str = "du de d' des of from dated";

/// Behind these a month or a quarter is a time.
const ANNOUNCING: &str = "en in by before until till avant ici pour courant vers des au during pendant jusqu' partir";

/// Behind these figures are a date.
const ANNOUNCING_FIGURES: &str = "le du au the on by before until till avant ici pour vers des from et entre between";

/// What is held on a day.
const EVENTS: &str = "conseil reunion reunions comite assemblee ag ca cm bureau seance commission rencontre atelier rdv vous entretien \
    visite point cafe forum salon fete marche formation copil cotech jury oral vote stand session permanence council \
    meeting board workshop fair assembly visit call appointment hearing launch event market vote";

/// Bodies: a month behind one is when they meet, where behind `call` or `meeting` it may be a person.
const BODIES: &str =
    "conseil cm comite assemblee ag ca bureau commission seance reunion copil cotech jury council board";

/// What bears the day on which it was made.
const DOCUMENTS: &str = "loi lois decret arrete ordonnance circulaire directive deliberation rendu rendus cr pv verbal rapport \
    rapports courrier courriers lettre mail mails courriel message article articles etude enquete note notes releve \
    facture devis convention charte budget donnees chiffres recensement version avis jugement accord bilan texte \
    resultat resultats statistiques newsletter bulletin journal numero edition diagnostic photo photos constitution \
    law act decree report reports minutes letter email survey study census data figures invoice agreement ruling \
    treaty statement issue";

/// What is called by a day.
const PLACES: &str = "rue avenue av boulevard bd place square quai allee impasse pont lycee gymnase stade caserne station metro \
    street road regiment maison";

/// A name follows.
const TITLES: &str =
    "mme mlle mlles m mr mrs ms miss monsieur madame mademoiselle dr docteur maitre me prof professeur saint sainte";

/// Where a noun ends that a date belongs to.
const BREAKING: &str =
    "au aux a avec pour par chez sur dans en puis et ou avant with for to at and on in by then or before";

const PAST: &str = "depuis since apres after dernier derniere last passe";
const PAST_BEHIND: &str = "dernier derniere passe passee ecoule ecoulee ago";
const RECURRING: &str = "chaque every each tous toutes";

/// Behind these a number is called by telephone.
const CALLING: &str = "appeler appelez appelle appel composer composez call dial joindre";

/// Behind these figures are a name.
const REFERRING: &str = "n no numero number ref reference article";

/// Behind these figures without a year are one.
const COUNTED: &str = "section chapitre chapter lot page salle room version v format";

/// What figures count when no preposition is between.
const LEADING_ON: &str = "a au aux avec chez dans en pour sur par with at in to for by and et";

fn is_in(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

impl Grammar<'_> {
    /// Whether `avant` comes before, an article between or none.
    pub(super) fn is_before(&self, at: usize) -> bool {
        self.lead(at).is_some_and(|word| matches!(word, "avant" | "before"))
    }

    /// The word before, articles passed over.
    fn lead(&self, at: usize) -> Option<&str> {
        let mut before = at;
        while before > 0 {
            before -= 1;
            match self.word(before) {
                Some(word) if is_in(ARTICLES, word) && word != "au" && word != "du" => {}
                word => return word,
            }
        }
        None
    }

    pub(super) fn is_dated(&self, expression: &Expression, start: usize, end: usize) -> bool {
        let noun = Noun::before(self, start);
        let behind = self.word(end);
        let lead = self.lead(start);
        let before = start.checked_sub(1).and_then(|before| self.word(before));
        let past_words = lead.is_some_and(|word| is_in(PAST, word) || is_in(TITLES, word))
            || behind.is_some_and(|word| is_in(PAST_BEHIND, word));
        if past_words || self.recurs(start, end) || noun.is_place || (noun.attaches && noun.is_document) {
            return false;
        }
        let referred = self.number(start).is_some() && before.is_some_and(|word| is_in(REFERRING, word));
        if referred || self.is_history(expression, noun.attaches) {
            return false;
        }
        let announced = lead.is_some_and(|word| is_in(ANNOUNCING, word));
        match expression.form {
            Form::Full => true,
            Form::Slash { fraction } => {
                let doubted = matches!(expression.meaning, Meaning::Doubt(_));
                self.is_date_of_figures(fraction || doubted, start, end)
            }
            Form::DayNumber => self.is_lone_number(start, end),
            Form::Month => {
                let led = self.word(start).is_some_and(|word| month_name(word).is_none());
                let edged = matches!(expression.meaning, Meaning::Period(period) if period.edge != Edge::Whole || period.is_next);
                let council = self.is_of_event(start, end, lead) || (noun.attaches && noun.is_event);
                (edged || led || announced || council) && (!noun.attaches || council || edged)
            }
            Form::Label => {
                let in_full = (start..end).any(|at| self.word(at).and_then(unit_name).is_some());
                in_full || announced || edge_of(expression) != Some(Edge::Whole)
            }
            Form::Year => edge_of(expression).is_some_and(|edge| edge != Edge::Whole),
            Form::Weekday { short } => !short && !self.is_weekly(start, end),
            Form::Relative => {
                let lasting = matches!(expression.meaning, Meaning::Period(period) if is_long(period));
                !lasting && !noun.attaches
            }
            Form::Named => {
                let led = self
                    .word(start)
                    .is_some_and(|word| matches!(word, "cet" | "cette" | "ce" | "this" | "next" | "au" | "in"));
                let is_day =
                    matches!(expression.meaning, Meaning::Period(period) if period.precision() == Precision::Day);
                let at_it = is_day && lead.is_some_and(|word| matches!(word, "a" | "at" | "for"));
                let period = match expression.meaning {
                    Meaning::Period(period) => period.year.is_some() || period.edge != Edge::Whole || period.is_next,
                    _ => false,
                };
                !noun.attaches && (announced || at_it || led || period)
            }
        }
    }

    /// `chaque mardi`, `chaque 1er lundi`, `tous les 15 du mois`, `le 15 de chaque mois`.
    fn recurs(&self, start: usize, end: usize) -> bool {
        let mut first = start;
        while first > 0
            && (self.number(first - 1).is_some() || self.rank(first - 1).is_some() || self.is_rank_ending(first - 1))
        {
            first -= 1;
        }
        let before = (first.saturating_sub(2)..=start).filter_map(|at| self.word(at));
        let mut near = before.chain((end..end + 2).filter_map(|at| self.word(at)));
        near.any(|word| is_in(RECURRING, word))
    }

    fn is_rank_ending(&self, at: usize) -> bool {
        self.gap(at) == Gap::Glued && at > 0 && self.rank(at - 1).is_some_and(|(_, end)| end == at + 1)
    }

    /// A day that was over before: what is done is not done then.
    fn is_history(&self, expression: &Expression, attaches: bool) -> bool {
        let Ok(day) = self.resolve(expression.meaning) else {
            return false;
        };
        day.past && day.year_said && (attaches || day.date.year() < self.today.year() - 1)
    }

    /// `12/01 : appeler`, `le 12/1`, `réunion 12/1 à 18h`; not `1/2 journée`, `24/7`.
    fn is_date_of_figures(&self, fraction: bool, start: usize, end: usize) -> bool {
        let before = start.checked_sub(1).and_then(|before| self.word(before));
        if before.is_some_and(|word| is_in(CALLING, word))
            || self.sign(end).is_some_and(|sign| matches!(sign, '%' | '/'))
        {
            return false;
        }
        let around_the_clock = self
            .number(start + 2)
            .is_some_and(|number| number.digits == 1 && number.value == 7)
            && self.number(start).is_some_and(|number| matches!(number.value, 7 | 24));
        if before.is_some_and(|word| is_in(COUNTED, word)) || (around_the_clock && before != Some("le")) {
            return false;
        }
        let announced = before.is_some_and(|word| is_in(ANNOUNCING_FIGURES, word) || is_in(EVENTS, word));
        if announced || self.hour(end).is_some() {
            return true;
        }
        let around_the_clock = self
            .number(start + 2)
            .is_some_and(|number| number.digits == 1 && number.value == 7);
        if around_the_clock && self.number(start).is_some_and(|number| matches!(number.value, 7 | 24)) {
            return false;
        }
        let opens = start == 0 && (self.gap(end) >= Gap::Comma || self.sign(end) == Some('-'));
        let closes = self.gap(end) >= Gap::Comma || self.word(end).is_some_and(|word| is_in(LEADING_ON, word));
        opens || (!fraction && (start == 0 || closes || self.is_padded(start)))
    }

    /// `the March council`, `conseil avril`.
    fn is_of_event(&self, start: usize, end: usize, lead: Option<&str>) -> bool {
        let is_event = |word: &str| is_in(EVENTS, word);
        let the = start.checked_sub(1).and_then(|before| self.word(before)) == Some("the");
        lead.is_some_and(|word| is_in(BODIES, word)) || (the && self.word(end).is_some_and(is_event))
    }

    fn is_padded(&self, start: usize) -> bool {
        let two = |at: usize| self.number(at).is_some_and(|number| number.digits == 2);
        two(start) && two(start + 2)
    }

    /// `le 12` where nothing is counted by it or called so.
    fn is_lone_number(&self, start: usize, end: usize) -> bool {
        let called = start
            .checked_sub(1)
            .and_then(|before| self.word(before))
            .is_some_and(|word| is_in(CALLING, word));
        let with_article = self.word(start).is_some();
        let closes = self.gap(end) >= Gap::Comma || self.hour(end).is_some() || self.sign(end) == Some('-');
        with_article && closes && !called
    }

    /// `le mardi`, `du samedi`, `mardi gras`: every week, or something else.
    fn is_weekly(&self, start: usize, end: usize) -> bool {
        let every = |at: usize| {
            self.word(at)
                .is_some_and(|word| matches!(word, "le" | "du" | "les" | "au"))
        };
        let name = self
            .word(end)
            .is_some_and(|word| matches!(word, "gras" | "saint" | "school"));
        let black = start.checked_sub(1).and_then(|before| self.word(before)) == Some("black");
        every(start) || start.checked_sub(1).is_some_and(every) || name || black
    }
}

fn edge_of(expression: &Expression) -> Option<Edge> {
    match expression.meaning {
        Meaning::Period(period) => Some(period.edge),
        _ => None,
    }
}

/// A year or half of one, its end not asked for.
fn is_long(period: Period) -> bool {
    period.precision() >= Precision::Half && period.edge == Edge::Whole
}

/// The noun that a date follows.
#[derive(Clone, Copy, Default)]
struct Noun {
    /// Whether `du`, `of` or the like binds the date to it.
    attaches: bool,
    is_document: bool,
    is_event: bool,
    is_place: bool,
}

/// How many words a noun and what belongs to it have.
const NOUN_WORDS: usize = 6;

impl Noun {
    fn before(grammar: &Grammar<'_>, start: usize) -> Self {
        let mut noun = Self::default();
        let attaching = |at: usize| grammar.word(at).is_some_and(|word| is_in(ATTACHING, word));
        let behind_article = |at: usize| {
            at.checked_sub(1).filter(|before| {
                grammar
                    .word(*before)
                    .is_some_and(|word| matches!(word, "le" | "la" | "l'" | "the"))
            })
        };
        let before_article = behind_article(start).unwrap_or(start);
        let elided = |at: usize| grammar.word(at) == Some("d'") && grammar.word(at + 1) == Some("ici");
        noun.attaches = (attaching(start) && !elided(start))
            || before_article
                .checked_sub(1)
                .is_some_and(|at| attaching(at) && !elided(at));
        let mut last_gap = grammar.gap(start);
        let words = (0..start).rev().take(NOUN_WORDS);
        let mut nearest = true;
        for at in words {
            if last_gap >= Gap::Comma {
                break;
            }
            last_gap = grammar.gap(at);
            let Some(word) = grammar.word(at) else { continue };
            if is_in(BREAKING, word) {
                break;
            }
            noun.is_document |= is_in(DOCUMENTS, word);
            noun.is_event |= is_in(EVENTS, word);
            if nearest && !is_in(ATTACHING, word) && !is_in(ARTICLES, word) {
                noun.is_place = is_in(PLACES, word) && noun.attaches;
                nearest = false;
            }
        }
        noun
    }
}
