//! When the clock ran, and for which step.

/// A stretch of time during which the clock ran for one step; moments in ms since `created`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockSpan {
    /// The step that was open, as an index.
    pub step: usize,
    pub from: i64,
    pub to: i64,
}

impl ClockSpan {
    fn ms(&self) -> u64 {
        span_ms(self.from, self.to)
    }
}

/// Every span, and the one that goes on. What each step took is kept as a sum, so that no entry costs a walk.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RunLog {
    closed: Vec<ClockSpan>,
    /// The span that goes on: its step, and since when.
    going: Option<(usize, i64)>,
    /// What the closed spans of each step last, in ms.
    took: Vec<u64>,
}

impl RunLog {
    pub(super) fn new(steps: usize) -> Self {
        Self {
            took: vec![0; steps],
            ..Self::default()
        }
    }

    /// Every span until `now`.
    pub(super) fn spans_until(&self, now: i64) -> Vec<ClockSpan> {
        let going = self.going.map(|(step, from)| ClockSpan { step, from, to: now });
        let spans = self.closed.iter().copied().chain(going);
        let seen = spans.map(|span| ClockSpan {
            to: span.to.min(now),
            ..span
        });
        seen.filter(|span| span.from < span.to).collect()
    }

    pub(super) fn go(&mut self, step: usize, from: i64) {
        self.stop(from);
        self.going = Some((step, from));
    }

    pub(super) fn stop(&mut self, to: i64) {
        if let Some((step, from)) = self.going.take() {
            self.close_span(ClockSpan { step, from, to });
        }
    }

    /// Since when that step has been the open one, pauses in between left aside.
    pub(super) fn running_since(&self, step: usize) -> Option<i64> {
        let spans = self.closed.iter().rev().take_while(|span| span.step == step);
        let first = spans.last().map(|span| span.from);
        match self.going {
            Some((going, from)) if going == step => first.or(Some(from)),
            Some(_) => None,
            None => first,
        }
    }

    /// The time since `from` was a pause; the clock goes on at `to` when it ran.
    pub(super) fn cut_span(&mut self, from: i64, to: i64) {
        let going = self.going;
        self.stop(to);
        while let Some(span) = self.closed.pop_if(|span| span.to > from) {
            if let Some(took) = self.took.get_mut(span.step) {
                *took = took.saturating_sub(span.ms());
            }
            self.close_span(ClockSpan { to: from, ..span });
            if span.from < from {
                break;
            }
        }
        self.going = going.map(|(step, _)| (step, to));
    }

    /// The first step ran from `from` on, not only from `until`, when the clock had started.
    pub(super) fn move_earlier(&mut self, from: i64, until: i64) {
        if self.closed.is_empty() && self.going == Some((0, until)) {
            self.going = Some((0, from));
            return;
        }
        match self.closed.first_mut() {
            Some(span) if span.step == 0 && span.from == until => span.from = from,
            _ => self.closed.insert(
                0,
                ClockSpan {
                    step: 0,
                    from,
                    to: until,
                },
            ),
        }
        if let Some(took) = self.took.first_mut() {
            *took = took.saturating_add(span_ms(from, until));
        }
    }

    /// How long the clock ran for a step until `now`, in ms.
    pub(super) fn time_spent(&self, step: usize, now: i64) -> u64 {
        let closed = self.took.get(step).copied().unwrap_or(0);
        let after = self.closed.iter().rev().take_while(|span| span.to > now);
        let later = after.filter(|span| span.step == step).fold(0, |sum: u64, span| {
            sum.saturating_add(span_ms(span.from.max(now), span.to))
        });
        closed
            .saturating_sub(later)
            .saturating_add(self.running_within(step, i64::MIN, now))
    }

    /// How long it ran for a step between two moments, in ms.
    pub(super) fn time_between(&self, step: usize, from: i64, now: i64) -> u64 {
        let spans = self.closed.iter().rev().take_while(|span| span.to > from);
        let closed = spans.filter(|span| span.step == step).fold(0, |sum: u64, span| {
            sum.saturating_add(span_ms(span.from.max(from), span.to.min(now)))
        });
        closed.saturating_add(self.running_within(step, from, now))
    }

    fn running_within(&self, step: usize, from: i64, now: i64) -> u64 {
        match self.going {
            Some((going, since)) if going == step => span_ms(since.max(from), now),
            _ => 0,
        }
    }

    fn close_span(&mut self, span: ClockSpan) {
        if span.from >= span.to {
            return;
        }
        if let Some(took) = self.took.get_mut(span.step) {
            *took = took.saturating_add(span.ms());
        }
        match self.closed.last_mut() {
            Some(last) if last.step == span.step && last.to == span.from => last.to = span.to,
            _ => self.closed.push(span),
        }
    }
}

/// The ms from one moment to another, 0 when it is none later.
pub(super) fn span_ms(from: i64, to: i64) -> u64 {
    u64::try_from(to.saturating_sub(from)).unwrap_or(0)
}

/// A moment or a length of an entry, however large: so far from the limits that differences stay exact.
pub(super) fn to_signed_ms(ms: u64) -> i64 {
    const MOST: i64 = i64::MAX / 4;
    i64::try_from(ms).map_or(MOST, |ms| ms.min(MOST))
}
