//! The help of each command and argument, keyed by their names (`run`, `run-into`).

use super::Words;

impl Words {
    /// The help of a command (`run`) or of an argument (`run-into`), where the catalogue has it.
    pub fn help(&self, key: &str) -> Option<String> {
        self.find(&format!("help-{key}"))
    }
}
