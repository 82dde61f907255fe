//! The tree that a reader hears: kinds of elements, and the leaves that will be drawn.

use std::num::{NonZeroU16, NonZeroU32};

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// An element of the tree, by its place.
pub(super) type Element = usize;

/// Something drawn, by its place.
pub(super) type Leaf = usize;

/// What an element is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Root,
    Section,
    Heading(u16, String),
    Paragraph,
    List,
    Item,
    Label,
    Body,
    Table(String),
    Head,
    Rows,
    Row,
    /// Of a column, of a row.
    ColumnHead,
    RowHead(u32),
    Cell(u32),
    Figure(String),
    Link,
}

#[derive(Clone, Debug)]
enum Child {
    Element(Element),
    Leaf(Leaf),
}

/// The tree while it is made.
#[derive(Debug)]
pub(super) struct Tags {
    elements: Vec<(Kind, Vec<Child>)>,
    leaves: usize,
}

impl Tags {
    pub(super) fn new() -> Self {
        Self {
            elements: vec![(Kind::Root, Vec::new())],
            leaves: 0,
        }
    }

    /// The root.
    pub(super) const ROOT: Element = 0;

    /// An element under another.
    pub(super) fn element(&mut self, under: Element, kind: Kind) -> Element {
        let element = self.elements.len();
        self.elements.push((kind, Vec::new()));
        self.elements[under].1.push(Child::Element(element));
        element
    }

    /// Something that will be drawn, under an element.
    pub(super) fn leaf(&mut self, under: Element) -> Leaf {
        let leaf = self.leaves;
        self.leaves += 1;
        self.elements[under].1.push(Child::Leaf(leaf));
        leaf
    }

    /// How many leaves there are.
    pub(super) fn count(&self) -> usize {
        self.leaves
    }

    /// The finished tree; `drawn` are the identifiers of each leaf.
    pub(super) fn tree(&self, language: &str, drawn: &[Vec<Identifier>]) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for node in self.nodes(Self::ROOT, drawn) {
            tree.push(node);
        }
        tree
    }

    fn nodes(&self, element: Element, drawn: &[Vec<Identifier>]) -> Vec<Node> {
        let mut nodes = Vec::new();
        for child in &self.elements[element].1 {
            match child {
                Child::Leaf(leaf) => nodes.extend(drawn.get(*leaf).into_iter().flatten().map(|id| Node::Leaf(*id))),
                Child::Element(element) => {
                    let inside = self.nodes(*element, drawn);
                    if !inside.is_empty() {
                        nodes.push(Node::Group(TagGroup::with_children(
                            tag(&self.elements[*element].0),
                            inside,
                        )));
                    }
                }
            }
        }
        nodes
    }
}

fn tag(kind: &Kind) -> TagKind {
    match kind {
        Kind::Root => Tag::Part.into(),
        Kind::Section => Tag::Section.into(),
        Kind::Heading(rank, title) => {
            Tag::Hn(NonZeroU16::new(*rank).unwrap_or(NonZeroU16::MIN), Some(title.clone())).into()
        }
        Kind::Paragraph => Tag::P.into(),
        Kind::List => Tag::L(ListNumbering::None).into(),
        Kind::Item => Tag::LI.into(),
        Kind::Label => Tag::Lbl.into(),
        Kind::Body => Tag::LBody.into(),
        Kind::Table(summary) => Tag::Table.with_summary(Some(summary.clone())).into(),
        Kind::Head => Tag::THead.into(),
        Kind::Rows => Tag::TBody.into(),
        Kind::Row => Tag::TR.into(),
        Kind::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Kind::RowHead(span) => Tag::TH(TableHeaderScope::Row).with_col_span(columns(*span)).into(),
        Kind::Cell(span) => Tag::TD.with_col_span(columns(*span)).into(),
        Kind::Figure(alternative) => Tag::Figure(Some(alternative.clone())).into(),
        Kind::Link => Tag::Link.into(),
    }
}

fn columns(span: u32) -> Option<NonZeroU32> {
    NonZeroU32::new(span).filter(|span| span.get() > 1)
}
