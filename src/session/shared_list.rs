//! A list that grows and shrinks at its end, shared between the states that have its beginning alike.

use std::sync::Arc;

/// How many are shared as one.
const TOGETHER: usize = 256;

/// A list that is added to and taken from at its end. A clone copies its end alone.
#[derive(Clone, Debug)]
pub struct SharedList<T> {
    /// Each of [`TOGETHER`].
    whole: Vec<Arc<[T]>>,
    end: Vec<T>,
}

impl<T: Clone> SharedList<T> {
    pub fn push(&mut self, item: T) {
        self.end.push(item);
        if self.end.len() == TOGETHER {
            self.whole.push(std::mem::take(&mut self.end).into());
        }
    }

    /// The last one, taken off.
    pub fn pop(&mut self) -> Option<T> {
        if self.end.is_empty() {
            self.end = self.whole.pop()?.to_vec();
        }
        self.end.pop()
    }

    pub fn last(&self) -> Option<&T> {
        self.end.last().or_else(|| self.whole.last()?.last())
    }

    pub fn len(&self) -> usize {
        self.whole.len() * TOGETHER + self.end.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn clear(&mut self) {
        *self = Self::default();
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.whole.iter().flat_map(|some| some.iter()).chain(&self.end)
    }
}

impl<T> Default for SharedList<T> {
    fn default() -> Self {
        Self {
            whole: Vec::new(),
            end: Vec::new(),
        }
    }
}

impl<T: Clone + PartialEq> PartialEq for SharedList<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: Clone> Extend<T> for SharedList<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item));
    }
}

impl<T: Clone> FromIterator<T> for SharedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = Self::default();
        list.extend(items);
        list
    }
}
