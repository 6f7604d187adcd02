//! The last line of a command about many files, and the exit status that goes with it.

use std::path::Path;
use std::process::ExitCode;

use super::checked::Checked;
use super::grounding::Grounding;

/// A summary of written artifacts names at most this many that failed. Their own messages come before it.
const MAX_NAMED: usize = 10;

/// The result of `fact-card check`.
#[derive(Default)]
pub(crate) struct CheckSummary {
    files: usize,
    mendings: usize,
    /// How many changes `--fix` would make.
    mendable: usize,
    findings: usize,
    notes: usize,
    confirmed: usize,
    failures: usize,
    /// How many figures the article has, and how many are compared with it.
    in_article: (usize, usize),
    /// Whether there is an article that cannot be used.
    lacks_article: bool,
}

impl CheckSummary {
    /// What there is to say about an article is not about a card.
    pub(crate) fn of_article(checked: &Checked) -> Self {
        Self { files: 0, failures: 0, lacks_article: checked.has_failed(), ..Self::of(checked) }
    }

    pub(crate) fn of(checked: &Checked) -> Self {
        Self {
            files: 1,
            mendings: checked.mendings(),
            mendable: 0,
            findings: checked.findings(),
            notes: checked.notes(),
            confirmed: checked.confirmed(),
            failures: usize::from(checked.has_failed()),
            lacks_article: false,
            in_article: checked.grounding.as_ref().map(Grounding::counts).unwrap_or_default(),
        }
    }

    /// The same of a file that was not mended, but can be.
    pub(crate) fn with_mendable(self, mendable: usize) -> Self {
        Self { mendable, ..self }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.mendings += other.mendings;
        self.mendable += other.mendable;
        self.findings += other.findings;
        self.notes += other.notes;
        self.confirmed += other.confirmed;
        self.failures += other.failures;
        self.lacks_article |= other.lacks_article;
        self.in_article.0 += other.in_article.0;
        self.in_article.1 += other.in_article.1;
    }

    /// `2 files, 3 findings. --fix makes 2 changes`, or `a.json: 3 findings` for the only file. With an
    /// article, how many of the figures it has.
    pub(crate) fn text(&self, only: Option<&str>, article: Option<&str>) -> String {
        let mut parts = Vec::new();
        if self.mendings > 0 {
            parts.push(format!("{} mended", self.mendings));
        }
        if self.findings > 0 {
            parts.push(counted(self.findings, "finding"));
        } else if self.failures == 0 {
            parts.push("no findings".to_owned());
        }
        if self.notes > 0 {
            parts.push(counted(self.notes, "note"));
        }
        if self.failures > 0 {
            parts.push(if only.is_some() {
                "not checked".to_owned()
            } else {
                format!("{} not checked", self.failures)
            });
        } else if self.findings == 0 && self.confirmed > 0 {
            parts.push(format!("{} confirmed", counted(self.confirmed, "calculation")));
        }
        let (found, all) = self.in_article;
        if let (Some(article), 1..) = (article, all) {
            let is = if all == 1 { "is" } else { "are" };
            parts.push(format!("{found} of {} {is} in {article}", counted(all, "figure")));
        }
        if self.lacks_article {
            parts.push("not compared with the article".to_owned());
        }
        let subject = match only {
            Some(name) => format!("{name}: "),
            None => format!("{}, ", counted(self.files, "file")),
        };
        let with_fix = match self.mendable {
            0 => String::new(),
            mendable => format!(". --fix makes {}", counted(mendable, "change")),
        };
        subject + &parts.join(", ") + &with_fix
    }

    pub(crate) fn status(&self) -> ExitCode {
        status(self.failures + usize::from(self.lacks_article), self.findings)
    }
}

/// Which artifacts a command wrote.
#[derive(Default)]
pub(crate) struct WriteSummary {
    written: usize,
    findings: usize,
    failures: Vec<String>,
}

impl WriteSummary {
    /// Adds the artifact of an input.
    pub(crate) fn add(&mut self, name: &str, findings: usize, is_written: bool) {
        self.findings += findings;
        if is_written {
            self.written += 1;
        } else {
            self.failures.push(name.to_owned());
        }
    }

    /// `999 cards written to out, 2 findings. 1 not written: bad.json`
    pub(crate) fn text(&self, thing: &str, folder: &Path) -> String {
        let mut parts = vec![format!("{} written to {}", counted(self.written, thing), folder.display())];
        if self.findings > 0 {
            parts.push(format!(", {}", counted(self.findings, "finding")));
        }
        if !self.failures.is_empty() {
            let named: Vec<&str> = self.failures.iter().take(MAX_NAMED).map(String::as_str).collect();
            parts.push(format!(". {} not written: {}", self.failures.len(), named.join(", ")));
            if named.len() < self.failures.len() {
                parts.push(format!(" and {} more", self.failures.len() - named.len()));
            }
        }
        parts.concat()
    }

    pub(crate) fn status(&self) -> ExitCode {
        status(self.failures.len(), self.findings)
    }
}

/// `1 finding`, `2 findings`.
pub(crate) fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// 0 without findings, 1 with findings, 2 if something could not be read or written.
fn status(failures: usize, findings: usize) -> ExitCode {
    match (failures, findings) {
        (0, 0) => ExitCode::SUCCESS,
        (0, _) => ExitCode::from(1),
        _ => ExitCode::from(2),
    }
}
