//! How two roadmaps differ: a line a field where it fits, else the two values one below the other.

use super::{OutputMode, ViewContext};
use unicode_width::UnicodeWidthStr;

use crate::roadmap::diff::{Diff, DiffSubject, DiffValue, Difference, ItemName};
use crate::roadmap::{DateText, HistoryEntry};
use crate::text::clean;
use crate::words::Words;

use super::hanging_indent::indented_lines;

/// From this width on values stand side by side.
const WIDE: u16 = 72;

/// The columns that an id and a field may take.
const ID: usize = 14;

/// The differences, on a screen in lines of at most its columns, and how many there are.
pub fn differences(diff: &Diff, view: ViewContext) -> String {
    match view.mode {
        OutputMode::Screen => differences_table(diff, view),
        OutputMode::Linear | OutputMode::Piped => differences_linear(diff, &view.words),
    }
}

fn differences_table(diff: &Diff, view: ViewContext) -> String {
    let words = &view.words;
    let rows: Vec<DiffRow> = diff
        .differences
        .iter()
        .map(|difference| DiffRow::from_difference(difference, words))
        .collect();
    let ids = column_width(rows.iter().map(|row| &row.id), ID);
    let keys = column_width(rows.iter().map(|row| &row.key), ID);
    let values = usize::from(view.width).saturating_sub(2 + ids + 2 + keys + 2);
    let befores = rows.iter().filter(|row| row.after.is_some()).map(|row| &row.before);
    let before = column_width(befores, values / 2);
    let mut lines = Vec::new();
    for row in &rows {
        row.draw_row(&mut lines, (ids, keys, before), view.width);
    }
    lines.extend(indented_lines("  ", &diff_summary(diff, words), "  ", view.width));
    lines.join("\n") + "\n"
}

/// A sentence a difference.
fn differences_linear(diff: &Diff, words: &Words) -> String {
    let mut lines: Vec<String> = Vec::new();
    for difference in &diff.differences {
        lines.push(match difference {
            Difference::Field {
                of,
                named,
                key,
                before,
                after,
            } => words.diff_field(
                &subject_text(*of, named, words),
                &words.diff_key(key),
                &value_linear(before, words),
                &value_linear(after, words),
            ),
            Difference::Added(of, named) => words.diff_added_line(&thing_name(*of, named, words), &clean(&named.text)),
            Difference::Removed(of, named) => {
                words.diff_removed_line(&thing_name(*of, named, words), &clean(&named.text))
            }
            Difference::Order(of) => words.diff_order(&words.thing_name(kind_code(*of))),
        });
    }
    lines.push(diff_summary(diff, words));
    lines.join("\n") + "\n"
}

/// The width of a column of texts; one that is wider than `most` does not fit in it.
fn column_width<'a>(texts: impl Iterator<Item = &'a String>, most: usize) -> usize {
    let widths = texts.map(|text| text.width());
    widths.filter(|width| *width <= most).max().unwrap_or(0)
}

fn diff_summary(diff: &Diff, words: &Words) -> String {
    if diff.is_empty() {
        words.diff_none(diff.same_actions)
    } else {
        words.diff_summary(
            &words.diff_count(diff.differences.len()),
            &words.diff_same(diff.same_actions),
        )
    }
}

struct DiffRow {
    id: String,
    key: String,
    before: String,
    /// `None` for what is there in one roadmap alone.
    after: Option<String>,
    /// `+` or `−` for that one.
    sign: char,
}

impl DiffRow {
    fn from_difference(difference: &Difference, words: &Words) -> Self {
        match difference {
            Difference::Field {
                of,
                named,
                key,
                before,
                after,
            } => Self {
                id: diff_id(*of, named, words),
                key: words.diff_key(key),
                before: value_text(before, words),
                after: Some(value_text(after, words)),
                sign: '−',
            },
            Difference::Added(of, named) => Self::single_row(
                thing_name(*of, named, words),
                words.diff_added(kind_code(*of)),
                named,
                '+',
            ),
            Difference::Removed(of, named) => Self::single_row(
                thing_name(*of, named, words),
                words.diff_removed(kind_code(*of)),
                named,
                '−',
            ),
            Difference::Order(of) => Self {
                id: String::new(),
                key: words.thing_name(kind_code(*of)),
                before: words.diff_other_order(),
                after: None,
                sign: '→',
            },
        }
    }

    fn single_row(id: String, key: String, named: &ItemName, sign: char) -> Self {
        Self {
            id,
            key,
            before: clean(&named.text).into_owned(),
            after: None,
            sign,
        }
    }

