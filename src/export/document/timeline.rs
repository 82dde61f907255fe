//! A calendar, as what it shows; how it is drawn is elsewhere.

use jiff::civil::Date;

use super::Text;

/// A calendar of stretches of time with marks on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// What it is called.
    pub title: Text,
    /// All that it shows, in words: nothing is given in the picture alone.
    pub alternative: Text,
    /// The first day of its first month.
    pub from: Date,
    /// The last day of its last month.
    pub until: Date,
    /// The months by their short names, January first.
    pub months: [String; 12],
    /// What comes before the number of a quarter: `T`, `Q`.
    pub quarter: String,
    pub stretches: Vec<TimelineBar>,
    /// The day on which all of it is read again.
    pub review: Option<TimelineFlag>,
}

/// One row: a bar, its name, its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineBar {
    /// In bold: `Phase 1 · Rassurer`.
    pub name: Text,
    /// After it, less loud: ` · pour le 30 juin 2027`.
    pub aside: Text,
    /// Where it begins; none: where the calendar does.
    pub from: Option<Date>,
    /// Where it ends; none: nobody knows yet.
    pub until: Option<Date>,
    /// Whether `until` was given: else the right edge stays open.
    pub closed: bool,
    /// Whether it is all done.
    pub done: bool,
    /// Marks on the bar, by day.
    pub marks: Vec<TimelineMark>,
    /// Under the bar, at its left: what has no day.
    pub undated: Text,
}

/// A day on a bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineMark {
    pub name: String,
    pub day: Date,
    /// Whether it was given up: an empty mark.
    pub off: bool,
}

/// A flag over all rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineFlag {
    pub day: Date,
    /// What the flag says.
    pub text: Text,
}
