//! The re-plan that is proposed when the steps left would end past the hour promised.

use crate::workshop::Minutes;
use crate::workshop::timetable::{self, ElasticStep};

use super::dial::{MINUTE, late};
use super::runs::signed;
use super::{Change, Proposal, Time};

impl Time {
    /// Proposes what the steps left need in order to end at the hour promised, or nothing when they end less than a
    /// minute past it. Steps that have begun give nothing, but the one that is `beginning`.
    pub(super) fn propose(&mut self, now: i64, beginning: Option<usize>) {
        self.proposal = self.needed(now, beginning);
    }

    /// Whether the steps left would end a minute or more past the hour promised.
    pub(super) fn is_late(&self, now: i64) -> bool {
        self.coming(now).saturating_sub(self.promise(now)) >= MINUTE
    }

    fn needed(&self, now: i64, beginning: Option<usize>) -> Option<Proposal> {
        if !self.is_late(now) {
            return None;
        }
        let promised = self.promise(now);
        let spare = promised.saturating_sub(self.coming(now));
        let missing = Minutes::ceil_ms(spare.unsigned_abs());
        let shrunk = timetable::shrink_steps(&self.elastic(now, beginning), missing);
        let change = |(step, to): (usize, Minutes)| {
            let planned = self.steps.get(step)?;
            Some(Change {
                step,
                from: planned.now,
                to,
                min: planned.min,
            })
        };
        let steps: Vec<_> = shrunk.into_iter().filter_map(change).collect();
        let gained: Minutes = steps.iter().map(|change| change.from - change.to).sum();
        let after = late(spare.saturating_add(signed(gained.ms())));
        let end = |late: u32| promised.saturating_add(i64::from(late).saturating_mul(MINUTE));
        Some(Proposal {
            missing,
            late: late(spare),
            refused: end(late(spare)),
            steps,
            end: end(after),
            moves_end: after > 0,
        })
    }

    fn elastic(&self, now: i64, beginning: Option<usize>) -> Vec<ElasticStep> {
        let mut elastic = Vec::new();
        for (step, planned) in self.steps.iter().enumerate().skip(self.open) {
            let begins = beginning == Some(step) || (step > self.open && !planned.opened);
            if let (true, Some(order)) = (begins, planned.elastic) {
                let spent = Minutes::ceil_ms(self.runs.spent(step, now));
                elastic.push(ElasticStep {
                    step,
                    now: planned.now,
                    floor: planned.min.max(spent),
                    order,
                });
            }
        }
        elastic
    }
}
