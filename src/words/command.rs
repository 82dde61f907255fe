//! The live line's commands: what each does, with an example.

use super::Words;

messages! {
    command_list_linear = "command-list-linear" (section: &str, commands: &str, does: &str);
    command_list_linear_bare = "command-list-linear-bare" (section: &str, commands: &str);
    command_example = "command-example" (example: &str);
    command_keys = "command-keys" (keys: &str);
    command_other = "command-other" (names: &str);
}

impl Words {
    /// A text without variables of a command or of the list (`vote-does`, `section-lead`), where there is one.
    pub fn command(&self, key: &str) -> Option<String> {
        self.find(&format!("command-{key}"))
    }
}
