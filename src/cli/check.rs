//! What keeps a roadmap from action, as questions with their place.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use ratatui_core::text::Line;
use rayon::prelude::*;

use crate::check::{self, CheckOptions, Code, Finding, Severity};
use crate::platform::slashed_path;
use crate::roadmap::{self, Roadmap};
use crate::session::GroupId;
use crate::store;
use crate::terminal::{local_offset, wall_time};
use crate::text::toml::Tree;
use crate::text::{LineColumn, LineIndex, clean, nearest};
use crate::view::{OutputMode, Role, answer_lines, flag_words, hanging_lines, rule_line};
use crate::words::{Language, Words};
use crate::workshop::{CheckRule, RuleLevel};

use super::json::{CheckOutput, FindingRecord, print_json};
use super::read::{LoadedFiles, ReadRoadmap, load_files};
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[arg(long)]
    json: bool,
    #[arg(long, value_enum, default_value_t = Deny::Error)]
    deny: Deny,
    #[arg(long, value_name = "CODE|TITLE", conflicts_with_all = ["paths", "format", "deny", "json"])]
    explain: Option<String>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Deny {
    Error,
    Warning,
}

impl Deny {
    fn refuses(self, severity: Severity) -> bool {
        matches!((self, severity), (Self::Warning, _) | (Self::Error, Severity::Error))
    }
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    match &args.explain {
        Some(title) if is_title(title) => context.print_sentences(&check::explain_title(title, &context.words)),
        Some(code) => explain_code(code, context),
        None => judge_paths(args, context),
    }
}

/// Whether what is to be explained is a title and no code: codes are words joined by hyphens.
fn is_title(typed: &str) -> bool {
    typed.trim().contains(char::is_whitespace) || !typed.contains('-')
}

fn explain_code(typed: &str, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let code = typed.trim().to_lowercase().parse::<Code>().map_err(|_| {
        let names = || Code::ALL.iter().map(|code| code.name());
        Failure::usage(match nearest(typed, names()) {
            Some(near) => words.check_unknown_code(typed, near),
            None => words.check_unknown_code_list(typed, &names().collect::<Vec<_>>().join(", ")),
        })
    })?;
    let head = words.check_explained(code.name(), &level_name(code.severity(), words));
    context.print_sentences(&format!("{head}\n{}", check::explain_code(code, words)))
}

fn judge_paths(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut read = read_sources(&args.paths, context)?;
    keep_once(&mut read.roadmaps);
    let now = wall_time();
    let today = local_offset(now).to_datetime(now).date();
    let judged: Vec<CheckedRoadmap> = read
        .roadmaps
        .par_iter()
        .map(|read| CheckedRoadmap::new(read, today, context))
        .collect();
    match args.format {
        Format::Text if !args.json => print_findings(&read.roadmaps, &judged, context)?,
        Format::Text | Format::Json => print_checked(&judged, &read, context)?,
    }
    if !read.unreadable.is_empty() && !judged.is_empty() {
        context.tell(&context.words.check_unread(read.unreadable.len()));
    }
    let denied = judged
        .iter()
        .flat_map(|judged| &judged.found)
        .any(|found| args.deny.refuses(found.finding.severity));
    if denied || !read.unreadable.is_empty() {
        Err(Failure::NeedsAttention)
    } else {
        Ok(())
    }
}

/// What is at the paths, or the latest session; a lone file that cannot be read fails as itself.
fn read_sources(paths: &[PathBuf], context: &Context) -> Result<LoadedFiles, Failure> {
    let words = &context.words;
    let paths = match paths {
        [] => vec![super::select_session::select_session(None, context)?.path().to_owned()],
        named => named.to_owned(),
    };
    if let Some(missing) = paths.iter().find(|path| !path.exists()) {
        return Err(Failure::usage(words.path_not_found(&missing.display().to_string())));
    }
    let mut read = load_files(&paths, context);
    if read.roadmaps.is_empty() && read.unreadable.len() == 1 && paths.len() == 1 {
        return Err(read.unreadable.remove(0).failure);
    }
    if read.roadmaps.is_empty() && read.unreadable.is_empty() {
        let shown: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        return Err(Failure::usage(words.check_no_roadmap(&shown.join(", "))));
    }
    for unreadable in &read.unreadable {
        context.insist(&unreadable.line(context));
    }
    Ok(read)
}

