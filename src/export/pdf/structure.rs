//! The tree that a reader hears: kinds of elements, and the leaves that will be drawn.

use std::num::{NonZeroU16, NonZeroU32};

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// An element of the tree, by its place.
pub(super) type ElementId = usize;

/// Something drawn, by its place.
pub(super) type ContentId = usize;

/// What an element is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum ElementKind {
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
    Element(ElementId),
    Leaf(ContentId),
}

/// The tree while it is made.
#[derive(Debug)]
pub(super) struct StructureTree {
    elements: Vec<(ElementKind, Vec<Child>)>,
    leaves: usize,
}

impl StructureTree {
    pub(super) fn new() -> Self {
        Self {
            elements: vec![(ElementKind::Root, Vec::new())],
            leaves: 0,
        }
    }

    pub(super) const ROOT: ElementId = 0;

    /// An element under another.
    pub(super) fn add_element(&mut self, under: ElementId, kind: ElementKind) -> ElementId {
        let element = self.elements.len();
        self.elements.push((kind, Vec::new()));
        self.elements[under].1.push(Child::Element(element));
        element
    }

    /// Something that will be drawn, under an element.
    pub(super) fn add_leaf(&mut self, under: ElementId) -> ContentId {
        let leaf = self.leaves;
        self.leaves += 1;
        self.elements[under].1.push(Child::Leaf(leaf));
        leaf
    }

    /// How many leaves there are.
    pub(super) fn leaf_count(&self) -> usize {
        self.leaves
    }

    /// The finished tree; `drawn` are the identifiers of each leaf.
    pub(super) fn tag_tree(&self, language: &str, drawn: &[Vec<Identifier>]) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for node in self.child_nodes(Self::ROOT, drawn) {
            tree.push(node);
        }
        tree
    }

    fn child_nodes(&self, element: ElementId, drawn: &[Vec<Identifier>]) -> Vec<Node> {
        let mut nodes = Vec::new();
        for child in &self.elements[element].1 {
            match child {
                Child::Leaf(leaf) => nodes.extend(drawn.get(*leaf).into_iter().flatten().map(|id| Node::Leaf(*id))),
                Child::Element(element) => {
                    let inside = self.child_nodes(*element, drawn);
                    if !inside.is_empty() {
                        nodes.push(Node::Group(TagGroup::with_children(
                            tag_kind(&self.elements[*element].0),
                            inside,
                        )));
                    }
                }
            }
        }
        nodes
    }
}

fn tag_kind(kind: &ElementKind) -> TagKind {
    match kind {
        ElementKind::Root => Tag::Part.into(),
        ElementKind::Section => Tag::Section.into(),
        ElementKind::Heading(rank, title) => {
            Tag::Hn(NonZeroU16::new(*rank).unwrap_or(NonZeroU16::MIN), Some(title.clone())).into()
        }
        ElementKind::Paragraph => Tag::P.into(),
        ElementKind::List => Tag::L(ListNumbering::None).into(),
        ElementKind::Item => Tag::LI.into(),
        ElementKind::Label => Tag::Lbl.into(),
        ElementKind::Body => Tag::LBody.into(),
        ElementKind::Table(summary) => Tag::Table.with_summary(Some(summary.clone())).into(),
        ElementKind::Head => Tag::THead.into(),
        ElementKind::Rows => Tag::TBody.into(),
        ElementKind::Row => Tag::TR.into(),
        ElementKind::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        ElementKind::RowHead(span) => Tag::TH(TableHeaderScope::Row).with_col_span(column_span(*span)).into(),
        ElementKind::Cell(span) => Tag::TD.with_col_span(column_span(*span)).into(),
        ElementKind::Figure(alternative) => Tag::Figure(Some(alternative.clone())).into(),
        ElementKind::Link => Tag::Link.into(),
    }
}

fn column_span(span: u32) -> Option<NonZeroU32> {
    NonZeroU32::new(span).filter(|span| span.get() > 1)
}
