//! From labelled titles to the table of weights: a linear support vector machine with squared hinge loss, by dual
//! coordinate descent (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008).
//!
//! It adds, multiplies, divides and takes square roots alone, in a fixed order: IEEE 754 gives every machine the same
//! bits for those, so that every machine makes the same bytes.

use std::collections::BTreeMap;

use ctrls::check::{BUCKETS, UNIT, title_features};

use super::labelled::Labelled;

/// How often every title is seen.
const ROUNDS: usize = 20;

/// What a misjudged title costs, against large weights.
const COST: f64 = 3.0;

/// The largest weight that half a byte holds.
const LARGEST: f64 = 7.0;

/// One weight in this many is cut to the largest, so that the others keep their differences.
const CUT: usize = 2_000;

/// A title: how much of each bucket it has, and its label, 1 or -1.
struct Sample {
    amounts: Vec<(usize, f64)>,
    label: f64,
}

/// The bytes of `weights.bin`.
pub(super) fn train_weights(titles: &[Labelled]) -> Vec<u8> {
    let mut samples: Vec<Sample> = titles.iter().map(read_sample).collect();
    let rarity = bucket_rarity(&samples);
    // A table knows no length of a title by rarity: the bias is measured by the mean one.
    let mean_length = weigh_by_rarity(&mut samples, &rarity);
    let (mut weights, bias) = descend(&samples);
    for (weight, rarity) in weights.iter_mut().zip(&rarity) {
        *weight *= rarity;
    }
    to_bytes(&weights, bias * mean_length)
}

fn read_sample(title: &Labelled) -> Sample {
    let mut amounts: BTreeMap<usize, f64> = BTreeMap::new();
    for feature in title_features(title.text).features {
        *amounts.entry(feature.bucket).or_default() += f64::from(feature.amount);
    }
    Sample {
        amounts: amounts.into_iter().collect(),
        label: if title.inventory { 1.0 } else { -1.0 },
    }
}

/// How much a bucket counts: 1 for one that every title has, and more the fewer have it.
fn bucket_rarity(samples: &[Sample]) -> Vec<f64> {
    let mut counts = vec![0_u32; BUCKETS];
    for &(bucket, _) in samples.iter().flat_map(|sample| &sample.amounts) {
        counts[bucket] += 1;
    }
    let all = samples.len() as f64 + 1.0;
    let rarity = |count: u32| 1.0 + 0.7 * piecewise_log2(all / (f64::from(count) + 1.0));
    counts.into_iter().map(rarity).collect()
}

/// A logarithm of base 2 with straight lines between the powers; `value` is 1 or more.
fn piecewise_log2(value: f64) -> f64 {
    let power = (value as u64).ilog2();
    f64::from(power) + value / (1_u64 << power) as f64 - 1.0
}

/// Multiplies the amounts and makes every sample of length 1; the mean of what that divided by.
fn weigh_by_rarity(samples: &mut [Sample], rarity: &[f64]) -> f64 {
    let mut lengths = 0.0;
    for sample in samples.iter_mut() {
        let plain = length(&sample.amounts);
        for (bucket, amount) in &mut sample.amounts {
            *amount *= rarity[*bucket];
        }
        let weighed = length(&sample.amounts);
        for (_, amount) in &mut sample.amounts {
            *amount /= weighed;
        }
        lengths += weighed / plain;
    }
    lengths / samples.len() as f64
}

fn length(amounts: &[(usize, f64)]) -> f64 {
    amounts.iter().map(|(_, amount)| amount * amount).sum::<f64>().sqrt()
}

/// The weights and the bias.
fn descend(samples: &[Sample]) -> (Vec<f64>, f64) {
    let mut weights = vec![0.0; BUCKETS];
    let mut bias = 0.0;
    let mut multipliers = vec![0.0; samples.len()];
    let mut order: Vec<usize> = (0..samples.len()).collect();
    let mut random = XorShift(0x2545_f491_4f6c_dd1d);
    let diagonal = 1.0 / (2.0 * COST);
    for _ in 0..ROUNDS {
        for last in (1..order.len()).rev() {
            order.swap(last, random.below(last + 1));
        }
        for &nth in &order {
            let Sample { amounts, label } = &samples[nth];
            let weighed = amounts.iter().map(|&(bucket, amount)| weights[bucket] * amount);
            let score = weighed.sum::<f64>() + bias;
            let gradient = label * score - 1.0 + multipliers[nth] * diagonal;
            // Each sample has length 1, and so has the bias.
            let multiplier = f64::max(multipliers[nth] - gradient / (2.0 + diagonal), 0.0);
            let change = (multiplier - multipliers[nth]) * label;
            if change == 0.0 {
                continue;
            }
            multipliers[nth] = multiplier;
            for &(bucket, amount) in amounts {
                weights[bucket] += change * amount;
            }
            bias += change;
        }
    }
    (weights, bias)
}

fn to_bytes(weights: &[f64], bias: f64) -> Vec<u8> {
    let mut sizes: Vec<f64> = weights.iter().map(|weight| weight.abs()).collect();
    sizes.sort_unstable_by(f64::total_cmp);
    let step = sizes[BUCKETS - 1 - BUCKETS / CUT] / LARGEST;
    let bias = (bias * f64::from(UNIT) / step).round() as i32;
    let mut bytes = bias.to_le_bytes().to_vec();
    let half = |weight: &f64| ((weight / step).round().clamp(-LARGEST, LARGEST) + 8.0) as u8;
    bytes.extend(weights.chunks(2).map(|pair| half(&pair[0]) | (half(&pair[1]) << 4)));
    bytes
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
