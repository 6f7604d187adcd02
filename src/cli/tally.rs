//! What came of all cards, in a line.

use std::path::Path;
use std::process::ExitCode;

use super::progress::counted;

/// What came of all cards.
#[derive(Default)]
pub(crate) struct Tally {
    written: usize,
    findings: usize,
    unwritten: Vec<String>,
}

/// So many cards that could not be written are named in the summary. What is wrong with each is said before.
const NAMED: usize = 10;

impl Tally {
    /// Adds a card of a name.
    pub(crate) fn add(&mut self, name: &str, findings: usize, is_written: bool) {
        self.findings += findings;
        if is_written {
            self.written += 1;
        } else {
            self.unwritten.push(name.to_owned());
        }
    }

    /// `999 cards written to out, 2 findings. 1 not written: bad.json`
    pub(crate) fn summary(&self, thing: &str, folder: &Path) -> String {
        let mut parts = vec![format!("{} written to {}", counted(self.written, thing), folder.display())];
        if self.findings > 0 {
            parts.push(format!(", {}", counted(self.findings, "finding")));
        }
        if !self.unwritten.is_empty() {
            let named: Vec<&str> = self.unwritten.iter().take(NAMED).map(String::as_str).collect();
            parts.push(format!(". {} not written: {}", self.unwritten.len(), named.join(", ")));
            if named.len() < self.unwritten.len() {
                parts.push(format!(" and {} more", self.unwritten.len() - named.len()));
            }
        }
        parts.concat()
    }

    pub(crate) fn status(&self) -> ExitCode {
        match (self.unwritten.len(), self.findings) {
            (0, 0) => ExitCode::SUCCESS,
            (0, _) => ExitCode::from(1),
            _ => ExitCode::from(2),
        }
    }
}
