//! The weights that the labelled titles taught: a table of 64 kB, compiled in.
//!
//! `titles/` is its source; a test trains it anew and compares it to the byte.

use super::features::{BUCKETS, TitleFeatures};

/// The weight of all titles, then two weights a byte, the lower half first.
static TABLE: &[u8; HEADER + BUCKETS / 2] = include_bytes!("weights.bin");

/// Bytes before the weights: the weight of all titles, in units of one weight times a feature's amount.
const HEADER: usize = 4;

/// A half byte holds a weight from -7 to 7, moved by this.
const ZERO: i32 = 8;

/// What speaks for an inventory (above 0) or against it, all features together.
pub(super) fn score(features: &TitleFeatures) -> i32 {
    let weighed = features
        .features
        .iter()
        .map(|feature| weight(feature.bucket) * feature.amount);
    bias() + weighed.sum::<i32>()
}

/// What each word of a title adds to its score; a feature of several words is theirs in equal parts.
pub(super) fn score_by_word(features: &TitleFeatures) -> Vec<i32> {
    let mut scores = vec![0; features.words.len()];
    for feature in &features.features {
        let share = weight(feature.bucket) * feature.amount / feature.words.len().max(1) as i32;
        for word in feature.words.clone() {
            scores[word] += share;
        }
    }
    scores
}

fn bias() -> i32 {
    let [first, second, third, fourth, ..] = TABLE;
    i32::from_le_bytes([*first, *second, *third, *fourth])
}

fn weight(bucket: usize) -> i32 {
    let byte = TABLE[HEADER + bucket / 2];
    let half = if bucket.is_multiple_of(2) {
        byte & 0xf
    } else {
        byte >> 4
    };
    i32::from(half) - ZERO
}
