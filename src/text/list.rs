//! Lists as people type them.

/// The items of a list, separated by commas; one between two digits is part of a number (`2,5 k€`).
pub fn split_list(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let mut ends: Vec<usize> = text
        .match_indices(',')
        .map(|(at, _)| at)
        .filter(|at| !is_in_number(text, *at))
        .collect();
    ends.push(text.len());
    ends.into_iter().filter_map(move |end| {
        let item = text[from..end].trim();
        from = end + 1;
        (!item.is_empty()).then_some(item)
    })
}

fn is_in_number(text: &str, comma: usize) -> bool {
    text[..comma].ends_with(|sign: char| sign.is_ascii_digit())
        && text[comma + 1..].starts_with(|sign: char| sign.is_ascii_digit())
}
