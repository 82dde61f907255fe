//! Addresses in people's texts, as links: mail addresses and pages.

use super::{Link, Text, TextSpan};

/// The longest address that is a link.
const LONGEST: usize = 2000;

/// A text in which every address leads where it says. Links that are there stay.
pub(super) fn link_addresses(text: &Text) -> Text {
    let has_address = |span: &TextSpan| span.link.is_none() && span.text.contains(['@', '/', '.']);
    if !text.spans.iter().any(has_address) {
        return text.clone();
    }
    let mut linked = Text::default();
    for span in &text.spans {
        if has_address(span) {
            split_addresses(span, &mut linked.spans);
        } else {
            linked.spans.push(span.clone());
        }
    }
    linked
}

fn split_addresses(span: &TextSpan, spans: &mut Vec<TextSpan>) {
    let mut plain = String::new();
    for word in span.text.split_inclusive(char::is_whitespace) {
        let Some((from, until, link)) = address_in(word) else {
            plain.push_str(word);
            continue;
        };
        plain.push_str(&word[..from]);
        let piece = |text: &str, link: Option<Link>| TextSpan {
            text: text.to_owned(),
            link,
            ..span.clone()
        };
        if !plain.is_empty() {
            spans.push(piece(&plain, None));
        }
        spans.push(piece(&word[from..until], Some(link)));
        word[until..].clone_into(&mut plain);
    }
    if !plain.is_empty() {
        spans.push(TextSpan {
            text: plain,
            ..span.clone()
        });
    }
}

/// Where in a word an address stands, without the signs around it.
fn address_in(word: &str) -> Option<(usize, usize, Link)> {
    let start = word.len() - word.trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).len();
    let bare = word[start..].trim_end_matches(|c: char| c.is_whitespace() || ".,;:!?)]}»\"'’…>*_".contains(c));
    let until = start + bare.len();
    if is_web_address(bare) {
        return Some((start, until, Link::Web(bare.to_owned())));
    }
    if bare.starts_with("www.") && is_web_address(&format!("https://{bare}")) {
        return Some((start, until, Link::Web(format!("https://{bare}"))));
    }
    is_mail_address(bare).then(|| (start, until, Link::Mail(bare.to_owned())))
}

/// Whether a word is the address of a page: nothing in it can turn a link into something else.
fn is_web_address(word: &str) -> bool {
    let Some(rest) = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://")) else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let fits = |c: char| c.is_ascii_graphic() && !"<>\"'\\^`{|}[]".contains(c);
    word.len() <= LONGEST && is_host(host) && rest.chars().all(fits)
}

/// Whether a word is a mail address of plain signs.
fn is_mail_address(word: &str) -> bool {
    let plain = |part: &str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        !part.is_empty() && part.chars().all(fits) && !part.starts_with('.') && !part.ends_with('.')
    };
    word.len() <= 254 && word.split_once('@').is_some_and(|(who, at)| plain(who) && is_host(at))
}

fn is_host(host: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    host.contains('.') && host.chars().all(fits) && !host.starts_with('.') && !host.ends_with('.')
}
