//! How a session begins: what the options of `run` say becomes its first entries. Pure.

use jiff::Timestamp;
use jiff::civil::Time;

use crate::session::journal::HeaderLine;
use crate::session::{ClockRate, EntryKind, GroupId, Header, LocalTime, SessionPatch, WallTime, journal};
use crate::text::parse_hour;
use crate::workshop::Workshop;

/// What is known of a session before it begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SessionSettings {
    pub(crate) title: String,
    pub(crate) event: Option<String>,
    pub(crate) theme: Option<String>,
    pub(crate) held: Option<String>,
    pub(crate) facilitators: Vec<String>,
    pub(crate) licence: Option<String>,
    pub(crate) participants: Option<u32>,
    pub(crate) end: Option<Time>,
    pub(crate) silent: bool,
    pub(crate) groups: Vec<GroupSettings>,
}

/// A table that is there from the beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct GroupSettings {
    pub(crate) axis: Option<String>,
    pub(crate) name: String,
    pub(crate) participants: Option<u32>,
    pub(crate) backgrounds: Vec<String>,
}

impl GroupSettings {
    /// From `NAME` or `AXIS: NAME`.
    pub(crate) fn read(text: &str) -> Self {
        let (axis, name) = match text.split_once(':') {
            Some((axis, name)) if !axis.trim().is_empty() && !name.trim().is_empty() => {
                (Some(axis.trim()), name.trim())
            }
            _ => (None, text.trim()),
        };
        Self {
            axis: axis.map(str::to_owned),
            name: name.to_owned(),
            ..Self::default()
        }
    }
}

/// The first entries of a session: none of them carries a group, and none is undone.
pub(crate) fn opening_entries(
    settings: &SessionSettings,
    header: &Header,
    created: Timestamp,
    local: LocalTime,
) -> Vec<EntryKind> {
    let end = settings
        .end
        .and_then(|time| local.next_hour(time, created))
        .map(|end| local.format(end));
    let described = SessionPatch {
        title: Some(settings.title.clone()),
        event: settings.event.clone(),
        theme: settings.theme.clone(),
        held: settings.held.clone(),
        facilitators: (!settings.facilitators.is_empty()).then(|| settings.facilitators.clone()),
        licence: settings.licence.clone(),
        participants: settings.participants,
        end,
        clock_change: local.change_text(),
        bell: settings.silent.then_some(false),
        workshop: Some(Box::new(header.workshop.clone())),
        header: Some(Box::new(HeaderLine::from_header(header))),
    };
    let mut acts = vec![EntryKind::SessionDescribed(Box::new(described))];
    for (table, number) in settings.groups.iter().zip(1..) {
        acts.push(EntryKind::GroupAdded {
            id: GroupId(number),
            name: table.name.clone(),
            axis: table.axis.clone(),
            participants: table.participants,
            backgrounds: table.backgrounds.clone(),
        });
    }
    acts
}

/// An hour of the day as it is typed.
pub(crate) fn read_hour(text: &str) -> Option<Time> {
    let (hour, minute) = parse_hour(text)?;
    Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()
}

/// Line 1 of a journal that begins now.
pub(crate) fn session_header(
    workshop: Workshop,
    session: String,
    created: WallTime,
    speed: ClockRate,
    rehearsal: bool,
    timed: bool,
) -> Header {
    Header {
        format: journal::FORMAT.to_owned(),
        version: journal::VERSION,
        session,
        created,
        speed,
        rehearsal,
        timed,
        tool: concat!("ctrls ", env!("CARGO_PKG_VERSION")).to_owned(),
        workshop,
    }
}
