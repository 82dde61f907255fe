//! The objects of a PDF packed into streams: the tree that tells readers what is what is most of a long document, and
//! deflates to a tenth.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Objects in one stream: a reader unpacks all of them to see one.
const TOGETHER: usize = 200;

/// The same PDF with every object that is no stream packed (PDF 1.5, 7.5.7 and 7.5.8). `None` where it does not look as
/// our writer makes it; then it is good as it is.
pub(super) fn pack_objects(pdf: &[u8]) -> Option<Vec<u8>> {
    let file = WrittenPdf::read(pdf)?;
    let mut out = pdf.get(..file.objects.first()?.from)?.to_vec();
    let mut locations = vec![ObjectLocation::Free; file.size];
    let (streams, plain): (Vec<_>, Vec<_>) = file.objects.iter().partition(|object| object.is_stream(pdf));
    for object in streams {
        locations[object.number] = ObjectLocation::At(out.len());
        out.extend_from_slice(pdf.get(object.from..object.until)?);
    }
    for some in plain.chunks(TOGETHER) {
        let number = locations.len();
        let mut index = String::new();
        let mut bodies = Vec::new();
        for (nth, object) in some.iter().enumerate() {
            index.push_str(&format!("{} {} ", object.number, bodies.len()));
            bodies.extend_from_slice(object.body(pdf)?);
            bodies.push(b'\n');
            locations[object.number] = ObjectLocation::Packed { stream: number, nth };
        }
        locations.push(ObjectLocation::At(out.len()));
        let keys = format!("/Type/ObjStm/N {}/First {}", some.len(), index.len());
        write_stream(&mut out, number, &keys, &[index.as_bytes(), &bodies].concat())?;
    }
    let number = locations.len();
    let start = out.len();
    locations.push(ObjectLocation::At(start));
    let table: Vec<u8> = locations.iter().flat_map(|location| location.entry()).collect();
    let keys = format!("/Type/XRef/Size {}/W[1 4 2]{}", locations.len(), file.trailer);
    write_stream(&mut out, number, &keys, &table)?;
    out.extend_from_slice(format!("startxref\n{start}\n%%EOF").as_bytes());
    Some(out)
}

/// Where an object is.
#[derive(Clone, Copy, Debug)]
enum ObjectLocation {
    Free,
    /// From the beginning of the file.
    At(usize),
    Packed {
        stream: usize,
        nth: usize,
    },
}

impl ObjectLocation {
    /// Its line in the table of references: a byte, four, two.
    fn entry(self) -> Vec<u8> {
        let (kind, first, second): (u8, usize, usize) = match self {
            Self::Free => (0, 0, 0xffff),
            Self::At(offset) => (1, offset, 0),
            Self::Packed { stream, nth } => (2, stream, nth),
        };
        let first = u32::try_from(first).unwrap_or(u32::MAX).to_be_bytes();
        let second = u16::try_from(second).unwrap_or(u16::MAX).to_be_bytes();
        [&[kind][..], &first, &second].concat()
    }
}

/// A PDF as it was written: its objects in the order of the file, what its trailer says but its size.
struct WrittenPdf {
    objects: Vec<WrittenObject>,
    size: usize,
    trailer: String,
}

struct WrittenObject {
    number: usize,
    from: usize,
    until: usize,
}

impl WrittenPdf {
    fn read(pdf: &[u8]) -> Option<Self> {
        let tail = find_last(pdf, b"startxref")?;
        let table: usize = std::str::from_utf8(pdf.get(tail + 9..)?)
            .ok()?
            .split_whitespace()
            .next()?
            .parse()
            .ok()?;
        let text = std::str::from_utf8(pdf.get(table..tail)?).ok()?;
        let (entries, trailer) = text.strip_prefix("xref\n0 ")?.split_once("trailer\n<<")?;
        let (size, entries) = entries.split_once('\n')?;
        let size: usize = size.trim().parse().ok()?;
        let mut objects = Vec::new();
        for (number, entry) in entries.lines().enumerate() {
            let (offset, rest) = entry.split_at_checked(10)?;
            if rest.trim_end().ends_with('n') {
                let from = offset.parse().ok()?;
                objects.push(WrittenObject {
                    number,
                    from,
                    until: table,
                });
            }
        }
        objects.sort_by_key(|object| object.from);
        for at in 1..objects.len() {
            objects[at - 1].until = objects[at].from;
        }
        let trailer = trailer.trim_end().strip_suffix(">>")?;
        let trailer = trailer.strip_prefix(&format!("/Size {size}"))?.to_owned();
        Some(Self { objects, size, trailer })
    }
}

impl WrittenObject {
    fn is_stream(&self, pdf: &[u8]) -> bool {
        self.body(pdf).is_some_and(|body| body.ends_with(b"endstream"))
    }

    /// What is between `obj` and `endobj`.
    fn body<'a>(&self, pdf: &'a [u8]) -> Option<&'a [u8]> {
        let whole = pdf.get(self.from..self.until)?.trim_ascii();
        let head = format!("{} 0 obj", self.number);
        Some(
            whole
                .strip_prefix(head.as_bytes())?
                .strip_suffix(b"endobj")?
                .trim_ascii(),
        )
    }
}

fn write_stream(out: &mut Vec<u8>, number: usize, keys: &str, bytes: &[u8]) -> Option<()> {
    let mut deflated = ZlibEncoder::new(Vec::new(), Compression::best());
    deflated.write_all(bytes).ok()?;
    let deflated = deflated.finish().ok()?;
    let head = format!(
        "{number} 0 obj\n<<{keys}/Filter/FlateDecode/Length {}>>\nstream\n",
        deflated.len()
    );
    out.extend_from_slice(head.as_bytes());
    out.extend_from_slice(&deflated);
    out.extend_from_slice(b"\nendstream\nendobj\n");
    Some(())
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}
