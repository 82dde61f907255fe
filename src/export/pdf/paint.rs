//! Pages drawn, and what was drawn hung into the tree of tags.

use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{Point, Rect, Size};
use krilla::metadata::{Metadata, PageLayout};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::{Document as File, SerializeSettings};

use crate::export::document::{Document, Link, Text};

use super::figure::draw_figure;
use super::flow::WIDTH;
use super::fragment::{DrawOp, Primitive};
use super::page_canvas::{MARGIN, PageCanvas, Pen, mm_to_pt, point_at};
use super::paginate::{HEIGHT, Page, PageLayout as Laid};
use super::shaper::{ShapedGlyph, Shaper};
use super::structure::StructureTree;
use super::text_style::{ACCENT, FOOT, Fit, GROUND, GROUND_LINE};

/// Why no PDF was made: a fault of ours, not of the document.
#[derive(Clone, Debug, thiserror::Error)]
#[error("no PDF was made: {0}")]
pub struct PdfError(pub(super) String);

/// The page, in mm.
const PAGE: (f32, f32) = (210.0, 297.0);

pub(super) fn paint_pages(
    document: &Document,
    laid: &Laid,
    tags: &StructureTree,
    shaper: &mut Shaper<'_>,
) -> Result<Vec<u8>, PdfError> {
    let failed = |error: &dyn std::fmt::Debug| PdfError(format!("{error:?}"));
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish();
    let mut file = File::new_with(SerializeSettings {
        enable_tagging: true,
        configuration: configuration.map_err(|error| failed(&error))?,
        ..SerializeSettings::default()
    });
    file.set_metadata(document_metadata(document));
    file.set_outline(document_outline(laid));
    let size = Size::from_wh(mm_to_pt(PAGE.0), mm_to_pt(PAGE.1)).ok_or_else(|| PdfError("page".to_owned()))?;
    let mut drawn: Vec<Vec<Identifier>> = vec![Vec::new(); tags.leaf_count()];
    for (number, sheet) in laid.sheets.iter().enumerate() {
        let foot = foot_texts(document, laid.page_number(number), shaper);
        let mut page = file.start_page_with(PageSettings::new(size));
        let mut links = Vec::new();
        {
            let mut brush = PageCanvas {
                surface: page.surface(),
                faces: shaper.faces,
            };
            if number == 0 {
                brush.draw_band();
            }
            brush.draw_page(sheet, &mut drawn, &mut links);
            brush.draw_foot(&foot);
            brush.surface.finish();
        }
        for link in links {
            let Some(target) = link_target(&link.target, laid) else {
                continue;
            };
            let annotation = Annotation::new_link(LinkAnnotation::new(link.area, target), Some(link.says));
            let identifier = page.add_tagged_annotation(annotation);
            drawn[link.leaf].push(identifier);
        }
        page.finish();
    }
    file.set_tag_tree(tags.tag_tree(&document.tag, &drawn));
    file.finish().map_err(|error| failed(&error))
}

fn document_metadata(document: &Document) -> Metadata {
    Metadata::new()
        .title(document.title.plain())
        .language(document.tag.clone())
        .creator("ctrls".to_owned())
        .description(document.kicker.plain())
        .page_layout(PageLayout::SinglePage)
}

/// The list of contents: entries of the second rank and those of the third in them.
fn document_outline(laid: &Laid) -> Outline {
    let mut outline = Outline::new();
    let mut open: Option<OutlineNode> = None;
    for (rank, name, page, y) in &laid.entries {
        let node = OutlineNode::new(name.clone(), page_destination(*page, *y));
        match (*rank, open.as_mut()) {
            (3.., Some(parent)) => parent.push_child(node),
            _ => {
                if let Some(before) = open.replace(node) {
                    outline.push_child(before);
                }
            }
        }
    }
    if let Some(last) = open {
        outline.push_child(last);
    }
    outline
}

fn page_destination(page: usize, y: f32) -> XyzDestination {
    XyzDestination::new(
        page,
        Point::from_xy(mm_to_pt(MARGIN.0), mm_to_pt(MARGIN.1 + y - 2.0).max(0.0)),
    )
}

fn link_target(link: &Link, laid: &Laid) -> Option<Target> {
    match link {
        Link::Inside(id) => {
            let (page, y) = laid.anchors.get(id)?;
            Some(Target::Destination(Destination::Xyz(page_destination(*page, *y))))
        }
        Link::Mail(address) => Some(Target::Action(LinkAction::new(format!("mailto:{address}")).into())),
        Link::Web(address) | Link::File(address) => Some(Target::Action(LinkAction::new(address.clone()).into())),
    }
}

/// A link to be laid over its text.
struct LinkArea {
    area: Rect,
    target: Link,
    says: String,
    leaf: usize,
}

/// What is at the foot: at the left, at the right.
fn foot_texts(document: &Document, (page, of): (usize, usize), shaper: &mut Shaper<'_>) -> [Vec<ShapedGlyph>; 2] {
    let labels = &document.labels;
    let role = FOOT.fitted(Fit::usual(f32::from(document.larger)));
    let number = format!("{} {page} {} {of}", labels.page, labels.of);
    let mut left = shaper.shape(&Text::new(&document.foot), role);
    let mut width = 0.0;
    let fits = |atom: &ShapedGlyph| {
        width += atom.advance;
        width <= 100.0
    };
    let kept = left.iter().take_while({
        let mut fits = fits;
        move |atom| fits(atom)
    });
    let kept = kept.count();
    if kept < left.len() {
        left.truncate(kept);
        left.extend(shaper.shape(&Text::new("…"), role));
    }
    [left, shaper.shape(&Text::new(&number), role)]
}

