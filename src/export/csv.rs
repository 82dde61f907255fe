//! Roadmaps as rows for a spreadsheet: one an action.

use crate::roadmap::{Action, Roadmap, plain_words};
use crate::words::{Language, Words};

/// What a spreadsheet expects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    #[default]
    Plain,
    /// Semicolons and a byte order mark, as spreadsheets in French expect; heads and states in French.
    French,
}

impl Dialect {
    /// The words of heads and values; `None` where they are codes.
    pub(crate) fn words(self) -> Option<Words> {
        match self {
            Self::Plain => None,
            Self::French => Some(Words::new(Language::Fr)),
        }
    }
}

/// The columns: keys of roadmap files.
pub(crate) const COLUMNS: [&str; 25] = [
    "roadmap",
    "axis",
    "group",
    "event",
    "question",
    "phase",
    "phase_title",
    "phase_goal",
    "phase_due",
    "id",
    "action",
    "pilot",
    "due",
    "status",
    "first_step",
    "done_when",
    "indicator",
    "resources",
    "partners",
    "depends_on",
    "from",
    "decided_by",
    "pillar",
    "review",
    "licence",
];

/// One row an action, of all roadmaps, heads first; lists are joined by ` | `, a bar of a text is `\|`. A phase without an action has a row too.
pub fn csv(roadmaps: &[&Roadmap], dialect: Dialect) -> Vec<u8> {
    let mut rows = vec![row_heads(&COLUMNS, dialect)];
    for roadmap in roadmaps {
        rows.extend(rows_of(&plain_words(roadmap), dialect));
    }
    write_rows(&rows, dialect)
}

/// The heads: keys for programs, words for who reads the rows.
pub(crate) fn row_heads(columns: &[&str], dialect: Dialect) -> Vec<String> {
    let words = dialect.words();
    let head = |column: &&str| match &words {
        Some(words) => words.spreadsheet_head(column),
        None => (*column).to_owned(),
    };
    columns.iter().map(head).collect()
}

/// Rows as a spreadsheet reads them: heads first, no cell that would run as a formula.
pub(crate) fn write_rows(rows: &[Vec<String>], dialect: Dialect) -> Vec<u8> {
    let mut out = match dialect {
        Dialect::Plain => Vec::new(),
        Dialect::French => b"\xef\xbb\xbf".to_vec(),
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(match dialect {
            Dialect::Plain => b',',
            Dialect::French => b';',
        })
        .terminator(csv::Terminator::CRLF)
        .from_writer(&mut out);
    for row in rows {
        let cells = row.iter().map(|cell| defuse_formula(cell));
        // Writing to memory cannot fail.
        let _ = writer.write_record(cells);
    }
    drop(writer);
    out
}

fn rows_of(roadmap: &Roadmap, dialect: Dialect) -> Vec<Vec<String>> {
    let words = dialect.words();
    let status = |action: &Action| {
        let code = action.status.unwrap_or_default().code();
        words
            .as_ref()
            .map_or_else(|| code.to_owned(), |words| words.status_name(code))
    };
    let question = roadmap.question.as_ref().map_or("", |question| question.text.as_str());
    let source = &roadmap.source;
    let mut rows = Vec::new();
    for (number, phase) in (1..).zip(&roadmap.phases) {
        let id = if phase.id.is_empty() {
            format!("P{number}")
        } else {
            phase.id.clone()
        };
        let (due, review) = (phase.due.to_sortable(), roadmap.review.to_sortable());
        let before = [
            roadmap.title.as_str(),
            &source.axis,
            &source.group,
            &source.event,
            question,
            &id,
            &phase.title,
            &phase.goal,
            &due,
        ];
        let after = [review.as_str(), roadmap.licence.as_str()];
        let row = |cells: [String; 14]| -> Vec<String> {
            let before = before.iter().map(|cell| (*cell).to_owned());
            before
                .chain(cells)
                .chain(after.iter().map(|cell| (*cell).to_owned()))
                .collect()
        };
        if phase.actions.is_empty() {
            rows.push(row(Default::default()));
        }
        for action in &phase.actions {
            let list = |texts: &[String]| {
                texts
                    .iter()
                    .map(|text| bar_separated(text))
                    .collect::<Vec<_>>()
                    .join(" | ")
            };
            rows.push(row([
                action.id.clone(),
                action.text.clone(),
                action.pilot.clone(),
                action.due.to_sortable(),
                status(action),
                action.first_step.clone(),
                action.done_when.clone(),
                action.indicator.clone(),
                list(&action.resources),
                list(&action.partners),
                list(&action.depends_on),
                list(&action.from),
                action.decided_by.clone(),
                action.pillar.clone(),
            ]));
        }
    }
    rows
}

/// A text of a list: a bar of its own, and the backslashes before it, have a backslash before them.
fn bar_separated(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut slashes = 0;
    for c in text.chars() {
        if c == '|' {
            out.push_str(&"\\".repeat(slashes + 1));
        }
        slashes = if c == '\\' { slashes + 1 } else { 0 };
        out.push(c);
    }
    out
}

/// A cell that no spreadsheet takes for a formula: an apostrophe before what might be one. One line, harmless.
pub(crate) fn defuse_formula(cell: &str) -> String {
    let cell = crate::text::clean_for_document(cell);
    let formula = cell
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']);
    if formula { format!("'{cell}") } else { cell.into_owned() }
}

/// The text beside the rows: what each column holds, and how to open the file.
pub fn csv_columns(dialect: Dialect, words: &Words) -> String {
    let mut out = String::new();
    out.push_str(&words.document_csv_intro());
    out.push_str("\n\n");
    out.push_str(&match dialect {
        Dialect::Plain => words.document_csv_plain(),
        Dialect::French => words.document_csv_french(),
    });
    out.push_str("\n\n");
    for (column, head) in COLUMNS.iter().zip(row_heads(&COLUMNS, dialect)) {
        let colon = if words.language() == Language::Fr {
            "\u{a0}:"
        } else {
            ":"
        };
        let column = match (*column, dialect) {
            ("status", Dialect::French) => "status_in_words",
            (column, _) => column,
        };
        out.push_str(&format!("{head}{colon} {}\n", words.document_csv_column(column)));
    }
    out
}
