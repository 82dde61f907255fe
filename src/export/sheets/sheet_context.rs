//! What the sheets of one table are made from, and how a sheet is headed.

use crate::export::document::{Block, Fact, Section, SectionStyle, Slips, Text};
use crate::words::Words;
use crate::workshop::Workshop;

/// What the sheets of one table are made from.
pub(super) struct SheetContext<'a> {
    pub(super) workshop: &'a Workshop,
    pub(super) words: &'a Words,
    /// The table's number, when it is known.
    pub(super) table: Option<u8>,
    /// Large print leaves fewer lines to write.
    pub(super) large: bool,
}

impl SheetContext<'_> {
    /// A sheet of this table; `id` tells it from the table's others.
    pub(super) fn sheet_block(&self, id: &str, heading: &str, purpose: &str, blocks: Vec<Block>) -> Block {
        Block::Section(Section {
            mark: Some(Fact {
                label: Text::from(self.words.sheet_table()),
                value: Text::from(self.group_number()),
            }),
            aside: Text::new(purpose),
            ..self.page_section(id, Text::new(heading), blocks)
        })
    }

    /// A sheet that is cut to pieces: the table's number is on those.
    pub(super) fn to_cut(&self, id: &str, heading: &str, slips: Slips) -> Block {
        let heading = match self.table {
            Some(_) => Text::new(heading)
                .and(" · ")
                .and(&self.words.sheet_of(&self.group_number())),
            None => Text::new(heading),
        };
        Block::Section(self.page_section(id, heading, vec![Block::Slips(slips)]))
    }

    /// What a table on a sheet shows, told from that of all other sheets.
    pub(super) fn caption_text(&self, what: String, step: &str) -> Text {
        let table = self.table.map(|table| self.words.sheet_of(&table.to_string()));
        let parts = [what, step.to_owned(), table.unwrap_or_default()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Text::from(parts.join(" · "))
    }

    fn page_section(&self, id: &str, heading: Text, blocks: Vec<Block>) -> Section {
        Section {
            id: format!("t{}-{id}", self.group_number()),
            heading,
            kind: SectionStyle::Sheet,
            blocks,
            ..Section::default()
        }
    }

    fn group_number(&self) -> String {
        self.table.map(|table| table.to_string()).unwrap_or_default()
    }
}
