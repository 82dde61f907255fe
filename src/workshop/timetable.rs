//! The arithmetic of min, planned and max: further groups, another length, what shrinks first, and a step's parts.

use super::{Minutes, Step, StepPart, Workshop};

/// Groups that a step's minutes are planned for; `per_group` counts those beyond.
const PLANNED_FOR: usize = 3;

/// A step that may shrink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElasticStep {
    /// The step, as an index.
    pub step: usize,
    pub now: Minutes,
    pub floor: Minutes,
    /// Its place in the order in which steps shrink.
    pub order: u32,
}

/// The steps that shrink so that `missing` is gained, in the order of the workshop, with the minutes that each has then.
/// What they cannot give stays missing.
pub fn shrink_steps(steps: &[ElasticStep], missing: Minutes) -> Vec<(usize, Minutes)> {
    let mut order: Vec<_> = steps.iter().collect();
    order.sort_by_key(|step| (step.order, step.step));
    let mut left = missing;
    let mut changed = Vec::new();
    for step in order {
        let gives = step.now.saturating_sub(step.floor).min(left);
        if !gives.is_zero() {
            left -= gives;
            changed.push((step.step, step.now - gives));
        }
    }
    changed.sort_unstable_by_key(|(step, _)| *step);
    changed
}

/// Makes parts last `total` together. What is lost comes from the part that runs and those after it, down to their
/// `floors`, the last part last, then from those before; what is won goes to the part that runs, else to the last.
pub fn fit_parts(parts: &mut [Minutes], floors: &[Minutes], total: Minutes, running: Option<usize>) {
    let Some(last) = parts.len().checked_sub(1) else {
        return;
    };
    let sum: Minutes = parts.iter().copied().sum();
    parts[running.unwrap_or(last).min(last)] += total - sum;
    let mut less = sum - total;
    let first = running.unwrap_or(0).min(last);
    for part in (first..last).chain([last]).chain(0..first) {
        let floor = floors.get(part).copied().unwrap_or_default();
        take_minutes(&mut parts[part], floor, &mut less);
    }
    for part in (0..=last).rev() {
        take_minutes(&mut parts[part], Minutes::ZERO, &mut less);
    }
}

fn take_minutes(part: &mut Minutes, floor: Minutes, less: &mut Minutes) {
    let gives = part.saturating_sub(floor).min(*less);
    *part -= gives;
    *less -= gives;
}

impl Step {
    /// What the groups beyond the third add to its minutes: never past its max.
    pub fn extra_minutes(&self, groups: usize) -> Minutes {
        times_count(self.per_group, groups_beyond(groups)).min(self.max.saturating_sub(self.minutes))
    }

    /// Planned, for so many groups.
    pub fn minutes_for(&self, groups: usize) -> Minutes {
        self.minutes + self.extra_minutes(groups)
    }

    /// At least, for so many groups.
    pub fn min_for(&self, groups: usize) -> Minutes {
        self.min + self.extra_minutes(groups)
    }

    /// The minutes of each part, for so many groups; together they are those of the step.
    pub fn parts_for(&self, groups: usize) -> Vec<Minutes> {
        let mut parts: Vec<_> = self.parts.iter().map(|part| part.minutes).collect();
        fit_parts(&mut parts, &self.part_mins_for(0), self.minutes, None);
        for (part, more) in parts.iter_mut().zip(self.added_to_parts(groups)) {
            *part += more;
        }
        parts
    }

    /// What each part lasts at least, for so many groups.
    pub fn part_mins_for(&self, groups: usize) -> Vec<Minutes> {
        let added = self.added_to_parts(groups);
        self.parts
            .iter()
            .zip(added)
            .map(|(part, more)| part.min + more)
            .collect()
    }

    /// What further groups add to each part: the step's addition, to the parts that have `per_group`.
    pub fn added_to_parts(&self, groups: usize) -> Vec<Minutes> {
        let mut left = self.extra_minutes(groups);
        let extra = groups_beyond(groups);
        let share = |part: &StepPart| {
            let more = times_count(part.per_group, extra).min(left);
            left -= more;
            more
        };
        let mut added: Vec<_> = self.parts.iter().map(share).collect();
        if let Some(part) = self.shared_part().or(added.len().checked_sub(1)) {
            added[part] += left;
        }
        added
    }

    /// Whether groups take turns in each part. Where a step says nothing of turns, the part that has `per_group` is shared
    /// so.
    pub fn turn_parts(&self) -> Vec<bool> {
        let mut turns: Vec<bool> = self.parts.iter().map(|part| part.has_turns).collect();
        if !turns.contains(&true)
            && let Some(shared) = self.shared_part()
        {
            turns[shared] = true;
        }
        turns
    }

    /// The part that groups share: the first that has `per_group`.
    pub fn shared_part(&self) -> Option<usize> {
        self.parts.iter().position(|part| !part.per_group.is_zero())
    }
}

impl Workshop {
    /// The same workshop in `minutes`: min, planned, max and `per_group` are scaled alike, each rounded down to a
    /// half-minute, parts too; the last part and the margin take the rest.
    pub fn scaled(&self, minutes: Minutes) -> Self {
        let mut scaled = self.clone();
        let by = |length: Minutes| scale_minutes(length, minutes, self.minutes);
        // A share for each group stays one, however short.
        let share = |length: Minutes| by(length).max(length.min(Minutes::from_halves(1)));
        for step in &mut scaled.steps {
            (step.min, step.minutes, step.max) = (by(step.min), by(step.minutes), by(step.max));
            step.per_group = share(step.per_group);
            for part in &mut step.parts {
                (part.min, part.minutes) = (by(part.min), by(part.minutes));
                part.per_group = share(part.per_group);
            }
            let parts: Minutes = step.parts.iter().map(|part| part.minutes).sum();
            if let Some(last) = step.parts.last_mut() {
                last.minutes += step.minutes - parts;
            }
        }
        let steps: Minutes = scaled.steps.iter().map(|step| step.minutes).sum();
        scaled.margin = minutes - steps;
        scaled.minutes = minutes;
        scaled
    }

    /// When each step begins, in minutes after the start, when all goes as planned.
    pub fn step_starts(&self, groups: usize) -> Vec<Minutes> {
        let mut at = Minutes::ZERO;
        let begin = |step: &Step| {
            let begins = at;
            at += step.minutes_for(groups);
            begins
        };
        self.steps.iter().map(begin).collect()
    }
}

fn groups_beyond(groups: usize) -> usize {
    groups.saturating_sub(PLANNED_FOR)
}

fn times_count(length: Minutes, count: usize) -> Minutes {
    Minutes::from_halves(length.halves().saturating_mul(u32::try_from(count).unwrap_or(u32::MAX)))
}

fn scale_minutes(length: Minutes, to: Minutes, from: Minutes) -> Minutes {
    let halves = u64::from(length.halves()) * u64::from(to.halves());
    halves.checked_div(u64::from(from.halves())).map_or(length, |halves| {
        Minutes::from_halves(u32::try_from(halves).unwrap_or(u32::MAX))
    })
}
