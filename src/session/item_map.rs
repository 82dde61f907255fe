//! What has ids, in their order, shared between the states that have it alike.

use std::fmt;
use std::iter::Map as Mapped;
use std::ops::Index;
use std::sync::Arc;

use immutable_chunkmap::map::Map;

use super::Id;

/// Items that are copied together when one of them changes: few, for most changes touch one.
const TOGETHER: usize = 32;

/// Items by their ids. A clone costs nothing: what both have alike is shared until one of them changes it, so that states
/// are kept beside one another.
#[derive(Clone)]
pub struct ItemMap<T> {
    items: Map<Id, Arc<T>, TOGETHER>,
}

impl<T: Clone> ItemMap<T> {
    pub fn get(&self, id: &Id) -> Option<&T> {
        self.items.get(id).map(|item| &**item)
    }

    pub fn contains_key(&self, id: &Id) -> bool {
        self.items.get(id).is_some()
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn is_empty(&self) -> bool {
        self.items.len() == 0
    }

    /// In the order of the ids.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.items.into_iter().map(|(_, item)| &**item)
    }

    /// In the order of the ids.
    pub fn iter(&self) -> <&Self as IntoIterator>::IntoIter {
        self.into_iter()
    }

    /// What was there before.
    pub fn insert(&mut self, id: Id, item: T) -> Option<T> {
        self.items.insert_cow(id, Arc::new(item)).map(Arc::unwrap_or_clone)
    }

    /// To be changed; what others share is copied first.
    pub fn get_mut(&mut self, id: &Id) -> Option<&mut T> {
        // Asked first: a chunk is not copied for what is not in it.
        self.items.get(id)?;
        self.items.get_mut_cow(id).map(Arc::make_mut)
    }

    /// What was there.
    pub fn remove(&mut self, id: &Id) -> Option<T> {
        self.items.get(id)?;
        self.items.remove_cow(id).map(Arc::unwrap_or_clone)
    }
}

type ItemRef<'a, T> = fn((&'a Id, &'a Arc<T>)) -> (&'a Id, &'a T);

impl<'a, T: Clone> IntoIterator for &'a ItemMap<T> {
    type Item = (&'a Id, &'a T);
    type IntoIter = Mapped<<&'a Map<Id, Arc<T>, TOGETHER> as IntoIterator>::IntoIter, ItemRef<'a, T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter().map(|(id, item)| (id, &**item))
    }
}

impl<T> Default for ItemMap<T> {
    fn default() -> Self {
        Self { items: Map::new() }
    }
}

impl<T: Clone> Index<&Id> for ItemMap<T> {
    type Output = T;

    fn index(&self, id: &Id) -> &T {
        &self.items[id]
    }
}

impl<T: Clone + PartialEq> PartialEq for ItemMap<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: Clone + fmt::Debug> fmt::Debug for ItemMap<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}