impl PageCanvas<'_, '_> {
    fn decoration(&mut self, kind: ArtifactType) {
        self.surface
            .start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    }

    fn draw_band(&mut self) {
        self.decoration(ArtifactType::Layout);
        self.draw_rect((0.0, 0.0), (WIDTH, 2.0), 0.0, Some(ACCENT), None);
        self.surface.end_tagged();
    }

    fn draw_foot(&mut self, [left, right]: &[Vec<ShapedGlyph>; 2]) {
        self.decoration(ArtifactType::Footer);
        let baseline = HEIGHT + 10.0;
        self.draw_atoms(left, 0.0, baseline);
        let width: f32 = right.iter().map(|atom| atom.advance).sum();
        self.draw_atoms(right, WIDTH - width, baseline);
        self.surface.end_tagged();
    }

    fn draw_page(&mut self, sheet: &Page, drawn: &mut [Vec<Identifier>], links: &mut Vec<LinkArea>) {
        self.draw_grounds(sheet);
        for (top, piece) in &sheet.pieces {
            if piece.repeated {
                self.decoration(ArtifactType::Header);
                piece.ops.iter().for_each(|op| self.draw_primitive(&op.draws, *top));
                self.surface.end_tagged();
                continue;
            }
            for op in &piece.ops {
                self.draw_op(op, *top, drawn, links);
            }
        }
    }

    fn draw_primitive(&mut self, draws: &Primitive, top: f32) {
        match draws {
            Primitive::Text { x, baseline, line } => self.draw_atoms(&line.atoms, *x, top + baseline),
            Primitive::Silent { line } => self.draw_untagged(&line.atoms, top),
            Primitive::Rule {
                from,
                to,
                width,
                colour,
                dotted,
            } => {
                let dash = dotted.then_some([0.0, 1.1]);
                let pen = Pen {
                    dash,
                    ..Pen::new(*width, *colour)
                };
                self.draw_line((from.0, top + from.1), (to.0, top + to.1), pen);
            }
            Primitive::Rect {
                at,
                size,
                radius,
                fill,
                edge,
            } => self.draw_rect((at.0, top + at.1), *size, *radius, *fill, *edge),
            Primitive::Dot { at } => {
                self.draw_rect((at.0 - 0.6, top + at.1 - 0.6), (1.2, 1.2), 0.6, Some(ACCENT), None)
            }
            Primitive::Tick { at } => self.draw_tick((at.0, top + at.1)),
            Primitive::Figure(shapes) => draw_figure(self, shapes, top),
        }
    }

    /// The ground of boxes, behind all that is in them.
    fn draw_grounds(&mut self, sheet: &Page) {
        for run in sheet.pieces.chunk_by(|one, other| one.1.ground == other.1.ground) {
            let (Some((top, first)), Some((last_top, last))) = (run.first(), run.last()) else {
                continue;
            };
            if first.ground.is_none() {
                continue;
            }
            let (top, bottom) = (*top, last_top + last.height);
            self.decoration(ArtifactType::Layout);
            self.draw_rect((0.0, top), (WIDTH, bottom - top), 0.0, Some(GROUND), None);
            self.draw_rect((0.0, top), (1.6, bottom - top), 0.0, Some(GROUND_LINE), None);
            self.surface.end_tagged();
        }
    }

    fn draw_op(&mut self, op: &DrawOp, top: f32, drawn: &mut [Vec<Identifier>], links: &mut Vec<LinkArea>) {
        let identifier = match (op.leaf, &op.draws) {
            (None, _) => {
                self.decoration(ArtifactType::Layout);
                None
            }
            (Some(_), Primitive::Text { line, .. } | Primitive::Silent { line }) if line.language().is_some() => {
                let tag = SpanTag::empty().with_lang(line.language());
                Some(self.surface.start_tagged(ContentTag::Span(tag)))
            }
            (Some(_), _) => Some(self.surface.start_tagged(ContentTag::Other)),
        };
        self.draw_primitive(&op.draws, top);
        self.surface.end_tagged();
        if let (Some(leaf), Some(identifier)) = (op.leaf, identifier) {
            drawn[leaf].push(identifier);
            if let Primitive::Text { x, line, .. } = &op.draws
                && let Some(target) = line.atoms.first().and_then(|atom| atom.link.clone())
                && let Some(area) = link_rect(*x, top + op.top, line.width(), op.bottom - op.top)
            {
                let says = line.atoms.iter().map(|atom| atom.text.as_str()).collect();
                links.push(LinkArea {
                    area,
                    target,
                    says,
                    leaf,
                });
            }
        }
    }
}

fn link_rect(x: f32, y: f32, width: f32, height: f32) -> Option<Rect> {
    let from = point_at(x, y);
    Rect::from_xywh(from.x, from.y, mm_to_pt(width.max(1.0)), mm_to_pt(height.max(1.0)))
}
