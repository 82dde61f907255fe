//! One line a message: its function, its id in the catalogue, its variables.

/// Declares the messages of a subject as methods of [`Words`](crate::words::Words).
///
/// ```ignore
/// messages! { pause_told = "pause-told" (clock: &str); }
/// ```
macro_rules! messages {
    ($( $name:ident = $id:literal ( $($variable:ident : $kind:ty),* $(,)? ); )*) => {
        impl crate::words::Words {
            $(
                #[doc = concat!("`", $id, "`")]
                pub fn $name(&self $(, $variable: $kind)*) -> String {
                    self.say($id, &[$((stringify!($variable), fluent_bundle::FluentValue::from($variable))),*])
                }
            )*
        }
        /// The messages of this file: id and variables.
        pub(crate) const MESSAGES: &[(&str, &[&str])] = &[$(($id, &[$(stringify!($variable)),*])),*];
    };
}

/// Every message that the code knows: its id and its variables. For the test that holds code and catalogues together.
pub fn registered_messages() -> Vec<(&'static str, &'static [&'static str])> {
    use super::*;
    [
        answer::MESSAGES,
        check::MESSAGES,
        command::MESSAGES,
        conduct::MESSAGES,
        document::MESSAGES,
        error::MESSAGES,
        fault::MESSAGES,
        follow::MESSAGES,
        handover::MESSAGES,
        home::MESSAGES,
        prompt::MESSAGES,
        reading::MESSAGES,
        refusal::MESSAGES,
        replay::MESSAGES,
        report::MESSAGES,
        room::MESSAGES,
        row::MESSAGES,
        sheet::MESSAGES,
        spreadsheet::MESSAGES,
        step::MESSAGES,
        table::MESSAGES,
        time::MESSAGES,
        tour::MESSAGES,
        usage::MESSAGES,
        workshop::MESSAGES,
    ]
    .concat()
}
