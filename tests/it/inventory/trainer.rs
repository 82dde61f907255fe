//! From labelled titles to the table of weights: an averaged perceptron with a margin, in integers, so that every
//! machine makes the same bytes.
//!
//! Each title that is misjudged, or judged right by less than the margin, moves the weights of its features towards its
//! label. The average over all steps stands for the many opinions on the way; it is then rounded to half bytes.

use ctrls::check::{BUCKETS, TitleFeatures, UNIT, title_features};

use super::labelled::Labelled;

/// How often every title is seen.
const ROUNDS: usize = 20;

/// A title judged right by less than this is still taught.
const MARGIN: i64 = 3 * (UNIT as i64) * (UNIT as i64);

/// What one title moves the weight of all titles.
const BIAS_STEP: i64 = UNIT as i64;

/// The largest weight that half a byte holds.
const LARGEST: i64 = 7;

/// One weight in this many is cut to the largest, so that the others keep their differences.
const CUT: usize = 2_000;

/// The bytes of `weights.bin`.
pub(super) fn train_weights(titles: &[Labelled]) -> Vec<u8> {
    let samples: Vec<(TitleFeatures, bool)> = titles
        .iter()
        .map(|title| (title_features(title.text), title.inventory))
        .collect();
    let mut perceptron = Perceptron::new();
    let mut order: Vec<usize> = (0..samples.len()).collect();
    let mut random = XorShift(0x2545_f491_4f6c_dd1d);
    for _ in 0..ROUNDS {
        for last in (1..order.len()).rev() {
            order.swap(last, random.below(last + 1));
        }
        for &nth in &order {
            let (features, inventory) = &samples[nth];
            perceptron.learn(features, *inventory);
        }
    }
    perceptron.to_bytes()
}

/// The last weights and, for their average, each step multiplied by when it was made.
struct Perceptron {
    weights: Vec<i64>,
    timed: Vec<i64>,
    bias: i64,
    timed_bias: i64,
    step: i64,
}

impl Perceptron {
    fn new() -> Self {
        Self {
            weights: vec![0; BUCKETS],
            timed: vec![0; BUCKETS],
            bias: 0,
            timed_bias: 0,
            step: 0,
        }
    }

    fn learn(&mut self, features: &TitleFeatures, inventory: bool) {
        self.step += 1;
        let sign = if inventory { 1 } else { -1 };
        let weighed = features
            .features
            .iter()
            .map(|feature| self.weights[feature.bucket] * i64::from(feature.amount));
        let score = weighed.sum::<i64>() + self.bias * i64::from(UNIT);
        if sign * score > MARGIN {
            return;
        }
        for feature in &features.features {
            let change = sign * i64::from(feature.amount);
            self.weights[feature.bucket] += change;
            self.timed[feature.bucket] += change * self.step;
        }
        self.bias += sign * BIAS_STEP;
        self.timed_bias += sign * BIAS_STEP * self.step;
    }

    fn to_bytes(&self) -> Vec<u8> {
        let end = self.step + 1;
        let sums: Vec<i64> = self
            .weights
            .iter()
            .zip(&self.timed)
            .map(|(last, timed)| last * end - timed)
            .collect();
        let mut sizes: Vec<i64> = sums.iter().map(|sum| sum.abs()).collect();
        sizes.sort_unstable();
        let unit = (sizes[BUCKETS - 1 - BUCKETS / CUT] / LARGEST).max(1);
        let bias = rounded((self.bias * end - self.timed_bias) * i64::from(UNIT), unit);
        let mut bytes = i32::try_from(bias).expect("a small weight").to_le_bytes().to_vec();
        let half = |sum: &i64| (rounded(*sum, unit).clamp(-LARGEST, LARGEST) + 8) as u8;
        bytes.extend(sums.chunks(2).map(|pair| half(&pair[0]) | (half(&pair[1]) << 4)));
        bytes
    }
}

/// The nearest whole number to `sum` / `unit`, halves away from 0.
fn rounded(sum: i64, unit: i64) -> i64 {
    sum.signum() * ((2 * sum.abs() + unit) / (2 * unit))
}

/// Marsaglia's generator: any order will do, as long as it is always the same.
struct XorShift(u64);

impl XorShift {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
