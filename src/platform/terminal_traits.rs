//! What can be known of a terminal from the kind of system alone.

/// What is known of the terminals of this kind of system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerminalTraits {
    /// Whether `LC_ALL`, `LC_CTYPE` and `LANG` name the signs that the terminal has.
    pub locale_names_charset: bool,
    /// Whether a terminal without `TERM` is one that knows no cursor.
    pub needs_term_variable: bool,
    /// Whether a terminal shows 256 colours whatever the environment says.
    pub has_many_colours: bool,
    /// Whether its own line editing has a key that shows the line anew (Ctrl-R).
    pub has_reprint_key: bool,
    /// Whether brackets around a paste can be asked for, and are then sent.
    pub marks_pastes: bool,
    /// Whether the window keeps a stack of titles.
    pub keeps_titles: bool,
}

impl TerminalTraits {
    pub const UNIX: Self = Self {
        locale_names_charset: true,
        needs_term_variable: true,
        has_many_colours: false,
        has_reprint_key: true,
        marks_pastes: true,
        keeps_titles: true,
    };

    /// The console. Asked for brackets, Windows Terminal sends none to a program that reads keys, and stops warning of
    /// several lines.
    pub const WINDOWS: Self = Self {
        locale_names_charset: false,
        needs_term_variable: false,
        has_many_colours: true,
        has_reprint_key: false,
        marks_pastes: false,
        keeps_titles: false,
    };

    /// Of the system that this is built for.
    pub fn of_this_system() -> Self {
        if super::SYSTEM_NAME == "windows" {
            Self::WINDOWS
        } else {
            Self::UNIX
        }
    }
}
