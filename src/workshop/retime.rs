//! A workshop with the times that its steps really took.

use toml_edit::{DocumentMut, Item, Value};

use super::timetable::fit_parts;
use super::{Minutes, Step, Workshop};

/// The fewest lengths among which one can be called far from the others.
const ENOUGH: usize = 4;
/// Nearer than this to the median nothing is far from it, in ms.
const NEAR: u64 = 120_000;

/// What a step usually takes: the median of the lengths that are not far from the others, to the nearest half-minute.
/// Nothing where it never took place.
pub fn usual_minutes(took: &[u64]) -> Option<Minutes> {
    let middle = median_length(&without_outliers(took))?;
    Some(Minutes::from_halves(u32::try_from((middle + 15_000) / 30_000).ok()?))
}

/// How many lengths are set aside because they are far from the others: an afternoon when the projector failed.
pub fn count_outliers(took: &[u64]) -> usize {
    took.len() - without_outliers(took).len()
}

/// The lengths that are not far from the median: no more than three times as far as the half of them is, or two
/// minutes.
fn without_outliers(took: &[u64]) -> Vec<u64> {
    let mut together = took.to_vec();
    if took.len() >= ENOUGH
        && let Some(middle) = median_length(took)
    {
        let far: Vec<u64> = took.iter().map(|length| length.abs_diff(middle)).collect();
        let most = median_length(&far).map_or(NEAR, |half| half.saturating_mul(3).max(NEAR));
        together.retain(|length| length.abs_diff(middle) <= most);
    }
    together
}

fn median_length(lengths: &[u64]) -> Option<u64> {
    let mut lengths = lengths.to_vec();
    lengths.sort_unstable();
    let middle = lengths.len() / 2;
    match (lengths.len().is_multiple_of(2), middle.checked_sub(1)) {
        (true, Some(before)) => Some(lengths[before].midpoint(lengths[middle])),
        _ => lengths.get(middle).copied(),
    }
}

impl Workshop {
    /// The same workshop with other planned minutes, step by step; a step without any keeps its own. Where they lie
    /// outside min and max, these give way; the parts share what their step has; the whole lasts what it then lasts.
    pub fn retimed(&self, minutes: &[Option<Minutes>]) -> Self {
        let mut retimed = self.clone();
        for (step, minutes) in retimed.steps.iter_mut().zip(minutes) {
            if let Some(minutes) = minutes {
                step.retime(*minutes);
            }
        }
        retimed.minutes = retimed.steps.iter().map(|step| step.minutes).sum::<Minutes>() + self.margin;
        retimed
    }
}

impl Step {
    fn retime(&mut self, minutes: Minutes) {
        let half = Minutes::from_halves(1);
        let least = u32::try_from(self.parts.len()).unwrap_or(u32::MAX).max(1);
        self.minutes = minutes.max(Minutes::from_halves(least));
        self.min = self.min.min(self.minutes);
        self.max = self.max.max(self.minutes);
        let mut parts: Vec<_> = self.parts.iter().map(|part| part.minutes).collect();
        let mut floors: Vec<_> = self.parts.iter().map(|part| part.min.max(half)).collect();
        if floors.iter().copied().sum::<Minutes>() > self.minutes {
            floors.fill(half);
        }
        // What is won goes to the longest, where people talk.
        let longest = parts.iter().enumerate().max_by_key(|(_, minutes)| **minutes);
        let growing = longest.map(|(part, _)| part);
        let won = self.minutes > parts.iter().copied().sum();
        fit_parts(&mut parts, &floors, self.minutes, growing.filter(|_| won));
        for (part, minutes) in self.parts.iter_mut().zip(parts) {
            part.minutes = minutes;
            part.min = part.min.min(minutes);
        }
    }
}

/// The text of a workshop file with the minutes of `to`, everything else as it is, comments too. `to` has the steps
/// and parts of the file. Nothing when the text is no TOML.
pub fn replace_minutes(text: &str, to: &Workshop) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    set_minutes(document.get_mut("minutes"), to.minutes);
    for (nth, step) in to.steps.iter().enumerate() {
        let Some(item) = document.get_mut("step").and_then(|steps| steps.get_mut(nth)) else {
            continue;
        };
        set_minutes(item.get_mut("minutes"), step.minutes);
        set_minutes(item.get_mut("min"), step.min);
        set_minutes(item.get_mut("max"), step.max);
        for (nth, part) in step.parts.iter().enumerate() {
            if let Some(item) = item.get_mut("part").and_then(|parts| parts.get_mut(nth)) {
                set_minutes(item.get_mut("minutes"), part.minutes);
                set_minutes(item.get_mut("min"), part.min);
            }
        }
    }
    let written = document.to_string();
    Some(if text.contains("\r\n") {
        written.replace("\r\n", "\n").replace('\n', "\r\n")
    } else {
        written
    })
}

/// Writes minutes over a number that is there, unless it says the same; what is around it stays.
fn set_minutes(item: Option<&mut Item>, minutes: Minutes) {
    let Some(value) = item.and_then(Item::as_value_mut) else {
        return;
    };
    let written = value
        .as_float()
        .or_else(|| value.as_integer().map(|whole| whole as f64));
    let halves = f64::from(minutes.halves());
    if written == Some(halves / 2.0) {
        return;
    }
    let mut new = if minutes.halves().is_multiple_of(2) {
        Value::from(i64::from(minutes.halves() / 2))
    } else {
        Value::from(halves / 2.0)
    };
    *new.decor_mut() = value.decor().clone();
    *value = new;
}
