//! Hours beside a date: they say nothing of the day.

use super::grammar::Grammar;
use super::token::Gap;

/// Parts of a day, folded.
const PARTS: &[&str] = &[
    "matin",
    "le matin",
    "au matin",
    "dans la matinee",
    "en matinee",
    "apres midi",
    "l' apres midi",
    "dans l' apres midi",
    "en apres midi",
    "soir",
    "le soir",
    "au soir",
    "en soiree",
    "dans la soiree",
    "fin de journee",
    "en fin de journee",
    "dans la journee",
    "a midi",
    "avant midi",
    "midi",
    "a minuit",
    "avant minuit",
    "minuit",
    "nuit",
    "night",
    "morning",
    "in the morning",
    "afternoon",
    "in the afternoon",
    "evening",
    "in the evening",
    "at noon",
    "noon",
    "by noon",
    "at midnight",
    "midnight",
    "end of day",
    "by end of day",
    "eod",
    "cob",
];

impl Grammar<'_> {
    /// The token behind an hour or a part of the day: `à 14h`, `at 2.30 pm`, `de 14h à 16h`, `(matin)`.
    pub(super) fn hour(&self, at: usize) -> Option<usize> {
        let part = self.any_phrase(at, PARTS);
        let start = self.maybe_hyphen(self.maybe(
            at,
            &[
                "a", "at", "vers", "de", "des", "from", "entre", "between", "avant", "by",
            ],
        ));
        let clock = self.clock(start).or_else(|| self.bare_hour(at)).map(|end| {
            let joined = self.maybe_hyphen(self.maybe(end, &["a", "et", "to", "and", "until"]));
            if joined > end {
                self.clock(joined).unwrap_or(end)
            } else {
                end
            }
        });
        part.max(clock)
    }

    /// `14h`, `14 h 30`, `14:30`, `2pm`, `2.30 pm`, `14 heures`.
    fn clock(&self, at: usize) -> Option<usize> {
        let hours = self
            .number(at)
            .filter(|number| number.digits <= 2 && number.value <= 24)?;
        let minutes_at = |at: usize| {
            self.number(at)
                .filter(|number| number.digits == 2 && number.value < 60)
                .map(|_| at + 1)
        };
        let half_of_day = |at: usize| self.any_phrase(at, &["am", "pm", "a m", "p m", "o' clock"]);
        if let Some(end) = self.any_phrase(at + 1, &["h", "heures", "heure", "hrs"]) {
            let minutes = minutes_at(end).filter(|_| self.gap(end) <= Gap::Space);
            return Some(minutes.unwrap_or(end));
        }
        if matches!(self.sign(at + 1), Some(':' | '.')) && self.gap(at + 1) == Gap::Glued {
            let end = minutes_at(at + 2)?;
            let seconds = minutes_at(end + 1).filter(|_| self.sign(end) == Some(':'));
            let end = seconds.unwrap_or(end);
            return match half_of_day(end) {
                Some(end) => Some(end),
                None => (self.sign(at + 1) == Some(':')).then_some(end),
            };
        }
        half_of_day(at + 1).filter(|_| hours.value <= 12)
    }

    /// `at 2`: an hour, where English says so.
    fn bare_hour(&self, at: usize) -> Option<usize> {
        let start = self.phrase(at, "at")?;
        self.number(start)
            .filter(|number| number.value <= 24)
            .map(|_| start + 1)
    }
}
