//! Completions: what the scripts of the shells answer, each in its shell where there is one.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::Place;

/// What can stand behind a line, one a line, in bash.
const BASH: &str = r#"
. <(ctrls completions bash)
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_TYPE=9
_clap_complete_ctrls ctrls "${COMP_WORDS[COMP_CWORD]}" "" 2>/dev/null
printf '%s\n' "${COMPREPLY[@]}"
"#;

/// The same in zsh, whose own function for showing is replaced; the script is read as `fpath` reads it.
const ZSH: &str = r#"
compdef() { :; }
_describe() { print -rl -- ${(P)${@[3]}}; }
mkdir -p .zfunc && ctrls completions zsh > .zfunc/_ctrls
fpath=($PWD/.zfunc $fpath); autoload -U _ctrls
words=("$@"); CURRENT=$#
_ctrls
"#;

/// Whether a shell is here; that it is not is said.
#[expect(clippy::print_stderr, reason = "a test that is not run says so")]
fn has_shell(name: &str) -> bool {
    let found = Command::new(name).arg("--version").output().is_ok();
    if !found {
        eprintln!("not tried: {name} is not here");
    }
    found
}

fn completed(place: &Place, shell: &str, line: &[&str]) -> Vec<String> {
    let quoted: Vec<String> = line.iter().map(|word| format!("'{word}'")).collect();
    let quoted = quoted.join(" ");
    place.write("bash.sh", BASH);
    place.write("zsh.sh", ZSH);
    let run = match shell {
        "bash" => format!("bash --norc bash.sh {quoted}"),
        "zsh" => format!("zsh -f zsh.sh {quoted}"),
        _ => format!(
            "fish --no-config -c \"ctrls completions fish | source; complete -C '{}'\"",
            line.join(" ")
        ),
    };
    let ran = place.shell(&run);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (Some(0), ""),
        "{shell} {line:?}: {}",
        ran.out
    );
    ran.out.lines().map(str::to_owned).collect()
}

/// Two sessions, one of which has a blank in its name.
fn two_sessions() -> Place {
    let place = Place::new();
    place.held(
        "sessions/2026-12-03-cantines",
        "2026-12-03",
        "2",
        "[00:00] /suite\n[10:00] Un enjeu\n",
    );
    place
        .ctrls_reading(&["run", "--into", "sessions/le lundi", "--title", "Lundi", "-y"], "")
        .ended(0);
    place
}

#[cfg(unix)]
#[test]
fn shells_complete_what_can_come_next() {
    let place = two_sessions();
    for shell in ["bash", "zsh", "fish"].into_iter().filter(|shell| has_shell(shell)) {
        let has = |line: &[&str], value: &str| {
            let found = completed(&place, shell, line);
            // Behind the value other shells than bash show what it is.
            let is = |shown: &String| {
                shown == value || shown.starts_with(&format!("{value}:")) || shown.starts_with(&format!("{value}\t"))
            };
            assert!(found.iter().any(is), "{shell} {line:?}: no {value} in {found:#?}");
            found
        };
        has(&["ctrls", "foll"], "follow-up");
        has(&["ctrls", "run", "--sess"], "--session-id");
        let sessions = has(&["ctrls", "resume", ""], "sessions/2026-12-03-cantines");
        let blank = if shell == "bash" {
            "'sessions/le lundi'"
        } else {
            "sessions/le lundi"
        };
        has(&["ctrls", "resume", "ses"], blank);
        if shell != "bash" {
            assert!(
                sessions.iter().any(|shown| shown.ends_with("Reconditionnement")),
                "{sessions:?}"
            );
        }
        has(&["ctrls", "check", "sessions/2026"], "sessions/2026-12-03-cantines");
        has(&["ctrls", "run", "ctrl-s-h"], "ctrl-s-half-day");
        has(&["ctrls", "workshop", "print", "dec"], "decision-sprint");
        has(
            &["ctrls", "replay", "sessions/2026-12-03-cantines", "--from", "friction"],
            "friction-points",
        );
        let group = if shell == "bash" { "'Table 2'" } else { "Table 2" };
        has(
            &["ctrls", "replay", "sessions/2026-12-03-cantines", "--group", "T"],
            group,
        );
        has(&["ctrls", "redact", "sessions/2026-12-03-cantines", "E"], "E1");
        has(&["ctrls", "export", "--format", "do"], "docx");
        has(&["ctrls", "export", "--format", "pdf,do"], "pdf,docx");
        has(&["ctrls", "check", "--explain", "action-no-p"], "action-no-pilot");
        has(&["ctrls", "man", "wor"], "workshop");
        has(&["ctrls", "man", "workshop", "pr"], "print");
        has(&["ctrls", "completions", "fi"], "fish");
        assert!(
            completed(&place, shell, &["ctrls", "resume", "nulle-part/"])
                .concat()
                .is_empty()
        );
    }
}

#[test]
fn scripts_are_made_for_every_shell_and_ask_this_program() {
    let place = Place::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = place.ctrls(&["completions", shell]).ended(0);
        assert!(script.contains("CTRLS_COMPLETE"), "{shell}: {script}");
        let help = place.ctrls(&["completions", "--help"]).ended(0);
        assert!(
            shell == "elvish" || help.contains(&format!("completions {shell} >")),
            "{help}"
        );
    }
    if cfg!(unix) {
        if has_shell("bash") {
            assert_eq!(place.shell("ctrls completions bash | bash -n").ended(0), "");
        }
        // A shell that no script is for, and a place where nothing can stand: nothing, and no noise.
        for line in ["CTRLS_COMPLETE=tcsh ctrls -- ctrls ''", "CTRLS_COMPLETE=fish ctrls"] {
            let ran = place.shell(line);
            assert_eq!(
                (ran.code, ran.out.as_str(), ran.err.as_str()),
                (Some(0), "", ""),
                "{line}"
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn a_tab_among_a_thousand_sessions_takes_no_more_than_five_starts() {
    let place = two_sessions();
    let journal = place.read("sessions/2026-12-03-cantines/journal.jsonl");
    for nth in 0..1000 {
        place.write(
            &format!("sessions/2026-11-{:02}-{nth}/journal.jsonl", nth % 28 + 1),
            &journal,
        );
    }
    // The quickest of some: what else the machine does is no matter.
    let quickest = |line: &str| {
        let once = || {
            let begun = Instant::now();
            place.shell(line).ended(0);
            begun.elapsed()
        };
        (0..5).map(|_| once()).min().unwrap_or(Duration::MAX)
    };
    let start = quickest("ctrls list nowhere-but-here 2>/dev/null; ctrls --help >/dev/null");
    let tab = quickest("CTRLS_COMPLETE=fish ctrls -- ctrls resume '' >/dev/null");
    assert!(tab <= start * 5, "{tab:?} for a Tab, {start:?} for a start");
}
