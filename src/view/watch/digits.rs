//! The clock's digits: 3×5 pixels, a pixel is 2k columns by k rows, one pixel between two digits.

/// Rows of a digit, in pixels.
pub(super) const ROWS: usize = 5;

/// Each digit, row by row; the colon is one pixel wide.
const DIGITS: [[&str; ROWS]; 11] = [
    ["###", "#.#", "#.#", "#.#", "###"],
    [".#.", "##.", ".#.", ".#.", "###"],
    ["###", "..#", "###", "#..", "###"],
    ["###", "..#", ".##", "..#", "###"],
    ["#.#", "#.#", "###", "..#", "..#"],
    ["###", "#..", "###", "..#", "###"],
    ["###", "#..", "###", "#.#", "###"],
    ["###", "..#", "..#", ".#.", ".#."],
    ["###", "#.#", "###", "#.#", "###"],
    ["###", "#.#", "###", "..#", "###"],
    [".", "#", ".", "#", "."],
];

/// How many rows a pixel has in a window of that size; one less in the share-back, where the roadmap leads.
pub fn clock_size(columns: u16, rows: u16, share: bool) -> usize {
    let size = usize::from((columns / 40).min(rows / 12));
    size.saturating_sub(usize::from(share)).max(1)
}

/// The columns that a time takes.
pub(super) fn digits_width(time: &str, size: usize) -> usize {
    let pixels: usize = time.chars().map(|sign| if sign == ':' { 1 } else { 3 }).sum();
    (pixels + time.chars().count().saturating_sub(1)) * 2 * size
}

/// A time such as `4:12`, drawn; signs that are neither digit nor colon are left out.
pub fn digits(time: &str, size: usize) -> Vec<String> {
    let glyphs = time.chars().filter_map(|sign| match sign {
        ':' => Some(&DIGITS[10]),
        sign => DIGITS.get(usize::try_from(sign.to_digit(10)?).ok()?),
    });
    let glyphs: Vec<_> = glyphs.collect();
    let row = |row: usize| {
        let pixels: Vec<&str> = glyphs.iter().map(|glyph| glyph[row]).collect();
        let pixels = pixels.join(".");
        let cells = pixels
            .chars()
            .map(|pixel| if pixel == '#' { "█" } else { " " }.repeat(2 * size));
        cells.collect::<String>().trim_end().to_owned()
    };
    (0..ROWS).flat_map(|nth| std::iter::repeat_n(row(nth), size)).collect()
}
