//! What came of all cards, in a line.

use std::path::Path;
use std::process::ExitCode;

use super::rendered::Rendered;
use crate::cli::progress::counted;

/// What came of all cards.
#[derive(Default)]
pub(super) struct Tally {
    written: usize,
    pub(super) findings: usize,
    pub(super) unwritten: Vec<String>,
}

/// So many cards that could not be written are named in the summary. What is wrong with each is said before.
const NAMED: usize = 10;

impl Tally {
    pub(super) fn add(&mut self, rendered: &Rendered) {
        self.findings += rendered.findings;
        match rendered.markup {
            Some(_) => self.written += 1,
            None => self.unwritten.push(rendered.name.clone()),
        }
    }

    /// `999 cards written to out, 2 findings. 1 not written: bad.json`
    pub(super) fn summary(&self, folder: &Path) -> String {
        let mut parts = vec![format!("{} written to {}", counted(self.written, "card"), folder.display())];
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

    pub(super) fn status(&self) -> ExitCode {
        match (self.unwritten.len(), self.findings) {
            (0, 0) => ExitCode::SUCCESS,
            (0, _) => ExitCode::from(1),
            _ => ExitCode::from(2),
        }
    }
}
