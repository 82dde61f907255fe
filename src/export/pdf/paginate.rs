//! Pieces on pages.

use std::collections::BTreeMap;

use super::fragment::{BreakBefore, Fragment};

/// The height of the text, in mm.
pub(super) const HEIGHT: f32 = 258.0;

/// The head band of the first page and what is free under it.
pub(super) const BAND: f32 = 6.0;

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Page {
    /// With the y of their tops.
    pub(super) pieces: Vec<(f32, Fragment)>,
    /// Whether the count of pages begins with it.
    pub(super) opens: bool,
}

/// All pages, and where links and entries lead.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct PageLayout {
    pub(super) sheets: Vec<Page>,
    pub(super) anchors: BTreeMap<String, (usize, f32)>,
    /// Rank, name, page, y.
    pub(super) entries: Vec<(u16, String, usize, f32)>,
}

impl PageLayout {
    /// How full each page is, from 0 to 1.
    pub(super) fn page_fills(&self) -> Vec<f32> {
        let bottom = |page: &Page| page.pieces.last().map_or(0.0, |(top, piece)| top + piece.height);
        self.sheets.iter().map(|page| bottom(page) / HEIGHT).collect()
    }

    /// The number of a page and how many there are, in its set.
    pub(super) fn page_number(&self, page: usize) -> (usize, usize) {
        let opens = |sheet: &Page| sheet.opens;
        let first = self.sheets[..=page].iter().rposition(opens).unwrap_or(0);
        let after = self.sheets[page + 1..].iter().position(opens);
        let end = after.map_or(self.sheets.len(), |after| page + 1 + after);
        (page - first + 1, end - first)
    }
}

/// Puts the pieces on pages; `heads` are those of the tables, repeated as decoration.
pub(super) fn paginate(pieces: Vec<Fragment>, heads: &[Fragment]) -> PageLayout {
    let mut laying = Paginator {
        heads,
        laid: PageLayout {
            sheets: vec![Page::default()],
            ..PageLayout::default()
        },
        y: BAND,
    };
    let mut pieces = pieces.into_iter().peekable();
    while let Some(first) = pieces.next() {
        let mut group = vec![first];
        while group.last().is_some_and(|last| last.keep_with_next) {
            match pieces.next() {
                Some(next) => group.push(next),
                None => break,
            }
        }
        laying.place_group(group);
    }
    laying.laid
}

struct Paginator<'a> {
    heads: &'a [Fragment],
    laid: PageLayout,
    y: f32,
}

impl Paginator<'_> {
    /// Pieces that want to stay together: on this page, else on the next, else as they fall.
    fn place_group(&mut self, group: Vec<Fragment>) {
        let start = group.first().map(|piece| piece.start).unwrap_or_default();
        let wants_a_page = match start {
            BreakBefore::Anywhere => false,
            BreakBefore::Page | BreakBefore::Set => true,
        };
        if wants_a_page && !self.at_top() {
            self.turn_page();
        }
        if start == BreakBefore::Set
            && let Some(sheet) = self.laid.sheets.last_mut()
        {
            sheet.opens = true;
        }
        let height: f32 = group.iter().map(|piece| piece.space_before + piece.height).sum();
        let space = group.first().map_or(0.0, |piece| piece.space_before);
        let fits_here = self.y + height <= HEIGHT + 0.01;
        let fits_a_page = height - space <= HEIGHT - BAND;
        let divides_well = group.len() == 1 && group[0].can_split && self.room_left() > 40.0;
        if !fits_here && !self.at_top() && fits_a_page && !divides_well {
            self.turn_page();
            if let Some(first) = group.first() {
                self.head_again(first);
            }
        }
        for piece in group {
            self.place_fragment(piece);
        }
    }

    fn place_fragment(&mut self, mut piece: Fragment) {
        // Whether the page was turned for it already: then it is divided, or stays whole.
        let mut turned = false;
        loop {
            let space = if self.at_top() { 0.0 } else { piece.space_before };
            if self.y + space + piece.height <= HEIGHT + 0.01 {
                self.put_fragment(space, piece);
                return;
            }
            let room = HEIGHT - self.y - space;
            let may_divide = piece.can_split || turned || self.at_top();
            match if may_divide { piece.split_at(room) } else { None } {
                Some((first, rest)) => {
                    self.put_fragment(space, first);
                    self.turn_page();
                    self.head_again(&rest);
                    piece = rest;
                    turned = true;
                }
                None if turned || self.at_top() => {
                    self.put_fragment(space, piece);
                    return;
                }
                None => {
                    self.turn_page();
                    self.head_again(&piece);
                    turned = true;
                }
            }
        }
    }

    /// The head of the table, before a row that begins a page.
    fn head_again(&mut self, piece: &Fragment) {
        let Some(head) = piece.table.and_then(|table| self.heads.get(table)) else {
            return;
        };
        if head.height > HEIGHT / 3.0 {
            return;
        }
        let mut head = head.clone();
        head.repeated = true;
        self.put_fragment(0.0, head);
    }

    fn put_fragment(&mut self, space: f32, piece: Fragment) {
        let (page, top) = (self.laid.sheets.len() - 1, self.y + space);
        for anchor in &piece.anchors {
            self.laid.anchors.entry(anchor.clone()).or_insert((page, top));
        }
        if let Some((rank, name)) = &piece.entry {
            self.laid.entries.push((*rank, name.clone(), page, top));
        }
        self.y = top + piece.height;
        if let Some(sheet) = self.laid.sheets.last_mut() {
            sheet.pieces.push((top, piece));
        }
    }

    fn turn_page(&mut self) {
        self.laid.sheets.push(Page::default());
        self.y = 0.0;
    }

    fn at_top(&self) -> bool {
        self.laid.sheets.last().is_none_or(|sheet| sheet.pieces.is_empty())
    }

    fn room_left(&self) -> f32 {
        HEIGHT - self.y
    }
}