/// Each roadmap once, however many paths lead to it or copies of its session lie about.
fn keep_once(roadmaps: &mut Vec<ReadRoadmap>) {
    let mut seen: BTreeSet<PathBuf> = BTreeSet::new();
    roadmaps.retain(|read| seen.insert(dunce::canonicalize(&read.path).unwrap_or_else(|_| read.path.clone())));
    let mut said: HashSet<(Option<GroupId>, &Roadmap)> = HashSet::new();
    let mut first = Vec::with_capacity(roadmaps.len());
    for read in roadmaps.iter() {
        first.push(read.roadmap.source.session.is_empty() || said.insert((read.group, &read.roadmap)));
    }
    let mut first = first.into_iter();
    roadmaps.retain(|_| first.next() == Some(true));
}

/// A roadmap and what was found in it, in its own language.
struct CheckedRoadmap {
    path: String,
    /// Those of its language: a question is beside no label of another.
    words: Words,
    found: Vec<LocatedFinding>,
}

struct LocatedFinding {
    finding: Finding,
    /// Line and column, where the file says what was judged.
    place: Option<LineColumn>,
    question: String,
}

impl CheckedRoadmap {
    fn new(read: &ReadRoadmap, today: Date, context: &Context) -> Self {
        let workshop = read.session.as_ref().map(|read| read.session.state().workshop());
        let none = BTreeMap::new();
        let plain = CheckOptions {
            rules: &none,
            pillars: &[],
            today: None,
        };
        let against = CheckOptions {
            today: Some(today),
            ..workshop.map_or(plain, CheckOptions::from_workshop)
        };
        let language = match read.roadmap.language.as_str() {
            "" => context.words.language(),
            tag => Language::from_tag(tag).unwrap_or_default(),
        };
        let words = Words::new(language);
        let source = source_text(read);
        let places = source
            .as_deref()
            .and_then(|source| Some((Tree::parse(source).ok()?, LineIndex::from_source(source))));
        let found: Vec<LocatedFinding> = check::check_with(&read.roadmap, against)
            .into_iter()
            .map(|finding| LocatedFinding {
                place: places
                    .as_ref()
                    .map(|(tree, lines)| finding_position(tree, lines, &finding)),
                question: clean(&check::question_text(&finding, &words)).into_owned(),
                finding,
            })
            .collect();
        Self {
            path: clean(&tidy_path(&read.path)).into_owned(),
            found,
            words,
        }
    }
}

/// The text of the file that says what was judged: a hand's work, or a copy of the journal that is up to date.
fn source_text(read: &ReadRoadmap) -> Option<String> {
    match &read.text {
        Some(text) => Some(text.clone()),
        None => store::read_text(&read.path)
            .ok()
            .filter(|text| *text == roadmap::to_toml(&read.roadmap)),
    }
}

/// Where it stands: the key that is asked about, else what would hold it.
fn finding_position(tree: &Tree<'_>, lines: &LineIndex<'_>, finding: &Finding) -> LineColumn {
    lines.position_of(tree.span_of(&finding.segments()).start)
}

/// A path without the `./` before it.
fn tidy_path(path: &Path) -> String {
    let plain: PathBuf = path.components().collect();
    let plain = plain.strip_prefix(".").map(Path::to_owned).unwrap_or(plain);
    plain.display().to_string()
}

fn print_checked(judged: &[CheckedRoadmap], read: &LoadedFiles, context: &Context) -> Result<(), Failure> {
    let unread = read.unreadable.iter().map(|unreadable| unreadable.record(context));
    print_json(&CheckOutput::new(finding_records(judged), unread.collect()), context)
}

fn finding_records(judged: &[CheckedRoadmap]) -> Vec<FindingRecord<'_>> {
    let records = judged.iter().flat_map(|judged| {
        judged.found.iter().map(|found| FindingRecord {
            code: found.finding.code,
            severity: found.finding.severity,
            path: slashed_path(Path::new(&judged.path)).into(),
            line: found.place.map(|place| place.line),
            column: found.place.map(|place| place.column),
            id: found.finding.id.as_deref().map(clean),
            group: found.finding.group.as_deref().map(clean),
            question: &found.question,
        })
    });
    records.collect()
}

