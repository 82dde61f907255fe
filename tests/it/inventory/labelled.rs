//! Labelled titles: `+ title` makes, updates or keeps an inventory, `- title` does not; `!` behind the sign marks one of
//! a hard pair.

/// A title and what people say of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Labelled {
    /// The heading that it stands under: `fr`, `fair en`.
    pub(super) heading: &'static str,
    /// Whether it makes, updates or keeps an inventory.
    pub(super) inventory: bool,
    /// Whether it differs little from one with the other label.
    pub(super) hard: bool,
    pub(super) text: &'static str,
}

/// The titles of a file; a heading names a language, any other line with `#` is a remark.
pub(super) fn parse_labelled(file: &'static str) -> Vec<Labelled> {
    let mut heading = "";
    let mut titles = Vec::new();
    for line in file.lines() {
        let (sign, text) = line.split_once(' ').unwrap_or((line, ""));
        match sign {
            "#" if matches!(text.rsplit(' ').next(), Some("fr" | "en")) => heading = text,
            "#" | "" => {}
            "+" | "-" | "+!" | "-!" => titles.push(Labelled {
                heading,
                inventory: sign.starts_with('+'),
                hard: sign.ends_with('!'),
                text,
            }),
            _ => panic!("no title: {line}"),
        }
    }
    titles
}