    fn draw_row(&self, lines: &mut Vec<String>, (ids, keys, before): (usize, usize, usize), width: u16) {
        let pad = |text: &str, to: usize| format!("{text}{}", " ".repeat(to.saturating_sub(text.width())));
        let open = format!("  {}  {}  ", pad(&self.id, ids), pad(&self.key, keys));
        let in_columns = width >= WIDE && self.id.width() <= ids && self.key.width() <= keys;
        match &self.after {
            Some(after) if in_columns && self.before.width() <= before => {
                let line = format!("{open}{}  →  {after}", pad(&self.before, before));
                if line.width() <= usize::from(width) {
                    lines.push(line);
                    return;
                }
            }
            None if in_columns => {
                lines.extend(indented_lines(&open, &self.before, &" ".repeat(open.width()), width));
                return;
            }
            _ => {}
        }
        let name = [self.id.as_str(), &self.key]
            .into_iter()
            .filter(|part| !part.is_empty());
        lines.extend(indented_lines(
            "  ",
            &name.collect::<Vec<_>>().join(" · "),
            "    ",
            width,
        ));
        lines.extend(indented_lines(
            &format!("     {} ", self.sign),
            &self.before,
            "       ",
            width,
        ));
        if let Some(after) = &self.after {
            lines.extend(indented_lines("     + ", after, "       ", width));
        }
    }
}

/// What is in the column of ids: an id, else the words that stand for the thing.
fn diff_id(of: DiffSubject, named: &ItemName, words: &Words) -> String {
    match (of, named.id.as_str(), named.text.as_str()) {
        (DiffSubject::Roadmap, ..) => String::new(),
        (DiffSubject::Source, ..) => words.thing_name("source"),
        (_, "", "") => words.thing_one(kind_code(of)),
        (_, "", text) => words.quoted(&cut_value(&clean(text))),
        (_, id, _) => clean(id).into_owned(),
    }
}

/// The id of what is there in one roadmap alone, else what it is: its text follows.
fn thing_name(of: DiffSubject, named: &ItemName, words: &Words) -> String {
    match named.id.as_str() {
        "" => words.thing_one(kind_code(of)),
        id => clean(id).into_owned(),
    }
}

fn subject_text(of: DiffSubject, named: &ItemName, words: &Words) -> String {
    match of {
        DiffSubject::Roadmap => words.thing_name("roadmap"),
        _ => diff_id(of, named, words),
    }
}

/// The first words of a text, 40 columns at most.
fn cut_value(text: &str) -> String {
    let lines = indented_lines("", text, "", 40);
    match &lines[..] {
        [whole] => whole.clone(),
        [first, ..] => format!("{first}…"),
        [] => String::new(),
    }
}

fn kind_code(of: DiffSubject) -> &'static str {
    match of {
        DiffSubject::Roadmap => "roadmap",
        DiffSubject::Source => "source",
        DiffSubject::Phase => "phase",
        DiffSubject::Action => "action",
        DiffSubject::Question => "question",
        DiffSubject::Issue => "issue",
        DiffSubject::Friction => "friction",
        DiffSubject::Idea => "idea",
        DiffSubject::Remark => "remark",
        DiffSubject::Lesson => "lesson",
    }
}

fn value_text(says: &DiffValue, words: &Words) -> String {
    match says {
        DiffValue::Nothing => words.diff_empty(),
        DiffValue::Text(text) => clean(text).into_owned(),
        DiffValue::Day(day) => words.long_day(*day),
        DiffValue::List(texts) => clean(&texts.join(", ")).into_owned(),
        DiffValue::Number(number) => number.to_string(),
        DiffValue::Flag(true) => words.diff_yes(),
        DiffValue::Flag(false) => words.diff_no(),
        DiffValue::Status(status) => words.status_name(status.code()),
        DiffValue::History(history) => history
            .iter()
            .map(|entry| entry_of(entry, words))
            .collect::<Vec<_>>()
            .join(" ; "),
    }
}

/// People's words in quotation marks, ours without.
fn value_linear(says: &DiffValue, words: &Words) -> String {
    match says {
        DiffValue::Text(_) | DiffValue::List(_) => words.quoted(&value_text(says, words)),
        _ => value_text(says, words),
    }
}

fn entry_of(entry: &HistoryEntry, words: &Words) -> String {
    let day = |when: &DateText| match when.day() {
        Some(day) => words.long_day(day),
        None => clean(when.as_str()).into_owned(),
    };
    let mut parts = vec![day(&entry.date)];
    parts.extend(entry.status.map(|status| words.status_name(status.code())));
    if !entry.due.is_empty() {
        parts.push(match entry.due.day() {
            Some(due) => words.follow_due(&words.long_day(due)),
            None => words.show_due(&clean(entry.due.as_str())),
        });
    }
    if !entry.note.is_empty() {
        parts.push(clean(&entry.note).into_owned());
    }
    parts.join(", ")
}
