//! An answer drawn: on a screen, in linear mode, to a program.

use crate::session::Notice;
use crate::terminal::OutputChannel;
use crate::text::{capitalize, with_full_stop};
use crate::view::{self, Clause, EntryChange, FindingQuestion, FlowText, GroupVotes, OutputMode};

use super::notice_text::notice_clause;
use super::room_answer::{AnswerView, RoomAnswer};
use crate::facilitate::room_context::RoomContext;
use crate::facilitate::room_views;

/// What is reported of an entry, and where.
pub(crate) fn draw_answer(room: &RoomContext<'_>, answer: &RoomAnswer) -> Vec<(OutputChannel, FlowText)> {
    let said = match room.mode {
        OutputMode::Screen | OutputMode::Linear => answer_for_people(room, answer),
        OutputMode::Piped => answer_for_program(room, answer),
    };
    let said = said
        .into_iter()
        .map(|(channel, text)| (channel, room_views::answer_text(room, text)));
    let views = answer.views.iter().filter_map(|view| draw_view(room, *view));
    said.chain(views).collect()
}

/// What is answered where there was nothing to do.
pub(crate) fn unchanged_view(room: &RoomContext<'_>, notices: &[Notice]) -> FlowText {
    let others = notices.iter().filter(|notice| **notice != Notice::Already);
    let mut lines: Vec<String> = others
        .map(|notice| sentence(&[standalone(notice_clause(notice, room.words))], room.mode))
        .collect();
    if lines.is_empty() || notices.contains(&Notice::Already) {
        lines.insert(0, room.words.already());
    }
    room_views::answer_text(room, lines.join("\n"))
}

/// One line, with what is reported beside it at its end; counts of several tables, and what is reported beside them,
/// below.
fn answer_for_people(room: &RoomContext<'_>, answer: &RoomAnswer) -> Vec<(OutputChannel, String)> {
    let (words, mode) = (room.words, room.mode);
    let parts = answer.changes.iter().chain(&answer.for_people);
    // A part that starts shows itself below.
    let parts = parts.filter(|part| !matches!(part, EntryChange::TimerPart { .. }));
    let mut line: Vec<Clause> = parts.flat_map(|part| view::change_clauses(part, words, mode)).collect();
    let notices = answer.notices.iter().map(|notice| notice_clause(notice, words));
    let mut rows: Vec<Vec<Clause>> = votes_lines(room, answer).map(|votes| vec![votes]).collect();
    if rows.len() == 1 && line.is_empty() {
        line = rows.remove(0);
    }
    match (line.is_empty(), rows.is_empty()) {
        (true, true) => notices
            .map(|notice| (OutputChannel::Answer, sentence(&[standalone(notice)], mode)))
            .collect(),
        (false, true) => {
            line.extend(notices);
            vec![(OutputChannel::Answer, sentence(&line, mode))]
        }
        (_, false) => {
            if !line.is_empty() {
                rows.insert(0, line);
            }
            let Some((last, above)) = rows.split_last() else {
                return Vec::new();
            };
            let above = above.iter().map(|row| joined(row, mode));
            // Behind the last of several lines a notice would seem to be about that one.
            let below = notices.map(|notice| sentence(&[standalone(notice)], mode));
            let lines: Vec<String> = above.chain([sentence(last, mode)]).chain(below).collect();
            vec![(OutputChannel::Answer, lines.join("\n"))]
        }
    }
}

