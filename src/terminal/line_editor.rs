//! The line that is being typed: whole graphemes, words, earlier lines. Pure.
//!
//! The cursor is between graphemes, never inside one, so that an accent is never parted from its letter.

use unicode_segmentation::UnicodeSegmentation;

use super::wrap_prompt::WrappedPrompt;

/// How many earlier lines are remembered.
const REMEMBERED: usize = 1000;

/// A move or an erasure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditAction {
    Left,
    Right,
    /// To the beginning of the word.
    WordLeft,
    /// To the end of the word.
    WordRight,
    /// To the beginning of the line.
    Home,
    /// To the end of the line.
    End,
    /// The grapheme before the cursor goes.
    Backspace,
    /// The grapheme behind the cursor goes.
    Delete,
    /// What is before the cursor goes, back to a blank (Ctrl-W).
    CutBlankLeft,
    /// What is before the cursor goes, back to the beginning of the word.
    CutWordLeft,
    /// What follows the cursor goes, to the end of the word.
    CutWordRight,
    /// What is before the cursor goes, to the beginning of the line (Ctrl-U).
    CutToStart,
    /// What follows the cursor goes, to the end of the line (Ctrl-K).
    CutToEnd,
    /// What was cut last comes back (Ctrl-Y).
    Yank,
}

/// The line and what was typed before it.
#[derive(Clone, Debug, Default)]
pub struct LineEditor {
    text: String,
    cursor: usize,
    cut: String,
    earlier: Vec<String>,
    /// Which earlier line is on the line, while they are looked through, and what was being typed before.
    recalled: Option<(usize, String)>,
    /// The column that ↑ and ↓ keep to.
    column: Option<u16>,
}

impl LineEditor {
    /// What is on the line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The cursor's place, in bytes.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Types or pastes: the ends of lines become `\n`, other control characters go.
    pub fn insert(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let kept: String = text
            .chars()
            .map(|sign| if sign == '\t' { ' ' } else { sign })
            .filter(|sign| *sign == '\n' || !sign.is_control())
            .collect();
        self.text.insert_str(self.cursor, &kept);
        self.place_cursor(self.cursor + kept.len());
    }

    /// A pasted block: as [`insert`](Self::insert), without the blank lines at its end.
    pub fn paste(&mut self, text: &str) {
        self.insert(text.trim_end_matches(['\r', '\n']));
    }

    /// Puts a text on the line in place of what is there, the cursor at its end.
    pub fn set(&mut self, text: &str) {
        self.text.clear();
        self.cursor = 0;
        self.recalled = None;
        self.insert(text);
    }

    /// Takes the line, and remembers it.
    pub fn send(&mut self) -> String {
        let text = std::mem::take(&mut self.text);
        self.cursor = 0;
        self.column = None;
        self.recalled = None;
        if !text.trim().is_empty() && self.earlier.last() != Some(&text) {
            if self.earlier.len() == REMEMBERED {
                self.earlier.remove(0);
            }
            self.earlier.push(text.clone());
        }
        text
    }

    /// Empties the line; [`move_up`](Self::move_up) brings it back.
    pub fn clear(&mut self) {
        self.send();
    }

    /// Does a move or an erasure.
    pub fn edit(&mut self, edit: EditAction) {
        let (start, end) = (self.line_start(), self.line_end());
        match edit {
            EditAction::Left => self.place_cursor(self.word_before()),
            EditAction::Right => self.place_cursor(self.word_behind()),
            EditAction::WordLeft => self.place_cursor(self.word_left(is_word)),
            EditAction::WordRight => self.place_cursor(self.word_right()),
            EditAction::Home => self.place_cursor(start),
            EditAction::End => self.place_cursor(end),
            EditAction::Backspace => self.erase_range(self.word_before(), self.cursor),
            EditAction::Delete => self.erase_range(self.cursor, self.word_behind()),
            EditAction::CutBlankLeft => self.cut_range(self.word_left(is_no_blank), self.cursor),
            EditAction::CutWordLeft => self.cut_range(self.word_left(is_word), self.cursor),
            EditAction::CutWordRight => self.cut_range(self.cursor, self.word_right()),
            // At the edge of a line of a block, the end of line goes: the key never does nothing.
            EditAction::CutToStart if start == self.cursor => self.cut_range(self.word_before(), self.cursor),
            EditAction::CutToStart => self.cut_range(start, self.cursor),
            EditAction::CutToEnd if end == self.cursor => self.cut_range(self.cursor, self.word_behind()),
            EditAction::CutToEnd => self.cut_range(self.cursor, end),
            EditAction::Yank => {
                let cut = self.cut.clone();
                self.insert(&cut);
            }
        }
    }

