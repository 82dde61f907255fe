//! A calendar as shapes in millimetres: the same in every format that draws.

mod lanes;
mod metrics;
mod scale;
mod shapes;
mod timeline;

pub(crate) use metrics::text_width;
pub(crate) use shapes::{Anchor, Drawing, LabelStyle, LineKind, Shape};
pub(crate) use timeline::draw_timeline;
