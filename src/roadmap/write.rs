//! A roadmap as TOML 1.0 that people edit by hand: keys in the order of the model, one blank line between tables.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use crate::text::clean::toml_string;

use super::model::{
    Action, DateText, FORMAT, HistoryEntry, Issue, Phase, Provenance, Question, Remark, Roadmap, Status,
};

/// The widest line before a text is folded or a list put one item a line, in columns.
const WIDEST: usize = 120;

/// Where a folded text breaks, in columns.
const FOLD: usize = 100;

/// A roadmap as the text of its file: always the same bytes for the same roadmap.
pub fn to_toml(roadmap: &Roadmap) -> String {
    let mut file = TomlWriter::default();
    file.write_roadmap(roadmap);
    file.0
}

/// A text as a TOML value: on one line; several lines, or a line too long for the page, between three quotation marks.
pub(super) fn text_value(key: &str, text: &str) -> String {
    let quoted = toml_string(text);
    if text.contains('\n') || key.width() + 3 + quoted.width() > WIDEST {
        multiline_text(text)
    } else {
        quoted
    }
}

/// A date as TOML writes it, anything else as a text.
pub(super) fn when_value(key: &str, when: &DateText) -> String {
    if when.is_toml_date() {
        when.as_str().to_owned()
    } else {
        text_value(key, when.as_str())
    }
}

fn list_value(key: &str, texts: &[String]) -> String {
    let items: Vec<String> = texts.iter().map(|text| toml_string(text)).collect();
    let short = format!("[{}]", items.join(", "));
    if key.width() + 3 + short.width() <= WIDEST {
        return short;
    }
    let mut long = String::from("[\n");
    for item in items {
        // Writing to a String cannot fail.
        let _ = writeln!(long, "  {item},");
    }
    long.push(']');
    long
}

/// Between three quotation marks: ends of lines as they are, long lines folded by a `\` that TOML leaves out.
fn multiline_text(text: &str) -> String {
    let mut all = String::new();
    for (nth, line) in text.split('\n').enumerate() {
        if nth > 0 {
            all.push('\n');
        }
        let mut column = 0;
        for word in split_words(line) {
            let quoted = toml_string(word);
            let inner = &quoted[1..quoted.len() - 1];
            let width = inner.width();
            if column > 0 && column + width > FOLD {
                all.push_str("\\\n");
                column = 0;
            }
            all.push_str(inner);
            column += width;
        }
    }
    format!("\"\"\"\n{}\"\"\"", bare_quotes(&all))
}

/// A single quotation mark needs no `\` among several lines; two in a row do, and the last.
fn bare_quotes(body: &str) -> String {
    let mut bare = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        bare.push_str(before);
        let after = escape.get(2..).unwrap_or_default();
        let lone =
            escape.starts_with("\\\"") && !after.is_empty() && !after.starts_with("\\\"") && !bare.ends_with('"');
        let length = escape.len() - after.len();
        bare.push_str(if lone { "\"" } else { &escape[..length] });
        rest = after;
    }
    bare + rest
}

