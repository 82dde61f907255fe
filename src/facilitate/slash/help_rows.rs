//! The rows of the list of commands, by what one is doing.

/// A row of the list of commands, in the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HelpRow {
    Step,
    Group,
    Kind,
    Mend,
    Undo,
    Choose,
    Roadmap,
    Action,
    Check,
    Clock,
    Plan,
    Board,
    Remark,
    Finish,
}

impl HelpRow {
    pub(super) const ALL: [Self; 14] = [
        Self::Step,
        Self::Group,
        Self::Kind,
        Self::Mend,
        Self::Undo,
        Self::Choose,
        Self::Roadmap,
        Self::Action,
        Self::Check,
        Self::Clock,
        Self::Plan,
        Self::Board,
        Self::Remark,
        Self::Finish,
    ];

    /// The text of the section that it belongs to; rows of one section follow each other.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Step | Self::Group => "section-lead",
            Self::Kind | Self::Mend | Self::Undo => "section-note",
            Self::Choose => "section-choose",
            Self::Roadmap | Self::Action | Self::Check => "section-write",
            Self::Clock | Self::Plan => "section-time",
            Self::Board => "section-look",
            Self::Remark => "section-own",
            Self::Finish => "section-end",
        }
    }

    /// The text that says what its commands do; none where their names do.
    pub(super) fn explanation(self) -> Option<&'static str> {
        Some(match self {
            Self::Step => "row-step",
            Self::Group => "row-table",
            Self::Kind => "row-kind",
            Self::Mend => "row-mend",
            Self::Undo => "row-undo",
            Self::Choose => "row-dots",
            Self::Roadmap => "row-roadmap",
            Self::Action => "row-action",
            Self::Check => "row-check",
            Self::Clock => "row-clock",
            Self::Plan => return None,
            Self::Board => "row-board",
            Self::Remark => "row-remark",
            Self::Finish => "row-finish",
        })
    }
}