/// A program reads the answer alone, with the text that was typed: what is reported beside it goes beside it, and names
/// what it is about.
fn answer_for_program(room: &RoomContext<'_>, answer: &RoomAnswer) -> Vec<(OutputChannel, String)> {
    let (words, mode) = (room.words, OutputMode::Piped);
    let parts = answer
        .changes
        .iter()
        .flat_map(|part| view::change_clauses(part, words, mode));
    let mut line: Vec<Clause> = parts.collect();
    let votes = votes_lines(room, answer);
    if line.is_empty() {
        let votes: Vec<String> = votes.map(|votes| votes.text).collect();
        line.extend((!votes.is_empty()).then(|| Clause::new(votes.join("\n"))));
    } else {
        line.extend(votes);
    }
    if line.is_empty() {
        let notices = answer.notices.iter().map(|notice| notice_clause(notice, words));
        return notices
            .map(|notice| (OutputChannel::Answer, capitalize(&notice.text)))
            .collect();
    }
    line.extend(answer.text.clone().map(Clause::new));
    let is_clash = |part: &&EntryChange| {
        matches!(
            part,
            EntryChange::Question(FindingQuestion::Clash(_) | FindingQuestion::Whole(_))
        )
    };
    let clashes = answer.for_people.iter().filter(is_clash);
    let clashes = clashes.flat_map(|clash| view::change_clauses(clash, words, mode));
    let clashes = clashes.map(|clash| (OutputChannel::Aside, clash));
    let notices = answer.notices.iter();
    let notices = notices.map(|notice| (notice_channel(notice), notice_clause(notice, words)));
    let beside = notices.chain(clashes).map(|(channel, notice)| match answer.subject {
        Some(id) => (channel, format!("{id} · {}", notice.text)),
        None => (channel, capitalize(&notice.text)),
    });
    let line = (OutputChannel::Answer, joined(&line, mode));
    [line].into_iter().chain(beside).collect()
}

/// Whether a notice says that something was understood, or that something was not.
fn notice_channel(notice: &Notice) -> OutputChannel {
    match notice {
        Notice::Day { .. } | Notice::PhaseOpened { .. } | Notice::PutAside { .. } => OutputChannel::Guidance,
        _ => OutputChannel::Aside,
    }
}

fn votes_lines<'a>(room: &RoomContext<'a>, answer: &'a RoomAnswer) -> impl Iterator<Item = Clause> + use<'a> {
    GroupVotes::lines(&answer.votes, room.words, room.mode)
        .into_iter()
        .map(Clause::new)
}

/// The parts of one line; in linear mode as a sentence, except where a stop would be typed with what it ends with.
fn sentence(parts: &[Clause], mode: OutputMode) -> String {
    let text = joined(parts, mode);
    match mode {
        OutputMode::Linear if !parts.last().is_some_and(|last| last.ends_with_command) => with_full_stop(&text),
        _ => text,
    }
}

fn joined(parts: &[Clause], mode: OutputMode) -> String {
    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    texts.join(mode.separator())
}

/// What is reported beside an answer, on a line of its own.
fn standalone(notice: Clause) -> Clause {
    Clause {
        text: capitalize(&notice.text),
        ..notice
    }
}

fn draw_view(room: &RoomContext<'_>, below: AnswerView) -> Option<(OutputChannel, FlowText)> {
    let guidance = |text: FlowText| Some((OutputChannel::Guidance, text));
    let state = room.state();
    match below {
        AnswerView::PlanLapsed => guidance(room_views::answer_text(room, room.words.plan_lapsed())),
        AnswerView::KeptNothing(step) => {
            let step = state.workshop().steps.get(step)?;
            guidance(room_views::kept_nothing(room, step)?)
        }
        AnswerView::ToSettle => guidance(room_views::to_settle(room)?),
        AnswerView::StepOpened => guidance(room_views::step_opened(room)),
        // It is within the instruction, where nothing pushes the title away; a program has it on the stream of the
        // answers instead.
        AnswerView::Proposal { in_instruction: true } if room.mode != OutputMode::Piped => None,
        AnswerView::Proposal { .. } => {
            let channel = match room.mode {
                OutputMode::Screen => OutputChannel::Guidance,
                OutputMode::Linear | OutputMode::Piped => OutputChannel::Answer,
            };
            Some((channel, room_views::proposal_view(room)))
        }
        AnswerView::PartStarted(_) if room.mode != OutputMode::Piped => guidance(room_views::part_started_view(room)),
        // A program is told what is read aloud alone.
        AnswerView::PartStarted(part) => {
            let step = state.workshop().steps.get(state.step)?;
            let said = step.parts.get(part).filter(|part| !part.say.is_empty())?;
            guidance(room_views::read_aloud(room, &said.say))
        }
    }
}