/// The words of a line with the spaces behind them: a fold may stand between two, never before a space or a tab.
fn split_words(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let mut spaces = false;
        let end = rest.char_indices().find_map(|(at, character)| {
            let before = std::mem::replace(&mut spaces, character == ' ');
            (before && !matches!(character, ' ' | '\t')).then_some(at)
        });
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

#[derive(Default)]
struct TomlWriter(String);

impl TomlWriter {
    fn write_roadmap(&mut self, roadmap: &Roadmap) {
        // Named one by one, so that a key added to the model is missed here by the compiler.
        let Roadmap {
            format: _,
            id,
            language,
            title,
            stake,
            licence,
            pilot,
            contact,
            review,
            indicator,
            decided_by,
            pillars,
            source,
            question,
            other_questions,
            issues,
            frictions,
            ideas,
            phases,
            remarks,
            lessons,
        } = roadmap;
        self.write_line("format", &toml_string(FORMAT));
        self.write_text("id", id);
        self.write_text("language", language);
        self.write_line("title", &text_value("title", title));
        self.write_text("stake", stake);
        self.write_text("licence", licence);
        self.write_text("pilot", pilot);
        self.write_text("contact", contact);
        self.write_when("review", review);
        self.write_text("indicator", indicator);
        self.write_text("decided_by", decided_by);
        self.write_list("pillars", pillars);
        if !source.is_empty() {
            self.write_source(source);
        }
        if let Some(question) = question {
            self.write_head("[question]");
            self.write_question(question);
        }
        for question in other_questions {
            self.write_head("[[other_question]]");
            self.write_question(question);
        }
        self.write_notes("[[issue]]", issues);
        self.write_notes("[[friction]]", frictions);
        self.write_notes("[[idea]]", ideas);
        for phase in phases {
            self.write_phase(phase);
        }
        self.write_sayings("[[remark]]", remarks);
        self.write_sayings("[[lesson]]", lessons);
    }

    fn write_source(&mut self, source: &Provenance) {
        let Provenance {
            event,
            theme,
            axis,
            group,
            participants,
            backgrounds,
            session,
            workshop,
            held,
            facilitators,
            adapted_from,
        } = source;
        self.write_head("[source]");
        self.write_text("event", event);
        self.write_text("theme", theme);
        self.write_text("axis", axis);
        self.write_text("group", group);
        self.write_number("participants", *participants);
        self.write_list("backgrounds", backgrounds);
        self.write_text("session", session);
        self.write_text("workshop", workshop);
        self.write_when("held", held);
        self.write_list("facilitators", facilitators);
        self.write_list("adapted_from", adapted_from);
    }

    fn write_question(&mut self, question: &Question) {
        let Question {
            id,
            text,
            votes,
            theme,
            stakeholders,
            from,
        } = question;
        self.write_text("id", id);
        self.write_line("text", &text_value("text", text));
        self.write_number("votes", *votes);
        self.write_text("theme", theme);
        self.write_list("stakeholders", stakeholders);
        self.write_list("from", from);
    }

    fn write_notes(&mut self, head: &str, notes: &[Issue]) {
        for note in notes {
            let Issue {
                id,
                text,
                votes,
                theme,
                links,
                stakeholders,
                kept,
            } = note;
            self.write_head(head);
            self.write_text("id", id);
            self.write_line("text", &text_value("text", text));
            self.write_number("votes", *votes);
            self.write_text("theme", theme);
            self.write_list("links", links);
            self.write_list("stakeholders", stakeholders);
            if *kept {
                self.write_line("kept", "true");
            }
        }
    }

    fn write_phase(&mut self, phase: &Phase) {
        let Phase {
            id,
            title,
            goal,
            due,
            actions,
        } = phase;
        self.write_head("[[phase]]");
        self.write_text("id", id);
        self.write_text("title", title);
        self.write_text("goal", goal);
        self.write_when("due", due);
        for action in actions {
            self.write_action(action);
        }
    }

    fn write_action(&mut self, action: &Action) {
        let Action {
            id,
            text,
            pilot,
            pillar,
            due,
            first_step,
            done_when,
            indicator,
            resources,
            partners,
            depends_on,
            from,
            decided_by,
            status,
            history,
        } = action;
        self.write_head("[[phase.action]]");
        self.write_text("id", id);
        self.write_line("text", &text_value("text", text));
        self.write_text("pilot", pilot);
        self.write_text("pillar", pillar);
        self.write_when("due", due);
        self.write_text("first_step", first_step);
        self.write_text("done_when", done_when);
        self.write_text("indicator", indicator);
        self.write_list("resources", resources);
        self.write_list("partners", partners);
        self.write_list("depends_on", depends_on);
        self.write_list("from", from);
        self.write_text("decided_by", decided_by);
        self.write_status(*status);
        for HistoryEntry {
            date,
            status,
            due,
            was,
            note,
        } in history
        {
            self.write_head("[[phase.action.history]]");
            self.write_line("date", &when_value("date", date));
            self.write_status(*status);
            self.write_when("due", due);
            self.write_when("was", was);
            self.write_text("note", note);
        }
    }

    fn write_sayings(&mut self, head: &str, sayings: &[Remark]) {
        for Remark { id, text } in sayings {
            self.write_head(head);
            self.write_text("id", id);
            self.write_line("text", &text_value("text", text));
        }
    }

    fn write_head(&mut self, head: &str) {
        self.0.push('\n');
        self.0.push_str(head);
        self.0.push('\n');
    }

    fn write_line(&mut self, key: &str, value: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn write_text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.write_line(key, &text_value(key, text));
        }
    }

    fn write_when(&mut self, key: &str, when: &DateText) {
        if !when.is_empty() {
            self.write_line(key, &when_value(key, when));
        }
    }

    fn write_list(&mut self, key: &str, texts: &[String]) {
        if !texts.is_empty() {
            self.write_line(key, &list_value(key, texts));
        }
    }

    fn write_number(&mut self, key: &str, number: Option<u32>) {
        if let Some(number) = number {
            self.write_line(key, &number.to_string());
        }
    }

    fn write_status(&mut self, status: Option<Status>) {
        if let Some(status) = status {
            self.write_line("status", &toml_string(status.code()));
        }
    }
}
