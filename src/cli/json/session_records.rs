//! Sessions: the list of them, and one with its roadmaps.

use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::list::session_minutes;
use crate::cli::read::{LoadedFiles, ReadSession};
use crate::platform::slashed_path;
use crate::report::UnreadableFile;
use crate::roadmap::Roadmap;
use crate::session::GroupId;
use crate::view::{SessionRow, SessionStatus};

/// The sessions below a folder, the latest first.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct ListOutput {
    format: &'static str,
    sessions: Vec<SessionRecord>,
}

impl ListOutput {
    pub(in crate::cli) const FORMAT: &str = "ctrls-list/1";

    pub(in crate::cli) fn new(sessions: Vec<SessionRecord>) -> Self {
        Self {
            format: Self::FORMAT,
            sessions,
        }
    }
}

/// One session of the list.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct SessionRecord {
    /// The folder of the session, as other commands take it.
    path: String,
    /// The day on which it was held, as `2026-12-03`, or when as people said it; empty where that is not known.
    date: String,
    /// Its title, else the name of its folder.
    title: String,
    state: StateName,
    /// Of a damaged or unreadable session: the first line that is to blame.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    /// Of a session of a newer version: the format that is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<String>,
    /// Absent where it cannot be read, as the next two are.
    #[serde(skip_serializing_if = "Option::is_none")]
    groups: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<usize>,
    /// How long it lasted; absent where its lines have no times.
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<u64>,
}

/// How a session stands.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum StateName {
    Finished,
    Interrupted,
    Running,
    Rehearsal,
    Damaged,
    Unreadable,
    Newer,
}

impl From<&SessionRow> for SessionRecord {
    fn from(row: &SessionRow) -> Self {
        let (state, line, needs) = match &row.standing {
            SessionStatus::Finished => (StateName::Finished, None, None),
            SessionStatus::Interrupted => (StateName::Interrupted, None, None),
            SessionStatus::Running => (StateName::Running, None, None),
            SessionStatus::Rehearsal => (StateName::Rehearsal, None, None),
            SessionStatus::Damaged(line) => (StateName::Damaged, Some(*line), None),
            SessionStatus::Unreadable(line) => (StateName::Unreadable, *line, None),
            SessionStatus::Newer(format) => (StateName::Newer, None, Some(format.clone())),
        };
        Self {
            path: row.folder.clone(),
            date: row.day.clone(),
            title: row.title.clone(),
            state,
            line,
            needs,
            groups: row.holds.map(|holds| holds.tables),
            notes: row.holds.map(|holds| holds.notes),
            minutes: row.holds.and_then(|holds| holds.minutes),
        }
    }
}

/// A session and its roadmaps, or one roadmap.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct ShowOutput<'a> {
    format: &'static str,
    /// Absent where a roadmap's file was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<SessionView<'a>>,
    roadmaps: Vec<RoadmapView<'a>>,
    unread: Vec<UnreadableFile>,
}

impl<'a> ShowOutput<'a> {
    pub(in crate::cli) const FORMAT: &'static str = "ctrls-show/1";

    pub(in crate::cli) fn new(
        read: &'a LoadedFiles,
        session: Option<&'a ReadSession>,
        unread: Vec<UnreadableFile>,
    ) -> Self {
        let roadmaps = read.roadmaps.iter().map(|read| RoadmapView {
            path: slashed_path(&read.path),
            group: read.group,
            roadmap: &read.roadmap,
        });
        Self {
            format: Self::FORMAT,
            session: session.map(SessionView::new),
            roadmaps: roadmaps.collect(),
            unread,
        }
    }
}

/// What is known of a session.
#[derive(Debug, Serialize, JsonSchema)]
struct SessionView<'a> {
    /// Its folder.
    path: String,
    /// The id of its header.
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<&'a str>,
    /// When it was held, in people's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    held: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'a str>,
    facilitators: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<u32>,
    /// RFC 3339, with the offset of the room.
    created: &'a str,
    /// The id of its workshop, and the language of that.
    workshop: &'a str,
    language: &'a str,
    finished: bool,
    rehearsal: bool,
    /// How long it lasted; absent where its lines have no times.
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<u64>,
    groups: Vec<GroupView<'a>>,
}

/// A group of a session.
#[derive(Debug, Serialize, JsonSchema)]
struct GroupView<'a> {
    id: GroupId,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    axis: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<u32>,
    backgrounds: &'a [String],
    closed: bool,
    /// Its notes; those that were dropped are not counted.
    notes: usize,
}

/// A roadmap, and where it comes from.
#[derive(Debug, Serialize, JsonSchema)]
struct RoadmapView<'a> {
    /// The file that it is in, or would be in.
    path: String,
    /// Its group, where it comes from a session.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<GroupId>,
    roadmap: &'a Roadmap,
}

impl<'a> SessionView<'a> {
    fn new(read: &'a ReadSession) -> Self {
        let state = read.session.state();
        let header = &state.header;
        let details = &state.description;
        let last = read.session.entries().last().map_or(0, |entry| entry.ms);
        let notes_of = |group: GroupId| {
            let notes = state.notes.values();
            notes.filter(|note| note.group == group && !note.dropped).count()
        };
        let groups = state.groups.iter().map(|group| GroupView {
            id: group.id,
            name: &group.name,
            axis: group.axis.as_deref(),
            participants: group.participants,
            backgrounds: &group.backgrounds,
            closed: group.closed,
            notes: notes_of(group.id),
        });
        Self {
            path: slashed_path(read.folder.path()),
            id: &header.session,
            title: &details.title,
            event: details.event.as_deref(),
            theme: details.theme.as_deref(),
            held: details.held.as_deref(),
            licence: details.licence.as_deref(),
            facilitators: &details.facilitators,
            participants: details.participants,
            created: header.created.as_str(),
            workshop: &header.workshop.id,
            language: &header.workshop.language,
            finished: state.finished,
            rehearsal: header.rehearsal,
            minutes: session_minutes(state, last),
            groups: groups.collect(),
        }
    }
}
