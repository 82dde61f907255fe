//! A text of a document: cleaned, in spans.

use std::borrow::Cow;

use crate::text::clean_for_document;

/// A run of text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextSpan {
    /// The text, harmless to a terminal, not yet escaped for a format.
    pub text: String,
    pub style: Style,
    pub link: Option<Link>,
    /// Whether it is a label, in the language of labels; what people say is in theirs.
    pub ours: bool,
}

/// How a span looks. Meaning never rests on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// As its block is.
    #[default]
    Plain,
    Strong,
    /// An id: bold, in the accent's colour.
    Id,
    Soft,
    /// Stands for what is not known yet, and leaves room to write: italic, soft.
    Blank,
    /// Says that something is not there: italic, soft.
    Absent,
    /// The `er` of a first day, raised where a format can.
    Raised,
}

/// Where a span leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// To a section or a card of the same document, by its id.
    Inside(String),
    /// To whom one writes: a mail address, checked, without `mailto:`.
    Mail(String),
    /// To a page: an address that begins with `https://` or `http://`, checked.
    Web(String),
    /// To a file beside the document: a relative address, its signs as an address has them.
    File(String),
}

/// Several spans, one line of reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// In the order of reading.
    pub spans: Vec<TextSpan>,
}

impl Text {
    pub fn new(text: &str) -> Self {
        Self::default().and(text)
    }

    /// What stands for something that is not known yet.
    pub fn blank(text: &str) -> Self {
        Self::default().label(text, Style::Blank)
    }

    /// What says that something is not there.
    pub fn absent(text: &str) -> Self {
        Self::default().label(text, Style::Absent)
    }

    /// Everything plain in it bold.
    #[must_use]
    pub fn strong(mut self) -> Self {
        for span in self.spans.iter_mut().filter(|span| span.style == Style::Plain) {
            span.style = Style::Strong;
        }
        self
    }

    /// With more text, in the style of the block.
    #[must_use]
    pub fn and(self, text: &str) -> Self {
        self.styled(text, Style::Plain)
    }

    #[must_use]
    pub fn styled(self, text: &str, style: Style) -> Self {
        self.with(text, style, false)
    }

    /// With a label, which is in the language of labels.
    #[must_use]
    pub fn label(self, text: &str, style: Style) -> Self {
        self.with(text, style, true)
    }

    fn with(mut self, text: &str, style: Style, ours: bool) -> Self {
        let text = representable_text(text);
        if text.is_empty() {
            return self;
        }
        match self.spans.last_mut() {
            Some(last) if last.style == style && last.link.is_none() && last.ours == ours => last.text.push_str(&text),
            _ => self.spans.push(TextSpan {
                text: text.into_owned(),
                style,
                link: None,
                ours,
            }),
        }
        self
    }

    /// With more text that leads to the section or card of that id.
    #[must_use]
    pub fn linked(mut self, text: &str, style: Style, id: &str) -> Self {
        self.spans.push(TextSpan {
            text: representable_text(text).into_owned(),
            style,
            link: Some(Link::Inside(id.to_owned())),
            ours: false,
        });
        self
    }

    /// With more text that leads to a file beside the document.
    #[must_use]
    pub fn leading_to(mut self, text: &str, style: Style, address: &str) -> Self {
        self.spans.push(TextSpan {
            text: representable_text(text).into_owned(),
            style,
            link: Some(Link::File(address.to_owned())),
            ours: false,
        });
        self
    }

    /// With the spans of another text.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        self.spans.extend(other.spans);
        self
    }

    /// Without styles and links.
    pub fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.is_empty())
    }

    /// Whether it stands for something that is not known yet: formats leave room to write there.
    pub fn is_blank(&self) -> bool {
        !self.spans.is_empty() && self.spans.iter().all(|span| span.style == Style::Blank)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// A label: that is what words make.
impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::default().label(&text, Style::Plain)
    }
}

/// A text that every format can say: clean, and U+FFFD for each of the numbers that Unicode will never make a sign of;
/// XML forbids some of them, and a PDF that people hear has no place for U+FFFE.
fn representable_text(text: &str) -> Cow<'_, str> {
    let text = clean_for_document(text);
    if text.contains(is_no_sign) {
        return Cow::Owned(text.replace(is_no_sign, "\u{fffd}"));
    }
    text
}

fn is_no_sign(c: char) -> bool {
    u32::from(c) & 0xfffe == 0xfffe || matches!(c, '\u{fdd0}'..='\u{fdef}')
}