fn print_findings(roadmaps: &[ReadRoadmap], judged: &[CheckedRoadmap], context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    for (read, judged) in roadmaps.iter().zip(judged) {
        let title = match read.roadmap.title.as_str() {
            "" => judged.path.clone(),
            title => title.to_owned(),
        };
        if judged.found.is_empty() {
            context.print_sentences(&judged.words.check_clear(&title, &judged.path))?;
            continue;
        }
        match context.results() {
            OutputMode::Screen => context.draw(&draw_findings(&title, judged, context))?,
            OutputMode::Linear | OutputMode::Piped => {
                for found in &judged.found {
                    context.print(&findings_linear(&judged.path, found, &judged.words))?;
                }
            }
        }
    }
    let count = |severity: Severity| {
        judged
            .iter()
            .flat_map(|judged| &judged.found)
            .filter(|found| found.finding.severity == severity)
            .count()
    };
    tell_rules(roadmaps, context);
    if judged.is_empty() {
        return Ok(());
    }
    context.tell(&words.check_sum(judged.len(), count(Severity::Error), count(Severity::Warning)));
    if let Some(found) = judged.iter().flat_map(|judged| &judged.found).next() {
        context.tell(&words.check_explain_how(found.finding.code.name()));
    }
    Ok(())
}

/// One line a finding: `roadmaps/confiance.toml:14:1: bloque : A2 … [action-no-pilot]`.
fn findings_linear(path: &str, found: &LocatedFinding, words: &Words) -> String {
    let place = match found.place {
        Some(place) => format!("{path}:{}:{}:", place.line, place.column),
        None => format!("{path}:"),
    };
    let code = found.finding.code.name();
    words.check_line(
        &place,
        &level_name(found.finding.severity, words),
        &found.question,
        code,
    )
}

/// The same on a terminal: the title as a rule, then two lines a finding, the question under its place.
fn draw_findings(title: &str, judged: &CheckedRoadmap, context: &Context) -> Vec<Line<'static>> {
    let words = &judged.words;
    let view = context.view(words);
    let mut lines = vec![rule_line(title, "", view)];
    lines.extend(answer_lines(&judged.path, view));
    for found in &judged.found {
        let place = found.place.map(|place| format!("{}:{}", place.line, place.column));
        let severity = found.finding.severity;
        let level = level_name(severity, words);
        let parts = [place, Some(level.clone()), Some(found.finding.code.name().to_owned())];
        let head: Vec<String> = parts.into_iter().flatten().collect();
        lines.push(Line::default());
        lines.extend(hanging_lines("  ", "  ", &found.question, view));
        let room = match severity {
            Severity::Error => view.width.saturating_sub(view.palette.flag_width(Role::Over)),
            Severity::Warning => view.width,
        };
        let head = hanging_lines("    ", "    ", &head.join(" · "), view.with_width(room));
        lines.extend(match severity {
            Severity::Error => flag_words(head, &[level], Role::Over, view.palette),
            Severity::Warning => head,
        });
    }
    lines.push(Line::default());
    lines
}

/// Rules that a workshop sets otherwise, each once, with its reason.
fn tell_rules(roadmaps: &[ReadRoadmap], context: &Context) {
    let words = &context.words;
    let mut told = BTreeSet::new();
    for read in roadmaps.iter().filter_map(|read| read.session.as_ref()) {
        for (code, CheckRule { level, reason }) in &read.session.state().workshop().check {
            let set = match level {
                RuleLevel::Error => self::level_name(Severity::Error, words),
                RuleLevel::Warning => self::level_name(Severity::Warning, words),
                RuleLevel::Off => words.check_off(),
            };
            let sentence = words.check_set_otherwise(code, &set, reason);
            if told.insert(sentence.clone()) {
                context.tell(&sentence);
            }
        }
    }
}

fn level_name(severity: Severity, words: &Words) -> String {
    match severity {
        Severity::Error => words.check_error(),
        Severity::Warning => words.check_warning(),
    }
}
