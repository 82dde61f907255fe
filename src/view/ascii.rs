//! Our own signs for a terminal whose locale is not UTF-8. People's words keep their letters.

use std::borrow::Cow;

/// `text` with our typographic signs replaced by plain ones; borrowed where there is none.
pub fn to_ascii(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|sign| plain_sign(sign).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match plain_sign(sign) {
            Some(instead) => out.push_str(instead),
            None => out.push(sign),
        }
    }
    Cow::Owned(out)
}

/// What stands for a sign where only ASCII is sure.
fn plain_sign(sign: char) -> Option<&'static str> {
    Some(match sign {
        '·' => ".",
        '→' => "->",
        '←' => "<-",
        '●' => "*",
        '–' | '—' | '−' | '─' | '╌' | '\u{2011}' => "-",
        '…' => "...",
        '›' => ">",
        '━' => "=",
        '┃' | '│' => "|",
        '┿' => "+",
        '└' | '├' => "`",
        '×' => "x",
        '█' => "#",
        '✓' => "+",
        '☐' => "o",
        '’' | '‘' => "'",
        '“' | '”' | '«' | '»' => "\"",
        '\u{a0}' | '\u{202f}' => " ",
        _ => return None,
    })
}
