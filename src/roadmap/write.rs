//! A roadmap as TOML 1.0 that people edit by hand: keys in the order of the model, one blank line between tables.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use crate::text::clean::toml_string;

use super::model::{Action, FORMAT, History, Issue, Phase, Question, Remark, Roadmap, Source, Status, When};

/// The widest line before a text is folded or a list put one item a line, in columns.
const WIDEST: usize = 120;

/// Where a folded text breaks, in columns.
const FOLD: usize = 100;

/// A roadmap as the text of its file: always the same bytes for the same roadmap.
pub fn write(roadmap: &Roadmap) -> String {
    let mut file = File::default();
    file.roadmap(roadmap);
    file.0
}

/// A text as a TOML value: on one line; several lines, or a line too long for the page, between three quotation marks.
pub(super) fn text_value(key: &str, text: &str) -> String {
    let quoted = toml_string(text);
    if text.contains('\n') || key.width() + 3 + quoted.width() > WIDEST {
        lines(text)
    } else {
        quoted
    }
}

/// A day as a TOML date, anything else as a text.
pub(super) fn when_value(key: &str, when: &When) -> String {
    match when.day() {
        Some(_) => when.as_str().to_owned(),
        None => text_value(key, when.as_str()),
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
fn lines(text: &str) -> String {
    let mut all = String::new();
    for (nth, line) in text.split('\n').enumerate() {
        if nth > 0 {
            all.push('\n');
        }
        let mut column = 0;
        for word in words(line) {
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
fn words(line: &str) -> impl Iterator<Item = &str> {
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
struct File(String);

impl File {
    fn roadmap(&mut self, roadmap: &Roadmap) {
        // Named one by one, so that a key added to the model is missed here by the compiler.
        let Roadmap {
            format: _,
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
        self.line("format", &toml_string(FORMAT));
        self.text("language", language);
        self.line("title", &text_value("title", title));
        self.text("stake", stake);
        self.text("licence", licence);
        self.text("pilot", pilot);
        self.text("contact", contact);
        self.when("review", review);
        self.text("indicator", indicator);
        self.text("decided_by", decided_by);
        self.list("pillars", pillars);
        if !source.is_empty() {
            self.source(source);
        }
        if let Some(question) = question {
            self.head("[question]");
            self.question(question);
        }
        for question in other_questions {
            self.head("[[other_question]]");
            self.question(question);
        }
        self.notes("[[issue]]", issues);
        self.notes("[[friction]]", frictions);
        self.notes("[[idea]]", ideas);
        for phase in phases {
            self.phase(phase);
        }
        self.sayings("[[remark]]", remarks);
        self.sayings("[[lesson]]", lessons);
    }

    fn source(&mut self, source: &Source) {
        let Source {
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
        self.head("[source]");
        self.text("event", event);
        self.text("theme", theme);
        self.text("axis", axis);
        self.text("group", group);
        self.number("participants", *participants);
        self.list("backgrounds", backgrounds);
        self.text("session", session);
        self.text("workshop", workshop);
        self.when("held", held);
        self.list("facilitators", facilitators);
        self.list("adapted_from", adapted_from);
    }

    fn question(&mut self, question: &Question) {
        let Question {
            id,
            text,
            votes,
            theme,
            stakeholders,
            from,
        } = question;
        self.text("id", id);
        self.line("text", &text_value("text", text));
        self.number("votes", *votes);
        self.text("theme", theme);
        self.list("stakeholders", stakeholders);
        self.list("from", from);
    }

    fn notes(&mut self, head: &str, notes: &[Issue]) {
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
            self.head(head);
            self.text("id", id);
            self.line("text", &text_value("text", text));
            self.number("votes", *votes);
            self.text("theme", theme);
            self.list("links", links);
            self.list("stakeholders", stakeholders);
            if *kept {
                self.line("kept", "true");
            }
        }
    }

    fn phase(&mut self, phase: &Phase) {
        let Phase {
            id,
            title,
            goal,
            due,
            actions,
        } = phase;
        self.head("[[phase]]");
        self.text("id", id);
        self.text("title", title);
        self.text("goal", goal);
        self.when("due", due);
        for action in actions {
            self.action(action);
        }
    }

    fn action(&mut self, action: &Action) {
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
        self.head("[[phase.action]]");
        self.text("id", id);
        self.line("text", &text_value("text", text));
        self.text("pilot", pilot);
        self.text("pillar", pillar);
        self.when("due", due);
        self.text("first_step", first_step);
        self.text("done_when", done_when);
        self.text("indicator", indicator);
        self.list("resources", resources);
        self.list("partners", partners);
        self.list("depends_on", depends_on);
        self.list("from", from);
        self.text("decided_by", decided_by);
        self.status(*status);
        for History {
            date,
            status,
            due,
            was,
            note,
        } in history
        {
            self.head("[[phase.action.history]]");
            self.line("date", &when_value("date", date));
            self.status(*status);
            self.when("due", due);
            self.when("was", was);
            self.text("note", note);
        }
    }

    fn sayings(&mut self, head: &str, sayings: &[Remark]) {
        for Remark { id, text } in sayings {
            self.head(head);
            self.text("id", id);
            self.line("text", &text_value("text", text));
        }
    }

    fn head(&mut self, head: &str) {
        self.0.push('\n');
        self.0.push_str(head);
        self.0.push('\n');
    }

    fn line(&mut self, key: &str, value: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.line(key, &text_value(key, text));
        }
    }

    fn when(&mut self, key: &str, when: &When) {
        if !when.is_empty() {
            self.line(key, &when_value(key, when));
        }
    }

    fn list(&mut self, key: &str, texts: &[String]) {
        if !texts.is_empty() {
            self.line(key, &list_value(key, texts));
        }
    }

    fn number(&mut self, key: &str, number: Option<u32>) {
        if let Some(number) = number {
            self.line(key, &number.to_string());
        }
    }

    fn status(&mut self, status: Option<Status>) {
        if let Some(status) = status {
            self.line("status", &toml_string(status.code()));
        }
    }
}
