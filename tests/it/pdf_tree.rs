//! A PDF as a screen reader hears it: the tree of tags, with the text of each element.

use std::collections::HashMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// An element of the tree.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// `H1`, `P`, `TR` …
    pub(crate) kind: String,
    /// All text in it and below, in the order of the tree.
    pub(crate) text: String,
    pub(crate) alternative: Option<String>,
    /// Scope of a header cell.
    pub(crate) scope: Option<String>,
    pub(crate) inside: Vec<Element>,
}

impl Element {
    /// The elements of a kind, at any depth, in order.
    pub(crate) fn all(&self, kind: &str) -> Vec<&Element> {
        let below = self.inside.iter().flat_map(|element| element.all(kind));
        let here = (self.kind == kind).then_some(self);
        here.into_iter().chain(below).collect()
    }
}

/// Reads a PDF.
pub(crate) struct Read {
    pub(crate) file: Document,
    /// The text of each marked stretch of each page.
    marked: HashMap<(ObjectId, i64), String>,
    /// What no tag holds.
    pub(crate) artifacts: String,
}

impl Read {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let mut read = Self {
            file,
            marked: HashMap::new(),
            artifacts: String::new(),
        };
        let pages: Vec<ObjectId> = read.file.get_pages().into_values().collect();
        pages.into_iter().for_each(|page| read.page(page));
        read
    }

    /// The language of the file.
    pub(crate) fn language(&self) -> String {
        text_of(self.file.catalog().unwrap().get(b"Lang").unwrap())
    }

    /// The names in the list of contents, in order.
    pub(crate) fn contents(&self) -> Vec<String> {
        let outlines = self.dictionary(self.file.catalog().unwrap().get(b"Outlines").unwrap());
        let mut names = Vec::new();
        self.entries(&outlines, &mut names);
        names
    }

    fn entries(&self, parent: &Dictionary, names: &mut Vec<String>) {
        let mut next = parent.get(b"First").ok().map(|first| self.dictionary(first));
        while let Some(entry) = next {
            names.push(text_of(entry.get(b"Title").unwrap()));
            self.entries(&entry, names);
            next = entry.get(b"Next").ok().map(|next| self.dictionary(next));
        }
    }

    /// The whole tree.
    pub(crate) fn tree(&self) -> Element {
        let root = self.dictionary(self.file.catalog().unwrap().get(b"StructTreeRoot").unwrap());
        self.element(&root, None)
    }

    fn element(&self, from: &Dictionary, page: Option<ObjectId>) -> Element {
        let page = from
            .get(b"Pg")
            .ok()
            .map_or(page, |page| Some(page.as_reference().unwrap()));
        let mut element = Element {
            kind: from.get(b"S").map_or_else(
                |_| String::new(),
                |kind| String::from_utf8(kind.as_name().unwrap().to_vec()).unwrap(),
            ),
            alternative: from.get(b"Alt").ok().map(text_of),
            scope: from.get(b"A").ok().and_then(|attributes| self.scope(attributes)),
            ..Element::default()
        };
        let children = match from.get(b"K").map(|children| self.resolved(children)) {
            Ok(Object::Array(children)) => children,
            Ok(one) => vec![one],
            Err(_) => Vec::new(),
        };
        for child in children {
            match self.resolved(&child) {
                Object::Integer(mark) => element.text += self.said(page, mark),
                Object::Dictionary(child) if child.has(b"MCID") => {
                    let page = child
                        .get(b"Pg")
                        .ok()
                        .map_or(page, |page| Some(page.as_reference().unwrap()));
                    element.text += self.said(page, child.get(b"MCID").unwrap().as_i64().unwrap());
                }
                Object::Dictionary(child) if child.has(b"S") => {
                    let inside = self.element(&child, page);
                    element.text += &inside.text;
                    element.inside.push(inside);
                }
                _ => {}
            }
        }
        // Elements are told apart by those who hear them.
        if !matches!(element.kind.as_str(), "Link" | "Span") {
            element.text.push('\n');
        }
        element
    }

    fn scope(&self, attributes: &Object) -> Option<String> {
        let all = match self.resolved(attributes) {
            Object::Array(all) => all,
            one => vec![one],
        };
        all.iter().find_map(|attributes| match self.resolved(attributes) {
            Object::Dictionary(of) => Some(String::from_utf8(of.get(b"Scope").ok()?.as_name().ok()?.to_vec()).unwrap()),
            _ => None,
        })
    }

    fn said(&self, page: Option<ObjectId>, mark: i64) -> &str {
        page.and_then(|page| self.marked.get(&(page, mark)))
            .map_or("", String::as_str)
    }

    fn dictionary(&self, object: &Object) -> Dictionary {
        self.resolved(object).as_dict().unwrap().clone()
    }

    fn resolved(&self, object: &Object) -> Object {
        match object {
            Object::Reference(id) => self.file.get_object(*id).unwrap().clone(),
            other => other.clone(),
        }
    }

    /// The text of a page, by its marks.
    fn page(&mut self, page: ObjectId) {
        let fonts: HashMap<Vec<u8>, HashMap<u16, String>> = self
            .file
            .get_page_fonts(page)
            .unwrap()
            .into_iter()
            .map(|(name, font)| (name, self.letters(font)))
            .collect();
        let content = Content::decode(&self.file.get_page_content(page)).unwrap();
        let mut font = &HashMap::new();
        // Marks, the innermost last: a number, or the text that stands for what is drawn.
        let mut marks: Vec<(Option<i64>, Option<String>)> = Vec::new();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "Tf" => font = &fonts[operation.operands[0].as_name().unwrap()],
                "BMC" => marks.push((None, None)),
                "BDC" => {
                    let said = operation.operands[1].as_dict().ok();
                    let number = said.and_then(|said| said.get(b"MCID").ok()?.as_i64().ok());
                    let actual = said.and_then(|said| said.get(b"ActualText").ok()).map(text_of);
                    if let Some(actual) = &actual {
                        let number = number.or_else(|| marks.iter().rev().find_map(|(number, _)| *number));
                        self.say(page, number, actual);
                    }
                    marks.push((number, actual));
                }
                "EMC" => drop(marks.pop()),
                "Tj" | "TJ" if marks.iter().all(|(_, actual)| actual.is_none()) => {
                    let number = marks.iter().rev().find_map(|(number, _)| *number);
                    for string in strings(&operation.operands) {
                        let text: String = string
                            .chunks(2)
                            .map(|pair| {
                                font.get(&u16::from_be_bytes([pair[0], pair[1]]))
                                    .map_or("\u{fffd}", String::as_str)
                            })
                            .collect();
                        self.say(page, number, &text);
                    }
                }
                _ => {}
            }
        }
        for text in self.marked.values_mut() {
            if !text.ends_with(['\n', ' ']) {
                text.push('\u{1}');
            }
        }
    }

    fn say(&mut self, page: ObjectId, number: Option<i64>, text: &str) {
        match number {
            Some(number) => self.marked.entry((page, number)).or_default().push_str(text),
            None => self.artifacts.push_str(text),
        }
    }

    /// What the signs of a font stand for.
    fn letters(&self, font: &Dictionary) -> HashMap<u16, String> {
        let Ok(map) = font
            .get(b"ToUnicode")
            .and_then(|map| self.file.get_object(map.as_reference().unwrap()))
        else {
            return HashMap::new();
        };
        let text = map.as_stream().unwrap().decompressed_content().unwrap();
        let text = String::from_utf8_lossy(&text).into_owned();
        let mut letters = HashMap::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if line.trim_end().ends_with("beginbfchar") {
                for line in lines.by_ref().take_while(|line| !line.contains("endbfchar")) {
                    let parts: Vec<&str> = line.split(['<', '>']).collect();
                    letters.insert(u16::from_str_radix(parts[1], 16).unwrap(), utf16(parts[3]));
                }
            }
            assert!(!line.contains("beginbfrange"), "ranges are not read here");
        }
        letters
    }
}

fn strings(operands: &[Object]) -> Vec<Vec<u8>> {
    let one = |object: &Object| match object {
        Object::String(bytes, _) => vec![bytes.clone()],
        Object::Array(parts) => strings(parts),
        _ => Vec::new(),
    };
    operands.iter().flat_map(one).collect()
}

fn utf16(hexadecimal: &str) -> String {
    let units: Vec<u16> = (0..hexadecimal.len() / 4)
        .map(|at| u16::from_str_radix(&hexadecimal[at * 4..at * 4 + 4], 16).unwrap())
        .collect();
    String::from_utf16(&units).unwrap()
}

fn text_of(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(units) => {
            let units: Vec<u16> = units
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).unwrap()
        }
        None => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}
