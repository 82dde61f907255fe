//! What is seen: state, now and width become lines, the same for the live room, the watch, the replay and the cast. Pure.

mod ascii;
mod board;
mod change;
mod choices;
mod emphasis;
mod entry_summary;
pub mod fault_text;
mod group_counts;
mod hanging_indent;
mod layout;
mod line_counts;
mod lineage;
mod linear_status;
mod output_mode;
mod part_status;
mod plain_table;
mod plan;
mod prompt;
mod proposal;
mod ranking;
mod record_table;
pub mod replay;
mod roadmap_diff;
mod roadmap_tables;
mod role;
mod say_again;
mod session_end;
mod session_overview;
mod sessions;
mod status_line;
mod step;
mod step_part;
mod time_format;
mod times;
mod tour_lines;
mod trace;
mod view_context;
pub mod watch;
pub mod workshop;

pub use ascii::to_ascii;
pub use board::board_lines;
pub use change::{
    ChosenNotes, Clause, EntryChange, FieldChange, FieldContent, FindingQuestion, GroupDetail, GroupLabel, GroupVotes,
    LateStart, NoteLabel, PhaseLabel, ToldBeside, VoteCount, change_clauses,
};
pub use choices::{Choice, ChoicePage, draw_choices};
pub use emphasis::{flag_words, with_strong_ids, with_strong_names, with_strong_title};
pub use entry_summary::{entry_summary, group_name};
pub use group_counts::{GroupCount, action_readiness, group_counts};
pub use hanging_indent::wrapped_markdown;
pub use layout::{answer_lines, bounded_width, hanging_lines, rule_line};
pub use line_counts::line_counts;
pub use lineage::lineage_text;
pub use linear_status::{status_in_words, time_announcements};
pub use output_mode::{FlowText, OutputMode, flow_text};
pub use plain_table::{indented_sentence, plain_table};
pub use plan::plan_lines;
pub use prompt::{prompt_line, window_title};
pub use proposal::{proposal_in_window, proposal_lines, proposal_told};
pub use ranking::ranking_lines;
pub use record_table::{RecordTable, TableColumn};
pub use roadmap_diff::differences;
pub use roadmap_tables::roadmap_lines;
pub use role::{ColourDepth, Palette, Role};
pub use say_again::{said_again, said_in_full};
pub use session_end::end_of_session;
pub use session_overview::{session_group, session_overview};
pub use sessions::{SessionContents, SessionRow, SessionStatus, session_lines};
pub use status_line::{SaveAlarm, status_line};
pub use step::{read_aloud_lines, step_opened, step_resumed};
pub use step_part::{next_title, part_started_lines, part_title};
pub use time_format::{
    WallClock, WallHour, day_and_month, day_short, duration_in_words, format_countdown, format_duration, half_minutes,
    hour_text, minutes_text,
};
pub use times::{StepTimes, times_lines};
pub use tour_lines::tour_lines;
pub use trace::trace_text;
pub use view_context::ViewContext;
