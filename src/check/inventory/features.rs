//! A title as numbers: its words and their groups, where they come, how they begin and end.

use std::ops::Range;

use crate::check::title::Title;

use super::synonyms::synonym_group;

/// How many weights there are: features share them by their hash.
pub const BUCKETS: usize = 1 << 17;

/// The length of the vector that a title is, whatever the number of its words.
pub const UNIT: i32 = 1 << 10;

/// One feature of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Which weight is its own, below [`BUCKETS`].
    pub bucket: usize,
    /// How much of [`UNIT`] it takes; never negative.
    pub amount: i32,
    /// The words that it was read from.
    pub words: Range<usize>,
}

/// A title as the model reads it.
#[derive(Clone, Debug, Default)]
pub struct TitleFeatures {
    /// Folded words; a comma and a colon are words too.
    pub words: Vec<String>,
    /// What the words were turned into.
    pub features: Vec<Feature>,
}

/// What a whole word counts, and what a part of one does.
const WHOLE: i32 = 2;
const PART: i32 = 1;

/// A feature has two weights, so that what shares one of them with it is outvoted by the other.
const SEEDS: [u32; 2] = [0x811c_9dc5, 0x1234_5679];

/// Letters of a word that are its stem: enough to tell `mettre` from `mesurer`, and few enough for `listes` to be `liste`.
const STEM: usize = 6;

/// Words of the head, whose place tells a verb from its object.
const HEAD: usize = 4;

/// What a feature is, so that the same letters in two kinds have two weights.
#[derive(Clone, Copy)]
enum FeatureKind {
    Word,
    Stem,
    HeadStem,
    FirstStem,
    Group,
    HeadGroup,
    FirstGroup,
    Pair,
    HeadPair,
    Beginning,
    Ending,
    FirstBeginning,
    FirstEnding,
    SkipPair,
}

use FeatureKind as Kind;

impl TitleFeatures {
    /// The features of a title, without the number or label before it.
    pub(in crate::check) fn from_title(title: &Title) -> Self {
        let mut read = Self {
            words: title.parts().join(&":".to_owned()),
            features: Vec::new(),
        };
        let words = std::mem::take(&mut read.words);
        let meanings: Vec<&str> = words
            .iter()
            .enumerate()
            .map(|(at, word)| read.add_word(at, word))
            .collect();
        for (at, pair) in meanings.windows(2).enumerate() {
            read.add(Kind::Pair, pair, WHOLE, at..at + 2);
            if at + 1 < HEAD {
                read.add(Kind::HeadPair, pair, WHOLE, at..at + 2);
            }
        }
        // `faire … tour`, whatever is between.
        for (at, three) in meanings.windows(3).enumerate() {
            read.add(Kind::SkipPair, &[three[0], three[2]], WHOLE, at..at + 3);
        }
        read.words = words;
        read.scale_amounts();
        read
    }

    /// Adds what one word is by itself; what it means is the name of its group, else its stem.
    fn add_word<'w>(&mut self, at: usize, word: &'w str) -> &'w str {
        let stem = first_letters(word, STEM);
        let here = || at..at + 1;
        self.add(Kind::Word, &[word], WHOLE, here());
        self.add_placed([Kind::Stem, Kind::HeadStem, Kind::FirstStem], at, stem);
        let group = synonym_group(word);
        if let Some(group) = group {
            self.add_placed([Kind::Group, Kind::HeadGroup, Kind::FirstGroup], at, group);
        }
        let letters = word.chars().count();
        for length in (3..=6).take_while(|length| *length < letters) {
            let beginning = first_letters(word, length);
            self.add(Kind::Beginning, &[beginning], PART, here());
            if at == 0 {
                self.add(Kind::FirstBeginning, &[beginning], PART, here());
            }
        }
        for length in (1..=4).take_while(|length| *length < letters) {
            let ending = last_letters(word, letters - length);
            if length > 1 {
                self.add(Kind::Ending, &[ending], PART, here());
            }
            if at == 0 {
                self.add(Kind::FirstEnding, &[ending], PART, here());
            }
        }
        group.unwrap_or(stem)
    }

    /// Adds a text as it is anywhere, in the head, and in front.
    fn add_placed(&mut self, [anywhere, head, first]: [FeatureKind; 3], at: usize, text: &str) {
        self.add(anywhere, &[text], WHOLE, at..at + 1);
        if at < HEAD {
            self.add(head, &[text], WHOLE, at..at + 1);
        }
        if at == 0 {
            self.add(first, &[text], WHOLE, at..at + 1);
        }
    }

    fn add(&mut self, kind: FeatureKind, pieces: &[&str], amount: i32, words: Range<usize>) {
        for seed in SEEDS {
            let bucket = bucket_of(seed, kind, pieces);
            let words = words.clone();
            self.features.push(Feature { bucket, amount, words });
        }
    }

    /// All titles are equally long as vectors: a long one is not surer than a short one.
    fn scale_amounts(&mut self) {
        let squares: i32 = self
            .features
            .iter()
            .map(|feature| feature.amount * feature.amount)
            .sum();
        let length = squares.isqrt().max(1);
        for feature in &mut self.features {
            feature.amount = feature.amount * UNIT / length;
        }
    }
}

fn first_letters(word: &str, count: usize) -> &str {
    word.char_indices().nth(count).map_or(word, |(end, _)| &word[..end])
}

fn last_letters(word: &str, skipped: usize) -> &str {
    word.char_indices().nth(skipped).map_or("", |(start, _)| &word[start..])
}

/// FNV-1a, its bits mixed once more because only the lowest count.
fn bucket_of(seed: u32, kind: FeatureKind, pieces: &[&str]) -> usize {
    let mut hash = seed;
    let mut add = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    add(kind as u8);
    for piece in pieces {
        piece.bytes().for_each(&mut add);
        add(b' ');
    }
    hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    hash ^= hash >> 13;
    hash as usize % BUCKETS
}
