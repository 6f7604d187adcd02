//! A file after its check: the card in it, and the diagnostics in the order of the text.

use std::sync::Arc;

use fact_card::card::Stat;
use fact_card::check::{Calculation, Verdict};
use fact_card::finding::{Finding, Severity};
use fact_card::{Document, Error};

use super::article::ArticleFile;
use super::diagnostic::Diagnostic;
use super::failure::Failure;
use super::fix::{Change, Mended, Refused, mend};
use super::grounding::Grounding;
use super::input::{Input, Text};
use super::lines::{Lines, Location};
use super::locator::Locator;
use super::syntax_error;

/// The result of reading and checking a file.
pub(crate) struct Checked {
    /// The name of the file.
    pub(crate) name: String,
    /// The text of the file, as far as it can be read.
    pub(crate) text: String,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The card with its data, if it has a stat to show.
    pub(crate) document: Option<Document>,
    /// What was mended before the check, if it was asked for.
    pub(crate) fixes: Option<Fixes>,
    /// How the card compares with its article, if that was asked for.
    pub(crate) grounding: Option<Grounding>,
}

/// What was mended in a file. Each change has its location: in the file as it was, and of what was refused,
/// in the mended file.
pub(crate) struct Fixes {
    pub(crate) made: Vec<(Location, Change)>,
    pub(crate) refused: Vec<(Location, Refused)>,
}

/// A calculation in words.
pub(crate) struct Explanation<'a> {
    /// The stat that states the result.
    pub(crate) stat: &'a Stat,
    pub(crate) verdict: Verdict,
    /// The calculation in one line.
    pub(crate) text: String,
}

impl Checked {
    /// Reads and checks a file.
    pub(crate) fn of(input: &Input) -> Self {
        let name = input.name();
        match input.text() {
            Ok(Text { text, .. }) => Self::read(name, text),
            Err((text, failure)) => Self::failed(name, text, failure),
        }
    }

    /// Checks what a file has come to be.
    pub(crate) fn mended(name: String, original: &str, mended: Mended) -> Self {
        let Mended { text, changes, refused } = mended;
        let lines = Lines::of(original);
        let made = changes.into_iter().map(|change| (lines.location(change.offset), change)).collect();
        let lines = Lines::of(&text);
        let refused = refused.into_iter().map(|refused| (lines.location(refused.change.offset), refused)).collect();
        Self { fixes: Some(Fixes { made, refused }), ..Self::read(name, text) }
    }

    /// A file that cannot be used.
    pub(crate) fn failed(name: String, text: String, failure: Failure) -> Self {
        Self {
            name,
            text,
            diagnostics: vec![Diagnostic::Failure(failure)],
            document: None,
            fixes: None,
            grounding: None,
        }
    }

    /// Checks a text that can be read.
    pub(crate) fn read(name: String, text: String) -> Self {
        let (document, findings) = match Document::from_json(&text) {
            Ok(document) => {
                let findings = document.findings().to_vec();
                (Some(document), findings)
            }
            Err(Error::Nothing(findings)) => (None, findings),
            Err(error) => {
                let failure = syntax_error::diagnose(&text, &error);
                return Self::failed(name, text, failure);
            }
        };
        let diagnostics = located(&text, findings);
        Self { diagnostics, name, text, document, fixes: None, grounding: None }
    }

    /// Compares the card with its article.
    pub(crate) fn with_article(mut self, file: &Arc<ArticleFile>) -> Self {
        let Some(document) = &self.document else { return self };
        let grounding = Grounding::of(document.card(), file);
        let locator = Locator::of(&self.text);
        self.diagnostics.extend(grounding.diagnostics(&locator));
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.range().map(|range| range.start));
        self.grounding = Some(grounding);
        self
    }

    /// Adds a finding about the card as a whole.
    pub(crate) fn add(&mut self, finding: Finding) {
        self.diagnostics.insert(0, Diagnostic::Finding { range: 0..0, finding, beside: None });
    }

    /// Whether the file cannot be used.
    pub(crate) fn has_failed(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| matches!(diagnostic, Diagnostic::Failure(_)))
    }

    /// The number of errors and warnings in the data.
    pub(crate) fn findings(&self) -> usize {
        let is_finding = |diagnostic: &&Diagnostic| {
            matches!(diagnostic, Diagnostic::Finding { .. }) && diagnostic.severity() != Severity::Note
        };
        self.diagnostics.iter().filter(is_finding).count()
    }

    /// The number of changes that were made.
    pub(crate) fn mendings(&self) -> usize {
        self.fixes.as_ref().map_or(0, |fixes| fixes.made.len())
    }

    /// The number of changes that would be made.
    pub(crate) fn mendable(&self) -> usize {
        let is_any = self.diagnostics.iter().any(Diagnostic::has_fix);
        if is_any { mend(&self.text).map_or(0, |mended| mended.changes.len()) } else { 0 }
    }

    /// The number of notes, which need no correction.
    pub(crate) fn notes(&self) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity() == Severity::Note).count()
    }

    /// All calculations in words.
    pub(crate) fn explanations(&self) -> impl Iterator<Item = Explanation<'_>> {
        self.document.iter().flat_map(|document| {
            let card = document.card();
            document.calculations().iter().filter_map(|calculation| {
                let stat = card.stats().get(calculation.stat())?;
                Some(Explanation { stat, verdict: calculation.verdict(), text: calculation.explain(card) })
            })
        })
    }

    /// The number of calculations that confirm what the card states.
    pub(crate) fn confirmed(&self) -> usize {
        let is_confirmed =
            |calculation: &&Calculation| matches!(calculation.verdict(), Verdict::Agrees | Verdict::Truncated);
        self.document.iter().flat_map(Document::calculations).filter(is_confirmed).count()
    }
}

/// The findings with their ranges, in the order of the text.
fn located(text: &str, findings: Vec<Finding>) -> Vec<Diagnostic> {
    // Most cards have no findings. Their text is not parsed a second time.
    if findings.is_empty() {
        return Vec::new();
    }
    let locator = Locator::of(text);
    let locate = |finding: Finding| Diagnostic::Finding { range: locator.range(&finding.path), finding, beside: None };
    let mut located: Vec<Diagnostic> = findings.into_iter().map(locate).collect();
    // The sort is stable: findings of one range stay in the order of the check.
    located.sort_by_key(|diagnostic| diagnostic.range().map(|range| range.start));
    located
}
