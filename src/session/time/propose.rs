//! The re-plan that is proposed when the steps left would end past the hour promised.

use crate::workshop::Minutes;
use crate::workshop::timetable::{self, ElasticStep};

use super::reading::{MINUTE, minutes_late};
use super::run_log::to_signed_ms;
use super::{Proposal, SessionClock, StepChange};

impl SessionClock {
    /// Proposes what the steps left need in order to end at the hour promised, or nothing when they end less than a
    /// minute past it. Steps that have begun give nothing, but the one that is `beginning`.
    pub(super) fn propose_plan(&mut self, now: i64, beginning: Option<usize>) {
        self.proposal = self.needed_plan(now, beginning);
    }

    /// Whether the steps left would end a minute or more past the hour promised.
    pub(super) fn is_late(&self, now: i64) -> bool {
        self.projected_end(now).saturating_sub(self.promised_end(now)) >= MINUTE
    }

    fn needed_plan(&self, now: i64, beginning: Option<usize>) -> Option<Proposal> {
        if !self.is_late(now) {
            return None;
        }
        let promised = self.promised_end(now);
        let spare = promised.saturating_sub(self.projected_end(now));
        let missing = Minutes::ceil_ms(spare.unsigned_abs());
        let shrunk = timetable::shrink_steps(&self.elastic_steps(now, beginning), missing);
        let change = |(step, to): (usize, Minutes)| {
            let planned = self.steps.get(step)?;
            Some(StepChange {
                step,
                from: planned.now,
                to,
                min: planned.min,
            })
        };
        let steps: Vec<_> = shrunk.into_iter().filter_map(change).collect();
        let gained: Minutes = steps.iter().map(|change| change.from - change.to).sum();
        let after = minutes_late(spare.saturating_add(to_signed_ms(gained.ms())));
        let end = |late: u32| promised.saturating_add(i64::from(late).saturating_mul(MINUTE));
        Some(Proposal {
            missing,
            late: minutes_late(spare),
            refused: end(minutes_late(spare)),
            steps,
            end: end(after),
            moves_end: after > 0,
        })
    }

    fn elastic_steps(&self, now: i64, beginning: Option<usize>) -> Vec<ElasticStep> {
        let mut elastic = Vec::new();
        for (step, planned) in self.steps.iter().enumerate().skip(self.open) {
            let begins = beginning == Some(step) || (step > self.open && !planned.opened);
            if let (true, Some(order)) = (begins, planned.elastic) {
                let spent = Minutes::ceil_ms(self.runs.time_spent(step, now));
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
