//! Texts within XML.

/// A text in an element or an attribute: its marks escaped, what XML does not know left out.
pub(super) fn escape_xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The language and the country of a tag: `fr` is that of France, `en` that of Great Britain.
pub(super) fn language_and_country(tag: &str) -> (String, String) {
    match tag.split_once('-') {
        Some((language, country)) if country.len() == 2 => (language.to_lowercase(), country.to_uppercase()),
        _ => {
            let language = tag.split('-').next().unwrap_or_default().to_lowercase();
            let country = match language.as_str() {
                "en" => "GB".to_owned(),
                _ => language.to_uppercase(),
            };
            (language, country)
        }
    }
}

/// A text with places such as `{{title}}` filled in once: what is in a value is never taken for a place.
pub(super) fn fill_template(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let Some((name, after)) = after.split_once("}}") else {
            break;
        };
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            out.push_str(value);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}
