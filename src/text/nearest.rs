//! The nearest of some words, for "perhaps you meant".

use super::fold_case;

/// The candidate that differs least from `word`, by letters changed, left out, added or swapped, case and accents
/// apart: one change for each three letters at most, and one at least. The first of equals.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = fold_case(word).chars().take(64).collect();
    let most = (word.len() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| {
            (
                edit_distance(&word, &fold_case(candidate).chars().collect::<Vec<_>>()),
                candidate,
            )
        })
        .filter(|(changes, _)| *changes <= most && *changes < word.len())
        .min_by_key(|(changes, _)| *changes)
        .map(|(_, candidate)| candidate)
}

/// The candidate from which a folded word differs by one letter changed, left out, added or swapped with the next.
pub fn one_change_from<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().collect();
    candidates.into_iter().find(|candidate| {
        candidate.len().abs_diff(word.len()) <= 1 && edit_distance(&word, &candidate.chars().collect::<Vec<_>>()) == 1
    })
}

/// Optimal string alignment: changes, left out, added, neighbours swapped.
fn edit_distance(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let mut least = (above[j] + usize::from(a != b)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[to.len()]
}