    /// ↑: a row up, or an earlier line. `laid`: the line as it is on the screen.
    pub fn move_up(&mut self, laid: &WrappedPrompt) {
        if self.recalled.is_none() && laid.row > 0 && self.move_vertically(laid, laid.row - 1) {
            return;
        }
        let at = self.recalled.as_ref().map_or(self.earlier.len(), |(at, _)| *at);
        if at > 0 {
            self.recall_line(at - 1);
        }
    }

    /// ↓: a row down, or a later line.
    pub fn move_down(&mut self, laid: &WrappedPrompt) {
        match &self.recalled {
            None => {
                self.move_vertically(laid, laid.row + 1);
            }
            Some((at, _)) if at + 1 < self.earlier.len() => self.recall_line(at + 1),
            Some((_, draft)) => {
                let draft = draft.clone();
                self.set(&draft);
            }
        }
    }

    fn move_vertically(&mut self, laid: &WrappedPrompt, row: usize) -> bool {
        let column = self.column.unwrap_or(laid.column);
        let Some(byte) = laid.place(row, column) else {
            return false;
        };
        self.place_cursor(byte);
        self.column = Some(column);
        true
    }

    fn recall_line(&mut self, at: usize) {
        let draft = match self.recalled.take() {
            Some((_, draft)) => draft,
            None => std::mem::take(&mut self.text),
        };
        self.text = self.earlier[at].clone();
        self.cursor = self.text.len();
        self.recalled = Some((at, draft));
    }

    /// Moves the cursor. Whatever moves or changes the line ends the looking through earlier ones.
    fn place_cursor(&mut self, cursor: usize) {
        // What is typed next to a grapheme may become part of it: an accent behind its letter.
        self.cursor = self
            .text
            .grapheme_indices(true)
            .map(|(at, _)| at)
            .find(|at| *at >= cursor)
            .unwrap_or(self.text.len());
        self.column = None;
        if let Some((_, draft)) = self.recalled.take()
            && !draft.trim().is_empty()
            && self.earlier.last() != Some(&draft)
        {
            self.earlier.push(draft);
        }
    }

    fn erase_range(&mut self, from: usize, to: usize) {
        self.text.replace_range(from..to, "");
        self.place_cursor(from);
    }

    fn cut_range(&mut self, from: usize, to: usize) {
        if from < to {
            self.cut = self.text[from..to].to_owned();
        }
        self.erase_range(from, to);
    }

    fn word_before(&self) -> usize {
        let last = self.text[..self.cursor].grapheme_indices(true).next_back();
        last.map_or(0, |(at, _)| at)
    }

    fn word_behind(&self) -> usize {
        let next = self.text[self.cursor..].graphemes(true).next();
        self.cursor + next.map_or(0, str::len)
    }

    fn line_start(&self) -> usize {
        self.text[..self.cursor].rfind('\n').map_or(0, |at| at + 1)
    }

    fn line_end(&self) -> usize {
        self.text[self.cursor..]
            .find('\n')
            .map_or(self.text.len(), |at| self.cursor + at)
    }

    /// The beginning of the run of `wanted` that comes before the cursor, whatever lies between.
    fn word_left(&self, wanted: fn(&str) -> bool) -> usize {
        let mut found = false;
        for (at, grapheme) in self.text[..self.cursor].grapheme_indices(true).rev() {
            match wanted(grapheme) {
                true => found = true,
                false if found => return at + grapheme.len(),
                false => {}
            }
        }
        0
    }

    fn word_right(&self) -> usize {
        let mut found = false;
        for (at, grapheme) in self.text[self.cursor..].grapheme_indices(true) {
            match is_word(grapheme) {
                true => found = true,
                false if found => return self.cursor + at,
                false => {}
            }
        }
        self.text.len()
    }
}

fn is_word(grapheme: &str) -> bool {
    grapheme.chars().any(char::is_alphanumeric)
}

fn is_no_blank(grapheme: &str) -> bool {
    !grapheme.chars().all(char::is_whitespace)
}
