//! Tab: the name, key, table or id that was begun.

use crate::session::{GroupId, Id, IdKind, InputKind, NoteKind, State};
use crate::text::fold_case;
use crate::words::Language;

use super::command_table::{ArgumentKind, all_names, find_command, names};
use super::field_keys::{ACTION, FieldKey, GROUP, SET};
use super::parse_line::{LineStart, line_opening};
use super::split_fields::last_word;

/// The whole line with what was begun before the cursor completed, as far as it is without doubt; `None` where there
/// is nothing to complete.
pub fn complete_line(line: &str, cursor: usize, state: &State, language: Language) -> Option<String> {
    let (typed, behind) = line.split_at_checked(cursor)?;
    let begun = Completer {
        state,
        language,
        group: state.active,
    };
    let done = begun.complete_start(typed)?;
    Some(format!(
        "{done}{}",
        if done.ends_with(' ') {
            behind.trim_start()
        } else {
            behind
        }
    ))
}

struct Completer<'s> {
    state: &'s State,
    language: Language,
    group: GroupId,
}

impl Completer<'_> {
    fn complete_start(mut self, typed: &str) -> Option<String> {
        let mut rest = typed.trim_start();
        loop {
            let before = &typed[..typed.len() - rest.len()];
            match line_opening(rest, self.state) {
                LineStart::Group(number, behind) if !behind.is_empty() => {
                    self.group = GroupId(number.parse().ok()?);
                    rest = behind;
                }
                LineStart::Command(name, behind) => {
                    let done = if behind.is_empty() && rest.ends_with(name) {
                        self.complete_command(name)?
                    } else {
                        let kept = &rest[..rest.len() - behind.len()];
                        format!("{kept}{}", self.complete_argument(name, behind)?)
                    };
                    return Some(format!("{before}{done}"));
                }
                LineStart::Text(text) => {
                    let kept = &rest[..rest.len() - text.len()];
                    return Some(format!("{before}{kept}{}", self.complete_text(text)?));
                }
                LineStart::Group(..) => return None,
            }
        }
    }

    /// A command; else a table whose name begins so.
    fn complete_command(&self, typed: &str) -> Option<String> {
        let here = names(self.language).map(|(name, _)| name.to_owned());
        longest_common(typed, here, " ")
            .or_else(|| longest_common(typed, all_names(self.language).map(str::to_owned), " "))
            .map(|name| format!("/{name}"))
            .or_else(|| {
                let mut groups = self.groups_named(typed);
                let group = groups.next().filter(|_| groups.next().is_none())?;
                Some(format!("/{} ", group.0))
            })
    }

    fn groups_named<'a>(&'a self, typed: &str) -> impl Iterator<Item = GroupId> + use<'a> {
        let typed = fold_case(typed);
        let open = self.state.open_groups();
        open.filter(move |group| !typed.is_empty() && fold_case(&group.name).starts_with(&typed))
            .map(|group| group.id)
    }

    /// What follows a command's name.
    fn complete_argument(&self, name: &str, behind: &str) -> Option<String> {
        let argument = find_command(name, self.language).ok()?.argument;
        let last = last_word(behind);
        let before = &behind[..behind.len() - last.len()];
        let done = match argument {
            ArgumentKind::Nothing => None,
            ArgumentKind::GroupFields if behind.contains(['|', '+']) => complete_key(last, GROUP, self.language),
            ArgumentKind::GroupFields | ArgumentKind::Group => {
                let sign = behind.len() - behind.trim_start_matches(['-', ' ']).len();
                let done = longest_common(&behind[sign..], self.group_names(), "")?;
                return Some(format!("{}{done}", &behind[..sign]));
            }
            ArgumentKind::Fields(keys) => self
                .complete_link(last)
                .or_else(|| complete_key(last, keys, self.language)),
            ArgumentKind::ActionFields(keys) => {
                complete_key(last, keys, self.language).or_else(|| self.complete_id(last, " "))
            }
            ArgumentKind::Action => self.complete_id(last, ""),
            ArgumentKind::Notes => self.complete_id(last, " "),
            ArgumentKind::NotesAndTarget => self
                .complete_id(last, " ")
                .or_else(|| complete_word(last, self.kind_names()))
                .or_else(|| longest_common(last, self.group_names(), "")),
            ArgumentKind::Words { en, fr } => complete_word(last, if self.language == Language::Fr { fr } else { en }),
            ArgumentKind::Command => longest_common(last, names(self.language).map(|(name, _)| name.to_owned()), ""),
            ArgumentKind::Text | ArgumentKind::Number => self.complete_link(last),
        };
        Some(format!("{before}{}", done?))
    }

    /// A note or an action: a link, a key at its beginning, the keys of an action.
    fn complete_text(&self, text: &str) -> Option<String> {
        let last = last_word(text);
        let before = &text[..text.len() - last.len()];
        let keys = if before.trim_end_matches([' ', '|']).is_empty() {
            SET
        } else if self.state.input_kind() == InputKind::Action {
            ACTION
        } else {
            &[]
        };
        let done = self
            .complete_link(last)
            .or_else(|| complete_key(last, keys, self.language))?;
        Some(format!("{before}{done}"))
    }

    fn group_names(&self) -> impl Iterator<Item = String> {
        self.state.open_groups().map(|group| group.name.clone())
    }

    fn kind_names(&self) -> &'static [&'static str] {
        match self.language {
            Language::Fr => &["enjeu", "friction", "question", "idée", "action"],
            Language::En => &["issue", "friction", "question", "idea", "action"],
        }
    }

    /// `#F` and `@na`, of any group.
    fn complete_link(&self, last: &str) -> Option<String> {
        if let Some(begun) = last.strip_prefix('#') {
            let ids = self
                .state
                .notes
                .values()
                .filter(|note| !note.dropped)
                .map(|note| note.id);
            return longest_common(begun, ids.map(|id| id.to_string()), " ").map(|id| format!("#{id}"));
        }
        let begun = last.strip_prefix('@')?;
        let named = self.state.notes.values().filter(|note| !note.dropped);
        let names = named
            .flat_map(|note| &note.stakeholders)
            .map(|name| name.replace(' ', "_"));
        longest_common(begun, names, " ").map(|name| format!("@{name}"))
    }

    /// An id of the group.
    fn complete_id(&self, last: &str, closing: &str) -> Option<String> {
        let mark = IdKind::ALL.into_iter().find(|mark| {
            last.get(..1)
                .is_some_and(|first| first.eq_ignore_ascii_case(&mark.letter().to_string()))
        })?;
        let ids: Vec<Id> = match NoteKind::ALL.into_iter().find(|kind| kind.mark() == mark) {
            Some(kind) => self.state.notes_of(self.group, kind).map(|note| note.id).collect(),
            None if mark == IdKind::Action => self.state.actions_of(self.group).map(|action| action.id).collect(),
            None => return None,
        };
        longest_common(last, ids.iter().map(Id::to_string), closing)
    }
}

fn complete_word(last: &str, words: &[&str]) -> Option<String> {
    longest_common(last, words.iter().map(|word| (*word).to_owned()), "")
}

fn complete_key<F: Copy>(last: &str, keys: &[FieldKey<F>], language: Language) -> Option<String> {
    longest_common(last, keys.iter().map(|key| key.name(language).to_owned()), "=")
}

/// What all candidates that begin with `typed` have in common, when that is more than was typed; `closing` behind the
/// only one.
fn longest_common(typed: &str, candidates: impl Iterator<Item = String>, closing: &str) -> Option<String> {
    let folded = fold_case(typed);
    if folded.is_empty() {
        return None;
    }
    let mut begun: Vec<String> = candidates.filter(|name| fold_case(name).starts_with(&folded)).collect();
    begun.sort();
    begun.dedup();
    let (first, others) = begun.split_first()?;
    if others.is_empty() {
        return Some(format!("{first}{closing}"));
    }
    let mut common = first.as_str();
    for other in others {
        let other = fold_case(other);
        while !other.starts_with(&fold_case(common)) {
            let (end, _) = common.char_indices().next_back()?;
            common = &common[..end];
        }
    }
    (fold_case(common).len() > folded.len()).then(|| common.to_owned())
}
